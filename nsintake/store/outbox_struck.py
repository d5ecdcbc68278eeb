"""What another log of the office cancelled of what is owed here: at a restore, the living station's of a backup."""

from __future__ import annotations

from collections.abc import Callable

from nsintake.store import audit_lookups
from nsintake.store.outbox import _FIRST, _LAST, CANCELLED, TABLE, Outbox
from nsintake.store.quiet import quiet
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


@quiet
def cancel_as(outbox: Outbox, work: UnitOfWork, cancelled: Callable[[bytes, bytes], bool]) -> None:
    """Strike whatever waits of a subject of which another log says so (``cancelled``, asked with the id and the subject
    of each row), in the source's transaction."""
    rows = [(outbox_id, entry.row) for outbox_id, entry in outbox._entries(work.cursor) if entry.row is not None]
    for subject_id in dict.fromkeys(row.subject_id for key, row in rows if cancelled(key, row.subject_id)):
        outbox.cancel(work, subject_id)


@quiet
def was_cancelled(source: SealedStore, outbox_id: bytes, subject_id: bytes) -> bool:
    """Whether the log of a file cancelled what was owed of a subject after it knew this row, or misses entries since,
    which may have said so. Entries that do not count are asked as well, which only keeps it back."""
    cursor, audit = source.database.reader(), source.audit
    first = cursor.execute(_FIRST, (outbox_id, TABLE)).fetchone()[0]
    cancelled = cursor.execute(_LAST, (subject_id, CANCELLED)).fetchone()[0]
    if first is None:
        return cancelled is not None
    breaks = audit_lookups.breaks(audit, above=first - 1)
    return (cancelled is not None and first < cancelled) or bool(audit_lookups.unsettled_breaks(audit, breaks))
