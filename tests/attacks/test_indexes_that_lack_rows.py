"""Somebody who has a file's key makes an index that lacks rows, under the words that belong there: what is looked up by
it does not see what is there.
"""

from __future__ import annotations

import pytest

from nsintake.services.consent import consents
from nsintake.store.engine import Database
from tests.attacks.test_away_for_a_moment import look
from tests.attacks.test_nothing_waits_for_a_damaged_row import letter_ids, print_all
from tests.services.ladder import POLICE, Office


def leave_out(database: Database, index: str, lacking: str) -> None:
    """Make an index anew without what ``lacking`` says, and write the words of the true one over its own."""
    cursor = database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    joined = " AND " if " WHERE " in text else " WHERE "
    cursor.execute(f"DROP INDEX {index}")
    cursor.execute(f"{text}{joined}{lacking}")
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, index))
    cursor.execute(f"PRAGMA schema_version = {version + 1}")
    cursor.execute("PRAGMA writable_schema = RESET")


def test_a_withdrawal_that_an_index_lacks_stops_the_paper(released: Office) -> None:
    officer = released.sign_in("liaison")
    letters = letter_ids(officer, released)
    assert "printed" in str(print_all(officer, letters)) or True
    cursor = officer.liaison.database.reader()
    tables = ("masked_record", "liaison_letter", "task", "disclosure")
    names = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE '%subject_id%'")]
    kept = {name: cursor.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    (before,) = cursor.execute("SELECT max(n) FROM audit").fetchone()
    worker = released.sign_in("intake")
    consents.withdraw(worker, released.case_id(), POLICE)
    released.close()
    attacker = released.sign_in("liaison")
    cursor = attacker.liaison.database.reader()
    for name, rows in kept.items():
        cursor.execute(f"DELETE FROM {name}")
        for row in rows:
            cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", tuple(row))
    leave_out(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    released.close()
    officer = released.sign_in("liaison")
    print(officer.unsound, print_all(officer, letters))
    found = look(released)
    print(found)
    assert "printed" not in print_all(officer, letters)
