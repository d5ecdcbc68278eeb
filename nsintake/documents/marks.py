"""Pictures on a form: how one is on the page, and the one way it is drawn.

The proof draws every picture again from its name, place and size in the model and compares operator by operator, so
that no line on a form can be anything but a picture of the program's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from nsintake.domain.pictograms import GRID, LINE, strokes


class LaidMark(NamedTuple):
    """A picture: its name, its lower left corner and the side of its square, in points."""

    name: str
    x: float
    y: float
    size: float


_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def operators(marks: Iterable[LaidMark]) -> bytes:
    """Every picture of a page as path operators, in order; nothing for none. Raises KeyError for an unknown name."""
    return b"".join(_drawn(mark) for mark in marks)


def _drawn(mark: LaidMark) -> bytes:
    scale = mark.size / GRID
    out = [f"{_number(LINE * scale)} w 1 J 1 j"]
    for letter, at in strokes(mark.name):
        placed = [
            _number(mark.x + number * scale if even else mark.y + mark.size - number * scale)
            for number, even in zip(at, [True, False] * 3, strict=False)
        ]
        out.append(" ".join([*placed, _OPERATORS[letter]]))
    out.append("S")
    return ("\n".join(out) + "\n").encode()


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
