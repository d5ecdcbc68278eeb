"""Who did what: for keepers the logs of the case files, for the administrator the log of accounts.

Also the verification of whole files, and the settling of what it or an anchor found.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from nsintake.crypto.compartments import Compartment
from nsintake.domain.record_kinds import RECORD
from nsintake.domain.roles import Permission
from nsintake.domain.text import clean
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.records import not_sent
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import (
    audit_report,
    copies_kept,
    hours_kept,
    keys_put_right,
    planted_rows,
    said_over_there,
    words_kept,
)
from nsintake.services.audit.audit_report import Verified
from nsintake.services.audit.missing_tombstones import missing_tombstones, write_missing_tombstones
from nsintake.services.backup.carried_over import hear_again
from nsintake.services.backup.restoring import shut
from nsintake.store import retold, rules_in_force
from nsintake.store.anchors import continue_line
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import AuditView, Head, Mark
from nsintake.store.audit_lookups import breaks, cut_odd_numbers
from nsintake.store.check import ChainReport, excuses_of, unsettled, verify_file
from nsintake.store.disowned import disown
from nsintake.store.lost import lacks_rosters
from nsintake.store.rows import AUTHOR
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import CONTINUED, REMEMBERED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import AUDIT, OUTBOX, put_right

Progress = Callable[[int, int], None]
SETTLED = "settle"
"""The verb of the entry in identity.db that holds a keeper's words about what was lost."""
_SHUTS = "restore"
"""That of the entries by which records wait to be confirmed."""
LONGEST_WORDS = 400
_SCANNED_AT_MOST = 4000
_NOWHERE = 2**62


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry, by its day, and ``at`` where the log says it to the minute. ``counts`` is false for one that proves
    nothing; ``subject`` is a short form of the record's id; ``words`` are what a keeper wrote into it, ``why`` the code
    of a new line, ``author`` who signed what somebody else brought over."""

    file: str
    number: int
    day: date
    at: datetime | None
    actor: str
    verb: str
    table: str
    subject: str
    counts: bool
    why: str = ""
    words: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which entries are wanted; what is left empty leaves nothing out. ``who`` is an id, ``what`` a verb."""

    who: str = ""
    what: str = ""
    first: date | None = None
    last: date | None = None
    file: str = ""

    @property
    def days(self) -> tuple[str, str]:
        """The days as the file keeps them."""
        return ("" if self.first is None else self.first.isoformat(), "" if self.last is None else str(self.last))


Place = tuple[tuple[str, int], ...]
"""How far each file was read: (file, number of the last entry shown)."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of entries, newest first. ``after`` is where to go on, None at the end."""

    rows: tuple[AuditRow, ...]
    after: Place | None


def _stores(signed_in: SignedIn) -> tuple[SealedStore, ...]:
    if signed_in.may(Permission.READ_CASE_AUDIT):
        return signed_in.stores
    return tuple(store for store in signed_in.stores if store.comp is Compartment.ACCOUNTS)


class _Reader:
    """One file's entries that were asked for, newest first, read a batch at a time; ``at`` is how far it came."""

    def __init__(self, store: SealedStore, asked: AuditQuery, before: int, *, batch: int) -> None:
        self.store = store
        self.at = before
        self.scanned = 0
        self._asked = asked
        self._batch = batch
        self._views = self._found()
        self.next: AuditView | None = None
        self.step()

    def step(self) -> None:
        """Go on to the next entry that was asked for."""
        if self.next is not None:
            self.at = self.next.n
        self.next = next(self._views, None)

    def _found(self) -> Iterator[AuditView]:
        before, asked = self.at, self._asked
        while self.scanned < _SCANNED_AT_MOST:
            views = self.store.audit.views(before=before, limit=self._batch, actor=asked.who, days=asked.days)
            if not views:
                break
            for view in views:
                self.scanned += 1
                before = view.n
                if not asked.what or view.verb == asked.what:
                    yield view
        else:
            self.at = before  # what was passed over need not be read again
            return
        self.at = 0


@requires(Permission.READ_ACCOUNT_AUDIT)
def entries(
    signed_in: SignedIn, asked: AuditQuery = AuditQuery(), *, after: Place | None = None, limit: int = 100
) -> Rows:
    """A page of the logs this person may read, newest first, from ``after`` on.

    A rare kind of entry may come in pages that are not full: each call looks through some thousands at most.
    """
    came = dict(after or ())
    readers = [
        _Reader(store, asked, came.get(store.name, _NOWHERE), batch=max(limit, 50))
        for store in _stores(signed_in)
        if asked.file in {"", store.name}
    ]
    rows: list[AuditRow] = []
    while len(rows) < limit:
        waiting = [reader for reader in readers if reader.next is not None]
        if not waiting:
            break
        reader = max(waiting, key=_newest)
        if reader.next is not None:
            rows.append(_row(signed_in, reader.store, reader.next))
        reader.step()
    ended = all(reader.next is None and reader.at == 0 for reader in readers)
    return Rows(tuple(rows), None if ended else tuple((reader.store.name, reader.at) for reader in readers))


