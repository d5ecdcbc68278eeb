"""A label that draws right-to-left lines where they belong.

Qt moves every broken line of a right-to-left label inwards by the blank it was broken at, so that a paragraph begins
ragged and a full line loses its last letters. These labels break where Qt breaks, and draw the lines themselves.
Must never show rich text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

from ui import i18n

_LINE_BREAK = chr(0x2028)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Words(QLabel):
    """Plain words, flush with what stands above and below them. ``whole`` asks for room for all of them in one line
    and breaks only where that is not there."""

    def __init__(self, text: str, *, whole: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self._whole = whole

    def sizeHint(self) -> QSize:
        asked = super().sizeHint()
        if not self._whole:
            return asked
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap() and self._leans_right():
            self._draw()
        else:
            super().paintEvent(event)

    def _leans_right(self) -> bool:
        """Whether these are right-to-left words at the right; all others Qt draws as it should."""
        if not i18n.runs_left(self.text()):
            return False
        side = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment())
        return side & _RIGHT == _RIGHT and not self.textInteractionFlags() & _SELECTABLE

    def _draw(self) -> None:
        room = self.contentsRect()
        layout = QTextLayout(self.text().replace("\n", _LINE_BREAK), self.font(), self)
        option = QTextOption(_RIGHT)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        leading, high = self.fontMetrics().leading(), 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, high))
            high += line.height() + leading
            line = layout.createLine()
        layout.endLayout()
        top = room.top() + (max(0.0, room.height() - high + leading) / 2 if self._centred() else 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(room.left(), top))
        painter.end()

    def _centred(self) -> bool:
        return bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)

