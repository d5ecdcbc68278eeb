"""Women who meet together: each by her own word, in a meeting of her own, to everybody else a code."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.meeting import EndReason, Happening, Meeting, MeetingLink, MeetingStatus
from nsintake.domain.meeting_plan import Together
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import holding, meeting_groups, meeting_view, moving_meetings, planning, week
from tests.services.ladder import POLICE, Office, a_plan, times_at
from tests.services.refusals import fault, refused

NAMES = ("وصال", "شیلان", "سيف")


def a_woman(office: Office, worker: SignedIn, name: str) -> bytes:
    """A file of a woman who agreed to be seen by the police, face to face."""
    case_id = office.case(worker, name)
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),), seen=SeenHow.FACE, despite_conflict=True)
    consenting.record_acts(worker, case_id, [said], Given())
    return case_id


def first(worker: SignedIn, case_id: bytes, *, most: int = 3, days: int = 1) -> planning.PlannedMeeting:
    together = Together(most, SeenHow.FACE)
    return planning.plan(worker, case_id, a_plan(worker.now() + timedelta(days=days), POLICE, together=together))


def join(worker: SignedIn, case_id: bytes, *, most: int = 3, **changes: Any) -> planning.PlannedMeeting:
    """She joins the group that is there, as it is there."""
    (row,) = meeting_groups.groups(worker)
    times = replace(times_at(row.starts), others=row.others)
    together = Together(most, SeenHow.BEHIND_SCREEN, row.group)
    joined = a_plan(row.starts, POLICE, room=row.room, times=times, coming=row.coming, together=together)
    return planning.plan(worker, case_id, replace(joined, **changes))


def three(office: Office) -> tuple[SignedIn, list[bytes], list[planning.PlannedMeeting]]:
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    return worker, women, [first(worker, women[0]), join(worker, women[1]), join(worker, women[2])]


def test_three_women_meet_together_and_each_file_leads_to_her_own_meeting(office: Office) -> None:
    worker, women, planned = three(office)
    officer = office.sign_in("liaison")
    views = [meeting_view.open_meeting(officer, entry.meeting_id) for entry in planned]
    codes = {entry.code for entry in planned}
    assert [{view.meeting.code, *view.together} for view in views] == [codes] * 3
    assert len({view.meeting.group for view in views}) == 1
    listed = [row.group for row in meeting_view.list_meetings(worker)]
    assert listed == [views[0].meeting.group] * 3, "else the list shows one room given three times"
    assert len({view.meeting.attendees[0].reference for view in views}) == 3
    for case_id, own in zip(women, planned, strict=True):
        (link,) = [link for _, link in worker.identity.list("meeting_plan", MeetingLink, subject=case_id)]
        assert link.meeting_id == own.meeting_id
        assert link.group_agreed is not None
        assert not codes - {own.code} & {link.code}
    assert meeting_groups.groups(worker) == (), "three is what each of them agreed to"


def test_no_woman_meets_more_women_than_she_agreed_to(office: Office) -> None:
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    first(worker, women[0], most=8)
    with fault("group_size", "most_women"):
        join(worker, women[1], most=1)
    join(worker, women[1], most=3)
    with fault("group_full", "group"):
        join(worker, women[2], most=2)
    assert len(meeting_view.list_meetings(worker)) == 2
    with fault("window_taken", "starts"):  # and without her yes she is another woman in the same window
        planning.plan(worker, women[2], a_plan(worker.now() + timedelta(days=1), POLICE, room="Room 2"))


def test_who_joins_agrees_to_every_office_and_takes_the_hour_as_it_is(office: Office) -> None:
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    first(worker, women[0])
    with refused("group_changed"):
        join(worker, women[1], room="Room 9")
    withdrawing.withdraw(worker, women[1], POLICE)
    with refused("no_consent"):
        join(worker, women[1])
    with fault("group_not_agreed", "by_women"):
        join(worker, women[2], together=Together(3, SeenHow.NOT_PRESENT, meeting_groups.groups(worker)[0].group))


@pytest.mark.parametrize("what", [Happening.SHE_SAYS_NO, Happening.ARMED])
def test_one_woman_stays_away_alone_and_what_concerns_all_ends_all(office: Office, what: Happening) -> None:
    worker, _, planned = three(office)
    office.clock.moment += timedelta(days=1)
    holding.happened(office.sign_in("liaison"), planned[1].meeting_id, what)
    worker = office.sign_in("intake")
    states = [worker.liaison.get("meeting", entry.meeting_id, Meeting).status for entry in planned]
    alone = [MeetingStatus.PLANNED, MeetingStatus.NOT_HELD, MeetingStatus.PLANNED]
    assert states == (alone if what is Happening.SHE_SAYS_NO else [MeetingStatus.NOT_HELD] * 3)


def test_women_who_meet_together_are_moved_and_cancelled_together(office: Office) -> None:
    worker, women, planned = three(office)
    starts = worker.now() + timedelta(days=5)
    moving_meetings.move(worker, planned[1].meeting_id, room="Room 2", times=times_at(starts))
    rows = [worker.liaison.get("meeting", entry.meeting_id, Meeting) for entry in planned]
    assert {(row.room, row.starts) for row in rows} == {("Room 2", starts)}
    assert {starts - row.she_arrives for row in rows} == {timedelta(minutes=30)}
    withdrawing.withdraw(worker, women[0], POLICE)
    ending_meetings.cancel(office.sign_in("liaison"), planned[1].meeting_id, EndReason.OFFICE_CANCELLED)
    rows = [worker.liaison.get("meeting", entry.meeting_id, Meeting) for entry in planned]
    assert [row.because for row in rows] == [
        EndReason.SHE_WITHDREW,
        EndReason.OFFICE_CANCELLED,
        EndReason.OFFICE_CANCELLED,
    ]


def test_the_paper_on_the_wall_does_not_say_that_several_women_come_together(office: Office) -> None:
    """Before: the room was on it once for each of them."""
    worker, _, planned = three(office)
    day = worker.local(worker.now()).date()
    (room,) = week.week_of(worker, day).rooms
    assert {entry.code for on in room.days for entry in on} == {entry.code for entry in planned}, "the page shows each"
    said = week.draw_week(office.sign_in("liaison"), day, Lang.EN).text
    assert said.count(room.room) == 1
    (entry, *_) = (entry for on in room.days for entry in on)
    taken = [(room.room, replace(entry, staff=staff)) for staff in ("AB", "", "AB", "CD")]
    assert week._once(taken) == {(room.room, entry.starts): ["AB", "CD"]}, "nor by whoever receives them"
