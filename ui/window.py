"""The one top-level window of the program."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import T
from ui.widgets.basics import take_out


class Window(QWidget):
    """The one top-level window, with a neutral title; holds one content at a time."""

    close_wanted = Signal()
    painted = Signal()
    """Once, after the first page has reached the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setObjectName("window")
        self.setWindowTitle(T("Intake"))
        self.setMinimumSize(960, 540)
        self.resize(1180, 800)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget | None = None

    def show_content(self, content: QWidget) -> None:
        """Put ``content`` in place of what was there."""
        take_out(self._layout, self.content)
        self.content = content
        self._layout.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_wanted.emit()
