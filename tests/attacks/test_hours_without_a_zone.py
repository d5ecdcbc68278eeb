"""Somebody writes a task or a draft with an hour that cannot be compared, a print of the last day there is, or a task
that belongs into the other file: what is due for all others is read, and rings.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.liaison import Disclosure
from nsintake.domain.meeting import Happened, Happening
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.task import Task, TaskKind
from nsintake.services.day import alarms, day_line, evening, timeline, today
from nsintake.services.liaison import handing
from nsintake.store.sealed import SealedStore
from tests.services.ladder import Office
from tests.services.test_alarms import check_of, of

NAIVE = datetime(2026, 3, 4, 10)  # noqa: DTZ001 - the attack
MOMENTS = (NAIVE, datetime.min, datetime.max, datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC))  # noqa: DTZ901


def lay(store: SealedStore, subject: bytes, *tasks: Task) -> None:
    with store.begin() as work:
        for task in tasks:
            store.put(work, "task", secrets.token_bytes(16), subject, task, verb="task")
        work.commit()


def every(kind: TaskKind) -> list[Task]:
    return [Task(kind, moment.date(), "S", detail="deadline_today", clock=moment) for moment in MOMENTS]


def test_a_task_of_an_officer_hides_none_of_the_others(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    _, alarm = check_of(released, worker)
    lay(officer.liaison, released.record_id(), *every(TaskKind.URGENT_CARE), *every(TaskKind.PRINT_LETTER))
    for signed_in in (worker, released.sign_in("keeper")):
        assert alarm.record_id in {task.task_id for task in today.today(signed_in).due}
        assert of(signed_in, alarm) is not None
        evening.tonight(signed_in)
    assert today.today(officer).due


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_print_of_the_edge_of_the_calendar_shuts_today_to_nobody(printed: Office, day: date) -> None:
    officer = printed.sign_in("liaison")
    (row,) = officer.liaison.records("disclosure", Disclosure)
    with officer.liaison.begin() as work:
        counted = replace(row.value, day=day, pages_out=row.value.pages_expected)
        officer.liaison.put(work, "disclosure", row.record_id, row.subject_id, counted, verb="disclose")
        work.commit()
    for login in ("liaison", "intake", "keeper"):
        signed_in = printed.sign_in(login)
        today.today(signed_in)
        assert [each.copies.disclosure_id for each in handing.to_hand_over(signed_in)] == [row.record_id]


@pytest.mark.parametrize("kind", [TaskKind.URGENT_CARE, TaskKind.RECALL, TaskKind.PROMISED, TaskKind.DESTROY_COPIES])
def test_a_task_of_a_colleague_silences_none_of_the_others(released: Office, kind: TaskKind) -> None:
    worker, colleague = released.sign_in("intake"), released.sign_in("keeper")
    _, alarm = check_of(released, worker)
    lay(colleague.identity, released.case_id(), *every(kind))
    for signed_in in (worker, released.sign_in("intake")):
        assert of(signed_in, alarm) is not None
        assert alarms.alarms(signed_in).moments()
        assert alarm.record_id in {task.task_id for task in today.today(signed_in).due}
        evening.tonight(signed_in)
        assert timeline.read(signed_in, released.case_id())
        day_line.day_line(signed_in)


def test_a_session_that_was_laid_among_hers_hides_nothing_from_her(office: Office) -> None:
    """A program of her own would do: drafts are in no log, and nobody else signs one of hers."""
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    for moment in MOMENTS:
        draft = IntakeDraft("AAAA-AAAA", worker.uid, (), next(iter(Step)), "", 0, moment)
        draft_id = secrets.token_bytes(16)
        worker.drafts.save(draft_id, draft_id, draft, owner=worker.uid, holders=None)
    assert alarm.record_id in {task.task_id for task in today.today(office.sign_in("intake")).due}
    assert len(today.today(office.sign_in("intake")).drafts) == len(MOMENTS)


def test_each_moment_of_what_is_stored_can_be_compared() -> None:
    for moment in MOMENTS:
        happened, note = Happened(Happening.COMPANY, moment, "u"), Note(NoteKind.WRITTEN, moment, "u", "", "words")
        for at in (happened.at, note.moment):
            assert datetime(1900, 1, 1, tzinfo=UTC) <= at <= datetime(9000, 1, 1, tzinfo=UTC)
    assert Note(NoteKind.WRITTEN, NAIVE, "u", "", "words").moment == NAIVE.replace(tzinfo=UTC)
