"""Decides the place of everything on a blank form: large type, a picture beside every sentence, boxes to cross."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nsintake.documents.form_measures import (
    ANSWER,
    ANSWER_APART,
    APART,
    BETWEEN,
    BLANK,
    BOTTOM,
    BOX,
    BOX_RULE,
    CARD,
    CARD_STYLE,
    COLUMN,
    FOOT,
    GAPS,
    HAIR,
    HAND,
    HEAD,
    HEIGHT,
    PICTURE,
    RULE,
    SIDE,
    SIGN_HEIGHT,
    SIGN_SHARE,
    THICK,
    WIDTH,
    styles_of,
)  # fmt: skip
from nsintake.documents.laid_out import LaidOut, LaidPage
from nsintake.documents.letter_measures import Style
from nsintake.documents.letter_parts import Recorder, SetLine, SetMark, SetRule, stacked
from nsintake.documents.text.font import Weight
from nsintake.documents.text.paragraph import Span, TextLine, set_paragraph
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.form import FormLine, FormPart, PaperForm, ReturnCard
from nsintake.domain.language import Lang, in_digits

PARAGRAPHS_APART = 8.0
"""Points between two paragraphs of a text that runs over pages."""


def frame(start: float, top: float, width: float, height: float, *, thick: float = RULE) -> list[SetRule]:
    """Four rules round a rectangle whose top is ``top`` below the part's."""
    return [
        SetRule(start, top + thick, width, thick),
        SetRule(start, top + height, width, thick),
        SetRule(start, top + height, thick, height),
        SetRule(start + width - thick, top + height, thick, height),
    ]


class Setter:
    """Sets text of one language and puts parts on one page, from its top down."""

    def __init__(self, lang: Lang, shaper: Shaper, page: LaidPage) -> None:
        self.width = WIDTH
        self.small = styles_of(arabic=lang.rtl).small
        self._rtl, self._shaper = lang.rtl, shaper
        self._recorder = Recorder(page, rtl=lang.rtl)
        self.left = HEIGHT

    def lines(self, spans: Iterable[Span], style: Style, width: float) -> list[TextLine]:
        """Spans broken into lines."""
        return set_paragraph(spans, self._shaper, rtl=self._rtl, size=style.size, width=width)

    def put(
        self,
        height: float,
        lines: Iterable[SetLine] = (),
        rules: Iterable[SetRule] = (),
        marks: Iterable[SetMark] = (),
        *,
        width: float = 0.0,
    ) -> None:
        """A part at the place reached, centred lines within ``width``."""
        self.left -= height
        self._at(BOTTOM + self.left, height, lines, rules, marks, width=width)

    def _at(
        self,
        base: float,
        height: float,
        lines: Iterable[SetLine],
        rules: Iterable[SetRule],
        marks: Iterable[SetMark] = (),
        *,
        width: float = 0.0,
    ) -> None:
        recorder, wide = self._recorder, width or self.width
        recorder.saveState()
        recorder.translate(SIDE + (self.width - wide if self._rtl else 0.0), base)
        for rule in rules:
            recorder.rule(rule, wide, height)
        for mark in marks:
            recorder.mark(mark, wide, height)
        for line in lines:
            recorder.line(line._replace(centred=True) if width else line, wide, height)
        recorder.restoreState()

    def foot(self, text: str, code: str, pages: str = "") -> None:
        """The line at the foot of a page, with the code and the page's number at its end."""
        tail = [Span(code, verbatim=True), *([Span("   "), Span(pages)] if pages else [])]
        end = self.lines(tail, self.small, self.width)[0]
        said = self.lines([Span(text)], self.small, self.width - end.width - 20)
        lines = [
            *stacked(said, self.small, top=4),
            *stacked([end], self.small, start=self.width - end.width, top=4),
        ]
        self._at(FOOT - 34, 34, lines, [SetRule(0, 0, self.width, HAIR)])

    def practice(self, words: str) -> None:
        """The mark of a practice paper above everything else."""
        if not words:
            return
        lines = self.lines([Span(words, Weight.BOLD)], self.small, self.width)
        high = self.small.leading + 6
        self._at(HEAD, high, stacked(lines, self.small, top=3), frame(0, 0, self.width, high), width=self.width)


def form_layout(form: PaperForm, shaper: Shaper) -> LaidOut:
    """A whole form, set closer where the box for her sign would otherwise be alone on a last page."""
    widest, *closer = GAPS
    laying = FormLayout(form, shaper, gap=widest)
    laid = laying.laid_out()
    while laying.sign_alone and closer:
        laying = FormLayout(form, shaper, gap=closer.pop(0))
        again = laying.laid_out()
        laid = laid if laying.sign_alone else again
    return laid


