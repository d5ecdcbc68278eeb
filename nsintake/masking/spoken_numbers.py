"""Numbers in words as people say a phone number: digit by digit, in pairs ("seventy-seven") or in hundreds.

Arabic says the ones before the tens and joins them, Sorani, English, Turkish and French the tens first; French says
sixty-ten and four-twenty. Where a row of words can be read
in two ways both are given. Pure; whether a row is anybody's number is judged in ``numbers``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nsintake.masking.normalise import arabic_word, plain
from nsintake.masking.tables import (
    DIGIT_WORDS,
    JOINING_WORDS,
    LARGER_NUMBERS,
    PAUSE_WORDS,
    REPEAT_WORDS,
    WORDS_WITHIN_NUMBERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Place = tuple[int, int]
_WORD_OR_FIGURES = re.compile(r"[0-9]+|[^\W\d_]+")
_NEAR = re.compile(r"[\s-]*")
_AND = "\u0648"
_TEN_AFTER_ONES = frozenset({"\u0639\u0634\u0631", "\u0639\u0634\u0631\u0647"})
"""The second word of eleven to nineteen in Arabic."""
_NO_NUMBER = -1
_TEN_BEFORE_ONES = {"dix": range(7, 10), "on": range(1, 10)}
"""Ten in French and Turkish, with the ones that are said after it."""
_TWENTIES = frozenset({"vingt", "vingts"})


class _Word(NamedTuple):
    """A number in words or figures. ``value`` is negative for figures and for "double"; ``times`` says how often the
    digit after it is meant. ``joined``: an "and" is before it; ``near``: no comma or the like is.
    """

    text: str
    value: int
    times: int
    at: int
    to: int
    joined: bool
    near: bool

    @property
    def ones(self) -> bool:
        return 0 < self.value < 10

    @property
    def tens(self) -> bool:
        return self.value in range(20, 100, 10)


class _Said(NamedTuple):
    """What a word says, wherever it stands; ``between``: it is between two numbers, ``pause``: as a pause."""

    text: str = ""
    value: int = _NO_NUMBER
    times: int = 1
    joined: bool = False
    between: bool = False
    pause: bool = False


class Spoken(NamedTuple):
    """Digits that were said one after another, each with the place of the words it is from."""

    digits: str
    places: tuple[Place, ...]


def spoken_rows(text: str) -> Iterator[Spoken]:
    """Rows of numbers in a folded text with nothing between but "and" and the like; of figures alone only where a word
    for a pause is between them.
    """
    row: list[_Word] = []
    joined = spoken = False
    near, end = True, 0
    for match in _WORD_OR_FIGURES.finditer(text):
        said = _said(match.group())
        if said is None or (match.group() in WORDS_WITHIN_NUMBERS and not (row and row[-1].value >= 0)):
            if row:
                yield from _readings(row, spoken=spoken)
                row = []
            joined = spoken = False
            continue
        near = not row or (_NEAR.fullmatch(text, end, match.start()) is not None and (near or not joined))
        end = match.end()
        if said.between:
            joined, spoken = bool(row), spoken or (bool(row) and said.pause)
        else:
            row.append(_Word(said.text, said.value, said.times, *match.span(), joined or said.joined, near))
            joined = False
    yield from _readings(row, spoken=spoken)


def _key(word: str) -> str:
    return word if word.isascii() else plain(arabic_word(word))


_ONES = {_key(word): int(digit) for word, digit in DIGIT_WORDS.items()}
_VALUES = _ONES | {_key(word): int(number) for word, number in LARGER_NUMBERS.items()}
_TIMES = {_key(word): int(times) for word, times in REPEAT_WORDS.items()}


@lru_cache(maxsize=4096)
def _said(word: str) -> _Said | None:
    """What a word says in a number; None for one that says nothing there, as most do."""
    key = _key(word)
    if key in JOINING_WORDS or key in PAUSE_WORDS:
        return _Said(between=True, pause=key in PAUSE_WORDS)
    if key.isascii() and key.isdigit():
        return _Said(key)
    if key in _TIMES:
        return _Said(times=_TIMES[key])
    if key in _VALUES:
        return _Said(key, _VALUES[key])
    bare = key.removeprefix(_AND)
    return _Said(bare, _VALUES[bare], joined=True) if bare in _VALUES else None


def _readings(row: Sequence[_Word], *, spoken: bool) -> Iterator[Spoken]:
    if not (spoken or any(word.value >= 0 or not word.text for word in row)):
        return
    together = _read(row, apart=False)
    yield together
    one_by_one = _read(row, apart=True)
    if one_by_one.digits != together.digits:
        yield one_by_one


def _read(row: Sequence[_Word], *, apart: bool) -> Spoken:
    digits: list[str] = []
    places: list[Place] = []
    at = 0
    while at < len(row):
        said, after = (_one(row, at) if apart else _number(row, at)) if row[at].value >= 0 else _figures(row, at)
        digits.extend(said)
        places.extend([(row[at].at, row[after - 1].to)] * len(said))
        at = after
    return Spoken("".join(digits), tuple(places))


def _figures(row: Sequence[_Word], at: int) -> tuple[str, int]:
    """Figures as they are; "double" and the digit after it."""
    word = row[at]
    if word.text:
        return word.text, at + 1
    if at + 1 < len(row) and (digit := _digit(row[at + 1])):
        return digit * word.times, at + 2
    return "", at + 1


def _digit(word: _Word) -> str:
    if 0 <= word.value < 10:
        return str(word.value)
    return word.text if len(word.text) == 1 else ""


def _one(row: Sequence[_Word], at: int) -> tuple[str, int]:
    return str(row[at].value), at + 1


def _number(row: Sequence[_Word], at: int) -> tuple[str, int]:
    """The longest number below a thousand that begins here."""
    hundreds, after = _hundreds(row, at)
    if hundreds:
        more = _next(row, after - 1)
        if more is None or not 0 < more.value < 100 or not (more.joined or more.value >= 10):
            return str(hundreds), after
    rest, after = _below_a_hundred(row, after)
    return str(hundreds + rest), after


def _hundreds(row: Sequence[_Word], at: int) -> tuple[int, int]:
    word, following = row[at], _next(row, at)
    if word.value >= 100:
        return word.value, at + 1
    if word.ones and following is not None and following.value == 100 and not following.joined:
        return word.value * 100, at + 2
    return 0, at


def _next(row: Sequence[_Word], at: int) -> _Word | None:
    """The word after this one, if it may be of the same number."""
    return row[at + 1] if at + 1 < len(row) and row[at + 1].near else None


def _below_a_hundred(row: Sequence[_Word], at: int) -> tuple[int, int]:
    of_two = _of_two_words(row, at)
    if of_two is not None:
        return of_two
    word, following = row[at], _next(row, at)
    if following is None:
        return word.value, at + 1
    if word.ones and (
        (following.tens and following.joined) or (following.text in _TEN_AFTER_ONES and not following.joined)
    ):
        return word.value + following.value, at + 2
    if word.tens and following.ones and (following.joined or word.text.isascii()):
        return word.value + following.value, at + 2
    return word.value, at + 1


def _of_two_words(row: Sequence[_Word], at: int) -> tuple[int, int] | None:
    """Eleven to nineteen and seventy to ninety-nine as Turkish and French say them; None for other numbers."""
    word, following = row[at], _next(row, at)
    if following is None:
        return None
    if following.value in _TEN_BEFORE_ONES.get(word.text, ()):
        return word.value + following.value, at + 2
    twenties = word.text == "quatre" and following.text in _TWENTIES
    if not twenties and not (word.text == "soixante" and following.value in range(10, 17)):
        return None
    base, after = (80, at + 2) if twenties else (60, at + 1)
    more = _next(row, after - 1)
    if more is None or more.value not in range(1, 17):
        return base, after
    rest, after = _of_two_words(row, after) or (more.value, after + 1)
    return base + rest, after
