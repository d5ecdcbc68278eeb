"""Shapes that give any person away: document numbers, coordinates, accounts, links, dates of birth.

Works on folded text and knows nothing on file. Phone numbers are found in ``phones``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.tables import BIRTH_CUES, DOCUMENT_CUES, PLATE_CUES, PRIVATE_PLATE, YEAR_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nsintake.masking.phones import DigitRun


def cues(words: tuple[str, ...]) -> str:
    """A pattern for any of the words; those in Latin letters only as whole words."""
    return "|".join(rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words)


_E_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+(?:@|\s@\s|\s?[\[(]\s?at\s?[\])]\s?)[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?|ftp)://\S+|\bwww\.\S+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|iq|me|io|app|info|ly|gl|co|tv|link|page|gg|edu|gov|krd)\b(?:/\S*)?"
)
_HANDLE = re.compile(r"(?<![\w.])@[\w.]{3,}|(?<![\w.@])(?=[\d._]*[^\W\d_])[^\W_][\w.]*_[\w.]*\w")
_COORDINATES = re.compile(
    r"(?<![\d.])-?\d{1,2}\.\d{3,}\s?[\u00b0\u00ba]?\s?[ns]?\s*[,;/\s\u060c]\s*-?\d{1,3}\.\d{3,}"
    r"|\d{1,2}\s?[\u00b0\u00ba]\s?\d{1,2}[^\w\s]?.{0,12}?[nse]\b"
)
_IBAN = re.compile(r"\b[a-z]{2}\s?\d{2}(?:[\s-]?[a-z0-9]){11,30}\b")
_DAY_FIRST = r"\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:19|20)\d\d"
_YEAR_FIRST = r"(?:19|20)\d\d\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{1,2}"
_DATE = re.compile(rf"(?<!\d)(?:{_DAY_FIRST}|{_YEAR_FIRST})(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDS_IN_YEAR = re.compile(r"(?<!\d)20[0-3]\d\Z")
_GOES_ON = re.compile(r"[ /-](?!20[0-3]\d(?!\d))\d{3}")
"""After such figures the rest of one number, and no second year."""
_SHORT_DATE = re.compile(r"(?<![\d/.\-])\d{1,2}([/.\-])\d{1,2}\1[3-9]\d(?![/.\-]?\d)")
"""A day whose year is of the last century, in two digits."""
_BIRTH_VALUE = re.compile(r"(?<!\d)(?:19[3-9]\d|20[01]\d|1[34]\d\d|2[67]\d\d)(?!\d)")
"""A year after a word for birth: of our calendar, of the Hijra or of the Kurdish one."""
_BIRTH_YEAR_IN_WORDS = re.compile(cues(YEAR_WORDS))
_SAID_AFTER = 30
_PASSPORT = re.compile(r"(?<![\w@.])[a-z]{1,2}\d{7,9}(?![\w@])")
_FRACTION = re.compile(r"\.\d{3}|[\u00b0\u00ba]")
_FOUR_DIGITS = re.compile(r"\d{4}")


_BIRTH_CUE = re.compile(cues(BIRTH_CUES))
_DOCUMENT = re.compile(rf"(?:{cues(DOCUMENT_CUES)})[^\d\n]{{0,24}}?\d{{4,11}}(?!\d)")
_PLATE = re.compile(
    rf"(?:{cues(PLATE_CUES)})[^\d\n]{{0,24}}?\d{{4,7}}(?!\d)"
    r"|(?<!\d)\d{1,2}(?:\s?[a-z]\s?|(?<![/.-]\d)(?<![/.-]\d\d)\s[\u0627-\u0647\u064a]\s)\d{4,6}(?!\d)"
)
"""Arabic letters are on plates too, but "and" between two numbers is none."""
_PRIVATE = re.compile(rf"(?<!\d)\d{{4,6}}\s(?:{cues(PRIVATE_PLATE)})(?!\w)")
_NATIONAL_DIGITS = 12
_MOST_PIECES = 19
_IMEI_DIGITS = 15
_CARD_DIGITS = range(13, 20)
_BORN_BEFORE = 2020
_LEAST_IBAN_DIGITS = 8
"""No country's account has fewer; words that follow a code by chance have."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape found in folded text, in folded offsets."""

    start: int
    end: int
    rule: str
    tier: Tier


