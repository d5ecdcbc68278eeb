"""Whoever has a file's key changes what SQLite goes by while sessions are open, or lays into the file what stops the
mending of it: where an index begins, an index that is gone, a table of hers that cannot be indexed again.
"""

from __future__ import annotations

import threading

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import NsintakeError
from nsintake.store import schema
from nsintake.store.engine import Database
from tests.attacks.test_indexes_that_lack_rows import (
    code_of,
    last,
    leave_out,
    rows_back,
    rows_of,
    withdrawn_out_of_sight,
)
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.services.ladder import Office, plan

INDEX = "ix_audit_record"


def move_root(database: Database, lacking: str) -> None:
    """Let the index begin at another tree that lacks something; the true one stays there, as the version does."""
    cursor = database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (INDEX,)).fetchone()
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    cursor.execute(f"{text.replace(INDEX, 'other')} AND {lacking}")
    (root,) = cursor.execute("SELECT rootpage FROM sqlite_master WHERE name = 'other'").fetchone()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("DELETE FROM sqlite_master WHERE name = 'other'")
    cursor.execute("UPDATE sqlite_master SET rootpage = ? WHERE name = ?", (root, INDEX))
    cursor.execute(f"PRAGMA schema_version = {version}")
    cursor.execute("PRAGMA writable_schema = RESET")


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_an_index_that_begins_elsewhere_lets_no_paper_out(released: Office, act: Act) -> None:
    """The connection that compares read the schema before; the one that prints reads it after."""
    officer, attacker = released.sign_in("liaison"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    rows, before = rows_of(attacker, Compartment.LIAISON), last(attacker, Compartment.LIAISON)
    assert officer.liaison.database.lookups_agree(Compartment.LIAISON)
    assert code_of(act, released.sign_in("intake"), released) == "done"
    rows_back(attacker, Compartment.LIAISON, rows)
    move_root(attacker.liaison.database, f"n <= {before}")
    printed = list[str]()
    printing = threading.Thread(target=lambda: printed.extend(print_all(officer, letters)))
    with officer.liaison.database.begin():  # another act of hers: what prints meanwhile opens a connection of its own
        printing.start()
        while len(officer.liaison.database._writers) < 1 and printing.is_alive():
            pass
        printing.join(2)
    printing.join()
    assert "printed" not in printed, printed


def lay_a_table_that_cannot_be_indexed(database: Database) -> None:
    cursor = database.reader()
    cursor.execute("CREATE TABLE extra (a TEXT)")
    cursor.execute("INSERT INTO extra VALUES ('x'), ('x')")
    cursor.execute("CREATE INDEX twice ON extra (a)")
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE extra (a TEXT UNIQUE)' WHERE name = 'extra'")
    cursor.execute("UPDATE sqlite_master SET sql = NULL, name = 'sqlite_autoindex_extra_1' WHERE name = 'twice'")
    cursor.execute("PRAGMA writable_schema = RESET")


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_a_table_that_cannot_be_indexed_keeps_nothing_in_print(released: Office, act: Act) -> None:
    officer, worker, attacker = released.sign_in("liaison"), released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    lay_a_table_that_cannot_be_indexed(attacker.liaison.database)
    leave_out(attacker.liaison.database, INDEX, "record_id IS NULL")
    codes = [code_of(act, worker, released)]
    if codes == ["file_put_right"]:
        codes.append(code_of(act, worker, released))
    assert codes[-1] == "done", codes
    assert "printed" not in print_all(officer, letters)


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_an_index_that_is_gone_since_she_signed_in_keeps_nothing_in_print(released: Office, act: Act) -> None:
    officer, worker, attacker = released.sign_in("liaison"), released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    attacker.liaison.database.reader().execute(f"DROP INDEX {INDEX}")
    codes = [code_of(act, worker, released)]
    if codes == ["file_put_right"]:
        codes.append(code_of(act, worker, released))
    assert codes[-1] == "done", codes
    assert "printed" not in print_all(officer, letters)


def test_a_meeting_is_not_planned_past_what_she_took_back(heard: Office) -> None:
    withdrawn_out_of_sight(heard)
    worker = heard.sign_in("intake")
    with pytest.raises(NsintakeError, match=r"file_put_right|audit_mismatch"):
        plan(worker, heard.case_id())


@pytest.mark.parametrize("login", ["keeper", "intake", "liaison"])
@pytest.mark.parametrize("comp", [Compartment.LIAISON, Compartment.IDENTITY])
def test_an_index_without_any_row_keeps_nobody_out(heard: Office, comp: Compartment, login: str) -> None:
    """Before: a keeper's session found no note of the roster, could write none, and never began."""
    attacker = heard.sign_in("intake")
    store = attacker.liaison if comp is Compartment.LIAISON else attacker.identity
    leave_out(store.database, INDEX, "record_id IS NULL")
    heard.close()
    heard.sign_in(login)


def say_of(database: Database, table: str, before: str, after: str) -> None:
    cursor = database.reader()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (before, after, table))
    cursor.execute("PRAGMA writable_schema = RESET")


@pytest.mark.parametrize(
    ("before", "after"), [("n INTEGER NOT NULL", "n INT EGER NOT NULL"), ("INTEGER NOT", "INTEGERNOT")]
)
def test_a_table_whose_words_differ_by_a_space_is_not_the_true_one(released: Office, before: str, after: str) -> None:
    """A number of another type has an index of its own, which nobody compares."""
    attacker = released.sign_in("liaison")
    say_of(attacker.liaison.database, "audit", before, after)
    found, missing = schema.faults(attacker.liaison.database.reader(), Compartment.LIAISON)
    assert [part.name for part in found] == [part.name for part in missing] == ["audit"]
