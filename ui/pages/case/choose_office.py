"""Which office a letter is for: only offices with a consent in force can be chosen, and why another is missing.

Object names: ``case.office.ID`` (choose it), ``case.office.before.ID`` (what went to it), ``case.office.not_now``,
``case.office.confirm`` (ask her again), ``case.office.cancel``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.dialogs.asking import AskingDialog
from ui.i18n import T, isolate
from ui.pages.case.consent import consent_state
from ui.pages.case.parts import answered, letter_state
from ui.widgets.basics import button, label
from ui.words import values as words
from ui.words.papers import paper_word

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.day.case_view import CaseView, ConsentView
    from ui.parts.no_letters import NoLettersCard

_WIDE = 680


class OfficeDialog(AskingDialog):
    """``then`` gets the id of the office chosen; ``ask`` leads to where she is asked again; ``lacking`` makes the part
    that says which offices no letter can go to, and gets what closes the window.
    """

    def __init__(
        self,
        parent: QWidget,
        view: CaseView,
        then: Callable[[str], object],
        ask: Callable[[], object],
        lacking: Callable[[Callable[[], object]], NoLettersCard],
    ) -> None:
        super().__init__(
            parent,
            T("Which office is the letter for?"),
            name="case.office",
            yes=T("&Ask her again"),
            kind="",
            long=True,
        )
        self._ask = ask
        self.setMinimumWidth(_WIDE)
        standing = [consent for consent in view.consents if consent.may_write_to and consent.shared]
        told = T("Only offices she agreed to are shown.")
        if not standing:
            told = T("She has not agreed to any office yet, so no letter can be made. Ask her first.")
        self.body.addWidget(label(told, "soft"))
        for consent in standing:
            self.body.addWidget(self._office(consent, then))
            before = letters_before(view, consent.office)
            if before:
                self.body.addWidget(label(before, "small", name=f"case.office.before.{consent.recipient_id}"))
        not_now = "\n".join(_not_now(consent) for consent in view.consents if consent not in standing)
        if not_now:
            self.body.addWidget(label(T("To these she did not agree, or not yet:"), "soft"))
            self.body.addWidget(label(not_now, "small", name="case.office.not_now"))
        card = lacking(self.reject)
        card.filled.connect(self.fit)
        self.body.addWidget(card)

    def confirmed(self) -> None:
        self.accept()
        self._ask()

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
