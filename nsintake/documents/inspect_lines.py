"""How text may be on a page of ours, and in which order: judged from where the runs are seen.

A run is proved to be its glyphs; nothing so far says that two runs are read in the order they are in. So every cell
of text has a strip of its own, as high as its line; each is below every earlier one or clear of it at its end side;
the runs of a cell touch, and what touches is read on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from nsintake.documents.inspect_text import ReadRun, cells
from nsintake.documents.letter_measures import BOX, Style
from nsintake.documents.proof_failed import ProofFailed

NEAR = 0.03
"""What rounding to a hundredth of a point moves."""
_CLEAR, _AFTER_BOX = 8.5, 6.0
"""The least between two cells beside each other: more than any white space inside a line. A box to tick is a box."""
_DEEPEST = 8
"""How often directions lie within one another on a line of ours, at most."""
_OVER = 12.0
"""What a line may reach over its margin: a letter cut off from the next is wider where it ends a word."""
_SPACES = " \u00a0"
_NUMBER = re.compile(r"\d(?:[ \u00a0./-]{0,2}\d){6,}")
"""Digits that are seen as one number."""


class Cell(NamedTuple):
    """Runs that touch on one base line, in a strip of its line's height; ``start`` and ``end`` from the start side."""

    runs: list[ReadRun]
    start: float
    end: float
    low: float
    high: float

    @property
    def size(self) -> float:
        """The size of its letters."""
        return self.runs[0].size


class Setting(NamedTuple):
    """How a kind of paper is set: its side margin, the width between, its direction, its sizes, and signs of their own.

    ``signs``: for a size that only one sign has, that sign, the style of its line, and how far below it is.
    """

    side: float
    width: float
    rtl: bool
    styles: Mapping[float, Style]
    signs: Mapping[float, tuple[str, Style, float]]

    def start(self, x: float, width: float) -> float:
        """How far from the start side something begins."""
        return self.side + self.width - x - width if self.rtl else x - self.side


def cells_of(runs: Sequence[ReadRun], setting: Setting) -> list[Cell]:
    """The cells of a page in the order they are written in. Raises ``ProofFailed`` for text set otherwise than ours."""
    found: list[Cell] = []
    for line in cells(runs):
        for indices in sorted(line):
            if indices[-1] - indices[0] + 1 != len(indices):
                raise ProofFailed("text_order")
            cell = _cell([runs[i] for i in indices], setting)
            if len(indices) > 1:
                _check_inside(cell.runs, rtl=setting.rtl)
            found.append(cell)
    return found


def _cell(runs: list[ReadRun], setting: Setting) -> Cell:
    size, base = runs[0].size, runs[0].y
    if size in setting.styles:
        style = setting.styles[size]
    else:
        sign, style, drop = setting.signs.get(size, ("", Style(0, 0), 0.0))
        base += drop
        if [run.text for run in runs] != [sign]:
            raise ProofFailed("text_size")
    if any(run.size != size for run in runs):
        raise ProofFailed("text_size")
    left, right = min(run.x for run in runs), max(run.right for run in runs)
    start = setting.start(left, right - left)
    end = start + right - left
    if start < -_OVER or end > setting.width + _OVER:
        raise ProofFailed("text_off_page")
    low = base - style.below
    return Cell(runs, start, end, low, low + style.leading)


# --- runs that touch ----------------------------------------------------------------------------------------------


def _check_inside(runs: list[ReadRun], *, rtl: bool) -> None:
    """The runs of a cell, in the order they are written in, as the order of two directions sets them."""
    seen = sorted(range(len(runs)), key=lambda i: (runs[i].x, runs[i].right))
    for left, right in pairwise(seen):
        if abs(runs[right].x - runs[left].right) > NEAR:
            raise ProofFailed("text_overlaps")
        _check_joint(runs, left, right)
    places = [0] * len(runs)
    for place, i in enumerate(seen):
        places[i] = place
    if not _is_set(places, rtl=rtl):
        raise ProofFailed("text_order")
    _check_words(runs, seen, rtl=rtl)


def _check_joint(runs: list[ReadRun], left: int, right: int) -> None:
    """Two letters of one direction that touch are one word to the eye: then they are to the reader."""
    before, after = _edge(runs[left], last=not runs[left].rtl), _edge(runs[right], last=runs[right].rtl)
    if not before or not after:
        return
    to_left = _to_left(before), _to_left(after)
    if to_left == (True, True) and not (runs[left].rtl and runs[right].rtl and left == right + 1):
        raise ProofFailed("text_order")
    if to_left == (False, False) and (runs[left].rtl or runs[right].rtl or right != left + 1):
        raise ProofFailed("text_order")


