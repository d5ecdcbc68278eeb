"""Copying: what is copied is cleared after ten seconds, and what would name her is not copied.

No drag and drop anywhere; the menu of a text field is in our own words.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from ui.gate import gate
from ui.i18n import T

CLEAR_AFTER_MS: Final = 10_000


class ClipboardWatch(QObject):
    """Clears the clipboard ``after`` milliseconds after this program put something on it, and at once where the screen
    is covered or locked."""

    def __init__(self, parent: QObject, *, after: int = CLEAR_AFTER_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().changed.connect(self._changed)
        gate().closing.connect(self.clear)

    def _changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        if mode == QClipboard.Mode.Selection:
            # Where marking alone copies, whatever is marked, her name too, could be read by every other program.
            if clipboard.ownsSelection() and clipboard.text(mode):
                clipboard.clear(mode)
            return
        if mode == QClipboard.Mode.Clipboard and clipboard.ownsClipboard() and clipboard.text():
            self._timer.start()

    def clear(self) -> None:
        """Take back what this program put there; what another program put there stays."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


def menu_of(edit: QLineEdit | QPlainTextEdit) -> QMenu:
    """The menu of a text editor, in our own words."""
    menu = QMenu(edit)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    hidden = isinstance(edit, QLineEdit) and edit.echoMode() != QLineEdit.EchoMode.Normal
    may_take = not edit.property("private") and not hidden and _has_selection(edit)
    for words, act, possible in (
        (T("Cut"), edit.cut, may_take and not edit.isReadOnly()),
        (T("Copy"), edit.copy, may_take),
        (T("Paste"), edit.paste, not edit.isReadOnly()),
        (T("Select all"), edit.selectAll, True),
    ):
        entry = menu.addAction(words)
        entry.setEnabled(possible)
        entry.triggered.connect(act)
    return menu


def _has_selection(edit: QLineEdit | QPlainTextEdit) -> bool:
    return edit.hasSelectedText() if isinstance(edit, QLineEdit) else edit.textCursor().hasSelection()
