"""Servant-of names of which only the first word is written: "Abdul" for a father called servant of the Merciful.

Also the reverse, if that word is all that is on file. It is half a name, so the check only asks about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.lexicon import How
from nsintake.masking.names import ABD, AL
from nsintake.masking.normalise import Script
from nsintake.masking.spellings import abd_spelling
from nsintake.masking.tables import SERVANT_WORDS
from nsintake.masking.together import Hit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nsintake.masking.names import NamePart
    from nsintake.masking.normalise import Folded, Token

_FIRST_WORDS = frozenset(word for word in SERVANT_WORDS if word.startswith("abd")) | {ABD, ABD + AL}
_SERVANT = "abdu"
_LEAST = 7


class AbdNames:
    """The servant-of names of one file. ``_whole``: with their second word; ``_first``: the first word alone."""

    def __init__(self, parts: Iterable[NamePart]) -> None:
        parts = tuple(parts)
        self._whole = tuple(part for part in parts if _is_whole(part.text))
        self._first = tuple(part for part in parts if part.text in _FIRST_WORDS)

    def find(self, folded: Folded, tokens: Sequence[Token]) -> Iterator[Hit]:
        """A question at each word that could be half of such a name, or of which one on file could be half."""
        if not (self._whole or self._first):
            return
        for at, token in enumerate(tokens):
            first = token.text in _FIRST_WORDS
            sought = self._first if first or _is_whole(token.text) else ()
            if first and token.script is Script.LATIN and not _goes_on(folded, tokens, at):
                sought += self._whole
            yield from (Hit(at, at, part, How.FUZZY, Tier.ASK) for part in sought)


def _is_whole(text: str) -> bool:
    if text in _FIRST_WORDS:
        return False
    return text.startswith(ABD + AL) or (len(text) >= _LEAST and abd_spelling(text).startswith(_SERVANT))


def _goes_on(folded: Folded, tokens: Sequence[Token], at: int) -> bool:
    """Whether a word with a capital, an article or a word behind a hyphen follows, so that the name is a longer one."""
    if at + 1 == len(tokens):
        return False
    here = tokens[at + 1]
    between = folded.text[tokens[at].to : here.at]
    if here.script is not Script.LATIN or between.strip(" -"):
        return False
    return folded.source[here.start].isupper() or "-" in (between + folded.text[here.to : here.to + 1])
