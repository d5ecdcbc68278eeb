"""At each preview and each print: papers and models exchanged past the program, papers shown for somebody else, papers
of another time. Whoever has the liaison keys, but signs no release, has all of it in her hands.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import claim_of
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view
from nsintake.services.liaison import disclosures, liaison, proved_letters
from nsintake.store.audit import passing_over
from tests.attacks.drill_pdf import with_run
from tests.attacks.test_forged_letters import LAID_BY, NOT_HERS, a_letter, put, rewrite, stays_shut
from tests.documents.letters import office_letter
from tests.services.ladder import CARE, POLICE, Office, heard_letter, read_and_sign
from tests.services.refusals import refused


def papers(signed_in: SignedIn, office: Office) -> dict[Lang, tuple[bytes, ReleasedLetter]]:
    """The released papers of the rung by language."""
    found = {
        letter_id: signed_in.liaison.get("released_letter", letter_id, ReleasedLetter)
        for letter_id in office.letter_ids(signed_in)
    }
    return {letter.lang: (letter_id, letter) for letter_id, letter in found.items()}


def everywhere(office: Office) -> Iterator[SignedIn]:
    """A fresh session of everybody who may look at papers."""
    for login in ("liaison", "keeper", "intake"):
        yield office.sign_in(login)


@pytest.mark.parametrize("laid_by", LAID_BY)
def test_a_sound_paper_and_its_model_both_exchanged_are_refused(released: Office, laid_by: str) -> None:
    """The forger writes with the program itself, so every proof but the signature's holds."""
    officer = released.sign_in(laid_by)
    letter_id, letter = a_letter(officer, released)
    real = Drawn(letter.pdf, letter.model)
    for forged in (with_run(real, "زينب أحمد"), draw(office_letter(letter.lang)), draw(office_letter(Lang.CKB))):
        with passing_over(officer.liaison.audit):
            put(officer, letter_id, replace(letter, pdf=forged.pdf, model=forged.model))
        for signed_in in everywhere(released):
            stays_shut(signed_in, letter_id, LAID_BY[laid_by])


def test_a_false_paper_goes_in_under_no_signature_there_is(released: Office) -> None:
    """Each signature, signer and list of accounts in the file, with the forged paper under a known id and a new one."""
    officer = released.sign_in("intake")
    known = list(papers(officer, released).values())
    forged = draw(office_letter(Lang.AR))
    signers = {letter.releaser for _, letter in known} | {officer.uid}
    signatures = [letter.signature for _, letter in known] + [bytes(64)]
    rosters = range(1, officer.ring.roster.number + 1)
    letter_id, letter = known[0]
    for target in (letter_id, secrets.token_bytes(16)):
        for signer, signature, number in product(sorted(signers), signatures, rosters):
            row = replace(letter, pdf=forged.pdf, model=forged.model)
            put(officer, target, replace(row, releaser=signer, signature=signature, roster_no=number))
            with refused("not_as_signed"):
                proved_letters.open_letter(officer, target)
    with refused("not_as_signed"):
        disclosures.record_print(officer, letter_id, copies=1)


def test_what_a_releaser_signed_for_another_office_of_np_does_not_hold_here(released: Office) -> None:
    keeper = released.sign_in("keeper")
    letter_id, letter = a_letter(keeper, released)
    row = replace(letter, releaser=keeper.uid, roster_no=keeper.ring.roster.number)
    for org, holds in (("somewhere-else", False), (keeper.ring.org, True)):
        signature = keeper.ring.sign(claim_of(letter_id, row).message(org))
        put(keeper, letter_id, replace(row, signature=signature))
        if holds:
            assert proved_letters.open_letter(keeper, letter_id).pages
        else:
            stays_shut(keeper, letter_id)


UNSIGNED: dict[str, dict[str, Any]] = {
    "reference": {"reference": "ZZZZ-ZZZZ"},
    "pages": {"pages": 1},
    "kind": {"kind": LetterKind.FACT_SHEET},
    "sheet number": {"sheet_number": "7"},
    "blocked": {"blocked": False},
}


