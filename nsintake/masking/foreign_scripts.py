"""Letters and codes that do not belong in a letter of this office: other alphabets, and letters written as codes.

A name in Cyrillic or Greek letters is read by many and by no rule of ours, so such words are not judged but refused.
So are letters that only other languages have in Arabic script: one of them in a name looks like ours and hides it.
Look-alikes are here too, whatever they fold to: nobody types half a Latin word in another alphabet by chance.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.normalise import ARABIC_LETTERS, LOOK_ALIKE, Folded, Script, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nsintake.masking.spans import Spans

ALPHABET = "other_alphabet"
CODED = "coded_letters"
_LOOK_ALIKES = re.compile(f"[{re.escape(''.join(LOOK_ALIKE))}]+")
_CODED = re.compile(
    r"(?:%[0-9a-f]{2}){3,}|(?:&#x?[0-9a-f]{2,6};?\s?){2,}|(?:(?:\\[ux]|u\+)\{?[0-9a-f]{2,6}\}?\s?){2,}|\bxn--[\w-]+",
    re.IGNORECASE,
)


def find_foreign(folded: Folded, tokens: Sequence[Token], agreed: Spans) -> Iterator[Finding]:
    """Words of other alphabets and codes of letters. Inside the exact words of somebody else they are asked about."""
    if not folded.source.isascii():
        for start, end in _foreign_words(folded, tokens):
            yield Finding(start, end, ALPHABET, _tier(folded, start, end, agreed))
    for match in _CODED.finditer(folded.source):
        yield Finding(*match.span(), CODED, _tier(folded, *match.span(), agreed))


def _foreign_words(folded: Folded, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The places of words that have a letter of another alphabet, each as a whole."""
    disguises = any(char in LOOK_ALIKE or _is_strange_arabic(char) for char in set(folded.source))
    word: tuple[int, int] | None = None
    for token in tokens:
        foreign = token.script is Script.OTHER or (disguises and _is_disguised(folded.source, token))
        if word is not None and token.start == word[1]:
            word = (word[0], token.end)
        elif foreign:
            if word is not None:
                yield word
            word = (token.start, token.end)
    if word is not None:
        yield word


def _is_disguised(source: str, token: Token) -> bool:
    """Whether a letter of a word is one that only looks like those we read."""
    if token.script is Script.ARABIC:
        return any(_is_strange_arabic(char) for char in source[token.start : token.end])
    return _LOOK_ALIKES.search(source, token.start, token.end) is not None


@lru_cache(maxsize=1024)
def _is_strange_arabic(char: str) -> bool:
    """Whether it is a letter that Arabic script has for other languages than Arabic, Kurdish and Persian."""
    parts = unicodedata.normalize("NFKD", char)
    return any(unicodedata.category(part) == "Lo" and part not in ARABIC_LETTERS for part in parts)


def _tier(folded: Folded, start: int, end: int, agreed: Spans) -> Tier:
    return Tier.ASK if agreed.cover(*folded.within(start, end)) else Tier.BLOCK
