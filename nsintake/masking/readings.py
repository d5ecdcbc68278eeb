"""How an Arabic name reads in Latin letters.

A name is compiled to slots, one a letter, each with the ways it is written in Latin; between consonants there are up to
two short vowels. A coarse key of merged consonants decides cheaply which names are worth comparing. Pure functions, no
table of names: a letter that is not in the letter table is not read.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.spellings import abd_spelling

if TYPE_CHECKING:
    from collections.abc import Iterable

_VOWELS = "aeiou"
SHORT = ("aa", "ae", "ea", "ee", "ie", "oo", "ou", "a", "e", "i", "o", "u", "y")
_SHORT_SIGNS = frozenset(vowel[0] for vowel in SHORT)
_PLAIN_SHORT = ("ou", "a", "e", "i", "o", "u")
# Of each letter the ways it is mostly written, then after a bar those of other languages, of dialect and of haste.
_WAYS: dict[str, str] = {
    "\u0628": "b p",
    "\u062a": "t | th",
    "\u062b": "th s | t",
    "\u062c": "j g dj c ch | tch zh dsch tsch dzh",
    "\u062d": "h",
    "\u062e": "kh x ch | h k c",
    "\u062f": "d",
    "\u0630": "th dh z | d",
    "\u0631": "r",
    "\u0632": "z | zh s j",
    "\u0633": "s | c",
    "\u0634": "sh ch sch",
    "\u0635": "s | c",
    "\u0636": "d dh | z th",
    "\u0637": "t | th",
    "\u0638": "z dh th | zh d",
    "\u063a": "gh g | q",
    "\u0641": "f ph v",
    "\u0642": "q k | g gh c",
    "\u0643": "k g | c q ck",
    "\u0644": "l",
    "\u0645": "m",
    "\u0646": "n",
}
_ALEF, _AIN, _HEH, _WAW, _YEH, _MAQSURA, _HAMZA = "\u0627", "\u0639", "\u0647", "\u0648", "\u064a", "\u0649", "\u0621"
_FIRST: dict[str, str] = {
    _ALEF: "a e i o u aa ee ou oo | ai ei au",
    _AIN: "a e i o u aa ee ou oo | ai ei au",
    _HEH: "h",
    _WAW: "w v ou | o u oo",
    _YEH: "y | j i e ee",
    _HAMZA: "a e i o u ",
}
_MIDDLE: dict[str, str] = {
    _ALEF: "a aa | e ae ea o ia",
    _AIN: "a e i aa | o u ee ou oo ai ah eh ",
    _HEH: "h",
    _WAW: "w v u o ou oo aw au ow | uw ouw aouw oe ue uo aou ao eou oua eo",
    _YEH: "y i ee ei ey ay ai iy | j e ie ea ye yi ii aiy ayy eyy iyy ae aee aai",
    _HAMZA: "a e i o u y ",
}
_LAST: dict[str, str] = {
    _ALEF: "a aa ah | e ae eh",
    _AIN: "a aa | e i y ah ea eh ee ei ie ",
    _HEH: "h a ah e eh at | et aa ath eth he ha t",
    _WAW: "w u o ou oo | ow aw au ew oe v",
    _YEH: "y i ee | e ie ei ey ay ai iy ye ii ae ea eea",
    _MAQSURA: "a aa ah | e",
    _HAMZA: "a | e i ah h ",
}
_AL = "\u0627\u0644"
_ALI = "\u0639\u0644\u064a"  # the one name on a yeh that must not be read like one on an alef maqsura
_AMR = "\u0639\u0645\u0631\u0648"  # its last letter only tells it from another name and is not said
# "Servant of the" and "he of the", the first parts of many names.
_OPENINGS = ("\u0639\u0628\u062f\u0627\u0644", "\u0630\u0648\u0627\u0644")
_TAILS = ("\u0627\u0644\u062f\u064a\u0646", "\u0627\u0644\u0644\u0647")  # "of the faith", "of God", their second part
_ARTICLE_WAYS = ("al", "el", "ul", "il", "ol", "oul", "a", "e", "u", "o", "i", "ou")
# An alef and a yeh together inside a word.
_ALEF_YEH_WAYS = "ia ai ay ae aye aei | aey ei ey e ea eya aii ayi aiy ayy aaye aaei aai"

_MERGED = dict(zip("tdszcjgkqxbpfvlmnr", "xxxxxxxxxxbbfflmnr", strict=True))
_ARABIC_MERGED = dict(
    zip(
        "\u062a\u062b\u062c\u062f\u0630\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u063a\u0642\u0643\u0628\u0641\u0644\u0645\u0646\u0631\u062e",
        "xxxxxxxxxxxxxxxbflmnr?",
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Slot:
    """The ways one letter is written. ``vowel`` ways follow a consonant at once, without a short vowel between."""

    consonants: tuple[str, ...]
    vowels: tuple[str, ...]
    skippable: bool
    odd: frozenset[str] = frozenset()
    """Those of them that are rare, or of another language."""
    vowels_by_sign: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """The ``vowels`` by their first sign: most words are told by it not to go on so."""
    consonants_by_sign: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """The same of the ``consonants``, each also doubled: its first sign, and of two signs the whole of it."""

    def __post_init__(self) -> None:
        doubled = [way[0] + way for way in self.consonants]
        doubled += [way + way for way in self.consonants if len(way) == 2]
        object.__setattr__(self, "vowels_by_sign", _by_sign(self.vowels))
        object.__setattr__(self, "consonants_by_sign", _by_sign((*self.consonants, *doubled)))


def _by_sign(ways: Iterable[str]) -> dict[str, tuple[str, ...]]:
    signs: dict[str, list[str]] = {}
    for way in dict.fromkeys(ways):
        signs.setdefault(way[0], []).append(way)
    return {sign: tuple(of_sign) for sign, of_sign in signs.items()}


def _slot(ways: str) -> Slot:
    plain, _, odd = (half.split() for half in ways.partition("|"))
    parts = (*plain, *odd)
    return Slot(
        tuple(part for part in parts if part[0] not in _VOWELS),
        tuple(part for part in parts if part[0] in _VOWELS),
        ways.endswith(" "),
        frozenset(odd),
    )


@cache
def _letter_slot(char: str, place: str) -> Slot:
    table = {"first": _FIRST, "middle": _MIDDLE, "last": _LAST}[place]
    return _slot(table.get(char) or _WAYS.get(char, "?"))


_ARTICLE = Slot(("l",), _ARTICLE_WAYS, skippable=False)
_FIRST_ARTICLE = Slot(("l",), _ARTICLE_WAYS, skippable=True)
# The second half of tsh, ts and dj, as Arabic writes what other languages have one letter for.
_TEH = "\u062a"
_AFFRICATES = {_TEH: "\u0634\u0633", "\u062f": "\u062c"}
_AFTER_TEH = {"\u0634": _slot("sh ch sch | c cz cs"), "\u0633": _slot("s | c z tz zz")}
_TEH_BEFORE_ARTICLE = _slot("t at et a ah")
_ALEF_YEH = _slot(_ALEF_YEH_WAYS)
_ALEF_YEH_YEH = _slot(f"{_ALEF_YEH_WAYS} a aa")
_YEH_OR_A = _slot(f"a aa ah {_LAST[_YEH]}")
_WAW_BEFORE_YEH = _slot(f"{_MIDDLE[_WAW]} ua")
_YEH_AFTER_WAW = _slot(f"{_MIDDLE[_YEH]} a ")


@lru_cache(maxsize=4096)
def arabic_slots(reading: str) -> tuple[Slot, ...]:
    """Slots of a folded Arabic word (see ``normalise``; a final alef maqsura is read "a")."""
    articles = _articles(reading)
    slots: list[Slot] = []
    last = len(reading) - 1
    index = 0
    while index <= last:
        if index in articles:
            slots.append(_ARTICLE if index else _FIRST_ARTICLE)
            index += 2
            continue
        char, after = reading[index], reading[index + 1 : index + 2]
        if char == _ALEF and after == _YEH and index > 0 and index + 1 < last:
            slots.append(_ALEF_YEH_YEH if reading[index + 2] == _YEH else _ALEF_YEH)
            index += 2
            if reading[index] == _ALEF and index < last:  # "ia" may be all three of them
                slots.append(_skippable(_letter_slot(_ALEF, "middle")))
                index += 1
            continue
        slots.append(_slot_at(reading, index, last))
        index += 1
    return tuple(slots)


def _slot_at(reading: str, index: int, last: int) -> Slot:
    char, after, before = reading[index], reading[index + 1 : index + 2], reading[index - 1 : index]
    if after and after in _AFFRICATES.get(char, ""):
        return _skippable(_letter_slot(char, "middle"))
    if before == _TEH and char in _AFTER_TEH:
        return _AFTER_TEH[char]
    if index == 0 or index - 2 in _articles(reading):
        slot = _letter_slot(char, "first")
        return _skippable(slot) if char in (_ALEF, _AIN) and after in (_ALEF, _WAW, _YEH) else slot
    return _last_slot(reading) if index == last else _middle_slot(reading, index)


def _last_slot(reading: str) -> Slot:
    if reading == _AMR:
        return _skippable(_letter_slot(_WAW, "last"))
    if reading[-1] == _YEH and len(reading) > 2 and reading != _ALI:
        return _YEH_OR_A
    return _letter_slot(reading[-1], "last")


def _middle_slot(reading: str, index: int) -> Slot:
    char, after = reading[index], reading[index + 1]
    if char == _HEH and index + 1 in _articles(reading):
        return _TEH_BEFORE_ARTICLE
    if char == _WAW and after == _YEH:
        return _WAW_BEFORE_YEH
    if char == _YEH and reading[index - 1] == _WAW and index > 1:
        return _YEH_AFTER_WAW
    slot = _letter_slot(char, "middle")
    return _skippable(slot) if char == after == _YEH else slot


def _skippable(slot: Slot) -> Slot:
    return replace(slot, skippable=True)


def _articles(word: str) -> tuple[int, ...]:
    """Where the article is in a name: before it, or between its two words."""
    found = (0,) if word.startswith(_AL) and len(word) > 4 else ()
    for opening in _OPENINGS:
        if word.startswith(opening) and len(word) > len(opening) + 1:
            return (*found, len(opening) - 2)
    for tail in _TAILS:
        if word.endswith(tail) and len(word) > len(tail) + 1:
            return (*found, len(word) - len(tail))
    return found


def may_begin(reading: str, latin: str) -> bool:
    """Whether a Latin word begins with a sign that a folded Arabic one may begin with: cheap, and never too strict."""
    if reading.startswith(_AL) or reading[1:2] in _AFFRICATES.get(reading[0], ()):
        return True
    return latin[0] in _first_signs(reading[0])


@cache
def _first_signs(char: str) -> frozenset[str]:
    slot = _letter_slot(char, "first")
    signs = {way[0] for way in (*slot.consonants, *slot.vowels)}
    return frozenset(signs | set("wvyj") if char in (_ALEF, _AIN) else signs)


@lru_cache(maxsize=4096)
def plain_slots(reading: str) -> tuple[Slot, ...]:
    """The slots of a word with the ways it is mostly written only."""
    return tuple(
        Slot(
            tuple(way for way in slot.consonants if way not in slot.odd),
            tuple(way for way in slot.vowels if way not in slot.odd),
            slot.skippable,
        )
        for slot in arabic_slots(reading)
    )


def reads_plainly(reading: str, latin: str) -> bool:
    """Whether a Latin word is a folded Arabic one as it is mostly written: short vowels short, no letter oddly."""
    return len(latin) in ends_of_reading(plain_slots(reading), latin, 0, short=_PLAIN_SHORT)


def reads_as(slots: tuple[Slot, ...], latin: str) -> bool:
    """Whether the whole of ``latin`` can be read as the slots."""
    ends = ends_of_reading(slots, latin, 0)
    if len(latin) in ends:
        return True
    return len(slots) > 1 and len(latin) - 1 in ends and latin[-1] == "e" and latin[-2] not in _VOWELS


def ends_of_reading(slots: tuple[Slot, ...], latin: str, start: int, *, short: tuple[str, ...] = SHORT) -> set[int]:
    """Where in ``latin`` a reading that begins at ``start`` can end. Short vowels may be between consonants."""
    exact = {start}
    for index, slot in enumerate(slots):
        exact = step(slot, latin, exact, short=short if index else ())
        if not exact:
            break
    return exact


def step(slot: Slot, latin: str, exact: set[int], *, short: tuple[str, ...]) -> set[int]:
    """Where in ``latin`` one letter more can end, after ``exact``; ``short``: vowels that may be before it."""
    after: set[int] = set(exact) if slot.skippable else set()
    for at in exact if slot.vowels else ():
        for way in slot.vowels_by_sign.get(latin[at : at + 1], ()):
            if latin.startswith(way, at):
                after.add(at + len(way))
    for at in with_short_vowels(latin, exact, short) if slot.consonants else ():
        for way in slot.consonants_by_sign.get(latin[at : at + 1], ()):
            if latin.startswith(way, at):
                after.add(at + len(way))
    return after


def with_short_vowels(latin: str, exact: set[int], short: tuple[str, ...] = SHORT) -> set[int]:
    """``exact``, and where a short vowel after it ends."""
    if not short:
        return exact
    wider = set(exact)
    for at in exact:
        if latin[at : at + 1] not in _SHORT_SIGNS:
            continue
        for vowel in short:
            if latin.startswith(vowel, at):
                wider.add(at + len(vowel))
    return wider


@lru_cache(maxsize=8192)
def latin_keys(word: str) -> frozenset[str]:
    """Coarse keys of a Latin word: merged consonants, runs made single. More than one where a letter reads two ways."""
    word = word.replace("ph", "f")
    ways = [word]
    if "v" in word:
        ways.append(word.replace("v", ""))
    if word.startswith("abd") and len(word) > 6:
        ways.append(abd_spelling(word))
    if len(word) > 4 and word[-1] == "t" and word[-2] in "ae":
        ways.append(word[:-1])
    if "j" in word:  # where German and its neighbours write a y so
        ways.append(word.replace("j", ""))
    if "w" in word:  # and a v so
        ways.append(word.replace("w", "v"))
    if "kh" in word:
        ways.append(word.replace("kh", ""))
    return frozenset([_collapse("".join([_MERGED.get(char, "") for char in way])) for way in ways])


@lru_cache(maxsize=8192)
def arabic_keys(word: str) -> frozenset[str]:
    """Coarse keys of an Arabic word, comparable with those of Latin words."""
    words = {word}
    articles = _articles(word)
    second = articles[-1] if articles else 0
    if second and word[second - 1] == _HEH:
        words = {word, word[: second - 1] + "\u062a" + word[second:]}
    for at in reversed(articles):
        words |= {each[:at] + each[at + 2 :] for each in words}
    ends = ("x", "") if word[-1] == _HEH else ("",)
    merged = {"".join([_ARABIC_MERGED.get(char, "") for char in each]) for each in words}
    return frozenset([_collapse(each.replace("?", way) + end) for each in merged for way in ("x", "") for end in ends])


def _collapse(merged: str) -> str:
    out = merged[:1]
    for char in merged[1:]:
        if char != out[-1]:
            out += char
    return out
