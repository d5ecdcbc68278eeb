"""Making an account: what the keeper sees before she approves, and what stays in the window after."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit

from nsintake.domain.roles import Role
from nsintake.services.accounts import accounts
from tests.ui.pages.desk import Desk, SignIn
from ui.i18n import isolate
from ui.pages.accounts import LOCK_AFTER_MS, AccountsPage


def waiting(desk: Desk, role: Role) -> AccountsPage:
    """An account whose owner is about to type her password."""
    uid = accounts.create_shell(desk.signed_in, login="hana", display_name="Hana Testname", role=role)
    page = desk.go("accounts")
    assert isinstance(page, AccountsPage)
    page._open(uid)
    desk.settle()
    return page


def test_the_keeper_reads_name_and_role_where_she_approves(sign_in: SignIn) -> None:
    page = waiting(sign_in("administrator"), Role.KEEPER)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert f"{isolate('Hana Testname')}, Keeper (intake lead): password and approval" in said


def test_after_a_refusal_the_keeper_s_password_is_not_left_in_the_window(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    waiting(desk, Role.INTAKE)
    for name, text in (
        ("password", "korbane-mulito-sagine-7"),
        ("password_again", "korbane-mulito-sagine-7"),
        ("keeper_login", "keeper"),
        ("keeper_password", "not quite hers"),
    ):
        desk.put(name, text)
    desk.press("accounts.approve")
    assert desk.find("keeper_password", QLineEdit).text() == ""
    assert desk.find("error_keeper_password", QLabel).text()


def test_after_an_approval_the_station_locks_itself(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    page = waiting(desk, Role.INTAKE)
    page._approved()
    desk.settle()
    assert desk.has("accounts.done")
    assert page._lock_soon.isActive()
    assert page._lock_soon.interval() == LOCK_AFTER_MS == 120_000
    desk.locks_after(lambda: page._lock_soon.setInterval(0))


def test_the_row_of_an_account_is_marked_while_it_is_dealt_with(sign_in: SignIn) -> None:
    page = waiting(sign_in("administrator"), Role.INTAKE)
    first = page.table.rows.rows[-1].id
    page._open(first)
    assert page.table.current_id() == first
