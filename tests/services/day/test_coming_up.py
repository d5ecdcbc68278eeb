"""What comes next about a woman, on the page of her file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.day_plan import DayPartKind
from nsintake.domain.meeting import EndReason
from nsintake.domain.paper_waits import WaitsFor
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view
from nsintake.services.day.coming_up import ComingUp
from nsintake.services.letters import letters, named
from nsintake.services.liaison import ending_meetings
from tests.services.ladder import CARE, POLICE, Office, heard_letter, plan, read_and_sign
from tests.services.letters.test_named import begun
from tests.services.liaison.test_directory import gone_wrong
from tests.services.ways import a_way
from tests.services.wording.test_recipients import confirm, for_real, keeper_of, waiting_letter  # noqa: F401 - fixture


def coming(signed_in: SignedIn, case_id: bytes) -> ComingUp:
    return case_view.open_case(signed_in, case_id).coming


def waiting(signed_in: SignedIn, case_id: bytes) -> list[tuple[str, bytes, WaitsFor]]:
    return [(row.page, row.target, row.waits.waits_for) for row in coming(signed_in, case_id).papers]


def test_the_next_meeting_and_the_next_way_are_told_with_their_hour_and_their_page(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    assert coming(signed_in, case_id) == ComingUp()
    later, sooner = plan(signed_in, case_id, day=2), plan(signed_in, case_id, day=1)
    way = way_planning.plan_way(signed_in, case_id, a_way(signed_in))
    found = {row.page: row for row in coming(signed_in, case_id).moments}
    assert len(coming(signed_in, case_id).moments) == 2, "of each kind the next one"
    assert (found["meeting"].target, found["meeting"].kind) == (sooner.meeting_id, DayPartKind.MEETING_BEGINS)
    assert (found["accompaniment"].target, found["accompaniment"].code) == (way.accompaniment_id, way.code)
    assert not any(row.past or row.on_hold for row in found.values())
    ending_meetings.cancel(signed_in, sooner.meeting_id, EndReason.WE_COULD_NOT)
    (left,) = (row for row in coming(signed_in, case_id).moments if row.page == "meeting")
    assert left.target == later.meeting_id


def test_a_meeting_of_which_nobody_said_what_became_of_it_is_told_before_the_next(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    forgotten = plan(signed_in, case_id)
    office.clock.moment += timedelta(days=3)
    planned = plan(signed_in, case_id)
    found = [(row.target, row.past) for row in coming(signed_in, case_id).moments]
    assert found == [(forgotten.meeting_id, True), (planned.meeting_id, False)]


def test_in_a_frozen_file_a_meeting_is_on_hold_and_no_paper_waits(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    plan(signed_in, case_id)
    assert coming(signed_in, case_id).papers
    freezing.freeze(signed_in, case_id, reason="somebody sits beside her")
    found = coming(signed_in, case_id)
    assert [row.on_hold for row in found.moments] == [True]
    assert found.papers == ()


def test_a_letter_waits_for_her_then_for_a_second_person_and_then_for_nobody(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id = letters.begin_letter(signed_in, case_id, POLICE)
    assert waiting(signed_in, case_id) == [("letter", draft_id, WaitsFor.HER)]
    letters.record_heard(signed_in, draft_id, Heard.AGREED)
    assert waiting(signed_in, case_id) == [("letter", draft_id, WaitsFor.COLLEAGUE)]
    read_and_sign(office.sign_in("keeper"), draft_id)
    assert waiting(signed_in, case_id) == []


def test_a_letter_to_an_office_that_she_took_back_waits_for_nobody(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    heard_letter(signed_in, case_id)
    other = heard_letter(signed_in, case_id, CARE)
    withdrawing.withdraw(signed_in, case_id, POLICE)
    assert waiting(signed_in, case_id) == [("letter", other, WaitsFor.COLLEAGUE)]


def test_the_sheet_of_a_meeting_that_is_over_waits_for_nobody(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    planned = plan(signed_in, case_id)
    assert waiting(signed_in, case_id) == [("letter", planned.sheet_draft_id, WaitsFor.HER)]
    ending_meetings.cancel(signed_in, planned.meeting_id, EndReason.WE_COULD_NOT)
    assert waiting(signed_in, case_id) == []


def test_a_letter_that_names_her_is_told_once_as_a_paper_or_as_a_task(released: Office) -> None:
    worker, named_id = begun(released)
    case_id = released.case_id()
    assert waiting(worker, case_id) == [("named", named_id, WaitsFor.HER)]
    named.record_heard(worker, named_id, Heard.AGREED)
    assert waiting(worker, case_id) == []
    places = {step.task.kind: (step.page, step.target) for step in case_view.open_case(worker, case_id).next_steps}
    assert places[TaskKind.SIGN_NAMED] == ("named", named_id)


@pytest.mark.usefixtures("for_real")
def test_a_letter_to_an_office_that_no_keeper_confirmed_waits_for_a_keeper(office: Office) -> None:
    keeper, draft_id = keeper_of(office), waiting_letter(office)
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    assert waiting(signed_in, case_id) == [("letter", draft_id, WaitsFor.KEEPER)]
    confirm(keeper)
    assert waiting(office.sign_in("intake"), case_id) == [("letter", draft_id, WaitsFor.COLLEAGUE)]


def test_a_letter_to_an_office_whose_facts_nobody_verified_waits_for_whoever_does(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id = heard_letter(signed_in, case_id)
    gone_wrong(office)
    assert waiting(signed_in, case_id) == [("letter", draft_id, WaitsFor.VERIFIED)]
