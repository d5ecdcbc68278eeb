"""A telephone number as it is kept and as it is read: hotlines, numbers within Iraq, numbers of other countries."""

from __future__ import annotations

import re

from nsintake.domain.text import clean, to_ascii_digits
from nsintake.errors import UserFault

NUMBER_LIMIT = 40
"""Characters of a typed number."""
_SIGNS = frozenset("0123456789+ ()-/.\u00a0")
_COUNTRY = ("+964", "00964")
_MOBILE, _LEAST, _MOST = 11, 8, 11
_WITHIN = re.compile(rf"(?<!\d)07[0-9]{{{_MOBILE - 2}}}(?!\d)")
_HOTLINE = (3, 6)


def phone_of(typed: str, field: str = "phone") -> str:
    """A typed number as it is kept: ``07701234567``, ``911``, ``+4930123456``; empty if nothing was typed.

    Digits of any script; 00964, +964 and 964 in front are the same as none. Raises UserFault ``number_letters`` for
    anything but a number, ``number_unreadable`` for one that nobody can dial.
    """
    text = to_ascii_digits(clean(typed, field, limit=NUMBER_LIMIT))
    if not text:
        return ""
    if not set(text) <= _SIGNS:
        raise UserFault("number_letters", field=field)
    plain = "".join(sign for sign in text if sign.isdigit() or sign == "+")
    if "+" in plain[1:] or not any(sign.isdigit() for sign in plain):
        raise UserFault("number_unreadable", field=field)
    number = _national(plain)
    if not _can_be_dialled(number):
        raise UserFault("number_unreadable", field=field)
    return number


def _national(plain: str) -> str:
    for code in _COUNTRY:
        if plain.startswith(code):
            return "0" + plain.removeprefix(code).removeprefix("0")
    if plain.startswith("964") and len(plain) >= len("964") + _LEAST - 1:
        return "0" + plain.removeprefix("964").removeprefix("0")
    if plain.startswith("7") and len(plain) == _MOBILE - 1:
        return f"0{plain}"  # a spreadsheet took it for an amount and dropped the 0
    return f"+{plain.removeprefix('00')}" if plain.startswith("00") else plain


def _can_be_dialled(number: str) -> bool:
    if number.startswith("+"):
        return _LEAST <= len(number) - 1 <= 15 and number[1] != "0"
    if number.startswith("07"):
        return len(number) == _MOBILE
    if number.startswith("0"):
        return _LEAST <= len(number) <= _MOST and not number.startswith("00")
    return _HOTLINE[0] <= len(number) <= _HOTLINE[1]


def spaced(number: str) -> str:
    """A kept number as it is read and dialled: ``0770 123 4567``."""
    if number.startswith("07") and len(number) == _MOBILE:
        return f"{number[:4]} {number[4:7]} {number[7:]}"
    return number


def spaced_within(words: str) -> str:
    """The same for each such number in words that somebody typed."""
    return _WITHIN.sub(lambda found: spaced(found[0]), words)
