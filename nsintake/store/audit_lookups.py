"""What is looked up in an audit chain now and then: an entry about something, what was told, what prints."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.domain.days import day_of
from nsintake.store.audit import _TOLD, AuditChain, settled
from nsintake.store.audit_bodies import UNREADABLE, is_about
from nsintake.store.audit_entries import _AT_A_TIME, _FROM, _HUGE, _START
from nsintake.store.audit_lines import LOST, AuditView, Details, Head, LogLine
from nsintake.store.checkpoint import StatedRow
from nsintake.store.column_types import IN_RANGE, LINE, STATED, blob
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.settled import Break, head_in
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.writers import RECORD

_BEFORE = f"SELECT n, {blob('head')} FROM audit WHERE n <= ? AND {IN_RANGE} ORDER BY n DESC LIMIT 1"  # noqa: S608
_STRANGE = "SELECT 1 FROM audit WHERE n < 1 OR n > ? LIMIT 1"
_CUT = "DELETE FROM audit WHERE n < 1 OR n > ?"
_EVERY = "SELECT n FROM audit WHERE record_id = ? AND tbl = ? AND version > 0"
_EVERY_OF = f"SELECT {LINE} FROM audit WHERE tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608 - own names only
_IN_ORDER = f"SELECT {STATED} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n"  # noqa: S608
_LOOKED = (
    "SELECT n FROM audit WHERE record_id = ? AND version <= 0 "  # noqa: S608 - own names only; ix_audit_told has these
    f"AND n > ? AND {IN_RANGE} AND version = 0 AND tbl = '' AND actor = ? ORDER BY n DESC"
)
_SAID = "SELECT n FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND version = ? AND hash = ?"


@errors_as_ours
def entry_about(chain: AuditChain, table: str, record_id: bytes) -> LogLine | None:
    """The newest counting entry that states something of what is no sealed record, None if none counts."""
    cursor = chain._database.reader()
    found = chain._newest(cursor, table, record_id)
    return None if found is None else LogLine(*cursor.execute(_FROM, (found[0], 1)).fetchone())


def stated_last(chain: AuditChain, cursor: Any, table: str, record_id: bytes, *, verb: str = "") -> StatedRow | None:
    """As ``AuditChain.newest``; where the checkpoint proves nothing, with the version of the newest entry that counts
    and a hash that is no row's. What stops a record, or gives it up, does not wait for that line.
    """
    try:
        return chain.newest(cursor, table, record_id, verb=verb)
    except OpenError:
        line = entry_about(chain, table, record_id)
        return None if line is None else StatedRow(line.version, b"?")  # older entries may count again


@errors_as_ours
def is_given_up(chain: AuditChain, n: int) -> bool:
    """Whether entry ``n``, which counts, is a keeper's that a record was lost: nobody took that away."""
    line = LogLine(*chain._database.reader().execute(_FROM, (n, 1)).fetchone())
    return chain.is_keepers(line) and chain.words(chain._database.reader(), line).verb == LOST


@errors_as_ours
def proved(chain: AuditChain, table: str, record_id: bytes) -> int:
    """The number of the newest counting entry about a record, verified now whatever was verified before; that of
    the checkpoint where it says what the record is.

    Raises OpenError where nothing counts, and as ``AuditChain.newest`` does.
    """
    cursor = chain._database.reader()
    chain.notes.forget()
    for (n,) in cursor.execute(_EVERY, (record_id, table)).fetchall():
        chain._seen.pop(n, None)
    if chain.newest(cursor, table, record_id) is None:
        raise OpenError
    point = chain.point(cursor, table)
    above = 0 if point is None else point.n
    found = chain._newest(cursor, table, record_id, above=above)
    return above if found is None else found[0]


