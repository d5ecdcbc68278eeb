"""Which names on file could be meant by what was typed so far, in any script and spelling.

It keeps single words, each once, and never whose they are. Words of one script are compared as they are folded and by
sound; across scripts a Latin word is read letter by letter down a tree of the Arabic ones, and an Arabic word becomes a
pattern for the Latin ones. It lives in memory only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from nsintake.masking.lexicon import both_ways, reads, tongues
from nsintake.masking.names import NamePart, NameRole, skeleton, sound_of
from nsintake.masking.normalise import Script
from nsintake.masking.readings import SHORT, Slot, arabic_keys, arabic_slots, latin_keys, step, with_short_vowels
from nsintake.masking.spellings import same_name, sounds_of, units_like

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_NEAR = 5
_LEAST_SOUND = 4
_VOWELS = "[aeiouyw]*"
_SHORT = "[aeiou]{0,2}"
_HEH = "\u0647"
_MEEM = "\u0645"
_KEPT = 512
_SPELLED = (Script.ARABIC, Script.LATIN)


class NameMatch(IntEnum):
    """How surely a word on file is the one typed; smaller is surer."""

    EXACT = 0
    BEGINS = 1
    SAME = 2
    BEGINS_SAME = 3
    NEAR = 4


class Lines:
    """Texts one under the other, so that one pattern looks through all of them at once."""

    def __init__(self) -> None:
        self._lines: dict[str, int] = {}
        self._text = "\n"
        self._at: dict[int, int] = {}
        self._fresh = True

    def add(self, line: str, number: int) -> None:
        """Add a text with its number; a text that is already there keeps its number."""
        if line not in self._lines:
            self._lines[line] = number
            self._fresh = False

    def drop(self, line: str) -> None:
        """Take a text away."""
        if self._lines.pop(line, None) is not None:
            self._fresh = False

    def find(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """Number of each text that begins with the pattern, which begins with the end of a line."""
        text = self._all()
        for match in pattern.finditer(text, 0, len(text) - 1):
            yield self._at[match.start()]

    def starting(self, beginning: str) -> Iterator[tuple[int, bool]]:
        """Number of each text that begins so, and whether that is all of it."""
        text, at, sought = self._all(), 0, f"\n{beginning}"
        while (at := text.find(sought, at)) >= 0:
            end = at + len(sought)
            yield self._at[at], text[end] == "\n"
            at = end

    def holding(self, part: str) -> Iterator[tuple[int, bool]]:
        """Number of each text that has ``part`` anywhere, and whether it begins with it. One hit a text."""
        text, at = self._all(), 0
        while (at := text.find(part, at)) >= 0:
            start = text.rfind("\n", 0, at)
            yield self._at[start], start == at - 1
            at = text.find("\n", at)

    def _all(self) -> str:
        if not self._fresh:
            at, self._at = 0, {}
            for line, number in self._lines.items():
                self._at[at] = number
                at += len(line) + 1
            self._text = "\n" + "\n".join(self._lines) + "\n"
            self._fresh = True
        return self._text


class _Node:
    """A letter of the tree: the words that end here and those that go on or end here."""

    __slots__ = ("after", "below", "words")

    def __init__(self) -> None:
        self.after: dict[Slot, _Node] = {}
        self.below: list[int] = []
        self.words: list[int] = []


class _Tree:
    """Arabic words letter by letter, each letter with the ways it is written in Latin."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, reading: str, number: int) -> None:
        node = self._root
        for slot in arabic_slots(reading):
            node = node.after.setdefault(slot, _Node())
            node.below.append(number)
        node.words.append(number)

    def read(self, latin: str) -> tuple[set[int], set[int]]:
        """Words that the whole of ``latin`` reads as, and words of which it may be the beginning."""
        whole: set[int] = set()
        begun: set[int] = set()
        end = len(latin)
        open_: list[tuple[_Node, set[int], tuple[str, ...]]] = [(self._root, {0}, ())]
        while open_:
            node, at, short = open_.pop()
            for slot, child in node.after.items():
                after = step(slot, latin, at, short=short)
                if end in after:
                    begun.update(child.below)
                    whole.update(child.words)
                elif _begins(slot, latin, at, loose=bool(short)):
                    begun.update(child.below)
                if after:
                    open_.append((child, after, SHORT))
        return whole, begun


def _begins(slot: Slot, latin: str, at: set[int], *, loose: bool) -> bool:
    """Whether what is left of ``latin`` may be the beginning of a letter's way, or a short vowel before it."""
    for start in with_short_vowels(latin, at) if loose else at:
        if any(way.startswith(latin[start:]) for way in slot.consonants):
            return True
    return any(way.startswith(latin[start:]) for start in at for way in slot.vowels)


