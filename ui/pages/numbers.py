"""Numbers for one woman: those of the directory with their doubt, and a card of those that are chosen with her.

Object names: ``numbers.case`` (back to her file), ``numbers.no_card``, ``numbers.session`` (where she may say something
else than before); those of ``NumbersPart`` and of ``UnaskedCard``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.asked import Asked
from nsintake.services.intake import reopening, returning
from ui import style
from ui.i18n import T
from ui.page import Draft, FormPage
from ui.parts.numbers import NumbersPart
from ui.widgets.basics import Notice, Tone, button, column, fill, row, show_if
from ui.widgets.unasked_card import UnaskedCard

if TYPE_CHECKING:
    from nsintake.services.intake.returning import WaysToComeBack


class NumbersPage(FormPage["WaysToComeBack"]):
    """Numbers for her."""

    widest = style.FORM
    _part: NumbersPart | None = None
    _hers = b""

    def subtitle(self) -> str:
        return T("Choose the numbers with her and print them on a small card. What she chose is kept nowhere.")

    def build(self, body: QBoxLayout) -> None:
        self._part, self._hers = None, b""
        self.header.add_action(button(T("Her &file"), self._to_case, name="numbers.case", icon="cases"))
        self.no_card = Notice("", Tone.WAITING, name="numbers.no_card", title=T("No card for her yet"))
        body.addWidget(self.no_card)
        self.session = button(T("&Go on with the session"), self._reopen, name="numbers.session", icon="intake")
        self.session.hide()
        body.addLayout(row(self.session, None))
        why = T("A card can be found. Nobody asked her whether she can carry it; the answer is kept in her file.")
        self.unasked = UnaskedCard(self._said, why=why)
        body.addWidget(self.unasked)
        self._asked_in = self.unasked.form
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def read(self) -> WaysToComeBack:
        return returning.ways_of(self.signed_in, self.given_id("case_id"))

    def show_answer(self, answer: WaysToComeBack) -> None:
        if self._part is None or self._hers != self.given_id("case_id"):  # what is ticked stays, whatever else changes
            self._hers = self.given_id("case_id")
            self._part = NumbersPart(self.signed_in, self.shell.printer, case_id=self._hers)
            self.unasked.put_back({})
            self.unasked.show_questions(())  # of another woman nothing is chosen yet
            fill(self._holder, self._part)
        self.no_card.show_text(_no_card(answer))
        show_if(self.session, wanted=bool(_no_card(answer)))
        self.unasked.show_questions(("card_safe",) if answer.card is Asked.NOT_ASKED else ())
        if self.unasked.form is not self._asked_in:
            self._asked_in = self.unasked.form
            self._asked_in.edited.connect(self.draft_changed)
        self._part.allow(_why_not(answer))

    # --- what was chosen and not written down

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self._hers.hex()}

    def typed(self) -> Draft | None:
        answered = self.unasked.raw()
        return {"answered": answered} if answered else None

    def put_back(self, draft: Draft) -> None:
        self.unasked.put_back(draft["answered"])

    # --- acts

    def _said(self, said: dict[str, str]) -> None:
        case_id = self._hers
        self.act(
            lambda: reopening.answer_before_leaving(self.signed_in, case_id, said),
            lambda _none: self.unasked.put_back({}),
            failed=self._not_said,
        )

    def _not_said(self, error: Exception) -> None:
        self.unasked.save.setEnabled(True)
        self.tell(error)
        self.reload()

    def _reopen(self) -> None:
        case_id = self._hers
        self.act(
            lambda: reopening.reopen(self.signed_in, case_id),
            lambda draft_id: self.shell.go("intake", draft_id=draft_id.hex()),
        )

    def _to_case(self) -> None:
        self.shell.go("case", case_id=self.given_id("case_id").hex())


def _no_card(ways: WaysToComeBack) -> str:
    """What she said, where it was not a yes."""
    if ways.card_safe or ways.card is Asked.NOT_ASKED:
        return ""
    if ways.card is Asked.LEFT_OUT:
        return T(
            "She left out whether a card is safe to carry. Tell her the numbers. If it is, change it in the session."
        )
    return T("She said that a card is not safe to carry. Tell her the numbers. If it is now, change it in the session.")


def _why_not(ways: WaysToComeBack) -> str:
    if ways.card_safe:
        return ""
    if ways.card is Asked.NOT_ASKED:
        return T("Ask her first whether a card is safe to carry.")
    return T("She did not say that a card is safe to carry.")
