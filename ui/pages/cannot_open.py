"""The page instead of sign-in when the station cannot be opened at all: what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.errors import words_for
from ui.front_page import FrontPage
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, primary, quiet

BROKEN = frozenset({"file_corrupt", "file_missing", "file_not_sealed"})
"""Faults of the station's files that a backup mends."""


class CannotOpenPage(FrontPage):
    """``again`` to look once more, ``closed`` to end."""

    again = Signal()
    closed = Signal()
    recovery_wanted = Signal()
    key = "trouble"

    def __init__(self, error: Exception) -> None:
        super().__init__(practice=False)
        self._error = error
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card("warning", T("The station cannot be opened"), "")
        card.add(Notice(words_for(self._error), Tone.URGENT, name="trouble_words"))
        act = primary(T("Try again"), self.again.emit, name="trouble_again")
        card.add(act)
        if getattr(self._error, "code", "") in BROKEN:
            restore = quiet(T("Restore from a backup"), self.recovery_wanted.emit, name="trouble_restore")
            card.add(restore)
        card.add(quiet(T("Close the program"), self.closed.emit, name="trouble_close"))
        across.addWidget(card)
        self.first = act
