"""Where benchmarks work, and in which environment they start processes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def work_folder() -> Path:
    """A folder on the disk that the checkout is on: memory disks would hide the fsync."""
    build = ROOT / "build" / "bench"
    build.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(dir=build))


def home_of(folder: Path) -> dict[str, str]:
    """The environment of a person who has started the program before: her folders are there and hers alone."""
    places = {"HOME": ".", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
              "XDG_STATE_HOME": "state"}  # fmt: skip
    for place in places.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if name != "NSINTAKE_STATE"}
    return {**inherited, **{name: str(folder / place) for name, place in places.items()}}
