"""Which rules may be drawn on a page of ours: each is one of the few a letter or a form has, where those have it.

A name can be drawn from bars, a word struck out or blacked out with them. So a rule is the whole width of the page, a
side of a whole box, a column of a table, or a line for the hand beside its words; none comes near another or touches
text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from nsintake.documents import form_measures as form
from nsintake.documents import letter_measures as letter
from nsintake.documents.inspect_lines import NEAR, Cell, Setting
from nsintake.documents.inspect_text import Rule
from nsintake.documents.marks import LaidMark
from nsintake.documents.proof_failed import ProofFailed

_APART = 2.5
"""The least between two level rules, one below the other."""
_MOST = 200
"""Rules on one page at most."""
_MOST_COLUMNS = 12
_HAND_GAP = 8.0


class RuleBar(NamedTuple):
    """A rule, from the start side."""

    start: float
    low: float
    width: float
    height: float

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.start + self.width

    @property
    def high(self) -> float:
        """Its upper edge."""
        return self.low + self.height

    def is_level(self, start: float, width: float, *heights: float) -> bool:
        """Whether it is a level rule of this place and one of these heights."""
        fits = abs(self.start - start) < NEAR and abs(self.width - width) < NEAR
        return fits and any(abs(self.height - height) < NEAR for height in heights)


class Frame(NamedTuple):
    """A box of four rules."""

    start: float
    low: float
    width: float
    height: float
    thick: float

    @property
    def high(self) -> float:
        """Its upper edge."""
        return self.low + self.height

    def measures(self, width: float, height: float | None, thick: float) -> bool:
        """Whether it is a box of these measures, of any height where none is given."""
        right = abs(self.width - width) < NEAR and abs(self.thick - thick) < NEAR
        return right and (height is None or abs(self.height - height) < NEAR)


class Ruled(NamedTuple):
    """What the rules of a page are: where the one above its foot is, the boxes for stamps, the mark at its head."""

    foot: float
    stamps: list[Frame]
    head: Frame | None


def bars_of(rules: Sequence[Rule], setting: Setting) -> list[RuleBar]:
    """The rules of a page from its start side, in the order they are written in."""
    if len(rules) > _MOST:
        raise ProofFailed("rule_shape")
    return [RuleBar(setting.start(x, width), y, width, height) for x, y, width, height in rules]


def letter_rules(bars: Sequence[RuleBar], placed: Sequence[Cell], body: letter.Style) -> Ruled:
    """What the rules of a letter's page are, ``body`` how its text is set. Raises ``ProofFailed``."""
    if not bars or not bars[-1].is_level(0, letter.WIDTH, letter.HAIR) or not _among(bars[-1].low, letter.FOOTS):
        raise ProofFailed("rule_shape")
    stamps: list[Frame] = []
    head = None
    hands: list[RuleBar] = []
    rest = bars[:-1]
    at = 0
    while at < len(rest):
        bar, box = rest[at], _frame(rest[at : at + 4])
        columns = _as_low(rest[at:])
        if box is not None:
            if not _is_tick(box, placed, body):
                head = _letter_box(box, stamps, first=at == 0) or head
            at += 4
        elif 1 < len(columns) <= _MOST_COLUMNS and _is_log(columns):
            at += len(columns)
        else:
            if not bar.is_level(0, letter.WIDTH, letter.HAIR, letter.RULE, letter.THICK):
                hands.append(bar)
            at += 1
    for hand in hands:
        if not _is_hand(hand, placed, stamps, body.size):
            raise ProofFailed("rule_shape")
    lowest = bars[-1].low + letter.BOTTOM - letter.FOOT
    if any(bar.low < lowest - NEAR or (bar.low > _TOP and not _within(bar, head)) for bar in rest):
        raise ProofFailed("rule_shape")
    return Ruled(bars[-1].low, stamps, head)


_TOP = letter.HEIGHT + letter.BOTTOM + NEAR


def _among(value: float, values: Sequence[float]) -> bool:
    return any(abs(value - known) < NEAR for known in values)


def _within(bar: RuleBar, box: Frame | None) -> bool:
    return box is not None and bar.low > box.low - NEAR and bar.high < box.high + NEAR


