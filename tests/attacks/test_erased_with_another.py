"""A worker lets one file lead to something in liaison.db that is another's, or nobody's. It is erased with that file by
somebody honest, in her own name.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.case import card_of
from nsintake.domain.directory import DIRECTORY
from nsintake.domain.figures import FIGURES
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import CaseLink
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import liaison
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.sealed import new_id
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.day.test_erasure import erase
from tests.services.ladder import POLICE, Office, answers
from tests.services.liaison.test_shredding import buried

Lay = Callable[[SignedIn, bytes, bytes], None]
pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay_meeting(hands: SignedIn, case_id: bytes, subject_id: bytes) -> None:
    with hands.identity.begin() as work:
        hands.identity.put(
            work, "meeting_plan", new_id(), case_id, MeetingLink(subject_id, "", POLICE, b""), verb="plan"
        )
        work.commit()


def lay_record(hands: SignedIn, case_id: bytes, subject_id: bytes) -> None:
    with hands.identity.begin() as work:
        link = CaseLink(POLICE, subject_id, "NP-1")
        hands.identity.put(work, "case_link", new_id(), case_id, link, verb="release")
        work.commit()


@pytest.mark.parametrize("lay", [lay_meeting, lay_record])
@pytest.mark.parametrize("whose", ["prints of another", "the log", "the directory"])
def test_what_is_no_meeting_and_no_record_stays(printed: Office, lay: Lay, whose: str) -> None:
    """Before: the prints of another woman's letter were gone with their key, so that nobody asked for the copies."""
    office = printed
    employ(office)
    worker = office.sign_in("intake")
    case_id, record_id = record(worker, answers()), office.record_id()
    prints = disclosures_subject(record_id)
    subject_id = {"prints of another": prints, "the log": AUDIT, "the directory": DIRECTORY}[whose]
    office.close()
    hands = own_program(office.sign_in(COLLEAGUE))
    lay(hands, case_id, subject_id)
    had = read(hands.liaison, "SELECT 1 FROM dek WHERE subject_id = ?", subject_id)
    office.close()
    worker = office.sign_in("intake")
    before = len(worker.liaison.list("disclosure", Disclosure, subject=prints))
    assert before
    erase(worker, case_id)
    assert read(worker.liaison, "SELECT 1 FROM dek WHERE subject_id = ?", subject_id) == had
    assert (Compartment.LIAISON, subject_id) not in buried(worker)
    office.close()
    officer = office.sign_in("liaison")
    assert len(liaison.open_record(officer, record_id).disclosures) == before
    assert not officer.unsound


@pytest.mark.parametrize("at", [AUDIT, FIGURES], ids=["the log", "figures"])
def test_nor_does_what_a_file_was_laid_over(office: Office, at: bytes) -> None:
    """A file under a key that is nobody's. Before: the key went with the file, and a tombstone said so for ever."""
    employ(office)
    worker = office.sign_in("intake")
    case = case_of(worker, record(worker, answers()))
    office.close()
    hands = own_program(office.sign_in(COLLEAGUE))
    store = hands.identity
    with store.begin() as work:
        store.deks.ensure(work, at)
        as_it_was_read(store, work, at)
        store.put(work, "case_file", at, at, case, verb="record")
        store.put(work, "card", at, at, card_of(case), verb="record")
        work.commit()
    office.close()
    worker = office.sign_in("intake")
    erase(worker, at)
    assert read(worker.identity, "SELECT 1 FROM dek WHERE subject_id = ?", at)
    assert not read(worker.identity, "SELECT 1 FROM case_file WHERE record_id = ?", at)
    assert (Compartment.IDENTITY, at) not in buried(worker)
    office.close()
    assert not office.sign_in("keeper").unsound
