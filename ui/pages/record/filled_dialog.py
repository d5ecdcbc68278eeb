"""A dialog of several fields that comes back with everything typed, and what was wrong beside its field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from nsintake.domain.contact import Numbered
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.widgets.basics import row
from ui.widgets.fields import DateField, Field, TextField
from ui.widgets.into_view import bring_into_view

if TYPE_CHECKING:
    from ui.page import Draft


def options(words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Words by value, as a field takes them."""
    return list(words.items())


class FilledDialog(AskingDialog):
    """``fields`` by the names by which a service calls them."""

    def __init__(self, parent: QWidget, heading: str, *, name: str, yes: str) -> None:
        super().__init__(parent, heading, name=name, yes=yes, long=True)
        self.fields: dict[str, Field] = {}

    def add(self, called: str, field: Field) -> None:
        """Put a field below the others."""
        self.fields[called] = field
        self.body.addWidget(field)

    def add_row(self, fields: Mapping[str, Field]) -> None:
        """Put several fields side by side."""
        self.fields |= fields
        self.body.addLayout(row(*fields.values()))

    def add_letter(self, prefix: str, number: str, dated: str) -> None:
        """The number and the date of a letter."""
        numbered = TextField(f"{prefix}_number", number, ltr=True)
        self.add_row({"number": numbered, "dated": DateField(f"{prefix}_dated", dated)})

    def letter(self, values: Mapping[str, Any]) -> Numbered:
        """What is typed in the two fields of ``add_letter``."""
        return Numbered(str(values.get("number") or ""), values.get("dated"))

    def raw(self) -> Draft:
        """What is typed."""
        return {called: field.raw() for called, field in self.fields.items()}

    def put(self, typed: Draft | None, fault: Exception | None) -> None:
        """Put back what was typed, and say beside its field what was wrong with it."""
        for called, raw in (typed or {}).items():
            self.fields[called].set_raw(raw)
        if fault is None:
            return
        about = str(fault.params.get("field", "")) if isinstance(fault, UserFault) else ""
        words = [field for field in self.fields.values() if isinstance(field, TextField)]
        field = self.fields.get(about) or words[0]
        field.set_error(words_for(fault))
        QTimer.singleShot(0, field, field.setFocus)
        bring_into_view(field)

    def values(self) -> dict[str, Any] | None:
        """What the fields mean; None once the first that cannot be read says so."""
        found: dict[str, Any] = {}
        for called, field in self.fields.items():
            if field.isHidden():
                found[called] = None
                continue
            try:
                found[called] = field.value()
            except UserFault as fault:
                self.refuse(field, fault)
                return None
        return found

    def needs(self, field: Field) -> bool:
        """Whether a field that may be empty elsewhere is filled; else it says that it is needed."""
        if str(field.raw()).strip():
            return True
        self.refuse(field, UserFault("field_missing", field=field.name))
        return False
