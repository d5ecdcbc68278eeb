"""In Arabic script no line is below a letter of a button, unless Alt is held; the letter presses it all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from tests.ui.pages.desk import dress
from ui import i18n
from ui.widgets.alt_letters import AltWatch, CheckBox
from ui.widgets.basics import button

ARABIC, ENGLISH = ("ح&ساب جديد", "حساب جديد"), ("New &account", "New account")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    dress(qapp)
    made = QWidget()
    QVBoxLayout(made)
    AltWatch(made)
    qtbot.addWidget(made)
    yield made
    made.hide()
    i18n.set_language(qapp, Lang.EN)


def drawn(act: QAbstractButton) -> QImage:
    QApplication.processEvents()
    return act.grab().toImage()


@pytest.mark.parametrize("box", [False, True])
def test_a_line_is_below_an_arabic_letter_only_while_alt_is_held(
    qapp: QApplication, qtbot: QtBot, window: QWidget, *, box: bool
) -> None:
    i18n.set_language(qapp, Lang.AR)
    acts: list[QAbstractButton] = [CheckBox(words) if box else button(words, name="act") for words in ARABIC]
    for act in acts:
        act.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its frame is no part of this
        window.layout().addWidget(act)  # type: ignore[union-attr]
    window.show()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    plain = drawn(acts[1])
    assert drawn(acts[0]) == plain
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt)
    assert drawn(acts[0]) != plain
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt)
    assert drawn(acts[0]) == plain
    assert acts[0].shortcut() == QKeySequence("Alt+س"), "it presses all the same"


def test_in_latin_letters_the_line_is_always_there(window: QWidget) -> None:
    acts = [button(words, name="act") for words in ENGLISH]
    for act in acts:
        act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.layout().addWidget(act)  # type: ignore[union-attr]
    window.show()
    assert drawn(acts[0]) != drawn(acts[1])
