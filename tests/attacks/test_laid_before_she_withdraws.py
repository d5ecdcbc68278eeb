"""A liaison officer lays a line that nobody sees before a woman takes her consent back, so that no other seems needed:
what was agreed is called off all the same.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import shredding
from tests.services.ladder import POLICE, Office


@pytest.mark.parametrize("status", [None, TaskStatus.SUSPENDED, TaskStatus.OPEN])
def test_what_is_to_be_called_off_is_due_today(handed: Office, status: TaskStatus | None) -> None:
    officer, apart = handed.sign_in("liaison"), disclosures_subject(handed.record_id())
    if status is not None:
        with officer.liaison.begin() as work:
            task = Task(TaskKind.CALL_OFF, date(9000, 1, 1), "-", status=status)
            officer.liaison.put(work, "task", b"not seen by many", apart, task, verb="task")
            work.commit()
    handed.close()
    worker = handed.sign_in("intake")
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    due = [task.due for task in today.today(worker).due if task.kind is TaskKind.CALL_OFF]
    assert any(day <= worker.today() for day in due), due


@pytest.mark.parametrize("when", ["before", "since"])
def test_copies_are_asked_back_within_days(handed: Office, when: str) -> None:
    """``since``: she writes another day beside the line that asks for them."""
    officer, asked = handed.sign_in("liaison"), TaskKind.RECALL
    if when == "before":
        with officer.liaison.begin() as work:
            task = Task(asked, date(9000, 1, 1), "-", copies=1)
            officer.liaison.put(work, "task", b"not seen by many", handed.record_id(), task, verb="task")
            work.commit()
    handed.close()
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    handed.close()
    hands = handed.sign_in("liaison")
    lines = [row for row in hands.liaison.records("task", Task) if row.value.kind is asked]
    assert lines
    if when == "since":
        with hands.liaison.begin() as work:
            for row in lines:
                later = replace(row.value, due=date(9000, 1, 1))
                hands.liaison.put(work, "task", row.record_id, row.subject_id, later, verb="task")
            work.commit()
        handed.close()
        shredding.shred_due(handed.sign_in("intake"))
    worker = handed.sign_in("intake")
    soon = worker.due_in(shredding.RECALL_WITHIN_DAYS)
    assert [task.due <= soon for task in today.today(worker).due if task.kind is asked] == [True]


@pytest.mark.parametrize("how", ["it waits", "it is hers"])
def test_copies_that_are_out_are_asked_for_before_everybody(handed: Office, how: str) -> None:
    """She writes beside the line that it waits, or that it is one colleague's alone."""
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    hands = handed.sign_in("liaison")
    with hands.liaison.begin() as work:
        for row in hands.liaison.records("task", Task):
            if row.value.kind is TaskKind.RECALL:
                status = TaskStatus.SUSPENDED if how == "it waits" else TaskStatus.OPEN
                owner = hands.uid if how == "it is hers" else ""
                task = replace(row.value, status=status, owner=owner)
                hands.liaison.put(work, "task", row.record_id, row.subject_id, task, verb="task")
        work.commit()
    worker = handed.sign_in("intake")
    for _ in range(2):
        shredding.shred_due(worker)
        recalls = [task for task in today.today(worker).due if task.kind is TaskKind.RECALL]
        assert [(task.copies > 0, task.in_front) for task in recalls] == [(True, True)]
