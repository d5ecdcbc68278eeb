"""Printing papers without a case on them: a printer of paper is looked for, they are written down, then printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui import background
from ui.i18n import T
from ui.message import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nsintake.services.wording.forms import BlankPaper
    from ui.printers import PrinterChoice
    from ui.printing import Printer

Papers = tuple["BlankPaper", ...]


def print_blank(
    owner: QWidget,
    printer: Printer,
    drawn: Callable[[], Papers],
    then: Callable[[Papers], object],
    *,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """``drawn`` writes the papers into the audit and gives them; ``then`` gets them once they left for the printer.
    ``failed`` hears why none could be drawn.
    """

    def send(to: str) -> None:
        background.run(owner, drawn, lambda papers: _hand_over(owner, printer, papers, to, then), failed)

    def chosen(found: tuple[PrinterChoice, ...]) -> None:
        paper = next((known.name for known in found if known.paper), None)
        if not found or paper is not None:
            send(paper or "")
            return
        asked = T("The printer of this computer writes files. A file can be copied and sent. Print anyway?")
        ask(owner, asked, T("Print anyway"), lambda: send(found[0].name))

    background.run(owner, printer.printers, chosen, lane=background.Lane.LONG)


def _hand_over(owner: QWidget, printer: Printer, papers: Papers, to: str, then: Callable[[Papers], object]) -> None:
    def work() -> Papers:
        for paper in papers:
            printer.print(paper.pdf, to=to)
        return papers

    background.run(owner, work, lambda printed: _done(then, printed), lane=background.Lane.LONG)


def _done(then: Callable[[Papers], object], printed: Papers) -> None:
    then(printed)
