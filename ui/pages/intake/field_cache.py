"""The fields of one session, kept while steps come and go, so that what was typed can be undone after a step was left.

Holds widgets only and saves nothing; a new session, a lock or another language empties it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.intake.fields import field_for
from ui.widgets.fields import Field, MultilineField, TextField

if TYPE_CHECKING:
    from nsintake.domain import intake


class FieldCache(QWidget):
    """Hands out each field once and takes it back. ``edited`` and ``caret_moved`` carry its name."""

    edited = Signal(str)
    caret_moved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._fields: dict[str, Field] = {}

    def field(self, asked: intake.Field) -> Field:
        """The field of a question, as it was left; an empty one the first time."""
        return self.keep(asked.name, lambda: field_for(asked))

    def keep(self, name: str, make: Callable[[], Field]) -> Field:
        """The same for a field that no question of the list asks; ``make`` builds it the first time."""
        if name not in self._fields:
            made = make()
            made.setParent(self)
            made.changed.connect(lambda: self.edited.emit(name))
            if isinstance(made, TextField | MultilineField):
                made.edit.cursorPositionChanged.connect(lambda *_at: self.caret_moved.emit(name))
            self._fields[name] = made
        return self._fields[name]

    def take_back(self, names: Collection[str] | None = None) -> None:
        """Keep what a panel showed before it goes; only the fields ``names`` where only a part of it goes."""
        for name, field in self._fields.items():
            if names is None or name in names:
                field.setParent(self)

    def clear(self) -> None:
        """Forget every field and what stood in it."""
        for field in self._fields.values():
            field.setParent(self)
            field.deleteLater()
        self._fields.clear()
