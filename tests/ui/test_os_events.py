from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.os_events import OsEvents, _escaped

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs a bus of its own")


@pytest.fixture
def bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def test_sleep_and_screen_lock_are_heard(
    app: QApplication, qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    logind = QDBusConnection.connectToBus(bus, "logind")
    assert logind.registerService("org.freedesktop.login1")
    owner = QObject()
    events = OsEvents(owner, bus_address=bus)
    assert events.listening
    heard: list[int] = []
    events.lock_due.connect(lambda: heard.append(1))

    def say(path: str, interface: str, name: str, *values: bool) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert logind.send(message)

    manager = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    say(*manager, False)
    say(*manager, True)
    qtbot.waitUntil(lambda: len(heard) == 1)
    say("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock")
    qtbot.waitUntil(lambda: len(heard) == 2)
    for name in ("logind", "nsintake"):
        QDBusConnection.disconnectFromBus(name)


def test_without_a_bus_it_says_that_it_does_not_listen(app: QApplication) -> None:
    owner = QObject()
    assert not OsEvents(owner, bus_address="unix:path=/nonexistent/bus").listening
    QDBusConnection.disconnectFromBus("nsintake")


@pytest.mark.parametrize(("session", "path"), [("2", "_32"), ("c1", "c1"), ("a-b", "a_2db")])
def test_a_session_is_named_as_logind_names_it(session: str, path: str) -> None:
    assert _escaped(session) == path
