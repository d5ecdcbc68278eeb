"""Accounts: an administrator proposes, a keeper beside her approves, and nothing less opens anything."""

from __future__ import annotations

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Role
from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.day import case_view
from nsintake.services.signing_in.sign_in import sign_in
from tests.services.ladder import Office
from tests.services.refusals import fault, refused

PASSWORD = "korbane-mulito-sagine-7"


def shell(administrator: SignedIn, role: Role = Role.INTAKE) -> str:
    return accounts.create_shell(administrator, login="Hana", display_name="Hana Testname", role=role)


def enrol(
    office: Office,
    administrator: SignedIn,
    uid: str,
    *,
    password: str = PASSWORD,
    again: str = "",
    keeper: str = "keeper",
) -> None:
    accounts.enrol(
        administrator,
        uid,
        password=password,
        password_again=again or password,
        keeper_login=keeper,
        keeper_password=office.passwords()[keeper],
        params=FLOOR,
    )


def test_accounts_are_listed_shells_first(office: Office) -> None:
    administrator = office.sign_in("administrator")
    shell(administrator, Role.LIAISON)
    views = accounts.list_accounts(administrator)
    assert [(view.login, view.role, view.status) for view in views] == [
        ("hana", Role.LIAISON, "shell"),
        ("intake", Role.INTAKE, "active"),
        ("administrator", Role.ADMINISTRATOR, "active"),
        ("keeper", Role.KEEPER, "active"),
        ("liaison", Role.LIAISON, "active"),
    ]
    assert views[0].display_name == "Hana Testname"


def test_a_shell_alone_opens_nothing(office: Office) -> None:
    administrator = office.sign_in("administrator")
    shell(administrator)
    with fault("wrong_password"):
        sign_in(office.station(), "hana", PASSWORD)


@pytest.mark.parametrize("role", list(Role))
def test_an_approved_person_signs_in_with_exactly_her_role(office: Office, role: Role) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator, role)
    enrol(office, administrator, uid)
    signed_in = sign_in(office.station(), "hana", PASSWORD)
    office.sessions.append(signed_in)
    assert (signed_in.uid, signed_in.role, signed_in.display_name) == (uid, role, "Hana Testname")
    approvals = [view for view in signed_in.accounts_store.audit.views() if view.verb == "approve"]
    assert approvals[0].details == {"uid": uid, "role": role.value, "name": "Hana Testname"}
    assert signed_in.name_of(approvals[0].actor) == "Samira Haddad"
    assert next(view.status for view in accounts.list_accounts(administrator) if view.uid == uid) == "active"
    if role in {Role.INTAKE, Role.KEEPER}:
        assert len(case_view.list_cases(signed_in)) == 3


def test_a_login_is_taken_once_in_any_case(office: Office) -> None:
    administrator = office.sign_in("administrator")
    shell(administrator)
    with fault("login_taken"):
        accounts.create_shell(administrator, login=" hAnA ", display_name="Other", role=Role.INTAKE)


@pytest.mark.parametrize(
    ("field", "login", "display", "code"),
    [
        ("login", " ", "Hana", "field_empty"),
        ("display_name", "hana", "  ", "field_empty"),
        ("login", "h" * 41, "Hana", "too_long"),
        ("display_name", "hana", "H" * 61, "too_long"),
        ("login", "ha\u200bna", "Hana", "hidden_characters"),
    ],
)
def test_a_shell_needs_a_login_and_a_name(office: Office, field: str, login: str, display: str, code: str) -> None:
    with fault(code, field):
        accounts.create_shell(office.sign_in("administrator"), login=login, display_name=display, role=Role.INTAKE)


@pytest.mark.parametrize(
    ("password", "again", "code", "field"),
    [
        (PASSWORD, "another", "passwords_differ", "password_again"),
        ("short-one", "short-one", "password_short", "password"),
        ("passwordpassword", "passwordpassword", "password_weak", "password"),
        ("Hana Testname1", "Hana Testname1", "password_weak", "password"),
    ],
)
def test_a_password_must_be_repeated_long_and_not_guessable(
    office: Office, password: str, again: str, code: str, field: str
) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator)
    with fault(code, field):
        enrol(office, administrator, uid, password=password, again=again)
    assert next(view.status for view in accounts.list_accounts(administrator) if view.uid == uid) == "shell"


def test_approval_needs_the_keeper_s_own_password(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator)
    with pytest.raises(UserFault) as caught:
        accounts.enrol(
            administrator,
            uid,
            password=PASSWORD,
            password_again=PASSWORD,
            keeper_login="keeper",
            keeper_password=office.passwords()["administrator"],
            params=FLOOR,
        )
    assert (caught.value.code, caught.value.params["field"]) == ("wrong_password", "keeper_password")
    assert caught.value.params["wait_seconds"] == 1


@pytest.mark.parametrize("who", ["administrator", "liaison", "intake"])
def test_only_a_keeper_approves(office: Office, who: str) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator)
    with refused("not_keeper"):
        enrol(office, administrator, uid, keeper=who)


def test_an_approved_account_is_not_approved_again(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator)
    enrol(office, administrator, uid)
    with refused("already_approved"):
        enrol(office, administrator, uid)
    with refused("account_missing"):
        enrol(office, administrator, "nobody")


def test_two_people_enrolled_one_after_the_other_both_stand(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uids = [
        accounts.create_shell(administrator, login=login, display_name=login, role=Role.LIAISON)
        for login in ("hana", "dalal")
    ]
    for uid in uids:
        enrol(office, administrator, uid)
    for login in ("hana", "dalal", "keeper"):
        password = office.passwords().get(login, PASSWORD)
        office.sessions.append(sign_in(office.station(), login, password))


def test_the_administrator_s_own_session_goes_on_after_an_approval(office: Office) -> None:
    administrator = office.sign_in("administrator")
    before = administrator.ring.roster.number
    enrol(office, administrator, shell(administrator))
    assert administrator.ring.roster.number == before + 1
    assert accounts.list_accounts(administrator)


@pytest.mark.parametrize(
    "change",
    [
        ("UPDATE user_account SET role = 'keeper' WHERE uid = ?", ()),
        ("UPDATE user_account SET login_name = 'mallory' WHERE uid = ?", ()),
        ("UPDATE setting SET value = ? WHERE key = 'name:' || ?", (b"Somebody Else",)),
    ],
)
def test_what_the_keeper_saw_is_what_she_approves(office: Office, change: tuple[str, tuple[object, ...]]) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator, Role.LIAISON)
    shown = next(view for view in accounts.list_accounts(administrator) if view.uid == uid)
    with administrator.accounts.database.begin() as work:
        work.cursor.execute(change[0], (*change[1], uid))
        work.commit()
    with refused("changed_meanwhile"):
        accounts.enrol(
            administrator,
            uid,
            password=PASSWORD,
            password_again=PASSWORD,
            keeper_login="keeper",
            keeper_password=office.passwords()["keeper"],
            shown=shown,
            params=FLOOR,
        )
    assert administrator.accounts.newest_roster_number() == office.sign_in("keeper").ring.roster.number
    assert administrator.accounts.get(uid).status == "shell"
