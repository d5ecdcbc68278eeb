"""Acts that touch two files: what identity.db still owes liaison.db, delivered once, in order, after any crash.

An outbox entry is written in the same transaction as the act itself. A *row* is a finished liaison-sealed row; any
intake session can deliver it. A *note* is an act that a service must carry on (a withdrawal half done). What is owed,
and that it is owed no more, is stated in the log of identity.db (``owed``); what was delivered is removed.

Rows of one act are a *parcel*: they arrive together or not at all. A parcel that *waits* goes with the next batch, so
that the order over there is not the order in which women came; what is about one subject keeps its order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from nsintake.crypto.envelope import OpenError
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store import audit_lookups
from nsintake.store.audit import passing_over, settled
from nsintake.store.batches import BatchWait, between_hours, come, note_hour, used
from nsintake.store.codec import decode, encode
from nsintake.store.column_types import blob
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.note_authors import may_be_carried
from nsintake.store.order import shuffled
from nsintake.store.owed import CANCELLED, TABLE, Entry, OwedLines, first_owed, last_cancelled
from nsintake.store.rows import AUTHOR, FinishedRow, Ids
from nsintake.store.sealed import SealedStore, has_passed, new_id
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
BATCH_OF = 3
"""So many women waiting are a batch."""
NEVER_WENT = "never_went"
"""The detail of the entry that cancels, where the first row of the subject was among what it cancels."""
CARRIED_ON = "carried_on"
"""The verb of whoever ends an act that was noted."""
LETTERS = frozenset({"masked_record", "released_letter"})
"""Tables of what lets something out."""
NOTED = b"note"
"""Begins the id of each note. Who noted and who struck it is on the pages of the log: where it was struck by hand
nothing else is left of what it was for."""
_CANCEL = "cancel"
_HIDES = "hides notes"
_FINDS_ALL = "finds all"
_ANY_OWED = "SELECT 1 FROM outbox UNION ALL SELECT 1 FROM audit WHERE tbl = ? AND version > 0 LIMIT 1"
_OWED_SINCE = (
    "SELECT n FROM audit WHERE tbl = ? AND version > 0 AND length(hash) > 0 AND n > ? "
    "AND substr(record_id, 1, 4) <> x'6e6f7465'"  # of rows; the ids of notes begin with those letters
)
_NOTED = (
    f"SELECT DISTINCT {blob('record_id')} FROM audit WHERE tbl = ? AND version > 0 "  # noqa: S608 - own names only
    "AND substr(record_id, 1, 4) = x'6e6f7465'"
)
_DELETE = f"DELETE FROM outbox WHERE {blob('outbox_id')} = ?"  # noqa: S608 - own names only


@dataclass(frozen=True, slots=True)
class OutboxNote:
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
        self.owed = OwedLines(source)
        self._own: dict[bytes, tuple[FinishedRow, bool]] = {}
        """What this session owed, by id, and whether that waits for a batch, as far as it has not seen that it is owed
        no more."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self._source.name

    @errors_as_ours
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
        waits: BatchWait | None = None,
    ) -> bytes:
        """Owe ``target`` this record, in the source's transaction; the entry's id."""
        pending = [entry.row for _, entry in self.owed.entries(work.cursor) if entry.row is not None]
        row = self._target.export_sealed(table, record_id, subject_id, value, verb=verb, pending=pending)
        entry = Entry(row=row, parcel=parcel)
        if waits is not None:
            entry = replace(entry, woman=waits.woman, by=waits.by)
        outbox_id = self.owed.add(work, entry)
        before = [key for key, (own, _) in self._own.items() if own.subject_id == subject_id and self._is_struck(key)]
        work.after_commit(lambda: self._owes(outbox_id, row, before, waits=waits is not None))
        return outbox_id

    def _owes(self, outbox_id: bytes, row: FinishedRow, before: Iterable[bytes], *, waits: bool) -> None:
        self._own[outbox_id] = row, waits
        for struck in before:  # what became of them was asked when they were owed, or never
            self._forget(struck)

    def _forget(self, outbox_id: bytes) -> None:
        self._own.pop(outbox_id, None)

    def _is_struck(self, outbox_id: bytes) -> bool:
        cursor = self._source.database.reader()
        return self.owed.line(cursor, outbox_id) is None and not self.owed.is_hidden(cursor, outbox_id)

    def _waits(self, cursor: Any, outbox_id: bytes) -> bool:
        """Whether what is owed under an id waits for a batch."""
        entry = self.owed.entry(cursor, self.owed.line(cursor, outbox_id))
        return entry is not None and entry.by is not None

    def _is_there(self, row: FinishedRow) -> bool:
        """Whether a row, or what came after it, is in the target by its log, or nobody can say that."""
        with contextlib.suppress(OpenError):
            said = self._target.audit.newest(self._target.database.reader(), row.table, row.record_id)
            return said is not None and said.version >= row.version
        return True

    @errors_as_ours
    def add_note(self, work: UnitOfWork, kind: str, value: object) -> bytes:
        """Owe the carrying on of an act, in the source's transaction; the entry's id."""
        return self.owed.add(work, Entry(kind=kind, note=encode(value).decode()), NOTED + new_id()[len(NOTED) :])

    @errors_as_ours
    def notes(self) -> list[OutboxNote]:
        """Acts that were begun and not carried on, oldest first."""
        cursor = self._source.database.reader()
        noted = [(line, entry) for line, entry in self.owed.lines(cursor) if entry.row is None]
        return [
            OutboxNote(line[1], entry.kind, entry.note)
            for line, entry in noted
            if self.owed.counts(cursor, line, entry)
        ]

    @errors_as_ours
    def done(self, work: UnitOfWork, outbox_id: bytes, *, verb: str = CARRIED_ON) -> None:
        """Strike an entry, in the source's transaction. Of an act that somebody else had begun the log says who."""
        audit = self._source.audit
        author = self.owed.author(work.cursor, outbox_id) if verb == CARRIED_ON else ""
        details = {AUTHOR: author} if author else None
        work.cursor.execute(_DELETE, (outbox_id,))
        if verb == _CANCEL:
            work.after_commit(lambda: self._forget(outbox_id))
        with passing_over(audit):  # junk about what is struck stops nothing
            said = audit.newest(work.cursor, TABLE, outbox_id)
        if details and not outbox_id.startswith(NOTED):
            audit.append(work, CARRIED_ON, details=details)
        if said is not None and said.hash:
            version = said.version + 1
            audit.append(work, verb, table=TABLE, record_id=outbox_id, version=version, details=details, day_only=True)

    @errors_as_ours
    def pending(self) -> int:
        """How many rows wait to be delivered."""
        return sum(entry.row is not None for _, entry in self.owed.entries(self._source.database.reader()))

    @errors_as_ours
    def rows_about(self, work: UnitOfWork, subject_id: bytes) -> list[FinishedRow]:
        """What has not arrived of a subject, in the source's transaction."""
        rows = (entry.row for _, entry in self.owed.entries(work.cursor))
        return [row for row in rows if row is not None and row.subject_id == subject_id]

    @errors_as_ours
    def hides_some(self) -> bool:
        """Whether an entry does not open, or one that is owed is not there: it may be about anybody."""
        return bool(self.owed.strays())

    @errors_as_ours
    def hides_notes(self) -> bool:
        """Whether a row or a note that the log says is owed is not there as stated, or does not open: it may be about
        anybody. Junk that no counting entry calls owed hides nothing. Asked once in a transaction, in which nobody else
        writes.
        """
        cursor, work = self._source.database.reader(), self._source.database.work
        scratch = {} if work is None else work.scratch
        if _HIDES not in scratch:
            noted = cursor.execute(_NOTED, (TABLE,)).fetchall()
            known = {*(line[1] for line in self.owed.every(cursor)), *(bytes(row[0]) for row in noted)}
            scratch[_HIDES] = any(self.owed.is_hidden(cursor, outbox_id) for outbox_id in known)
        return bool(scratch[_HIDES])

    @errors_as_ours
    def goes_by(self, subject_id: bytes | None = None) -> datetime | None:
        """When what waits for a batch of a subject (None: of any) goes at the latest; None if nothing does."""
        rows = ((entry.row, entry.by) for _, entry in self.owed.entries(self._source.database.reader()))
        hours = (by for row, by in rows if row is not None and subject_id in {None, row.subject_id})
        return min((by for by in hours if by is not None), default=None)

    @errors_as_ours
    def stays(self, subject_id: bytes) -> bool:
        """Whether something of a subject that waits for no batch has not arrived."""
        rows = ((entry.row, entry.by) for _, entry in self.owed.entries(self._source.database.reader()))
        return any(row is not None and row.subject_id == subject_id and by is None for row, by in rows)

    @errors_as_ours
    def lacks_own(self, *subjects: bytes) -> bool:
        """Whether a row about one of these, which this session owed and the log still calls owed, is out of sight; or
        one was struck and never came, or waits though it was to go at once. What was struck is told once.
        """
        cursor = self._source.database.reader()
        there = {key for key in self._own if self.owed.line(cursor, key) is not None}
        hidden = {key for key in self._own if self.owed.is_hidden(cursor, key)}
        put_off = {key for key in there if not self._own[key][1] and self._waits(cursor, key)}
        away = {key for key in self._own if key not in there or key in put_off}
        lacks = hidden | {key for key in away if not self._is_there(self._own[key][0])}
        about, asked = {self._own[key][0].subject_id for key in lacks}, {*subjects}
        told = {key for key in lacks - there - hidden if self._own[key][0].subject_id in asked}
        self._own = {key: own for key, own in self._own.items() if key in (there | lacks) - told}
        return not asked.isdisjoint(about)

    @errors_as_ours
    def hurry(self, work: UnitOfWork, by: datetime) -> None:
        """All that waits for a batch goes at that time at the latest, in the source's transaction. That uses up no hour
        of a day.
        """
        by = between_hours(by)
        for line, entry in self.owed.lines(work.cursor):
            if entry.by is not None and entry.by > by and self.owed.is_owed(work.cursor, line):
                self.owed.change(work, line, replace(entry, by=by))

    @errors_as_ours
    def cancel(self, work: UnitOfWork, subject_id: bytes) -> int:
        """Remove what has not arrived of a subject, in the source's transaction; how many rows that were.

        The log says it of the subject as well: a row that could not be read here, or was elsewhere meanwhile, never
        goes.
        """
        audit, verb = self._source.audit, _CANCEL
        gone = [
            key for key, entry in self.owed.entries(work.cursor) if entry.row and entry.row.subject_id == subject_id
        ]
        first = self.never_went(subject_id)
        for outbox_id in gone:
            self.done(work, outbox_id, verb=verb)
        if gone or work.cursor.execute(_ANY_OWED, (TABLE,)).fetchone() is not None:
            said = audit.newest(work.cursor, CANCELLED, subject_id, verb=verb)
            at, told = 1 if said is None else said.version + 1, {NEVER_WENT: "yes"} if first else None
            audit.append(work, verb, table=CANCELLED, record_id=subject_id, version=at, details=told, day_only=True)
        return len(gone)

    @errors_as_ours
    def never_went(self, subject_id: bytes) -> bool:
        """Whether the first row of a subject has not arrived: it waits, or was removed and nothing was owed since."""
        cursor, struck, known = self._source.database.reader(), self.struck_at(subject_id), settled(self._source.audit)
        since = cursor.execute(_OWED_SINCE, (TABLE, struck)).fetchall() if struck else []
        gone = struck > 0 and all(known.says_nothing(n) for (n,) in since)
        return gone or self._first_waits(cursor, subject_id)

    @errors_as_ours
    def struck_at(self, subject_id: bytes) -> int:
        """The number of the entry by which this person, and nobody else, cancelled the first row of a subject; or 0."""
        cursor, audit = self._source.database.reader(), self._source.audit
        line = audit_lookups.entry_about(audit, CANCELLED, subject_id)
        own = line is not None and line.actor == self._source.uid
        return line.n if own and line and NEVER_WENT in audit.bodies.open(cursor, line).details else 0

    def _first_waits(self, cursor: Any, subject_id: bytes) -> bool:
        rows = [(line, entry.row) for line, entry in self.owed.lines(cursor) if entry.row is not None]
        first = [line for line, row in rows if row.record_id == row.subject_id == subject_id and row.version == 1]
        return any(self.owed.is_sound(cursor, line[1], line) for line in first)

    @errors_as_ours
    def deliver(
        self,
        *,
        now: datetime | None = None,
        tell: Tell = lambda _work, _subject_id: False,
        besides: Callable[[], Collection[str]] = tuple,
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """Write what is to go at ``now`` (None: all that is owed) into ``target``, then remove it here. Safe to repeat
        after any crash. What is about a subject with a row of a table in ``besides`` stays owed.

        ``between`` is called after each file's commit (for tests that stop there). Raises OpenError once it is done,
        where something damaged stayed owed.
        """
        if not self._going(self._source.database.reader(), now, besides())[0]:
            return Delivered(0, 0)
        with self._source.begin() as work:
            done = self.deliver_in(work, now=now, tell=tell, besides=besides, between=between)
            work.commit()
        between()
        if done.damaged:
            raise OpenError
        return done

    @errors_as_ours
    def deliver_in(
        self,
        work: UnitOfWork,
        *,
        now: datetime | None = None,
        tell: Tell = lambda _work, _subject_id: False,
        besides: Callable[[], Collection[str]] = tuple,
        into: UnitOfWork | None = None,
        between: Callable[[], None] = lambda: None,
    ) -> Delivered:
        """The same within a transaction of the source: nobody cancels meanwhile what is being delivered. ``into``: an
        open one of the target, to be committed before that of the source. Raises nothing for what is damaged.
        """
        owed, hour = self._going(work.cursor, now, besides())
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
            tuple(parcel[0][1].subject_id for parcel in came.passed),
            tuple(parcel[0][1].subject_id for parcel in came.damaged),
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
                            self._target.import_sealed(other, row, author=self.owed.author(work.cursor, outbox_id))
                            for outbox_id, row in parcel
                        )
            except (OpenError, OverflowError, Bug):  # a row may be signed and still be of no table, or of no version
                came.damaged.append(parcel)
        return came

    def _goes(self, work: UnitOfWork, outbox_id: bytes, row: FinishedRow) -> bool:
        """Whether the log says that it is owed, and since it was first nothing was cancelled about its subject; entries
        that do not count are asked as well, which only keeps it back."""
        if row.table in LETTERS and not _finds_all(self._source, work):
            raise OpenError  # its cancelling may be in no index
        line = self.owed.line(work.cursor, outbox_id)
        if line is None or not self.owed.is_owed(work.cursor, line):
            return False
        first = first_owed(work.cursor, outbox_id)
        cancelled = last_cancelled(work.cursor, row.subject_id)
        if first is None or (cancelled is not None and first < cancelled):
            return first is None and cancelled is None
        if self._lacks_some(work, above=0 if row.table in LETTERS else first - 1):
            raise OpenError  # what is missing may have been its cancelling: it stays owed
        return True

    def _lacks_some(self, work: UnitOfWork, *, above: int) -> bool:
        """Whether an entry above a number is not what it was. What lets something out is asked from the first one on:
        somebody may have stated it again above its cancelling.
        """
        name = f"lacks above {above}"
        if name not in work.scratch:
            work.scratch[name] = audit_lookups.lacks_some(self._source.audit, above=above)
        return bool(work.scratch[name])

    def _going(
        self, cursor: Any, now: datetime | None, besides: Collection[str]
    ) -> tuple[list[_Owed], datetime | None]:
        """The parcels that go by ``now``, in an order that says nothing; those of one subject in theirs. And the hour
        that this uses up, if it does."""
        rows = [(key, entry, entry.row) for key, entry in self.owed.entries(cursor) if entry.row is not None]
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

    @errors_as_ours
    def carry_into(self, other: Outbox, work: UnitOfWork, reseal: Callable[[FinishedRow], FinishedRow | None]) -> Ids:
        """Write every entry into the outbox of a file that is built in this one's place; rows as ``reseal`` makes them
        again, None to leave one out, which the log then says. The ids of those that do not open, which stay behind and
        keep back no other.
        """
        cursor, damaged = self._source.database.reader(), list[bytes]()
        for line, entry in self.owed.lines(cursor):
            counts = self.owed.counts(cursor, line, entry)
            if not (counts and may_be_carried(self._source, line[1], entry.kind, entry.note)):
                continue
            try:
                row = None if entry.row is None else reseal(entry.row)
            except OpenError:
                damaged.append(line[1])
                continue
            if row is not None or entry.row is None:
                author = self.owed.author(cursor, line[1])
                with passing_over(other._source.audit):  # what counts was asked already
                    other.owed.add(work, replace(entry, row=row), line[1], author=author)
            else:
                other.done(work, line[1], verb=_CANCEL)
        return damaged


