"""Whoever has a file's key writes into it what the mending of its schema stumbles over: names that no statement says, a
table in the place of an index, words that only look the same, two rows of one id, values that are missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault
from nsintake.records.integrity import IntegrityKind
from nsintake.services.audit import audit
from nsintake.store.connection import connect
from tests.attacks.test_indexes_that_lack_rows import code_of
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, print_all, withdraw
from tests.attacks.test_rollback import seen
from tests.attacks.test_strange_files import shut_out
from tests.services.ladder import Office

Harm = Callable[[Any], None]


def written(cursor: Any, *texts: str) -> None:
    """Past the checks of SQLite."""
    cursor.execute("PRAGMA writable_schema = ON")
    for text in texts:
        cursor.execute(text)
    cursor.execute("PRAGMA writable_schema = RESET")


def other_words(before: str, after: str) -> str:
    return f"UPDATE sqlite_master SET sql = replace(sql, '{before}', {after}) WHERE name = 'audit'"


OTHERWISE = other_words("day TEXT", "'day TEXT DEFAULT 1'")
"""A harmless word more: the table is made again for it."""


def a_table_in_the_place_of_an_index(cursor: Any) -> None:
    cursor.execute("DROP INDEX ix_audit_record")
    cursor.execute("CREATE TABLE ix_audit_record (a)")


def a_table_of_other_letters(cursor: Any) -> None:
    written(
        cursor,
        "UPDATE sqlite_master SET tbl_name = 'AUDIT' WHERE tbl_name = 'audit'",
        "UPDATE sqlite_master SET sql = replace(sql, 'TABLE audit', 'TABLE AUDIT') WHERE name = 'audit'",
        "UPDATE sqlite_master SET name = 'AUDIT' WHERE name = 'audit'",
    )


def a_trigger_whose_name_is_no_text(cursor: Any) -> None:
    cursor.execute("CREATE TRIGGER tt BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END")
    written(
        cursor,
        "UPDATE sqlite_master SET name = CAST(x'74ff' AS TEXT), "
        "sql = CAST(replace(CAST(sql AS BLOB), x'7474', x'74ff') AS TEXT) WHERE name = 'tt'",
    )


def an_index_whose_name_is_no_text(cursor: Any) -> None:
    cursor.execute("CREATE UNIQUE INDEX tt ON masked_record (schema) WHERE row_version > 1")
    written(
        cursor,
        "UPDATE sqlite_master SET name = CAST(x'74ff' AS TEXT), "
        "sql = CAST(replace(CAST(sql AS BLOB), x'7474', x'74ff') AS TEXT) WHERE name = 'tt'",
    )


def a_column_whose_name_only_looks_the_same(cursor: Any) -> None:
    written(cursor, other_words("day TEXT", "'day' || char(160) || 'TEXT'"))


def a_table_that_nobody_renames_beside_a_changed_one(cursor: Any) -> None:
    cursor.execute("CREATE TABLE other (a)")
    cursor.execute("CREATE VIEW v AS SELECT 1 AS a")
    written(
        cursor, "UPDATE sqlite_master SET sql = 'CREATE VIEW v AS SELECT f(a) FROM other' WHERE name = 'v'", OTHERWISE
    )


def a_table_without_a_column(cursor: Any) -> None:
    cursor.execute("ALTER TABLE proposal DROP COLUMN body")


def a_table_whose_name_is_in_bytes(cursor: Any) -> None:
    names = "name IN ('audit', 'ix_audit_told')"
    written(cursor, OTHERWISE, f"UPDATE sqlite_master SET name = CAST(name AS BLOB) WHERE {names}")


def names_of_all_kinds_of_letters(cursor: Any) -> None:
    a_table_of_other_letters(cursor)
    written(
        cursor,
        "UPDATE sqlite_master SET tbl_name = 'aUdit' WHERE tbl_name = 'AUDIT'",
        "UPDATE sqlite_master SET name = 'Audit', type = 'TABLE' WHERE name = 'AUDIT'",
        "UPDATE sqlite_master SET name = 'IX_audit_told', type = 'Index' WHERE name = 'ix_audit_told'",
    )


def a_table_of_a_module_that_is_not_there(cursor: Any) -> None:
    cursor.execute("DROP TABLE proposal")
    words = "CREATE VIRTUAL TABLE proposal USING none (a)"
    written(cursor, f"INSERT INTO sqlite_master VALUES ('table', 'proposal', 'proposal', 0, '{words}')")


def two_rows_of_one_id(cursor: Any) -> None:
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'ix_task_to_do'").fetchone()
    cursor.execute("DROP INDEX ix_task_to_do")
    written(cursor, _of_tasks("(record_id)", "(record_id, subject_id)"))
    cursor.execute(
        "INSERT INTO task SELECT record_id, zeroblob(16), schema, epoch, row_version, body FROM task LIMIT 1"
    )
    written(cursor, _of_tasks("(record_id, subject_id)", "(record_id)"))
    cursor.execute(text)


def _of_tasks(before: str, after: str) -> str:
    return f"UPDATE sqlite_master SET sql = replace(sql, 'KEY {before}', 'KEY {after}') WHERE name = 'task'"


def an_entry_about_nothing(cursor: Any) -> None:
    """Two, of one record, so that no order is theirs."""
    written(cursor, other_words("tbl TEXT NOT NULL", "'tbl TEXT'"))
    for above in (1, 2):
        cursor.execute(
            "INSERT INTO audit SELECT n + ?, actor, day, roster_no, NULL, record_id, 1, hash, epoch, body, head, sig "
            "FROM audit WHERE n = (SELECT max(n) FROM audit WHERE tbl = 'masked_record')",
            (1_000 + above,),
        )
    written(cursor, other_words("tbl TEXT,", "'tbl TEXT NOT NULL,'"))


def an_entry_about_nothing_that_no_index_has(cursor: Any) -> None:
    """SQLite changes no entry that an index lacks."""
    an_entry_about_nothing(cursor)
    (words,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'ix_audit_record'").fetchone()
    cursor.execute("DROP INDEX ix_audit_record")
    cursor.execute(f"{words} AND tbl IS NOT NULL")
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'ix_audit_record'", (words,))
    cursor.execute("PRAGMA writable_schema = RESET")


def a_trigger_that_seems_to_have_pages(cursor: Any) -> None:
    a_trigger_whose_name_is_no_text(cursor)
    written(cursor, "UPDATE sqlite_master SET rootpage = 2 WHERE type = 'trigger'")


def a_table_of_a_module_that_seems_to_have_pages(cursor: Any) -> None:
    a_table_of_a_module_that_is_not_there(cursor)
    cursor.execute("CREATE TABLE other (a)")
    written(
        cursor,
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'other') "
        "WHERE name = 'proposal'",
        "DELETE FROM sqlite_master WHERE name = 'other'",
    )


def a_table_under_the_name_that_was_used_to_put_one_aside(cursor: Any) -> None:
    an_index_whose_name_is_no_text(cursor)
    cursor.execute("CREATE TABLE put_aside (a)")


def an_index_under_the_name_that_was_used_to_put_one_aside(cursor: Any) -> None:
    cursor.execute("CREATE TABLE other (a)")
    cursor.execute("CREATE INDEX put_aside ON other (a)")
    written(cursor, OTHERWISE)


def statistics_that_begin_where_the_log_does(cursor: Any) -> None:
    words = "CREATE TABLE sqlite_stat1(tbl,idx,stat)"
    written(
        cursor,
        "INSERT INTO sqlite_master SELECT 'table', 'sqlite_stat1', 'sqlite_stat1', rootpage, "
        f"'{words}' FROM sqlite_master WHERE name = 'audit'",
    )


def a_row_of_no_schema(cursor: Any) -> None:
    cursor.execute("UPDATE task SET schema = '' WHERE record_id = (SELECT min(record_id) FROM task)")


def statistics(cursor: Any) -> None:
    cursor.execute("ANALYZE audit")


HARMS: dict[str, Harm] = {
    harm.__name__: harm
    for harm in (
        a_table_in_the_place_of_an_index,
        a_table_of_other_letters,
        a_trigger_whose_name_is_no_text,
        an_index_whose_name_is_no_text,
        a_column_whose_name_only_looks_the_same,
        a_table_that_nobody_renames_beside_a_changed_one,
        a_table_without_a_column,
        a_table_whose_name_is_in_bytes,
        names_of_all_kinds_of_letters,
        a_table_of_a_module_that_is_not_there,
        two_rows_of_one_id,
        an_entry_about_nothing,
        an_entry_about_nothing_that_no_index_has,
        a_trigger_that_seems_to_have_pages,
        a_table_of_a_module_that_seems_to_have_pages,
        a_table_under_the_name_that_was_used_to_put_one_aside,
        an_index_under_the_name_that_was_used_to_put_one_aside,
        statistics_that_begin_where_the_log_does,
        a_row_of_no_schema,
        statistics,
    )
}

OF_LOG = {
    "a_table_in_the_place_of_an_index",
    "a_table_of_other_letters",
    "a_column_whose_name_only_looks_the_same",
    "a_table_whose_name_is_in_bytes",
    "names_of_all_kinds_of_letters",
    "statistics",
    "an_index_under_the_name_that_was_used_to_put_one_aside",
    "statistics_that_begin_where_the_log_does",
}
"""Of any file."""

TO_BE_LEFT = ("an_index_under_the_name_that_was_used_to_put_one_aside", "statistics_that_begin_where_the_log_does")


@pytest.mark.parametrize("act", [withdraw, freeze])
@pytest.mark.parametrize("harm", HARMS)
def test_what_cannot_be_mended_keeps_nothing_in_print(released: Office, harm: str, act: Act) -> None:
    """Before: no transaction began any more in this file, for anybody, or each act was stopped again and again."""
    officer, worker, attacker = released.sign_in("liaison"), released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    HARMS[harm](attacker.liaison.database.reader())
    codes = [code_of(act, worker, released)]
    if codes == ["file_put_right"]:
        codes.append(code_of(act, worker, released))
    assert codes[-1] in {"done", "stopped_damaged"}, codes
    assert "printed" not in print_all(officer, letters)


@pytest.mark.parametrize("harm", HARMS)
def test_what_cannot_be_mended_keeps_nobody_out_and_is_settled(released: Office, harm: str) -> None:
    attacker = released.sign_in("liaison")
    HARMS[harm](attacker.liaison.database.reader())
    released.close()
    assert shut_out(released) == {}
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert any(file == "liaison.db" for file, _ in seen(keeper)), "noticed"
    audit.settle(keeper, "liaison.db", "Somebody wrote into it.")
    released.close()
    again = released.sign_in("keeper")
    audit.look_through(again)
    assert seen(again) == []
    assert again.liaison.database.lookups_agree(Compartment.LIAISON)
    assert IntegrityKind.SCHEMA not in {kind for _, kind in seen(released.sign_in("intake"))}


@pytest.mark.parametrize("harm", [harm for harm in HARMS if harm in OF_LOG])
def test_an_administrator_keeps_nobody_out_by_it(released: Office, harm: str) -> None:
    """The same in accounts.db, whose key she has."""
    attacker = released.sign_in("administrator")
    HARMS[harm](attacker.accounts.database.reader())
    released.close()
    assert shut_out(released) == {}
    assert code_of(withdraw, released.sign_in("intake"), released) == "done"


def test_a_schema_that_sqlite_refuses_is_a_file_that_does_not_open(released: Office) -> None:
    """Before: its words, which are no text, were an error that nobody expected."""
    database = released.sign_in("liaison").liaison.database
    cursor = database.reader()
    cursor.execute("CREATE VIEW tt AS SELECT 1 AS a")
    written(
        cursor,
        "UPDATE sqlite_master SET rootpage = 2, name = CAST(x'74ff' AS TEXT), tbl_name = CAST(x'74ff' AS TEXT), "
        "sql = CAST(replace(CAST(sql AS BLOB), x'7474', x'74ff') AS TEXT) WHERE name = 'tt'",
    )
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        connect(database.path, database._key)


@pytest.mark.parametrize("harm", TO_BE_LEFT)
def test_mending_loses_no_entry(released: Office, harm: str) -> None:
    """Before: the log was made again empty, since nothing could be put aside under that name."""
    worker, attacker = released.sign_in("intake"), released.sign_in("liaison")
    reader = attacker.liaison.database.reader()
    before = reader.execute("SELECT n, head FROM audit").fetchall()
    HARMS[harm](reader)
    with worker.liaison.begin() as work:
        work.commit()
    assert (
        released.sign_in("intake").liaison.database.reader().execute("SELECT n, head FROM audit").fetchall() == before
    )
