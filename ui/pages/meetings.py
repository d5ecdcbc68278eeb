"""Safe-space meetings by their codes, the next first.

Object names: ``meetings.table`` (the id of a row is the meeting id in hexadecimal digits), ``meetings.week``,
``meetings.plan``, ``meetings.how``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.damaged import Listed
from nsintake.services.meetings import meeting_view
from ui.i18n import T, isolate, moment
from ui.page import LoadedPage
from ui.parts.damaged import DamagedNotice
from ui.parts.state_pills import meeting_pill
from ui.widgets.basics import Card, EmptyState, button, label, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, TableRow
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.meetings.meeting_view import MeetingRow


class MeetingsPage(LoadedPage["tuple[MeetingRow, ...]"]):
    """The list of meetings."""

    scrolls = False

    def subtitle(self) -> str:
        return T(
            "Women and duty bearers under NP's protective presence. By code only. Public meetings are under Forums."
        )

    def build(self, body: QBoxLayout) -> None:
        rooms = button(T("&Rooms of the week"), lambda: self.shell.go("week"), name="meetings.week", icon="calendar")
        self.header.add_action(rooms)
        if self.signed_in.may(Permission.PLAN_MEETING):
            to_cases = button(T("&Plan a meeting: choose the case"), self._plan, name="meetings.plan", icon="plus")
            self.header.add_action(to_cases)
            told = T(
                "A meeting is about one woman: choose her with the button above, or begin on the page of her case."
            )
            body.addWidget(label(told, "soft", name="meetings.how"))
        self._card = Card(flush=True)
        self.table = DataTable(_columns(), name="meetings.table", describe=T("Meetings"))
        self.table.opened.connect(lambda row_id: self.shell.go("meeting", meeting_id=row_id))
        self._card.body.addWidget(self.table, 1)
        self._empty: QWidget | None = None
        self._damaged = DamagedNotice("meetings", self.signed_in, Listed.MEETING)
        body.addWidget(self._damaged)
        body.addWidget(self._card, 1)

    def reload(self) -> None:
        self._damaged.look()
        super().reload()

    def read(self) -> tuple[MeetingRow, ...]:
        return meeting_view.list_meetings(self.signed_in)

    def show_answer(self, answer: tuple[MeetingRow, ...]) -> None:
        self.table.set_rows([_row(row) for row in answer])
        self.table.setVisible(bool(answer))
        take_out(self._card.body, self._empty)
        self._empty = None
        if not answer:
            self._empty = EmptyState("meeting", T("No meetings"), self._nothing_words())
            self._card.body.addWidget(self._empty, 1)

    def _plan(self) -> None:
        self.shell.go("cases", then="plan_meeting")

    def _nothing_words(self) -> str:
        if self.signed_in.may(Permission.PLAN_MEETING):
            return T("Open her case and press Plan a meeting: she must have agreed that this office sees her.")
        return T("Intake plans meetings with a woman who agreed to one. They are listed here with room and time.")


def _columns() -> list[Column]:
    return [
        Column("code", T("Meeting"), ColumnKind.CODE, share=3),
        Column("starts", T("Starts"), share=4),
        Column("room", T("Room"), share=4),
        Column("status", T("Status"), ColumnKind.PILL, share=3),
    ]


def _row(row: MeetingRow) -> TableRow:
    status = meeting_pill(row.status, past=row.past)
    room = row.room
    if row.group:  # else it looks as if one room was given twice
        room = T("{room}, together: group {group}", room=as_typed(room), group=isolate(row.group))
    return TableRow(
        row.meeting_id.hex(), {"code": row.code, "starts": moment(row.starts), "room": room, "status": status}
    )
