"""What the log says beside each statement about rows of one kind, and under which subject. Also of rows that are gone,
and whatever is written beside a row now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nsintake.domain.record_kinds import CASE_LINK, OFFICE, RECORD_ID, SALT
from nsintake.store.audit import passing_over, settled
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import Details, LogLine
from nsintake.store.column_types import IN_RANGE, LINE, blob, number
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed_rows import SealedRows
from nsintake.store.unit_of_work import UnitOfWork

LED = "led"
"""The table of an entry that tells again to which record a file led, under the key that the file has from then on."""
_TOLD_AGAIN = (RECORD_ID, SALT, OFFICE)
_NUMBERS = f"SELECT n FROM audit WHERE tbl = ? AND version > 0 AND +n {IN_RANGE.removeprefix('n ')}"  # noqa: S608 - own names only
_FOUND = f"SELECT {LINE} FROM audit WHERE n IN ({_NUMBERS}) AND substr(body, 1, ?) = ? ORDER BY n"  # noqa: S608
"""One walk over the audit's index, then the entries it names."""


_NAMED = (
    f"SELECT n, {blob('record_id')}, {number('version')}, {blob('hash')} FROM audit WHERE n IN ({_NUMBERS}) "  # noqa: S608 - own names only
    "AND substr(body, 1, 17) = ?"
)
_SUBJECTS = (
    "SELECT DISTINCT substr(body, 2, 16) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 "
    "AND substr(body, 1, 1) = x'02'"
)


@errors_as_ours
def in_sight(store: SealedRows, table: str, subject_id: bytes) -> bool:
    """Whether all rows that the log names under a subject are stored under it as the log says, or were taken away. If
    somebody wrote another subject beside a row, a read of its own subject misses it.
    """
    cursor = store.database.reader()
    for record_id, counts in _named(store, table, subject_id).items():
        under = _stored_under(store, table, record_id)
        if under in {None, subject_id}:
            junk = under is None and not counts  # of what nobody stated who may
            if not junk and not store.row_holds(table, record_id):
                return False
        elif counts or store.audit.newest(cursor, table, record_id) is None:
            return False
    return True


@errors_as_ours
def names_any(store: SealedRows, table: str, subject_id: bytes) -> bool:
    """Whether the log names a row of a subject that it does not say was taken away."""
    cursor = store.database.reader()
    with passing_over(store.audit):
        said = [store.audit.newest(cursor, table, record_id) for record_id in _named(store, table, subject_id)]
    return any(newest is not None and newest.hash for newest in said)


@errors_as_ours
def subjects_of(store: SealedRows, table: str, record_id: bytes) -> frozenset[bytes]:
    """Every subject under which the log names a row, and the subject under which it is stored now."""
    rows = store.database.reader().execute(_SUBJECTS, (record_id, table)).fetchall()
    under = _stored_under(store, table, record_id)
    return frozenset({bytes(row[0]) for row in rows} | ({under} if under is not None else set()))


def _stored_under(store: SealedRows, table: str, record_id: bytes) -> bytes | None:
    text = f"SELECT {blob('subject_id')} FROM {table} WHERE record_id = ?"  # noqa: S608 - own names only
    row = store.database.reader().execute(text, (record_id,)).fetchone()
    return None if row is None else bytes(row[0])


def _named(store: SealedRows, table: str, subject_id: bytes) -> dict[bytes, bool]:
    """The rows that entries name under a subject, and whether one of those that does counts; none by what a keeper
    settled.
    """
    cursor, known, found = store.database.reader(), settled(store.audit), dict[bytes, bool]()
    for n, record_id, version, state in cursor.execute(_NAMED, (table, ABOUT + subject_id)).fetchall():
        if not known.says_nothing(n):
            counts = found.get(record_id, False) or store.audit.counts(cursor, n, (table, record_id, version, state))
            found[bytes(record_id)] = counts
    return found


@errors_as_ours
def told_of(store: SealedRows, table: str, subject_id: bytes | None = None) -> tuple[tuple[bytes, Details], ...]:
    """The subjects and details of what was stated of a table's rows, of one subject or of all, as far as it opens
    here. To find what protects her, never to tell by: entries that do not count included, which are noticed, but not
    what is where a keeper settled that nothing counts, which is not.
    """
    return tuple(_found(store, table, subject_id))


@errors_as_ours
def links_told(store: SealedRows, subject_id: bytes | None = None) -> tuple[tuple[bytes, Details], ...]:
    """The same of every record that a file ever led to, each once: by the entries that made the links, and by those
    that told it again.
    """
    every = (*told_of(store, CASE_LINK.table, subject_id), *told_of(store, LED, subject_id))
    found = {}
    for subject, details in every:
        told = {name: details[name] for name in _TOLD_AGAIN if name in details}
        found[subject, tuple(sorted(told.items()))] = told
    return tuple((subject, told) for (subject, _), told in found.items() if told.get(RECORD_ID))


def tell_again(store: SealedRows, work: UnitOfWork, subject_id: bytes, told: Iterable[Details]) -> None:
    """Tell under her new key to which records her file led, within the transaction that gives her one. What was told
    before opens by keys that are kept beside it: whoever destroys those takes no record out of her reach by it. The
    entry names none outside of its sealed part.
    """
    for version, details in enumerate(told, start=1):
        store.audit.append(
            work,
            "link",
            table=LED,
            record_id=subject_id,
            version=version,
            details=details,
            about=subject_id,
            day_only=True,
        )


def _found(store: SealedRows, table: str, subject_id: bytes | None) -> Iterator[tuple[bytes, Details]]:
    cursor, begins, known = store.database.reader(), ABOUT + (subject_id or b""), settled(store.audit)
    for row in cursor.execute(_FOUND, (table, len(begins), begins)).fetchall():
        line = LogLine(*row)
        details = {} if known.says_nothing(line.n) else store.audit.bodies.open(cursor, line).details
        if details:
            yield line.body[1:17], details
