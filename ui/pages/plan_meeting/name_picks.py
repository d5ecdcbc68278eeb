"""Names that the directory knows of an office, each a button that puts it on the list of those who may come.

Object names: NAME.0, NAME.1 and so on. What is not in the directory is typed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import T
from ui.widgets.basics import button, clear, label
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.field import Field

_ACROSS = 3


class NamePicks(QWidget):
    """Hidden where the directory names nobody. ``field`` has the names, one a line."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__()
        self.setObjectName(name)
        self._field = field
        self._names: list[tuple[str, QPushButton]] = []
        self._held = QVBoxLayout(self)
        self._held.setContentsMargins(0, 0, 0, 0)
        field.changed.connect(self._mark)
        self.hide()

    def offer(self, names: Sequence[str]) -> None:
        """Whom the directory names of the office that was chosen just now."""
        clear(self._held)
        self._names = []
        grid = QGridLayout()
        for at, each in enumerate(names):
            pick = button(as_typed(each), partial(self._put, each), name=f"{self.objectName()}.{at}", icon="plus")
            pick.setAccessibleName(T("{name} may come", name=as_typed(each)))
            self._names.append((each, pick))
            grid.addWidget(pick, at // _ACROSS, at % _ACROSS)
        self._held.addWidget(label(T("From the directory: press who may come"), "soft"))
        self._held.addLayout(grid)
        self.setVisible(bool(names))
        self._mark()

    def _lines(self) -> list[str]:
        return [line for line in str(self._field.raw()).splitlines() if line.strip()]

    def _put(self, name: str) -> None:
        self._field.set_raw("\n".join([*self._lines(), name]))
        self._field.changed.emit()

    def _mark(self) -> None:
        """Who is on the list is not put there twice."""
        there = {" ".join(line.split()) for line in self._lines()}
        for name, pick in self._names:
            pick.setEnabled(" ".join(name.split()) not in there)
