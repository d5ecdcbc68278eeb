"""An index over the parts of one file: which of them a word of a text could be, and how surely.

Built for one check and thrown away with it. Cheap keys first, the costly comparison only where a key agrees.
"""

from __future__ import annotations

import re
from collections import defaultdict
from enum import IntEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from nsintake.masking.common import given_readings, one_known_name
from nsintake.masking.names import AL, NameRole, arabic_forms, latin_forms, skeleton, sorani_forms, sound_of
from nsintake.masking.normalise import Script
from nsintake.masking.pet_names import pet_names
from nsintake.masking.readings import arabic_keys, arabic_slots, latin_keys, reads_as
from nsintake.masking.sorani_spelling import bones, is_sorani_for
from nsintake.masking.spellings import BARE_CLUSTER, same_name
from nsintake.masking.tables import ENDINGS, OTHER_TONGUES
from nsintake.masking.typos import LEAST, LEAST_OF_LATIN, loosely_reads, typos_of
from nsintake.masking.words import common_names, everyday, known_names, names_also_words, rarer_english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nsintake.masking.names import NamePart

_HAS_VOWEL = re.compile("[aeiouyw]")
_BEGINNING = 2
_JOINED_IN_SORANI = frozenset("\u0648\u0628\u0644")
"""And, with, to: what is joined before a Sorani word in haste. Nothing else is by who writes Sorani."""
_JOINED_IN_ARABIC = frozenset("\u0641\u0643")
"""So and as, which are joined before a Sorani name in an Arabic sentence, as the article is."""
_LEAST_JOINED = 4
_LEAST_FUZZY = 4
_LEAST_FUZZY_BY_LETTER = 5
_LEAST_FUZZY_BY_ANOTHER = 7
"""Letters of Latin words of which a consonant may be another; in shorter ones that is mostly another name."""
_LEAST_SOUND = 4
_LEAST_READ_FONDLY = 4
_LEAST_SLIPPING = 4
"""Letters of an Arabic name in which a typo of a consonant is looked for; in shorter ones that is another name."""
_VOWEL = re.compile("[aeiou]")
_SOFT = frozenset("aeiouywh")


class How(IntEnum):
    """How surely a word is a part; smaller is surer."""

    EXACT = 0
    CLITIC = 1
    SOUND = 2
    CROSS = 3
    SPELLING = 4
    FUZZY = 5

    @property
    def way(self) -> str:
        """The word of a finding for it, empty if the word is written as it is on file."""
        return ("", "joined", "sound", "read", "spelled", "near")[self]


def reads(arabic: str, latin: str) -> bool:
    """Whether a Latin word can be read as an Arabic one."""
    return any(
        not arabic_keys(arabic).isdisjoint(latin_keys(spelled)) and reads_as(arabic_slots(arabic), spelled)
        for spelled in spelled_ways(latin)
    )


def spelled_ways(latin: str) -> tuple[str, ...]:
    """A Latin word, its x written out, and the vowel before it that is not heard where two consonants begin it."""
    ways = both_ways(latin)
    return (*ways, f"e{latin}") if BARE_CLUSTER.match(latin) else ways


def both_ways(latin: str) -> tuple[str, ...]:
    """A Latin word as it is, and with its x written out."""
    return (latin, latin.replace("x", "ks")) if "x" in latin else (latin,)


def same_person_part(left: NamePart, right: NamePart) -> bool:
    """Whether two parts are one name in two spellings."""
    if left.text == right.text or left.text.endswith(right.text) or right.text.endswith(left.text):
        return True
    if left.script is right.script:
        return left.script is Script.LATIN and same_name(left.text, right.text)
    arabic, latin = (left, right) if left.script is Script.ARABIC else (right, left)
    return reads(arabic.reading, latin.text)


@lru_cache(maxsize=1024)
def tongues(part: NamePart) -> tuple[str, ...]:
    """How other languages write a name of the scriptures; empty for other names."""
    arabic = part.script is Script.ARABIC
    rows: set[tuple[str, ...]] = set()
    for key in arabic_keys(part.text) if arabic else latin_keys(part.text):
        for name, row in _tongue_index().get(key, ()):
            if row not in rows and (reads(part.reading, name) if arabic else same_name(part.text, name)):
                rows.add(row)
    return tuple(name for row in rows for name in row)