def _newest(reader: _Reader) -> tuple[str, float, str]:
    """Files are shown as one log by the day; within it, what is known by the day alone comes first."""
    view = reader.next
    if view is None:
        return "", 0.0, reader.store.name
    return view.day, math.inf if view.at is None else view.at.timestamp(), reader.store.name


def _row(signed_in: SignedIn, store: SealedStore, view: AuditView) -> AuditRow:
    author = str(view.details.get(AUTHOR, ""))
    return AuditRow(
        file=store.name,
        number=view.n,
        day=view.on,
        at=view.at,
        actor=signed_in.name_of(view.actor),
        verb=view.verb,
        table=view.table,
        subject=view.record_id.hex()[:8],
        counts=view.counts,
        why=str(view.details.get("why", "")) if view.table == CONTINUED else "",
        words=str(view.details.get("words", "")) if view.verb == SETTLED else "",
        author=signed_in.name_of(author) if author else "",
    )


@requires(Permission.READ_ACCOUNT_AUDIT)
def actors(signed_in: SignedIn) -> tuple[tuple[str, str], ...]:
    """Everybody whose entries may be in the logs: (id, name)."""
    known = [(entry.uid, signed_in.name_of(entry.uid)) for entry in signed_in.ring.roster.entries]
    return tuple(sorted(known, key=lambda person: person[1]))


@requires(Permission.READ_ACCOUNT_AUDIT)
def file_names(signed_in: SignedIn) -> tuple[str, ...]:
    """The files whose logs this person may read."""
    return tuple(store.name for store in _stores(signed_in))


# --- verifying


def _verified(
    signed_in: SignedIn,
    store: SealedStore,
    *,
    stop: Callable[[], bool],
    progress: Progress = lambda _done, _total: None,
    behind: bool = False,
) -> Verified:
    """Verify a file. ``behind`` the pages signatures that were verified on this computer before are not again."""
    verified = signed_in.integrity.verified(store) if behind else Mark(0, b"", b"")
    with _told_if_it_fails(signed_in, store, stop):
        signed_in.integrity.look_at_restricted(store)
        report = verify_file(store, verified=verified, stop=stop, progress=progress)
        report = replace(report, stray=(*report.stray, *planted_rows.found(signed_in, store)))
        open_points = unsettled(store, report)
    signed_in.integrity.take(store, open_points)
    if report.finished:
        signed_in.integrity.remember_restricted(store)
    findings = tuple(finding for finding in signed_in.unsound if finding.file == store.name)
    return Verified(store.name, report.head.number, not findings and open_points.sound, report, findings)


@contextlib.contextmanager
def _told_if_it_fails(signed_in: SignedIn, store: SealedStore, stop: Callable[[], bool]) -> Iterator[None]:
    """A verification that fails is a finding, whatever it failed of: unless the session ends, or for the disk."""
    try:
        yield
    except Exception as error:
        told = isinstance(error, Refused | EnvironmentFault) and error.code not in {"cannot_open", "file_corrupt"}
        if not stop() and not told:
            signed_in.integrity.take_failed(store)
        raise


