"""All files one may open, urgent ones first, her name always covered by dots here.

Object names: ``cases.new``, ``cases.search``, ``cases.table`` (a row is opened with Enter or a double click; its id is
the case id in hexadecimal digits), ``cases.clear`` in the empty state after a search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from nsintake.domain.case import CaseStatus
from nsintake.domain.roles import Permission
from nsintake.services import cases
from ui import background, icons, words
from ui.i18n import T, day
from ui.models.rows import Column, Kind, Pill, Row
from ui.page import Page
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, primary, rule
from ui.widgets.data_table import DataTable

if TYPE_CHECKING:
    from nsintake.services.cases import CaseRow
    from ui.page import Shell

_DOTS: Final = chr(0x2022) * 6
_AFTER_MS: Final = 120


class CasesPage(Page):
    """The list of files."""

    key: ClassVar[str] = "cases"
    scrolls: ClassVar[bool] = False

    def __init__(self, shell: Shell) -> None:
        self._rows: tuple[CaseRow, ...] = ()
        self._empty: QWidget | None = None
        super().__init__(shell)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.load)

    def title(self) -> str:
        return T("Cases")

    def build(self, body: QBoxLayout) -> None:
        if self.session.may(Permission.ERASE_FILE):
            to_erasure = button(T("&Keeping and erasing"), lambda: self.shell.go("erasure"), name="cases.erasure")
            self.header.add_action(to_erasure)
        self.header.add_action(
            primary(T("&New intake"), lambda: self.shell.go("intake", new=True), name="cases.new", icon="plus")
        )
        card = Card(flush=True)
        card.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        self.search = QLineEdit()
        self.search.setObjectName("cases.search")
        self.search.setPlaceholderText(T("Search by code or name"))
        self.search.setAccessibleName(T("Search by code or name"))
        self.search.addAction(icons.icon("search", "text_soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setFixedWidth(340)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        head.addWidget(self.search)
        head.addStretch(1)
        card.add(head)
        card.add(rule())
        self.table = DataTable(_columns(), name="cases.table", describe=T("Cases"))
        self.table.opened.connect(lambda row_id: self.shell.go("case", case_id=row_id))
        card.body.addWidget(self.table, 1)
        self._card = card
        self._empty = None
        body.addWidget(card, 1)
        self._shut = Notice("", Tone.NEUTRAL, name="cases.shut", icon="lock")
        body.addWidget(self._shut)

    def on_shown(self, **_arguments: object) -> None:
        self.load()
        session = self.session
        background.run(self, lambda: cases.shut_here(session), self._say_shut, lane=background.Lane.LONG)

    def load(self) -> None:
        """Ask for the list anew."""
        query = self.search.text()
        background.run(self, lambda: cases.list_cases(self.session, query), self.show_rows)

    def _say_shut(self, count: int) -> None:
        """Say how many files there are that this person may not open, so that no number here is a riddle."""
        said = T("%Ln more files are open only to those the women accepted.", "", count) if count else ""
        self._shut.show_text(said)

    def show_rows(self, rows: tuple[CaseRow, ...]) -> None:
        """Show files, or what to do where there are none."""
        self._rows = rows
        count = sum(1 for row in rows if row.status is CaseStatus.OPEN)
        self.header.set_title(self.title(), T("%Ln open cases", "", count))
        self.table.set_rows([_row(row) for row in rows])
        if self._empty is not None:
            self._card.body.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        self.table.setVisible(bool(rows))
        if not rows:
            self._empty = self._nothing()
            self._card.body.addWidget(self._empty, 1)

    def _nothing(self) -> EmptyState:
        if self.search.text():
            clear = button(T("Show all"), self.search.clear, name="cases.clear")
            return EmptyState("search", T("Nothing found"), T("No code or name on file contains this."), clear)
        return EmptyState(
            "cases", T("No cases yet"), T("A case begins with an intake session. Press New intake when she is here.")
        )


def _columns() -> list[Column]:
    return [
        Column("code", T("Case"), Kind.CODE, share=3),
        Column("label", T("Name"), share=2),
        Column("kinds", T("What is done to her"), share=6),
        Column("opened", T("Opened"), share=3),
        Column("status", T("Status"), Kind.PILL, share=3),
    ]


def _row(row: CaseRow) -> Row:
    kinds = T(", ").join(words.kind_word(kind.value) for kind in row.kinds)
    return Row(
        row.case_id.hex(),
        {
            "code": row.code,
            "label": _DOTS if row.label else T("No name"),
            "kinds": kinds,
            "opened": day(row.opened),
            "status": _pill(row),
        },
    )


def _pill(row: CaseRow) -> Pill:
    if row.status is CaseStatus.CLOSED:
        return Pill(T("Closed"), Tone.GOOD)
    return Pill(T("Urgent"), Tone.URGENT) if row.urgent else Pill(T("Open"), Tone.INFO, icon="document")
