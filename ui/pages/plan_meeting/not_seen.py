"""Beside an office: she has not said that she would be present before it, and the way to ask her.

Object names: ``plan_meeting.not_seen.N`` and ``plan_meeting.ask.N`` for the office at place N, without a number for a
group that she joins.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row, show_if


class NotSeen(QWidget):
    """Hidden until ``say``; ``place`` ends the names of its parts."""

    def __init__(self, ask: Callable[[], object], place: str = "") -> None:
        super().__init__()
        layout = column(8)
        self.setLayout(layout)
        told = T("She has not said that she would be present before this office. Ask her first, then plan.")
        layout.addWidget(Notice(told, Tone.WAITING, name=f"plan_meeting.not_seen{place}"))
        asks = button(T("&Ask her again"), ask, name=f"plan_meeting.ask{place}", icon="speak")
        asks.setToolTip(T("What is typed here stays."))
        layout.addLayout(row(asks, None))
        self.hide()

    def say(self, *, never: bool) -> None:
        """Show it where she never said so."""
        show_if(self, wanted=never)
