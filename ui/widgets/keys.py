"""What a key means, whatever set of digits the keyboard has."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent


def digit_of(event: QKeyEvent) -> int:
    """The digit of a key, 1 to 9 in any script; 0 for anything else."""
    typed = event.text()
    return int(typed) if len(typed) == 1 and typed.isdecimal() else 0