def _frame(bars: Sequence[RuleBar]) -> Frame | None:
    """A box, if the four next rules are its upper, lower, first and last side."""
    if len(bars) < 4:
        return None
    above, below, first, last = bars
    thick, high = above.height, above.high
    level = below.is_level(above.start, above.width, thick)
    sides = all(abs(bar.width - thick) < NEAR and abs(bar.low - below.low) < NEAR for bar in (first, last))
    tall = all(abs(bar.high - high) < NEAR and bar.height > 2 * thick for bar in (first, last))
    if not (level and sides and tall and abs(first.start - above.start) < NEAR and abs(last.end - above.end) < NEAR):
        return None
    return Frame(above.start, below.low, above.width, high - below.low, thick)


def _is_tick(box: Frame, placed: Sequence[Cell], body: letter.Style) -> bool:
    """A square to be ticked, with the words of its answer beside it."""
    base = box.low + letter.TICK_DROP
    return (
        box.measures(letter.TICK, letter.TICK, letter.TICK_RULE)
        and _among(box.start, (0.0, letter.WIDTH / 2))
        and any(
            cell.size == body.size
            and abs(cell.start - box.start - letter.INDENT) < NEAR
            and abs(cell.low + body.below - base) < NEAR
            for cell in placed
        )
    )


def _letter_box(box: Frame, stamps: list[Frame], *, first: bool) -> Frame | None:
    """The mark at the head of a page if the box is that one; one for a stamp is added to the others."""
    small, tall = letter.STAMP
    if box.measures(letter.WIDTH, None, letter.RULE) and abs(box.start) < NEAR:
        return box if first and abs(box.low - letter.HEAD) < NEAR else None
    at_end = abs(box.start + small - letter.WIDTH) < NEAR
    if not at_end or not box.measures(small, None, letter.RULE) or box.height < tall - NEAR:
        raise ProofFailed("rule_shape")
    stamps.append(box)
    return None


def _as_low(bars: Sequence[RuleBar]) -> list[RuleBar]:
    """The first rules that are at one height, those as thick as the first."""
    return [bar for bar in takewhile(lambda bar: bar.low == bars[0].low, bars) if bar.height == bars[0].height]


def _is_log(bars: Sequence[RuleBar]) -> bool:
    wanted = letter.log_columns(len(bars))
    return all(
        bar.is_level(start, width, letter.HAIR, letter.RULE) for bar, (start, width) in zip(bars, wanted, strict=True)
    )


def _is_hand(bar: RuleBar, placed: Sequence[Cell], stamps: Sequence[Frame], body: float) -> bool:
    """A line for the hand: beside its words and at their foot, or below a signature beside its box for a stamp."""
    if abs(bar.height - letter.HAIR) >= NEAR:
        return False
    half = letter.WIDTH / 2 - letter.GAP
    signature = letter.WIDTH - letter.STAMP[0] - letter.STAMP_APART
    if abs(bar.width - letter.HAND) >= NEAR and not _among(bar.end, (letter.WIDTH, half, signature)):
        return False
    if abs(bar.start) < NEAR:
        return any(bar.low < stamp.low + letter.HAND_RISE + NEAR for stamp in stamps)
    foot = bar.low - letter.HAND_RISE
    return any(
        cell.size == body and abs(cell.low - foot) < NEAR and cell.end + _HAND_GAP < bar.start + NEAR for cell in placed
    )


def form_rules(bars: Sequence[RuleBar], placed: Sequence[Cell], marks: Sequence[LaidMark], setting: Setting) -> Ruled:
    """What the rules of a page of a form, or of a card, are. Raises ``ProofFailed``."""
    head, foot = None, 0.0
    at = 0
    crossed = 0
    while at < len(bars):
        bar, box = bars[at], _frame(bars[at : at + 4])
        if box is None:
            if bar.is_level(0, form.WIDTH, form.HAIR) and abs(bar.low - form.FOOT) < NEAR and not foot:
                foot = bar.low
            elif not _is_form_line(bar) and not _is_bar(bar, placed):
                raise ProofFailed("rule_shape")
            at += 1
            continue
        at += 4
        if box.measures(form.BOX, form.BOX, form.BOX_RULE):
            crossed += _is_answer(box, placed, marks, setting)
        elif box.measures(form.WIDTH, None, form.RULE) and at == len(bars) and abs(box.low - form.HEAD) < NEAR:
            head = box
        elif not _is_form_box(box):
            raise ProofFailed("rule_shape")
    small = sum(mark.size == form.ANSWER for mark in marks)
    plain = sum(mark.size == form.PICTURE and abs(setting.start(mark.x, mark.size)) < NEAR for mark in marks)
    if crossed != small or small + plain != len(marks):
        raise ProofFailed("picture_size")
    return Ruled(foot, [], head)


