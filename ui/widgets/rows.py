"""Rows for a table: plain values under named columns, nothing computed, nothing fetched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.basics import Tone

Index = QModelIndex | QPersistentModelIndex
PILL_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2


class ColumnKind(StrEnum):
    """How a column is drawn."""

    TEXT = "text"
    CODE = "code"
    """A code: bold and isolated left to right."""
    PILL = "pill"
    ACT = "act"
    """The one thing that is done with a row: drawn as a button, which opens the row like Enter."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``share`` is how much of the free width it takes. ``always``: what every row has there that says
    nothing else.
    """

    key: str
    title: str
    kind: ColumnKind = ColumnKind.TEXT
    share: int = 1
    always: str = ""


@dataclass(frozen=True, slots=True)
class Pill:
    """The value of a PILL column."""

    words: str
    tone: Tone
    icon: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; ``id`` comes back when it is opened."""

    id: str
    values: Mapping[str, str | Pill] = field(default_factory=dict)

    def value(self, column: Column) -> str | Pill:
        """What the row shows in a column."""
        return self.values.get(column.key, column.always)


class RowsModel(QAbstractTableModel):
    """A list of rows."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[TableRow, ...] = ()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        value = row.value(column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return value.words if isinstance(value, Pill) else value
        if role == PILL_ROLE:
            return value if isinstance(value, Pill) else None
        if role == ID_ROLE:
            return row.id
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None
