"""What keepers settled: entries, rows and buckets of a checkpoint that were not sound and say nothing any more.

It is in the details of the entry by which a keeper begins a new line of a file, exactly as the verification named it;
nothing that came later is settled with it. Of each break it says what was before it. Otherwise somebody with the file's
key could change that afterwards, or write entries at missing numbers, and the break would hide it. A row is no longer
settled by its name, as in earlier versions: if it was put right again, it could be removed later, and nobody would
notice. It is stated as lost (``lost``).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from nsintake.store.audit_lines import Details
from nsintake.store.column_types import MOST

CONTINUED = "continued"
"""``tbl`` and the verb of the entry by which a keeper begins a new line."""
NO_RECORD = b"\0" * 16
REMEMBERED = "remembered"
"""In the details of that entry: the number of the last one that a computer remembers and that was missing then, else
0."""
_NUMBERS, _NAMES = ("broken", "powerless"), ("unproved", "stray", "unread")
_MOST = 100_000
"""How many runs of entries a keeper can accept in one go; those of a file with more she accepts by settling again."""

Runs = tuple[tuple[int, int], ...]
"""Numbers of entries, as (first, last) of each row of neighbours, in order."""
_DIGITS = 17
_BREAK = re.compile(r"([1-9]\d{0,15}):(0|[1-9]\d{0,15}):([0-9a-f]{64})", re.ASCII)


_HEAD = 32


class Break(NamedTuple):
    """Where a chain does not follow: the first of a row of broken entries, the number of the entry before it and the
    head stored there as ``head_in`` has it (0 and 32 zero bytes where it was the first). What is in between was
    missing.
    """

    first: int
    number: int
    head: bytes


def head_in(stored: bytes) -> bytes:
    """A stored head; of one that is no hash the SHA-256. Whoever has the file's key can write any bytes there, and a
    keeper could settle nothing above them.
    """
    return stored if len(stored) == _HEAD else sha256(stored).digest()


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything that is settled in a file. ``names``: ids of rows and numbers of buckets, by kind. ``breaks`` are in
    order; ``missing``: what was missing before them; ``under``: the runs by the number of the roster under which a
    keeper settled them; ``buckets``: of a checkpoint, with the number of the entry that settles each; ``lacks_end``:
    the newest entry by which a keeper settled that entries are missing which a computer remembers: of those there is no
    break; 0 where there is none."""

    runs: Runs = ()
    names: frozenset[tuple[str, str]] = frozenset()
    breaks: tuple[Break, ...] = ()
    missing: Runs = field(default=(), compare=False)
    under: tuple[tuple[int, Runs], ...] = field(default=(), compare=False)
    buckets: tuple[tuple[int, str], ...] = field(default=(), compare=False)
    lacks_end: int = field(default=0, compare=False)

    def number(self, n: int) -> bool:
        """Whether entry ``n`` is."""
        return _run_with(self.runs, n) is not None

    def says_nothing(self, n: int) -> bool:
        """Whether what is at that number never counts: it is settled, or was missing when a break was."""
        return self.number(n) or _run_with(self.missing, n) is not None

    def before_roster(self, n: int, roster_no: int) -> bool:
        """Whether entry ``n`` was settled under an earlier roster than that."""
        return any(_run_with(runs, n) is not None for number, runs in self.under if number < roster_no)

    def since_one_of(self, firsts: Sequence[int], n: int) -> bool:
        """Whether each entry up to ``n`` is, from one of these on, which are in order."""
        run, at = _run_with(self.runs, n), bisect_right(firsts, n)
        return run is not None and at > 0 and firsts[at - 1] >= run[0]

    def besides(self, other: Settled) -> Settled:
        """What this and another settle together."""
        return Settled(
            _merged((*self.runs, *other.runs)),
            self.names | other.names,
            tuple(sorted({*self.breaks, *other.breaks})),
            _merged((*self.missing, *other.missing)),
            (*self.under, *other.under),
            (*self.buckets, *other.buckets),
            max(self.lacks_end, other.lacks_end),
        )

    @property
    def unread(self) -> int:
        """Up to which entry a keeper knows that the words of some do not open; 0 where none ever did."""
        said = (text for what, text in self.names if what == "unread" and text.isdecimal() and len(text) < _DIGITS)
        return max(map(int, said), default=0)

    def name(self, what: str, said: str) -> bool:
        """Whether this row (``stray``, table:id) or bucket (``unproved``, its number) is."""
        return (what, said) in self.names

    def bucket(self, number: int, above: int) -> bool:
        """Whether this bucket of the checkpoint that entry ``above`` states is: of an earlier one it says nothing."""
        return any(said == str(number) and n > above for n, said in self.buckets)


def _run_with(runs: Runs, n: int) -> tuple[int, int] | None:
    """The run that has a number, if one does."""
    at = bisect_right(runs, n, key=lambda run: run[0])
    return runs[at - 1] if at and n <= runs[at - 1][1] else None


def _merged(runs: Iterable[tuple[int, int]]) -> Runs:
    found = list[tuple[int, int]]()
    for first, last in sorted(run for run in runs if run[0] <= run[1]):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def details_of(
    *,
    broken: Iterable[int],
    powerless: Iterable[int],
    unproved: Iterable[int],
    breaks: Iterable[Break] = (),
    unread: int = 0,
) -> Details:
    """What was not sound, as details of the entry that settles it. ``unread``: the last entry of which a keeper knows
    that its words, or those of others before it, do not open."""
    said = {"unread": str(unread)} if unread else {}
    return said | {
        "before": ",".join(f"{first}:{number}:{head.hex()}" for first, number, head in list(breaks)[:_MOST]),
        "broken": _as_text(broken),
        "powerless": _as_text(powerless),
        "unproved": ",".join(map(str, unproved)),
    }


def read(details: Details, *, n: int = MOST, roster_no: int = 0) -> Settled:
    """What the details of a keeper's entry ``n``, made under a roster, settle: nothing that came later. Earlier
    versions wrote every number by itself, rows, and nothing of what was before a break.
    """
    said = {what: str(details.get(what, "")) for what in (*_NUMBERS, *_NAMES, "before")}
    runs = _merged((first, min(last, n - 1)) for what in _NUMBERS for first, last in _runs_in(said[what]))
    breaks = tuple(sorted({where for where in _breaks_in(said["before"]) if where.first < n}))
    names = frozenset((what, name) for what in _NAMES for name in said[what].split(",") if name)
    missing = _merged((where.number + 1, where.first - 1) for where in breaks)
    buckets = tuple((n, name) for what, name in names if what == "unproved")
    lacks_end = n if str(details.get(REMEMBERED, 0)) != "0" else 0
    return Settled(runs, names, breaks, missing, ((roster_no, runs),), buckets, lacks_end)


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
