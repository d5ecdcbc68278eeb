"""A list that drops down and that the mouse wheel never changes: turned over it while it is shut, the page scrolls.

Every such list of the interface is one of these (tests/laws/test_wheel.py): a wheel that passes over an answer must not
answer.
"""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """As Qt's own, but deaf to the wheel. Open, its list scrolls as ever: that is another window."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
