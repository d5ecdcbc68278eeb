"""Papers of a meeting: for our own hand, and the statement each office signs before it begins."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from nsintake.services.meetings import house_papers
from nsintake.services.meetings.house_papers import HousePaper
from ui import i18n
from ui.i18n import T
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, button, label, row
from ui.words import values as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import MeetingView
    from nsintake.services.wording.forms import BlankPaper
    from ui.printing import Printer


class PapersCard(Card):
    """For whom her file is open: each paper is judged by it before it is printed."""

    def __init__(self, signed_in: SignedIn, printer: Printer, view: MeetingView) -> None:
        super().__init__(T("Papers"), name="meeting.papers")
        self._printer = printer
        self.add(
            label(T("None of them says when she comes and goes, or her sign. They come back to the office."), "soft")
        )
        self._told = PrintedNotice("meeting.printed")
        lang, meeting_id = i18n.language(), view.meeting_id
        run = partial(house_papers.print_paper, signed_in, meeting_id, HousePaper.RUN_SHEET, lang)
        minutes = partial(house_papers.print_paper, signed_in, meeting_id, HousePaper.MINUTES, lang)
        self.add(
            row(
                button(T("Print the &run sheet"), partial(self._print, run), name="meeting.print.run", icon="printer"),
                button(
                    T("Print the mi&nutes"), partial(self._print, minutes), name="meeting.print.minutes", icon="printer"
                ),
                None,
            )
        )
        offices = dict(zip(view.meeting.attendees, view.offices, strict=True))
        for at, entry in enumerate(view.meeting.coming):
            statement = partial(house_papers.print_statement, signed_in, meeting_id, at, lang)
            said = T("Confidentiality statement for {office}", office=words.said(offices[entry]))
            act = button(said, partial(self._print, statement), name=f"meeting.print.statement.{at}", icon="printer")
            self.add(row(act, None))
        self.add(self._told)

    def _print(self, drawn: Callable[[], BlankPaper]) -> None:
        print_and_say(self, self._printer, lambda: (drawn(),), self._told, lambda _papers: T("It was printed."))
