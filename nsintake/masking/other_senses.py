"""Where a word on file plainly says something else, so that a person is asked instead of refused.

A quarter may be called Police or Freedom, her father Message in Sorani: no letter to the police could be written of a
woman who lives there. Only words of the tables are judged so, never right beside a word that says where somebody
lives. The name that she herself is called by is judged so only inside a set phrase: "good greetings", "we have".
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
    SAID_AFTER,
    SAID_BEFORE,
    SORANI_WORD_NAMES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nsintake.masking.normalise import Token

_PEACE = "\u0633\u0644\u0627\u0645"
_SAFETY = "\u0633\u0644\u0627\u0645\u0647"
_SAY_NO_PLACE = frozenset({"of", "the"})
"""Words of the names of places that are before every other word too."""
_AND = "\u0648"
_BESIDE = 2
"""Words to either side that say of a place that somebody lives there."""
_NEAR = 3
"""Words to either side by which a word is seen to be in a Sorani sentence."""


def says_no_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is one of every letter, such as police, or peace in a greeting, and no place is meant by it."""
    forms = {bare(form) for form in arabic_forms(tokens[at].text)}
    before, after = tokens[max(at - _BESIDE, 0) : at], tokens[at + 1 : at + 1 + _BESIDE]
    if _PEACE in forms and _SAFETY not in forms:
        return any(bare(token.text) in PEACE_WORDS for token in (*before[-1:], *after[:1]))
    if forms.isdisjoint(LETTER_WORDS) or any(token.text in LIVING_AFTER for token in after):
        return False
    cues = {cue for token in before for cue in (token.text, bare(token.text), token.text[1:])}
    return cues.isdisjoint(PLACE_WORDS - _SAY_NO_PLACE | LIVING_BEFORE)


def is_sorani_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a name that is an everyday word in Sorani, in a sentence of that language."""
    text = tokens[at].text
    if SORANI_WORD_NAMES.isdisjoint((*arabic_forms(text), *sorani_forms(text))):
        return False
    return any(near.sorani for near in (*tokens[max(at - _NEAR, 0) : at], *tokens[at + 1 : at + _NEAR + 1]))


def is_in_set_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is only a word by what is right before or after it: "seven" in "seven years"."""
    here = tokens[at]
    words = {bare(form) for form in arabic_forms(here.text)} & _IN_PHRASES
    if not words:
        return False
    before, after = _row(tokens, at, -1), _row(tokens, at, 1)
    return any(
        _are(before, cue.split()[::-1], joined=_AND) for word in words for cue in SAID_BEFORE.get(word, ())
    ) or any(_are(after, cue.split()) for word in words for cue in SAID_AFTER.get(word, ()))


_IN_PHRASES = SAID_BEFORE.keys() | SAID_AFTER.keys()
_LONGEST_CUE = 2


def _row(tokens: Sequence[Token], at: int, step: int) -> list[Token]:
    """The next words to one side that only a space is between: a comma begins something else."""
    row: list[Token] = []
    for place in range(at + step, at + step * (_LONGEST_CUE + 1), step):
        if not 0 <= place < len(tokens) or _apart(tokens[max(place, place - step)], tokens[min(place, place - step)]):
            break
        row.append(tokens[place])
    return row


def _apart(token: Token, before: Token) -> bool:
    return token.at - before.to != 1


def _are(row: Sequence[Token], cue: Sequence[str], *, joined: str = "") -> bool:
    """Whether these words begin with a cue: with or without an article, and with what may be ``joined`` before it."""
    return len(row) >= len(cue) and all(_is(token, word, joined) for token, word in zip(row, cue, strict=False))


def _is(token: Token, word: str, joined: str) -> bool:
    """Whether a token is a word of a cue. One that ends in an alef maqsura is read with it: "to" is not "automatic"."""
    if token.reading != token.text:
        return word == token.reading
    return word in {token.text, bare(token.text), bare(token.text.removeprefix(joined))}
