"""Where a word on file plainly says something else, so that a person is asked instead of refused.

A quarter may be called Police or Freedom, her father Message in Sorani: no letter to the police could be written of a
woman who lives there. Only words of the tables are judged so, never right beside a word that says where somebody
lives, and never the name that she herself is called by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.names import arabic_forms, bare, sorani_forms
from nsintake.masking.tables import (
    LETTER_WORDS,
    LIVING_AFTER,
    LIVING_BEFORE,
    PEACE_WORDS,
    PLACE_WORDS,
    SORANI_WORD_NAMES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nsintake.masking.normalise import Token

_PEACE = "\u0633\u0644\u0627\u0645"
_BESIDE = 2
"""Words to either side that say of a place that somebody lives there."""
_NEAR = 3
"""Words to either side by which a word is seen to be in a Sorani sentence."""


def says_no_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is one of every letter, such as police, or peace in a greeting, and no place is meant by it."""
    forms = {bare(form) for form in arabic_forms(tokens[at].text)}
    before, after = tokens[max(at - _BESIDE, 0) : at], tokens[at + 1 : at + 1 + _BESIDE]
    if _PEACE in forms:
        return any(bare(token.text) in PEACE_WORDS for token in (*before[-1:], *after[:1]))
    if forms.isdisjoint(LETTER_WORDS) or any(token.text in LIVING_AFTER for token in after):
        return False
    cues = {cue for token in before for cue in (token.text, bare(token.text), token.text[1:])}
    return cues.isdisjoint(PLACE_WORDS | LIVING_BEFORE)


def is_sorani_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a name that is an everyday word in Sorani, in a sentence of that language."""
    text = tokens[at].text
    if SORANI_WORD_NAMES.isdisjoint((*arabic_forms(text), *sorani_forms(text))):
        return False
    return any(near.sorani for near in (*tokens[max(at - _NEAR, 0) : at], *tokens[at + 1 : at + _NEAR + 1]))
