"""Figures of a month, a quarter or a year: a chart of each group with its table beside it, as they are published.

Object names: ``figures.length``, ``figures.period``, ``figures.lang`` (of the paper), ``figures.publish``,
``figures.print``, ``figures.printed``, ``figures.give``,
``figures.said``, ``figures.waiting``, ``figures.running``, ``figures.not_yet.GROUP``, ``figures.office_rule``,
``figures.records``,
``figures.chart.GROUP``, ``figures.table.GROUP``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.days import month_of
from nsintake.domain.publication import HIDDEN, LEAST, month_after, quarter_name
from nsintake.domain.roles import Permission
from nsintake.services.day import figure_papers, publishing
from ui.i18n import T, day, number
from ui.message import ask
from ui.page import LoadedPage
from ui.parts.paper_language import PaperLanguage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, clear, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import ChoiceField, with_button
from ui.widgets.rows import Column, TableRow
from ui.words.figures import GROUPS, count_word, group_word, months_word, period_word, row_word

if TYPE_CHECKING:
    from nsintake.services.day.publishing import FigureLine, FiguresView

_MONTH, _QUARTER, _YEAR = "month", "quarter", "year"
_WIDE = 700
"""From so many pixels on a chart and its table are side by side."""
_MOST, _CHOICE = 20, 230
"""Rows of a table that are seen at once; how wide a choice is, in pixels."""


class _Beside(QWidget):
    """A chart and its table: side by side where there is room, else one below the other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(18)
        for part in (first, second):
            self._layout.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _WIDE
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)


class FiguresPage(LoadedPage["FiguresView"]):
    """The figures."""

    def subtitle(self) -> str:
        return T("What is published, and nothing else. A month is published once, and stays as it is.")

    def build(self, body: QBoxLayout) -> None:
        self._period = ""
        self.said = Notice("", Tone.GOOD, name="figures.said")
        self.waiting = Notice("", Tone.WAITING, name="figures.waiting", title=T("Not published yet"))
        body.addWidget(self.said)
        body.addWidget(self.waiting)
        self.length = ChoiceField("length", T("How long"), _lengths())
        self.length.combo.setObjectName("figures.length")
        self.length.set_value(_MONTH)
        self.period = ChoiceField("period", T("Which"), [])
        self.period.combo.setObjectName("figures.period")
        self.lang = PaperLanguage()
        self.lang.combo.setObjectName("figures.lang")
        for field in (self.length, self.period, self.lang):
            field.combo.setMinimumWidth(_CHOICE)
        self.length.combo.activated.connect(lambda _at: self._choose(""))
        self.period.combo.activated.connect(lambda _at: self._choose(str(self.period.raw())))
        self.publish = primary(T("P&ublish"), self._ask, name="figures.publish", icon="check")
        self.print = button(T("&Print the report"), self._print, name="figures.print", icon="printer")
        self.give = button(T("&Give figures out"), self._give, name="figures.give", icon="send")
        body.addLayout(row(self.length, self.period, None))
        self.running = label("", "soft", name="figures.running")
        body.addWidget(self.running)
        body.addLayout(row(self.publish, self.give, None))
        self.who_gives = label(
            T("Figures are published and given out by a keeper, also as a file for a spreadsheet."),
            "soft",
            name="figures.who_gives",
        )
        self.who_gives.hide()
        body.addWidget(self.who_gives)
        papers = with_button(self.lang, self.print)
        papers.addStretch(2)
        body.addLayout(papers)
        self.printed = PrintedNotice("figures.printed")
        body.addWidget(self.printed)
        self._lead = label("", "soft", name="figures.lead")
        body.addWidget(self._lead)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(18)
        body.addLayout(self._groups)

    # --- which period

    def _choose(self, period: str) -> None:
        self._period = period
        self.reload()

    def read(self) -> FiguresView:
        view = publishing.figures(self.signed_in, self._period)
        if self._period or self.length.raw() == _MONTH or not view.published:
            return view
        newest = view.published[0]
        return publishing.figures(self.signed_in, quarter_name(newest) if self.length.raw() == _QUARTER else newest[:4])

    def _periods(self, answer: FiguresView) -> list[str]:
        length = self.length.raw()
        names = (
            month if length == _MONTH else quarter_name(month) if length == _QUARTER else month[:4]
            for month in answer.published
        )
        return list(dict.fromkeys(names))

    # --- what is shown

    def show_answer(self, answer: FiguresView) -> None:
        combo = self.period.combo
        combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while combo.count() > 1:
            combo.removeItem(1)
        for period in self._periods(answer):
            combo.addItem(period_word(period), period)
        combo.setCurrentIndex(max(combo.findData(answer.period), 0))
        combo.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        month = month_of(self.signed_in.today())
        over = date.fromisoformat(f"{month_after(month)}-01")
        told = T("{month} is published on {day} at the earliest, by a keeper.", month=period_word(month), day=day(over))
        self.running.setText(told)
        may = self.signed_in.may(Permission.PUBLISH_FIGURES)
        self.waiting.show_text(_waiting_words(answer, may=may))
        self.publish.setVisible(may and bool(answer.waiting))
        for act in (self.print, self.give, self.lang):
            act.setEnabled(bool(answer.months))
        self.give.setVisible(may)
        self.who_gives.setVisible(not may)
        self._show_groups(answer)

    def _show_groups(self, answer: FiguresView) -> None:
        clear(self._groups)
        if not answer.period:
            self._lead.setText("")
            words = T("A keeper publishes the months that are over. Nobody sees a number before.")
            self._groups.addWidget(EmptyState("chart", T("No month is published"), words))
            self._groups.addWidget(self._no_office())
            return
        shown = T("{months} of {of} months of it are published.", months=number(answer.months), of=number(answer.of))
        only = T("Only women who came themselves and agreed to be counted. Too few to be told, or none, is: not yet.")
        self._lead.setText(f"{shown} {only}" if answer.of > 1 else only)
        names = dict.fromkeys([*GROUPS, *(line.group for line in answer.lines)])
        for group in names:
            lines = answer.in_group(group)
            if lines:
                self._groups.addWidget(_card(group, lines))
            elif group == "office":  # other pages lead here for it, so it is never left out
                self._groups.addWidget(self._no_office())

    def _no_office(self) -> Card:
        return _no_office_yet(month_of(self.signed_in.today()), lambda: self.shell.go("records"))

    # --- acts

    def _ask(self) -> None:
        waiting = self.answer.waiting if self.answer is not None else ()
        asked = T(
            "Counted now and published for good: {months}. Whoever agrees, takes it back or is erased afterwards "
            "changes nothing in that. Is everything of that time written down?",
            months=months_word(waiting),
        )
        ask(self, asked, T("Publish"), self._publish, title=T("Publish these months?"), dangerous=True)

    def _publish(self) -> None:
        self.act(lambda: publishing.publish(self.signed_in), self._published, failed=self.say_refused)

    def _published(self, months: tuple[str, ...]) -> None:
        self._period = ""
        told = T("Published: {months}.", months=months_word(months))
        self.said.tell(told)

    def _print(self) -> None:
        period, lang = self.answer.period if self.answer is not None else "", self.lang.lang()
        print_and_say(
            self,
            self.shell.printer,
            lambda: (figure_papers.report(self.signed_in, period, lang),),
            self.printed,
            lambda _papers: T("The report is printed."),
            failed=partial(self.tell),
        )

    def _give(self) -> None:
        self.shell.go("give_figures", period=self.answer.period if self.answer is not None else "")


