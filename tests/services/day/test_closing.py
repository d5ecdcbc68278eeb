"""A file closes when everything is done, and says what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.closing import ClosingAnswers, ClosingPoint, OwnPoint
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.meeting import MEETINGS_OPEN
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import closing
from nsintake.services.intake import reopening, safety_planning
from nsintake.services.intake.safety_planning import PlanText
from nsintake.services.letters import letters, named_prints
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.meetings import holding
from tests.services.closed import SAID, close_file
from tests.services.ladder import POLICE, Office, heard_letter, plan
from tests.services.letters.test_named import signed
from tests.services.refusals import refused


def open_points(signed_in: SignedIn, case_id: bytes) -> dict[ClosingPoint | OwnPoint, int]:
    return dict(closing.checklist(signed_in, case_id).open)


def points_of(signed_in: SignedIn, case_id: bytes, answers: ClosingAnswers = SAID) -> str:
    with pytest.raises(Refused) as caught:
        closing.close(signed_in, case_id, answers)
    assert caught.value.code == "closing_open"
    return str(caught.value.params["points"])


def test_everything_that_is_open_is_named_and_nothing_closes_over_it(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    heard_letter(signed_in, case_id)
    plan(signed_in, case_id)
    reopening.reopen(signed_in, case_id)
    safety_planning.keep(signed_in, case_id, PlanText(plan="x", check="2026-03-09"), signed_in.uid)
    found = open_points(signed_in, case_id)
    assert found == {ClosingPoint.SAFETY_PLAN: 1, MEETINGS_OPEN: 1, ClosingPoint.DRAFTS: 3}
    assert points_of(signed_in, case_id) == "safety_plan,drafts,meetings"
    assert signed_in.identity.get("case_file", case_id, CaseFile).status is CaseStatus.OPEN


def test_copies_that_are_called_back_hold_it_open(printed: Office) -> None:
    signed_in, case_id = printed.sign_in("intake"), printed.case_id()
    withdrawing.withdraw(signed_in, case_id, POLICE)
    assert open_points(signed_in, case_id)[ClosingPoint.RECALLS] == 1
    officer = printed.sign_in("liaison")
    view = liaison.open_record(officer, printed.record_id())
    for row in view.disclosures:
        disclosures.close_recall(officer, row.disclosure_id)
    assert ClosingPoint.RECALLS not in open_points(printed.sign_in("intake"), case_id)


def test_a_paper_that_names_her_and_is_out_holds_it_open(released: Office) -> None:
    worker, named_id = signed(released)
    named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    assert open_points(worker, released.case_id())[ClosingPoint.RECALLS] == 1


def test_what_is_asked_at_the_end_must_be_answered_and_is_kept(intake: SignedIn, office: Office) -> None:
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
    signed_in = office.sign_in("intake")
    girl = office.case(signed_in, "شیلان")
    assert open_points(signed_in, girl) == {ClosingPoint.TASKS: 1}
    close_file(signed_in, girl)


def test_a_meeting_that_was_held_and_a_released_letter_are_done(released: Office) -> None:
    signed_in, case_id = released.sign_in("intake"), released.case_id()
    planned = plan(signed_in, case_id)
    holding.mark_held(signed_in, planned.meeting_id, sheets_back=())
    assert MEETINGS_OPEN not in open_points(signed_in, case_id)
    assert ClosingPoint.DRAFTS not in open_points(signed_in, case_id), "nobody writes the sheet of what is over"
    assert letters.preview(signed_in, planned.sheet_draft_id)
