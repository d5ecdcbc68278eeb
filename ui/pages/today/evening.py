"""What is due after the office closes, on Today: who carries it by hand, and the list to take along.

Nothing is to be seen of it while nothing is due tonight. Object names: ``today.tonight``, ``today.tonight.told``,
``today.tonight.table`` (the id of a row is that of what is due), ``today.tonight.carry``, ``today.tonight.print``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.domain.roles import Permission
from nsintake.domain.task import CodeKind, DueClass
from nsintake.services.day import evening
from ui import acting, background, i18n
from ui.i18n import T, clock_time, day, digits
from ui.pages.today.rows import about_words
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.registry import ARGUMENT
from ui.widgets.basics import Card, Notice, Tone, button, row
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import alarms as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.day.evening import EveningLine, EveningList
    from ui.printing import Printer

_ROWS_SEEN = 6


class TonightCard(Card):
    """The evening list of whoever is signed in. ``go`` gets a page and its arguments."""

    def __init__(self, signed_in: SignedIn, printer: Printer, go: Callable[..., object]) -> None:
        super().__init__(T("Due tonight, after the office closes"), name="today.tonight")
        self._signed_in, self._printer, self._go = signed_in, printer, go
        self._lines: dict[str, EveningLine] = {}
        self.told = Notice("", Tone.WAITING, name="today.tonight.told")
        self.table = DataTable(_columns(), name="today.tonight.table", describe=T("Due tonight"), most_lines=6)
        self.table.opened.connect(self._open)
        self.takes = button(T("I carry all of it tonight"), self._carry, name="today.tonight.carry", icon="check")
        prints = button(T("Print the list"), self._print, name="today.tonight.print", icon="printer")
        self.add(self.told)
        self.add(self.table)
        self.add(row(self.takes, prints, None))
        self.printed = PrintedNotice("today.tonight.printed")
        self.add(self.printed)
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, what is due tonight."""
        signed_in = self._signed_in
        if signed_in.founded and signed_in.may(Permission.SETTLE_TASKS):
            background.run(self, lambda: evening.tonight(signed_in), self._show, behind=True)

    def _show(self, found: EveningList) -> None:
        self._lines = {line.record_id.hex(): line for line in found.lines}
        self.told.show_text(_told(found), Tone.URGENT if found.near else Tone.WAITING)
        self.table.set_rows([_row(line) for line in found.lines])
        self.table.fit_height(_ROWS_SEEN)
        self.takes.setVisible(any(line.carrier != self._signed_in.uid for line in found.lines))
        self.setVisible(bool(found.lines))

    def _open(self, row_id: str) -> None:
        line = self._lines[row_id]
        self._go(line.page, **{ARGUMENT[line.page]: line.target.hex()})

    def _carry(self) -> None:
        signed_in = self._signed_in
        wanted = [line.record_id for line in self._lines.values() if line.carrier != signed_in.uid]

        def work() -> None:
            for record_id in wanted:
                evening.carry(signed_in, record_id)

        acting.act(self, work)

    def _print(self) -> None:
        signed_in, lang = self._signed_in, i18n.language()
        print_and_say(
            self,
            self._printer,
            lambda: (evening.print_list(signed_in, lang),),
            self.printed,
            lambda _papers: T("The list is printed. Take it along, and shred it when all of it is over."),
        )


def _told(found: EveningList) -> str:
    if not found.uncarried:
        return ""
    return T(
        "The office closes at {hour}. %Ln entries are due after that, and nobody has said that she carries them by "
        "hand.",
        "",
        found.uncarried,
        hour=digits(found.closes),
    )


def _columns() -> list[Column]:
    return [
        Column("when", T("When"), ColumnKind.PILL, share=4),
        Column("what", T("What"), share=8),
        Column("about", T("About"), share=5),
        Column("who", T("Who carries it"), share=6),
    ]


def _row(line: EveningLine) -> TableRow:
    kind = CodeKind.ACCOMPANIMENT if line.due_class in {DueClass.WATCH, DueClass.DURESS} else CodeKind.CASE
    when = Pill(T(", ").join(clock_time(hour) for hour in line.hours), Tone.WAITING)
    if line.late_since is not None:
        when = Pill(T("Since {when}", when=day(line.late_since)), Tone.URGENT)
    said: dict[str, str | Pill] = {
        "when": when,
        "what": words.tonight(line.due_class, line.detail),
        "about": about_words(kind, line.code),
        "who": _who(line),
    }
    return TableRow(line.record_id.hex(), said)


def _who(line: EveningLine) -> str:
    if line.carried_by:
        return as_typed(line.carried_by)
    if line.planned:
        return T("{name} by the plan; she has not said so yet", name=as_typed(line.planned))
    return T("Nobody yet")
