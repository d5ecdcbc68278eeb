"""Relatives nobody put on file: "her brother Ahmad" points at her as surely as a name on file.

Asks only where a kin word of hers is followed by something like a name: a common name in Arabic letters, a capital in
Latin ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.names import bare
from nsintake.masking.normalise import Folded, Script, Token
from nsintake.masking.tables import KIN_CUES, KIN_CUES_EN, TITLES
from nsintake.masking.words import common_names, everyday

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HER = ("her", "she", "the")


def kin_named(folded: Folded, tokens: Sequence[Token]) -> Iterator[Finding]:
    """A finding for each kin word of hers with a name after it."""
    for at, token in enumerate(tokens[:-1]):
        if not _is_cue(tokens, at):
            continue
        after = at + 1
        while after < len(tokens) - 1 and bare(tokens[after].text) in TITLES:
            after += 1
        if _like_a_name(folded, tokens[after]):
            yield Finding(token.start, tokens[after].end, "kin_named", Tier.ASK)


def _is_cue(tokens: Sequence[Token], at: int) -> bool:
    text = tokens[at].text
    if tokens[at].script is Script.LATIN:
        return text in KIN_CUES_EN and at > 0 and tokens[at - 1].text in _HER
    return tokens[at].script is Script.ARABIC and (text in KIN_CUES or text[1:] in KIN_CUES)


def _like_a_name(folded: Folded, token: Token) -> bool:
    if token.script is Script.LATIN:
        return folded.source[token.start].isupper() and token.text not in everyday()
    return token.script is Script.ARABIC and token.text in common_names()
