"""Masked records by reference: what a liaison officer works with. Nobody's name stands here.

Enter looks a whole reference up, as it stands on a reply.

Object names: ``records.search``, ``records.table`` (the id of a row is the record id in hexadecimal digits).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from nsintake.services.damaged import Listed
from nsintake.services.liaison import liaison, lookup
from ui import background, icons
from ui.i18n import T, day
from ui.page import LoadedPage
from ui.parts.damaged import DamagedNotice
from ui.parts.state_pills import record_pill
from ui.widgets.basics import Card, EmptyState, rule, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, Kind, Row
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import RecordRow
    from nsintake.services.liaison.lookup import ByReference


class RecordsPage(LoadedPage["tuple[RecordRow, ...]"]):
    """The list of records."""

    scrolls = False

    def subtitle(self) -> str:
        return T("By reference. Who she is stands in no file you can open.")

    def build(self, body: QBoxLayout) -> None:
        card = Card(flush=True)
        card.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        self.search = QLineEdit()
        self.search.setObjectName("records.search")
        self.search.setPlaceholderText(T("Search by reference or office; Enter opens a whole reference"))
        self.search.setAccessibleName(T("Search by reference or office; Enter opens a whole reference"))
        self.search.addAction(icons.icon("search", "text_soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(440)
        self.search.textChanged.connect(lambda _text: self.show_answer(self.answer or ()))
        self.search.returnPressed.connect(self._by_reference)
        head.addWidget(self.search)
        head.addStretch(1)
        card.add(head)
        card.add(rule())
        self.table = DataTable(_columns(), name="records.table", describe=T("Records"))
        self.table.opened.connect(lambda row_id: self.shell.go("record", record_id=row_id))
        card.body.addWidget(self.table, 1)
        self._card = card
        self._empty: QWidget | None = None
        self._damaged = DamagedNotice("records", self.session, Listed.RECORD)
        body.addWidget(self._damaged)
        body.addWidget(card, 1)

    def reload(self) -> None:
        self._damaged.look()
        super().reload()

    def read(self) -> tuple[RecordRow, ...]:
        return liaison.list_records(self.session)

    def show_answer(self, answer: tuple[RecordRow, ...]) -> None:
        wanted = self.search.text().strip().casefold()
        found = [row for row in answer if wanted in f"{row.reference} {words.said(row.office)}".casefold()]
        self.table.set_rows([_row(row) for row in found])
        take_out(self._card.body, self._empty)
        self._empty = None
        self.table.setVisible(bool(found))
        if not found:
            self._empty = self._nothing()
            self._card.body.addWidget(self._empty, 1)

    def _by_reference(self) -> None:
        """Whole references as somebody reads them out: separators, case and digits are free, a wrong sign is said."""
        typed = self.search.text()
        background.run(self, lambda: lookup.by_reference(self.session, typed), self._found, self._not_found)

    def _found(self, found: ByReference) -> None:
        self.shell.go("record", record_id=found.record_id.hex())

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
        Column("reference", T("Reference"), Kind.CODE, share=3),
        Column("office", T("Office"), share=6),
        Column("urgency", T("Urgency"), share=3),
        Column("expires", T("Holds until"), share=3),
        Column("status", T("Status"), Kind.PILL, share=4),
    ]


def _row(row: RecordRow) -> Row:
    return Row(
        row.record_id.hex(),
        {
            "reference": row.reference,
            "office": words.said(row.office),
            "urgency": words.urgency_word(row.urgency.value) if row.urgency else T("Not said"),
            "expires": day(row.expires),
            "status": record_pill(row.status),
        },
    )
