"""Tells colleagues who deal with offices that entries of the directory are to be verified, and leads to the round of
calls.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.services.liaison import directory
from ui import background
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


class ToCallNotice(QWidget):
    """Nothing is to be seen of it unless something was verified too long ago, or nothing is verified at all."""

    def __init__(self, signed_in: SignedIn, go: Callable[[], object]) -> None:
        super().__init__()
        self._signed_in = signed_in
        layout = column(8)
        self.setLayout(layout)
        self.notice = Notice("", Tone.WAITING, name="today.to_call", title=T("Directory"))
        layout.addWidget(self.notice)
        layout.addLayout(row(button(T("Round of calls"), go, name="today.calls", icon="phone"), None))
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, how many wait."""
        signed_in = self._signed_in
        if signed_in.founded and signed_in.may(Permission.KEEP_DIRECTORY):
            background.run(self, lambda: directory.how_many_to_call(signed_in), self._found, behind=True)

    def _found(self, count: int) -> None:
        told = T(
            "%Ln entries of the directory are to be called or visited: they print on no paper, or soon will not.",
            "",
            count,
        )
        self.notice.show_text(told if count else "")
        self.setVisible(bool(count))
