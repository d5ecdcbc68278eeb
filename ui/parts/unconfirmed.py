"""Says that an office was confirmed or verified by nobody, and leads to the page where that is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.records.signed_in import SignedIn
from ui.errors import words_of
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row


class UnconfirmedNotice(QWidget):
    """Hidden until ``show_for``. Object names: ``PREFIX.unconfirmed`` and ``PREFIX.to_offices``; ``PREFIX.unverified``
    and ``PREFIX.to_directory``.
    """

    def __init__(
        self, prefix: str, signed_in: SignedIn, to_offices: Callable[[], object], to_directory: Callable[[], object]
    ) -> None:
        super().__init__()
        layout = column(8)
        self.setLayout(layout)
        self._confirmed = Notice(words_of("recipient_unconfirmed"), Tone.WAITING, name=f"{prefix}.unconfirmed")
        self._offices = button(T("See the offices"), to_offices, name=f"{prefix}.to_offices")
        self._may_confirm = signed_in.may(Permission.EDIT_CONTENT)
        self._verified = Notice(words_of("recipient_unverified"), Tone.WAITING, name=f"{prefix}.unverified")
        self._directory = button(T("See the directory"), to_directory, name=f"{prefix}.to_directory")
        for notice, act in ((self._confirmed, self._offices), (self._verified, self._directory)):
            layout.addWidget(notice)
            layout.addLayout(row(act, None))
        self.hide()

    def show_for(self, *, unconfirmed: bool, unverified: bool) -> None:
        """Show it for an office that no keeper confirmed, or that nobody verified."""
        self._confirmed.setVisible(unconfirmed)
        self._offices.setVisible(unconfirmed and self._may_confirm)
        self._verified.setVisible(unverified)
        self._directory.setVisible(unverified)
        self.setVisible(unconfirmed or unverified)
