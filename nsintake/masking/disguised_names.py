"""Names that somebody disguised: signs between or instead of letters, read from the end, or buried in a longer word.

Where the signs are only between the letters, or for the letters they look like, the word is that word. All else is
a likeness and only ever asked about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import product
from typing import TYPE_CHECKING

from nsintake.masking.handles import names_inside
from nsintake.masking.leak_findings import Tier
from nsintake.masking.lexicon import How, Lexicon
from nsintake.masking.names import NameRole
from nsintake.masking.normalise import Folded, Script, Token, words_of
from nsintake.masking.together import Hit
from nsintake.masking.words import everyday, known_names, rarer_english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from nsintake.masking.names import NamePart

_CHUNK = re.compile(r"\S{3,40}(?!\S)")
_SIGNED = re.compile(r"[^\W_][^\w\s]{1,3}(?=[^\W_])|(?<![^\W_])[$\u20ac\u00a3|*][^\W_]")
_SIGNS = re.compile(r"[\W_]+")
_EDGES = re.compile(r"^[^\w$\u20ac\u00a3|*]+|[\W_]+$")
_STANDS_FOR = str.maketrans(
    {"@": "a", "$": "s", "\u20ac": "e", "\u00a3": "l", "!": "i", "|": "i", "\u00a1": "i", "+": "t", "&": "a"}
)
_ONE_GAP = ("a", "e", "i", "o", "u", "ai", "ay", "ei", "ey", "ie", "ou", "oo", "ee", "aa", "ah")
_MORE_GAPS = ("a", "e", "i", "o", "u")
_MOST_GAPS = 2
_LEAST = 4
_LEAST_REVERSED = 5
_LEAST_AROUND = 3
_LEAST_LONG = 10


class DisguisedNames:
    """The names of one file as they are in disguise. ``tier``: what a part does where a word is it."""

    def __init__(self, lexicon: Lexicon, tier: Callable[[NamePart, How, str], Tier]) -> None:
        self._lexicon = lexicon
        self._tier = tier
        self._long = tuple(part for part in lexicon.parts if len(part.text) >= _LEAST and not part.wordlike)
        self._given = tuple(part for part in self._long if part.role is NameRole.GIVEN)

    def find(self, folded: Folded, tokens: Sequence[Token]) -> Iterator[Hit]:
        """Hits of names in disguise."""
        starts = [token.at for token in tokens]
        for match in _CHUNK.finditer(folded.text):
            if _SIGNED.search(match.group()):
                inside = range(bisect_left(starts, match.start()), bisect_left(starts, match.end()))
                yield from self._signed(match.group(), inside, tokens)
        for at, token in enumerate(tokens):
            if not _is_word(token):
                yield from (Hit(at, at, part, How.FUZZY, Tier.ASK) for part in self._reversed(token))
                yield from (Hit(at, at, part, How.FUZZY, Tier.ASK) for part in self._buried(token))

    def _signed(self, chunk: str, inside: range, tokens: Sequence[Token]) -> Iterator[Hit]:
        if all(_is_word(tokens[at]) for at in inside):
            return
        text = _EDGES.sub("", chunk)
        for word in dict.fromkeys((_SIGNS.sub("", text), _SIGNS.sub("", text.translate(_STANDS_FOR)))):
            for part, how in self._match(word):
                yield Hit(inside[0], inside[-1], part, how, self._tier(part, how, word))
        for part in self._masked(text):
            yield Hit(inside[0], inside[-1], part, How.FUZZY, Tier.ASK)

    def _match(self, word: str) -> Iterator[tuple[NamePart, How]]:
        tokens = words_of(word)
        if len(tokens) == 1 and len(word) >= _LEAST:
            found = self._lexicon.match(tokens[0].text, tokens[0].reading, tokens[0].script)
            yield from ((part, how) for part, how in found if how is not How.FUZZY)

    def _masked(self, text: str) -> Iterator[NamePart]:
        """Parts of which signs hide letters: any one for each sign, or in Latin words vowels for each row of them."""
        shape = re.compile("".join(re.escape(char) if char.isalnum() else "." for char in text))
        yield from (part for part in self._long if shape.fullmatch(part.text))
        letters = _SIGNS.split(text)
        gaps = len(letters) - 1
        bare = "".join(letters)
        if gaps > _MOST_GAPS or not self._lexicon.might_be(bare):
            return
        for vowels in product(_ONE_GAP if gaps == 1 else _MORE_GAPS, repeat=gaps):
            word = letters[0] + "".join(vowel + rest for vowel, rest in zip(vowels, letters[1:], strict=True))
            yield from (part for part, _ in self._match(word))

    def _reversed(self, token: Token) -> list[NamePart]:
        """Parts that a word is when read from its end, if it is no name as it is."""
        word = token.text[::-1]
        if token.script is Script.ARABIC:
            found = self._lexicon.exactly(word) if token.text not in known_names() else []
            return [part for part in found if part in self._long]
        if len(word) < _LEAST_REVERSED or not self._lexicon.might_be(word):
            return []
        if self._lexicon.match(token.text, token.reading, token.script):
            return []
        return [part for part, _ in self._match(word) if part.role is NameRole.GIVEN]

    def _buried(self, token: Token) -> Iterator[NamePart]:
        """Her given name inside a long word that is none."""
        if token.script is Script.ARABIC:
            found = (part for part in self._given if part.text in token.text)
            yield from (part for part in found if len(token.text) >= len(part.text) + _LEAST_AROUND)
        elif len(token.text) >= _LEAST_LONG:
            yield from names_inside(token.text, self._given)


def _is_word(token: Token) -> bool:
    return token.text in everyday() or token.text in rarer_english()
