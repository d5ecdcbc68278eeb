"""The one gate between this program's windows and the screen.

While the screen is covered, and from the moment of a lock, no window appears but the one that is kept: not a dialog
that a worker's late answer opens, not a menu, not a tooltip. Dialogs wait and come with the cover's end; all else is
dropped. What is hidden is out of the tree that screen readers read too, and nothing is announced.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

_PASSING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen})
"""Kinds of windows that are gone for good once they are closed: menus, lists that drop down, tooltips."""


class ScreenGate(QObject):
    """Open at first. ``closing``: the screen shows nothing of hers any more; what is elsewhere (the clipboard, for
    example) is removed now too.
    """

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self._keep: QWidget | None = None
        self._held: dict[QWidget, QPoint | None] = {}
        """What appears when the cover is away, with the place where it stood if it did."""
        self._late: dict[QWidget, Qt.WindowModality] = {}
        self._heard = False

    def close(self, *, keep: QWidget | None = None) -> None:
        """Hide every window but ``keep``; what would appear from now on does not."""
        app = QApplication.instance()
        if not self.closed and app is not None:
            self._heard = QAccessible.isActive()
            app.installEventFilter(self)  # only now: every event of the program passes through it
        self.closed, self._keep = True, keep
        for top in QApplication.topLevelWidgets():
            if top is not keep and top.isVisible():
                self._hide(top)
        self.closing.emit()
        QAccessible.setActive(False)
        QTimer.singleShot(0, self, self._clear_tree)  # not within a key that one of these windows hears

    def open(self, first: Callable[[], object] = lambda: None) -> None:
        """The cover is away: ``first`` is done, then what was hidden, and what waited, appears."""
        app = QApplication.instance()
        if not self.closed or app is None:
            return
        app.removeEventFilter(self)
        first()
        self._put_late_away()
        self.closed, self._keep = False, None
        held, self._held = self._held, {}
        QAccessible.setActive(self._heard)
        for window, place in held.items():
            if isValid(window):
                if place is not None:
                    window.move(place)
                window.setVisible(True)

    def reset(self) -> None:
        """Open, with nothing that waits: where one process plays several sessions."""
        self._held.clear()
        self.open()

    def holds(self, window: QWidget) -> bool:
        """Whether a window must not appear now; then it waits."""
        if not self.closed or window is self._keep:
            return False
        self._wait(window)
        return True

    def let_go(self, window: QWidget) -> None:
        """It was closed while it waited: it does not come back."""
        self._held.pop(window, None)

    def aloud(self, act: Callable[[], object]) -> None:
        """Let a screen reader hear what the window that is kept does itself, which is all it hears meanwhile."""
        QAccessible.setActive(self._heard)
        act()
        QAccessible.setActive(not self.closed and self._heard)

    def unwatched(self, act: Callable[[], object]) -> None:
        """Do something long that makes many events and shows no window."""
        app = QApplication.instance()
        if app is not None and self.closed:
            app.removeEventFilter(self)
            act()
            app.installEventFilter(self)

    def _wait(self, window: QWidget, place: QPoint | None = None) -> None:
        if window.windowType() not in _PASSING:
            self._held.setdefault(window, place)

    def _hide(self, top: QWidget, *, late: bool = False) -> None:
        if top.windowType() in _PASSING:
            top.close()
        else:
            place = None if late else top.pos()
            top.hide()
            self._wait(top, place)

    def _clear_tree(self) -> None:
        """A window that is only hidden is in the tree of the screen readers still, every field of it."""
        if self._keep is None:
            return  # a lock: the process ends
        for top in QApplication.topLevelWidgets():
            if top is not self._keep and top.windowHandle() is not None and not top.isVisible():
                self.aloud(partial(forget_for_readers, top))
                top.destroy()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever shows itself without asking is kept off the screen before the screen hears of it."""
        if event.type() != QEvent.Type.Show or event.spontaneous() or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and watched is not self._keep:
            self._late[watched] = watched.windowModality()
            watched.setWindowModality(Qt.WindowModality.NonModal)  # else Qt remembers it as the one that blocks others
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, self, self._put_late_away)
        return False

    def _put_late_away(self) -> None:
        late, self._late = self._late, {}
        for window in late:
            if isValid(window):
                self._hide(window, late=True)
        self._clear_tree()
        for window, modality in late.items():
            if isValid(window):
                window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)  # noqa: FBT003 - as Qt has it
                window.setWindowModality(modality)


class Dialog(QDialog):
    """What every dialog of this program is: it asks the gate before it appears, and Enter presses its button that has
    the keyboard.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would press the default button instead, or nothing. A key that is still down from before presses none."""
        pressed = self.focusWidget()
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not entered or not isinstance(pressed, QPushButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            pressed.click()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt has it
        """Appear, now or when the cover is away."""
        if visible and gate().holds(self):
            return
        if not visible:
            gate().let_go(self)
        super().setVisible(visible)

    def done(self, result: int) -> None:
        """Over, accepted or not; one that waits while this happens does not come."""
        gate().let_go(self)
        super().done(result)

    def close(self) -> bool:
        """Closed; one that waits while this happens does not come."""
        gate().let_go(self)
        return super().close()


def forget_for_readers(part: QWidget) -> None:
    """Let no screen reader that knew the parts of a widget by their numbers ask for them again."""
    if not QAccessible.isActive():
        return
    for inner in (part, *part.findChildren(QWidget)):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(inner)))


class _State:
    gate: ScreenGate | None = None


def gate() -> ScreenGate:
    """The gate of this process."""
    if _State.gate is None or not isValid(_State.gate):
        _State.gate = ScreenGate()
    return _State.gate
