"""Tells whoever runs intakes that no file can be opened yet, since nobody can tell a woman to whom she complains."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.services.intake import complaints
from ui import background
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row, show_if

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.complaints import ComplaintsView


class ComplaintNotice(QWidget):
    """Nothing is to be seen of it unless a contact for complaints is missing. One that was checked too long ago is a
    task of the keepers.
    """

    def __init__(self, signed_in: SignedIn, go: Callable[[], object]) -> None:
        super().__init__()
        self._signed_in = signed_in
        layout = column(8)
        self.setLayout(layout)
        self.notice = Notice("", Tone.WAITING, name="today.complaint_contacts", title=T("Contacts for complaints"))
        layout.addWidget(self.notice)
        self.act = button(T("Enter and check them"), go, name="today.to_complaint_contacts", icon="phone")
        show_if(self.act, wanted=signed_in.may(Permission.EDIT_CONTENT))
        layout.addLayout(row(self.act, None))
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, what is missing."""
        signed_in = self._signed_in
        if signed_in.founded and signed_in.may(Permission.RUN_INTAKE):
            background.run(self, lambda: complaints.to_whom(signed_in), self._found, behind=True)

    def _found(self, view: ComplaintsView) -> None:
        told = T(
            "No file can be opened yet: a keeper first enters and checks to whom a woman can complain outside this "
            "office."
        )
        self.notice.show_text(told if view.lacks else "")
        self.setVisible(bool(view.lacks))
