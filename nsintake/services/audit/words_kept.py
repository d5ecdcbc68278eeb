"""What a keeper who settles does not give up although no entry that counts says it: that she took something back, that
somebody thought that she is not free, that somebody goes with her, which copies are out, what is to be done, and what
is in a file that is open to few. No window may call it.

Whoever has a file's key makes an entry void, or states something else above it. Then what is there and opens, exactly
as an entry says that it was, is stated again in the keeper's name. Of what protects her that is enough: at worst
somebody is asked once more; so where entries are gone, of which one may have said it. But of a masked record only that
it stops: what it tells may be what she took back, or what a liaison officer wrote. All else has to be what was said
last under her key, which only few have. What is of a file that is shut to this keeper is left to another who opens it.
What was given up before, or taken away, stays so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.domain import record_kinds
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.consent import ActKind, ConsentAct, Item
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus
from nsintake.domain.record_kinds import RecordKind
from nsintake.domain.task import PENDING, Task
from nsintake.errors import Refused
from nsintake.store.audit import passing_over
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LogLine
from nsintake.store.audit_lookups import entry_about
from nsintake.store.checkpoint import StatedRow
from nsintake.store.final_values import lines_about, may_be, said_of
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.her_key_rule import KEPT
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import row_as_it_is, state_as_it_is
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import carried
from nsintake.store.wraps import FileRestricted, opens_here

Stray = tuple[str, bytes]

_STOPS = {ActKind.WITHDRAWN: "withdraw", ActKind.FROZEN: "freeze"}


def _protects(value: object) -> str:
    """With which verb a value is stated again that protects her whoever wrote it; empty for any other."""
    if isinstance(value, ConsentAct):
        return _STOPS.get(value.kind, "")
    if isinstance(value, MaskedRecord):
        return "withdraw" if value.ended else "freeze" if value.status is RecordStatus.FROZEN else ""
    is_open = isinstance(value, Accompaniment) and value.is_open
    is_asked = isinstance(value, Task) and value.status in PENDING
    return KEPT if is_open or is_asked or (isinstance(value, Disclosure) and value.there) else ""


def _left_of(value: object, since: date) -> object:
    """What is stated again of a value. Of a masked record nothing that it tells is, and where it may go on yet somebody
    has to confirm it first.
    """
    if not isinstance(value, MaskedRecord):
        return value
    left = replace(value, facts=(), withheld=() if value.ended else tuple(Item))
    return left if value.ended else replace(left, unconfirmed_since=min(since, value.unconfirmed_since or since))


def state_again(
    store: SealedStore, work: UnitOfWork, stray: Iterable[Stray], outbox: Outbox, *, since: date, lacks: bool = False
) -> frozenset[Stray]:
    """State it again, of rows and notes that a verification found, within a keeper's transaction on their file.
    ``lacks``: an entry was changed or is gone, which may be the one that said what is there. ``since``: from which day
    on something may be lost. Gives those rows that are of a file which is shut to this keeper and open to another: only
    that one can say what they are; and those that are stated as they are, where no keeper opens it.
    """
    left = set[Stray]()
    with passing_over(store.audit):
        for table, record_id in stray:
            kind = record_kinds.kind_of(store.comp, table)
            if table == TABLE:
                outbox.owed.state_stopping(work, record_id)
            elif kind is None or store.row_holds(table, record_id):
                continue
            elif (shut := _shut_here(store, work, table, record_id)) is None:
                if not _is_gone(store, work, table, record_id):
                    _state_row(store, work, kind, record_id, since=since, lacks=lacks)
            elif _is_anothers(store, *shut) or _state_unopened(store, work, table, record_id):
                left.add((table, record_id))
    return frozenset(left)


def _is_gone(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes) -> bool:
    """Whether the log says that it was taken away or given up; where its checkpoint proves nothing, it does not. Of
    what is there, in a file that is open to few, only a keeper says so, and whoever had its key; the latter where that
    opens here, since who is named in it, or stated it, may have written so past the program.
    """
    with contextlib.suppress(OpenError):
        said = store.audit.newest(work.cursor, table, record_id)
        if said is None or said.hash:
            return False
        found, line = state_as_it_is(store, table, record_id), entry_about(store.audit, table, record_id)
        few = found is not None and store.holders(found[0]) is not None
        return found is None or line is None or not few or _is_by_hers(store, work, line, found[0])
    return False


def _is_by_hers(store: SealedStore, work: UnitOfWork, line: LogLine, subject_id: bytes) -> bool:
    if store.audit.is_keepers(line):
        return True
    return opens_here(store.deks, work.cursor, subject_id) and store.audit.her_key.is_said_of(line, subject_id)


def _shut_here(
    store: SealedStore, work: UnitOfWork, table: str, record_id: bytes
) -> tuple[bytes, tuple[str, ...]] | None:
    """The file that a row is of and to whom it is open, where it is shut to this keeper; None where it is not."""
    found = state_as_it_is(store, table, record_id)
    subject_id = found[0] if found is not None else store.audit.her_key.subject(work.cursor, table, record_id)
    try:
        store.deks.find(work.cursor, subject_id, store.deks.epoch)
    except FileRestricted:
        return subject_id, store.holders(subject_id) or ()
    except OpenError:
        return None
    return None


def _is_anothers(store: SealedStore, subject_id: bytes, holders: tuple[str, ...]) -> bool:
    """Whether another keeper opens it. Where this one is named too, and it does not open to her, whoever laid the key
    may have named anybody.
    """
    wraps, others = store.wraps, store.audit.her_key.another_keeper_opens(holders, than=store.uid)
    return others and (store.uid not in holders or (wraps.is_sound(subject_id) and wraps.is_proved(subject_id)))


def _state_unopened(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes) -> bool:
    """State a row as it is that no keeper opens, if an entry says that of it which looks as if it were under her key,
    and it is not gone. It counts for who opens it only if that is what was said last. Gives whether it was stated.
    """
    found = state_as_it_is(store, table, record_id)
    if found is None or found[0] not in store.audit.her_key.claims(table, record_id):
        return False
    if _is_gone(store, work, table, record_id):
        return False
    subject_id, state = found
    at_change, lines = _since_the_keys(store, work, table, record_id, state)
    hers = [StatedRow(line.version, line.hash) for line in lines if line.body.startswith(ABOUT + subject_id)]
    is_said = state in hers or at_change == state
    if is_said:
        version = state.version
        store.audit.append(
            work, KEPT, table=table, record_id=record_id, version=version, state=state.hash, day_only=True
        )
    return is_said


def _state_row(
    store: SealedStore, work: UnitOfWork, kind: RecordKind[Any], record_id: bytes, *, since: date, lacks: bool
) -> None:
    with contextlib.suppress(Refused), work.part():  # under another key than it should be
        found, rule = row_as_it_is(store, kind.table, record_id, kind.value), store.audit.her_key
        if found is None:
            return
        in_doubt = bool(rule.misplaced(kind.table, {record_id: found[0].subject_id}))
        if in_doubt and found[0].subject_id not in rule.claims(kind.table, record_id):
            return  # moved to another woman: there it says nothing of the one it is about
        verb = _verb_of(store, work, kind.table, *found, lacks=lacks)
        if verb or (in_doubt and _is_last_said_of_her(store, kind.table, *found)):
            verb = verb or KEPT  # somebody wrote into an earlier entry that it is another's
            _write_again(store, work, kind, *found, verb=verb, left=_left_of(found[0].value, since))


def _is_last_said_of_her(store: SealedStore, table: str, row: Record[object], state: StatedRow) -> bool:
    """Whether a row is what the last entry says under the key of the woman where it is, of those that are as they were
    signed.
    """
    audit = store.audit
    hers = [line for line in lines_about(audit, table, row.record_id) if line.body.startswith(ABOUT + row.subject_id)]
    written = [line for line in hers if audit.is_written_here(line, audit.head_at(line.n - 1))]
    return bool(written) and (written[-1].version, written[-1].hash) == state


def _write_again(
    store: SealedStore,
    work: UnitOfWork,
    kind: RecordKind[Any],
    row: Record[object],
    state: StatedRow,
    *,
    verb: str,
    left: object,
) -> None:
    """Write a row again, as what is ``left`` of it, if it may be what it is. One of which the checkpoint proves nothing
    any more is stated as it is first: whoever writes asks what was said of it, and of what else there is of her.
    """
    table, record_id = kind.table, row.record_id
    proved = _is_proved(store, work, table, record_id)
    if not proved:
        store.audit.append(
            work,
            verb,
            table=table,
            record_id=record_id,
            version=state.version,
            state=state.hash,
            details=carried(store, kind, record_id, said_of(kind, row.value)),
            about=row.subject_id,
            day_only=True,
        )
    if not may_be(store.audit, table, row, store.audit.says_nothing):
        raise OpenError  # takes back what was stated
    if proved or left != row.value:
        as_it_was_read(store, work, row.subject_id)  # else what she took back would be given up for a key in doubt
        store.put(work, table, record_id, row.subject_id, left, verb=verb)


def _is_proved(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes) -> bool:
    point = store.audit.point(work.cursor, table)
    if point is not None and point.epoch != store.deks.epoch:  # somebody made the entry of the last change void
        return False
    try:
        store.audit.newest(work.cursor, table, record_id)
    except OpenError:
        return False
    return True


def _verb_of(
    store: SealedStore, work: UnitOfWork, table: str, row: Record[object], state: StatedRow, *, lacks: bool
) -> str:
    """With which verb a row is stated again; empty where it is given up."""
    at_change, lines = _since_the_keys(store, work, table, row.record_id, state)
    said = [at_change, *(StatedRow(line.version, line.hash) for line in lines)]
    if (protects := _protects(row.value)) and (lacks or state in said):
        return protects
    if store.holders(row.subject_id) is None:
        return ""
    for line in reversed(lines):
        hers = store.audit.her_key.is_said_of(line, row.subject_id)
        if hers and store.audit.bodies.age_of_key(work.cursor, line) is not None:
            same = line.version == state.version  # nobody else makes a row of that number under her key
            return KEPT if same and (lacks or line.hash == state.hash) else ""
    return KEPT if at_change == state else ""


def _since_the_keys(
    store: SealedStore, work: UnitOfWork, table: str, record_id: bytes, state: StatedRow
) -> tuple[StatedRow | None, list[LogLine]]:
    """What a record was when the keys were last changed, and the entries since: those before state a row that was
    sealed under other keys. Where the checkpoint proves nothing any more, or somebody made the keeper's entry void, it
    was what is there (``state``) if a row of that number had been stated before: a row keeps it when the keys are
    changed. No entry says then when that was, but under which keys each was written.
    """
    point, every = store.audit.point(work.cursor, table), lines_about(store.audit, table, record_id)
    now = store.deks.epoch
    if point is not None and point.epoch == now:
        since = [line for line in every if line.n > point.n]
        with contextlib.suppress(OpenError):
            return store.audit.checkpoint.said(work.cursor, point, table, record_id), since
    known = any(line.version == state.version and line.hash for line in every if line.epoch < now)
    return (state if known else None), [line for line in every if line.epoch >= now]
