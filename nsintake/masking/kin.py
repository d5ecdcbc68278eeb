"""Relatives and neighbours nobody put on file: "her brother Ahmad" points at her as surely as a name on file.

Asks only where a kin word of hers is followed by something like a name: a name of this country in Arabic letters, a
capital in Latin ones. Which of her brothers it is, or that he is called so, may be said between the two. "Daughter of"
and its like are words of hers too where a name that is nothing else follows at once. So are those who live or work
beside her: whoever knows the neighbour knows the house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.names import arabic_forms, bare
from nsintake.masking.normalise import Folded, Script, Token
from nsintake.masking.tables import (
    CALLED_CUES,
    KIN_BETWEEN,
    KIN_BETWEEN_SENTENCE,
    KIN_CUES,
    KIN_CUES_EN,
    KIN_OF,
    SHE_WORDS_EN,
    TITLES,
)
from nsintake.masking.words import common_names, everyday, known_names, names_also_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KIN_NAMED = "kin_named"
"""The rule of a finding."""
_KIN = KIN_OF | KIN_CUES | KIN_CUES_EN | {f"{word}s" for word in KIN_CUES_EN}
"""All words for kin: most words of a text are none, which is asked first."""
_LONGEST_SMALL = 2
_CALLED = frozenset({"called", "named", "law"})
"""The words that end "who is called" and "in law"; without them those words begin something else."""


def kin_named(folded: Folded, tokens: Sequence[Token]) -> Iterator[Finding]:
    """A finding for each kin word of hers with a name after it."""
    for at, token in enumerate(tokens[:-1]):
        if token.text not in _KIN and token.text[1:] not in _KIN:
            continue
        of, cue = _is_of(token), _is_cue(tokens, at)
        after = _past_what_is_between(tokens, at + 1) if of or cue else None
        if after is None:
            continue
        called = cue and not CALLED_CUES.isdisjoint((tokens[after - 1].text, bare(tokens[after - 1].text)))
        if (_like_a_name if cue else _names_somebody)(folded, tokens[after]) or (called and _is_no_word(tokens[after])):
            yield Finding(token.start, tokens[after].end, KIN_NAMED, Tier.ASK)


def _is_of(token: Token) -> bool:
    return token.text in KIN_OF or (token.script is Script.ARABIC and token.text[1:] in KIN_OF)


def _names_somebody(folded: Folded, token: Token) -> bool:
    """Whether a word is a name and no everyday word as well."""
    return _like_a_name(folded, token) and token.text not in names_also_words() and token.text not in everyday()


def _past_what_is_between(tokens: Sequence[Token], after: int) -> int | None:
    """The place of the first word that is no title, says not which of her kin it is and not that he is called so."""
    sentence = False
    while after < len(tokens) - 1:
        word = bare(tokens[after].text)
        if word in KIN_BETWEEN_SENTENCE:
            sentence = True
        elif word not in TITLES and word not in KIN_BETWEEN:
            break
        after += 1
    if sentence and tokens[after - 1].text not in _CALLED:
        return None
    return after


def _is_cue(tokens: Sequence[Token], at: int) -> bool:
    text = tokens[at].text
    if tokens[at].script is Script.LATIN:
        return not KIN_CUES_EN.isdisjoint((text, text.removesuffix("s"))) and _of_her(tokens[:at])
    return tokens[at].script is Script.ARABIC and (text in KIN_CUES or text[1:] in KIN_CUES)


def _of_her(before: Sequence[Token]) -> bool:
    """Whether these words end with one for her, and with nothing after it but which of her kin it is."""
    telling = (token.text for token in reversed(before) if token.text not in KIN_BETWEEN)
    return next(telling, "") in SHE_WORDS_EN


def _like_a_name(folded: Folded, token: Token) -> bool:
    if token.script is Script.LATIN:
        return folded.source[token.start].isupper() and token.text not in everyday()
    return token.script is Script.ARABIC and (
        token.text in common_names() or any(_is_only_a_name(form) for form in arabic_forms(token.text))
    )


def _is_no_word(token: Token) -> bool:
    """Whether a word after "who is called" is none of every day: then it is a name, also one that nobody has listed."""
    return len(token.text) > _LONGEST_SMALL and not any(form in everyday() for form in arabic_forms(token.text))


def _is_only_a_name(word: str) -> bool:
    return word in known_names() and word not in names_also_words() and word not in everyday()
