"""Her name or number as dots until someone asks to see it; dots again after fifteen seconds.

The value is fetched only when asked for (the page's callback goes through a service, which audits it) and dropped
when it is covered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import T, isolate
from ui.widgets.basics import button, label, set_icon

SHOWN_FOR_MS: Final = 15_000
_DOTS: Final = chr(0x2022) * 8


class IdentityCover(QWidget):
    """Dots and a Show button. ``ask`` is called with a function that takes the value; ``ltr`` isolates numbers."""

    shown = Signal()
    covered = Signal()
    """Also where it was covered before: whatever else was shown with it goes too."""

    def __init__(
        self,
        name: str,
        title: str,
        ask: Callable[[Callable[[str], None]], object],
        *,
        ltr: bool = False,
        shown_for: int = SHOWN_FOR_MS,
    ) -> None:
        super().__init__()
        self.setObjectName(f"covered_{name}")
        self._ask = ask
        self._title = title
        self._ltr = ltr
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._value = label(_DOTS, name=f"value_{name}")
        self._value.setAccessibleName(T("{title}: covered", title=title))
        self._button = button(T("Show"), self._pressed, name=f"show_{name}", kind="quiet", icon="eye")
        self._button.setAccessibleName(T("Show {title} for 15 seconds", title=title))
        layout.addWidget(self._value, 1)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_for)
        self._timer.timeout.connect(self.cover)

    def _pressed(self) -> None:
        if self._timer.isActive():
            self.cover()
        else:
            self._ask(self.reveal)

    def reveal(self, value: str) -> None:
        """Show the value for fifteen seconds."""
        self._value.setText(isolate(value) if self._ltr else value)
        self._value.setAccessibleName(value)
        self._button.setText(T("Cover"))
        set_icon(self._button, "cover", "accent")
        self._timer.start()
        self.shown.emit()

    def cover(self) -> None:
        """Dots again, and nothing of the value kept."""
        self._timer.stop()
        self._value.setText(_DOTS)
        self._value.setAccessibleName(T("{title}: covered", title=self._title))
        self._button.setText(T("Show"))
        set_icon(self._button, "eye", "accent")
        self.covered.emit()

    def is_covered(self) -> bool:
        """Whether only dots are there."""
        return not self._timer.isActive()

    def hideEvent(self, event: QHideEvent) -> None:
        self.cover()
        super().hideEvent(event)
