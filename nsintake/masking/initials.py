"""Her initials: a woman is often written as two letters with dots, and people who know her read her name in them.

Asked about only where the letters could be hers: that of her given name first, then others of the same name in order;
or that of a given name alone after a word for a woman, "Ms. Z.". Two Latin letters that are said as one, Sh, are one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.names import bare
from nsintake.masking.normalise import Folded, Script, Token, words_of
from nsintake.masking.tables import WOMAN_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BETWEEN = re.compile(r"\s?[./\u06d4\u00b7*_|&+\u2013\u2014-]\s?")
_AFTER_TITLE = re.compile(r"[.]?\s?[(\[\"\u00ab\u201c]?\s?")
_LEAST = 2
SAID_AS_ONE = frozenset({"sh", "kh", "gh", "th", "dh", "ch", "zh"})
"""Two Latin letters that are one in Arabic."""
_AS_LATIN = {
    "\u0627": "aeiou",
    "\u0628": "bp",
    "\u062a": "t",
    "\u062b": "ts",
    "\u062c": "jgc",
    "\u062d": "h",
    "\u062e": "k",
    "\u062f": "d",
    "\u0630": "dtz",
    "\u0631": "r",
    "\u0632": "zj",
    "\u0633": "s",
    "\u0634": "sc",
    "\u0635": "s",
    "\u0636": "d",
    "\u0637": "t",
    "\u0638": "dtz",
    "\u0639": "aeiou",
    "\u063a": "g",
    "\u0641": "fv",
    "\u0642": "qkg",
    "\u0643": "kcg",
    "\u0644": "l",
    "\u0645": "m",
    "\u0646": "n",
    "\u0647": "h",
    "\u0648": "wvuo",
    "\u064a": "yijea",
}
"""The letters with which a name that begins so may begin in Latin ones."""


@dataclass(frozen=True, slots=True)
class Initials:
    """The first letters of every full name on file, with the name; ``firsts``: those of the given names alone."""

    chains: tuple[tuple[str, str], ...]
    firsts: tuple[tuple[str, str], ...] = ()

    def find(self, folded: Folded, tokens: Sequence[Token]) -> Iterator[Finding]:
        """A question for each row of single letters with dots between that could be hers."""
        alone = [at for at, token in enumerate(tokens) if len(token.text) < 3 and _stands_alone(folded, token)]
        for first, last in _rows(folded, tokens, alone):
            letters = "".join(token.text[0] for token in tokens[first : last + 1])
            named = next((name for chain, name in self.chains if _in_order(letters, chain)), None)
            if named is not None:
                yield Finding(tokens[first].start, tokens[last].end, "initials", Tier.ASK, named)
        for at in alone:
            if _after_title(folded, tokens, at):
                named = next((name for first, name in self.firsts if same_letter(tokens[at].text[0], first)), None)
                if named is not None:
                    yield Finding(tokens[at].start, tokens[at].end, "initials", Tier.ASK, named)


def initials_of(names: Iterable[str]) -> Initials:
    """The initials of full names, articles left out; a name of one word has none."""
    chains, firsts = [], []
    for name in names:
        words = [bare(token.text, script=token.script) for token in words_of(name)]
        firsts += [(word[0], name) for word in words[:1]]
        if len(words) >= _LEAST:
            chains.append(("".join(word[0] for word in words), name))
    return Initials(tuple(chains), tuple(firsts))


def _rows(folded: Folded, tokens: Sequence[Token], alone: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last token of each row of two letters or more of one script; Latin ones are capitals. ``alone``: the
    letters that stand alone.
    """
    row: list[int] = []
    for at in (*alone, -1):
        if row and (at != row[-1] + 1 or not _joined(folded, tokens, at)):
            if len(row) >= _LEAST:
                yield row[0], row[-1]
            row = []
        row.append(at)


def _stands_alone(folded: Folded, token: Token) -> bool:
    if token.script is Script.ARABIC:
        return len(token.text) == 1
    return folded.source[token.start].isupper() and (len(token.text) == 1 or token.text in SAID_AS_ONE)


def _after_title(folded: Folded, tokens: Sequence[Token], at: int) -> bool:
    """Whether a letter that stands alone is right after a word for a woman; "I" is somebody who speaks."""
    title, letter = tokens[at - 1], tokens[at]
    named = letter.text != "i" and not WOMAN_TITLES.isdisjoint((title.text, bare(title.text)))
    return named and _AFTER_TITLE.fullmatch(folded.text, title.to, letter.at) is not None


def _joined(folded: Folded, tokens: Sequence[Token], at: int) -> bool:
    before, here = tokens[at - 1], tokens[at]
    return before.script is here.script and _BETWEEN.fullmatch(folded.text, before.to, here.at) is not None


def _in_order(letters: str, chain: str) -> bool:
    """Whether the first letter is that of the chain and all others follow in it, in order."""
    if not same_letter(letters[0], chain[0]):
        return False
    at = 1
    for letter in letters[1:]:
        while at < len(chain) and not same_letter(letter, chain[at]):
            at += 1
        if at == len(chain):
            return False
        at += 1
    return True


def same_letter(left: str, right: str) -> bool:
    """Whether two names may begin with the same letter, in either script."""
    return left == right or left in _AS_LATIN.get(right, "") or right in _AS_LATIN.get(left, "")
