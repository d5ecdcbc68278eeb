"""What on file becomes what the check looks for: name parts, kunyas, places, and the forms a word takes in a sentence.

It must never lose a form for another: a stripped word is looked up beside the whole one, never instead of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.normalise import Script, Token, words_of
from nsintake.masking.tables import (
    ARTICLES,
    BORN_WITH_ARTICLE,
    KUNYA,
    KUNYA_SPELLINGS,
    PILGRIM_TITLES,
    PLACE_WORDS,
    PREFIXES,
    SERVANT_WORDS,
    SORANI_ENDINGS,
    SUFFIXES,
    TAILS,
    TITLES,
)
from nsintake.masking.words import common_names, everyday, is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AL = "\u0627\u0644"
ABD = "\u0639\u0628\u062f"
_LEAST_AFTER_PREFIX = 2
_LEAST_AFTER_SUFFIX = 4
_LEAST_BEFORE_ENDING = 4
_LEAST_OF_TWO = 3
# Endings that other languages drop (Athanasius, Athanase), the longest first, with the letters that must be left.
_GREEK_TAILS = {"\u064a\u0648\u0633": 3, "\u0648\u0633": 5, "ius": 4, "ios": 4, "os": 6, "us": 6}
_SOUND = str.maketrans(
    {
        "\u0637": "\u062a",
        "\u0635": "\u0633",
        "\u062b": "\u0633",
        "\u0630": "\u0632",
        "\u0638": "\u0632",
        "\u0636": "\u0632",
        "\u0621": None,
    }
)
_WEAK = str.maketrans("", "", "\u0627\u0648\u064a\u0647\u0621\u0649")


class NameRole(StrEnum):
    """What a part is to her; names the rule of a finding."""

    GIVEN = "given_name"
    CHAIN = "chain_name"
    KUNYA = "kunya"
    RELATIVE = "never_word"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class NamePart:
    """One thing to look for. ``text`` is its folded core; parts of one ``group`` belong to one person or place.

    ``pieces``: how many parts of the group must be together for a finding (places of several words), else 1.
    ``whole`` is False where the article was taken off and an everyday word is left: that points at a place less.
    """

    text: str
    reading: str
    script: Script
    role: NameRole
    group: int
    label: str
    pieces: int = 1
    whole: bool = True

    @property
    def wordlike(self) -> bool:
        """Whether it is also an everyday word, so that each place is asked about."""
        return is_word(self.text) or is_word(bare(self.text, script=self.script))


def parts_of(identifiers: Identifiers) -> tuple[NamePart, ...]:
    """Every name, kunya, never-word and place of a file as parts. Group 0 is herself."""
    parts: dict[tuple[str, NameRole, int], NamePart] = {}
    for part in _all_parts(identifiers):
        parts.setdefault((part.reading, part.role, part.group), part)
    return tuple(parts.values())


def _all_parts(identifiers: Identifiers) -> Iterator[NamePart]:
    for name in identifiers.names:
        yield from _name_parts(name, NameRole.CHAIN, 0)
    group = 0
    for value in identifiers.others:
        group += 1
        kind = typed(value)
        if kind is IdentifierKind.NAME:
            yield from _name_parts(value, NameRole.RELATIVE, group)
        elif kind is IdentifierKind.PLACE:
            yield from _place_parts(value, group)
    for value in identifiers.places:
        group += 1
        yield from _place_parts(value, group)


def _name_parts(name: str, role: NameRole, group: int) -> Iterator[NamePart]:
    words = list(join_names(words_of(name)))
    if role is NameRole.RELATIVE and len(words) > 1:
        words = [word for word in words if bare(word[0]) not in TITLES] or words
    kunya = len(words) > 1 and words[0][0] in KUNYA
    if kunya:
        text, _, script = words[0]
        rest = "".join(bare(word[0], script=script) for word in words[1:])
        reading = "".join(word[1] for word in words[1:])
        first = KUNYA_SPELLINGS.get(text, text)
        yield NamePart(first + rest, first + reading, script, NameRole.KUNYA, group, name)
    unmet = True
    for text, reading, script in words:
        if (len(words) > 1 and (text in KUNYA or text in ARTICLES)) or (len(text) < 2 and script is not Script.OTHER):
            continue
        own = NameRole.GIVEN if unmet and not kunya and role is NameRole.CHAIN else role
        unmet = False
        yield from _with_and_without_article(text, reading, script, own, group)
        for first, second in _two_in_one(text, script):
            yield NamePart(first, first, script, own, group, reading)
            yield NamePart(second, second, script, role, group, reading)


def _two_in_one(text: str, script: Script) -> Iterator[tuple[str, str]]:
    """The two names of one written as one word, as in many families: both common, neither short."""
    if script is Script.ARABIC and len(text) >= 2 * _LEAST_OF_TWO and text not in common_names():
        for cut in range(_LEAST_OF_TWO, len(text) - _LEAST_OF_TWO + 1):
            if text[:cut] in common_names() and text[cut:] in common_names():
                yield text[:cut], text[cut:]


def _with_and_without_article(
    text: str, reading: str, script: Script, role: NameRole, group: int
) -> Iterator[NamePart]:
    yield NamePart(text, reading, script, role, group, reading)
    for tail in (AL + "\u062f\u064a\u0646", AL + "\u0644\u0647"):
        half = text.removesuffix(tail)
        if half != text and len(half) > 2 and half not in everyday() and half != ABD:
            yield NamePart(half, half, script, role, group, reading)
    for tail, least in _GREEK_TAILS.items():
        stem = text.removesuffix(tail)
        if stem != text and len(stem) >= least and stem not in everyday():
            yield NamePart(stem, stem, script, role, group, reading)
            break
    core = bare(text, script=script)
    if core != text and core not in everyday():
        yield NamePart(core, reading[len(text) - len(core) :], script, role, group, reading)


def _place_parts(name: str, group: int) -> Iterator[NamePart]:
    words = [word for word in join_names(words_of(name)) if word[0] not in ARTICLES]
    telling = [word for word in words if bare(word[0]) not in PLACE_WORDS] or words
    for text, reading, script in telling:
        core = bare(text, script=script)
        cut = len(text) - len(core)
        common = bool(cut) and core in everyday()
        yield NamePart(core, reading[cut:], script, NameRole.PLACE, group, name, len(telling), whole=not common)
        if core in PILGRIM_TITLES and len(telling) > 1:
            for form in PILGRIM_TITLES:
                of_form = Script.LATIN if form.isascii() else Script.ARABIC
                yield NamePart(form, form, of_form, NameRole.PLACE, group, name, len(telling))
        if common:
            yield NamePart(text, reading, script, NameRole.PLACE, group, name, len(telling))


def place_phrases(identifiers: Identifiers) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words of every place of several words, in order, without articles, after the place as it is on file."""
    named = (value for value in identifiers.others if typed(value) is IdentifierKind.PLACE)
    for value in (*identifiers.places, *named):
        words = plain_words(value)
        if len(words) > 1:
            yield words, value


