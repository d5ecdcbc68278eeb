"""A safety plan is on Today with an owner until it is closed, and its words are a look at who she is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import today
from nsintake.services.intake import intake as sessions
from nsintake.services.intake import reopening, safety_planning
from nsintake.services.intake.safety_planning import PlanText
from tests.services.closed import close_file
from tests.services.ladder import Office, answers
from tests.services.refusals import fault, refused

PLAN = PlanText("her sister", "0770 555 0177", "he follows her", "her aunt's house", "keys at the door", "2026-03-09")


def on_today(signed_in: SignedIn) -> list[tuple[date, str, bool]]:
    due = [task for task in today.today(signed_in).due if task.kind is TaskKind.SAFETY_PLAN]
    return [(task.due, task.owner, task.overdue) for task in due]


def test_a_plan_stands_on_today_until_it_is_closed(intake: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    assert safety_planning.state(intake, case_id).due is None
    assert safety_planning.keep(intake, case_id, PLAN, intake.uid) == date(2026, 3, 9)
    assert on_today(intake) == [(date(2026, 3, 9), "Nasrin Aziz", False)]
    view = safety_planning.read(intake, case_id)
    assert (view.text, view.state.owner and view.state.owner.uid) == (PLAN, intake.uid)
    assert intake.identity.audit.views(limit=1)[0].verb == "reveal"
    office.clock.moment += timedelta(days=6)
    assert on_today(intake) == [(date(2026, 3, 9), "Nasrin Aziz", True)]
    assert safety_planning.gone_through(intake, case_id, "2026-03-20") == date(2026, 3, 20)
    assert on_today(intake) == [(date(2026, 3, 20), "Nasrin Aziz", False)]
    assert safety_planning.gone_through(intake, case_id, "") is None
    assert on_today(intake) == []
    after = safety_planning.read(intake, case_id)
    assert (after.text, after.state.due) == (replace(PLAN, check=""), None)
    with refused("plan_missing"):
        safety_planning.gone_through(intake, case_id, "")


def test_a_changed_plan_moves_and_never_doubles(intake: SignedIn, keeper: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    safety_planning.keep(intake, case_id, PLAN, intake.uid)
    safety_planning.keep(intake, case_id, replace(PLAN, check="2026-03-12"), keeper.uid)
    assert on_today(intake) == [(date(2026, 3, 12), "Samira Haddad", False)]


@pytest.mark.parametrize(
    ("typed", "code", "field"),
    [
        (PlanText(check="2026-03-09"), "field_empty", "tonight_with"),
        (replace(PLAN, check=""), "field_empty", "check"),
        (replace(PLAN, check="2026-03-03"), "due_in_past", "check"),
        (replace(PLAN, check="5/4/2026"), "date_which", "check"),
        (replace(PLAN, where_to_go="x" * 201), "too_long", "where_to_go"),
    ],
)
def test_what_is_missing_is_named(intake: SignedIn, office: Office, typed: PlanText, code: str, field: str) -> None:
    with fault(code, field):
        safety_planning.keep(intake, office.case(intake), typed, intake.uid)
    assert on_today(intake) == []


def test_only_somebody_who_may_open_the_file_can_own_it(intake: SignedIn, keeper: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    restriction.restrict(intake, case_id, [])
    with refused("colleague_unknown"):
        safety_planning.keep(intake, case_id, PLAN, office.sign_in("liaison").uid)
    people = [person.name for person in safety_planning.read(intake, case_id).people]
    assert people == ["Nasrin Aziz", "Samira Haddad"]
    safety_planning.keep(intake, case_id, PLAN, keeper.uid)
    assert on_today(keeper) == [(date(2026, 3, 9), "Samira Haddad", False)]


def test_what_was_planned_in_the_session_is_due_at_once_and_stays_closed_once_closed(office: Office) -> None:
    signed_in = office.sign_in("intake")
    said = answers(suicide="yes", signals="he comes home early", check_again="2026-03-05")
    case_id = sessions.close_session(signed_in, sessions.consent_to_record(signed_in, said), said)
    assert on_today(signed_in) == [(date(2026, 3, 5), "Nasrin Aziz", False)]
    kinds = [task.kind for _, task in signed_in.identity.list("task", Task, subject=case_id)]
    assert TaskKind.CHECK_AGAIN not in kinds, "one reminder is enough"
    safety_planning.gone_through(signed_in, case_id, "")
    draft_id = reopening.reopen(signed_in, case_id)
    told = sessions.load_draft(signed_in, draft_id).answers
    assert told["signals"] == "he comes home early"
    reopening.save_back(signed_in, draft_id, told | {"hours": "9"})
    assert on_today(signed_in) == []
    assert signed_in.identity.get("case_file", case_id, CaseFile).safety.signals == "he comes home early"


def test_a_closed_file_takes_no_plan(intake: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    close_file(intake, case_id)
    with refused("already_closed"):
        safety_planning.keep(intake, case_id, PLAN, intake.uid)
    assert not [
        task for _, task in intake.identity.list("task", Task, subject=case_id) if task.status is TaskStatus.OPEN
    ]
