"""Reads a page's operators back into words, by the one grammar a letter is written in.

There is no operator for a colour, a render mode, an image or a curve, so none can be used. Each run is turned into
text through the file's own table, shaped again from that text, and must come out as the very glyphs at the very
places; what is read is therefore what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from nsintake.documents.inspect_file import OpenedFile
from nsintake.documents.inspect_fonts import Codes, codes_of, weight_of
from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH
from nsintake.documents.proof_failed import ProofFailed
from nsintake.documents.text.bidi import bidi_class
from nsintake.documents.text.font import UNITS, Weight, font
from nsintake.documents.text.shaping import Shaped, Shaper
from nsintake.errors import Refused

SMALLEST, LARGEST = 8.0, 24.0
"""Sizes of type in points: nothing too small to be seen and nothing to draw pictures with."""

EDGE = 18.0
"""No text or rule comes nearer to the edge of the page, in points."""

_NUM = rb"-?(?:0|[1-9]\d{0,3})(?:\.\d{0,2}[1-9])?"
_RULE = re.compile(rb"(%b) (%b) (%b) (%b) re f\n" % (_NUM, _NUM, _NUM, _NUM))
_RUN = re.compile(
    rb"BT\n/(F[12]) (%b) Tf\n1 0 0 1 (%b) (%b) Tm\n"
    rb"((?:\[(?:<(?:[0-9A-F]{4})*>(?:-?[1-9]\d{0,5})?)+\]TJ\n(?:%b Ts\n)?)+)ET\n" % (_NUM, _NUM, _NUM, _NUM)
)
_TOKEN = re.compile(rb"<([0-9A-F]*)>|(-?\d+)|\]TJ\n(?:(%b) Ts\n)?" % _NUM)

Rule = tuple[float, float, float, float]


class ReadRun(NamedTuple):
    """A run as read from the file, its text in logical order."""

    x: float
    y: float
    size: float
    weight: Weight
    rtl: bool
    text: str
    width: float

    @property
    def right(self) -> float:
        """Its right edge, in points."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as read: its runs in the order they stand in, and its rules."""

    runs: list[ReadRun]
    rules: list[Rule]


def number(value: float) -> str:
    """A number as a letter writes it."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def read_pages(opened: OpenedFile) -> list[ReadPage]:
    """Every page's runs and rules. Raises ``ProofFailed``."""
    reader = _PageReader(opened)
    pages = [reader.page(content) for content in opened.contents]
    reader.finish()
    return pages


class _PageReader:
    def __init__(self, opened: OpenedFile) -> None:
        self._codes = {name: codes_of(name, found) for name, found in opened.fonts.items()}
        self._used: dict[str, set[int]] = {name: set() for name in self._codes}
        self._rtl_page = opened.lang != "en"
        self._shaper = Shaper()

    def page(self, content: bytes) -> ReadPage:
        rules: list[Rule] = []
        runs: list[ReadRun] = []
        position = 0
        while match := _RULE.match(content, position):
            rules.append(_checked_rule((float(match[1]), float(match[2]), float(match[3]), float(match[4]))))
            position = match.end()
        while match := _RUN.match(content, position):
            runs.append(self._run(match))
            position = match.end()
        if position != len(content) or not runs:
            raise ProofFailed("page_operators")
        return ReadPage(runs, rules)

    def finish(self) -> None:
        """Every code of every font has been shown."""
        for name, used in self._used.items():
            if len(used) != len(self._codes[name]):
                raise ProofFailed("font_unused_code")

    def _run(self, match: re.Match[bytes]) -> ReadRun:
        name = match[1].decode()
        if name not in self._codes:
            raise ProofFailed("page_operators")
        weight, size = weight_of(name), float(match[2])
        seen = list(self._glyphs(name, match[5], font(weight).advances))
        text, rtl, shaped = self._as_text(seen, weight, size)
        run = ReadRun(float(match[3]), float(match[4]), size, weight, rtl, text, shaped.width * size / UNITS)
        if size < SMALLEST or size > LARGEST:
            raise ProofFailed("text_size")
        if _outside(run.x, run.y, run.right, run.y + size):
            raise ProofFailed("text_off_page")
        return run

    def _glyphs(self, name: str, body: bytes, advances: Sequence[int]) -> Iterator[tuple[int, str, int, str]]:
        """What is shown, from left to right: glyph, characters, place in 1/1000 em, rise in points as written."""
        codes: Codes = self._codes[name]
        used = self._used[name]
        pen = 0
        rise = "0"
        for token in _TOKEN.finditer(body):
            digits = token[1]
            if digits is not None:
                for at in range(0, len(digits), 4):
                    code = int(digits[at : at + 4], 16)
                    if not 0 < code <= len(codes):
                        raise ProofFailed("font_map")
                    used.add(code)
                    glyph, source = codes[code - 1]
                    yield glyph, source, pen, rise
                    pen += advances[glyph]
            elif token[2] is not None:
                pen -= int(token[2])
            elif token[3] is not None:
                rise = token[3].decode()
        if rise != "0":
            raise ProofFailed("page_operators")

    def _as_text(self, seen: list[tuple[int, str, int, str]], weight: Weight, size: float) -> tuple[str, bool, Shaped]:
        """The characters in logical order, proved by shaping them again."""
        sources = [source for _, source, _, _ in seen]
        classes = {bidi_class(char) for source in sources for char in source}
        if classes & {"R", "AL"}:
            ways = [True]
        elif classes & {"L", "EN", "AN"}:
            ways = [False]
        else:
            ways = [self._rtl_page, not self._rtl_page]
        for rtl in ways:
            text = "".join(reversed(sources) if rtl else sources)
            try:
                shaped = self._shaper.shape(text, weight, rtl=rtl)
            except Refused as error:
                raise ProofFailed("text_not_its_glyphs") from error
            glyphs = reversed(shaped.glyphs) if rtl else shaped.glyphs
            if seen == [(g.gid, g.text, g.x, number(g.y * size / UNITS) if g.y else "0") for g in glyphs]:
                return text, rtl, shaped
        raise ProofFailed("text_not_its_glyphs")


def _outside(left: float, low: float, right: float, high: float) -> bool:
    return min(left, low) < EDGE or right > PAGE_WIDTH - EDGE or high > PAGE_HEIGHT - EDGE


def _checked_rule(rule: Rule) -> Rule:
    x, y, width, height = rule
    if _outside(x, y, x + width, y + height):
        raise ProofFailed("rule_off_page")
    if min(width, height) <= 0 or min(width, height) > 2:
        raise ProofFailed("rule_shape")
    return rule


def cells(runs: Sequence[ReadRun]) -> list[list[list[int]]]:
    """Indices of runs by line and by cell: a line is what follows one another on one base line, a cell what touches."""
    lines: list[list[list[int]]] = []
    for _, group in groupby(range(len(runs)), key=lambda i: runs[i].y):
        line: list[list[int]] = []
        right = 0.0
        for i in sorted(group, key=lambda i: runs[i].x):
            if line and runs[i].x - right < 0.15 * runs[i].size:
                line[-1].append(i)
            else:
                line.append([i])
            right = max(right, runs[i].right)
        lines.append([sorted(cell) for cell in line])
    return lines


def text_of(pages: Sequence[ReadPage]) -> str:
    """The words in logical order: cells of a line set apart by a tab, lines and pages by a line end."""
    out: list[str] = []
    for page in pages:
        for line in cells(page.runs):
            in_order = sorted(line, key=lambda cell: cell[0])
            out.append("\t".join("".join(page.runs[i].text for i in cell) for cell in in_order))
    return "\n".join(out)
