"""Advice to give: what fits one woman in its order, or every page there is.

Object names: ``advice.hers`` (only where a file is given), ``advice.every``, ``advice.case`` (back to her file);
those of ``NumbersPart``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.advice import AdviceKey
from nsintake.services.intake import advice
from ui import style
from ui.i18n import T
from ui.page import Page
from ui.parts.advice_list import AdviceList
from ui.parts.numbers import NumbersPart
from ui.widgets.basics import Notice, Tone, button, column, fill, show_if

if TYPE_CHECKING:
    pass


class AdvicePage(Page):
    """Advice."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("The office's own words, to be read or told. None of it is ever in a letter.")

    def build(self, body: QBoxLayout) -> None:
        self.back = button(T("Her &file"), self._to_case, name="advice.case", icon="cases")
        self.header.add_action(self.back)
        known = T("What is known of the picture and her phone decides the order. Ask her before you go on.")
        self._known = Notice(known, Tone.INFO, name="advice.order")
        body.addWidget(self._known)
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def on_shown(self, **arguments: object) -> None:
        case_id, opened = str(arguments.get("case_id") or ""), str(arguments.get("opened") or "")
        show_if(self.back, wanted=bool(case_id))
        show_if(self._known, wanted=bool(case_id))
        made = []
        signed_in = self.signed_in
        if case_id:
            wanted = bytes.fromhex(case_id)
            hers = AdviceList(
                signed_in,
                lambda: advice.for_case(signed_in, wanted),
                name="advice.hers",
                heading=T("For her, in this order"),
                opened=opened or AdviceKey.FIRST.value,
            )
            made.append(hers)
        heading = T("Every page")
        every = AdviceList(signed_in, lambda: tuple(AdviceKey), name="advice.every", heading=heading, opened=opened)
        self.lists: tuple[AdviceList, ...] = (*made, every)
        told = NumbersPart(signed_in, self.shell.printer, case_id=bytes.fromhex(case_id))
        fill(self._holder, *self.lists, told)

    def _to_case(self) -> None:
        self.shell.go("case", case_id=str(self.arguments.get("case_id") or ""))
