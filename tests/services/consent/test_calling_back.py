"""A narrower word calls back the copies that say more, and no others."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import disclosures, handing, liaison, proved_letters
from nsintake.services.liaison.liaison import LetterCard
from tests.services.ladder import POLICE, Office, heard_letter, read_and_sign
from tests.services.refusals import refused


def narrower(*items: Item) -> Said:
    return Said(POLICE, tuple(ItemChoice(item, Choice.SHARE) for item in items))


def recalls(signed_in: SignedIn, record_id: bytes) -> list[tuple[str, int, TaskStatus]]:
    found = [task for _, task in signed_in.liaison.list("task", Task, subject=record_id)]
    return [(task.subject, task.copies, task.status) for task in found if task.kind is TaskKind.RECALL]


def record_of(signed_in: SignedIn, record_id: bytes) -> MaskedRecord:
    return signed_in.liaison.get("masked_record", record_id, MaskedRecord)


def test_copies_of_what_she_no_longer_agrees_to_are_asked_for(handed: Office) -> None:
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND)], Given())
    reference = record_of(worker, record_id).reference
    assert recalls(worker, record_id) == [(reference, 2, TaskStatus.OPEN)]
    officer = handed.sign_in("liaison")
    (due,) = [task for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert (due.subject, due.copies, due.due, due.page) == (
        reference,
        2,
        officer.today() + timedelta(days=7),
        "record",
    )
    with refused("copies_out"):
        today.finish(officer, due.task_id)
    (row,) = liaison.open_record(officer, record_id).disclosures
    assert row.called_back
    disclosures.close_recall(officer, row.disclosure_id)
    assert recalls(officer, record_id) == [(reference, 2, TaskStatus.DONE)]
    assert record_of(officer, record_id).status is RecordStatus.ACTIVE, "she still agrees to something"


def test_a_paper_that_is_still_covered_stays_out(handed: Office) -> None:
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND, Item.PLATFORM)], Given())
    heard = heard_letter(worker, handed.case_id())
    signed = read_and_sign(handed.sign_in("keeper"), heard)
    assert signed.record_id == record_id
    officer = handed.sign_in("liaison")
    view = liaison.open_record(officer, record_id)
    card = next(letter for letter in view.letters if letter.printable and letter.lang.value == "ar")
    disclosures.record_print(officer, card.letter_id, copies=3)
    rows = {row.copies: row for row in liaison.open_record(officer, record_id).disclosures}
    assert (rows[2].called_back, rows[3].called_back) == (True, False)
    disclosures.close_recall(officer, rows[2].disclosure_id)
    assert {status for _, _, status in recalls(officer, record_id)} == {TaskStatus.DONE}, "three others may stay out"


def test_a_second_narrower_word_asks_once_and_a_withdrawal_takes_it_over(handed: Office) -> None:
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND)], Given())
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.PLATFORM)], Given())
    assert [status for _, _, status in recalls(worker, record_id)] == [TaskStatus.OPEN]
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    still = [copies for _, copies, status in recalls(worker, record_id) if status is TaskStatus.OPEN]
    assert still == [2], "one recall, of everything that is out"


def test_nothing_printed_nothing_called_back(released: Office) -> None:
    worker = released.sign_in("intake")
    consenting.record_acts(worker, released.case_id(), [narrower(Item.KIND)], Given())
    assert recalls(worker, released.record_id()) == []


def notices(signed_in: SignedIn, record_id: bytes) -> list[LetterCard]:
    cards = liaison.open_record(signed_in, record_id).letters
    return [card for card in cards if card.kind is LetterKind.RECALL]


def test_a_notice_asks_for_these_copies_and_says_that_other_papers_stand(handed: Office) -> None:
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    seen = consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND)], Given())
    assert seen.notices == 1, "in the language of what is out"
    officer = handed.sign_in("liaison")
    (card,) = notices(officer, record_id)
    text = proved_letters.open_letter(officer, card.letter_id).text
    assert record_of(officer, record_id).reference in text
    assert "نسترد النسخ أدناه فقط" in text
    assert "dark_gate" not in text
    disclosure, _ = disclosures.record_print(officer, card.letter_id, copies=1)
    disclosures.count_pages(officer, disclosure, pages_out=1, handed_to="the police")
    handing.hand_over(officer, disclosure, copies=1, to="the police")
    assert notices(officer, record_id) == [card], "a notice is none of the copies that must come back"
    (out,) = [row for row in liaison.open_record(officer, record_id).disclosures if row.called_back]
    disclosures.close_recall(officer, out.disclosure_id)
    assert notices(officer, record_id) == []


def test_a_notice_follows_what_is_out_and_a_withdrawal_takes_its_place(handed: Office) -> None:
    worker, officer, record_id = handed.sign_in("intake"), handed.sign_in("liaison"), handed.record_id()
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND)], Given())
    first = notices(worker, record_id)
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.PLATFORM)], Given())
    assert notices(worker, record_id) == first, "nothing more is out"
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    (whole,) = notices(officer, record_id)
    assert whole != first[0]
    assert "نسترد النسخ أدناه فقط" not in proved_letters.open_letter(officer, whole.letter_id).text
    with refused("record_missing"):
        proved_letters.open_letter(officer, first[0].letter_id)


def test_a_frozen_record_prints_no_notice_until_it_is_unfrozen(handed: Office) -> None:
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    freezing.freeze(worker, handed.case_id(), reason="a man waits outside")
    consenting.record_acts(worker, handed.case_id(), [narrower(Item.KIND)], Given())
    (card,) = notices(worker, record_id)
    assert card.why_not == "record_frozen"
    freezing.unfreeze(worker, handed.case_id(), reason="she came alone")
    assert notices(worker, record_id)[0].printable


def test_where_nothing_is_out_there_is_no_notice(released: Office) -> None:
    worker = released.sign_in("intake")
    assert consenting.record_acts(worker, released.case_id(), [narrower(Item.KIND)], Given()).notices == 0
    assert notices(worker, released.record_id()) == []
