"""A veil over a page while long work runs: what is being done, how far it is, and Cancel where that is safe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.i18n import T
from ui.widgets.basics import Card, button, label


class ProgressOverlay(QFrame):
    """Covers ``over`` until ``finish``. Takes the keyboard so that nothing under it is pressed by mistake."""

    def __init__(self, over: QWidget, words: str, *, cancel: Callable[[], object] | None = None) -> None:
        super().__init__(over)
        self.setObjectName("progress_overlay")
        self._before: QWidget | None = over.window().focusWidget()
        outer = QVBoxLayout(self)
        card = Card(name="progress_card")
        card.setFixedWidth(420)
        self._words = label(words, "label")
        self._bar = QProgressBar()
        self._bar.setObjectName("progress_bar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        card.add(self._words)
        card.add(self._bar)
        if cancel is not None:
            stop = button(T("Cancel"), cancel, name="progress_cancel")
            card.body.addWidget(stop, 0, Qt.AlignmentFlag.AlignTrailing)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show()
        self.raise_()
        self.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; a total of 0 means nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Take the veil away and give the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        self.deleteLater()
        if before is not None and isValid(before):  # the page below may have been built again meanwhile
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
