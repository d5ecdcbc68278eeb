"""The way of the Tab key through a window."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})
_OWN = 2
"""The first two places a walk begins at are in the order of the way. The others are parts, in any order: from there
only what is in that part itself is taken."""


class LeadsKeyboard(QWidget):
    """Whoever gives it the keyboard gives it to a part within it.

    No focus proxy: with one Qt lets Tab stop at it too, wherever it is on the way round the window. It stays behind
    where only what is in it was put in order: Tab came from the end of a form back into its middle, and never out.
    """

    _led_to: QWidget | None = None

    def lead_to(self, part: QWidget) -> None:
        """Give the keyboard to this part from now on."""
        self._led_to = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To that part."""
        if self._led_to is None:
            super().setFocus(reason)
        else:
            self._led_to.setFocus(reason)


def tab_after(first: QWidget, part: QWidget) -> QWidget:
    """Let Tab go from ``first`` (or the last within it) through all of ``part``, which was built later than what is
    below it; the last within ``part``.
    """
    return tab_through(first, part) or first


def tab_through(*parts: QWidget) -> QWidget | None:
    """Let Tab go through all of each part, one part after the other; the last that it stops at.

    The way round the window is walked from several places by turns, no further than the parts reach. What was built
    just now is at its end, and between that and its page is all that was ever built in the window.
    """
    begins = (_page_of(parts[0]), _around(parts), parts[0], parts[-1])
    window = begins[0].window()  # the list of a drop-down is a window of its own
    stops = (stop for part in parts for stop in (part, *part.findChildren(QWidget)) if _takes_tab(stop))
    left = {stop for stop in stops if stop.window() is window}
    found: dict[QWidget, tuple[list[QWidget], ...]] = {part: ([], [], [], []) for part in parts}
    for place, stop in _by_turns(begins):
        if not left:
            break
        if stop not in left:
            continue
        part = next(above for above in _up_from(stop) if above in found)
        if place < _OWN or part is begins[place]:
            left.discard(stop)
            found[part][place].append(stop)
    last: QWidget | None = None
    for stop in (stop for places in found.values() for at_place in places for stop in at_place):
        if last is not None:
            QWidget.setTabOrder(last, stop)
        last = stop
    return last


def _by_turns(begins: Sequence[QWidget]) -> Iterator[tuple[int, QWidget]]:
    """What Tab stops at, from each of these on by turns, with which of them it was."""
    for turn in itertools.zip_longest(*(itertools.chain([begin], _stops_after(begin)) for begin in begins)):
        yield from ((place, stop) for place, stop in enumerate(turn) if stop is not None)


def _up_from(part: QWidget) -> Iterator[QWidget]:
    """A part and all it is in."""
    at: QWidget | None = part
    while at is not None:
        yield at
        at = at.parentWidget()


def reached_by_tab(part: QWidget) -> list[QWidget]:
    """All within a part that Tab stops at, in its order."""
    return [stop for stop in _stops_after(part.window()) if stop is part or part.isAncestorOf(stop)]


def _takes_tab(part: QWidget) -> bool:
    return part.focusPolicy() in _BY_TAB


def _around(parts: Sequence[QWidget]) -> QWidget:
    """The smallest part of the window in which all of them are: it comes before all that is in it."""
    every = (above for above in _up_from(parts[0]) if all(part is above or above.isAncestorOf(part) for part in parts))
    return next(every, parts[0])


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