def _lengths() -> list[tuple[str, str]]:
    return [(_MONTH, T("A month")), (_QUARTER, T("A quarter")), (_YEAR, T("A year"))]


def _waiting_words(answer: FiguresView, *, may: bool) -> str:
    if not answer.waiting:
        return ""
    months = months_word(answer.waiting)
    if may:
        return T("Nobody has published {months}. You can, as a keeper.", months=months)
    return T("Nobody has published {months}. A keeper can.", months=months)


def _card(group: str, lines: tuple[FigureLine, ...]) -> Card:
    card = Card(group_word(group), name=f"figures.card.{group}")
    known = [line for line in lines if line.now is not None or line.before is not None]
    if not known:
        card.add(label(T("In what is published there is no number of it: too few to be told, or none."), "soft"))
        return card
    bars = [
        Bar(
            row_word(line),
            None if line.now is None else line.now.count,
            None if line.before is None else line.before.count,
            count_word(line.now),
            count_word(line.before),
        )
        for line in known
    ]
    title = group_word(group)
    chart = BarChart(title, bars, name=f"figures.chart.{group}")
    columns = [
        Column("what", T("What"), share=5),
        Column("now", T("Now"), share=2),
        Column("before", T("Before"), share=2),
    ]
    table = DataTable(
        columns, name=f"figures.table.{group}", describe=T("Figures: {title}", title=title), most_lines=4, opens=False
    )
    table.set_rows(
        [
            TableRow(line.row, {"what": row_word(line), "now": count_word(line.now), "before": count_word(line.before)})
            for line in lines
        ]
    )
    table.fit_height(_MOST)
    card.add(_Beside(_at_top(chart), table))
    if any(line.now is None or line.before is None for line in lines):
        card.add(label(T("Not yet: too few to be told, or none."), "soft", name=f"figures.not_yet.{group}"))
        if group == "office":
            card.add(label(_office_rule(), "soft", name="figures.office_rule"))
    return card


def _no_office_yet(month: str, open_records: Callable[[], object]) -> Card:
    """Why nothing is shown of any office, from when on something can be, and what there is meanwhile. ``month``: the
    running one. Nothing is counted for it: it says the rule, which is the same whatever there is.
    """
    card = Card(group_word("office"), name="figures.card.office")
    over = date.fromisoformat(f"{month_after(month, 2)}-01")
    said = (
        T(
            "Not yet. From a small number somebody could tell which woman it was. Nobody sees small numbers, a keeper "
            "neither."
        ),
        _office_rule(),
        T(
            "Papers that are handed over in {month} are in the figures of {next}. Those are published from {day}.",
            month=period_word(month),
            next=period_word(month_after(month)),
            day=day(over),
        ),
        T("Until then: what each office answered to a paper is in the record of that paper."),
    )
    for at, told in enumerate(said):
        card.add(label(told, "soft", name=f"figures.not_yet.office.{at}"))
    card.add(row(button(T("Open the &records"), open_records, name="figures.records", icon="record"), None))
    return card


def _office_rule() -> str:
    """From how many women on an office is shown, and its answers."""
    return T(
        "An office is shown for a month once {least} women or more had a first paper handed to it in the month before. "
        "Its answers are shown once these are {most} women or more, and it answered for {least} or more of them.",
        least=number(LEAST),
        most=number(LEAST + HIDDEN),
    )


def _at_top(chart: BarChart) -> QWidget:
    held = QWidget()
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(chart)
    layout.addWidget(label(T("Full: now. Hatched: the period before."), "soft"))
    layout.addStretch(1)
    return held
