"""How she comes back without a paper: a phrase she remembers, or three pictures out of a fixed set.

Both are for a worker who sits beside her, not passwords: they find her file, and opening it is audited as ever. They
are stored sealed with her file and are never printed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

WORDS_IN_PHRASE = 3
SIGNS_CHOSEN = 3


class Sign(StrEnum):
    """A picture of the set: things of every day, told apart at a glance and named in one word. The order is the one
    they are shown in."""

    SUN = "sun"
    CLOUD = "cloud"
    DROP = "drop"
    MOUNTAIN = "mountain"
    TREE = "tree"
    FLOWER = "flower"
    LEAF = "leaf"
    GRAPES = "grapes"
    APPLE = "apple"
    FISH = "fish"
    BIRD = "bird"
    BUTTERFLY = "butterfly"
    HOUSE = "house"
    DOOR = "door"
    KEY = "key"
    CANDLE = "candle"
    BELL = "bell"
    BOOK = "book"
    CUP = "cup"
    TEAPOT = "teapot"
    SCISSORS = "scissors"
    COMB = "comb"
    UMBRELLA = "umbrella"
    BOAT = "boat"


class CallOutcome(StrEnum):
    """How a call to her ended."""

    REACHED = "reached"
    SOMEONE_ELSE = "someone_else"
    NO_ANSWER = "no_answer"
    WITHDREW = "withdrew"


def new_phrase(words: Sequence[str], pick: Callable[[int], int]) -> str:
    """Different words of a list, as one phrase; ``pick(n)`` draws evenly from 0..n-1 (``secrets.randbelow``)."""
    left = list(words)
    return " ".join(left.pop(pick(len(left))) for _ in range(WORDS_IN_PHRASE))
