from __future__ import annotations

from nsintake.domain.roles import PERMISSIONS, Permission, Role, permissions_of

CASE_WORK = {
    Permission.RUN_INTAKE,
    Permission.VIEW_CASES,
    Permission.REVEAL_IDENTITY,
    Permission.RECORD_CONSENT,
    Permission.PROPOSE_RELEASE,
    Permission.SIGN_RELEASE,
}


def test_every_role_has_its_line_in_the_table() -> None:
    assert set(PERMISSIONS) == set(Role)
    assert set().union(*PERMISSIONS.values()) == set(Permission)


def test_an_administrator_sees_no_case_and_no_record() -> None:
    allowed = permissions_of("administrator")
    assert not allowed & (CASE_WORK | {Permission.VIEW_RECORDS, Permission.PRINT_RELEASED, Permission.READ_CASE_AUDIT})


def test_a_liaison_officer_sees_no_identity() -> None:
    assert not permissions_of("liaison") & (CASE_WORK | {Permission.MANAGE_ACCOUNTS, Permission.READ_CASE_AUDIT})
    assert permissions_of("liaison") >= {Permission.VIEW_RECORDS, Permission.PRINT_RELEASED}


def test_only_a_keeper_approves_accounts_and_only_an_administrator_makes_them() -> None:
    assert {role for role in Role if Permission.APPROVE_ACCOUNTS in permissions_of(role)} == {Role.KEEPER}
    assert {role for role in Role if Permission.MANAGE_ACCOUNTS in permissions_of(role)} == {Role.ADMINISTRATOR}


def test_a_keeper_may_do_all_that_an_intake_worker_may() -> None:
    assert permissions_of("keeper") > permissions_of("intake")


def test_a_role_this_version_does_not_know_may_do_nothing() -> None:
    for unknown in ("", "Keeper", "root", "intake "):
        assert permissions_of(unknown) == frozenset()
