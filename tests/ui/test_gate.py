"""Nothing of hers is on the screen, or in what a screen reader is told, while covered or once it is locked."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import ui
from tests.ui.shells import PlainPage, window
from ui import background
from ui.cover import CoverCode
from ui.gate import Dialog, gate
from ui.main_window import MainWindow
from ui.message import MessageDialog, show_message

HER_NAME = "Wisal Jasim Khudhair"
DIGITS = "135790"
ROOT = Path(__file__).resolve().parents[2]


def dialogs() -> list[type[Dialog]]:
    """Every class of dialog there is, by looking through the whole package."""
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(found.name)
    every: list[type[Dialog]] = []
    waiting = [Dialog]
    while waiting:
        made = waiting.pop().__subclasses__()
        every += made
        waiting += made
    return sorted(set(every), key=lambda dialog: f"{dialog.__module__}.{dialog.__name__}")


@pytest.fixture
def made(app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    main = window()
    qtbot.addWidget(main)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.start("plain")
    main.set_cover_code(CoverCode(DIGITS))
    typed = page(main).findChild(QLineEdit, "name")
    assert typed is not None
    typed.setFocus()
    QTest.keyClicks(typed, HER_NAME)
    QAccessible.setActive(True)
    yield main
    gate().reset()
    QAccessible.setActive(False)


def page(main: MainWindow) -> PlainPage:
    found = main.page()
    assert isinstance(found, PlainPage)
    return found


def lift(main: MainWindow) -> None:
    QTest.keyClicks(main.cover.line, DIGITS)
    assert not main.cover.is_up


def settle(app: QApplication) -> None:
    for _ in range(5):
        app.processEvents()


def on_screen(but: QWidget | None = None) -> list[str]:
    """Native windows that are shown, and widgets that are on the screen as windows of their own."""
    keep = but.windowHandle() if but is not None else None
    native = [
        str(native_window.objectName())
        for native_window in QGuiApplication.topLevelWindows()
        if native_window.isVisible() and native_window != keep
    ]
    parts = [
        type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not but
    ]
    return native + parts


def told_readers(app: QApplication) -> str:
    """Everything that a program finds which asks as a screen reader does, from the root down."""

    def below(part: QAccessibleInterface) -> Iterator[str]:
        yield part.text(QAccessible.Text.Name)
        yield part.text(QAccessible.Text.Value)
        yield part.text(QAccessible.Text.Description)
        for at in range(part.childCount()):
            inner = part.child(at)
            if inner is not None:
                yield from below(inner)

    return "\n".join(below(QAccessible.queryAccessibleInterface(app)))


def test_every_dialog_there_is_waits_until_the_cover_is_away(app: QApplication, made: MainWindow) -> None:
    every = dialogs()
    assert len(every) > 20
    made.cover_now()
    for kind in every:
        late = kind.__new__(kind)
        QDialog.__init__(late, made)
        QVBoxLayout(late).addWidget(QLabel(HER_NAME))
        for show in (late.open, late.show):
            show()
            settle(app)
            assert on_screen(made) == [], kind
            assert HER_NAME not in told_readers(app), kind
        late.hide()
        late.deleteLater()
    lift(made)
    settle(app)
    assert on_screen(made) == [], "one that was closed while it waited does not come"


def test_a_late_answer_opens_its_dialog_once_the_cover_is_away(
    app: QApplication, qtbot: QtBot, made: MainWindow
) -> None:
    opened: list[MessageDialog] = []
    made.cover_now()
    background.run(made, lambda: HER_NAME, lambda name: opened.append(show_message(made, name)))
    qtbot.waitUntil(lambda: bool(opened))
    settle(app)
    assert on_screen(made) == []
    assert HER_NAME not in told_readers(app)
    lift(made)
    assert opened[0].isVisible()
    assert opened[0].words.text() == HER_NAME
    opened[0].close()


def late_file(made: QWidget) -> QObject:
    box = QFileDialog(made, HER_NAME)
    box.open()
    return box


def late_box(made: QWidget) -> QObject:
    box = QMessageBox(made)
    box.setText(HER_NAME)
    box.show()
    return box


def late_window(_made: QWidget) -> QObject:
    box = QLabel(HER_NAME)
    box.show()
    return box


def late_menu(made: QWidget) -> QObject:
    menu = QMenu(made)
    menu.addAction(HER_NAME)
    menu.popup(QPoint(10, 10))
    return menu


def late_list(made: QWidget) -> QObject:
    box = QComboBox(made)
    box.addItems([HER_NAME])
    box.show()
    box.showPopup()
    return box


def late_completer(made: QWidget) -> QObject:
    line = QLineEdit(made)
    completer = QCompleter(QStringListModel([HER_NAME], line), line)
    completer.setWidget(line)
    line.show()
    completer.complete()
    return line


def late_tip(made: QWidget) -> QObject:
    QToolTip.showText(QPoint(10, 10), HER_NAME, made)
    return made


@pytest.mark.parametrize("show", [late_file, late_box, late_window, late_menu, late_list, late_completer, late_tip])
def test_what_does_not_ask_the_gate_is_kept_off_the_screen_too(
    app: QApplication, qtbot: QtBot, made: MainWindow, show: object
) -> None:
    assert callable(show)
    made.cover_now()
    kept = show(made)
    assert not any(
        native_window.isVisible()
        for native_window in QGuiApplication.topLevelWindows()
        if native_window != made.windowHandle()
    )
    settle(app)
    assert on_screen(made) == []
    lift(made)
    settle(app)
    if show in (late_file, late_box, late_window):
        assert kept.isVisible()
        kept.close()
        kept.deleteLater()


def test_without_the_gate_the_same_windows_appear(app: QApplication, made: MainWindow) -> None:
    for show in (late_file, late_box, late_window, late_menu):
        kept = show(made)
        settle(app)
        assert on_screen(made) != []
        assert isinstance(kept, QWidget)
        kept.close()


def test_under_the_cover_nothing_typed_is_in_the_tree_of_screen_readers(app: QApplication, made: MainWindow) -> None:
    assert HER_NAME in told_readers(app), "the same search finds it before"
    typed = page(made).findChild(QLineEdit, "name")
    assert typed is not None
    number = QAccessible.uniqueId(QAccessible.queryAccessibleInterface(typed))
    made.cover_now()
    settle(app)
    assert HER_NAME not in told_readers(app)
    assert QAccessible.accessibleInterface(number) is None, "nor is it found by the number it had"
    assert not QAccessible.isActive(), "and what changes below is announced to nobody"
    lift(made)
    assert HER_NAME in told_readers(app)
    assert made.focusWidget() is typed


def test_an_open_dialog_goes_with_all_its_words_and_comes_back_as_it_was(app: QApplication, made: MainWindow) -> None:
    box = Dialog(made)
    line = QLineEdit()
    QVBoxLayout(box).addWidget(line)
    box.open()
    QTest.keyClicks(line, HER_NAME)
    menu = QMenu(box)
    menu.addAction(HER_NAME)
    menu.popup(QPoint(10, 10))
    made.cover_now()
    assert on_screen(made) == []
    settle(app)
    assert HER_NAME not in told_readers(app)
    lift(made)
    assert box.isVisible()
    assert box.isModal()
    assert line.text() == HER_NAME
    assert not menu.isVisible()
    box.close()


@pytest.mark.parametrize("how", ["accept", "reject", "close", "hide"])
def test_a_dialog_that_a_late_answer_closes_does_not_come_back(app: QApplication, made: MainWindow, how: str) -> None:
    early, late = Dialog(made), Dialog(made)
    early.open()
    made.cover_now()
    settle(app)
    late.open()
    for box in (early, late):
        getattr(box, how)()
    lift(made)
    assert not early.isVisible()
    assert not late.isVisible()


def test_from_the_moment_of_a_lock_nothing_appears(app: QApplication, made: MainWindow) -> None:
    made.lock()
    assert on_screen() == []
    show_message(made, HER_NAME)
    made.show()
    settle(app)
    assert not any(native_window.isVisible() for native_window in QGuiApplication.topLevelWindows())


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="looks at an X server")
@pytest.mark.parametrize("how", ["gate", "past"])
def test_on_a_real_screen_a_late_dialog_changes_no_pixel_of_the_cover_and_a_lock_leaves_none(
    how: str, tmp_path: Path
) -> None:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24"]
    command = [*screen, sys.executable, "-m", "tests.ui.on_a_screen", str(tmp_path), how]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [*command, str(tmp_path), how],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = json.loads(done.stdout.splitlines()[-1])
    assert said.pop("cover_ms") < 100
    assert said == {"late_is_not_seen": how == "gate", "at_once": True, "came_back": True, "locked_empty": True,
                    "clipboard": ["", ""]}  # fmt: skip


def test_the_title_of_the_window_says_nothing(app: QApplication, made: MainWindow) -> None:
    made.cover_now()
    assert {widget.windowTitle() for widget in app.topLevelWidgets() if widget.isVisible()} <= {"", "Intake"}
    assert made.cover.line.focusPolicy() is not Qt.FocusPolicy.NoFocus
    lift(made)
