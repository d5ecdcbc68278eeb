"""What a file's own log says was taken away: only somebody with the file's key can write that.

The tombstones are in accounts.db, and everybody can write there. By these logs a missing tombstone is noticed, and a
restore over a station that is there brings nobody back, whatever is in accounts.db. What was lost and given up by a
keeper does not count as taken away: a backup may bring it back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.record_kinds import CASE_FILE, DUE, KINDS, RECORD, File
from nsintake.store import tombstones
from nsintake.store.audit import AuditChain, passing_over, settled
from nsintake.store.audit_bodies import is_about
from nsintake.store.audit_lines import AuditView, day_in
from nsintake.store.audit_lookups import entry_about, is_given_up
from nsintake.store.column_types import IN_RANGE, blob, number, word
from nsintake.store.final_values import counting_about, lines_about
from nsintake.store.key_by_the_log import has_restricted_key
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import CONTINUED, NO_RECORD
from nsintake.store.statements import gone
from nsintake.store.tables import SEALED

CONTENT = {
    comp: tuple(kind.table for kind in KINDS if kind.shows_kept and kind.file == comp.value)
    for comp in (Compartment.LIAISON, Compartment.IDENTITY)
}
"""The tables of which an erasure leaves nothing under a subject."""
_OWN = tuple(kind.table for kind in KINDS if kind.file is File.LIAISON and kind.own_key)
_STUB = date.min.isoformat()
"""The day from which others may take a record away of which only a stub is left."""
_READ = f"n, {blob('record_id')}, {number('version')}, {blob('hash')}, {word('day')}"
_STATED = (
    f"SELECT {_READ} FROM audit WHERE {IN_RANGE} AND n IN "  # noqa: S608 - own names only
    "(SELECT n FROM audit INDEXED BY ix_audit_record WHERE tbl = ? AND version > 0) ORDER BY n"
)
_GONE = (
    f"SELECT {_READ} FROM audit WHERE {IN_RANGE} AND tbl = ? AND version > 0 AND length(hash) = 0 "  # noqa: S608
    "ORDER BY n"
)
_SOME = 20
_RECORDS = f"SELECT {blob('record_id')}, {blob('subject_id')} FROM masked_record"  # noqa: S608


@errors_as_ours
def last_gone(store: SealedStore, table: str) -> datetime | None:
    """When the last record of a table was taken away, by a counting entry; None if none was. Reads the whole log."""
    rows = store.database.reader().execute(_GONE, (table,)).fetchall()
    for n, *_ in reversed(rows):
        view = next(iter(store.audit.views(before=n + 1, limit=1)), None)
        if view is not None and view.n == n and view.counts and not is_given_up(store.audit, n):
            return view.at or datetime.combine(view.on, time.max, UTC)
    return None


@errors_as_ours
def buried(store: SealedStore) -> dict[bytes, date]:
    """Subjects that were erased or shredded from a file, with the day, by counting entries; none that is still there.

    By the statements of tombstones, and in identity.db also by every woman's file that was taken away.
    """
    found = _counting(store, _STATED, tombstones.TABLE)
    if store.comp is Compartment.IDENTITY:
        found |= _counting(store, _GONE, CASE_FILE.table)
    return {subject_id: day for subject_id, day in found.items() if not is_still_there(store, subject_id)}


@errors_as_ours
def given_up(store: SealedStore, table: str) -> frozenset[bytes]:
    """The records of a table that a keeper gave up as lost, and that are not there. A keeper who gives anything up
    begins a new line of the log: where none ever did, the log is not walked.
    """
    if not lines_about(store.audit, CONTINUED, NO_RECORD):
        return frozenset()
    rows, found = store.database.reader().execute(gone(store.comp, (table,))).fetchall(), set[bytes]()
    for name, record_id in rows:
        said = entry_about(store.audit, name, bytes(record_id))
        if said is not None and not said.hash and is_given_up(store.audit, said.n):
            found.add(bytes(record_id))
    return frozenset(found)


@errors_as_ours
def newest_roster(chain: AuditChain) -> int:
    """The roster of the newest entry that counts; 0 if none does."""
    for view in _backwards(chain):
        if view.counts:
            return chain.lines(view.n, 1)[0].roster_no
    return 0


def _backwards(chain: AuditChain) -> Iterator[AuditView]:
    before = chain.head().number + 1
    while views := chain.views(before=before, limit=_SOME):
        yield from views
        before = views[-1].n


@errors_as_ours
def is_still_there(store: SealedStore, subject_id: bytes) -> bool:
    """Whether a file still has rows that an erasure of this subject would have taken away, or its log says that it has
    her, or her restricted key, or lost her: whoever has the file's key can destroy what she could not erase. Nobody can
    say whether what was said then was under a key that is gone.
    """
    if _was_erased(store, subject_id):
        return False
    if any(store.has_counting(table, subject_id) for table in CONTENT[store.comp]):
        return True
    if store.comp is not Compartment.IDENTITY:
        return False
    cursor = store.database.reader()
    with passing_over(store.audit):
        try:
            said = store.audit.newest(cursor, CASE_FILE.table, subject_id)
        except OpenError:  # nobody can say it: what a damaged page says is no erasure of her
            return has_restricted_key(store.audit, cursor, subject_id)
        line = entry_about(store.audit, CASE_FILE.table, subject_id)
        at = 0 if line is None or line.hash else line.n
        has_key = has_restricted_key(store.audit, cursor, subject_id, at=at)
    if said is None or said.hash:
        return said is not None
    return has_key or (line is not None and not line.hash and is_given_up(store.audit, line.n))


def _was_erased(store: SealedStore, subject_id: bytes) -> bool:
    """Whether a woman's file went with its key, whatever lies there by now: under her id anybody who has the file's key
    can lay another key, and a row. What was taken away under her key may have been stated again. In liaison.db, whether
    a record, a meeting or a way was: after that there is none of this id.
    """
    if store.comp is not Compartment.IDENTITY:
        return any(_went_for_good(store, table, subject_id) for table in _OWN)
    audit, her_key = store.audit, store.audit.her_key
    with passing_over(audit), audit.notes.found_once():
        said = counting_about(
            audit,
            CASE_FILE.table,
            subject_id,
            asked=lambda line: not is_about(line) and her_key.is_of_no_key(line, subject_id),
        )
        return any(not is_given_up(audit, line.n) for line in said)


def _went_for_good(store: SealedStore, table: str, record_id: bytes) -> bool:
    """Whether an entry of liaison.db that counts says that a record is gone, or left a stub."""
    audit, cursor = store.audit, store.database.reader()
    with passing_over(audit), audit.notes.found_once():
        said = counting_about(audit, table, record_id, asked=lambda line: not line.hash or table == RECORD.table)
        return any(
            audit.words(cursor, line).details.get(DUE) == _STUB if line.hash else not is_given_up(audit, line.n)
            for line in said
        )


def _counting(store: SealedStore, text: str, table: str) -> dict[bytes, date]:
    cursor, found = store.database.reader(), dict[bytes, date]()
    for n, record_id, version, state, day in cursor.execute(text, (table,)).fetchall():
        counts = store.audit.counts(cursor, n, (table, record_id, version, state))
        if counts and (state or not is_given_up(store.audit, n)):
            found[bytes(record_id)] = day_in(day)
    return found


@errors_as_ours
def may_be_erased(store: SealedStore, there: Collection[bytes]) -> bool:
    """Whether a keeper gave one of these up as lost of which an entry that does not count says that it was taken away,
    or the log had lost entries that may have said so: she cannot have known whether somebody erased it before.
    """
    table, known = CONTENT[store.comp][0], settled(store.audit)
    gone = {bytes(row[1]) for row in store.database.reader().execute(_GONE, (table,)).fetchall()}
    with passing_over(store.audit):
        for record_id in gone.intersection(there):
            line = entry_about(store.audit, table, record_id)
            if line is None or line.hash or not is_given_up(store.audit, line.n):
                continue
            before = (each for each in lines_about(store.audit, table, record_id) if each.n < line.n and not each.hash)
            if known.breaks or known.lacks_end or not all(store.audit.counts_behind(each) for each in before):
                return True
    return False


@errors_as_ours
def shredded(liaison: SealedStore) -> frozenset[bytes]:
    """Subjects of masked records of which the log says that they are gone, or of which only a stub is left.

    The prints are under a subject of their own, which goes too where nothing is left there.
    """
    cursor, found = liaison.database.reader(), set[bytes]()
    lies = {bytes(row[0]): bytes(row[1]) for row in cursor.execute(_RECORDS).fetchall()}
    for record_id in liaison.known_ids("masked_record"):
        if record_id in lies:
            if lies[record_id] != record_id and liaison.row_holds("masked_record", record_id):
                found.add(record_id)
            continue
        said = liaison.audit.newest(cursor, "masked_record", record_id)
        if said is not None and not said.hash and not _is_given_up(liaison.audit, record_id):
            found.add(record_id)
            if not _holds_any(cursor, disclosures_subject(record_id)):
                found.add(disclosures_subject(record_id))
    return frozenset(found)


def _is_given_up(chain: AuditChain, record_id: bytes) -> bool:
    newest = entry_about(chain, "masked_record", record_id)
    return newest is not None and is_given_up(chain, newest.n)


def _holds_any(cursor: Any, subject_id: bytes) -> bool:
    texts = (f"SELECT 1 FROM {table} WHERE subject_id = ? LIMIT 1" for table in SEALED[Compartment.LIAISON])  # noqa: S608
    return any(cursor.execute(text, (subject_id,)).fetchone() for text in texts)