class RunningPages:
    """Paragraphs one below the other, on as many pages as they need: a paper of text and nothing else."""

    def __init__(self, lang: Lang, shaper: Shaper) -> None:
        self.styles = styles_of(arabic=lang.rtl)
        self._lang, self._shaper = lang, shaper
        self._pages: list[LaidPage] = []
        self.page = self._new_page()

    def _new_page(self) -> Setter:
        self._pages.append(LaidPage())
        return Setter(self._lang, self._shaper, self._pages[-1])

    def title(self, text: str) -> None:
        """The title, and a line across below it."""
        self.running(text, self.styles.title, bold=True)
        self.page.put(10.0, (), [SetRule(0, 6, self.page.width, THICK)])

    def apart(self, text: str, style: Style) -> None:
        """A paragraph, apart from what is above it."""
        self.page.put(min(PARAGRAPHS_APART, self.page.left))
        self.running(text, style)

    def running(self, text: str, style: Style, *, bold: bool = False) -> None:
        """A text, line by line."""
        weight = Weight.BOLD if bold else Weight.REGULAR
        for line in self.page.lines([Span(text, weight)], style, self.page.width):
            self.room(style.leading)
            self.page.put(style.leading, stacked([line], style))

    def room(self, high: float) -> None:
        """Go to a new page unless so many points are left."""
        if high > self.page.left:
            self.page = self._new_page()

    def finished(self, practice_mark: str, foot: str = "") -> LaidOut:
        """All pages with their marks; with ``foot`` each says it, its number and how many there are."""
        for number, page in enumerate(self._pages, 1):
            setter = Setter(self._lang, self._shaper, page)
            if foot:
                setter.foot(foot, in_digits(f"{number} / {len(self._pages)}", self._lang))
            setter.practice(practice_mark)
        return LaidOut(self._lang, tuple(self._pages), form=True)


