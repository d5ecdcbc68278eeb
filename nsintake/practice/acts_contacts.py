"""Acts about what offices say: answers, contacts, what her worker and she hear and say of it."""

from __future__ import annotations

from datetime import date

from nsintake.domain.contact import Appointment, ContactWay, ContactWith, Numbered, Promise, TheySaid
from nsintake.domain.legal_limit import LimitDecision
from nsintake.domain.liaison import Answer, Because
from nsintake.domain.needs_met import Met
from nsintake.domain.task import TaskKind
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import Id
from nsintake.services.day import case_view
from nsintake.services.intake import legal_limits, needs_met
from nsintake.services.liaison import answering, contacts, lookup, told_back
from nsintake.services.liaison.answering import Reply
from nsintake.services.liaison.contacts import NewContact


@act("record_answer")
def record_answer(
    desk: Desk,
    *,
    print_id: Id,
    answer: Answer,
    reason: str = "",
    because: Because | None = None,
    appointment: Appointment | None = None,
    number: str = "",
    dated: date | None = None,
    day: date | None = None,
    how: ContactWay | None = None,
    whom: ContactWith | None = None,
    they_said: tuple[TheySaid, ...] = (),
    promised: Promise | None = None,
    promised_by: date | None = None,
) -> Gives:
    """What the office said, with the number and date of its letter, and the contact in which it said it."""
    reply = Reply(
        reason, because, appointment, day, how, whom, Numbered(number, dated), they_said, promised, promised_by
    )
    answering.record_answer(desk.signed_in, print_id, answer, reply)
    return None


@act("write_contact", "contact_id")
def write_contact(
    desk: Desk,
    *,
    reference: str,
    how: ContactWay,
    whom: ContactWith,
    they_said: tuple[TheySaid, ...] = (),
    words: str = "",
    promised: Promise | None = None,
    promised_by: date | None = None,
    day: date | None = None,
) -> Gives:
    """What was said in a contact with the office of a record."""
    record_id = lookup.by_reference(desk.signed_in, reference).record_id
    said = NewContact(how, whom, they_said, words, promised, promised_by, day)
    return {"contact_id": contacts.write_contact(desk.signed_in, record_id, said)}


@act("promise_over")
def promise_over(desk: Desk, *, contact_id: Id) -> Gives:
    """What was promised was done, or is not waited for any more."""
    contacts.promise_over(desk.signed_in, contact_id)
    return None


@act("look_at_contacts", "contacts")
def look_at_contacts(desk: Desk, *, reference: str) -> Gives:
    """What was said with the office of a record so far, the newest first."""
    record_id = lookup.by_reference(desk.signed_in, reference).record_id
    rows = contacts.of_record(desk.signed_in, record_id, every=True).rows
    told = [{"day": row.day, "they_said": row.they_said, "answer": row.answer} for row in rows]
    return {"contacts": told}


@act("take_back", "tasks")
def take_back(desk: Desk) -> Gives:
    """What came back from offices becomes tasks of its workers, as behind the pages of each session; how many."""
    return {"tasks": told_back.take_to_worker(desk.signed_in)}


@act("record_needs_met")
def record_needs_met(desk: Desk, *, case_id: Id, met: Met) -> Gives:
    """What she says when she is asked whether her needs were met."""
    needs_met.record_needs_met(desk.signed_in, _next_step(desk, case_id, TaskKind.NEEDS_MET), met)
    return None


@act("record_limit_told")
def record_limit_told(desk: Desk, *, case_id: Id, decided: LimitDecision) -> Gives:
    """She was told of the time limit of a complaint, the lawyer was called, and she decided."""
    task_id = _next_step(desk, case_id, TaskKind.LEGAL_LIMIT)
    legal_limits.record_told(desk.signed_in, task_id, told_her=True, lawyer_called=True, decided=decided)
    return None


@act("look_at_answers", "offices")
def look_at_answers(desk: Desk) -> Gives:
    """How each office has answered, of the months that are published."""
    found = answering.by_office(desk.signed_in)
    rows = [
        {"office": row.recipient_id, "cases": row.cases, "share": row.share, "or_more": row.or_more} for row in found
    ]
    return {"offices": rows}


def _next_step(desk: Desk, case_id: bytes, kind: TaskKind) -> bytes:
    steps = case_view.open_case(desk.signed_in, case_id).next_steps
    task_id = next((step.task_id for step in steps if step.task.kind is kind), None)
    if task_id is None:
        raise Refused("record_missing", table="task")
    return task_id
