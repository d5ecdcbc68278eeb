"""What is typed here is kept nowhere else: an input method, or the keyboard on a screen, learns words as they are
typed, and keeps them in a file of the account, where anybody reads a woman's name who never had a key.

It is asked not to. One that does not ask what kind of field it types into goes on learning.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_ASKED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_from_learning(edit: QLineEdit | QPlainTextEdit) -> None:
    """Ask whatever types for somebody to remember nothing of this editor, and to propose nothing in it."""
    edit.setInputMethodHints(edit.inputMethodHints() | _ASKED)
