"""An administrator who enrols without a keeper, or edits accounts.db by hand, gets nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import found
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import new_user
from nsintake.crypto.roster import RosterEntry, Status, sign_roster, verify_roster
from nsintake.domain.roles import Permission, Role
from nsintake.errors import NsintakeError, UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import open_ring
from nsintake.services.accounts import accounts
from nsintake.services.audit import audit
from nsintake.services.day import case_view
from nsintake.services.liaison import liaison
from nsintake.services.signing_in.sign_in import sign_in
from tests.attacks.burglar import Burglar
from tests.services.ladder import Office
from tests.services.people import change, uid_of
from tests.services.refusals import refused

PASSWORD = "korbane-mulito-sagine-7"


def edit(signed_in: SignedIn, *statements: tuple[str, tuple[object, ...]]) -> None:
    """Write into accounts.db by hand; every signed-in person has its key."""
    with signed_in.accounts.database.begin() as work:
        for text, values in statements:
            work.cursor.execute(text, values)
        work.commit()


def copy_grants(signed_in: SignedIn, to: str, *, of: str) -> None:
    """Put somebody else's grants under another uid."""
    edit(
        signed_in,
        (
            "INSERT OR REPLACE INTO grant_ SELECT ?, comp, epoch, bytes FROM grant_ WHERE uid = ?",
            (to, uid_of(signed_in, of)),
        ),
    )


def self_made(office: Office, administrator: SignedIn, *, root_pub: bytes | None) -> str:
    """An account made without a keeper, dressed up as an active keeper with a keeper's grants."""
    uid = accounts.create_shell(administrator, login="hana", display_name="Hana", role=Role.KEEPER)
    made = new_user(
        PASSWORD,
        org=administrator.ring.org,
        uid=uid,
        site_secret=administrator.station.secret,
        root_pub=root_pub,
        params=FLOOR,
    )
    edit(administrator, ("UPDATE user_account SET blob = ?, status = 'active' WHERE uid = ?", (made.blob, uid)))
    copy_grants(administrator, uid, of="keeper")
    return uid


@pytest.mark.parametrize("knows_root", [False, True])
def test_an_account_made_without_a_keeper_is_useless(office: Office, tmp_path: Path, knows_root: bool) -> None:
    administrator = office.sign_in("administrator")
    self_made(office, administrator, root_pub=administrator.ring.root_pub if knows_root else None)
    with refused("not_approved"):
        sign_in(office.station(), "hana", PASSWORD)
    own = office.passwords()["administrator"]
    if knows_root:
        assert Burglar(office, tmp_path / "loot", "hana", (PASSWORD, own)).break_in() == {"accounts.db"}


def test_an_account_put_on_a_roster_she_signed_is_refused(office: Office) -> None:
    """She adds the account to the newest roster and signs with a key of her own."""
    administrator = office.sign_in("administrator")
    uid = self_made(office, administrator, root_pub=administrator.ring.root_pub)
    other = found("x" * 20, org="other", uid="other", site_secret=administrator.station.secret, params=FLOOR)
    root = other.keyring._root
    assert root is not None
    entry = RosterEntry(uid, Role.KEEPER, Status.ACTIVE, b"x" * 32, b"e" * 32)
    people = sorted([*administrator.ring.roster.entries, entry], key=lambda person: person.uid)
    number = administrator.ring.roster.number + 1
    forged = sign_roster(root._signer, replace(administrator.ring.roster, number=number, entries=tuple(people)))
    edit(administrator, ("INSERT INTO roster VALUES (?, ?)", (number, forged)))
    for login, password in (("hana", PASSWORD), ("keeper", office.passwords()["keeper"])):
        with pytest.raises(OpenError):
            sign_in(office.station(), login, password)
    with pytest.raises(OpenError):
        administrator.must(Permission.MANAGE_ACCOUNTS, while_unsound=False)
    (hers,) = (account for account in accounts.list_accounts(administrator) if account.login == "hana")
    assert hers.certified is None
    assert [finding.file for finding in administrator.unsound] == ["accounts.db"]


def test_a_whole_station_of_her_own_over_the_real_one_opens_no_real_file(office: Office) -> None:
    """Her own root, roster, keeper and grants, so that her fake keeper signs in: the real files stay shut."""
    administrator = office.sign_in("administrator")
    org, uid = administrator.ring.org, "f" * 16
    fake = found(PASSWORD, org=org, uid=uid, site_secret=administrator.station.secret, params=FLOOR)
    edit(
        administrator,
        ("DELETE FROM roster", ()),
        ("INSERT INTO roster VALUES (?, ?)", (9, sign_over(fake.keyring._root, fake.roster, org))),
        ("INSERT INTO user_account VALUES (?, 'fake', ?, 'keeper', 'active')", (uid, fake.keeper_blob)),
        *(
            ("INSERT INTO grant_ VALUES (?, ?, 1, ?)", (holder, comp.value, grant))
            for (holder, comp), grant in fake.grants.items()
            if holder == uid
        ),
    )
    with pytest.raises(NsintakeError) as caught:
        sign_in(office.station(), "fake", PASSWORD)
    assert caught.value.code in {"file_corrupt", "cannot_open"}
    edit(administrator, ("DELETE FROM grant_ WHERE uid = ?", (uid,)))
    signed_in = sign_in(office.station(), "fake", PASSWORD)
    office.sessions.append(signed_in)
    assert not signed_in.founded, "no keeper of the real office said so"
    with refused("no_key"):
        _ = signed_in.identity
    with refused("founding_unfinished"):
        case_view.list_cases(signed_in)


def sign_over(root: object, roster: bytes, org: str) -> bytes:
    """The fake roster under a number that no pin has seen."""
    unsigned = replace(verify_roster(roster, root.public_key, org=org), number=9, signature=b"")  # type: ignore[attr-defined]
    return root.sign_roster(unsigned)  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("role", ["keeper", "intake", "liaison"])
