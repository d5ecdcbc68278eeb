"""What a key means, whatever set of digits the keyboard has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def digit_of(event: QKeyEvent) -> int:
    """The digit of a key, 1 to 9 in any script; 0 for anything else."""
    typed = event.text()
    return int(typed) if len(typed) == 1 and typed.isdecimal() else 0


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something: a letter, a digit, a sign or a space, and is no shortcut."""
    modifiers = Qt.KeyboardModifier
    held = event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
    return not held and bool(event.text()) and event.text().isprintable()
