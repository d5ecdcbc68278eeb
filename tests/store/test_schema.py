"""A schema that somebody changed is put right in a plain file: nothing acts any more, and no row is lost."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.store import lookups, schema
from nsintake.store.column_types import TEXT
from tests.attacks.test_schema_that_cannot_be_mended import HARMS, OTHERWISE, Harm, written

COMP = Compartment.LIAISON
TABLES = ("audit", "masked_record", "proposal", "task")


@pytest.fixture
def cursor() -> Iterator[Any]:
    """Of a file that is as it should be, with some rows."""
    with contextlib.closing(dbapi2.connect(":memory:", isolation_level=None)) as connection:
        connection.text_factory = TEXT
        for part in schema.expected(COMP).values():
            connection.execute(part.sql)
        for n in range(1, 7):
            tbl = ("masked_record", "task")[n % 2]
            values = (n, "u", "2026-03-04", 1, tbl, bytes([n]) * 16, n % 3, b"h" * 32, 1, b"b", b"d" * 32, b"s" * 64)
            connection.execute(f"INSERT INTO audit VALUES ({', '.join('?' * 12)})", values)
        for name in TABLES[1:]:
            for n in range(1, 4):
                connection.execute(f"INSERT INTO {name} VALUES (?, ?, 1, 1, 1, ?)", (bytes([n]) * 16, b"s" * 16, b"x"))
        yield connection.cursor()


def rows_of(cursor: Any) -> dict[str, list[tuple[Any, ...]]]:
    return {name: cursor.execute(f"SELECT * FROM {name} NOT INDEXED ORDER BY 1").fetchall() for name in TABLES}


def names_in(cursor: Any) -> dict[str, str]:
    return dict(cursor.execute("SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_auto%'").fetchall())


def is_right(cursor: Any, *, but: dict[str, str] | None = None, unused: bool = False) -> bool:
    """Whether a file has what belongs into it and nothing else, but for these, and SQLite finds it sound; ``unused``:
    but for pages that nobody uses.
    """
    right = {part.name: part.type for part in schema.expected(COMP).values()} | (but or {})
    told = [line for (text,) in cursor.execute("PRAGMA integrity_check").fetchall() for line in text.splitlines()]
    left = [line for line in told if line.endswith("never used") or line.startswith("***")]
    assert (told == left) is unused, told
    return (told == ["ok"] or unused) and schema.faults(cursor, COMP) == ([], []) and names_in(cursor) == right


def laid_in(cursor: Any, words: str, root: str, type_: str = "table") -> None:
    """Something called ``tt`` that begins at that page, as it says itself."""
    written(cursor, f"INSERT INTO sqlite_master VALUES ('{type_}', 'tt', 'tt', {root}, '{words}')")


def root_of(name: str) -> str:
    return f"(SELECT rootpage FROM sqlite_master WHERE name = '{name}')"


def a_changed_log_and_statistics_that_begin_where_it_does(cursor: Any) -> None:
    HARMS["statistics_that_begin_where_the_log_does"](cursor)
    written(cursor, OTHERWISE)


def a_table_of_a_module(cursor: Any) -> None:
    laid_in(cursor, "CREATE VIRTUAL TABLE tt USING none (a)", "0")


def a_table_with_an_index_that_begins_where_the_log_does(cursor: Any) -> None:
    cursor.execute("CREATE TABLE tt (a)")
    cursor.execute("CREATE INDEX it ON tt (a)")
    written(cursor, f"UPDATE sqlite_master SET rootpage = {root_of('audit')} WHERE name = 'tt'")


def an_index_under_the_name_of_a_table(cursor: Any) -> None:
    cursor.execute("CREATE UNIQUE INDEX tt ON masked_record (schema) WHERE row_version > 1")
    written(cursor, "UPDATE sqlite_master SET name = 'task', sql = replace(sql, 'INDEX tt', 'INDEX task') "
                    "WHERE name = 'tt'")  # fmt: skip


def a_table_whose_name_has_other_letters(cursor: Any) -> None:
    written(cursor, "UPDATE sqlite_master SET name = 'TASK', tbl_name = 'TASK', type = 'Table' WHERE name = 'task'")


def an_index_of_a_table_of_other_letters(cursor: Any) -> None:
    written(cursor, "UPDATE sqlite_master SET tbl_name = 'TASK' WHERE name = 'ix_task_subject'")


def an_index_of_other_letters(cursor: Any) -> None:
    written(cursor, "UPDATE sqlite_master SET name = 'IX_task_subject', type = 'Index' WHERE name = 'ix_task_subject'")


def an_index_whose_name_is_in_bytes(cursor: Any) -> None:
    written(
        cursor,
        "UPDATE sqlite_master SET name = CAST(name AS BLOB), sql = replace(sql, 'subject_id', 'body') "
        "WHERE name = 'ix_task_subject'",
    )


def two_indexes_that_begin_at_one_page(cursor: Any) -> None:
    root = root_of("ix_task_subject")
    written(cursor, f"UPDATE sqlite_master SET rootpage = {root} WHERE name = 'ix_proposal_subject'")


def a_column_more(cursor: Any) -> None:
    cursor.execute("ALTER TABLE task ADD COLUMN more")


def an_index_less(cursor: Any) -> None:
    cursor.execute("DROP INDEX ix_task_subject")


HERE: dict[str, Harm] = {
    harm.__name__: harm
    for harm in (
        a_changed_log_and_statistics_that_begin_where_it_does,
        a_table_of_a_module,
        a_table_with_an_index_that_begins_where_the_log_does,
        an_index_under_the_name_of_a_table,
        a_table_whose_name_has_other_letters,
        an_index_of_a_table_of_other_letters,
        an_index_of_other_letters,
        an_index_whose_name_is_in_bytes,
        two_indexes_that_begin_at_one_page,
        a_column_more,
        an_index_less,
    )
}
ROWS_LEFT: dict[str, dict[str, int]] = {
    "a_table_without_a_column": {"proposal": 0},
    "a_table_of_a_module_that_is_not_there": {"proposal": 0},
    "a_table_of_a_module_that_seems_to_have_pages": {"proposal": 0},
}
"""How many rows a table has afterwards that loses some."""
KEPT = {
    "a_table_that_nobody_renames_beside_a_changed_one": {"other": "table"},
    "a_table_under_the_name_that_was_used_to_put_one_aside": {"put_aside": "table"},
    "an_index_under_the_name_that_was_used_to_put_one_aside": {"other": "table", "put_aside": "index"},
}
"""What does nothing and so stays."""
UNUSED = {
    "a_table_of_a_module_that_seems_to_have_pages",
    "a_table_with_an_index_that_begins_where_the_log_does",
    "two_indexes_that_begin_at_one_page",
}
"""Where pages are left that nobody uses."""
COPIED = {
    "a_table_of_other_letters",
    "a_column_whose_name_only_looks_the_same",
    "a_table_that_nobody_renames_beside_a_changed_one",
    "a_table_whose_name_is_in_bytes",
    "names_of_all_kinds_of_letters",
    "an_index_under_the_name_that_was_used_to_put_one_aside",
    "a_changed_log_and_statistics_that_begin_where_it_does",
    "a_column_more",
}
"""Where a table has other words, so that its rows are copied into one that has the right ones."""
LATER = {"two_rows_of_one_id", "an_entry_about_nothing", "an_entry_about_nothing_that_no_index_has"}
"""Where the schema is right, and the rows are not."""
WRITTEN = {name: harm for name, harm in (HARMS | HERE).items() if name not in {*LATER, "a_row_of_no_schema"}}


@pytest.mark.parametrize("harm", WRITTEN)
def test_what_somebody_wrote_into_a_schema_is_put_right_and_no_row_is_lost(cursor: Any, harm: str) -> None:
    before, said = rows_of(cursor), list[str]()
    WRITTEN[harm](cursor)
    assert schema.faults(cursor, COMP) != ([], [])
    cursor.connection.set_trace_callback(said.append)
    assert schema.mend(cursor, COMP) is True
    cursor.connection.set_trace_callback(None)
    assert is_right(cursor, but=KEPT.get(harm), unused=harm in UNUSED)
    assert rows_of(cursor) == {
        name: rows[: ROWS_LEFT.get(harm, {}).get(name, len(rows))] for name, rows in before.items()
    }
    assert any(text.startswith("CREATE TABLE aside_") for text in said) is (harm in COPIED)
    assert schema.mend(cursor, COMP) is False, "once"


@pytest.mark.parametrize("where", ["alembic_version", "sqlite_autoindex_alembic_version_1"])
def test_what_begins_where_the_revision_is_written_is_taken_out_and_the_revision_stays(cursor: Any, where: str) -> None:
    cursor.execute("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)")
    cursor.execute("INSERT INTO alembic_version VALUES ('0001')")
    laid_in(cursor, "CREATE TABLE tt (a)", root_of(where))
    assert schema.mend(cursor, COMP) is True
    assert is_right(cursor, but={"alembic_version": "table"})
    assert cursor.execute("SELECT * FROM alembic_version WHERE version_num = '0001'").fetchall() == [("0001",)]


def test_two_tables_of_a_file_that_begin_at_one_page_are_not_emptied_and_hide_no_trigger(cursor: Any) -> None:
    """Whoever drops one of them empties both."""
    written(cursor, f"UPDATE sqlite_master SET rootpage = {root_of('proposal')} WHERE name = 'task'")
    before = rows_of(cursor)
    assert schema.mend(cursor, COMP) is False
    assert rows_of(cursor) == before
    cursor.execute("CREATE TRIGGER alembic_version BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END")
    written(cursor, f"UPDATE sqlite_master SET rootpage = {root_of('task')} WHERE type = 'trigger'")
    assert schema.mend(cursor, COMP) is True
    assert "alembic_version" not in names_in(cursor)
    assert rows_of(cursor) == before


def test_a_table_that_is_another_to_sqlite_stays(cursor: Any) -> None:
    """Of other letters than a to z it knows no small ones: this one begins with a sign for kelvin."""
    cursor.execute("ALTER TABLE task RENAME TO aside")
    cursor.execute("ALTER TABLE aside RENAME TO tas\u212a")
    assert schema.mend(cursor, COMP) is True
    assert len(cursor.execute("SELECT * FROM tas\u212a").fetchall()) == 3
    assert rows_of(cursor)["task"] == []


@pytest.mark.parametrize("name", ["sqlite_stat1", "SQLITE_STAT4"])
def test_statistics_are_seen_by_what_begins_in_a_file(cursor: Any, name: str) -> None:
    assert not schema.has_statistics(schema.seen(cursor))
    assert schema.has_statistics(schema.SchemaSeen(1, f"audit 2,{name} 3"))
    assert not schema.has_statistics(schema.SchemaSeen(1, None)), "of an empty file"


def test_a_table_whose_pages_do_not_open_is_not_made_again_empty(tmp_path: Path) -> None:
    """Nothing is mended then: what fails so is told as damage, and the transaction is taken back."""
    path = tmp_path / "file"
    with contextlib.closing(dbapi2.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for part in schema.expected(COMP).values():
            connection.execute(part.sql)
        connection.execute("INSERT INTO task VALUES (x'01', x'01', 1, 1, 1, x'00')")
        a_column_more(connection.cursor())
        connection.execute("COMMIT")
        (page,) = connection.execute(f"SELECT {root_of('task')}").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
    with contextlib.closing(dbapi2.connect(path, isolation_level=None)) as connection:
        with pytest.raises(dbapi2.DatabaseError, match="malformed"):
            schema.mend(connection.cursor(), COMP)
        assert "more" in connection.execute("SELECT sql FROM sqlite_master WHERE name = 'task'").fetchone()[0]


@pytest.mark.parametrize("harm", sorted(LATER))
def test_rows_that_no_index_takes_are_put_in_order(cursor: Any, harm: str) -> None:
    """Of two rows of one id the first stays, and an entry says what is read of it."""
    sound = len(rows_of(cursor)["audit"])
    HARMS[harm](cursor)
    assert lookups.agree(cursor, COMP) is False
    assert schema.mend(cursor, COMP) is False
    wanted = rows_of(cursor)
    wanted["task"] = list({row[0]: row for row in reversed(wanted["task"])}.values())[::-1]
    wanted["audit"] = [tuple("?" if value is None else value for value in row) for row in wanted["audit"]]
    schema.put_in_order(cursor, COMP, lookups.made_again(COMP))
    assert is_right(cursor)
    assert lookups.agree(cursor, COMP) is True
    assert rows_of(cursor) == wanted
    assert len(wanted["task"]) == 3
    assert len(wanted["audit"]) - sound == (0 if harm == "two_rows_of_one_id" else 2)
