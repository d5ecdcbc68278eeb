"""Draws the report of figures: for each row its words, a bar, a thinner one for the period before, and the number.

Bars are black lines like every rule of our papers: three for now, one for before, so that any printer tells them apart,
and the number is beside them. ``inspect.prove_form`` must pass before it is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nsintake.documents.form_layout import RunningPages
from nsintake.documents.form_measures import BAR, BAR_AT, BAR_LINES, BAR_MOST, BAR_STEP, NUMBER_AT, THICK
from nsintake.documents.laid_out import LaidOut
from nsintake.documents.letter_measures import Style
from nsintake.documents.letter_parts import SetRule, stacked
from nsintake.documents.letter_pdf import Drawn, drawn
from nsintake.documents.text.font import Weight
from nsintake.documents.text.paragraph import Span, TextLine
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang

_GAP, _HEAD = 6.0, 14.0
"""After a row, and before a heading, in points."""
_LEAST = 3.0
"""The shortest bar."""


@dataclass(frozen=True, slots=True)
class PaperBar:
    """One row: its words, its number in words, and the two counts, None for one that is not published."""

    words: str
    number: str
    now: int | None
    before: int | None


@dataclass(frozen=True, slots=True)
class FiguresPaper:
    """The report: ``lead`` are lines below the title; ``parts`` have a heading and rows each."""

    lang: Lang
    title: str
    lead: tuple[str, ...]
    parts: tuple[tuple[str, tuple[Any, ...]], ...]
    foot: str
    practice_mark: str


def draw(paper: FiguresPaper) -> Drawn:
    """The report as PDF and model. Raises ``Refused("glyph_missing", codepoint="U+XXXX")``."""
    return drawn(lambda shaper: _FiguresLayout(paper, shaper).laid_out())


class _FiguresLayout:
    def __init__(self, paper: FiguresPaper, shaper: Shaper) -> None:
        self._paper, self._pages = paper, RunningPages(paper.lang, shaper)
        _, self._heading, self._title, _, self._small = self._pages.styles

    def laid_out(self) -> LaidOut:
        """The whole report."""
        wide = self._pages.page.width
        title = self._set(self._paper.title, self._title, wide, bold=True)
        high = len(title) * self._title.leading + 10
        self._pages.page.put(high, stacked(title, self._title), [SetRule(0, high - 2, wide, THICK)])
        for words in self._paper.lead:
            lines = self._set(words, self._small, wide)
            self._pages.page.put(len(lines) * self._small.leading + 4, stacked(lines, self._small, top=4))
        for heading, bars in self._paper.parts:
            self._part(heading, bars)
        return self._pages.finished(self._paper.practice_mark, self._paper.foot)

    def _set(self, text: str, style: Style, width: float, *, bold: bool = False) -> list[TextLine]:
        return self._pages.page.lines([Span(text, Weight.BOLD if bold else Weight.REGULAR)], style, width)

    def _part(self, heading: str, bars: Sequence[PaperBar]) -> None:
        head = self._set(heading, self._heading, self._pages.page.width, bold=True)
        high = len(head) * self._heading.leading + _HEAD
        most = max((count for bar in bars for count in (bar.now, bar.before) if count), default=1)
        for at, bar in enumerate(bars):
            words = self._set(bar.words, self._small, self._pages.page.width * (BAR_AT - 0.03))
            row = max(len(words) * self._small.leading, (BAR_LINES + 1.5) * BAR_STEP) + _GAP
            before = self._pages.page
            self._pages.room(row + (0 if at else high))
            if not at or self._pages.page is not before:  # nobody who has the next page alone asks of what its rows are
                self._pages.page.put(high, stacked(head, self._heading, top=_HEAD))
            self._row(bar, words, row, most)

    def _row(self, bar: PaperBar, words: list[TextLine], high: float, most: int) -> None:
        wide = self._pages.page.width
        number = self._set(bar.number, self._small, wide * (1 - NUMBER_AT))
        lines = [*stacked(words, self._small), *stacked(number[:1], self._small, start=wide * NUMBER_AT)]
        rules = list[SetRule]()
        for count, lines_of_bar in ((bar.now, range(BAR_LINES)), (bar.before, range(BAR_LINES, BAR_LINES + 1))):
            for at in lines_of_bar if count else ():
                long = max(_LEAST, wide * BAR_MOST * (count or 0) / most)
                apart = 1.0 if at == BAR_LINES else 0.0
                rules.append(SetRule(wide * BAR_AT, 4.0 + apart + at * BAR_STEP, long, BAR))
        self._pages.page.put(high, lines, rules)
