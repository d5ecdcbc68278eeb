"""Counting at the door: one large button or one key for each sort of people, and nothing that says who anybody is.

A number is shown once it is durable. Keys 1 to 9 and 0 are the buttons in their order, Backspace takes the last tap
back. Where nobody is asked whether they were here before, there is one button for a sort instead of two.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QSizePolicy, QWidget

from nsintake.domain.training import (
    DOOR,
    SETTLED,
    UNASKED,
    Attender,
    CameBefore,
    DoorCell,
    DutyOffice,
    TrainingDay,
    TrainingDayState,
)
from nsintake.services.trainings import door
from ui import background
from ui.i18n import T, day, digits, number
from ui.message import ask
from ui.page import LoadedPage
from ui.widgets.basics import Notice, ScrollBody, Tone, button, label, primary, row
from ui.widgets.fields import CheckField, ChoiceField
from ui.words import trainings as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.trainings.door import DoorView

_KEYS = "1234567890"


class TrainingDoorPage(LoadedPage["DoorView"]):
    """The counter at the door."""

    scrolls = False
    watched = True
    _nobody_asked = False
    _begun: tuple[bytes, date] | None = None
    """The day for which it was last looked up whether people are asked."""

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
        self.unasked = CheckField("unasked", T("Nobody is asked whether they were here before"))
        self.unasked.set_raw(self._nobody_asked)
        self.unasked.box.toggled.connect(self._change_columns)
        body.addWidget(self.form.add(self.unasked))
        self._buttons: dict[DoorCell, QPushButton] = {}
        held = ScrollBody()  # where strips above leave little room this scrolls, and what is below stays in sight
        self._asked, self._not_asked = self._columns(DOOR, 2), self._columns(UNASKED, 1)
        for columns in (self._asked, self._not_asked):
            held.body.addWidget(columns, 1)
        self._show_columns()
        body.addWidget(held, 1)
        self.back = button(T("Take the last one back"), self._take_back, name="door.back", icon="withdraw")
        self.back.setToolTip(T("Backspace"))
        self.close_door = primary(T("Counting is &over"), self._ask_close, name="door.close", icon="check")
        self.again = button(T("More people come"), self._open_again, name="door.again")
        self.whole = button(T("The &event"), self._leave, name="door.event")
        body.addLayout(row(self.back, self.again, None, self.whole, self.close_door))

    def _columns(self, cells: Sequence[DoorCell], across: int) -> QWidget:
        columns = QWidget(self)
        grid = QGridLayout(columns)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, cell in enumerate(cells):
            name = f"door.{cell.who.value}.{cell.came.value}"
            made = button(words.cell_words(cell), partial(self._tap, cell), name=name, kind="door")
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(made, at // across, at % across)
            self._buttons[cell] = made
        return columns

    @property
    def buttons(self) -> dict[DoorCell, QPushButton]:
        """Those that are shown, in their order."""
        return {cell: self._buttons[cell] for cell in (UNASKED if self._nobody_asked else DOOR)}

    def _show_columns(self) -> None:
        self._asked.setVisible(not self._nobody_asked)
        self._not_asked.setVisible(self._nobody_asked)

    def _change_columns(self, nobody_asked: bool) -> None:  # noqa: FBT001 - as Qt has it
        """What was counted stays; only what is counted from now on is another column."""
        self._nobody_asked = nobody_asked
        self._show_columns()
        if self.answer is not None:
            self.show_answer(self.answer)

    def _begin(self, held: TrainingDay) -> None:
        """Whoever comes to a day goes on as it was counted last."""
        if self._begun != self._what():
            self._begun = self._what()
            self.unasked.set_raw(bool(held.taps) and held.taps[-1].came is CameBefore.NOT_ASKED)

    def read(self) -> DoorView:
        return door.at_door(self.signed_in, *self._what())

    def _what(self) -> tuple[bytes, date]:
        return self.given_id("training_id"), date.fromisoformat(str(self.arguments["day"]))

    def show_answer(self, answer: DoorView) -> None:
        held, today = answer.held, self.signed_in.today()
        self._begin(held)
        what = T("{what}, {place}", what=words.training_kind_word(answer.training.kind), place=_place(answer))
        self.header.set_title(T("Count at the door"), T("{what}, {day}", what=what, day=day(held.day)))
        shut = held.state in SETTLED or held.day > today
        told = words.day_state_word(held.state) if held.state in SETTLED else ""
        if held.day > today:
            told = T("This day is still to come, so nobody can be counted.")
        elif not told and answer.later and not self._nobody_asked:
            told = T("Whoever was here on an earlier day of this event was here before: she is not counted as new.")
        self.state.setText("\n".join(filter(None, (told, self._elsewhere(held)))))
        for at, (cell, made) in enumerate(self.buttons.items()):
            alike = [count.number for count in held.counts if _is_shown_by(count.cell, cell)]
            count = number(sum(alike)) if alike else _NOT_COUNTED
            key = digits(_KEYS[at])
            made.setText(T("{key}   {what}:   {count}", key=key, what=words.cell_words(cell), count=count))
            made.setAccessibleName(T("{what}: {count}", what=words.cell_words(cell), count=count))
            made.setEnabled(not shut)
        self.unasked.setEnabled(not shut)
        self.total.setText(T("All: {count}", count=number(held.sum_of() or 0)))
        self.back.setEnabled(bool(held.taps) and not shut)
        last = words.cell_words(held.taps[-1]) if held.taps else ""
        self.back.setText(T("Take back: {last}", last=last) if last else T("Take the last one back"))
        if shut and self.focusWidget() is self.close_door:
            self.whole.setFocus()  # else Qt gives the keyboard to the sidebar
        self.close_door.setVisible(not shut)
        self.close_door.setEnabled(held.state is TrainingDayState.COUNTING)
        self.again.setVisible(held.state is TrainingDayState.COUNTED)

    def _elsewhere(self, held: TrainingDay) -> str:
        """How many are in the columns that are not shown."""
        if self._nobody_asked:
            asked = held.sum_of(CameBefore.FIRST, CameBefore.RETURNING)
            return T("Were asked: {count}", count=number(asked)) if asked else ""
        unasked = held.sum_of(CameBefore.NOT_ASKED)
        return T("Nobody asked: {count}", count=number(unasked)) if unasked else ""

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
            at = (int(typed) - 1) % len(_KEYS)
            if at < len(cells) and self.buttons[cells[at]].isEnabled():
                self.buttons[cells[at]].click()
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
