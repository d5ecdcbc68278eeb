"""The audit chain of one file: who did what, hashed into what came before and signed, in the same transaction.

An entry counts only if the actor's certified role had this compartment under the roster it names and entitled her to
what it states (``writers``), its hash follows from the entry before it, its signature is valid, and the chain had not
yet taken note of a later roster in which the actor is something else (else somebody demoted could sign under her old
role). What does not count is never trusted and never deleted. It is not simply passed over either: it shows that
something newer was or may have been there, so nothing it is about is believed until somebody who may writes it again to
protect her, or a keeper settles that entry by its number.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC
from functools import partial
from itertools import islice
from sys import intern
from typing import Any, Literal

from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.domain.days import day_of
from nsintake.errors import Refused
from nsintake.store import checkpoint, roster_notes, wraps
from nsintake.store.audit_entries import _AS_MANY, _FROM, _HUGE, _START, AuditEntries
from nsintake.store.audit_lines import LETS_OUT, NOTHING, PROTECTS, AuditBody, AuditView, Details, Head, LogLine, is_day
from nsintake.store.checkpoint import Checkpoint, Point, StatedRow
from nsintake.store.column_types import IN_RANGE, LINE, MOST, STATED
from nsintake.store.engine import Database
from nsintake.store.her_key_rule import HerKeyRule
from nsintake.store.key_by_the_log import has_restricted_key
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.roster_history import RosterHistory
from nsintake.store.roster_notes import RosterNotes
from nsintake.store.settled import CONTINUED, NO_RECORD, Settled
from nsintake.store.settled import read as read_settled
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_rule import TABLE as WRAP
from nsintake.store.wrap_rule import WrapRule
from nsintake.store.writers import WriterRule

_COLUMNS = "n, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, head, sig"
_INSERT = f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - own names only
_BEFORE = f"SELECT {LINE} FROM audit WHERE n < ? AND {IN_RANGE} ORDER BY n DESC LIMIT {_AS_MANY}"  # noqa: S608
_VIEWED = (
    f"SELECT {LINE} FROM audit WHERE n < ?1 AND {IN_RANGE} AND (?2 = '' OR actor = ?2) "  # noqa: S608
    "AND ((day >= ?3 AND (?4 = '' OR day <= ?4)) OR day IS NOT date(day)) "  # who writes what is no day hides nothing
    "AND (tbl IS NOT 'outbox' OR substr(record_id, 1, 4) = x'6e6f7465') ORDER BY n DESC LIMIT ?5 + 0"
)
_TOLD = (
    f"SELECT {LINE} FROM audit WHERE n < ? AND {IN_RANGE} AND version = 0 AND tbl = '' "  # noqa: S608
    f"ORDER BY n DESC LIMIT {_AS_MANY}"
)
_ABOUT = (
    f"SELECT {LINE} FROM audit WHERE n IN (SELECT n FROM audit WHERE record_id = ? AND version > 0 "  # noqa: S608
    f"UNION ALL SELECT n FROM audit WHERE record_id = ? AND version <= 0) AND {IN_RANGE} "  # each has an index
    "ORDER BY n DESC"
)
_NEWEST = (
    f"SELECT {STATED} FROM audit "  # noqa: S608
    "WHERE record_id = ? AND tbl = ? AND version > 0 AND n > 0 AND n < ? ORDER BY n DESC LIMIT 1"
)
_SETTLEMENTS = (
    f"SELECT {LINE} FROM audit WHERE tbl = ? AND record_id = ? AND version > 0 AND {IN_RANGE} "  # noqa: S608
    "ORDER BY n DESC"
)
_SETTLED = f"SELECT max(n) FROM audit WHERE tbl = ? AND record_id = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608


class AuditChain(AuditEntries):
    """Appends to and reads one file's chain. Remembers which entries it has verified in this process."""

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
        super().__init__(database, keyring, comp=comp, org=org, deks=deks, rosters=rosters, clock=clock)
        self._seen: dict[int, tuple[str, bytes, int, bytes]] = {}
        self.notes = RosterNotes(self, is_settled=self.is_settled, append=self._append_note)
        """From which entry on nobody signs under an earlier roster."""
        self.notes.changed = self._judge_again
        self.writers = WriterRule(
            self, counts=self.counts, is_written=self.is_written, is_settled=lambda n: settled(self).number(n)
        )
        self.checkpoint = Checkpoint(org, comp)
        """What the records were when the keys were last changed; ``newest`` asks it."""
        self.her_key = HerKeyRule(
            self,
            self.point,
            has_key=partial(has_restricted_key, self),
            writes=self.is_written_here,
            at=self.checkpoint.said,
        )
        self.wrap_rule = WrapRule(self, is_written=self.is_written_here)
        self._settlements: tuple[int | None, Settled] = (None, Settled())
        self.not_final: dict[tuple[str, bytes], bytes] = {}
        """By table and record, since rows of two kinds can have one id: the marks of the entries by which nothing final
        was said of it (``final_values``)."""
        self.seen_about: dict[tuple[str, bytes], bytes] = {}
        """The same, whatever is passed over since: no entry ever changes or goes."""
        self._point: Point | Literal[False] | None = False  # not looked for yet
        self.grows: Callable[[str, Head, bool], Callable[[], None]] | None = None
        """Hears the file's name, the new head and whether something in it protects her (``PROTECTS``), at the end of
        each transaction of this session, and gives what is called once that is durable; both in its thread."""

    @errors_as_ours
    def append(
        self,
        work: UnitOfWork,
        verb: str,
        *,
        table: str = "",
        record_id: bytes = b"",
        version: int = 0,
        state: bytes = b"",
        details: Details | None = None,
        about: bytes = b"",
        day_only: bool = False,
    ) -> int:
        """Write one entry in this transaction; its number.

        ``version`` > 0 states what the record now is (``state``: its hash, or empty once removed); 0 only tells.
        ``about`` is the subject whose key seals what it says in identity.db: only who may open her file reads it. Of
        liaison.db it opens to everybody who has the file, also when her key is gone: it says from which day on a
        record may be taken away. ``day_only``: when exactly is said nowhere.
        Raises Refused ``roster_stale`` when there is a newer roster than this session has, noted here yet or not; and
        for what protects her or lets something out EnvironmentFault ``file_put_right`` where an index lacked something,
        ``file_corrupt`` where that cannot be told.
        """
        if verb in PROTECTS or verb in LETS_OUT:
            self._database.must_agree(self._comp, work, lets_out=verb in LETS_OUT)
        last, before, newest_roster = self._last(work)
        roster_no = self._keyring.roster.number
        newer = {roster_no + 1, max(newest_roster, roster_no + 1)}
        if any(self._rosters.at(number) is not None for number in newer):
            raise Refused("roster_stale", file=self.name)
        if table != roster_notes.TABLE:
            self.notes.write_once(work, roster_no)
            last, before, _ = self._last(work)
        n, now, epoch = last + 1, self._clock.now(), self._deks.epoch
        exact = None if day_only or self._comp is not Compartment.IDENTITY else now.astimezone(UTC)
        content = AuditBody(exact, verb, dict(details or {}))
        body = self.bodies.seal(work, n, content, about=about if self._comp is Compartment.IDENTITY else b"")
        day = day_of(now).isoformat()
        line = LogLine(n, self._keyring.uid, day, roster_no, table, record_id, version, state, epoch, body, b"", b"")
        head = self._hash(line, before)
        work.cursor.execute(_INSERT, (*line[:10], head, self._keyring.sign(self._signed(head))))
        if "audit" not in work.scratch:
            work.before_commit(lambda: self._tell_grows(work))
        work.scratch["audit"] = (n, head, roster_no)
        work.scratch["protects"] = work.scratch.get("protects", False) or verb in PROTECTS
        if version:
            said = (table, record_id, version, state)
            work.after_commit(lambda: self._seen.__setitem__(n, said))
        return n

    def _append_note(self, work: UnitOfWork, record_id: bytes) -> None:
        state = roster_notes.hash_of(self._keyring.roster)
        self.append(work, roster_notes.TABLE, table=roster_notes.TABLE, record_id=record_id, version=1, state=state)

    def newest(self, cursor: Any, table: str, record_id: bytes, *, verb: str = "") -> StatedRow | None:
        """What the newest counting entry says about a record, or None if nothing counts.

        A sealed record without an entry since the keys were changed is what the checkpoint's line says. Raises
        OpenError where that line cannot be proved, and where an entry that does not count and that nobody settled is
        above: something newer may have been there. Only what protects her (``verb`` in ``PROTECTS``, and reads within
        ``passing_over``) goes on without it.
        """
        point, strict = self.point(cursor, table), verb not in PROTECTS and not getattr(self._here, "passes", False)
        found = self._newest(cursor, table, record_id, above=0 if point is None else point.n, strict=strict)
        if found is None and point is not None:
            try:
                return self.checkpoint.said(cursor, point, table, record_id)
            except OpenError:
                if not settled(self).bucket(checkpoint.bucket_of(record_id), point.n):
                    raise
            found = self._newest(cursor, table, record_id)  # all that was there is stated since: nothing falls there
        return None if found is None else found[1]

    def stated(
        self,
        cursor: Any,
        table: str,
        record_id: bytes,
        *,
        n: int | None,
        version: int,
        state: bytes,
        wrap: bytes | None,
    ) -> StatedRow | None:
        """As ``newest`` for a row that was read together with its newest entry ``n`` (None: it has none) and the
        ``wrap`` of its subject's key."""
        point = self.point(cursor, table)
        if point is not None and (n is None or n <= point.n):
            return self.checkpoint.said(cursor, point, table, record_id)
        said = (table, record_id, version, state)
        if n is not None and state != NOTHING and self._seen.get(n) == said and self.her_key.is_as_judged(n, wrap):
            return StatedRow(version, state)
        return self.newest(cursor, table, record_id)

    @errors_as_ours
    def written_by(self, table: str, record_id: bytes) -> tuple[str, int] | None:
        """Who wrote the newest counting entry about a record, and under which roster; None if nothing counts.

        Keys that were changed since do not make whoever changed them the writer.
        """
        cursor = self._database.reader()
        point, said = self.point(cursor, table), self.newest(cursor, table, record_id)
        found = self._newest(cursor, table, record_id, above=0 if point is None else point.n)
        if found is None and point is not None and said is not None:
            found = self._newest(cursor, table, record_id, below=point.n)
        if found is None or said is None or found[1].version != said.version:
            return None
        line = LogLine(*cursor.execute(_FROM, (found[0], 1)).fetchone())
        return line.actor, line.roster_no

    @errors_as_ours
    def keepers_word(self, table: str, record_id: bytes) -> StatedRow | None:
        """What the newest counting entry that a keeper signed says about a record; others' entries are passed over."""
        found = self.by_keeper(table, record_id)
        return None if found is None else found[1]

    @errors_as_ours
    def by_keeper(self, table: str, record_id: bytes) -> tuple[int, StatedRow] | None:
        """The same with the number of that entry."""
        cursor, n = self._database.reader(), _HUGE
        while (row := cursor.execute(_NEWEST, (record_id, table, n)).fetchone()) is not None:
            n, version, state = row
            line = LogLine(*cursor.execute(_FROM, (n, 1)).fetchone())
            if self.is_keepers(line) and self.counts(cursor, n, (table, record_id, version, state)):
                return n, StatedRow(version, state)
        return None

    def _newest(
        self, cursor: Any, table: str, record_id: bytes, *, above: int = 0, below: int = _HUGE, strict: bool = False
    ) -> tuple[int, StatedRow] | None:
        n = below
        while (row := cursor.execute(_NEWEST, (record_id, table, n)).fetchone()) is not None and row[0] > above:
            n, version, state = row
            if state == NOTHING and getattr(self._here, "takes_up", False):
                continue
            if self.counts(cursor, n, (table, record_id, version, state)):
                return n, StatedRow(version, state)
            if strict and not settled(self).number(n):
                raise OpenError
        return None

    def point(self, cursor: Any, table: str) -> Point | None:
        """The newest checkpoint that counts and that a keeper signed, looked for once a process.

        None also for a table that has no sealed records: such a thing is in no checkpoint.
        """
        if table not in SEALED[self._comp]:
            return None
        if self._point is False:
            self._point = find_point(self, cursor)
        return self._point

    def counts(self, cursor: Any, n: int, said: tuple[str, bytes, int, bytes]) -> bool:
        """Whether entry ``n`` says that and counts; verified once a process.

        That it does not is kept for the transaction: several reads of it pass over the same thousands that somebody
        wrote there. Not in identity.db, where it hangs on keys that a transaction exchanges.
        """
        work = None if self._comp is Compartment.IDENTITY else self._database.work
        if work is None:
            return self._counts(cursor, n, said)
        count_not = work.scratch.setdefault("count_not", set())
        counts = (n, said) not in count_not and self._counts(cursor, n, said)
        if not counts:
            count_not.add((n, said))
        return counts

    def _counts(self, cursor: Any, n: int, said: tuple[str, bytes, int, bytes]) -> bool:
        if n > self.limit:
            return False
        if self.knows(n, said):
            return True
        lines = [LogLine(*row) for row in cursor.execute(_FROM, (max(n - 1, 1), 2)).fetchall()]
        line = next((line for line in lines if line.n == n), None)
        before = _START if n == 1 else next((line.head for line in lines if line.n == n - 1), None)
        if line is None or before is None or said != (line.tbl, line.record_id, line.version, line.hash):
            return False
        if not self.counts_line(line, before):
            return False
        if not self._was_verified(n):
            self.remember(line)
        return True

    def knows(self, n: int, said: tuple[str, bytes, int, bytes]) -> bool:
        """Whether this process verified that entry ``n`` says that and counts, and nothing it was judged by changed."""
        return self._seen.get(n) == said and self.her_key.is_still_so(n, said[0], said[1])

    def stated_in(self, n: int) -> StatedRow:
        """What entry ``n`` states, as this process verified it; version 0 where it did not."""
        return StatedRow(*self._seen.get(n, ("", b"", 0, b""))[2:])

    def says_nothing(self, n: int) -> bool:
        """Whether a keeper settled entry ``n``, or it does not count and this thread passes such entries over."""
        if settled(self).number(n):
            return True
        if not getattr(self._here, "passes", False):
            return False
        found = self.lines(n, 1)  # none far above all others
        said = [(line.tbl, line.record_id, line.version, line.hash) for line in found]
        return not any(self.counts(self._database.reader(), n, words) for words in said)

    def is_written(self, line: LogLine, before: bytes | None) -> bool:
        """Whether an entry follows from ``before`` (None: known to), names a day, and is signed by one whose role held
        this compartment then."""
        follows = before is None or self.follows(line, before)
        return follows and is_day(line.day) and self._is_signed(line) and not self.notes.void(line)

    def is_written_here(self, line: LogLine, before: bytes | None) -> bool:
        """The same, and at a number where no keeper settled that nothing counts."""
        return self.is_written(line, before) and not _is_at_nothing(self, line.n)

    def counts_line(self, line: LogLine, before: bytes | None) -> bool:
        """Whether an entry is so written, by one whose role entitled her to what it states."""
        if not self.is_written_here(line, before):
            return False
        return self.writers.may_state(line) and self.her_key.may_state(line) and self.wrap_rule.may_state(line)

    def counts_behind(self, line: LogLine) -> bool:
        """The same, and whether it follows from the entry before it, which has to be there."""
        before = self.head_at(line.n - 1)
        return before is not None and self.counts_line(line, before)

    def is_settled(self, n: int, before_roster: int = MOST) -> bool:
        """Whether a keeper settled entry ``n``, and did so under an earlier roster than that; while that is being read
        nothing is, for what settles must count."""
        return not getattr(self._here, "settling", False) and settled(self).before_roster(n, before_roster)

    def remember(self, line: LogLine) -> None:
        """Keep that an entry was verified (the background check fills this for everything else); not of one that counts
        only by what other entries say: those may be out of sight for a moment. Nor of one that may yet be undone."""
        if line.version and line.tbl != WRAP and not self._may_be_undone(line.n) and self.writers.may_alone(line):
            self._seen[line.n] = (intern(line.tbl), line.record_id, line.version, line.hash)

    def _judge_again(self, above: int) -> None:
        self.wrap_rule.forget()
        for n in [n for n in self._seen if n > above]:
            self._seen.pop(n, None)

    def _tell_grows(self, work: UnitOfWork) -> None:
        if self.grows is not None:
            number, head, _ = work.scratch["audit"]
            work.after_commit(self.grows(self.name, Head(number, head), work.scratch["protects"]))

    @errors_as_ours
    def newest_day(self, *, by: Compartment | None = None) -> str | None:
        """The newest entry's day (ISO) that counts: due dates use the later of this and the clock.

        ``by`` counts only those whose role then had that compartment too: nobody else may make consents expire.
        """
        cursor, below = self._database.reader(), self.limit + 1
        with self.notes.found_once():
            while rows := cursor.execute(_BEFORE, (below, 2)).fetchall():
                line, before = LogLine(*rows[0]), (LogLine(*rows[1]).head if len(rows) > 1 else _START)
                asked = by is None or self._rosters.signing_key(line.actor, by, line.roster_no) is not None
                if asked and self.counts_line(line, before):
                    return line.day
                below = line.n
        return None

    @errors_as_ours
    def views(
        self, *, before: int | None = None, limit: int = 50, actor: str = "", days: tuple[str, str] = ("", "")
    ) -> list[AuditView]:
        """Entries opened for a page, newest first, below number ``before``.

        ``actor`` and ``days`` (ISO, the first and the last) leave others out, but none that names no day. One that does
        not open is shown as such. What only says that a row is owed to liaison.db, or came over, is left out: the row
        is there, with its author. What is about a note is not (``outbox.NOTED``).
        """
        cursor = self._database.reader()
        rows = cursor.execute(_VIEWED, (_HUGE if before is None else before, actor, *days, limit)).fetchall()
        return list(self._opened(cursor, rows))

    @errors_as_ours
    def views_about(self, record_id: bytes, *, limit: int = 50, hers: bytes = b"") -> list[AuditView]:
        """What was done to one record and told of it, newest first. ``hers``: in identity.db only what is under the key
        that this subject had then, so that nobody wrote it to whom her file was shut."""
        cursor = self._database.reader()
        rows = cursor.execute(_ABOUT, (record_id, record_id)).fetchall()
        wanted = (row for row in rows if not hers or self.her_key.is_said_of(LogLine(*row), hers))
        return list(self._opened(cursor, islice(wanted, limit)))

    @errors_as_ours
    def view(self, n: int) -> AuditView:
        """The entry of this number, which is there: whatever else was said of the same."""
        cursor = self._database.reader()
        return next(self._opened(cursor, cursor.execute(_FROM, (n, 1)).fetchall()))

    def _opened(self, cursor: Any, rows: Iterable[Any]) -> Iterator[AuditView]:
        for line in (LogLine(*row) for row in rows):
            yield AuditView.of(line, self.bodies.open(cursor, line), counts=self.counts_behind(line))


