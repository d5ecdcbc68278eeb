"""What was signed and does not go over to liaison.db: it is taken out of what is owed, and her worker hears of it. No
window may call it.
"""

from __future__ import annotations

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, tasks_of
from nsintake.records.past_damage import past_damage
from nsintake.records.record_leads import file_of
from nsintake.records.session import Session
from nsintake.records.tasks import open_of, open_task
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted


@requires(Permission.RECORD_CONSENT, while_held=True)
def tell(session: Session, work: UnitOfWork, subject_id: bytes) -> bool:
    """One line on Today for whoever works with her: what was owed of this record or meeting did not go, since something
    newer stands there. False where her file is not open here: then it stays owed, for somebody who can say so.
    """
    case_id = file_of(session, subject_id)
    if case_id is None:
        return False
    try:
        if not open_of(tasks_of(session, case_id), TaskKind.NOT_SENT):
            case = case_of(session, case_id)
            task = Task(TaskKind.NOT_SENT, session.today(), case.code, owner=case.worker)
            open_task(session.identity, work, case_id, task)
    except (OpenError, FileRestricted):
        return False
    return True


@requires(Permission.RECORD_CONSENT, while_held=True)
def stop(session: Session, work: UnitOfWork, record_id: bytes, *, silent: bool = False) -> bool:
    """What waits of this record does not go any more, within a transaction on identity.db; whether that is sure.

    ``silent``: nobody needs to hear of it, for she took it back. A damaged row or page stops nothing of what follows.
    """
    if not record_id:
        return True
    sure = False
    with past_damage():
        waited = session.outbox.cancel(work, record_id)
        sure = True
        if waited and not silent:
            tell(session, work, record_id)
    return sure


@requires(Permission.RECORD_CONSENT, while_held=True)
def stop_uncovered(session: Session, work: UnitOfWork, record_id: bytes, covered: tuple[bytes, ...]) -> None:
    """The same where what she says now leaves only some papers standing: if another one waits, nothing of it goes."""
    with past_damage():
        waiting = session.outbox.rows_about(work, record_id)
        uncovered = any(row.table == "released_letter" and row.record_id not in covered for row in waiting)
        if uncovered or session.outbox.hides_some(work):
            stop(session, work, record_id)
