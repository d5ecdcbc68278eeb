"""Words as somebody types them who looks for them: what is left out or written another way in a hurry is alike."""

from __future__ import annotations

import unicodedata
from typing import Final

from nsintake.domain.text import to_ascii_digits

_ALIKE: Final = str.maketrans(
    {
        "\u0629": "\u0647",  # a closing t is often typed as h
        "\u06d5": "\u0647",  # Sorani e, on a keyboard without it
        "\u06be": "\u0647",
        "\u0649": "\u064a",  # three letters that look like y
        "\u06cc": "\u064a",
        "\u06ce": "\u064a",
        "\u06a9": "\u0643",  # Persian k
        "\u06c6": "\u0648",  # Sorani letters that an Arabic keyboard does not have
        "\u0695": "\u0631",
        "\u06b5": "\u0644",
        "\u0640": None,  # a letter drawn long
    }
)
_UNSEEN: Final = frozenset({"Mn", "Cf"})
"""Vowel marks, hamza and accents that come apart from their letter, and marks of direction."""


def plain(words: str) -> str:
    """The words without case, vowel marks, hamza and marks of direction, digits in one form, letters alike as one."""
    apart = unicodedata.normalize("NFKD", to_ascii_digits(words))
    seen = "".join(sign for sign in apart if unicodedata.category(sign) not in _UNSEEN)
    return seen.casefold().translate(_ALIKE)
