"""Latin spellings with one typing error: a letter too many, two letters swapped, a wrong or missing vowel.

Also those with one consonant as a dialect or another language has it.

A typo makes a word like a name, never the name: what is found here is only ever asked about. Short words are left
alone, since one typo turns most short names into others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.readings import Slot, arabic_slots, reads_as

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 5
"""Letters of a Latin word, so that a typo of an Arabic name is looked for in it."""
LEAST_OF_LATIN = 6
"""The same of a Latin name, of which less is known: letters of either."""
_ANY = Slot((), ("aa", "ae", "ai", "au", "ea", "ee", "ei", "ie", "oo", "ou", "a", "e", "i", "o", "u"), skippable=True)
# By the plainest way of a letter, the way it is written where it is said or heard otherwise.
_ELSEWHERE = {
    "kh": Slot(("j",), (), skippable=False),
    "q": Slot(("j", "ch"), (), skippable=False),
    "k": Slot(("ch", "sh"), (), skippable=False),
    "h": Slot((), (), skippable=True),
    "sh": Slot(("s",), (), skippable=False),
    "f": Slot(("w",), (), skippable=False),
}
_ELSEWHERE_LAST = _ELSEWHERE | {
    "d": Slot(("t",), (), skippable=False),
    "t": Slot(("d",), (), skippable=False),
}
"""The same at the end of a word, where Turkish writes d and t alike."""


@lru_cache(maxsize=2048)
def typos_of(word: str) -> tuple[str, ...]:
    """The word without one of its letters, and with two neighbours changed about; the first letter stays."""
    less = [word[:at] + word[at + 1 :] for at in range(1, len(word))]
    about = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return tuple(dict.fromkeys(near for near in (*less, *about) if near != word))


def loosely_reads(reading: str, latin: str) -> bool:
    """Whether a Latin word reads as a folded Arabic one but for one vowel, not the first letter: any, or none.

    Or but for one consonant: Spanish j for kh, q and k said as in the south, an h that French does not hear, a Turkish
    s without its tail, a German w.
    """
    slots = arabic_slots(reading)
    return any(reads_as(loosened, latin) for loosened in _loosened(slots))


def _loosened(slots: tuple[Slot, ...]) -> Iterator[tuple[Slot, ...]]:
    for at, slot in enumerate(slots):
        if at and slot.vowels:
            yield (*slots[:at], _ANY, *slots[at + 1 :])
        table = _ELSEWHERE_LAST if at + 1 == len(slots) else _ELSEWHERE
        elsewhere = table.get(slot.consonants[0]) if slot.consonants else None
        if elsewhere is not None:
            yield (*slots[:at], elsewhere, *slots[at + 1 :])
