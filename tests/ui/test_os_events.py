from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.crypto.kdf import FLOOR
from nsintake.launcher_protocol import EXIT_LOCK
from nsintake.services.founding.founding import found_practice
from ui.os_events import OsEvents, _escaped

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs a bus of its own")


@pytest.fixture
def bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Logind:
    """A small service that owns logind's name on a bus and says what logind says."""

    MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
    SESSION = ("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session")

    def __init__(self, bus: str) -> None:
        self._connection = open_dbus_connection(bus=bus)
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))

    def say(self, whose: tuple[str, str], name: str, types: str = "", *values: object) -> None:
        path, interface = whose
        self._connection.send(new_signal(DBusAddress(path, interface=interface), name, types or None, values))

    def change(self, path: str, **now: bool) -> None:
        changed = {name: ("b", value) for name, value in now.items()}
        whose = (path, "org.freedesktop.DBus.Properties")
        self.say(whose, "PropertiesChanged", "sa{sv}as", "org.freedesktop.login1.Session", changed, [])

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def logind(bus: str) -> Iterator[Logind]:
    made = Logind(bus)
    yield made
    made.close()


def test_sleep_lock_and_switch_are_heard(
    app: QApplication, qtbot: QtBot, bus: str, logind: Logind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    owner = QObject()
    events = OsEvents(owner, bus_address=bus)
    assert events.listening
    heard: list[int] = []
    events.lock_due.connect(lambda: heard.append(1))
    logind.say(Logind.MANAGER, "PrepareForSleep", "b", False)
    logind.say(Logind.MANAGER, "PrepareForSleep", "b", True)
    qtbot.waitUntil(lambda: len(heard) == 1)
    logind.say(Logind.SESSION, "Lock")
    qtbot.waitUntil(lambda: len(heard) == 2)
    logind.change("/org/freedesktop/login1/session/_33", Active=False)  # somebody else's
    logind.change(Logind.SESSION[0], Active=True, IdleHint=True)
    logind.change(Logind.SESSION[0], LockedHint=True)
    qtbot.waitUntil(lambda: len(heard) == 3)
    logind.change(Logind.SESSION[0], Active=False)
    qtbot.waitUntil(lambda: len(heard) == 4)
    QDBusConnection.disconnectFromBus("nsintake")


ENTERED = """
import sys
from pathlib import Path
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from ui import app as program
from ui.flow import Flow
from ui.launcher_link import LauncherLink
data, folder = Path(sys.argv[1]), Path(sys.argv[2])
app = program.make_application(folder)
flow = Flow(app, folder, LauncherLink.open(), data=data)
flow.window.show()
station = Station.find(data)
who = station.accounts_hint()[0]
flow.enter(sign_in(station, who.login, who.password))
print("listening" if flow.os_events.listening else "deaf", flush=True)
code = app.exec()
print(code, flow.window.isVisible(), flush=True)
flow.finish()
"""


def test_a_real_session_ends_when_the_computer_goes_to_sleep(bus: str, logind: Logind, tmp_path: Path) -> None:
    """The whole program in a process of its own, on a bus that it takes for the system's."""
    found_practice(tmp_path / "data", params=FLOOR, full=False)
    env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus, "NSINTAKE_STATE": str(tmp_path / "state")}
    command = [sys.executable, "-c", ENTERED, str(tmp_path / "data"), str(tmp_path / "private")]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as session:
        assert session.stdout is not None
        assert session.stdout.readline() == "listening\n"
        logind.say(Logind.MANAGER, "PrepareForSleep", "b", True)
        assert session.stdout.readline() == f"{EXIT_LOCK} False\n"
        assert session.wait(30) == 0


def test_without_a_bus_it_says_that_it_does_not_listen(app: QApplication) -> None:
    owner = QObject()
    assert not OsEvents(owner, bus_address="unix:path=/nonexistent/bus").listening
    QDBusConnection.disconnectFromBus("nsintake")


@pytest.mark.parametrize(("session", "path"), [("2", "_32"), ("c1", "c1"), ("a-b", "a_2db")])
def test_a_session_is_named_as_logind_names_it(session: str, path: str) -> None:
    assert _escaped(session) == path
