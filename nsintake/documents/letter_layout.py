"""Decides the place of everything in a letter: parts from blocks, pages from parts, the foot of every page.

A letter must look as if a careful office had written it. Nothing is worded here but page numbers and the colon after
a label.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby, pairwise, zip_longest

from reportlab.platypus.frames import Frame

from nsintake.documents.laid_out import LaidLogo, LaidOut, LaidPage
from nsintake.documents.letter_measures import (
    BOTTOM,
    FACT_LABEL,
    FOOT,
    GAP,
    HAIR,
    HAND,
    HAND_RISE,
    HEAD,
    HEIGHT,
    INDENT,
    LOG_ROW,
    LOG_ROWS,
    LOGO,
    RULE,
    SIDE,
    STAMP,
    STAMP_APART,
    THICK,
    TICK,
    TICK_DROP,
    TICK_RULE,
    WIDTH,
    Style,
    log_columns,
    styles_of,
)  # fmt: skip
from nsintake.documents.letter_parts import PlacedPart, Recorder, SetLine, SetLogo, SetRule, stacked
from nsintake.documents.logo import Logo
from nsintake.documents.text.font import Weight
from nsintake.documents.text.paragraph import Span, TextLine, set_paragraph
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import in_digits
from nsintake.domain.letter import Block, BlockKind, Letter
from nsintake.errors import Bug

_CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}(?:/[0-9]+)?")
"""A code of ours, or the number of a fact sheet."""
_SLIP_HAND = 23.0
"""The height of a row of the reply slip."""


class LetterLayout:
    """Lays out one letter; make a new one for each."""

    def __init__(self, letter: Letter, shaper: Shaper, logo: Logo | None = None) -> None:
        if letter.practice and not letter.practice_mark:
            raise Bug("practice_mark_missing")
        self._letter = letter
        self._shaper = shaper
        self._rtl = letter.lang.rtl
        self._styles = styles_of(arabic=letter.lang.rtl)
        self._lines: dict[tuple[tuple[Span, ...], Style, float], list[TextLine]] = {}
        self._slip_column = 0.0
        self._stamp: Block | None = None
        self._logo = logo
        self._logo_set = False
        self._laid_logo: LaidLogo | None = None

    def laid_out(self) -> LaidOut:
        """The whole letter. Raises ``Refused("glyph_missing")``."""
        pages = list(self._pages(deque(self._parts()))) or [LaidPage()]
        for number, page in enumerate(pages, 1):
            self._margins(page, number, len(pages))
        return LaidOut(self._letter.lang, tuple(pages), logo=self._laid_logo)

    # --- text -------------------------------------------------------------------------------------------------

    def _set(self, spans: Sequence[Span], style: Style, width: float = WIDTH) -> list[TextLine]:
        key = (tuple(spans), style, width)
        found = self._lines.get(key)
        if found is None:
            found = set_paragraph(spans, self._shaper, rtl=self._rtl, size=style.size, width=width)
            self._lines[key] = found
        return found

    def _label(self, text: str, style: Style, width: float = WIDTH) -> list[TextLine]:
        """A label; a code of ours is kept in one piece, or a line from right to left would turn its parts round."""
        return self._set([Span(text, Weight.BOLD, verbatim=_CODE.fullmatch(text) is not None)], style, width)

    # --- parts ------------------------------------------------------------------------------------------------

    def _parts(self) -> Iterator[PlacedPart]:
        """Parts in order; blocks of one kind that are together are set together."""
        blocks = self._letter.blocks
        slip = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.REPLY_SLIP), len(blocks))
        self._slip_column = self._widest_label([block for block in blocks[slip:] if block.kind is BlockKind.META])
        body, groups = list[PlacedPart](), [*_grouped(blocks[:slip])]
        stay, whole = _stay_with_next(groups), _of_one_paper(groups)
        for (kind, group), stays, together in zip(groups, stay, whole, strict=True):
            parts = self._group(kind, group, in_slip=False)
            for part in parts:
                part.keep = part.keep or stays or (together and part is not parts[-1])
                part.needs_company = part.needs_company and not (kind is BlockKind.BULLET and stays)  # it has its rows
            body += parts
        body += self._paragraphs(self._taken_stamp())
        for part, follower in pairwise(body):
            part.keep = part.keep or follower.needs_company
        yield from body
        tail = [part for kind, group in _grouped(blocks[slip:]) for part in self._group(kind, group, in_slip=True)]
        tail += self._paragraphs(self._taken_stamp())
        for part in tail[:-1]:
            part.keep = True
        yield from tail

    def _group(self, kind: BlockKind, blocks: list[Block], *, in_slip: bool) -> list[PlacedPart]:
        together: dict[BlockKind, Callable[[list[Block]], list[PlacedPart]]] = {
            BlockKind.LETTERHEAD: self._letterhead,
            BlockKind.RECIPIENT: partial(self._running, first=10.0, later=0.0, bold_first=True),
            BlockKind.PARAGRAPH: self._paragraphs,
            BlockKind.BULLET: self._bullets,
            BlockKind.ROW: self._rows,
            BlockKind.TICK: self._ticks,
            BlockKind.LOG: self._log,
        }
        single = {
            BlockKind.HEADING: self._heading,
            BlockKind.CAVEAT: self._caveat,
            BlockKind.STAMP: self._stamp_word,
            BlockKind.SIGNATURE: self._signature,
            BlockKind.REPLY_SLIP: self._reply_slip,
        }
        if kind is BlockKind.META:
            return self._metas(blocks, in_slip=in_slip)
        if kind in together:
            return together[kind](blocks)
        return [part for block in blocks for part in single[kind](block)]

    def _paragraphs(self, blocks: list[Block]) -> list[PlacedPart]:
        return self._running(blocks, 9.0, 7.0)

    def _bullets(self, blocks: list[Block]) -> list[PlacedPart]:
        parts = [self._bullet(block, 2.0 if i else 5.0) for i, block in enumerate(blocks)]
        for i in (0, 1, len(parts) - 1):
            parts[min(i, len(parts) - 1)].needs_company = True
        return parts

    def _letterhead(self, blocks: list[Block]) -> list[PlacedPart]:
        """The office's name, its logo across from it, and a rule below both."""
        logo = self._set_logo()
        room = WIDTH - (logo.width + GAP if logo else 0.0)
        lines: list[SetLine] = []
        top = 0.0
        for i, block in enumerate(blocks):
            style = self._styles.title if i == 0 else self._styles.body
            own = self._set(_spans(block, bold=i == 0), style, room)
            lines += stacked(own, style, top=top)
            top += len(own) * style.leading
        if logo:
            top = max(top, logo.height)
        return [PlacedPart(top + 9, lines, [SetRule(0, top + 7, WIDTH, THICK)], logo=logo)]

    def _set_logo(self) -> SetLogo | None:
        """The logo as large as a letterhead lets it be; once on a paper."""
        logo = self._logo
        if logo is None or self._logo_set:
            return None
        self._logo_set = True
        factor = min(LOGO[0] / logo.columns, LOGO[1] / logo.rows)
        width, height = logo.columns * factor, logo.rows * factor
        return SetLogo(WIDTH - width, height, width, height)

    def _running(
        self, blocks: list[Block], first: float, later: float, *, bold_first: bool = False
    ) -> list[PlacedPart]:
        style = self._styles.body
        parts = []
        for i, block in enumerate(blocks):
            lines = self._set(_spans(block, bold=bold_first and i == 0), style)
            height = len(lines) * style.leading
            parts.append(PlacedPart(height, stacked(lines, style), space=later if i else first, leading=style.leading))
        return parts

    def _heading(self, block: Block) -> list[PlacedPart]:
        style = self._styles.heading
        lines = self._set(_spans(block, bold=True), style)
        return [PlacedPart(len(lines) * style.leading, stacked(lines, style), space=11, keep=True)]

    def _bullet(self, block: Block, space: float) -> PlacedPart:
        style = self._styles.body
        lines = self._set(_spans(block), style, WIDTH - INDENT)
        placed = stacked(lines, style, start=INDENT)
        dot = SetLine(2, placed[0].down, style.size, self._set([Span("\u2022")], style)[0])
        return PlacedPart(len(lines) * style.leading, [dot, *placed], space=space)

    def _ticks(self, blocks: list[Block]) -> list[PlacedPart]:
        """Answers to be ticked, two beside each other."""
        style = self._styles.body
        half = WIDTH / 2
        parts = []
        for i in range(0, len(blocks), 2):
            lines, squares, height = list[SetLine](), list[SetRule](), 0.0
            for column, block in enumerate(blocks[i : i + 2]):
                own = self._set(_spans(block), style, half - INDENT - GAP)
                lines += (placed := stacked(own, style, start=column * half + INDENT))
                if own[0].runs:  # no square without words
                    top = placed[0].down + TICK_DROP - TICK
                    squares += _box(column * half, top, TICK, TICK, thick=TICK_RULE)
                height = max(height, len(own) * style.leading)
            parts.append(PlacedPart(height, lines, squares, space=3.0 if i else 7.0))
        return parts

    def _log(self, blocks: list[Block]) -> list[PlacedPart]:
        """A table to be filled by hand: heads, and a rule a cell of each empty row."""
        style = self._styles.body
        columns = log_columns(len(blocks))
        heads = [
            self._set(_spans(block, bold=True), style, width) for block, (_, width) in zip(blocks, columns, strict=True)
        ]
        height = max(len(lines) for lines in heads) * style.leading + 3
        placed = [
            line for lines, (at, _) in zip(heads, columns, strict=True) for line in stacked(lines, style, start=at)
        ]
        parts = [PlacedPart(height, placed, [SetRule(at, height, width, RULE) for at, width in columns], space=5.0)]
        parts += [
            PlacedPart(LOG_ROW, (), [SetRule(at, LOG_ROW, width, HAIR) for at, width in columns])
            for _ in range(LOG_ROWS)
        ]
        for part in parts[:-1]:
            part.keep = True
        return parts

    def _widest_label(self, blocks: list[Block]) -> float:
        """Where the lines of a reply slip begin: all at one place, whatever is between them."""
        style = self._styles.body
        lines = [line for block in blocks for line in self._label(_with_colon(block.label), style, WIDTH * 0.42)]
        return max((line.width for line in lines), default=0.0) + GAP

    def _metas(self, blocks: list[Block], *, in_slip: bool) -> list[PlacedPart]:
        """Labels with their values; in the head a line for the hand shares its row with what follows, if both fit."""
        column = self._slip_column if in_slip else self._widest_label(blocks)
        parts: list[PlacedPart] = []
        waiting = list(blocks)
        while waiting:
            block = waiting.pop(0)
            space = 2.0 if parts else 8.0
            beside = waiting[0] if waiting and not in_slip and not block.text.strip() else None
            both = [self._widest_label([labelled]) for labelled in (block, beside) if labelled]
            room = WIDTH / 2 - GAP
            if beside is None or max(both[0] + HAND / 2, both[1] + self._room_of(beside)) > room:
                parts.append(self._meta(block, column, WIDTH - column if in_slip else HAND, space, in_slip=in_slip))
                continue
            waiting.pop(0)
            first = self._meta(block, both[0], room - both[0], space)
            second = self._meta(beside, both[1], room - both[1], space, start=room + 2 * GAP, least=first.height)
            parts.append(
                PlacedPart(first.height, [*first.lines, *second.lines], [*first.rules, *second.rules], space=space)
            )
        return parts

    def _room_of(self, block: Block) -> float:
        if not block.text.strip():
            return HAND / 2
        return max(line.width for line in self._set(_spans(block), self._styles.body))

    def _meta(
        self,
        block: Block,
        column: float,
        hand: float,
        space: float,
        *,
        in_slip: bool = False,
        start: float = 0.0,
        least: float = 0.0,
    ) -> PlacedPart:
        style = self._styles.body
        label = self._label(_with_colon(block.label), style, WIDTH * 0.42)
        value = self._set(_spans(block), style, WIDTH - start - column) if block.text.strip() else []
        height = max(len(label) * style.leading, len(value) * style.leading, style.leading, least)
        rules = []
        if not value:
            height = max(height, _SLIP_HAND if in_slip else style.leading + 3)
            rules = [SetRule(start + column, height - HAND_RISE, hand, HAIR)]
        drop = height - len(label) * style.leading if not value or least else 0.0
        lines = stacked(label, style, start=start, top=drop) + stacked(value, style, start=start + column, top=drop)
        return PlacedPart(height, lines, rules, space=space)

    def _rows(self, blocks: list[Block]) -> list[PlacedPart]:
        style = self._styles.body
        column = WIDTH * FACT_LABEL
        parts: list[PlacedPart] = []
        for i, block in enumerate(blocks):
            label = self._label(block.label, style, column - GAP)
            value = self._set(_spans(block), style, WIDTH - column - 4)
            height = max(len(label), len(value)) * style.leading + 7
            if height > HEIGHT:
                parts += [*self._tall(label), *self._tall(self._set(_spans(block), style))]
                continue
            lines = stacked(label, style, start=4, top=3) + stacked(value, style, start=column, top=3)
            rules = [SetRule(0, height, WIDTH, HAIR)]
            if i == 0:
                rules.append(SetRule(0, 0, WIDTH, RULE))
            parts.append(
                PlacedPart(height, lines, rules, space=0.0 if i else 5.0, needs_company=i < 2 or i + 1 == len(blocks))
            )
        return parts

    def _tall(self, lines: list[TextLine]) -> list[PlacedPart]:
        """What does not fit a box or table: running text, which can go over pages."""
        style = self._styles.body
        return [PlacedPart(len(lines) * style.leading, stacked(lines, style), space=4, leading=style.leading)]

    def _caveat(self, block: Block) -> list[PlacedPart]:
        style = self._styles.body
        lines = self._set(_spans(block, bold=True), style, WIDTH - 24)
        height = len(lines) * style.leading + 14
        if height > HEIGHT:
            return self._tall(self._set(_spans(block, bold=True), style))
        rules = _box(0, 0, WIDTH, height)
        return [PlacedPart(height, stacked(lines, style, start=12, top=7), rules, space=10)]

    def _stamp_word(self, block: Block) -> list[PlacedPart]:
        """The word is drawn with the signature that follows; one that no signature follows is alone."""
        before = self._paragraphs(self._taken_stamp())
        self._stamp = block
        return before

    def _taken_stamp(self) -> list[Block]:
        taken, self._stamp = self._stamp, None
        return [taken] if taken else []

    def _signature(self, block: Block) -> list[PlacedPart]:
        style = self._styles.body
        width, height = STAMP
        room = WIDTH - width - STAMP_APART
        small = self._styles.small
        stamp = [line for stamped in self._taken_stamp() for line in self._set(_spans(stamped), small, width - 12)]
        height = max(height, len(stamp) * small.leading + 8)
        label = self._label(block.label, style, room)
        words = self._set(_spans(block), style, room) if block.text.strip() else []
        used = max((line.width + 8 for line in words), default=0.0)
        beside = room - used >= HAND / 2
        rows = len(label) + max(len(words), 1) + (0 if beside else 1)
        total = max(height, rows * style.leading + 24)
        base = total - (rows - len(label)) * style.leading
        lines = stacked(label, style) + stacked(words, style, top=base)
        lines += stacked(stamp, small, start=WIDTH - width + 6, top=4)
        rules = [SetRule(used if beside else 0.0, total - HAND_RISE, min(HAND, room - used) if beside else HAND, HAIR)]
        rules += _box(WIDTH - width, 0, width, height)
        return [PlacedPart(total, lines, rules, space=12, needs_company=True)]

    def _reply_slip(self, block: Block) -> list[PlacedPart]:
        style = self._styles.heading
        lines = self._set(_spans(block, bold=True), style) if block.text.strip() else []
        height = 12 + len(lines) * style.leading
        return [PlacedPart(height, stacked(lines, style, top=12), [SetRule(0, 1, WIDTH, RULE)], space=14, keep=True)]

    # --- pages ------------------------------------------------------------------------------------------------

    def _pages(self, parts: deque[PlacedPart]) -> Iterator[LaidPage]:
        while parts:
            page = LaidPage()
            recorder = Recorder(page, rtl=self._rtl)
            frame = Frame(SIDE, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
            placed = False
            while parts and (not placed or _needed(parts) <= frame._y - frame._y1p + 0.01):
                if frame.add(parts[0], recorder):
                    parts.popleft()
                    placed = True
                    continue
                pieces = frame.split(parts[0], recorder)
                if pieces:
                    frame.add(pieces[0], recorder)
                    parts[0] = pieces[1]
                elif not placed:
                    raise Bug("letter_part_too_tall")
                break
            self._remember(recorder)
            yield page

    def _remember(self, recorder: Recorder) -> None:
        if self._logo is not None and recorder.logo_at is not None:
            x, y, width, height = recorder.logo_at
            logo = self._logo
            self._laid_logo = LaidLogo(logo.columns, logo.hash, height, logo.rows, width, x, y)

    def _margins(self, page: LaidPage, number: int, count: int) -> None:
        """The foot of a page and, on a practice paper, the mark at its head."""
        style = self._styles.small
        recorder = Recorder(page, rtl=self._rtl)
        recorder.translate(SIDE, FOOT - 24)
        pages = in_digits(f"{number} / {count}", self._letter.lang)
        reference = [Span(self._letter.reference, verbatim=True), Span("   ")]
        if not self._letter.reference or self._letter.reference in self._letter.footer:
            reference = []
        tail = self._set([*reference, Span(pages)], style)[0]
        foot = self._set([Span(self._letter.footer)], style, WIDTH - tail.width - GAP)
        recorder.rule(SetRule(0, 0, WIDTH, HAIR), WIDTH, 24)
        for line in [*stacked(foot, style, top=3), *stacked([tail], style, start=WIDTH - tail.width, top=3)]:
            recorder.line(line, WIDTH, 24)
        if self._letter.practice:
            self._mark(page, style)

    def _mark(self, page: LaidPage, style: Style) -> None:
        """The practice mark, boxed, above everything else on the page."""
        head = LaidPage()
        recorder = Recorder(head, rtl=self._rtl)
        recorder.translate(SIDE, HEAD)
        mark = self._label(self._letter.practice_mark, style)
        height = len(mark) * style.leading + 6
        for rule in _box(0, 28 - height, WIDTH, height):
            recorder.rule(rule, WIDTH, 28)
        for line in stacked(mark, style, top=31 - height):
            recorder.line(line._replace(centred=True), WIDTH, 28)
        page.runs[:0] = head.runs
        page.rules[:0] = head.rules


def _spans(block: Block, *, bold: bool = False) -> list[Span]:
    return [Span(run.text, Weight.BOLD if bold or run.bold else Weight.REGULAR, run.verbatim) for run in block.runs]


def _grouped(blocks: Sequence[Block]) -> Iterator[tuple[BlockKind, list[Block]]]:
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        yield kind, list(group)


def _stay_with_next(groups: Sequence[tuple[BlockKind, list[Block]]]) -> list[bool]:
    """Which groups are on one page with the one after them: what is ticked, and the lines for the hand below it, with
    the rows above; and an entry of a list with the rows that are about it. On another page nobody could tell which
    paper or entry they are about.
    """
    pairs = {(BlockKind.TICK, BlockKind.META), (BlockKind.BULLET, BlockKind.ROW)}
    kinds = [kind for kind, _ in groups]
    return [after is BlockKind.TICK or (kind, after) in pairs for kind, after in zip_longest(kinds, kinds[1:])]


def _of_one_paper(groups: Sequence[tuple[BlockKind, list[Block]]]) -> list[bool]:
    """Which groups are the rows below a code of ours or an entry of a list: what they are about is whole on one page.
    On another page its last rows would be about something that is not named there.
    """
    named = [
        kind is BlockKind.BULLET
        or (kind is BlockKind.HEADING and _CODE.fullmatch("".join(run.text for run in group[-1].runs)) is not None)
        for kind, group in groups
    ]
    return [kind is BlockKind.ROW and above for (kind, _), above in zip(groups, [False, *named], strict=False)]


def _with_colon(label: str) -> str:
    return f"{label}:" if label[-1:].isalnum() else label


def _box(start: float, top: float, width: float, height: float, *, thick: float = RULE) -> list[SetRule]:
    """Four rules round a rectangle whose top is ``top`` below the part's."""
    return [
        SetRule(start, top + thick, width, thick),
        SetRule(start, top + height, width, thick),
        SetRule(start, top + height, thick, height),
        SetRule(start + width - thick, top + height, thick, height),
    ]


def _needed(parts: deque[PlacedPart]) -> float:
    """What the next part needs, with those that may not be parted from it; a chain longer than a page is let go."""
    total = 0.0
    for part in parts:
        last = not part.keep
        total += part.spaceBefore + (part.least if last else part.height)
        if last:
            break
    return total if total <= HEIGHT else 0.0
