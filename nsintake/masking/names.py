"""What on file becomes what the check looks for: name parts, kunyas, places, and the forms a word takes in a sentence.

It must never lose a form for another: a stripped word is looked up beside the whole one, never instead of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.identifiers import PLACE_WORDS, Identifiers, Kind, typed
from nsintake.masking.normalise import Script, Token, words_of
from nsintake.masking.words import everyday, is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AL = "\u0627\u0644"
ABD = "\u0639\u0628\u062f"
KUNYA = frozenset(
    "\u0627\u0645 \u0627\u0628\u0648 \u0627\u0628\u0627 \u0627\u0628\u064a \u0627\u0628\u0646 \u0628\u0646 "
    "\u0628\u0646\u062a um umm om omm oum abu abou abo ibn bin ben bint bent".split()
)
_LATIN_KUNYA = {"umm": "um", "om": "um", "omm": "um", "oum": "um", "abou": "abu", "abo": "abu"}
_ABDS = frozenset({ABD, "abd", "abdul", "abdel", "abdal", "abdu", "abdol", "abdil", "abde", "abdur", "abder", "abdus"})
_ARTICLES = frozenset("al el ul il ol ur er ar us es as uz ez az ud ed ad un en an ash esh ush at et".split())
# Titles and kin words that stand before a name in a never-word; by themselves they are searched as they are.
_TITLES = frozenset(
    "\u062d\u062c\u064a \u062d\u0627\u062c \u062d\u062c\u064a\u0647 \u0634\u064a\u062e \u0633\u064a\u062f "
    "\u0633\u064a\u062f\u0647 \u062f\u0643\u062a\u0648\u0631 \u062f\u0643\u062a\u0648\u0631\u0647 "
    "\u0627\u0633\u062a\u0627\u0630 \u0627\u0633\u062a\u0627\u0630\u0647 \u0639\u0645 \u0639\u0645\u0647 "
    "\u062e\u0627\u0644 \u062e\u0627\u0644\u0647 \u0628\u064a\u062a \u0627\u0644 \u0645\u0644\u0627 "
    "\u0632\u0648\u062c\u0647 \u0632\u0648\u062c \u0627\u062e \u0627\u062e\u062a hajji haji hajj hajja sheikh shaikh sayyid dr doctor mr mrs miss teacher "
    "uncle aunt brother sister mother father husband wife son daughter of the".split()
)
# Names that begin with the letters of the article and lose a letter of their own if it is taken off.
_BORN_WITH_AL = frozenset(
    "\u0627\u0644\u0647\u0627\u0645 \u0627\u0644\u0627\u0621 \u0627\u0644\u064a\u0646 \u0627\u0644\u064a\u0627\u0633 "
    "\u0627\u0644\u0641\u062a \u0627\u0644\u0645\u0627\u0633 \u0627\u0644\u064a\u0633\u0627 "
    "\u0627\u0644\u064a\u0646\u0627 \u0627\u0644\u0647\u0647 \u0627\u0644\u0646\u062f".split()
)
_PREFIXES = tuple(
    "\u0648 \u0641 \u0628 \u0644 \u0643 \u0633 \u064a\u0627 \u0627\u0644 \u0648\u0627\u0644 \u0628\u0627\u0644 "
    "\u0641\u0627\u0644 \u0643\u0627\u0644 \u0644\u0644 \u0648\u0644\u0644 \u0641\u0644\u0644 \u0648\u0628 \u0648\u0644 "
    "\u0648\u0643 \u0648\u0633 \u0641\u0628 \u0641\u0644 \u0648\u0628\u0627\u0644 \u0648\u0643\u0627\u0644 \u0648\u064a\u0627 \u0639\u0627\u0644 \u0639 "
    "\u0647\u0627\u0644 \u0648\u0647\u0627\u0644 \u0644\u0627\u0644 \u0627\u0628".split()
)
_SUFFIXES = tuple(
    "\u0647\u0645\u0627 \u0647\u0627 \u0647\u0645 \u0647\u0646 \u0643\u0645 \u0643\u0646 \u0646\u0627 \u0647 \u0643 "
    "\u064a \u064a\u0634 \u064a\u0627\u0646 \u062f\u0627 \u0648\u0647 \u0634".split()
)
_LEAST_AFTER_PREFIX = 2
_LEAST_AFTER_SUFFIX = 4
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


class Role(StrEnum):
    """What a part is to her; names the rule of a finding."""

    GIVEN = "given_name"
    CHAIN = "chain_name"
    KUNYA = "kunya"
    RELATIVE = "never_word"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to look for. ``text`` is its folded core; parts of one ``group`` belong to one person or place.

    ``pieces``: how many parts of the group must stand together for a finding (places of several words), else 1.
    """

    text: str
    reading: str
    script: Script
    role: Role
    group: int
    label: str
    pieces: int = 1

    @property
    def wordlike(self) -> bool:
        """Whether it is also an everyday word, so that each place is asked about."""
        return is_word(self.text)


def parts_of(identifiers: Identifiers) -> tuple[Part, ...]:
    """Every name, kunya, never-word and place of a file as parts. Group 0 is herself."""
    parts: dict[tuple[str, Role, int], Part] = {}
    for part in _all_parts(identifiers):
        parts.setdefault((part.reading, part.role, part.group), part)
    return tuple(parts.values())


