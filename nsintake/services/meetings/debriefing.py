"""After a meeting somebody speaks with her: her words stay in her file, and the next step is set."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from nsintake.domain.incident import YesNo
from nsintake.domain.meeting import Afterwards, Meeting, MeetingLink, MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, Task, TaskKind
from nsintake.domain.text import TEXT, clean, parse_day
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, tasks_of
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.services.meetings.her_file import case_behind
from nsintake.store.to_do import read_before, to_do


@requires(Permission.PLAN_MEETING, while_unsound=True)
def afterwards_of(signed_in: SignedIn, case_id: bytes, meeting_id: bytes) -> Afterwards | None:
    """What she said after a meeting of hers; None while nobody has written it down."""
    found = signed_in.identity.list("meeting_plan", MeetingLink, subject=case_id)
    return next((link.afterwards for _, link in found if link.meeting_id == meeting_id), None)


@requires(Permission.PLAN_MEETING)
def write_debrief(
    signed_in: SignedIn,
    meeting_id: bytes,
    *,
    words: str = "",
    safe: YesNo = YesNo.UNKNOWN,
    again: YesNo = YesNo.UNKNOWN,
    next_day: str = "",
) -> None:
    """Somebody spoke with her. ``next_day``: when she is asked how she is. Writing it again takes the place of what was
    written before, and the log keeps that.

    Raises UserFault ``too_long``, ``hidden_characters``, a date's, ``due_in_past``; Refused ``meeting_ahead`` while it
    is planned for later, ``file_restricted``.
    """
    said, day = clean(words, "words", limit=TEXT, multiline=True), parse_day(next_day, "next_day")
    if day is not None and day < signed_in.today():
        raise UserFault("due_in_past", field="next_day")
    _not_ahead(signed_in, meeting_id)
    case_id = case_behind(signed_in, meeting_id)
    store, told = signed_in.identity, Afterwards(signed_in.today(), signed_in.uid, said, safe, again)
    with store.begin() as work:
        rows = store.list("meeting_plan", MeetingLink, subject=case_id)
        for link_id, link in rows:
            if link.meeting_id == meeting_id:
                store.put(work, "meeting_plan", link_id, case_id, replace(link, afterwards=told), verb="debrief")
        asked = open_of(tasks_of(signed_in, case_id), TaskKind.DEBRIEF, detail=meeting_id.hex(), suspended=True)
        close_tasks(store, work, case_id, asked)
        if day is not None:
            code = case_of(signed_in, case_id).code
            open_task(store, work, case_id, Task(TaskKind.CHECK_AGAIN, day, code, owner=signed_in.uid))
        work.commit()


@requires(Permission.RECORD_CONSENT)
def end_of_cancelled(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Nobody asks her about a meeting that was cancelled, whoever cancelled it: those tasks are done, in one step; how
    many they were. Done in the background of each session, because a liaison officer who cancels cannot write into her
    file.

    One that did not take place although its hour had come is asked about all the same: she may have been on her way.
    """
    store, off, steps, ended = signed_in.identity, _cancelled(signed_in), Steps(), 0
    ahead = read_before(store, lambda: [row for row in to_do(store, "task", Task).records if _asks(row.value, off)])
    if not ahead.rows:
        return 0
    with store.begin() as work:
        for row in ahead.within():
            if not stop():
                with steps.step(work):
                    close_tasks(store, work, row.subject_id, [(row.record_id, row.value)])
                    ended += 1
        if ended:
            work.commit()
    return ended


def _asks(task: Task, off: Collection[str]) -> bool:
    return task.kind is TaskKind.DEBRIEF and task.status in PENDING and task.detail in off


def _cancelled(signed_in: SignedIn) -> set[str]:
    """The ids of cancelled meetings, in hexadecimal digits as a task has them."""
    meetings = signed_in.liaison.sound("meeting", Meeting).pairs
    return {meeting_id.hex() for meeting_id, meeting in meetings if meeting.status is MeetingStatus.CANCELLED}


def _not_ahead(signed_in: SignedIn, meeting_id: bytes) -> None:
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if meeting.status is MeetingStatus.PLANNED and meeting.starts > signed_in.now():
        raise Refused("meeting_ahead")
