"""How many copies on which printer, with what speaks against that printer; and the button that prints.

Object names: ``PREFIX.printer``, ``PREFIX.printer_doubt``, ``PREFIX.copies``, ``PREFIX.print``, ``PREFIX.shown``,
``PREFIX.printed``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.services.liaison.disclosures import MOST_COPIES
from ui import style
from ui.i18n import T, number
from ui.message import ask
from ui.parts.print_blank import PrintedNotice
from ui.printers import PrinterChoice, PrinterDoubt
from ui.widgets.basics import Notice, Tone, label, primary, row
from ui.widgets.drop_down import DropDown
from ui.words.rules import as_typed


def doubt_words(doubt: PrinterDoubt) -> str:
    """What speaks against a printer, and what to do."""
    match doubt:
        case PrinterDoubt.FILE:
            return T("This printer writes a file instead of paper. A file can be copied and sent. Choose another one.")
        case PrinterDoubt.FAX:
            return T("This printer sends a fax. Nobody knows who is at the other end. Choose another one.")
        case PrinterDoubt.NETWORK:
            return T(
                "This printer is somewhere in the network and nothing says where. Go to it first: "
                "somebody must be beside it when the paper comes."
            )


class PrintBar(QWidget):
    """``then`` gets the number of copies and the name of the printer (empty: the computer's own choice)."""

    def __init__(self, prefix: str, then: Callable[[int, str], object], *, permitted: bool) -> None:
        super().__init__()
        self._then = then
        self._permitted = permitted
        self._words = T("&Print")
        self._found: tuple[PrinterChoice, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(style.GAP)
        self._shown = label("", "soft", wrap=False, name=f"{prefix}.shown")
        layout.addWidget(self._shown)
        self._copies = DropDown()
        self._copies.setObjectName(f"{prefix}.copies")
        self._copies.setAccessibleName(T("Copies"))
        for count in range(1, MOST_COPIES + 1):
            self._copies.addItem(number(count), count)
        self._copies.setFixedWidth(96)
        self._on = label(T("On"), "label", wrap=False)
        self._printer = DropDown()
        self._printer.setObjectName(f"{prefix}.printer")
        self._printer.setAccessibleName(T("Printer"))
        self._printer.setMinimumWidth(150)
        self._printer.currentIndexChanged.connect(lambda _at: self._refresh())
        self._act = primary(self._words, self._ask, name=f"{prefix}.print", icon="printer")
        layout.addLayout(
            row(label(T("Copies"), "label", wrap=False), self._copies, self._on, self._printer, None, self._act)
        )
        self._doubt = Notice("", Tone.WAITING, name=f"{prefix}.printer_doubt")
        layout.addWidget(self._doubt)
        self.said = PrintedNotice(f"{prefix}.printed")
        layout.addWidget(self.said)
        self.offer(())

    def show_pages(self, pages: int, paper: str = "", act: str = "") -> None:
        """Which paper would be printed, where there are several, and how long it is; ``act``: what the button says that
        prints it.
        """
        self._words = act or T("&Print")
        self.wait(printing=False)
        said = T("%Ln pages, checked just now", "", pages)
        self._shown.setText(T("{paper}: {pages}", paper=paper, pages=said) if paper else said)

    def offer(self, found: tuple[PrinterChoice, ...]) -> None:
        """The printers there are; none are named where there is nothing to choose."""
        before = self._printer.currentData()
        self._found = found
        blocked = QSignalBlocker(self._printer)
        self._printer.clear()
        for printer in found:
            self._printer.addItem(as_typed(printer.name), printer.name)
        at = (
            self._printer.findData(before)
            if before
            else next((at for at, printer in enumerate(found) if printer.paper), 0)
        )
        self._printer.setCurrentIndex(max(at, 0) if found else -1)
        blocked.unblock()
        for part in (self._on, self._printer):
            part.setVisible(bool(found))
        self._refresh()

    def wait(self, *, printing: bool) -> None:
        """While a paper is on its way nothing else is printed."""
        self._act.setEnabled(self._permitted and not printing)
        self._act.setText(T("Printing...") if printing else self._words)

    def _chosen(self) -> PrinterChoice | None:
        at = self._printer.currentIndex()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _refresh(self) -> None:
        chosen = self._chosen()
        said = [doubt_words(doubt) for doubt in chosen.doubts] if chosen else []
        if chosen is not None and chosen.stopped:
            said.append(T("This printer is stopped at the moment: look whether it is on and has paper."))
        urgent = chosen is not None and not chosen.paper
        self._doubt.show_text("\n".join(said), Tone.URGENT if urgent else Tone.WAITING)
        self.wait(printing=False)

    def _ask(self) -> None:
        copies, chosen = int(self._copies.currentData()), self._chosen()
        name = chosen.name if chosen else ""
        if chosen is None or chosen.paper:
            self._then(copies, name)
            return
        ask(
            self,
            T("No paper comes out of this printer. What it makes can be copied and sent, and nobody gets it back."),
            T("Print anyway"),
            lambda: self._then(copies, name),
            title=T("A file or a fax?"),
            icon="warning",
            dangerous=True,
        )
