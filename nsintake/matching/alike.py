"""Files that may already be hers: what of a new session agrees with them, weighed by how many women share it.

A name that one woman in twenty has says little, and a rare one much. Each word that agrees counts a doubling for each
time that it halves the number of files. Together they must be more doublings than one file in all files needs. A file
with a name that a whole office shares is then proposed by a phone number or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log2
from typing import TYPE_CHECKING

from nsintake.domain.identity import AgeBand
from nsintake.domain.ties import MatchReason, Reason
from nsintake.matching.filing import digits_of, forms_of, name_chain, plainly
from nsintake.matching.names_on_file import NameMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from nsintake.matching.case_search import CaseSearchIndex, Chain, Filed
    from nsintake.matching.filing import Word

MARGIN = 1.25
"""How many doublings more than one in all files what agrees must be worth."""
_BEFORE = 50
"""As many women nobody has met yet are thought beside those on file, so that a new office proposes no stranger."""
_SURE_OF_PHONE = 30.0
_OTHER_PHONE = -2.0
_OTHER_AGE = -8.0
_SLIP = -3.0
_LEFT_OUT = -4.0
"""A name that is on one side only, between two that agree; two that differ are one left out on either side."""
_PLACES = 2.5
"""Of the files that have a name at all, as one part has it where it is compared."""
_LAST = 7
_AGES = tuple(AgeBand)[1:]
_REASON = {NameMatch.EXACT: Reason.NAME, NameMatch.SAME: Reason.SPELLED, NameMatch.NEAR: Reason.SPELLED}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a new session has so far."""

    names: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    age: AgeBand = AgeBand.UNKNOWN


@dataclass(frozen=True, slots=True)
class Alike:
    """A file that may be hers. ``worth``: doublings beyond what chance gives."""

    key: bytes
    worth: float
    reasons: tuple[MatchReason, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word typed: the words on file that are forms of it, and what it is worth as a given and as any name."""

    text: str
    forms: Mapping[int, NameMatch]
    given_worth: float
    worth: float


@dataclass(slots=True)
class _Sum:
    worth: float = 0.0
    reasons: list[MatchReason] = field(default_factory=list)


def alike(women: CaseSearchIndex, typed: Typed, *, most: int = 3) -> tuple[Alike, ...]:
    """The files that may be hers, the likeliest first; one that was merged into another counts as that other file."""
    names = (plainly(name) for name in (*typed.names, *typed.called))
    chains = [tuple(_word(women, word) for word in words) for name in names if (words := name_chain(name))]
    phones = {digits for phone in typed.phones if len(digits := digits_of(phone)) >= _LAST}
    needed = log2(len(women) + _BEFORE) + MARGIN
    best: dict[bytes, Alike] = {}
    for number in _candidates(women, chains, phones):
        filed = women.filed[number]
        found = _compare(women, filed, chains, phones=phones, age=typed.age)
        key, worth = women.shown_for(filed.it.key), found.worth - needed
        if worth >= 0 and (key not in best or best[key].worth < worth):
            best[key] = Alike(key, worth, tuple(found.reasons))
    return tuple(sorted(best.values(), key=lambda candidate: (-candidate.worth, women.place(candidate.key)))[:most])


def _word(women: CaseSearchIndex, word: Word) -> _Word:
    forms: dict[int, NameMatch] = {}
    for form in reversed(forms_of(word)):
        forms.update(women.words.same(*form))
    sure = [number for number, how in forms.items() if how is not NameMatch.NEAR]
    whole = len(women) + _BEFORE
    given = len(set().union(*(women.given.get(number, ()) for number in sure)))
    bearers = len(set().union(*(women.bearers.get(number, ()) for number in sure)))
    return _Word(word[0], forms, log2(whole / (given + 1)), log2(whole / (bearers / _PLACES + 1)))


def _candidates(women: CaseSearchIndex, chains: Sequence[tuple[_Word, ...]], phones: set[str]) -> set[int]:
    """Files with one of the phones, or with one of the given names and another word where more was typed."""
    found: set[int] = set()
    for phone in phones:
        found |= women.with_phone(phone)
    for chain in chains:
        given = set().union(*(women.given.get(number, ()) for number in chain[0].forms))
        if len(chain) > 1:
            rest = [women.bearers.get(number, ()) for word in chain[1:] for number in word.forms]
            given &= set().union(*rest)
        found |= given
    return found


def _compare(
    women: CaseSearchIndex, filed: Filed, chains: Sequence[tuple[_Word, ...]], *, phones: set[str], age: AgeBand
) -> _Sum:
    names = [_aligned(words, chain) for words in chains for chain in filed.chains]
    total = max(names, key=lambda aligned: aligned.worth, default=_Sum())
    if phones and filed.phones:
        if any(_same_phone(phone, other) for phone in phones for other in filed.phones):
            total = _Sum(max(total.worth, 0.0) + _SURE_OF_PHONE, [MatchReason(Reason.PHONE), *total.reasons])
        else:
            total.worth += _OTHER_PHONE
    apart = _bands_apart(age, filed.it.age)
    if apart == 0:
        total.worth += log2((len(women) + _BEFORE) / (women.by_age[age] + _BEFORE / 2))
        total.reasons.append(MatchReason(Reason.AGE))
    elif apart is not None and apart > 1:
        total.worth += _OTHER_AGE
    return total


def _same_phone(left: str, right: str) -> bool:
    """Whether two numbers are one, or one is the end of the other without the code of its network."""
    return left == right or (min(len(left), len(right)) == _LAST and left[-_LAST:] == right[-_LAST:])


def _bands_apart(left: AgeBand, right: AgeBand) -> int | None:
    """How many bands are between; None where one was not told. A girl on file may have grown into the next band."""
    if AgeBand.UNKNOWN in (left, right):
        return None
    return abs(_AGES.index(left) - _AGES.index(right))


def _aligned(words: tuple[_Word, ...], chain: Chain) -> _Sum:
    """What two names say together. The given names must agree; further ones may be missing on either side."""
    total, filed = _Sum(), chain.words
    at = before = 0
    for index, word in enumerate(words):
        where = next((place for place in range(at, len(filed)) if _form(word, filed[place][1]) is not None), None)
        if where is None or (index == 0 and where != 0):
            if index == 0:
                return _Sum()
            continue
        text, numbers = filed[where]
        how = _form(word, numbers) or NameMatch.EXACT
        total.worth += (word.given_worth if index == 0 else word.worth) + (_SLIP if how is NameMatch.NEAR else 0.0)
        total.worth += _LEFT_OUT * (where - at + index - before)
        total.reasons.append(_because(word, text, how, called=chain.called))
        at, before = where + 1, index + 1
    total.worth += 2 * _LEFT_OUT * min(len(filed) - at, len(words) - before)
    return total


def _form(word: _Word, numbers: Iterable[int]) -> NameMatch | None:
    """How a word on file, article on or off, is the one typed."""
    return min((word.forms[number] for number in numbers if number in word.forms), default=None)


def _because(word: _Word, text: str, how: NameMatch, *, called: bool) -> MatchReason:
    if called:
        return MatchReason(Reason.CALLED, word.text, text)
    if word.text.isascii() != text.isascii():
        return MatchReason(Reason.READS_AS, word.text, text)
    return MatchReason(_REASON[how], word.text, text)
