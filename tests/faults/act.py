"""An act of a person that is cut off, and how it is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.services.ladder import Office


@dataclass(frozen=True)
class Act:
    """``rung`` of the ladder, then ``prepare``; ``login`` acts (nobody: the act signs in itself). ``several``: what it
    takes of services with more than one step; empty for an act that is one step and stays so. ``before``: what may
    be there before the rest, since the safe side is written first and the rest is asked for again. ``days``: how many
    days after the moment of the ladder."""

    rung: str
    login: str
    do: Callable[[Office, Any], object]
    several: tuple[str, ...] = ()
    prepare: Callable[[Office], None] | None = None
    before: str = ""
    days: int = 0
