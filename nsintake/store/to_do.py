"""What of a table is to be done, and whether the rows that are passed over are as they were stated."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Generic, TypeVar

import msgspec

from nsintake.crypto.envelope import OpenError
from nsintake.errors import Refused
from nsintake.store.audit import settled_until
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.audit_lines import AuditBody
from nsintake.store.audit_lookups import entry_about
from nsintake.store.final_values import lines_about
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.newest import touched_since
from nsintake.store.rows import DoneRows, Ids, Record, Records, SoundRecords, StoredRow, row_of
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import BATCH
from nsintake.store.statements import sealed as statements
from nsintake.store.wrap_rule import ASKS, NAMED, NOBODY
from nsintake.store.wrap_rule import TABLE as WRAP
from nsintake.store.wraps import FileRestricted, opens_here, read_once, restricted_subjects

T = TypeVar("T")
Stop = Callable[[], bool]
_AT_ONCE = 2 * BATCH
"""So many rows are opened before whoever asked is asked whether that is still wanted."""
_MANY = 2_000
"""For so many rows it is quicker to read the whole log than to look up the newest entry about each."""


@errors_as_ours
def to_do(store: SealedStore, table: str, kind: type[T]) -> SoundRecords[T]:
    """As ``store.sound`` without what is marked as done (``done_mark``): none of that is opened. Each row is looked at,
    and no index is asked, for what must miss nothing: what rings, and what an act goes by.
    """
    rows = store.database.reader().execute(statements(store.comp, table).not_done).fetchall()
    return store.sound(table, kind, ids=[bytes(row[0]) for row in rows])


@errors_as_ours
def to_show(store: SealedStore, table: str, kind: type[T], *, stop: Stop = lambda: False) -> SoundRecords[T]:
    """As ``to_do``, found by an index: it takes as long in an office of many years as in a new one. For what is shown
    only. What the index lacks is counted by ``not_found``, and noticed when each session looks behind its pages. Raises
    Refused ``stopped`` where ``stop`` says so: asked now and then.
    """
    rows = store.database.reader().execute(statements(store.comp, table).found_not_done).fetchall()
    found, damaged = list[Record[T]](), list[bytes]()
    for start in range(0, len(rows), _AT_ONCE):
        if stop():
            raise Refused("stopped")
        some = store.sound(table, kind, ids=[bytes(row[0]) for row in rows[start : start + _AT_ONCE]])
        found += some.records
        damaged += some.damaged
    return SoundRecords(found, tuple(damaged))


@errors_as_ours
def not_found(store: SealedStore, table: str) -> int:
    """How many rows ``to_show`` passes over although they are not marked as done."""
    texts = statements(store.comp, table)
    with store.database.one_moment():
        there, found = (set(store.database.reader().execute(by)) for by in (texts.not_done, texts.found_not_done))
    return len(there - found)


@errors_as_ours
def has_to_do(store: SealedStore, table: str, subject_id: bytes) -> bool:
    """Whether a subject has a row that is not marked as done, whether or not it opens here."""
    text = statements(store.comp, table).of_subject_not_done
    return store.database.reader().execute(text, (subject_id,)).fetchone() is not None


@errors_as_ours
def shut_past_the_program(store: SealedStore, table: str) -> list[bytes]:
    """The subjects of what is to be done that do not open here, and whose key is not wrapped for whom the log says."""
    cursor, found = store.database.reader(), list[bytes]()
    for subject_id in restricted_subjects(store.deks, cursor):
        try:
            with contextlib.suppress(OpenError):
                store.deks.find(cursor, subject_id, store.deks.epoch)
        except FileRestricted:
            if has_to_do(store, table, subject_id) and not store.wraps.is_sound(subject_id):
                found.append(subject_id)
    return found


@errors_as_ours
def shut_with_nobodys_key(store: SealedStore, table: str) -> list[tuple[bytes, int]]:
    """Subjects of what is to be done that does not open here, whose key a keeper who settled stated as it was and
    believed nobody whom it names, or made for keepers alone, and nobody said since who else may open it: each with the
    number of that entry, however many others came since. Whoever had the file before may be shut out.
    """
    audit, cursor, found = store.audit, store.database.reader(), list[tuple[bytes, int]]()
    for subject_id in restricted_subjects(store.deks, cursor):
        if opens_here(store.deks, cursor, subject_id) or not has_to_do(store, table, subject_id):
            continue
        lines = lines_about(audit, WRAP, subject_id)
        if not any(_leaves_open(audit.bodies.open(cursor, line)) for line in lines):
            continue  # to judge each key takes long
        with audit.notes.found_once():
            line = entry_about(audit, WRAP, subject_id)
        if line is None or not audit.is_keepers(line):
            continue
        if _leaves_open(audit.words(cursor, line)):
            found.append((subject_id, line.n))
    return found


def _leaves_open(said: AuditBody) -> bool:
    """Whether what a keeper said of a key leaves open for whom it is, or cannot be read."""
    return said.verb == UNREADABLE or said.details.get(NAMED) == NOBODY or ASKS in said.details


@dataclass(frozen=True, slots=True)
class ReadBefore(Generic[T]):
    """Rows read before a transaction, so that nobody who saves waits while they are read."""

    rows: Records[T]
    store: SealedStore
    read: Callable[[], Records[T]]
    number: int

    def within(self) -> Records[T]:
        """The same within a transaction of this thread: read again if anything was written since."""
        return self.rows if self.store.audit.head().number == self.number else self.read()


def read_before(store: SealedStore, read: Callable[[], Records[T]]) -> ReadBefore[T]:
    """Rows that a transaction will go by, read ahead of it."""
    number = store.audit.head().number
    return ReadBefore(read(), store, read, number)


@errors_as_ours
def damaged_done(store: SealedStore, table: str) -> int:
    """How many of those marked as done are not what the newest entry about them says. Opens none, and verifies no
    signature: that the log is whole is verified behind the pages of each session.

    Every row is read each time. Rows that this process compared with the log before are not compared again while they
    are byte for byte the same, nothing was written about any of them since, and no keeper settled anything.
    """
    newest = settled_until(store.audit)
    with store.database.one_moment():
        head, kept = store.audit.head().number, store.done.get(table)
        if kept is None or kept.settled != newest or head < kept.upto:
            kept = DoneRows(newest, head, {})
        touched = {said.record_id[:1] for said in touched_since(store, kept.upto, head) if said.table == table}
        parts = _parts(store, table)
        doubtful = [part for part, (digest, _) in parts.items() if part in touched or kept.held.get(part) != digest]
        damaged = _not_as_stated(store, table, [row for part in doubtful for row in parts[part][1]])
    wrong = {record_id[:1] for record_id in damaged}
    held = {part: digest for part, (digest, _) in parts.items() if part not in wrong}
    store.done[table] = DoneRows(newest, head, held)
    return len(damaged)


def _parts(store: SealedStore, table: str) -> dict[bytes, tuple[bytes, list[StoredRow]]]:
    """What is marked as done, by the first byte of its ids: a digest of the rows, and the rows."""
    digests, rows = defaultdict[bytes, Any](sha256), defaultdict[bytes, list[StoredRow]](list)
    for found in store.database.reader().execute(statements(store.comp, table).done).fetchall():
        row = row_of(found)
        digests[row.record_id[:1]].update(msgspec.msgpack.encode(found))
        rows[row.record_id[:1]].append(row)
    return {part: (digest.digest(), rows[part]) for part, digest in digests.items()}


def _not_as_stated(store: SealedStore, table: str, rows: Sequence[StoredRow]) -> Ids:
    cursor, texts, said = store.database.reader(), statements(store.comp, table), dict[bytes, tuple[int, bytes]]()
    if len(rows) > _MANY:  # the whole log in its order: each page is decrypted once
        said.update((record_id, (version, state)) for record_id, version, state in cursor.execute(texts.every_stated))
    else:
        for start in range(0, len(rows), BATCH):
            ids = [row.record_id for row in rows[start : start + BATCH]]
            beside = cursor.execute(texts.get_batch, [*ids, *ids[:1] * (BATCH - len(ids))]).fetchall()
            said.update((row[0], (row[8], row[9])) for row in beside)
    rule, states = store.audit.her_key, {row.record_id: store.state_of(table, row) for row in rows}
    doubtful = {record_id for record_id, state in states.items() if said.get(record_id) != state}
    with read_once(store.deks):
        for start in range(0, len(rows), BATCH):
            some = {row.record_id: states[row.record_id] for row in rows[start : start + BATCH]}
            doubtful |= rule.unsaid(table, some)
    return [record_id for record_id in doubtful if not store.row_holds(table, record_id)]  # not since the keys changed
