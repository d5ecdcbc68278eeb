"""Rows of identity.db that hold by the log and that the program never makes: notes without sense, one that erases a
file which is shut to whoever wrote it, links to a record of another file, and rows under other keys than those of
today. Whoever may sign there can lay them; a keeper who settles takes them out. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.domain.pending import (
    ERASURE,
    FREEZE,
    REJUDGE,
    TAKEN,
    THAW,
    WITHDRAWAL,
    PendingAnswer,
    PendingErasure,
    PendingFreeze,
    PendingJudging,
    PendingWithdrawal,
)
from nsintake.records.pending import is_of_who_may_open, read
from nsintake.records.record_leads import laid_links
from nsintake.records.session import Session
from nsintake.store.audit_lookups import LOST
from nsintake.store.outbox import TABLE, Note
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork

Stray = tuple[str, bytes]
_NOTES: dict[str, type] = {
    WITHDRAWAL: PendingWithdrawal,
    FREEZE: PendingFreeze,
    THAW: PendingFreeze,
    REJUDGE: PendingJudging,
    ERASURE: PendingErasure,
    TAKEN: PendingAnswer,
}


def found(session: Session, store: SealedStore) -> tuple[Stray, ...]:
    """Those in a file, as a verification names rows that do not hold."""
    if store.comp is not Compartment.IDENTITY:
        return ()
    notes = ((TABLE, note.outbox_id) for note in session.outbox.notes() if not _says_something(store, note))
    return (*notes, *laid_links(session), *_under_other_keys(store))


def _under_other_keys(store: SealedStore) -> list[Stray]:
    """Rows under keys that are not those of today."""
    cursor, found = store.database.reader(), list[Stray]()
    for table in SEALED[store.comp]:
        text = f"SELECT record_id FROM {table} WHERE epoch <> ?"  # noqa: S608 - own names only
        rows = cursor.execute(text, (store.deks.epoch,)).fetchall()
        found += [(table, row[0]) for row in rows if isinstance(row[0], bytes)]
    return found


def _says_something(store: SealedStore, note: Note) -> bool:
    kind = _NOTES.get(note.kind)
    if kind is None:
        return True
    said = read(note, kind)
    if isinstance(said, PendingErasure):
        return is_of_who_may_open(store, note.outbox_id, said.case_id)
    if isinstance(said, PendingFreeze):
        return not said.references or len(said.references) == len(said.records)
    return said is not None


def take_out(session: Session, work: UnitOfWork, rows: Iterable[Stray]) -> None:
    """Take them out and state them as lost, in a keeper's transaction on identity.db."""
    for table, row_id in rows:
        if table == TABLE:
            session.outbox.done(work, row_id, verb=LOST)
        else:
            session.identity.remove(work, table, row_id, verb=LOST)
