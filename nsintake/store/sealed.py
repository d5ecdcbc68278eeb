"""Where a sealed row is written and opened. There is no other way to a record's content.

One sealed body per record, bound by its AAD to table, record, subject, file, epoch, schema and version, and by the
audit chain to being the newest. Every read checks both and fails closed: a row that is not exactly what the newest
counting entry says is an OpenError, whatever else may be true of it. A row that holds but belongs to a woman who did
not accept this person is Refused ``file_restricted``; lists leave it out.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, TypeVar

from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.crypto.keys import Dek, KeyRing
from nsintake.domain import record_kinds
from nsintake.errors import Bug, Refused
from nsintake.store import upgrades  # noqa: F401 - registers how older values are read
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Details
from nsintake.store.audit_lookups import has_said
from nsintake.store.checkpoint import Stated
from nsintake.store.codec import decode, encode, schema_of
from nsintake.store.engine import Database
from nsintake.store.final_values import may_be
from nsintake.store.quiet import quiet
from nsintake.store.roster_history import RosterHistory
from nsintake.store.rows import AUTHOR, Change, FinishedRow, Ids, Pairs, Record, Records, Row, Sound, Versions, row_of
from nsintake.store.statements import BATCH
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from nsintake.store.typed import NOT_BYTES
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted, Wraps

T = TypeVar("T")
ID_SIZE = 16


def new_id() -> bytes:
    """A random key (16 bytes): says nothing about order, person or table."""
    return secrets.token_bytes(ID_SIZE)


class SealedStore:
    """The sealed tables of one file, for the signed-in person."""

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
        self._proved: set[bytes] = set()
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

    @property
    def name(self) -> str:
        """The file's name."""
        return self.database.name

    def begin(self) -> UnitOfWork:
        """A write transaction on this file."""
        return self.database.begin()

    @quiet
    def put(
        self,
        work: UnitOfWork,
        table: str,
        record_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        verb: str,
        expect: int | None = None,
        details: Details | None = None,
        day_only: bool = False,
    ) -> int:
        """Write a record and its audit entry; the new version.

        ``day_only``: the log does not say when exactly, of what is about a woman and opens to those she did not accept.
        Raises Refused ``changed_meanwhile`` if it is no longer at version ``expect``.
        """
        base = self._version(work, table, record_id, verb)
        if expect is not None and base != expect:
            raise Refused("changed_meanwhile", table=table)
        row = Row(record_id, subject_id, schema_of(type(value)), self.deks.epoch, base + 1, b"")
        dek = self.deks.ensure(work, subject_id)
        _prove(self, work, subject_id)
        body = dek.seal(pad(encode(value)), self._aad(table, row))
        kind = record_kinds.kind_of(self.comp, table)
        says = {} if kind is None else kind.says(value)
        details = {**says, **(details or {})}
        self._write(work, table, row._replace(body=body), verb=verb, details=details, day_only=day_only)
        return row.version

    def put_many(self, work: UnitOfWork, changes: Iterable[Change]) -> Versions:
        """Write several records in one transaction; their new versions."""
        return [
            self.put(
                work,
                change.table,
                change.record_id,
                change.subject_id,
                change.value,
                verb=change.verb,
                expect=change.expect,
                details=change.details,
            )
            for change in changes
        ]

    @quiet
    def record(self, table: str, record_id: bytes, kind: type[T]) -> Record[T]:
        """Open one record. Raises Refused ``record_missing``, ``file_restricted``, OpenError."""
        found = _second_look(self.database, lambda: self._find(table, record_id, kind))
        if found is None:
            raise Refused("record_missing", table=table)
        return found

    def get(self, table: str, record_id: bytes, kind: type[T]) -> T:
        """The value of one record. Raises Refused ``record_missing``, ``file_restricted``, OpenError."""
        return self.record(table, record_id, kind).value

    @quiet
    def find(self, table: str, record_id: bytes, kind: type[T]) -> T | None:
        """The value of one record, or None where there is none. Raises Refused ``file_restricted``, OpenError."""
        found = _second_look(self.database, lambda: self._find(table, record_id, kind))
        return None if found is None else found.value

    @quiet
    def records(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> Records[T]:
        """All records of a table, of one subject, or of the ids given (in their order; those missing left out).

        Those of women who did not accept this person are left out too. Raises OpenError if a single one does not hold.
        """
        if ids is not None:
            return _second_look(self.database, lambda: self._batch(table, ids, kind))
        return _second_look(self.database, lambda: self._every(table, subject, kind))

    @quiet
    def sound(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> Sound[T]:
        """As ``records``, but one that does not hold is named and keeps no other back.

        For lists, and for what protects her at once. That something may leave is never decided by it.
        """
        with contextlib.suppress(OpenError):
            return Sound(self.records(table, kind, subject=subject, ids=ids), ())
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
        return Sound(found, tuple(damaged))

    def list(
        self, table: str, kind: type[T], *, subject: bytes | None = None, ids: Sequence[bytes] | None = None
    ) -> Pairs[T]:
        """As ``records``, but pairs of record id and value."""
        return [(record.record_id, record.value) for record in self.records(table, kind, subject=subject, ids=ids)]

    @quiet
    def remove(
        self,
        work: UnitOfWork,
        table: str,
        record_id: bytes,
        *,
        verb: str,
        details: Details | None = None,
        key_stays: bool = True,
    ) -> None:
        """Take a record away and say so in the audit. Raises Refused ``record_missing``."""
        said = self.audit.newest(work.cursor, table, record_id, verb=verb)
        if said is None or not said.hash:
            raise Refused("record_missing", table=table)
        gone = work.cursor.execute(statements(self.comp, table).delete, (record_id,)).fetchall()
        about, version = bytes(gone[0][0]) if gone and key_stays else b"", said.version + 1
        self.audit.append(
            work,
            verb,
            table=table,
            record_id=record_id,
            version=version,
            details=details,
            about=about,
            day_only=not gone,
        )

    @quiet
    def shred(self, work: UnitOfWork, subject_id: bytes, *, verb: str, details: Details | None = None) -> int:
        """Take away all records of a subject and the key that opened them; how many records there were.

        What the log says of it opens without that key: who erased must stay known. A row that nobody ever stated goes
        unsaid: it is no record.
        """
        gone = 0
        for table in SEALED[self.comp]:
            text = statements(self.comp, table).ids_of_subject
            for (record_id,) in work.cursor.execute(text, (subject_id,)).fetchall():
                said = self.audit.newest(work.cursor, table, record_id, verb=verb)
                if said is None or not said.hash:
                    work.cursor.execute(statements(self.comp, table).delete, (record_id,)).fetchall()
                    continue
                self.remove(work, table, record_id, verb=verb, details=details, key_stays=False)
                gone += 1
        self.deks.destroy(work, subject_id)
        return gone

    @quiet
    def reseal(
        self,
        work: UnitOfWork,
        subject_id: bytes,
        holders: Collection[str] | None,
        *,
        verb: str,
        details: Details | None = None,
    ) -> Dek:
        """Seal all records of a subject under a new key that only ``holders`` and keepers open (None: all who hold
        the file); that key. Her drafts are ``Drafts.reseal``'s, which calls this.
        """
        held: list[tuple[str, Row, bytes]] = []
        for table in SEALED[self.comp]:
            rows = work.cursor.execute(statements(self.comp, table).by_subject, (subject_id,)).fetchall()
            held += [(table, *self._plain(work.cursor, table, row)) for row in rows]
        wrap, dek = self.deks.make(subject_id, holders)
        self.deks.replace(work, subject_id, wrap, dek=dek)
        for table, row, plain in held:
            fresh = row._replace(epoch=self.deks.epoch, version=row.version + 1)
            body = dek.seal(pad(plain), self._aad(table, fresh))
            self._write(work, table, fresh._replace(body=body), verb=verb, details=details)
        return dek

    def holders(self, subject_id: bytes) -> tuple[str, ...] | None:
        """Who may open a subject's records besides the keepers; None if everybody who holds this file may."""
        wrap = self.deks.wrap_of(self.database.reader(), subject_id, self.deks.epoch)
        return None if wrap is None else self.deks.holders(wrap)

    @quiet
    def export_sealed(
        self,
        table: str,
        record_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        verb: str,
        pending: Sequence[FinishedRow] = (),
    ) -> FinishedRow:
        """Make a row of this file without writing it, for the outbox of another one.

        ``pending`` are finished rows not yet delivered: they settle the version and the subject's key.
        """
        cursor, epoch, schema = self.database.reader(), self.deks.epoch, schema_of(type(value))
        said = self.audit.newest(cursor, table, record_id)
        waiting = [row.version for row in pending if (row.table, row.record_id) == (table, record_id)]
        version = max([0 if said is None else said.version, *waiting]) + 1
        wrap = self.deks.wrap_of(cursor, subject_id, epoch)
        wrap = next((row.wrap for row in pending if wrap is None and row.subject_id == subject_id), wrap)
        if wrap is None:
            wrap, dek = self.deks.make(subject_id)
        else:
            dek = self.deks.opened(subject_id, epoch, wrap)
        row = Row(record_id, subject_id, schema, epoch, version, b"")
        body = dek.seal(pad(encode(value)), self._aad(table, row))
        return FinishedRow(table, *row[:5], body, wrap, verb)

    @quiet
    def import_sealed(self, work: UnitOfWork, row: FinishedRow, *, author: str = "") -> bool:
        """Write a finished row here; False if the record already is at that version or a later one.

        Delivering twice does nothing, and a row never overwrites what was decided here meanwhile (a withdrawal).
        ``author``: the id of whoever made it, where that is somebody else.
        """
        if self._version(work, row.table, row.record_id, row.verb) >= row.version:
            return False
        stored = Row(row.record_id, row.subject_id, row.schema, row.epoch, row.version, row.body)
        aad = self._aad(row.table, stored)
        held = self.deks.wrap_of(work.cursor, row.subject_id, row.epoch)
        plain = self.deks.opened(row.subject_id, row.epoch, row.wrap).open(row.body, aad)
        if held is None:
            self.deks.insert(work, row.subject_id, row.epoch, wrap=row.wrap)
        elif held != row.wrap:
            dek = self.deks.opened(row.subject_id, row.epoch, held)
            stored = stored._replace(body=dek.seal(plain, aad))
        self._write(work, row.table, stored, verb=row.verb, details={AUTHOR: author} if author else None)
        return True

    @quiet
    def row_holds(self, table: str, record_id: bytes) -> bool:
        """Whether a row, or its absence, is what the newest counting entry says; opens nothing."""
        try:
            _second_look(self.database, lambda: _hold(self, table, record_id))
        except OpenError:
            return False
        return True

    @quiet
    def stands(self, table: str, subject_id: bytes) -> bool:
        """Whether a table holds a record of a subject that counts; opens nothing."""
        rows = self.database.reader().execute(statements(self.comp, table).ids_of_subject, (subject_id,)).fetchall()
        return any(self.row_holds(table, bytes(row[0])) for row in rows)

    @quiet
    def known_ids(self, table: str) -> Ids:
        """Every record id that the table, the audit or the checkpoint knows of."""
        text = statements(self.comp, table).known_ids
        return [bytes(row[0]) for row in self.database.reader().execute(text).fetchall()]

    def _every(self, table: str, subject: bytes | None, kind: type[T]) -> Records[T]:
        cursor, text = self.database.reader(), statements(self.comp, table)
        if subject is None:
            rows = cursor.execute(text.all).fetchall()
        else:
            rows = cursor.execute(text.by_subject, (subject,)).fetchall()
        found = [self._listed(cursor, table, row, kind) for row in rows]
        return [record for record in found if record is not None]

    def _batch(self, table: str, ids: Sequence[bytes], kind: type[T]) -> Records[T]:
        cursor, text = self.database.reader(), statements(self.comp, table).get_batch
        found: dict[bytes, Record[T] | None] = {}
        for start in range(0, len(ids), BATCH):
            some = list(ids[start : start + BATCH])
            rows = cursor.execute(text, [*some, *some[:1] * (BATCH - len(some))]).fetchall()
            found.update((row[0], self._listed(cursor, table, row, kind)) for row in rows)
        for record_id in ids:
            if record_id not in found:
                found[record_id] = self._find(table, record_id, kind)  # not there: checks that it need not be
        return [record for record in map(found.__getitem__, ids) if record is not None]

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
        stored, plain = self._plain(cursor, table, row)
        value = decode(kind, stored.schema, plain)
        if not may_be(self.audit, table, stored.record_id, value, self.audit.says_nothing):
            raise OpenError
        return Record(stored.record_id, stored.subject_id, stored.version, value)

    def _plain(self, cursor: Any, table: str, row: Any) -> tuple[Row, bytes]:
        stored, (wrap, n, version, state) = row_of(row), row[6:]
        said = self.audit.stated(cursor, table, stored.record_id, n=n, version=version, state=state)
        aad = self._aad(table, stored)
        if said != (stored.version, sha256(aad + stored.body).digest()):
            raise OpenError
        return stored, unpad(self.deks.opened(stored.subject_id, stored.epoch, wrap).open(stored.body, aad))

    def _version(self, work: UnitOfWork, table: str, record_id: bytes, verb: str) -> int:
        said = self.audit.newest(work.cursor, table, record_id, verb=verb)
        return 0 if said is None else said.version

    def _write(
        self, work: UnitOfWork, table: str, row: Row, *, verb: str, details: Details | None, day_only: bool = False
    ) -> None:
        work.cursor.execute(statements(self.comp, table).put, row)
        if work.cursor.rowcount != 1:
            raise Bug("subject_changed", table=table)
        version, state = self._state(table, row)
        self.audit.append(
            work,
            verb,
            table=table,
            record_id=row.record_id,
            version=version,
            state=state,
            details=details,
            about=row.subject_id,
            day_only=day_only,
        )

    def _state(self, table: str, row: Row) -> Stated:
        return Stated(row.version, sha256(self._aad(table, row) + row.body).digest())

    def _aad(self, table: str, row: Row) -> bytes:
        record_id, subject_id, schema, epoch, version, _ = row
        return tlv("rec", self.org, table, record_id, subject_id, self.comp, epoch, schema, version)


def _prove(store: SealedStore, work: UnitOfWork, subject_id: bytes) -> None:
    """Before the first value is sealed under a restricted woman's key: it opens what there is of her. Whoever holds
    the file could have put one of her own there. Raises Refused ``changed_meanwhile``.
    """
    wrap = store.deks.wrap_in(work, subject_id)
    if subject_id in store._proved or wrap is None or store.deks.holders(wrap) is None:
        return
    opened = list(_opened(store, work.cursor, subject_id))
    if opened and not any(opened):
        raise Refused("changed_meanwhile", table="dek")
    work.after_commit(lambda: store._proved.add(subject_id))


@quiet
def opens_all(store: SealedStore, subject_id: bytes) -> bool:
    """Whether every row of a subject opens with its key, but damaged ones: then nobody put another key there."""
    return all(_opened(store, store.database.reader(), subject_id))


def _opened(store: SealedStore, cursor: Any, subject_id: bytes) -> Iterator[bool]:
    for table in SEALED[store.comp]:
        for row in cursor.execute(statements(store.comp, table).by_subject, (subject_id,)).fetchall():
            stored, (wrap, n, version, state) = row_of(row), row[6:]
            said = store.audit.stated(cursor, table, stored.record_id, n=n, version=version, state=state)
            if said == store._state(table, stored):
                yield _opens(store, table, stored, wrap)


def _opens(store: SealedStore, table: str, row: Row, wrap: bytes | None) -> bool:
    try:
        store.deks.opened(row.subject_id, row.epoch, wrap).open(row.body, store._aad(table, row))
    except OpenError:
        return False
    return True


@quiet
def size_of(store: SealedStore, table: str) -> int:
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


def _hold(store: SealedStore, table: str, record_id: bytes) -> None:
    """Raise OpenError unless a row, or its absence, is what the log says."""
    if record_id.startswith(NOT_BYTES.encode()):
        raise OpenError
    cursor = store.database.reader()
    row = cursor.execute(statements(store.comp, table).get, (record_id,)).fetchone()
    said = store.audit.newest(cursor, table, record_id)
    if (said is not None and said.hash) if row is None else said != store._state(table, row_of(row)):
        raise OpenError


@quiet
def has_passed(store: SealedStore, work: UnitOfWork, row: FinishedRow) -> bool:
    """Whether something newer stands in a file than a finished row that never arrived: it would change nothing."""
    if store._version(work, row.table, row.record_id, row.verb) < row.version:
        return False
    stored = Row(row.record_id, row.subject_id, row.schema, row.epoch, row.version, row.body)
    return not has_said(store.audit, work.cursor, row.table, row.record_id, store._state(row.table, stored))
