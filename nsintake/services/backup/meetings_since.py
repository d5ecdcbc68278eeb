"""Meetings that were planned since the backup: of one that is ahead the office and she would come, and nobody here
would know; of one whose hour came today nobody would say whether it took place. No window may call it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeAlias

from nsintake.crypto.envelope import OpenError
from nsintake.domain.days import day_of
from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus
from nsintake.domain.record_kinds import AGREED, HOURS, MEETING, MEETING_PLAN
from nsintake.domain.task import PENDING, Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.tasks import ask_in_her_file, open_of, open_task
from nsintake.services.backup.carried_over import VERB, is_there, put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile, ReplacedStation
from nsintake.store.final_values import lines_about
from nsintake.store.rows import Record, Records
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers

_SAID = (HOURS, AGREED)
"""What of a meeting only a worker may say."""
Halves: TypeAlias = Mapping[bytes, Record[MeetingLink]]
"""By the id of a meeting her half of it."""


def begun_since(liaison: SealedStore, left: ReplacedStation, moment: datetime) -> Halves:
    """Those that the new files do not know and whose hour came today: by what a worker said of hours and sheets alone,
    and by her file as the station has it, since an officer can write any meeting. ``moment``: aware.
    """
    now, told = left.identity, left.liaison
    if now is None or told is None:
        return {}
    begun = {
        row.record_id
        for row in told.records(MEETING.table, Meeting)
        if row.value.status is MeetingStatus.PLANNED
        and row.value.starts <= moment
        and day_of(row.value.starts) == day_of(moment)
        and sound_record(liaison, MEETING.table, row.record_id, Meeting) is None
        and told.in_doubt(MEETING, row, moment) is None
        and all(told.asked(is_workers, told.store.audit, MEETING, row.record_id, row.value, what) for what in _SAID)
    }
    halves = now.records(MEETING_PLAN.table, MeetingLink) if begun else ()
    return {
        row.value.meeting_id: row
        for row in halves
        if row.value.meeting_id in begun
        and row.value.is_of(row.subject_id)
        and now.is_believed(MEETING_PLAN.table, row.record_id)
    }


def call_off_planned_since(
    work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, moment: datetime, begun: Halves
) -> None:
    """Such a meeting comes along, cancelled, since its papers and what she agreed to for it are lost, and somebody is
    asked to tell the office. One whose hour came today (``begun``) may have taken place: it is on Today until
    somebody says that. Within a transaction on the new liaison.db. ``moment``: aware.
    """
    for row in now.records("meeting", Meeting):
        is_ahead = row.value.status is MeetingStatus.PLANNED and day_of(row.value.starts) >= day_of(moment)
        if not is_ahead or sound_record(liaison, "meeting", row.record_id, Meeting) is not None:
            continue
        asked = now.of_subject("task", row.record_id, Task)
        if row.record_id in begun:
            put_over(liaison, work, "meeting", row)
            _ask_of_it(work, liaison, row, asked, day_of(moment))
            continue
        put_over(liaison, work, "meeting", Record(row.record_id, row.subject_id, 0, row.value.in_doubt(moment)))
        if not open_of([(task.record_id, task.value) for task in asked], TaskKind.CALL_OFF):
            task = Task(TaskKind.CALL_OFF, day_of(moment), row.value.code, detail=row.record_id.hex())
            open_task(liaison, work, row.record_id, task)


def _ask_of_it(work: UnitOfWork, liaison: SealedStore, row: Record[Meeting], asked: Records[Task], today: date) -> None:
    """On Today as the station has it, also where it waits since she may not be free."""
    pending = [task for task in asked if task.value.kind is TaskKind.MEETING and task.value.status in PENDING]
    for task in pending:
        put_over(liaison, work, "task", task)
    if not pending:
        open_task(liaison, work, row.record_id, Task(TaskKind.MEETING, today, row.value.code))


def carry_halves(work: UnitOfWork, new: SealedStore, now: ReplacedFile, begun: Halves) -> None:
    """Her half of each of these meetings, so that her worker can say what became of it, and that she is spoken with
    afterwards, where the new files have a file of hers; within a transaction on the new identity.db.
    """
    for meeting_id, plan in begun.items():
        known = sound_record(new, MEETING_PLAN.table, plan.record_id, MeetingLink) is not None
        if not known and is_there(new, plan.subject_id):
            with contextlib.suppress(OpenError, Refused), work.part():
                put_over(new, work, MEETING_PLAN.table, plan)
                for task in now.of_subject("task", plan.subject_id, Task):
                    if open_of([(task.record_id, task.value)], TaskKind.DEBRIEF, detail=meeting_id.hex()):
                        put_over(new, work, "task", task)


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
        for plan in now.records(MEETING_PLAN.table, MeetingLink)
        if plan.value.meeting_id in goes_on and _is_off(liaison, plan.value.meeting_id)
    ):
        due = new.sound("task", Task, subject=case_id).pairs
        if is_there(new, case_id) and not open_of(due, TaskKind.REACH_SAFELY):
            with contextlib.suppress(OpenError, Refused), work.part():
                ask_in_her_file(new, work, case_id, Task(TaskKind.REACH_SAFELY, today, ""))


def _is_off(liaison: SealedStore, meeting_id: bytes) -> bool:
    row = sound_record(liaison, "meeting", meeting_id, Meeting)
    return row is not None and row.value.status is MeetingStatus.CANCELLED
