"""What a keeper gives up when she settles: rows that are not what the log says, or are not there.

Each is stated as lost, in the log, as a record that was removed. Otherwise an older entry about it would count again,
because the newer ones do not count and are settled. Then somebody who kept the old row could put it back.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.store.audit import AuditChain, find_point, passing_over
from nsintake.store.audit_lines import LOST
from nsintake.store.audit_lookups import stated_last
from nsintake.store.column_types import NOT_BYTES, blob, number
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE, OwedLines
from nsintake.store.part_drop import drop_about
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements
from nsintake.store.unit_of_work import UnitOfWork

_UNDER = f"SELECT DISTINCT {number('roster_no')} FROM audit WHERE n > ?"  # noqa: S608 - own names only


@errors_as_ours
def lacks_rosters(store: SealedStore, rows: Iterable[tuple[str, bytes]], entries: Iterable[int] = ()) -> bool:
    """Whether a list of accounts is missing under which entries of this file were signed, so that one of these rows
    would be given up, or one of these entries was signed under it. Everybody can write where those lists are. Once the
    list is back, the row may be right again, and the entry may count.
    """
    audit, cursor = store.audit, store.database.reader()
    if any(_is_gone(audit, line.roster_no) for n in entries for line in audit.lines(n, 1)):
        return True
    with passing_over(audit):
        if all(table != TABLE and store.row_holds(table, record_id) for table, record_id in rows):
            return False
    point = find_point(audit, cursor)
    numbers = cursor.execute(_UNDER, (0 if point is None else point.n,)).fetchall()
    return any(_is_gone(audit, number) for (number,) in numbers)


def _is_gone(audit: AuditChain, number: int) -> bool:
    """Whether there was a roster of that number and is none."""
    return 0 < number <= audit._keyring.roster.number and audit._rosters.at(number) is None


@errors_as_ours
def give_up(store: SealedStore, work: UnitOfWork, rows: Iterable[tuple[str, bytes]], outbox: Outbox) -> None:
    """State as lost, within a keeper's transaction, which of these rows are not sound even when all that does not count
    in the log is passed over. The others are sound once that is settled. Within services.

    ``outbox`` is that of identity.db, whose rows may be among them.
    """
    found = dict.fromkeys(rows)
    with passing_over(store.audit):
        for table, record_id in found:
            if table != TABLE and not store.row_holds(table, record_id):
                _give_up(store, work, table, record_id)
        if any(table == TABLE for table, _ in found):
            owed = OwedLines(store)
            for outbox_id in owed.strays():
                if (TABLE, outbox_id) in found and not owed.take_out_strays(work, outbox_id):
                    outbox.done(work, outbox_id, verb=LOST)


def _give_up(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes) -> None:
    said = stated_last(store.audit, work.cursor, table, record_id)
    work.cursor.execute(statements(store.comp, table).delete, (record_id,)).fetchall()
    if store.comp is Compartment.IDENTITY:
        drop_about(work.cursor, record_id)
    if record_id.startswith(NOT_BYTES.encode()):  # the row has an id of another type
        work.cursor.execute(f"DELETE FROM {table} WHERE {blob('record_id')} = ?", (record_id,))  # noqa: S608 - own names
        return
    if said is None or said.hash:  # of what was removed already nothing older counts
        version = 1 if said is None else said.version + 1
        store.audit.append(work, LOST, table=table, record_id=record_id, version=version, day_only=True)
