"""``docs/contents.md`` says what the types are, of every table there is."""

from __future__ import annotations

from nsintake.store.tables import SEALED
from tests.vectors import contents


def test_every_table_of_records_has_its_fields_on_the_page() -> None:
    assert {comp: tuple(tables) for comp, tables in contents.RECORDS.items()} == {
        comp: tables for comp, tables in SEALED.items() if tables
    }


def test_the_page_says_what_the_types_are() -> None:
    """After a change of a type: a new schema number, and ``./dev python -m tests.vectors.contents``."""
    assert contents.PAGE.read_text("utf-8") == contents.rendered()