def plain_words(value: str) -> tuple[str, ...]:
    """The folded words of a value without articles."""
    return tuple(bare(token.text, script=token.script) for token in words_of(value))


def bare(word: str, *, script: Script = Script.ARABIC) -> str:
    """The word without the article, unless too little or a name of its own would be left."""
    if script is Script.ARABIC and word.startswith(AL) and len(word) > 4 and word not in BORN_WITH_ARTICLE:
        return word[2:]
    if script is Script.LATIN and len(word) > 5 and word[:2] in ("al", "el") and word[2] not in "aeiouylh":
        return word[2:]
    return word


def join_names(tokens: Iterable[Token]) -> Iterator[tuple[str, str, Script]]:
    """Text, reading and script of each word, names made of two words made one."""
    held: Token | None = None
    for token in tokens:
        if held is not None and token.script is held.script and (_waits(held) or token.text in TAILS):
            held = _glued(held, token)
            continue
        if held is not None:
            yield held.text, held.reading, held.script
        held = token
    if held is not None:
        yield held.text, held.reading, held.script


def _waits(token: Token) -> bool:
    """Whether a word, or what is glued so far, is only the beginning of a servant-of name."""
    text = token.text
    if text in SERVANT_WORDS:
        return True
    return any(text.endswith(article) and text[: -len(article)] in SERVANT_WORDS for article in ARTICLES)


