"""Tells whoever signs the office's words that something in the files was refused, and leads her to the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.services.wording import wording
from ui import background
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row

if TYPE_CHECKING:
    from nsintake.services.session import Session
    from nsintake.services.wording.content import RefusedText


class WordingNotice(QWidget):
    """Nothing is to be seen of it unless something was refused, and whoever is signed in may sign it anew."""

    def __init__(self, session: Session, go: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        layout = column(8)
        self.setLayout(layout)
        self.notice = Notice("", Tone.URGENT, name="today.wording_refused", title=T("Our words"))
        self.act = button(T("See which"), go, name="today.wording")
        layout.addWidget(self.notice)
        layout.addLayout(row(self.act, None))
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, whether something was refused."""
        session = self._session
        if session.may(Permission.EDIT_CONTENT):
            background.run(self, lambda: wording.refused(session), self._show)

    def _show(self, refused: tuple[RefusedText, ...]) -> None:
        said = T(
            "Words, offices or a phone number that no keeper signed lie in the station's files. They are not used. "
            "Somebody changed the files."
        )
        self.notice.show_text(said if refused else "")
        self.setVisible(bool(refused))
