"""Signs in once in a process of its own, and prints what was loaded for the first page only after Enter.

``python -m tests.ui.first_page DATA``: the names of modules of the program and of classes of Qt, as a JSON list.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEventLoop

from nsintake import settings
from nsintake.station import Station
from ui import app as program
from ui import background, warm_up

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 60.0


def loaded() -> set[str]:
    """The modules of the program, and the classes of Qt that the binding has made."""
    made = {
        f"{module.__name__}.{name}"
        for module in (QtCore, QtGui, QtWidgets)
        for name, value in vars(module).items()
        if isinstance(value, type)
    }
    return made | {name for name in sys.modules if name.split(".")[0] in {"nsintake", "ui"}}


def _wait(app: QtWidgets.QApplication, reached: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE
    while not reached():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > until:
            raise TimeoutError
    app.processEvents()


def loaded_late(data: Path) -> set[str]:
    """What was not there yet when everything was loaded and drawn ahead, and is there with the first page."""
    from ui.pages.sign_in.page import SignInPage  # noqa: PLC0415

    station = Station.find(data)
    if station is None:
        raise FileNotFoundError(data)
    account = next(account for account in station.accounts_hint() if account.login == "intake")
    folder = settings.private_folder()
    app = program.make_application(folder)
    flow = program.start(program.make_flow(app, folder, data))
    page = flow.window.content
    if not isinstance(page, SignInPage):
        raise TypeError(type(page))
    _wait(app, lambda: page._station is not None and not background.busy())
    warm_up.load()
    for draw in warm_up.steps():
        draw()
    before = loaded()
    page.login.set_value(account.login)
    page.password.set_value(account.password)
    page.try_now()
    _wait(app, lambda: flow.main is not None and flow.main.page() is not None and not background.busy())
    found = loaded() - before
    if flow.signed_in is not None:
        background.shutdown()
        flow.signed_in.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(sorted(loaded_late(Path(sys.argv[1])))) + "\n")
