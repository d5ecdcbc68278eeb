from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.cover import LONGEST_MS, TRIES, Cover, CoverCode, is_code


class Covered:
    def __init__(self, qtbot: QtBot, **settings: int) -> None:
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        self.content = QWidget()
        layout.addWidget(self.content)
        self.line = QLineEdit(self.content)
        self.cover = Cover(self.window, self.content, **settings)
        self.cover.set_code(CoverCode("135790"))
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.locked: list[int] = []
        self.cover.lock_wanted.connect(lambda: self.locked.append(1))


@pytest.fixture
def covered(app: QApplication, qtbot: QtBot) -> Covered:
    return Covered(qtbot)


def test_the_right_digits_bring_everything_back_the_keyboard_included(covered: Covered) -> None:
    covered.line.setFocus()
    covered.cover.put_up()
    assert covered.cover.is_up
    assert covered.content.isHidden()
    assert covered.cover.geometry() == covered.window.rect()
    QTest.keyClicks(covered.cover.line, "135790")
    assert not covered.cover.is_up
    assert not covered.content.isHidden()
    assert covered.window.focusWidget() is covered.line
    assert covered.locked == []


def test_digits_may_be_typed_in_arabic(covered: Covered) -> None:
    covered.cover.put_up()
    covered.cover.line.clear()
    covered.cover._typed("١٣٥٧٩٠")
    assert not covered.cover.is_up


def test_three_wrong_tries_lock(covered: Covered) -> None:
    covered.cover.put_up()
    for tries in range(1, TRIES + 1):
        assert covered.locked == []
        QTest.keyClicks(covered.cover.line, "000001")
        assert covered.cover.line.text() == ""
        assert tries <= TRIES
    assert covered.locked == [1]


def test_twenty_minutes_lock(app: QApplication, qtbot: QtBot) -> None:
    assert LONGEST_MS == 20 * 60 * 1000
    short = Covered(qtbot, longest=30)
    short.cover.put_up()
    qtbot.waitUntil(lambda: short.locked == [1])


def test_without_digits_covering_locks(covered: Covered) -> None:
    covered.cover.set_code(None)
    covered.cover.put_up()
    assert covered.locked == [1]
    assert not covered.cover.is_up


def test_dialogs_disappear_under_the_cover_and_come_back(covered: Covered, qtbot: QtBot) -> None:
    box = QDialog(covered.window)
    box.open()
    covered.cover.put_up()
    assert not box.isVisible()
    QTest.keyClicks(covered.cover.line, "135790")
    assert box.isVisible()
    box.close()


@pytest.mark.parametrize(
    ("typed", "good"),
    [("135790", True), ("١٣٥٧٩٠", True), ("111111", False), ("123456", False), ("654321", False), ("12345", False),
     ("12345x", False), ("", False)],
)  # fmt: skip
def test_digits_that_are_too_easy_are_not_taken(typed: str, good: bool) -> None:
    assert is_code(typed) is good
