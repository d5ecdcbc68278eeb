"""An intake worker lays a withdrawn record whose days are over where the prints of another woman are, where the
directory is, or under the id of the key of a log. Every session shreds such a record by itself.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.directory import DIRECTORY
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import Meeting
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import liaison, shredding
from nsintake.store.sealed import new_id
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import MOMENT, POLICE, Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay_record(hands: SignedIn, at: bytes, under: bytes) -> None:
    store, yesterday = hands.liaison, MOMENT.date() - timedelta(days=1)
    over = MaskedRecord("NP-1", POLICE, (), (), None, RecordStatus.WITHDRAWN, yesterday, yesterday)
    with store.begin() as work:
        store.put(work, "masked_record", at, under, over, verb="withdraw")
        work.commit()


@pytest.mark.parametrize("whose", ["prints of another", "the log", "the directory"])
@pytest.mark.parametrize("below", [True, False], ids=["under it", "elsewhere"])
def test_what_is_no_record_stays(printed: Office, whose: str, *, below: bool) -> None:
    """Before: the key of that was destroyed in the name of whoever was signed in, and a tombstone said so."""
    office, record_id = printed, printed.record_id()
    employ(office)
    prints = disclosures_subject(record_id)
    at = {"prints of another": prints, "the log": AUDIT, "the directory": DIRECTORY}[whose]
    hands = own_program(office.sign_in(COLLEAGUE))
    had = read(hands.liaison, "SELECT wrap FROM dek WHERE subject_id = ?", at)
    assert had
    lay_record(hands, at, at if below else new_id())
    office.close()
    officer = office.sign_in("liaison")
    shredding.shred_due(officer)
    assert read(officer.liaison, "SELECT wrap FROM dek WHERE subject_id = ?", at) == had
    assert not below or not read(officer.liaison, "SELECT 1 FROM masked_record WHERE record_id = ?", at), (
        "it goes alone"
    )
    assert liaison.open_record(officer, record_id).disclosures
    shredding.shred_due(office.sign_in("intake"))
    assert read(officer.liaison, "SELECT wrap FROM dek WHERE subject_id = ?", at) == had


def test_a_record_of_an_earlier_version_goes_with_its_key(printed: Office) -> None:
    """Its id was drawn: nothing says whose it is."""
    employ(printed)
    drawn = b"drawn".ljust(16, b"\x07")
    lay_record(own_program(printed.sign_in(COLLEAGUE)), drawn, drawn)
    printed.close()
    officer = printed.sign_in("liaison")
    shredding.shred_due(officer)
    assert not read(officer.liaison, "SELECT 1 FROM dek WHERE subject_id = ?", drawn)


def test_nor_does_a_meeting_go_with_it(printed: Office) -> None:
    """Before: it was gone with its key for everybody, and nobody was called off."""
    office = printed
    employ(office)
    meeting_id = plan(office.sign_in("intake"), office.case_id()).meeting_id
    office.close()
    lay_record(own_program(office.sign_in(COLLEAGUE)), meeting_id, meeting_id)
    office.close()
    officer = office.sign_in("liaison")
    shredding.shred_due(officer)
    assert officer.liaison.get("meeting", meeting_id, Meeting)
    assert not read(officer.liaison, "SELECT 1 FROM masked_record WHERE record_id = ?", meeting_id)


def test_a_record_goes_with_its_papers_though_a_meeting_was_laid_there(printed: Office) -> None:
    office, record_id = printed, printed.record_id()
    worker = office.sign_in("intake")
    meeting_id = plan(worker, office.case_id()).meeting_id
    withdrawing.withdraw(worker, office.case_id(), POLICE)
    hands = own_program(worker).liaison
    with hands.begin() as work:
        hands.put(work, "meeting", record_id, record_id, hands.get("meeting", meeting_id, Meeting), verb="plan")
        work.commit()
    assert read(hands, "SELECT 1 FROM released_letter WHERE subject_id = ?", record_id)
    office.close()
    office.clock.moment += timedelta(days=60)
    officer = office.sign_in("liaison")
    shredding.shred_due(officer)
    assert not read(officer.liaison, "SELECT 1 FROM released_letter WHERE subject_id = ?", record_id)
    assert officer.liaison.get("masked_record", record_id, MaskedRecord).status is RecordStatus.SHREDDED
