"""Whoever has a file's key writes whole pages into the file past SQLite, which notices nothing of it: a connection goes
on by the pages that it has in memory, and another reads the new ones.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.liaison import calling_off
from nsintake.store.engine import Database
from tests.attacks.test_indexes_that_lack_rows import code_of, last, rows_back, rows_of
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.attacks.test_torn_for_a_moment import written
from tests.services.ladder import Office

LIAISON = Compartment.LIAISON


def leave_out_in_place(database: Database, index: str, lacking: str) -> None:
    """As ``leave_out``, and the index begins where it did."""
    cursor = database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    for words in (f"{text} AND {lacking}", text):
        cursor.execute("PRAGMA writable_schema = ON")
        cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (words, index))
        cursor.execute("PRAGMA writable_schema = RESET")
        if words != text:
            cursor.execute(f"REINDEX {index}")
    cursor.execute(f"PRAGMA schema_version = {version}")


def content(signed_in: SignedIn) -> tuple[Path, bytes]:
    """All pages of liaison.db, once they are in the file itself."""
    database = signed_in.liaison.database
    assert database.checkpoint()
    return database.path, database.path.read_bytes()


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_no_paper_prints_by_pages_that_the_connection_which_compares_did_not_read(released: Office, act: Act) -> None:
    released.sign_in("keeper")
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters, rows, before = letter_ids(officer, released), rows_of(officer, LIAISON), last(officer, LIAISON)
    assert code_of(act, worker, released) == "done"
    attacker = released.sign_in("liaison")
    path, right = content(attacker)
    rows_back(attacker, LIAISON, rows)
    leave_out_in_place(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    _, wrong = content(attacker)
    assert len(wrong) >= len(right)
    written(path, right)
    audit.look_through(officer)
    assert not officer.unsound
    written(path, wrong)
    printed = print_all(officer, letters)
    assert "printed" not in printed, printed


def test_nor_by_pages_that_the_connection_which_prints_read_for_a_moment(released: Office) -> None:
    """Something else is done meanwhile that reads of the record; the right pages are there again when it is printed."""
    released.sign_in("keeper")
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters, rows, before = letter_ids(officer, released), rows_of(officer, LIAISON), last(officer, LIAISON)
    withdraw(worker, released)
    attacker = released.sign_in("liaison")
    path, right = content(attacker)
    rows_back(attacker, LIAISON, rows)
    leave_out_in_place(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    content(attacker)
    calling_off.called_off(officer, released.record_id())
    written(path, right)
    printed = print_all(officer, letters)
    assert "printed" not in printed, printed
