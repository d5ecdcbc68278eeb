"""Meetings that were planned since the backup and are ahead: the office and she would come, and nobody here would know.
No window may call it.
"""

from __future__ import annotations

import contextlib
from datetime import date, datetime

from nsintake.crypto.envelope import OpenError
from nsintake.domain.days import day_of
from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus
from nsintake.domain.record_kinds import MEETING_PLAN
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.tasks import ask_in_her_file, open_of, open_task
from nsintake.services.backup.carried_over import VERB, is_there, put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile, ReplacedStation
from nsintake.store.final_values import lines_about
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


def call_off_planned_since(work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, moment: datetime) -> None:
    """Such a meeting comes along, cancelled, since its papers and what she agreed to for it are lost, and somebody is
    asked to tell the office; within a transaction on the new liaison.db. ``moment``: aware.
    """
    for row in now.records("meeting", Meeting):
        is_ahead = row.value.status is MeetingStatus.PLANNED and day_of(row.value.starts) >= day_of(moment)
        if not is_ahead or sound_record(liaison, "meeting", row.record_id, Meeting) is not None:
            continue
        put_over(liaison, work, "meeting", Record(row.record_id, row.subject_id, 0, row.value.in_doubt(moment)))
        asked = now.of_subject("task", row.record_id, Task)
        if not open_of([(task.record_id, task.value) for task in asked], TaskKind.CALL_OFF):
            task = Task(TaskKind.CALL_OFF, day_of(moment), row.value.code, detail=row.record_id.hex())
            open_task(liaison, work, row.record_id, task)


def is_of_a_restore(now: ReplacedFile, meeting_id: bytes) -> bool:
    """Whether all that the station says of a meeting is that an older backup did not know it, and nobody has told the
    office yet: a backup that has it knows more.
    """
    asked = [(row.record_id, row.value) for row in now.of_subject("task", meeting_id, Task)]
    is_told = not open_of(asked, TaskKind.CALL_OFF)
    return not is_told and bool(now.asked(_is_only_carried, now.store, meeting_id))


def _is_only_carried(store: SealedStore, meeting_id: bytes) -> bool:
    lines, cursor = lines_about(store.audit, "meeting", meeting_id), store.database.reader()
    verbs = [store.audit.bodies.open(cursor, line).verb for line in lines if store.audit.is_keepers(line)]
    return verbs == [VERB] and len(lines) == 1


def ask_to_reach(work: UnitOfWork, new: SealedStore, liaison: SealedStore, left: ReplacedStation, today: date) -> None:
    """Her worker is asked to reach her, once a woman, where a meeting that goes on in the station (``left``) is
    cancelled in the new ``liaison``; within a transaction on the new identity.db.
    """
    now, told_to = left.identity, left.liaison
    if now is None or told_to is None:
        return
    goes_on = {
        row.record_id for row in told_to.records("meeting", Meeting) if row.value.status is MeetingStatus.PLANNED
    }
    for case_id in dict.fromkeys(
        plan.subject_id
        for plan in now.records(MEETING_PLAN.table, MeetingLink)  # read only: her half stays as the backup has it
        if plan.value.meeting_id in goes_on and _is_off(liaison, plan.value.meeting_id)
    ):
        due = new.sound("task", Task, subject=case_id).pairs
        if is_there(new, case_id) and not open_of(due, TaskKind.REACH_SAFELY):
            with contextlib.suppress(OpenError, Refused), work.part():
                ask_in_her_file(new, work, case_id, Task(TaskKind.REACH_SAFELY, today, ""))


def _is_off(liaison: SealedStore, meeting_id: bytes) -> bool:
    row = sound_record(liaison, "meeting", meeting_id, Meeting)
    return row is not None and row.value.status is MeetingStatus.CANCELLED
