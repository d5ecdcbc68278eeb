"""Numbers in a text: her phone in any form, and numbers that are not known.

Digits are joined across whatever people put between them, so that no way of writing a number is safe by its looks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from nsintake.domain.text import to_ascii_digits
from nsintake.masking.spoken_numbers import spoken_rows
from nsintake.masking.tables import JOINING_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nsintake.masking.normalise import Folded

_LEAST_DIGITS = 7
_MOST_DIGITS = 15
_NATIONAL = 10
_LAST = 7
_GAP = 4
_COUNTRY = ("00964", "964")
# o, i and l among digits are read as digits.
_DIGIT_LIKE = re.compile(r"(?<![^\W\d_])[oil]{0,3}[0-9][oil0-9]*(?![^\W\d_])")
_AS_DIGIT = str.maketrans("oil", "011")
_BETWEEN = re.compile(r"[\s-]+")
_RUN = re.compile(rf"[0-9](?:[\W_]{{0,{_GAP}}}[0-9])*")
_DIALLED = re.compile(r"[+0-9][0-9 ()/-]*[0-9]")


@dataclass(frozen=True, slots=True)
class DigitRun:
    """Digits with the folded offset of each. ``breaks`` are the indexes at which something was between two digits."""

    digits: str
    places: tuple[tuple[int, int], ...]
    breaks: frozenset[int]
    gaps: tuple[str, ...] = ()
    """What is before each digit."""
    spoken: bool = False
    """It is in words."""

    def gap(self, index: int) -> str:
        """What is between the digit ``index`` and the one before it."""
        return self.gaps[index] if index < len(self.gaps) else " "

    def whole(self, first: int, last: int) -> tuple[int, int]:
        """The digit indexes widened to the country code or trunk zero that is before them."""
        before = self.digits[:first]
        for code in ("00964", "964", "0"):
            if before.endswith(code) and first - len(code) in self.breaks:
                return first - len(code), last
        return first, last

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Folded span of the digits ``first`` up to, not including, ``last``."""
        places = self.places[first:last]
        return min(at for at, _ in places), max(to for _, to in places)

    def turned(self) -> DigitRun | None:
        """The same with its groups in the other order: between Arabic words they are seen so, and whoever wants a
        number to look right types it so. None where there is one group only.
        """
        cuts = sorted(self.breaks)
        if len(cuts) < 3:
            return None
        groups = [range(first, last) for first, last in pairwise(cuts)][::-1]
        order = [at for group in groups for at in group]
        breaks = accumulate((len(group) for group in groups), initial=0)
        return DigitRun(
            "".join(self.digits[at] for at in order), tuple(self.places[at] for at in order), frozenset(breaks)
        )


def digit_runs(folded: Folded) -> tuple[DigitRun, ...]:
    """All runs of digits, and of digits spelled as words, joined across separators."""
    text = _DIGIT_LIKE.sub(lambda match: match.group().translate(_AS_DIGIT), folded.text)
    return (*_figures(text), *_spelled(text))


def _figures(text: str) -> Iterator[DigitRun]:
    for match in _RUN.finditer(text):
        places = tuple((at, at + 1) for at in range(match.start(), match.end()) if text[at].isdigit())
        yield _run(text, places)


def _run(text: str, places: tuple[tuple[int, int], ...]) -> DigitRun:
    digits = "".join(text[at] for at, _ in places)
    breaks = {index for index in range(1, len(places)) if places[index][0] != places[index - 1][1]}
    gaps = ("", *(text[place[1] : next_place[0]] for place, next_place in pairwise(places)))
    return DigitRun(digits, places, frozenset({0, len(places), *breaks}), gaps)


def _spelled(text: str) -> Iterator[DigitRun]:
    for digits, places in spoken_rows(text):
        if len(digits) >= _LEAST_DIGITS:
            gaps = (" ", *(_said_between(text, before, after) for before, after in pairwise(places)))
            yield DigitRun(digits, places, frozenset(range(len(digits) + 1)), gaps, spoken=True)


