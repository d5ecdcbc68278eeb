"""Taking masked records away: after a withdrawal when its days are over, or for intake staff once the last copy is
back, or with an erasure.

What is shredded leaves a signed tombstone first, within the lock of liaison.db, so that no backup brings it back and no
freeze comes in between. While a copy is not gone, or something is to be called off, a stub stays: reference, recipient,
and where the prints went.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from datetime import date

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import ENDED, Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.record_kinds import ACCOMPANIMENT, MEETING, STUBS
from nsintake.domain.roles import Permission
from nsintake.domain.task import ASKS_FOR_COPIES, Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import ask_for, copies_of, none_left, prints_of, valid_sheets, wanted_back
from nsintake.records.own_ids import may_be_hers
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of
from nsintake.store.audit_lookups import may_take_away
from nsintake.store.final_values import lines_about
from nsintake.store.order import shuffled
from nsintake.store.rows import Pairs
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.statements import sealed as statements
from nsintake.store.to_do import to_do
from nsintake.store.tombstones import Tombstone, Tombstones, make, state_in
from nsintake.store.unit_of_work import UnitOfWork

RECALL_WITHIN_DAYS = 7
_AT_ONCE = 50


@requires(Permission.VIEW_RECORDS)
def shred_due(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Shred every withdrawn record whose days are over, and none that is frozen; how many. None by a doubtful day.

    Every session that opens liaison.db does this behind its pages; ``stop`` says that it ends. Raises OpenError, once
    the others are shredded, where one could not be.
    """
    if signed_in.day_is_doubtful:
        return 0
    rows = signed_in.liaison.sound("masked_record", MaskedRecord).records
    due, steps, done = [row.record_id for row in rows if _is_due(row.value, signed_in.today())], Steps(), 0
    for record_id in shuffled(due):
        with steps.step():
            done += not stop() and _shred_if_due(signed_in, record_id)
    if signed_in.may(Permission.ERASE_FILE):
        _finish_ended(signed_in, stop, steps)
        _ask_for_forgotten(signed_in, stop, steps)
    if done:
        signed_in.liaison.database.checkpoint()  # else what was shredded is still in the write-ahead log
    if not steps.whole:
        raise OpenError
    return done


def _is_due(record: MaskedRecord, today: date) -> bool:
    withdrawn = record.status is RecordStatus.WITHDRAWN
    return withdrawn and record.shred_due is not None and record.shred_due <= today


def _shred_if_due(signed_in: SignedIn, record_id: bytes) -> bool:
    store = signed_in.liaison
    with store.begin() as work:
        record = store.find("masked_record", record_id, MaskedRecord)
        if record is None or not _is_due(record, signed_in.today()) or not may_take_away(store.audit, record_id):
            return False
        state_in(store, work, bury(signed_in, ((Compartment.LIAISON, record_id),)))
        take_away(signed_in, work, record_id, record, left=RecordStatus.SHREDDED)
        work.commit()
    return True


def _finish_ended(signed_in: SignedIn, stop: Callable[[], bool], steps: Steps) -> None:
    """What a liaison officer may not take away when the last copy came back to her; several in a transaction, since for
    each of those the whole file is compared.
    """
    store, ended = signed_in.liaison, list[bytes]()
    rows = store.sound("masked_record", MaskedRecord).records
    stubs = {row.record_id for row in rows if row.value.status in STUBS}  # without prints, where some might be hidden
    for record_id in shuffled(row.record_id for row in rows if row.value.status in ENDED):
        with steps.step():
            known = record_id in stubs or prints_of(signed_in, record_id, sound=True)
            if not stop() and known and not copies_of(signed_in, record_id, sound=True):
                ended.append(record_id)
    for start in range(0, len(ended), _AT_ONCE):
        if stop():
            return
        with steps.step(), store.begin() as work:
            for record_id in ended[start : start + _AT_ONCE]:
                with steps.step(work):
                    finish_stub(signed_in, work, record_id)
            work.commit()


