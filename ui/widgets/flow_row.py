"""A row that goes on in a second line when there is no room, like words in a paragraph; mirrored with the page."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui import style


class _Flow(QLayout):
    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(high for _, high in self._lines(width)) + self._gap * max(len(self._lines(width)) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide, max((item.minimumSize().height() for item in self._shown()), default=0))

    def setGeometry(self, spot: QRect) -> None:
        super().setGeometry(spot)
        top = spot.top()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for line, high in self._lines(spot.width()):
            at = spot.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(spot.width(), 10_000))
                place = QRect(QPoint(at, top + (high - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, spot, place))
                at += size.width() + self._gap
            top += high + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """The items line by line, each with the height of its line."""
        lines: list[tuple[list[QLayoutItem], int]] = []
        taken = 0
        for item in self._shown():
            size = item.sizeHint()
            if lines and taken + self._gap + size.width() <= width:
                line, high = lines[-1]
                lines[-1] = ([*line, item], max(high, size.height()))
                taken += self._gap + size.width()
            else:
                lines.append(([item], size.height()))
                taken = size.width()
        return lines


class FlowRow(QWidget):
    """Widgets side by side as far as they fit, then below."""

    def __init__(self, *parts: QWidget, gap: int = style.GAP, name: str = "") -> None:
        super().__init__()
        if name:
            self.setObjectName(name)
        self._flow = _Flow(gap)
        self.setLayout(self._flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget) -> None:
        """Put a widget at the end."""
        self._flow.addWidget(part)
