"""The words of what she did not agree to share, in three languages: each place is asked about.

The words are data (``resources/words/withheld.json``), keyed by the item's value. An item without words stops the
check: silence about a withheld fact must never come from a missing list.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from nsintake.errors import Refused
from nsintake.masking.names import arabic_forms, bare
from nsintake.masking.normalise import Script, words_of
from nsintake.masking.tables import NUMBER_WORDS, SORANI_WORD_ENDINGS
from nsintake.masking.words import everyday_arabic, everyday_sorani, read_words_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from nsintake.masking.normalise import Token

NUMBER = "<n>"
_NUMBER_MARK = "0"
_LEAST_STEM = 3
_NEAR = 2
"""Words to either side by which it is seen whether one is in Sorani text."""


@cache
def withheld_words() -> Mapping[str, tuple[str, ...]]:
    """The words and phrases of every item; ``<n>`` in a phrase means a number in figures or words."""
    try:
        return {item: tuple(phrase for words in by_lang.values() for phrase in words) for item, by_lang in _table()}
    except (AttributeError, TypeError) as error:
        raise Refused("word_list_missing", file="withheld.json") from error


def _table() -> Iterable[tuple[str, Mapping[str, Sequence[str]]]]:
    """Items and their words by language, as they are in the file."""
    try:
        return list(json.loads(read_words_file("withheld.json")).items())
    except (ValueError, AttributeError) as error:
        raise Refused("word_list_missing", file="withheld.json") from error


@cache
def _arabic_only() -> frozenset[str]:
    """Phrases that are Arabic and not Sorani as well."""
    arabic = {phrase for _, by_lang in _table() for phrase in by_lang.get("ar", ())}
    return frozenset(arabic - {phrase for _, by_lang in _table() for phrase in by_lang.get("ckb", ())})


class WithheldIndex:
    """The phrases of the withheld items, ready to be found. Refused("withheld_words_missing") for an unknown item."""

    def __init__(self, items: Iterable[str], words: Mapping[str, tuple[str, ...]]) -> None:
        self._by_first: dict[str, list[_Sought]] = {}
        for item in items:
            if not words.get(item):
                raise Refused("withheld_words_missing", item=item)
            for phrase in words[item]:
                sought = _sought(item, phrase)
                self._by_first.setdefault(sought.key[0], []).append(sought)

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, str, str]]:
        """First and last token (inclusive), item and phrase of every place."""
        if not self._by_first:
            return
        forms = [_forms(token) for token in tokens]
        for at, starts in enumerate(forms):
            for start in starts:
                for sought in self._by_first.get(start, ()):
                    if _follows(sought.key, forms, at) and not sought.means_another(tokens, at):
                        yield at, at + len(sought.key) - 1, sought.item, sought.phrase


class _Reads(Enum):
    """Of which tongue a word must be to mean what is sought."""

    ANY = auto()
    SORANI = auto()
    ARABIC = auto()


@dataclass(frozen=True, slots=True)
class _Sought:
    """A phrase of one item as it is compared."""

    key: tuple[str, ...]
    item: str
    phrase: str
    reads: _Reads

    def means_another(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the word that is there is one of the other tongue, or another everyday one, that folds alike."""
        here = tokens[at]
        if self.reads is _Reads.SORANI and not here.sorani:
            return True
        if self.reads is _Reads.ARABIC:
            near = tokens[max(at - _NEAR, 0) : at + _NEAR + 1]
            if here.sorani or (self.key[0] in everyday_sorani() and any(token.sorani for token in near)):
                return True
        return len(self.key) == 1 and here.sorani and here.text != self.key[0] and here.text in everyday_sorani()


@cache
def _sought(item: str, phrase: str) -> _Sought:
    """Kept for the run of the program: the words of the file are few, public and the same for every woman."""
    key = _phrase(phrase)
    return _Sought(key, item, phrase, _other_tongue(phrase, key))


def _other_tongue(phrase: str, key: tuple[str, ...]) -> _Reads:
    """What one word must be read as: in folded form some words of Arabic and of Sorani are the same."""
    if len(key) > 1:
        return _Reads.ANY
    if any(token.sorani for token in words_of(phrase)):
        return _Reads.SORANI if key[0] in everyday_arabic() else _Reads.ANY
    return _Reads.ARABIC if phrase in _arabic_only() else _Reads.ANY


def _phrase(phrase: str) -> tuple[str, ...]:
    words = phrase.replace(NUMBER, _NUMBER_MARK)
    return tuple(
        bare(token.text, script=token.script) if token.script is Script.ARABIC else token.text
        for token in words_of(words)
    )


def _forms(token: Token) -> frozenset[str]:
    if token.script is Script.DIGITS or token.text in NUMBER_WORDS:
        return frozenset({_NUMBER_MARK, token.text})
    if token.script is Script.ARABIC:
        return frozenset({bare(token.text), *arabic_forms(token.text), *_sorani_stems(token)})
    forms = {token.text}
    for ending in ("s", "es"):
        if len(token.text) - len(ending) >= 3 and token.text.endswith(ending):
            forms.add(token.text[: -len(ending)])
    return frozenset(forms)


def _sorani_stems(token: Token) -> Iterator[str]:
    """A Sorani word without what it joins after itself: the, a, her, of."""
    for ending in SORANI_WORD_ENDINGS if token.sorani else ():
        if len(token.text) - len(ending) >= _LEAST_STEM and token.text.endswith(ending):
            yield token.text[: -len(ending)]


def _follows(key: tuple[str, ...], forms: Sequence[frozenset[str]], at: int) -> bool:
    if at + len(key) > len(forms):
        return False
    return all(word in forms[at + offset] for offset, word in enumerate(key))
