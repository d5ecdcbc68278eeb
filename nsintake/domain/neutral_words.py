"""What must not be on a paper that somebody may find in a woman's bag: words that say what she came for, and numbers.

It finds the words of a list in three languages and no others. Who words such a paper reads it with the eyes of whoever
searches her bag.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from nsintake.domain.codes import read_code
from nsintake.domain.text import to_ascii_digits

_BEFORE = re.compile(r"^(?:[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644))")
_ONE_LETTER = frozenset("\u0648\u0641\u0628\u0644\u0643")
_MOST_DIGITS = 4
"""An hour has four digits; what has more may be a number that leads to somebody."""


def telling(text: str, terms: Collection[str]) -> str:
    """The first word of a text that an invitation must not have, as it is written there; empty if there is none.
    ``terms``: how such words begin, as ``terms_of`` reads them.
    """
    for word in text.split():
        if read_code(word) is not None:
            return word
        for part in re.split(r"[^\w\u200c]+", word):
            if any(_plain(start).startswith(tuple(terms)) for start in _starts(part)):
                return part
    return _number(text)


def _starts(word: str) -> tuple[str, ...]:
    """A word, and the same without what Arabic writes before it."""
    return word, _BEFORE.sub("", word), word[1:] if word[:1] in _ONE_LETTER else word


def _number(text: str) -> str:
    for found in re.finditer(r"\d(?:[ \-/().\u00a0]?\d)+", to_ascii_digits(text)):
        if sum(sign.isdigit() for sign in found[0]) > _MOST_DIGITS:
            return found[0]
    return ""


def _plain(word: str) -> str:
    """Without case, without the marks over and under letters, without what only stretches a word."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign) and sign not in "\u0640\u200c\u200d")


def terms_of(lines: str) -> frozenset[str]:
    """How telling words begin, one a line of a text."""
    return frozenset(_plain(line.strip()) for line in lines.splitlines() if line.strip())
