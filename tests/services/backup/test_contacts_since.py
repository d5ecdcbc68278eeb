"""What was said with an office since a backup was made is there after it was brought back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.contact import ContactWay, ContactWith, Promise, TheySaid
from nsintake.domain.task import TaskKind
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import contacts, told_back
from nsintake.services.liaison.contacts import NewContact
from tests.services.backup.test_recovery import back_up, restored
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_what_an_office_said_and_promised_since_reaches_her_worker(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    officer = released.sign_in("liaison")
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.GUESSED_HER,), "he named a street")
    promised = replace(said, promised=Promise.THEY_ANSWER, promised_by=officer.due_in(2))
    contacts.write_contact(officer, released.record_id(), promised)
    released.close()
    restored(released, path)
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    (row,) = contacts.of_record(officer, released.record_id()).rows
    assert (row.they_said, row.words, row.open_promise) == ((TheySaid.GUESSED_HER,), "he named a street", True)
    assert told_back.take_to_worker(worker) == 1
    assert TaskKind.IDENTITY_AT_RISK in {task.kind for task in today.today(worker).due}


def test_of_a_record_that_was_shredded_since_only_what_is_out_is_carried_over(released: Office, stick: Path) -> None:
    officer = released.sign_in("liaison")
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.ASK_MORE,), "since when")
    contacts.write_contact(officer, released.record_id(), said)
    path = back_up(released, stick)
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE, at_once=True)
    released.close()
    restored(released, path)
    worker = released.sign_in("intake")
    told_back.take_to_worker(worker)
    assert "since when" not in str(today.today(worker).due)
    assert TaskKind.IDENTITY_AT_RISK not in {task.kind for task in today.today(worker).due}
