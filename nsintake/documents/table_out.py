"""Tables as files for other programs. No cell of text is ever computed there, whatever it begins with."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

Table: TypeAlias = Sequence[Sequence[str | int]]
_COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What a spreadsheet may take for the beginning of a formula or a command."""
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - as the format has it; it says nothing of when the file was made


def plain(cell: str | int) -> str | int:
    """A cell that is not computed: text that looks like a formula gets a mark before it, spaces or not."""
    if isinstance(cell, int):
        return cell
    text = " ".join(cell.splitlines())
    return f"'{text}" if text.strip().startswith(_COMPUTED) else text


def csv_bytes(rows: Table, mark: str = "") -> bytes:
    """UTF-8 with a byte order mark, so that spreadsheets read Arabic; every text is quoted. ``mark``: words of a row
    above the names of the columns. It has as many cells as they have, so that the table keeps its shape.
    """
    if mark:
        rows = [(mark, *[""] * (len(rows[0]) - 1)), *rows]
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n").writerows(
        [[plain(cell) for cell in row] for row in rows]
    )
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(rows: Table, mark: str = "") -> bytes:
    """One sheet; text is text, numbers are numbers, and nobody's name or hour is in the file. ``mark``: words on a
    sheet of their own, which is the first and the one that is shown; also above each printed page of the table.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and only for a table that is given out

    book = Workbook()
    book.properties.creator = "nsintake"
    book.properties.created = book.properties.modified = _MADE
    sheet = book.active
    if mark:
        first = book.create_sheet("PRACTICE", 0)
        first["A1"].value, first["A1"].data_type = plain(mark), "s"
        sheet.oddHeader.center.text = mark
        book.active = 0
        sheet.sheet_view.tabSelected = False
    for at, row in enumerate(rows, start=1):
        for place, cell in enumerate(row, start=1):
            written = sheet.cell(at, place, plain(cell))
            if isinstance(cell, str):
                written.data_type = "s"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
