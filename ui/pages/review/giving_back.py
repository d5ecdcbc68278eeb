"""Why a letter is not signed: one of a few reasons, and words for its author.

Object names: ``review.giving_back`` (dialog), the fields ``back_reason``, ``back_words``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from nsintake.domain.release import BackReason
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField, MultilineField
from ui.words.letters import back_reason_word


class GivingBackDialog(AskingDialog):
    """``then`` gets the reason and the words."""

    def __init__(self, parent: QWidget, then: Callable[[BackReason, str], object]) -> None:
        super().__init__(parent, T("Give it back?"), name="review.giving_back", yes=T("&Give it back"))
        self._then = then
        lead = T("Nothing of it is lost. Whoever wrote it sees why, changes it and reads it to her again.")
        self.body.addWidget(label(lead, "soft"))
        reasons = [(reason.value, back_reason_word(reason)) for reason in BackReason]
        self.reason = ChoiceField("back_reason", T("Why?"), reasons, required=True)
        self.words = MultilineField(
            "back_words",
            T("What should be changed?"),
            help=T("Only who wrote it reads this."),
            hint=T("needed for another reason"),
            rows=3,
        )
        for field in (self.reason, self.words):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        if not self.holds(self.reason, self.words):
            return
        reason, words = BackReason(self.reason.raw()), self.words.raw().strip()
        if reason is BackReason.OTHER and not words:
            self.refuse(self.words, UserFault("field_empty", field="words"))
            return
        self.accept()
        self._then(reason, words)
