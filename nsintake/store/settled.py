"""What keepers settled: entries, rows and buckets of a checkpoint that did not hold and say nothing any more.

It stands in the details of the entry by which a keeper begins a new line of a file, exactly as the verification named
it; nothing that came later is settled with it. A row is not settled by its name any more, as earlier versions did:
whoever put it right again could take it away later, and nobody would notice. It is stated as lost (``lost``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nsintake.store.audit_lines import Details

CONTINUED = "continued"
"""Stands in ``tbl`` and as the verb of the entry by which a keeper begins a new line."""
NO_RECORD = b"\0" * 16
_NUMBERS, _NAMES = ("broken", "powerless"), ("unproved", "stray")
_MOST = 2000
"""How many runs of entries a keeper can accept in one go; a file with more is one to restore from a backup."""

Runs = tuple[tuple[int, int], ...]
"""Numbers of entries, as (first, last) of each row of neighbours."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything that is settled in a file. ``names``: ids of rows and numbers of buckets, by kind."""

    runs: Runs = ()
    names: frozenset[tuple[str, str]] = frozenset()

    def number(self, n: int) -> bool:
        """Whether entry ``n`` is."""
        return any(first <= n <= last for first, last in self.runs)

    def name(self, what: str, said: str) -> bool:
        """Whether this row (``stray``, table:id) or bucket (``unproved``, its number) is."""
        return (what, said) in self.names


def details_of(*, broken: Iterable[int], powerless: Iterable[int], unproved: Iterable[int]) -> Details:
    """What did not hold, as details of the entry that settles it."""
    return {
        "broken": _as_text(broken),
        "powerless": _as_text(powerless),
        "unproved": ",".join(map(str, unproved)),
    }


def read(entries: Iterable[Details]) -> Settled:
    """What the details of keepers' entries settle together; earlier versions wrote every number by itself, and rows."""
    runs, names = list[tuple[int, int]](), set[tuple[str, str]]()
    for details in entries:
        for what in _NUMBERS:
            runs += _runs_in(str(details.get(what, "")))
        for what in _NAMES:
            names.update((what, said) for said in str(details.get(what, "")).split(",") if said)
    return Settled(tuple(runs), frozenset(names))


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
