"""A liaison officer's own program lays a task of any kind that says something in words: no worker finds them on Today
as something that is due.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest

from nsintake.domain.task import CodeKind, Task, TaskKind
from nsintake.records.tasks import CODES, RULES
from nsintake.services.day import today
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
FALSE = "Call her at 0770 999 0000"
TYPED = [kind for kind in TaskKind if CODES.get(RULES[kind].page) in {CodeKind.FORUM, CodeKind.PLACE}]
"""Forums, trainings and entries of the directory: an officer keeps them, and says in words where they are."""


@pytest.mark.parametrize("where", ["detail", "subject", "owner"])
def test_no_task_says_what_an_officer_laid_there(released: Office, where: str) -> None:
    """Before: each was on the worker's Today in these words, most of them also as what had to be done for her."""
    hands = own_program(released.sign_in("liaison"))
    blank = Task(TaskKind.RECALL, hands.today(), "")
    kinds = [kind for kind in TaskKind if kind not in TYPED or where != "subject"]
    with hands.liaison.begin() as work:
        for kind in kinds:
            task = replace(blank, kind=kind, **{where: FALSE})  # type: ignore[arg-type]
            hands.liaison.put(work, "task", secrets.token_bytes(16), released.record_id(), task, verb="task")
        work.commit()
    for login in ("intake", "keeper", "liaison"):
        due = today.today(released.sign_in(login)).due
        assert len(due) >= 30, "they are there"
        assert not [task for task in due if FALSE in (task.detail, task.subject, task.owner)]


def test_what_the_program_lays_there_is_said(released: Office) -> None:
    (task,) = (task for task in today.today(released.sign_in("liaison")).due if task.kind is TaskKind.PRINT_LETTER)
    assert task.detail == "referral"
    assert task.subject