def _edge(run: ReadRun, *, last: bool) -> str:
    """The letter or digit at one end of a run, or nothing where a space or a sign is there."""
    for sign in reversed(run.text) if last else run.text:
        kind = unicodedata.category(sign)[0]
        if kind in "LN":
            return sign
        if kind not in "MC":
            return ""
    return ""


def _to_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in {"R", "AL"}


def _is_set(places: Sequence[int], *, rtl: bool, depth: int = 0) -> bool:
    """Whether places are those of stretches set one way, each in itself set the other way, and so on."""
    blocks: list[tuple[int, int]] = []
    start, reached = 0, -1
    order = [max(places) - place for place in places] if rtl else [place - min(places) for place in places]
    for i, place in enumerate(order):
        reached = max(reached, place)
        if reached == i:
            blocks.append((start, i + 1))
            start = i + 1
    if len(blocks) == 1 and len(places) > 1:
        return not depth and _is_set(places, rtl=not rtl, depth=1)
    inner = [places[begin:end] for begin, end in blocks if end - begin > 1]
    return depth < _DEEPEST and all(_is_set(block, rtl=not rtl, depth=depth + 1) for block in inner)


def _check_words(runs: list[ReadRun], seen: Sequence[int], *, rtl: bool) -> None:
    """What is seen as one number, or as words beside each other, is read in that order."""
    shown = "".join("".join(reversed(runs[i].text)) if runs[i].rtl else runs[i].text for i in seen)
    read = "".join(run.text for run in runs)
    if any(digits not in read for digits in _NUMBER.findall(shown)):
        raise ProofFailed("text_order")
    solid = [i for i in seen if runs[i].text.strip(_SPACES)]
    for at, (left, right) in enumerate(pairwise(solid)):
        to_left = runs[left].rtl
        if runs[right].rtl is not to_left or (left < right) is not to_left:
            continue
        words = runs[left].text.split(), runs[right].text.split()
        facing = words[0][0 if to_left else -1], words[1][-1 if to_left else 0]
        outer = [runs[i] for i in (*solid[max(at - 1, 0) : at], *solid[at + 2 : at + 3])]
        if to_left and not rtl and any(run.text[-1:].isdigit() or run.text[:1].isdigit() for run in outer):
            continue  # an account of Arabic letters and digits in an English line keeps its own order
        if all(map(_is_plain, facing)):
            raise ProofFailed("text_order")


def _is_plain(word: str) -> bool:
    """Whether it is letters alone, and no account, code, number or link, which is set as it is."""
    return all(sign.isalpha() or unicodedata.combining(sign) for sign in word)


# --- cells on the page --------------------------------------------------------------------------------------------


def check_order(placed: Sequence[Cell], stamps: Sequence[tuple[float, float, float]] = ()) -> None:
    """Each cell below every earlier one or clear of it at its end side, and no column left before its end.

    ``stamps``: start, lower and upper edge of each box for a stamp, whose words are as high as its signature's.
    """
    lowest = float("inf")
    top = float("inf")
    """The upper edge of the column that the last cell ends."""
    for i, cell in enumerate(placed):
        if cell.high > lowest + NEAR:
            for earlier in placed[:i]:
                if cell.high > earlier.low + NEAR and cell.start < earlier.end + _room_after(earlier):
                    raise ProofFailed("text_order" if _apart(cell, earlier) else "text_overlaps")
            in_stamp = any(cell.start > start and low < cell.low and cell.high < high for start, low, high in stamps)
            if cell.high > top + NEAR and not in_stamp:
                raise ProofFailed("text_order")
        if not i or not _goes_on(placed[i - 1], cell):
            top = cell.high
            if any(_goes_on(earlier, cell) for earlier in placed[: max(i - 1, 0)]):
                raise ProofFailed("text_order")
        lowest = min(lowest, cell.low)


def _room_after(cell: Cell) -> float:
    return _AFTER_BOX if cell.runs[0].text == BOX else _CLEAR


def _apart(cell: Cell, other: Cell) -> bool:
    """Whether two cells leave each other room, so that only their order is wrong."""
    beside = cell.end + _CLEAR <= other.start or other.end + _CLEAR <= cell.start
    return beside or cell.low >= other.high - NEAR or other.low >= cell.high - NEAR


def _goes_on(above: Cell, below: Cell) -> bool:
    """Whether a cell is the next line of the one above."""
    same = above.size == below.size and abs(above.start - below.start) < NEAR
    return same and abs(above.low - below.high) < NEAR
