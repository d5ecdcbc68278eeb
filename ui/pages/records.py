"""Masked records by reference: what a liaison officer works with. Nobody's name is here.

Enter looks a whole reference up, as it is on a reply.

Object names: ``records.search``, ``records.table`` (the id of a row is the record id in hexadecimal digits),
``records.figures``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.damaged import Listed
from nsintake.services.liaison import liaison, lookup
from ui import background, icons
from ui.i18n import T, day
from ui.looked_for import plain
from ui.page import LoadedPage
from ui.parts.damaged import DamagedNotice
from ui.parts.state_pills import answered_pill
from ui.parts.to_figures import to_figures
from ui.widgets.basics import Card, EmptyState, button, rule, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, TableRow
from ui.widgets.unlearned import keep_from_learning
from ui.words import values as words
from ui.words.answers import urgency_word

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import RecordRow
    from nsintake.services.liaison.lookup import ByReference


class RecordsPage(LoadedPage["tuple[RecordRow, ...]"]):
    """The list of records."""

    scrolls = False

    def subtitle(self) -> str:
        return T("By reference. Who she is is in no file you can open.")

    def build(self, body: QBoxLayout) -> None:
        card = Card(flush=True)
        card.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        self.search = QLineEdit()
        keep_from_learning(self.search)
        self.search.setObjectName("records.search")
        self.search.setPlaceholderText(T("Search: reference, office, letter number"))
        told = T("Search by reference or office; Enter opens a reference or a letter's number")
        self.search.setAccessibleName(told)
        self.search.setToolTip(told)
        self.search.addAction(icons.icon("search", "text_soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(440)
        self.search.textChanged.connect(lambda _text: self._typed())
        self.search.returnPressed.connect(self._by_reference)
        head.addWidget(self.search)
        head.addStretch(1)
        card.add(head)
        card.add(rule())
        self.table = DataTable(_columns(), name="records.table", describe=T("Records"), most_lines=6)
        self.table.opened.connect(lambda row_id: self.shell.go("record", record_id=row_id))
        card.body.addWidget(self.table, 1)
        if self.signed_in.may(Permission.RECORD_DISCLOSURE):
            go = self.shell.go
            go_out = button(T("Papers that &go out"), lambda: go("rounds"), name="records.rounds", icon="letter")
            self.header.add_action(go_out)
        self._card = card
        self._only: frozenset[str] = frozenset()
        self._empty: QWidget | None = None
        self._damaged = DamagedNotice("records", self.signed_in, Listed.RECORD)
        body.addWidget(self._damaged)
        body.addWidget(card, 1)
        body.addWidget(to_figures(self.signed_in, lambda: self.shell.go("figures"), name=self.key))

    def reload(self) -> None:
        self._damaged.look()
        super().reload()

    def read(self) -> tuple[RecordRow, ...]:
        return liaison.list_records(self.signed_in)

    def show_answer(self, answer: tuple[RecordRow, ...]) -> None:
        wanted = plain(self.search.text()).strip()
        found = [row for row in answer if wanted in plain(f"{row.reference} {words.said(row.office)}")]
        if self._only:
            found = [row for row in answer if row.record_id.hex() in self._only]
        self.table.set_rows([_row(row) for row in found])
        take_out(self._card.body, self._empty)
        self._empty = None
        self.table.setVisible(bool(found))
        if not found:
            self._empty = self._nothing()
            self._card.body.addWidget(self._empty, 1)

    def _typed(self) -> None:
        self._only = frozenset()
        self.show_answer(self.answer or ())

    def _by_reference(self) -> None:
        """Whole references as somebody reads them out: separators, case and digits are free, a wrong sign is said. Or
        the number of a letter, ours or theirs.
        """
        typed = self.search.text()
        background.run(self, lambda: lookup.find(self.signed_in, typed), self._found, self._not_found)

    def _found(self, found: tuple[ByReference, ...]) -> None:
        """One record is opened; of a number that several letters bear each is listed."""
        if len(found) == 1:
            self.shell.go("record", record_id=found[0].record_id.hex())
            return
        self._only = frozenset(record.record_id.hex() for record in found)
        self.show_answer(self.answer or ())

    def _not_found(self, error: Exception) -> None:
        """Words that are part of an office's name were never meant as a reference: the list answers them."""
        if not self.table.isVisible() and self.search.text().strip():
            self.tell(error)

    def _nothing(self) -> EmptyState:
        if self.answer:
            return EmptyState("search", T("Nothing found"), T("No reference or office contains this."))
        return EmptyState(
            "record", T("No records yet"), T("A record appears here when a letter was read to her and released.")
        )


def _columns() -> list[Column]:
    return [
        Column("reference", T("Reference"), ColumnKind.CODE, share=3),
        Column("office", T("Office"), share=6),
        Column("urgency", T("Urgency"), share=4),
        Column("expires", T("Valid until"), share=3),
        Column("status", T("Status"), ColumnKind.PILL, share=5),
    ]


def _row(row: RecordRow) -> TableRow:
    return TableRow(
        row.record_id.hex(),
        {
            "reference": row.reference,
            "office": words.said(row.office),
            "urgency": urgency_word(row.urgency.value) if row.urgency else T("Not said"),
            "expires": day(row.expires),
            "status": answered_pill(row),
        },
    )
