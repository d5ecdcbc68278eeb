"""One masked record: what may be said, the papers that may leave, and where each printed page went.

Object names: ``record.fact.ITEM``, ``record.letter.LANG.KIND`` (shows the paper; a second fact sheet has its number
behind), ``record.preview``, ``record.copies``, ``record.print``, ``record.why_not.CODE``, and for every print
``record.disclosure.N`` with ``record.settle.N`` (opens the question about pages) and ``record.recalled.N``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLayout, QVBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.services import disclosures, liaison
from ui import background
from ui.dialogs.message import ask
from ui.errors import show_error
from ui.i18n import T, day, isolate, number
from ui.models.states import record_pill
from ui.page import Page
from ui.pages.record.parts import STUBS, copies_words, facts_card, paper_rows, prints_card, why_not_words
from ui.printing import PdfPreview
from ui.widgets.basics import Card, Notice, ScrollBody, StatusPill, Tone, label, primary, row
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.liaison import ProvedLetter, RecordView
    from ui.page import Shell


class RecordPage(Page):
    """A record."""

    key: ClassVar[str] = "record"
    widest: ClassVar[int] = 900

    def __init__(self, shell: Shell) -> None:
        self._view: RecordView | None = None
        self._letter: ProvedLetter | None = None
        super().__init__(shell)

    def title(self) -> str:
        return T("Record")

    def build(self, body: QBoxLayout) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def on_shown(self, **arguments: object) -> None:
        record_id = bytes.fromhex(str(arguments.get("record_id", "")))
        background.run(self, lambda: liaison.open_record(self.session, record_id), self.show_record, self._not_opened)

    def _not_opened(self, error: Exception) -> None:
        """Its last copy came back and it was shredded, or it was erased: then the list is the place to be."""
        if isinstance(error, Refused) and error.code == "record_missing":
            self.shell.go("records")
        else:
            show_error(self, error)

    def reload(self) -> None:
        """Ask for the record anew."""
        self.on_shown(**self.arguments)

    def show_record(self, view: RecordView) -> None:
        """Show a record."""
        self._view = view
        self.header.set_title(
            T("Record {reference}", reference=isolate(view.row.reference)), words.said(view.row.office)
        )
        self._clear()
        pill = record_pill(view.row.status)
        stub = view.row.status in STUBS
        until = T("Consent holds until {day}", day=day(view.row.expires))
        said = T("Only what is needed to get the papers back is left.") if stub else until
        state = StatusPill(pill.words, pill.tone, icon=pill.icon)
        self._parts.addLayout(row(state, label(said, "soft", wrap=False), None))
        if not stub:
            self._parts.addWidget(facts_card(view))
        if not stub or view.letters:  # of a stub only the notice that calls its copies back
            self._parts.addWidget(self._papers(view))
        self._parts.addWidget(prints_card(view, self._settle, self._recalled))

    def _clear(self) -> None:
        self._letter = None
        _empty(self._parts)

    # --- papers

    def _papers(self, view: RecordView) -> Card:
        card = Card(T("Papers"))
        if not view.letters:
            card.add(label(T("No paper was released for this record."), "soft"))
            return card
        for part in paper_rows(view.letters, self._open):
            card.add(part)
        refused = sorted({one.why_not for one in view.letters if one.why_not})
        for code in refused:
            card.add(Notice(why_not_words(code), Tone.URGENT, name=f"record.why_not.{code}"))
        self._preview = PdfPreview(name="record.preview")
        self._preview.setMinimumHeight(520)
        self._preview.hide()
        self._bar = self._print_bar()
        self._bar.hide()
        card.add(self._bar)
        card.add(self._preview)
        return card

    def _print_bar(self) -> QWidget:
        held = QWidget()
        self._copies = QComboBox()
        self._copies.setObjectName("record.copies")
        self._copies.setAccessibleName(T("Copies"))
        for count in range(1, disclosures.MOST_COPIES + 1):
            self._copies.addItem(number(count), count)
        self._copies.setFixedWidth(96)
        act = primary(T("&Print"), self._ask_print, name="record.print", icon="printer")
        act.setEnabled(self.session.may(Permission.PRINT_RELEASED))
        self._shown = label("", "soft", wrap=False)
        across = row(self._shown, None, label(T("Copies"), "label", wrap=False), self._copies, act)
        across.setContentsMargins(0, 6, 0, 6)
        held.setLayout(across)
        return held

    def _open(self, letter_id: bytes) -> None:
        background.run(self, lambda: liaison.open_letter(self.session, letter_id), self._show_letter, self._refused)

    def _refused(self, error: Exception) -> None:
        show_error(self, error)
        self.reload()

    def _show_letter(self, proved: ProvedLetter) -> None:
        self._letter = proved
        pages = self._preview.show_pdf(proved.pdf, text=proved.text)
        self._shown.setText(T("%Ln pages, proved now", "", pages))
        self._bar.show()
        self._preview.show()
        QTimer.singleShot(0, self._bar, self._to_paper)

    def _to_paper(self) -> None:
        """Bring the paper and its print button into sight."""
        body = self.findChild(ScrollBody)
        inner = body.widget() if body is not None else None
        if body is not None and inner is not None:
            body.verticalScrollBar().setValue(self._bar.mapTo(inner, self._bar.rect().topLeft()).y() - 60)

    def _ask_print(self) -> None:
        if self._letter is None:
            return
        proved, copies = self._letter, int(self._copies.currentData())
        if self.shell.printer.virtual():
            ask(
                self,
                T("The printer of this computer writes files. A file can be copied and sent. Print anyway?"),
                T("Print anyway"),
                lambda: self._print(proved, copies),
            )
        else:
            self._print(proved, copies)

    def _print(self, proved: ProvedLetter, copies: int) -> None:
        printer = self.shell.printer

        def work() -> bytes:
            disclosure_id, checked = disclosures.record_print(self.session, proved.letter_id, copies=copies)
            printer.print(checked.pdf, copies=copies)
            return disclosure_id

        background.run(self, work, self._settle, self._refused)

    # --- where they went

    def _settle(self, disclosure_id: bytes) -> None:
        self.shell.refresh_navigation()
        self.shell.go("count_pages", disclosure_id=disclosure_id.hex())

    def _recalled(self, disclosure_id: bytes, copies: int) -> None:
        ask(
            self,
            T("{copies} came back or were destroyed?", copies=copies_words(copies)),
            T("Yes, write it down"),
            lambda: background.run(
                self, lambda: disclosures.close_recall(self.session, disclosure_id), lambda _none: self.reload()
            ),
        )


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        held = item.widget()
        if inner is not None:
            _empty(inner)
        elif held is not None:
            held.hide()
            held.deleteLater()
