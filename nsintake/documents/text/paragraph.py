"""A paragraph: broken in logical order on shaped widths, then put into visual order line by line.

Verbatim stretches (a handle, a phone, a date, a code) are isolated, so that no direction around them can turn them
over; the isolate characters order the line and never reach a glyph. Embeddings and overrides that came with the text
are dropped: they could show one name and store another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nsintake.documents.text import bidi, line_break
from nsintake.documents.text.font import UNITS, Weight
from nsintake.documents.text.shaping import Shaped, Shaper, is_presentation

_CONTROLS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_SPACES = re.compile("[\t\r\v\f\u2028\u2029\u0085]")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
_VERBATIM = re.compile(
    r"https?://\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@[\w.-]*\w"
    r"|(?<![\w+])\+?\d[\d \u00a0./-]{4,}\d(?!\w)"
)


_ISOLATES = f"{bidi.FSI}{bidi.PDI}"
_UNDRAWN = f"{_ISOLATES}\n"
_ISOLATE = re.compile(f"[{_ISOLATES}]")

_MAYBE_VERBATIM = re.compile(r"\d\D?\d|@|://")


_SHORT_LAST, _NARROWER = 0.2, 0.92


class Span(NamedTuple):
    """A stretch of text of one weight."""

    text: str
    weight: Weight = Weight.REGULAR
    verbatim: bool = False


class PlacedRun(NamedTuple):
    """A run of one direction on a line. ``x`` and ``width`` are in points, ``x`` from the line's left edge."""

    x: float
    width: float
    text: str
    weight: Weight
    rtl: bool


class TextLine(NamedTuple):
    """One line, its runs in logical order; ``width`` in points."""

    runs: tuple[PlacedRun, ...]
    width: float


class _Item(NamedTuple):
    start: int
    end: int
    weight: Weight
    level: int


def clean(text: str) -> str:
    """The text as it may be drawn: presentation forms back to letters, direction controls gone, tabs to spaces."""
    text = _CONTROLS.sub("", _SPACES.sub(" ", text))
    if _PRESENTATION.search(text):
        text = "".join(unicodedata.normalize("NFKC", char) if is_presentation(char) else char for char in text)
    return text


def _pieces(spans: Iterable[Span]) -> Iterator[Span]:
    """Cleaned spans, with what looks like a phone, address or link inside ordinary text made verbatim."""
    for span in spans:
        text = clean(span.text)
        if span.verbatim:
            yield span._replace(text=re.sub(r"\s", "\u00a0", text))
            continue
        if not _MAYBE_VERBATIM.search(text):
            yield Span(text, span.weight)
            continue
        position = 0
        for match in _VERBATIM.finditer(text):
            if match.start() > position:
                yield span._replace(text=text[position : match.start()])
            yield Span(match[0].replace(" ", "\u00a0"), span.weight, verbatim=True)
            position = match.end()
        if position < len(text):
            yield span._replace(text=text[position:])


def _joined(spans: Iterable[Span]) -> tuple[str, list[tuple[int, int, Weight]], list[tuple[int, int]]]:
    """The paragraph's characters with isolates added, the stretches of each weight, and those never broken."""
    parts: list[str] = []
    weights: list[tuple[int, int, Weight]] = []
    frozen: list[tuple[int, int]] = []
    length = 0
    for span in _pieces(spans):
        piece = f"{bidi.FSI}{span.text}{bidi.PDI}" if span.verbatim else span.text
        parts.append(piece)
        if weights and weights[-1][2] is span.weight:
            weights[-1] = (weights[-1][0], length + len(piece), span.weight)
        else:
            weights.append((length, length + len(piece), span.weight))
        if span.verbatim:
            frozen.append((length, length + len(piece)))
        length += len(piece)
    return "".join(parts), weights, frozen


def _items(text: str, levels: list[int], weights: list[tuple[int, int, Weight]]) -> list[_Item]:
    """Stretches of one level and weight, in logical order, without the isolate characters."""
    items: list[_Item] = []
    for start, end, weight in weights:
        position = start
        while position < end:
            level = levels[position]
            stop = position + 1
            skipped = text[position] in _UNDRAWN
            if not skipped:
                while stop < end and levels[stop] == level and text[stop] not in _UNDRAWN:
                    stop += 1
                items.append(_Item(position, stop, weight, level))
            position = stop
    return items


