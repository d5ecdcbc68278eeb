"""What was withdrawn is shredded when its days are over or the last copy is back, and a frozen record never."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.contact import Contact, ContactWay, ContactWith, TheySaid
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import calling_off, contacts, disclosures, liaison, shredding
from nsintake.store.check import verify_file
from nsintake.store.tombstones import Tombstones
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused

CALL = contacts.NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.NEED_TIME,))

WEEK = timedelta(days=7)


def buried(signed_in: SignedIn) -> set[tuple[Compartment, bytes]]:
    book = Tombstones(signed_in.accounts.database).verified(signed_in.rosters, org=signed_in.ring.org)
    return {(tombstone.comp, tombstone.subject_id) for tombstone in book}


def statuses(signed_in: SignedIn) -> list[RecordStatus]:
    return [record.status for _, record in signed_in.liaison.list("masked_record", MaskedRecord)]


def wrap_gone(signed_in: SignedIn, subject_id: bytes) -> bool:
    store = signed_in.liaison
    try:
        store.deks.find(store.database.reader(), subject_id, store.deks.epoch)
    except OpenError:
        return True
    return False


def later(office: Office, days: int) -> None:
    office.clock.moment += timedelta(days=days)


def enter(office: Office, login: str = "liaison") -> SignedIn:
    """Sign in, and do what a session does behind its pages."""
    signed_in = office.sign_in(login)
    shredding.shred_due(signed_in)
    return signed_in


def test_after_seven_days_an_officer_s_session_shreds_what_was_withdrawn(released: Office) -> None:
    worker, record = released.sign_in("intake"), released.record_id()
    contacts.write_contact(released.sign_in("liaison"), record, CALL)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    later(released, 6)
    assert statuses(enter(released)) == [RecordStatus.WITHDRAWN]
    later(released, 1)
    officer = enter(released)
    assert statuses(officer) == []
    assert officer.liaison.list("released_letter", ReleasedLetter) == []
    assert officer.liaison.list("task", Task) == []
    assert officer.liaison.list("contact", Contact) == []
    assert wrap_gone(officer, record)
    assert buried(officer) == {(Compartment.LIAISON, record)}
    with refused("record_missing"):
        liaison.open_record(officer, record)
    assert verify_file(officer.liaison).sound
    assert shredding.shred_due(officer) == 0


def test_while_copies_are_out_a_stub_stays_until_the_last_is_back(handed: Office) -> None:
    worker, record = handed.sign_in("intake"), handed.record_id()
    seen = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    later(handed, 7)
    officer = enter(handed)
    view = liaison.open_record(officer, record)
    assert (view.row.status, view.row.reference) == (RecordStatus.SHREDDED, seen.reference)
    assert (view.facts, view.withheld) == ((), ())
    assert [(card.kind, card.printable) for card in view.letters] == [(LetterKind.RECALL, True)]
    assert [row.copies for row in view.disclosures] == [2]
    assert wrap_gone(officer, record)
    (recall,) = [task for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert (recall.copies, recall.target, recall.subject) == (2, record, seen.reference)
    assert shredding.shred_due(officer) == 0
    disclosures.close_recall(officer, view.disclosures[0].disclosure_id)
    assert statuses(officer) == [RecordStatus.SHREDDED], "the office must still hear that nothing is agreed any more"
    calling_off.called_off(officer, record)
    assert statuses(officer) == []
    assert [task for task in today.today(officer).due if task.kind is TaskKind.RECALL] == []
    assert officer.liaison.list("released_letter", ReleasedLetter) == []
    kept = officer.liaison.list("disclosure", Disclosure, subject=disclosures_subject(record))
    assert [(disclosure.reference, disclosure.recalled) for _, disclosure in kept] == [(seen.reference, True)]
    assert verify_file(officer.liaison).sound


def test_with_the_last_copy_back_intake_staff_shred_a_withdrawn_record_before_its_day(handed: Office) -> None:
    worker, officer, record = handed.sign_in("intake"), handed.sign_in("liaison"), handed.record_id()
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    (row,) = liaison.open_record(officer, record).disclosures
    calling_off.called_off(officer, record)
    assert statuses(officer) == [RecordStatus.WITHDRAWN]
    disclosures.close_recall(officer, row.disclosure_id)
    assert shredding.shred_due(officer) == 0
    assert statuses(officer) == [RecordStatus.WITHDRAWN], "an officer takes nothing away before its day"
    shredding.shred_due(worker)
    assert statuses(officer) == []
    assert buried(officer) == {(Compartment.LIAISON, record)}
    assert {task.status for _, task in officer.liaison.list("task", Task)} == {TaskStatus.DONE}


def test_a_copy_back_while_her_consent_stands_shreds_nothing(handed: Office) -> None:
    officer, record = handed.sign_in("liaison"), handed.record_id()
    (row,) = liaison.open_record(officer, record).disclosures
    disclosures.close_recall(officer, row.disclosure_id)
    assert statuses(officer) == [RecordStatus.ACTIVE]
    assert buried(officer) == set()


def freeze(signed_in: SignedIn, record: bytes) -> None:
    store = signed_in.liaison
    with store.begin() as work:
        frozen = replace(store.get("masked_record", record, MaskedRecord), status=RecordStatus.FROZEN)
        store.put(work, "masked_record", record, record, frozen, verb="freeze")
        work.commit()


@pytest.mark.parametrize("frozen_first", [True, False])
def test_a_frozen_record_is_never_shredded(handed: Office, *, frozen_first: bool) -> None:
    worker, record = handed.sign_in("intake"), handed.record_id()
    if frozen_first:
        freeze(worker, record)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    if not frozen_first:
        freeze(worker, record)
    later(handed, 30)
    officer = enter(handed)
    assert statuses(officer) == [RecordStatus.FROZEN]
    view = liaison.open_record(officer, record)
    assert (view.facts, view.ended) == ((), True), "nothing may be said, and everything is wanted back"
    disclosures.close_recall(officer, view.disclosures[0].disclosure_id)
    assert statuses(officer) == [RecordStatus.FROZEN]
    assert buried(officer) == set()
    recalls = [task for _, task in officer.liaison.list("task", Task) if task.kind is TaskKind.RECALL]
    assert [task.status for task in recalls] == [TaskStatus.DONE]


def test_a_clock_set_back_does_not_keep_a_record(released: Office) -> None:
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    later(released, 8)
    released.sign_in("intake").close()
    released.sessions.pop()
    later(released, -8)
    assert statuses(enter(released)) == []