def _in_turn(progress: Progress, at: int, of: int) -> Progress:
    """Progress of one file among several, in thousandths of all."""
    return lambda done, total: progress(at * 1000 + (1000 * done // total if total else 0), of * 1000)


@requires(Permission.READ_ACCOUNT_AUDIT)
def verify_now(
    signed_in: SignedIn,
    *,
    progress: Progress = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[Verified, ...]:
    """Verify every entry and every row of the files this person may read the log of.

    What is found, and nobody has settled, makes the file unsound in this session, as an anchor does that does not fit.
    """
    signed_in.integrity.look()
    signed_in.integrity.take_unburied(signed_in.accounts_store, len(missing_tombstones(signed_in)))
    stores = _stores(signed_in)
    return tuple(
        _verified(signed_in, store, stop=stop, progress=_in_turn(progress, at, len(stores)))
        for at, store in enumerate(stores)
    )


@requires(Permission.SEE_TODAY)
def look_through(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> bool:
    """Verify every file that is open here, in the background; whether everything was looked at."""
    signed_in.integrity.look()
    finished = list[bool]()
    with contextlib.ExitStack() as looks:  # each is done, the last first, whatever another fails of
        for store in reversed(signed_in.stores):
            looks.callback(_look_at, signed_in, store, finished, stop)
        looks.callback(_take_unburied, signed_in, stop)
    return all(finished)


def _look_at(signed_in: SignedIn, store: SealedStore, finished: list[bool], stop: Callable[[], bool]) -> None:
    finished.append(_verified(signed_in, store, stop=stop, behind=True).report.finished)


def _take_unburied(signed_in: SignedIn, stop: Callable[[], bool]) -> None:
    with _told_if_it_fails(signed_in, signed_in.accounts_store, stop):
        signed_in.integrity.take_unburied(signed_in.accounts_store, len(missing_tombstones(signed_in)))


# --- settling


@requires(Permission.SETTLE_AUDIT)
def settle(
    signed_in: SignedIn,
    file: str,
    words: str,
    *,
    progress: Progress = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> int:
    """Accept a file as it is now, with what was lost: its log goes on in a new line; the number of that line.

    The file is verified first, so that the entry names every entry that is not sound in it; rows that are not are taken
    out and stated as lost, so that nothing older about them counts again, and files that were opened or shut past the
    program are sealed again where their key opens here. ``words`` say what happened; they are kept in identity.db,
    where nobody reads them who may not know a name. What was lost may be a withdrawal, so nothing that was released
    prints until somebody has confirmed it, as after a restore. Every account of this computer takes the new line as its
    own. Raises Refused ``nothing_to_settle``, ``check_stopped``; UserFault ``field_empty``, and as ``clean`` does;
    Refused ``changed_meanwhile``; EnvironmentFault ``file_corrupt`` for accounts.db where a list of accounts is missing
    there, without which nobody can say what was lost or which entries do not count.
    """
    said = clean(words, "words", limit=LONGEST_WORDS, multiline=True)
    if not said:
        raise UserFault("field_empty", field="words")
    store = next((store for store in signed_in.stores if store.name == file), None)
    if store is None or all(finding.file != file for finding in signed_in.unsound):
        raise Refused("nothing_to_settle")
    signed_in.integrity.look_at_restricted(store)
    report = verify_file(store, stop=stop, progress=progress)
    if not report.finished:
        raise Refused("check_stopped")
    if lacks_rosters(store, report.stray, unsettled(store, report).powerless):
        raise EnvironmentFault("file_corrupt", file=signed_in.accounts_store.name)
    bounds = [finding.at for finding in signed_in.unsound if (finding.file, finding.kind) == (file, "rolled_back")]
    open_points = unsettled(store, report)
    lacks = bool(bounds or open_points.broken)
    details = {**excuses_of(open_points), "ends": report.head.number, REMEMBERED: max(bounds, default=0)}
    _keep_words(signed_in, store, said)
    seen, last = [report.head], store.audit.newest_day()
    since = signed_in.today() if last is None else date.fromisoformat(last)
    if store is not signed_in.accounts_store:
        shut_at = _shut(signed_in, store, report, since)
        seen += [shut_at] if store is signed_in.liaison else []
    with store.begin() as work:
        if any(store.audit.head_at(head.number) != head.hash for head in seen):
            raise Refused("changed_meanwhile", file=file)  # somebody put another file there since it was verified
        cut_odd_numbers(store.audit, work)
        if store is signed_in.accounts_store:
            write_missing_tombstones(signed_in, work)
        _accept_rows(signed_in, store, work, report, since=since, lacks=lacks)
        store.audit.notes.write_anew(work)
        rules_in_force.mark_writers_again(store, work, lacks=lacks)
        if report.unread:
            retold.tell_rows_again(store, work, signed_in.now())
            store.wraps.tell_again(work)
        line = continue_line(
            store, work, why="settled", details=details, above=signed_in.integrity.anchors.highest_line(file)
        )
        work.commit()
    signed_in.integrity.settled(store)
    return line


def _accept_rows(
    signed_in: SignedIn, store: SealedStore, work: UnitOfWork, report: ChainReport, *, since: date, lacks: bool
) -> None:
    """State again, or as lost, which rows are not what the log says; but what only another keeper can judge. Put right
    whose key is not wrapped for whom the log says, tell of what was lost that was due by an hour, and take out what was
    planted. Then her file says what her record over there says.
    """
    keys_put_right.prove_again(store, work, report.keys)
    due = hours_kept.due_of(signed_in, store, report.stray)
    left = words_kept.state_again(store, work, report.stray, signed_in.outbox, since=since, lacks=lacks)
    stray = [row for row in report.stray if row not in left]
    copies_kept.give_up(signed_in, store, work, stray, lacks=lacks)
    keys_put_right.put_right(signed_in, store, work, report)
    hours_kept.ask_to_look(signed_in, store, work, due)
    planted = [row for row in planted_rows.found(signed_in, store) if row not in report.stray]
    planted_rows.take_out(signed_in, store, work, planted)
    if store is signed_in.identity:
        said_over_there.say_again(signed_in, work, report, lacks=lacks)


def _keep_words(signed_in: SignedIn, store: SealedStore, words: str) -> None:
    """The keeper's words into identity.db. Before it the keys that belong to each file itself are put right: what this
    session writes must be readable to the next one, or nothing would be settled by it. Of the two others too, into
    which is written whichever is settled: where somebody garbled both, neither could be settled first.
    """
    for each in dict.fromkeys((store, signed_in.identity, signed_in.liaison)):
        with each.begin() as work:
            for name in (AUDIT, OUTBOX) if each.comp is Compartment.IDENTITY else (AUDIT,):
                put_right(each.deks, work, name)
            work.commit()
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(work, SETTLED, details={"file": store.name, "words": words})
        work.commit()


def _shut(signed_in: SignedIn, settled: SealedStore, report: ChainReport, since: date) -> Head:
    """Nothing that was signed goes or prints before somebody confirms it, what waits to go over included; the end of
    liaison.db's log then. A record that does not open, or is not there, is disowned: it may be put right afterwards.
    ``since``: from which day on something may be lost. Raises Refused ``changed_meanwhile`` where that log is settled
    and an entry was hidden since it was verified, and as ``settle`` does.
    """
    liaison = signed_in.liaison
    with signed_in.identity.begin() as work, liaison.begin() as other:
        if settled is liaison and not set(breaks(liaison.audit, above=0)) <= {*report.broken}:
            raise Refused("changed_meanwhile", file=liaison.name)
        came = signed_in.outbox.deliver_in(work, tell=partial(not_sent.tell, signed_in), into=other)
        for subject_id in came.damaged:
            not_sent.stop(signed_in, work, subject_id)
        with passing_over(signed_in.identity.audit), passing_over(liaison.audit):
            hear_again(work, signed_in.identity, verb="draft")  # what does not count is about to be settled
            shut(other, liaison, since)
            _disown_odd(signed_in, other)
        head = liaison.audit.head()
        other.commit()
        work.commit()
    return head


def _disown_odd(signed_in: SignedIn, work: UnitOfWork) -> None:
    liaison = signed_in.liaison
    known = liaison.known_ids(RECORD.table)
    odd = [(RECORD.table, record_id) for record_id in liaison.not_holding(RECORD.table, known)]
    if odd and lacks_rosters(liaison, odd):
        raise EnvironmentFault("file_corrupt", file=signed_in.accounts_store.name)
    for table, record_id in odd:
        disown(liaison, work, table, record_id, verb=_SHUTS)


# --- taking the result along


@requires(Permission.READ_ACCOUNT_AUDIT)
def statement(signed_in: SignedIn, found: tuple[Verified, ...]) -> str:
    """The result of a verification as a small signed text: heads, counts, findings, day; no content."""
    return audit_report.statement(signed_in, _as_of_now(signed_in, found))


def _as_of_now(signed_in: SignedIn, found: tuple[Verified, ...]) -> tuple[Verified, ...]:
    """What was found before, with what was found since: nobody signs that a file is sound while it is not."""
    known = [(verified, tuple(each for each in signed_in.unsound if each.file == verified.file)) for verified in found]
    return tuple(
        replace(verified, sound=False, findings=findings) if findings else verified for verified, findings in known
    )


@requires(Permission.READ_ACCOUNT_AUDIT)
def save_statement(signed_in: SignedIn, found: tuple[Verified, ...], folder: Path) -> Path:
    """Write that text into a folder; where it is. Raises EnvironmentFault as the disk does."""
    return audit_report.save(folder, statement(signed_in, found), signed_in.today())


@requires(Permission.READ_ACCOUNT_AUDIT)
def check_statement(signed_in: SignedIn, text: str) -> audit_report.Statement:
    """Who signed such a text, when, and which files no longer have what it says.

    Raises UserFault ``statement_false`` for one that nobody of this office signed so.
    """
    said = audit_report.read(signed_in, text)
    heads = {store.name: store for store in _stores(signed_in)}
    missing = tuple(
        head.file
        for head in said.heads
        if head.file in heads and heads[head.file].audit.head_at(head.number) != head.head
    )
    return replace(said, missing=missing)
