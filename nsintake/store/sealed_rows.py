"""Where a sealed row is opened. There is no other way to a record's content.

One sealed body per record, bound by its AAD to table, record, subject, file, epoch, schema and version, and by the
audit chain to being the newest. Every read checks both and fails closed: a row that is not exactly what the newest
counting entry says is an OpenError, even if all else about it is right. A row that is sound but belongs to a woman who
did not accept this person is Refused ``file_restricted``; lists leave it out.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from typing import Any, TypeVar

from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv, unpad
from nsintake.crypto.keys import KeyRing
from nsintake.domain import record_kinds
from nsintake.errors import Refused
from nsintake.store import upgrades  # noqa: F401 - registers how older values are read
from nsintake.store.ahead import verify_ahead, which_count
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Head
from nsintake.store.audit_lookups import first_about
from nsintake.store.checkpoint import StatedRow
from nsintake.store.codec import decode
from nsintake.store.column_types import NOT_BYTES, blob
from nsintake.store.done_mark import DONE, is_marked_right, schema_in
from nsintake.store.engine import Database
from nsintake.store.final_values import may_be
from nsintake.store.her_key_rule import NOBODYS
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.lost_keys import for_whom
from nsintake.store.roster_history import RosterHistory
from nsintake.store.rows import DoneRows, Ids, OverRows, Pairs, Record, Records, SoundRecords, StoredRow, row_of
from nsintake.store.statements import BATCH, known
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from nsintake.store.wrap_lines import WrapLines
from nsintake.store.wraps import FileRestricted, Wraps, read_once

T = TypeVar("T")
_OF_ODD_ID = f"SELECT 1 FROM {{}} WHERE {blob('record_id')} = ?"  # noqa: S608 - own names only


class SealedRows:
    """The sealed tables of one file as the signed-in person reads them; ``SealedStore`` writes them too."""

    def __init__(
        self,
        database: Database,
        keyring: KeyRing,
        *,
        comp: Compartment,
        rosters: RosterHistory,
        clock: Clock,
    ) -> None:
        self.database = database
        self.comp = comp
        self.org = keyring.org
        self.uid = keyring.uid
        self.deks = Wraps(keyring, comp, keyring.epoch)
        self.audit = AuditChain(
            database,
            keyring,
            comp=comp,
            org=keyring.org,
            deks=self.deks,
            rosters=rosters,
            clock=clock,
        )
        self.wraps = WrapLines(database, self.deks, self.audit)
        """What the log says of the wraps of restricted keys."""
        if comp is Compartment.IDENTITY:
            self.deks.for_whom = partial(for_whom, self.wraps)
        self.over: dict[str, OverRows] = {}
        """What is over, by table, once this process opened it."""
        self.done: dict[str, DoneRows] = {}
        """What is marked as done, by table, once this process compared it with the log."""
        self.lacked: tuple[Head, bool] | None = None
        """At which end of the log this process looked whether it lacks something, and whether it did."""
        self.proved_keys: set[tuple[bytes, bytes]] = set()
        """Subjects and wraps of their keys that this process knows to be theirs (``her_key_proof``)."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self.database.name

    @errors_as_ours
    def record(self, table: str, record_id: bytes, kind: type[T]) -> Record[T]:
        """Open one record. Raises Refused ``record_missing``, ``file_restricted``, OpenError."""
        found = _second_look(self.database, lambda: self._find(table, record_id, kind))
        if found is None:
            raise Refused("record_missing", table=table)
        return found

    def get(self, table: str, record_id: bytes, kind: type[T]) -> T:
        """The value of one record. Raises Refused ``record_missing``, ``file_restricted``, OpenError."""
        return self.record(table, record_id, kind).value

    @errors_as_ours
    def find(self, table: str, record_id: bytes, kind: type[T]) -> T | None:
        """The value of one record, or None where there is none. Raises Refused ``file_restricted``, OpenError."""
        found = _second_look(self.database, lambda: self._find(table, record_id, kind))
        return None if found is None else found.value

    @errors_as_ours
    def records(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> Records[T]:
        """All records of a table, of one subject, or of the ids given (in their order; those missing left out).

        Those of women who did not accept this person are left out too. Raises OpenError if a single one is not sound.
        """
        if ids is not None:
            return _second_look(self.database, lambda: self._batch(table, ids, kind))
        return _second_look(self.database, lambda: self._every(table, subject, kind))

    @errors_as_ours
    def sound(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> SoundRecords[T]:
        """As ``records``, but one that is not sound is named and keeps no other back.

        For lists, and for what protects her at once. That something may leave is never decided by it.
        """
        with contextlib.suppress(OpenError):
            return SoundRecords(self.records(table, kind, subject=subject, ids=ids), ())
        cursor, text = self.database.reader(), statements(self.comp, table)
        if ids is None:
            by = text.all if subject is None else text.ids_of_subject
            ids = [row[0] for row in cursor.execute(by, () if subject is None else (subject,)).fetchall()]
        found, damaged = list[Record[T]](), list[bytes]()
        for record_id in ids:
            try:
                record = self._find(table, record_id, kind)
            except FileRestricted:
                continue
            except OpenError:
                damaged.append(record_id)
                continue
            if record is not None:
                found.append(record)
        return SoundRecords(found, tuple(damaged))

    def list(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> Pairs[T]:
        """As ``records``, but pairs of record id and value."""
        return [(record.record_id, record.value) for record in self.records(table, kind, subject=subject, ids=ids)]

    def holders(self, subject_id: bytes) -> tuple[str, ...] | None:
        """Who may open a subject's records besides the keepers; None if everybody who has this file's key may."""
        wrap = self.deks.wrap_of(self.database.reader(), subject_id, self.deks.epoch)
        return None if wrap is None else self.deks.holders(wrap)

    @errors_as_ours
    def row_holds(self, table: str, record_id: bytes) -> bool:
        """Whether a row, or its absence, is what the newest counting entry says; opens nothing."""
        try:
            _second_look(self.database, lambda: _hold(self, table, record_id))
        except OpenError:
            return False
        return True

    @errors_as_ours
    def not_holding(self, table: str, ids: Sequence[bytes]) -> Ids:
        """Those of which ``row_holds`` is not true. Looked at together; what is not found right so is asked alone."""
        doubtful = list[bytes]()
        for start in range(0, len(ids), BATCH):
            with self.database.one_moment():
                some = [*ids[start : start + BATCH]]
                right = self._right_together(table, some)
                doubtful += [each for each in some if each not in right]
        return [each for each in doubtful if not self.row_holds(table, each)]

    def _right_together(self, table: str, some: Ids) -> set[bytes]:
        """The ids of rows that are there, and as the last entry about them says, which counts."""
        cursor, text = self.database.reader(), statements(self.comp, table).get_batch
        point = self.audit.point(cursor, table)
        least = 0 if point is None else point.n
        rows = cursor.execute(text, [*some, *some[:1] * (BATCH - len(some))]).fetchall()
        since = [row for row in rows if row[7] is not None and row[7] > least]
        read = {(row[1], row[3]): row[6] for row in since if type(row[6]) is bytes}
        with read_once(self.deks, read), self.audit.her_key.read_once(table, [row[0] for row in since]):
            asked = [(row[7], (table, row[0], row[8], row[9])) for row in since]
            counting = which_count(self.audit, cursor, asked)
            told = [(row_of(row), StatedRow(*row[8:10])) for row in since if row[7] in counting]
            return _as_said(self, table, told)

    @errors_as_ours
    def has_counting(self, table: str, subject_id: bytes) -> bool:
        """Whether a table has a record of a subject that counts; opens nothing."""
        rows = self.database.reader().execute(statements(self.comp, table).ids_of_subject, (subject_id,)).fetchall()
        return any(self.row_holds(table, bytes(row[0])) for row in rows)

    @errors_as_ours
    def known_ids(self, table: str) -> Ids:
        """Every record id that the table, the audit or the checkpoint knows of."""
        text = statements(self.comp, table).known_ids
        return sorted({bytes(row[0]) for row in self.database.reader().execute(text).fetchall()})

    @errors_as_ours
    def known_rows(self) -> Sequence[tuple[str, bytes]]:
        """The same of every sealed table, table by table."""
        found: dict[object, set[bytes]] = {table: set() for table in SEALED[self.comp]}
        cursor = self.database.reader().execute(known(self.comp))
        for table, record_id in cursor:
            if table in found:
                found[table].add(bytes(record_id))
        return [(table, record_id) for table in SEALED[self.comp] for record_id in sorted(found[table])]

    def _every(self, table: str, subject: bytes | None, kind: type[T]) -> Records[T]:
        cursor, text = self.database.reader(), statements(self.comp, table)
        if subject is None:
            rows = cursor.execute(text.all).fetchall()
        else:
            rows = cursor.execute(text.by_subject, (subject,)).fetchall()
        found: Records[T] = []
        for start in range(0, len(rows), BATCH):
            with self.database.one_moment():
                opened = self._each(cursor, table, rows[start : start + BATCH], kind)
                found += [record for record in opened if record is not None]
        return found

    def _batch(self, table: str, ids: Sequence[bytes], kind: type[T]) -> Records[T]:
        cursor, text = self.database.reader(), statements(self.comp, table).get_batch
        found: dict[bytes, Record[T] | None] = {}
        for start in range(0, len(ids), BATCH):
            some = list(ids[start : start + BATCH])
            with self.database.one_moment():
                rows = cursor.execute(text, [*some, *some[:1] * (BATCH - len(some))]).fetchall()
                found.update(zip((row[0] for row in rows), self._each(cursor, table, rows, kind), strict=True))
        for record_id in ids:
            if record_id not in found:
                found[record_id] = self._find(table, record_id, kind)  # not there: checks that it need not be
        return [record for record in map(found.__getitem__, ids) if record is not None]

    def _each(self, cursor: Any, table: str, rows: Sequence[Any], kind: type[T]) -> Sequence[Record[T] | None]:
        """Rows that were read together; None for one of a woman who did not accept this person."""
        point = self.audit.point(cursor, table)
        least = 0 if point is None else point.n
        asked = [(row[7], (table, row[0], row[8], row[9])) for row in rows if row[7] is not None and row[7] > least]
        verify_ahead(self.audit, cursor, asked)
        return [self._listed(cursor, table, row, kind) for row in rows]

    def _find(self, table: str, record_id: bytes, kind: type[T]) -> Record[T] | None:
        cursor = self.database.reader()
        row = cursor.execute(statements(self.comp, table).get, (record_id,)).fetchone()
        if row is not None:
            return self._open(cursor, table, row, kind)
        said = self.audit.newest(cursor, table, record_id)
        if said is not None and said.hash:
            raise OpenError
        return None

    def _listed(self, cursor: Any, table: str, row: Any, kind: type[T]) -> Record[T] | None:
        try:
            return self._open(cursor, table, row, kind)
        except FileRestricted:
            return None

    def _open(self, cursor: Any, table: str, row: Any, kind: type[T]) -> Record[T]:
        stored, plain = self.opened(cursor, table, row)
        value = decode(kind, schema_in(stored.schema), plain)
        if not is_marked_right(record_kinds.kind_of(self.comp, table), stored.schema, value):
            raise OpenError
        opened = Record(stored.record_id, stored.subject_id, stored.version, value)
        if not may_be(self.audit, table, opened, self.audit.says_nothing):
            raise OpenError
        return opened

    def opened(self, cursor: Any, table: str, row: Any) -> tuple[StoredRow, bytes]:
        """A row as it is in the file, and its plain value in bytes; ``row`` comes from ``statements``. Raises
        OpenError.
        """
        stored, (wrap, n, version, state) = row_of(row), row[6:]
        said = self.audit.stated(cursor, table, stored.record_id, n=n, version=version, state=state, wrap=wrap)
        aad = self.aad(table, stored)
        if said != (stored.version, sha256(aad + stored.body).digest()):
            raise OpenError
        return stored, unpad(self.deks.opened(stored.subject_id, stored.epoch, wrap).open(stored.body, aad))

    def state_of(self, table: str, row: StoredRow) -> StatedRow:
        """What an audit entry says of a row: its version, and the hash of what binds it and of its body."""
        return StatedRow(row.version, sha256(self.aad(table, row) + row.body).digest())

    def aad(self, table: str, row: StoredRow) -> bytes:
        """What a body is bound to."""
        record_id, subject_id, schema, epoch, version, _ = row
        return tlv("rec", self.org, table, record_id, subject_id, self.comp, epoch, schema, version)


@errors_as_ours
def row_as_it_is(store: SealedRows, table: str, record_id: bytes, kind: type[T]) -> tuple[Record[T], StatedRow] | None:
    """A row as it is stored, whatever the log says of it, and what an entry would say of it as it is; None where there
    is none. Raises OpenError where it does not open, Refused ``file_restricted``.
    """
    row = store.database.reader().execute(statements(store.comp, table).get, (record_id,)).fetchone()
    if row is None:
        return None
    stored, dek = row_of(row), store.deks.opened(row[1], row[3], row[6])
    value = decode(kind, schema_in(stored.schema), unpad(dek.open(stored.body, store.aad(table, stored))))
    return Record(stored.record_id, stored.subject_id, stored.version, value), store.state_of(table, stored)


@errors_as_ours
def state_as_it_is(store: SealedRows, table: str, record_id: bytes) -> tuple[bytes, StatedRow] | None:
    """Under which subject a row is stored, and what an entry would say of it as it is; opens nothing. None where there
    is none.
    """
    row = store.database.reader().execute(statements(store.comp, table).get, (record_id,)).fetchone()
    return None if row is None else (bytes(row[1]), store.state_of(table, row_of(row)))


@errors_as_ours
def opens_all(store: SealedRows, subject_id: bytes) -> bool:
    """Whether every row of a subject opens with its key, but damaged ones: then nobody put another key there."""
    return all(rows_that_open(store, store.database.reader(), subject_id))


def rows_that_open(store: SealedRows, cursor: Any, subject_id: bytes) -> Iterator[bool]:
    """Of each row of a subject that is as the log says, and where it says: whether it opens with her key."""
    return (opens for _, _, opens in rows_by_key(store, cursor, subject_id))


def rows_by_key(
    store: SealedRows, cursor: Any, subject_id: bytes, *, unproved: bool = False
) -> Iterator[tuple[str, bytes, bool]]:
    """The same with its table and record id. ``unproved``: also of each of which the log or its checkpoint proves
    nothing any more; else raises OpenError there.
    """
    for table in (table for table in SEALED[store.comp] if table not in NOBODYS):
        for row in cursor.execute(statements(store.comp, table).by_subject, (subject_id,)).fetchall():
            stored, (wrap, n, version, state) = row_of(row), row[6:]
            try:
                said = store.audit.stated(cursor, table, stored.record_id, n=n, version=version, state=state, wrap=wrap)
            except OpenError:
                if not unproved:
                    raise
                said = store.state_of(table, stored)
            is_said = said == store.state_of(table, stored)
            if is_said and not store.audit.her_key.misplaced(table, {stored.record_id: subject_id}):
                yield table, stored.record_id, _opens(store, table, stored, wrap)


def rows_by_age(
    store: SealedRows, cursor: Any, subject_id: bytes, *, unproved: bool = False
) -> list[tuple[int, str, bytes, bool]]:
    """The same, each with the number of the first entry that counts of it, by that."""
    rows = rows_by_key(store, cursor, subject_id, unproved=unproved)
    return sorted(
        (first_about(store.audit, cursor, table, row_id), table, row_id, opens) for table, row_id, opens in rows
    )


@errors_as_ours
def opens_first(store: SealedRows, subject_id: bytes) -> bool:
    """Whether what was stated first of what there is of a subject opens with its key, or her file: rows under another
    one, or under none, can be laid beside it, also while the session is under way and nothing else is there.
    """
    rows = rows_by_age(store, store.database.reader(), subject_id, unproved=True)
    its_file = (record_kinds.CASE_FILE.table, subject_id, True)
    return any(opens for *_, opens in rows[:1]) or any(row[1:] == its_file for row in rows)


def _opens(store: SealedRows, table: str, row: StoredRow, wrap: bytes | None) -> bool:
    try:
        store.deks.opened(row.subject_id, row.epoch, wrap).open(row.body, store.aad(table, row))
    except OpenError:
        return False
    return True


@errors_as_ours
def size_of(store: SealedRows, table: str) -> int:
    """How many rows a table has, those included that this person may not open."""
    return int(store.database.reader().execute(statements(store.comp, table).size).fetchone()[0])


def _second_look(database: Database, look: Callable[[], T]) -> T:
    """What ``look`` gives. It reads more than once, and a colleague's save can fall between two of its reads: before
    anything is called damaged it looks again, as of one moment.
    """
    with contextlib.suppress(OpenError):
        return look()
    with database.one_moment():
        return look()


def _hold(store: SealedRows, table: str, record_id: bytes) -> None:
    """Raise OpenError unless a row, or its absence, is what the log says."""
    cursor = store.database.reader()
    if record_id.startswith(NOT_BYTES.encode()):  # no row of ours has such an id, and no entry that counts names one
        if cursor.execute(_OF_ODD_ID.format(table), (record_id,)).fetchone() is not None:
            raise OpenError
        return
    row = cursor.execute(statements(store.comp, table).get, (record_id,)).fetchone()
    said = store.audit.newest(cursor, table, record_id)
    if row is None:
        if said is not None and said.hash:
            raise OpenError
        return
    if said is None or not _as_said(store, table, [(row_of(row), said)]):
        raise OpenError


def _as_said(store: SealedRows, table: str, rows: Iterable[tuple[StoredRow, StatedRow]]) -> set[bytes]:
    """The ids of those rows, at most ``BATCH``, that are what was said of them, and where it was; of those that lists
    pass over unopened, also under her key.
    """
    same = [(row, said) for row, said in rows if said == store.state_of(table, row)]
    done = {row.record_id: said for row, said in same if row.schema >= DONE}
    rule, under = store.audit.her_key, {row.record_id: row.subject_id for row, _ in same}
    return under.keys() - rule.unsaid(table, done) - rule.misplaced(table, under)
