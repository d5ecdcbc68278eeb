"""A row that goes on in a second line when there is no room, like words in a paragraph; mirrored with the page.

Places its widgets itself: a layout written in Python would outlive the widgets in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import style

_CLOSE = 5
"""Pixels between parts that have no room for more in one line."""


class FlowRow(QWidget):
    """Widgets side by side as far as they fit, then below. A little closer to one another where all of them are in one
    line by that.
    """

    def __init__(self, *parts: QWidget, gap: int = style.GAP, name: str = "") -> None:
        super().__init__()
        if name:
            self.setObjectName(name)
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget) -> None:
        """Put a widget at the end."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(high for _, high in lines) + self._gap * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        sizes = [_size(part) for part in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [_size(part) for part in self._shown()]
        return QSize(max((size.width() for size in sizes), default=0), self.heightForWidth(max(self.width(), 1)))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        """The parts that take room."""
        return [part for part in self._parts if not part.isHidden()]

    def _place(self) -> None:
        top, room, gap = 0, QRect(0, 0, self.width(), self.height()), self._between(self.width())
        for line, high in self._lines(self.width()):
            at = 0
            for part in line:
                size = _size(part).boundedTo(QSize(max(self.width(), 1), high))
                spot = QRect(QPoint(at, top + (high - size.height()) // 2), size)
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), room, spot))
                at += size.width() + gap
            top += high + self._gap

    def _between(self, width: int) -> int:
        """How far the parts are from one another in this width."""
        wide = [_size(part).width() for part in self._shown()]
        one_line = [sum(wide) + gap * (len(wide) - 1) for gap in (self._gap, _CLOSE)]
        return _CLOSE if one_line[1] <= width < one_line[0] else self._gap

    def _lines(self, width: int) -> list[tuple[list[QWidget], int]]:
        """The parts line by line, each line with its height."""
        lines: list[tuple[list[QWidget], int]] = []
        taken, gap = 0, self._between(width)
        for part in self._shown():
            size = _size(part)
            if lines and taken + gap + size.width() <= width:
                line, high = lines[-1]
                lines[-1] = ([*line, part], max(high, size.height()))
                taken += gap + size.width()
            else:
                lines.append(([part], size.height()))
                taken = size.width()
        return lines


def _size(part: QWidget) -> QSize:
    return part.sizeHint().expandedTo(part.minimumSize())