def _isolates(text: str, levels: list[int]) -> list[_Item]:
    """The isolate characters, each an item of its own: they order a line and are never drawn."""
    places = [match.start() for match in _ISOLATE.finditer(text)]
    return [_Item(at, at + 1, Weight.REGULAR, levels[at]) for at in places]


def _widths_before(length: int, items: list[_Item], shaped: list[Shaped]) -> list[int]:
    """For each character the width of all before it, in 1/1000 em."""
    own = [0] * (length + 1)
    for item, run in zip(items, shaped, strict=True):
        position = item.start
        pairs = zip(run.sources, run.advances, strict=True)
        for source, advance in reversed(list(pairs)) if item.level % 2 else pairs:
            own[position + 1] = advance
            position += len(source)
    total = 0
    for i, width in enumerate(own):
        total += width
        own[i] = total
    return own


def set_paragraph(spans: Iterable[Span], shaper: Shaper, *, rtl: bool, size: float, width: float) -> list[TextLine]:
    """The lines of a paragraph of one size, in points, none wider than ``width`` points."""
    text, weights, frozen = _joined(spans)
    if not text:
        return [TextLine((), 0.0)]
    levels: list[int] = []
    for part in text.splitlines(keepends=True):
        levels += _kept(bidi.levels(part, int(rtl))[1], int(rtl))
    items = _items(text, levels, weights)
    isolates = _isolates(text, levels)
    shaped = [shaper.shape(text[i.start : i.end], i.weight, rtl=bool(i.level % 2)) for i in items]
    before = _widths_before(len(text), items, shaped)
    stretches = _balanced(text, before, line_break.opportunities(text, frozen), width * UNITS / size)
    return [_line(text, [_cut(item, start, end) for item in items], shaper, size=size,
                  isolates=[item for item in isolates if start <= item.start < end])
            for start, end in stretches]  # fmt: skip


def _kept(levels: list[int], base: int) -> list[int]:
    """The levels with those of joiners, which the algorithm takes out: a joiner runs as what is before it does."""
    for i, level in enumerate(levels):
        if level == bidi.REMOVED:
            levels[i] = levels[i - 1] if i else base
    return levels


def _balanced(text: str, before: list[int], breaks: list[int], room: float) -> list[tuple[int, int]]:
    """Lines as they fit; set a little narrower where a last line of a word or two can be spared."""
    stretches = line_break.fit(text, before, breaks, room)
    start, end = stretches[-1]
    if len(stretches) > 1 and before[end] - before[start] < _SHORT_LAST * room:
        narrower = line_break.fit(text, before, breaks, _NARROWER * room)
        if len(narrower) == len(stretches):
            return narrower
    return stretches


def _cut(item: _Item, start: int, end: int) -> _Item:
    return _Item(max(item.start, start), min(item.end, end), item.weight, item.level)


def _line(text: str, items: list[_Item], shaper: Shaper, *, size: float, isolates: list[_Item]) -> TextLine:
    """Shapes what is on a line and puts it in visual order; white space at its end is already gone."""
    items = [item for item in items if item.start < item.end]
    whole = sorted([*items, *isolates]) if isolates else items
    drawn = {item.start: i for i, item in enumerate(items)}
    shaped = [shaper.shape(text[i.start : i.end], i.weight, rtl=bool(i.level % 2)) for i in items]
    places = [0.0] * len(items)
    pen = 0.0
    for at in bidi.visual_order([item.level for item in whole]):
        i = drawn.get(whole[at].start)
        if i is not None:
            places[i] = pen
            pen += shaped[i].width * size / UNITS
    runs = tuple(
        PlacedRun(place, run.width * size / UNITS, text[item.start : item.end], item.weight, bool(item.level % 2))
        for item, run, place in zip(items, shaped, places, strict=True)
    )
    return TextLine(runs, pen)
