"""What a liaison officer works with: only papers whose signature, record and dates are valid at that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import disclosures, liaison, proved_letters
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused


def rewrite_letter(signed_in: SignedIn, letter_id: bytes, **changes: Any) -> None:
    """Somebody with the key of liaison.db writes a changed letter, with a valid audit line of her own."""
    row = signed_in.liaison.record("released_letter", letter_id, ReleasedLetter)
    with signed_in.liaison.begin() as work:
        changed = replace(row.value, **changes)
        signed_in.liaison.put(work, "released_letter", letter_id, row.subject_id, changed, verb="note")
        work.commit()


def rewrite_record(signed_in: SignedIn, record_id: bytes, **changes: Any) -> None:
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    with signed_in.liaison.begin() as work:
        changed = replace(record, **changes)
        signed_in.liaison.put(work, "masked_record", record_id, record_id, changed, verb="note")
        work.commit()


def test_a_record_is_listed_by_reference_with_its_letters(released: Office) -> None:
    officer = released.sign_in("liaison")
    (row,) = liaison.list_records(officer)
    assert (row.record_id, row.letters, row.status, row.expires) == (
        released.record_id(),
        3,
        RecordStatus.ACTIVE,
        date(2026, 6, 2),
    )
    assert row.office.en == "Community Police, Qayyarah"


def test_active_records_come_before_those_that_are_stopped(released: Office) -> None:
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    other = b"r" * 16
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    with worker.liaison.begin() as work:
        urgent = replace(record, status=RecordStatus.BLOCKED, reference="AAAA-AAAA")
        worker.liaison.put(work, "masked_record", other, other, urgent, verb="note")
        work.commit()
    assert [row.record_id for row in liaison.list_records(officer)] == [released.record_id(), other]


def test_opening_a_record_is_written_down(released: Office) -> None:
    officer = released.sign_in("liaison")
    view = liaison.open_record(officer, released.record_id())
    assert [(card.lang, card.kind, card.printable, card.why_not) for card in view.letters] == [
        (lang, LetterKind.REFERRAL, True, "") for lang in (Lang.AR, Lang.CKB, Lang.EN)
    ]
    (newest,) = officer.liaison.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("view", released.record_id())


def test_a_paper_comes_with_the_bytes_that_were_signed(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    proved = proved_letters.open_letter(officer, letter_id)
    stored = officer.liaison.get("released_letter", letter_id, ReleasedLetter)
    assert (proved.pdf, proved.pages, proved.reference) == (stored.pdf, stored.pages, stored.reference)
    assert proved.reference in proved.text


def test_what_is_not_there_is_refused(released: Office) -> None:
    officer = released.sign_in("liaison")
    with refused("record_missing"):
        liaison.open_record(officer, b"x" * 16)
    with refused("record_missing"):
        proved_letters.open_letter(officer, b"x" * 16)


CHANGES: dict[str, dict[str, Any]] = {
    "another paper": {"pdf": b"%PDF-1.7 other"},
    "another model": {"model": b"{}"},
    "another recipient": {"recipient_id": "nis-ninewa"},
    "a longer life": {"expires": date(2030, 1, 1)},
    "another language": {"lang": Lang.CKB},
    "another version": {"version": 2},
    "another roster": {"roster_no": 1},
    "a roster nobody knows": {"roster_no": 99},
    "no signature": {"signature": bytes(64)},
    "a short signature": {"signature": b"x"},
    "a signer nobody knows": {"releaser": "nobody"},
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_paper_that_is_not_exactly_what_was_signed_is_refused(released: Office, what: str) -> None:
    officer = released.sign_in("liaison")
    letter_id = next(
        letter_id
        for letter_id in released.letter_ids(officer)
        if officer.liaison.get("released_letter", letter_id, ReleasedLetter).lang is Lang.AR
    )
    rewrite_letter(officer, letter_id, **CHANGES[what])
    with refused("not_as_signed"):
        proved_letters.open_letter(officer, letter_id)
    with refused("not_as_signed"):
        disclosures.record_print(officer, letter_id, copies=1)
    assert not disclosures.unsettled(officer)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (RecordStatus.BLOCKED, "record_blocked"),
        (RecordStatus.WITHDRAWN, "record_withdrawn"),
        (RecordStatus.FROZEN, "record_frozen"),
    ],
)
def test_a_record_that_is_stopped_opens_and_prints_nothing(released: Office, status: RecordStatus, code: str) -> None:
    officer = released.sign_in("liaison")
    rewrite_record(released.sign_in("intake"), released.record_id(), status=status)
    for letter_id in released.letter_ids(officer):
        with refused(code):
            proved_letters.open_letter(officer, letter_id)
    cards = liaison.open_record(officer, released.record_id()).letters
    assert [(card.printable, card.why_not) for card in cards] == [(False, code)] * 3


def test_the_day_consent_runs_out_nothing_prints(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    released.clock.moment += timedelta(days=89)
    proved_letters.open_letter(officer, letter_id)
    released.clock.moment += timedelta(days=1)
    with refused("consent_expired"):
        proved_letters.open_letter(officer, letter_id)


def test_a_record_that_expired_stops_a_letter_that_has_not(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    rewrite_record(released.sign_in("intake"), released.record_id(), expires=officer.today())
    with refused("consent_expired"):
        proved_letters.open_letter(officer, letter_id)


def test_a_clock_set_back_revives_nothing(released: Office) -> None:
    before = released.clock.moment
    released.clock.moment += timedelta(days=91)
    late = released.sign_in("liaison")
    letter_id = released.letter_ids(late)[0]
    released.clock.moment = before
    for _ in range(2):
        officer = released.sign_in("liaison")
        liaison.open_record(officer, released.record_id())
        with refused("consent_expired"):
            proved_letters.open_letter(officer, letter_id)


def test_a_recall_notice_prints_only_while_its_record_is_withdrawn(handed: Office) -> None:
    officer, intake = handed.sign_in("liaison"), handed.sign_in("intake")
    withdrawing.withdraw(intake, handed.case_id(), POLICE)
    cards = liaison.open_record(officer, handed.record_id()).letters
    (letter_id,) = (card.letter_id for card in cards if card.kind is LetterKind.RECALL)
    assert proved_letters.open_letter(officer, letter_id).letter_id == letter_id
    rewrite_letter(intake, letter_id, copies=3)
    with refused("recall_changed"):
        proved_letters.open_letter(officer, letter_id)
    rewrite_record(intake, handed.record_id(), status=RecordStatus.ACTIVE, shred_due=None)
    with refused("cannot_open"):  # what ended stays so
        proved_letters.open_letter(officer, letter_id)


def test_a_liaison_officer_cannot_pass_a_withdrawn_letter_off_as_a_recall_notice(handed: Office) -> None:
    officer, intake = handed.sign_in("liaison"), handed.sign_in("intake")
    letter_id = handed.letter_ids(officer)[0]
    withdrawing.withdraw(intake, handed.case_id(), POLICE)
    rewrite_letter(officer, letter_id, kind=LetterKind.RECALL, copies=2)
    with refused("not_as_signed"):
        proved_letters.open_letter(officer, letter_id)


def test_a_paper_that_calls_itself_a_letter_that_names_her_stays_shut(released: Office) -> None:
    keeper, letter_id = released.sign_in("keeper"), released.letter_ids(released.sign_in("liaison"))[0]
    rewrite_letter(keeper, letter_id, kind=LetterKind.NAMED_LETTER)
    with refused("not_as_signed"):
        proved_letters.open_letter(keeper, letter_id)


def test_a_row_put_back_past_the_audit_opens_nothing(released: Office) -> None:
    """An older version of a letter, or of its record, put back into the file as raw bytes."""
    officer = released.sign_in("liaison")
    letter_id, record_id = released.letter_ids(officer)[0], released.record_id()
    cursor = officer.liaison.database.reader()
    old = {
        table: cursor.execute(f"SELECT * FROM {table} WHERE record_id = ?", (key,)).fetchone()
        for table, key in (("released_letter", letter_id), ("masked_record", record_id))
    }
    worker = released.sign_in("intake")
    rewrite_letter(worker, letter_id, pages=2)
    rewrite_record(worker, record_id, status=RecordStatus.WITHDRAWN)
    for table, row in old.items():
        with officer.liaison.begin() as work:
            marks = ", ".join("?" for _ in row)
            work.cursor.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", tuple(row))
            work.commit()
        again = released.sign_in("liaison")
        with pytest.raises(OpenError):
            proved_letters.open_letter(again, letter_id)


def test_a_paper_whose_proof_fails_is_not_handed_out(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from nsintake.documents import inspect  # noqa: PLC0415
    from nsintake.documents.proof_failed import ProofFailed  # noqa: PLC0415

    def fails(*_: bytes) -> str:
        raise ProofFailed("characters")

    officer = released.sign_in("liaison")
    monkeypatch.setattr(inspect, "prove", fails)
    with pytest.raises(NsintakeError):
        disclosures.record_print(officer, released.letter_ids(officer)[0], copies=1)
    assert not disclosures.unsettled(officer)


def test_looking_at_a_paper_is_written_down_and_printing_it_once_only(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = officer.liaison.known_ids("released_letter")[0]
    proved_letters.open_letter(officer, letter_id)
    assert [(view.verb, view.record_id) for view in officer.liaison.audit.views(limit=1)] == [("view", letter_id)]
    before = officer.liaison.audit.head().number
    disclosures.record_print(officer, letter_id, copies=1)
    after = [view.verb for view in officer.liaison.audit.views(limit=officer.liaison.audit.head().number - before)]
    assert after.count("print") == 1
    assert "view" not in after
