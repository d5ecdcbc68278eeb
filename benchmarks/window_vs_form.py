"""From the start of the process to the painted sign-in page, against a form with the same words and fields by PySide6
alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.first_paint import PAINTED
from benchmarks.measure import Figure, figure
from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding.founding import found_practice

_NOT_COUNTED = 2


def until_painted(environment: dict[str, str], *arguments: str) -> Callable[[], float]:
    """Starts a process of ``benchmarks.first_paint``: milliseconds until its window was painted. It has ended then."""
    command = [sys.executable, "-m", "benchmarks.first_paint", *arguments]

    def milliseconds() -> float:
        told, painted = os.pipe()
        start = time.perf_counter()
        with subprocess.Popen(
            command, env={**environment, PAINTED: str(painted)}, pass_fds=[painted], stdin=subprocess.DEVNULL
        ) as child:
            os.close(painted)
            try:
                is_painted = os.read(told, 1)
                took = (time.perf_counter() - start) * 1000
            finally:
                os.close(told)
        if not is_painted or child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command)
        return took

    return milliseconds


def private_home(folder: Path) -> dict[str, str]:
    """The environment of a person who has started the program before: her folders are there and hers alone."""
    places = {"HOME": ".", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
              "XDG_STATE_HOME": "state"}  # fmt: skip
    for place in places.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**os.environ, **{name: str(folder / place) for name, place in places.items()}}


def measure(*, quick: bool = False) -> Figure:
    """The figure, launcher included; ``session_ratio`` is the session process alone, ``vs_bare`` against an empty
    window.
    """
    home = Path(tempfile.mkdtemp(prefix="nsintake-bench-"))
    try:
        station = home / "station"
        found_practice(station, params=FLOOR, full=False)
        environment = private_home(home)
        form, whole = until_painted(environment, "form"), until_painted(environment, "launcher", str(station))
        rounds = 5 if quick else 25
        session = until_painted(environment, "session", str(station))
        alone, found = _in_turns(session, form, rounds), _in_turns(whole, form, rounds)
        empty = _in_turns(whole, until_painted(environment, "bare"), rounds)
        found.extra.update(session_ratio=round(alone.ratio, 3), vs_bare=round(empty.ratio, 3))
        return found
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _in_turns(ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> Figure:
    pairs = [(floor(), ours()) for _ in range(rounds + _NOT_COUNTED)][_NOT_COUNTED:]
    return figure([ours_ms for _, ours_ms in pairs], [floor_ms for floor_ms, _ in pairs])
