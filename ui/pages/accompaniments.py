"""Ways with women by their codes: first those on which somebody is missed, then those under way.

Object names: ``accompaniments.table`` (the id of a row is the way's id in hexadecimal digits),
``accompaniments.how``, ``accompaniments.plan``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.accompaniment import way_view
from ui.i18n import T, clock_time, moment
from ui.page import LoadedPage
from ui.parts.state_pills import way_pill
from ui.widgets.basics import Card, EmptyState, Tone, button, label, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.accompaniment.way_view import WayRow


class AccompanimentsPage(LoadedPage["tuple[WayRow, ...]"]):
    """The list of ways."""

    scrolls = False

    def subtitle(self) -> str:
        return T("Who goes with whom is known by code only. Somebody at the phone watches until they are back.")

    def build(self, body: QBoxLayout) -> None:
        if self.signed_in.may(Permission.PLAN_MEETING):
            to_cases = button(T("&Plan a way: choose the case"), self._plan, name="accompaniments.plan", icon="plus")
            self.header.add_action(to_cases)
            told = T("A way is planned with one woman: choose her with the button above, or begin on her case.")
        else:
            told = T("A way is planned by somebody who runs intakes, on the page of her case. Here you watch.")
        body.addWidget(label(told, "soft", name="accompaniments.how"))
        self._card = Card(flush=True)
        self.table = DataTable(_columns(), name="accompaniments.table", describe=T("Going with her"), most_lines=3)
        self.table.opened.connect(lambda row_id: self.shell.go("accompaniment", accompaniment_id=row_id))
        self._card.body.addWidget(self.table, 1)
        self._empty: QWidget | None = None
        body.addWidget(self._card, 1)

    def read(self) -> tuple[WayRow, ...]:
        return way_view.ways(self.signed_in)

    def show_answer(self, answer: tuple[WayRow, ...]) -> None:
        self.table.set_rows([_row(row) for row in answer])
        self.table.setVisible(bool(answer))
        take_out(self._card.body, self._empty)
        self._empty = None
        if not answer:
            told = T("What is planned is on this list until it is over.")
            self._empty = EmptyState("forward", T("No way with a woman is planned"), told)
            self._card.body.addWidget(self._empty, 1)

    def _plan(self) -> None:
        self.shell.go("cases", then="plan_way")


def _columns() -> list[Column]:
    return [
        Column("code", T("Way"), ColumnKind.CODE, share=3),
        Column("starts", T("They set out"), share=4),
        Column("where", T("Where to"), share=4),
        Column("watcher", T("Who watches"), share=3),
        Column("status", T("Status"), ColumnKind.PILL, share=3),
    ]


def _row(row: WayRow) -> TableRow:
    where = words.said(row.office) if row.office is not None else as_typed(row.place)
    status = way_pill(row.status, row.outcome)
    if row.missed is not None:
        status = Pill(T("Missed since {time}", time=clock_time(row.missed)), Tone.URGENT, icon="clock")
    said = {"code": row.code, "starts": moment(row.starts), "where": where, "watcher": as_typed(row.watcher)}
    return TableRow(row.accompaniment_id.hex(), {**said, "status": status})
