"""Brings a part of a long page before the eyes, once everything on the page has its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import style


def bring_into_view(part: QWidget) -> None:
    """Scroll whatever the part is in until it is seen; at the next turn of the event loop."""
    QTimer.singleShot(0, part, lambda: _scroll_to(part, 2 * style.GAP))


def into_sight(part: QWidget) -> None:
    """Scroll whatever the part is in until it is seen; now, where everything has its place already."""
    _scroll_to(part, 0)


def bring_to_top(part: QWidget) -> None:
    """Scroll whatever the part is in until it begins at the top; at the next turn of the event loop."""
    QTimer.singleShot(0, part, lambda: _scroll_to_top(part))


def _scroll_to_top(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None:
        inner = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inner is not None:
            above.verticalScrollBar().setValue(part.mapTo(inner, QPoint()).y())
        above = above.parentWidget()


def _scroll_to(part: QWidget, room: int) -> None:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, room)
        above = above.parentWidget()
