"""From the panic key to nothing on the screen, and from there to a new sign-in page against a bare window.

``python -m benchmarks.lock_ms DATA`` does it once in a process of its own, a page with typed text in front, and prints
milliseconds. The floor of the ratio is the goal itself: 100 ms.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Figure, figure, versus
from benchmarks.unlock_vs_argon2 import _wait
from benchmarks.window_vs_bare import private_home, process

GOAL_MS = 100.0
_PATIENCE = 20.0


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``sign_in_vs_bare`` is the next session process up to its painted page, against a bare window."""
    from benchmarks.save_vs_sqlite import work_folder  # noqa: PLC0415 - the measured process must not have loaded this
    from nsintake.crypto.kdf import FLOOR  # noqa: PLC0415
    from nsintake.services.founding.founding import found_practice  # noqa: PLC0415

    folder = work_folder().absolute()
    try:
        found_practice(folder / "station", params=FLOOR)
        environment = private_home(folder)
        rounds = [_one(folder / "station", environment) for _ in range(4 if quick else 16)][1:]
        found = figure(rounds, [GOAL_MS] * len(rounds))
        command = process(environment, "session", str(folder / "station"))
        page = versus(command, process(environment, "bare"), rounds=4 if quick else 15, warm_up=1)
        found.extra.update(
            lock_ms=round(statistics.median(rounds), 1),
            worst_ms=round(max(rounds), 1),
            sign_in_vs_bare=round(page.ratio, 3),
        )
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _one(station: Path, environment: dict[str, str]) -> float:
    command = [sys.executable, "-m", "benchmarks.lock_ms", str(station)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout.splitlines()[-1]))


def once(data: Path) -> float:
    """Milliseconds from Ctrl+L to the moment when no window is on the screen, in this process."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QPlainTextEdit  # noqa: PLC0415

    from nsintake import settings  # noqa: PLC0415
    from nsintake.services.signing_in.sign_in import sign_in  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415
    from ui import app as program  # noqa: PLC0415
    from ui import background  # noqa: PLC0415

    app = program.make_application(settings.private_folder())
    flow = program.start(app, settings.private_folder(), data)
    _wait(app, lambda: not background.busy())
    station = Station.find(data)
    if station is None:
        raise FileNotFoundError(data)
    password = {account.login: account.password for account in station.accounts_hint()}["intake"]
    flow.enter(sign_in(station, "intake", password))
    main = flow.main
    if main is None:
        raise TypeError(flow.window.content)
    _wait(app, lambda: main.page() is not None and not background.busy())
    for top in app.topLevelWidgets():
        if top is not flow.window:
            top.close()  # the question for six digits
    main.go("intake")
    _wait(app, lambda: not background.busy())
    page = main.page()
    typed = page.findChild(QPlainTextEdit) if page is not None else None
    if typed is not None:
        typed.insertPlainText("Typed and not yet saved. " * 40)
    flow.window.activateWindow()
    app.processEvents()
    start = time.perf_counter()
    QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    if flow.window.isVisible():
        main.lock()  # a screen without a window manager gives no window the keyboard; the way from here is the same
    while any(window.isExposed() for window in app.topLevelWindows()):
        app.processEvents()
        if time.perf_counter() - start > _PATIENCE:
            raise TimeoutError
    app.sync()  # the server has done it, not only been told
    elapsed = (time.perf_counter() - start) * 1000
    if flow.window.isVisible():
        raise TypeError(flow.window.content)
    return elapsed


if __name__ == "__main__":
    sys.stdout.write(json.dumps(once(Path(sys.argv[1]))) + "\n")
    sys.stdout.flush()
    os._exit(0)
