"""What the log told beside each statement about rows of one kind, whatever became of the rows."""

from __future__ import annotations

from collections.abc import Iterator

from nsintake.store.audit import settled
from nsintake.store.audit_lines import Details, Line
from nsintake.store.quiet import quiet
from nsintake.store.sealed import SealedStore
from nsintake.store.typed import IN_RANGE, LINE

_NUMBERS = f"SELECT n FROM audit WHERE tbl = ? AND version > 0 AND +n {IN_RANGE.removeprefix('n ')}"  # noqa: S608 - own names only
_FOUND = f"SELECT {LINE} FROM audit WHERE n IN ({_NUMBERS}) AND substr(body, 1, ?) = ? ORDER BY n"  # noqa: S608
"""One walk over the audit's index, then the entries it names."""
_ABOUT = b"\x02"
"""The first byte of a sealed part that lies under a subject's key; the subject follows."""


@quiet
def told_of(store: SealedStore, table: str, subject_id: bytes | None = None) -> tuple[tuple[bytes, Details], ...]:
    """The subjects and details of what was stated of a table's rows, of one subject or of all, as far as it opens
    here. To find what protects her, never to tell by: entries that do not count included, which are noticed, but not
    what lies where a keeper settled that nothing counts, which is not.
    """
    return tuple(_found(store, table, subject_id))


def _found(store: SealedStore, table: str, subject_id: bytes | None) -> Iterator[tuple[bytes, Details]]:
    cursor, begins, known = store.database.reader(), _ABOUT + (subject_id or b""), settled(store.audit)
    for row in cursor.execute(_FOUND, (table, len(begins), begins)).fetchall():
        line = Line(*row)
        details = {} if known.says_nothing(line.n) else store.audit.bodies.open(cursor, line).details
        if details:
            yield line.body[1:17], details
