from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from nsintake.domain.consent import SeenHow, agreed_to_be_seen
from nsintake.domain.meeting import (
    ActionPoint,
    Attendee,
    EndReason,
    Happened,
    Happening,
    Meeting,
    MeetingLink,
    MeetingSheet,
    MeetingStatus,
    Outcome,
    PointEvent,
)


def test_a_meeting_shows_no_more_of_her_than_she_agreed_to() -> None:
    for agreed in SeenHow:
        assert not agreed_to_be_seen(agreed, SeenHow.NOT_PRESENT)
        assert not agreed_to_be_seen(SeenHow.NOT_PRESENT, agreed)
        assert not agreed_to_be_seen(agreed, SeenHow.NOT_ASKED)
        assert not agreed_to_be_seen(SeenHow.NOT_ASKED, agreed)
    assert agreed_to_be_seen(SeenHow.FACE, SeenHow.VOICE_ONLY)
    assert agreed_to_be_seen(SeenHow.VOICE_ONLY, SeenHow.VOICE_ONLY)
    assert not agreed_to_be_seen(SeenHow.VOICE_ONLY, SeenHow.BEHIND_SCREEN)


def test_an_office_that_was_called_off_does_not_come() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    comes = Attendee("cp", "R", at, "1")
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, (comes, replace(comes, called_off=True)), female_officer=False)
    assert meeting.coming == (comes,)
    unreleased = replace(comes, reference="")
    assert replace(meeting, attendees=(comes, unreleased)).codes == {"M", "R"}


def test_a_meeting_is_stopped_by_what_did_not_let_it_go_on_and_past_when_nobody_ended_it() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, (), female_officer=False)
    went_on = replace(meeting, happened=(Happened(Happening.PLEDGE, at, "w", went_on=True),))
    assert not went_on.stopped
    assert replace(went_on, happened=(*went_on.happened, Happened(Happening.SUMMONS, at, "w"))).stopped
    assert [meeting.is_past(date(2026, 3, day)) for day in (1, 2, 3)] == [False, False, True]
    assert not replace(meeting, status=MeetingStatus.HELD).is_past(date(2026, 3, 3))


def test_what_was_agreed_is_its_sheets_and_with_whom_she_meets() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    comes = Attendee("cp", "R", at, "1"), Attendee("fsp", "S", at, "2")
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, comes, female_officer=False, group="G", most_women=2)
    called_off = replace(comes[0], called_off=True)
    same = [
        replace(meeting, attendees=comes[::-1]),
        replace(meeting, attendees=(called_off, comes[1]), status=MeetingStatus.HELD, room="another"),
    ]
    others = [
        replace(meeting, code="N"),
        replace(meeting, attendees=comes[:1]),
        replace(meeting, attendees=(*comes, replace(comes[0], sheet_number="3"))),
        replace(meeting, group=""),
        replace(meeting, most_women=3),
        replace(meeting, by_women=SeenHow.FACE),
    ]
    assert {each.agreed for each in same} == {meeting.agreed}
    assert len({meeting.agreed, *(each.agreed for each in others)}) == len(others) + 1


def test_a_meeting_takes_the_hours_of_the_same_meeting_and_of_no_other() -> None:
    at, later = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 3, 11, tzinfo=UTC)
    comes = Attendee("cp", "R", at, "1"), Attendee("fsp", "S", at, "2", leaves=at)
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, comes, female_officer=False, receives="w")
    moved = tuple(replace(each, arrives=later, leaves=later) for each in comes)
    other = replace(
        meeting,
        room="another",
        starts=later,
        she_arrives=later,
        she_leaves=later,
        receives="v",
        attendees=(replace(moved[1], called_off=True), moved[0]),
        outcome=Outcome.REFUSED,
    )
    same = meeting.at_hours_of(other)
    assert same == replace(other, attendees=moved, outcome=None)
    assert same.hours == other.hours
    assert meeting.at_hours_of(replace(other, code="N")) == meeting
    twice = replace(meeting, attendees=(comes[0], comes[0]))
    assert twice.at_hours_of(replace(twice, starts=later)) == twice


def test_in_doubt_a_meeting_is_off() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, (), female_officer=False)
    off = meeting.in_doubt(at)
    assert (off.status, off.because) == (MeetingStatus.CANCELLED, EndReason.WE_COULD_NOT)
    assert replace(off, status=MeetingStatus.PLANNED, because=None) == meeting


def test_a_point_that_is_carried_on_keeps_the_day_it_was_due() -> None:
    due, day = date(2026, 3, 9), date(2026, 3, 10)
    point = ActionPoint("M", "t", "o", due)
    carried = point.with_step(PointEvent.CARRIED_ON, day, "w").with_step(PointEvent.DONE, day, "w")
    assert [(step.what, step.due) for step in carried.history] == [
        (PointEvent.CARRIED_ON, due),
        (PointEvent.DONE, None),
    ]


def test_each_step_of_a_point_has_a_mark_that_stays_and_that_says_its_day_and_how_it_is_known() -> None:
    due, later, day = date(2026, 3, 9), date(2026, 3, 20), date(2026, 3, 10)
    proposed = ActionPoint("M", "t", "o", due).with_step(PointEvent.PROPOSED, day, "w")
    agreed = proposed.with_step(PointEvent.AGREED, day, "v")
    assert replace(proposed, due=later).marks == proposed.marks == agreed.marks[:1], "another may be agreed"
    carried = replace(agreed.with_step(PointEvent.CARRIED_ON, day, "w"), due=later)
    done = replace(carried.with_step(PointEvent.DONE, day, "w"), done=True, proof="seen")
    assert done.marks[:3] == carried.marks
    assert done.marks[:2] == agreed.marks
    assert (len({*done.marks}), done.last_mark) == (4, done.marks[3])
    assert replace(done, proof="heard").last_mark != done.last_mark
    assert replace(done, due=day).marks[2] != done.marks[2]
    assert replace(done, meeting_code="N").last_mark != done.last_mark
    last = done.history[-1]
    others = ({"what": PointEvent.PROPOSED}, {"day": due}, {"by": "v"}, {"due": later})
    written = [replace(done, history=(replace(last, **other),), proof="").last_mark for other in others]
    assert len({replace(done, history=(last,), proof="").last_mark, *written}) == 5
    assert ActionPoint("M", "t", "o", due).last_mark == ""


def test_what_comes_up_has_a_mark_with_the_code_of_its_meeting() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    came = Happened(Happening.PLEDGE, at, "w")
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, (), female_officer=False, happened=(came,))
    others = (replace(came, what=Happening.SUMMONS), replace(came, by="v"), replace(came, went_on=True))
    assert len({came.mark("M"), came.mark("N"), *(other.mark("M") for other in others)}) == 5
    assert replace(came, at=at + timedelta(seconds=1)).mark("M") != came.mark("M")
    assert replace(came, at=at.astimezone(timezone(timedelta(hours=3)))).mark("M") == came.mark("M"), "one moment"
    assert (meeting.last_mark, replace(meeting, happened=()).last_mark) == (came.mark("M"), "")
    assert replace(meeting, happened=(came, others[0])).marks == (came.mark("M"), others[0].mark("M"))


def test_every_office_that_comes_has_its_sheet_in_the_order_of_the_plan() -> None:
    more = (MeetingSheet("nss", b"2" * 16), MeetingSheet("care", b"3" * 16))
    link = MeetingLink(b"m" * 16, "M", "cp", b"1" * 16, more=more)
    assert link.sheets == (MeetingSheet("cp", b"1" * 16), *more)
