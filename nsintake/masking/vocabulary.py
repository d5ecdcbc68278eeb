"""The controlled words facts are said in. It must never fall back: a word missing in one language stops the letter.

Neutral by content: one term for her in every language, nothing that tells a girl from a woman. The words themselves are
resources that the office signs; this file only collects them and refuses gaps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from nsintake.domain.language import Lang, Wording
from nsintake.errors import Refused

_PLACE = re.compile(r"\{([a-z_]+)\}")
_SOURCES = (("letters", "vocabulary.json"), ("consent", "consent.json"))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every controlled phrase by its key, in all three languages."""

    phrases: Mapping[str, Wording] = field(repr=False)

    @classmethod
    def from_tables(cls, tables: Mapping[Lang, Mapping[str, str]]) -> Vocabulary:
        """A vocabulary from one flat table a language.

        Raises Refused ``vocabulary_gap`` (with ``key``) where a language, a key, its words or a ``{place}`` differs.
        """
        missing = [lang for lang in Lang if lang not in tables]
        if missing:
            raise Refused("vocabulary_gap", key=missing[0].value)
        every = sorted({key for lang in Lang for key in tables[lang]})
        return cls(MappingProxyType({key: _wording(key, tables) for key in every}))

    def phrase(self, key: str) -> Wording:
        """The words under a key. Raises Refused ``vocabulary_gap`` (with ``key``) for an unknown one."""
        try:
            return self.phrases[key]
        except KeyError:
            raise Refused("vocabulary_gap", key=key) from None

    def fill(self, key: str, **places: Wording) -> Wording:
        """The words under a key with every ``{place}`` filled, language by language.

        Raises Refused ``vocabulary_gap`` for an unknown key or if the places are not exactly those of the phrase.
        """
        phrase = self.phrase(key)
        if set(_PLACE.findall(phrase.en)) != set(places):
            raise Refused("vocabulary_gap", key=key)
        return Wording(**{lang.value: _filled(phrase, lang, places) for lang in Lang})

    def series(self, prefix: str) -> tuple[Wording, ...]:
        """The phrases ``prefix.1``, ``prefix.2`` ... in order. Raises Refused ``vocabulary_gap`` if there is none."""
        found = [self.phrase(f"{prefix}.1")]
        while (following := self.phrases.get(f"{prefix}.{len(found) + 1}")) is not None:
            found.append(following)
        return tuple(found)


def _wording(key: str, tables: Mapping[Lang, Mapping[str, str]]) -> Wording:
    words = {lang: tables[lang].get(key, "") for lang in Lang}
    if not all(isinstance(text, str) and text.strip() for text in words.values()):
        raise Refused("vocabulary_gap", key=key)
    if len({frozenset(_PLACE.findall(text)) for text in words.values()}) > 1:
        raise Refused("vocabulary_gap", key=key)
    return Wording(**{lang.value: words[lang] for lang in Lang})


def _filled(phrase: Wording, lang: Lang, places: Mapping[str, Wording]) -> str:
    return _PLACE.sub(lambda found: places[found.group(1)].said_in(lang), phrase.said_in(lang))


def read_tables(resources: Path) -> dict[Lang, dict[str, str]]:
    """The tables of letters and consent, merged, from a resources folder; for ``Vocabulary.from_tables``.

    Raises Refused ``vocabulary_gap`` (with the file's name as ``key``) if a file is absent or not one flat table.
    """
    return {lang: _table(resources, lang) for lang in Lang}


def _table(resources: Path, lang: Lang) -> dict[str, str]:
    merged: dict[str, str] = {}
    for folder, name in _SOURCES:
        try:
            table = json.loads((resources / folder / lang.value / name).read_text("utf-8"))
        except (OSError, ValueError):
            raise Refused("vocabulary_gap", key=name) from None
        if not isinstance(table, dict) or merged.keys() & table.keys():
            raise Refused("vocabulary_gap", key=name)
        merged |= table
    return merged