def shapes(text: str, runs: tuple[DigitRun, ...]) -> Iterator[Shape]:
    """All shapes in a folded text. ``runs``: its digit runs.

    A pattern is tried only where something is in the text that is in all it matches: most sentences have no number.
    """
    if any(sign in text for sign in "@[("):
        yield from _plain(text, _E_MAIL, "e_mail", Tier.BLOCK)
    yield from _plain(text, _LINK, "link", Tier.BLOCK)
    if any(sign in text for sign in "@_"):
        yield from _plain(text, _HANDLE, "handle_unknown", Tier.ASK)
    if _FRACTION.search(text):
        yield from _plain(text, _COORDINATES, "coordinates", Tier.BLOCK)
    if _FOUR_DIGITS.search(text):
        yield from _plain(text, _PLATE, "plate", Tier.ASK)
        if any(word in text for word in PRIVATE_PLATE):
            yield from _plain(text, _PRIVATE, "plate", Tier.ASK)
        yield from _documents(text)
        yield from _plain(text, _PASSPORT, "document_number", Tier.ASK)
    yield from _ibans(text)
    yield from _birth_dates(text)
    for run in runs:
        yield from _long_numbers(run)


def _plain(text: str, pattern: re.Pattern[str], rule: str, tier: Tier) -> Iterator[Shape]:
    for match in pattern.finditer(text):
        yield Shape(match.start(), match.end(), rule, tier)


def _documents(text: str) -> Iterator[Shape]:
    """Numbers of documents. What may be the year of a plan or a law is asked about."""
    for match in _DOCUMENT.finditer(text):
        may_be_year = _ENDS_IN_YEAR.search(match.group()) and not _GOES_ON.match(text, match.end())
        tier = Tier.ASK if may_be_year else Tier.BLOCK
        yield Shape(match.start(), match.end(), "document_number", tier)


def _ibans(text: str) -> Iterator[Shape]:
    for match in _IBAN.finditer(text):
        whole = match.group()
        for end in range(len(whole), 14, -1):
            bare = re.sub(r"[\s-]", "", whole[:end])
            if whole[end - 1].isalnum() and _is_iban(bare):
                yield Shape(match.start(), match.start() + end, "iban", Tier.BLOCK)
                break


def _is_iban(bare: str) -> bool:
    if not 15 <= len(bare) <= 34 or sum(char.isdigit() for char in bare[4:]) < _LEAST_IBAN_DIGITS:
        return False
    return int("".join(str(int(char, 36)) for char in bare[4:] + bare[:4])) % 97 == 1


def _birth_dates(text: str) -> Iterator[Shape]:
    for match in _DATE.finditer(text) if _YEAR.search(text) else ():
        if int(_YEAR.findall(match.group())[0]) < _BORN_BEFORE:
            yield Shape(match.start(), match.end(), "birth_date", Tier.ASK)
    for match in _SHORT_DATE.finditer(text):
        yield Shape(match.start(), match.end(), "birth_date", Tier.ASK)
    for cue in _BIRTH_CUE.finditer(text) if any(word in text for word in BIRTH_CUES) else ():
        reach = cue.end(), cue.end() + _SAID_AFTER
        value = _BIRTH_VALUE.search(text, *reach) or _BIRTH_YEAR_IN_WORDS.search(text, *reach)
        if value:
            yield Shape(cue.start(), value.end(), "birth_date", Tier.ASK)


def _long_numbers(run: DigitRun) -> Iterator[Shape]:
    """Long numbers in a run: whole pieces of it, and pieces with one and the same sign between them."""
    edges = sorted(run.breaks)
    for index, first in enumerate(edges[:-1]):
        ends = edges[index + 1 : index + 1 + _MOST_PIECES]
        for count, last in enumerate(ends):
            if len({run.gap(at) for at in ends[:count]}) > 1:
                break
            found = _long_number(run.digits[first:last])
            if found:
                start, end = run.span(first, last)
                yield Shape(start, end, found, Tier.ASK if found == "card_number" else Tier.BLOCK)


def _long_number(digits: str) -> str:
    if len(digits) == _NATIONAL_DIGITS and not digits.startswith(("964", "00")):
        return "national_number"
    if len(digits) == _IMEI_DIGITS and luhn(digits):
        return "imei"
    if len(digits) in _CARD_DIGITS and luhn(digits) and not digits.startswith(("964", "0")):
        return "card_number"
    return ""


def luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others."""
    total = 0
    for index, char in enumerate(reversed(digits)):
        value = int(char) * (1 + index % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
