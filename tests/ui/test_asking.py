"""A question before an act: what is asked comes before the buttons, on the screen and under the Tab key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.widgets.basics import ScrollBody
from ui.widgets.field import TextField
from ui.widgets.tab_order import reached_by_tab


def asking(parent: QWidget, kind: str) -> tuple[AskingDialog, TextField]:
    made = AskingDialog(parent, "Who gets the paper?", name="asked", yes="Write it down", kind=kind)
    field = TextField("to", "To whom")
    made.body.addWidget(field)
    made.show()
    return made, field


@pytest.mark.parametrize("kind", ["primary", "danger"])
def test_tab_goes_through_what_is_asked_before_the_buttons(app: QApplication, qtbot: QtBot, kind: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made, field = asking(parent, kind)
    assert reached_by_tab(made) == [field.edit, made.no, made.yes]


def test_one_can_type_at_once_but_where_harm_is_done_the_keyboard_waits_on_the_way_back(
    app: QApplication, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made, field = asking(parent, "primary")
    assert made.focusWidget() is field.edit
    harmful, _ = asking(parent, "danger")
    assert harmful.focusWidget() is harmful.no


def scroll(made: AskingDialog) -> ScrollBody:
    (found,) = made.findChildren(ScrollBody)
    return found


def long(qtbot: QtBot, parent: QWidget, fields: int) -> tuple[AskingDialog, list[TextField]]:
    qtbot.addWidget(parent)
    made = AskingDialog(parent, "What was said?", name="asked", yes="Write it down", long=True)
    asked = [TextField(f"field_{at}", f"Question {at}") for at in range(fields)]
    for field in asked:
        made.body.addWidget(field)
    made.show()
    qtbot.waitUntil(lambda: scroll(made).minimumHeight() > 1, timeout=60_000)
    return made, asked


def seen_in(made: AskingDialog, field: TextField) -> bool:
    view = scroll(made).viewport()
    return view.rect().contains(field.edit.rect().translated(field.edit.mapTo(view, QPoint())))


def test_what_is_too_long_for_the_screen_is_scrolled_and_the_buttons_stay(app: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    made, asked = long(qtbot, parent, 40)
    assert made.height() <= made.screen().availableGeometry().height()
    assert made.rect().contains(made.yes.geometry())
    assert not seen_in(made, asked[-1])
    made.refuse(asked[-1], UserFault("field_missing", field="field_39"))
    qtbot.waitUntil(lambda: seen_in(made, asked[-1]), timeout=60_000)
    assert made.rect().contains(made.yes.geometry())


def test_what_fits_the_screen_is_shown_without_a_bar(app: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    made, asked = long(qtbot, parent, 3)
    assert all(seen_in(made, field) for field in asked)
    assert not scroll(made).verticalScrollBar().isVisible()


def test_a_dialog_that_grows_after_it_appeared_is_wholly_on_the_screen(app: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    made, asked = long(qtbot, parent, 3)
    room = made.screen().availableGeometry()
    made.move(room.right() - 100, room.bottom() - 150)
    for at in range(40):
        made.body.addWidget(TextField(f"more_{at}", f"Question {at}"))
    made.fit()
    assert made.height() > 150
    assert room.contains(made.frameGeometry())
    made.move(room.left() - 50, room.top() - 50)
    made.fit()
    assert room.contains(made.frameGeometry())
    made.move(room.left() + 5, room.top() + 5)
    made.fit()
    assert made.frameGeometry().topLeft() == QPoint(room.left() + 5, room.top() + 5), "one that is in sight stays"
    assert asked
