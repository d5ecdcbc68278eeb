"""A list that drops down. The mouse wheel never changes it: turned over it while it is shut, the page scrolls. Letters
typed into it open it at the entry that begins so: Enter takes that entry, Escape leaves the answer as it was.

Every such list of the interface is one of these (tests/laws/test_wheel.py): a wheel that passes over an answer, or
words meant for another field, must not answer.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.looked_for import plain
from ui.widgets.keys import is_typed

_LEAST = 150
"""Pixels that a shut list has at least; what is chosen in it may be cut there, and is read whole when it opens."""
_PAUSE_MS = 1500
"""After so long without a key, in milliseconds, the next letter begins another word."""


class DropDown(QComboBox):
    """As Qt's own, but deaf to the wheel, and what is typed chooses nothing by itself. Open, its list scrolls as ever:
    that is another window.
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._since = QElapsedTimer()
        self._hears_list = False

    def minimumSizeHint(self) -> QSize:
        """A long entry of one list must not push the fields beside it off a small screen: open, it is read whole."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _LEAST), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters open the list with the entry found; Qt would choose it at once, seen or not."""
        if is_typed(event) and not event.text().isspace() and self.count():
            self.showPopup()
            self._look_for(event.text())
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list, and hear what is typed into it."""
        if not self._hears_list:
            self._hears_list = True
            self.view().installEventFilter(self)
        self._typed = ""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        widest = view.sizeHintForColumn(self.modelColumn()) + bar
        view.setMinimumWidth(min(widest, self.screen().availableSize().width()))
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed while the list is open: a space goes on with a word that was begun."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not is_typed(event):
            return super().eventFilter(watched, event)
        if event.text().isspace() and not self._typed:
            return super().eventFilter(watched, event)
        self._look_for(event.text())
        return True

    def _look_for(self, typed: str) -> None:
        """Go, in the open list, to the entry that begins with what was typed, or has a word that does."""
        again = self._since.isValid() and self._since.elapsed() <= _PAUSE_MS
        self._since.restart()
        self._typed = (self._typed if again else "") + plain(typed)
        found = self._found(self._typed)
        if found is not None:
            self.view().setCurrentIndex(self.model().index(found, self.modelColumn(), self.rootModelIndex()))

    def _found(self, typed: str) -> int | None:
        """The row of the entry; of several the first, and with one letter again and again the next."""
        repeated = len(typed) > 1 and len(set(typed)) == 1
        after = self.view().currentIndex().row() + 1 if repeated else 0
        entries = [
            (at % self.count(), plain(self.itemText(at % self.count()))) for at in range(after, after + self.count())
        ]
        entries.sort(key=lambda entry: not self.itemData(entry[0]))  # what chooses nothing, as "Choose...", comes last
        ways = (
            lambda words: words.startswith(typed),
            lambda words: any(word.startswith(typed) for word in words.split()),
            lambda words: typed in words,
            lambda words: repeated and words.startswith(typed[0]),
        )
        return next((at for way in ways for at, words in entries if way(words)), None)
