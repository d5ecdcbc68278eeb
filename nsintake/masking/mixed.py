"""Words in which letters of both scripts touch: one letter swapped for the other script's hides a name from both.

Each is read four ways: without the strange letters, and with them put into the script of the others. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nsintake.masking.normalise import Script

if TYPE_CHECKING:
    from nsintake.masking.normalise import Token

_LEAST, _MOST = 3, 40
_LETTERS = (Script.ARABIC, Script.LATIN)
_ARABIC = "\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639"
_LATIN = ("a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "a")
_TO_LATIN = dict(zip(_ARABIC, _LATIN, strict=True)) | dict(
    zip(
        "\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a\u0649\u0621",
        ("gh", "f", "q", "k", "l", "m", "n", "h", "u", "i", "a", ""),
        strict=True,
    )
)
_TO_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz",
    "\u0627\u0628\u0633\u062f\u064a\u0641\u063a\u0647\u064a\u062c\u0643\u0644\u0645\u0646\u0648\u0628\u0642\u0631\u0633\u062a\u0648\u0641\u0648\u0633\u064a\u0632",
)


def mixed_words(tokens: Sequence[Token]) -> Iterator[tuple[int, int, tuple[tuple[str, Script], ...]]]:
    """First and last token of each such word, and the ways to read it as a word of one script."""
    at = 0
    while at < len(tokens):
        last = at
        while last + 1 < len(tokens) and tokens[last].to == tokens[last + 1].at and _letters(tokens, last):
            last += 1
        if last > at:
            readings = _readings(tokens[at : last + 1])
            yield at, last, tuple((text, script) for text, script in readings if _LEAST <= len(text) <= _MOST)
        at = last + 1


def _letters(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].script in _LETTERS and tokens[at + 1].script in _LETTERS


def _readings(tokens: Sequence[Token]) -> dict[tuple[str, Script], None]:
    arabic = "".join(token.text for token in tokens if token.script is Script.ARABIC)
    latin = "".join(token.text for token in tokens if token.script is Script.LATIN)
    whole = "".join(token.text for token in tokens)
    put_into_latin = "".join(_TO_LATIN.get(char, char) for char in whole)
    ways = ((arabic, Script.ARABIC), (latin, Script.LATIN), (put_into_latin, Script.LATIN))
    return dict.fromkeys((*ways, (whole.translate(_TO_ARABIC), Script.ARABIC)))
