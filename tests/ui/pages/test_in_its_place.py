"""A part is made where it will be, and once it is needed: Qt works out the look of whatever changes its place again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.desk import Desk
from tests.ui.pages.test_intake import recorded
from ui.pages.intake.steps import QuestionPanel


class _Looks(QObject):
    """How often the look of any part of a page was worked out again."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_the_look_of_a_page_is_worked_out_a_few_times_only(desk: Desk) -> None:
    app = QApplication.instance()
    assert app is not None
    desk.settle()
    looks = _Looks()
    app.installEventFilter(looks)
    try:
        page = desk.go("settings")
    finally:
        app.removeEventFilter(looks)
    parts = len(page.findChildren(QWidget))
    assert 1 < looks.times / parts < 2.75, "each time a part gets another place, or what it is in does"


def test_the_questions_of_a_shut_block_get_their_place_once_it_is_opened(desk: Desk) -> None:
    page = recorded(desk)
    panel = page.front.panel
    assert isinstance(panel, QuestionPanel)
    shut = [block for block in panel.blocks if not block.is_open and block.isVisible()]
    assert shut, "every block is open"
    fields = [field for block in shut for field in block.fields.values()]
    assert not any(panel.isAncestorOf(field) for field in fields)
    for block in shut:
        desk.press(f"intake.block.{block.name}")
        placed = [field for field in block.fields.values() if block.isAncestorOf(field)]
        assert placed
        assert all(field.isVisible() for field in placed)
        assert panel.in_order() == placed
