"""At the start: a stick is looked for, used, and asked to be taken out; what is wrong with it is said."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault
from ui import i18n
from ui.pages.site_sheet import SiteSheetPage


@dataclass
class FakeSticks:
    """Sticks that were plugged in at ``folders``; those in ``wrong`` are not this station's."""

    folders: list[str] = field(default_factory=list)
    wrong: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def plugged_in(self) -> tuple[str, ...]:
        return tuple(self.folders)

    def use(self, folder: str) -> str:
        self.asked.append(folder)
        places = [folder] if folder else self.folders
        if not places:
            raise EnvironmentFault("stick_missing")
        if places[0] in self.wrong:
            raise EnvironmentFault(self.wrong[places[0]])
        return places[0]

    def still_in(self, folder: str) -> bool:
        return folder in self.folders


def sheet_page(qtbot: QtBot, sticks: FakeSticks, why: str = "keyring_missing") -> SiteSheetPage:
    made = SiteSheetPage(lambda _sheet: None, why=why, practice=False, sticks=sticks)
    qtbot.addWidget(made)
    made.show()
    return made


def seen(page: SiteSheetPage, name: str) -> bool:
    found = page.findChildren(QWidget, name)
    return any(widget.isVisible() for widget in found)


def words(page: SiteSheetPage, name: str) -> str:
    return next((widget.accessibleName() for widget in page.findChildren(QWidget, name) if widget.isVisible()), "")


def press(page: SiteSheetPage, name: str) -> None:
    button = next(widget for widget in page.findChildren(QWidget, name) if widget.isVisible())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_stick_that_is_plugged_in_is_used_and_asked_out(app: QApplication, qtbot: QtBot) -> None:
    sticks = FakeSticks(["/media/lead"])
    page = sheet_page(qtbot, sticks)
    qtbot.waitUntil(lambda: seen(page, "stick_out"))
    assert "/media/lead" in words(page, "stick_fits")
    assert not seen(page, "sheet_group_1")
    assert not seen(page, "sheet_now")
    for lang in (Lang.AR, Lang.EN):
        before = page.stick
        i18n.set_language(app, lang)
        qtbot.waitUntil(lambda before=before: page.stick is not before and seen(page, "stick_out"))  # type: ignore[misc]
    assert sticks.asked == [""], "it is not asked for once more in another language"
    press(page, "stick_out")
    qtbot.waitUntil(lambda: seen(page, "stick_trouble"))
    assert "still plugged in" in words(page, "stick_trouble")
    with qtbot.waitSignal(page.opened):
        press(page, "stick_out")


def test_once_it_is_out_she_goes_on_at_once(app: QApplication, qtbot: QtBot) -> None:
    del app
    sticks = FakeSticks()
    page = sheet_page(qtbot, sticks)
    press(page, "stick_look")
    qtbot.waitUntil(lambda: seen(page, "stick_trouble"))
    assert "No start stick is plugged in" in words(page, "stick_trouble")
    assert seen(page, "sheet_group_1"), "the sheet is still the other way"
    sticks.folders.append("/media/lead")
    press(page, "stick_look")
    qtbot.waitUntil(lambda: seen(page, "stick_out"))
    sticks.folders.clear()
    with qtbot.waitSignal(page.opened):
        press(page, "stick_out")
    assert page.stick is not None
    assert page.stick.where == "/media/lead"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("stick_old", "opens nothing any more"),
        ("stick_other_station", "another office"),
        ("stick_damaged", "damaged"),
        ("stick_newer", "newer version"),
        ("stick_foreign", "no start stick"),
        ("station_sealed", "sealed"),
    ],
)
def test_what_is_wrong_with_a_stick_is_said(app: QApplication, qtbot: QtBot, code: str, said: str) -> None:
    del app
    page = sheet_page(qtbot, FakeSticks(["/media/x"], {"/media/x": code}))
    qtbot.waitUntil(lambda: said in words(page, "stick_trouble"))
    assert seen(page, "sheet_group_1")


def test_a_stick_in_a_folder_that_is_typed(app: QApplication, qtbot: QtBot) -> None:
    del app
    sticks = FakeSticks()
    page = sheet_page(qtbot, sticks)
    press(page, "stick_elsewhere")
    field_ = next(
        line_edit
        for line_edit in page.findChildren(QLineEdit)
        if line_edit.isVisible() and line_edit.objectName() == "stick_folder"
    )
    QTest.keyClicks(field_, "/srv/stick")
    QTest.keyClick(field_, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen(page, "stick_out"))
    assert sticks.asked == ["/srv/stick"]


def test_a_sealed_station_and_the_practice_office_ask_for_no_stick(app: QApplication, qtbot: QtBot) -> None:
    del app
    sticks = FakeSticks(["/media/lead"])
    assert sheet_page(qtbot, sticks, "station_sealed").stick is None
    made = SiteSheetPage(lambda _sheet: None, why="keyring_missing", practice=True, sticks=sticks)
    qtbot.addWidget(made)
    assert made.stick is None
    assert sticks.asked == []
