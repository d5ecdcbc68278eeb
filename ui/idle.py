"""Notices that nobody has touched the keyboard or the mouse, and hears F12 and Ctrl+L over dialogs too.

Watches the native windows, not every widget: an event filter on the application would slow every paint.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """``cover_due`` and ``lock_due`` after so many milliseconds without a sign of life."""

    cover_due = Signal()
    lock_due = Signal()
    cover_key = Signal()
    lock_key = Signal()

    def __init__(self, parent: QObject, *, cover_after: int, lock_after: int, main: QWindow | None = None) -> None:
        super().__init__(parent)
        self._main = main
        self._cover = self._timer(cover_after, self.cover_due)
        self._lock = self._timer(lock_after, self.lock_due)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        if main is not None:
            main.installEventFilter(self)

    def _timer(self, after: int, due: SignalInstance) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(due)
        timer.start()
        return timer

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def touch(self) -> None:
        """Someone is there."""
        for timer in (self._cover, self._lock):
            timer.start()

    def set_times(self, *, cover_after: int, lock_after: int) -> None:
        """Other times from now on, in milliseconds."""
        self._cover.setInterval(cover_after)
        self._lock.setInterval(lock_after)
        self.touch()

    def stop(self) -> None:
        """Stop watching."""
        for timer in (self._cover, self._lock):
            timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        self.touch()
        if isinstance(event, QKeyEvent) and watched is not self._main and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F12:
                self.cover_key.emit()
                return True
            if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.lock_key.emit()
                return True
        return False
