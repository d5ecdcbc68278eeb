"""A list of services out of a spreadsheet or a CSV file: rows of plain texts, and what in a cell is none.

The file comes from outside. It is read as data alone: no formula is computed, nothing it names is fetched, and what
would unpack to more than a list can need is refused before it is unpacked.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from nsintake.domain.directory_rows import COLUMNS, MOST_LIST_BYTES, NEEDED_COLUMNS
from nsintake.errors import UserFault

MOST_ROWS = 5_000
_MOST_UNPACKED = 64 * 1024 * 1024
_MOST_COLUMNS = 60
_CELL = 2_000
_DECLARES = (b"<!DOCTYPE", b"<!ENTITY")


@dataclass(frozen=True, slots=True)
class TableLine:
    """One row: its number in the file (from 1, the row of names counted), its cells by the name of their column, and
    the code of what is wrong with a cell by that name.
    """

    number: int
    cells: dict[str, str]
    faults: tuple[tuple[str, str], ...] = ()


def read_table(data: bytes, name: str) -> tuple[TableLine, ...]:
    """The rows of a list, empty ones left out. ``name``: that of the file, by whose end it is known.

    Raises UserFault ``list_too_large``, ``list_unreadable``, ``list_kind_unknown``, ``list_encoding``, ``list_empty``,
    ``list_too_long`` (with ``limit``), ``list_columns_missing`` (with ``columns``), ``list_column_twice``,
    ``list_columns_unknown`` (with ``count``).
    """
    if len(data) > MOST_LIST_BYTES:
        raise UserFault("list_too_large", limit=MOST_LIST_BYTES // (1024 * 1024), field="list")
    end = name.rpartition(".")[2].casefold()
    if end not in {"csv", "xlsx"}:
        raise UserFault("list_kind_unknown", field="list")
    rows = _of_sheet(data) if end == "xlsx" else _of_csv(data)
    return _lines(rows)


def _lines(rows: Iterator[tuple[int, Sequence[Any]]]) -> tuple[TableLine, ...]:
    first = next(((number, row) for number, row in rows if any(_text(cell).strip() for cell in row)), None)
    if first is None:
        raise UserFault("list_empty", field="list")
    columns = _columns(first[1])
    lines = []
    for number, row in rows:
        line = _line(number, columns, row)
        if line is not None:
            lines.append(line)
        if len(lines) > MOST_ROWS:
            raise UserFault("list_too_long", limit=MOST_ROWS, field="list")
    if not lines:
        raise UserFault("list_empty", field="list")
    return tuple(lines)


def _columns(row: Sequence[Any]) -> dict[int, str]:
    named = {at: "_".join(_text(cell).casefold().split()) for at, cell in enumerate(row[:_MOST_COLUMNS])}
    held = {at: name for at, name in named.items() if name}
    missing = [name for name in NEEDED_COLUMNS if name not in held.values()]
    if missing:
        raise UserFault("list_columns_missing", columns=", ".join(missing), field="list")
    unknown = sum(name not in COLUMNS for name in held.values())
    if unknown:
        raise UserFault("list_columns_unknown", count=unknown, field="list")
    if len(set(held.values())) != len(held):
        raise UserFault("list_column_twice", field="list")
    return held


def _line(number: int, columns: dict[int, str], row: Sequence[Any]) -> TableLine | None:
    cells, faults = {}, []
    for at, cell in enumerate(row):
        fault = _fault(cell)
        if at in columns:
            cells[columns[at]] = "" if fault else _text(cell).strip()
            if fault:
                faults.append((columns[at], fault))
        elif fault or _text(cell).strip():
            faults.append(("list", "cell_without_column"))
    if not any(cells.values()) and not faults:
        return None
    return TableLine(number, cells, tuple(dict.fromkeys(faults)))


class _Merged:
    """A cell that is part of a merged one: nobody can say to which row its text belongs."""


def _fault(cell: Any) -> str:
    if isinstance(cell, _Merged):
        return "cell_merged"
    text = _text(cell)
    if text.lstrip()[:1] in {"=", "@"} or (text[:1] in {"\t", "\r"}):
        return "cell_formula"
    if text.startswith("#") and text.rstrip("!?").isupper():
        return "cell_formula"
    return "too_long_cell" if len(text) > _CELL else ""


def _text(cell: Any) -> str:
    """What a cell says."""
    if cell is None or isinstance(cell, _Merged):
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


# --- CSV


def _of_csv(data: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    text = _decoded(data)
    head = text.partition("\n")[0]
    between = max(",;\t", key=head.count)
    try:
        yield from enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True), 1)
    except csv.Error:
        raise UserFault("list_unreadable", field="list") from None


def _decoded(data: bytes) -> str:
    """The text of a file that says what it is written in. No encoding is guessed: a wrong guess makes other words."""
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise UserFault("list_encoding", field="list") from None
    if "\0" in text:
        raise UserFault("list_encoding", field="list")
    return text


# --- XLSX


def _of_sheet(data: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    _refuse_bombs(data)
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and only for a list that is read in
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        book = load_workbook(io.BytesIO(data), data_only=False, keep_links=False, rich_text=False)
        sheet = book.worksheets[0]
        merged = {
            (row, column)
            for held in sheet.merged_cells.ranges
            for row in range(held.min_row, min(held.max_row, MOST_ROWS + 10) + 1)
            for column in range(held.min_col, min(held.max_col, _MOST_COLUMNS) + 1)
        }
        if sheet.max_row > MOST_ROWS + 10:
            raise UserFault("list_too_long", limit=MOST_ROWS, field="list")
        rows = [
            [_Merged() if (number, at) in merged else cell for at, cell in enumerate(row, 1)]
            for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=_MOST_COLUMNS), 1)
        ]
    except (InvalidFileException, zipfile.BadZipFile, LookupError, ValueError, TypeError, AttributeError, OSError):
        raise UserFault("list_unreadable", field="list") from None
    except SyntaxError:  # what the reader of XML raises for a part that is none
        raise UserFault("list_unreadable", field="list") from None
    yield from enumerate(rows, 1)


def _refuse_bombs(data: bytes) -> None:
    """Refuse what unpacks to far more than it is, and what declares entities of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as held:
            parts = held.infolist()
            if sum(part.file_size for part in parts) > _MOST_UNPACKED or len(parts) > 2_000:
                raise UserFault("list_too_large", limit=MOST_LIST_BYTES // (1024 * 1024), field="list")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with held.open(part) as opened:
                        head = opened.read(4096)
                    if any(sign in head for sign in _DECLARES):
                        raise UserFault("list_unreadable", field="list")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError):
        raise UserFault("list_unreadable", field="list") from None
