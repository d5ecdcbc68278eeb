"""A colleague to whom a woman's file is shut signs a tombstone of her, and the station is lost: the backup and what is
beside it are all that speaks. She could not have erased her. Nor has anybody erased the meeting or the way of a woman
who is there.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.accompaniment import Accompaniment, AccompanimentPlan, CallOffReason
from nsintake.domain.liaison import MaskedRecord, disclosures_subject
from nsintake.domain.meeting import Meeting
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning, way_view
from nsintake.services.cases import restriction
from nsintake.services.day import case_view, erasure
from nsintake.services.founding.practice_office import record
from nsintake.store import tombstones
from nsintake.store.sealed import new_id
from nsintake.store.tombstones import Tombstones
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, beside, recovered, restore
from tests.attacks.test_notes_about_a_shut_file import BENT
from tests.services.backup.test_recovery import Clean
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers, plan
from tests.services.people import uid_of
from tests.services.refusals import refused
from tests.services.ways import a_way

pytestmark = pytest.mark.usefixtures("cheap_keys")


HALVES = ("accompaniment_plan", "meeting_plan")


def shut(office: Office, *accepted: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    restriction.change_access(worker, office.case_id(), [uid_of(worker, login) for login in accepted])
    office.close()


def erased_by(office: Office, login: str) -> None:
    worker = office.sign_in(login)
    erasure.erase(worker, office.case_id(), typed=case_view.open_case(worker, office.case_id()).code)
    office.close()


def signed(office: Office, login: str, subject_id: bytes) -> tombstones.Tombstone:
    hers = office.sign_in(login)
    made = tombstones.make(hers.ring, Compartment.IDENTITY, subject_id, day=hers.today())
    office.close()
    return made


def is_there(clean: Clean, office: Office, login: str = "intake") -> bool:
    try:
        return bool(case_view.open_case(clean.sign_in(login), office.case_id()).code)
    except NsintakeError:
        return False


@pytest.mark.parametrize("where", ["beside the stick", "in accounts.db"])
def test_whom_it_is_shut_to_buries_nobody_on_a_clean_computer(
    released: Office, copies: Path, tmp_path: Path, where: str
) -> None:
    """Before: the woman was left out as erased, with what is due for her, and nobody heard of it."""
    shut(released)
    hers, record_id = released.sign_in(COLLEAGUE), released.record_id()
    gone = [(Compartment.LIAISON, each) for each in (record_id, disclosures_subject(record_id))]
    gone.append((Compartment.IDENTITY, released.case_id()))
    made = [tombstones.make(hers.ring, *each, day=hers.today()) for each in gone]
    if where == "in accounts.db":
        with hers.accounts.database.begin() as work:
            for stone in made:
                Tombstones(hers.accounts.database).put(work, stone)
            work.commit()
    path = back_up(released, copies)
    beside(copies, *(made if where == "beside the stick" else []))
    done, clean = recovered(released, path, tmp_path)
    assert (done.erased, done.unproved) == (0, 3)
    assert is_there(clean, released)
    assert clean.sign_in("keeper").liaison.find("masked_record", record_id, MaskedRecord) is not None


@pytest.mark.parametrize("login", ["intake", "keeper", COLLEAGUE])
def test_who_may_open_her_file_erases_her_for_good(released: Office, copies: Path, tmp_path: Path, login: str) -> None:
    shut(released, *([COLLEAGUE] if login == COLLEAGUE else []))
    path = back_up(released, copies)
    erased_by(released, login)
    back_up(released, copies)  # tells the stick
    done, clean = recovered(released, path, tmp_path)
    assert done.unproved == 0
    assert not is_there(clean, released)


def let_in_and_erased(office: Office, copies: Path) -> Path:
    """A colleague whom the woman accepted only after the backup erased her."""
    shut(office)
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    restriction.change_access(worker, office.case_id(), [uid_of(worker, COLLEAGUE)])
    office.close()
    erased_by(office, COLLEAGUE)
    return path


def test_whom_she_accepted_since_the_backup_erased_her_as_the_station_knows(released: Office, copies: Path) -> None:
    path = let_in_and_erased(released, copies)
    done = restore(released, path)
    assert done.unproved == 0
    with refused("record_missing"):
        case_view.open_case(released.sign_in("intake"), released.case_id())


def test_where_nothing_says_that_she_was_accepted_the_keeper_is_told(
    released: Office, copies: Path, tmp_path: Path
) -> None:
    path = let_in_and_erased(released, copies)
    back_up(released, copies)  # tells the stick
    done, clean = recovered(released, path, tmp_path)
    assert done.unproved == 3, "she, her record and its prints"
    assert is_there(clean, released)
    assert clean.sign_in("keeper").liaison.find("masked_record", released.record_id(), MaskedRecord) is not None


@pytest.mark.parametrize("how", sorted({*BENT} - {"hers, and her key exchanged"}))  # of that one the keeper is asked
def test_nor_where_her_key_was_changed_past_the_program_before_the_backup(
    released: Office, copies: Path, tmp_path: Path, how: str
) -> None:
    shut(released)
    made = signed(released, COLLEAGUE, released.case_id())
    BENT[how](released.sign_in(COLLEAGUE), released.case_id())
    path = back_up(released, copies)
    beside(copies, made)
    assert recovered(released, path, tmp_path, leave_damaged=True)[0].unproved == 1


@pytest.mark.parametrize("signs", ["intake", COLLEAGUE])
def test_no_way_and_no_meeting_is_buried_of_a_woman_who_is_not(
    released: Office, copies: Path, tmp_path: Path, signs: str
) -> None:
    """Before: a way with a woman was left out with its watch, so that nothing rang, and nobody was told: an intake
    worker signed that it was erased, though only she is, and not while somebody is to go with her.
    """
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    meeting_id = plan(worker, case_id, day=3).meeting_id
    hers = released.sign_in(signs)
    made = [tombstones.make(hers.ring, Compartment.LIAISON, each, day=hers.today()) for each in (way_id, meeting_id)]
    path = back_up(released, copies)
    beside(copies, *made)
    done, clean = recovered(released, path, tmp_path)
    after = clean.sign_in("intake")
    assert after.liaison.find("accompaniment", way_id, Accompaniment) is not None
    assert after.liaison.find("meeting", meeting_id, Meeting) is not None
    assert (done.erased, done.unproved) == (0, 2)


def lay_half(hands: SignedIn, case_id: bytes, other: bytes) -> None:
    """Another file names the way of a woman as its own."""
    (half,) = hands.identity.sound("accompaniment_plan", AccompanimentPlan, subject=case_id).records
    with hands.identity.begin() as work:
        hands.identity.put(work, "accompaniment_plan", b"\x41" * 16, other, half.value, verb="plan")
        work.commit()


def test_nor_does_a_way_go_with_another_woman_whose_file_names_it(
    released: Office, copies: Path, tmp_path: Path
) -> None:
    employ(released)
    worker, hands = released.sign_in("intake"), own_program(released.sign_in(COLLEAGUE))
    way_id = way_planning.plan_way(worker, released.case_id(), a_way(worker)).accompaniment_id
    other = record(hands, answers(names="هدى", phones=""))
    lay_half(hands, released.case_id(), other)
    gone = ((Compartment.IDENTITY, other), (Compartment.LIAISON, way_id))
    made = [tombstones.make(hands.ring, *each, day=hands.today()) for each in gone]
    path = back_up(released, copies)
    beside(copies, *made)
    done, clean = recovered(released, path, tmp_path)
    assert clean.sign_in("intake").liaison.find("accompaniment", way_id, Accompaniment) is not None
    assert (done.erased, done.unproved) == (1, 1)


def test_nor_does_her_way_stay_where_another_file_names_it(released: Office, copies: Path, tmp_path: Path) -> None:
    """Before: one half laid in another file, and the way of a woman who was erased was back, with its hours."""
    employ(released)
    worker, hands = released.sign_in("intake"), own_program(released.sign_in(COLLEAGUE))
    way_id = way_planning.plan_way(worker, released.case_id(), a_way(worker)).accompaniment_id
    lay_half(hands, released.case_id(), record(hands, answers(names="هدى", phones="")))
    path = back_up(released, copies)
    way_view.call_off_hers(released.sign_in("intake"), way_id, CallOffReason.SHE_ASKED)
    released.close()
    erased_by(released, "intake")
    back_up(released, copies)  # tells the stick
    done, clean = recovered(released, path, tmp_path)
    assert done.unproved == 0
    assert clean.sign_in("intake").liaison.find("accompaniment", way_id, Accompaniment) is None


@pytest.mark.parametrize("let_in", [False, True])
def test_what_her_file_leads_to_goes_and_stays_with_it(
    released: Office, copies: Path, tmp_path: Path, *, let_in: bool
) -> None:
    worker = released.sign_in("intake")
    meeting_id = plan(worker, released.case_id()).meeting_id
    if let_in:
        path = let_in_and_erased(released, copies)
    else:
        path = back_up(released, copies)
        erased_by(released, "intake")
    back_up(released, copies)  # tells the stick
    _, clean = recovered(released, path, tmp_path)
    after = clean.sign_in("intake")
    assert (after.liaison.find("meeting", meeting_id, Meeting) is not None) is let_in
    assert is_there(clean, released) is let_in


@pytest.mark.parametrize("what", ["way", "meeting"])
@pytest.mark.parametrize("how", ["taken out", "said to be gone"])
def test_nor_where_her_half_of_it_is_gone_too(
    released: Office, copies: Path, tmp_path: Path, what: str, how: str
) -> None:
    """Before: whoever took her half of a way out first buried it with its watch, as nobody's."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    if what == "way":
        named, subject_id = "accompaniment", way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    else:
        named, subject_id = "meeting", plan(worker, case_id, day=3).meeting_id
    hands = own_program(released.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        for half, record_id in [(table, each) for table in HALVES for each in hands.identity.known_ids(table)]:
            if how == "taken out":
                work.cursor.execute(f"DELETE FROM {half} WHERE record_id = ?", (record_id,))
            else:
                hands.identity.remove(work, half, record_id, verb="remove")
        work.commit()
    made = tombstones.make(hands.ring, Compartment.LIAISON, subject_id, day=hands.today())
    path = back_up(released, copies)
    beside(copies, made)
    done, clean = recovered(released, path, tmp_path, leave_damaged=True)
    kind = Accompaniment if what == "way" else Meeting
    assert clean.sign_in("keeper").liaison.find(named, subject_id, kind) is not None
    assert (done.erased, done.unproved) == (0, 1)


@pytest.mark.parametrize("what", ["way", "meeting"])
@pytest.mark.parametrize("where", ["in the file of another woman, who is erased", "under what is no file"])
def test_nor_where_another_half_of_it_is_laid_then(
    released: Office, copies: Path, tmp_path: Path, what: str, where: str
) -> None:
    """Before: with hers taken away, a half of a way that she laid elsewhere made it another woman's, or nobody's."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    named, subject_id = "accompaniment", way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    if what == "meeting":
        named, subject_id = "meeting", plan(worker, case_id, day=3).meeting_id
    hands, is_file = own_program(released.sign_in(COLLEAGUE)), where.startswith("in the file")
    (half,) = hands.identity.sound("accompaniment_plan", AccompanimentPlan, subject=case_id).records
    other = record(hands, answers(names="هدى", phones="")) if is_file else new_id()
    with hands.identity.begin() as work:
        for table, own in [(each, hands.identity.known_ids(each)) for each in HALVES]:
            for record_id in own:
                hands.identity.remove(work, table, record_id, verb="remove")
        laid = replace(half.value, accompaniment_id=subject_id)
        hands.identity.put(work, "accompaniment_plan", new_id(), other, laid, verb="plan")
        work.commit()
    gone = [(Compartment.LIAISON, subject_id), *([(Compartment.IDENTITY, other)] if is_file else [])]
    made = [tombstones.make(hands.ring, *each, day=hands.today()) for each in gone]
    path = back_up(released, copies)
    beside(copies, *made)
    done, clean = recovered(released, path, tmp_path, leave_damaged=True)
    kind = Accompaniment if what == "way" else Meeting
    assert clean.sign_in("keeper").liaison.find(named, subject_id, kind) is not None
    assert (done.erased, done.unproved) == (len(gone) - 1, 1)
