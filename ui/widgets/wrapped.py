"""Lines that are flush with one edge, also if they run from right to left.

Qt counts the space at which a line was broken as ink where text runs from right to left: every line but the last is
pushed inwards by it and loses as much at its far end. Placed line by line they are flush and whole.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel

_LINE_END = chr(0x2028)
_OPENED = {"LRI", "RLI", "FSI"}
_STRONG = {"L": False, "R": True, "AL": True}
_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask


def runs_leftwards(text: str) -> bool:
    """Whether the first letter that is not isolated is one of a script written from right to left."""
    depth = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in _OPENED:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and kind in _STRONG:
            return _STRONG[kind]
    return False


def draw_lines(painter: QPainter, room: QRect, text: str, font: QFont, side: Qt.AlignmentFlag) -> None:
    """Draw ``text`` in the lines it needs within ``room``; ``side`` says to which edges they lean, as on a label."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its enums take longer than all else in this file

    made = QTextLayout(text.replace("\n", _LINE_END), font)
    runs = Qt.LayoutDirection.RightToLeft if runs_leftwards(text) else Qt.LayoutDirection.LeftToRight
    option = QTextOption(QStyle.visualAlignment(runs, side) & _ACROSS)
    option.setTextDirection(runs)  # else it would run as the interface does
    made.setTextOption(option)
    made.beginLayout()
    height = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    made.endLayout()
    top = 0.0
    if side & Qt.AlignmentFlag.AlignVCenter:
        top = (room.height() - height) / 2
    elif side & Qt.AlignmentFlag.AlignBottom:
        top = room.height() - height
    made.draw(painter, QPointF(room.x(), room.y() + top))


class WrappedLabel(QLabel):
    """A label of plain text; where it is broken into lines they are drawn flush."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap() or self.text().isascii() or self._can_be_selected():
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_lines(painter, self.contentsRect(), self.text(), self.font(), self.alignment())
        painter.end()

    def _can_be_selected(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
