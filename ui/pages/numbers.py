"""Numbers for one woman: those of the directory with their doubt, and a card of those that are chosen with her.

Object names: ``numbers.case`` (back to her file), ``numbers.no_card``; those of ``NumbersPart``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.intake import returning
from ui import style
from ui.i18n import T
from ui.page import LoadedPage
from ui.parts.numbers import NumbersPart
from ui.widgets.basics import Notice, Tone, button, column, fill

if TYPE_CHECKING:
    from nsintake.services.intake.returning import Ways


class NumbersPage(LoadedPage["Ways"]):
    """Numbers for her."""

    widest = style.FORM
    _part: NumbersPart | None = None
    _hers = b""

    def subtitle(self) -> str:
        return T("Choose the numbers with her and print them on a small card. What she chose is kept nowhere.")

    def build(self, body: QBoxLayout) -> None:
        self._part = None
        self.header.add_action(button(T("Her &file"), self._to_case, name="numbers.case", icon="cases"))
        self.no_card = Notice("", Tone.WAITING, name="numbers.no_card", title=T("No card for her yet"))
        body.addWidget(self.no_card)
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def read(self) -> Ways:
        return returning.ways_of(self.signed_in, self.given_id("case_id"))

    def show_answer(self, answer: Ways) -> None:
        words = T(
            "She did not say that a card is safe to carry. Tell her the numbers. If it is safe, go on with the session "
            "and write down that she said so."
        )
        self.no_card.show_text("" if answer.card_safe else words)
        if self._part is None or self._hers != self.given_id("case_id"):  # what is ticked stays, whatever else changes
            self._hers = self.given_id("case_id")
            self._part = NumbersPart(self.signed_in, self.shell.printer, case_id=self._hers)
            fill(self._holder, self._part)

    def _to_case(self) -> None:
        self.shell.go("case", case_id=self.given_id("case_id").hex())
