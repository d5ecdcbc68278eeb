"""When an office is asked for its answer: by the newest contact with it, on Today, beside the paper and in the list."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nsintake.domain.contact import Contact, ContactWay, ContactWith, Promise, TheySaid
from nsintake.domain.liaison import Answer, Disclosure
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.liaison import answering, contacts, liaison, told_back
from nsintake.services.liaison.answering import Reply
from nsintake.services.liaison.contacts import NewContact
from tests.services.ladder import POLICE, Office

CALLED = NewContact(ContactWay.CALL, ContactWith.DUTY_OFFICER, (TheySaid.NEED_TIME,))
DAY = timedelta(days=1)


def days_of(officer: SignedIn, office: Office) -> int:
    return days_until_due(liaison.open_record(officer, office.record_id()).row.urgency)


def the_print(officer: SignedIn, office: Office) -> bytes:
    (row,) = liaison.open_record(officer, office.record_id()).disclosures
    return row.disclosure_id


def asked_on(officer: SignedIn, office: Office) -> date | None:
    """The day on Today; the paper and the list of records must say the same one."""
    due = [task.due for task in today.today(officer).due if task.kind is TaskKind.AWAIT_ANSWER]
    (paper,) = liaison.open_record(officer, office.record_id()).disclosures
    (row,) = [row for row in liaison.list_records(officer) if row.record_id == office.record_id()]
    assert row.due == paper.due
    assert due in ([], [paper.due])
    return due[0] if due else None


@pytest.mark.parametrize("answer", [None, Answer.NOTED, Answer.RECEIVED])
def test_an_office_that_was_asked_again_is_due_by_that_contact_and_no_longer_since_the_first_day(
    handed: Office, answer: Answer | None
) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id, days = the_print(officer, handed), days_of(officer, handed)
    handed.clock.moment += timedelta(days=days + 5)
    assert told_back.take_to_worker(worker) == 1, "silent"
    for _ in range(2):
        now = officer.today()
        assert asked_on(officer, handed) == now - 5 * DAY
        if answer is None:
            contacts.write_contact(officer, handed.record_id(), CALLED)
        else:
            answering.record_answer(officer, print_id, answer, Reply(how=ContactWay.CALL))
        assert asked_on(officer, handed) == now + timedelta(days=days)
        told_back.take_to_worker(worker)
        steps = case_view.open_case(worker, handed.case_id()).next_steps
        assert TaskKind.OFFICE_SILENT not in {step.task.kind for step in steps}, "her worker knows what they said"
        handed.clock.moment += timedelta(days=days + 5)
    answering.record_answer(officer, print_id, Answer.ACCEPTED)
    assert asked_on(officer, handed) is None


@pytest.mark.parametrize("answers", [False, True])
def test_an_office_that_promised_an_answer_is_asked_on_the_promised_day(handed: Office, answers: bool) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    print_id, days = the_print(officer, handed), days_of(officer, handed)
    handed.clock.moment += timedelta(days=days + 5)
    by = officer.today() + timedelta(days=days + 8)
    if answers:
        reply = Reply(how=ContactWay.CALL, promised=Promise.THEY_ANSWER, promised_by=by)
        answering.record_answer(officer, print_id, Answer.NOTED, reply)
    else:
        said = NewContact(ContactWay.CALL, ContactWith.HEAD, promised=Promise.THEY_ANSWER, promised_by=by)
        contacts.write_contact(officer, record_id, said)
    assert asked_on(officer, handed) == by
    handed.clock.moment += DAY
    contacts.write_contact(officer, record_id, CALLED)
    assert asked_on(officer, handed) == by, "the promise is still waited for"
    (promised,) = [row for row in contacts.of_record(officer, record_id).rows if row.open_promise]
    contacts.promise_over(officer, promised.contact_id)
    contacts.write_contact(officer, record_id, CALLED)
    assert asked_on(officer, handed) == officer.today() + timedelta(days=days)


def test_a_contact_that_was_before_the_newest_or_before_the_paper_was_given_changes_no_day(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    first, given = asked_on(officer, handed), officer.today()
    before = NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.OTHER,), day=given - DAY)
    contacts.write_contact(officer, record_id, before)
    assert asked_on(officer, handed) == first
    handed.clock.moment += timedelta(days=9)
    contacts.write_contact(officer, record_id, CALLED)
    newest = asked_on(officer, handed)
    contacts.write_contact(
        officer, record_id, NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.OTHER,), day=given + DAY)
    )
    assert asked_on(officer, handed) == newest == officer.today() + timedelta(days=days_of(officer, handed))


def test_a_contact_brings_no_asking_back_that_ended_with_her_consent_or_waits_for_an_unfreezing(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id, record_id = the_print(officer, handed), handed.record_id()
    freezing.freeze(worker, handed.case_id(), reason="not alone")
    handed.clock.moment += DAY
    contacts.write_contact(officer, record_id, CALLED)
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.AWAIT_ANSWER]
    freezing.unfreeze(worker, handed.case_id(), reason="seen alone")
    assert asked_on(officer, handed) == officer.today() + timedelta(days=days_of(officer, handed))
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    kept = officer.liaison.get("disclosure", print_id, Disclosure)
    handed.clock.moment += DAY
    contacts.write_contact(officer, record_id, CALLED)
    assert officer.liaison.get("disclosure", print_id, Disclosure) == kept
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.AWAIT_ANSWER]
    assert len(officer.liaison.records("contact", Contact)) == 2
