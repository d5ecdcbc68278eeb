"""One sign-in through the real window, in a process of its own, an office of that size on file.

``python -m benchmarks.sign_in_child DATA`` prints milliseconds as JSON: ``argon2`` alone; from Enter to the ``page``
painted, to all that is due being ``read`` and on it, and to nothing being under way (``idle``); with ``answer`` as well
from Enter to the whole answer to two letters typed at once into the list of cases; with ``look`` it goes on until the
files were looked through once, as after the first minutes of the first session on a computer.

Enter comes a second after the sign-in page was painted: nobody types a name and a password faster, and what is loaded
meanwhile is loaded then.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.places import home_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from nsintake.station import Station
    from ui.flow import Flow

_PATIENCE = 600.0
_TYPING_MS = 1_000
"""Milliseconds that nobody types a name and a password faster than."""
TYPED = "ma"

Times = dict[str, float]


@cache
def sign_ins(women: int, rounds: int, *words: str) -> tuple[Times, ...]:
    """So many sign-ins of one person to one office, this computer having looked it through once; done once a run."""
    data, environment = _looked_through(women)
    return tuple(_child(data, environment, *words) for _ in range(rounds))


@cache
def _looked_through(women: int) -> tuple[Path, dict[str, str]]:
    from benchmarks.many_women import shared_office  # noqa: PLC0415 - the measured process must not have loaded this

    data = shared_office(women)
    environment = home_of(data.parent / "home")
    _child(data, environment, "look")
    return data, environment


def _child(data: Path, environment: dict[str, str], *words: str) -> Times:
    """The times of one sign-in."""
    command = [sys.executable, "-m", "benchmarks.sign_in_child", str(data), *words]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    times: Times = json.loads(done.stdout.splitlines()[-1])
    return times


def wait(app: QApplication, reached: Callable[[], bool]) -> None:
    """Go on with the window until something is so, and is painted."""
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


def once(data: Path, *, answer: bool, look: bool) -> Times:
    """The times of one sign-in in this process."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from nsintake import settings  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415
    from ui import app as program  # noqa: PLC0415
    from ui import background  # noqa: PLC0415
    from ui.pages.sign_in.page import SignInPage  # noqa: PLC0415

    notes = json.loads((data / "practice.json").read_text())
    password = {account["login"]: account["password"] for account in notes["accounts"]}["intake"]
    folder = settings.private_folder()
    app = program.make_application(folder)
    flow = program.start(program.make_flow(app, folder, data))
    wait(app, lambda: not background.busy())
    page, station = flow.window.content, Station.find(data)
    if not isinstance(page, SignInPage) or station is None:
        raise TypeError(type(page))
    station.unlock()
    typed = time.monotonic() + _TYPING_MS / 1000
    QTimer.singleShot(_TYPING_MS, lambda: None)
    wait(app, lambda: time.monotonic() >= typed and not background.busy())
    times = {"argon2": _argon2_ms(station, password)}
    page.login.set_value("intake")
    page.password.set_value(password)
    app.processEvents()
    start = time.perf_counter()
    page.try_now()
    wait(app, lambda: flow.main is not None and flow.main.page() is not None)
    times["page"] = (time.perf_counter() - start) * 1000
    wait(app, lambda: answer or _is_read(flow))
    times["read"] = (time.perf_counter() - start) * 1000
    wait(app, lambda: answer or not background.busy())
    times["idle"] = (time.perf_counter() - start) * 1000
    if answer:
        _answer(app, flow)
        times["answer"] = (time.perf_counter() - start) * 1000
    if look and flow.signed_in is not None:
        from nsintake.services.audit.audit import look_through  # noqa: PLC0415

        while not look_through(flow.signed_in):
            pass
        background.begin_end()
        flow.signed_in.close(idle=background.shutdown())  # never while threads of the window are reading
    return times


def _is_read(flow: Flow) -> bool:
    from ui.page import LoadedPage  # noqa: PLC0415

    page = None if flow.main is None else flow.main.page()
    return isinstance(page, LoadedPage) and page.answer is not None


def _answer(app: QApplication, flow: Flow) -> None:
    """Open the list of cases at once and type two letters; wait until the answer is whole."""
    from ui.pages.cases import CasesPage  # noqa: PLC0415

    main = flow.main
    if main is None:
        raise TypeError(flow.window.content)
    main.go("cases")
    page = main.page()
    if not isinstance(page, CasesPage):
        raise TypeError(type(page))
    page.search.setText(TYPED)

    def whole() -> bool:
        found = page._found
        return found is not None and found.complete

    wait(app, whole)


if __name__ == "__main__":
    said = once(Path(sys.argv[1]), answer="answer" in sys.argv, look="look" in sys.argv)
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    os._exit(0)
