"""Somebody who has a file's key makes an index that lacks rows, under the words that belong there: what is looked up by
it does not find what is there, while the whole log verifies.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.task import Task
from nsintake.errors import NsintakeError
from nsintake.records.integrity import IntegrityKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.damaged import Listed, unreadable
from nsintake.services.day.today import today
from nsintake.store.engine import Database
from nsintake.store.tables import METADATA, SEALED
from nsintake.store.to_do import to_do
from tests.attacks.test_away_for_a_moment import look
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.services.ladder import POLICE, Office, read_and_sign

SCHEMA = IntegrityKind.SCHEMA


def leave_out(database: Database, index: str, lacking: str) -> Callable[[], None]:
    """Make an index again without what ``lacking`` says and write the words of the true one over its own; what makes
    it whole as if nothing had been.
    """
    cursor = database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    cursor.execute(f"DROP INDEX {index}")
    cursor.execute(f"{text} {'AND' if ' WHERE ' in text else 'WHERE'} {lacking}")
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, index))
    cursor.execute(f"PRAGMA schema_version = {version}")
    cursor.execute("PRAGMA writable_schema = RESET")

    def whole() -> None:
        back = database.reader()
        back.execute(f"REINDEX {index}")
        back.execute(f"PRAGMA schema_version = {version}")

    return whole


def code_of(act: Act, signed_in: SignedIn, office: Office) -> str:
    try:
        act(signed_in, office)
    except NsintakeError as error:
        return error.code
    return "done"


def rows_of(signed_in: SignedIn, comp: Compartment) -> dict[str, list[tuple[object, ...]]]:
    store = next(store for store in signed_in.stores if store.comp is comp)
    names = (*SEALED[comp], "dek")
    return {name: store.database.reader().execute(f"SELECT * FROM {name}").fetchall() for name in names}


def rows_back(signed_in: SignedIn, comp: Compartment, rows: dict[str, list[tuple[object, ...]]]) -> None:
    store = next(store for store in signed_in.stores if store.comp is comp)
    cursor = store.database.reader()
    for name, found in rows.items():
        cursor.execute(f"DELETE FROM {name}")
        for row in found:
            cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", tuple(row))


def last(signed_in: SignedIn, comp: Compartment) -> int:
    store = next(store for store in signed_in.stores if store.comp is comp)
    return store.audit.head().number


def as_lists(found: dict[str, object]) -> dict[str, list[object]]:
    return {login: list(said) for login, said in found.items() if isinstance(said, list)}


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_what_stopped_a_paper_and_is_in_no_index_still_stops_it(released: Office, act: Act) -> None:
    """Before: the older row read as the newest, it printed, and nobody found anything."""
    officer = released.sign_in("liaison")
    letters = letter_ids(officer, released)
    rows, before = rows_of(officer, Compartment.LIAISON), last(officer, Compartment.LIAISON)
    assert code_of(act, released.sign_in("intake"), released) == "done"
    released.close()
    attacker = released.sign_in("liaison")
    rows_back(attacker, Compartment.LIAISON, rows)
    leave_out(attacker.liaison.database, "ix_audit_record", f"n <= {before}")
    released.close()
    printed = print_all(released.sign_in("liaison"), letters)
    assert "printed" not in printed, printed
    assert ("liaison.db", SCHEMA) in as_lists(look(released))["liaison"], "noticed at the first look"


@pytest.mark.parametrize("index", ["ix_audit_record", "ix_masked_record_subject", "ix_released_letter_subject"])
def test_what_an_index_lacks_for_the_moment_of_an_act_is_stopped_all_the_same(released: Office, index: str) -> None:
    letters = letter_ids(released.sign_in("liaison"), released)
    worker, attacker = released.sign_in("intake"), released.sign_in("liaison")
    worker_looks(worker)
    whole = leave_out(attacker.liaison.database, index, "record_id IS NULL")
    codes = [code_of(withdraw, worker, released)]
    if codes == ["file_put_right"]:
        codes.append(code_of(withdraw, worker, released))
    whole()
    released.close()
    for login in ("intake", "keeper", "liaison"):
        printed = print_all(released.sign_in(login), letters)
        assert "printed" not in printed, (codes, login, printed)


def worker_looks(worker: SignedIn) -> None:
    """Her session has read what there is, as a page does."""
    for store in worker.stores:
        for table in SEALED[store.comp]:
            store.known_ids(table)


def withdrawn_out_of_sight(heard: Office) -> None:
    """Another worker hides in identity.db that she took her consent back: the rows are those of before."""
    worker = heard.sign_in("intake")
    rows, before = rows_of(worker, Compartment.IDENTITY), last(worker, Compartment.IDENTITY)
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    heard.close()
    attacker = heard.sign_in("intake")
    rows_back(attacker, Compartment.IDENTITY, rows)
    leave_out(attacker.identity.database, "ix_audit_record", f"n <= {before}")
    heard.close()


def test_a_worker_releases_nothing_that_she_took_back(heard: Office) -> None:
    """In identity.db, by a worker: her word is in the table of the log, and in no index."""
    withdrawn_out_of_sight(heard)
    keeper = heard.sign_in("keeper")
    with pytest.raises(NsintakeError, match=r"file_put_right|audit_mismatch"):
        read_and_sign(keeper, heard.draft_id())
    assert any(("identity.db", SCHEMA) in found for found in as_lists(look(heard)).values())


def test_what_is_due_and_in_no_index_is_counted_and_comes_back(released: Office) -> None:
    """Today lacks it until the look behind the pages; what rings and what acts go by reads the rows themselves."""
    officer = released.sign_in("liaison")
    due = {task.task_id for task in today(officer).due}
    assert due
    leave_out(officer.liaison.database, "ix_task_to_do", "record_id IS NULL")
    released.close()
    officer = released.sign_in("liaison")
    assert not {task.task_id for task in today(officer).due} & due
    assert unreadable(officer, Listed.TASK) >= len(due), "Today says that entries cannot be read"
    assert {row.record_id for row in to_do(officer.liaison, "task", Task).records} >= due
    assert ("liaison.db", SCHEMA) in as_lists(look(released))["liaison"]
    again = released.sign_in("liaison")
    assert {task.task_id for task in today(again).due} == due
    assert unreadable(again, Listed.TASK) == 0


@pytest.mark.parametrize("comp", [Compartment.LIAISON, Compartment.IDENTITY])
def test_every_index_that_lacks_a_row_is_noticed(released: Office, comp: Compartment) -> None:
    noticed = []
    for table in METADATA[comp].sorted_tables:
        for index in table.indexes:
            attacker = released.sign_in("keeper")
            database = next(store for store in attacker.stores if store.comp is comp).database
            where = index.dialect_options["sqlite"]["where"]
            counted = f"SELECT count(*) FROM {table} WHERE {1 if where is None else where}"
            (rows,) = database.reader().execute(counted).fetchone()
            if rows:
                leave_out(database, str(index.name), "epoch > 99")
                assert database.lookups_agree(comp) is False, index.name
                database.reader().execute("REINDEX")
                assert database.lookups_agree(comp), index.name
                noticed.append(index.name)
            released.close()
    assert len(noticed) >= 5
