"""The rooms of a week: the days as columns, a row for each meeting in a room.

Object names: ``week.table`` (the id of a row is that of its meeting), ``week.before``, ``week.after``, ``week.print``,
``week.printed``.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.roles import Permission
from nsintake.services.meetings import week
from ui import i18n
from ui.i18n import T, clock_time, day, day_and_month
from ui.page import LoadedPage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, EmptyState, button, row, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, TableRow
from ui.words.weekdays import weekday_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from nsintake.services.meetings.week import RoomWeek, WeekView


class MeetingWeekPage(LoadedPage["WeekView"]):
    """The week."""

    scrolls = False

    def subtitle(self) -> str:
        return T("Printed, it says only that a room is taken and the code of a colleague.")

    def build(self, body: QBoxLayout) -> None:
        self._first: date | None = None
        self._told = PrintedNotice("week.printed")
        before = button(T("A week &earlier"), lambda: self._turn(-week.DAYS), name="week.before")
        after = button(T("A week &later"), lambda: self._turn(week.DAYS), name="week.after")
        act = button(T("&Print it for the wall"), self._print, name="week.print", icon="printer")
        body.addLayout(row(before, after, None, act))
        body.addWidget(self._told)
        self._card = Card(flush=True)
        body.addWidget(self._card, 1)
        self._table: QWidget | None = None

    def _begin(self) -> date:
        today = self.signed_in.today()
        return self._first or today - timedelta(days=today.weekday())

    def _turn(self, days: int) -> None:
        self._first = self._begin() + timedelta(days=days)
        self.reload()

    def read(self) -> WeekView:
        return week.week_of(self.signed_in, self._begin())

    def show_answer(self, answer: WeekView) -> None:
        last = answer.first + timedelta(days=week.DAYS - 1)
        self.header.set_title(self.title(), T("{first} to {last}", first=day(answer.first), last=day(last)))
        take_out(self._card.body, self._table)
        if answer.rooms:
            table = DataTable(week_columns(answer.first), name="week.table", describe=self.title(), tight=True)
            table.set_rows([line for room in answer.rooms for line in week_rows(room)])
            table.opened.connect(lambda row_id: self.shell.go("meeting", meeting_id=row_id))
            self._table = table
        else:
            self._table = EmptyState("meeting", T("No room is taken"), self._nothing_words())
        self._card.body.addWidget(self._table, 1)

    def _nothing_words(self) -> str:
        if self.signed_in.may(Permission.PLAN_MEETING):
            return T("Nobody meets here in these seven days. A meeting is planned on the page of her case.")
        return T("Nobody meets here in these seven days. Look at another week, or ask intake to plan a meeting.")

    def _print(self) -> None:
        first, lang = self._begin(), i18n.language()
        print_and_say(
            self,
            self.shell.printer,
            lambda: (week.print_week(self.signed_in, first, lang),),
            self._told,
            lambda _papers: T("It was printed."),
        )


def week_columns(first: date) -> list[Column]:
    """The room, and each of the seven days from ``first`` on, by its name and its number."""
    days = [first + timedelta(days=at) for at in range(week.DAYS)]
    return [
        Column("room", T("Room"), share=3),
        *(Column(f"day.{at}", f"{weekday_word(each)}\n{day_and_month(each)}", share=3) for at, each in enumerate(days)),
    ]


def week_rows(room: RoomWeek) -> Iterator[TableRow]:
    """A row for each meeting in it, so that each can be opened; the room is said once for each day."""
    for at, on in enumerate(room.days):
        for number, each in enumerate(on):
            said = {"room": "" if number else room.room, f"day.{at}": f"{clock_time(each.starts)} {each.code}"}
            yield TableRow(each.meeting_id.hex(), said)