@contextlib.contextmanager
def passing_over(chain: AuditChain) -> Iterator[None]:
    """What this thread reads inside is what the newest counting entry says, whatever is above it that does not
    count. For what protects her at once, and is written with a verb that protects: junk must never stop it.
    """
    before, chain._here.passes = getattr(chain._here, "passes", False), True
    try:
        yield
    finally:
        chain._here.passes = before
        chain.not_final.clear()  # what was passed over is still there


@errors_as_ours
def settled(chain: AuditChain) -> Settled:
    """What keepers settled by name in a file: it says nothing any more."""
    cursor = chain._database.reader()
    newest = cursor.execute(_SETTLED, (CONTINUED, NO_RECORD)).fetchone()[0]
    if chain._settlements[0] != newest:
        known = _settled_by(chain, cursor)
        chain._settlements = newest, known
        for n in [n for n in chain._seen if known.says_nothing(n)]:
            chain._seen.pop(n, None)
        chain.notes.forget()  # a note that was settled is none
        chain.wrap_rule.forget()
    return chain._settlements[1]


def settled_until(chain: AuditChain) -> int | None:
    """The number of the newest entry by which keepers settled anything; None where none did."""
    settled(chain)
    return chain._settlements[0]


def _settled_by(chain: AuditChain, cursor: Any) -> Settled:
    """The newest first: an entry that a later one settled settles nothing itself, whoever signed it."""
    known, here = Settled(), chain._here
    for line in (LogLine(*row) for row in cursor.execute(_SETTLEMENTS, (CONTINUED, NO_RECORD)).fetchall()):
        if known.says_nothing(line.n) or not chain.is_keepers(line):
            continue
        here.settling = True
        try:
            counts = chain.counts_behind(line)
        finally:
            here.settling = False
        if counts:
            details = chain.bodies.open(cursor, line).details
            known = known.besides(read_settled(details, n=line.n, roster_no=line.roster_no))
    return known


