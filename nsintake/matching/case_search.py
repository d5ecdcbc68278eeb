"""Finding a woman's file again by anything of hers that was typed, and files that may be hers already.

An index in memory over the files one person may open. It is built by decrypting, or from what her last session kept
of it, sealed. Pure: who may see a file, and that a look is written down, is decided
elsewhere.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from nsintake.domain.codes import ALPHABET
from nsintake.domain.text import to_ascii_digits
from nsintake.masking.normalise import Script, fold, tokens_of
from nsintake.masking.phones import digit_runs
from nsintake.matching.filing import join_words, kunya_of, plainly
from nsintake.matching.names_on_file import Lines, NameMatch, NamesOnFile
from nsintake.matching.on_file import Apart, OnFile, taken_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nsintake.domain.identity import AgeBand

_LAST = 7
_SHORT_STEM = 3
_MANY = 50
"""Of so many files one must be found for the list to be looked through in order instead of sorting what is found."""
_TRUNKS = ("00964", "964", "0")
_SIGNS = re.compile(r"[^0-9A-Z]")
_HIT = 4
"""How far one match lies from the next surer one, in ranks: a given name counts half a step more than others."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Keys of the best files, best first, and how many there are in all."""

    keys: tuple[bytes, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Chain:
    """One name as words, given name first, each with its numbers, the article on and off. ``called``: it is what she is
    called.
    """

    words: tuple[tuple[str, tuple[int, ...]], ...]
    called: bool


@dataclass(slots=True)
class Filed:
    """A file in the index: each word, number and account once, in tuples, which are a third of a set of so few."""

    it: OnFile
    chains: tuple[Chain, ...]
    words: tuple[int, ...]
    phones: tuple[str, ...]
    accounts: tuple[str, ...]

    def given(self) -> set[int]:
        """The words that begin a name."""
        return {number for name in self.chains for _, numbers in name.words[:1] for number in numbers}


_Hits: TypeAlias = dict[int, set[int]]
"""Numbers of files by how well they fit; one may be in several, the least counts."""


def _numbers() -> array[int]:
    """No numbers of files yet; four bytes each, where a set takes up to sixty."""
    return array("I")


def _starts(phones: Iterable[str]) -> set[str]:
    """What the first few digits of these numbers may be typed as."""
    return {phone[:end] for phone in phones for end in range(_SHORT_STEM + 1)}


def _both(left: _Hits, right: _Hits) -> _Hits:
    """Files that fit both."""
    found: _Hits = defaultdict(set)
    for score, numbers in left.items():
        for more, others in right.items():
            found[score + more] |= numbers & others
    return found


def _either(left: _Hits, right: _Hits) -> _Hits:
    """Files that fit one of the two."""
    return {score: left.get(score, set()) | right.get(score, set()) for score in {*left, *right}}


class CaseSearchIndex:
    """The files of one person, looked through by what is typed."""

    def __init__(self) -> None:
        self.words = NamesOnFile()
        self.filed: dict[int, Filed] = {}
        self.bearers: dict[int, array[int]] = defaultdict(_numbers)
        self.given: dict[int, array[int]] = defaultdict(_numbers)
        self.by_phone: dict[str, tuple[int, ...]] = {}
        self.by_age: Counter[AgeBand] = Counter()
        self._by_account: dict[str, tuple[int, ...]] = {}
        self._number: dict[bytes, int] = {}
        self._next = 0
        self._codes = Lines()
        self._phones = Lines()
        self._phone_at: list[str] = []
        self._phone_starts: dict[str, array[int]] = defaultdict(_numbers)
        self._chain_words: dict[tuple[int, ...], tuple[str, tuple[int, ...]]] = {}
        """A word of a chain by its numbers: one for all files that have it."""
        self._hidden: frozenset[int] = frozenset()
        self._shown_for: dict[bytes, bytes] = {}
        self._order: list[int] | None = None
        self._rank: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.filed)

    def __contains__(self, key: bytes) -> bool:
        return key in self._number

    def ids(self) -> tuple[bytes, ...]:
        """The ids of all files in the index."""
        return tuple(self._number)

    def __getitem__(self, key: bytes) -> OnFile:
        return self.filed[self._number[key]].it

    def get(self, key: bytes) -> OnFile | None:
        """What is known of a file here."""
        number = self._number.get(key)
        return None if number is None else self.filed[number].it

    # --- keeping it

    def put(self, woman: OnFile, apart: Apart | None = None) -> None:
        """Add a file, or what it has become; ``apart``: its words and numbers where they are known already."""
        self.drop(woman.key)
        number, self._next = self._next, self._next + 1
        known = taken_apart(woman) if apart is None else apart
        filed = self._numbered(woman, known, [self.words.add(*word) for word in known.words])
        self._number[woman.key] = number
        self.filed[number] = filed
        self.by_age[woman.age] += 1
        for word in filed.words:
            self.bearers[word].append(number)
        for word in filed.given():
            self.given[word].append(number)
        for start in _starts(filed.phones):
            self._phone_starts[start].append(number)
        for phone in filed.phones:
            if phone not in self.by_phone:
                self._phones.add(phone, len(self._phone_at))
                self._phone_at.append(phone)
            self.by_phone[phone] = (*self.by_phone.get(phone, ()), number)
        for account in filed.accounts:
            self._by_account[account] = (*self._by_account.get(account, ()), number)
        self._codes.add(_SIGNS.sub("", woman.code.upper()), number)
        self._order = None

    def drop(self, key: bytes) -> None:
        """Take a file out, if it is there: erased, or no longer open to this person."""
        number = self._number.pop(key, None)
        if number is None:
            return
        filed = self.filed.pop(number)
        self.by_age[filed.it.age] -= 1
        for word in filed.words:
            self.bearers[word].remove(number)
        for word in filed.given():
            self.given[word].remove(number)
        for start in _starts(filed.phones):
            self._phone_starts[start].remove(number)
        for index, keys in ((self.by_phone, filed.phones), (self._by_account, filed.accounts)):
            for way in keys:
                index[way] = tuple(other for other in index[way] if other != number)
        self._codes.drop(_SIGNS.sub("", filed.it.code.upper()))
        self._order = None

    def fold_into(self, pairs: dict[bytes, bytes]) -> None:
        """Younger files that are shown as the older one they were merged into, by id."""
        self._shown_for = pairs
        self._order = None

    def shown_for(self, key: bytes) -> bytes:
        """The file that is in lists for this one."""
        passed = {key}
        while (older := self._shown_for.get(key)) is not None and older in self._number and older not in passed:
            passed.add(older)
            key = older
        return key

    def _numbered(self, woman: OnFile, apart: Apart, words: Sequence[int]) -> Filed:
        """A file with its words by number; ``words`` are the numbers of those that ``apart`` counts."""
        chains = tuple(
            Chain(tuple(self._chain_word(tuple(words[at] for at in forms)) for forms in name.words), name.called)
            for name in apart.chains
        )
        return Filed(woman, chains, tuple(dict.fromkeys(words)), apart.phones, apart.accounts)

    def _chain_word(self, numbers: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
        return self._chain_words.setdefault(numbers, (self.words.text(numbers[0]), numbers))

    # --- the list

    def _in_order(self) -> list[int]:
        """All files that lists show: urgent ones first, then new ones."""
        if self._order is None:
            self._hidden = frozenset(
                self._number[key] for key in self._shown_for if key in self._number and self.shown_for(key) != key
            )
            keyed = [
                (not filed.it.urgent, -filed.it.opened.toordinal(), filed.it.code, number)
                for number, filed in self.filed.items()
                if number not in self._hidden
            ]
            keyed.sort()
            self._order = [number for *_, number in keyed]
            self._rank = {number: at for at, number in enumerate(self._order)}
        return self._order

    def search(self, query: str, *, most: int = 50) -> Hits:
        """The best files for what was typed so far. Nothing typed finds all of them, urgent ones and new ones first."""
        order = self._in_order()
        wanted = plainly(query)
        if not wanted.strip():
            return Hits(tuple(self.filed[number].it.key for number in order[:most]), len(order))
        hits = self._hits(wanted)
        for number in self._hidden:
            older = self._number[self.shown_for(self.filed[number].it.key)]
            for found in hits.values():
                if number in found:
                    found.remove(number)
                    found.add(older)
        best: list[int] = []
        seen: set[int] = set()
        for score in sorted(hits):
            fresh = hits[score] - seen
            seen |= fresh
            best += self._first(fresh, most - len(best))
        return Hits(tuple(self.filed[number].it.key for number in best), len(seen))

    def _first(self, found: set[int], most: int) -> list[int]:
        """The first so many of them in the order of the list."""
        if len(found) * _MANY < len(self._rank):
            return sorted(found, key=self._rank.__getitem__)[:most]
        return list(islice((number for number in self._in_order() if number in found), max(most, 0)))

    def _hits(self, wanted: str) -> _Hits:
        """The files that have everything typed, by how well: smaller is better. The sets are new ones."""
        found: _Hits | None = None
        for part in self._parts(wanted):
            found = part if found is None else _both(found, part)
        return _either(found or {}, self._coded(wanted))

    def _parts(self, wanted: str) -> Iterator[_Hits]:
        """For each thing typed, the files it is found in; all must be found in one file."""
        folded = fold(wanted)
        tokens = tokens_of(folded)
        runs = [run for run in digit_runs(folded) if len(run.digits) > 1]
        in_runs = [run.span(0, len(run.digits)) for run in runs]
        for run in runs:
            yield self._dialled(run.digits)
        letters = [
            token
            for token in tokens
            if token.script is not Script.DIGITS and not any(first <= token.at < last for first, last in in_runs)
        ]
        sorani = {token.text for token in letters if token.sorani}
        words = join_words(letters)
        kunya = kunya_of(words)
        for at, (text, _, script) in enumerate(words):
            if kunya is not None and at == 0:
                continue
            part = self._named(text, script, sorani=text in sorani)
            if kunya is not None and at == 1:  # surer as a kunya, but whoever bears the name alone may be meant
                later = {score + _HIT: found for score, found in part.items()}
                part = _either(self._named(kunya[0], script, sorani=False), later)
            yield part

    def _named(self, text: str, script: Script, *, sorani: bool) -> _Hits:
        by_match: dict[NameMatch, list[int]] = defaultdict(list)
        for word, how in self.words.begun(text, script, sorani=sorani).items():
            by_match[how].append(word)
        hits: _Hits = {}
        for how, words in by_match.items():
            hits[how * _HIT] = set().union(*(self.given.get(word, ()) for word in words))
            hits[how * _HIT + 2] = set().union(*(self.bearers.get(word, ()) for word in words))
        return hits

    def _dialled(self, digits: str) -> _Hits:
        """Files with a number that has these digits; whole ones and beginnings first, inside only if not so short."""
        stem = next((digits.removeprefix(code) for code in _TRUNKS if digits.startswith(code)), digits)
        hits: _Hits = {0: set(), _HIT: set(), 2 * _HIT: set()}
        if len(stem) <= _SHORT_STEM:
            hits[_HIT].update(self._phone_starts.get(stem, ()))
        for sought in {way for way in (stem, digits) if len(way) > _SHORT_STEM}:  # a nought may be one from its middle
            for at, begins in self._phones.holding(sought):
                phone = self._phone_at[at]
                hits[0 if phone == stem else _HIT if begins else 2 * _HIT].update(self.by_phone[phone])
        return hits

    def _coded(self, wanted: str) -> _Hits:
        """Files whose code contains what was typed."""
        signs = _SIGNS.sub("", to_ascii_digits(wanted).upper())
        if len(signs) < 2 or not set(signs) <= set(ALPHABET) or len(signs) < len(wanted.strip()) - 3:
            return {}
        hits: _Hits = {0: set(), 2 * _HIT: set()}
        for number, begins in self._codes.holding(signs):
            hits[0 if begins else 2 * _HIT].add(number)
        return hits

    def place(self, key: bytes) -> int:
        """Where a file is in the list."""
        self._in_order()
        return self._rank.get(self._number[key], len(self._rank))

    def with_phone(self, digits: str) -> set[int]:
        """Files with a number that is this one, or that it is the end of, or that is its end."""
        found = set(self.by_phone.get(digits, ()))
        found.update(self.by_phone.get(digits[-_LAST:], ()))
        if len(digits) == _LAST:
            for at, _ in self._phones.holding(digits):
                if self._phone_at[at].endswith(digits):
                    found.update(self.by_phone[self._phone_at[at]])
        return found

    # --- accounts

    def threatened_alike(self, key: bytes) -> tuple[bytes, ...]:
        """Other files with the same account, number or link of the extorter, in the order of lists."""
        number = self._number.get(key)
        if number is None:
            return ()
        order = self._in_order()
        own = self.shown_for(key)
        others = {other for account in self.filed[number].accounts for other in self._by_account[account]}
        shown = {self.shown_for(self.filed[other].it.key) for other in others} - {own}
        return tuple(self.filed[at].it.key for at in order if self.filed[at].it.key in shown)
