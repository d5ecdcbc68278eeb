"""What his account, number or link reads as, while it is typed: told apart by its look alone, and never changed by it.

A name he shows leads to nobody; it is asked about, and kept as typed.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from nsintake.domain.text import to_ascii_digits

_BETWEEN = frozenset(" +-().\u00a0\u2007\u202f")
_LEAST_DIGITS = 5
_TATWEEL = "\u0640"


class ReadsAs(StrEnum):
    """What it looks like."""

    ACCOUNT = "account"
    NUMBER = "number"
    LINK = "link"
    SHOWN_NAME = "shown_name"


def reads_as(raw: str) -> ReadsAs | None:
    """What an answer reads as; None for an empty one."""
    text = to_ascii_digits(raw.strip())
    if not text:
        return None
    if "://" in text or ("/" in text and " " not in text):
        return ReadsAs.LINK
    digits = "".join(sign for sign in text if sign not in _BETWEEN)
    if digits.isascii() and digits.isdigit() and len(digits) >= _LEAST_DIGITS:
        return ReadsAs.NUMBER
    return ReadsAs.SHOWN_NAME if _only_words(text) else ReadsAs.ACCOUNT


def _only_words(text: str) -> bool:
    """Words with spaces between them, or one in letters that no account is made of: nothing that leads to anybody."""
    words = text.split()
    plain = all(
        sign.isalpha() or sign == _TATWEEL or unicodedata.category(sign) == "Mn" for word in words for sign in word
    )
    return plain and (len(words) > 1 or not text.isascii())
