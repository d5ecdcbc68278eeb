"""Reads a page's operators back into words, by the one grammar a letter is written in.

There is no operator for a colour, a render mode, an image or a curve, so none can be used; on a form, pictures are
where the caller says, operator by operator. Each run is turned into
text through the file's own table, shaped again from that text, and must come out as the very glyphs at the very
places; what is read is therefore what is seen.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from nsintake.documents.inspect_file import OpenedFile
from nsintake.documents.inspect_fonts import codes_of, weight_of
from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH
from nsintake.documents.proof_failed import ProofFailed
from nsintake.documents.text.bidi import is_right_to_left
from nsintake.documents.text.font import UNITS, Weight, font
from nsintake.documents.text.shaping import Shaper
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


class _Seen(NamedTuple):
    """What is shown from left to right: glyphs, characters, places in 1/1000 em, rises in points as written."""

    gids: list[int]
    sources: list[str]
    xs: list[int]
    rises: list[str]


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
    """A page as read: its runs in the order they are in, and its rules."""

    runs: list[ReadRun]
    rules: list[Rule]


def number(value: float) -> str:
    """A number as a letter writes it."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


Directions = Sequence[bool]
"""For each run of a page whether it should run to the left; asked only of runs whose own characters do not tell."""


def read_pages(
    opened: OpenedFile, directions: Sequence[Directions] = (), pictures: Sequence[bytes] = ()
) -> list[ReadPage]:
    """Every page's runs and rules. Raises ``ProofFailed``.

    ``pictures``: for each page the operators that must be between its rules and its text; none anywhere else.
    """
    reader = _PageReader(opened)
    given = [*directions, *[()] * len(opened.contents)]
    drawn = [*pictures, *[b""] * len(opened.contents)]
    pages = [
        reader.page(content, hints, marks) for content, hints, marks in zip(opened.contents, given, drawn, strict=False)
    ]
    reader.finish()
    return pages


class _PageReader:
    def __init__(self, opened: OpenedFile) -> None:
        self._codes = {name: codes_of(name, found) for name, found in opened.fonts.items()}
        self._used: dict[str, set[int]] = {name: set() for name in self._codes}
        self._rtl_page = opened.lang != "en"
        self._shaper = Shaper()

    def page(self, content: bytes, hints: Directions, pictures: bytes) -> ReadPage:
        rules: list[Rule] = []
        runs: list[ReadRun] = []
        position = 0
        while match := _RULE.match(content, position):
            rules.append(_checked_rule((float(match[1]), float(match[2]), float(match[3]), float(match[4]))))
            position = match.end()
        if not content.startswith(pictures, position):
            raise ProofFailed("model_pictures_differ")
        position += len(pictures)
        while match := _RUN.match(content, position):
            runs.append(self._run(match, rtl=hints[len(runs)] if len(runs) < len(hints) else self._rtl_page))
            position = match.end()
        if position != len(content) or not runs:
            raise ProofFailed("page_operators")
        return ReadPage(runs, rules)

    def finish(self) -> None:
        """Every code of every font has been shown."""
        for name, used in self._used.items():
            if len(used) != len(self._codes[name]):
                raise ProofFailed("font_unused_code")

    def _run(self, match: re.Match[bytes], *, rtl: bool) -> ReadRun:
        name = match[1].decode()
        if name not in self._codes:
            raise ProofFailed("page_operators")
        weight, size = weight_of(name), float(match[2])
        seen = self._glyphs(name, match[5], font(weight).advances)
        text, rtl, width = self._as_text(seen, weight, size, rtl=rtl)
        run = ReadRun(float(match[3]), float(match[4]), size, weight, rtl, text, width)
        if size < SMALLEST or size > LARGEST:
            raise ProofFailed("text_size")
        if _outside(run.x, run.y, run.right, run.y + size):
            raise ProofFailed("text_off_page")
        return run

    def _glyphs(self, name: str, body: bytes, advances: Sequence[int]) -> _Seen:
        codes = self._codes[name]
        used = self._used[name]
        seen = _Seen([], [], [], [])
        shown_codes: list[int] = []
        pen = 0
        rise = "0"
        for digits, shift, new_rise in _TOKEN.findall(body):
            if digits:
                shown = struct.unpack(f">{len(digits) // 4}H", bytes.fromhex(digits.decode()))
                if max(shown) > len(codes) or not all(shown):
                    raise ProofFailed("font_map")
                used.update(shown)
                shown_codes.extend(shown)
                for code in shown:
                    gid, source = codes[code - 1]
                    seen.gids.append(gid)
                    seen.sources.append(source)
                    seen.xs.append(pen)
                    pen += advances[gid]
                seen.rises.extend([rise] * len(shown))
            elif shift:
                pen -= int(shift)
            elif new_rise:
                rise = new_rise.decode()
        if rise != "0" or not seen.gids or _written(shown_codes, seen, advances) != body:
            raise ProofFailed("page_operators")
        return seen

    def _as_text(self, seen: _Seen, weight: Weight, size: float, *, rtl: bool) -> tuple[str, bool, float]:
        """The characters in logical order, the direction and the width in points, proved by shaping them again."""
        told = is_right_to_left("".join(seen.sources))
        for way in [rtl, not rtl] if told is None else [told]:
            text = "".join(reversed(seen.sources) if way else seen.sources)
            try:
                shaped = self._shaper.shape(text, weight, rtl=way)
            except Refused as error:
                raise ProofFailed("text_not_its_glyphs") from error
            rises = [number(y * size / UNITS) if y else "0" for y in shaped.ys]
            if seen == (shaped.gids, shaped.sources, shaped.xs, rises):
                return text, way, shaped.width * size / UNITS
        raise ProofFailed("text_not_its_glyphs")


def _written(codes: Sequence[int], seen: _Seen, advances: Sequence[int]) -> bytes:
    """The one way these glyphs are written: steps to and fro between them could spell something."""
    out = ["[<"]
    pen, rise = 0, "0"
    for code, gid, x, height in zip(codes, seen.gids, seen.xs, seen.rises, strict=True):
        if height != rise:
            out.append(f">]TJ\n{height} Ts\n[<")
            rise = height
        if x != pen:
            out.append(f">{pen - x}<")
        out.append(f"{code:04X}")
        pen = x + advances[gid]
    out.append(">]TJ\n0 Ts\n" if rise != "0" else ">]TJ\n")
    return "".join(out).encode()


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
