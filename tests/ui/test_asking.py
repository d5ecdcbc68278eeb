"""A question before an act: what is asked comes before the buttons, on the screen and under the Tab key."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.asking import AskingDialog
from ui.widgets.basics import reached_by_tab
from ui.widgets.field import TextField


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
