"""Acts that touch two files: what identity.db still owes liaison.db, delivered once, in order, after any crash.

An outbox entry is written in the same transaction as the act itself. A *row* is a finished liaison-sealed row; any
intake session can deliver it. A *note* is an act that a service must carry on (a withdrawal half done). Entries are
sealed; what was delivered is removed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from nsintake.crypto.envelope import pad, tlv, unpad
from nsintake.store import wraps
from nsintake.store.codec import decode, encode
from nsintake.store.quiet import quiet
from nsintake.store.sealed import FinishedRow, SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
_SELECT = "SELECT seq, outbox_id, epoch, body FROM outbox ORDER BY seq"
_NEXT = "SELECT coalesce(max(seq), 0) + 1 FROM outbox"
_INSERT = "INSERT INTO outbox (seq, outbox_id, epoch, body) VALUES (?, ?, ?, ?)"
_DELETE = "DELETE FROM outbox WHERE outbox_id = ?"


@dataclass(frozen=True, slots=True)
class _Entry:
    row: FinishedRow | None = None
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """An act that has to be carried on. ``text`` is the JSON of the value it was written with."""

    outbox_id: bytes
    kind: str
    text: str

    def value(self, kind: type[T]) -> T:
        """The value it was written with."""
        return decode(kind, 1, self.text.encode())


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a delivery did: rows written, and rows that something newer over there had already settled."""

    written: int
    settled: int


class Outbox:
    """The outbox of ``source`` (identity.db) towards ``target`` (liaison.db)."""

    def __init__(self, source: SealedStore, target: SealedStore) -> None:
        self._source = source
        self._target = target

    @property
    def name(self) -> str:
        """The file's name."""
        return self._source.name

    @quiet
    def add_row(
        self, work: UnitOfWork, table: str, record_id: bytes, subject_id: bytes, value: object, *, verb: str
    ) -> bytes:
        """Owe ``target`` this record, in the source's transaction; the entry's id."""
        pending = [entry.row for _, entry in self._entries(work.cursor) if entry.row is not None]
        row = self._target.export_sealed(table, record_id, subject_id, value, verb=verb, pending=pending)
        return self._add(work, _Entry(row=row))

    @quiet
    def add_note(self, work: UnitOfWork, kind: str, value: object) -> bytes:
        """Owe the carrying on of an act, in the source's transaction; the entry's id."""
        return self._add(work, _Entry(kind=kind, note=encode(value).decode()))

    @quiet
    def notes(self) -> list[Note]:
        """Acts that were begun and not carried on, oldest first."""
        entries = self._entries(self._source.database.reader())
        return [Note(outbox_id, entry.kind, entry.note) for outbox_id, entry in entries if entry.row is None]

    @quiet
    def done(self, work: UnitOfWork, outbox_id: bytes) -> None:
        """Strike an entry, in the source's transaction."""
        work.cursor.execute(_DELETE, (outbox_id,))

    @quiet
    def pending(self) -> int:
        """How many rows wait to be delivered."""
        return sum(entry.row is not None for _, entry in self._entries(self._source.database.reader()))

    @quiet
    def deliver(self, *, between: Callable[[], None] = lambda: None) -> Delivered:
        """Write every owed row into ``target``, then strike it. Safe to repeat after any crash.

        ``between`` is called after each file's commit (for tests that stop there).
        """
        owed = [(outbox_id, entry.row) for outbox_id, entry in self._entries(self._source.database.reader())]
        rows = [(outbox_id, row) for outbox_id, row in owed if row is not None]
        if not rows:
            return Delivered(0, 0)
        with self._target.begin() as work:
            written = sum(self._target.import_sealed(work, row) for _, row in rows)
            work.commit()
        between()
        with self._source.begin() as work:
            for outbox_id, _ in rows:
                self.done(work, outbox_id)
            work.commit()
        between()
        return Delivered(written, len(rows) - written)

    @quiet
    def carry_into(self, other: Outbox, work: UnitOfWork, reseal: Callable[[FinishedRow], FinishedRow | None]) -> None:
        """Write every entry into the outbox of a file that is built in this one's place; rows as ``reseal`` makes them
        anew, None to leave one out."""
        for outbox_id, entry in self._entries(self._source.database.reader()):
            row = None if entry.row is None else reseal(entry.row)
            if row is not None or entry.row is None:
                other._add(work, replace(entry, row=row), outbox_id)

    def _add(self, work: UnitOfWork, entry: _Entry, known: bytes | None = None) -> bytes:
        outbox_id, epoch = known or new_id(), self._source.deks.epoch
        dek = self._source.deks.of_file(work, wraps.OUTBOX)
        seq = work.cursor.execute(_NEXT).fetchone()[0]
        body = dek.seal(pad(encode(entry)), self._aad(seq, outbox_id, epoch))
        work.cursor.execute(_INSERT, (seq, outbox_id, epoch, body))
        return outbox_id

    def _entries(self, cursor: Any) -> list[tuple[bytes, _Entry]]:
        found = []
        for seq, outbox_id, epoch, body in cursor.execute(_SELECT).fetchall():
            dek = self._source.deks.find(cursor, wraps.OUTBOX, epoch)
            plain = unpad(dek.open(body, self._aad(seq, outbox_id, epoch)))
            found.append((outbox_id, decode(_Entry, 1, plain)))
        return found

    def _aad(self, seq: int, outbox_id: bytes, epoch: int) -> bytes:
        return tlv("outbox", self._source.org, seq, outbox_id, epoch)
