"""Bars that come and go above somebody's work, and what keeps them from moving it under the mouse.

``Strips`` are laid over the top of a part of the window. A ``SteadyColumn`` leaves room for them: at once where the
mouse is elsewhere; else by scrolling as far as it moves down; else, where it cannot scroll so far, only once the mouse
has left it. Until then the strips cover its top, or their place stays empty. ``PressGuard`` takes no press of the
mouse for a moment after anything came: a click that was on its way was meant for something else. What did not move
takes it: whoever goes from a page to the sidebar presses there, though the page moves once the mouse has left it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCursor, QMouseEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.basics import column, take_out
from ui.widgets.under_mouse import UnderMouse, scroll_area_of

GUARD_MS: Final = 700
"""Longer than a click takes that was decided on before."""
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_ACTS: Final = frozenset({QEvent.Type.MouseMove, QEvent.Type.Leave, QEvent.Type.KeyPress, QEvent.Type.Wheel})


class PressGuard(QObject):
    """For a moment no press of the mouse reaches ``guarded`` or anything in it; the keyboard does. Nothing is said: the
    person presses again.
    """

    def __init__(self, guarded: QWidget) -> None:
        super().__init__(guarded)
        self._guarded = guarded
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GUARD_MS)
        self._timer.timeout.connect(self._end)
        self._times = 0

    @property
    def is_up(self) -> bool:
        """Whether it keeps presses away now."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Keep presses away from now on, for ``GUARD_MS``."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            app.installEventFilter(self)  # for a moment only: every event of the program passes through it
            self._timer.start()
            self._times += 1

    def begin_in_doubt(self) -> Callable[[], None]:
        """Keep presses away as well. Call what it gives once it is known that there was nothing to keep them away for:
        they are taken again, unless something else keeps them away too.
        """
        was_up = self.is_up
        self.begin()
        times = self._times

        def over() -> None:
            if not was_up and times == self._times:
                self._timer.stop()
                self._end()

        return over

    def _end(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _PRESSES and isinstance(event, QMouseEvent) and self._is_guarded(watched, event)

    def _is_guarded(self, watched: QObject, press: QMouseEvent) -> bool:
        if isinstance(watched, QWindow):  # so that the keyboard does not go to what was pressed either
            if QApplication.activePopupWidget() is not None or watched != self._guarded.window().windowHandle():
                return False
            at = self._guarded.mapFromGlobal(press.globalPosition().toPoint())
            return self._guarded.isVisible() and self._guarded.rect().contains(at)
        return isinstance(watched, QWidget) and (watched == self._guarded or self._guarded.isAncestorOf(watched))


class Strips(QWidget):
    """Bars one below the other, laid over the top of their parent. ``grown``: they need another height."""

    grown = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.down = column(0)
        self.setLayout(self.down)

    def high(self) -> int:
        """The height that the bars that are shown need, in pixels."""
        if self.down.isEmpty():
            return 0
        wide = self._over.width()
        return self.down.heightForWidth(wide) if self.down.hasHeightForWidth() else self.down.sizeHint().height()

    def place(self, top: int = 0) -> None:
        """Cover the top of the parent, from so many pixels below its edge, and whatever it shows there."""
        self.raise_()
        self.setGeometry(0, top, self._over.width(), self.high())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.high() != self.height():
            self.grown.emit()
        return done


class SteadyColumn(QWidget):
    """Shows one part, below as much room as it is told to leave. ``moved``: the part is elsewhere now, and not by
    an act of the person.
    """

    moved = Signal()
    resized = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self._wanted = self._lasting = 0
        self._watched: QWindow | None = None
        self.guard = PressGuard(self)
        """For what moves in this column alone."""
        self.moved.connect(self.guard.begin)

    def show_part(self, part: QWidget, *, instead_of: QWidget | None = None) -> None:
        """What it shows from now on."""
        take_out(self._down, instead_of)
        self._down.addWidget(part)

    @property
    def room(self) -> int:
        """How much room is above the part now, in pixels."""
        return self._down.contentsMargins().top()

    def minimumSizeHint(self) -> QSize:
        """What is above the part for a while does not count: else a low window would grow, out of the screen too, and
        all in it would move. The part is lower meanwhile; Qt takes that from the highest thing on it.
        """
        hint = super().minimumSizeHint()
        return QSize(hint.width(), hint.height() - self.room + self._lasting)

    def leave_room(self, wanted: int, *, lasting: int, at_once: bool) -> None:
        """Leave ``wanted`` pixels above the part: ``at_once``, or as soon as nothing moves under the mouse by it.
        ``lasting`` of them are for what does not go by itself.
        """
        self._wanted = wanted
        if lasting != self._lasting:
            self._lasting = lasting
            self.updateGeometry()
        if at_once:
            self.settle()
        else:
            self._look()

    def settle(self) -> None:
        """Leave the room now: the person did something by which what is under the mouse changes anyway."""
        self._watch(None)
        if self.room != self._wanted:
            self._leave(self._wanted)

    def _settle_by_itself(self) -> None:
        before = self.room
        self.settle()
        if self.room != before:
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _look(self) -> None:
        if self.room == self._wanted or not self._is_under_mouse() or self._scroll_instead():
            self._settle_by_itself()
        else:
            self._watch(self.window().windowHandle())

    def _is_under_mouse(self) -> bool:
        at = self.mapFromGlobal(QCursor.pos())
        return self.isVisible() and self.rect().contains(at) and at.y() >= max(self.room, self._wanted)

    def _leave(self, room: int) -> None:
        self._down.setContentsMargins(0, room, 0, 0)
        self._down.activate()  # now, and not in a later event: nothing is drawn in between

    def _scroll_instead(self) -> bool:
        """Whether it could scroll by as much as it moves: what is under the mouse is where it was. If not, nothing was
        done.
        """
        at = self.mapFromGlobal(QCursor.pos())
        under = self.childAt(at)
        area = scroll_area_of(under)
        if under is None or area is None:
            return False
        bar, before = area.verticalScrollBar(), under.mapToGlobal(QPoint())
        scrolled, room = bar.value(), self.room
        self._leave(self._wanted)
        bar.setValue(scrolled + self._wanted - room)
        if under.mapToGlobal(QPoint()) == before and self.childAt(at) == under:
            self.moved.emit()
            return True
        self._leave(room)
        bar.setValue(scrolled)
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Hear what the person does until the room can be left."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            QTimer.singleShot(0, self, self._settle_by_itself)
        elif event.type() in _ACTS:
            QTimer.singleShot(0, self, self._look_after_act)
        return False

    def _look_after_act(self) -> None:
        focus = QApplication.focusWidget()
        typed_in = focus is not None and self.isAncestorOf(focus)
        covered = typed_in and focus is not None and focus.mapTo(self, QPoint()).y() < self._wanted
        if covered or (not self._is_under_mouse() and not QApplication.mouseButtons()):
            self._settle_by_itself()


class SteadyFrame(QWidget):
    """Two columns side by side, strips ``above`` both of them, and others (``banners``) above the second alone."""

    def __init__(self) -> None:
        super().__init__()
        self.side, self.beside = SteadyColumn("side"), SteadyColumn("right")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(self.beside, 1)
        self.guard = PressGuard(self)
        self._newest: UnderMouse | None = None
        """What was under the mouse when the last answer came."""
        self.above, self.banners = Strips(self), Strips(self.beside)
        for strips in (self.above, self.banners):
            strips.grown.connect(self._place)
        self.beside.resized.connect(self._place_at_once)

    def settle(self) -> None:
        """Another page is shown: it begins below the strips."""
        self.beside.settle()

    def keep_still(self) -> None:
        """Called before a page shows what a worker answered, perhaps long after somebody pressed anything: what is
        under the mouse is there afterwards too.
        """
        under = UnderMouse(self.beside)
        if under.found:
            self._newest = under
            self._once_shown(partial(self._keep, under, under, _nothing))

    def _once_shown(self, act: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, act))  # Qt shows new parts in the turn between

    def _keep(self, under: UnderMouse, newest: UnderMouse, over: Callable[[], None]) -> None:
        """Have it where it was. Where another answer came since and the page shows nothing there yet, presses wait
        until it does. ``newest``: of the last answer when it was looked for before; ``over`` ends what keeps presses
        away since.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # before anything is drawn
        over()
        if self._newest is not None and self._newest is not newest and under.is_built_again():
            self._once_shown(partial(self._keep, under, self._newest, self.beside.guard.begin_in_doubt()))
        elif under.keep():
            self.beside.guard.begin()

    def _place(self) -> None:
        """A strip came, went or says more."""
        if self.isVisible():
            self.guard.begin()  # it may be under the mouse itself
        self._lay(at_once=False)

    def _place_at_once(self) -> None:
        """The window has another size: everything is elsewhere anyway."""
        self._lay(at_once=True)

    def _lay(self, *, at_once: bool) -> None:
        self.above.place()
        self.banners.place(self.above.height())
        passing, lasting = self.above.height(), self.banners.height()
        self.side.leave_room(passing, lasting=0, at_once=at_once)
        self.beside.leave_room(passing + lasting, lasting=lasting, at_once=at_once)


def _nothing() -> None:
    """Nothing keeps presses away."""
