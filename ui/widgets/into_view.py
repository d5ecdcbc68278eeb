"""Brings a part of a long page before the eyes, once everything on the page has its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import style

_TURNS: Final = 20
"""After so many turns of the event loop a page that was built again has its height."""
_ABOVE: Final = 50
"""Pixels that are shown above and below what Tab led to, as Qt does: there it says what is asked."""


def bring_into_view(part: QWidget) -> None:
    """Scroll whatever the part is in until it is seen; at the next turn of the event loop, and again where the page
    gets another height just after: what is on it may be laid out later.
    """
    QTimer.singleShot(0, part, lambda: _Follower(part))


def keep_place(area: QScrollArea) -> None:
    """What is in it is built again: stay where it is scrolled to, once the new parts have their height."""
    _Stayer(area)


class _ForSomeTurns(QObject):
    """Scrolls now and, for some turns, whenever what scrolls has another height."""

    def __init__(self, owner: QObject, areas: Iterable[QScrollArea]) -> None:
        super().__init__(owner)
        self._left = _TURNS
        for area in areas:
            area.verticalScrollBar().rangeChanged.connect(self._scroll)
        self._scroll()
        self._wait()

    def _scroll(self) -> None:
        raise NotImplementedError

    def _wait(self) -> None:
        self._left -= 1
        if self._left:
            QTimer.singleShot(0, self, self._wait)
        else:
            self.deleteLater()


class _Follower(_ForSomeTurns):
    """Scrolls to a part."""

    def __init__(self, part: QWidget) -> None:
        self._part = part
        for area in _areas_above(part):
            for stayer in area.findChildren(_Stayer, options=Qt.FindChildOption.FindDirectChildrenOnly):
                stayer.let_go()
        super().__init__(part, _areas_above(part))

    def _scroll(self) -> None:
        _scroll_to(self._part, 2 * style.GAP)


class _ToTop(_ForSomeTurns):
    """Scrolls until a part is at the top."""

    def __init__(self, part: QWidget) -> None:
        self._part = part
        super().__init__(part, _areas_above(part))

    def _scroll(self) -> None:
        for area in _areas_above(self._part):
            inner = area.widget()
            if inner is not None:
                area.verticalScrollBar().setValue(self._part.mapTo(inner, QPoint()).y())


class _Stayer(_ForSomeTurns):
    """Scrolls back to where it was: also where the part that had the keyboard is gone, and Qt went on to another."""

    def __init__(self, area: QScrollArea) -> None:
        self._bar = area.verticalScrollBar()
        self._at: int | None = self._bar.value()
        super().__init__(area, (area,))

    def let_go(self) -> None:
        """What is told meanwhile comes into sight."""
        self._at = None

    def _scroll(self) -> None:
        if self._at is not None:
            self._bar.setValue(self._at)

    def _wait(self) -> None:
        self._scroll()
        super()._wait()


def into_sight(part: QWidget) -> None:
    """Scroll whatever the part is in until it is seen; now, where everything has its place already."""
    _scroll_to(part, 0)


def spot_into_sight(part: QWidget, spot: QRect) -> None:
    """The same for a spot of a part that is higher than what it is in."""
    for area in _areas_above(part):
        inner = area.widget()
        if inner is not None:
            at = QRect(part.mapTo(inner, spot.topLeft()), spot.size())
            area.ensureVisible(at.center().x(), at.center().y(), 0, at.height() // 2 + 1)


def show_focus(window: QWidget, before: QWidget | None) -> None:
    """Bring what Tab led to before the eyes, with the words above it. Qt does so only where the part ``before`` was
    within what scrolls, not for whoever comes from the heading or the sidebar. Where that one is gone or cannot be
    used any more nobody pressed Tab: the page stays where it is.
    """
    part = window.focusWidget()
    if part is not None and (before is None or (before.isVisible() and before.isEnabled())):
        _scroll_to(part, _ABOVE)


def bring_to_top(part: QWidget) -> None:
    """Scroll whatever the part is in until it begins at the top; at the next turn of the event loop, and again where
    the page gets another height just after: before, it may be too low to scroll so far.
    """
    QTimer.singleShot(0, part, lambda: _ToTop(part))


def _scroll_to(part: QWidget, room: int) -> None:
    for area in _areas_above(part):
        area.ensureWidgetVisible(part, 0, room)


def _areas_above(part: QWidget) -> Iterator[QScrollArea]:
    """What scrolls and has the part within, the innermost first."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()
