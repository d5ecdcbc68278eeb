"""Today: for each role what waits for it, and nothing about a case for who may see none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.intake import Step
from nsintake.domain.record_kinds import NOTE
from nsintake.domain.task import DueClass, TaskKind
from nsintake.records.kinds import KINDS, Contribution
from nsintake.services.day import cases, today
from nsintake.services.intake import intake
from tests.services.ladder import Office, answers


def test_an_administrator_s_day_holds_nothing_about_any_case(printed: Office) -> None:
    seen = today.today(printed.sign_in("administrator"))
    assert (seen.due, seen.waiting_for_me, seen.drafts, seen.unsettled) == ((), (), (), ())


def test_a_liaison_officer_sees_references_and_prints_to_count(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    seen = today.today(officer)
    assert (seen.waiting_for_me, seen.drafts) == ((), ())
    assert [row.copies for row in seen.unsettled] == [2]
    assert TaskKind.URGENT_CARE not in {task.kind for task in seen.due}


def test_a_keeper_sees_letters_that_wait_for_her(heard: Office) -> None:
    (row,) = today.today(heard.sign_in("keeper")).waiting_for_me
    assert row.draft_id == heard.draft_id()
    assert today.today(heard.sign_in("intake")).waiting_for_me == ()


def test_an_intake_worker_sees_urgent_care_and_her_drafts(office: Office) -> None:
    session = office.sign_in("intake")
    draft_id = intake.consent_to_record(session, answers())
    seen = today.today(session)
    assert [card.draft_id for card in seen.drafts] == [draft_id]
    assert [card.step for card in seen.drafts] == [Step.RECORD]
    (urgent,) = [task for task in seen.due if task.kind is TaskKind.URGENT_CARE]
    assert (urgent.page, urgent.target, urgent.detail) == ("case", office.case(session, "شیلان"), "deadline_today")


def test_what_is_due_first_comes_first_and_is_overdue_the_day_after(released: Office) -> None:
    session = released.sign_in("intake")
    released.clock.moment += timedelta(days=1)
    due = today.today(session).due
    assert [task.due for task in due] == sorted(task.due for task in due)
    assert {task.kind: task.overdue for task in due} == {TaskKind.URGENT_CARE: True, TaskKind.PRINT_LETTER: False}


def test_a_second_kind_that_rings_of_the_same_class_takes_no_moment_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.sign_in("intake")
    moments = today.due_moments(session)
    assert moments[DueClass.DEADLINE]
    monkeypatch.setattr(today, "KINDS", (*KINDS, Contribution(NOTE, rings=(DueClass.DEADLINE,))))
    assert today.due_moments(session) == moments


def test_a_task_is_finished_in_the_file_it_lies_in(released: Office) -> None:
    session = released.sign_in("intake")
    for task in today.today(session).due:
        today.finish(session, task.task_id)
    assert today.today(session).due == ()
    case = cases.open_case(session, released.case(session, "شیلان"))
    assert {step.task.kind for step in case.next_steps} <= {TaskKind.RENEW_CONSENT}
    today.finish(session, b"x" * 16)


def test_a_liaison_officer_finishes_no_task_of_a_woman_s_file(office: Office) -> None:
    session, officer = office.sign_in("intake"), office.sign_in("liaison")
    (urgent,) = today.today(session).due
    today.finish(officer, urgent.task_id)
    assert today.today(session).due == (urgent,)
