"""What keepers settled: entries, rows and buckets of a checkpoint that did not hold and say nothing any more.

It stands in the details of the entry by which a keeper begins a new line of a file, exactly as the verification named
it; nothing that came later is settled with it. Of each break it says what lay before it: else whoever holds the file's
key could change that afterwards, or write entries at numbers that were missing, and the break would hide it. A row is
not settled by its name any more, as earlier versions did: whoever put it right again could take it away later, and
nobody would notice. It is stated as lost (``lost``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from nsintake.store.audit_lines import Details

CONTINUED = "continued"
"""Stands in ``tbl`` and as the verb of the entry by which a keeper begins a new line."""
NO_RECORD = b"\0" * 16
_NUMBERS, _NAMES = ("broken", "powerless"), ("unproved", "stray")
_MOST = 2000
"""How many runs of entries a keeper can accept in one go; a file with more is one to restore from a backup."""

Runs = tuple[tuple[int, int], ...]
"""Numbers of entries, as (first, last) of each row of neighbours."""
_BREAK = re.compile(r"([1-9]\d{0,15}):(0|[1-9]\d{0,15}):([0-9a-f]{64})", re.ASCII)


class Break(NamedTuple):
    """Where a chain does not follow: the first of a row of broken entries, the number of the entry before it and the
    head stored there (0 and 32 zero bytes where it was the first). What lies in between was missing.
    """

    first: int
    number: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything that is settled in a file. ``names``: ids of rows and numbers of buckets, by kind. ``under``: the runs
    by the number of the roster under which a keeper settled them."""

    runs: Runs = ()
    names: frozenset[tuple[str, str]] = frozenset()
    breaks: frozenset[Break] = frozenset()
    under: tuple[tuple[int, Runs], ...] = field(default=(), compare=False)

    def number(self, n: int) -> bool:
        """Whether entry ``n`` is."""
        return _is_in(self.runs, n)

    def says_nothing(self, n: int) -> bool:
        """Whether whatever lies at that number never counts: it is settled, or was missing when a break was."""
        return self.number(n) or any(one.number < n < one.first for one in self.breaks)

    def before_roster(self, n: int, roster_no: int) -> bool:
        """Whether entry ``n`` was settled under an earlier roster than that."""
        return any(_is_in(runs, n) for number, runs in self.under if number < roster_no)

    def every(self, first: int, last: int) -> bool:
        """Whether each entry from ``first`` to ``last`` is."""
        while first <= last:
            ends = [end for start, end in self.runs if start <= first <= end]
            if not ends:
                return False
            first = max(ends) + 1
        return True

    def name(self, what: str, said: str) -> bool:
        """Whether this row (``stray``, table:id) or bucket (``unproved``, its number) is."""
        return (what, said) in self.names


def _is_in(runs: Runs, n: int) -> bool:
    return any(first <= n <= last for first, last in runs)


def details_of(
    *, broken: Iterable[int], powerless: Iterable[int], unproved: Iterable[int], breaks: Iterable[Break] = ()
) -> Details:
    """What did not hold, as details of the entry that settles it."""
    return {
        "before": ",".join(f"{first}:{number}:{head.hex()}" for first, number, head in list(breaks)[:_MOST]),
        "broken": _as_text(broken),
        "powerless": _as_text(powerless),
        "unproved": ",".join(map(str, unproved)),
    }


def read(entries: Iterable[Details], rosters: Iterable[int] = ()) -> Settled:
    """What the details of keepers' entries, made under these rosters, settle together; earlier versions wrote every
    number by itself, rows, and nothing of what lay before a break."""
    runs, names, breaks, under = list[tuple[int, int]](), set[tuple[str, str]](), set[Break](), list[tuple[int, Runs]]()
    numbers = iter(rosters)
    for details in entries:
        own = tuple(run for what in _NUMBERS for run in _runs_in(str(details.get(what, ""))))
        runs += own
        under.append((next(numbers, 0), own))
        breaks.update(_breaks_in(str(details.get("before", ""))))
        for what in _NAMES:
            names.update((what, said) for said in str(details.get(what, "")).split(",") if said)
    return Settled(tuple(runs), frozenset(names), frozenset(breaks), tuple(under))


def _as_text(numbers: Iterable[int]) -> str:
    runs = list[list[int]]()
    for n in sorted(numbers):
        if runs and n == runs[-1][1] + 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in runs[:_MOST])


def _runs_in(text: str) -> Iterator[tuple[int, int]]:
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first.isdecimal() and (last or first).isdecimal():
            yield int(first), int(last or first)


def _breaks_in(text: str) -> Iterator[Break]:
    for part in text.split(","):
        if (found := _BREAK.fullmatch(part)) is not None:
            yield Break(int(found[1]), int(found[2]), bytes.fromhex(found[3]))