def _ask_for_forgotten(signed_in: SignedIn, stop: Callable[[], bool], steps: Steps) -> None:
    """Copies that are wanted back and that nobody was ever asked for: their prints were out of sight when she took it
    back, or an officer wrote beside what asks for them another day, that it waits, or that it is one colleague's.
    """
    store, asked, due = signed_in.liaison, dict[tuple[bytes, TaskKind], int](), signed_in.due_in(RECALL_WITHIN_DAYS)
    for ask in to_do(store, "task", Task).records:
        of_all = ask.value.status is TaskStatus.OPEN and not ask.value.owner
        if ask.value.kind in ASKS_FOR_COPIES and of_all and ask.value.due <= due:
            about = ask.subject_id, ask.value.kind
            asked[about] = max(asked.get(about, 0), ask.value.copies)
    sheets = valid_sheets(signed_in)
    for row in store.sound("masked_record", MaskedRecord).records:
        record_id, record = row.record_id, row.value
        if stop() or record.status is RecordStatus.FROZEN:
            continue
        held = disclosures_subject(record_id) if record.status in STUBS else record_id
        with steps.step():
            wanted = wanted_back(signed_in, record_id, record, sheets=sheets)
            counts = ((TaskKind.RECALL, wanted.number_out), (TaskKind.DESTROY_COPIES, wanted.number_with_us))
            if any(count > asked.get((held, kind), 0) for kind, count in counts):
                with store.begin() as work:
                    wanted = wanted_back(signed_in, record_id, record)  # a meeting may be ahead since
                    ask_for(store, work, held, record.reference, wanted, due=due)
                    work.commit()


@requires(Permission.VIEW_RECORDS)
def bury(signed_in: SignedIn, subjects: Iterable[tuple[Compartment, bytes]]) -> tuple[Tombstone, ...]:
    """Write tombstones for what is about to go, in no order that would say what belongs together; each is to be stated
    in the log of its file with ``state_in``.
    """
    book = Tombstones(signed_in.accounts.database)
    made = [make(signed_in.ring, comp, subject_id, day=signed_in.today()) for comp, subject_id in subjects]
    with signed_in.accounts.database.begin() as work:
        for tombstone in shuffled(made):
            book.put(work, tombstone)
        work.commit()
    return tuple(made)


@requires(Permission.VIEW_RECORDS)
def take_away(
    signed_in: SignedIn, work: UnitOfWork, record_id: bytes, record: MaskedRecord, *, left: RecordStatus
) -> None:
    """Shred a record within this transaction on liaison.db, leaving a stub with the status ``left`` while a copy is not
    gone or something is to be called off. Then the prints of an erased woman go too, while those of others stay
    written down.
    """
    store, apart = signed_in.liaison, disclosures_subject(record_id)
    gone, verb = none_left(signed_in, record_id), _verb(left)
    if not may_be_hers(signed_in, [record_id]):  # laid there: the key of that id is another's, or nobody's
        store.remove(work, "masked_record", record_id, verb=verb)
        return
    if record.status not in STUBS:
        copies = copies_of(signed_in, record_id, sound=True)
        tasks = (row.value for row in store.sound("task", Task, subject=record_id).records)
        recalls = [task for task in tasks if task.kind is TaskKind.RECALL]
        _shred_content(signed_in, work, record_id, left)
        due = min((task.due for task in recalls), default=signed_in.today())
        ask_for(store, work, apart, record.reference, copies, due=due)
    if not gone or open_call_offs(signed_in, apart):
        store.put(work, "masked_record", record_id, apart, record.stub(left), verb=verb)
    elif left is RecordStatus.ERASED:
        store.shred(work, apart, verb=verb)


def _verb(left: RecordStatus) -> str:
    return "erase" if left is RecordStatus.ERASED else "shred"


def _shred_content(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, left: RecordStatus) -> None:
    """A record with its key; where a meeting or a way is known by that id only what is a record's, since one of the two
    was laid there, and the key may be the other's.
    """
    store, verb = signed_in.liaison, _verb(left)
    tables = [kind.table for kind in (MEETING, ACCOMPANIMENT)]
    if not any(state_as_it_is(store, each, record_id) or lines_about(store.audit, each, record_id) for each in tables):
        store.shred(work, record_id, verb=verb)
        return
    tasks = store.sound("task", Task, subject=record_id).records
    rows = [("task", row.record_id) for row in tasks if row.value.kind in ASKS_FOR_COPIES]
    for table in ("released_letter", "proposal"):
        text = statements(store.comp, table).ids_of_subject
        rows += [(table, bytes(row[0])) for row in work.cursor.execute(text, (record_id,)).fetchall()]
    for table, row_id in (*rows, ("masked_record", record_id)):
        with contextlib.suppress(Refused), work.part():  # one that nobody stated is no record
            store.remove(work, table, row_id, verb=verb)


