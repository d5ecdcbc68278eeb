"""An office went on on a clean computer, and its backup is brought home to the station that was there before, in which
the keys were changed after the backup that the clean computer began with. Nobody does anything wrong.

What was written on the clean computer names lists of people that were signed there, under numbers that are other lists
here. Before: nobody was asked, and at the next sign-in everybody was told that the list was exchanged.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission, Role
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, own_account, passwords, people
from nsintake.services.audit import audit
from nsintake.services.backup import backups, recovery
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from nsintake.services.signing_in.sign_in import sign_in
from tests.attacks.test_a_word_said_before import opens
from tests.attacks.test_honest_days import change_keys, settle
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_shut_to_a_keeper import two_keepers  # noqa: F401 - a fixture
from tests.services.backup.test_recovery import Clean
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import Office, answers
from tests.services.refusals import fault, refused
from ui.errors import words_for

pytestmark = pytest.mark.usefixtures("cheap_keys")
PEOPLE = ("keeper", "intake", "liaison", "administrator")


def gone_on_elsewhere(office: Office, copies: Path, folder: Path, *, changed: bool) -> tuple[bytes, Path]:
    """A woman who came to the clean computer, and its backup; ``changed``: somebody came to the old station, and its
    keys were changed.
    """
    path, here = back_up(office, copies), os.environ["NSINTAKE_STATE"]
    if changed:
        employ(office, "another", Role.LIAISON)
        office.close()
        change_keys(office)
    return gone_on_from(path, office, copies, folder, here)


def gone_on_from(path: Path, office: Office, copies: Path, folder: Path, here: str) -> tuple[bytes, Path]:
    """The same from a backup, while this account of the computer keeps what it remembers ``here``."""
    clean = Clean(office, folder)
    with clean.opened(path) as opened:
        recovery.recover(opened, stay=clean.everybody(opened))
    worker = clean.sign_in("intake")
    case_id = record(worker, answers())
    made = copies / backups.back_up(worker, copies).name
    office.close()
    os.environ["NSINTAKE_STATE"] = here
    return case_id, made


def propose(administrator: SignedIn, role: Role) -> None:
    accounts.propose_role(administrator, uid_of(administrator, COLLEAGUE), role)


def switch_off(administrator: SignedIn) -> None:
    accounts.disable(administrator, uid_of(administrator, COLLEAGUE))


def approve(keeper: SignedIn) -> None:
    changed = next(row.account for row in people.who_holds(keeper) if row.account.uid == uid_of(keeper, COLLEAGUE))
    people.sign_change(keeper, changed)


def require_quiet(office: Office, case_id: bytes) -> None:
    for login in PEOPLE:
        signed_in: SignedIn = office.sign_in(login)
        audit.look_through(signed_in)
        assert signed_in.unsound == (), login
        if login in {"keeper", "intake"}:
            assert opens(signed_in, case_id)
            assert case_view.list_cases(signed_in)
        office.close()


def test_a_keeper_is_asked_before_and_settles_it_once(two_keepers: Office, copies: Path, tmp_path: Path) -> None:  # noqa: F811
    office = two_keepers
    case_id, made = gone_on_elsewhere(office, copies, tmp_path, changed=True)
    with refused("backup_other_lists"):
        recovery.restore(office.sign_in("keeper"), made)
    office.close()
    recovery.restore(office.sign_in("keeper"), made, despite=frozenset({"backup_other_lists"}))
    office.close()
    settle(office, "keeper")
    require_quiet(office, case_id)
    later = back_up(office, copies)
    recovery.restore(office.sign_in("keeper"), later, leave_damaged=True)  # of what was settled that is asked each time
    office.close()
    require_quiet(office, case_id)


def test_nobody_is_asked_where_the_list_here_is_the_one_that_the_clean_computer_began_with(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
) -> None:
    case_id, made = gone_on_elsewhere(two_keepers, copies, tmp_path, changed=False)
    recovery.restore(two_keepers.sign_in("keeper"), made)
    two_keepers.close()
    require_quiet(two_keepers, case_id)


@pytest.mark.parametrize("how", ["switched off", "officer"])
def test_whoever_was_switched_off_here_meanwhile_stays_off(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
    how: str,
) -> None:
    """Before: with the list of the other computer, which counts where the keys were changed only there, she signed in
    again. ``officer``: she had become one, and had the key of identity.db again. A keeper says anew what she is.
    """
    office = two_keepers
    path, here = back_up(office, copies), os.environ["NSINTAKE_STATE"]
    if how == "officer":
        propose(office.sign_in("administrator"), Role.LIAISON)
    else:
        switch_off(office.sign_in("administrator"))
    approve(office.sign_in("keeper"))
    office.close()
    case_id, made = gone_on_from(path, office, copies, tmp_path, here)
    recovery.restore(office.sign_in("keeper"), made)
    office.close()
    with refused("disabled"):
        office.sign_in(COLLEAGUE)
    office.close()
    require_quiet(office, case_id)


def test_the_passwords_are_those_of_the_computer_on_which_the_office_went_on(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
) -> None:
    """Before: so it was, and the page said that what is in force today stays."""
    office, new = two_keepers, passwords.five_words(Lang.EN)
    path, here = back_up(office, copies), os.environ["NSINTAKE_STATE"]
    before = office.passwords()["liaison"]
    own_account.change_password(office.sign_in("liaison"), old=before, new=new, again=new, params=FLOOR)
    office.close()
    _, made = gone_on_from(path, office, copies, tmp_path, here)
    recovery.restore(office.sign_in("keeper"), made)
    office.close()
    with fault("wrong_password"):
        sign_in(office.station(), "liaison", new)
    office.clock.moment += timedelta(minutes=1)
    officer = sign_in(office.station(), "liaison", before)
    assert officer.may(Permission.VIEW_RECORDS), "with the one of that computer"
    officer.close()
    assert "her password of that computer" in words_for(Refused("backup_other_lists"))
