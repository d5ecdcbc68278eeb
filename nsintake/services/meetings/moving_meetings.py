"""A planned meeting is moved to another room or hour, or she is present in another way."""

from __future__ import annotations

import secrets
from dataclasses import replace

from nsintake.domain.consent import SeenHow
from nsintake.domain.days import day_of
from nsintake.domain.meeting import Attendee, Meeting, MeetingStatus, Seating
from nsintake.domain.meeting_plan import Booking, MeetingTimes, Stay, check_seat, room_of
from nsintake.domain.record_kinds import HOURS, MEETING
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import tasks_of
from nsintake.records.delivery import deliver, deliver_after
from nsintake.records.merged_files import codes_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of
from nsintake.services.letters.release import Passage, through
from nsintake.services.liaison.ending_meetings import planned_together
from nsintake.services.meetings.her_file import case_behind
from nsintake.services.meetings.may_meet import WomanWhoMeets, group_is_agreed, require_free, she_agreed, still_agreed
from nsintake.services.meetings.planning import DEBRIEF_AFTER
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers


@requires(Permission.PLAN_MEETING)
def move(signed_in: SignedIn, meeting_id: bytes, *, room: str, times: MeetingTimes) -> None:
    """Another room or another hour for a planned meeting: everything is checked as when it was planned, and its code
    and its sheets stay. What was due on its day is settled, and due on the new one. ``times.others`` are those who
    come, in their order. Women who meet together are moved together, and each comes and goes as long before and after
    as she did.

    Raises Refused ``meeting_over``, ``group_changed``, ``file_restricted`` where the file of one of them is not open
    here, and as ``plan`` does.
    """
    rows = planned_together(signed_in, meeting_id)
    meeting = rows[0][1]
    if meeting.status is not MeetingStatus.PLANNED or len(times.others) != len(meeting.coming):
        raise Refused("meeting_over")
    if len(rows) > 1 and not all(group_is_agreed(signed_in, key, each) for key, each in rows):
        raise Refused("group_changed")  # somebody is among them by no worker's word
    women = [_agreed_before(signed_in, key, each) for key, each in rows]
    hers, place = [(key, _as_planned(signed_in, key, each)) for key, each in rows], room_of(room)
    of_each = [times, *(_hers(times, meeting, each) for _, each in hers[1:])]
    moved = [(key, each, _moved(each, place, own)) for (key, each), own in zip(hers, of_each, strict=True)]
    for own in of_each:
        own.check(signed_in.now())
    deliver(signed_in)
    with signed_in.identity.begin() as work:
        if [signed_in.liaison.get("meeting", key, Meeting) for key, _ in rows] != [each for _, each in rows]:
            raise Refused("meeting_over")
        codes = {each.code for _, each in rows}
        for (_, each), own, woman in zip(rows, of_each, women, strict=True):  # before any goes over: none moves alone
            still_agreed(signed_in, woman)
            require_free(signed_in, work, Booking(each.code, place, own.stay, each.group), besides=codes)
        for (key, each, now), woman in zip(moved, women, strict=True):
            passages = [Passage("meeting", key, key, now, "move", (place,)), *_moved_tasks(signed_in, key, now)]
            through(signed_in, work, woman.case, passages, codes_of(signed_in, woman.case_id, each.code))
            _move_debrief(signed_in, work, woman.case_id, key, now)
        work.commit()
    deliver_after(signed_in, *(key for key, _ in rows))


@requires(Permission.PLAN_MEETING)
def change_presence(signed_in: SignedIn, meeting_id: bytes, *, seen: SeenHow, seating: Seating) -> None:
    """How she is present at a planned meeting and where she sits, as far as she agreed to it before every office that
    comes.

    Raises UserFault as ``check_seat`` does, ``seen_not_agreed``; Refused ``meeting_over``, ``file_restricted``, and as
    ``plan`` does.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if meeting.status is not MeetingStatus.PLANNED:
        raise Refused("meeting_over")
    check_seat(seen, seating)
    now = replace(meeting, seen=seen, seating=seating)
    woman = _agreed_before(signed_in, meeting_id, now)
    deliver(signed_in)
    with signed_in.identity.begin() as work:
        still_agreed(signed_in, woman)
        deliver(signed_in, work)
        if signed_in.liaison.get("meeting", meeting_id, Meeting) != meeting:
            raise Refused("meeting_over")
        passage = Passage("meeting", meeting_id, meeting_id, now, "presence")
        through(signed_in, work, woman.case, [passage], codes_of(signed_in, woman.case_id, meeting.code))
        work.commit()
    deliver_after(signed_in, meeting_id)


def _agreed_before(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> WomanWhoMeets:
    case_id = case_behind(signed_in, meeting_id)
    return she_agreed(signed_in, case_id, [each.recipient_id for each in meeting.coming], meeting.seen)


def _as_planned(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> Meeting:
    """A meeting as far as a worker planned it: whoever moves it says again when she is here and who receives her, and
    would say that of what an officer wrote there. Then she comes and goes as it is typed, and what is due meanwhile is
    shown to everybody.
    """
    if is_workers(signed_in.liaison.audit, MEETING, meeting_id, meeting, HOURS):
        return meeting
    return replace(meeting, she_leaves=None, receives="")


def _hers(times: MeetingTimes, first: Meeting, meeting: Meeting) -> MeetingTimes:
    """The new times as they are for another of several women: those typed are of the first."""
    if meeting.she_leaves is None:
        return times
    later = times.starts - first.starts
    return replace(times, she=Stay(meeting.she_arrives + later, meeting.she_leaves + later))


def _move_debrief(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, meeting_id: bytes, moved: Meeting) -> None:
    """Somebody speaks with her after the new day."""
    due = day_of(moved.starts) + DEBRIEF_AFTER
    for key, task in open_of(tasks_of(signed_in, case_id), TaskKind.DEBRIEF, detail=meeting_id.hex(), suspended=True):
        signed_in.identity.put(work, "task", key, case_id, replace(task, due=due), verb="task")


def _moved(meeting: Meeting, room: str, times: MeetingTimes) -> Meeting:
    stays = iter(times.others)
    comes = list[Attendee]()
    for attendee in meeting.attendees:
        stay = None if attendee.called_off else next(stays)
        comes.append(attendee if stay is None else replace(attendee, arrives=stay.arrives, leaves=stay.leaves))
    she = times.she
    return replace(
        meeting,
        room=room,
        starts=times.starts,
        she_arrives=she.arrives,
        she_leaves=she.leaves,
        attendees=tuple(comes),
    )


def _moved_tasks(signed_in: SignedIn, meeting_id: bytes, moved: Meeting) -> list[Passage]:
    """The tasks of its old day, settled, and the one of its new day."""
    old = [
        Passage("task", task_id, meeting_id, replace(task, status=TaskStatus.DONE), "done")
        for task_id, task in signed_in.liaison.sound("task", Task, subject=meeting_id).pairs
        if task.kind is TaskKind.MEETING and task.status in PENDING
    ]
    task = Task(TaskKind.MEETING, day_of(moved.starts), moved.code)
    return [*old, Passage("task", secrets.token_bytes(16), meeting_id, task, "task")]
