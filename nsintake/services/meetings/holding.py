"""The day of a meeting: what comes up, that it took place, and the numbered sheets that are collected again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from nsintake.domain.days import day_of
from nsintake.domain.meeting import Happened, Happening, Meeting, MeetingStatus, Outcome
from nsintake.domain.meeting_day import RULES, ends_by
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.liaison.ending_meetings import end, planned_together
from nsintake.services.liaison.recall_notices import renew_if_may


@requires(Permission.PLAN_MEETING)
def mark_held(
    signed_in: SignedIn, meeting_id: bytes, *, sheets_back: Collection[str], outcome: Outcome | None = None
) -> None:
    """It took place; ``sheets_back`` are the numbers of the fact sheets that were collected again. Raises UserFault
    ``sheet_unknown`` for another number, Refused ``meeting_over``.

    A sheet that did not come back is with its office, and asked for like every other copy, also by the notice of its
    record; the colleague who received her looks for it.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    given, back = {each.sheet_number for each in meeting.coming}, set(sheets_back)
    if back - given:
        raise UserFault("sheet_unknown", field="sheets_back", sheet=min(back - given))
    attendees = tuple(replace(attendee, sheet_returned=attendee.sheet_number in back) for attendee in meeting.attendees)
    came_to = Outcome.BROKEN_OFF if meeting.stopped else outcome
    held = replace(meeting, status=MeetingStatus.HELD, attendees=attendees, outcome=came_to)
    owner = meeting.receives or signed_in.uid
    missing = [
        Task(TaskKind.SHEET_MISSING, signed_in.due_in(1), meeting.code, owner=owner, detail=number)
        for number in sorted(given - back)
    ]
    steps = Steps()
    records = end(signed_in, [(meeting_id, held)], asks=missing)
    for record_id in records if missing else ():
        with steps.step():  # it took place whatever a damaged row keeps from being said: the next session says that
            renew_if_may(signed_in, record_id)


@requires(Permission.RECORD_DISCLOSURE)
def happened(signed_in: SignedIn, meeting_id: bytes, what: Happening, *, goes_on: bool = False) -> None:
    """Something came up. Unless it ``goes_on``, the meeting is stopped: it did not take place where that was before it
    began, else the sheets are collected and somebody says so with ``mark_held``. Only coded choices, so that nothing
    about her can be written here. It is written down for all who meet together, unless it is one woman's alone.

    Raises Refused ``meeting_over``, ``meeting_ahead`` before its day.
    """
    store, now = signed_in.liaison, signed_in.now()
    meeting = store.get("meeting", meeting_id, Meeting)
    if meeting.status is not MeetingStatus.PLANNED:
        raise Refused("meeting_over")
    if day_of(meeting.starts) > signed_in.today():
        raise Refused("meeting_ahead")
    noted = Happened(what, now, signed_in.uid, went_on=goes_on)
    rows = planned_together(signed_in, meeting_id) if RULES[what].of_all else [(meeting_id, meeting)]
    asks = _incident(signed_in, meeting, what)
    because = None if goes_on else ends_by(meeting, what, now)
    if because is not None:
        ended = [
            (key, replace(_with(each, noted), status=MeetingStatus.NOT_HELD, because=because)) for key, each in rows
        ]
        end(signed_in, ended, asks=asks)
        return
    with store.begin() as work:
        for key, each in rows:
            if store.get("meeting", key, Meeting) != each:
                raise Refused("meeting_over")
            store.put(work, "meeting", key, key, _with(each, noted), verb="happened")
        for task in asks:
            open_task(store, work, meeting_id, task)
        work.commit()


def _with(meeting: Meeting, noted: Happened) -> Meeting:
    return replace(meeting, happened=(*meeting.happened, noted))


def _incident(signed_in: SignedIn, meeting: Meeting, what: Happening) -> list[Task]:
    if not RULES[what].incident:
        return []
    owner = meeting.receives or signed_in.uid
    return [Task(TaskKind.MEETING_INCIDENT, signed_in.today(), meeting.code, owner=owner, detail=what.value)]
