"""Draws a complaint in a woman's own words: large type, as many pages as it needs, no letterhead, no code.

Made in memory and given out once. The result may not be printed before ``inspect.prove_form`` has passed.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.documents.form_layout import RunningPages
from nsintake.documents.form_measures import HAIR, HAND
from nsintake.documents.laid_out import LaidOut
from nsintake.documents.letter_parts import SetRule, stacked
from nsintake.documents.letter_pdf import Drawn, drawn
from nsintake.documents.text.paragraph import Span
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang


@dataclass(frozen=True, slots=True)
class ComplaintPaper:
    """What is on it. ``to``: to whom it goes and how to reach them; ``hand``: what is written by hand at its end."""

    lang: Lang
    title: str
    to: tuple[str, ...]
    words: tuple[str, ...]
    hand: str
    foot: str
    practice_mark: str = ""


def draw(paper: ComplaintPaper) -> Drawn:
    """The paper as PDF and model.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    return drawn(lambda shaper: _laid_out(paper, shaper))


def _laid_out(paper: ComplaintPaper, shaper: Shaper) -> LaidOut:
    pages = RunningPages(paper.lang, shaper)
    pages.title(paper.title)
    for line in paper.to:
        pages.running(line, pages.styles.answers)
    for words in paper.words:
        pages.apart(words, pages.styles.body)
    _by_hand(pages, paper.hand)
    return pages.finished(paper.practice_mark, paper.foot)


def _by_hand(pages: RunningPages, words: str) -> None:
    style, width = pages.styles.answers, pages.page.width
    said = pages.page.lines([Span(words)], style, width * 0.4)
    high = 24 + len(said) * style.leading + 8
    pages.room(high)
    line = SetRule(width * HAND[0], high - 8, width * HAND[1], HAIR)
    pages.page.put(high, stacked(said, style, top=24), [line])
