"""The mouse wheel over an answer: the page scrolls, and the answer stays as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from nsintake.domain.intake import Step
from tests.ui.pages.desk import Desk
from tests.ui.pages.test_intake import go_to, told
from ui.pages.intake import IntakePage

NOTCH = 120


def turn(part: QWidget, notches: int) -> None:
    """The wheel over the middle of a part, as the window system delivers it: to the window."""
    window = part.window()
    spot = QPointF(part.mapTo(window, part.rect().center()))
    for _ in range(abs(notches)):
        QTest.wheelEvent(window.windowHandle(), spot, QPoint(0, NOTCH if notches > 0 else -NOTCH))
    QApplication.processEvents()


def scrolls(part: QWidget) -> QScrollArea:
    above = part.parentWidget()
    while not isinstance(above, QScrollArea):
        assert above is not None
        above = above.parentWidget()
    return above


def lists_of(page: IntakePage) -> list[QComboBox]:
    return [box for box in page.findChildren(QComboBox) if box.isVisible()]


@pytest.mark.parametrize("step", [Step.SAFE_NOW, Step.RECORD, Step.INCIDENT, Step.SAFETY, Step.WISHES, Step.SHARING])
def test_the_wheel_answers_no_question(desk: Desk, step: Step) -> None:
    page = told(desk)
    desk.window.resize(1180, 620)
    page.go_to(step)
    desk.settle()
    if step is Step.SHARING:
        desk.press("intake.office.cp-qayyarah")
    before, seen = dict(page.session_state.answers), 0
    for opener in [name for name in desk.names("intake.block.") if desk.has(name)] or [""]:
        if opener:
            desk.press(opener)
        for box in lists_of(page):
            area = scrolls(box)
            area.ensureWidgetVisible(box)
            QApplication.processEvents()
            for notches in (-3, 3):
                turn(box, notches)
                seen += 1
    assert page.session_state.answers == before
    assert seen or step is Step.SAFETY


def test_the_page_scrolls_instead(desk: Desk) -> None:
    page = told(desk)
    desk.window.resize(1180, 620)
    go_to(desk, page, Step.INCIDENT)
    box = desk.find("intake.field.platform", QComboBox)
    area = scrolls(box)
    area.ensureWidgetVisible(box)
    QApplication.processEvents()
    before = area.verticalScrollBar().value()
    turn(box, -2)
    assert area.verticalScrollBar().value() > before
    assert box.currentIndex() == 0


def test_with_the_keyboard_on_it_the_wheel_changes_nothing_either(desk: Desk) -> None:
    told(desk)
    box = desk.find("intake.field.platform", QComboBox)
    box.setFocus()
    box.setCurrentIndex(2)
    turn(box, -1)
    turn(box, 1)
    turn(box, 1)
    assert box.currentIndex() == 2