class NamesOnFile:
    """The words of all names, each with a number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Script, str], int] = {}
        self._words: list[str] = []
        self._readings: list[list[str]] = []
        self._lines = {script: Lines() for script in Script}
        self._texts: dict[Script, list[str]] = {script: [] for script in Script}
        self._of: dict[Script, list[int]] = {script: [] for script in Script}
        self._sounds: dict[str, list[int]] = defaultdict(list)
        self._tree = _Tree()
        self._keys: dict[tuple[Script, str], list[int]] = defaultdict(list)
        self._begun: dict[tuple[str, bool], dict[int, NameMatch]] = {}
        self._same: dict[str, dict[int, NameMatch]] = {}

    def __len__(self) -> int:
        return len(self._words)

    def text(self, number: int) -> str:
        """A word as it is folded."""
        return self._words[number]

    def add(self, text: str, reading: str, script: Script) -> int:
        """The number of a word, a new one if it was not there."""
        number = self._numbers.get((script, text))
        if number is None:
            number = self._new(text, script)
        if reading not in self._readings[number]:
            self._readings[number].append(reading)
            if script is Script.ARABIC:
                self._tree.add(reading, number)
            self._begun.clear()
            self._same.clear()
        return number

    def _new(self, text: str, script: Script) -> int:
        number = self._numbers[script, text] = len(self._words)
        self._words.append(text)
        self._readings.append([])
        self._texts[script].append(text)
        self._of[script].append(number)
        keys: frozenset[str] = frozenset()
        if script is Script.ARABIC:
            self._sounds[sound_of(text)].append(number)
            keys = arabic_keys(text)
        elif script is Script.LATIN:
            keys = _keys_of_latin(text)
        for key in keys:
            self._keys[script, key].append(number)
        for spelled in both_ways(text):
            self._lines[script].add(spelled, number)
        return number

    def begun(self, text: str, script: Script, *, sorani: bool = False) -> dict[int, NameMatch]:
        """The words that a folded word, perhaps not typed to its end, could be."""
        known = self._begun.get((text, sorani))
        if known is None:
            if len(self._begun) > _KEPT:
                self._begun.clear()
            forms = [text]
            if sorani and text[-1] == _HEH and len(text) > 2:
                forms.append(text[:-1])  # a last "ae" is a letter only at the end of a word
            known = {}
            for form in forms:
                for number, how in self._ways(form, script):
                    if how < known.get(number, NameMatch.NEAR + 1):
                        known[number] = how
            if not known:
                known = dict.fromkeys(self._near(text, script), NameMatch.NEAR)
            self._begun[text, sorani] = known
        return known

    def _ways(self, text: str, script: Script) -> Iterator[tuple[int, NameMatch]]:
        for number, whole in self._lines[script].starting(text):
            yield number, NameMatch.EXACT if whole else NameMatch.BEGINS
        if script is Script.ARABIC:
            yield from self._ways_of_arabic(text)
        elif script is Script.LATIN:
            for spelled in _and_without_silent_end(text):
                whole_words, begun = self._tree.read(spelled)
                yield from ((number, NameMatch.SAME) for number in whole_words)
                yield from ((number, NameMatch.BEGINS_SAME) for number in begun)
            yield from self._ways_of_latin(text)

    def _ways_of_arabic(self, text: str) -> Iterator[tuple[int, NameMatch]]:
        sound = sound_of(text)
        for other, numbers in self._sounds.items():
            if other.startswith(sound):
                how = NameMatch.SAME if other == sound and len(text) >= _LEAST_SOUND else NameMatch.BEGINS_SAME
                yield from ((number, how) for number in numbers)
        pattern = _read_begun(text)
        for number in self._lines[Script.LATIN].find(pattern):
            whole = any(pattern.fullmatch(f"\n{spelled}") for spelled in both_ways(self._words[number]))
            yield number, NameMatch.SAME if whole else NameMatch.BEGINS_SAME

    def _ways_of_latin(self, text: str) -> Iterator[tuple[int, NameMatch]]:
        for number in self._lines[Script.LATIN].find(_spelled(text)):
            word = self._words[number]
            if same_name(text, word):
                yield number, NameMatch.SAME
            elif any(same_name(text, word[:end]) for end in range(len(text) - 1, min(len(text) + 2, len(word)) + 1)):
                yield number, NameMatch.BEGINS_SAME

    def same(self, text: str, reading: str, script: Script) -> dict[int, NameMatch]:
        """The words that are another form of a whole folded word."""
        known = self._same.get(reading)
        if known is None:
            if len(self._same) > _KEPT:
                self._same.clear()
            known = dict.fromkeys(self._near(text, script), NameMatch.NEAR)
            known.update(dict.fromkeys(self._other_forms(text, reading, script), NameMatch.SAME))
            for spelling in (
                tongues(NamePart(text, reading, script, NameRole.CHAIN, 0, "")) if script in _SPELLED else ()
            ):
                known.update(dict.fromkeys(self._other_forms(spelling, spelling, Script.LATIN), NameMatch.SAME))
            own = self._numbers.get((script, text))
            if own is not None:
                known[own] = NameMatch.EXACT
            self._same[reading] = known
        return known

    def _other_forms(self, text: str, reading: str, script: Script) -> Iterator[int]:
        if script is Script.ARABIC:
            if len(text) >= _LEAST_SOUND:
                yield from (n for n in self._sounds.get(sound_of(text), ()) if len(self._words[n]) >= _LEAST_SOUND)
            for number in self._keyed(Script.LATIN, arabic_keys(text)):
                if reads(reading, self._words[number]):
                    yield number
        elif script is Script.LATIN:
            keys = _keys_of_latin(text)
            for number in self._keyed(Script.ARABIC, keys):
                if any(reads(on_file, text) for on_file in self._readings[number]):
                    yield number
            yield from (number for number in self._keyed(Script.LATIN, keys) if same_name(text, self._words[number]))

    def _keyed(self, script: Script, keys: frozenset[str]) -> set[int]:
        return {number for key in keys for number in self._keys.get((script, key), ())}

    def _near(self, text: str, script: Script) -> Iterator[int]:
        """Words one slip away."""
        if len(text) < _LEAST_NEAR:
            return
        found = process.extract(text, self._texts[script], scorer=OSA.distance, score_cutoff=1, limit=50)
        for word, _, at in found:
            if word[0] == text[0] and skeleton(word)[:1] == skeleton(text)[:1]:
                yield self._of[script][at]


def _keys_of_latin(text: str) -> frozenset[str]:
    return frozenset(key for spelled in both_ways(text) for key in latin_keys(spelled))


def _and_without_silent_end(text: str) -> tuple[str, ...]:
    """A Latin word both ways; an e after a consonant at its end may be silent."""
    silent = len(text) > _LEAST_SOUND and text[-1] == "e" and text[-2] not in "aeiouy"
    return (*both_ways(text), text[:-1]) if silent else both_ways(text)


@lru_cache(maxsize=64)
def _read_begun(text: str) -> re.Pattern[str]:
    """A pattern for Latin words that an Arabic word is or begins: its last letter may yet be in the middle."""
    *before, last = arabic_slots(text)
    *same, middle, _ = arabic_slots(text + _MEEM)
    if before != same:
        return re.compile(f"\n(?:{_pattern(before)}{_way(last, before)}|{_pattern([*same, middle])})e?")
    return re.compile(f"\n{_pattern(before)}(?:{_way(last, before)}|{_way(middle, before)})e?")


def _way(slot: Slot, before: list[Slot]) -> str:
    return _ways_of(slot, loose=bool(before))


def _pattern(slots: list[Slot]) -> str:
    return "".join(_ways_of(slot, loose=at > 0) for at, slot in enumerate(slots))


def _ways_of(slot: Slot, *, loose: bool) -> str:
    heard = [way for way in slot.consonants if way.isalpha()]
    consonants = [f"(?:{way}){{1,2}}" if len(way) > 1 else f"{way}{way}?" for way in heard]
    consonants += [way[0] + way for way in heard if len(way) > 1]
    ways = [*sorted(slot.vowels, key=len, reverse=True)]
    if consonants:
        ways.append(f"{_SHORT if loose else ''}(?:{'|'.join(consonants)})")
    if not ways:
        return "(?!)"  # a sign that no Latin letter is written for
    return f"(?:{'|'.join(ways)}){'?' if slot.skippable else ''}"


@lru_cache(maxsize=64)
def _spelled(text: str) -> re.Pattern[str]:
    """A pattern for Latin words whose consonants begin as those of ``text``; what it finds is looked at closer."""
    units = sounds_of(text).consonants
    parts = [f"(?:(?:{'|'.join(units_like(unit))}){{1,2}}){_VOWELS}" for unit in units]
    return re.compile("\n" + _VOWELS + "".join(parts))
