"""The duty bearers who come to a meeting: a row each, with the office, its times, and who of it may come."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nsintake.domain.meeting_plan import MOST_COMING, Coming, Stay
from ui.i18n import T
from ui.message import ask
from ui.pages.plan_meeting.name_picks import NamePicks
from ui.pages.plan_meeting.not_seen import NotSeen
from ui.widgets.basics import button, column, down, label, row, rule, take_out
from ui.widgets.fields import ChoiceField, MultilineField
from ui.widgets.time_field import TimeField, moment_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from nsintake.domain.consent import SeenHow
    from ui.widgets.field import Field
    from ui.widgets.form import Form


_BY_TAB = Qt.FocusPolicy.TabFocus
_OF_ROW = ("recipient_id", "arrives", "leaves", "may_come")
"""The fields of a row, by the beginning of their names."""


class DutyBearers(QWidget):
    """One row at least. Its fields are put into ``form``, numbered from 0."""

    changed = Signal()
    ask = Signal()
    """She is to be asked again, since she would not be present before one of them."""

    def __init__(
        self, form: Form, offices: Sequence[tuple[str, str]], named: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """``named``: whom the directory names of an office, by the id of the office."""
        super().__init__()
        self._form, self._offices, self._named = form, offices, named or {}
        self._rows: list[QWidget] = []
        self._not_seen: list[NotSeen] = []
        layout = column()
        self.setLayout(layout)
        self._held = QVBoxLayout()
        self._held.setSpacing(14)
        layout.addLayout(self._held)
        self._add = button(T("&Another office comes too"), self.add_row, name="plan_meeting.add", icon="plus")
        self._drop = button(T("Take the &last one out"), self._ask_drop, name="plan_meeting.drop", icon="close")
        layout.addLayout(row(self._add, self._drop, None))
        self.add_row()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def add_row(self) -> None:
        """Add a row for another office."""
        at = self.count
        fields: list[Field] = [
            ChoiceField(f"recipient_id.{at}", T("Which office comes"), self._offices, required=True),
            TimeField(f"arrives.{at}", T("The officer arrives"), example="09:50"),
            TimeField(f"leaves.{at}", T("The officer leaves"), example="11:15"),
            MultilineField(
                f"may_come.{at}",
                T("Who of this office may come"),
                help=T("A name a line, only what the office itself told us. Empty: the office chooses."),
                rows=2,
            ),
        ]
        made, inner = down(gap=10)
        if at:
            inner.addWidget(rule())
        inner.addWidget(label(T("Duty bearer {number}", number=at + 1), "label"))
        inner.addWidget(fields[0])
        not_seen = NotSeen(self.ask.emit, f".{at}")
        self._not_seen.append(not_seen)
        inner.addWidget(not_seen)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.addWidget(fields[1], 0, 0)
        grid.addWidget(fields[2], 0, 1)
        inner.addLayout(grid)
        inner.addWidget(fields[3])
        picks = NamePicks(f"plan_meeting.pick.{at}", fields[3])
        inner.addWidget(picks)
        fields[0].changed.connect(lambda: self._offer(picks, fields[0]))
        for field in fields:
            self._form.add(field)
        fields[0].changed.connect(self.changed)
        self._rows.append(made)
        self._held.addWidget(made)
        if self.isVisible():
            self._put_in_order()
        self._show()
        if at:
            fields[0].setFocus()
        self._form.edited.emit()

    def _offer(self, picks: NamePicks, office: Field) -> None:
        picks.offer(self._named.get(str(office.raw()), ()))
        if self.isVisible():
            self._put_in_order()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._put_in_order()  # whoever takes it in has put everything in the order in which it was made

    def _put_in_order(self) -> None:
        """Tab goes through the rows and then to the buttons below them, which were there before most rows."""
        parts = (part for made in self._rows for part in made.findChildren(QWidget) if part.window() is self.window())
        reached = [part for part in parts if part.focusPolicy() & _BY_TAB]  # a list that drops down is its own window
        for before, after in pairwise([*reached, self._add, self._drop]):
            QWidget.setTabOrder(before, after)

    def _ask_drop(self) -> None:
        """Nobody takes out by one press what is typed: it does not come back."""
        at = self.count - 1
        if not any(self._form.fields[f"{name}.{at}"].raw() for name in _OF_ROW):
            self._drop_and_go_on()
            return
        ask(
            self,
            T("What is typed of it goes with it: its hours, and who of it may come."),
            T("Take the office out"),
            self._drop_and_go_on,
            title=T("Take the last office out?"),
        )

    def _drop_and_go_on(self) -> None:
        self.drop_row()
        if self.count == 1:  # the button is gone with the row
            self._add.setFocus()

    def drop_row(self) -> None:
        """Take out the last row: that office does not come."""
        at = self.count - 1
        for name in _OF_ROW:
            self._form.fields.pop(f"{name}.{at}", None)
        self._not_seen.pop()
        take_out(self._held, self._rows.pop())
        self._show()
        self.changed.emit()
        self._form.edited.emit()

    def show_not_seen(self, offices: Mapping[str, SeenHow]) -> None:
        """Say beside each of these offices why she would not be present before it."""
        for at, not_seen in enumerate(self._not_seen):
            not_seen.say(offices.get(self._form.fields[f"recipient_id.{at}"].raw()))

    def _show(self) -> None:
        self._add.setVisible(self.count < min(MOST_COMING, len(self._offices)))
        self._drop.setVisible(self.count > 1)

    def make_room(self, raw: dict[str, Any]) -> None:
        """Add as many rows as the typed offices need."""
        while f"recipient_id.{self.count}" in raw and self.count < MOST_COMING:
            self.add_row()

    def start_over(self) -> None:
        """Take out all rows but the first."""
        while self.count > 1:
            self.drop_row()

    def chosen(self) -> list[str]:
        """The offices chosen so far."""
        every = (str(self._form.fields[f"recipient_id.{at}"].raw()) for at in range(self.count))
        return [entry for entry in every if entry]

    def coming(self, values: dict[str, Any], day: date) -> tuple[tuple[Coming, ...], tuple[Stay, ...]]:
        """Who comes and when. Raises UserFault ``hour_skipped``."""
        coming, stays = [], []
        for at in range(self.count):
            names = tuple(str(values[f"may_come.{at}"]).splitlines())
            coming.append(Coming(values[f"recipient_id.{at}"], names))
            arrives, leaves = (moment_at(day, values[name], name) for name in (f"arrives.{at}", f"leaves.{at}"))
            stays.append(Stay(arrives, leaves))
        return tuple(coming), tuple(stays)