@errors_as_ours
def told(chain: AuditChain, verbs: frozenset[str]) -> list[AuditView]:
    """Counting entries with one of these verbs that state nothing and tell of no record, newest first.

    Only what has the verb is verified: a log of years is looked through in a moment.
    """
    cursor, below, found = chain._database.reader(), _HUGE, list[AuditView]()
    while rows := cursor.execute(_TOLD, (below, _AT_A_TIME)).fetchall():
        lines = [LogLine(*row) for row in rows]
        told_of_nobody = [(row, line) for row, line in zip(rows, lines, strict=True) if not is_about(line)]
        named = [row for row, line in told_of_nobody if chain.bodies.open(cursor, line).verb in verbs]
        found += [view for view in chain._opened(cursor, named) if view.counts]
        below = lines[-1].n
    return found


@errors_as_ours
def last_looked(
    chain: AuditChain, actor: str, record_ids: Collection[bytes], *, above: int, verb: str = "view"
) -> dict[bytes, int]:
    """The number of the newest counting entry, above a number, that says of each of these records that a person looked
    at it, or did what another ``verb`` says; without those of which none says so. It takes as long in a large office
    as in a small one.
    """
    cursor, found = chain._database.reader(), dict[bytes, int]()
    for record_id in record_ids:
        for (n,) in cursor.execute(_LOOKED, (record_id, above, actor)).fetchall():
            (view,) = chain._opened(cursor, cursor.execute(_FROM, (n, 1)).fetchall())
            if view.record_id == record_id and view.verb == verb and view.counts:  # an index may say another record
                found[record_id] = n
                break
    return found


@errors_as_ours
def may_take_away(chain: AuditChain, record_id: bytes) -> bool:
    """Whether an entry of the signed-in person that takes a masked record away would count now."""
    ring, day = chain._keyring, day_of(chain._clock.now()).isoformat()
    line = LogLine(_HUGE, ring.uid, day, ring.roster.number, RECORD, record_id, 1, b"", 0, b"", b"", b"")
    return chain.writers.may_state(line)


@errors_as_ours
def told_by_worker(chain: AuditChain, table: str, record_id: bytes) -> tuple[Details, bool]:
    """What the newest counting entry about a record tells besides, of those that an intake worker or a keeper signed,
    and whether nobody else stated it since. Nothing where there is none, nor where one of theirs that does not count
    and that nobody settled is above: somebody may state above it what was told before.
    """
    cursor, nobody_since = chain._database.reader(), True
    for n in sorted((n for (n,) in cursor.execute(_EVERY, (record_id, table)).fetchall()), reverse=True):
        for line in chain.lines(n, 1):  # none far above all others
            if not chain.counts(cursor, n, (line.tbl, line.record_id, line.version, line.hash)):
                if chain.writers.is_worker(line) and not settled(chain).says_nothing(n):
                    return {}, False
            elif chain.writers.is_worker(line):
                said = chain.words(cursor, line)
                return said.details, nobody_since and said.verb != UNREADABLE
            else:
                nobody_since = False
    return {}, False


@errors_as_ours
def says_anything(chain: AuditChain, table: str, record_id: bytes) -> bool:
    """Whether an entry states something of a record, whether or not it counts: what does not is noticed, unless it is
    at a number where a keeper settled that nothing counts.
    """
    rows = chain._database.reader().execute(_EVERY, (record_id, table)).fetchall()
    return any(not settled(chain).says_nothing(n) for (n,) in rows)


@errors_as_ours
def tells_of_records(chain: AuditChain) -> bool:
    """Whether an entry states something of any sealed record, whether or not it counts: the file is in use."""
    names = tuple(SEALED[chain._comp])
    text = f"SELECT 1 FROM audit WHERE version > 0 AND tbl IN ({', '.join('?' * len(names))}) LIMIT 1"  # noqa: S608
    return chain._database.reader().execute(text, names).fetchone() is not None


@errors_as_ours
def counting_not(chain: AuditChain, table: str) -> tuple[int, ...]:
    """The entries that state something of a table, which has no sealed rows, and do not count."""
    cursor = chain._database.reader()
    lines = (LogLine(*row) for row in cursor.execute(_EVERY_OF, (table,)).fetchall())
    return tuple(
        line.n for line in lines if not chain.counts(cursor, line.n, (table, line.record_id, line.version, line.hash))
    )


