"""Tells people who sign the office's words that something in the files was refused, and leads to the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.services.wording import recipients, wording
from ui import background
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row

if TYPE_CHECKING:
    from nsintake.records.content import RefusedText
    from nsintake.records.signed_in import SignedIn


class WordingNotice(QWidget):
    """It is shown only if something was refused or an office waits to be confirmed, and the person who is signed in may
    sign it.
    """

    def __init__(self, signed_in: SignedIn, go: Callable[[], object], to_offices: Callable[[], object]) -> None:
        super().__init__()
        self._signed_in = signed_in
        layout = column(8)
        self.setLayout(layout)
        self.notice = Notice("", Tone.URGENT, name="today.wording_refused", title=T("Our words"))
        self.act = button(T("See which"), go, name="today.wording")
        layout.addWidget(self.notice)
        layout.addLayout(row(self.act, None))
        self.examples = Notice("", Tone.WAITING, name="today.examples", title=T("Offices"))
        self.to_offices = button(T("See the offices"), to_offices, name="today.offices")
        layout.addWidget(self.examples)
        layout.addLayout(row(self.to_offices, None))
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, whether something was refused."""
        signed_in = self._signed_in
        if signed_in.may(Permission.EDIT_CONTENT):
            background.run(
                self, lambda: (wording.refused(signed_in), recipients.examples(signed_in)), self._found, behind=True
            )

    def _found(self, found: tuple[tuple[RefusedText, ...], frozenset[str]]) -> None:
        refused, examples = found
        self._show(refused)
        waits = T("Some offices are examples: nothing can be signed to them until a keeper confirms each.")
        self.examples.show_text(waits if examples else "")
        self.to_offices.setVisible(bool(examples))
        self.setVisible(bool(refused or examples))

    def _show(self, refused: tuple[RefusedText, ...]) -> None:
        said = T(
            "Words, offices or a phone number that no keeper signed are in the station's files. They are not used. "
            "Somebody changed the files."
        )
        self.notice.show_text(said if refused else "")
        self.act.setVisible(bool(refused))
