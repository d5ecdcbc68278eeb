"""What the leak check says: a rule, how strict, where, and what on file it resembles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """``block``: must be reworded. ``ask``: a person decides, at each place."""

    BLOCK = "block"
    ASK = "ask"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One place in a text.

    ``start`` and ``end`` are code points of the text as given; ``resembles`` is record content. ``way`` says how a name
    was found if it is not written as it is on file: ``joined``, ``sound``, ``read``, ``spelled``, ``near``.
    """

    start: int
    end: int
    rule: str
    tier: Tier
    resembles: str = ""
    way: str = ""
