"""A set of fields read, checked, kept as a draft and put back together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.widgets.field import Field


def _place_on_page(field: Field) -> tuple[bool, int]:
    """How far down it is: fields are not always asked in the order in which they were made. What is folded away comes
    last: nobody can type into it.
    """
    window = field.window()
    return not field.isVisibleTo(window), field.mapTo(window, QPoint()).y()


class Form(QObject):
    """Fields by name. ``edited`` fires after any edit."""

    edited = Signal()

    def __init__(self, fields: Iterable[Field] = ()) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._stored: dict[str, Any] = {}
        for field in fields:
            self.add(field)

    def add(self, field: Field) -> Field:
        """Take a field in and give it back."""
        self.fields[field.name] = field
        field.changed.connect(self.edited)
        return field

    def raw(self) -> dict[str, Any]:
        """What a draft keeps: every field as typed, and under ``__focus`` which one had the caret and where."""
        kept: dict[str, Any] = {name: field.raw() for name, field in self.fields.items()}
        focused = self.focused()
        if focused is not None:
            kept["__focus"] = [focused.name, focused.caret()]
        return kept

    def now_stored(self, *names: str) -> None:
        """What is in these fields (without names: all) now is what is stored: only what differs from it is typed."""
        self._stored |= {name: self.fields[name].raw() for name in names or self.fields}

    def take_back(self, *names: str) -> None:
        """What is stored is in these fields again."""
        for name in names:
            self.fields[name].set_raw(self._stored.get(name, ""))

    def typed(self) -> dict[str, Any]:
        """What a draft keeps of the fields that are not as stored; empty if all are."""
        typed = {name: raw for name, raw in self.raw().items() if name == "__focus" or self._differs(name, raw)}
        return {} if typed.keys() <= {"__focus"} else typed

    def _differs(self, name: str, raw: Any) -> bool:
        return bool(raw != self._stored[name]) if name in self._stored else bool(raw)

    def set_raw(self, raw: dict[str, Any]) -> None:
        """Put a draft back, caret included; names it does not know are left alone."""
        for name, field in self.fields.items():
            if name in raw:
                field.set_raw(raw[name])
        place = raw.get("__focus")
        if place and place[0] in self.fields:
            self.fields[place[0]].set_caret(int(place[1]))

    def focused(self) -> Field | None:
        """The field whose editor has (or would have) the keyboard."""
        for field in self.fields.values():
            inside = field.window().focusWidget()
            if inside is not None and field.isAncestorOf(inside):
                return field
        return None

    def values(self) -> dict[str, Any] | None:
        """What the fields mean; or None, after each wrong field says so and the first has the focus."""
        found: dict[str, Any] = {}
        wrong: list[Field] = []
        for name, field in self.fields.items():
            if not field.isEnabled():
                continue
            try:
                found[name] = field.value()
                field.set_error("")
            except UserFault as fault:
                field.set_error(words_for(fault))
                wrong.append(field)
        if wrong:
            min(wrong, key=_place_on_page).ask_again()
            return None
        return found

    def show_fault(self, fault: UserFault) -> bool:
        """Show a service's fault beside the field it names; False if it names none of these."""
        field = self.fields.get(str(fault.params.get("field", "")))
        if field is None:
            return False
        return field.show_fault(fault)
