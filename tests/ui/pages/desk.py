"""A desk in a practice office: the real window around the real services of one fictional person."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nsintake.records.signed_in import SignedIn
from nsintake.settings import Settings
from nsintake.station import Station
from ui import background, style
from ui.drafts import SealedDrafts
from ui.main_window import MainWindow
from ui.page import Page
from ui.printing import PracticeSink
from ui.registry import ENTRIES
from ui.widgets.reader import Reader

W = TypeVar("W", bound=QWidget)


def wait_while(busy: Callable[[], bool], seconds: float = 20.0) -> None:
    """Go on as soon as it is over: what ends work posts an event, and nobody asks again and again meanwhile."""
    until = time.monotonic() + seconds
    wakes = QTimer()
    wakes.start(50)
    while busy():
        assert time.monotonic() < until, "work is still under way"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wakes.stop()


def until_nothing_is_asked_of_the_files(desk: Desk) -> None:
    """What was asked of the files before this is answered, whatever long work is under way."""
    answered = list[None]()
    background.run(desk.window, lambda: None, answered.append)
    wait_while(lambda: not answered)


def dress(app: QApplication) -> None:
    """Give the application its look, unless it has it: giving it again restyles every window there is."""
    if app.styleSheet() != style.stylesheet() or app.font() != QFont(style.FAMILY, 10):
        style.apply(app)


class Desk:
    """A signed-in person at her window; finds parts by object name and waits for work to come back."""

    def __init__(self, qtbot: QtBot, station: Station, signed_in: SignedIn) -> None:
        self.qtbot, self.station, self.signed_in = qtbot, station, signed_in
        self.window = MainWindow(
            signed_in, ENTRIES, settings=Settings(), printer=PracticeSink(), drafts=SealedDrafts(signed_in)
        )
        self.window.resize(1180, 800)
        self.window.show()

    def close(self) -> None:
        self.settle()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.signed_in.close(
            idle=background.shutdown()
        )  # a connection that is closed while it is read ends the process

    def lock(self) -> None:
        """Lock, and wait until nothing of it is under way any more."""
        self.locks_after(self.window.lock)

    def locks_after(self, act: Callable[[], object], *, timeout: int = 10_000) -> None:
        """Do something that locks, at once or once it is done: nothing is on the screen then, and it ends once."""
        said: list[bool] = []
        self.window.locked.connect(lambda: said.append(self.window.isVisible()))
        act()
        self.qtbot.waitUntil(lambda: bool(said), timeout=timeout)
        QApplication.processEvents()
        assert said == [False]

    def settle(self) -> None:
        """Wait until no work is under way and widgets let go are gone."""
        QApplication.processEvents()  # an event that was posted, as of another language, may begin some
        wait_while(lambda: background.busy() or self.window.other_language.is_due)
        QApplication.processEvents()  # what was built in another language is shown in the next turn
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        QApplication.sendPostedEvents()  # a timer that went off just now may have asked for a new layout

    def go(self, key: str, **arguments: object) -> Page:
        self.window.go(key, **arguments)
        self.settle()
        page = self.window.page()
        assert page is not None
        assert page.key == key
        return page

    def find(self, name: str, kind: type[W]) -> W:
        found = self._named(name, kind)
        assert found, f"no {name}"
        return next((part for part in reversed(found) if part.isVisible()), found[-1])  # a window let go may linger

    def has(self, name: str) -> bool:
        return any(part.isVisible() for part in self._named(name, QWidget))

    def _named(self, name: str, kind: type[W]) -> list[W]:
        """Qt looks for the name, since this is asked all the time and a window has thousands of parts."""
        return [
            part
            for top in QApplication.topLevelWidgets()
            for part in (top, *top.findChildren(kind, name))
            if isinstance(part, kind) and part.objectName() == name
        ]

    def names(self, prefix: str) -> list[str]:
        every = (part for top in QApplication.topLevelWidgets() for part in (top, *top.findChildren(QWidget)))
        return [part.objectName() for part in every if part.objectName().startswith(prefix)]

    def press(self, name: str) -> None:
        self.find(name, QAbstractButton).click()
        self.settle()

    def type(self, name: str, text: str) -> None:
        edit = self.find(name, QWidget)
        edit.setFocus()
        QTest.keyClicks(edit, text)

    def put(self, name: str, text: str) -> None:
        """Text at once, as an input method commits it."""
        edit = self.find(name, QWidget)
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.insert(text)
            edit.textEdited.emit(edit.text())
        elif isinstance(edit, QPlainTextEdit):
            edit.insertPlainText(text)

    def paste(self, name: str, text: str) -> None:
        QApplication.clipboard().setText(text)
        edit = self.find(name, QWidget)
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.clipboard().clear()

    def read_all(self, prefix: str = "review") -> None:
        """Read every page to its end, with Page Down alone."""
        reader = self.find(f"{prefix}.reader", Reader)
        reader.view.setFocus()
        QTest.keyClick(reader.view, Qt.Key.Key_Up)
        while not reader.all_read:
            self.qtbot.waitUntil(lambda: reader.all_read or reader.view.sheet.stood(), timeout=10_000)
            QTest.keyClick(reader.view, Qt.Key.Key_PageDown)

    def said(self, name: str) -> str:
        return self.find(name, QLabel).text()

    def read(self, name: str) -> str:
        """Everything a part says, itself and its labels."""
        part = self.find(name, QWidget)
        labels = [part] if isinstance(part, QLabel) else part.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if isinstance(label, QLabel) and not label.isHidden())


SignIn = Callable[..., Desk]


def viewport_of(desk: Desk, panel: QWidget) -> QWidget:
    """What is seen of a panel; the panel itself is as wide as what is in it."""
    areas = ((area, area.widget()) for area in desk.window.findChildren(QScrollArea))
    return next(area.viewport() for area, held in areas if held is not None and held.isAncestorOf(panel))
