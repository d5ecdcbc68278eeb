"""All files one may open, urgent ones first, her name always covered by dots here; found as one types.

Object names: ``cases.new``, ``cases.search``, ``cases.count``, ``cases.table`` (a row is opened with Enter or a double
click; its id is the case id in hexadecimal digits), ``cases.clear`` in the empty state after a search. Down goes from
what is typed to the list, Enter opens the first file found, Escape empties the search.

Where another page needs a woman (``then`` names the page), ``cases.choose`` says what she is chosen for, the row that
is opened leads to that page, and Escape in an empty search or ``cases.not_now`` leads back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from nsintake.domain.case import CaseStatus
from nsintake.domain.roles import Permission
from nsintake.services.cases import search
from nsintake.services.day import case_view
from ui import background, icons
from ui.dialogs.stop import StopDialog
from ui.i18n import T, day, number
from ui.page import Page
from ui.widgets.basics import Card, EmptyState, Notice, Tone, across, button, label, primary, rule, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.unlearned import keep_from_learning
from ui.women_reader import WomenReader
from ui.words.answers import kind_word

if TYPE_CHECKING:
    from nsintake.records.case_row import CaseRow
    from nsintake.services.cases.search import CasesFound, Unreadable
    from ui.background import Job
    from ui.page import Shell

_DOTS: Final = chr(0x2022) * 6
_WIDE: Final = 380
_PLANS: Final = frozenset({"plan_meeting", "plan_way"})
"""Pages for which a closed or a frozen file is no choice."""
_DAMAGED: Final = "damaged:"
"""How the id of a row begins whose file cannot be read."""


class CasesPage(Page):
    """The list of files."""

    scrolls = False
    _most = search.PAGE
    _found: CasesFound | None = None
    _asked = ("", 0)
    _asking: Job | None = None
    _once_more = False
    _frozen: frozenset[bytes] = frozenset()
    _empty: QWidget | None = None

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._reader = WomenReader(self, self.signed_in)
        self._reader.progressed.connect(self._read_more)
        self._reader.finished.connect(self.load)

    def build(self, body: QBoxLayout) -> None:
        if self.signed_in.may(Permission.ERASE_FILE):
            to_erasure = button(T("&Keeping and erasing"), lambda: self.shell.go("erasure"), name="cases.erasure")
            self.header.add_action(to_erasure)
        back = button(T("She came &back"), lambda: self.shell.go("coming_back"), name="cases.back", icon="search")
        self.header.add_action(back)
        stop = button(
            T("S&top by reference"), lambda: StopDialog(self, self.signed_in).open(), name="cases.stop", icon="withdraw"
        )
        self.header.add_action(stop)
        self.header.add_action(
            primary(T("&New intake"), lambda: self.shell.go("intake", new=True), name="cases.new", icon="plus")
        )
        self._choose = Notice("", Tone.INFO, name="cases.choose")
        body.addWidget(self._choose)
        self._not_now = button(T("Go back &without choosing"), self.shell.go_back, name="cases.not_now", icon="back")
        self._leads_back, line = across()
        line.addWidget(self._not_now)
        line.addStretch(1)
        self._leads_back.hide()
        body.addWidget(self._leads_back)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.add(self._head())
        card.add(rule())
        self.table = DataTable(_columns(), name="cases.table", describe=T("Cases"))
        self.table.opened.connect(self._open)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.table.installEventFilter(self)
        card.body.addWidget(self.table, 1)
        self._card = card
        self._empty = None
        body.addWidget(card, 1)
        may_be = T(
            "Some files may be open only to other colleagues, whom the women accepted. Those are not in this list."
        )
        body.addWidget(label(may_be, "small", name="cases.shut"))  # a line: in a low window the rows need the room

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the search. A focus proxy would do that for the Tab key as well, which then passes over the header."""
        self.search.setFocus(reason)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(14)
        self.search = QLineEdit()
        keep_from_learning(self.search)
        self.search.setObjectName("cases.search")
        self.search.setPlaceholderText(T("Search: name, phone, code"))
        self.search.setAccessibleName(T("Search by name, phone or code"))
        self.search.setAccessibleDescription(T("Any script and spelling. The arrow down goes to the list."))
        self.search.addAction(icons.icon("search", "text_soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_WIDE)
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        head.addWidget(self.search)
        self._count = label("", "soft", wrap=False, name="cases.count")
        head.addWidget(self._count, 1)
        return head

    def _open(self, row_id: str) -> None:
        if row_id.startswith(_DAMAGED):
            StopDialog(self, self.signed_in, bytes.fromhex(row_id.removeprefix(_DAMAGED))).open()
        else:
            rows = self._found.rows if self._found is not None else ()
            self._go_to(next((row for row in rows if row.case_id.hex() == row_id), None), row_id)

    def _go_to(self, row: CaseRow | None, case_id: str) -> None:
        """To a file, or to the page for which it was chosen. For one that is closed or frozen nothing is planned: there
        she is shown first, with what opens or unfreezes her file.
        """
        chosen_for = self._chosen_for()
        not_now = row is not None and (row.status is CaseStatus.CLOSED or row.case_id in self._frozen)
        plans = chosen_for in _PLANS and not_now
        self.shell.go("case" if plans or not chosen_for else chosen_for, case_id=case_id)

    def _chosen_for(self) -> str:
        """The key of the page for which a woman is chosen; empty where the list is just looked at."""
        wanted = str(self.arguments.get("then") or "")
        return wanted if _chosen_for_words(wanted) else ""

    def on_shown(self, **_arguments: object) -> None:
        said = _chosen_for_words(self._chosen_for())
        self._choose.show_text(said)
        self._leads_back.setVisible(bool(said))
        self.load()
        self._reader.start()
        self._read_frozen()

    def changed(self) -> None:
        self.load()
        self._read_frozen()

    def _read_frozen(self) -> None:
        background.run(self, lambda: case_view.frozen_files(self.signed_in), self._know_frozen, behind=True)

    def _know_frozen(self, files: frozenset[bytes]) -> None:
        if files != self._frozen:
            self._frozen = files
            if self._found is not None:
                self._show_rows(self._found)

    def load(self) -> None:
        """Ask for the list again; where the same is being asked already, once more after that."""
        asked = query, most = self.search.text(), self._most
        if asked == self._asked and self._asking is not None and not self._asking.finished:
            self._once_more = True
            return
        self._asked, self._once_more = asked, False
        self._asking = background.run(
            self, lambda: search.find(self.signed_in, query, most=most), lambda found: self._answered(query, found)
        )

    def _typed(self) -> None:
        self._most = search.PAGE
        self.load()

    def _answered(self, query: str, found: CasesFound) -> None:
        if query == self.search.text():  # else the answer to what was typed since is on its way
            self.show_found(found)
            if self._once_more:
                self.load()

    def _read_more(self) -> None:
        """More files were read: what is shown may be short of some."""
        found = self._found
        if found is None or len(found.rows) < search.PAGE or found.count < len(found.rows):
            self.load()

    def _scrolled(self, value: int) -> None:
        """At the end of the rows shown, show more."""
        found = self._found
        end = value == self.table.verticalScrollBar().maximum()
        if end and value and found is not None and len(found.rows) < found.count and self._most == len(found.rows):
            self._most += search.PAGE
            self.load()

    def show_found(self, found: CasesFound) -> None:
        """Show files, or what to do where there are none."""
        before, self._found = self._found, found
        self.header.set_title(self.title(), T("%Ln open cases", "", found.open_ones))
        self._count.setText(self._counted(found))
        if before is None or (before.rows, before.damaged) != (found.rows, found.damaged) or not found.rows:
            self._show_rows(found)

    def _show_rows(self, found: CasesFound) -> None:
        at = self.table.verticalScrollBar().value()
        rows = [_row(row, frozen=row.case_id in self._frozen) for row in found.rows]
        self.table.set_rows([*(_damaged(file) for file in found.damaged), *rows])
        self.table.verticalScrollBar().setValue(at)
        take_out(self._card.body, self._empty)
        self._empty = None
        self.table.setVisible(bool(found.rows or found.damaged))
        if not (found.rows or found.damaged):
            self._empty = self._nothing(found)
            self._card.body.addWidget(self._empty, 1)

    def _counted(self, found: CasesFound) -> str:
        if not found.complete:
            read = number(found.read * 100 // found.of)  # how many there are would say that some are not open here
            return T("Reading the files: {percent} %", percent=read)
        return T("%Ln found", "", found.count) if found.count and self.search.text().strip() else ""

    def _nothing(self, found: CasesFound) -> EmptyState:
        if self.search.text().strip():
            clear = button(T("Show all"), self.search.clear, name="cases.clear")
            if not found.complete:
                return EmptyState("search", T("Not found yet"), T("The files are still being read."), clear)
            hint = T("No name, phone or code reads like this. Type less of it, or another part of her name.")
            return EmptyState("search", T("Nothing found"), hint, clear)
        return EmptyState(
            "cases", T("No cases yet"), T("A case begins with an intake session. Press New intake when she is here.")
        )

    # --- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part of it took: Escape leads back to where a woman is needed."""
        if event.key() == Qt.Key.Key_Escape and self._chosen_for():
            self.shell.go_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(watched, event.key()):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, key: int) -> bool:
        if watched is self.table and key == Qt.Key.Key_Up and self.table.currentIndex().row() == 0:
            self.search.setFocus()
            return True
        if watched is not self.search:
            return False
        if key == Qt.Key.Key_Down and self.table.isVisible():
            self.table.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip():
            self._open_first()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def _open_first(self) -> None:
        """Open the best file for what is typed now, which may be typed faster than it is answered."""
        query = self.search.text()

        def then(found: CasesFound) -> None:
            if found.rows and query == self.search.text():
                self._go_to(found.rows[0], found.rows[0].case_id.hex())

        background.run(self, lambda: search.find(self.signed_in, query), then)


def _chosen_for_words(page: str) -> str:
    """What a woman is chosen for, and how; empty for a page that needs none."""
    match page:
        case "numbers":
            return T("For whom are the numbers? Find her by name, phone or code, and open the row.")
        case "plan_meeting":
            return T("Choose the woman whom the meeting is about: find her by name, phone or code, and open the row.")
        case "plan_way":
            return T("Choose the woman with whom somebody goes: find her by name, phone or code, and open the row.")
    return ""


def _columns() -> list[Column]:
    return [
        Column("code", T("Case"), ColumnKind.CODE, share=3),
        Column("label", T("Name"), share=2),
        Column("kinds", T("What is happening to her"), share=6),
        Column("opened", T("Opened"), share=3),
        Column("status", T("Status"), ColumnKind.PILL, share=3),
    ]


def _damaged(file: Unreadable) -> TableRow:
    values: dict[str, str | Pill] = {
        "code": file.code,
        "label": _DOTS,
        "kinds": T("Cannot be read. Open it to stop her papers; tell a keeper."),
        "status": Pill(T("Damaged"), Tone.URGENT),
    }
    return TableRow(f"{_DAMAGED}{file.case_id.hex()}", values)


def _row(row: CaseRow, *, frozen: bool) -> TableRow:
    kinds = T(", ").join(kind_word(kind.value) for kind in row.kinds)
    return TableRow(
        row.case_id.hex(),
        {
            "code": row.code,
            "label": _DOTS if row.label else T("No name"),
            "kinds": kinds,
            "opened": day(row.opened),
            "status": _pill(row, frozen=frozen),
        },
    )


def _pill(row: CaseRow, *, frozen: bool) -> Pill:
    if frozen:
        return Pill(T("Frozen"), Tone.URGENT, icon="pause")
    if row.status is CaseStatus.CLOSED:
        return Pill(T("Closed"), Tone.GOOD)
    return Pill(T("Urgent"), Tone.URGENT) if row.urgent else Pill(T("Open"), Tone.INFO, icon="document")
