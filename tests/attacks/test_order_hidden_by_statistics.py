"""Whoever has a file's key puts entries where nobody finds them in an index that lacks none, and tells SQLite, in the
statistics that it keeps, that this index has no order: then it sorts what it reads, and the order is never seen.
"""

from __future__ import annotations

from datetime import date

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.task import Task, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.store.engine import Database
from nsintake.store.sealed import new_id
from tests.attacks.test_away_for_a_moment import look
from tests.attacks.test_indexes_that_lack_rows import SCHEMA, as_lists, code_of, last, leave_out, rows_back, rows_of
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.services.ladder import Office

INDEX = "ix_audit_record"
OTHER_ORDER = "CREATE TABLE other (record_id, tbl, n, PRIMARY KEY (record_id DESC, tbl, n)) WITHOUT ROWID"


def put_elsewhere(database: Database, which: str) -> None:
    """These entries are at a wrong end of the index; it is written to as a table of another order."""
    leave_out(database, INDEX, f"NOT ({which})")
    cursor = database.reader()
    (root,) = cursor.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (INDEX,)).fetchone()
    found = cursor.execute(f"SELECT record_id, tbl, n FROM audit NOT INDEXED WHERE version > 0 AND {which}").fetchall()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("INSERT INTO sqlite_master VALUES ('table', 'other', 'other', ?, ?)", (root, OTHER_ORDER))
    cursor.execute("PRAGMA writable_schema = RESET")
    for row in found:
        cursor.execute("INSERT INTO other VALUES (?, ?, ?)", tuple(row))
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("DELETE FROM sqlite_master WHERE name = 'other'")
    cursor.execute("PRAGMA writable_schema = RESET")


def write_much(officer: SignedIn) -> None:
    """So that what is looked up is not found beside the ends."""
    task = Task(TaskKind.PRINT_LETTER, date(2026, 3, 4), "u-liaison")
    with officer.liaison.begin() as work:
        for _ in range(300):
            record_id = new_id()
            officer.liaison.put(work, "task", record_id, record_id, task, verb="task")
        work.commit()


def say_that_it_has_no_order(database: Database) -> None:
    cursor = database.reader()
    cursor.execute("ANALYZE audit")
    cursor.execute("DELETE FROM sqlite_stat1")
    cursor.execute("INSERT INTO sqlite_stat1 VALUES ('audit', ?, '9000000 2 2 1 unordered')", (INDEX,))
    cursor.execute("DROP TABLE sqlite_stat4")


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_entries_that_are_elsewhere_in_an_index_still_stop_a_paper(released: Office, act: Act) -> None:
    """Before: the index had each row, and its order was never seen; the record read as active, and its letter
    printed.
    """
    officer = released.sign_in("liaison")
    letters = letter_ids(officer, released)
    write_much(officer)
    rows, before = rows_of(officer, Compartment.LIAISON), last(officer, Compartment.LIAISON)
    assert code_of(act, released.sign_in("intake"), released) == "done"
    released.close()
    attacker = released.sign_in("liaison")
    rows_back(attacker, Compartment.LIAISON, rows)
    put_elsewhere(attacker.liaison.database, f"n > {before}")
    say_that_it_has_no_order(attacker.liaison.database)
    released.close()
    printed = print_all(released.sign_in("liaison"), letters)
    assert "printed" not in printed, printed
    assert ("liaison.db", SCHEMA) in as_lists(look(released))["liaison"], "noticed at the first look"
