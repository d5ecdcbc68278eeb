"""The time limit of a complaint on the page of her file: the lawyer's words, its last day, and what was done about it.

Object names: ``case.step.N.limit`` (the words), ``case.step.N.told``; ``case.limit_dialog`` with the fields
``told_her``, ``lawyer_called`` and ``decided``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.domain.legal_limit import LimitDecision, last_day_in
from nsintake.errors import UserFault
from nsintake.services.intake import legal_limits
from ui import background
from ui.dialogs.asking import AskingDialog
from ui.i18n import T, day
from ui.widgets.basics import button, label, row
from ui.widgets.fields import CheckField, ChoiceField
from ui.words import values as words
from ui.words.contacts import decision_word

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.day.case_view import NextStep

Told = Callable[[bytes, bool, bool, LimitDecision], object]


class LegalLimitPart(QWidget):
    """``told`` gets the task, whether she was told and the lawyer called, and what she decided."""

    def __init__(self, signed_in: SignedIn, at: int, step: NextStep, told: Told) -> None:
        super().__init__()
        self._step, self._told = step, told
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        last = last_day_in(step.task.detail)
        if last is not None:
            inner.addWidget(
                label(T("Counted from the earliest day she may have known, it ends on {day}.", day=day(last)))
            )
        self.words = label("", "soft", name=f"case.step.{at}.limit")
        inner.addWidget(self.words)
        act = button(T("Write down what was done"), self._ask, name=f"case.step.{at}.told", icon="check")
        inner.addLayout(row(act, None))
        background.run(self, lambda: legal_limits.lawyers_words(signed_in), self._show)

    def _show(self, said: Wording | None) -> None:
        self.words.setText("" if said is None else words.said(said))

    def _ask(self) -> None:
        LegalLimitDialog(self, lambda her, lawyer, decided: self._told(self._step.task_id, her, lawyer, decided)).open()


class LegalLimitDialog(AskingDialog):
    """Both were done, and what she decided."""

    def __init__(self, parent: QWidget, then: Callable[[bool, bool, LimitDecision], object]) -> None:
        super().__init__(parent, T("The time limit of a complaint"), name="case.limit_dialog", yes=T("&Write it down"))
        self._then = then
        self.told_her = CheckField("told_her", T("She was told when it ends"))
        self.lawyer_called = CheckField("lawyer_called", T("The lawyer was called"))
        decided = [(decision.value, decision_word(decision.value)) for decision in LimitDecision]
        self.decided = ChoiceField("decided", T("What she decided"), decided, required=True)
        for field in (self.told_her, self.lawyer_called, self.decided):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        for field, code in ((self.told_her, "not_told_yet"), (self.lawyer_called, "lawyer_not_called")):
            if not field.raw():
                self.refuse(field, UserFault(code, field=field.name))
                return
        if not self.holds(self.decided):
            return
        self.accept()
        self._then(True, True, LimitDecision(self.decided.raw()))  # noqa: FBT003 - told and called, as ticked