def _finds_all(source: SealedStore, work: UnitOfWork) -> bool:
    """Whether what is looked up in a file is all there is, as its indexes are now. A page that does not open is met by
    another connection first: what protects her may be done in this transaction.
    """
    if _FINDS_ALL not in work.scratch:
        work.scratch[_FINDS_ALL] = False
        with contextlib.suppress(EnvironmentFault):  # nothing else that is owed is kept back by that
            if source.database.lookups_agree(source.comp, work):
                source.database.must_agree(source.comp, work, lets_out=True)
                work.scratch[_FINDS_ALL] = True
    return bool(work.scratch[_FINDS_ALL])


@errors_as_ours
def cancel_as(outbox: Outbox, work: UnitOfWork, cancelled: Callable[[bytes, bytes], bool]) -> None:
    """Strike all that waits of a subject of which another log says so (``cancelled``, asked with the id and the subject
    of each row), in the source's transaction."""
    rows = [(outbox_id, entry.row) for outbox_id, entry in outbox.owed.entries(work.cursor) if entry.row is not None]
    for subject_id in dict.fromkeys(row.subject_id for key, row in rows if cancelled(key, row.subject_id)):
        outbox.cancel(work, subject_id)


@errors_as_ours
def was_cancelled(source: SealedStore, outbox_id: bytes, subject_id: bytes) -> bool:
    """Whether the log of a file cancelled what was owed of a subject after it knew this row, or misses entries since,
    which may have said so. Entries that do not count are asked as well, which only keeps it back."""
    cursor, audit = source.database.reader(), source.audit
    first = first_owed(cursor, outbox_id)
    cancelled = last_cancelled(cursor, subject_id)
    if first is None:
        return cancelled is not None
    breaks = audit_lookups.breaks(audit, above=first - 1)
    return (cancelled is not None and first < cancelled) or bool(audit_lookups.unsettled_breaks(audit, breaks))
