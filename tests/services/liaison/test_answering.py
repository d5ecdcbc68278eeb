"""What became of a paper: each answer, what is refused, and how reliably an office answers, never of few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.contact import (
    Appointment,
    AppointmentPlace,
    Contact,
    ContactWay,
    ContactWith,
    Numbered,
    Promise,
    TheySaid,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import Answer, Because, Disclosure, ReleasedLetter
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.liaison import answering, contacts, liaison, told_back
from nsintake.services.liaison.answering import Reply
from tests.services.ladder import POLICE, Office
from tests.services.refusals import fault, refused


def the_print(signed_in: SignedIn, office: Office) -> bytes:
    (row,) = liaison.open_record(signed_in, office.record_id()).disclosures
    return row.disclosure_id


def disclosure(signed_in: SignedIn, print_id: bytes) -> Disclosure:
    return signed_in.liaison.get("disclosure", print_id, Disclosure)


def asked(signed_in: SignedIn) -> int:
    return sum(task.kind is TaskKind.AWAIT_ANSWER for task in today.today(signed_in).due)


def test_every_stage_up_to_done_can_be_written_and_stays_in_the_log(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id, later = the_print(officer, handed), officer.today() + timedelta(days=4)
    there = Appointment(later, AppointmentPlace.THERE, YesNo.YES)
    answering.record_answer(officer, print_id, Answer.RECEIVED, Reply(theirs=Numbered("٧/١٢", officer.today())))
    assert asked(officer) == 1, "received is no answer yet"
    answering.record_answer(officer, print_id, Answer.ACCEPTED)
    assert asked(officer) == 0
    answering.record_answer(officer, print_id, Answer.APPOINTMENT, Reply(appointment=there))
    answering.record_answer(officer, print_id, Answer.NOT_HELPED, Reply(because=Because.NOT_REACHABLE))
    rows = contacts.of_record(officer, handed.record_id()).rows
    assert {row.answer for row in rows} == {
        Answer.RECEIVED,
        Answer.ACCEPTED,
        Answer.APPOINTMENT,
        Answer.NOT_HELPED,
    }
    assert [row.appointment for row in rows if row.answer is Answer.APPOINTMENT] == [there]
    kept = disclosure(officer, print_id)
    assert (kept.answer, kept.because) == (Answer.NOT_HELPED, Because.NOT_REACHABLE)
    assert (kept.their_number, kept.their_date) == ("٧/١٢", officer.today()), "a later answer takes no number away"


def test_the_contact_in_which_an_answer_came_is_one_entry_and_her_worker_hears_both(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id, by = the_print(officer, handed), officer.today() + timedelta(days=3)
    reply = Reply(
        "on Sunday",
        how=ContactWay.VISIT,
        whom=ContactWith.HEAD,
        they_said=(TheySaid.ASK_MORE,),
        promised=Promise.THEY_ACT,
        promised_by=by,
    )
    with fault("promise_day_missing", "promised_by"):
        answering.record_answer(officer, print_id, Answer.ACCEPTED, replace(reply, promised_by=None))
    assert disclosure(officer, print_id).answer is Answer.NONE, "nothing is half written"
    answering.record_answer(officer, print_id, Answer.ACCEPTED, reply)
    (row,) = contacts.of_record(officer, handed.record_id()).rows
    assert (row.how, row.whom, row.they_said, row.words) == (reply.how, reply.whom, reply.they_said, "on Sunday")
    assert (row.answer, row.promised, row.promised_by, row.open_promise) == (Answer.ACCEPTED, reply.promised, by, True)
    assert disclosure(officer, print_id).answer is Answer.ACCEPTED
    assert asked(officer) == 0
    assert told_back.take_to_worker(worker) == 2
    kinds = {step.task.kind for step in case_view.open_case(worker, handed.case_id()).next_steps}
    assert {TaskKind.OFFICE_ASKED, TaskKind.OFFICE_ANSWERED} <= kinds
    assert told_back.take_to_worker(worker) == 0, "each is told once"


@pytest.mark.parametrize("answer", [Answer.REFUSED, Answer.NOT_HELPED])
def test_what_is_not_done_needs_a_reason_in_a_code_or_in_words(handed: Office, answer: Answer) -> None:
    officer = handed.sign_in("liaison")
    print_id = the_print(officer, handed)
    with fault("reason_missing", "reason"):
        answering.record_answer(officer, print_id, answer, Reply(" "))
    answering.record_answer(officer, print_id, answer, Reply("they have no car"))
    assert disclosure(officer, print_id).because is Because.OTHER
    answering.record_answer(officer, print_id, answer, Reply(because=Because.NO_CAPACITY))
    assert disclosure(officer, print_id).because is Because.NO_CAPACITY
    answering.record_answer(officer, print_id, Answer.ACCEPTED, Reply(because=Because.NO_CAPACITY))
    assert disclosure(officer, print_id).because is None, "why not is no part of a yes"


def test_what_an_office_said_last_stays_beside_its_paper_when_a_later_answer_says_nothing(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id = the_print(officer, handed)

    def said() -> tuple[str, str, date | None]:
        (row,) = liaison.open_record(officer, handed.record_id()).disclosures
        return row.reason, row.said_before, row.said_on

    assert said() == ("", "", None)
    answering.record_answer(officer, print_id, Answer.NOTED, Reply("the head is away"))
    first = officer.today()
    assert said() == ("the head is away", "", None)
    handed.clock.moment += timedelta(days=1)
    answering.record_answer(officer, print_id, Answer.RECEIVED)
    assert said() == ("", "the head is away", first)
    answering.record_answer(officer, print_id, Answer.ACCEPTED, Reply("on Sunday"))
    handed.clock.moment += timedelta(days=1)
    answering.record_answer(officer, print_id, Answer.HELPED)
    assert said() == ("", "on Sunday", first + timedelta(days=1))


def test_days_that_cannot_be_are_said_beside_their_field(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id, now = the_print(officer, handed), officer.today()
    day = timedelta(days=1)
    with fault("appointment_missing", "appointment"):
        answering.record_answer(officer, print_id, Answer.APPOINTMENT)
    with fault("appointment_past", "appointment"):
        past = Appointment(now - day, AppointmentPlace.THERE)
        answering.record_answer(officer, print_id, Answer.APPOINTMENT, Reply(appointment=past))
    with fault("day_ahead", "day"):
        answering.record_answer(officer, print_id, Answer.ACCEPTED, Reply(day=now + day))
    with fault("day_before_handing", "day"):
        answering.record_answer(officer, print_id, Answer.ACCEPTED, Reply(day=now - day))
    with fault("day_ahead", "dated"):
        answering.record_answer(officer, print_id, Answer.ACCEPTED, Reply(theirs=Numbered("1", now + day)))
    assert disclosure(officer, print_id).answer is Answer.NONE
    assert officer.liaison.records("contact", Contact) == []


def test_what_an_office_says_of_a_record_she_took_back_is_written_but_nothing_new_is_agreed(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id = the_print(officer, handed)
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    there = Appointment(officer.today(), AppointmentPlace.THERE)
    with refused("record_withdrawn"):
        answering.record_answer(officer, print_id, Answer.APPOINTMENT, Reply(appointment=there))
    answering.record_answer(officer, print_id, Answer.REFUSED, Reply(because=Because.NOT_THEIR_MATTER))
    assert disclosure(officer, print_id).answer is Answer.REFUSED
    assert [row.answer for row in contacts.of_record(officer, handed.record_id()).rows] == [Answer.REFUSED]


def test_the_list_says_what_each_office_answered_last_as_the_page_of_the_record_does(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id, record_id, today_ = the_print(officer, handed), handed.record_id(), officer.today()

    def listed() -> tuple[Answer, date | None, Because | None]:
        (row,) = [row for row in liaison.list_records(officer) if row.record_id == record_id]
        assert row.with_office is not None
        return row.answer, row.due, row.because

    first = disclosure(officer, print_id)
    assert first.due is not None
    assert listed() == (Answer.NONE, first.due, None)
    answering.record_answer(officer, print_id, Answer.REFUSED, Reply(because=Because.NO_CAPACITY))
    assert listed() == (Answer.REFUSED, first.due, Because.NO_CAPACITY)
    row = officer.liaison.record("disclosure", print_id, Disclosure)

    def put(key: bytes, printed: Disclosure) -> None:
        with officer.liaison.begin() as work:
            officer.liaison.put(work, "disclosure", key, row.subject_id, printed, verb="answer")
            work.commit()

    other, later = b"2" * 16, first.due + timedelta(days=1)
    put(other, replace(first, due=later))
    assert listed()[0] is Answer.REFUSED, "a newer print that nobody answered"
    put(other, replace(first, answer=Answer.HELPED, answered_on=today_ + timedelta(days=1)))
    assert listed() == (Answer.HELPED, first.due, None)
    put(other, replace(first, answer=Answer.HELPED, answered_on=today_ + timedelta(days=1), recalled=True))
    assert listed()[0] is Answer.REFUSED, "what came back is no longer with the office"
    put(print_id, replace(first, due=later))
    put(other, first)
    assert listed()[:2] == (Answer.NONE, first.due), "what is asked for first"


def test_the_list_says_no_answer_to_papers_that_are_wanted_back(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    print_id, record_id = the_print(officer, handed), handed.record_id()
    answering.record_answer(officer, print_id, Answer.ACCEPTED)
    letter_id = disclosure(officer, print_id).letter_id
    row = officer.liaison.record("released_letter", letter_id, ReleasedLetter)
    worker = handed.sign_in("intake")

    def listed() -> tuple[bool, Answer]:
        (found,) = [row for row in liaison.list_records(officer) if row.record_id == record_id]
        return found.with_office is not None, found.answer

    assert listed() == (True, Answer.ACCEPTED)
    with worker.liaison.begin() as work:
        worker.liaison.put(
            work, "released_letter", letter_id, row.subject_id, replace(row.value, blocked=True), verb="narrow"
        )
        work.commit()
    (printed,) = liaison.open_record(officer, record_id).disclosures
    assert printed.called_back
    assert listed() == (True, Answer.NONE), "its page says that it is to be recalled"


def test_the_list_says_no_answer_once_she_took_back_what_the_office_was_told(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    answering.record_answer(officer, the_print(officer, handed), Answer.ACCEPTED)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    (row,) = [row for row in liaison.list_records(officer) if row.record_id == handed.record_id()]
    assert (row.with_office is not None, row.answer) == (True, Answer.NONE)
