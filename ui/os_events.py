"""Hears from the operating system that it locks, sleeps or switches user, so that the station locks first.

On Linux through logind on the system bus, where there is one. The Windows part was NOT RUN.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot

from nsintake import log

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class OsEvents(QObject):
    """``lock_due`` when the system locks the screen, goes to sleep, or another user is switched to."""

    lock_due = Signal()

    def __init__(self, parent: QObject, *, bus_address: str = "") -> None:
        """``bus_address`` names another bus than the system's, for tests."""
        super().__init__(parent)
        self.listening = False
        if sys.platform == "win32":  # pragma: no cover - NOT RUN
            self._filter = _WindowsFilter(self)
            self.listening = self._filter.begin()
        elif sys.platform == "linux":
            self.listening = self._listen(bus_address)
            log.event("os_events", listening=int(self.listening))

    def _listen(self, address: str) -> bool:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - after sign-in only

        bus = QDBusConnection.connectToBus(address, "nsintake") if address else QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        self._bus = bus
        sleep = bus.connect(_SERVICE, _PATH, _MANAGER, "PrepareForSleep", self, SLOT("_sleep(bool)"))  # type: ignore[call-overload]
        session = os.environ.get("XDG_SESSION_ID", "")
        where = f"{_PATH}/session/{_escaped(session)}" if session else ""
        lock = bus.connect(_SERVICE, where, _SESSION, "Lock", self, SLOT("_locked()"))  # type: ignore[call-overload]
        if where:  # without a name this would hear of other people's sessions
            said = SLOT("_changed(QString,QVariantMap,QStringList)")
            bus.connect(_SERVICE, where, _PROPERTIES, "PropertiesChanged", self, said)  # type: ignore[call-overload]
        return bool(sleep or lock)

    @Slot(bool)
    def _sleep(self, starting: bool) -> None:  # noqa: FBT001 - the bus's own signature
        if starting:
            self.lock_due.emit()

    @Slot()
    def _locked(self) -> None:
        self.lock_due.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _changed(self, _interface: str, now: dict[str, object], _gone: list[str]) -> None:
        """A desktop that locks by itself says so here; so does the switch to another user."""
        if now.get("LockedHint") is True or now.get("Active") is False:
            self.lock_due.emit()


def _escaped(session: str) -> str:
    """A session's name as logind writes it in a path: a first digit and odd signs become _xx."""
    return "".join(
        sign if sign.isalpha() or (sign.isdigit() and at) else f"_{ord(sign):02x}" for at, sign in enumerate(session)
    )


class _WindowsFilter(QAbstractNativeEventFilter):  # pragma: no cover - NOT RUN
    """WM_WTSSESSION_CHANGE (lock, switch) and WM_POWERBROADCAST (sleep)."""

    _SESSION_CHANGE, _POWER = 0x02B1, 0x0218
    _LOCKING = frozenset({0x7, 0x2, 0x6})
    _SUSPEND = 0x4

    def __init__(self, events: OsEvents) -> None:
        super().__init__()
        self._events = events

    def begin(self) -> bool:
        """Ask Windows for the events of this session; whether it will say them."""
        import ctypes  # noqa: PLC0415

        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        app, windows = QGuiApplication.instance(), QGuiApplication.topLevelWindows()
        if app is None or not windows:
            return False
        app.installNativeEventFilter(self)
        library = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - there on Windows only
        return bool(library.WTSRegisterSessionNotification(int(windows[0].winId()), 0))

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        from ctypes import wintypes  # noqa: PLC0415

        found = wintypes.MSG.from_address(int(message))
        session = found.message == self._SESSION_CHANGE and found.wParam in self._LOCKING
        if session or (found.message == self._POWER and found.wParam == self._SUSPEND):
            self._events.lock_due.emit()
        return False, 0
