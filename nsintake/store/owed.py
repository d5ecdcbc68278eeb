"""The lines of an outbox: sealed, stated in the log of their file, and owed only if the log says so.

Who could only write into that file brings nothing over by it, and what is put back or taken out is noticed. What an
outbox does with its lines is in ``outbox``.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.store import audit_lookups, wraps
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import LogLine
from nsintake.store.codec import decode, encode
from nsintake.store.column_types import IN_RANGE, LINE, blob, number
from nsintake.store.rows import AUTHOR, FinishedRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "outbox"
"""``tbl`` of the entry that says what is owed, or that it is no more."""
CANCELLED = "cancelled"
"""``tbl`` of the entry that says of a subject that nothing goes that was owed before it."""
PROTECTIVE = frozenset({"withdrawal", "rejudge", "freeze"})
"""Kinds of notes that stop something: junk about one keeps nobody from carrying it on."""
STOPPING = PROTECTIVE - {"rejudge"}
"""Those by which nothing goes on."""
OF = "of"
"""The detail that says which row is owed, whatever the hour at which it goes: who stated it first is its author."""
_LINE = f"seq, {blob('outbox_id')}, {number('epoch')}, {blob('body')}"
_SELECT = f"SELECT {_LINE} FROM outbox ORDER BY seq"  # noqa: S608 - own names only
_ONE = f"SELECT {_LINE} FROM outbox WHERE outbox_id = ?"  # noqa: S608
_UNDER = f"SELECT {_LINE} FROM outbox WHERE {blob('outbox_id')} = ?"  # noqa: S608
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
_ANY_TOLD = "SELECT 1 FROM audit WHERE tbl = ? AND version > 0 LIMIT 1"
_NEXT = (
    "SELECT iif(coalesce(max(seq), 0) < 1 << 30, coalesce(max(seq), 0) + 1, "
    "(SELECT min(seq) + 1 FROM (SELECT 0 AS seq UNION SELECT seq FROM outbox WHERE seq > 0) "
    "WHERE seq + 1 NOT IN (SELECT seq FROM outbox))) FROM outbox"
)
"""The number after the last; where somebody wrote a very high one there, the first that is free."""
_INSERT = "INSERT INTO outbox (seq, outbox_id, epoch, body) VALUES (?, ?, ?, ?)"
_UPDATE = "UPDATE outbox SET epoch = ?, body = ? WHERE outbox_id = ?"


@dataclass(frozen=True, slots=True)
class Entry:
    """``parcel`` joins rows that arrive together; earlier versions wrote none. ``by`` is None for what goes at once."""

    row: FinishedRow | None = None
    kind: str = ""
    note: str = ""
    parcel: bytes = b""
    woman: bytes = b""
    by: datetime | None = None


class OwedLines:
    """The lines of the outbox of ``source``, and what its log says of them."""

    def __init__(self, source: SealedStore) -> None:
        self._source = source

    def add(self, work: UnitOfWork, entry: Entry, known: bytes | None = None, *, author: str = "") -> bytes:
        """Put an entry into the file and state it in the log, in the source's transaction; its id."""
        outbox_id, epoch = known or new_id(), self._source.deks.epoch
        dek = self._source.deks.of_file(work, wraps.OUTBOX)
        seq = work.cursor.execute(_NEXT).fetchone()[0]
        body = dek.seal(pad(encode(entry)), self.aad(seq, outbox_id, epoch))
        work.cursor.execute(_INSERT, (seq, outbox_id, epoch, body))
        self.state(work, (seq, outbox_id, epoch, body), entry, author=author)
        return outbox_id

    def change(self, work: UnitOfWork, line: Any, entry: Entry) -> None:
        """Put another entry in the place of a line."""
        seq, outbox_id = line[:2]
        dek, epoch = self._source.deks.of_file(work, wraps.OUTBOX), self._source.deks.epoch
        body = dek.seal(pad(encode(entry)), self.aad(seq, outbox_id, epoch))
        work.cursor.execute(_UPDATE, (epoch, body, outbox_id))
        self.state(work, (seq, outbox_id, epoch, body), entry)

    def state(self, work: UnitOfWork, line: Any, entry: Entry | None, *, author: str = "") -> None:
        """Say in the log that exactly this line is owed."""
        audit, outbox_id = self._source.audit, line[1]
        every = {AUTHOR: author, OF: _said_of(entry)}
        details = {key: value for key, value in every.items() if value}
        said = audit.newest(work.cursor, TABLE, outbox_id)
        version, state = 1 if said is None else said.version + 1, self._state_of(line)
        audit.append(
            work, "owe", table=TABLE, record_id=outbox_id, version=version, state=state, details=details, day_only=True
        )

    def every(self, cursor: Any) -> list[Any]:
        """Every line as it is in the file, also one that does not open."""
        return list(cursor.execute(_SELECT).fetchall())

    def line(self, cursor: Any, outbox_id: bytes) -> Any | None:
        """One line as it is in the file."""
        return cursor.execute(_ONE, (outbox_id,)).fetchone()

    def entries(self, cursor: Any) -> list[tuple[bytes, Entry]]:
        """The id and the entry of each line that opens."""
        return [(outbox_id, entry) for (_, outbox_id, _, _), entry in self.lines(cursor)]

    def lines(self, cursor: Any) -> list[tuple[Any, Entry]]:
        """Every entry after the line it is in. One that does not open is left out, and named by ``strays``: it must
        not keep what protects somebody else from being done.
        """
        lines = [(line, self.entry(cursor, line)) for line in self.every(cursor)]
        return [(line, entry) for line, entry in lines if entry is not None]

    def entry(self, cursor: Any, line: Any) -> Entry | None:
        """What a line says; None where it does not open, or is a note that waits for a batch: none does, and whoever
        sends what waits states it anew.
        """
        seq, outbox_id, epoch, body = line
        with contextlib.suppress(OpenError):
            dek = self._source.deks.find(cursor, wraps.OUTBOX, epoch)
            entry = decode(Entry, 1, unpad(dek.open(body, self.aad(seq, outbox_id, epoch))))
            return entry if entry.by is None or (entry.row and entry.by.tzinfo) else None
        return None

    def author(self, cursor: Any, outbox_id: bytes) -> str:
        """The person who wrote it, if that is not this session: the actor of the first entry that counts and states
        exactly this row. Only a keeper's entry may name another author, as one does when the file is built again.
        """
        audit, line = self._source.audit, self.line(cursor, outbox_id)
        entry = None if line is None else self.entry(cursor, line)
        found = [LogLine(*row) for row in cursor.execute(_ABOUT, (outbox_id, TABLE)).fetchall()]
        about = [row for row in found if audit.counts(cursor, row.n, (TABLE, outbox_id, row.version, row.hash))]
        said = [audit.bodies.open(cursor, row).details for row in about]
        of = _said_of(entry)
        first = next((at for at, details in enumerate(said) if of and details.get(OF) == of), len(about) - 1)
        if first < 0:
            return ""
        by_keeper = str(said[first].get(AUTHOR, "")) if audit.is_keepers(about[first]) else ""
        author = by_keeper or about[first].actor
        return author if author != self._source.uid else ""

    def is_owed(self, cursor: Any, line: Any) -> bool:
        """Whether the log says that exactly this line is owed. An earlier version said nothing of it; what it left
        counts until this one said something, and only in a log of which nothing was ever changed. Raises OpenError
        as ``AuditChain.newest`` does.
        """
        said = self._source.audit.newest(cursor, TABLE, line[1])
        if said is not None:
            return said.hash == self._state_of(line)
        if cursor.execute(_ANY_TOLD, (TABLE,)).fetchone() is not None or self._source.audit.writers.is_in_force():
            return False
        return not audit_lookups.breaks(self._source.audit, above=0)

    def is_sound(self, cursor: Any, outbox_id: bytes, line: Any | None) -> bool:
        """Whether a line, or its absence, is what the log says."""
        try:
            if line is not None:
                return self.is_owed(cursor, line)
            said = self._source.audit.newest(cursor, TABLE, outbox_id)
        except OpenError:
            return False
        return said is None or not said.hash

    def is_hidden(self, cursor: Any, outbox_id: bytes) -> bool:
        """Whether the log says that a line is owed, whatever junk is above, and it is not there, not as said, or does
        not open; or whether it may have said so in an entry that does not count any more. What is struck is never owed
        again.
        """
        audit, line = self._source.audit, self.line(cursor, outbox_id)
        try:
            said, sure = audit.newest(cursor, TABLE, outbox_id), True
        except OpenError:  # there is an entry that does not count, and that nobody settled
            with passing_over(audit):
                said, sure = audit.newest(cursor, TABLE, outbox_id), False
        if said is None:
            return not sure
        return bool(said.hash) and (
            line is None or said.hash != self._state_of(line) or self.entry(cursor, line) is None
        )

    def counts(self, cursor: Any, line: Any, entry: Entry) -> bool:
        """Whether an entry is to be carried on: junk in the log about one that protects her stops nothing."""
        if entry.kind not in PROTECTIVE:
            return self.is_sound(cursor, line[1], line)
        with passing_over(self._source.audit):
            return self.is_sound(cursor, line[1], line)

    def strays(self) -> tuple[bytes, ...]:
        """Entries that are there and are not owed by the log, or are owed and not there, or do not open: somebody may
        have destroyed their key. Of several lines under one id each is asked.
        """
        cursor = self._source.database.reader()
        lines = self.every(cursor)
        there, wrong = {line[1] for line in lines}, {line[1] for line in lines if self._is_stray(cursor, line)}
        known = [bytes(row[0]) for row in cursor.execute(_KNOWN, (TABLE,)).fetchall()]
        return tuple(
            outbox_id
            for outbox_id in known
            if outbox_id in wrong or (outbox_id not in there and not self.is_sound(cursor, outbox_id, None))
        )

    def _is_stray(self, cursor: Any, line: Any) -> bool:
        return self.entry(cursor, line) is None or not self.is_sound(cursor, line[1], line)

    def take_out_strays(self, work: UnitOfWork, outbox_id: bytes) -> bool:
        """Take out the lines under an id that do not open or are not what the log says, in the source's transaction;
        whether what is left, or that nothing is, is what it says.
        """
        cursor = work.cursor
        lines = cursor.execute(_UNDER, (outbox_id,)).fetchall()
        for line in [line for line in lines if self._is_stray(cursor, line)]:
            cursor.execute("DELETE FROM outbox WHERE seq = ?", (line[0],))
        return self.is_sound(cursor, outbox_id, self.line(cursor, outbox_id))

    def state_stopping(self, work: UnitOfWork, outbox_id: bytes) -> None:
        """State a note again that stops something, which is there as an entry says, and of which none that counts says
        anything: somebody made that one void.
        """
        cursor = work.cursor
        if self._source.audit.newest(cursor, TABLE, outbox_id) is not None:
            return
        said = {LogLine(*row).hash for row in cursor.execute(_ABOUT, (outbox_id, TABLE)).fetchall()}
        for line in cursor.execute(_UNDER, (outbox_id,)).fetchall():
            entry = self.entry(cursor, line)
            if entry is not None and entry.kind in STOPPING and self._state_of(line) in said:
                self.state(work, line, entry)
                return

    def aad(self, seq: int, outbox_id: bytes, epoch: int) -> bytes:
        """What the body of a line is bound to."""
        return tlv("outbox", self._source.org, seq, outbox_id, epoch)

    def _state_of(self, line: Any) -> bytes:
        seq, outbox_id, epoch, body = line
        return sha256(self.aad(seq, outbox_id, epoch) + body).digest()


def first_owed(cursor: Any, outbox_id: bytes) -> int | None:
    """The number of the first entry of a log that says that a row is owed, whether it counts or not."""
    found: int | None = cursor.execute(_FIRST, (outbox_id, TABLE)).fetchone()[0]
    return found


def last_cancelled(cursor: Any, subject_id: bytes) -> int | None:
    """The number of the last entry of a log that cancels what was owed of a subject, whether it counts or not."""
    found: int | None = cursor.execute(_LAST, (subject_id, CANCELLED)).fetchone()[0]
    return found


def _said_of(entry: Entry | None) -> str:
    """What the log says of a row that is owed. Of a note nothing: what is in one could be guessed by it."""
    return "" if entry is None or entry.row is None else sha256(encode(replace(entry, by=None))).hexdigest()