def _is_at_nothing(chain: AuditChain, n: int) -> bool:
    """Whether entry ``n`` is where a keeper settled that nothing counts. Who could sign there may be somebody else by
    now, and the hash of the entry after it does not cover that."""
    if getattr(chain._here, "settling", False):
        return False
    noted = getattr(chain._here, "noted", None) is not None
    known = chain._settlements[1] if noted else settled(chain)
    return known.says_nothing(n)


def find_point(chain: AuditChain, cursor: Any) -> Point | None:
    """The newest checkpoint that counts and that a keeper signed, in any file."""
    n = _HUGE
    while (row := cursor.execute(_NEWEST, (checkpoint.RECORD, checkpoint.TABLE, n)).fetchone()) is not None:
        n, epoch, state = row
        lines = {row[0]: LogLine(*row) for row in cursor.execute(_FROM, (max(n - 1, 1), 2)).fetchall()}
        if chain.is_keepers(lines[n]) and chain.counts(cursor, n, (checkpoint.TABLE, checkpoint.RECORD, epoch, state)):
            before = _START if n == 1 else lines[n - 1].head
            return chain.checkpoint.point(cursor, n, epoch, before=before, state=state)
    return None


def add_checkpoint(chain: AuditChain, work: UnitOfWork, lines: Iterable[checkpoint.CheckpointLine]) -> None:
    """Write the checkpoint of a file whose rows were all sealed again, and a keeper's entry that states it."""
    epoch, roster_no = chain._deks.epoch, chain._keyring.roster.number
    chain._last(work)
    chain.notes.write_once(work, roster_no)
    work.after_commit(lambda: setattr(chain, "_point", False))
    buckets = chain.checkpoint.write(work.cursor, epoch, lines)
    number, head, _ = chain._last(work)
    state = checkpoint.state_of(chain._org, chain._comp, epoch, number=number, head=head, buckets=buckets)
    chain.append(work, checkpoint.VERB, table=checkpoint.TABLE, record_id=checkpoint.RECORD, version=epoch, state=state)
