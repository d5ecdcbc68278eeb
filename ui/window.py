"""The one top-level window of the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import T
from ui.widgets.basics import take_out
from ui.widgets.into_view import show_focus

_WANTED: Final = QSize(1180, 800)
_LEAST: Final = QSize(960, 540)
_SMALLEST: Final = QSize(900, 470)
"""On a smaller screen than that: one of 1366 by 768 at 150 % has 910 by 512, with the bar of the desktop."""
_FRAME: Final = QSize(2, 40)
"""What the desktop puts around a window, about; it says how much only once the window is shown."""


class Window(QWidget):
    """The one top-level window, with a neutral title; it shows one content at a time."""

    close_wanted = Signal()
    painted = Signal()
    """Once, after the first page has reached the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setObjectName("window")
        self.setWindowTitle(T("Intake"))
        self.setMinimumSize(self._least(_FRAME))
        self.resize(self._fitting(_FRAME))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget | None = None

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - as Qt calls it
        before, moved = self.focusWidget(), super().focusNextPrevChild(onward)
        if moved:
            show_focus(self, before)
        return moved

    def _fitting(self, frame: QSize) -> QSize:
        """As large as wanted, or as the screen has room for; it is the same at each start."""
        return _WANTED.boundedTo(self._room(frame)).expandedTo(self._least(frame))

    def _least(self, frame: QSize) -> QSize:
        """What its pages need. Where the screen has less they are squeezed a little: what is beyond an edge of the
        screen, as the sidebar on a page that is read from the right, nobody can press.
        """
        return _LEAST.boundedTo(self._room(frame)).expandedTo(_SMALLEST)

    def _room(self, frame: QSize) -> QSize:
        return self.screen().availableGeometry().size() - frame

    def _keep_on_screen(self) -> None:
        """Now that it is known what is around it, let nothing of it be beyond an edge of the screen."""
        room, around = self.screen().availableGeometry(), self.frameGeometry()
        if self.isMaximized() or self.isFullScreen() or room.contains(around):
            return
        frame = around.size() - self.size()
        self.setMinimumSize(self._least(frame))
        self.resize(self._fitting(frame).boundedTo(self.size()))
        outer = self.size() + frame
        left = max(room.left(), min(around.left(), room.right() + 1 - outer.width()))
        top = max(room.top(), min(around.top(), room.bottom() + 1 - outer.height()))
        self.move(left, top)

    def show_content(self, content: QWidget) -> None:
        """Put ``content`` in place of what was there."""
        take_out(self._layout, self.content)
        self.content = content
        self._layout.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._keep_on_screen()
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_wanted.emit()