def _is_form_line(bar: RuleBar) -> bool:
    lines = ((start * form.WIDTH, share * form.WIDTH) for start, share in (form.BLANK, form.HAND))
    return bar.is_level(0, form.WIDTH, form.THICK) or any(bar.is_level(*line, form.HAIR) for line in lines)


def _is_bar(bar: RuleBar, placed: Sequence[Cell]) -> bool:
    """A line of a bar of a chart: it begins where all of them do, and its number comes after it."""
    begins = abs(bar.start - form.BAR_AT * form.WIDTH) < NEAR and bar.width < form.BAR_MOST * form.WIDTH + NEAR
    reach, number = form.BAR_STEP * (form.BAR_LINES + 2), form.NUMBER_AT * form.WIDTH
    told = any(abs(cell.start - number) < NEAR and cell.high - reach < bar.low < cell.high for cell in placed)
    return begins and told and abs(bar.height - form.BAR) < NEAR


def _is_form_box(box: Frame) -> bool:
    sign = box.measures(form.WIDTH * form.SIGN_SHARE, form.SIGN_HEIGHT, form.RULE)
    return abs(box.start) < NEAR and (
        sign or any(box.measures(form.CARD[0], high, form.RULE) for high in form.CARD_HEIGHTS)
    )


def _is_answer(box: Frame, placed: Sequence[Cell], marks: Sequence[LaidMark], setting: Setting) -> bool:
    """A box to cross, with the picture and the words of its answer beside it. Raises ``ProofFailed`` for any other."""
    picture = box.start + form.BOX + form.APART
    low = box.low + (form.BOX - form.ANSWER) / 2
    shown = any(
        abs(setting.start(mark.x, mark.size) - picture) < NEAR and abs(mark.y - low) < NEAR
        for mark in marks
        if mark.size == form.ANSWER
    )
    words = picture + form.ANSWER + form.ANSWER_APART
    middle = box.low + form.BOX / 2
    told = any(abs(cell.start - words) < NEAR and abs((cell.low + cell.high) / 2 - middle) < NEAR for cell in placed)
    if not shown or not told:
        raise ProofFailed("rule_shape")
    return True


def check_clear(bars: Sequence[RuleBar], placed: Sequence[Cell], pictures: Sequence[RuleBar]) -> None:
    """No rule or picture is on text, no picture on a rule or another picture, and no level rule close below another."""
    drawn = [*bars, *pictures]
    if any(_overlap(drawn_bar, cell) for drawn_bar in drawn for cell in placed):
        raise ProofFailed("text_overlaps")
    if any(_overlap(picture, other) for i, picture in enumerate(pictures, len(bars)) for other in drawn[:i]):
        raise ProofFailed("text_overlaps")
    level = sorted((bar for bar in bars if bar.width >= bar.height), key=lambda bar: bar.low)
    for i, bar in enumerate(level):
        for above in takewhile(lambda other, high=bar.high: other.low - high < _APART, level[i + 1 :]):  # type: ignore[misc]
            if _meet(bar, above):
                raise ProofFailed("rule_shape")


def _overlap(first: RuleBar | Cell, second: RuleBar | Cell) -> bool:
    return first.low < second.high - NEAR and first.high > second.low + NEAR and _meet(first, second)


def _meet(first: RuleBar | Cell, second: RuleBar | Cell) -> bool:
    """Whether two things have a part of the width in common: one is above the other or on it."""
    return first.start < second.end - NEAR and second.start < first.end - NEAR
