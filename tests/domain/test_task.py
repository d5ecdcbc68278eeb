from __future__ import annotations

from datetime import date

from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus, ahead_of_its_day, due_class


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
