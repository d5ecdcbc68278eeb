"""Whether two Latin words are two spellings of one Arabic or Kurdish name.

Both are cut into consonants and the vowels between them; consonants are equal if one Arabic letter is written either
way, vowels if one Arabic vowel is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

_UNITS = ("dsch", "sch", "kh", "gh", "sh", "ch", "th", "dh", "zh", "ph", "dj", "ck")
_VOWELS = frozenset("aeiouyw")
_SERVANT = re.compile("abd[aeiou]{1,2}(?:l(?![aeiouy]))?(?=[a-z]{3})")
_SERVANT_WITHOUT_ARTICLE = re.compile("^abd(?:oo|ou|o|u)(?=[aei])")
# Ways to write one Arabic consonant, the plainest first. Two units are the same sound if one of them is the plainest of
# a row the other is in: of two names each is rarely written in its own odd way.
_ROWS = (
    "b p",
    "th t s",
    "t d",
    "j g dj c zh ch dsch",
    "dj g c zh ch dsch",
    "kh h k x",
    "dh d z th",
    "z zh dh d th",
    "s c",
    "sh ch sch",
    "sch ch",
    "d dh z th",
    "gh g q k",
    "f ph v",
    "q k g gh c",
    "k c q g ck",
)
_SAME: dict[str, frozenset[str]] = {}
for _plainest, *_others in map(str.split, _ROWS):
    for _other in _others:
        _SAME[_plainest] = _SAME.get(_plainest, frozenset()) | {_other}
        _SAME[_other] = _SAME.get(_other, frozenset()) | {_plainest}
_HEARD_BEFORE_H = frozenset("eiou")
# d and t are written for each other only at the end of a word.
_END_ONLY = frozenset({("d", "t"), ("t", "d")})


BARE_CLUSTER = re.compile(r"(?!sch|kh|gh|sh|ch|th|dh|zh|ph|dj|(.)\1)[^aeiouyw\W]{2}[aeiouywh]")
"""The beginning of a word from which haste dropped a vowel: Brahim, Btissam."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """A Latin word as consonants and the vowels around them: one vowel run more than consonants."""

    consonants: tuple[str, ...]
    vowels: tuple[str, ...]


def units_like(unit: str) -> tuple[str, ...]:
    """Every way to write the consonant that ``unit`` is one way of, the longest first."""
    return tuple(sorted(_SAME.get(unit, frozenset()) | {unit}, key=lambda spelling: (-len(spelling), spelling)))


def abd_spelling(word: str) -> str:
    """Servant-of names with one way of writing the middle."""
    word = _SERVANT_WITHOUT_ARTICLE.sub("abdul", word)
    match = _SERVANT.match(word)
    return "abdu" + word[match.end() :] if match else word


@lru_cache(maxsize=8192)
def sounds_of(word: str) -> Sounds:
    """Cut a folded Latin word. Doubled consonants count once; a final h after a vowel is silent."""
    word = abd_spelling(word.replace("x", "ks").replace("tch", "ch"))
    if len(word) > 2 and word[-1] == "h" and word[-2] in "aeiou":
        word = word[:-2] + "a" if word[-3:-1] == "ie" else word[:-1]
    consonants: list[str] = []
    vowels: list[str] = [""]
    at = 0
    while at < len(word):
        if word[at] in _VOWELS:
            vowels[-1] += word[at]
            at += 1
            continue
        unit = next((unit for unit in _UNITS if word.startswith(unit, at)), word[at])
        at += len(unit)
        if (
            consonants
            and not vowels[-1]
            and consonants[-1][-len(unit) :] in (unit, unit[0])
            and consonants[-1][0] == unit[0]
        ):
            consonants[-1] = unit
            continue
        consonants.append(unit)
        vowels.append("")
    end = len(vowels) - 1
    return Sounds(tuple(consonants), tuple(_vowel(run, end=at == end) for at, run in enumerate(vowels)))


@lru_cache(maxsize=4096)
def _vowel(run: str, *, end: bool) -> str:
    """A vowel run as a, i, u, e; capital where it is written long."""
    if run in _LONG:
        return _LONG[run]
    if end and run == "ae":
        return "a"
    plain = (
        run.replace("aei", "ai")
        .replace("ie", "i")
        .replace("ee", "i")
        .replace("oo", "u")
        .replace("ou", "u")
        .translate(_PLAIN)
    )
    if not end and len(plain) > 2:
        plain = plain.replace("ie", "i")
    return "".join(letter for letter, _ in groupby(plain))


_LONG = dict.fromkeys(("ee", "ii", "ie", "iy", "yi"), "I") | {"aa": "A"}
_LONG |= dict.fromkeys(("oo", "ou", "uu", "uw", "ow", "wu"), "U")
_PLAIN = str.maketrans("yow", "iuu")
_GLIDES = {"ai": "i", "ei": "i", "ae": "i", "au": "u", "eu": "u", "ea": "i"}


def same_name(left: str, right: str) -> bool:
    """Whether two folded Latin words are spellings of one name."""
    others = [sounds_of(variant) for variant in _variants(right)]
    return any(_same_sounds(sounds_of(variant), each) for variant in _variants(left) for each in others)


@lru_cache(maxsize=8192)
def _variants(word: str) -> tuple[str, ...]:
    variants = [word]
    if "x" in word:  # Kurdish writes kh so
        variants.append(word.replace("x", "kh"))
    if BARE_CLUSTER.match(word):
        variants.append(f"e{word}")
    if word[-1:] == "h" and word[-2:-1] in _HEARD_BEFORE_H:
        variants.append(f"{word}h")  # a letter of the name, where after an a it is mostly silent
    if "v" in word:
        variants.append(word.replace("v", "w"))
    if len(word) > 3 and word[-1] == "e" and word[-2] not in _VOWELS and (len(word) > 4 or word[-2] == word[-3]):
        variants.append(word[:-1])
    if len(word) > 4 and word[-1] == "t" and word[-2] in "ae":
        variants.append(word[:-1])
    return tuple(variants)


def _same_sounds(left: Sounds, right: Sounds) -> bool:
    last = len(left.consonants)
    if last != len(right.consonants) or not last:
        return False
    for index, (a, b) in enumerate(zip(left.consonants, right.consonants, strict=True)):
        if not _same_consonant(a, b, end=index == last - 1 and not left.vowels[last]):
            return False
    pairs = zip(left.vowels, right.vowels, strict=True)
    return all(_same_vowel(a, b, first=index == 0, end=index == last) for index, (a, b) in enumerate(pairs))


def _same_consonant(left: str, right: str, *, end: bool) -> bool:
    if left == right:
        return True
    if (left, right) in _END_ONLY:
        return end
    return right in _SAME.get(left, ())


def _same_vowel(left: str, right: str, *, first: bool, end: bool) -> bool:
    if left == right or _alike(left, right):
        return True
    if first and left[1:2] and _alike(_glide(left), _glide(right)):
        return True
    if end or first:
        return _GLIDES.get(left, left.lower()) == _GLIDES.get(right, right.lower()) and len(left) < 3 and not end
    if len(left) <= 1 and len(right) <= 1:
        return _alike_short(left, right)
    if min(len(left), len(right)) > 2 and (left.startswith(right) or right.startswith(left)):
        return True
    return _alike(_GLIDES.get(left, left), _GLIDES.get(right, right))


def _glide(run: str) -> str:
    """A first vowel before a y said of any colour."""
    return run[1:] if len(run) > 2 and run[0] in "ae" and run[1] == "i" else run


def _alike(left: str, right: str) -> bool:
    """Equal letter by letter, e standing for a or i; a lone e at the end may be silent."""
    if len(left) != len(right):
        return False
    return all(
        x == y or (x in "aie" and y in "aie" and "e" in (x, y))
        for x, y in zip(left.lower(), right.lower(), strict=True)
    )


def _alike_short(left: str, right: str) -> bool:
    """Whether two vowels, neither longer than one, are written for each other: none long, unless both are."""
    if not left or not right:
        return (left or right).islower()
    return left.islower() and right.islower()
