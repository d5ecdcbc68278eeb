"""Printing papers without a case on them: a printer of paper is looked for, they are written down, then printed.

What happened is said beside the button that was pressed. Object names: that of the line, and with ``.look`` the button
that shows a practice paper on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from shiboken6 import isValid

from ui import background
from ui.dialogs.paper import PaperDialog
from ui.i18n import T, number
from ui.message import ask
from ui.widgets.basics import Notice, Tone, quiet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from nsintake.services.wording.forms import BlankPaper
    from ui.printers import PrinterChoice
    from ui.printing import Printer

Papers = tuple["BlankPaper", ...]


class PrintedNotice(Notice):
    """What became of a print: it was handed to the printer, or there is none since this is the practice office."""

    def __init__(self, name: str) -> None:
        super().__init__("", Tone.GOOD, name=name)
        self._papers: Papers = ()
        self._look = quiet(T("Look at the paper"), self._show, name=f"{name}.look", icon="eye")
        self._look.setParent(self)  # it is in the layout when that is made: no window of its own before
        self._look.hide()

    def _build(self) -> tuple[QLabel, QLabel]:
        made = super()._build()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._look)
        return made

    def printed(self, words: str, printer: Printer, papers: Papers = (), *, pages: int = 1) -> None:
        """Say it; where there are several pages, that nobody leaves one behind. ``papers``: what can be looked at in
        the practice office."""
        if pages > 1:
            words = T("{words} Pages: {pages}. Take all of them along.", words=words, pages=number(pages))
        if printer.practice:
            words = T(
                "Practice: nothing was sent to a printer and no file was made. In an office it says here: {words}",
                words=words,
            )
        self._papers = papers if printer.practice else ()
        self._look.setVisible(bool(self._papers))
        tone = Tone.WAITING if pages > 1 else Tone.GOOD
        self.tell(words, Tone.INFO if printer.practice else tone)

    def carry_on(self, before: PrintedNotice) -> None:
        """Say what the notice said that was here until the page was drawn again; nobody is told it twice."""
        self._papers = before._papers
        self._look.setVisible(bool(self._papers))
        self.show_text(before.text(), before._tone)

    def forget(self) -> None:
        """Say nothing more, and keep no paper."""
        self._papers = ()
        self.show_text("")

    def _show(self) -> None:
        if self._papers:
            PaperDialog(self.window(), self._papers[0]).open()


def print_blank(
    owner: QWidget,
    printer: Printer,
    drawn: Callable[[], Papers],
    then: Callable[[Papers], object],
    *,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """``drawn`` writes the papers into the audit and gives them, when their turn at the printer has come; ``then`` gets
    them once they left for it. ``failed`` hears why none could be drawn or printed.
    """

    def work(to: str) -> Papers:
        papers = drawn()
        for paper in papers:
            printer.print(paper.pdf, to=to)
        return papers

    def send(to: str) -> None:
        background.run(owner, lambda: work(to), lambda papers: _done(then, papers), failed, lane=background.Lane.LONG)

    def chosen(found: tuple[PrinterChoice, ...]) -> None:
        paper = next((known.name for known in found if known.paper), None)
        if not found or paper is not None:
            send(paper or "")
            return
        asked = T("The printer of this computer writes files. A file can be copied and sent. Print anyway?")
        ask(owner, asked, T("Print anyway"), lambda: send(found[0].name))

    background.run(owner, printer.printers, chosen, lane=background.Lane.LONG)


def print_and_say(
    owner: QWidget,
    printer: Printer,
    drawn: Callable[[], Papers],
    said: PrintedNotice,
    words: Callable[[Papers], str],
    *,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """The same; beside the button ``said`` tells what came of it, in ``words``; also that there was nothing."""

    def then(papers: Papers) -> None:
        if isValid(said) and not papers:
            said.tell(words(papers), Tone.INFO)
        elif isValid(said):
            said.printed(words(papers), printer, papers, pages=sum(paper.pages for paper in papers))

    said.forget()
    print_blank(owner, printer, drawn, then, failed=failed)


def _done(then: Callable[[Papers], object], printed: Papers) -> None:
    then(printed)