def _glued(first: Token, second: Token) -> Token:
    return Token(
        first.script,
        first.text + second.text,
        first.text + second.reading,
        first.at,
        second.to,
        first.start,
        second.end,
    )


@lru_cache(maxsize=8192)
def opens_name(text: str) -> bool:
    """Whether a word is the first half of a longer name: servant-of, a kunya, an article standing alone."""
    return text in SERVANT_WORDS or text in KUNYA or text in ARTICLES or _without_prefix_opens(text)


def _without_prefix_opens(text: str) -> bool:
    return len(text) < 6 and any(form in SERVANT_WORDS or form in KUNYA for form in arabic_forms(text)[1:])


_PREFIXES_OF = {char: tuple(prefix for prefix in PREFIXES if prefix[0] == char) for char in {p[0] for p in PREFIXES}}
_SUFFIXES_OF = {char: tuple(suffix for suffix in SUFFIXES if suffix[-1] == char) for char in {s[-1] for s in SUFFIXES}}
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
"""A letter three times and more: drawn out as in a chat."""
_TEH = "\u062a"
_HEH = "\u0647"


@lru_cache(maxsize=8192)
def arabic_forms(word: str) -> tuple[str, ...]:
    """The word itself, then what is left without clitics, without a possessive ending, without both."""
    forms = [
        word,
        *(
            word[len(prefix) :]
            for prefix in _PREFIXES_OF.get(word[0], ())
            if len(word) - len(prefix) >= _LEAST_AFTER_PREFIX and word.startswith(prefix)
        ),
    ]
    suffixes = [suffix for suffix in _SUFFIXES_OF.get(word[-1], ()) if word.endswith(suffix)]
    if not suffixes:
        return tuple(forms)
    for form in tuple(forms):
        stems = [form[: -len(suffix)] for suffix in suffixes if len(form) - len(suffix) >= _LEAST_AFTER_SUFFIX]
        forms += [*stems, *(stem[:-1] + _HEH for stem in stems if stem[-1] == _TEH)]
    return tuple(dict.fromkeys(forms))


def sorani_forms(word: str) -> tuple[str, ...]:
    """What is left of a Sorani word without the endings that only Sorani has: my, your, our, is."""
    return tuple(
        word[: -len(ending)]
        for ending in SORANI_ENDINGS
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_BEFORE_ENDING
    )


@lru_cache(maxsize=8192)
def latin_forms(word: str) -> tuple[str, ...]:
    """The word itself, then without a joined article (al-, el-, and before sun letters ash-, ar- and their like)."""
    if len(word) < 5:
        return (word,)
    if _DRAWN_OUT.search(word):
        return (word, _DRAWN_OUT.sub(r"\1", word))
    forms = [word]
    if (word[:2] in ("al", "el", "ul", "il") and (len(word) > 6 or word[2] not in "aeiouy")) or (
        word[0] in "aeu" and word[1] == word[2]
    ):
        forms.append(word[2:])
    elif word[1:5] == "shsh":
        forms.append(word[3:])
    if word[0] == "l" and word[1] not in "aeiouy":
        forms.append(word[1:])
    return tuple(forms)


@lru_cache(maxsize=8192)
def sound_of(word: str) -> str:
    """The word with letters made one that Sorani, dialect and haste confuse, doubles made single."""
    merged = word.translate(_SOUND)
    return "".join(char for index, char in enumerate(merged) if index == 0 or char != merged[index - 1])


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The consonants of an Arabic word."""
    return sound_of(word).translate(_WEAK)
