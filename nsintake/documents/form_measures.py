"""The measures of every blank form, in points: the layout uses them, and the proof compares each page with them."""

from __future__ import annotations

from typing import NamedTuple

from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH
from nsintake.documents.letter_measures import Style

SIDE, TOP, BOTTOM = 50.0, 58.0, 62.0
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
FOOT, HEAD = BOTTOM - 10, PAGE_HEIGHT - TOP + 12
"""The rule above the foot of a page, and the lower edge of a practice mark."""

RULE, THICK, HAIR, BOX_RULE = 0.8, 1.6, 0.5, 1.2
PICTURE, COLUMN = 38.0, 54.0
BOX, ANSWER, APART, ANSWER_APART = 17.0, 16.0, 7.0, 6.0
"""A box to cross, the picture of its answer, and what is after each."""
CARD = (240.0, 110.0)
CARD_HEIGHTS = (110.0, 230.0, 420.0)
"""Of a card of numbers, the smallest that holds them."""
SIGN_SHARE, SIGN_HEIGHT = 0.42, 64.0
"""The box for her sign: its share of the width, and its height."""
BLANK, HAND = (0.36, 0.64), (0.8, 0.2)
"""Lines to write on: where they start and how long they are, as shares of the width."""
BETWEEN = (8.0, 90.0)
"""The least and the most room between two answers on one line."""
BAR_AT, BAR_MOST, NUMBER_AT = 0.5, 0.3, 0.83
"""Where bars of a chart begin and how long the longest is, and where their numbers stand, as shares of the width."""
BAR, BAR_STEP, BAR_LINES = 1.6, 4.2, 3
"""How thick a line of a bar is, how far it is to the next one, and of how many lines a bar is."""
GAPS = (6.0, 3.0, 0.0)
"""Between one line of a form and the next, the widest first."""
CARD_STYLE = Style(24.0, 30.0)


class FormStyles(NamedTuple):
    """The sizes of one script, large enough for who reads seldom."""

    body: Style
    heading: Style
    title: Style
    answers: Style
    small: Style


def styles_of(*, arabic: bool) -> FormStyles:
    """Arabic script needs a little more of both."""
    if arabic:
        return FormStyles(Style(15.5, 24.0), Style(18.0, 28.0), Style(24.0, 36.0), Style(14.0, 22.0), Style(10.0, 15.0))
    return FormStyles(Style(14.5, 20.0), Style(17.0, 24.0), Style(24.0, 31.0), Style(13.5, 20.0), Style(9.5, 13.0))
