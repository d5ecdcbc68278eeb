"""A part of her phone number by which those who know it know her: "ends in 4567", also in words, "0770 *** 4567".

It is asked about only where the text says that figures are the end of a number, or where signs are for those between.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.names import bare
from nsintake.masking.spoken_numbers import spoken_rows
from nsintake.masking.tables import END_CUES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from nsintake.masking.normalise import Folded, Token
    from nsintake.masking.phones import DigitRun

_LENGTHS = range(3, 7)
"""Figures of an end that is told: more are found as the number itself."""
_SURE = 4
"""Of those in words so many count also where others are beside them."""
_REACH = 7
"""Words to either side that say so."""
_SIGN = "x*\u2022#?\u00d7"
_MASKED = re.compile(
    rf"(?<!\w)(?P<head>\+?\d[\d ()-]{{0,24}}?)[ ._-]{{0,24}}[{_SIGN}][{_SIGN} ._-]*[{_SIGN}][ ._-]{{0,24}}"
    r"(?P<tail>\d[\d ]*\d)(?!\w)"
)
_TWO_SIGNS = re.compile(rf"[{_SIGN}][ ._-]?[{_SIGN}]")
_OPENING = re.compile(r"^(?:00)?964|^0")
_NOT_DIGIT = re.compile(r"\D+")


def part_numbers(
    folded: Folded, tokens: Sequence[Token], runs: Iterable[DigitRun], hers: Mapping[str, str]
) -> Iterator[Finding]:
    """A question for each part of a number of hers. ``hers``: what is on file by its national form."""
    if _TWO_SIGNS.search(folded.text):
        yield from _masked(folded, hers)
    ends = [
        (run.span(0, len(run.digits)), value)
        for run in runs
        if len(run.digits) in _LENGTHS and not run.spoken
        for number, value in hers.items()
        if number != run.digits and number.endswith(run.digits)
    ]
    cues = [at for at, token in enumerate(tokens) if _says_end(token)]
    if cues:
        ends += _said(folded, hers)
    starts = [token.at for token in tokens] if cues else []
    for span, value in dict.fromkeys(ends) if cues else ():
        here = bisect_right(starts, span[0]) - 1
        if bisect_right(cues, here + _REACH) > bisect_left(cues, here - _REACH):
            yield Finding(*folded.span(*span), "phone", Tier.ASK, value)


def _said(folded: Folded, hers: Mapping[str, str]) -> Iterator[tuple[tuple[int, int], str]]:
    """The same in words: the whole of a row of them, or four and more of it, as other words that count may follow."""
    for row in spoken_rows(folded.text):
        for number, value in hers.items():
            told = (number[-length:] for length in reversed(_LENGTHS) if length < len(number))
            end = next((end for end in told if end == row.digits or (len(end) >= _SURE and end in row.digits)), None)
            if end is not None:
                at = row.digits.index(end)
                within = row.places[at : at + len(end)]
                yield (within[0][0], within[-1][1]), value


def _masked(folded: Folded, hers: Mapping[str, str]) -> Iterator[Finding]:
    for match in _MASKED.finditer(folded.text):
        head, tail = (_NOT_DIGIT.sub("", match[name]) for name in ("head", "tail"))
        begins = _OPENING.sub("", head)
        value = next(
            (value for number, value in hers.items() if number.startswith(begins) and number.endswith(tail)), ""
        )
        if value:
            yield Finding(*folded.span(*match.span()), "phone", Tier.ASK, value)


def _says_end(token: Token) -> bool:
    return not END_CUES.isdisjoint((token.text, bare(token.text), bare(token.text[1:])))
