"""Writing down what was told without her consent: why, to whom, what, by whom. A keeper's act; it makes no paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.consent import Ground
from nsintake.domain.incident import YesNo
from nsintake.errors import UserFault
from nsintake.services.consent import legal
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField, MultilineField
from ui.words import consent as consent_words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class LawAnswer:
    """What the keeper wrote."""

    ground: Ground
    to_whom: str
    what: str
    reason: str
    lawyer: str
    she_knows: YesNo

    def write(self, signed_in: SignedIn, case_id: bytes) -> None:
        """Keep it in her file; the keeper who writes it told it."""
        if self.ground is Ground.COURT_ORDER:
            legal.record_court_order(
                signed_in,
                case_id,
                court=self.to_whom,
                lawyer=self.lawyer,
                handed_over=self.what,
                by=signed_in.uid,
                reason=self.reason,
                she_knows=self.she_knows,
            )
        else:
            legal.record_danger(
                signed_in,
                case_id,
                ground=self.ground,
                to_whom=self.to_whom,
                what=self.what,
                by=signed_in.uid,
                reason=self.reason,
                she_knows=self.she_knows,
            )


class LawDialog(AskingDialog):
    """``limits``: what was read to her at the start; ``then`` gets a ``LawAnswer`` in which nothing is missing."""

    def __init__(self, parent: QWidget, limits: str, then: Callable[[LawAnswer], object]) -> None:
        super().__init__(
            parent, T("What was disclosed without her consent"), name="consent.law_dialog", yes=T("&Write it down")
        )
        self._then = then
        self.body.addWidget(label(T("This was read to her at the start:"), "label"))
        self.body.addWidget(label(limits, "soft", name="consent.law_limits"))
        grounds = [(ground.value, consent_words.ground_word(ground.value)) for ground in Ground]
        self.ground = ChoiceField("consent_law_ground", T("Why it had to be told"), grounds, required=True)
        self.to_whom = TextField("consent_law_to", T("To whom (for a court order: which court)"), required=True)
        self.what = MultilineField("consent_law_what", T("Exactly what was told or handed over"), required=True, rows=2)
        self.reason = MultilineField("consent_law_reason", T("Reason"), required=True, rows=2)
        self.lawyer = TextField("consent_law_lawyer", T("The lawyer who read the order first"), required=True)
        knows = [(answer.value, words) for answer, words in ((YesNo.YES, T("Yes")), (YesNo.NO, T("No")))]
        self.knows = ChoiceField("consent_law_knows", T("Was she told?"), knows, required=True)
        for field in self._fields():
            self.body.addWidget(field)
        self.lawyer.hide()
        self.ground.changed.connect(self._refresh)

    def _fields(self) -> tuple[ChoiceField | TextField | MultilineField, ...]:
        return (self.ground, self.to_whom, self.what, self.reason, self.lawyer, self.knows)

    def _refresh(self) -> None:
        self.lawyer.setVisible(self.ground.raw() == Ground.COURT_ORDER.value)
        self.fit()

    def confirmed(self) -> None:
        for field in self._fields():
            if field is self.lawyer and self.ground.raw() != Ground.COURT_ORDER.value:
                continue
            if not field.raw().strip():
                field.set_error(words_for(UserFault("field_empty", field="law")))
                field.setFocus()
                self.fit()
                return
        self.accept()
        self._then(
            LawAnswer(
                Ground(self.ground.raw()),
                self.to_whom.raw(),
                self.what.raw(),
                self.reason.raw(),
                self.lawyer.raw(),
                YesNo(self.knows.raw()),
            )
        )
