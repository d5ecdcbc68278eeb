"""What is beside an answer while it is typed: which day is meant, how a number is dialled, what looks wrong."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.days import clear_day, readings_of
from nsintake.domain.intake import FIELD, FieldKind
from nsintake.errors import UserFault
from nsintake.services.intake import intake
from ui import background
from ui.i18n import T, isolate
from ui.widgets.basics import button, clear, column, label, picture
from ui.words import values as words
from ui.words.questions import doubt_words

if TYPE_CHECKING:
    from nsintake.domain.doubts import Doubt
    from nsintake.domain.language import Wording
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.intake import PhoneView
    from ui.widgets.fields import Field

_PAST = frozenset({"since"})
_AFTER_MS = 400


class DayHint(QWidget):
    """The day in words; where a text could be two days, a button for each. Choosing one writes it out."""

    def __init__(self, field: Field, signed_in: SignedIn) -> None:
        super().__init__()
        self._field, self._today = field, signed_in.today()
        layout = column(4)
        self.setLayout(layout)
        self._said = label("", "small", name=f"intake.day.{field.name}")
        layout.addWidget(self._said)
        self._line = QHBoxLayout()
        layout.addLayout(self._line)
        self._shown: tuple[date, ...] = ()
        self._months: tuple[Wording, ...] = ()
        field.changed.connect(self.refresh)
        background.run(self, lambda: intake.months(signed_in), self._named)

    def _named(self, months: tuple[Wording, ...]) -> None:
        self._months = months
        self.refresh()

    def _spelled(self, day: date) -> str:
        """With the month as a word: which number is the month is what is asked."""
        month = words.said(self._months[day.month - 1])
        return T("{day} {month} {year}", day=day.day, month=month, year=day.year)

    def refresh(self) -> None:
        """Say again which day is meant, once the months have names."""
        if not self._months:
            return
        raw = str(self._field.raw())
        found = readings_of(raw, self._today, ahead=self._field.name not in _PAST)
        asks = bool(found) and not _is_clear(raw, self._field.name)
        self._said.setText("" if not found else T("Which day is it?") if asks else self._spelled(found[0]))
        before = self._shown
        self._offer(found if asks else ())
        self.setVisible(bool(found))
        if self._shown != before:
            self._field.ask_for_room()

    def _offer(self, days: tuple[date, ...]) -> None:
        if days == self._shown:
            return
        self._shown = days
        clear(self._line)
        for at, day in enumerate(days):
            name = f"intake.day.{self._field.name}.{at}"
            said = button(self._spelled(day), partial(self._choose, day), name=name)
            self._line.addWidget(said)
        self._line.addStretch(1)

    def _choose(self, day: date) -> None:
        self._field.set_raw(day.isoformat())
        self._field.changed.emit()
        self._field.setFocus()


def _is_clear(raw: str, name: str) -> bool:
    try:
        return clear_day(raw, name) is not None
    except UserFault:
        return False


class PhonesHint(QWidget):
    """Each number as it is dialled from anywhere; what was typed stays as it was typed."""

    def __init__(self, field: Field, signed_in: SignedIn) -> None:
        super().__init__()
        self._field, self._signed_in = field, signed_in
        layout = column(2)
        self.setLayout(layout)
        self._said = label("", "small", name="intake.phones_shown")
        layout.addWidget(self._said)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._look)
        field.changed.connect(self._timer.start)
        self._look()

    def _look(self) -> None:
        raw = str(self._field.raw())
        if raw.strip():
            background.run(self, lambda: intake.phones_shown(self._signed_in, raw), self._show)
        else:
            self._show(())

    def _show(self, phones: tuple[PhoneView, ...]) -> None:
        lines = [
            T("{typed} is dialled {shown}", typed=isolate(phone.typed), shown=isolate(phone.shown))
            if phone.shown
            else T("{typed} does not read as one number", typed=isolate(phone.typed))
            for phone in phones
        ]
        self._said.setText("\n".join(lines))
        self.setVisible(bool(lines))


class DoubtHint(QWidget):
    """What looks wrong in one answer. It stops nobody."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(7)
        line.addWidget(picture("warning", "waiting_text", size=18))
        self._said = label("", "small", name=f"intake.doubt.{field.name}")
        line.addWidget(self._said, 1)
        self.hide()

    def show_doubts(self, doubts: list[Doubt]) -> None:
        """Ask about each."""
        self._said.setText("\n".join(doubt_words(doubt) for doubt in doubts))
        self.setVisible(bool(doubts))


class AnswerHints:
    """Everything beside the fields of one panel; each part is made once a field and stays with it."""

    def __init__(self, signed_in: SignedIn, fields: dict[str, Field]) -> None:
        self._doubts: dict[str, DoubtHint] = {}
        for name, field in fields.items():
            kept = field.findChild(DoubtHint)
            if kept is None:
                if FIELD[name].kind is FieldKind.DAY:
                    field.add_below(DayHint(field, signed_in))
                elif name == "phones":
                    field.add_below(PhonesHint(field, signed_in))
                kept = DoubtHint(field)
                field.add_below(kept)
            for day in field.findChildren(DayHint):
                day.refresh()
            self._doubts[name] = kept

    def show_doubts(self, doubts: tuple[Doubt, ...]) -> None:
        """Put each doubt beside its field."""
        for name, part in self._doubts.items():
            part.show_doubts([doubt for doubt in doubts if doubt.field == name])
