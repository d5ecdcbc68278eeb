"""What is made of a name: what a woman is called at home, Fattouma for Fatima, and who comes from a place.

Most fond forms are made in one way from the consonants of a name; others are in a table. All are a likeness and only
ever asked about, since one such form can be of several names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.common import known_readings
from nsintake.masking.names import NameRole
from nsintake.masking.normalise import Script
from nsintake.masking.tables import PET_NAMES
from nsintake.masking.words import common_names, everyday

if TYPE_CHECKING:
    from nsintake.masking.names import NamePart

_ALEF, _WAW, _YEH, _HEH, _MEEM = "\u0627", "\u0648", "\u064a", "\u0647", "\u0645"
_WEAK = frozenset("\u0627\u0648\u064a\u0649\u0621")
_FOND = ("", _HEH, _YEH)
"""What may end a fond form: nothing, the feminine ending, my."""
_FROM_THERE = (_YEH, _YEH + _HEH, _YEH * 2 + "\u0646", _YEH + _WAW + "\u0646", _YEH + _ALEF + "\u062a")
"""What makes of a place who is from there."""
_ROOT = 3


@lru_cache(maxsize=1024)
def pet_names(part: NamePart) -> frozenset[str]:
    """Folded Arabic forms in which a part may be said fondly; of a place those for its people; none for kunyas."""
    if part.role is NameRole.PLACE:
        return _people_of(part.text) if part.script is Script.ARABIC else frozenset()
    if part.role is NameRole.KUNYA or part.script not in {Script.ARABIC, Script.LATIN}:
        return frozenset()
    names = {part.text} if part.script is Script.ARABIC else known_readings(part.text)
    return frozenset(form for name in names for form in _of(name) if form != part.text)


def _people_of(place: str) -> frozenset[str]:
    """A man, a woman, people from there."""
    stem = place.rstrip(_HEH + _ALEF + _YEH)
    return frozenset(stem + end for end in _FROM_THERE if len(stem) >= _ROOT and stem + end not in everyday())


@lru_cache(maxsize=1024)
def _of(name: str) -> frozenset[str]:
    made = _made(name) - everyday()
    return frozenset(made | frozenset(PET_NAMES.get(name, ())))


def _made(name: str) -> set[str]:
    """With a long u before the last consonant: of the root alone, and of a name of four consonants as it is."""
    root = [char for char in name.removesuffix(_HEH) if char not in _WEAK]
    if len(root) == _ROOT + 1 and root[0] == _MEEM:
        root = root[1:]
    if len(root) != _ROOT:
        return set()
    stems = ["".join((*root[:2], _WAW, root[2]))]
    whole = name.removesuffix(_HEH)
    if whole[-1] == root[-1] and whole[-2] not in (_ALEF, _WAW):
        stems += {f"{whole[:-1]}{_WAW}{whole[-1]}"} - common_names()
    return {stem + end for stem in stems for end in _FOND}
