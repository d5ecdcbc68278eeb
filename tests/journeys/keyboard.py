"""The real window without a mouse: every part is reached with Tab, an arrow or its own letter, and every key counts.

``Stage`` sets the focus where a test wants it. Here the keys go to the window in front, as the window system delivers
them, so a part that no key reaches is missed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from tests.journeys.stage import Missed, Stage, pump
from ui.widgets.radio_card import RadioCard
from ui.widgets.tab_order import after_in_window, before_in_window

MOST_TABS = 150
MOST_ARROWS = 60
_PLAIN = Qt.KeyboardModifier.NoModifier


class Keyboard(Stage):
    """Counts ``keys``, those that lead somewhere or press something, and ``typed``, the signs of words."""

    keys = 0
    typed = 0

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        """One key, or one with another held down."""
        self.keys += 1
        QTest.keyClick(self._front(), key, modifier)
        pump(0.005)

    def _front(self) -> QWindow:
        """The window that has the keyboard: a dialog, where one asks."""
        top = QApplication.activeModalWidget() or self.flow.window
        if not top.isActiveWindow():
            top.activateWindow()
            self.until(top.isActiveWindow, "the window to be in front")
        return top.windowHandle()

    # --- reaching

    def _show(self, part: QWidget) -> None:
        self.reach(part)

    def reach(self, part: QWidget) -> None:
        """Tab, or back, whichever is nearer, until the part has the keyboard."""
        goal = _group(part) if isinstance(part, RadioCard) else part
        if _is_at(goal):
            return
        key, modifier = Qt.Key.Key_Tab, _PLAIN
        if _far(goal, back=True) < _far(goal):
            key, modifier = Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
        for _ in range(MOST_TABS):
            self.hit(key, modifier)
            if _is_at(goal):
                return
        raise Missed(f"no key leads to {part.objectName()} on {self.page_key()}")

    # --- acting

    def press(self, name: str) -> None:
        """A button by its letter, where it has one; a choice by its digit; else by Tab and the space bar."""
        part = self.part(name)
        self.until(part.isEnabled, f"{name} to be enabled")
        if isinstance(part, RadioCard):
            self.reach(part)
            self.hit(Qt.Key(Qt.Key.Key_1.value + _cards(part).index(part)))
            self.until(part.isChecked, f"{name} to be chosen")
        elif isinstance(part, QAbstractButton) and part.shortcut().count():
            combination: QKeyCombination = part.shortcut()[0]  # type: ignore[index]
            self.hit(combination.key(), combination.keyboardModifiers())
        else:
            self.reach(part)
            self.hit(Qt.Key.Key_Space)
        self.quiet()

    def _reached(self, name: str) -> QWidget:
        """The part of that name, with the keyboard in it; a page that was built again meanwhile has another one."""
        for _ in range(3):
            part = self.part(name)
            with contextlib.suppress(RuntimeError):
                self.reach(part)
                if _is_at(part):
                    return part
            self.quiet()
        raise Missed(f"{name} does not stay where it is")

    def write(self, name: str, text: str) -> None:
        part = self._reached(name)
        if not isinstance(part, QLineEdit | QPlainTextEdit):
            raise Missed(f"{name} is no text field")
        if part.text() if isinstance(part, QLineEdit) else part.toPlainText():
            self.hit(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.hit(Qt.Key.Key_Delete)
        self._type(text)
        self.quiet()

    def _type(self, text: str) -> None:
        self.typed += len(text)
        focus = QApplication.focusWidget()
        if focus is None:
            raise Missed("nothing has the keyboard")
        if text.isascii():
            QTest.keyClicks(focus, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(focus, event)

    def choose(self, name: str, value: str) -> None:
        combo = self._reached(name)
        if not isinstance(combo, QComboBox):
            raise Missed(f"{name} is no list")
        wanted = combo.findData(value)
        if wanted < 0:
            raise Missed(f"{name} does not offer {value}")
        for _ in range(MOST_ARROWS):
            if combo.currentIndex() == wanted:
                break
            self.hit(Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up)
        if combo.currentIndex() != wanted:
            raise Missed(f"no arrow leads to {value} of {name}")
        self.quiet()

    def open_row(self, table: str, text: str) -> None:
        view = self.find(table, QTableView)
        self.until(lambda: self._row(view, text) is not None, f"{text!r} in {table}")
        wanted = self._row(view, text)
        self.reach(view)
        for _ in range(MOST_ARROWS):
            at = view.currentIndex().row()
            if at == wanted:
                break
            self.hit(Qt.Key.Key_Down if wanted is not None and at < wanted else Qt.Key.Key_Up)
        if view.currentIndex().row() != wanted:
            raise Missed(f"no arrow leads to {text!r} in {table}")
        self.hit(Qt.Key.Key_Return)
        self.quiet()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        self.hit(key, modifier)
        pump(0.05)

    def go(self, place: str) -> None:
        """Ctrl+K, a few letters of where to go, Return."""
        main = self.flow.main
        if main is None:
            raise Missed("nobody is signed in")
        title = next(entry.title() for key, entry in main._entries.items() if key == place)
        self.hit(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.part("palette_line")
        self._type(title)
        self.hit(Qt.Key.Key_Return)
        self.until(lambda: self.page_key() == place, f"the page {place}")
        self.quiet()

    def told(self, day: str) -> None:
        """Say how many keys a day took, and keep it for the test."""
        self.play.notes["keys"] = self.keys
        self.play.notes["typed"] = self.typed
        self.play.notes["day"] = day


def _group(card: RadioCard) -> QWidget:
    return card.parentWidget() or card


def _cards(card: RadioCard) -> list[RadioCard]:
    return [found for found in _group(card).findChildren(RadioCard) if found.isVisibleTo(_group(card))]


def _is_at(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or focus is part.focusProxy() or part.isAncestorOf(focus))


def _stops(start: QWidget, *, back: bool) -> Iterator[QWidget]:
    """The parts that Tab stops at, in their order."""
    at = start
    for _ in range(4_000):
        following = before_in_window(at) if back else after_in_window(at)
        if following is None or following is start or not isValid(following):  # PySide lost it: how far is only rough
            return
        at = following
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield at


def _far(part: QWidget, *, back: bool = False) -> int:
    """How many Tabs away a part is, roughly: cards of one choice are one stop."""
    focus = QApplication.focusWidget()
    if focus is None:
        return 0 if not back else 1
    for far, stop in enumerate(_stops(focus, back=back)):
        if stop is part or part.isAncestorOf(stop) or stop is part.focusProxy():
            return far
    return MOST_TABS
