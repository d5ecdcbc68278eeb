"""Rows taken out of one file and put into the one that is built in its place, at the version they have.

Only ``rebuild`` calls this. What is not sound in the old file is given out as such and never put into the new one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from nsintake.crypto.envelope import OpenError, pad
from nsintake.crypto.keys import Dek
from nsintake.store.checkpoint import CheckpointLine, StatedRow
from nsintake.store.rows import FinishedRow, StoredRow, row_of
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted


class CarriedRow(NamedTuple):
    """What is under a record id. ``plain`` is None for a row that does not open or is not what the log says. ``said``
    is what counts by the log, None if nothing does. ``shut``: the row is what counts, and the person who asks may not
    open it.
    """

    record_id: bytes
    row: StoredRow | None
    plain: bytes | None
    said: StatedRow | None
    shut: bool = False


def known_ids(store: SealedStore) -> dict[str, list[bytes]]:
    """By table, every record id that a file knows of, in order."""
    rows = groupby(store.known_rows(), key=itemgetter(0))
    return {table: [record_id for _, record_id in some] for table, some in rows}


def carry_out(store: SealedStore, table: str, ids: Sequence[bytes]) -> tuple[CarriedRow, ...]:
    """What is under these ids, content included. All between the first and the last in their order is read."""
    cursor, text = store.database.reader(), statements(store.comp, table)
    found = cursor.execute(text.carried, (min(ids), max(ids))).fetchall()
    rows = {row[0]: (*row, *store.audit.stated_in(row[7])) for row in found}
    return tuple(_carried(store, cursor, table, record_id=record_id, row=rows.get(record_id)) for record_id in ids)


def _carried(store: SealedStore, cursor: Any, table: str, *, record_id: bytes, row: Any) -> CarriedRow:
    if row is not None and store.audit.her_key.is_still_so(row[7], table, record_id):
        with contextlib.suppress(FileRestricted, OpenError):
            opened, plain = store.opened(cursor, table, row)
            return CarriedRow(record_id, opened, plain, store.state_of(table, opened))
    return _asked(store, cursor, table, record_id=record_id, row=row)


def _asked(store: SealedStore, cursor: Any, table: str, *, record_id: bytes, row: Any) -> CarriedRow:
    """The same where a row does not open by the entry that was read with it: the log is asked for what counts."""
    stored, said = (None if row is None else row_of(row)), None
    try:
        said = store.audit.newest(cursor, table, record_id)
        plain = None if row is None else store.opened(cursor, table, row)[1]
    except FileRestricted:
        return CarriedRow(record_id, stored, None, said, shut=True)
    except OpenError:
        lost = _last_known(store, cursor, table, record_id) if stored is None else store.state_of(table, stored)
        return CarriedRow(record_id, stored, None, lost if said is None else said)
    return CarriedRow(record_id, stored, plain, said)


def _last_known(store: SealedStore, cursor: Any, table: str, record_id: bytes) -> StatedRow | None:
    """What was once said of a record whose line of the checkpoint cannot be proved and that is not there: it must not
    pass for one that never was."""
    found = store.audit._newest(cursor, table, record_id)
    return None if found is None else found[1]


def carry_in(
    store: SealedStore, work: UnitOfWork, table: str, *, row: StoredRow, plain: bytes, dek: Dek
) -> CheckpointLine:
    """Write a row of an earlier epoch sealed again; its line for the checkpoint."""
    fresh = row._replace(epoch=store.deks.epoch, body=b"")
    fresh = fresh._replace(body=dek.seal(pad(plain), store.aad(table, fresh)))
    work.cursor.execute(statements(store.comp, table).put, fresh)
    return CheckpointLine(table, row.record_id, *store.state_of(table, fresh))


def reseal(old: SealedStore, new: SealedStore, row: FinishedRow, *, wrap: bytes, dek: Dek) -> FinishedRow:
    """A finished row of ``old``, still owed to it, made again for ``new``. Raises OpenError."""
    stored = StoredRow(row.record_id, row.subject_id, row.schema, row.epoch, row.version, row.body)
    plain = old.deks.opened(row.subject_id, row.epoch, row.wrap).open(row.body, old.aad(row.table, stored))
    fresh = stored._replace(epoch=new.deks.epoch, body=b"")
    body = dek.seal(plain, new.aad(row.table, fresh))
    return FinishedRow(row.table, *fresh[:5], body, wrap, row.verb)
