"""A call to her: opened once in the audit, doubts first, and how it ended is in her time line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.calling import CallDoubt
from nsintake.domain.case import CaseFile, Channel, Reaching
from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.incident import YesNo
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.ties import MergeReason
from nsintake.domain.timeline import EventKind
from nsintake.records.case_files import tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, merging, withdrawing
from nsintake.services.day import timeline
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import calling
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign
from tests.services.refusals import refused


def change(signed_in: SignedIn, case_id: bytes, reaching: Reaching, **safety: Any) -> None:
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        said = replace(case, reaching=reaching, safety=replace(case.safety, **safety))
        store.put(work, "case_file", case_id, case_id, said, verb="record")
        work.commit()


def due(signed_in: SignedIn, case_id: bytes, kind: TaskKind) -> bytes:
    task_id = bytes([len(kind.value) + ord(kind.value[0])] * 16)
    with signed_in.identity.begin() as work:
        task = Task(kind, signed_in.today() - timedelta(days=1), "x")
        signed_in.identity.put(work, "task", task_id, case_id, task, verb="task")
        work.commit()
    return task_id


def test_what_a_call_needs_is_opened_once_and_written_down(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    change(signed_in, case_id, Reaching(channel="phone", hours="4-6", code_word="lamp", if_someone_else="Wrong number"))
    asked = due(signed_in, case_id, TaskKind.CHECK_AGAIN)
    view = calling.prepare(signed_in, case_id)
    (newest,) = signed_in.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("call", case_id)
    assert (view.code_word, view.if_someone_else) == ("lamp", "Wrong number")
    assert view.doubts == ()
    assert view.last is None
    (task,) = [point for point in view.open if point.task_id == asked]
    assert (task.overdue, task.by_call) == (True, True)
    assert POLICE in {withdrawable.recipient_id for withdrawable in view.offices}


@pytest.mark.parametrize(
    ("reaching", "safety", "doubt"),
    [
        (Reaching(channel="x", code_word="w"), {"phone_watched": YesNo.YES}, CallDoubt.PHONE_WATCHED),
        (Reaching(channel="x", code_word="w"), {"safe_contact": YesNo.NO}, CallDoubt.NO_SAFE_WAY),
        (Reaching(channels=(Channel.SIGNAL,), code_word="w"), {}, CallDoubt.NOT_BY_CALL),
        (Reaching(channels=(Channel.CALL,)), {}, CallDoubt.NO_CODE_WORD),
    ],
)
def test_what_speaks_against_a_call_stands_before_everything(
    office: Office, reaching: Reaching, safety: dict[str, YesNo], doubt: CallDoubt
) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    change(signed_in, case_id, reaching, **safety)
    assert calling.prepare(signed_in, case_id).doubts == (doubt,)


def test_a_phone_that_is_watched_by_another_file_of_hers_is_said_before_she_is_called(office: Office) -> None:
    """Before: only the older of two joined files was asked, whatever she had said when she came again."""
    worker = office.sign_in("intake")
    older, younger = office.case(worker), record(worker, answers(account="@dark_gate_9"))
    change(worker, older, Reaching(channels=(Channel.CALL,), code_word="w"))
    change(worker, younger, Reaching(channels=(Channel.CALL,), code_word="w"), phone_watched=YesNo.YES)
    assert CallDoubt.PHONE_WATCHED not in calling.prepare(worker, older).doubts
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert CallDoubt.PHONE_WATCHED in calling.prepare(worker, older).doubts


def test_how_it_ended_stands_in_the_time_line_and_only_a_call_that_reached_her_settles(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    asked, care = due(signed_in, case_id, TaskKind.CHECK_AGAIN), due(signed_in, case_id, TaskKind.URGENT_CARE)
    calling.record(signed_in, case_id, CallOutcome.SOMEONE_ELSE, settled=(asked,))
    assert dict(tasks_of(signed_in, case_id))[asked].status is TaskStatus.OPEN
    office.clock.moment += timedelta(minutes=5)
    calling.record(signed_in, case_id, CallOutcome.REACHED, said="She is well.", settled=(asked, care))
    held = dict(tasks_of(signed_in, case_id))
    assert (held[asked].status, held[care].status) == (TaskStatus.DONE, TaskStatus.OPEN)
    calls = [event for event in timeline.read(signed_in, case_id) if event.kind is EventKind.CALL]
    assert [(call.about, call.text) for call in calls] == [("reached", "She is well."), ("someone_else", "")]
    last = calling.prepare(signed_in, case_id).last
    assert last is not None
    assert last.outcome is CallOutcome.REACHED


def test_she_takes_it_back_on_the_phone(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    offices = {withdrawable.recipient_id for withdrawable in calling.prepare(signed_in, case_id).offices}
    withdrawing.withdraw(signed_in, case_id, POLICE, by_phone=True)
    calling.record(signed_in, case_id, CallOutcome.WITHDREW)
    assert {withdrawable.recipient_id for withdrawable in calling.prepare(signed_in, case_id).offices} == offices - {
        POLICE
    }


def test_a_liaison_officer_calls_nobody(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    with refused("not_permitted"):
        calling.prepare(signed_in, bytes(16))
    with refused("not_permitted"):
        calling.record(signed_in, bytes(16), CallOutcome.REACHED)


def test_an_office_that_holds_papers_of_a_consent_that_ended_can_be_taken_back_from_by_phone(released: Office) -> None:
    signed_in, case_id = released.sign_in("intake"), released.case_id()
    assert POLICE in {office.recipient_id for office in calling.prepare(signed_in, case_id).offices}
    released.clock.moment += timedelta(days=91)
    assert POLICE in {office.recipient_id for office in calling.prepare(signed_in, case_id).offices}, "it ran out"
    withdrawing.withdraw(signed_in, case_id, POLICE, by_phone=True)
    assert POLICE not in {office.recipient_id for office in calling.prepare(signed_in, case_id).offices}


def test_a_consent_for_one_letter_can_be_taken_back_by_phone_after_that_letter_left(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    consenting.record_acts(
        worker, case_id, [Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),), one_letter=True)], Given()
    )
    read_and_sign(office.sign_in("keeper"), heard_letter(worker, case_id))
    assert POLICE in {withdrawable.recipient_id for withdrawable in calling.prepare(worker, case_id).offices}
