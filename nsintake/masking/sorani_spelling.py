"""Arabic names as Sorani writes them: every vowel is a letter, emphatic letters are plain, "of the" is left out.

So a name on file and the same name in a Sorani sentence differ in more than one letter, as Fatima and Mustafa do. The
consonants decide cheaply which names are worth comparing. Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nsintake.masking.names import skeleton, sound_of

_ALEF, _AIN, _LAM, _WAW, _YEH, _HEH = "\u0627", "\u0639", "\u0644", "\u0648", "\u064a", "\u0647"
_LONG = frozenset({_ALEF, _WAW, _YEH})
_WEAK = _LONG | {_HEH}
_SAID = f"[{_WAW}{_YEH}]?"
"""A short vowel after a consonant, which Arabic does not write."""
_SAID_LONG = f"[{_ALEF}{_WAW}{_YEH}]?"
"""The same, or a long a that Arabic leaves out, as in the Merciful."""
_LAST = f"[{_ALEF}{_YEH}{_HEH}]"
_OF_THE_FAITH = "\u0627\u0644\u062f\u064a\u0646"
_FAITH_WAYS = f"{_ALEF}?{_LAM}?\u062f\u064a\u0646"
_OF_GOD = "\u0627\u0644\u0644\u0647"
_GOD_WAYS = f"[{_ALEF}{_WAW}]?{_LAM}?{_LAM}{_ALEF}?{_HEH}?"
_SERVANT_OF_THE = "\u0639\u0628\u062f\u0627\u0644"
_SERVANT_WAYS = f"[{_AIN}{_ALEF}]{_WAW}?\u0628{_WAW}?\u062f[{_ALEF}{_WAW}]?{_LAM}?"
_LEAST = 3


@lru_cache(maxsize=8192)
def bones(word: str) -> str:
    """The consonants of a word but for those that Sorani may leave out or write as a vowel."""
    return "".join(char for char in skeleton(word) if char not in (_AIN, _LAM))


def is_sorani_for(word: str, name: str) -> bool:
    """Whether a folded word is a folded Arabic name as Sorani writes it, in another way than Arabic does."""
    return min(len(word), len(name)) >= _LEAST and word != name and _pattern(name).fullmatch(sound_of(word)) is not None


@lru_cache(maxsize=1024)
def _pattern(name: str) -> re.Pattern[str]:
    """What the name may be in Sorani, as it sounds."""
    head, tail, said = "", "", _SAID
    if name.startswith(_SERVANT_OF_THE) and len(name) > len(_SERVANT_OF_THE) + 1:
        at = len(_SERVANT_OF_THE)
        head, name, said = _SERVANT_WAYS, name[at - 2 :] if name.endswith(_OF_GOD) else name[at:], _SAID_LONG
    if name.endswith(_OF_THE_FAITH) and len(name) > len(_OF_THE_FAITH):
        name, tail = name[: -len(_OF_THE_FAITH)], _FAITH_WAYS
    elif name.endswith(_OF_GOD):
        name, tail = name[: -len(_OF_GOD)], _GOD_WAYS
    return re.compile(head + _letters(sound_of(name), said, ends=not tail) + tail)


def _letters(name: str, said: str, *, ends: bool) -> str:
    """``said``: the vowels that may be after a consonant; ``ends``: nothing comes after these letters."""
    ways: list[str] = []
    for at, char in enumerate(name):
        left = name[at + 1 :] if ends else name
        if not left and char in _WEAK:
            ways.append(_LAST)
        elif char in _LONG:
            ways.append(char if at else char + _SAID)
        else:
            ways.append(f"[{_AIN}{_ALEF}]" if char == _AIN else char)
            if left and left not in _WEAK:
                ways.append(said)
    return "".join(ways)