def _all_parts(identifiers: Identifiers) -> Iterator[Part]:
    for name in identifiers.names:
        yield from _name_parts(name, Role.CHAIN, 0)
    group = 0
    for value in identifiers.others:
        group += 1
        kind = typed(value)
        if kind is Kind.NAME:
            yield from _name_parts(value, Role.RELATIVE, group)
        elif kind is Kind.PLACE:
            yield from _place_parts(value, group)
    for value in identifiers.places:
        group += 1
        yield from _place_parts(value, group)


def _name_parts(name: str, role: Role, group: int) -> Iterator[Part]:
    words = list(join_names(words_of(name)))
    if role is Role.RELATIVE and len(words) > 1:
        words = [word for word in words if bare(word[0]) not in _TITLES] or words
    kunya = len(words) > 1 and words[0][0] in KUNYA
    if kunya:
        text, _, script = words[0]
        rest = "".join(bare(word[0], script=script) for word in words[1:])
        reading = "".join(word[1] for word in words[1:])
        first = _LATIN_KUNYA.get(text, text)
        yield Part(first + rest, first + reading, script, Role.KUNYA, group, name)
    first = True
    for text, reading, script in words:
        if text in KUNYA or text in _ARTICLES or (len(text) < 2 and script is not Script.OTHER):
            continue
        own = Role.GIVEN if first and not kunya and role is Role.CHAIN else role
        first = False
        yield from _with_and_without_article(text, reading, script, own, group)


def _with_and_without_article(text: str, reading: str, script: Script, role: Role, group: int) -> Iterator[Part]:
    yield Part(text, reading, script, role, group, reading)
    core = bare(text, script=script)
    if core != text and core not in everyday():
        yield Part(core, reading[len(text) - len(core) :], script, role, group, reading)


def _place_parts(name: str, group: int) -> Iterator[Part]:
    words = [
        (text, reading, script)
        for text, reading, script in join_names(words_of(name))
        if text not in _ARTICLES and text
    ]
    telling = [word for word in words if bare(word[0]) not in PLACE_WORDS] or words
    for text, reading, script in telling:
        core = bare(text, script=script)
        cut = len(text) - len(core)
        yield Part(core, reading[cut:], script, Role.PLACE, group, name, len(telling))
        if cut and core in everyday():
            yield Part(text, reading, script, Role.PLACE, group, name, len(telling))


def bare(word: str, *, script: Script = Script.ARABIC) -> str:
    """The word without the article, unless too little or a name of its own would be left."""
    if script is Script.ARABIC and word.startswith(AL) and len(word) > 4 and word not in _BORN_WITH_AL:
        return word[2:]
    if script is Script.LATIN and len(word) > 5 and word[:2] in ("al", "el") and word[2] not in "aeiouylh":
        return word[2:]
    return word


def join_names(tokens: Iterable[Token]) -> Iterator[tuple[str, str, Script]]:
    """Text, reading and script of each word, the two halves of a servant-of name made one."""
    pending: Token | None = None
    for token in tokens:
        if pending is not None and token.script is pending.script:
            if token.text in _ARTICLES:
                pending = _glued(pending, token)
                continue
            glued = _glued(pending, token)
            yield glued.text, glued.reading, glued.script
            pending = None
        elif token.text in _ABDS:
            pending = token
        else:
            yield token.text, token.reading, token.script
    if pending is not None:
        yield pending.text, pending.reading, pending.script


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


def opens_name(text: str) -> bool:
    """Whether a word is the first half of a longer name: servant-of, a kunya, an article standing alone."""
    return text in _ABDS or text in KUNYA or text in _ARTICLES or _without_prefix_opens(text)


def _without_prefix_opens(text: str) -> bool:
    return len(text) < 6 and any(form in _ABDS or form in KUNYA for form in arabic_forms(text)[1:])


@lru_cache(maxsize=8192)
def arabic_forms(word: str) -> tuple[str, ...]:
    """The word itself, then what is left without clitics, without a possessive ending, without both."""
    forms = [word]
    for prefix in _PREFIXES:
        if len(word) - len(prefix) >= _LEAST_AFTER_PREFIX and word.startswith(prefix):
            forms.append(word[len(prefix) :])
    for form in tuple(forms):
        for suffix in _SUFFIXES:
            if len(form) - len(suffix) >= _LEAST_AFTER_SUFFIX and form.endswith(suffix):
                forms.append(form[: -len(suffix)])
                if suffix[0] != "\u0647" and form[-len(suffix) - 1] == "\u062a":
                    forms.append(form[: -len(suffix) - 1] + "\u0647")
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=8192)
def latin_forms(word: str) -> tuple[str, ...]:
    """The word itself, then without a joined article (al-, el-, and before sun letters ash-, ar- and their like)."""
    forms = [word]
    if len(word) > 5:
        if word[:2] in ("al", "el", "ul", "il"):
            forms.append(word[2:])
        elif word[0] in "aeu" and word[1] == word[2]:
            forms.append(word[2:])
        elif word[:3] in ("ash", "esh") and word[3:5] == "sh":
            forms.append(word[3:])
    if len(word) > 4 and word[0] == "l" and word[1] not in "aeiouy":
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