class FormLayout:
    """Lays out one form; make a new one for each."""

    def __init__(self, form: PaperForm, shaper: Shaper, *, gap: float = GAPS[0]) -> None:
        self._form, self._shaper, self._gap = form, shaper, gap
        self._body, self._heading, self._title, self._answers, _ = styles_of(arabic=form.lang.rtl)
        self.sign_alone = False
        self._pages: list[LaidPage] = []
        self._page = self._new_page()

    def laid_out(self) -> LaidOut:
        """The whole form."""
        self._heads()
        for part in self._form.parts:
            self._part(part)
        self._mark()
        for number, page in enumerate(self._pages, 1):
            setter = Setter(self._form.lang, self._shaper, page)
            pages = in_digits(f"{number} / {len(self._pages)}", self._form.lang)
            setter.foot(self._form.footer, self._form.code, pages)
            setter.practice(self._form.practice_mark)
        return LaidOut(self._form.lang, tuple(self._pages), form=True)

    def _new_page(self) -> Setter:
        self._pages.append(LaidPage())
        return Setter(self._form.lang, self._shaper, self._pages[-1])

    def _set(
        self, text: str, style: Style, width: float, *, bold: bool = False, verbatim: bool = False
    ) -> list[TextLine]:
        weight = Weight.BOLD if bold else Weight.REGULAR
        return self._page.lines([Span(text, weight, verbatim)], style, width)

    def _room(self, height: float) -> None:
        """Go on to the next page where the part would not fit whole on this one."""
        if height > self._page.left:
            self._page = self._new_page()

    def _heads(self) -> None:
        width = self._page.width
        code = self._set(self._form.code, self._heading, width, bold=True, verbatim=True)
        label = self._set(self._form.code_label, self._answers, width)
        used = max(code[0].width, label[0].width)
        title = self._set(self._form.title, self._title, width - used - 24, bold=True)
        high = max(len(title) * self._title.leading, self._answers.leading + self._heading.leading) + 10
        lines = [
            *stacked(title, self._title),
            *stacked(label, self._answers, start=width - label[0].width),
            *stacked(code, self._heading, start=width - code[0].width, top=self._answers.leading),
        ]
        self._page.put(high, lines, [SetRule(0, high - 2, width, THICK)])

    def _part(self, part: FormPart) -> None:
        width = self._page.width
        head = self._set(part.heading, self._heading, width, bold=True)
        high = len(head) * self._heading.leading + 16
        under = self._set(part.under, self._body, width * (0.34 if part.blank else 1)) if part.under else []
        extra = len(under) * self._body.leading + (12 if part.blank else 4) if under else 0.0
        rows = [self._line(line) for line in part.lines]
        self._room(high + extra + (rows[0][0] if rows else 0.0))
        self._page.put(high, stacked(head, self._heading, top=12))
        if under:
            hand = [SetRule(width * BLANK[0], extra - 8, width * BLANK[1], HAIR)] if part.blank else []
            self._page.put(extra, stacked(under, self._body, top=6 if part.blank else 0), hand)
        for height, lines, rules, marks in rows:
            self._room(height)
            self._page.put(height, lines, rules, marks)

    def _line(self, line: FormLine) -> tuple[float, list[SetLine], list[SetRule], list[SetMark]]:
        width = self._page.width - COLUMN
        said = self._set(line.text, self._body, width)
        spoken = len(said) * self._body.leading
        top = max(0.0, (PICTURE - spoken) / 2)
        lines = stacked(said, self._body, start=COLUMN, top=6 + top)
        marks = [SetMark(0, 6 + PICTURE, PICTURE, line.picture)]
        used = 6 + max(PICTURE if not line.answers else min(PICTURE, spoken + self._answers.leading), spoken)
        rules: list[SetRule] = []
        if line.answers:
            high, more, rules, pictures = self._boxes(line.answers, used + 4)
            lines, marks, used = lines + more, marks + pictures, used + 4 + high
        return used + self._gap, lines, rules, marks

    def _boxes(
        self, answers: Sequence[tuple[str, str]], top: float
    ) -> tuple[float, list[SetLine], list[SetRule], list[SetMark]]:
        """Boxes to cross, each with its picture and its word: beside one another, or below where they are long."""
        before = BOX + ANSWER + APART + ANSWER_APART
        room = self._page.width - COLUMN
        labels = [self._set(words, self._answers, room - before) for _, words in answers]
        taken = [before + max(line.width for line in label) for label in labels]
        free = (room - sum(taken)) / len(answers)
        beside = free >= BETWEEN[0] and all(len(label) == 1 for label in labels)
        lines: list[SetLine] = []
        rules: list[SetRule] = []
        marks: list[SetMark] = []
        height, down, start = max(self._answers.leading, BOX), top, COLUMN
        for (picture, _), label, wide in zip(answers, labels, taken, strict=True):
            rules += frame(start, down + (height - BOX) / 2, BOX, BOX, thick=BOX_RULE)
            marks.append(SetMark(start + BOX + APART, down + (height + ANSWER) / 2, ANSWER, picture))
            lines += stacked(label, self._answers, start=start + before, top=down)
            if beside:
                start += wide + min(free, BETWEEN[1])
            else:
                down += max(height, len(label) * self._answers.leading)
        return (height if beside else down - top), lines, rules, marks

    def _mark(self) -> None:
        """A box for her sign, and lines to write functions and a day on."""
        width, leading = self._page.width, self._answers.leading
        said = self._set(self._form.mark, self._answers, width * 0.45)
        high = 18 + len(said) * leading + SIGN_HEIGHT
        rows = [self._set(text, self._answers, width * 0.29) for text in self._form.hand]
        step = max(len(row) for row in rows) * leading + 12
        before = len(self._pages)
        self._room(max(high, 18 + step * len(rows)))
        self.sign_alone = len(self._pages) > before
        lines = stacked(said, self._answers, top=14)
        rules = frame(0, 16 + len(said) * leading, width * SIGN_SHARE, SIGN_HEIGHT)
        for at, row in enumerate(rows):
            top = 14 + at * step
            lines += stacked(row, self._answers, start=width * 0.5, top=top)
            rules.append(SetRule(width * HAND[0], top + len(row) * leading, width * HAND[1], HAIR))
        self._page.put(max(high, 18 + step * len(rows)), lines, rules)


def card_layout(card: ReturnCard, shaper: Shaper) -> LaidOut:
    """A code in a frame, at the start of a page."""
    page, (wide, high) = LaidPage(), CARD
    setter, style = Setter(card.lang, shaper, page), CARD_STYLE
    code = setter.lines([Span(card.code, verbatim=True)], style, wide)
    lines = stacked(code, style, top=(high - style.leading) / 2)
    setter.put(high, lines, frame(0, 0, wide, high), width=wide)
    setter.practice(card.practice_mark)
    return LaidOut(card.lang, (page,), form=True)
