"""The way of the Tab key through a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})


def tab_after(first: QWidget, part: QWidget) -> QWidget:
    """Let Tab go from ``first`` (or the last within it) through all of ``part``, which was built later than what is
    below it; the last within ``part``.
    """
    return tab_through(first, part) or first


def tab_through(*parts: QWidget) -> QWidget | None:
    """Let Tab go through all of each part, one part after the other; the last that it stops at. The way round the page
    is walked once for all of them, and no further than they reach.
    """
    within: dict[QWidget, list[QWidget]] = {part: [] for part in parts}
    left = sum(_takes_tab(stop) for part in within for stop in (part, *part.findChildren(QWidget)))
    for stop in _stops_after(_page_of(parts[0])):
        if not left:
            break
        at: QWidget | None = stop
        while at is not None and at not in within:
            at = at.parentWidget()
        if at is not None:
            within[at].append(stop)
            left -= 1
    last: QWidget | None = None
    for stops in within.values():
        for stop in stops:
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop
    return last


def reached_by_tab(part: QWidget) -> list[QWidget]:
    """All within a part that Tab stops at, in its order."""
    return [stop for stop in _stops_after(part.window()) if stop is part or part.isAncestorOf(stop)]


def _takes_tab(part: QWidget) -> bool:
    return part.focusPolicy() in _BY_TAB


def _page_of(part: QWidget) -> QWidget:
    """The page a part is on: it comes before all of its own parts, and what the pages behind it have is far from it."""
    found, at = part.window(), part
    while (above := at.parentWidget()) is not None and not at.isWindow():
        if isinstance(above, QStackedWidget):
            found = at
        at = above
    return found


def _stops_after(first: QWidget) -> Iterator[QWidget]:
    """All that Tab stops at, from the one after ``first`` on and round the window."""
    at = after_in_window(first)
    while at is not None and at is not first:
        if _takes_tab(at):
            yield at
        at = after_in_window(at)


def after_in_window(part: QWidget) -> QWidget | None:
    """What comes after a part on the way round its window, whether Tab stops there or not."""
    return _own_again(part.nextInFocusChain())


def before_in_window(part: QWidget) -> QWidget | None:
    """What comes before a part on the way round its window."""
    return _own_again(part.previousInFocusChain())


def _own_again(part: QWidget | None) -> QWidget | None:
    """PySide takes what it gives back there for a child of the part that was asked. A whole window would become one
    long chain that is gone through from end to end for every part that goes: seconds, for a long page.
    """
    if part is not None:
        part.setParent(part.parentWidget())  # as it is for Qt already
    return part
