"""What every step of a founding is: a card with a heading, words, fields, and its way on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.widgets.basics import Card, Notice, Tone, label, primary, row
from ui.widgets.field import Field
from ui.widgets.form import Form


class StepCard(Card):
    """``go_on`` carries what the step has to say, a dict of plain values."""

    go_on = Signal(dict)

    def __init__(self, heading: str, words: str, *, name: str) -> None:
        super().__init__(heading, name=name)
        self.add(label(words, "soft"))
        self.form = Form()
        self.trouble = Notice("", Tone.URGENT, name="founding_trouble")
        self.act: QPushButton | None = None

    def take(self, field: Field) -> Field:
        """Add a field to the card and to its form."""
        self.form.add(field)
        self.add(field)
        return field

    def end(self, words: str, *others: QPushButton) -> None:
        """The foot of the card: what is wrong, and the way on, which is also what Return in a line does."""
        self.act = primary(words, self.try_now, name="founding_next")
        self.act.setDefault(True)
        self.add(self.trouble)
        self.add(row(self.act, *others, None))
        lines = [edit for field in self.form.fields.values() for edit in field.findChildren(QLineEdit)]
        for edit, after in zip(lines, [*lines[1:], None], strict=True):
            edit.returnPressed.connect(self.try_now if after is None else after.setFocus)

    def values(self) -> dict[str, Any] | None:
        """What the fields mean, or None after each wrong one says so."""
        return self.form.values()

    def try_now(self) -> None:
        """Go on if every field is right."""
        self.trouble.show_text("")
        found = self.values()
        if found is not None:
            self.go_on.emit(found)

    def refuse(self, error: Exception) -> None:
        """Say what was wrong: beside its field, else at the foot."""
        if isinstance(error, UserFault) and self.form.show_fault(error):
            return
        self.trouble.show_text(words_for(error))
        if self.act is not None:
            self.act.setFocus()

    def raw(self) -> dict[str, Any]:
        """What is in it, to be put back in another language."""
        return self.form.raw()

    def set_raw(self, raw: dict[str, Any]) -> None:
        """Put it back."""
        self.form.set_raw(raw)

    def start(self) -> None:
        """Put the keyboard where the step begins."""
        first = next(iter(self.form.fields.values()), None)
        target = first if first is not None else self.act
        if target is not None:
            target.setFocus()
