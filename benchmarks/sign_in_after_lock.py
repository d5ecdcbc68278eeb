"""From the lock of a session in which somebody works to the painted sign-in page of the next, against a bare window.

``python -m benchmarks.sign_in_after_lock launcher FOLDER [cold]`` is the launcher whose sessions sign in and lock when
FOLDER/lock is there; each says its moments in files of FOLDER. With ``cold`` no process waits to be the next session.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.measure import Figure, figure
from benchmarks.window_vs_form import private_home, until_painted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.flow import Flow

_PATIENCE = 120.0
_STILL = 0.4
"""Seconds without any work after which what waits has loaded all it will load."""


class Lock(NamedTuple):
    """Milliseconds from a lock to the next page and to the next session's begin, and of a bare window right before."""

    page: float
    begin: float
    bare: float


def measure(*, quick: bool = False) -> Figure:
    """The figure, from the moment of the lock; ``ending_ms`` of it the locked session takes to end. ``cold_vs_bare``:
    the same with no process that waits; ``waiting_mb``: the memory of one.
    """
    from nsintake.crypto.kdf import FLOOR  # noqa: PLC0415 - the sessions load only what they need
    from nsintake.services.founding.founding import found_practice  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="nsintake-bench-"))
    try:
        found_practice(folder / "station", params=FLOOR, full=False)
        environment = private_home(folder)
        bare, rounds = until_painted(environment, "bare"), 4 if quick else 15
        cold, _taken = _played(folder, environment, bare, rounds, "cold")
        warm, taken = _played(folder, environment, bare, rounds)
        found = figure([lock.page for lock in warm], [lock.bare for lock in warm])
        found.extra.update(
            worst_ms=round(max(lock.page for lock in warm), 1),
            ending_ms=round(statistics.median(lock.begin for lock in warm), 1),
            page_vs_bare=round(
                figure([lock.page - lock.begin for lock in warm], [lock.bare for lock in warm]).ratio, 3
            ),
            cold_vs_bare=round(figure([lock.page for lock in cold], [lock.bare for lock in cold]).ratio, 3),
            waiting_mb=round(taken / 1024, 1),
        )
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _played(
    folder: Path, environment: dict[str, str], bare: Callable[[], float], rounds: int, *how: str
) -> tuple[list[Lock], float]:
    """So many locks, and the kilobytes of what waits."""
    command = [sys.executable, "-m", "benchmarks.sign_in_after_lock", "launcher", str(folder), *how]
    found, taken = list[Lock](), [0.0]
    with subprocess.Popen(command, env=environment) as launcher:
        try:
            for number in range(rounds + 1):
                _until((folder / "works").exists)
                if not how:
                    taken.append(_settled(launcher.pid))
                floor = bare()
                for name in ("works", "painted"):
                    (folder / name).unlink()
                (folder / "lock").touch()
                _until((folder / "works").exists)
                locked, woken, painted = (float((folder / name).read_text()) for name in ("locked", "woken", "painted"))
                found += [Lock((painted - locked) * 1000, (woken - locked) * 1000, floor)] if number else []
        finally:
            launcher.terminate()
            launcher.wait()
            (folder / "works").unlink(missing_ok=True)
    return found, statistics.median(taken)


def _until(holds: Callable[[], object]) -> None:
    until = time.monotonic() + _PATIENCE
    while not holds():
        time.sleep(0.02)
        if time.monotonic() > until:
            raise TimeoutError


def _settled(launcher: int) -> float:
    """Wait until the process that waits has loaded everything; the kilobytes that are its own."""
    children = Path(f"/proc/{launcher}/task/{launcher}/children")
    _until(lambda: len(children.read_text().split()) > 1)
    there = Path(f"/proc/{children.read_text().split()[-1]}")
    worked = ""
    while worked != (worked := " ".join((there / "stat").read_text().split()[13:15])):
        time.sleep(_STILL)
    sizes = dict(line.split(":") for line in (there / "smaps_rollup").read_text().splitlines()[1:])
    return float(sizes["Pss"].split()[0])


# --- the launcher and its sessions


def launcher(folder: Path, *, cold: bool) -> int:
    """Sessions one after another, as the program starts them."""
    from nsintake_start.launcher import keep_running  # noqa: PLC0415

    waiting = [sys.executable, "-m", "benchmarks.sign_in_after_lock", "waiting", str(folder)]
    return keep_running(lambda: session(folder), waiting=None if cold else waiting)


def session(folder: Path) -> None:
    """A session with hands."""
    _give_hands(folder)
    from ui import app  # noqa: PLC0415

    app.run()


def waiting(folder: Path) -> None:
    """What waits to be a session with hands."""
    from ui import waiting as product  # noqa: PLC0415

    _give_hands(folder)
    product.run()


def _give_hands(folder: Path) -> None:
    from ui import app  # noqa: PLC0415

    begin = app.start

    def start(flow: Flow, **options: Any) -> Flow:
        (folder / "woken").write_text(str(time.monotonic()))
        begin(flow, **options)
        flow.window.painted.connect(lambda: _work(folder, flow))
        return flow

    app.start = start
    sys.argv = ["nsintake", "--data", str(folder / "station")]


def _work(folder: Path, flow: Flow) -> None:
    (folder / "painted").write_text(str(time.monotonic()))
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from nsintake.services.signing_in.sign_in import sign_in  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415
    from ui import background  # noqa: PLC0415

    works: list[bool] = []

    def look() -> None:
        main = flow.main
        if main is None and flow.link.carried.ready:
            station = Station.find(folder / "station")
            if station is not None:
                password = {account.login: account.password for account in station.accounts_hint()}["keeper"]
                flow.enter(sign_in(station, "keeper", password))
        elif main is not None and main.page() is not None and not background.busy():
            if not works:
                works.append(True)
                (folder / "works").touch()
            if (folder / "lock").exists():
                (folder / "lock").unlink()
                (folder / "locked").write_text(str(time.monotonic()))
                main.lock()

    timer = QTimer(flow)
    timer.timeout.connect(look)
    timer.start(20)


if __name__ == "__main__":
    if sys.argv[1] == "waiting":
        waiting(Path(sys.argv[2]))
    else:
        sys.exit(launcher(Path(sys.argv[2]), cold="cold" in sys.argv))