def has_said(chain: AuditChain, cursor: Any, table: str, record_id: bytes, said: StatedRow) -> bool:
    """Whether some entry that counts ever said this about a record, whatever was said since."""
    found = cursor.execute(_SAID, (record_id, table, *said)).fetchall()
    return any(chain.counts(cursor, n, (table, record_id, *said)) for (n,) in found)


@errors_as_ours
def has_odd_numbers(chain: AuditChain) -> bool:
    """Whether there are entries with a number that none has, or far above all others; nothing else reads them."""
    chain.head()
    return chain._database.reader().execute(_STRANGE, (chain.limit,)).fetchone() is not None


def cut_odd_numbers(chain: AuditChain, work: UnitOfWork) -> None:
    """Take those entries out, for a keeper who settles the file."""
    chain.head()
    work.cursor.execute(_CUT, (chain.limit,))


def breaks(chain: AuditChain, *, above: int, stop: Callable[[], bool] = lambda: False) -> tuple[int, ...]:
    """The entries above a number that are not what the chain says, by their hashes alone: such an entry may have been
    about anything. Nobody's signature is verified.
    """
    return tuple(line.n for line, follows in hashes(chain, above, chain.head().number, stop) if not follows)


def unsettled_breaks(chain: AuditChain, broken: tuple[int, ...]) -> tuple[int, ...]:
    """Those of these entries that no keeper settled; one is only while what is before it is as then."""
    known = settled(chain)
    firsts = [where.first for where in known.breaks if broken and _lies_before(chain, where)]
    return tuple(n for n in broken if not known.since_one_of(firsts, n))


def lacks_some(chain: AuditChain, *, above: int = 0) -> bool:
    """Whether an entry above a number was changed or is gone, and no keeper settled that."""
    return bool(unsettled_breaks(chain, breaks(chain, above=above)))


def _lies_before(chain: AuditChain, where: Break) -> bool:
    """Whether what is before a break is what a keeper said that it was."""
    before = newest_up_to(chain, where.first - 1)
    return (before.number, head_in(before.hash)) == (where.number, where.head)


@errors_as_ours
def first_about(chain: AuditChain, cursor: Any, table: str, record_id: bytes) -> int:
    """The number of the first entry that counts and states a record; that of the checkpoint where nothing else does, 0
    where nothing does.
    """
    for n, version, state in cursor.execute(_IN_ORDER, (record_id, table)).fetchall():
        if chain.counts(cursor, n, (table, record_id, version, state)):
            return int(n)
    point = chain.point(cursor, table)
    return 0 if point is None else point.n


@errors_as_ours
def lacks_a_version(chain: AuditChain, table: str, record_id: bytes) -> bool:
    """Whether an entry about a record that stated a version before the newest one is gone, or does not count: what it
    told nobody knows. Versions begin at 1, and each entry states the next one or the same again.
    """
    rows, cursor = chain._database.reader().execute(_IN_ORDER, (record_id, table)).fetchall(), chain._database.reader()
    told = {row[1] for row in rows if chain.counts(cursor, row[0], (table, record_id, *row[1:]))}
    return len(told) < max(told, default=0)


@errors_as_ours
def newest_up_to(chain: AuditChain, n: int) -> Head:
    """The number and the head of the newest entry up to number ``n``, as it is there, not verified; 0 and 32 zero bytes
    where there is none.
    """
    row = chain._database.reader().execute(_BEFORE, (n,)).fetchone()
    return Head(0, _START) if row is None else Head(int(row[0]), bytes(row[1]))


def hashes(chain: AuditChain, above: int, until: int, stop: Callable[[], bool]) -> Iterator[tuple[LogLine, bool]]:
    """Each entry above a number and whether its hash follows from the one before it, which has to be there."""
    head, before = above, chain.head_at(above)
    while head < until and not stop():
        lines = chain.lines(head + 1, min(_AT_A_TIME, until - head))
        if not lines:
            return
        for line in lines:
            yield line, line.n == head + 1 and before is not None and chain.follows(line, before)
            head, before = line.n, line.head
