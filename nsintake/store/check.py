"""The whole chain and every row, verified in the background: reading 100,000 signatures takes seconds.

Reads check only the entry they rely on; this finds what they cannot see: a broken or cut middle, an entry that does
not count, a row deleted. It reports and changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.store import audit, lookups, owed, schema, settled
from nsintake.store.audit import AuditChain, find_point
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.audit_entries import as_before
from nsintake.store.audit_lines import Details, Head, Mark, after
from nsintake.store.audit_lookups import breaks, has_odd_numbers, hashes, newest_up_to, unsettled_breaks
from nsintake.store.column_types import IN_RANGE, MOST, blob, number, word
from nsintake.store.held_rows import is_held, is_stated_unopened, keys_in_doubt
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.roster_notes import ListOf, of_other_lists
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import Break, head_in
from nsintake.store.statements import gone, moved
from nsintake.store.tables import SEALED

Progress = Callable[[int, int], None]
_BATCH = 500
_START = b"\0" * 32
_NOTHING = Mark(0, _START, _START)
_FIRSTS = (
    f"SELECT min(n) FROM audit WHERE n > ? AND {IN_RANGE} AND substr(body, 1, 1) = x'01' GROUP BY epoch ORDER BY 1"  # noqa: S608
)
_VERSIONS = (
    f"SELECT n, {word('tbl')}, {blob('record_id')}, {number('version')} FROM audit NOT INDEXED "  # noqa: S608
    f"WHERE version > 0 AND {IN_RANGE} ORDER BY n"
)
"""In one reading: asked for each entry by itself, a record about which there are thousands would take hours."""


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What was found. ``broken`` are entry numbers where the chain does not follow (0: entries with a number that none
    has); ``powerless`` those that follow but do not count; ``exchanged`` notes of another list of people than the one
    that is there; ``stray`` are (table, record id) whose row is not what the chain says; ``unproved`` are buckets of
    the checkpoint that are not what a keeper signed (-1: lines that no keeper signed at all)."""

    head: Head
    broken: tuple[int, ...] = ()
    powerless: tuple[int, ...] = ()
    stray: tuple[tuple[str, bytes], ...] = ()
    unproved: tuple[int, ...] = ()
    finished: bool = True
    above: int = 0
    """The entries up to this one were not looked at."""
    signatures: bytes = b""
    """What the signatures up to the head are, as ``Mark`` says it."""
    breaks: tuple[Break, ...] = ()
    """What is before each row of broken entries."""
    keys: tuple[bytes, ...] = ()
    """Women (their subjects) whose restricted key is not wrapped for whom the log says, or for whom nobody knows."""
    unread: tuple[int, ...] = ()
    """The first entry of each epoch, of those that no keeper knows of, whose words do not open by the file's own key:
    somebody destroyed that."""
    exchanged: tuple[int, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether everything was looked at and nothing was found."""
        found = (self.broken, self.powerless, self.stray, self.unproved, self.keys, self.unread, self.exchanged)
        return self.finished and not any(found)

    @property
    def mark(self) -> Mark:
        """How far it was looked at."""
        return Mark(self.head.number, self.head.hash, self.signatures)


def _silent(_done: int, _total: int) -> None: ...


def _rising(progress: Progress) -> Progress:
    """It hears how far all is, and never less than it heard before: entries are written meanwhile, and where what was
    verified once is not as it was then, all signatures are verified.
    """
    most = (0, 1)

    def said(done: int, total: int) -> None:
        nonlocal most
        if done * most[1] >= most[0] * total:
            most = done, max(total, 1)
            progress(done, total)

    return said


def verify_chain(
    chain: AuditChain,
    *,
    above: Mark = _NOTHING,
    stop: Callable[[], bool] = lambda: False,
    progress: Progress = _silent,
    rows: int = 0,
    lists: int = 1,
) -> ChainReport:
    """Verify every entry of a chain, or those ``above`` one; ``stop`` is asked now and then (the session ends).

    ``rows`` more to look at afterwards are counted into the total that ``progress`` hears. ``lists``: from which number
    on the lists of people are compared with what is noted of them.
    """
    broken: list[int] = []
    breaks: list[Break] = []
    strange = (0,) if has_odd_numbers(chain) else ()
    powerless: list[int] = []
    head, before, total = above.number, above.hash, chain.head().number + rows
    signatures = above.signatures
    while not stop():
        progress(head, total)
        lines = chain.lines(head + 1, _BATCH)
        if not lines:
            report = ChainReport(Head(head, before), (*broken, *strange), tuple(powerless), above=above.number)
            exchanged = of_other_lists(chain, lists)
            return replace(report, signatures=signatures, breaks=tuple(breaks), exchanged=exchanged)
        with chain.notes.found_once():
            for line in lines:
                chain._seen.pop(line.n, None)  # it may have counted when this process looked before
                if line.n != head + 1 or not chain.follows(line, before):
                    if line.n != head + 1 or head not in broken[-1:]:
                        breaks.append(Break(line.n, head, head_in(before)))
                    broken.append(line.n)
                elif chain.counts_line(line, None):
                    chain.remember(line)
                else:
                    powerless.append(line.n)
                head, before, signatures = line.n, line.head, after(signatures, line.sig)
    return ChainReport(Head(head, before), (*broken, *strange), tuple(powerless), finished=False, above=above.number)


def verify_newest(chain: AuditChain, verified: Mark, most: int) -> ChainReport:
    """Verify the newest entries of a chain, ``most`` of them at the most and none that was ``verified`` before. What
    they follow from has to be there, with the number before theirs.
    """
    known = verified if verified.number and _stands(chain, verified) else _NOTHING
    before = newest_up_to(chain, chain.head().number - most)
    known = Mark(before.number, before.hash, b"") if before.number > known.number else known
    return verify_chain(chain, above=known, lists=chain._keyring.roster.number)


def _stands(chain: AuditChain, verified: Head) -> bool:
    return chain.head_at(verified.number) == verified.hash


@errors_as_ours
def missing(store: SealedStore, tables: Iterable[str] | None = None) -> tuple[tuple[str, bytes], ...]:
    """The rows that log or checkpoint know of and that are not there, though nothing that counts says that they went;
    and those that are under another subject than the log names beside them.

    A read by subject cannot see them: it is not theirs any more.
    """
    names, cursor = tuple(SEALED[store.comp] if tables is None else tables), store.database.reader()
    rows = cursor.execute(gone(store.comp, names)).fetchall()
    if store.comp is Compartment.IDENTITY:
        rows += cursor.execute(moved(store.comp, names)).fetchall()
    return tuple(row for row in dict.fromkeys((table, bytes(key)) for table, key in rows) if not store.row_holds(*row))


@errors_as_ours
def broken_since_checkpoint(store: SealedStore) -> tuple[int, ...]:
    """Entries that are not what the chain says, by their hashes since the checkpoint."""
    point = find_point(store.audit, store.database.reader())
    return breaks(store.audit, above=0 if point is None else point.n)


@errors_as_ours
def verify_rest(store: SealedStore) -> ChainReport:
    """What the reads of single rows do not see: rows that are gone, lines of the checkpoint, and entries that are not
    what the chain says, by their hashes. Nobody's signature is verified. Those before the checkpoint too: of lists of
    people, keys and what was settled no checkpoint says anything.
    """
    broken, head, unproved = breaks(store.audit, above=0), store.audit.head(), _unproved(store)
    gone = missing(store)
    return ChainReport(head, broken=broken, stray=gone, unproved=unproved, unread=unread(store), finished=False)


@errors_as_ours
def not_believed_again(store: SealedStore) -> tuple[int, ...]:
    """Entries since the checkpoint that state a version which had been stated before, that this process believed, and
    that do not count: what had been stated was out of sight when it judged them, also while it looked at all of them.
    """
    chain, cursor = store.audit, store.database.reader()
    with store.database.one_moment():
        point = find_point(chain, cursor)
        again = _stated_again(cursor, 0 if point is None else point.n)
        believed = [(n, said) for n in again if (said := chain._seen.pop(n, None)) is not None]
        return tuple(n for n, said in believed if not chain.counts(cursor, n, said))


def _stated_again(cursor: Any, above: int) -> list[int]:
    """The entries above a number that state a version no higher than one that had been stated of their record. SQLite
    would sort them, in pieces of memory each of which is locked: ten times as long in a session that has read a while.
    """
    highest, found = defaultdict[str, dict[bytes, int]](dict), list[int]()
    for n, table, record_id, version in cursor.execute(_VERSIONS):
        known, stated = highest[table], version if version > 0 else MOST  # what is no version is above all
        before = known.get(record_id, 0)
        if before >= stated and n > above:
            found.append(n)
        known[record_id] = max(before, stated)
    return found


@errors_as_ours
def unread(store: SealedStore) -> tuple[int, ...]:
    """Entries whose words the file's own key does not open, the first of each epoch: where that one opens, the key is
    the one of then. Up to where a keeper knows of it nothing is said again.
    """
    if store.comp is Compartment.ACCOUNTS:  # nothing that protects anybody hangs on its words
        return ()
    cursor, known = store.database.reader(), audit.settled(store.audit).unread
    firsts = [n for (n,) in cursor.execute(_FIRSTS, (known,)).fetchall()]
    lines = [line for n in firsts for line in store.audit.lines(n, 1)]
    return tuple(line.n for line in lines if store.audit.bodies.open(cursor, line).verb == UNREADABLE)


def _broken_then(
    chain: AuditChain, verified: Mark, stop: Callable[[], bool], progress: Progress = _silent
) -> tuple[int, ...] | None:
    """The entries up to a head that do not follow, which were settled; None unless everything up to there is what was
    verified once: the hashes lead to it from the first entry, and the signatures, which no hash covers, are those of
    then.
    """
    if not _stands(chain, verified):
        return None
    known, signatures, broken, total = audit.settled(chain), _START, list[int](), chain.head().number
    for line, follows in hashes(chain, 0, verified.number, stop):
        if not line.n % _BATCH:
            progress(line.n, total)
        if not follows:
            if not known.number(line.n):
                return None
            broken.append(line.n)
        signatures = after(signatures, line.sig)
    return tuple(broken) if signatures == verified.signatures else None


def verify_file(
    store: SealedStore,
    *,
    verified: Mark = _NOTHING,
    stop: Callable[[], bool] = lambda: False,
    progress: Progress = _silent,
) -> ChainReport:
    """Verify a file's chain and checkpoint, then each of its sealed rows against them, rows that are gone included.

    ``verified``: up to there every signature was verified before; while everything is as it was then, none of them is
    verified again, nor are those of the entries that rows are compared with.
    """
    make_agree(store)
    store.audit.notes.look_again()
    known, progress = store.known_rows(), _rising(progress)
    above = _NOTHING if _broken_then(store.audit, verified, stop) is None else verified
    report = _verify_above(store, above, stop=stop, progress=progress, rows=len(known))
    if not report.finished:
        return report
    report = replace(report, unproved=_unproved(store))
    stray: list[tuple[str, bytes]] = []
    for done in range(0, len(known), _BATCH):
        progress(report.head.number + done, report.head.number + len(known))
        if stop():
            return replace(report, stray=tuple(stray), finished=False)
        with store.audit.notes.found_once(), as_before(store.audit, above.number):
            for table, rows in groupby(known[done : done + _BATCH], key=itemgetter(0)):
                stray += [(table, record_id) for record_id in store.not_holding(table, [row[1] for row in rows])]
    if store.comp is Compartment.IDENTITY:
        stray += [(owed.TABLE, outbox_id) for outbox_id in owed.OwedLines(store).strays()]
    powerless = tuple(sorted({*report.powerless, *not_believed_again(store)}))
    broken = unsettled_breaks(store.audit, report.broken)
    keys = tuple(sorted({*store.wraps.strays(broken=broken), *keys_in_doubt(store)}))
    return replace(report, powerless=powerless, stray=tuple(stray), keys=keys, unread=unread(store))


@errors_as_ours
def _verify_above(
    store: SealedStore,
    above: Mark,
    stop: Callable[[], bool] = lambda: False,
    progress: Progress = _silent,
    rows: int = 0,
) -> ChainReport:
    """``verify_chain``; from the first entry on, what was stated before is read once, and not looked up for each. What
    is out of sight at that moment ``not_believed_again`` finds.
    """
    if above.number or store.comp is not Compartment.IDENTITY:
        return verify_chain(store.audit, above=above, stop=stop, progress=progress, rows=rows)
    with store.audit.her_key.stated_again(frozenset(_stated_again(store.database.reader(), 0))):
        return verify_chain(store.audit, stop=stop, progress=progress, rows=rows)


def exchanged_in(store: SealedStore, *, lists: ListOf | None = None) -> tuple[int, ...]:
    """The notes in a file's log of another list of people than the one that is there, which no keeper settled;
    ``lists`` as in ``of_other_lists``.
    """
    exchanged = of_other_lists(store.audit, lists=lists)
    return unsettled(store, ChainReport(store.audit.head(), exchanged=exchanged, finished=False)).exchanged


def verify_log(
    store: SealedStore,
    verified: Mark,
    *,
    stop: Callable[[], bool] = lambda: False,
    progress: Progress = _silent,
) -> ChainReport:
    """Verify a file's log, and no row: every hash once, and every signature; ``verified``: as in ``verify_file``. What
    ``stop`` cut off is no report of the whole log. ``progress`` hears of the hashes of what was verified first, and
    then of all, as one piece of work.
    """
    heard, hashed = _rising(progress), verified.number
    before = _broken_then(store.audit, verified, stop, lambda done, total: heard(done, hashed + total))
    above = _NOTHING if before is None else verified
    report = _verify_above(store, above, stop=stop, progress=lambda done, total: heard(hashed + done, hashed + total))
    broken = (*(before or ()), *(n for n in report.broken if n > 0))
    powerless = tuple(sorted({*report.powerless, *not_believed_again(store)}))
    return replace(report, broken=broken, powerless=powerless, finished=False)


def make_agree(store: SealedStore) -> None:
    """Let everything that is looked up be found; ``was_mended`` of the file tells where an index lacked something."""
    if store.database.lookups_agree(store.comp) is not False:
        return
    if store.database.work is not None:  # a restore keeps everybody else from writing meanwhile
        schema.put_in_order(store.database.work.cursor, store.comp, lookups.made_again(store.comp))
    else:
        with store.begin() as work:
            work.commit()


@errors_as_ours
def _unproved(store: SealedStore) -> tuple[int, ...]:
    cursor = store.database.reader()
    return store.audit.checkpoint.faults(cursor, find_point(store.audit, cursor))


def excuses_of(report: ChainReport) -> Details:
    """What a report found, as the details of the entry that settles it; rows are stated as lost (``lost``) instead."""
    broken = filter(None, report.broken)
    until = report.head.number if report.unread else 0
    said = {"powerless": (*report.powerless, *report.exchanged), "unproved": report.unproved}
    return settled.details_of(broken=broken, breaks=report.breaks, unread=until, **said)


def unsettled(store: SealedStore, report: ChainReport) -> ChainReport:
    """A report without what keepers have settled, exactly as they named it; a break only while what is before it is
    what was there then. And without what stays shut in files that no keeper opens (``held_rows``).
    """
    known, broken = audit.settled(store.audit), unsettled_breaks(store.audit, report.broken)
    found, point = {*broken}, find_point(store.audit, store.database.reader()) if report.unproved else None
    return replace(
        report,
        broken=broken,
        breaks=tuple(where for where in report.breaks if where.first in found),
        powerless=tuple(n for n in report.powerless if not (known.number(n) or _states_unopened(store, n))),
        exchanged=tuple(n for n in report.exchanged if not known.number(n)),
        unproved=tuple(n for n in report.unproved if not known.bucket(n, 0 if point is None else point.n)),
        stray=tuple(row for row in report.stray if not (known.name("stray", _name(row)) or is_held(store, *row))),
    )


def _states_unopened(store: SealedStore, n: int) -> bool:
    return any(is_stated_unopened(store, line) for line in store.audit.lines(n, 1))


def _name(row: tuple[str, bytes]) -> str:
    return f"{row[0]}:{row[1].hex()}"


def checkpoint_holds(store: SealedStore) -> bool:
    """Whether a file has a checkpoint that counts, and every line of it is what the keeper signed."""
    return find_point(store.audit, store.database.reader()) is not None and not _unproved(store)
