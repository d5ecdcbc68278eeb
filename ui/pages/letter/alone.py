"""The urgent way: nobody else is here, so whoever wrote the letter reads it a second time, page by page and line by
line, and signs.

Object names: ``letter.alone``, ``letter.alone.read`` (to the pages).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label, row

if TYPE_CHECKING:
    from nsintake.services.letters.letters import Preview


class AloneCard(Card):
    """Says what it means to sign alone, and leads to the second reading."""

    def __init__(self, read: Callable[[], object]) -> None:
        super().__init__(T("Urgent, and nobody else is here?"), name="letter.alone")
        lead = T(
            "Then you sign it yourself, after reading it a second time: every page in every language, and every line "
            "it tells. A colleague reads it tomorrow."
        )
        self.add(label(lead, "soft"))
        self._weaker = Notice(
            T("This check is weaker: her name is not on file in Arabic letters. Look for it yourself, twice."),
            Tone.WAITING,
        )
        self.add(self._weaker)
        self.add(row(None, button(T("Read it a second t&ime"), read, name="letter.alone.read", kind="danger")))
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Hidden where it is not urgent, or she has not agreed."""
        self._weaker.setVisible(view.weaker_check)
        self.setVisible(view.may_sign_alone)
