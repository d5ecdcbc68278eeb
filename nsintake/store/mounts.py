"""Where sticks and disks are plugged in. Loaded before sign-in: standard library only."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

_MOUNTS = ("/media", "/run/media", "/mnt", "/Volumes")


def mounted() -> Iterator[Path]:
    """Where removable media are mounted now."""
    if sys.platform == "win32":  # NOT RUN
        system = os.environ.get("SYSTEMDRIVE", "C:")
        for letter in "DEFGHIJKLMNOPQRSTUVWXYZAB":
            if f"{letter}:" != system and Path(f"{letter}:\\").is_dir():
                yield Path(f"{letter}:\\")
        return
    for root in _MOUNTS:
        for below in _folders(Path(root)):
            if below.is_mount():
                yield below
            else:
                yield from (deeper for deeper in _folders(below) if deeper.is_mount())


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(below for below in folder.iterdir() if below.is_dir() and not below.is_symlink())
    except OSError:
        return []
