"""Which office a letter is for: only offices with a consent in force can be chosen, and why another is missing.

Object names: ``case.office.ID`` (choose it), ``case.office.before.ID`` (what went to it), ``case.office.not_now``,
``case.office.ask``, ``case.office.cancel``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.gate import Dialog
from ui.i18n import T, isolate
from ui.pages.case.consent import consent_state
from ui.pages.case.parts import answered, letter_state
from ui.widgets.basics import button, label, row
from ui.words import values as words
from ui.words.papers import paper_word

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.day.cases import CaseView, ConsentView


class OfficeDialog(Dialog):
    """``then`` gets the id of the office chosen; ``lacking`` makes the part that says which offices no letter can go
    to, and gets what closes the window; ``ask`` leads to where she is asked again.
    """

    def __init__(
        self,
        parent: QWidget,
        view: CaseView,
        then: Callable[[str], object],
        ask: Callable[[], object],
        lacking: Callable[[Callable[[], object]], QWidget],
    ) -> None:
        super().__init__(parent)
        title = T("Which office is the letter for?")
        self.setObjectName("case.office_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(680)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(12)
        outer.addWidget(label(title, "heading"))
        standing = [consent for consent in view.consents if consent.stands and consent.shared]
        outer.addWidget(
            label(
                T("Only offices she agreed to are shown.")
                if standing
                else T("She has not agreed to any office yet, so no letter can be made. Ask her first."),
                "soft",
            )
        )
        for consent in standing:
            outer.addWidget(self._office(consent, then))
            before = letters_before(view, consent.office)
            if before:
                outer.addWidget(label(before, "small", name=f"case.office.before.{consent.recipient_id}"))
        not_now = "\n".join(_not_now(consent) for consent in view.consents if consent not in standing)
        if not_now:
            outer.addWidget(label(T("To these she did not agree, or not yet:"), "soft"))
            outer.addWidget(label(not_now, "small", name="case.office.not_now"))
            outer.addLayout(row(button(T("&Ask her again"), self._left(ask), name="case.office.ask"), None))
        outer.addWidget(lacking(self.reject))
        outer.addStretch(1)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Cancel"), self.reject, name="case.office.cancel"))
        outer.addLayout(acts)

    def _left(self, then: Callable[[], object]) -> Callable[[], None]:
        def leave() -> None:
            self.reject()
            then()

        return leave

    def _office(self, consent: ConsentView, then: Callable[[str], object]) -> QWidget:
        def chosen() -> None:
            self.accept()
            then(consent.recipient_id)

        return button(words.said(consent.office), chosen, name=f"case.office.{consent.recipient_id}")


def letters_before(view: CaseView, office: Wording) -> str:
    """A line for each letter to an office that there is already, with its newest answer."""
    answers = dict(view.answers)
    return "\n".join(
        T(
            "There already: {kind}, {reference}. {state}",
            kind=paper_word(letter.kind, letter.sheet_number),
            reference=isolate(letter.reference),
            state=answered(answers[letter.draft_id]) if letter.draft_id in answers else letter_state(letter)[0],
        )
        for letter in view.letters
        if letter.office == office
    )


def _not_now(consent: ConsentView) -> str:
    """An office that cannot be chosen, and why."""
    return T("{office}: {said}", office=words.said(consent.office), said=consent_state(consent)[2])
