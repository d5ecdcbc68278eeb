"""From one fact sheet of a meeting to the next: each officer who comes has one of his own, and she hears them all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.letter import LetterKind
from nsintake.services.meetings import sheets_to_read
from ui import background
from ui.i18n import T
from ui.widgets.basics import button

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.letters.letters import Preview


class NextSheet(QWidget):
    """A button that is seen where another sheet of the meeting has not been read to her; ``go`` gets its draft."""

    def __init__(self, signed_in: SignedIn, go: Callable[[bytes], object]) -> None:
        super().__init__()
        self._signed_in, self._go = signed_in, go
        self._shown: bytes | None = None
        self._next: bytes | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button(T("To the &next fact sheet"), self._follow, name="letter.next_sheet", icon="next"))
        self.hide()

    def show_for(self, view: Preview) -> None:
        """Ask which one it is; nothing is seen until the answer is there."""
        self._shown = view.draft_id
        self._found(view.draft_id, None)
        if view.kind is LetterKind.FACT_SHEET:
            signed_in, draft_id = self._signed_in, view.draft_id
            found = partial(self._found, draft_id)
            background.run(self, lambda: sheets_to_read.next_sheet(signed_in, draft_id), found)

    def _found(self, draft_id: bytes, following: bytes | None) -> None:
        if draft_id == self._shown:
            self._next = following
            self.setVisible(following is not None)

    def _follow(self) -> None:
        if self._next is not None:
            self._go(self._next)
