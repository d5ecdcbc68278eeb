"""A letter of her name that is told in a sentence: "her name begins with S", "the first letter of her name is shin".

Asked about only where it could be hers: the first letter of any of her names. A letter of the alphabet is taken for one
only near a word that says so and a word for a name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.initials import SAID_AS_ONE, Initials, same_letter
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.names import arabic_forms, bare
from nsintake.masking.normalise import Folded, Script, Token
from nsintake.masking.tables import LETTER_CUES, LETTER_NAMES, NAME_CUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEAR = 7
"""Words to either side in which it is said that a letter of a name is told."""
_SORANI_LETTER = frozenset({"\u0628\u064a\u062a", "\u0628\u064a\u062a\u064a"})
"""The Sorani word for a letter, as it is folded: in Arabic that is a house, and mine."""
_HINTS = (
    "letter",
    "initial",
    "begin",
    "began",
    "start",
    "\u062d\u0631\u0641",
    "\u064a\u0628\u062f\u0627",
    "\u0628\u064a\u062a",
    "\u062f\u06d5\u0633\u062a",
)
"""What is in every text that tells a letter, and in few others: cheap to look for."""
_ARABIC_LETTER = "\u062d\u0631\u0641"
_HEH = "\u0647"
_SMALL_WORDS = frozenset({"a", "i"})
_BEFORE_THEM = frozenset({"an", "is", "with"})


class FirstLetters:
    """The first letters of the names of one file."""

    def __init__(self, initials: Initials) -> None:
        self._firsts = {letter: name for letters, name in (*initials.chains, *initials.firsts) for letter in letters}

    def find(self, folded: Folded, tokens: Sequence[Token]) -> Iterator[Finding]:
        """A question for each letter that is told and could be one of hers."""
        if not any(hint in folded.text for hint in _HINTS):
            return
        for at, token in enumerate(tokens):
            letter = _letter(folded, tokens, at)
            hers = next((name for first, name in self._firsts.items() if same_letter(letter, first)), None)
            if letter and hers is not None and _is_told(tokens, at):
                yield Finding(token.start, token.end, "initials", Tier.ASK, hers)


def _tells(token: Token) -> bool:
    """Whether a word says that a letter of the alphabet is told."""
    return not _cues(token.text).isdisjoint(LETTER_CUES) or (token.sorani and token.text in _SORANI_LETTER)


@lru_cache(maxsize=8192)
def _cues(word: str) -> frozenset[str]:
    """A word with and without what is joined before it in Arabic."""
    return frozenset({word}) if word.isascii() else frozenset(map(bare, arabic_forms(word)))


def _is_told(tokens: Sequence[Token], at: int) -> bool:
    near = (*tokens[max(at - _NEAR, 0) : at], *tokens[at + 1 : at + 1 + _NEAR])
    if not any(map(_tells, near)):
        return False
    return any(_cues(token.text) & NAME_CUES for token in near) or _ARABIC_LETTER in {
        cue for token in tokens[max(at - 1, 0) : at] for cue in _cues(token.text)
    }


def _letter(folded: Folded, tokens: Sequence[Token], at: int) -> str:
    """The letter of the alphabet that a word is, empty for other words."""
    token = tokens[at]
    if token.script is Script.LATIN:
        if token.text in _SMALL_WORDS:
            alone = folded.source[token.start].isupper() and at > 0 and tokens[at - 1].text in _BEFORE_THEM
            return token.text if alone else ""
        return token.text[0] if len(token.text) == 1 or token.text in SAID_AS_ONE else ""
    if len(token.text) == 1:
        return token.text
    forms = (form for whole in (token.text, token.text.removesuffix(_HEH)) for form in arabic_forms(whole))
    return next((LETTER_NAMES[bare(form)] for form in forms if bare(form) in LETTER_NAMES), "")
