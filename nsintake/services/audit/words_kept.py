"""What a keeper who settles does not give up although no entry that counts says it: that she took something back, that
somebody thought that she is not free, that somebody goes with her, which copies are out, and what is in a file that is
open to few. No window may call it.

Whoever has a file's key makes an entry void, or states something else above it. Then what is there and opens, exactly
as an entry says that it was, is stated again in the keeper's name. Of what protects her that is enough: at worst
somebody is asked once more. All else has to be what was said last under her key, which only few have. What was given up
before, or taken away, stays so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import FIRST_EPOCH
from nsintake.domain import record_kinds
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import Disclosure
from nsintake.domain.record_kinds import RecordKind
from nsintake.errors import Refused
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import LogLine
from nsintake.store.checkpoint import StatedRow
from nsintake.store.final_values import lines_about, may_be, said_of
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import row_as_it_is
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import carried

_STOPS = {ActKind.WITHDRAWN: "withdraw", ActKind.FROZEN: "freeze"}
_AGAIN = "settle"
_UNPROVED = StatedRow(0, b"?")


def _protects(value: object) -> str:
    """With which verb a value is stated again that protects her whoever wrote it; empty for any other."""
    if isinstance(value, ConsentAct):
        return _STOPS.get(value.kind, "")
    is_open = isinstance(value, Accompaniment) and value.is_open
    return _AGAIN if is_open or (isinstance(value, Disclosure) and value.there) else ""


def state_again(store: SealedStore, work: UnitOfWork, stray: Iterable[tuple[str, bytes]], outbox: Outbox) -> None:
    """State it again, of rows and notes that a verification found, within a keeper's transaction on their file."""
    with passing_over(store.audit):
        for table, record_id in stray:
            if table == TABLE:
                outbox.owed.state_stopping(work, record_id)
            else:
                _state_row(store, work, table, record_id)


def _state_row(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes) -> None:
    kind, is_proved = record_kinds.kind_of(store.comp, table), False
    if kind is None or store.row_holds(table, record_id):
        return
    with contextlib.suppress(OpenError):  # where nobody can say what it was when the keys were changed
        said, is_proved = store.audit.newest(work.cursor, table, record_id), True
        if said is not None and not said.hash:
            return
    with contextlib.suppress(Refused), work.part():  # shut to this keeper, or under another key than it should be
        found = row_as_it_is(store, table, record_id, kind.value)
        if found is None or not may_be(store.audit, table, found[0], store.audit.says_nothing):
            return
        row, state = found
        verb = _verb_of(store, work, table, row, state)
        if verb and is_proved:
            store.put(work, table, record_id, row.subject_id, row.value, verb=verb)
        elif verb:
            _state_as_it_is(store, work, kind, row, state, verb=verb)


def _state_as_it_is(
    store: SealedStore, work: UnitOfWork, kind: RecordKind[Any], row: Record[object], state: StatedRow, *, verb: str
) -> None:
    store.audit.append(
        work,
        verb,
        table=kind.table,
        record_id=row.record_id,
        version=state.version,
        state=state.hash,
        details=carried(store, kind, row.record_id, said_of(kind, row.value)),
        about=row.subject_id,
        day_only=True,
    )


def _verb_of(store: SealedStore, work: UnitOfWork, table: str, row: Record[object], state: StatedRow) -> str:
    """With which verb a row is stated again; empty where it is given up."""
    at_change, lines = _since_the_keys(store, work, table, row.record_id)
    is_of_the_change = at_change in {_UNPROVED, state}
    if (protects := _protects(row.value)) and (is_of_the_change or state in _said(lines)):
        return protects
    if store.holders(row.subject_id) is None:
        return ""
    for line in reversed(lines):
        hers = store.audit.her_key.is_said_of(line, row.subject_id)
        if hers and store.audit.bodies.age_of_key(work.cursor, line) is not None:
            return _AGAIN if (line.version, line.hash) == state else ""
    return _AGAIN if is_of_the_change else ""


def _said(lines: Iterable[LogLine]) -> set[StatedRow]:
    return {StatedRow(line.version, line.hash) for line in lines}


def _since_the_keys(
    store: SealedStore, work: UnitOfWork, table: str, record_id: bytes
) -> tuple[StatedRow | None, list[LogLine]]:
    """What a record was when the keys were last changed, and the entries since: those before state a row that was
    sealed under other keys. ``_UNPROVED`` where somebody changed what the keeper stated then, or the entry that says
    so: then a row that opens under the keys of today, and of which nothing was stated under them, may be that one.
    """
    lines = [line for line in lines_about(store.audit, table, record_id) if line.epoch == store.deks.epoch]
    point = store.audit.point(work.cursor, table)
    if point is None:
        return None if store.deks.epoch == FIRST_EPOCH else _UNPROVED, lines
    with contextlib.suppress(OpenError):
        return store.audit.checkpoint.said(work.cursor, point, table, record_id), lines
    return _UNPROVED, lines
