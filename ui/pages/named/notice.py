"""The paper that asks an office for copies back that name her: its reference and their number, and no word about her.

Object names: ``named.notice``, ``named.notice.papers`` with ``named.notice.paper.LANG``, ``named.notice.print``,
``named.notice.printed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.services.letters import named_prints
from ui import background
from ui.acting import tell
from ui.i18n import T
from ui.parts.print_bar import PrintBar
from ui.widgets.basics import Card, label
from ui.widgets.papers import PapersView
from ui.words.papers import print_word

if TYPE_CHECKING:
    from nsintake.domain.letter import Paper
    from nsintake.records.signed_in import SignedIn
    from ui.printing import Printed, Printer


class NoticeCard(Card):
    """The notices there are now, one a language, shown and printed from memory."""

    def __init__(self, signed_in: SignedIn, named_id: bytes, papers: tuple[Paper, ...], printer: Printer) -> None:
        super().__init__(T("A notice that asks for them back"), name="named.notice")
        self._signed_in, self._named_id, self._printer = signed_in, named_id, printer
        self.add(label(T("It says the reference and how many copies there are, and nothing about her."), "soft"))
        self._bar = PrintBar("named.notice", self._print, permitted=True)
        self._papers = PapersView("named.notice", height=420)
        for part in (self._bar, self._papers):
            self.add(part)
        self._papers.show_papers(papers)
        self._bar.show_pages(papers[0].pages, act=print_word(LetterKind.RECALL))
        background.run(self._bar, printer.printers, self._bar.offer, lane=background.Lane.LONG)

    def _print(self, copies: int, to: str) -> None:
        lang, signed_in, named_id = self._papers.current(), self._signed_in, self._named_id
        if lang is None:
            return
        self._bar.wait(printing=True)
        printer = self._printer

        def work() -> Printed:  # when its turn has come: copies may have come back meanwhile
            paper = named_prints.print_notice(signed_in, named_id, Lang(lang))
            return printer.print(paper.pdf, copies=copies, to=to)

        background.run(self, work, self._printed, self._not_printed, lane=background.Lane.LONG)

    def _not_printed(self, error: Exception) -> None:
        """The printer was off, or copies came back meanwhile: it can be printed again."""
        self._bar.wait(printing=False)
        tell(self, error)

    def _printed(self, done: Printed) -> None:
        self._bar.wait(printing=False)
        told = T("Printed. Write down below when the copies came back.")
        self._bar.said.printed(told, self._printer, pages=done.sheets)
