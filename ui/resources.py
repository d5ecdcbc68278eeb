"""Finds the pictures, words and stylesheet that come with the program. Reads only, never writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake import paths
from nsintake.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file under ``resources/``. Raises EnvironmentFault ``program_incomplete``."""
    return paths.resource("resources", *parts)


def find(*parts: str) -> Path | None:
    """The same for a file that may be missing."""
    try:
        return resource(*parts)
    except EnvironmentFault:
        return None


def translations() -> tuple[Path, Path | None]:
    """The folder of compiled words, and the folder of their sources if this is a checkout."""
    root = resource("style.qss").parent.parent
    if root.name == "_data":
        return root / "translations", None
    return root / "build" / "translations", root / "translations"
