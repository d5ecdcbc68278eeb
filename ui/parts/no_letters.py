"""Which offices and services are missing where a recipient is chosen, and what each lacks; a row leads to its entry.

Object names: NAME (its table), NAME.card, where NAME is what the page gives it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nsintake.domain.directory import EntryState
from nsintake.services.liaison import signing_asked
from ui import background
from ui.i18n import T
from ui.widgets.basics import Card, label
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, TableRow
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.liaison.signing_asked import NoLetterYet


class NoLettersCard(Card):
    """Its place is kept from the start, because what it says comes a moment later. ``open_entry`` gets the id of an
    entry in hex; ``rows`` are seen at once; ``filled`` once it says something.
    """

    filled = Signal()

    def __init__(self, signed_in: SignedIn, open_entry: Callable[[str], object], *, name: str, rows: int = 4) -> None:
        title = T("No letter can go to these yet")
        super().__init__(title, name=f"{name}.card")
        self._lead = label(
            T("Open one: its entry says what is missing, and there you can ask a keeper or write down a call."), "soft"
        )
        self.add(self._lead)
        columns = [Column("who", T("Office or service"), share=5), Column("lacks", T("What is missing"), share=6)]
        self.table = DataTable(columns, name=name, describe=title, most_lines=6)
        self._rows = rows
        self.table.fit_height(rows)
        self.table.opened.connect(open_entry)
        self.add(self.table)
        background.run(self, lambda: signing_asked.not_written_to(signed_in), self._found)

    def _found(self, found: tuple[NoLetterYet, ...]) -> None:
        shown = sorted(((as_typed(said(entry.name)), entry) for entry in found), key=lambda pair: pair[0].casefold())
        self.table.set_rows(
            [TableRow(entry.entry_id.hex(), {"who": name, "lacks": lacks_words(entry)}) for name, entry in shown]
        )
        self.table.fit_height(self._rows)
        if not shown:
            self._lead.setText(T("None: letters can go to every office of the directory. A new one is added there."))
        self.filled.emit()


def lacks_words(entry: NoLetterYet) -> str:
    """What must be done before a letter can be signed to an entry."""
    return T("; ").join(part for part in (_keeper_words(entry), _call_words(entry.state)) if part)


def _keeper_words(entry: NoLetterYet) -> str:
    if entry.asked:
        return T("a keeper was asked to sign its name and address")
    if not entry.signed:
        return T("no keeper has signed its name and address")
    return "" if entry.confirmed else T("no keeper has confirmed its name and address")


def _call_words(state: EntryState | None) -> str:
    match state:
        case EntryState.UNVERIFIED:
            return T("nobody has verified it by a call or a visit")
        case EntryState.LAPSED:
            return T("the last call or visit is too long ago")
        case EntryState.CANCELLED:
            return T("it was reported cancelled")
        case EntryState.VERIFIED | EntryState.STALE | EntryState.ENDED | None:
            return ""
