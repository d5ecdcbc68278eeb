"""A file closes when everything is done, and says what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.closing import ClosingAnswers, ClosingPoint
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.errors import Refused
from nsintake.records.session import Session
from nsintake.services import meetings
from nsintake.services.consent import consents
from nsintake.services.day import closing
from nsintake.services.intake import reopening, safety_planning
from nsintake.services.intake.safety_planning import PlanText
from nsintake.services.letters import letters, named_prints
from nsintake.services.liaison import disclosures, liaison
from tests.services.closed import SAID, close_file
from tests.services.ladder import POLICE, Office, heard_letter, plan
from tests.services.letters.test_named import signed
from tests.services.refusals import refused


def open_points(session: Session, case_id: bytes) -> dict[ClosingPoint, int]:
    return dict(closing.checklist(session, case_id).open)


def points_of(session: Session, case_id: bytes, answers: ClosingAnswers = SAID) -> str:
    with pytest.raises(Refused) as caught:
        closing.close(session, case_id, answers)
    assert caught.value.code == "closing_open"
    return str(caught.value.params["points"])


def test_everything_that_is_open_is_named_and_nothing_closes_over_it(office: Office) -> None:
    session = office.sign_in("intake")
    case_id = office.case(session)
    heard_letter(session, case_id)
    plan(session, case_id)
    reopening.reopen(session, case_id)
    safety_planning.keep(session, case_id, PlanText(plan="x", check="2026-03-09"), session.uid)
    found = open_points(session, case_id)
    assert found == {ClosingPoint.SAFETY_PLAN: 1, ClosingPoint.MEETINGS: 1, ClosingPoint.DRAFTS: 3}
    assert points_of(session, case_id) == "safety_plan,meetings,drafts"
    assert session.identity.get("case_file", case_id, CaseFile).status is CaseStatus.OPEN


def test_copies_that_are_called_back_hold_it_open(printed: Office) -> None:
    session, case_id = printed.sign_in("intake"), printed.case_id()
    consents.withdraw(session, case_id, POLICE)
    assert open_points(session, case_id)[ClosingPoint.RECALLS] == 1
    officer = printed.sign_in("liaison")
    view = liaison.open_record(officer, printed.record_id())
    for row in view.disclosures:
        disclosures.close_recall(officer, row.disclosure_id)
    assert ClosingPoint.RECALLS not in open_points(printed.sign_in("intake"), case_id)


def test_a_paper_that_names_her_and_is_out_holds_it_open(released: Office) -> None:
    worker, named_id = signed(released)
    named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    assert open_points(worker, released.case_id())[ClosingPoint.RECALLS] == 1


def test_what_is_asked_at_the_end_must_be_answered_and_is_kept(intake: Session, office: Office) -> None:
    case_id = office.case(intake)
    assert points_of(intake, case_id, ClosingAnswers()) == "coming_back,counted,retention"
    assert closing.checklist(intake, case_id).months == 24
    closing.close(intake, case_id, replace(SAID, counted=YesNo.YES))
    case = intake.identity.get("case_file", case_id, CaseFile)
    assert (case.status, case.may_be_counted, case.told_retention) == (CaseStatus.CLOSED, YesNo.YES, YesNo.YES)
    with refused("already_closed"):
        closing.close(intake, case_id, SAID)
    assert closing.checklist(intake, case_id).answers == ClosingAnswers(YesNo.UNKNOWN, YesNo.YES, YesNo.YES)


def test_a_task_holds_it_open_and_a_renewal_ahead_does_not(office: Office) -> None:
    session = office.sign_in("intake")
    girl = office.case(session, "شیلان")
    assert open_points(session, girl) == {ClosingPoint.TASKS: 1}
    close_file(session, girl)


def test_a_meeting_that_was_held_and_a_released_letter_are_done(released: Office) -> None:
    session, case_id = released.sign_in("intake"), released.case_id()
    planned = plan(session, case_id)
    meetings.mark_held(session, planned.meeting_id, sheets_back=0)
    assert ClosingPoint.MEETINGS not in open_points(session, case_id)
    assert ClosingPoint.DRAFTS not in open_points(session, case_id), "nobody writes the sheet of what is over"
    assert letters.preview(session, planned.sheet_draft_id)
