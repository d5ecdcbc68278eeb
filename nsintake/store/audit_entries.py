"""The entries of one file's audit chain as they are stored, and what each shows by itself: its hash and whose signature
it has. ``audit`` says whether it counts.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import KeyRing, verify
from nsintake.store import wraps
from nsintake.store.audit_bodies import UNREADABLE, Bodies
from nsintake.store.audit_lines import AuditBody, Head, LogLine
from nsintake.store.column_types import IN_RANGE, LINE, MOST, blob, number
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.roster_history import RosterHistory
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork

_LAST = (
    f"SELECT n, {blob('head')}, {number('roster_no')} FROM audit "  # noqa: S608 - own names only
    f"WHERE {IN_RANGE} ORDER BY n DESC LIMIT 1"
)
_GAP = 2**30
"""No numbers lie so far apart: what is above such a gap was written there so that nothing can follow it."""
_LAST_UNDER = _LAST.replace("WHERE", "WHERE n <= ? AND")
_FIRST_STRANGE = (
    "SELECT min(n) FROM (SELECT n, n - lag(n, 1, 0) OVER (ORDER BY n) AS gap FROM audit "  # noqa: S608 - own names only
    f"WHERE {IN_RANGE}) WHERE gap > {_GAP}"
)
_AS_MANY = "? + 0"
"""A bare parameter after LIMIT makes SQLite plan the statement for each value, twenty times what reading costs."""
_FROM = f"SELECT {LINE} FROM audit WHERE n >= max(?, 1) AND n <= {MOST} ORDER BY n LIMIT {_AS_MANY}"  # noqa: S608
_HEAD = f"SELECT {blob('head')} FROM audit WHERE n = ?"  # noqa: S608
_START = b"\0" * 32
_HUGE = MOST + 1
_AT_A_TIME = 500


class AuditEntries:
    """One file's entries, with what is needed to prove them."""

    def __init__(
        self,
        database: Database,
        keyring: KeyRing,
        *,
        comp: Compartment,
        org: str,
        deks: wraps.Wraps,
        rosters: RosterHistory,
        clock: Clock,
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._comp = comp
        self._org = org
        self._deks = deks
        self.bodies = Bodies(comp, org, deks)
        self._rosters = rosters
        self._clock = clock
        self._here = threading.local()
        """How this thread reads: ``passes``, ``takes_up``, ``settling``, ``noted``, ``run``, ``before``, ``again``."""
        self.limit = MOST
        """The highest number that says anything, as of the last look at the end of the log."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self._database.name

    @errors_as_ours
    def head(self) -> Head:
        """The newest entry's number and hash, not verified here."""
        row = self._end(self._database.reader())
        return Head(0, _START) if row is None else Head(int(row[0]), bytes(row[1]))

    def _end(self, cursor: Any) -> Any:
        row = cursor.execute(_LAST).fetchone()
        if row is None or row[0] <= _GAP:
            self.limit = MOST
            return row
        strange = cursor.execute(_FIRST_STRANGE).fetchone()[0]
        self.limit = MOST if strange is None else strange - 1
        return cursor.execute(_LAST_UNDER, (self.limit,)).fetchone()

    @errors_as_ours
    def head_at(self, number: int) -> bytes | None:
        """The head after entry ``number`` (0: before the first), not verified here; None if there is no such entry."""
        if number == 0:
            return _START
        row = self._database.reader().execute(_HEAD, (number,)).fetchone()
        return None if row is None else bytes(row[0])

    @errors_as_ours
    def lines(self, start: int, limit: int) -> list[LogLine]:
        """Entries from number ``start`` on, as they are in the file."""
        rows = self._database.reader().execute(_FROM, (start, limit)).fetchall()
        return [LogLine(*row) for row in rows if row[0] <= self.limit]

    def follows(self, line: LogLine, before: bytes) -> bool:
        """Whether an entry's hash is that of its content after ``before``."""
        return self._hash(line, before) == line.head

    def words(self, cursor: Any, line: LogLine) -> AuditBody:
        """What an entry says, as whoever signed it wrote it. Whoever has the file's key can seal other words into it;
        then it reads as one whose words do not open, also where it was found to count before.
        """
        before = self.head_at(line.n - 1)
        if before is None or not self.follows(line, before) or not self._is_signed(line):
            return AuditBody(None, UNREADABLE)
        return self.bodies.open(cursor, line)

    def is_keepers(self, line: LogLine) -> bool:
        """Whether an entry names a keeper, as its roster has it."""
        return self._rosters.signing_key(line.actor, Compartment.KEEPER, line.roster_no) is not None

    def _is_signed(self, line: LogLine) -> bool:
        epub = self._rosters.signing_key(line.actor, self._comp, line.roster_no)
        if epub is None:
            return False
        if self._was_verified(line.n) and line.tbl in SEALED[self._comp]:
            return True
        with contextlib.suppress(OpenError):
            verify(epub, self._signed(line.head), line.sig)
            return True
        return False

    def _was_verified(self, n: int) -> bool:
        """Whether this thread takes the signature of entry ``n`` as it was verified before (``as_before``)."""
        return n <= getattr(self._here, "before", 0)

    def _may_be_undone(self, n: int) -> bool:
        """Whether the transaction of this thread wrote entry ``n``: another may get that number."""
        work = self._database.work
        return work is not None and n > work.scratch.get("audit_base", MOST)

    def _last(self, work: UnitOfWork) -> tuple[int, bytes, int]:
        known = work.scratch.get("audit") or work.scratch.get("audit_last")
        if known is None:
            row = self._end(work.cursor)
            known = work.scratch["audit_last"] = (0, _START, 0) if row is None else (row[0], row[1], row[2])
            work.scratch["audit_base"] = known[0]
        return known

    def _hash(self, line: LogLine, before: bytes) -> bytes:
        parts = (line.n, before, line.actor, line.day, line.roster_no, line.tbl, line.record_id, line.version)
        sealed = sha256(line.body).digest()
        return sha256(tlv("audit", self._comp, self._org, *parts, line.hash, line.epoch, sealed)).digest()

    def _signed(self, head: bytes) -> bytes:
        return tlv("audit", self._comp, self._org, head)


@contextlib.contextmanager
def as_before(chain: AuditEntries, n: int) -> Iterator[None]:
    """What this thread compares inside takes the signatures of entries about sealed rows, up to entry ``n``, as they
    were verified on this computer before: the caller has seen that they are the same. All else about them is judged,
    and nothing of it is kept: who opens or prints a row verifies the signature of its entry.
    """
    chain._here.before = n
    try:
        yield
    finally:
        chain._here.before = 0
