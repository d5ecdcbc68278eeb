"""The alarm window: a separate process that the launcher starts while nobody is at an open window.

``python -m ui.alarm_window``. Its standard input says ``ring`` (shown and heard) or ``show`` (shown); when that ends,
so does this. It says that something is due at this station and nothing else: it knows no more. It takes no keyboard,
so that a password that is being typed goes on, and it cannot be closed. Must never import anything that could have a
key.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import BinaryIO

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from nsintake import hardening, settings
from ui import i18n, style
from ui.chime import ring_aloud
from ui.i18n import T
from ui.widgets.basics import label, picture

RING, SHOW = b"ring", b"show"
_WIDTH = 640
_FROM_TOP = 24


class Orders(QObject):
    """What the launcher says; where it says nothing more, this process ends."""

    said = Signal(bytes)

    def begin(self, pipe: BinaryIO) -> None:
        """Listen from now on, in a thread."""
        threading.Thread(target=self._listen, args=(pipe,), name="launcher", daemon=True).start()

    def _listen(self, pipe: BinaryIO) -> None:
        while line := pipe.readline():
            self.said.emit(line.strip())
        os._exit(0)  # nothing here is unsaved, and a window that cannot be closed keeps Qt from ending


class AlarmWindow(QWidget):
    """A strip above all other windows. It can be moved aside with the mouse, and goes when somebody signed in."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setObjectName("alarm_window")
        self.setProperty("kind", "alarm")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(T("Intake"))
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 16, 24, 16)
        across.setSpacing(14)
        across.addWidget(picture("clock", "on_accent", size=28))
        words = T("Something is due at this station. Sign in.")
        self.words = label(words, "heading", name="alarm_words")
        across.addWidget(self.words, 1)
        self.setAccessibleName(words)
        self.setFixedWidth(_WIDTH)
        self._held: QPoint | None = None

    def appear(self) -> None:
        """In front of everything, at the top of the screen; where it was moved to if it was."""
        if not self.isVisible():
            self.adjustSize()
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self.move(screen.center().x() - self.width() // 2, screen.top() + _FROM_TOP)
            self.show()
        self.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None


def main() -> int:
    """Show what the launcher asks for until it asks for nothing more."""
    hardening.harden_process()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("nsintake")
    app.setQuitOnLastWindowClosed(False)
    style.apply(app)
    i18n.set_language(app, settings.load(settings.private_folder()).language)
    window, orders = AlarmWindow(), Orders()

    def obey(order: bytes) -> None:
        window.appear()
        if order == RING:
            ring_aloud()

    orders.said.connect(obey)
    orders.begin(sys.stdin.buffer)
    return app.exec()


def run() -> None:
    """Run until the launcher says nothing more."""
    os._exit(main())


if __name__ == "__main__":
    run()
