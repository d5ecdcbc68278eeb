"""Her words to break a way off: nobody may mistake one for the other, and nobody may read one in the plan.

Whole words are compared, in one spelling, with what Arabic and Sorani join to them taken off: a word that is only a
part of another one is not heard in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from nsintake.errors import UserFault
from nsintake.masking.names import arabic_forms
from nsintake.masking.normalise import Script, fold, words_of
from nsintake.masking.tables import SORANI_WORD_ENDINGS

if TYPE_CHECKING:
    from nsintake.domain.accompaniment_plan import WayToBe
    from nsintake.masking.normalise import Token

_LATIN_ENDINGS = ("'s", "es", "s")
"""What English adds to a word that is heard as the same."""
_LEAST_LATIN, _LEAST_ARABIC = 3, 2
"""Letters that are left of a word without its ending."""

Forms = frozenset[str]


def refuse_unclear_signals(plan: WayToBe) -> None:
    """Refuse words that could be mistaken for each other, or that are written where others read them. Raises UserFault
    ``signals_same``, ``signals_alike``, ``signal_in_words`` with the field of those words.
    """
    if _plain(plan.abort_word) == _plain(plan.duress_word):
        raise UserFault("signals_same", field="duress_word")
    if alike(plan.abort_word, plan.duress_word):
        raise UserFault("signals_alike", field="duress_word")
    for field, words in plan.named_words:
        if heard_in(plan.abort_word, words) or heard_in(plan.duress_word, words):
            raise UserFault("signal_in_words", field=field)


def alike(first: str, second: str) -> bool:
    """Whether somebody may hear one for the other: one is in the other, or they differ by one letter."""
    if heard_in(first, second) or heard_in(second, first):
        return True
    return OSA.distance(_plain(first), _plain(second)) <= 1


def heard_in(signal: str, text: str) -> bool:
    """Whether all words of a signal come one after another in a text."""
    wanted, said = _words(signal), _words(text)
    if not wanted:  # signs and no letters: then as they are written
        return bool(_plain(signal)) and _plain(signal) in _plain(text)
    last = len(said) - len(wanted)
    return any(all(a & b for a, b in zip(wanted, said[at:], strict=False)) for at in range(last + 1))


def _plain(text: str) -> str:
    return " ".join(fold(text).text.split())


def _words(text: str) -> list[Forms]:
    return [_forms(token) for token in words_of(text)]


def _forms(token: Token) -> Forms:
    """A word, and what is left of it without what is joined to it."""
    word = token.text
    if token.script is Script.ARABIC:
        bare = (word.removesuffix(ending) for ending in SORANI_WORD_ENDINGS if word.endswith(ending))
        stems = (word, *(stem for stem in bare if len(stem) >= _LEAST_ARABIC))
        return frozenset(form for stem in stems for form in arabic_forms(stem))
    if token.script is not Script.LATIN:
        return frozenset((word,))
    bare = (word.removesuffix(ending) for ending in _LATIN_ENDINGS if word.endswith(ending))
    return frozenset((word, *(stem for stem in bare if len(stem) >= _LEAST_LATIN)))
