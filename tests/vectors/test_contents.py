"""``docs/contents.md`` says what the types are, of every table there is."""

from __future__ import annotations

import re

from nsintake.store.tables import METADATA, SEALED
from tests.vectors import contents


def test_every_table_of_records_has_its_fields_on_the_page() -> None:
    assert {comp: tuple(tables) for comp, tables in contents.RECORDS.items()} == {
        comp: tables for comp, tables in SEALED.items() if tables
    }


def test_the_page_says_what_the_types_are() -> None:
    """After a change of a type: a new schema number, and ``./dev python -m tests.vectors.contents``."""
    assert contents.PAGE.read_text("utf-8") == contents.rendered()


def test_the_tables_and_columns_are_those_of_the_formats_page() -> None:
    page = contents.PAGE.with_name("formats.md").read_text("utf-8")
    rows = re.findall(r"^\| (\w+) \| ([a-z, ]+) \| ([a-z_, ]+)", page.split("## Files and tables")[1], re.MULTILINE)
    said = {table: (set(_files(where)), tuple(columns.strip().split(", "))) for table, where, columns in rows[:16]}
    del said["table"]
    found: dict[str, tuple[set[str], tuple[str, ...]]] = {}
    for comp, metadata in METADATA.items():
        for name, table in metadata.tables.items():
            if name not in SEALED[comp]:
                found.setdefault(name, (set(), tuple(table.columns.keys())))[0].add(comp.value)
    assert said == found


def _files(where: str) -> list[str]:
    return ["accounts", "liaison", "identity"] if where == "all" else where.split(", ")
