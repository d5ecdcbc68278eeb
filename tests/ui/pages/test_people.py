"""What happens to an account after its first day, as three people see it: administrator, keeper, herself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from nsintake.services.accounts.accounts import AccountWaits
from nsintake.services.station import rotation
from nsintake.services.station.rotation import KeyChange, KeysChanged
from nsintake.services.station.sheets import SheetLetter
from tests.ui.pages.desk import Desk, SignIn
from ui.pages.accounts import AccountsPage
from ui.pages.people import PeoplePage
from ui.pages.people.change_keys import ChangeKeysPage
from ui.pages.people.new_root import NewRootPage
from ui.pages.people.papers import PapersPage
from ui.pages.people.person import opens

NEW = "korbane-mulito-sagine-7"


def uid_of(signed_in: SignedIn, login: str) -> str:
    return next(known.uid for known in signed_in.accounts.all() if known.login_name == login)


def account(desk: Desk, login: str) -> AccountsPage:
    """The administrator has opened somebody's account."""
    page = desk.go("accounts")
    assert isinstance(page, AccountsPage)
    page._open(uid_of(desk.signed_in, login))
    desk.settle()
    return page


def person(desk: Desk, login: str) -> PeoplePage:
    """A keeper has opened somebody."""
    page = desk.go("people")
    assert isinstance(page, PeoplePage)
    page._open(uid_of(desk.signed_in, login))
    desk.settle()
    return page


def waits(signed_in: SignedIn, login: str) -> AccountWaits:
    return next(known.waits for known in accounts.list_accounts(signed_in) if known.login == login)


