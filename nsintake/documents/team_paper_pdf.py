"""Draws the papers of peace teams. ``inspect_words.prove_only`` must pass before one is printed."""

from __future__ import annotations

from nsintake.documents.form_layout import PARAGRAPHS_APART, RunningPages, frame
from nsintake.documents.form_measures import BLANK, CARD, CARD_STYLE, HAIR
from nsintake.documents.laid_out import LaidOut
from nsintake.documents.letter_parts import SetRule, stacked
from nsintake.documents.letter_pdf import Drawn, drawn
from nsintake.documents.text.paragraph import Span
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.team_paper import TeamPaper

_SIGN = 44.0
"""For what is written by hand, in points."""


def draw(paper: TeamPaper) -> Drawn:
    """The paper as PDF and model; the same paper always gives the same bytes.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    return drawn(lambda shaper: _laid_out(paper, shaper))


def _laid_out(paper: TeamPaper, shaper: Shaper) -> LaidOut:
    pages = RunningPages(paper.lang, shaper)
    styles = pages.styles
    pages.title(paper.title)
    for words in paper.lines:
        pages.apart(words, styles.body)
    for label, value in paper.rows:
        pages.apart(label, styles.answers)
        pages.running(value, styles.body, bold=True)
    if paper.code:
        pages.apart(paper.code_label, styles.answers)
        _code(pages, paper.code)
    for words in paper.hand:
        _by_hand(pages, words)
    return pages.finished(paper.practice_mark)


def _code(pages: RunningPages, code: str) -> None:
    wide, high = CARD
    pages.room(high + PARAGRAPHS_APART)
    signs = pages.page.lines([Span(code, verbatim=True)], CARD_STYLE, wide)
    lines = stacked(signs, CARD_STYLE, top=(high - CARD_STYLE.leading) / 2)
    pages.page.put(PARAGRAPHS_APART)
    pages.page.put(high, lines, frame(0, 0, wide, high), width=wide)


def _by_hand(pages: RunningPages, words: str) -> None:
    style, width = pages.styles.answers, pages.page.width
    said = pages.page.lines([Span(words)], style, width * BLANK[0] - 12)
    high = max(_SIGN, 20 + len(said) * style.leading)
    pages.room(high)
    line = SetRule(width * BLANK[0], high - 8, width * BLANK[1], HAIR)
    pages.page.put(high, stacked(said, style, top=high - 10 - len(said) * style.leading), [line])
