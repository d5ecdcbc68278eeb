"""Accounts and addresses in a text: hers in any punctuation, and names of hers inside anybody's.

The extorter's account is often made from her name. So every account is searched for her names, agreed or not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.masking.normalise import Script
from nsintake.masking.readings import arabic_slots, ends_of_reading
from nsintake.masking.spellings import same_name
from nsintake.masking.words import everyday, rarer_english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nsintake.masking.names import Part

_SQUEEZED_OUT = "@._-"
_LEAST_HANDLE = 3
_SURE_HANDLE = 6
_RUN = re.compile(r"[^\W_]+(?:[@._\-+/:]+[^\W_]+)*|[@_][\w.\-]+")
_SIGN = re.compile(r"[@_+/:]|[^\W\d_]\.[^\W_]|\d\.[^\W\d_]|[^\W\d_]\d|\d[^\W\d_]")
_ARABIZI = str.maketrans({"3": "a", "7": "h", "5": "kh", "2": "a", "9": "q", "8": "gh", "6": "t"})
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g"})
_LETTERS = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"[a-z][A-Z]")
_LEAST_INSIDE = 4
_LEAST_AT_EDGE = 3


@dataclass(frozen=True, slots=True)
class Squeezed:
    """Folded text without the signs people put into accounts, with the folded offset of each character left."""

    text: str
    places: tuple[int, ...]


def squeeze(text: str, *, spaces: bool = False) -> Squeezed:
    """Drop @ . _ - and, if ``spaces``, white space."""
    kept = [(char, at) for at, char in enumerate(text) if char not in _SQUEEZED_OUT and not (spaces and char.isspace())]
    return Squeezed("".join(char for char, _ in kept), tuple(at for _, at in kept))


def find_handle(handle: str, text: Squeezed, *, apart: bool) -> Iterator[tuple[int, int]]:
    """Folded spans of a squeezed account name. ``apart``: only where no letter or digit touches it."""
    if len(handle) < _LEAST_HANDLE:
        return
    at = text.text.find(handle)
    while at >= 0:
        end = at + len(handle)
        if not (apart and _touched(text.text, at, end)):
            yield text.places[at], text.places[end - 1] + 1
        at = text.text.find(handle, at + 1)


def _touched(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()


def stands_apart(handle: str) -> bool:
    """Whether an account name is so short or plain that it must not be searched inside words."""
    return len(handle) < _SURE_HANDLE


def handle_like(text: str, source_case: str) -> Iterator[tuple[int, int]]:
    """Folded spans that look like an account, an address or a link. ``source_case``: the same text, case kept."""
    for match in _RUN.finditer(text):
        if _SIGN.search(match.group()) or _CAMEL.search(source_case, *match.span()):
            yield match.span()


def names_inside(value: str, parts: Iterable[Part]) -> Iterator[Part]:
    """Parts that stand in an account (folded text), as a piece of it, squeezed, or with digits for letters."""
    pieces = set(_LETTERS.findall(value))
    pieces.add("".join(char for char in value if char.isalpha()))
    if any(char.isdigit() for char in value):
        for table in (_ARABIZI, _LEET):
            pieces.update(_LETTERS.findall(value.translate(table)))
    pieces = {piece for piece in pieces if len(piece) > 1}
    for part in parts:
        if any(_inside(piece, part) for piece in pieces):
            yield part


def _inside(piece: str, part: Part) -> bool:
    if part.script is Script.ARABIC and piece.isascii():
        return any(_counts(piece, start, end) for start, end in _readings(piece, part))
    at = piece.find(part.text)
    while at >= 0:
        if _counts(piece, at, at + len(part.text)):
            return True
        at = piece.find(part.text, at + 1)
    return part.script is Script.LATIN and piece.isascii() and _spelled_inside(piece, part.text)


def _readings(piece: str, part: Part) -> Iterator[tuple[int, int]]:
    slots = arabic_slots(part.reading)
    for start in range(len(piece)):
        for end in ends_of_reading(slots, piece, start):
            yield start, end


def _counts(piece: str, start: int, end: int) -> bool:
    """Whether a hit at this place of a piece is more than chance: the whole, a long one, a shorter one at an edge."""
    if start == 0 and end == len(piece):
        return end > 1
    if piece in everyday() or piece in rarer_english():
        return False
    length = end - start
    return length >= _LEAST_INSIDE or (length >= _LEAST_AT_EDGE and (start == 0 or end == len(piece)))


def _spelled_inside(piece: str, name: str) -> bool:
    if len(name) < _LEAST_INSIDE:
        return same_name(name, piece)
    for start in range(len(piece)):
        for end in range(start + max(_LEAST_INSIDE, len(name) - 1), min(len(piece), start + len(name) + 2) + 1):
            if same_name(name, piece[start:end]) and _counts(piece, start, end):
                return True
    return same_name(name, piece)
