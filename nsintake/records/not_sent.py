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
from nsintake.records.record_leads import files_by_lead
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of, open_task
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted

_FILES = "files by lead"


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def tell(signed_in: SignedIn, work: UnitOfWork, subject_id: bytes) -> bool:
    """One line on Today for the colleague who works with her: what was owed of this record or meeting did not go,
    because something newer is there. False where her file is not open here: then it stays owed, for somebody who can
    say so.
    """
    files = signed_in.identity.database.read_once(
        _FILES, lambda: files_by_lead(signed_in)
    )  # thousands may be laid there
    case_id = next(iter(files.get(subject_id, ())), None)
    if case_id is None:
        return False
    try:
        if not open_of(tasks_of(signed_in, case_id), TaskKind.NOT_SENT):
            case = case_of(signed_in, case_id)
            task = Task(TaskKind.NOT_SENT, signed_in.today(), case.code, owner=case.worker)
            as_it_was_read(signed_in.identity, work, case_id)  # her worker hears of it, whosever the key is
            open_task(signed_in.identity, work, case_id, task)
    except (OpenError, FileRestricted):
        return False
    return True


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def stop(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, *, silent: bool = False) -> bool:
    """What waits of this record does not go any more, within a transaction on identity.db; whether that is sure.

    ``silent``: nobody needs to hear of it, for she took it back. A damaged row or page stops nothing of what follows.
    """
    if not record_id:
        return True
    sure = False
    with past_damage():
        waited = signed_in.outbox.cancel(work, record_id)
        sure = True
        if waited and not silent:
            tell(signed_in, work, record_id)
    return sure


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def stop_uncovered(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, covered: tuple[bytes, ...]) -> None:
    """The same where what she says now leaves only some papers standing: if another one waits, nothing of it goes."""
    with past_damage():
        waiting = signed_in.outbox.rows_about(work, record_id)
        uncovered = any(row.table == "released_letter" and row.record_id not in covered for row in waiting)
        if uncovered or signed_in.outbox.hides_some():
            stop(signed_in, work, record_id)
