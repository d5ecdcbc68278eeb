"""Acts that touch two files: what identity.db still owes liaison.db, delivered once, in order, after any crash.

An outbox entry is written in the same transaction as the act itself. A *row* is a finished liaison-sealed row; any
intake session can deliver it. A *note* is an act that a service must carry on (a withdrawal half done). Entries are
sealed; what was delivered is removed.

Rows of one act are a *parcel*: they arrive together or not at all. A parcel that *waits* goes with the next batch, so
that the order over there is not the order in which women came; what is about one subject keeps its order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.store import wraps
from nsintake.store.codec import decode, encode
from nsintake.store.order import shuffled
from nsintake.store.quiet import quiet
from nsintake.store.sealed import FinishedRow, SealedStore, has_passed, new_id
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
BATCH_OF = 3
"""So many women waiting are a batch."""
LONGEST_WAIT = timedelta(days=1, hours=1)
"""An hour further ahead than any batch ever is was set under a wrong clock."""
LETTER = "released_letter"
"""The table of what is signed once, under an id of its own that stands in its signature."""
CANCELLED = "cancelled"
"""Stands in ``tbl`` of the entry that says of a letter that it never goes."""
_SELECT = "SELECT seq, outbox_id, epoch, body FROM outbox ORDER BY seq"
_NEXT = "SELECT coalesce(max(seq), 0) + 1 FROM outbox"
_INSERT = "INSERT INTO outbox (seq, outbox_id, epoch, body) VALUES (?, ?, ?, ?)"
_UPDATE = "UPDATE outbox SET epoch = ?, body = ? WHERE outbox_id = ?"
_DELETE = "DELETE FROM outbox WHERE outbox_id = ?"


@dataclass(frozen=True, slots=True)
class Waits:
    """Whose release waits for its batch (one file stands for all of hers), and when it goes at the latest."""

    woman: bytes
    by: datetime


@dataclass(frozen=True, slots=True)
class _Entry:
    """``parcel`` joins rows that arrive together; earlier versions wrote none. ``by`` is None for what goes at once."""

    row: FinishedRow | None = None
    kind: str = ""
    note: str = ""
    parcel: bytes = b""
    woman: bytes = b""
    by: datetime | None = None


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
    """What a delivery did: rows written, rows that were there already, and parcels that were not written, by their
    subjects: ``passed`` by something newer over there or cancelled here before, ``damaged`` and still owed.
    """

    written: int
    settled: int
    passed: tuple[bytes, ...] = ()
    damaged: tuple[bytes, ...] = ()


_Owed = list[tuple[bytes, FinishedRow]]


@dataclass(slots=True)
class _Came:
    """What became of parcels: rows written, and those that were not."""

    written: int = 0
    passed: list[_Owed] = field(default_factory=list)
    damaged: list[_Owed] = field(default_factory=list)


Tell = Callable[[UnitOfWork, bytes], bool]
"""Hears, in the source's transaction, the subject of a parcel that was passed; whether somebody will know of it."""


