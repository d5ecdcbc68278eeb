"""Tables for other programs: no text in them is computed, and the same table is the same file."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook

from nsintake.documents.table_out import csv_bytes, xlsx_bytes

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "|calc", "%x", "'=1", "plain", "شرطة"]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_begins_as_a_formula_does(words: str) -> None:
    ((cell, number),) = csv.reader(io.StringIO(csv_bytes([[words, 7]]).decode("utf-8-sig")))
    assert cell.strip()[0] not in "=+-@|%"
    assert number == "7"
    sheet = load_workbook(io.BytesIO(xlsx_bytes([[words, 7]]))).active
    text, count = sheet["A1"], sheet["B1"]
    assert (text.data_type, str(text.value)[0] in "=+-@|%") == ("s", False)
    assert (count.data_type, count.value) == ("n", 7)


def test_nobody_and_no_hour_is_in_the_file() -> None:
    book = load_workbook(io.BytesIO(xlsx_bytes([["a", 1]])))
    assert (book.properties.creator, book.properties.created.year) == ("nsintake", 2000)


def test_a_marked_table_says_so_first_and_keeps_its_columns_and_numbers() -> None:
    mark = "=PRACTICE"
    rows: list[tuple[str | int, ...]] = [("what", "count"), ("a", 1)]
    lines = list(csv.reader(io.StringIO(csv_bytes(rows, mark).decode("utf-8-sig"))))
    assert lines == [["'=PRACTICE", ""], ["what", "count"], ["a", "1"]]
    book = load_workbook(io.BytesIO(xlsx_bytes(rows, mark)))
    shown, table = book.active, book.worksheets[1]
    assert (shown is book.worksheets[0], shown["A1"].value, shown["A1"].data_type) == (True, "'=PRACTICE", "s")
    assert [tuple(row) for row in table.iter_rows(values_only=True)] == rows
    assert table.oddHeader.center.text == mark
    assert len(load_workbook(io.BytesIO(xlsx_bytes(rows))).worksheets) == 1
