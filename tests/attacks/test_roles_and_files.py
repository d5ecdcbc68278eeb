"""Each role, with every file, the site secret and her own password, against every file: only her own opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Role
from nsintake.services.accounts import accounts
from nsintake.services.station import rotation
from tests.attacks.burglar import Burglar
from tests.services.ladder import Office
from tests.services.people import change, uid_of
from tests.services.refusals import refused

ACCOUNTS = {"accounts.db"}
CASES = {"accounts.db", "liaison.db", "identity.db"}
PASSWORD = "korbane-mulito-sagine-7"


def as_is(_: Office) -> None:
    """She is who she was."""


def enrolled(office: Office) -> None:
    """A shell is made for her; no keeper approves."""
    accounts.create_shell(office.sign_in("administrator"), login="hana", display_name="Hana", role=Role.KEEPER)


def removed(login: str) -> Callable[[Office], None]:
    return lambda office: change(office, login, disabled=True)


WHO: dict[str, tuple[Callable[[Office], None], str, set[str]]] = {
    "administrator": (as_is, "administrator", ACCOUNTS),
    "liaison officer": (as_is, "liaison", {"accounts.db", "liaison.db"}),
    "shell": (enrolled, "hana", ACCOUNTS),
    "removed administrator": (removed("administrator"), "administrator", ACCOUNTS),
    "removed liaison officer": (removed("liaison"), "liaison", {"accounts.db", "liaison.db"}),
}
"""Who, what happens before, whose account, and what opens. A removed person keeps what she held until the keys are
changed (rotation); what she never held stays shut."""


@pytest.mark.parametrize("who", WHO)
def test_with_everything_but_a_grant_nothing_more_opens(printed: Office, tmp_path: Path, who: str) -> None:
    before, login, expected = WHO[who]
    before(printed)
    own = printed.passwords().get(login, PASSWORD)
    assert Burglar(printed, tmp_path / "loot", login, (own,)).break_in() == expected


@pytest.mark.parametrize(("login", "expected"), [("intake", CASES), ("keeper", CASES | {"root"})])
def test_the_burglar_s_method_does_open_what_a_password_is_worth(
    printed: Office, tmp_path: Path, login: str, expected: set[str]
) -> None:
    """Else the tests above would pass for a burglar who cannot break in at all."""
    own = printed.passwords()[login]
    assert Burglar(printed, tmp_path / "loot", login, (own,)).break_in() == expected


def test_without_any_password_the_site_secret_opens_accounts_alone(printed: Office, tmp_path: Path) -> None:
    assert Burglar(printed, tmp_path / "loot", "", ("password",)).break_in() == ACCOUNTS


def test_two_who_share_their_passwords_get_no_more_than_both_had(printed: Office, tmp_path: Path) -> None:
    both = tuple(printed.passwords()[login] for login in ("administrator", "liaison"))
    assert Burglar(printed, tmp_path / "loot", "", both).break_in() == {"accounts.db", "liaison.db"}


@pytest.mark.parametrize("login", ["administrator", "liaison", "intake"])
def test_a_removed_person_does_not_get_in_through_the_door(printed: Office, login: str) -> None:
    removed(login)(printed)
    with refused("disabled"):
        printed.sign_in(login)


def keys_changed(office: Office, login: str, *, by: str = "keeper") -> None:
    """A keeper removes somebody, and every key changes; the last administrator has a successor first."""
    if login == "administrator":
        change(office, "liaison", role=Role.ADMINISTRATOR)
        office.close()
    keeper = office.sign_in(by)
    rotation.remove_person(keeper, uid_of(keeper, login))
    office.close()


def other_keeper(office: Office) -> str:
    """The intake worker becomes a keeper too; her login."""
    change(office, "intake", role=Role.KEEPER)
    office.close()
    return "intake"


@pytest.mark.parametrize("login", ["administrator", "liaison", "intake"])
def test_a_removed_worker_opens_nothing_even_past_the_program(printed: Office, tmp_path: Path, login: str) -> None:
    keys_changed(printed, login)
    own = printed.passwords()[login]
    assert Burglar(printed, tmp_path / "loot", login, (own,)).break_in() == ACCOUNTS


@pytest.mark.parametrize("login", ["liaison", "intake"])
def test_what_she_copied_before_she_was_removed_opens_nothing_written_since(
    printed: Office, tmp_path: Path, login: str
) -> None:
    own = printed.passwords()[login]
    before = Burglar(printed, tmp_path / "copied", login, (own,))
    assert before.break_in() > ACCOUNTS, "what she copied while she was entitled stays hers"
    keys_changed(printed, login)
    after = Burglar(printed, tmp_path / "loot", login, (own,))
    after.keys |= before.keys
    assert after.break_in() == ACCOUNTS


def test_a_removed_keeper_opens_no_case_but_still_has_the_seed_that_signs_rosters(
    printed: Office, tmp_path: Path
) -> None:
    """The seed is what a succession takes out of use; a rotation takes the cases from her."""
    login = other_keeper(printed)
    own = printed.passwords()[login]
    before = Burglar(printed, tmp_path / "copied", login, (own,))
    assert before.break_in() == CASES | {"root"}
    keys_changed(printed, login)
    after = Burglar(printed, tmp_path / "loot", login, (own,))
    after.keys |= before.keys
    assert after.break_in() == ACCOUNTS | {"root"}
    with refused("disabled"):
        printed.sign_in(login)


def test_those_who_stay_keep_what_their_roles_hold_after_the_keys_changed(printed: Office, tmp_path: Path) -> None:
    rotation.change_keys(printed.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    printed.close()
    for login, expected in (
        ("liaison", {"accounts.db", "liaison.db"}),
        ("intake", CASES),
        ("keeper", CASES | {"root"}),
    ):
        own = printed.passwords()[login]
        assert Burglar(printed, tmp_path / login, login, (own,)).break_in() == expected


def test_a_leaked_site_secret_opens_no_file_any_more_once_it_is_changed(printed: Office, tmp_path: Path) -> None:
    keeper = printed.sign_in("keeper")
    leaked = keeper.station.secret
    rotation.change_keys(keeper, reason=rotation.KeyChange.SITE_SECRET_LEAKED)
    printed.close()
    thief = Burglar(printed, tmp_path / "loot", "intake", (printed.passwords()["intake"],))
    thief.secret = leaked
    with pytest.raises(AssertionError, match="accounts"):
        thief.break_in()
    assert thief.opened == set()


def test_somebody_approved_later_gets_her_role_and_no_more(printed: Office, tmp_path: Path) -> None:
    administrator = printed.sign_in("administrator")
    uid = accounts.create_shell(administrator, login="hana", display_name="Hana", role=Role.ADMINISTRATOR)
    accounts.enrol(
        administrator,
        uid,
        password=PASSWORD,
        password_again=PASSWORD,
        keeper_login="keeper",
        keeper_password=printed.passwords()["keeper"],
        params=FLOOR,
    )
    assert Burglar(printed, tmp_path / "loot", "hana", (PASSWORD,)).break_in() == ACCOUNTS
