"""Verifies the entries behind the rows of a batch together, before the rows are opened one after another.

It does what a read of each row does, with the same functions, in the same order and as of the same moment. It only asks
the file for many entries at once, and looks for the notes of rosters once. What counts is remembered as a read would
remember it. About anything else nothing is said here: the row's own read asks again, and says what is wrong.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.store.audit import AuditChain
from nsintake.store.audit_entries import _START
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import IN_RANGE, LINE
from nsintake.store.wraps import FileRestricted

AT_ONCE = 100
"""Numbers in a statement: the entries of a batch of rows, and the entry before each."""
_LINES = f"SELECT {LINE} FROM audit WHERE n IN ({', '.join('?' * AT_ONCE)}) AND {IN_RANGE}"  # noqa: S608 - own names only

Said = tuple[int, tuple[str, bytes, int, bytes]]
"""The number of an entry, and what is asked whether it says: table, record, version, state."""


def verify_ahead(chain: AuditChain, cursor: Any, asked: Sequence[Said]) -> None:
    """Verify the entries of ``asked`` that were not verified yet. Called within one moment of the file."""
    new = [(n, said) for n, said in asked if 0 < n <= chain.limit and chain._seen.get(n) != said]
    if len(new) < 2:
        return
    lines = _lines(cursor, [number for n, _ in new for number in (n, n - 1)])
    with chain.notes.found_once():
        settlements = chain._settlements[0]
        for n, said in new:
            with contextlib.suppress(OpenError, FileRestricted):
                if _counts(chain, lines, n, said) and chain._settlements[0] == settlements:
                    chain.remember(lines[n])


def which_count(chain: AuditChain, cursor: Any, asked: Sequence[Said]) -> set[int]:
    """The numbers of those of ``asked`` that are there, say that and count. Nothing of it is kept. Called within one
    moment of the file.
    """
    here = [(n, said) for n, said in asked if 0 < n <= chain.limit]
    found = {n for n, said in here if chain.knows(n, said)}
    new = [(n, said) for n, said in here if n not in found]
    lines = _lines(cursor, [number for n, _ in new for number in (n, n - 1)])
    with chain.notes.found_once():
        for n, said in new:
            with contextlib.suppress(OpenError, FileRestricted):
                if _counts(chain, lines, n, said):
                    found.add(n)
    return found


def _counts(chain: AuditChain, lines: Mapping[int, LogLine], n: int, said: tuple[str, bytes, int, bytes]) -> bool:
    line, previous = lines.get(n), lines.get(n - 1)
    before = _START if n == 1 else None if previous is None else previous.head
    if line is None or before is None or said != (line.tbl, line.record_id, line.version, line.hash):
        return False
    return chain.counts_line(line, before)


def _lines(cursor: Any, numbers: Sequence[int]) -> dict[int, LogLine]:
    wanted = sorted(set(numbers))
    found: dict[int, LogLine] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        rows = cursor.execute(_LINES, [*some, *some[:1] * (AT_ONCE - len(some))]).fetchall()
        found.update((row[0], LogLine(*row)) for row in rows)
    return found