@requires(Permission.VIEW_RECORDS)
def open_call_offs(signed_in: SignedIn, subject: bytes) -> Pairs[Task]:
    """What is still to be called off with an office; it is under the prints of its record, or under a meeting."""
    tasks = signed_in.liaison.sound("task", Task, subject=subject).pairs
    return open_of(tasks, TaskKind.CALL_OFF, suspended=True)


@requires(Permission.RECORD_DISCLOSURE)
def copies_changed(signed_in: SignedIn, work: UnitOfWork, subject: bytes, disclosure: Disclosure) -> bytes | None:
    """Something became of a print under ``subject``: what is asked for follows, and with the last copy of an ended
    record the rest of it goes, all within this transaction. The record, if there is one.
    """
    behind = record_behind(signed_in, subject, disclosure)
    if behind is None:
        return None
    store, (record_id, record) = signed_in.liaison, behind
    held = subject if record.status in STUBS else record_id
    copies = wanted_back(signed_in, record_id, record)
    ask_for(store, work, held, record.reference, copies, due=signed_in.due_in(RECALL_WITHIN_DAYS))
    if not copies.out:
        drop_notices(signed_in, work, subject)
    finish_stub(signed_in, work, record_id)
    return record_id


@requires(Permission.VIEW_RECORDS)
def record_behind(signed_in: SignedIn, subject: bytes, disclosure: Disclosure) -> tuple[bytes, MaskedRecord] | None:
    """The record of a print under ``subject`` with its id, or what is left of it."""
    store = signed_in.liaison
    letter = store.find("released_letter", disclosure.letter_id, ReleasedLetter)
    stubs = store.records("masked_record", MaskedRecord, subject=subject)
    record_id = letter.record_id if letter is not None else stubs[0].record_id if stubs else None
    record = store.find("masked_record", record_id, MaskedRecord) if record_id is not None else None
    return None if record_id is None or record is None else (record_id, record)


@requires(Permission.VIEW_RECORDS)
def called_back(signed_in: SignedIn, subject: bytes, disclosure: Disclosure) -> frozenset[bytes]:
    """The prints, by their ids, that are wanted back of the record to which this one belongs."""
    behind = record_behind(signed_in, subject, disclosure)
    copies = wanted_back(signed_in, *behind) if behind is not None else None
    return frozenset(key for key, _ in (*copies.out, *copies.with_us)) if copies is not None else frozenset()


@requires(Permission.SETTLE_TASKS)
def finish_stub(signed_in: SignedIn, work: UnitOfWork, record_id: bytes) -> None:
    """Once no copy is left and nothing is to be called off, an ended record goes, within this transaction. For a
    liaison officer not before its day, and never what an erasure left: that waits for intake staff.
    """
    store, apart = signed_in.liaison, disclosures_subject(record_id)
    record = store.find("masked_record", record_id, MaskedRecord)
    if record is None or not record.ended or not none_left(signed_in, record_id):
        return
    if not may_take_away(store.audit, record_id):
        return
    if record.status is RecordStatus.WITHDRAWN:
        state_in(store, work, bury(signed_in, ((Compartment.LIAISON, record_id),)))
        take_away(signed_in, work, record_id, record, left=RecordStatus.SHREDDED)
    elif open_call_offs(signed_in, apart):
        return
    elif record.status is RecordStatus.ERASED and signed_in.may(Permission.ERASE_FILE):
        state_in(store, work, bury(signed_in, ((Compartment.LIAISON, apart),)))
        store.shred(work, apart, verb="erase")
    elif record.status is RecordStatus.SHREDDED:
        store.remove(work, "masked_record", record_id, verb="shred")


@requires(Permission.VIEW_RECORDS)
def drop_notices(signed_in: SignedIn, work: UnitOfWork, subject: bytes) -> None:
    """A recall notice beside the prints has nothing to ask for any more."""
    for row in signed_in.liaison.sound("released_letter", ReleasedLetter, subject=subject).records:
        signed_in.liaison.remove(work, "released_letter", row.record_id, verb="shred")
