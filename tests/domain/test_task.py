from __future__ import annotations

from datetime import date

from nsintake.domain.task import Task, TaskKind, TaskStatus


def test_a_new_task_is_open_and_belongs_to_nobody_yet() -> None:
    task = Task(TaskKind.RECALL, date(2026, 3, 8), "ref")
    assert (task.status, task.owner, task.detail) == (TaskStatus.OPEN, "", "")
