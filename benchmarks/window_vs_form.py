"""From the start of the process to the painted sign-in page, against a form with the same words and fields by PySide6
alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Act, Figure, versus
from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding.founding import found_practice


def process(environment: dict[str, str], *arguments: str) -> Act:
    """A process of ``benchmarks.first_paint``, run to its end."""
    command = [sys.executable, "-m", "benchmarks.first_paint", *arguments]
    return lambda: subprocess.run(command, env=environment, check=True, stdin=subprocess.DEVNULL)


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
        form, whole = process(environment, "form"), process(environment, "launcher", str(station))
        rounds = 5 if quick else 25
        alone = versus(process(environment, "session", str(station)), form, rounds=rounds, warm_up=2)
        empty = versus(whole, process(environment, "bare"), rounds=rounds, warm_up=1)
        found = versus(whole, form, rounds=rounds, warm_up=1)
        found.extra.update(session_ratio=round(alone.ratio, 3), vs_bare=round(empty.ratio, 3))
        return found
    finally:
        shutil.rmtree(home, ignore_errors=True)
