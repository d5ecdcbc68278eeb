"""Lists of services from outside: other encodings, formulas, merged cells, files that are none, far too many rows."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook

from nsintake.documents.table_file import MOST_ROWS, read_table
from nsintake.domain.directory_rows import entry_of_row
from tests.services.refusals import fault

HEAD = ("kind", "name_en", "name_ar", "name_ckb", "needs", "phone")
ROW = ("service", "Clinic", "عيادة", "کلینیک", "health", "07705550177")


def sheet(*rows: tuple[object, ...], merge: str = "") -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def lines_of(*rows: tuple[str, ...], between: str = ",") -> str:
    return "\n".join(between.join(row) for row in (HEAD, *rows))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_a_csv_is_read_as_it_was_written(encoding: str, between: str) -> None:
    (line,) = read_table(lines_of(ROW, between=between).encode(encoding), "a.csv")
    assert (line.number, line.cells, line.faults) == (2, dict(zip(HEAD, ROW, strict=True)), ())


def test_no_encoding_is_guessed() -> None:
    for encoding in ("windows-1256", "utf-16-le"):
        with fault("list_encoding"):
            read_table(lines_of((*ROW[:3], "x", "health", "911")).encode(encoding), "a.csv")


def test_a_sheet_is_read_and_what_is_no_text_is_said() -> None:
    rows = (HEAD, (*ROW[:5], 7705550177), (None,) * 6, ("=1+1", *ROW[1:]), (*ROW[:4], "health", "#REF!"), ROW)
    lines = read_table(sheet(*rows, merge="A6:B6"), "a.xlsx")
    assert [(line.number, line.faults) for line in lines] == [
        (2, ()),
        (4, (("kind", "cell_formula"),)),
        (5, (("phone", "cell_formula"),)),
        (6, (("kind", "cell_merged"), ("name_en", "cell_merged"))),
    ]
    entry, faults = entry_of_row(lines[0].cells)
    assert not faults
    assert entry is not None
    assert entry.phone == "07705550177", "a spreadsheet drops the first 0"


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.csv", "list_empty"),
        (b"kind,needs\n", "a.csv", "list_columns_missing"),
        (lines_of().encode(), "a.csv", "list_empty"),
        (lines_of(ROW).encode(), "a.ods", "list_kind_unknown"),
        (b"x" * (4 * 1024 * 1024 + 1), "a.csv", "list_too_large"),
        (lines_of().replace("phone", "telefon").encode(), "a.csv", "list_columns_unknown"),
        (lines_of().replace("phone", "needs").encode(), "a.csv", "list_column_twice"),
        (lines_of(ROW).encode() + b'\n"x', "a.csv", "list_unreadable"),
        (b"PK\x03\x04 no such thing", "a.xlsx", "list_unreadable"),
    ],
)
def test_what_is_no_list_is_said_to_be_none(data: bytes, name: str, code: str) -> None:
    with fault(code):
        read_table(data, name)


def test_of_five_thousand_rows_with_every_kind_of_fault_each_is_said_in_its_row_and_the_sound_ones_are_read() -> None:
    kinds = (
        (ROW, ()),
        ((*ROW[:5], "٠٠٩٦٤ ٧٧٠ ٥٥٥ ٠١٧٧"), ()),
        (("=HYPERLINK()", *ROW[1:]), ("cell_formula",)),
        ((*ROW[:5], "0770 CALL ME"), ("number_letters",)),
    )
    rows = [kinds[number % len(kinds)][0] for number in range(MOST_ROWS)]
    lines = read_table(sheet(HEAD, *rows, merge="A2:B2"), "a.xlsx")
    assert len(lines) == MOST_ROWS
    for number, line in enumerate(lines):
        entry, faults = entry_of_row(line.cells)
        said = tuple(code for _, code in line.faults) or tuple(fault.code for fault in faults)
        expected = kinds[number % len(kinds)][1]
        assert (line.number, said) == (number + 2, ("cell_merged", "cell_merged") if number == 0 else expected)
        if not expected:
            assert number == 0 or (entry is not None and entry.phone == "07705550177")
    for encoding in ("windows-1256", "utf-16-le"):
        with fault("list_encoding"):
            read_table(lines_of(*[kinds[1][0]] * MOST_ROWS).encode(encoding, "replace"), "a.csv")


def packed(**parts: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(f"xl/{name}.xml", data)
    return held.getvalue()


def test_a_file_that_unpacks_to_far_more_or_declares_entities_is_not_unpacked() -> None:
    with fault("list_too_large"):
        read_table(packed(sheet=b"0" * (65 * 1024 * 1024)), "a.xlsx")
    with fault("list_unreadable"):
        read_table(packed(sheet=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "a.xlsx")
    with fault("list_unreadable"):
        read_table(packed(sheet=b"<a/>"), "a.xlsx")


def test_five_thousand_rows_are_read_and_each_bad_one_is_said_and_no_more_are() -> None:
    bad = ("service", "Clinic", "عيادة", "کلینیک", "nonsense", "12a")
    lines = read_table(sheet(HEAD, *[bad] * MOST_ROWS), "a.xlsx")
    assert len(lines) == MOST_ROWS
    assert {tuple(f.code for f in entry_of_row(line.cells)[1]) for line in lines} == {
        ("value_unknown", "number_letters")
    }
    with fault("list_too_long"):
        read_table(lines_of(*[bad] * (MOST_ROWS + 1)).encode(), "a.csv")
    long = ("service", "x" * 3000, *ROW[2:])
    assert read_table(lines_of(long).encode(), "a.csv")[0].faults == (("name_en", "too_long_cell"),)
    loose = (*ROW, "more")
    assert read_table(lines_of(loose).encode(), "a.csv")[0].faults == (("list", "cell_without_column"),)
