"""The notices of many records are put in place together: the whole file is compared with its indexes once for all."""

from __future__ import annotations

from typing import Any

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter, Whereabouts, disclosures_subject
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import disclosures, liaison, recall_notices
from nsintake.store.engine import Database
from tests.services.ladder import CARE, POLICE, Office, hand_over, heard_letter, read_and_sign


@pytest.fixture
def two_records(printed: Office) -> tuple[Office, dict[bytes, list[bytes]]]:
    """Of two records an officer wrote down that copies came back, and more are out; the ids of those prints by the
    record. She may not sign notices: those that are there ask for too many.
    """
    worker = printed.sign_in("intake")
    read_and_sign(printed.sign_in("keeper"), heard_letter(worker, printed.case_id(), CARE))
    officer = printed.sign_in("liaison")
    records = [record_id for record_id, _ in officer.liaison.list("masked_record", MaskedRecord)]
    for record_id in records:
        arabic = next(card for card in liaison.open_record(officer, record_id).letters if card.lang is Lang.AR)
        disclosures.record_print(officer, arabic.letter_id, copies=1)
        disclosures.record_print(officer, arabic.letter_id, copies=3)
    hand_over(officer)
    for office in (POLICE, CARE):
        withdrawing.withdraw(worker, printed.case_id(), office)
    out = dict[bytes, list[bytes]]()
    for record_id in records:
        prints = officer.liaison.list("disclosure", Disclosure, subject=disclosures_subject(record_id))
        came_back = next(key for key, disclosure in prints if disclosure.there == 1)
        disclosures.close_recall(officer, came_back)
        out[record_id] = [key for key, _ in prints if key != came_back]
    return printed, out


def asked_for(signed_in: SignedIn, record_id: bytes) -> list[int]:
    subject = disclosures_subject(record_id)
    return [notice.copies for _, notice in signed_in.liaison.list("released_letter", ReleasedLetter, subject=subject)]


def out_of(signed_in: SignedIn, record_id: bytes) -> int:
    prints = signed_in.liaison.list("disclosure", Disclosure, subject=disclosures_subject(record_id))
    return sum(disclosure.there for _, disclosure in prints if disclosure.where is Whereabouts.OUT)


def test_all_ask_for_what_is_out_after_one_comparing(
    two_records: tuple[Office, dict[bytes, list[bytes]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: one for each record, so that a sign-in waited for minutes where many copies are out."""
    office, records = two_records
    worker = office.sign_in("intake")
    assert len(records) == 2
    assert [asked_for(worker, record_id) for record_id in records] == [
        [out_of(worker, record_id) + 1] for record_id in records
    ]
    compared, agrees = list[bool](), Database._agrees_here

    def counted(self: Database, *given: Any, **more: Any) -> bool | None:
        compared.append(True)
        return agrees(self, *given, **more)

    monkeypatch.setattr(Database, "_agrees_here", counted)
    recall_notices.renew_all(worker, stop=lambda: True)
    assert not compared, "a session that ends begins nothing"
    recall_notices.renew_all(worker)
    assert len(compared) == 1
    assert [asked_for(worker, record_id) for record_id in records] == [
        [out_of(worker, record_id)] for record_id in records
    ]
    recall_notices.renew_all(worker)
    assert len(compared) == 1, "nothing is written where all ask for what is out"


def test_what_comes_back_while_they_are_drawn_is_not_asked_for(
    two_records: tuple[Office, dict[bytes, list[bytes]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, records = two_records
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    draw, back = recall_notices.draw_notice, max(records.values(), key=len)[:1]

    def drawn(*given: Any, **more: Any) -> Any:
        paper = draw(*given, **more)
        if back:
            disclosures.close_recall(officer, back.pop())
        return paper

    monkeypatch.setattr(recall_notices, "draw_notice", drawn)
    recall_notices.renew_all(worker)
    assert not back
    assert [asked_for(worker, record_id) for record_id in records] == [
        [out_of(worker, record_id)] for record_id in records
    ]


def test_two_sessions_that_draw_them_at_once_leave_one_of_each(
    two_records: tuple[Office, dict[bytes, list[bytes]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, records = two_records
    worker, colleague = office.sign_in("intake"), office.sign_in("keeper")
    draw, waits = recall_notices.draw_notice, [True]

    def drawn(*given: Any, **more: Any) -> Any:
        paper = draw(*given, **more)
        if waits:
            waits.clear()
            recall_notices.renew_all(colleague)
        return paper

    monkeypatch.setattr(recall_notices, "draw_notice", drawn)
    recall_notices.renew_all(worker)
    assert not waits
    assert [asked_for(worker, record_id) for record_id in records] == [
        [out_of(worker, record_id)] for record_id in records
    ]
