"""What rows of liaison.db are, told again by the keeper who settles that words of its log do not open any more.

What an entry tells besides (that a record is final, what of a way was agreed, when a woman is in the house) is in its
sealed part, and whoever has the file's key can destroy the key of all of them. From then on only what is told again
says it. A row that a liaison officer stated last may be another than the one a worker agreed to: of such a row what
protects is written in its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import KINDS, RecordKind
from nsintake.store.audit import passing_over
from nsintake.store.final_values import is_unread, lines_about, said_of
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import SealedRows
from nsintake.store.statements import sealed as statements
from nsintake.store.unit_of_work import UnitOfWork

VERB = "settle"


@errors_as_ours
def is_doubtful(store: SealedRows, kind: RecordKind[Any], record_id: bytes, value: object) -> bool:
    """Whether nobody can say any more that a value which goes on is the one that was agreed: words of the log about it
    do not open, and somebody who is no worker stated it last. Raises OpenError where the log cannot be read.
    """
    if kind.in_doubt is None or (kind.is_final is not None and kind.is_final(value)):
        return False
    return may_be_another(store, kind, record_id)


@errors_as_ours
def may_be_another(store: SealedRows, kind: RecordKind[Any], record_id: bytes) -> bool:
    """The same of any value, also of one that is final. Raises OpenError where the log cannot be read."""
    if not _has_unread(store, kind, record_id):
        return False
    written = store.audit.written_by(kind.table, record_id)
    return written is None or store.audit._rosters.signing_key(written[0], Compartment.IDENTITY, written[1]) is None


@errors_as_ours
def tell_rows_again(store: SealedStore, work: UnitOfWork, now: datetime) -> None:
    """Within the transaction of a keeper who settles: each row that opens is told again as it is, or written as its
    kind says where it is doubtful. Of identity.db nothing is: what is said there is under the keys of women's files.
    """
    if store.comp is not Compartment.LIAISON:
        return
    with passing_over(store.audit):
        for kind in (kind for kind in KINDS if kind.file == store.comp.value and kind.tells):
            for row in list(_rows(store, kind)):
                if is_doubtful(store, kind, row.record_id, row.value) and kind.in_doubt is not None:
                    value = kind.in_doubt(row.value, now)
                    store.put(work, kind.table, row.record_id, row.subject_id, value, verb=VERB)
                elif _has_unread(store, kind, row.record_id):
                    _state_again(store, work, kind, row)


def _has_unread(store: SealedRows, kind: RecordKind[Any], record_id: bytes) -> bool:
    return any(is_unread(store.audit, kind.table, line) for line in lines_about(store.audit, kind.table, record_id))


def _rows(store: SealedStore, kind: RecordKind[Any]) -> Iterator[Record[object]]:
    cursor = store.database.reader()
    for (record_id,) in cursor.execute(statements(store.comp, kind.table).ids).fetchall():
        try:
            yield store.record(kind.table, record_id, kind.value)
        except OpenError:  # it was given up, or stays shut: nothing earlier is believed of it
            continue


def _state_again(store: SealedStore, work: UnitOfWork, kind: RecordKind[Any], row: Record[object]) -> None:
    """What counts only as a worker's word goes on where nobody but workers ever stated the row."""
    said = store.audit.newest(work.cursor, kind.table, row.record_id)
    lines = lines_about(store.audit, kind.table, row.record_id)
    if said is not None:
        details = said_of(kind, row.value)
        if not all(store.audit.writers.is_worker(line) for line in lines):
            details = {**details, **dict.fromkeys(kind.vouched, "")}
        store.audit.append(
            work,
            VERB,
            table=kind.table,
            record_id=row.record_id,
            version=said.version,
            state=said.hash,
            details=details,
            about=row.subject_id,
            day_only=True,
        )
