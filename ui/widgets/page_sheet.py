"""One page of a paper, drawn at the width there is, and whether all of it was on the screen.

A part counts as seen when it was visible for a moment: not merely drawn, not flown past, not under another window of
the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.i18n import is_rtl
from ui.widgets.into_view import into_sight

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

A_MOMENT_MS: Final = 250
_KEYS_ON = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down})
_KEYS_BACK = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_Up})


class PageSheet(QWidget):
    """``whole`` fires when every part of the page in front has been seen."""

    whole = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._painted = False
        self._seen, self._before = QRegion(), QRegion()
        self._timer = QTimer(self)
        self._timer.setInterval(A_MOMENT_MS)
        self._timer.timeout.connect(self._look)

    def show_page(self, document: QPdfDocument, page: int, width: int) -> None:
        """Draw a page (from 0) so wide; nothing of it has been seen."""
        points = document.pagePointSize(page)
        size = QSize(width, max(1, round(points.height() * width / max(points.width(), 1.0))))
        scale = self.devicePixelRatioF()
        drawn = document.render(page, QSize(round(size.width() * scale), round(size.height() * scale)))
        drawn.setDevicePixelRatio(scale)
        self._picture = drawn
        self.setFixedSize(size)
        self._painted = False
        self._seen, self._before = QRegion(), QRegion()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._picture = None
        self._painted = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        painter.drawImage(0, 0, self._picture)
        painter.end()
        self._painted = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._before = QRegion()

    def _in_sight(self) -> QRegion:
        asked = QApplication.activeModalWidget()
        hidden = self.window().isMinimized() or (asked is not None and asked is not self.window())
        return QRegion() if hidden or not self._painted else self.visibleRegion()

    def stood(self) -> bool:
        """Whether all that is in sight now was there long enough."""
        now = self._in_sight()
        return not now.isEmpty() and now.subtracted(self._seen).isEmpty()

    def _look(self) -> None:
        """What was there a moment ago and still is has been seen."""
        now = self._in_sight()
        self._seen, self._before = self._seen.united(now.intersected(self._before)), now
        if self._painted and QRegion(self.rect()).subtracted(self._seen).isEmpty():
            self.whole.emit()


class SheetView(QScrollArea):
    """A page to scroll through. ``on`` and ``back`` ask for the page after and before it."""

    on = Signal()
    back = Signal()
    resized = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet = PageSheet()
        self.setWidget(self.sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        into_sight(self)  # what is read with the keyboard, however much is around it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        into_sight(self)
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if is_rtl() else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if key == on or (key in _KEYS_ON and bar.value() >= bar.maximum()):
            self.on.emit()
        elif key == back or (key in _KEYS_BACK and bar.value() <= bar.minimum()):
            self.back.emit()
        elif key in _KEYS_ON | _KEYS_BACK:
            far = bar.pageStep() * 9 // 10 if key not in {Qt.Key.Key_Down, Qt.Key.Key_Up} else bar.pageStep() // 6
            bar.setValue(bar.value() + (far if key in _KEYS_ON else -far))
        else:
            super().keyPressEvent(event)
