"""Counting at the door: one large button or one key for each sort of people, and nothing that says who anybody is.

A number is shown once it is durable. Keys 1 to 9 and 0 are the buttons in their order, Backspace takes the last tap
back.
"""

from __future__ import annotations

from collections import deque
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QSizePolicy

from nsintake.domain.training import DOOR, SETTLED, Attender, DoorCell, DutyOffice, TrainingDayState
from nsintake.services.trainings import door
from ui import background
from ui.i18n import T, day, digits, number
from ui.message import ask
from ui.page import LoadedPage
from ui.widgets.basics import Notice, ScrollBody, Tone, button, label, primary, row
from ui.widgets.fields import ChoiceField
from ui.words import trainings as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.trainings.door import DoorView

_KEYS = "1234567890"


class TrainingDoorPage(LoadedPage["DoorView"]):
    """The counter at the door."""

    scrolls = False
    watched = True

    def construct(self) -> None:
        self._waiting: deque[DoorCell | None] = deque()
        """What was tapped and is not written yet; None takes the last tap back."""
        self._writing = False
        super().construct()

    def build(self, body: QBoxLayout) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        told = T("If somebody tells here what happened to her: stop gently, offer a private talk, record nothing.")
        body.addWidget(Notice(told, Tone.URGENT, name="door.discloses"))
        self.state = label("", name="door.state")
        offices = [(office.value, words.duty_office_word(office)) for office in DutyOffice if office.value != _NONE]
        prompt = words.duty_office_word(DutyOffice.NOT_ASKED)
        self.office = ChoiceField("office", T("Duty bearers who come now are from"), offices, prompt=prompt)
        self.form.add(self.office)
        self.form.edited.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.total = label("", "large", name="door.total", wrap=False)
        above = row(self.office, self.state, self.total, gap=20)
        above.setStretch(1, 1)
        body.addLayout(above)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.buttons: dict[DoorCell, QPushButton] = {}
        for at, cell in enumerate(DOOR):
            self.buttons[cell] = made = button(
                words.cell_words(cell),
                partial(self._tap, cell),
                name=f"door.{cell.who.value}.{cell.came.value}",
                kind="door",
            )
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(made, at // 2, at % 2)
        held = ScrollBody()  # where strips above leave little room this scrolls, and what is below stays in sight
        held.body.addLayout(grid, 1)
        body.addWidget(held, 1)
        self.back = button(T("Take the last one back"), self._take_back, name="door.back", icon="withdraw")
        self.back.setToolTip(T("Backspace"))
        self.close_door = primary(T("Counting is &over"), self._ask_close, name="door.close", icon="check")
        self.again = button(T("More people come"), self._open_again, name="door.again")
        self.whole = button(T("The &event"), self._leave, name="door.event")
        body.addLayout(row(self.back, self.again, None, self.whole, self.close_door))

    def read(self) -> DoorView:
        return door.at_door(self.signed_in, *self._what())

    def _what(self) -> tuple[bytes, date]:
        return self.given_id("training_id"), date.fromisoformat(str(self.arguments["day"]))

    def show_answer(self, answer: DoorView) -> None:
        held, today = answer.held, self.signed_in.today()
        what = T("{what}, {place}", what=words.training_kind_word(answer.training.kind), place=_place(answer))
        self.header.set_title(T("Count at the door"), T("{what}, {day}", what=what, day=day(held.day)))
        shut = held.state in SETTLED or held.day > today
        told = words.day_state_word(held.state) if held.state in SETTLED else ""
        if held.day > today:
            told = T("This day is still to come, so nobody can be counted.")
        elif not told and answer.later:
            told = T("Whoever was here on an earlier day of this event was here before: she is not counted as new.")
        self.state.setText(told)
        for at, (cell, made) in enumerate(self.buttons.items()):
            alike = [count.number for count in held.counts if _is_shown_by(count.cell, cell)]
            count = number(sum(alike)) if alike else _NOT_COUNTED
            key = digits(_KEYS[at])
            made.setText(T("{key}   {what}:   {count}", key=key, what=words.cell_words(cell), count=count))
            made.setAccessibleName(T("{what}: {count}", what=words.cell_words(cell), count=count))
            made.setEnabled(not shut)
        self.total.setText(T("All: {count}", count=number(held.sum_of() or 0)))
        self.back.setEnabled(bool(held.taps) and not shut)
        last = words.cell_words(held.taps[-1]) if held.taps else ""
        self.back.setText(T("Take back: {last}", last=last) if last else T("Take the last one back"))
        self.close_door.setVisible(not shut)
        self.close_door.setEnabled(held.state is TrainingDayState.COUNTING)
        self.again.setVisible(held.state is TrainingDayState.COUNTED)

    # --- taps

    def _tap(self, cell: DoorCell) -> None:
        if cell.who is Attender.DUTY_BEARER:
            cell = DoorCell(cell.who, cell.came, DutyOffice(self.office.raw() or DutyOffice.NOT_ASKED))
        self._waiting.append(cell)
        self._write()

    def _take_back(self) -> None:
        if self._waiting and self._waiting[-1] is not None:
            self._waiting.pop()  # nobody saw it counted
        else:
            self._waiting.append(None)
            self._write()

    def _write(self) -> None:
        """Write what waits, one transaction after another; what was tapped meanwhile goes with the next."""
        if self._writing or not self._waiting:
            return
        self._writing = True
        what, cells = self._what(), list[DoorCell]()
        while self._waiting and (cell := self._waiting[0]) is not None:
            cells.append(cell)
            self._waiting.popleft()
        if not cells:
            self._waiting.popleft()
        signed_in = self.signed_in

        def work() -> DoorView:
            return door.tap(signed_in, *what, cells) if cells else door.take_back(signed_in, *what)

        background.run(self, work, self._written, self._not_written)

    def _written(self, view: DoorView) -> None:
        self._writing = False
        self._answered(view)
        self._write()

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        self._waiting.clear()
        self.say_refused(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, plain = event.text(), not event.modifiers() & _COMMANDS
        cells = list(self.buttons)
        if event.key() == Qt.Key.Key_Backspace and self.back.isEnabled() and not event.isAutoRepeat():
            self._take_back()
        elif plain and len(typed) == 1 and typed.isdecimal() and not event.isAutoRepeat():
            made = self.buttons[cells[(int(typed) - 1) % len(cells)]]
            if made.isEnabled():
                made.click()
        else:
            super().keyPressEvent(event)

    # --- the end of it

    def _ask_close(self) -> None:
        held = self.answer.held if self.answer is not None else None
        if held is None or self._writing:
            return
        asked = T("%Ln people were counted. A sort of people that was never tapped is 0 then.", "", held.sum_of() or 0)
        ask(self, asked, T("Counting is over"), self._close, title=T("Is counting over?"))

    def _close(self) -> None:
        what = self._what()
        self.act(lambda: door.close_door(self.signed_in, *what), failed=self.say_refused)

    def _open_again(self) -> None:
        what = self._what()
        self.act(lambda: door.open_door_again(self.signed_in, *what), failed=self.say_refused)

    def _leave(self) -> None:
        self.shell.go("training", training_id=self._what()[0].hex())


_NOT_COUNTED = "\u2013"
_NONE = DutyOffice.NOT_ASKED.value
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _is_shown_by(counted: DoorCell, shown: DoorCell) -> bool:
    """A button shows duty bearers of every office."""
    return (counted.who, counted.came) == (shown.who, shown.came)


def _place(view: DoorView) -> str:
    return as_typed(view.training.place)
