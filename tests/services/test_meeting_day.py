"""The day of a meeting and after: what comes up, sheets by number, points of whoever was there, her own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.closing import ClosingPoint
from nsintake.domain.incident import YesNo
from nsintake.domain.meeting import (
    ActionPoint,
    EndReason,
    Happening,
    Meeting,
    MeetingStatus,
    Outcome,
    PointEvent,
    PointState,
)
from nsintake.domain.meeting_day import RULES, HappensWhere
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing
from nsintake.services.day import closing, today
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import debriefing, holding, meeting_view, moving_meetings, planning, points
from nsintake.services.meetings.points import NewPoint
from tests.services.ladder import CARE, POLICE, Office, a_plan, plan, sheets_of, times_at
from tests.services.liaison.test_ending_meetings import asked, with_sheet
from tests.services.refusals import fault, refused

POINT = NewPoint("Community Police open a file", "Community Police", "2026-03-20", "They call the duty phone")


def due(signed_in: SignedIn, kind: TaskKind) -> list[today.TaskView]:
    return [entry for entry in today.today(signed_in).due if entry.kind is kind]


def on_its_day(office: Office, *, hours: float = 0) -> bytes:
    """A meeting with two officers of today, whose hour is so many hours past."""
    worker = office.sign_in("intake")
    starts = worker.now() + timedelta(hours=1)
    planned = planning.plan(worker, office.case_id(), a_plan(starts, POLICE, CARE, receives=worker.uid))
    office.clock.moment += timedelta(hours=1 + hours)
    return planned.meeting_id


@pytest.mark.parametrize("what", [entry for entry in Happening if RULES[entry].where is not HappensWhere.ROOM])
def test_what_comes_up_before_it_begins_ends_it_unless_she_wants_it_to_go_on(released: Office, what: Happening) -> None:
    meeting_id = on_its_day(released, hours=-0.5)
    officer = released.sign_in("liaison")
    holding.happened(officer, meeting_id, what, goes_on=True)
    view = meeting_view.open_meeting(officer, meeting_id)
    assert (view.meeting.status, view.meeting.stopped) == (MeetingStatus.PLANNED, False)
    holding.happened(officer, meeting_id, what)
    view = meeting_view.open_meeting(officer, meeting_id)
    assert (view.meeting.status, view.meeting.because) == (MeetingStatus.NOT_HELD, RULES[what].because)
    assert [(entry.what, entry.went_on) for entry in view.happened] == [(what, True), (what, False)]
    owners = {(entry.owner, entry.detail) for entry in due(officer, TaskKind.MEETING_INCIDENT)}
    worker = released.sign_in("intake")
    assert owners == ({(worker.name_of(worker.uid), what.value)} if RULES[what].incident else set())
    with refused("meeting_over"):
        holding.happened(officer, meeting_id, what)


@pytest.mark.parametrize("what", [entry for entry in Happening if RULES[entry].where is not HappensWhere.DOOR])
def test_what_comes_up_in_the_room_stops_it_and_the_sheets_are_counted_back(released: Office, what: Happening) -> None:
    meeting_id = on_its_day(released, hours=0.1)
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    holding.happened(officer, meeting_id, what)
    view = meeting_view.open_meeting(worker, meeting_id)
    assert (view.meeting.status, view.meeting.stopped) == (MeetingStatus.PLANNED, True)
    holding.mark_held(worker, meeting_id, sheets_back=sheets_of(worker, meeting_id), outcome=Outcome.STEPS_AGREED)
    meeting = meeting_view.open_meeting(worker, meeting_id).meeting
    assert (meeting.status, meeting.outcome) == (MeetingStatus.HELD, Outcome.BROKEN_OFF)


def test_nothing_comes_up_before_its_day(released: Office) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    with refused("meeting_ahead"):
        holding.happened(worker, planned.meeting_id, Happening.ARMED)
    assert not due(worker, TaskKind.MEETING_INCIDENT)


def test_a_sheet_that_is_missing_has_an_owner_until_it_is_back(released: Office) -> None:
    worker, officer, planned = with_sheet(released, handed_over=True)
    holding.mark_held(worker, planned.meeting_id, sheets_back=(), outcome=Outcome.ONLY_HEARD)
    (task,) = due(officer, TaskKind.SHEET_MISSING)
    assert (task.detail, task.owner) == (f"{planned.code}/1", worker.name_of(worker.uid))
    assert asked(officer) == {TaskKind.RECALL: 1}
    with refused("done_elsewhere"):
        today.finish(officer, task.task_id)
    freezing.freeze(worker, released.case_id(), reason="her brother answered")
    assert due(officer, TaskKind.SHEET_MISSING), "nothing settles what is missing but that it is found"
    freezing.unfreeze(worker, released.case_id(), reason="she called")
    assert meeting_view.open_meeting(officer, planned.meeting_id).sheets_missing == (0,)
    ending_meetings.sheet_came_back(officer, planned.meeting_id, 0)
    assert not due(officer, TaskKind.SHEET_MISSING)
    assert asked(officer) == {}
    assert meeting_view.open_meeting(officer, planned.meeting_id).sheets_missing == ()
    with refused("sheet_not_missing"):
        ending_meetings.sheet_came_back(officer, planned.meeting_id, 0)
    for place in (-1, 1):
        with fault("sheet_unknown", "sheet"):
            ending_meetings.sheet_came_back(officer, planned.meeting_id, place)


def test_an_officer_proposes_points_and_they_bind_once_intake_has_read_them(released: Office) -> None:
    meeting_id = on_its_day(released)
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    naming = points.propose_point(officer, meeting_id, replace(POINT, text="Call Wisal Jasim"))
    fine = points.propose_point(officer, meeting_id, POINT)
    assert not due(officer, TaskKind.ACTION_POINT)
    assert not due(officer, TaskKind.CONFIRM_POINT), "only who may read it sees that it waits"
    assert len(due(worker, TaskKind.CONFIRM_POINT)) == 2
    with refused("point_not_open"):
        points.finish_action(officer, fine, proof="said so")
    with refused("names_her"):
        points.confirm_point(worker, naming, replace(POINT, text="Call Wisal Jasim"))
    points.confirm_point(worker, fine, POINT)
    points.drop_point(worker, naming)
    with refused("already_revised"):
        points.confirm_point(worker, naming, POINT)
    assert not due(worker, TaskKind.CONFIRM_POINT)
    seen = {point.point_id: point for point in meeting_view.open_meeting(officer, meeting_id).points}
    assert {key: entry.state for key, entry in seen.items()} == {fine: PointState.AGREED, naming: PointState.DROPPED}
    assert (seen[fine].how, [step.what for step in seen[fine].history]) == (
        POINT.how,
        [PointEvent.PROPOSED, PointEvent.AGREED],
    )
    assert [entry.detail for entry in due(officer, TaskKind.ACTION_POINT)] == [POINT.text]


def test_a_point_that_is_not_done_is_carried_on_and_keeps_its_history(released: Office) -> None:
    meeting_id = on_its_day(released)
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    point = points.agree_action(worker, meeting_id, text=POINT.text, owner=POINT.owner, due=POINT.due, how=POINT.how)
    first = officer.liaison.get("action_point", point, ActionPoint).due
    released.clock.moment += timedelta(days=20)
    assert [entry.overdue for entry in due(officer, TaskKind.ACTION_POINT)] == [True]
    with fault("due_in_past", "due"):
        points.carry_on(officer, point, first)
    later = officer.today() + timedelta(days=10)
    points.carry_on(officer, point, later)
    with fault("same_day", "due"):  # its history would say that it was put off, and it was not
        points.carry_on(officer, point, later)
    assert [(entry.due, entry.overdue) for entry in due(officer, TaskKind.ACTION_POINT)] == [(later, False)]
    points.finish_action(officer, point, proof="They called")
    (row,) = meeting_view.open_meeting(officer, meeting_id).points
    assert [(step.what, step.due) for step in row.history] == [
        (PointEvent.AGREED, None),
        (PointEvent.CARRIED_ON, first),
        (PointEvent.DONE, None),
    ]
    assert not due(officer, TaskKind.ACTION_POINT)


def test_somebody_speaks_with_her_afterwards_and_her_words_stay_in_her_file(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    planned = plan(worker, released.case_id())
    assert not due(worker, TaskKind.DEBRIEF), "it is nobody's matter before its day"
    assert ClosingPoint.TASKS not in dict(closing.checklist(worker, released.case_id()).open)
    with refused("meeting_ahead"):
        debriefing.write_debrief(worker, planned.meeting_id)
    released.clock.moment += timedelta(days=2)
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    (task,) = due(worker, TaskKind.DEBRIEF)
    assert (task.page, task.target) == ("meeting", planned.meeting_id)
    assert not due(officer, TaskKind.DEBRIEF)
    next_day = (worker.today() + timedelta(days=5)).isoformat()
    told = {"words": "Wisal was afraid of the tall one", "safe": YesNo.YES, "again": YesNo.NO, "next_day": next_day}
    debriefing.write_debrief(worker, planned.meeting_id, **told)  # type: ignore[arg-type]
    said = meeting_view.open_meeting(worker, planned.meeting_id).afterwards
    assert said is not None
    assert (said.words, said.safe, said.again) == (told["words"], YesNo.YES, YesNo.NO)
    assert meeting_view.open_meeting(officer, planned.meeting_id).afterwards is None
    assert not due(worker, TaskKind.DEBRIEF)
    assert [entry.due.isoformat() for entry in due(worker, TaskKind.CHECK_AGAIN)] == [next_day]


def test_a_moved_meeting_is_spoken_of_after_its_new_day(released: Office) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    moving_meetings.move(worker, planned.meeting_id, room="Room 1", times=times_at(worker.now() + timedelta(days=4)))
    released.clock.moment += timedelta(days=3)
    assert not due(released.sign_in("intake"), TaskKind.DEBRIEF)
    released.clock.moment += timedelta(days=2)
    assert due(released.sign_in("intake"), TaskKind.DEBRIEF)


def test_every_end_of_a_meeting_keeps_what_came_up(released: Office) -> None:
    meeting_id = on_its_day(released, hours=0.1)
    officer = released.sign_in("liaison")
    holding.happened(officer, meeting_id, Happening.NAME_ASKED, goes_on=True)
    ending_meetings.did_not_take_place(officer, meeting_id, EndReason.NOT_SAFE)
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    assert [entry.what for entry in meeting.happened] == [Happening.NAME_ASKED]


def test_nobody_asks_her_about_a_meeting_that_a_liaison_officer_cancelled(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    kept, off = plan(worker, released.case_id()), plan(worker, released.case_id(), day=3)
    ending_meetings.cancel(officer, off.meeting_id, EndReason.OFFICE_CANCELLED)
    assert [debriefing.end_of_cancelled(worker, stop=lambda: True), debriefing.end_of_cancelled(worker)] == [0, 1]
    assert debriefing.end_of_cancelled(worker) == 0
    released.clock.moment += timedelta(days=1)
    ending_meetings.did_not_take_place(officer, kept.meeting_id, EndReason.OFFICE_DID_NOT_COME)
    released.clock.moment += timedelta(days=5)
    worker = released.sign_in("intake")
    assert debriefing.end_of_cancelled(worker) == 0, "she may have been on her way to that one"
    (task,) = due(worker, TaskKind.DEBRIEF)
    assert task.target == kept.meeting_id