def _tell_nobody(_work: UnitOfWork, _subject_id: bytes) -> bool:
    return False


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
        self,
        work: UnitOfWork,
        table: str,
        record_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        verb: str,
        parcel: bytes = b"",
        waits: Waits | None = None,
    ) -> bytes:
        """Owe ``target`` this record, in the source's transaction; the entry's id."""
        pending = [entry.row for _, entry in self._entries(work.cursor) if entry.row is not None]
        row = self._target.export_sealed(table, record_id, subject_id, value, verb=verb, pending=pending)
        if waits is None:
            return self._add(work, _Entry(row=row, parcel=parcel))
        return self._add(work, _Entry(row=row, parcel=parcel, woman=waits.woman, by=waits.by))

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
    def rows_about(self, work: UnitOfWork, subject_id: bytes) -> list[FinishedRow]:
        """What has not arrived of a subject, in the source's transaction."""
        rows = (entry.row for _, entry in self._entries(work.cursor))
        return [row for row in rows if row is not None and row.subject_id == subject_id]

    @quiet
    def goes_by(self, subject_id: bytes) -> datetime | None:
        """When what waits of a subject goes at the latest; None if nothing of it waits for a batch."""
        entries = (entry for _, entry in self._entries(self._source.database.reader()))
        hours = (entry.by for entry in entries if entry.row is not None and entry.row.subject_id == subject_id)
        return min((by for by in hours if by is not None), default=None)

    @quiet
    def hurry(self, work: UnitOfWork, by: datetime) -> None:
        """Whatever waits for a batch goes by then, in the source's transaction."""
        dek, epoch = self._source.deks.of_file(work, wraps.OUTBOX), self._source.deks.epoch
        for (seq, outbox_id, _, _), entry in self._lines(work.cursor):
            if entry.by is not None and entry.by > by:
                body = dek.seal(pad(encode(replace(entry, by=by))), self._aad(seq, outbox_id, epoch))
                work.cursor.execute(_UPDATE, (epoch, body, outbox_id))

    @quiet
    def cancel(self, work: UnitOfWork, subject_id: bytes) -> int:
        """Strike what has not arrived of a subject, in the source's transaction; how many rows that were.

        The log says of each letter that it never goes: its row put back here afterwards is not delivered.
        """
        gone = [(key, entry.row) for key, entry in self._entries(work.cursor) if entry.row is not None]
        gone = [(key, row) for key, row in gone if row.subject_id == subject_id]
        for outbox_id, row in gone:
            self.done(work, outbox_id)
            if row.table == LETTER:
                self._say_cancelled(work, row.record_id)
        return len(gone)

    def _say_cancelled(self, work: UnitOfWork, letter_id: bytes) -> None:
        audit, verb = self._source.audit, "cancel"
        if audit.newest(work.cursor, CANCELLED, letter_id, verb=verb) is None:
            audit.append(work, verb, table=CANCELLED, record_id=letter_id, version=1)

    @quiet
    def deliver(
        self,
        *,
        now: datetime | None = None,
        tell: Tell = _tell_nobody,
        besides: Collection[str] = (),
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """Write what goes by ``now`` (None: all that is owed) into ``target``, then strike it. Safe to repeat after any
        crash. What is about a subject with a row of a table in ``besides`` stays owed.

        ``between`` is called after each file's commit (for tests that stop there). Raises OpenError once it is done,
        where something damaged stayed owed.
        """
        if not self._going(self._source.database.reader(), now, besides):
            return Delivered(0, 0)
        with self._source.begin() as work:
            done = self.deliver_in(work, now=now, tell=tell, besides=besides, between=between)
            work.commit()
        between()
        if done.damaged:
            raise OpenError
        return done

    @quiet
    def deliver_in(
        self,
        work: UnitOfWork,
        *,
        now: datetime | None = None,
        tell: Tell = _tell_nobody,
        besides: Collection[str] = (),
        into: UnitOfWork | None = None,
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """The same within a transaction of the source: nobody cancels meanwhile what is being delivered. ``into``: an
        open one of the target, to be committed before that of the source. Raises nothing for what is damaged.
        """
        owed = self._going(work.cursor, now, besides)
        if not owed:
            return Delivered(0, 0)
        if into is not None:
            came = self._bring(work, into, owed)
        else:
            with self._target.begin() as other:
                came = self._bring(work, other, owed)
                if came.written:
                    other.commit()
        between()
        kept = [*came.damaged, *(parcel for parcel in came.passed if not tell(work, _subject(parcel)))]
        for outbox_id in (outbox_id for parcel in owed if parcel not in kept for outbox_id, _ in parcel):
            self.done(work, outbox_id)
        settled = sum(map(len, owed)) - came.written - sum(map(len, (*came.passed, *came.damaged)))
        return Delivered(came.written, settled, tuple(map(_subject, came.passed)), tuple(map(_subject, came.damaged)))

    def _bring(self, work: UnitOfWork, other: UnitOfWork, owed: Iterable[_Owed]) -> _Came:
        """Write each parcel whole or not at all: one that is damaged keeps back no other."""
        came = _Came()
        for parcel in owed:
            try:
                with other.part():
                    if any(self._never_goes(work, row) or has_passed(self._target, other, row) for _, row in parcel):
                        came.passed.append(parcel)
                    else:
                        came.written += sum(self._target.import_sealed(other, row) for _, row in parcel)
            except OpenError:
                came.damaged.append(parcel)
        return came

    def _never_goes(self, work: UnitOfWork, row: FinishedRow) -> bool:
        return row.table == LETTER and self._source.audit.newest(work.cursor, CANCELLED, row.record_id) is not None

    def _going(self, cursor: Any, now: datetime | None, besides: Collection[str]) -> list[_Owed]:
        """The parcels that go by ``now``, in an order that says nothing; those of one subject in theirs."""
        rows = [(key, entry, entry.row) for key, entry in self._entries(cursor) if entry.row is not None]
        stays = {row.subject_id for _, _, row in rows if row.table in besides}
        rows = [(key, entry, row) for key, entry, row in rows if row.subject_id not in stays]
        women = {entry.woman for _, entry, _ in rows if entry.by is not None}
        due = now is None or any(_is_due(entry, now) for _, entry, _ in rows)
        batch = due or len(women) >= BATCH_OF
        subjects = {row.subject_id for _, entry, row in rows if batch or entry.by is None}
        found = dict[bytes, dict[bytes, _Owed]]()
        for key, entry, row in rows:
            if row.subject_id in subjects:
                found.setdefault(row.subject_id, {}).setdefault(entry.parcel, []).append((key, row))
        return [parcel for parcels in shuffled(found.values()) for parcel in parcels.values()]

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
        return [(outbox_id, entry) for (_, outbox_id, _, _), entry in self._lines(cursor)]

    def _lines(self, cursor: Any) -> list[tuple[Any, _Entry]]:
        """Every entry after the line it lies in."""
        found = list[tuple[Any, _Entry]]()
        for line in cursor.execute(_SELECT).fetchall():
            seq, outbox_id, epoch, body = line
            dek = self._source.deks.find(cursor, wraps.OUTBOX, epoch)
            plain = unpad(dek.open(body, self._aad(seq, outbox_id, epoch)))
            found.append((line, decode(_Entry, 1, plain)))
        return found

    def _aad(self, seq: int, outbox_id: bytes, epoch: int) -> bytes:
        return tlv("outbox", self._source.org, seq, outbox_id, epoch)


def _is_due(entry: _Entry, now: datetime) -> bool:
    return entry.by is not None and not now < entry.by <= now + LONGEST_WAIT


def _subject(parcel: _Owed) -> bytes:
    return parcel[0][1].subject_id
