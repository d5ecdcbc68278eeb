"""Taking masked records away: after a withdrawal when its days are over or the last copy is back, or with an erasure.

What is shredded leaves a signed tombstone first, within the lock of liaison.db, so that no backup brings it back and no
freeze comes in between. While copies are out a stub stays: reference, recipient, and where the prints went.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.services.access import requires
from nsintake.services.session import Session
from nsintake.store.order import shuffled
from nsintake.store.tombstones import Tombstones, make
from nsintake.store.unit_of_work import UnitOfWork

ERASURE = "erasure"
"""The kind of note that owes the carrying out of an erasure."""
LAST_ERASURE = "last_erasure"
STUBS = frozenset({RecordStatus.SHREDDED, RecordStatus.ERASED})


@requires(Permission.VIEW_RECORDS)
def shred_due(session: Session, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Shred every withdrawn record whose days are over, and none that is frozen; how many. None by a doubtful day.

    Every session that opens liaison.db does this behind its pages; ``stop`` says that it ends.
    """
    if session.day_is_doubtful:
        return 0
    due = [
        row.record_id
        for row in session.liaison.records("masked_record", MaskedRecord)
        if _is_due(row.value, session.today())
    ]
    done = sum(_shred_if_due(session, record_id) for record_id in shuffled(due) if not stop())
    if done:
        session.liaison.database.checkpoint()  # else what was shredded still lies in the write-ahead log
    return done


def _is_due(record: MaskedRecord, today: date) -> bool:
    withdrawn = record.status is RecordStatus.WITHDRAWN
    return withdrawn and record.shred_due is not None and record.shred_due <= today


def _shred_if_due(session: Session, record_id: bytes) -> bool:
    store = session.liaison
    with store.begin() as work:
        record = store.find("masked_record", record_id, MaskedRecord)
        if record is None or not _is_due(record, session.today()):
            return False
        bury(session, ((Compartment.LIAISON, record_id),))
        take_away(session, work, record_id, record, left=RecordStatus.SHREDDED)
        work.commit()
    return True


@requires(Permission.VIEW_RECORDS)
def bury(session: Session, subjects: Iterable[tuple[Compartment, bytes]], *, erasure: bool = False) -> None:
    """Write tombstones for what is about to go, in no order that would say what belongs together.

    ``erasure``: backups made up to this moment hold a woman who is erased; the moment is remembered.
    """
    book = Tombstones(session.accounts.database)
    with session.accounts.database.begin() as work:
        for comp, subject_id in shuffled(subjects):
            book.put(work, make(session.ring, comp, subject_id, day=session.today()))
        if erasure:
            session.accounts.put_setting(work, LAST_ERASURE, session.now().isoformat().encode())
        work.commit()


@requires(Permission.VIEW_RECORDS)
def copies_out(session: Session, record_id: bytes) -> int:
    """How many printed copies of a record's papers are not back."""
    prints = session.liaison.list("disclosure", Disclosure, subject=disclosures_subject(record_id))
    return sum(one.copies for _, one in prints if not one.recalled)


@requires(Permission.VIEW_RECORDS)
def take_away(
    session: Session, work: UnitOfWork, record_id: bytes, record: MaskedRecord, *, left: RecordStatus
) -> None:
    """Shred a record within this transaction on liaison.db, leaving a stub with the status ``left`` while copies are
    out. Without any the prints of an erased woman go too, while those of others stay written down.
    """
    store, apart = session.liaison, disclosures_subject(record_id)
    copies, verb = copies_out(session, record_id), "erase" if left is RecordStatus.ERASED else "shred"
    if record.status not in STUBS:
        recalls = [task for _, task in store.list("task", Task, subject=record_id) if task.kind is TaskKind.RECALL]
        store.shred(work, record_id, verb=verb)
        if copies:
            due = min((task.due for task in recalls), default=session.today())
            recall = Task(TaskKind.RECALL, due, record.reference, copies=copies)
            store.put(work, "task", secrets.token_bytes(16), apart, recall, verb="task")
    if copies:
        store.put(work, "masked_record", record_id, apart, record.stub(left), verb=verb)
    elif left is RecordStatus.ERASED:
        store.shred(work, apart, verb=verb)


@requires(Permission.RECORD_DISCLOSURE)
def recall_closed(session: Session, work: UnitOfWork, subject: bytes, record_id: bytes | None) -> None:
    """The last copy of a record is back, within this transaction: its recall is done, and what waited for it goes.

    ``subject`` is that of its prints; ``record_id`` its own where a paper still says it, None for a stub.
    """
    store = session.liaison
    stubs = store.records("masked_record", MaskedRecord, subject=subject)
    known = record_id if record_id is not None else stubs[0].record_id if stubs else None
    record = store.find("masked_record", known, MaskedRecord) if known is not None else None
    if known is None or record is None:
        return
    if record.status is RecordStatus.ERASED:
        bury(session, ((Compartment.LIAISON, subject),))
        store.shred(work, subject, verb="erase")
        return
    for held in (known, subject):
        for task_id, task in store.list("task", Task, subject=held):
            if task.kind is TaskKind.RECALL and task.status is TaskStatus.OPEN:
                store.put(work, "task", task_id, held, replace(task, status=TaskStatus.DONE), verb="done")
    _drop_notices(session, work, subject)
    if record.status is RecordStatus.WITHDRAWN:
        bury(session, ((Compartment.LIAISON, known),))
        take_away(session, work, known, record, left=RecordStatus.SHREDDED)
    elif record.status is RecordStatus.SHREDDED:
        store.remove(work, "masked_record", known, verb="shred")


def _drop_notices(session: Session, work: UnitOfWork, subject: bytes) -> None:
    """A recall notice beside the prints has nothing to ask for any more."""
    for letter_id, _ in session.liaison.list("released_letter", ReleasedLetter, subject=subject):
        session.liaison.remove(work, "released_letter", letter_id, verb="shred")


@requires(Permission.VIEW_RECORDS)
def called_back(session: Session, record_id: bytes) -> tuple[tuple[bytes, Disclosure], ...]:
    """The prints of a record that goes on which are out and say what she no longer agrees to."""
    store = session.liaison
    letters = store.list("released_letter", ReleasedLetter, subject=record_id)
    gone = {letter_id for letter_id, letter in letters if letter.blocked}
    prints = store.list("disclosure", Disclosure, subject=disclosures_subject(record_id))
    return tuple((key, one) for key, one in prints if one.letter_id in gone and not one.recalled)
