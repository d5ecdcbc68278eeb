"""The log of contacts: what a liaison officer writes, what is refused, and that none of it is compared with a name."""

from __future__ import annotations

from datetime import timedelta
from time import process_time

import pytest

from nsintake.domain.contact import Contact, ContactWay, ContactWith, Promise, TheySaid
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import contacts, liaison
from nsintake.services.liaison.contacts import SHOWN, NewContact
from tests.scale import full_or
from tests.services.ladder import POLICE, Office
from tests.services.refusals import fault, refused

ASKED = NewContact(ContactWay.VISIT, ContactWith.DUTY_OFFICER, (TheySaid.ASK_MORE,))


def promises(signed_in: SignedIn) -> list[tuple[int, str]]:
    due = [task for task in today.today(signed_in).due if task.kind is TaskKind.PROMISED]
    return [((task.due - signed_in.today()).days, task.subject) for task in due]


def test_a_contact_is_written_down_and_the_newest_comes_first(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    earlier = officer.today() - timedelta(days=2)
    contacts.write_contact(officer, record_id, ASKED)
    contacts.write_contact(
        officer,
        record_id,
        NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.NEED_TIME,), " next week ", day=earlier),
    )
    log = contacts.of_record(officer, record_id)
    assert [(row.how, row.they_said, row.words) for row in log.rows] == [
        (ContactWay.VISIT, (TheySaid.ASK_MORE,), ""),
        (ContactWay.CALL, (TheySaid.NEED_TIME,), "next week"),
    ]
    assert {row.by for row in log.rows} == {officer.display_name}
    assert log.more == 0


def test_what_was_promised_is_due_on_its_day_and_ends_when_it_is_over(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    by = officer.today() + timedelta(days=3)
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, promised=Promise.THEY_ACT, promised_by=by)
    contact_id = contacts.write_contact(officer, record_id, said)
    reference = liaison.open_record(officer, record_id).row.reference
    assert promises(officer) == [(3, reference)]
    assert [row.open_promise for row in contacts.of_record(officer, record_id).rows] == [True]
    contacts.promise_over(officer, contact_id)
    assert promises(officer) == []
    assert [row.open_promise for row in contacts.of_record(officer, record_id).rows] == [False]


def test_a_withdrawal_ends_what_was_promised_and_a_freeze_lets_it_wait(handed: Office) -> None:
    officer, worker, record_id = handed.sign_in("liaison"), handed.sign_in("intake"), handed.record_id()
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, promised=Promise.WE_ANSWER, promised_by=officer.today())
    contacts.write_contact(officer, record_id, said)
    freezing.freeze(worker, handed.case_id(), reason="her brother answered")
    assert promises(officer) == []
    freezing.unfreeze(worker, handed.case_id(), reason="seen alone")
    assert len(promises(officer)) == 1
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert promises(officer) == []
    contacts.write_contact(officer, record_id, said)
    assert promises(officer) == [], "nothing is agreed any more with an office to which nothing is said"


def test_of_a_record_that_she_took_back_it_can_still_be_written_what_an_office_says(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    contacts.write_contact(officer, record_id, ASKED)
    assert len(contacts.of_record(officer, record_id).rows) == 1


def test_of_a_shredded_record_codes_are_kept_beside_its_prints_and_no_words(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    contacts.write_contact(officer, record_id, NewContact(ContactWay.CALL, ContactWith.HEAD, words="before"))
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE, at_once=True)
    guessed = NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.GUESSED_HER,))
    with fault("words_not_kept", "words"):
        contacts.write_contact(officer, record_id, NewContact(ContactWay.CALL, ContactWith.HEAD, words="after"))
    contacts.write_contact(officer, record_id, guessed)
    rows = officer.liaison.records("contact", Contact)
    assert [(row.subject_id, row.value.words) for row in rows] == [(disclosures_subject(record_id), "")]
    assert [row.they_said for row in contacts.of_record(officer, record_id).rows] == [(TheySaid.GUESSED_HER,)]


def test_a_day_that_is_still_to_come_is_refused_and_nothing_is_written(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    tomorrow = officer.today() + timedelta(days=1)
    with fault("day_ahead", "day"):
        ahead = NewContact(ContactWay.CALL, ContactWith.HEAD, words="x", day=tomorrow)
        contacts.write_contact(officer, record_id, ahead)
    with refused("record_missing"):
        contacts.write_contact(officer, bytes(16), ASKED)
    assert contacts.of_record(officer, record_id).rows == ()


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_who_knows_her_name_writes_it_into_no_contact(handed: Office, login: str) -> None:
    signed_in = handed.sign_in(login)
    named = NewContact(ContactWay.CALL, ContactWith.HEAD, words="they say Wisal must come")
    with refused("names_her"):
        contacts.write_contact(signed_in, handed.record_id(), named)
    assert signed_in.liaison.records("contact", Contact) == []


def test_a_liaison_officer_hears_the_same_whatever_she_writes(handed: Office) -> None:
    """No oracle: right and wrong guesses leave the same answer, the same entries and the same state behind."""
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    seen = []
    for guess in ("Wisal", "Nadia", "0770 555 0134", "Wisal of al-Hud"):
        before = officer.liaison.audit.head().number
        contacts.write_contact(officer, record_id, NewContact(ContactWay.CALL, ContactWith.HEAD, words=guess))
        seen.append(officer.liaison.audit.head().number - before)
    assert len(set(seen)) == 1


def test_three_hundred_contacts_of_one_record_are_listed_quickly(handed: Office) -> None:
    officer, record_id = handed.sign_in("liaison"), handed.record_id()
    count = full_or(60, 300)
    for number in range(count):
        day = officer.today() - timedelta(days=number)
        contacts.write_contact(officer, record_id, NewContact(ContactWay.CALL, ContactWith.HEAD, words="x", day=day))
    begun = process_time()
    log = contacts.of_record(officer, record_id)
    took = process_time() - begun
    assert (len(log.rows), log.more) == (SHOWN, count - SHOWN)
    assert len(contacts.of_record(officer, record_id, every=True).rows) == count
    assert took < 0.004 * count, f"{took:.3f} s for {count}"
