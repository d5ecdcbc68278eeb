"""What is under the mouse on a page, and whether it is still there after the page changed by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from shiboken6 import isValid


def scroll_area_of(part: QWidget | None) -> QScrollArea | None:
    """The innermost part that scrolls and has it within."""
    above = part.parentWidget() if part is not None else None
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


_NEAR = 4
"""So many levels up what is said belongs to a part: a button, its line, the card it is on."""


class UnderMouse:
    """Remembers what is under the mouse in ``column`` and where on the screen it is."""

    def __init__(self, column: QWidget) -> None:
        self._part = column.childAt(column.mapFromGlobal(QCursor.pos())) if column.isVisible() else None
        if self._part is None:
            return
        self._place = self._part.mapToGlobal(QPoint())
        self._area = scroll_area_of(self._part)
        self._scrolled = self._area.verticalScrollBar().value() if self._area is not None else 0
        self._named = _named(self._part)
        self._name = self._named.objectName() if self._named is not None else ""
        self._named_place = self._named.mapToGlobal(QPoint()) if self._named is not None else QPoint()
        self._words = _words(self._part)

    @property
    def found(self) -> bool:
        """Whether the mouse is over the page."""
        return self._part is not None

    def keep(self) -> bool:
        """Scroll by as much as it moved, once the page is laid out again; whether it moved, or something else may be
        there now.

        A page that shows its top is not scrolled: what came there is to be seen.
        """
        if self._part is None or not self._is_shown():
            return False
        area = self._area
        moved, same = self._found()
        bar = area.verticalScrollBar() if area is not None else None
        as_it_was = bar is not None and bar.value() == min(self._scrolled, bar.maximum())
        if bar is not None and moved and as_it_was and self._scrolled > 0:  # nobody scrolled meanwhile
            bar.setValue(bar.value() + moved)
        return bool(moved) or not same

    def is_built_again(self) -> bool:
        """Whether its page shows nothing in its place now: perhaps not yet."""
        return self._is_shown() and not self._is_same() and self._again() is None

    def _is_shown(self) -> bool:
        """Whether no other page is shown."""
        return self._area is None or (isValid(self._area) and self._area.isVisible())

    def _is_same(self) -> bool:
        return self._part is not None and isValid(self._part) and self._part.isVisible()

    def _again(self) -> QWidget | None:
        """What is in its place: a list that was built again has another part of the same name."""
        named, within = self._named, self._area.widget() if self._area is not None else None
        if named is not None and isValid(named) and named.isVisible():
            return named
        found = within.findChildren(QWidget, self._name) if within is not None and self._name else []
        return next((part for part in found if part.isVisible()), None)

    def _found(self) -> tuple[int, bool]:
        """By how many pixels it moved down, and whether it is the same thing."""
        if self._part is not None and self._is_same():
            return self._part.mapToGlobal(QPoint()).y() - self._place.y(), True
        again = self._again()
        if again is None:
            return 0, False
        return again.mapToGlobal(QPoint()).y() - self._named_place.y(), _words(again) == self._words


def _named(part: QWidget) -> QWidget | None:
    """The part, or the innermost that has it within and has a name; nothing where that is all that scrolls."""
    at: QWidget | None = part
    while at is not None and not at.objectName():
        at = at.parentWidget()
    return None if at is None or at.objectName().startswith(("qt_", "page_")) else at


def _words(part: QWidget) -> tuple[str, ...]:
    """What it says, and what is said beside it."""
    said: list[str] = []
    at: QWidget | None = part
    for _step in range(_NEAR):
        if at is not None:
            said += [near.text() for near in (at, *at.children()) if isinstance(near, (QLabel, QAbstractButton))]
            at = at.parentWidget()
    return tuple(said)
