"""Whether somebody was entitled to state what she signed, by kind of record and by what became of it.

Everybody who has the key of liaison.db can sign entries there; so a signature is not enough. What prints is stated by
intake staff and keepers only. A liaison officer may remove a masked record, and leave a stub, once the day has come
that is in the entry by which it was withdrawn. While it is frozen that is not so: the entry of a freeze is newer and
names no day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.domain import record_kinds
from nsintake.domain.days import day_of
from nsintake.domain.record_kinds import DUE, Writers
from nsintake.store.audit_entries import AuditEntries
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import IN_RANGE, LINE

MARK = "writers"
"""``tbl`` of the entry from which on, in liaison.db, a masked record is taken away by others only after its
day, and in identity.db nothing is owed but what the log says."""
MARK_ID = b"writers".ljust(16, b"\0")
_MARKED = f"SELECT min(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608
_BEFORE = (
    f"SELECT {LINE} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} AND n < ? ORDER BY n DESC LIMIT ? + 0"
)
_MOST_SINCE = 8
"""Nobody who is no worker says as much as that of a record since a worker did. Each such entry asks for all before it:
of thousands a sign-in would ask for hours.
"""
RECORD = "masked_record"
TOMBSTONE = "tombstone"
MOST_ABOVE = 2**32
"""No version is so far above the number of its own entry: a higher one would leave none for whoever writes after."""


class WriterRule:
    """Whether the signer of an entry of one file was entitled to what it states."""

    def __init__(
        self,
        entries: AuditEntries,
        *,
        counts: Callable[[Any, int, tuple[str, bytes, int, bytes]], bool],
        is_written: Callable[[LogLine, bytes | None], bool],
        is_settled: Callable[[int], bool],
    ) -> None:
        """``counts``, ``is_written``: as in the chain, which asks this in turn. ``is_settled``: whether a keeper said
        that the entry of that number says nothing any more.
        """
        self._entries = entries
        self._counts = counts
        self._is_written = is_written
        self._is_settled = is_settled

    def may_state(self, line: LogLine) -> bool:
        """Whether the signer of an entry was entitled to what it states."""
        if line.version == 0:
            return True
        return not _leaves_none(line) and self._may(line)

    def may_alone(self, line: LogLine) -> bool:
        """Whether her role alone entitles the signer of an entry that counts, and no other entry is asked."""
        kind = record_kinds.kind_of(self._entries._comp, line.tbl)
        by_all = line.tbl != TOMBSTONE if kind is None else kind.writers is Writers.HOLDERS and bool(line.hash)
        return line.version == 0 or by_all or self.is_worker(line)

    def _may(self, line: LogLine) -> bool:
        kind = record_kinds.kind_of(self._entries._comp, line.tbl)
        if kind is not None and kind.writers is Writers.KEEPERS:
            return self._entries.is_keepers(line)
        return self.is_worker(line) or self._others_may(line)

    def _others_may(self, line: LogLine) -> bool:
        """The same for somebody who is no worker."""
        kind = record_kinds.kind_of(self._entries._comp, line.tbl)
        if line.tbl == TOMBSTONE:
            return self._after_its_day(line)
        if kind is None or (kind.writers is Writers.HOLDERS and line.hash):
            return True
        if kind.left is not None:  # whether it is a stub, an open row shows
            return self._after_its_day(line)
        if kind.taken_by is Writers.WORKERS:
            return not self._is_in_force_at(line.n)
        return not line.hash

    def _is_in_force_at(self, n: int) -> bool:
        """Whether the rule had been put in force when entry ``n`` was written; before, it counts as it did then. An
        entry that says so and does not count only stops.
        """
        mark = self._mark()
        return mark is not None and n >= mark

    def is_in_force(self) -> bool:
        """Whether a keeper has stated it. It is enough that the entry is there: making it void permits nothing."""
        return self._mark() is not None

    def _mark(self) -> Any:
        return self._entries._database.reader().execute(_MARKED, (MARK_ID, MARK)).fetchone()[0]

    def _after_its_day(self, line: LogLine) -> bool:
        """Whether the newest word of an entitled person about a masked record is that it ends, and its day has come;
        the days of what others said of it since must have come as well.
        """
        if not self._is_in_force_at(line.n):
            return True
        word, others = self._words_before(line)
        if word is None:
            return False
        days, cursor = [line.day], self._entries._database.reader()
        for older in others:
            before = self._entries.head_at(older.n - 1)
            if before is None or _leaves_none(older) or not self._is_written(older, before):
                return False
            if self._is_in_force_at(older.n):
                days.append(older.day)
        if not self._counts(cursor, word.n, (RECORD, word.record_id, word.version, word.hash)):
            return False  # it may be what is left of a freeze
        due = str(self._entries.words(cursor, word).details.get(DUE, ""))
        return bool(due) and due <= min(days) and max(days) <= day_of(self._entries._clock.now()).isoformat()

    def _words_before(self, line: LogLine) -> tuple[LogLine | None, list[LogLine]]:
        """The newest word of a worker about a masked record before an entry, and what others said of it since, newest
        first; no word where there is none, or where others said too much since. What is settled says nothing.
        """
        cursor, below, others = self._entries._database.reader(), line.n, list[LogLine]()
        while rows := cursor.execute(_BEFORE, (line.record_id, RECORD, below, _MOST_SINCE + 1)).fetchall():
            for older in map(LogLine._make, rows):
                below = older.n
                if self._is_settled(older.n):
                    continue
                if self.is_worker(older):
                    return older, others
                others.append(older)
                if len(others) > _MOST_SINCE:
                    return None, []
        return None, []

    def is_worker(self, line: LogLine) -> bool:
        """Whether whoever is named as the signer of an entry was an intake worker or a keeper then."""
        return self._entries._rosters.signing_key(line.actor, Compartment.IDENTITY, line.roster_no) is not None


def _leaves_none(line: LogLine) -> bool:
    return line.version > line.n + MOST_ABOVE
