"""What may be in a typed field: its length, its characters, and dates in either set of digits.

Refuses instead of repairing where a repair could change what she said; every refusal names the field.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from nsintake.errors import UserFault

LINE = 200
TEXT = 8_000

_DIGITS = {
    ord(sign): str(number % 10)
    for base in (0x660, 0x6F0)
    for number, sign in enumerate(map(chr, range(base, base + 10)))
}
# ZWNJ and ZWJ are part of Sorani and stay. Every other sign that shows nothing (marks of direction, tags that spell
# whole words unseen, fillers, selectors of variants) is never part of a name and could carry one to a paper.
_JOINERS = frozenset("\u200c\u200d")
_HIDDEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | frozenset(
    map(chr, [*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000)])
)
_HIDDEN_KINDS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def to_ascii_digits(text: str) -> str:
    """The same text with Arabic-Indic and Persian digits as 0-9."""
    return text.translate(_DIGITS)


def _hidden(sign: str, *, multiline: bool) -> bool:
    if multiline and sign in "\n\t":
        return False
    return sign in _HIDDEN or (sign not in _JOINERS and unicodedata.category(sign) in _HIDDEN_KINDS)


def clean(raw: str, field: str, *, limit: int = LINE, multiline: bool = False) -> str:
    """The text in NFC without outer space.

    Raises UserFault ``hidden_characters`` (with ``position``) or ``too_long`` (with ``limit`` and ``length``).
    """
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n")).strip()
    if len(text) > limit:
        raise UserFault("too_long", field=field, limit=limit, length=len(text))
    before = ""
    for position, sign in enumerate(text, start=1):
        joined_twice = sign in _JOINERS and before in _JOINERS
        before = sign
        if joined_twice or _hidden(sign, multiline=multiline):
            raise UserFault("hidden_characters", field=field, position=position)
    return text


def shown(raw: bytes, *, limit: int = LINE) -> str:
    """Text out of a place where anybody may have written by hand, as it may be on a screen; it never fails."""
    text = raw[: 4 * limit].decode("utf-8", "replace")
    return "".join(sign for sign in text if not _hidden(sign, multiline=False))[:limit]


def clean_lines(raw: str, field: str, *, most: int = 40) -> tuple[str, ...]:
    """One entry a line, each as ``clean``; empty lines and repeats dropped."""
    lines = [clean(line, field) for line in raw.splitlines()]
    kept = tuple(dict.fromkeys(line for line in lines if line))
    if len(kept) > most:
        raise UserFault("too_many_lines", field=field, limit=most, length=len(kept))
    return kept


_YMD = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DMY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def parse_day(raw: str, field: str) -> date | None:
    """A day typed as year-month-day or day/month/year in either set of digits; None if nothing was typed.

    Raises UserFault ``date_unreadable``, ``date_no_month`` (with ``month``) or ``date_no_day`` (with ``day``).
    """
    text = to_ascii_digits(clean(raw, field))
    if not text:
        return None
    if found := _YMD.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DMY.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    else:
        raise UserFault("date_unreadable", field=field)
    if not 1 <= month <= 12:
        raise UserFault("date_no_month", field=field, month=month)
    try:
        return date(year, month, day)
    except ValueError:
        raise UserFault("date_no_day", field=field, day=day, month=month) from None


def typed_count(typed: str, field: str, *, most: int) -> int | None:
    """A count as it was typed, in digits of any script; None where nothing was typed.

    Raises UserFault ``count_unreadable``, ``count_too_large``.
    """
    digits = to_ascii_digits(clean(typed, field))
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit()):
        raise UserFault("count_unreadable", field=field)
    if len(digits.lstrip("0")) > len(str(most)) or int(digits) > most:
        raise UserFault("count_too_large", field=field, limit=most)
    return int(digits)
