"""Where a sealed row is written: each record with its audit entry, in the transaction of the caller.

How a row is bound and read is in ``sealed_rows``.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, pad, unpad
from nsintake.crypto.keys import Dek
from nsintake.domain import record_kinds
from nsintake.errors import Bug, Refused
from nsintake.store.audit_lines import GOES_ON, Details
from nsintake.store.audit_lookups import has_said
from nsintake.store.codec import decode, encode
from nsintake.store.done_mark import schema_in, stored_schema
from nsintake.store.final_values import lines_about, said_of
from nsintake.store.her_key_proof import require_hers
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import AUTHOR, Change, FinishedRow, StoredRow, Versions
from nsintake.store.sealed_rows import SealedRows
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import DRAFTS, SEALED
from nsintake.store.told_of import links_told, tell_again
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import carried

ID_SIZE = 16


def new_id() -> bytes:
    """A random key (16 bytes): says nothing about order, person or table."""
    return secrets.token_bytes(ID_SIZE)


class SealedStore(SealedRows):
    """The sealed tables of one file, for the signed-in person."""

    def begin(self, *, routine: bool = False) -> UnitOfWork:
        """A write transaction on this file. ``routine``: as in ``Database.begin``."""
        return self.database.begin(routine=routine)

    @errors_as_ours
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
        base = self._version(work.cursor, table, record_id, verb)
        if expect is not None and base != expect:
            raise Refused("changed_meanwhile", table=table)
        kind = record_kinds.kind_of(self.comp, table)
        row = StoredRow(record_id, subject_id, stored_schema(kind, value), self.deks.epoch, base + 1, b"")
        goes_on = verb in GOES_ON
        dek = self.deks.ensure(work, subject_id, goes_on=goes_on)
        require_hers(self, work, subject_id, goes_on=goes_on)
        body = dek.seal(pad(encode(value)), self.aad(table, row))
        details = {**carried(self, kind, record_id, said_of(kind, value)), **(details or {})}
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

    @errors_as_ours
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
        about = bytes(gone[0][0]) if gone else self.audit.her_key.subject(work.cursor, table, record_id)
        self.audit.append(
            work,
            verb,
            table=table,
            record_id=record_id,
            version=said.version + 1,
            details=details,
            about=about if key_stays else b"",
            day_only=not gone,
        )

    @errors_as_ours
    def shred(self, work: UnitOfWork, subject_id: bytes, *, verb: str, details: Details | None = None) -> int:
        """Take away all records and drafts of a subject and the key that opened them; how many records there were.

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
        work.cursor.execute(f"DELETE FROM {DRAFTS[self.comp]} WHERE subject_id = ?", (subject_id,))  # noqa: S608 - own name
        self.deks.destroy(work, subject_id)
        return gone

    @errors_as_ours
    def reseal(
        self,
        work: UnitOfWork,
        subject_id: bytes,
        holders: Collection[str] | None,
        *,
        verb: str,
        details: Details | None = None,
    ) -> Dek:
        """Seal all records of a subject under a new key that only ``holders`` and keepers open (None: all who have the
        file's key); that key. Her drafts are ``Drafts.reseal``'s, which calls this. A row that does not open is left as
        it is, and found as before when the file is looked through. So nobody keeps a file open by writing such a row.
        """
        held: list[tuple[str, StoredRow, bytes]] = []
        for table in SEALED[self.comp]:
            rows = work.cursor.execute(statements(self.comp, table).by_subject, (subject_id,)).fetchall()
            for row in rows:
                with contextlib.suppress(OpenError):
                    held.append((table, *self.opened(work.cursor, table, row)))
        told = links_told(self, subject_id) if self.comp is Compartment.IDENTITY else ()
        wrap, dek = self.deks.make(subject_id, holders)
        self.deks.replace(work, subject_id, wrap, dek=dek)
        tell_again(self, work, subject_id, (details for _, details in told))
        for table, row, plain in held:
            fresh = row._replace(epoch=self.deks.epoch, version=row.version + 1)
            body = dek.seal(pad(plain), self.aad(table, fresh))
            said = {**self._said(table, fresh, plain), **(details or {})}
            self._write(work, table, fresh._replace(body=body), verb=verb, details=said)
        return dek

    @errors_as_ours
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
        cursor, epoch = self.database.reader(), self.deks.epoch
        schema = stored_schema(record_kinds.kind_of(self.comp, table), value)
        waiting = [row.version for row in pending if (row.table, row.record_id) == (table, record_id)]
        version = max([self._version(cursor, table, record_id), *waiting]) + 1
        wrap = self.deks.wrap_of(cursor, subject_id, epoch)
        wrap = next((row.wrap for row in pending if wrap is None and row.subject_id == subject_id), wrap)
        if wrap is None:
            wrap, dek = self.deks.make(subject_id)
        else:
            dek = self.deks.opened(subject_id, epoch, wrap)
        row = StoredRow(record_id, subject_id, schema, epoch, version, b"")
        body = dek.seal(pad(encode(value)), self.aad(table, row))
        return FinishedRow(table, *row[:5], body, wrap, verb)

    @errors_as_ours
    def import_sealed(self, work: UnitOfWork, row: FinishedRow, *, author: str = "") -> bool:
        """Write a finished row here; False if the record already is at that version or a later one.

        Delivering twice does nothing, and a row never overwrites what was decided here meanwhile (a withdrawal).
        ``author``: the id of the person who made it, if that is somebody else.
        """
        if self._version(work.cursor, row.table, row.record_id, row.verb) >= row.version:
            return False
        stored = StoredRow(row.record_id, row.subject_id, row.schema, row.epoch, row.version, row.body)
        aad = self.aad(row.table, stored)
        held = self.deks.wrap_of(work.cursor, row.subject_id, row.epoch)
        plain = self.deks.opened(row.subject_id, row.epoch, row.wrap).open(row.body, aad)
        kind, said = record_kinds.kind_of(self.comp, row.table), dict[str, str | int]()
        if kind is not None and kind.tells:
            value = decode(kind.value, schema_in(row.schema), unpad(plain))
            said = {**carried(self, kind, row.record_id, said_of(kind, value))}
        if held is None:
            self.deks.insert(work, row.subject_id, row.epoch, wrap=row.wrap)
        elif held != row.wrap:
            dek = self.deks.opened(row.subject_id, row.epoch, held)
            stored = stored._replace(body=dek.seal(plain, aad))
        self._write(work, row.table, stored, verb=row.verb, details={**said, **({AUTHOR: author} if author else {})})
        return True

    def _said(self, table: str, row: StoredRow, plain: bytes) -> Details:
        """What the entry that states a value tells besides, of one that is sealed again; nothing of what is no value:
        what was told before opens by keys that anybody with the file's key can destroy.
        """
        kind = record_kinds.kind_of(self.comp, table)
        with contextlib.suppress(OpenError):
            return {} if kind is None else said_of(kind, decode(kind.value, schema_in(row.schema), plain))
        return {}

    def _version(self, cursor: Any, table: str, record_id: bytes, verb: str = "") -> int:
        """The version that a record has by the log; 0 for a new one, also where the checkpoint proves nothing any more:
        of all that is in it the log said something before.
        """
        try:
            said = self.audit.newest(cursor, table, record_id, verb=verb)
        except OpenError:
            if lines_about(self.audit, table, record_id):
                raise
            return 0
        return 0 if said is None else said.version

    def _write(
        self,
        work: UnitOfWork,
        table: str,
        row: StoredRow,
        *,
        verb: str,
        details: Details | None,
        day_only: bool = False,
    ) -> None:
        work.cursor.execute(statements(self.comp, table).put, row)
        if work.cursor.rowcount != 1:
            raise Bug("subject_changed", table=table)
        version, state = self.state_of(table, row)
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


@errors_as_ours
def has_passed(store: SealedStore, work: UnitOfWork, row: FinishedRow) -> bool:
    """Whether something newer is in a file than a finished row that never arrived: it would change nothing."""
    if store._version(work.cursor, row.table, row.record_id, row.verb) < row.version:
        return False
    stored = StoredRow(row.record_id, row.subject_id, row.schema, row.epoch, row.version, row.body)
    return not has_said(store.audit, work.cursor, row.table, row.record_id, store.state_of(row.table, stored))
