"""Keeps PySide from reading the source of every module that is imported.

It looks there for the features of its own that a module may switch on. None of ours does, so the reading is for
nothing: some 20 MB that stay, and a twentieth of the time of an import.
"""

from __future__ import annotations

import sys


def look_for_none() -> None:
    """From now on no source is read. Does nothing with a PySide that looks in another way."""
    looks = sys.modules.get("shibokensupport.feature")
    if hasattr(looks, "_mod_uses_pyside"):
        looks._mod_uses_pyside = _uses_none  # type: ignore[union-attr]


def _uses_none(_module: object) -> bool:
    return False
