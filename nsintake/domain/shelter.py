"""Whether a text speaks of a shelter or a safe house: no place or number of one is ever stored."""

from __future__ import annotations

import re
import unicodedata

_NEVER = re.compile(r"\b(?:shelters?|safe\W?houses?|refuges?|safe\W?homes?)\b")
_NEVER_WORDS = (
    "\u0645\u0644\u062c\u0627",
    "\u0645\u0627\u0648\u064a",
    "\u0627\u064a\u0648\u0627\u0621",
    "\u0628\u064a\u062a \u0627\u0645\u0646",
    "\u0627\u0644\u0628\u064a\u062a \u0627\u0644\u0627\u0645\u0646",
    "\u0628\u064a\u0648\u062a \u0627\u0645\u0646\u0647",
    "\u0627\u0644\u0628\u064a\u0648\u062a \u0627\u0644\u0627\u0645\u0646\u0647",
    "\u0645\u0646\u0632\u0644 \u0627\u0645\u0646",
    "\u0627\u0644\u0645\u0646\u0632\u0644 \u0627\u0644\u0627\u0645\u0646",
    "\u062f\u0627\u0631 \u0627\u0645\u0646\u0647",
    "\u0627\u0644\u062f\u0627\u0631 \u0627\u0644\u0627\u0645\u0646\u0647",
    "\u067e\u06d5\u0646\u0627\u06af\u06d5",
    "\u0634\u06ce\u06b5\u062a\u06d5\u0631",
    "\u0634\u06d5\u0644\u062a\u06d5\u0631",
    "\u0645\u0627\u06b5\u064a \u0626\u0627\u0631\u0627\u0645",
    "\u0645\u0627\u06b5\u064a \u067e\u0627\u0631\u06ce\u0632\u0631\u0627\u0648",
    "\u062e\u0627\u0646\u06d5\u064a \u0626\u0627\u0631\u0627\u0645",
    "\u062e\u0627\u0646\u06d5\u064a \u067e\u0627\u0631\u06ce\u0632\u0631\u0627\u0648",
    "\u062f\u0627\u06b5\u062f\u06d5",
)
"""Shelter and safe house in Arabic and Sorani, as ``plain_of`` writes them."""
_ALIKE = str.maketrans(
    {
        "\u0623": "\u0627",
        "\u0625": "\u0627",
        "\u0622": "\u0627",
        "\u0671": "\u0627",
        "\u0629": "\u0647",
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u06a9": "\u0643",
        "\u0640": "",
        "\u200c": "",
        "\u200d": "",
    }
)


def plain_of(text: str) -> str:
    """A text without marks on its letters, with letters that are written for one another as one."""
    held = unicodedata.normalize("NFD", text.translate(_ALIKE)).casefold()
    bare = "".join(sign for sign in held if not unicodedata.combining(sign))
    return " ".join(unicodedata.normalize("NFC", bare).translate(_ALIKE).split())


_NEVER_PLAIN = tuple(plain_of(word) for word in _NEVER_WORDS)


def names_shelter(text: str) -> bool:
    """Whether a text speaks of a shelter or a safe house, in any of the three languages."""
    plain = plain_of(text)
    return bool(_NEVER.search(plain)) or any(word in plain for word in _NEVER_PLAIN)
