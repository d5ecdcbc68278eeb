"""Rows that somebody planted: the log states them, and the program never makes such rows. No window may call it.

In identity.db: notes without sense, a note that erases a file which is shut to its author, links to a record of another
file, and rows under other keys than those of today. In liaison.db: rows stored under something else than what they are
about. Anybody who may sign there can write them; a keeper who settles takes them out.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
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
from nsintake.records.misplaced import misplaced
from nsintake.records.pending import read
from nsintake.records.record_leads import laid_links
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lines import LOST
from nsintake.store.note_authors import is_of_who_may_open
from nsintake.store.outbox import OutboxNote
from nsintake.store.owed import TABLE
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


def found(signed_in: SignedIn, store: SealedStore) -> tuple[Stray, ...]:
    """Those in a file, as a verification names rows that are not sound."""
    if store.comp is Compartment.LIAISON:
        return misplaced(signed_in)
    if store.comp is not Compartment.IDENTITY:
        return ()
    notes = ((TABLE, note.outbox_id) for note in signed_in.outbox.notes() if not _says_something(store, note))
    return tuple(dict.fromkeys((*notes, *laid_links(signed_in), *_under_other_keys(store))))


def _under_other_keys(store: SealedStore) -> list[Stray]:
    """Rows under keys that are not those of today."""
    cursor, found = store.database.reader(), list[Stray]()
    for table in SEALED[store.comp]:
        text = f"SELECT record_id FROM {table} WHERE epoch <> ?"  # noqa: S608 - own names only
        rows = cursor.execute(text, (store.deks.epoch,)).fetchall()
        found += [(table, row[0]) for row in rows if isinstance(row[0], bytes)]
    return found


def _says_something(store: SealedStore, note: OutboxNote) -> bool:
    kind = _NOTES.get(note.kind)
    if kind is None:
        return True
    said = read(note, kind)
    if isinstance(said, PendingErasure):
        try:
            return is_of_who_may_open(store, note.outbox_id, said.case_id) is not False
        except OpenError:  # of a file whose key nobody opens
            return False
    if isinstance(said, PendingFreeze):
        return not said.references or len(said.references) == len(said.records)
    return said is not None


def take_out(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, rows: Iterable[Stray]) -> None:
    """Take them out of a file and state them as lost, in a keeper's transaction on it."""
    for table, row_id in rows:
        if table == TABLE:
            signed_in.outbox.done(work, row_id, verb=LOST)
        else:
            store.remove(work, table, row_id, verb=LOST)
