"""A worker who was on a shut file, or knew it while it was open, laid there that another file is a part of it; later
she says the same in her own file. Asserts that the two stay two women's.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, merging
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_forged_backups import copy_of, put_back
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
Tied = tuple[Office, bytes]


def say(signed_in: SignedIn, case_id: bytes, kind: TieKind, other: bytes) -> None:
    with signed_in.identity.begin() as work:
        tie = Tie(kind, signed_in.today(), signed_in.uid, other=other)
        signed_in.identity.put(work, "tie", kind.value.encode().ljust(16, b"\0"), case_id, tie, verb="merge")
        work.commit()


def is_shut(office: Office) -> bool:
    office.close()
    try:
        case_of(office.sign_in(COLLEAGUE), office.case_id())
    except FileRestricted:
        return True
    return False


@pytest.fixture
def handed_on(released: Office) -> Tied:
    """Her shut file is the attacker's until it is handed over to another worker."""
    employ(released)
    worker = released.sign_in("intake")
    uid = uid_of(worker, COLLEAGUE)
    restriction.change_access(worker, released.case_id(), [uid])
    released.close()
    worker = released.sign_in("intake")
    restriction.hand_over(worker, released.case_id(), uid, next(iter(HandOver)))
    released.close()
    attacker = own_program(released.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    say(attacker, released.case_id(), TieKind.HAS_PART, other)
    restriction.hand_over(attacker, released.case_id(), uid_of(attacker, "intake"), next(iter(HandOver)))
    released.close()
    assert is_shut(released)
    return released, other


@pytest.fixture
def tied(handed_on: Tied) -> Tied:
    office, other = handed_on
    attacker = own_program(office.sign_in(COLLEAGUE))
    say(attacker, other, TieKind.MERGED, office.case_id())
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    office.close()
    return handed_on


def test_after_a_handover_they_are_two_womens(tied: Tied) -> None:
    office, other = tied
    assert files_of(office.sign_in("keeper"), other) == (other,)


def test_after_a_handover_opening_the_other_opens_hers_to_nobody(tied: Tied) -> None:
    office, other = tied
    restriction.change_access(office.sign_in("keeper"), other, None)
    assert is_shut(office)


def test_after_a_handover_letting_her_in_lets_her_into_none_of_hers(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    restriction.change_access(keeper, other, [uid_of(keeper, COLLEAGUE)])
    assert is_shut(office)


def test_after_a_handover_erasing_the_other_erases_nothing_of_hers(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    erasure.erase(keeper, other, typed=case_of(keeper, other).code)
    assert keeper.identity.find("case_file", office.case_id(), CaseFile) is not None


def test_after_a_handover_unfreezing_the_other_unfreezes_nothing_of_hers(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    freezing.freeze(keeper, office.case_id(), reason="he stood beside her")
    with refused("not_frozen"):
        freezing.unfreeze(keeper, other, reason="she called")
    status = keeper.liaison.get("masked_record", office.record_id(), MaskedRecord).status
    assert status is RecordStatus.FROZEN


# --- restores


def test_after_a_restore_what_was_said_while_it_was_open_does_not_count(released: Office, copies: Path) -> None:
    """Laid while open, in the backup; shutting the file took it out; the restore brings it back."""
    employ(released)
    attacker = own_program(released.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    say(attacker, released.case_id(), TieKind.HAS_PART, other)
    path = back_up(released, copies)
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    released.close()
    restore(released, path)
    assert is_shut(released)
    released.close()
    attacker = own_program(released.sign_in(COLLEAGUE))
    say(attacker, other, TieKind.MERGED, released.case_id())
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert files_of(keeper, other) == (other,)
    restriction.change_access(keeper, other, None)
    assert is_shut(released)


@pytest.fixture
def apart(released: Office, copies: Path) -> Tied:
    """Two files were one when the backup was made, and are taken apart since; no attacker at all."""
    worker = released.sign_in("intake")
    other = record(worker, answers(names="هدى"))
    merging.merge(worker, released.case_id(), other, MergeReason.SHE_SAYS)
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    merging.unmerge(worker, files_of(worker, other)[1])
    released.close()
    restore(released, path)
    return released, other


def test_after_a_restore_files_taken_apart_since_stay_apart(apart: Tied) -> None:
    office, other = apart
    keeper = office.sign_in("keeper")
    assert files_of(keeper, other) == (other,)
    erasure.erase(keeper, other, typed=case_of(keeper, other).code)
    assert keeper.identity.find("case_file", office.case_id(), CaseFile) is not None


def test_a_tie_laid_into_an_old_copy_does_not_join_shut_files(released: Office, tmp_path: Path, copies: Path) -> None:
    """Both rows are laid into a copy of before her file was shut; the station knows neither."""
    employ(released)
    attacker = released.sign_in(COLLEAGUE)
    other = record(attacker, answers(names="هدى"))
    morning = copy_of(released, tmp_path / "morning")
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    attacker = released.sign_in(COLLEAGUE)
    say(attacker, released.case_id(), TieKind.HAS_PART, other)
    say(attacker, other, TieKind.MERGED, released.case_id())
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    keeper = released.sign_in("keeper")
    assert files_of(keeper, other) == (other,)