def _said_between(text: str, before: tuple[int, int], after: tuple[int, int]) -> str:
    """What is between two digits in words: a space where it is nothing but "and", since only a pause or a sign may
    begin another number.
    """
    between = "" if before == after else text[before[1] : after[0]]
    return " " if all(word in JOINING_WORDS for word in _BETWEEN.split(between) if word) else between


def national(digits: str) -> str:
    """The number without country code and trunk zero."""
    for code in _COUNTRY:
        if digits.startswith(code) and len(digits) - len(code) >= _LEAST_DIGITS:
            digits = digits[len(code) :]
            break
    return digits[1:] if digits.startswith("0") and len(digits) > _LEAST_DIGITS else digits


def find_number(run: DigitRun, number: str) -> tuple[int, int] | None:
    """Digit indexes in ``run`` of a number on file (``national`` form): whole, else its last seven digits.

    ``number`` has seven digits or more.
    """
    if len(number) >= _NATIONAL - 1:
        at = run.digits.find(number)
        if at >= 0:
            return run.whole(at, at + len(number))
    last = number[-_LAST:]
    at = run.digits.find(last)
    while at >= 0:
        if _stands_alone(run, at, at + _LAST, number):
            return at, at + _LAST
        at = run.digits.find(last, at + 1)
    return None


def _stands_alone(run: DigitRun, first: int, last: int, number: str) -> bool:
    if last not in run.breaks:
        return False
    chunk = next(at for at in range(first, -1, -1) if at in run.breaks)
    whole = national(run.digits[chunk:last])
    return first == chunk or len(whole) == _NATIONAL or whole == number


def unknown_numbers(run: DigitRun) -> Iterator[tuple[int, int]]:
    """Digit indexes of phone numbers in a run: valid ones by libphonenumber, Iraqi mobile ones by their shape."""
    taken = -1
    for first in sorted(run.breaks):
        if first < taken:
            continue
        ends = range(min(first + _MOST_DIGITS, len(run.digits)), first, -1)
        last = next((end for end in ends if end in run.breaks and _is_phone(run.digits[first:end])), None)
        if last is not None:
            yield first, last
            taken = last


def is_mobile(digits: str) -> bool:
    """Whether digits are an Iraqi mobile number by their shape, with the zero or the country code before it."""
    short = national(digits)
    return len(short) == _NATIONAL < len(digits) and short.startswith("7")


def _is_phone(digits: str) -> bool:
    if len(digits) < 8:
        return False
    short = national(digits)
    if len(short) == _NATIONAL and short.startswith("7"):
        return True
    if not digits.startswith("0") and not digits.startswith("964"):
        return False
    import phonenumbers  # noqa: PLC0415 - loaded only where a text has a number like one

    try:
        parsed = phonenumbers.parse(digits if digits.startswith("0") else f"+{digits}", "IQ")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed)


def reads_as_phone(text: str) -> bool:
    """Whether a text as a whole can be dialled as one number, in either set of digits, from within Iraq."""
    import phonenumbers  # noqa: PLC0415 - as above

    plain = to_ascii_digits(text)
    if not _DIALLED.fullmatch(plain):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(plain, "IQ"))
    except phonenumbers.NumberParseException:
        return False


def dialled(text: str) -> str:
    """The one number that is in a text, spaced and with its country code as it is dialled from anywhere.

    In any digits and with whatever people put between them; empty where none reads as a number, or several do.
    """
    import phonenumbers  # noqa: PLC0415 - as above

    from nsintake.masking.normalise import fold  # noqa: PLC0415 - as above

    found = set()
    for run in digit_runs(fold(text)):
        digits = run.digits.removeprefix("00")
        short = national(digits)
        plain = f"+964{short}" if len(short) == _NATIONAL and short.startswith("7") else digits
        try:
            parsed = phonenumbers.parse(plain if plain.startswith(("+", "0")) else f"+{plain}", "IQ")
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            found.add(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
    return found.pop() if len(found) == 1 else ""
