"""Acts that touch two files: what identity.db still owes liaison.db, delivered once, in order, after any crash.

An outbox entry is written in the same transaction as the act itself. A *row* is a finished liaison-sealed row; any
intake session can deliver it. A *note* is an act that a service must carry on (a withdrawal half done). Entries are
sealed; what was delivered is removed.

What is owed is stated in the log of identity.db, and so is that it is owed no more: who could only write into that file
brings nothing over, and what is put back or taken out is noticed.

Rows of one act are a *parcel*: they arrive together or not at all. A parcel that *waits* goes with the next batch, so
that the order over there is not the order in which women came; what is about one subject keeps its order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeVar

from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.errors import Bug
from nsintake.store import audit_lookups, wraps
from nsintake.store.audit import passing_over, settled
from nsintake.store.audit_lines import Line
from nsintake.store.batches import Waits, between_hours, come, note_hour, used
from nsintake.store.codec import decode, encode
from nsintake.store.order import shuffled
from nsintake.store.quiet import quiet
from nsintake.store.rows import AUTHOR, FinishedRow
from nsintake.store.sealed import SealedStore, has_passed, new_id
from nsintake.store.typed import IN_RANGE, LINE, blob, number
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
BATCH_OF = 3
"""So many women waiting are a batch."""
TABLE = "outbox"
"""Stands in ``tbl`` of the entry that says what is owed, or that it is no more."""
CANCELLED = "cancelled"
"""Stands in ``tbl`` of the entry that says of a subject that nothing goes that was owed before it."""
NEVER_WENT = "never_went"
"""The detail of that entry where the subject's first row was among it."""
PROTECTIVE = frozenset({"withdrawal", "rejudge", "freeze"})
"""Kinds of notes that stop something: junk about one keeps nobody from carrying it on."""
CARRIED_ON = "carried_on"
"""The verb of whoever ends an act that was noted."""
NOTED = b"note"
"""Begins the id of each note. Who noted and who struck it stands on the pages of the log: where it was struck by hand
nothing else is left of what it was for."""
OF = "of"
"""The detail that says which row is owed, whatever the hour at which it goes: who stated it first is its author."""
_LINE = f"seq, {blob('outbox_id')}, {number('epoch')}, {blob('body')}"
_SELECT = f"SELECT {_LINE} FROM outbox ORDER BY seq"  # noqa: S608 - own names only
_ONE = f"SELECT {_LINE} FROM outbox WHERE outbox_id = ?"  # noqa: S608
_KNOWN = (
    f"SELECT {blob('outbox_id')} FROM outbox UNION "  # noqa: S608
    f"SELECT {blob('record_id')} FROM audit WHERE tbl = ? AND version > 0 AND {IN_RANGE}"
)
_ABOUT = (
    f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 "  # noqa: S608 - own names only
    f"AND length(hash) > 0 AND {IN_RANGE} ORDER BY n"
)
_FIRST = f"SELECT min(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608
_LAST = f"SELECT max(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608
_ANY_OWED = "SELECT 1 FROM outbox UNION ALL SELECT 1 FROM audit WHERE tbl = ? AND version > 0 LIMIT 1"
_OWED_SINCE = (
    "SELECT n FROM audit WHERE tbl = ? AND version > 0 AND length(hash) > 0 AND n > ? "
    "AND substr(record_id, 1, 4) <> x'6e6f7465'"  # of rows; the ids of notes begin with those letters
)
_ANY_TOLD = "SELECT 1 FROM audit WHERE tbl = ? AND version > 0 LIMIT 1"
_NEXT = (
    "SELECT iif(coalesce(max(seq), 0) < 1 << 30, coalesce(max(seq), 0) + 1, "
    "(SELECT min(seq) + 1 FROM (SELECT 0 AS seq UNION SELECT seq FROM outbox WHERE seq > 0) "
    "WHERE seq + 1 NOT IN (SELECT seq FROM outbox))) FROM outbox"
)
"""The number after the last; where somebody wrote a very high one there, the first that is free."""
_INSERT = "INSERT INTO outbox (seq, outbox_id, epoch, body) VALUES (?, ?, ?, ?)"
_UPDATE = "UPDATE outbox SET epoch = ?, body = ? WHERE outbox_id = ?"
_DELETE = f"DELETE FROM outbox WHERE {blob('outbox_id')} = ?"  # noqa: S608 - own names only


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
        """The value it was written with. Raises OpenError for another."""
        return decode(kind, 1, self.text.encode())


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a delivery did: rows written, rows that were there already, and parcels that were not written, by their
    subjects: ``passed`` by something newer over there or owed by nobody's word, ``damaged`` and still owed.
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
        return self._add(work, _Entry(kind=kind, note=encode(value).decode()), NOTED + new_id()[len(NOTED) :])

    @quiet
    def notes(self) -> list[Note]:
        """Acts that were begun and not carried on, oldest first."""
        cursor = self._source.database.reader()
        noted = [(line, entry) for line, entry in self._lines(cursor) if entry.row is None]
        return [Note(line[1], entry.kind, entry.note) for line, entry in noted if self._counts(cursor, line, entry)]

    @quiet
    def done(self, work: UnitOfWork, outbox_id: bytes, *, verb: str = CARRIED_ON) -> None:
        """Strike an entry, in the source's transaction. Of an act that somebody else had begun the log says who."""
        audit = self._source.audit
        author = self._author(work.cursor, outbox_id) if verb == CARRIED_ON else ""
        details = {AUTHOR: author} if author else None
        work.cursor.execute(_DELETE, (outbox_id,))
        with passing_over(audit):  # junk about what is struck stops nothing
            said = audit.newest(work.cursor, TABLE, outbox_id)
        if details and not outbox_id.startswith(NOTED):
            audit.append(work, CARRIED_ON, details=details)
        if said is not None and said.hash:
            version = said.version + 1
            audit.append(work, verb, table=TABLE, record_id=outbox_id, version=version, details=details, day_only=True)

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
    def hides_some(self, work: UnitOfWork) -> bool:
        """Whether an entry does not open, or one that is owed is not there: it may be about anybody."""
        return len(self._lines(work.cursor)) < len(work.cursor.execute(_SELECT).fetchall()) or bool(
            strays(self._source)
        )

    @quiet
    def goes_by(self, subject_id: bytes | None = None) -> datetime | None:
        """When what waits for a batch of a subject (None: of any) goes at the latest; None if nothing does."""
        rows = ((entry.row, entry.by) for _, entry in self._entries(self._source.database.reader()))
        hours = (by for row, by in rows if row is not None and subject_id in {None, row.subject_id})
        return min((by for by in hours if by is not None), default=None)

    @quiet
    def hurry(self, work: UnitOfWork, by: datetime) -> None:
        """Whatever waits for a batch goes by then, in the source's transaction. That uses up no hour of a day."""
        by = between_hours(by)
        dek, epoch = self._source.deks.of_file(work, wraps.OUTBOX), self._source.deks.epoch
        for line, entry in self._lines(work.cursor):
            if entry.by is not None and entry.by > by and _holds(self._source, work.cursor, line):
                seq, outbox_id = line[:2]
                body = dek.seal(pad(encode(replace(entry, by=by))), _aad(self._source, seq, outbox_id, epoch))
                work.cursor.execute(_UPDATE, (epoch, body, outbox_id))
                self._state(work, (seq, outbox_id, epoch, body), entry)

    @quiet
    def cancel(self, work: UnitOfWork, subject_id: bytes) -> int:
        """Strike what has not arrived of a subject, in the source's transaction; how many rows that were.

        The log says it of the subject as well: what could not be read here, or lay elsewhere meanwhile, never goes.
        """
        audit, verb = self._source.audit, "cancel"
        gone = [key for key, entry in self._entries(work.cursor) if entry.row and entry.row.subject_id == subject_id]
        first = self.never_went(subject_id)
        for outbox_id in gone:
            self.done(work, outbox_id, verb=verb)
        if gone or work.cursor.execute(_ANY_OWED, (TABLE,)).fetchone() is not None:
            said = audit.newest(work.cursor, CANCELLED, subject_id, verb=verb)
            at, told = 1 if said is None else said.version + 1, {NEVER_WENT: "yes"} if first else None
            audit.append(work, verb, table=CANCELLED, record_id=subject_id, version=at, details=told, day_only=True)
        return len(gone)

    @quiet
    def never_went(self, subject_id: bytes) -> bool:
        """Whether the first row of a subject has not arrived: it waits, or was struck and nothing was owed since."""
        cursor, struck, known = self._source.database.reader(), self.struck_at(subject_id), settled(self._source.audit)
        since = cursor.execute(_OWED_SINCE, (TABLE, struck)).fetchall() if struck else []
        gone = struck > 0 and all(known.says_nothing(n) for (n,) in since)
        return gone or self._first_waits(cursor, subject_id)

    @quiet
    def struck_at(self, subject_id: bytes) -> int:
        """The number of the entry by which this person, and nobody else, cancelled the first row of a subject; or 0."""
        cursor, audit = self._source.database.reader(), self._source.audit
        line = audit_lookups.entry_about(audit, CANCELLED, subject_id)
        own = line is not None and line.actor == self._source.uid
        return line.n if own and line and NEVER_WENT in audit.bodies.open(cursor, line).details else 0

    def _first_waits(self, cursor: Any, subject_id: bytes) -> bool:
        rows = [(line, entry.row) for line, entry in self._lines(cursor) if entry.row is not None]
        first = [line for line, row in rows if row.record_id == row.subject_id == subject_id and row.version == 1]
        return any(_is_sound(self._source, cursor, line[1], line) for line in first)

    @quiet
    def deliver(
        self,
        *,
        now: datetime | None = None,
        tell: Tell = lambda _work, _subject_id: False,
        besides: Collection[str] = (),
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """Write what goes by ``now`` (None: all that is owed) into ``target``, then strike it. Safe to repeat after any
        crash. What is about a subject with a row of a table in ``besides`` stays owed.

        ``between`` is called after each file's commit (for tests that stop there). Raises OpenError once it is done,
        where something damaged stayed owed.
        """
        if not self._going(self._source.database.reader(), now, besides)[0]:
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
        tell: Tell = lambda _work, _subject_id: False,
        besides: Collection[str] = (),
        into: UnitOfWork | None = None,
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """The same within a transaction of the source: nobody cancels meanwhile what is being delivered. ``into``: an
        open one of the target, to be committed before that of the source. Raises nothing for what is damaged.
        """
        owed, hour = self._going(work.cursor, now, besides)
        if not owed:
            return Delivered(0, 0)
        if into is not None:
            came = self._bring(work, into, owed)
        else:
            with self._target.begin() as other:
                came = self._bring(work, other, owed)
                if came.written:
                    other.commit()
        if hour is not None:
            note_hour(self._source.audit, work, hour)
        between()
        kept = [*came.damaged, *(parcel for parcel in came.passed if not tell(work, parcel[0][1].subject_id))]
        for outbox_id in (outbox_id for parcel in owed if parcel not in kept for outbox_id, _ in parcel):
            self.done(work, outbox_id, verb="passed_on")
        return Delivered(
            came.written,
            sum(map(len, owed)) - came.written - sum(map(len, (*came.passed, *came.damaged))),
            tuple(one[0][1].subject_id for one in came.passed),
            tuple(one[0][1].subject_id for one in came.damaged),
        )

    def _bring(self, work: UnitOfWork, other: UnitOfWork, owed: Iterable[_Owed]) -> _Came:
        """Write each parcel whole or not at all: one that is damaged keeps back no other."""
        came = _Came()
        for parcel in owed:
            try:
                with other.part():
                    stated = all(self._goes(work, outbox_id, row) for outbox_id, row in parcel)
                    if not stated or any(has_passed(self._target, other, row) for _, row in parcel):
                        came.passed.append(parcel)
                    else:
                        came.written += sum(
                            self._target.import_sealed(other, row, author=self._author(work.cursor, outbox_id))
                            for outbox_id, row in parcel
                        )
            except (OpenError, OverflowError, Bug):  # a row may be signed and still be of no table, or of no version
                came.damaged.append(parcel)
        return came

    def _author(self, cursor: Any, outbox_id: bytes) -> str:
        """Whoever wrote it, where that is not this session: of the entries that count and state exactly what lies there
        the actor of the first. Only a keeper's entry may name another author, as she does who builds the file anew.
        """
        audit, line = self._source.audit, cursor.execute(_ONE, (outbox_id,)).fetchone()
        entry = None if line is None else self._entry(cursor, line)
        found = [Line(*row) for row in cursor.execute(_ABOUT, (outbox_id, TABLE)).fetchall()]
        about = [one for one in found if audit.counts(cursor, one.n, (TABLE, outbox_id, one.version, one.hash))]
        said = [audit.bodies.open(cursor, one).details for one in about]
        of = _said_of(entry)
        first = next((at for at, details in enumerate(said) if of and details.get(OF) == of), len(about) - 1)
        if first < 0:
            return ""
        by_keeper = str(said[first].get(AUTHOR, "")) if audit.is_keepers(about[first]) else ""
        author = by_keeper or about[first].actor
        return author if author != self._source.uid else ""

    def _goes(self, work: UnitOfWork, outbox_id: bytes, row: FinishedRow) -> bool:
        """Whether the log says that it is owed, and since it was first nothing was cancelled about its subject; entries
        that do not count are asked as well, which only keeps it back."""
        line = work.cursor.execute(_ONE, (outbox_id,)).fetchone()
        if line is None or not _holds(self._source, work.cursor, line):
            return False
        first = work.cursor.execute(_FIRST, (outbox_id, TABLE)).fetchone()[0]
        cancelled = work.cursor.execute(_LAST, (row.subject_id, CANCELLED)).fetchone()[0]
        if first is None or (cancelled is not None and first < cancelled):
            return first is None and cancelled is None
        audit = self._source.audit  # what is missing since may have been its cancelling: it stays owed
        if audit_lookups.unsettled_breaks(audit, audit_lookups.breaks(audit, above=first - 1)):
            raise OpenError
        return True

    def _counts(self, cursor: Any, line: Any, entry: _Entry) -> bool:
        if entry.kind not in PROTECTIVE:
            return _is_sound(self._source, cursor, line[1], line)
        with passing_over(self._source.audit):
            return _is_sound(self._source, cursor, line[1], line)

    def _going(
        self, cursor: Any, now: datetime | None, besides: Collection[str]
    ) -> tuple[list[_Owed], datetime | None]:
        """The parcels that go by ``now``, in an order that says nothing; those of one subject in theirs. And the hour
        that this uses up, if it does."""
        rows = [(key, entry, entry.row) for key, entry in self._entries(cursor) if entry.row is not None]
        stays = {row.subject_id for _, _, row in rows if row.table in besides}
        rows = [(key, entry, row) for key, entry, row in rows if row.subject_id not in stays]
        women = {entry.woman for _, entry, _ in rows if entry.by is not None}
        hours = come([entry.by for _, entry, _ in rows if entry.by is not None], now)
        batch = now is None or bool(hours) or len(women) >= BATCH_OF
        subjects = {row.subject_id for _, entry, row in rows if batch or entry.by is None}
        found = dict[bytes, dict[bytes, _Owed]]()
        for key, entry, row in rows:
            if row.subject_id in subjects:
                found.setdefault(row.subject_id, {}).setdefault(entry.parcel, []).append((key, row))
        return [parcel for parcels in shuffled(found.values()) for parcel in parcels.values()], used(hours)

    @quiet
    def carry_into(self, other: Outbox, work: UnitOfWork, reseal: Callable[[FinishedRow], FinishedRow | None]) -> None:
        """Write every entry into the outbox of a file that is built in this one's place; rows as ``reseal`` makes them
        anew, None to leave one out."""
        cursor = self._source.database.reader()
        for line, entry in self._lines(cursor):
            if not self._counts(cursor, line, entry):
                continue
            row = None if entry.row is None else reseal(entry.row)
            if row is not None or entry.row is None:
                other._add(work, replace(entry, row=row), line[1], author=self._author(cursor, line[1]))

    def _add(self, work: UnitOfWork, entry: _Entry, known: bytes | None = None, *, author: str = "") -> bytes:
        outbox_id, epoch = known or new_id(), self._source.deks.epoch
        dek = self._source.deks.of_file(work, wraps.OUTBOX)
        seq = work.cursor.execute(_NEXT).fetchone()[0]
        body = dek.seal(pad(encode(entry)), _aad(self._source, seq, outbox_id, epoch))
        work.cursor.execute(_INSERT, (seq, outbox_id, epoch, body))
        self._state(work, (seq, outbox_id, epoch, body), entry, author=author)
        return outbox_id

    def _state(self, work: UnitOfWork, line: Any, entry: _Entry | None, *, author: str = "") -> None:
        audit, outbox_id = self._source.audit, line[1]
        every = {AUTHOR: author, OF: _said_of(entry)}
        details = {key: value for key, value in every.items() if value}
        said = audit.newest(work.cursor, TABLE, outbox_id)
        version, state = 1 if said is None else said.version + 1, _state_of(self._source, line)
        audit.append(
            work, "owe", table=TABLE, record_id=outbox_id, version=version, state=state, details=details, day_only=True
        )

    def _entries(self, cursor: Any) -> list[tuple[bytes, _Entry]]:
        return [(outbox_id, entry) for (_, outbox_id, _, _), entry in self._lines(cursor)]

    def _lines(self, cursor: Any) -> list[tuple[Any, _Entry]]:
        """Every entry after the line it lies in. One that does not open is left out, and named by ``strays``: it must
        not keep what protects somebody else from being done.
        """
        lines = [(line, self._entry(cursor, line)) for line in cursor.execute(_SELECT).fetchall()]
        return [(line, entry) for line, entry in lines if entry is not None]

    def _entry(self, cursor: Any, line: Any) -> _Entry | None:
        seq, outbox_id, epoch, body = line
        with contextlib.suppress(OpenError):
            dek = self._source.deks.find(cursor, wraps.OUTBOX, epoch)
            entry = decode(_Entry, 1, unpad(dek.open(body, _aad(self._source, seq, outbox_id, epoch))))
            return entry if entry.by is None or entry.by.tzinfo is not None else None
        return None


def _said_of(entry: _Entry | None) -> str:
    """What the log says of a row that is owed. Of a note nothing: what is in one could be guessed by it."""
    return "" if entry is None or entry.row is None else sha256(encode(replace(entry, by=None))).hexdigest()


def _aad(source: SealedStore, seq: int, outbox_id: bytes, epoch: int) -> bytes:
    return tlv("outbox", source.org, seq, outbox_id, epoch)


def _state_of(source: SealedStore, line: Any) -> bytes:
    seq, outbox_id, epoch, body = line
    return sha256(_aad(source, seq, outbox_id, epoch) + body).digest()


def _holds(source: SealedStore, cursor: Any, line: Any) -> bool:
    """Whether the log says that exactly this line is owed. An earlier version said nothing of it; what it left counts
    until this one said something, and only in a log of which nothing was ever changed. Raises OpenError as
    ``AuditChain.newest`` does.
    """
    said = source.audit.newest(cursor, TABLE, line[1])
    if said is not None:
        return said.hash == _state_of(source, line)
    if cursor.execute(_ANY_TOLD, (TABLE,)).fetchone() is not None or source.audit.writers.is_in_force():
        return False
    return not audit_lookups.breaks(source.audit, above=0)


def strays(source: SealedStore) -> tuple[bytes, ...]:
    """Entries that lie there and are not owed by the log, or are owed and do not lie there."""
    cursor = source.database.reader()
    lines = {line[1]: line for line in cursor.execute(_SELECT).fetchall()}
    known = [bytes(row[0]) for row in cursor.execute(_KNOWN, (TABLE,)).fetchall()]
    return tuple(outbox_id for outbox_id in known if not _is_sound(source, cursor, outbox_id, lines.get(outbox_id)))


def _is_sound(source: SealedStore, cursor: Any, outbox_id: bytes, line: Any) -> bool:
    try:
        if line is not None:
            return _holds(source, cursor, line)
        said = source.audit.newest(cursor, TABLE, outbox_id)
    except OpenError:
        return False
    return said is None or not said.hash
