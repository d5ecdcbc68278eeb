"""Accounts and addresses in a text: hers in any punctuation, and names of hers inside anybody's.

The extorter's account is often made from her name. So every account is searched for her names, agreed or not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from nsintake.masking.normalise import Script
from nsintake.masking.readings import arabic_slots, ends_of_reading
from nsintake.masking.spellings import same_name
from nsintake.masking.tables import SITE_WORDS
from nsintake.masking.words import everyday, rarer_english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nsintake.masking.names import NamePart

_SQUEEZED_OUT = "@._-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""What people put into accounts, and the dashes that a word processor makes of one of it."""
_LEAST_HANDLE = 3
_SURE_HANDLE = 6
# A longer one is searched in stretches that overlap by more than a name is long.
_LONGEST, _OVERLAP = 256, 64
_RUN = re.compile(r"#?[^\W_]+(?:(?:[@._\-+/:]+|(?<=[3679])')[^\W_]+)*|[@_][\w.\-]+")
_SIGN = re.compile(r"[@_+/:#]|[^\W\d_]\.[^\W_]|\d\.[^\W\d_]|[^\W\d_]\d|\d'?[^\W\d_]")
_ARABIZI = str.maketrans({"3": "a", "7": "h", "5": "kh", "2": "a", "9": "q", "8": "gh", "6": "t"})
_ARABIZI_EAST = _ARABIZI | {ord("9"): "s", ord("8"): "q"}
"""As it is typed in Iraq, where 9 is a sad."""
_MARKED = re.compile(r"([3679])'")
_MARKS = {"3": "gh", "7": "kh", "6": "z", "9": "d"}
"""Letters with a dot more than the digit stands for: 3 with an apostrophe is a ghain."""
_ARTICLES = frozenset({"al", "el"})
_LEAST_WITH_ARTICLE = 5
_LEET = str.maketrans({"0": "o", "1": "i", "2": "z", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g"})
_LETTERS = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(r"(?<![^\W_])(?=[^\W_]*\d)\d*[^\W\d_][^\W_]*")
# Digits written for letters are among letters; a number spells no name.
_CAMEL = re.compile(r"[a-z][A-Z]")
_LEAST_INSIDE = 6
_LEAST_AT_EDGE = 4
_LEAST_READ_WITHIN = 5
_LAST_DIGITS = re.compile(r"(?<=[^\W\d_])\d+(?![^\W_]|'[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """Folded text without the signs people put into accounts, with the folded offset of each character left."""

    text: str
    places: tuple[int, ...]


_SAID_SIGNS = re.compile(
    r"\b(?:underscore|dot|dash|hyphen|\u0646\u0642\u0637\u0647|\u062f\u0648\u062a|\u0634\u0627\u0631\u062d\u0647)\b"
)
"""Signs of an account as they are said, folded."""

_SQUEEZE = str.maketrans("", "", _SQUEEZED_OUT)
_SQUEEZE_SPACES = str.maketrans("", "", _SQUEEZED_OUT + " \t\n")


def squeezed(text: str, *, spaces: bool = False) -> str:
    """The text without @ . _ - and, if ``spaces``, white space."""
    return text.translate(_SQUEEZE_SPACES if spaces else _SQUEEZE)


def squeeze(text: str, *, spaces: bool = False) -> Squeezed:
    """The same, with the way back."""
    dropped = _SQUEEZE_SPACES if spaces else _SQUEEZE
    kept = [(char, at) for at, char in enumerate(text) if ord(char) not in dropped]
    return Squeezed("".join(char for char, _ in kept), tuple(at for _, at in kept))


def squeeze_said(text: str) -> Squeezed | None:
    """The text without its white space and these signs, also where they are words; None where none is a word."""
    said = {at for match in _SAID_SIGNS.finditer(text) for at in range(*match.span())}
    if not said:
        return None
    kept = [(char, at) for at, char in enumerate(text) if at not in said and ord(char) not in _SQUEEZE_SPACES]
    return Squeezed("".join(char for char, _ in kept), tuple(at for _, at in kept))


def bare(text: str) -> Squeezed:
    """The letters and digits of a text alone, with the way back: a code of ours may be written with any sign between
    them, and means nothing else by chance.
    """
    kept = [(char, at) for at, char in enumerate(text) if char.isalnum()]
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
    camels = _CAMEL.search(source_case) is not None
    for match in _RUN.finditer(text):
        if _SIGN.search(match.group()) or (camels and _CAMEL.search(source_case, *match.span())):
            start, end = match.span()
            for at in range(start, max(start + 1, end - _OVERLAP), _LONGEST - _OVERLAP):
                yield at, min(at + _LONGEST, end)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Letters of an account. A hit counts by where it begins and ends: ``edges``, and ``whole`` if only those do."""

    text: str
    edges: frozenset[int]
    whole: bool = False


def _pieces(value: str) -> Iterator[_Piece]:
    words = [word for word in _LETTERS.findall(value) if word not in SITE_WORDS]
    for word in dict.fromkeys(words):
        yield _Piece(word, frozenset({0, len(word)}))
    ends = accumulate(len(word) for word in words)
    yield _Piece("".join(words), frozenset({0, *ends}), whole=True)
    inner = _LAST_DIGITS.sub(" ", value)
    for mixed in _MIXED.findall(inner):
        for table in (_ARABIZI, _ARABIZI_EAST, _LEET):
            yield from _spelled_with(mixed.translate(table))
    if _MARKED.search(inner):
        marked = _MARKED.sub(lambda found: _MARKS[found[1]], inner)
        for table in (_ARABIZI, _ARABIZI_EAST):
            yield from _spelled_with(marked.translate(table))


def _spelled_with(text: str) -> Iterator[_Piece]:
    for word in _LETTERS.findall(text):
        yield _Piece(word, frozenset({0, len(word)}), whole=True)
        if word[:2] in _ARTICLES and len(word) >= _LEAST_WITH_ARTICLE:
            yield _Piece(word[2:], frozenset({0, len(word) - 2}), whole=True)


def with_breaks(text: str, source_case: str) -> str:
    """An account with a break wherever a capital follows a small letter."""
    return "".join(
        f"_{char}" if at and source_case[at].isupper() and source_case[at - 1].islower() else char
        for at, char in enumerate(text)
    )


def names_inside(value: str, parts: Iterable[NamePart]) -> Iterator[NamePart]:
    """Parts that are in an account (folded text), as a piece of it, squeezed, or with digits for letters."""
    pieces = tuple(_pieces(value))
    for part in parts:
        if any(_inside(piece, part) for piece in pieces):
            yield part


def names_within(value: str, parts: Iterable[NamePart]) -> Iterator[NamePart]:
    """Parts whose letters are in an account at all, in the middle of a piece too, perhaps by chance."""
    pieces = [piece.text for piece in _pieces(value) if not (piece.text in everyday() or piece.text in rarer_english())]
    for part in parts:
        if any(_within(text, part) for text in pieces):
            yield part


def _within(text: str, part: NamePart) -> bool:
    if part.script is Script.ARABIC and text.isascii():
        return any(end - start >= _LEAST_READ_WITHIN for start, end in _readings(text, part))
    return len(part.text) >= _LEAST_AT_EDGE and part.text in text


def _inside(piece: _Piece, part: NamePart) -> bool:
    text = piece.text
    if part.script is Script.ARABIC and text.isascii():
        return any(_counts(piece, start, end) for start, end in _readings(text, part))
    at = text.find(part.text)
    while at >= 0:
        if _counts(piece, at, at + len(part.text)):
            return True
        at = text.find(part.text, at + 1)
    return text.isascii() and _spelled_inside(piece, part.text)


def _readings(text: str, part: NamePart) -> Iterator[tuple[int, int]]:
    slots = arabic_slots(part.reading)
    for start in range(len(text)):
        for end in ends_of_reading(slots, text, start):
            yield start, end


def _counts(piece: _Piece, start: int, end: int) -> bool:
    """Whether a hit is more than chance: from edge to edge, or a longer one at an edge, or a long one anywhere."""
    length = end - start
    if start in piece.edges and end in piece.edges:
        return length > 1 and (length > 2 or len(piece.text) == length)
    if piece.whole or piece.text in everyday() or piece.text in rarer_english():
        return False
    at_edge = start in piece.edges or end in piece.edges
    return length >= (_LEAST_AT_EDGE if at_edge else _LEAST_INSIDE)


def _spelled_inside(piece: _Piece, name: str) -> bool:
    text = piece.text
    for start in range(len(text)):
        for end in range(start + max(2, len(name) - 1), min(len(text), start + len(name) + 2) + 1):
            if _counts(piece, start, end) and same_name(name, text[start:end]):
                return True
    return False
