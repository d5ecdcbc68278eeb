"""Whether somebody was entitled to state what she signed, by kind of record and by what became of it.

Everybody who holds liaison.db can sign entries there; so what a signature says is not enough. What prints is stated by
intake staff and keepers only. A liaison officer takes a masked record away, and leaves a stub, once the day has come
that stands in the entry by which it was withdrawn; not while it is frozen, whose entry is newer and names no day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.clock import day_of
from nsintake.crypto.compartments import Compartment
from nsintake.domain import record_kinds
from nsintake.domain.record_kinds import DUE, FINAL, Kind, Writers
from nsintake.store.audit_lines import Line
from nsintake.store.typed import IN_RANGE, LINE

if TYPE_CHECKING:
    from nsintake.store.audit import AuditChain
    from nsintake.store.sealed import SealedStore
    from nsintake.store.unit_of_work import UnitOfWork

MARK = "writers"
"""Stands in ``tbl`` of the entry from which on, in liaison.db, a masked record is taken away by others only after its
day, and in identity.db nothing is owed but what the log says."""
MARK_ID = b"writers".ljust(16, b"\0")
_MARKED = f"SELECT min(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608
_BEFORE = (
    f"SELECT {LINE} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} AND n < ? ORDER BY n DESC"
)
_SINCE = (
    f"SELECT {LINE} FROM audit "  # noqa: S608
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} AND n > ? ORDER BY n"
)
RECORD = "masked_record"
TOMBSTONE = "tombstone"
MOST_ABOVE = 2**32
"""No version is so far above the number of its own entry: a higher one would leave none for whoever writes after."""


def may_state(chain: AuditChain, line: Line, is_settled: Callable[[int], bool]) -> bool:
    """Whether whoever signed an entry was entitled to what it states. ``is_settled``: whether a keeper said that the
    entry of that number says nothing any more.
    """
    if line.version == 0:
        return True
    return not _leaves_none(line) and (_is_worker(chain, line) or _others_may(chain, line, is_settled))


def _others_may(chain: AuditChain, line: Line, is_settled: Callable[[int], bool]) -> bool:
    """The same for somebody who is no worker."""
    kind = record_kinds.kind_of(chain._comp, line.tbl)
    if line.tbl == TOMBSTONE:
        return _after_its_day(chain, line, is_settled)
    if kind is None or (kind.writers is Writers.HOLDERS and line.hash):
        return True
    if kind.left is not None:  # whether it is a stub, an open row shows
        return _after_its_day(chain, line, is_settled)
    if kind.taken_by is Writers.WORKERS:
        return not _is_in_force_at(chain, line.n)
    return not line.hash


def _leaves_none(line: Line) -> bool:
    return line.version > line.n + MOST_ABOVE


def _is_worker(chain: AuditChain, line: Line) -> bool:
    return chain._rosters.signing_key(line.actor, Compartment.IDENTITY, line.roster_no) is not None


def _is_in_force_at(chain: AuditChain, n: int) -> bool:
    """Whether the rule had been put in force when entry ``n`` was written; before, it counts as it did then. An entry
    that says so and does not count only stops.
    """
    mark = chain._database.reader().execute(_MARKED, (MARK_ID, MARK)).fetchone()[0]
    return mark is not None and n >= mark


def _after_its_day(chain: AuditChain, line: Line, is_settled: Callable[[int], bool]) -> bool:
    """Whether the newest word of an entitled person about a masked record is that it ends, and its day has come; the
    days of what others said of it since must have come as well.
    """
    cursor, days = chain._database.reader(), [line.day]
    if not _is_in_force_at(chain, line.n):
        return True
    for row in cursor.execute(_BEFORE, (line.record_id, RECORD, line.n)).fetchall():
        older = Line(*row)
        if is_settled(older.n):
            continue
        if _is_worker(chain, older):
            if not chain.counts(cursor, older.n, (RECORD, older.record_id, older.version, older.hash)):
                return False  # it may be what is left of a freeze
            due = str(chain.bodies.open(cursor, older).details.get(DUE, ""))
            return bool(due) and due <= min(days) and max(days) <= day_of(chain._clock.now()).isoformat()
        if _leaves_none(older) or not chain.is_written(older, chain.head_at(older.n - 1) or b""):
            return False
        if _is_in_force_at(chain, older.n):
            days.append(older.day)
    return False


def may_be(chain: AuditChain, table: str, record_id: bytes, value: object, is_settled: Callable[[int], bool]) -> bool:
    """Whether a value that was opened is one that the writer of its newest counting entry may state, and none that
    follows what is final: an ended record, a blocked paper.
    """
    kind = record_kinds.kind_of(chain._comp, table)
    if kind is None or kind.is_final is None:
        return True
    if not kind.is_final(value) and _was_final(chain, kind, record_id, is_settled):
        return False
    if kind.left is None or kind.left(value):
        return True
    written = chain.written_by(table, record_id)
    return written is None or chain._rosters.signing_key(written[0], Compartment.IDENTITY, written[1]) is not None


def _was_final(chain: AuditChain, kind: Kind, record_id: bytes, is_settled: Callable[[int], bool]) -> bool:
    """Whether an entry says so or that it is gone, whether or not it counts, unless it says nothing (``is_settled``:
    a keeper settled it, or it does not count and this thread passes such over)."""
    cursor, until = chain._database.reader(), chain.not_final.get(record_id, 0)
    passes = getattr(chain._here, "passes", False)
    for row in cursor.execute(_SINCE, (record_id, kind.table, until)).fetchall():
        line = Line(*row)
        body = chain.bodies.open(cursor, line)
        unsaid = FINAL not in body.details and (body.verb in kind.final_verbs or not line.hash)
        if (unsaid or body.details.get(FINAL) == "yes") and not is_settled(line.n):
            return True
        until = line.n
    if not passes and chain._database.work is None:  # a transaction's own entries may yet be rolled back
        chain.not_final[record_id] = until
    return False


def is_in_force(store: SealedStore) -> bool:
    """Whether a keeper has stated it. That the entry lies there is enough: made void, it opens nothing."""
    return store.database.reader().execute(_MARKED, (MARK_ID, MARK)).fetchone()[0] is not None


def mark(store: SealedStore, work: UnitOfWork) -> None:
    """A keeper puts it in force."""
    store.audit.append(work, "set_writers", table=MARK, record_id=MARK_ID, version=1)


def mark_anew(store: SealedStore, work: UnitOfWork) -> None:
    """A keeper who settles a file states it once more: where the entry that did is settled, it could be taken out or
    written over, and nobody would notice.
    """
    if is_in_force(store):
        mark(store, work)


def put_in_force(liaison: SealedStore) -> None:
    """A keeper states, once, that from here on a masked record is taken away by others only after its day."""
    if not is_in_force(liaison):
        with liaison.begin() as work:
            mark(liaison, work)
            work.commit()
