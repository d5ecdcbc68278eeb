"""Giving published figures to somebody outside under a named protocol: to whom, what for, which. A keeper's act.

Object names: ``name``, ``recipient``, ``purpose``, ``group.GROUP``, ``give_figures.csv``, ``give_figures.xlsx``,
``give_figures.said``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.day import figure_papers, publishing
from nsintake.services.day.figure_papers import FigureFile, Protocol
from ui import style
from ui.dialogs.choose_file import choose_new_file
from ui.i18n import T, number
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form import Form
from ui.words.figures import GROUPS, group_word, period_word

if TYPE_CHECKING:
    from nsintake.services.day.publishing import FiguresView


class GiveFiguresPage(FormPage["FiguresView"]):
    """Giving figures out."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Published figures alone. The log says to whom, what for and which of them.")

    def build(self, body: QBoxLayout) -> None:
        self.said = Notice("", Tone.GOOD, name="give_figures.said")
        body.addWidget(self.said)
        card = Card(T("Under which protocol"), name="give_figures.card")
        self._which = label("", name="give_figures.period")
        card.add(self._which)
        texts = [
            TextField("name", T("Name of the information-sharing protocol"), required=True),
            TextField("recipient", T("Who gets it"), required=True),
            TextField("purpose", T("What for"), required=True),
        ]
        self.groups = {group: CheckField(f"group.{group}", group_word(group)) for group in GROUPS}
        self.form = Form([*texts, *self.groups.values()])
        for text in texts:
            card.add(text)
        card.add(label(T("Which figures, as the protocol says"), "label"))
        for box in self.groups.values():
            card.add(box)
        csv = primary(T("Save as &CSV"), lambda: self._save(FigureFile.CSV), name="give_figures.csv")
        sheet = button(T("Save as &XLSX"), lambda: self._save(FigureFile.XLSX), name="give_figures.xlsx")
        card.add(row(csv, sheet, None))
        body.addWidget(card)

    def read(self) -> FiguresView:
        return publishing.figures(self.signed_in, str(self.arguments.get("period", "")))

    def on_shown(self, **arguments: object) -> None:
        self.arguments = dict(arguments)
        self.reload()

    def show_answer(self, answer: FiguresView) -> None:
        self._which.setText(T("Figures of: {period}", period=period_word(answer.period)) if answer.period else "")

    def about(self) -> Draft | None:
        return None if self.answer is None else {"period": self.answer.period}

    def _save(self, kind: FigureFile) -> None:
        values = self.form.values()
        if values is None or self.answer is None:
            return
        period = self.answer.period
        groups = tuple(group for group in GROUPS if values[f"group.{group}"])
        protocol = Protocol(str(values["name"]), str(values["recipient"]), str(values["purpose"]), groups)

        signed_in, form = self.signed_in, self.form

        def write(path: Path) -> None:
            self.act(lambda: figure_papers.give_out(signed_in, period, protocol, kind, path), self._saved, beside=form)

        choose_new_file(
            self,
            T("Where to save the figures"),
            name="give_figures.where",
            suggested=f"figures-{period}.{kind.value}",
            then=write,
        )

    def _saved(self, rows: int) -> None:
        self.said.tell(T("Saved, rows: {count}. The log says so.", count=number(rows)))
