"""A list of services is read in: looked at first, with what is wrong in each row; stored then, verified by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake import paths
from nsintake.domain.directory_rows import MOST_LIST_BYTES
from nsintake.errors import UserFault
from nsintake.services.liaison import directory
from ui import acting, background, style
from ui.dialogs.choose_file import choose_file
from ui.errors import words_for
from ui.i18n import T, digits
from ui.message import ask
from ui.page import Page
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from pathlib import Path

    from nsintake.services.liaison.directory import ImportPlan, ImportRow

_ROWS_SEEN = 12


class ReadInPage(Page):
    """A list from outside."""

    widest = style.FORM
    plan: ImportPlan | None = None

    def subtitle(self) -> str:
        return T("A CSV file in Unicode, or an XLSX file. Nothing is stored before you have seen every row.")

    def build(self, body: QBoxLayout) -> None:
        card = Card(T("The file"), name="read_in.card")
        lead = T(
            "The first row names the columns: kind, name_en, name_ar, name_ckb, needs, phone and others; the help of "
            "this page lists them. No place or number of a shelter or a safe house is taken over."
        )
        card.add(label(lead, "soft"))
        card.add(row(button(T("&Choose a file"), self._choose, name="read_in.choose"), None))
        self.said = Notice("", Tone.INFO, name="read_in.said")
        body.addWidget(card)
        body.addWidget(self.said)
        self.rows = DataTable(
            _columns(), name="read_in.rows", describe=T("Rows of the list"), most_lines=9, opens=False
        )
        body.addWidget(self.rows)
        self.take = primary(T("&Take the sound rows over"), self._ask_take, name="read_in.take", icon="check")
        body.addLayout(row(self.take, None))
        self._show()

    def _choose(self) -> None:
        choose_file(self, T("Choose a list"), name="read_in.file", kinds="CSV, XLSX (*.csv *.xlsx)", then=self.look)

    def look(self, path: Path) -> None:
        """A dry run over a file."""
        signed_in = self.signed_in
        background.run(
            self,
            lambda: directory.look_at_list(signed_in, _read(path), path.name),
            self._looked,
            self._not_done,
            lane=background.Lane.LONG,
        )

    def _looked(self, plan: ImportPlan) -> None:
        self.plan = plan
        sound, faulty = len(plan.sound), len(plan.faulty)
        told = T("Sound rows: {sound}. Rows with a fault: {faulty}. Nothing is stored yet.", sound=sound, faulty=faulty)
        if not plan.fits:
            told = T(
                "{sound} rows are sound, but there is room for {room} more entries only, so none is taken over. Take "
                "rows out of the file and choose it again.",
                sound=sound,
                room=plan.room,
            )
        self.said.show_text(told, Tone.WAITING if faulty or not plan.fits else Tone.GOOD)
        self._show()

    def _not_done(self, error: Exception) -> None:
        self.plan = None
        self._show()
        acting.tell_of_file(self, error, self.said)

    def _show(self) -> None:
        listed = self.plan.rows if self.plan is not None else ()
        ordered = sorted(listed, key=lambda held: (held.entry is not None, held.number))
        self.rows.set_rows([_row(held) for held in ordered])
        self.rows.fit_height(_ROWS_SEEN)
        self.rows.setVisible(bool(listed))
        self.take.setVisible(self.plan is not None and bool(self.plan.sound) and self.plan.fits)

    def _ask_take(self) -> None:
        plan = self.plan
        if plan is None:
            return
        asked = T("They are stored as not verified: none prints, and no letter goes to any before somebody calls.")
        ask(self, asked, T("Take over"), lambda: self._take(plan), title=T("Take these rows over?"))

    def _take(self, plan: ImportPlan) -> None:
        self.act(lambda: directory.take_over(self.signed_in, plan), self._taken, failed=self._not_done)

    def _taken(self, count: int) -> None:
        self.plan = None
        self._show()
        self.said.tell(T("%Ln entries are stored. Call them on a round of calls.", "", count), Tone.GOOD)


def _read(path: Path) -> bytes:
    data = paths.read_start(path, MOST_LIST_BYTES + 1, follow=True)
    if data is None:
        raise UserFault("list_unreadable", field="list")
    return data


def _row(held: ImportRow) -> TableRow:
    if held.entry is not None:
        state = Pill(T("Sound"), Tone.GOOD)
        told = ""
    else:
        state = Pill(T("Not taken"), Tone.URGENT)
        told = " ".join(  # each is a sentence
            T("{column}: {fault}", column=str(fault.params.get("field", "")), fault=words_for(fault))
            for fault in held.faults
        )
    values: dict[str, str | Pill] = {
        "row": digits(str(held.number)),
        "name": as_typed(held.name),
        "state": state,
        "why": told,
    }
    return TableRow(str(held.number), values)


def _columns() -> list[Column]:
    return [
        Column("row", T("Row"), share=1),
        Column("name", T("Name"), share=4),
        Column("state", T("Status"), ColumnKind.PILL, share=3),
        Column("why", T("What is wrong"), share=9),
    ]
