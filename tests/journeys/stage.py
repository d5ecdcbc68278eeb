"""The real window with hands: finds a widget by its object name, types, presses, waits and takes pictures.

Everything goes through the keyboard or the input method, as a person without a mouse would work.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from ui import background

if TYPE_CHECKING:
    from nsintake.domain.intake import Step
    from ui.flow import Flow

PATIENCE = 60.0
_W = TypeVar("_W", bound=QWidget)


class Missed(AssertionError):
    """Something that had to appear did not."""


@dataclass
class Play:
    """What one act leaves for the next; kept as JSON beside the station."""

    data: str
    config: str
    state: str
    out: str
    language: str = "en"
    shots: int = 0
    woman: dict[str, Any] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    notes: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Play:
        return cls(**json.loads(path.read_text("utf-8")))

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), "utf-8")

    def environment(self) -> dict[str, str]:
        """What the program's own process needs to work in this play's folders only."""
        return {
            **os.environ,
            "NSINTAKE_CONFIG": self.config,
            "NSINTAKE_STATE": self.state,
            "NSINTAKE_DATA": self.data,
        }


def pump(seconds: float = 0.01) -> None:
    """Let the window work for a moment; ``QTest.qWait`` would keep Python from the workers meanwhile."""
    moment = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), moment, moment.quit)
    moment.exec()


def _hides(top: QWidget, main: QWidget) -> bool:
    """Whether nothing of the main window can be seen behind another."""
    return top.width() >= main.width() and top.height() >= main.height()


class Stage:
    """Drives one window."""

    def __init__(self, app: QApplication, flow: Flow, play: Play) -> None:
        self.app = app
        self.flow = flow
        self.play = play

    # --- looking

    def windows(self) -> list[QWidget]:
        """Visible top-level widgets, the newest dialog first."""
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        return sorted(tops, key=lambda top: top is self.flow.window)

    def _all(self) -> Iterator[QWidget]:
        for top in self.windows():
            yield top
            yield from top.findChildren(QWidget)

    def seen(self, name: str) -> QWidget | None:
        """The visible widget of that object name, or None; Qt looks for the name, since this is asked all the time."""
        named = (part for top in self.windows() for part in (top, *top.findChildren(QWidget, name)))
        return next((part for part in named if part.objectName() == name and part.isVisible()), None)

    def part(self, name: str) -> QWidget:
        """The visible widget of that name; waits for it."""
        return self.find(name, QWidget)

    def find(self, name: str, kind: type[_W]) -> _W:
        """As ``part``, of a kind."""
        self.until(lambda: self.seen(name) is not None, name)
        found = self.seen(name)
        if not isinstance(found, kind):
            raise Missed(f"{name} is a {type(found).__name__}")
        return found

    def until(self, holds: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Wait until something holds."""
        end = time.monotonic() + patience
        while not holds():
            if time.monotonic() > end:
                self.shot("missed")
                raise Missed(f"waited in vain for {what}; on screen: {self.page_key()}; {self.said()[:600]}")
            pump()

    def quiet(self) -> None:
        """Wait until no work is under way."""
        self.until(lambda: not background.busy(), "work to end")
        pump(0.03)

    def page_key(self) -> str:
        """Which page is in front."""
        main = self.flow.main
        page = main.page() if main is not None else None
        return page.key if page is not None else "front"

    def step(self) -> Step | None:
        """The step of the session in front."""
        main = self.flow.main
        page: Any = main.page() if main is not None else None
        return page.session_state.step if page is not None and page.key == "intake" else None

    def said(self) -> str:
        """Every visible word, for searching."""
        found: list[str] = []
        for part in self._all():
            if not part.isVisible():
                continue
            if isinstance(part, QLabel):
                found.append(part.text())
            elif isinstance(part, QTableView) and part.model() is not None:
                model = part.model()
                found += [
                    str(model.index(at, column).data() or "")
                    for at in range(model.rowCount())
                    for column in range(model.columnCount())
                ]
        return "\n".join(text for text in found if text)

    # --- acting

    def _show(self, part: QWidget) -> None:
        above = part.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(part, 40, 160)
            above = above.parentWidget()
        part.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, name: str) -> None:
        """Press a button, box or card with the space bar once it can be pressed."""
        part = self.part(name)
        self.until(part.isEnabled, f"{name} to be enabled")
        self._show(part)
        QTest.keyClick(part, Qt.Key.Key_Space)
        self.quiet()

    def write(self, name: str, text: str) -> None:
        """Type into a field after emptying it."""
        part = self.part(name)
        self._show(part)
        if not isinstance(part, QLineEdit | QPlainTextEdit):
            raise Missed(f"{name} is no text field")
        part.selectAll()
        QTest.keyClick(part, Qt.Key.Key_Delete)
        self.add(part, text)
        self.quiet()

    def add(self, part: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Type at the caret."""
        for at, line in enumerate(text.split("\n")):
            if at:
                QTest.keyClick(part, Qt.Key.Key_Return)
            if line.isascii() and len(line) < 80:
                QTest.keyClicks(part, line)
            elif line:
                event = QInputMethodEvent()
                event.setCommitString(line)
                QApplication.sendEvent(part, event)

    def choose(self, name: str, value: str) -> None:
        """Choose an entry of a list by its value, with the arrow keys."""
        combo = self.find(name, QComboBox)
        self._show(combo)
        wanted = combo.findData(value)
        if wanted < 0:
            raise Missed(f"{name} does not offer {value}")
        while combo.currentIndex() != wanted:
            QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up)
        self.quiet()

    def open_row(self, table: str, text: str) -> None:
        """Open the row of a table in which a text stands."""
        view = self.find(table, QTableView)
        self.until(lambda: self._row(view, text) is not None, f"{text!r} in {table}")
        at = self._row(view, text)
        view.setFocus()
        view.setCurrentIndex(view.model().index(at or 0, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.quiet()

    @staticmethod
    def _row(view: QTableView, text: str) -> int | None:
        model = view.model()
        for at in range(model.rowCount()):
            if any(text in str(model.index(at, column).data() or "") for column in range(model.columnCount())):
                return at
        return None

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the window system delivers it: to the native window, shortcuts first."""
        self.flow.window.activateWindow()
        self.until(self.flow.window.isActiveWindow, "the window to be in front")
        QTest.keyClick(self.flow.window.windowHandle(), key, modifier)
        pump(0.05)

    def go(self, place: str) -> None:
        """Go to a place by the sidebar."""
        main = self.flow.main
        if main is None:
            raise Missed("nobody is signed in")
        item = main.sidebar.items[place]
        item.setFocus()
        QTest.keyClick(item, Qt.Key.Key_Space)
        self.until(lambda: self.page_key() == place, f"the page {place}")
        self.quiet()

    def sign_in(self, login: str, *, cover: str = "") -> None:
        """Sign in and choose six digits for the cover, or none."""
        self.write("login", login)
        self.write("password", self.play.passwords[login])
        self.press("sign_in_now")
        if cover:
            self.write("cover_digits", cover)
            self.press("cover_code_keep")
        else:
            self.press("cover_code_skip")
        self.until(lambda: self.flow.main is not None and self.flow.main.page() is not None, "the first page")
        self.quiet()

    # --- pictures

    def shot(self, name: str) -> Path:
        """A picture of the window with its dialogs on top, numbered in the order of the play."""
        pump(0.08)
        self.play.shots += 1
        folder = Path(self.play.out, "steps")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.play.shots:02}-{name}.png"
        self.picture().save(str(path))
        return path

    def picture(self) -> QPixmap:
        """What is on the screen."""
        main = self.flow.window
        over = next((top for top in self.windows() if top is not main and _hides(top, main)), None)
        if over is not None:
            return over.grab()
        whole = main.grab()
        painter = QPainter(whole)
        for top in reversed(self.windows()):
            if top is not main:
                centre = QPoint((main.width() - top.width()) // 2, (main.height() - top.height()) // 2)
                painter.drawPixmap(centre, top.grab())
        painter.end()
        return whole
