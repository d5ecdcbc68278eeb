"""A liaison officer's own program writes into a meeting what a colleague is said to have done: the page names her only
where the log says that she wrote it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.meeting import ActionPoint, Happened, Happening, Meeting, PointEvent
from nsintake.domain.record_kinds import ACTION_POINT, MEETING, STEP
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import holding, meeting_view, points
from nsintake.services.meetings.points import NewPoint
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_points_nobody_let_pass import FALSE, TRUE, let_pass
from tests.services.colleagues import employ
from tests.services.ladder import Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")
OFFICER = "officer"


@pytest.fixture
def officers(released: Office) -> Office:
    employ(released, OFFICER, Role.LIAISON)
    return released


def on_its_day(office: Office) -> bytes:
    """A meeting whose hour has come."""
    meeting_id = plan(office.sign_in("intake"), office.case_id()).meeting_id
    office.clock.moment += timedelta(days=1)
    return meeting_id


def steps(signed_in: SignedIn, meeting_id: bytes) -> list[tuple[PointEvent, str]]:
    """Each step of the only point, and whom the page names for it."""
    (row,) = meeting_view.open_meeting(signed_in, meeting_id).points
    return [(step.what, step.by) for step in row.history]


def came_up(signed_in: SignedIn, meeting_id: bytes) -> list[tuple[Happening, str]]:
    rows = meeting_view.open_meeting(signed_in, meeting_id).happened
    return [(row.what, row.by) for row in rows]


def over(hands: SignedIn, table: str, record_id: bytes, subject: bytes, value: object) -> None:
    with hands.liaison.begin() as work:
        hands.liaison.put(work, table, record_id, subject, value, verb="done")
        work.commit()


def test_what_became_of_a_point_is_not_called_hers(officers: Office) -> None:
    """Before: a colleague was said to have carried it on and to have seen that it was done."""
    meeting_id = on_its_day(officers)
    point_id, honest = let_pass(officers, meeting_id), officers.sign_in("liaison")
    worker = officers.sign_in("intake").display_name
    points.carry_on(honest, point_id, honest.due_in(5))
    mine = honest.display_name
    said = [(PointEvent.AGREED, worker), (PointEvent.CARRIED_ON, mine)]
    assert steps(officers.sign_in("intake"), meeting_id) == said
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(ACTION_POINT.table, point_id, ActionPoint)
    laid = replace(point.with_step(PointEvent.DONE, hands.today(), honest.uid), done=True, proof="She saw it")
    over(hands, ACTION_POINT.table, point_id, meeting_id, laid)
    assert steps(officers.sign_in("intake"), meeting_id) == [*said, (PointEvent.DONE, "")]
    over(hands, ACTION_POINT.table, point_id, meeting_id, replace(point, due=hands.due_in(90)))
    assert steps(officers.sign_in("intake"), meeting_id) == [said[0], (PointEvent.CARRIED_ON, "")], "another day"


def test_nor_once_she_wrote_in_the_same_point_herself(officers: Office) -> None:
    meeting_id = on_its_day(officers)
    point_id, honest = let_pass(officers, meeting_id), officers.sign_in("liaison")
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(ACTION_POINT.table, point_id, ActionPoint)
    laid = point.with_step(PointEvent.CARRIED_ON, hands.today(), honest.uid)
    over(hands, ACTION_POINT.table, point_id, meeting_id, replace(laid, due=hands.due_in(9)))
    points.finish_action(honest, point_id, proof="They showed it")
    names = [name for _, name in steps(officers.sign_in("intake"), meeting_id)]
    assert names == [officers.sign_in("intake").display_name, "", honest.display_name]


def test_other_words_than_she_proposed_are_not_called_hers(officers: Office) -> None:
    """Before: she was said to have proposed what her colleague wrote over it."""
    meeting_id, honest = on_its_day(officers), officers.sign_in("liaison")
    new = NewPoint(TRUE, "Police", honest.due_in(2).isoformat())
    point_id = points.propose_point(honest, meeting_id, new)
    assert steps(officers.sign_in("intake"), meeting_id) == [(PointEvent.PROPOSED, honest.display_name)]
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(ACTION_POINT.table, point_id, ActionPoint)
    over(hands, ACTION_POINT.table, point_id, meeting_id, replace(point, text=FALSE))
    assert steps(officers.sign_in("intake"), meeting_id) == [(PointEvent.PROPOSED, "")]
    worker = officers.sign_in("intake")
    points.confirm_point(worker, point_id, new)
    agreed = (PointEvent.AGREED, worker.display_name)
    assert steps(worker, meeting_id) == [(PointEvent.PROPOSED, honest.display_name), agreed], "these words passed"


def test_what_came_up_at_a_meeting_is_not_called_hers(officers: Office) -> None:
    """Before: a colleague was said to have written it down. Also where she states the meeting again afterwards."""
    meeting_id, honest = on_its_day(officers), officers.sign_in("liaison")
    holding.happened(honest, meeting_id, Happening.COMPANY, goes_on=True)
    hands = own_program(officers.sign_in(OFFICER))
    there = hands.liaison.get(MEETING.table, meeting_id, Meeting)
    laid = Happened(Happening.PLEDGE, hands.now(), honest.uid, went_on=True)
    over(hands, MEETING.table, meeting_id, meeting_id, replace(there, happened=(*there.happened, laid)))
    mine = honest.display_name
    said = [(Happening.COMPANY, mine), (Happening.PLEDGE, "")]
    assert came_up(officers.sign_in("intake"), meeting_id) == said
    holding.mark_held(officers.sign_in("intake"), meeting_id, sheets_back=())
    again = officers.sign_in("liaison")
    for place in range(len(there.attendees)):
        ending_meetings.sheet_came_back(again, meeting_id, place)
    assert came_up(officers.sign_in("intake"), meeting_id) == said


@contextlib.contextmanager
def earlier_version() -> Iterator[None]:
    """Inside, no entry about a meeting says what came up."""
    kept = MEETING.says
    object.__setattr__(
        MEETING, "says", lambda value: {name: said for name, said in kept(value).items() if name != STEP}
    )
    try:
        yield
    finally:
        object.__setattr__(MEETING, "says", kept)


def test_what_was_said_under_an_earlier_version_stays_hers(officers: Office) -> None:
    with earlier_version():
        meeting_id, honest = on_its_day(officers), officers.sign_in("liaison")
        holding.happened(honest, meeting_id, Happening.COMPANY, goes_on=True)
    holding.mark_held(officers.sign_in("intake"), meeting_id, sheets_back=())
    assert came_up(officers.sign_in("keeper"), meeting_id) == [(Happening.COMPANY, honest.display_name)]