def test_her_own_role_column_changes_nothing(office: Office, tmp_path: Path, role: str) -> None:
    administrator = office.sign_in("administrator")
    edit(administrator, ("UPDATE user_account SET role = ? WHERE uid = ?", (role, administrator.uid)))
    copy_grants(administrator, administrator.uid, of=role)
    again = office.sign_in("administrator")
    assert again.role is Role.ADMINISTRATOR
    assert [store.name for store in again.stores] == ["accounts.db"]
    for act in (case_view.list_cases, liaison.list_records):
        with refused("not_permitted"):
            act(again)
    own = office.passwords()["administrator"]
    if role == "keeper":
        assert Burglar(office, tmp_path / "loot", "administrator", (own,)).break_in() == {"accounts.db"}


def test_her_blob_in_the_keeper_s_place_is_a_wrong_password(office: Office) -> None:
    administrator = office.sign_in("administrator")
    edit(
        administrator,
        (
            "UPDATE user_account SET blob = (SELECT blob FROM user_account WHERE uid = ?) WHERE login_name = 'keeper'",
            (administrator.uid,),
        ),
    )
    with pytest.raises(UserFault) as caught:
        sign_in(office.station(), "keeper", office.passwords()["administrator"])
    assert caught.value.code == "wrong_password"


def test_her_login_under_the_keeper_s_uid_is_a_wrong_password(office: Office) -> None:
    administrator = office.sign_in("administrator")
    keeper_uid = uid_of(administrator, "keeper")
    edit(
        administrator,
        ("DELETE FROM user_account WHERE uid = ?", (keeper_uid,)),
        ("UPDATE user_account SET uid = ? WHERE uid = ?", (keeper_uid, administrator.uid)),
    )
    with pytest.raises(UserFault):
        sign_in(office.station(), "administrator", office.passwords()["administrator"])


def test_an_older_roster_put_back_does_not_give_an_old_role_back(office: Office) -> None:
    """She was an intake worker once; now she is an administrator, and would like the old roster back."""
    change(office, "intake", role=Role.ADMINISTRATOR)
    demoted = office.sign_in("intake")
    assert demoted.role is Role.ADMINISTRATOR
    edit(demoted, ("DELETE FROM roster WHERE number = ?", (demoted.ring.roster.number,)))
    with pytest.raises(OpenError):
        office.sign_in("intake")


def test_an_older_roster_under_a_new_number_is_refused(office: Office) -> None:
    change(office, "intake", role=Role.ADMINISTRATOR)
    demoted = office.sign_in("intake")
    number = demoted.ring.roster.number
    edit(
        demoted,
        (
            "UPDATE roster SET bytes = (SELECT bytes FROM roster WHERE number = ?) WHERE number = ?",
            (number - 1, number),
        ),
    )
    with pytest.raises(OpenError):
        office.sign_in("intake")


def test_a_demoted_keeper_s_session_cannot_approve_anybody(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = accounts.create_shell(administrator, login="hana", display_name="Hana", role=Role.KEEPER)
    change(office, "keeper", role=Role.ADMINISTRATOR)
    with refused("not_keeper"):
        accounts.enrol(
            administrator,
            uid,
            password=PASSWORD,
            password_again=PASSWORD,
            keeper_login="keeper",
            keeper_password=office.passwords()["keeper"],
            params=FLOOR,
        )


def test_grants_taken_away_close_files_and_nothing_else_breaks(office: Office) -> None:
    administrator = office.sign_in("administrator")
    edit(administrator, ("DELETE FROM grant_ WHERE uid = ?", (uid_of(administrator, "liaison"),)))
    signed_in = office.sign_in("liaison")
    with refused("no_key"):
        liaison.list_records(signed_in)


def test_an_audit_line_in_the_keeper_s_name_does_not_count(office: Office) -> None:
    """An administrator writes an approval into the log of accounts as if the keeper had."""
    administrator = office.sign_in("administrator")
    edit(
        administrator,
        (
            "UPDATE audit SET actor = ? WHERE n = (SELECT max(n) FROM audit)",
            (uid_of(administrator, "keeper"),),
        ),
    )
    (verified,) = audit.verify_now(administrator)
    assert not verified.sound
    assert not audit.entries(administrator).rows[0].counts


def test_garbage_in_any_column_of_accounts_gives_nobody_more(office: Office) -> None:
    """Whatever is written there, sign-in refuses with one of our own errors or gives no more than before."""
    administrator = office.sign_in("administrator")
    garbage: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("UPDATE user_account SET role = 'queen'", ()),
        ("UPDATE user_account SET status = 'active'", ()),
        ("UPDATE grant_ SET bytes = ?", (b"\xff" * 400,)),
        ("UPDATE setting SET value = ? WHERE key = 'epoch'", (b"2",)),
        ("UPDATE setting SET value = ? WHERE key = 'org'", (b"other",)),
        ("UPDATE roster SET bytes = ?", (b"",)),
    )
    opens: Callable[[], SignedIn] = lambda: office.sign_in("liaison")  # noqa: E731
    for statement in garbage:
        edit(administrator, statement)
        try:
            signed_in = opens()
        except NsintakeError:
            continue
        assert not signed_in.ring.holds(Compartment.IDENTITY)
        signed_in.close()


def test_a_ring_of_hers_holds_no_compartment_key(office: Office) -> None:
    ring = open_ring(office.station(), "administrator", office.passwords()["administrator"])
    assert [ring.holds(compartment) for compartment in Compartment] == [True, False, False, False]
    with pytest.raises(OpenError):
        ring.new_dek(Compartment.LIAISON, b"x" * 16)
    ring.close()
