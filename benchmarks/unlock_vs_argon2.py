"""From Enter on the sign-in page to the painted first page, 20,000 women on file, against Argon2id alone.

Enter comes a second after the sign-in page was painted: nobody types a name and a password faster, and what is loaded
meanwhile is loaded then.

``python -m benchmarks.unlock_vs_argon2 DATA`` does it once in a process of its own and prints both times; with ``look``
it goes on until the files were looked through once, as after the first minutes of the first session on a computer.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, figure
from benchmarks.save_vs_sqlite import work_folder
from benchmarks.window_vs_form import private_home

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from nsintake.station import Station

WOMEN = 20_000
_PATIENCE = 120.0
_TYPING_MS = 1_000
"""Milliseconds that nobody types a name and a password faster than."""


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``beyond_ms`` is what opening the station costs beyond Argon2id."""
    from benchmarks.many_women import found_with  # noqa: PLC0415 - the measured process must not have loaded all this

    women = 500 if quick else WOMEN
    folder = work_folder().absolute()
    try:
        found_with(folder / "station", women).close()
        environment = private_home(folder)
        _one(folder / "station", environment, "look")
        pairs = [_one(folder / "station", environment) for _ in range(3 if quick else 11)][1:]
        found = figure([ours for _, ours in pairs], [floor for floor, _ in pairs])
        found.extra.update(beyond_ms=round(found.ours_ms - found.floor_ms, 1), women=women)
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _one(station: Path, environment: dict[str, str], *look: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.unlock_vs_argon2", str(station), *look]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    floor, ours = json.loads(done.stdout.splitlines()[-1])
    return floor, ours


def _wait(app: QApplication, reached: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415

    until = time.monotonic() + _PATIENCE
    while not reached():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > until:
            raise TimeoutError
    app.processEvents()  # what was asked for is laid out and painted
    app.processEvents()


def _argon2_ms(station: Station, password: str) -> float:
    from nsintake.crypto.kdf import DEFAULT, SALT_SIZE, derive_kek  # noqa: PLC0415

    salt = os.urandom(SALT_SIZE)
    start = time.perf_counter()
    derive_kek(password, salt, DEFAULT, site_secret=station.secret, org="bench", uid="bench")
    return (time.perf_counter() - start) * 1000


def once(data: Path, *, look: bool = False) -> tuple[float, float]:
    """Milliseconds of Argon2id alone, and from Enter to the first page, in this process."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from nsintake import settings  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415
    from ui import app as program  # noqa: PLC0415
    from ui import background  # noqa: PLC0415
    from ui.pages.sign_in.page import SignInPage  # noqa: PLC0415

    accounts = {
        account["login"]: account["password"]
        for account in json.loads((data / "practice.json").read_text())["accounts"]
    }
    folder = settings.private_folder()
    app = program.make_application(folder)
    flow = program.start(app, folder, data)
    _wait(app, lambda: not background.busy())
    page = flow.window.content
    station = Station.find(data)
    if not isinstance(page, SignInPage) or station is None:
        raise TypeError(type(page))
    station.unlock()
    typed = time.monotonic() + _TYPING_MS / 1000
    QTimer.singleShot(_TYPING_MS, lambda: None)
    _wait(app, lambda: time.monotonic() >= typed and not background.busy())
    floor = _argon2_ms(station, accounts["intake"])
    page.login.set_value("intake")
    page.password.set_value(accounts["intake"])
    app.processEvents()
    start = time.perf_counter()
    page.try_now()
    _wait(app, lambda: flow.main is not None and not background.busy())
    ours = (time.perf_counter() - start) * 1000
    if flow.main is None or flow.main.page() is None:
        raise TypeError(flow.window.content)
    if look and flow.signed_in is not None:
        from nsintake.services.audit.audit import look_through  # noqa: PLC0415

        while not look_through(flow.signed_in):
            pass
        flow.signed_in.close()
    return floor, ours


if __name__ == "__main__":
    sys.stdout.write(json.dumps(once(Path(sys.argv[1]), look="look" in sys.argv)) + "\n")
    sys.stdout.flush()
    os._exit(0)