@cache
def _tongue_index() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    index: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for row in OTHER_TONGUES:
        for name in row:
            for key in latin_keys(name):
                index[key].append((name, row))
    return index


class Lexicon:
    """The parts of one file, indexed. ``match`` gives each part a word could be with the surest way."""

    def __init__(self, parts: Iterable[NamePart]) -> None:
        self.parts = tuple(parts)
        self._exact: dict[str, list[NamePart]] = defaultdict(list)
        self._sound: dict[str, list[NamePart]] = defaultdict(list)
        self._fuzzy: dict[str, list[NamePart]] = defaultdict(list)
        self._arabic: dict[str, list[NamePart]] = defaultdict(list)
        self._latin: dict[str, list[NamePart]] = defaultdict(list)
        self._latin_only: dict[str, list[NamePart]] = defaultdict(list)
        self._bones: dict[str, list[NamePart]] = defaultdict(list)
        self._fond: dict[str, list[NamePart]] = defaultdict(list)
        self._fond_read: dict[str, set[str]] = defaultdict(set)
        self._known: dict[tuple[str, str, bool], tuple[tuple[NamePart, How], ...]] = {}
        for part in self.parts:
            self._index(part)
        self._beginnings = frozenset(key[:_BEGINNING] for key in self._exact)

    def _index(self, part: NamePart) -> None:
        self._exact[part.text].append(part)
        if part.script is Script.OTHER:
            return
        for key in _deletions(part.text):
            self._fuzzy[key].append(part)
        for spelling in tongues(part):
            self._exact[spelling].append(part)
        self._index_fondly(part)
        if part.script is Script.ARABIC:
            self._sound[sound_of(part.text)].append(part)
            if part.role is not NameRole.PLACE:
                self._bones[bones(part.text)].append(part)
            for key in arabic_keys(part.text):
                self._arabic[key].append(part)
            return
        alone = not any(
            (part.group == other.group or part.role is other.role is NameRole.PLACE)
            and other.script is Script.ARABIC
            and reads(other.reading, part.text)
            for other in self.parts
        )
        for key in {key for spelled in both_ways(part.text) for key in latin_keys(spelled)}:
            self._latin[key].append(part)
            if alone:
                self._latin_only[key].append(part)

    def _index_fondly(self, part: NamePart) -> None:
        for fond in pet_names(part):
            self._fond[fond].append(part)
            for key in arabic_keys(fond) if len(fond) >= _LEAST_READ_FONDLY else ():
                self._fond_read[key].add(fond)

    def match(
        self, text: str, reading: str, script: Script, *, sorani: bool = False
    ) -> tuple[tuple[NamePart, How], ...]:
        """Parts that a folded word could be, each once."""
        key = (reading, script.value, sorani)
        found = self._known.get(key)
        if found is None:
            best: dict[NamePart, How] = {}
            ways = (
                self._arabic_ways(text, reading, sorani=sorani) if script is Script.ARABIC else self._other_ways(text)
            )
            for part, how in ways:
                if how < best.get(part, How.FUZZY + 1):
                    best[part] = how
            found = tuple(
                (part, How.FUZZY if _is_prefixed_name(text, part, how) else how)
                for part, how in best.items()
                if _is_read_as(reading, text, part, how) or not _guarded(text, part, how, sorani=sorani)
            )
            self._known[key] = found
        return found

    def exactly(self, text: str) -> list[NamePart]:
        """Parts whose text is exactly ``text``."""
        return self._exact.get(text, [])

    def may_begin(self, text: str) -> bool:
        """Whether a part may be exactly a word that begins with ``text``, but for its last letter: cheap, and never too
        strict.
        """
        return len(text) <= _BEGINNING or text[:_BEGINNING] in self._beginnings

    def might_be(self, latin: str) -> bool:
        """Whether a Latin word is worth asking about: its consonants are those of a part."""
        return any(key in self._arabic or key in self._latin for key in latin_keys(latin))

    def _arabic_ways(self, text: str, reading: str, *, sorani: bool) -> Iterator[tuple[NamePart, How]]:
        for form in sorani_forms(text) if sorani else ():
            yield from ((part, How.CLITIC) for part in self._exact.get(form, ()))
        for index, form in enumerate(arabic_forms(text)):
            strange = sorani and not text.startswith(form) and not _may_be_joined(text, form)
            joined = How.FUZZY if strange else How.CLITIC
            for part in self._exact.get(form, ()):
                yield part, joined if index else How.EXACT
            if len(form) >= _LEAST_SOUND or sorani:
                for part in self._sound.get(sound_of(form), ()):
                    yield part, How.FUZZY if strange else How.SOUND
            for part in self._bones.get(bones(form), ()):
                if is_sorani_for(form, part.text):
                    yield part, How.FUZZY
            yield from ((part, How.FUZZY) for part in self._fond.get(form, ()))
            for part in self._near(form):
                if _fuzzy_arabic(form, part.text, sorani=sorani):
                    yield part, How.FUZZY
            yield from self._read_backwards(form if index else reading)

    def _read_backwards(self, form: str) -> Iterator[tuple[NamePart, How]]:
        if self._latin_only and len(form) > 2:
            for key in arabic_keys(form):
                for part in self._latin_only.get(key, ()):
                    if reads(form, part.text):
                        yield part, How.CROSS

    def _other_ways(self, text: str) -> Iterator[tuple[NamePart, How]]:
        if len(text) < 3 or (len(text) == 3 and not _HAS_VOWEL.search(text)):
            yield from ((part, How.EXACT) for part in self._exact.get(text, ()))
            yield from ((part, How.FUZZY) for part, _ in self._read(text))
            return
        for index, form in enumerate(latin_forms(text)):
            for part in self._exact.get(form, ()):
                yield part, How.CLITIC if index else How.EXACT
            yield from self._read(form)
            yield from self._read_fondly(form)
            for part in self._near(form):
                if _fuzzy_latin(form, part.text):
                    yield part, How.FUZZY
            if len(form) >= LEAST and not _is_english(form):
                yield from ((part, How.FUZZY) for part in self._but_for_a_typo(form))

    def _but_for_a_typo(self, form: str) -> Iterator[NamePart]:
        """Parts that the word could be with one letter less or two changed about, or that could be it so."""
        for key in latin_keys(form):
            yield from (part for part in self._arabic.get(key, ()) if loosely_reads(part.reading, form))
            for part in self._latin.get(key, ()):
                if min(len(part.text), len(form)) >= LEAST_OF_LATIN and any(
                    same_name(form, typo) for typo in typos_of(part.text)
                ):
                    yield part
        for typo in typos_of(form):
            for key in latin_keys(typo):
                for part in self._arabic.get(key, ()):
                    sure = len(part.text) >= _LEAST_SLIPPING or _VOWEL.sub("", typo) == _VOWEL.sub("", form)
                    if sure and reads_as(arabic_slots(part.reading), typo):
                        yield part
                for part in self._latin.get(key, ()):
                    if min(len(part.text), len(form)) >= LEAST_OF_LATIN and same_name(typo, part.text):
                        yield part

    def _read_fondly(self, form: str) -> Iterator[tuple[NamePart, How]]:
        for spelled in spelled_ways(form) if self._fond_read else ():
            for key in latin_keys(spelled):
                for fond in self._fond_read.get(key, ()):
                    if reads_as(arabic_slots(fond), spelled):
                        yield from ((part, How.FUZZY) for part in self._fond[fond])

    def _read(self, form: str) -> Iterator[tuple[NamePart, How]]:
        for spelled in spelled_ways(form):
            for key in latin_keys(spelled):
                for part in self._arabic.get(key, ()):
                    if reads_as(arabic_slots(part.reading), spelled):
                        yield part, How.CROSS
                for part in self._latin.get(key, ()):
                    if same_name(part.text, form):
                        yield part, How.SPELLING
                    elif one_known_name(part.text, form):
                        yield part, How.FUZZY

    def _near(self, form: str) -> Iterator[NamePart]:
        keys = _deletions(form) if len(form) >= _LEAST_FUZZY else ()
        if not self._fuzzy.keys().isdisjoint(keys):
            for key in keys:
                yield from self._fuzzy.get(key, ())


