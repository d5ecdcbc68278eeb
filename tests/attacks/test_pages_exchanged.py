"""Whoever has a file's key writes whole pages into the file past SQLite, which notices nothing of it: a connection goes
on by the pages that it has in memory, and another reads the new ones.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault, NsintakeError
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import calling_off, disclosures, recall_notices
from nsintake.store.engine import Database, open_database
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_indexes_that_lack_rows import code_of, last, rows_back, rows_of
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.attacks.test_torn_for_a_moment import written
from tests.services.ladder import CARE, Office
from tests.services.liaison.test_notices_of_many_records import two_records  # noqa: F401 - a fixture

IDENTITY, LIAISON = Compartment.IDENTITY, Compartment.LIAISON


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


def content(database: Database) -> tuple[Path, bytes]:
    """All pages of a file, once they are in the file itself."""
    assert database.checkpoint()
    return database.path, database.path.read_bytes()


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_no_paper_prints_by_pages_that_the_connection_which_compares_did_not_read(released: Office, act: Act) -> None:
    released.sign_in("keeper")
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters, rows, before = letter_ids(officer, released), rows_of(officer, LIAISON), last(officer, LIAISON)
    assert code_of(act, worker, released) == "done"
    attacker = released.sign_in("liaison")
    path, right = content(attacker.liaison.database)
    rows_back(attacker, LIAISON, rows)
    leave_out_in_place(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    _, wrong = content(attacker.liaison.database)
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
    path, right = content(attacker.liaison.database)
    rows_back(attacker, LIAISON, rows)
    leave_out_in_place(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    content(attacker.liaison.database)
    calling_off.called_off(officer, released.record_id())
    written(path, right)
    printed = print_all(officer, letters)
    assert "printed" not in printed, printed


def test_nothing_goes_by_pages_that_were_there_while_its_transaction_read(released: Office) -> None:
    """The right ones are there again before it compares."""
    officer, attacker = released.sign_in("liaison"), released.sign_in("liaison")
    path, right = content(attacker.liaison.database)
    leave_out_in_place(attacker.liaison.database, "ix_audit_record", "n < 3")
    content(attacker.liaison.database)
    database = officer.liaison.database
    with database.begin() as work:
        work.cursor.execute("SELECT count(*) FROM audit INDEXED BY ix_audit_record WHERE version > 0").fetchone()
        written(path, right)
        with pytest.raises(EnvironmentFault, match="file_put_right"):
            database.must_agree(LIAISON, work, lets_out=True)


@pytest.mark.parametrize("lets_out", [True, False])
def test_what_was_begun_as_routine_lets_nothing_out_and_protects_by_the_pages_that_are_there(
    released: Office, lets_out: bool
) -> None:
    worker, attacker = released.sign_in("intake"), released.sign_in("intake")
    database, named = worker.identity.database, "SELECT record_id FROM audit WHERE version > 0 AND n = 3"
    path, right = content(attacker.identity.database)
    with database.begin() as work:
        (before,) = work.cursor.execute(named).fetchone()
    attacker.identity.database.reader().execute("UPDATE audit SET record_id = zeroblob(16) WHERE n = 3")
    _, wrong = content(attacker.identity.database)
    with database.begin() as work:
        assert work.cursor.execute(named).fetchone()[0] != before
    written(path, right)
    with database.begin(routine=True) as work:
        assert work.cursor.execute(named).fetchone()[0] != before, "nothing tells this connection"
        if lets_out:
            with pytest.raises(Bug, match="transaction_routine"):
                database.must_agree(IDENTITY, work, lets_out=True)
        else:
            database.must_agree(IDENTITY, work, lets_out=False)
            assert work.cursor.execute(named).fetchone()[0] == before
    assert wrong != right


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_her_record_is_stopped_though_nothing_led_there_by_pages_that_were_read_for_a_moment(
    released: Office, act: Act
) -> None:
    """By a colleague, in identity.db. Before: nothing was found by her file, once the right pages were there again
    too, and it printed until somebody had a reference of hers.
    """
    released.sign_in("keeper")
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters, database = letter_ids(officer, released), own_program(released.sign_in("intake")).identity.database
    path, right = content(database)
    for table in ("case_link", "letter_draft"):
        database.reader().execute(f"DELETE FROM {table}")
    leave_out_in_place(database, "ix_audit_record", "(tbl <> 'case_link' AND tbl <> 'letter_draft')")
    content(database)
    with contextlib.suppress(NsintakeError):
        withdrawing.withdraw(worker, released.case_id(), CARE)
    written(path, right)
    code = code_of(act, worker, released)
    printed = print_all(officer, letters)
    assert "printed" not in printed, (code, printed)


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_what_stops_each_entry_is_taken_out_though_sqlite_knows_of_no_change(
    released: Office, act: Act, tmp_path: Path
) -> None:
    """Pages with a trigger, under another number of the schema, which each transaction reads from the file."""
    worker, attacker = released.sign_in("intake"), own_program(released.sign_in("intake"))
    letters, database = letter_ids(worker, released), attacker.identity.database
    for _ in range(3):
        worker.note_view(worker.identity, "view", released.case_id())
    assert database.reader().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    copy = tmp_path / database.name
    copy.write_bytes(database.path.read_bytes())
    with contextlib.closing(open_database(copy, database._key)) as other:
        other.reader().execute("CREATE TRIGGER none BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END")
        _, wrong = content(other)
    written(database.path, wrong)
    assert code_of(act, worker, released) == "done"
    assert "printed" not in print_all(released.sign_in("liaison"), letters)


def test_a_notice_is_not_drawn_for_ever_by_pages_that_its_transaction_reads_otherwise(
    two_records: tuple[Office, dict[bytes, list[bytes]]],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever can write the file puts it back as it was before a copy came back, while a session is open: no key is
    needed for that. Before: whoever wrote down what a woman takes back never got an answer.
    """
    office, records = two_records
    record_id, prints = max(records.items(), key=lambda each: len(each[1]))
    worker, officer, drawn = office.sign_in("intake"), office.sign_in("liaison"), list[bool]()
    path, before = content(officer.liaison.database)
    disclosures.close_recall(officer, prints[0])
    _, after = content(officer.liaison.database)
    draw = recall_notices.draw_notice

    def counted(*given: Any, **more: Any) -> Any:
        drawn.append(True)
        assert len(drawn) < 20
        paper = draw(*given, **more)
        written(path, before + after[len(before) :])
        return paper

    monkeypatch.setattr(recall_notices, "draw_notice", counted)
    assert recall_notices.renew(worker, record_id) == 0
    assert len(drawn) > 1
