"""Brings text to one spelling for comparing, and remembers where each letter was.

Everything that can hide a name without changing how it reads is undone here: marks, tatweel, invisible characters,
presentation forms, look-alike letters of other alphabets, foreign digits. It must never lose the way back: a finding
is shown in the text as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

_ARABIC = {
    "\u0622": "\u0627",  # alef with madda
    "\u0623": "\u0627",  # alef with hamza above
    "\u0625": "\u0627",  # alef with hamza below
    "\u0671": "\u0627",  # alef wasla
    "\u0672": "\u0627",
    "\u0673": "\u0627",
    "\u0675": "\u0627",
    "\u0624": "\u0648",  # waw with hamza
    "\u0626": "\u0626",  # yeh with hamza is kept: it begins Sorani words as a vowel carrier
    "\u06cc": "\u064a",  # Persian yeh
    "\u06ce": "\u064a",  # Sorani e
    "\u06d0": "\u064a",
    "\u06d2": "\u064a",
    "\u06d3": "\u064a",
    "\u063d": "\u064a",
    "\u0620": "\u064a",
    "\u0629": "\u0647",  # teh marbuta
    "\u06c3": "\u0647",
    "\u06be": "\u0647",
    "\u06c1": "\u0647",
    "\u06c2": "\u0647",
    "\u06c0": "\u0647",
    "\u06a9": "\u0643",  # Persian kaf
    "\u06aa": "\u0643",
    "\u06ac": "\u0643",
    "\u06af": "\u0643",  # gaf
    "\u06c6": "\u0648",  # Sorani o
    "\u06c7": "\u0648",
    "\u06c8": "\u0648",
    "\u06c9": "\u0648",
    "\u06cb": "\u0648",
    "\u0695": "\u0631",  # Sorani heavy r
    "\u0692": "\u0631",
    "\u06b5": "\u0644",  # Sorani heavy l
    "\u067e": "\u0628",
    "\u0686": "\u062c",
    "\u0698": "\u0632",
    "\u06a4": "\u0641",
    "\u06a8": "\u0641",
    "\u06a1": "\u0641",
    "\u066f": "\u0642",
    "\u066e": "\u0628",
    "\u06ba": "\u0646",
}
_LATIN = {
    "\u0131": "i",
    "\u0130": "i",
    "\u00f8": "o",
    "\u00d8": "o",
    "\u0111": "d",
    "\u0110": "d",
    "\u0142": "l",
    "\u0141": "l",
    "\u00e6": "ae",
    "\u00c6": "ae",
    "\u0153": "oe",
    "\u00fe": "th",
    "\u00f0": "d",
    "\u0259": "a",
    "\u0251": "a",
    "\u0261": "g",
    "\u026a": "i",
    "\u1d00": "a",
    "\u0299": "b",
    "\u1d04": "c",
    "\u1d05": "d",
    "\u1d07": "e",
    "\u029c": "h",
    "\u1d0a": "j",
    "\u1d0b": "k",
    "\u029f": "l",
    "\u1d0d": "m",
    "\u0274": "n",
    "\u1d0f": "o",
    "\u1d18": "p",
    "\u0280": "r",
    "\ua731": "s",
    "\u1d1b": "t",
    "\u1d1c": "u",
    "\u1d20": "v",
    "\u1d21": "w",
    "\u028f": "y",
    "\u1d22": "z",
    "\u015f": "sh",
    "\u0161": "sh",
    "\u0219": "sh",
    "\u00e7": "ch",
    "\u010d": "ch",
    "\u011f": "gh",
    "\u0121": "gh",
    "\u1e2b": "kh",
    "\u1e96": "kh",
    "\u1e35": "kh",
    "\u1e0f": "dh",
    "\u1e6f": "th",
    "\u017e": "zh",
    "\u01e7": "j",
}
# Cyrillic and Greek letters that look like Latin ones. Only those: the rest of those alphabets stays itself.
LOOK_ALIKE = dict(
    zip(
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04bb\u0501\u051b\u051d\u043a\u043c\u0442"
        "\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u0406\u0405\u0408\u041d\u041a\u041c\u0422\u0412\u0417\u043d"
        "\u0432\u044c\u0454\u03b1\u03bf\u03c1\u03bd\u03b5\u03b9\u03ba\u03c4\u03c5\u03c7\u03b3\u0391\u0392\u0395"
        "\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b2\u03c9\u0451\u0457\u04af\u04cf",
        "aeopcyxisjhdqwkmtaeopcyxisjhkmtbzhbbeaopveiktuxyabezhikmnoptyxbweiyl",
        strict=True,
    )
)
ARABIC_LETTERS = frozenset(map(chr, (*range(0x621, 0x63B), *range(0x641, 0x64B)))) | frozenset(_ARABIC) | {"\u06d5"}
"""The letters of Arabic script that are read: of Arabic, Kurdish and Persian, and those that are written for them."""
_APOSTROPHES = dict.fromkeys("'\u2019\u2018\u02bc\u02bb\u02bd\u02be\u02bf\u0060\u00b4\u2032\u02b9\uff07", "'")
_ONE_TO_ONE = _ARABIC | _LATIN | LOOK_ALIKE | _APOSTROPHES
_BLANKS = frozenset("\u0640\u115f\u1160\u3164\uffa0\u2800")  # tatweel and letters that draw nothing
_DROPPED_CATEGORIES = frozenset({"Mn", "Me", "Cf"})

_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
_ARABIC_RANGE = "\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9"
_NO_ARABIC = r"(?P<L>[a-z]+(?:'+[a-z]+)*)|(?P<D>[0-9]+)|(?P<O>[^\W\d_]+)"
_TOKEN = re.compile(rf"(?P<A>[{_ARABIC_RANGE}]+)|{_NO_ARABIC}")
# And, with, to, so, as before a Sorani word that begins with a vowel: its sign is never inside one.
_JOINED = (
    rf"(?<![{_ARABIC_RANGE}])(?:[\u0648\u0628\u0644\u0641\u0643]|[\u0628\u0644]\u06d5)"
    rf"(?=\u0626[\u0627\u0648\u064a\u06d5][{_ARABIC_RANGE}]{{2}})"
)
_MAY_BE_JOINED = tuple(f"{char}\u0626" for char in "\u0648\u0628\u0644\u0641\u0643\u06d5")
_TOKEN_OR_JOINED = re.compile(rf"(?P<A>{_JOINED}|[{_ARABIC_RANGE}]+)|{_NO_ARABIC}")
_ON = ("\u0639\u0644\u0649", "\u0648\u0639\u0644\u0649", "\u0641\u0639\u0644\u0649")  # "upon", "and upon"
_SORANI_LETTERS = frozenset("\u06d5\u06c6\u06ce\u0695\u06b5\u06a4\u067e\u0686\u0698\u06af")
_AE = "\u06d5"
_HEH = "\u0647"
_ALEF = "\u0627"
_WAW = "\u0648"
_YEH_HAMZA = "\u0626"


# Latin letters in circles, squares and flags, and those of hidden tags.
_LETTERS_IN_SIGNS = (
    (0x1F150, 0x1F169),
    (0x1F170, 0x1F189),
    (0x1F1E6, 0x1F1FF),
    (0xE0041, 0xE005A),
    (0xE0061, 0xE007A),
)


class _Folds(dict[str, str]):
    """Fold of each character met so far; filled as characters are met."""

    def __missing__(self, char: str) -> str:
        folded = "".join(_fold_one(part) for part in _decompose(char))
        self[char] = folded
        return folded


def _decompose(char: str) -> str:
    if char in _ONE_TO_ONE or char.lower() in _LATIN:
        return char
    code = ord(char)
    for first, last in _LETTERS_IN_SIGNS:
        if first <= code <= last:
            return chr(code - first + 0x61)
    return unicodedata.normalize("NFKD", char)


def _fold_one(char: str) -> str:
    known = _ONE_TO_ONE.get(char) or _LATIN.get(char.lower())
    if known:
        return known
    if char in _BLANKS or unicodedata.category(char) in _DROPPED_CATEGORIES:
        return ""
    if char in _LINE_BREAKS:
        return "\n"
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(char) == "Zs":
        return " "
    lowered = char.casefold()
    return "".join(_ONE_TO_ONE.get(part, part) for part in lowered)


_FOLDS = _Folds()


class Script(Enum):
    """What a token is made of."""

    ARABIC = "A"
    LATIN = "L"
    DIGITS = "D"
    OTHER = "O"


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded ``text`` with, for each of its characters, where the source character begins and ends.

    ``ends`` takes in dropped characters that follow (a mark belongs to its letter). Units: code points of the source.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    source: str

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Source span of the folded characters ``first`` up to, not including, ``last``."""
        return self.starts[first], self.ends[last - 1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Folded span of the source characters ``start`` up to, not including, ``end``."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


class Token(NamedTuple):
    """A run of letters of one script, or of digits. ``at``/``to`` are folded offsets, ``start``/``end`` source ones.

    ``text`` is the comparing form; ``reading`` keeps a final alef maqsura, since it is read "a".
    """

    script: Script
    text: str
    reading: str
    at: int
    to: int
    start: int
    end: int
    upon: bool = False
    """The preposition "upon", which is never the name that differs from it only by two dots."""
    sorani: bool = False


def fold(text: str) -> Folded:
    """Fold ``text`` character by character, keeping the way back."""
    pieces = [_FOLDS[char] for char in text]
    whole = "".join(pieces)
    if len(whole) == len(text) and "" not in pieces:  # as in most texts, each character stays one
        return Folded(whole, tuple(range(len(text))), tuple(range(1, len(text) + 1)), text)
    kept = [index for index, piece in enumerate(pieces) if piece]
    starts = [index for index in kept for _ in pieces[index]]
    ends = [end for index, end in zip(kept, (*kept[1:], len(text)), strict=False) for _ in pieces[index]]
    return Folded(whole, tuple(starts), tuple(ends), text)


def tokens_of(folded: Folded) -> tuple[Token, ...]:
    """All tokens in order. Whatever is no letter or digit only separates."""
    joined = any(pair in folded.text for pair in _MAY_BE_JOINED)
    return tuple(_token(match, folded) for match in (_TOKEN_OR_JOINED if joined else _TOKEN).finditer(folded.text))


def _token(match: re.Match[str], folded: Folded) -> Token:
    at, to = match.span()
    raw = match.group()
    start, end = folded.span(at, to)
    kind = match.lastgroup
    if kind == "A":
        reading = arabic_word(raw)
        sorani = _AE in raw or not _SORANI_LETTERS.isdisjoint(folded.source[start:end])
        return Token(Script.ARABIC, plain(reading), reading, at, to, start, end, raw in _ON, sorani)
    if kind == "L":
        if raw.endswith("'s"):
            raw, to = raw[:-2], to - 2
            start, end = folded.span(at, to)
        word = raw.replace("'", "")
        return Token(Script.LATIN, word, word, at, to, start, end)
    return Token(Script(kind), raw, raw, at, to, start, end)


def arabic_word(word: str) -> str:
    """Fold what depends on the place in the word: Sorani vowels and the hamza carrier. Keeps a final alef maqsura."""
    if word[0] == _YEH_HAMZA:
        word = _ALEF + word[1:]
    if _AE in word:
        word = word[:-1].replace(_AE, "") + (_HEH if word[-1] == _AE else word[-1])
    word = word.replace(_YEH_HAMZA, "\u064a")
    while _ALEF * 2 in word:
        word = word.replace(_ALEF * 2, _ALEF)
    if "\u0649" in word[:-1]:
        word = word[:-1].replace("\u0649", "\u064a") + word[-1]
    return word.replace(_WAW * 2, _WAW)


def plain(reading: str) -> str:
    """The comparing form of a reading: a final alef maqsura becomes a yeh."""
    return reading.replace("\u0649", "\u064a")


def words_of(text: str) -> tuple[Token, ...]:
    """Tokens of a short text such as an identifier."""
    return tokens_of(fold(text))
