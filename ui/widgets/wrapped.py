"""Lines that are flush with one edge, also if they run from right to left.

Qt counts the space at which a line was broken as ink where text runs from right to left: every line but the last is
pushed inwards by it and loses as much at its far end. Placed line by line they are flush and whole. A telephone number
and a code are never broken: half of one is read and dialled as if it were all of it.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel

from nsintake.domain.codes import ALPHABET

_LINE_END = chr(0x2028)
_OPENED = {"LRI", "RLI", "FSI"}
_STRONG = {"L": False, "R": True, "AL": True}
_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask
NO_BREAK = "\u2011"
"""A hyphen after which no line ends."""
_PHONE = re.compile(r"\+?\d(?:[ ()\u200e-]*\d){4,}")
_CODE = re.compile(rf"\b[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}\b")


def kept_together(text: str) -> str:
    """The text with its telephone numbers and codes written so that no line ends within one."""
    whole = _PHONE.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    return _CODE.sub(lambda found: found[0].replace("-", NO_BREAK), whole)


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

    made = QTextLayout(kept_together(text).replace("\n", _LINE_END), font)
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
    """A label of plain text; where it is broken into lines they are drawn flush, numbers and codes in one piece. It
    says what it was given, to a screen reader too: how that is kept together is for the eye alone.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._said, self._is_named = text, False
        self._show()

    def text(self) -> str:
        return self._said

    def setText(self, text: str) -> None:
        self._said = text
        self._show()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        super().setTextInteractionFlags(flags)
        self._show()

    def setAccessibleName(self, name: str) -> None:
        self._is_named = bool(name)
        super().setAccessibleName(name)

    def _show(self) -> None:
        shown = self._said if self._can_be_selected() else kept_together(self._said)  # it may be copied
        super().setText(shown)
        if not self._is_named:  # Qt reads out what is drawn, or this
            super().setAccessibleName(self._said if shown != self._said else "")

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
