"""An intake worker signs tombstones of what no erasure of hers takes away: the prints of a woman whose record goes on,
what is about nobody. Whoever brings a backup back would leave it out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.directory import DIRECTORY
from nsintake.domain.figures import FIGURES, MonthFigures
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.records.directory import TABLE
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.liaison import liaison
from nsintake.store import tombstones
from nsintake.store.tombstones import Tombstones
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.day.test_erasure import erase
from tests.services.ladder import Office, answers
from tests.services.letters.test_named import given

pytestmark = pytest.mark.usefixtures("cheap_keys")


def bury_by_hand(hands: SignedIn, comp: Compartment, subject_id: bytes) -> None:
    made = tombstones.make(hands.ring, comp, subject_id, day=hands.today())
    with hands.accounts.database.begin() as work:
        Tombstones(hands.accounts.database).put(work, made)
        work.commit()


def rows(signed_in: SignedIn, table: str, subject_id: bytes) -> int:
    store = signed_in.identity if subject_id == FIGURES else signed_in.liaison
    return len(read(store, f"SELECT 1 FROM {table} WHERE subject_id = ?", subject_id))


@pytest.mark.parametrize("what", ["prints", "directory", "figures"])
def test_what_nobody_erased_is_in_what_is_brought_back(printed: Office, copies: Path, what: str) -> None:
    office, record_id = printed, printed.record_id()
    employ(office)
    worker = office.sign_in("intake")
    with worker.identity.begin() as work:
        worker.identity.put(work, "figure", b"2026-01".ljust(16, b"\0"), FIGURES, MonthFigures("2026-01"), verb="count")
        work.commit()
    office.close()
    path = back_up(office, copies)
    table, subject_id = {
        "prints": ("disclosure", disclosures_subject(record_id)),
        "directory": (TABLE, DIRECTORY),
        "figures": ("figure", FIGURES),
    }[what]
    before = rows(office.sign_in("intake"), table, subject_id)
    assert before
    hands = own_program(office.sign_in(COLLEAGUE))
    bury_by_hand(hands, Compartment.IDENTITY if what == "figures" else Compartment.LIAISON, subject_id)
    office.close()
    restored(office, "keeper", path)
    worker = office.sign_in("intake")
    assert rows(worker, table, subject_id) == before


@pytest.mark.parametrize("names", ["nothing", "the record", "all"])
def test_nor_does_it_go_with_an_erasure_that_seems_cut_off(printed: Office, copies: Path, names: str) -> None:
    """Of a file of her own. Before: the restore took along whatever the note named, with the copies that are out."""
    office, record_id = printed, printed.record_id()
    employ(office)
    path = back_up(office, copies)
    hands = own_program(office.sign_in(COLLEAGUE))
    noted = PendingErasure(record(hands, answers()), () if names == "nothing" else (record_id,), ())
    with hands.identity.begin() as work:
        hands.outbox.add_note(work, ERASURE, noted)
        work.commit()
    for subject_id in (record_id, disclosures_subject(record_id))[: 2 if names == "all" else 1]:
        bury_by_hand(hands, Compartment.LIAISON, subject_id)
    office.close()
    restored(office, "keeper", path)
    officer = office.sign_in("liaison")
    assert liaison.open_record(officer, record_id).disclosures


def test_nor_do_copies_of_a_letter_that_names_her(released: Office, copies: Path) -> None:
    office = released
    employ(office)
    worker, named_id, _ = given(office)
    office.close()
    path, prints = back_up(office, copies), disclosures_subject(named_id)
    hands = own_program(office.sign_in(COLLEAGUE))
    before = read(hands.identity, "SELECT record_id FROM named_print WHERE subject_id = ?", prints)
    assert before
    bury_by_hand(hands, Compartment.IDENTITY, prints)
    office.close()
    restored(office, "keeper", path)
    worker = office.sign_in("intake")
    assert read(worker.identity, "SELECT record_id FROM named_print WHERE subject_id = ?", prints) == before


@pytest.mark.parametrize("stays", [True, False])
def test_nor_does_the_session_of_a_colleague(office: Office, copies: Path, *, stays: bool) -> None:
    """Before: it was in no backup any more, and nothing was found. One that was thrown away since stays away."""
    employ(office)
    worker, told = office.sign_in("intake"), dict(answers())
    draft_id = intake.consent_to_record(worker, told)
    path = back_up(office, copies)
    bury_by_hand(own_program(office.sign_in(COLLEAGUE)), Compartment.IDENTITY, draft_id)
    if not stays:
        intake.discard_draft(office.sign_in("intake"), draft_id)
    office.close()
    assert restored(office, "keeper", path) == ""
    worker = office.sign_in("intake")
    assert [card.draft_id for card in intake.open_drafts(worker)] == ([draft_id] if stays else [])
    if stays:
        assert dict(intake.load_draft(worker, draft_id).answers) == told
        assert intake.close_session(worker, draft_id, told) == draft_id


def test_a_file_that_was_erased_is_not_brought_back_as_a_session(office: Office, copies: Path) -> None:
    """It was one on the day of the backup. Somebody lays a session under its id, since one is left where it is."""
    employ(office)
    worker, told = office.sign_in("intake"), dict(answers())
    draft_id = intake.consent_to_record(worker, told)
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    assert intake.close_session(worker, draft_id, told) == draft_id
    erase(worker, draft_id)
    office.close()
    hands = own_program(office.sign_in(COLLEAGUE))
    hands.drafts.save(draft_id, draft_id, PageDraft("entry", "{}"), owner=hands.uid)
    office.close()
    assert restored(office, "keeper", path) == ""
    worker = office.sign_in("intake")
    assert not read(worker.identity, "SELECT 1 FROM draft WHERE subject_id = ?", draft_id)
