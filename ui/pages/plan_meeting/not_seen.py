"""Beside an office: nobody asked her how she would be present before it, or she does not come; the way to ask her.

Object names: ``plan_meeting.not_seen.N`` and ``plan_meeting.ask.N`` for the office at place N, without a number for a
group that she joins.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from nsintake.domain.consent import SEEN_AT_MEETING, SeenHow
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row, show_if


class NotSeen(QWidget):
    """Hidden until ``say``; ``place`` ends the names of its parts."""

    def __init__(self, ask: Callable[[], object], place: str = "") -> None:
        super().__init__()
        layout = column(8)
        self.setLayout(layout)
        self._told = Notice("", Tone.WAITING, name=f"plan_meeting.not_seen{place}")
        layout.addWidget(self._told)
        self._asks = asks = button(T("&Ask her again"), ask, name=f"plan_meeting.ask{place}", icon="speak")
        asks.setToolTip(T("What is typed here stays."))
        layout.addLayout(row(asks, None))
        self.hide()

    def say(self, seen: SeenHow | None) -> None:
        """Show it where no meeting is possible before an office; ``seen``: what she said, None where one is."""
        if seen is SeenHow.NOT_PRESENT:
            self._told.show_text(T("She said that she does not come to a meeting with this office."))
        else:
            self._told.show_text(
                T("She has not said that she would be present before this office. Ask her first, then plan.")
            )
        self._asks.setText(T("&Ask her") if seen is SeenHow.NOT_ASKED else T("&Ask her again"))
        show_if(self, wanted=seen is not None and seen not in SEEN_AT_MEETING)
