from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from nsintake.domain.task import (
    DueClass,
    Loudness,
    Task,
    TaskKind,
    TaskStatus,
    Term,
    ahead_of_its_day,
    deadline_day,
    due,
    due_class,
    term,
    turned_id,
)

DAY = date(2026, 3, 8)
NOON = datetime(2026, 3, 8, 12, tzinfo=UTC)


def test_a_new_task_is_open_and_belongs_to_nobody_yet() -> None:
    task = Task(TaskKind.RECALL, date(2026, 3, 8), "ref")
    assert (task.status, task.owner, task.detail) == (TaskStatus.OPEN, "", "")


def test_consent_that_runs_out_in_months_is_nobodys_matter_before_its_day() -> None:
    renew = Task(TaskKind.RENEW_CONSENT, date(2026, 3, 8), "c")
    assert ahead_of_its_day(renew, date(2026, 3, 7))
    assert not ahead_of_its_day(renew, date(2026, 3, 8))
    assert not ahead_of_its_day(Task(TaskKind.RECALL, date(2026, 3, 8), "ref"), date(2026, 3, 7))


def test_the_hour_of_a_red_answer_is_of_the_kind_that_the_answer_says() -> None:
    care, check, deadline = DueClass.CARE, DueClass.CHECK, DueClass.DEADLINE
    kinds = {"suicide": check, "deadline_today": deadline, "not_safe_home": care, "an id": care, "": care}
    for detail, kind in kinds.items():
        assert due_class(Task(TaskKind.URGENT_CARE, date(2026, 3, 8), "c", detail=detail)) is kind


@pytest.mark.parametrize(
    ("days", "clock", "when"),
    [
        (-1, None, Term.OVERDUE),
        (0, NOON - timedelta(seconds=1), Term.OVERDUE),
        (0, NOON, Term.TODAY),
        (0, None, Term.TODAY),
        (1, None, Term.WEEK),
        (7, None, Term.WEEK),
        (8, None, Term.LATER),
    ],
)
def test_what_is_due_is_late_once_its_hour_or_its_day_is_over(days: int, clock: datetime | None, when: Term) -> None:
    assert term(Task(TaskKind.CHECK_AGAIN, DAY + timedelta(days=days), "c", clock=clock), NOON, DAY) is when


def test_the_day_of_his_deadline_is_that_of_the_clock_on_the_wall() -> None:
    def local(moment: datetime) -> datetime:
        return moment.astimezone(timezone(timedelta(hours=3)))

    late = datetime(2026, 3, 8, 22, tzinfo=UTC)
    care = Task(TaskKind.URGENT_CARE, DAY, "c", detail="deadline_today", clock=late)
    assert deadline_day(care, local) == DAY + timedelta(days=1)
    assert deadline_day(Task(TaskKind.URGENT_CARE, DAY, "c", detail="deadline_today"), local) == DAY
    assert deadline_day(Task(TaskKind.URGENT_CARE, DAY, "c", detail="suicide", clock=late), local) is None
    assert deadline_day(Task(TaskKind.RECALL, DAY, "r", detail="deadline_today"), local) is None


def test_a_way_that_ended_not_safe_rings_by_a_class_of_its_own() -> None:
    at = datetime(2026, 3, 1, 9, tzinfo=UTC)
    lead = Task(TaskKind.WAY_INCIDENT, at.date(), "K-1", detail="an id", clock=at)
    assert list(due(lead, at.date())) == [(DueClass.NOT_SAFE, at)]
    assert DueClass.NOT_SAFE.loudness is Loudness.ALARM
    assert DueClass.NOT_SAFE.ends_by_word


def test_what_is_due_for_a_record_has_an_id_of_its_own_that_leads_back() -> None:
    first, second = b"1" * 16, b"2" * 16
    assert turned_id(first) not in {first, second, turned_id(second)}
    assert turned_id(turned_id(first)) == first
