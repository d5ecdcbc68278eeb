"""Numbers and advice for a woman who has no file: nothing of her is asked for, and nothing is kept.

Object names: ``numbers_alone.safe``, ``numbers_alone.advice``, ``numbers_alone.has_file``; those of ``NumbersPart``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.intake import numbers
from ui import style
from ui.i18n import T
from ui.page import Page
from ui.parts.numbers import NumbersPart
from ui.parts.paper_language import PaperLanguage
from ui.widgets.basics import Card, button, column, fill, label, row
from ui.widgets.fields import CheckField

if TYPE_CHECKING:
    from nsintake.services.wording.forms import BlankPaper


class NumbersAlonePage(Page):
    """Numbers for a woman without a file."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("For a woman who wants nothing written down. Nothing of her is asked for or kept.")

    def build(self, body: QBoxLayout) -> None:
        go = self.shell.go
        has_file = button(T("She has a &file"), lambda: go("cases", then="numbers"), name="numbers_alone.has_file")
        self.header.add_action(has_file)
        card = Card(T("Advice"), name="numbers_alone.advice_card")
        told = T("Advice is read on the screen, or told to her. It is not printed: somebody could find the paper.")
        card.add(label(told, "soft"))
        advice = button(T("Read the &advice"), lambda: go("advice"), name="numbers_alone.advice", icon="speak")
        card.add(row(advice, None))
        body.addWidget(card)
        asked = Card(T("A card to carry"), name="numbers_alone.card")
        self.lang = PaperLanguage()
        told = T("Ask her first: somebody can find a card. Her answer is not kept.")
        self.safe = CheckField("safe", T("She says that she can carry a card safely"), help=told)
        self.safe.box.setObjectName("numbers_alone.safe")
        asked.add(self.safe)
        asked.add(self.lang)
        body.addWidget(asked)
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)
        self.safe.changed.connect(self._allow)

    def on_shown(self, **_arguments: object) -> None:
        self.safe.set_raw("")  # whoever sits there now was not asked yet
        self._part = NumbersPart(self.signed_in, self.shell.printer, printing=self._draw)
        fill(self._holder, self._part)
        self._allow()

    def _allow(self) -> None:
        self._part.allow("" if self.safe.raw() else T("Ask her first whether a card is safe to carry."))

    def _draw(self, chosen: list[bytes]) -> BlankPaper:
        return numbers.print_without_file(self.signed_in, self.lang.lang(), chosen, safe=self.safe.raw())
