"""Idle times within bounds, the language, and sealing behind a typed word; all take effect at once."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from nsintake.domain.language import Lang
from nsintake.records.content import closing_hour
from nsintake.settings import Settings
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_reachable import faults
from ui import i18n
from ui.pages.wording import TextPage
from ui.widgets.data_table import DataTable


def _plain(words: str) -> str:
    return words.replace("\u2066", "").replace("\u2069", "")


def fill(desk: Desk, **times: str) -> None:
    for name, text in times.items():
        edit = desk.find(name, QLineEdit)
        edit.setText(text)
        edit.textEdited.emit(text)
    desk.press("settings.save")


def sidebar_button(desk: Desk) -> QPushButton:
    found = desk.window.sidebar.findChild(QPushButton, "go_settings")
    assert found is not None
    return found


def test_times_are_kept_within_bounds_and_hold_at_once(desk: Desk) -> None:
    chosen: list[Settings] = []
    desk.window.settings_wanted.connect(chosen.append)
    page = desk.go("settings")
    assert faults(page) == []
    assert (desk.find("cover_minutes", QLineEdit).text(), desk.find("lock_minutes", QLineEdit).text()) == ("5", "20")
    for cover, lock in (("0", "20"), ("16", "20"), ("", "20"), ("five", "20"), ("5", "61"), ("10", "10"), ("5", "-9")):
        fill(desk, cover_minutes=cover, lock_minutes=lock)
        assert chosen == [], (cover, lock)
    fill(desk, cover_minutes="٣", lock_minutes="۱۲")
    assert [(settings.cover_minutes, settings.lock_minutes) for settings in chosen] == [(3, 12)]
    assert "12" in sidebar_button(desk).text()
    assert desk.has("settings.result")


def test_another_language_is_asked_for(desk: Desk, qapp: QApplication) -> None:
    desk.window.settings_wanted.connect(lambda chosen: i18n.set_language(qapp, chosen.language))
    page = desk.go("settings")
    found = [button for button in page.findChildren(QPushButton) if button.objectName() == "language_ar"]
    found[0].click()
    desk.settle()
    assert i18n.language() is Lang.AR
    assert faults(desk.go("settings")) == []


@pytest.mark.parametrize("login", ["administrator", "keeper", "intake", "liaison"])
def test_everybody_gets_there_from_the_sidebar(sign_in: SignIn, login: str) -> None:
    desk = sign_in(login)
    desk.go("today")
    sidebar_button(desk).click()
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "settings"
    assert desk.has("settings.seal")


def test_sealing_wants_a_typed_word(desk: Desk) -> None:
    wanted: list[int] = []
    desk.window.seal_wanted.connect(lambda: wanted.append(1))
    desk.go("settings")
    desk.press("settings.seal")
    yes = desk.find("seal_yes", QPushButton)
    assert not yes.isEnabled()
    desk.type("seal_word", "sea")
    assert not yes.isEnabled()
    desk.press("seal_no")
    assert wanted == []
    desk.press("settings.seal")
    desk.type("seal_word", "seal")
    desk.press("seal_yes")
    assert wanted == [1]


def test_a_keeper_finds_the_hour_at_which_the_office_closes_and_is_told_both_hours(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("settings")
    desk.press("settings.closing")
    page = desk.window.page()
    assert isinstance(page, TextPage)
    assert page.parts is not None
    field = page.parts.rows["closing_hour"].field
    was = field.raw()
    field.set_raw("18:30")
    desk.press("wording.sign")
    asked = _plain(desk.said("message_words"))
    assert asked == f"The office closed at {was} and closes at 18:30."
    desk.press("message_yes")
    assert closing_hour(desk.signed_in.content) == time(18, 30)
    desk = sign_in("intake")
    desk.go("settings")
    assert not desk.has("settings.closing"), "she cannot change it"
    assert _plain(desk.said("settings.closes")) == "The office closes at 18:30. A keeper sets the hour in Our words."


@pytest.mark.parametrize("login", ["administrator", "keeper", "intake", "liaison"])
def test_everybody_reads_when_the_office_closes_and_who_sets_it(sign_in: SignIn, login: str) -> None:
    desk = sign_in(login)
    desk.go("settings")
    assert _plain(desk.said("settings.closes")) == "The office closes at 16:00. A keeper sets the hour in Our words."
    assert desk.has("settings.closing") is (login == "keeper")


def test_the_hour_at_which_the_office_closes_is_the_first_of_our_words(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("wording")
    assert desk.find("wording.table", DataTable).rows.rows[0].id == "closing_hour"
