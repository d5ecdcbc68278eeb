"""Rows that are over: this process opened each of them once and remembers it, so that a watch need not open them again.

A mark beside a row (``done_mark``) is believed by nobody here: whoever has the file's key can write one. A row is
passed over only after it was opened and was over, and as long as the newest entry of the log about it is byte for byte
the same and no keeper settled anything since: whoever has that key can write another one under the same number.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any, TypeVar

from nsintake.domain import record_kinds
from nsintake.store.audit import settled_until
from nsintake.store.column_types import blob
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import OverRows, SoundRecords
from nsintake.store.sealed_rows import SealedRows
from nsintake.store.statements import sealed as statements

T = TypeVar("T")
_UNDER = f"SELECT {blob('record_id')}, {blob('subject_id')} FROM {{table}}"  # noqa: S608 - own names only
LATELY = 2_000
"""Entries of a log: what is due for a woman by an hour is due within days."""


def remembered(store: SealedRows, table: str) -> OverRows:
    """What is remembered; nothing where a keeper settled something since."""
    newest, kept = settled_until(store.audit), store.over.get(table)
    if kept is None or kept.settled != newest:
        before = kept or OverRows()
        kept = OverRows(settled=newest, known=before.known, waited=before.waited, due=before.due)
        store.over[table] = kept
    return kept


@errors_as_ours
def not_over(store: SealedRows, table: str, kind: type[T]) -> SoundRecords[T]:
    """As ``store.sound``, without what this process opened before and found over."""
    of_kind, kept = record_kinds.kind_of(store.comp, table), remembered(store, table)
    rows = store.database.reader().execute(statements(store.comp, table).newest).fetchall()
    newest = {bytes(record_id): sha256(repr(tuple(entry)).encode()).digest() for record_id, *entry in rows}
    found = store.sound(table, kind, ids=[at for at, entry in newest.items() if kept.over.get(at) != entry])
    if of_kind is not None and of_kind.is_done is not None:
        kept.over.update((row.record_id, newest[row.record_id]) for row in found.records if of_kind.is_done(row.value))
    return found


@errors_as_ours
def missing(store: SealedRows, table: str) -> list[bytes]:
    """The ids that the log or the checkpoint knows of and the table has not, although nothing that counts says that
    they are gone. What the log knew before is not looked for again, and stays known where it says nothing any more,
    also where it is shorter than it was or a keeper settled something since.
    """
    kept, cursor = remembered(store, table), store.database.reader()
    head = store.audit.head().number
    if not kept.upto or head < kept.upto:
        kept.known.update(store.known_ids(table))
        kept.upto = head
    elif head > kept.upto:
        rows = cursor.execute(statements(store.comp, table).known_since, (kept.upto,)).fetchall()
        kept.known.update(bytes(row[0]) for row in rows)
        kept.upto = head
    there = {bytes(row[0]) for row in cursor.execute(statements(store.comp, table).ids).fetchall()}
    gone = sorted(kept.known - there)
    return [each for each in gone if not store.row_holds(table, each) or _is_unsaid(store, table, each)]


@errors_as_ours
def closed_wrong(store: SealedRows, table: str) -> list[bytes]:
    """The ids of rows that are marked as done, or are not there, although nothing that counts says so, or that are
    under another subject than they were first said of: of those of which the last entries of the log tell something, or
    one since, and of those that this process saw as not done.

    Opens none; what was right is not looked at again in this process while it stays so, but for rows that it saw as
    not done: what says that they are may be there only while that by which it does not count is out of sight. The look
    behind the pages compares all.
    """
    kept, cursor, text = remembered(store, table), store.database.reader(), statements(store.comp, table)
    head = store.audit.head().number
    since = kept.upto or max(head - LATELY, 0)
    told = {bytes(row[0]) for row in cursor.execute(text.known_since, (since,)).fetchall()}
    kept.upto = head
    waits = {bytes(row[0]) for row in cursor.execute(text.not_done).fetchall()}
    kept.waited |= waits
    kept.known |= told | waits
    kept.closed -= kept.waited | told
    asked = kept.known - waits - kept.closed
    wrong = [*store.not_holding(table, sorted(asked))]
    wrong += [each for each in asked & kept.waited if each not in wrong and _is_unsaid(store, table, each)]
    kept.closed |= asked.difference(wrong)
    kept.moved = _moved(store, table, kept.moved | (told & waits))
    return sorted({*wrong, *kept.moved})


def _moved(store: SealedRows, table: str, ids: set[bytes]) -> set[bytes]:
    """Those of these rows that whoever has no key of the woman put under another one's, as a new version."""
    rows = store.database.reader().execute(_UNDER.format(table=table)).fetchall() if ids else ()
    under = {bytes(record_id): bytes(subject_id) for record_id, subject_id in rows if bytes(record_id) in ids}
    return store.audit.her_key.misplaced(table, under)


def due_before(store: SealedRows, table: str) -> dict[bytes, Any]:
    """By the id of a row what this process knew of it, for whoever asks to keep it here: all that is left of a row that
    somebody took out with every entry about it.
    """
    return remembered(store, table).due


def _is_unsaid(store: SealedRows, table: str, record_id: bytes) -> bool:
    """Whether no entry is found about what the log knew once: somebody took it out, or let an index lack it."""
    cursor = store.database.reader()
    said = cursor.execute(statements(store.comp, table).last_about, (record_id,)).fetchone()
    return said is None and store.audit.newest(cursor, table, record_id) is None
