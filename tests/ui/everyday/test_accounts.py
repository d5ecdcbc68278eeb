"""Accounts are made by one, owned by another, approved by a third; the log shows it and is sound."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QComboBox, QLineEdit

from nsintake.domain.roles import Permission
from nsintake.services.accounts import accounts
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_records import rows
from tests.ui.pages.desk import SignIn


def test_a_name_in_use_is_told_beside_the_field(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    desk.go("accounts")
    desk.press("accounts.new")
    desk.type("display_name", "Somebody")
    desk.type("login", "Intake")
    combo = desk.find("account_role", QComboBox)
    combo.setCurrentIndex(combo.findData("liaison"))
    desk.press("accounts.make")
    desk.settle()
    assert "Another account has this name" in desk.said("error_login")
    desk.press("accounts.cancel")
    assert not desk.has("login")


def test_an_account_is_approved_by_the_keeper_beside_its_owner(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("administrator")
    assert not desk.signed_in.may(Permission.VIEW_CASES)
    page = desk.go("accounts")
    page._open(busy.shell)  # type: ignore[attr-defined]
    password = "-".join(secrets.token_hex(3) for _ in range(4))
    desk.type("password", password)
    desk.type("password_again", password + "x")
    desk.type("keeper_login", "keeper")
    desk.type("keeper_password", busy.passwords["keeper"])
    desk.press("accounts.approve")
    desk.settle()
    assert desk.said("error_password_again")
    assert {account.uid: account.status for account in accounts.list_accounts(desk.signed_in)}[
        busy.shell
    ] == accounts.SHELL
    desk.find("password_again", QLineEdit).clear()
    desk.type("password_again", password)
    assert desk.find("keeper_password", QLineEdit).text() == ""
    desk.type("keeper_password", busy.passwords["keeper"])
    desk.press("accounts.approve")
    desk.settle()
    assert "Approved" in desk.read("accounts.done")
    assert {account.uid: account.status for account in accounts.list_accounts(desk.signed_in)}[
        busy.shell
    ] == accounts.ACTIVE


def test_the_log_is_in_words_and_holds(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("audit")
    shown = rows(desk, "audit.table")
    verbs = {row[2] for row in shown}
    assert {"Released", "Printed", "Consent withdrawn"} <= verbs
    assert not {verb for verb in verbs if verb == verb.lower()}
    assert {row[3] for row in shown} <= {"Accounts", "Liaison", "Identity"}
    desk.press("audit.verify")
    desk.settle()
    assert "entries are sound" in desk.read("audit.result")


def test_an_administrator_sees_only_the_log_of_accounts(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    desk.go("audit")
    assert {row[3] for row in rows(desk, "audit.table")} == {"Accounts"}