def test_switching_off_says_what_it_does_and_asks_first(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    account(desk, "intake")
    desk.press("accounts.switch_off")
    assert "can no longer sign in from this moment on" in desk.said("message_words")
    desk.press("message_no")
    assert waits(desk.signed_in, "intake") is AccountWaits.NOTHING
    desk.press("accounts.switch_off")
    desk.press("message_yes")
    assert waits(desk.signed_in, "intake") is AccountWaits.SWITCH_OFF
    account(desk, "intake")
    assert not desk.has("accounts.reset")
    desk.press("accounts.switch_on")
    assert waits(desk.signed_in, "intake") is AccountWaits.NOTHING


def test_a_role_is_proposed_and_her_own_account_is_left_alone(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    combo = account(desk, "liaison").findChildren(QComboBox)[-1]
    assert combo.objectName() == "new_role"
    assert combo.findData("liaison") < 0
    desk.press("accounts.propose")
    assert desk.said("error_new_role")
    combo.setCurrentIndex(combo.findData("intake"))
    desk.press("accounts.propose")
    assert waits(desk.signed_in, "liaison") is AccountWaits.ROLE
    account(desk, "administrator")
    assert not desk.has("accounts.propose")


def test_a_reset_leads_straight_to_the_new_password(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    account(desk, "intake")
    desk.press("accounts.reset")
    assert "Her drafts, cases and log entries stay hers" in desk.said("message_words")
    desk.press("message_yes")
    assert waits(desk.signed_in, "intake") is AccountWaits.NEW_PASSWORD
    assert desk.has("accounts.approve")
    desk.press("suggest_words")
    assert len(desk.said("suggested_words").split()) == 5


def test_a_keeper_finds_on_today_what_waits_and_signs_it(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    accounts_of = desk.signed_in.accounts
    uid = uid_of(desk.signed_in, "liaison")
    with accounts_of.database.begin() as work:
        accounts_of.set_role(work, uid, "intake")
        work.commit()
    desk.go("today")
    assert desk.has("today.waiting")
    person(desk, "liaison")
    desk.press("people.sign")
    assert "becomes: Intake worker" in desk.said("message_words")
    desk.press("message_yes")
    held = {holder.account.login: holder for holder in people.who_holds(desk.signed_in)}
    assert opens(held["liaison"]) == "Women's files and records"
    assert people.to_sign(desk.signed_in) == 0


def test_a_keeper_may_leave_it_and_may_make_a_second_keeper(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    uid = uid_of(desk.signed_in, "liaison")
    with desk.signed_in.accounts.database.begin() as work:
        desk.signed_in.accounts.set_role(work, uid, "keeper")
        work.commit()
    person(desk, "liaison")
    desk.press("people.decline")
    assert people.to_sign(desk.signed_in) == 0
    assert not desk.has("people.sign")
    person(desk, "intake")
    desk.press("people.make_keeper")
    assert "like you" in desk.said("message_words")
    desk.press("message_yes")
    assert {holder.account.login for holder in people.who_holds(desk.signed_in) if holder.root} == {"keeper", "intake"}
    person(desk, "keeper")
    assert not desk.has("people.remove")


def test_her_own_password_is_changed_and_nothing_of_it_stays_on_the_screen(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    old = next(known.password for known in desk.station.accounts_hint() if known.login == "liaison")
    desk.go("my_account")
    desk.settle()
    assert "Signs in as" in desk.said("my_account.who")
    for name, text in (("old_password", "not quite hers"), ("password", NEW), ("password_again", NEW)):
        desk.put(name, text)
    desk.press("my_account.change")
    assert desk.said("error_old_password")
    with desk.signed_in.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM throttle")  # instead of waiting
        work.commit()
    desk.find("old_password", QLineEdit).clear()
    desk.put("old_password", old)
    desk.press("my_account.change")
    assert "only the new password" in desk.read("my_account.done")
    assert not any(desk.find(name, QLineEdit).text() for name in ("old_password", "password", "password_again"))


def papers(desk: Desk, letters: Sequence[SheetLetter] = ("A", "B")) -> None:
    """Each sheet is written down and both of its papers typed back."""
    page = desk.window.page()
    assert isinstance(page, PapersPage)
    for letter in letters:
        for _ in range(2):
            step, sheets = page.step, page.sheets
            assert step is not None
            assert step.letter == letter
            assert sheets is not None
            step._turn(writing=False)
            for group, digits in zip(step.entry.groups, sheets.groups(letter), strict=True):
                group.setText(digits)
            step.try_now()
            desk.settle()


def test_a_new_root_is_made_with_papers_then_it_locks_and_she_takes_it_over(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sign_in("keeper")
    desk.go("people")
    desk.press("people.new_root")
    page = desk.window.page()
    assert isinstance(page, NewRootPage)
    desk.press("new_root.begin")
    assert desk.said("error_own_password")
    desk.put("own_password", "not quite hers")
    desk.press("new_root.begin")
    papers(desk)
    desk.press("message_yes")
    desk.qtbot.waitUntil(lambda: bool(desk.said("error_own_password")), timeout=20_000)
    with desk.signed_in.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM throttle")  # instead of waiting
        work.commit()
    password = next(known.password for known in desk.station.accounts_hint() if known.login == "keeper")
    desk.put("own_password", password)
    desk.press("new_root.begin")
    papers(desk)
    assert "Make a new backup today" in desk.said("message_words")
    locked: list[int] = []
    monkeypatch.setattr(desk.window, "lock", lambda: locked.append(1))
    desk.press("message_yes")
    desk.qtbot.waitUntil(lambda: "new root key" in desk.said("message_words"), timeout=60_000)
    assert not locked
    desk.press("message_yes")
    assert locked
    hers = next(known.password for known in desk.station.accounts_hint() if known.login == "intake")
    desk = sign_in("keeper")
    person(desk, "intake")
    desk.press("people.take_root")
    assert desk.said("error_her_password")
    desk.put("her_password", hers)
    desk.press("people.take_root")
    assert {holder.account.login for holder in people.who_holds(desk.signed_in) if holder.takes_root} == {
        "administrator",
        "liaison",
    }
    assert sign_in("intake").signed_in.display_name


@pytest.mark.parametrize("reason", list(KeyChange))
def test_keys_are_changed_for_either_reason(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, reason: KeyChange
) -> None:
    desk = sign_in("keeper")
    asked: list[tuple[KeyChange, str | None]] = []

    def change(_signed_in: SignedIn, *, reason: KeyChange, site_sheet: str | None, **_rest: object) -> KeysChanged:
        asked.append((reason, site_sheet))
        return KeysChanged(site_sheet, remembered=site_sheet is None)

    monkeypatch.setattr(rotation, "change_keys", change)  # the act itself is tested where it lives
    monkeypatch.setattr(desk.window, "lock", lambda: None)
    desk.go("people")
    desk.press("people.change_keys")
    desk.press("change_keys.begin")
    assert desk.said("error_reason")
    desk.press(f"reason_{reason.value}")
    desk.press("change_keys.begin")
    page = desk.window.page()
    assert isinstance(page, ChangeKeysPage)
    if reason is KeyChange.SITE_SECRET_LEAKED:
        papers(desk, ("S",))
        assert "burn or shred" in desk.said("message_words")
    desk.press("message_yes")
    assert asked == [(reason, page.typed.get("S"))]
    assert "locks now" in desk.said("message_words")
    assert ("new site sheet ready" in desk.said("message_words")) is (reason is KeyChange.SITE_SECRET_LEAKED)
    desk.press("message_yes")
