"""Says that an office was confirmed by nobody, and leads a keeper to the page where that is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.records.session import Session
from ui.errors import words_of
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row


class UnconfirmedNotice(QWidget):
    """Hidden until ``show_for``. Object names: ``PREFIX.unconfirmed`` and ``PREFIX.to_offices``."""

    def __init__(self, prefix: str, session: Session, to_offices: Callable[[], object]) -> None:
        super().__init__()
        layout = column(8)
        self.setLayout(layout)
        layout.addWidget(Notice(words_of("recipient_unconfirmed"), Tone.WAITING, name=f"{prefix}.unconfirmed"))
        if session.may(Permission.EDIT_CONTENT):
            layout.addLayout(row(button(T("See the offices"), to_offices, name=f"{prefix}.to_offices"), None))
        self.hide()

    def show_for(self, *, unconfirmed: bool) -> None:
        """Show it for an office that nobody confirmed."""
        self.setVisible(unconfirmed)
