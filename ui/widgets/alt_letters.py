"""The letter that presses a button together with Alt: where it is underlined.

A line below an Arabic letter reads as a dot of another letter, so there it is drawn only while Alt is held. The letter
works all the same. Watches the native windows and not every widget, as ``ui/idle.py`` does.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QStyleOptionButton

from ui import i18n

_LETTER: Final = re.compile("&(.)")


class _Held:
    """Whether Alt is held now: one keyboard."""

    alt = False


def _drawn(text: str) -> str:
    """The words as they are drawn now."""
    return text if _Held.alt or not i18n.is_rtl() else _LETTER.sub(r"\1", text)


class PushButton(QPushButton):
    """A push button."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = _drawn(option.text)


class CheckBox(QCheckBox):
    """A box to tick."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = _drawn(option.text)


class AltWatch(QObject):
    """Draws the letters of all buttons while Alt is held, in whichever window has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        _say(held=False)  # Alt with Tab went elsewhere, and nobody says that it was let go
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            _say(held=event.type() == QEvent.Type.KeyPress)
        return False


def _say(*, held: bool) -> None:
    if held == _Held.alt:
        return
    _Held.alt = held
    for part in QApplication.allWidgets():
        if isinstance(part, PushButton | CheckBox) and part.isVisible():
            part.update()
