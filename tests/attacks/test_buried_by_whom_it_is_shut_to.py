"""A colleague to whom a woman's file is shut signs a tombstone of her, and the station is lost: the backup and what is
beside it are all that speaks. She could not have erased her.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import NsintakeError
from nsintake.services.cases import restriction
from nsintake.services.day import case_view, erasure
from nsintake.store import tombstones
from nsintake.store.tombstones import Tombstones
from tests.attacks.test_missing_tombstones import back_up, beside, recovered, restore
from tests.attacks.test_notes_about_a_shut_file import BENT
from tests.services.backup.test_recovery import Clean
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office
from tests.services.people import uid_of
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


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
    made = signed(released, COLLEAGUE, released.case_id())
    if where == "in accounts.db":
        hers = released.sign_in(COLLEAGUE)
        with hers.accounts.database.begin() as work:
            Tombstones(hers.accounts.database).put(work, made)
            work.commit()
    path = back_up(released, copies)
    beside(copies, *([made] if where == "beside the stick" else []))
    done, clean = recovered(released, path, tmp_path)
    assert (done.erased, done.unproved) == (0, 1)
    assert is_there(clean, released)


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
    assert done.unproved == 1
    assert is_there(clean, released)


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
