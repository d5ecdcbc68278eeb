"""A liaison officer hides the prints of a record, with what the log says of them, for the moment in which it is
shredded or its woman is erased, and puts both back: then no stub is left by which anybody is asked for the copies.
"""

from __future__ import annotations

import contextlib
from datetime import timedelta

import pytest

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import erasure, today
from nsintake.services.letters import release
from nsintake.services.liaison import disclosures, liaison, shredding
from tests.attacks.test_away_for_a_moment import look, own_program, put_in, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import narrow
from tests.attacks.test_seems_never_to_have_gone import behind_the_pages
from tests.services.ladder import POLICE, Office, hand_over, heard_letter, sign_only


def at_once(signed_in: SignedIn, office: Office) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE, at_once=True)


def erase(signed_in: SignedIn, office: Office) -> None:
    erasure.erase(signed_in, office.case_id(), typed=case_of(signed_in, office.case_id()).code)


def after_its_days(signed_in: SignedIn, office: Office) -> None:
    shredding.shred_due(signed_in)


@pytest.mark.parametrize("act", [at_once, erase, after_its_days])
def test_copies_hidden_while_the_record_goes_are_asked_for(handed: Office, act: object) -> None:
    handed.sign_in("keeper")
    if act is after_its_days:
        withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
        handed.close()
        handed.clock.moment += timedelta(days=8)
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    about = disclosures_subject(handed.record_id())
    rows = read(hands.liaison, "SELECT * FROM disclosure WHERE subject_id = ?", about)
    key = read(hands.liaison, "SELECT * FROM dek WHERE subject_id = ?", about)
    entries = [line for row in rows for line in read(hands.liaison, "SELECT * FROM audit WHERE record_id = ?", row[0])]
    assert rows
    assert max(line[0] for line in entries) < hands.liaison.audit.head().number
    cursor = hands.liaison.database.reader()
    cursor.execute("DELETE FROM disclosure WHERE subject_id = ?", (about,))
    cursor.executemany("DELETE FROM audit WHERE n = ?", [(line[0],) for line in entries])
    with contextlib.suppress(NsintakeError):
        act(worker, handed)  # type: ignore[operator]
    put_in(hands.liaison, "audit", entries)
    put_in(hands.liaison, "disclosure", rows)
    if not read(hands.liaison, "SELECT 1 FROM dek WHERE subject_id = ?", about):
        put_in(hands.liaison, "dek", key)
    handed.close()
    behind_the_pages(handed)
    officer = handed.sign_in("liaison")
    due = [(task.kind.value, task.copies) for task in today.today(officer).due if task.copies]
    assert ("recall", 2) in due


def test_copies_hidden_after_an_earlier_recall_are_asked_for(handed: Office) -> None:
    """Two copies were asked for once, and came back; two of a later letter are out."""
    handed.sign_in("keeper")
    worker, record_id = handed.sign_in("intake"), handed.record_id()
    narrow(worker, handed)
    for row in worker.liaison.records("disclosure", Disclosure, subject=disclosures_subject(record_id)):
        disclosures.close_recall(handed.sign_in("liaison"), row.record_id)
    old = {row.record_id for row in worker.liaison.records("disclosure", Disclosure)}
    keeper = handed.sign_in("keeper")
    sign_only(keeper, heard_letter(handed.sign_in("intake"), handed.case_id()))
    release.send_now(keeper)
    officer = handed.sign_in("liaison")
    cards = [
        card
        for card in liaison.open_record(officer, record_id).letters
        if card.printable and card.kind is not LetterKind.RECALL
    ]
    disclosures.record_print(officer, cards[0].letter_id, copies=2)
    hand_over(handed.sign_in("liaison"))
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    rows = [row for row in read(hands.liaison, "SELECT * FROM disclosure") if bytes(row[0]) not in old]
    assert len(rows) == 1
    entries = read(hands.liaison, "SELECT * FROM audit WHERE record_id = ?", rows[0][0])
    liaison.open_record(handed.sign_in("liaison"), record_id)  # an entry after them
    cursor = hands.liaison.database.reader()
    cursor.execute("DELETE FROM disclosure WHERE record_id = ?", (rows[0][0],))
    cursor.executemany("DELETE FROM audit WHERE n = ?", [(line[0],) for line in entries])
    with contextlib.suppress(NsintakeError):
        withdrawing.withdraw(worker, handed.case_id(), POLICE)
    put_in(hands.liaison, "audit", entries)
    put_in(hands.liaison, "disclosure", rows)
    handed.close()
    found = look(handed)
    behind_the_pages(handed)
    officer = handed.sign_in("liaison")
    due = [(task.kind.value, task.copies) for task in today.today(officer).due if task.copies]
    assert ("recall", 2) in due or any(found.values())


def test_a_stub_without_copies_goes_once_the_log_is_whole_again(released: Office) -> None:
    released.sign_in("keeper")
    worker, hands = released.sign_in("intake"), own_program(released.sign_in("liaison"))
    cursor, head = hands.liaison.database.reader(), hands.liaison.audit.head().number
    entries = read(hands.liaison, "SELECT * FROM audit WHERE n = ?", head - 1)
    cursor.execute("DELETE FROM audit WHERE n = ?", (head - 1,))
    with contextlib.suppress(NsintakeError):
        at_once(worker, released)
    shredding.shred_due(worker)
    stub = hands.liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert stub.status is RecordStatus.SHREDDED
    put_in(hands.liaison, "audit", entries)
    released.close()
    behind_the_pages(released)
    assert released.sign_in("keeper").liaison.find("masked_record", released.record_id(), MaskedRecord) is None