@pytest.mark.parametrize("what", UNSIGNED)
def test_what_no_signature_covers_is_not_changed_by_a_liaison_officer(released: Office, what: str) -> None:
    """The row itself must have come from somebody who releases: it says what a paper is and whom it is shown to."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letter_id, letter = a_letter(officer, released)
    if what == "blocked":
        letter = replace(letter, blocked=True)
        put(worker, letter_id, letter)
        with refused("letter_blocked"):
            proved_letters.open_letter(officer, letter_id)
    put(officer, letter_id, replace(letter, **UNSIGNED[what]))
    for signed_in in everywhere(released):
        stays_shut(signed_in, letter_id, NOT_HERS)


def second_record(office: Office) -> tuple[bytes, bytes]:
    """Her letter to the other office as well; the record and one of its papers."""

    draft_id = heard_letter(office.sign_in("intake"), office.case_id(), CARE)
    keeper = office.sign_in("keeper")
    record_id = read_and_sign(keeper, draft_id).record_id
    return record_id, liaison.open_record(keeper, record_id).letters[0].letter_id


def test_a_paper_for_one_office_is_not_shown_as_that_of_another(released: Office) -> None:
    other_record, other_letter = second_record(released)
    officer = released.sign_in("intake")
    letter_id, letter = a_letter(officer, released)
    other = officer.liaison.get("released_letter", other_letter, ReleasedLetter)
    assert proved_letters.open_letter(officer, letter_id).text != proved_letters.open_letter(officer, other_letter).text
    moved = replace(letter, record_id=other_record)
    shown = replace(letter, recipient_id=other.recipient_id)
    both = replace(moved, recipient_id=other.recipient_id, reference=other.reference)
    fresh = secrets.token_bytes(16)
    for key, subject, row in (
        (letter_id, letter.record_id, shown),
        (letter_id, letter.record_id, moved),
        (letter_id, letter.record_id, both),
        (other_letter, other_record, letter),
        (other_letter, other_record, moved),
        (other_letter, other_record, both),
        (fresh, other_record, moved),
        (fresh, other_record, both),
    ):
        with officer.liaison.begin() as work:
            officer.liaison.put(work, "released_letter", key, subject, row, verb="release")
            work.commit()
        stays_shut(officer, key, frozenset({"not_as_signed" if row.record_id == subject else "cannot_open"}))


def test_a_record_made_over_to_another_office_prints_nothing(released: Office) -> None:
    """The papers stay as they were signed; the record above them now names somebody else."""
    officer = released.sign_in("liaison")
    letter_ids = released.letter_ids(officer)
    rewrite(officer, released.record_id(), recipient_id=CARE)
    for signed_in in everywhere(released):
        for letter_id in letter_ids:
            stays_shut(signed_in, letter_id, NOT_HERS)


def test_a_later_day_is_written_into_record_and_paper_in_vain(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id, letter = a_letter(officer, released)
    later = letter.expires + timedelta(days=900)
    rewrite(officer, released.record_id(), expires=later)
    put(officer, letter_id, replace(letter, expires=later))
    released.clock.moment += timedelta(days=200)
    for signed_in in everywhere(released):
        stays_shut(signed_in, letter_id, NOT_HERS)


def test_a_paper_that_was_open_before_is_judged_again_at_the_print(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id, _ = a_letter(officer, released)
    assert proved_letters.open_letter(officer, letter_id).pages
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    with refused("record_withdrawn"):
        disclosures.record_print(officer, letter_id, copies=1)
    assert not disclosures.unsettled(officer)


def test_a_clock_set_back_within_a_session_lengthens_nothing(released: Office) -> None:
    """Once a day was written down by somebody, no earlier one comes back, in a session that was open before either."""
    there = released.clock.moment
    open_before = released.sign_in("liaison")
    letter_id, _ = a_letter(open_before, released)
    released.clock.moment = there + timedelta(days=95)
    worker = released.sign_in("intake")
    case_view.open_case(worker, released.case_id())
    liaison.open_record(worker, released.record_id())
    released.clock.moment = there
    for signed_in in (open_before, *everywhere(released)):
        with refused("consent_expired"):
            proved_letters.open_letter(signed_in, letter_id)
        with refused("consent_expired"):
            disclosures.record_print(signed_in, letter_id, copies=1)


def test_rows_of_an_earlier_time_laid_back_print_nothing(released: Office) -> None:
    """Record, paper and the audit about them, as they were before she took her consent back: a file that does not hold
    is still read, but no paper leaves.
    """
    officer = released.sign_in("liaison")
    letter_id, _ = a_letter(officer, released)
    cursor = officer.liaison.database.reader()
    old = {
        table: cursor.execute(f"SELECT * FROM {table} WHERE record_id = ?", (key,)).fetchone()
        for table, key in (("released_letter", letter_id), ("masked_record", released.record_id()))
    }
    head = officer.liaison.audit.head().number
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    with officer.liaison.begin() as work:
        for table, row in old.items():
            work.cursor.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' for _ in row)})", tuple(row))
        work.cursor.execute("DELETE FROM audit WHERE n > ?", (head,))
        work.commit()
    refusals: list[type] = []
    for login in ("liaison", "keeper"):
        try:
            disclosures.record_print(released.sign_in(login), letter_id, copies=1)
        except (Refused, OpenError) as error:
            refusals.append(type(error))
    assert len(refusals) == 2


def test_a_record_that_was_erased_comes_back_in_no_form(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id, letter = a_letter(officer, released)
    record = officer.liaison.get("masked_record", released.record_id(), MaskedRecord)
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    with officer.liaison.begin() as work:
        active = replace(record, status=RecordStatus.ACTIVE)
        officer.liaison.put(work, "masked_record", released.record_id(), released.record_id(), active, verb="release")
        officer.liaison.put(work, "released_letter", letter_id, letter.record_id, letter, verb="release")
        work.commit()
    for signed_in in everywhere(released):
        stays_shut(signed_in, letter_id, NOT_HERS)
