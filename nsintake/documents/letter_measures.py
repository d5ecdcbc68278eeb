"""What every letter is measured by, in points: the layout uses it, and the proof compares each page with it.

A letter is proved for as long as it lives. So a measure that changes is added, and the old one stays for the proof.
"""

from __future__ import annotations

from typing import NamedTuple

from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH

SIDE, TOP, BOTTOM = 64.0, 62.0, 64.0
WIDTH = PAGE_WIDTH - 2 * SIDE
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
FOOT, HEAD = BOTTOM - 16, PAGE_HEIGHT - TOP + 10
"""The rule above the foot of a page, and the lower edge of a practice mark."""
FOOTS = (FOOT, 54.0)
"""The same rule, and where it lay in the first letters."""

HAIR, RULE, THICK = 0.4, 0.7, 1.6
GAP = 14.0
INDENT = 15.0
FACT_LABEL = 0.34
STAMP, STAMP_APART = (128.0, 84.0), 30.0
"""The box for a stamp, and what is left free beside it."""
LOGO = (144.0, 46.0)
"""The most room the logo takes."""
HAND, HAND_RISE = 176.0, 3.0
"""A line for the hand, and how far it lies above the lower edge of its row."""
TICK, TICK_RULE, TICK_DROP = 9.0, 0.9, 0.6
"""The square before an answer to be ticked, its rules, and how far it is below the base line of the answer."""
BOX = "\u25af"
"""The sign that was there in the first letters; it looked like a sign that the font lacks."""
BOX_SIZE, BOX_DROP = 15.0, 1.0
"""Its size, and how far it was below the base line of its answer."""
LOG_ROWS, LOG_ROW, LOG_GAP, LOG_FIRST = 5, 25.0, 9.0, 0.2
"""Empty rows of a table for the hand, their height, the gap between its columns, and the first column's share."""


class Style(NamedTuple):
    """Size and line distance."""

    size: float
    leading: float

    @property
    def below(self) -> float:
        """How much of a line's strip is below its base line."""
        return self.leading / 2 - self.size * 0.34


class LetterStyles(NamedTuple):
    """The sizes of one script."""

    body: Style
    heading: Style
    title: Style
    small: Style


def styles_of(*, arabic: bool) -> LetterStyles:
    """Arabic script needs a little more of both."""
    if arabic:
        return LetterStyles(Style(11.5, 18.0), Style(13.0, 21.0), Style(17.0, 26.0), Style(9.5, 14.0))
    return LetterStyles(Style(11.0, 15.6), Style(12.5, 18.0), Style(17.0, 23.0), Style(9.0, 12.0))


def log_columns(count: int) -> list[tuple[float, float]]:
    """Where each column of a table for the hand starts, and its width."""
    room = WIDTH - LOG_GAP * (count - 1)
    first = WIDTH * LOG_FIRST if count > 1 else room
    other = (room - first) / max(count - 1, 1)
    return [(first + LOG_GAP + (i - 1) * (other + LOG_GAP), other) if i else (0.0, first) for i in range(count)]