@lru_cache(maxsize=8192)
def _deletions(word: str) -> frozenset[str]:
    if len(word) < _LEAST_FUZZY - 1:
        return frozenset()
    return frozenset((word, *[word[:at] + word[at + 1 :] for at in range(len(word))]))


def _fuzzy_arabic(form: str, name: str, *, sorani: bool) -> bool:
    shorter = min(len(form), len(name))
    if shorter < (_LEAST_FUZZY - 1 if sorani else _LEAST_FUZZY) or OSA.distance(form, name, score_cutoff=1) > 1:
        return False
    if skeleton(form) == skeleton(name):
        return True
    return shorter >= _LEAST_FUZZY_BY_LETTER and form[0] == name[0]


def _fuzzy_latin(form: str, name: str) -> bool:
    shorter = min(len(form), len(name))
    if shorter < _LEAST_FUZZY_BY_LETTER or form[0] != name[0] or OSA.distance(form, name, score_cutoff=1) > 1:
        return False
    if shorter >= _LEAST_FUZZY_BY_ANOTHER or len(form) != len(name):
        return True
    changed = {sign for pair in zip(form, name, strict=True) if pair[0] != pair[1] for sign in pair}
    return sorted(form) == sorted(name) or changed <= _SOFT


def _guarded(text: str, part: NamePart, how: How, *, sorani: bool) -> bool:
    """Whether a hit is dropped because the word is an everyday word, or another common name. Exact hits never are.

    English words are judged where the case of the first letter is known.
    """
    if how is How.EXACT or part.role is NameRole.KUNYA:
        return False
    if text.isascii():
        return how is How.FUZZY and (_is_english(text) or _is_another_name(text, part))
    if how is How.CROSS:
        return text not in names_also_words() and (
            text in everyday() or (text not in known_names() and _is_everyday(text))
        )
    if how is How.CLITIC:
        other = text in common_names() and not text.endswith(part.text)
        return text in everyday() or text in names_also_words() or other
    if sorani and is_sorani_for(text, part.text):
        return _is_everyday(text, sorani=True)
    return _is_everyday(text) or text in names_also_words() or text in common_names()


