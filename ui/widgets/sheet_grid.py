"""The blank grid of a sheet, as it is drawn on paper; one group at a time has its digits in it.

Painted, so that nothing of it can be marked, copied or dragged.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import i18n, style
from ui.i18n import T
from ui.widgets.sheet_entry import ACROSS, GROUP_DIGITS, GROUPS

_CELL = (21, 40)
_GAP = 10
_NUMBER = 22
_HEAD = 44


class SheetGrid(QWidget):
    """``letter`` is in the corner of the paper, as on the screen."""

    def __init__(self, letter: str) -> None:
        super().__init__()
        self.setObjectName("sheet_grid")
        self._letter = letter
        self._at = 0
        self._digits = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_group(0, "")

    def show_group(self, number: int, digits: str) -> None:
        """Put the digits of one group (1 to 10) into its place; 0 leaves the grid blank."""
        self._at, self._digits = number, digits
        apart = " ".join(i18n.digits(digits))
        words = T("Group {number} of 10: {digits}", number=number, digits=apart) if digits else T("A blank grid")
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        wide = ACROSS * GROUP_DIGITS * _CELL[0] + (ACROSS + 1) * _GAP
        return QSize(wide, _HEAD + 2 * (_NUMBER + _CELL[1] + _GAP) + _GAP // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("border"), 1))
        painter.setBrush(style.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_letter(painter)
        for at in range(GROUPS):
            self._paint_group(painter, at)
        painter.end()

    def _font(self, points: float, *, bold: bool = True) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    def _paint_letter(self, painter: QPainter) -> None:
        painter.setFont(self._font(17))
        painter.setPen(style.colour("text"))
        room = self.rect().adjusted(_GAP + 2, 6, -_GAP - 2, 0)
        side = Qt.AlignmentFlag.AlignRight if i18n.is_rtl() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute), self._letter)

    def _place(self, at: int) -> QRect:
        """Where a group's five cells are; the first group is on the leading side."""
        wide = GROUP_DIGITS * _CELL[0]
        column = at % ACROSS
        if i18n.is_rtl():
            column = ACROSS - 1 - column
        top = _HEAD + (at // ACROSS) * (_NUMBER + _CELL[1] + _GAP) + _NUMBER
        return QRect(_GAP + column * (wide + _GAP), top, wide, _CELL[1])

    def _paint_group(self, painter: QPainter, at: int) -> None:
        place, now = self._place(at), at + 1 == self._at
        painter.setFont(self._font(style.SMALL_PT, bold=now))
        painter.setPen(style.colour("accent" if now else "text_soft"))
        above = QRect(place.left(), place.top() - _NUMBER, place.width(), _NUMBER)
        painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), i18n.number(at + 1))
        painter.setBrush(style.colour("accent_soft" if now else "card"))
        for cell in range(GROUP_DIGITS):
            box = QRect(place.left() + cell * _CELL[0], place.top(), _CELL[0], _CELL[1])
            painter.setPen(QPen(style.colour("accent" if now else "border"), 2 if now else 1))
            painter.drawRect(box)
            if now and cell < len(self._digits):
                painter.setFont(self._font(19))
                painter.setPen(style.colour("text"))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), i18n.digits(self._digits[cell]))