def _is_prefixed_name(text: str, part: NamePart, how: How) -> bool:
    """Whether a word is a common name, and also a name on file with a small word joined before it."""
    return how is How.CLITIC and text in common_names() and text.endswith(part.text)


def _is_read_as(reading: str, text: str, part: NamePart, how: How) -> bool:
    """Whether a word with something joined before it ends in an alef maqsura as the name does: the everyday word that
    folds alike ends in a yeh.
    """
    return how is How.CLITIC and reading != text and part.reading != part.text and reading.endswith(part.reading)


def _may_be_joined(text: str, form: str) -> bool:
    """Whether what is before a form in a word with Sorani letters may be joined to a name there."""
    if text[0] in _JOINED_IN_SORANI:
        return True
    if len(form) < _LEAST_JOINED:
        return False
    return text.startswith(AL) or (text[0] in _JOINED_IN_ARABIC and len(text) == len(form) + 1 and text.endswith(form))


def _is_english(text: str) -> bool:
    return text in everyday() or text in rarer_english()


def _is_another_name(latin: str, part: NamePart) -> bool:
    """Whether a Latin word is itself a known given name, as it is mostly written, and the part another.

    Family names are made of given ones.
    """
    names = given_readings(latin)
    if not names.isdisjoint(pet_names(part)):
        return False
    own = given_readings(part.text) if part.script is Script.LATIN else frozenset({part.text})
    return bool(names and own) and names.isdisjoint(own)


@lru_cache(maxsize=4096)
def _is_everyday(text: str, *, sorani: bool = False) -> bool:
    """Whether an Arabic word is an everyday word in any of its forms: with clitics, feminine, plural, of a place.

    Nothing is joined before a word that is ``sorani``.
    """
    for form in (text,) if sorani else arabic_forms(text):
        if form in everyday():
            return True
        for ending in ENDINGS:
            if len(form) - len(ending) >= 3 and form.endswith(ending) and form[: -len(ending)] in everyday():
                return True
    return False
