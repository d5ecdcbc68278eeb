"""Opening a file: truly encrypted, durable, one writer at a time."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault, Refused
from nsintake.store import connection, engine
from nsintake.store.engine import open_database
from nsintake.store.sealed import new_id
from nsintake.store.tables import FILE_NAMES
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_torn_for_a_moment import written
from tests.store.station import Note, Station
from tests.store.test_compared import is_open, tear


def other_key(handle: Any) -> None:
    handle.execute(f"PRAGMA key = \"x'{os.urandom(32).hex()}'\"")


def test_every_setting_that_safety_hangs_on_is_in_force(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    with database.begin() as work:
        for cursor in (work.cursor, database.reader()):
            said = {
                name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
                for name in (
                    "journal_mode",
                    "synchronous",
                    "secure_delete",
                    "wal_autocheckpoint",
                    "cipher_memory_security",
                    "temp_store",
                    "trusted_schema",
                )
            }
            assert said == {
                "journal_mode": "wal",
                "synchronous": 2,
                "secure_delete": 1,
                "wal_autocheckpoint": 0,
                "cipher_memory_security": "1",
                "temp_store": 2,
                "trusted_schema": 0,
            }


def test_no_file_begins_like_a_plain_one(station: Station) -> None:
    store = station.store("u-intake")
    with store.begin() as work:
        store.put(work, "case_file", new_id(), new_id(), Note("canary"), verb="saved")
        work.commit()
    store.database.checkpoint()
    for path in station.folder.iterdir():
        data = path.read_bytes()
        assert not data.startswith(b"SQLite format 3")
        assert b"CREATE TABLE" not in data
        assert b"canary" not in data


def test_a_plain_file_is_refused(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "identity.db")
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(EnvironmentFault, match="file_not_sealed"):
        open_database(tmp_path / "identity.db", other_key)


def test_a_library_without_encryption_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare(sqlite3.Connection):
        bar: object = None

    class Plain:
        Error = dbapi2.Error

        @staticmethod
        def connect(path: str, *, factory: object, **how: Any) -> sqlite3.Connection:
            assert factory is connection._Barred
            return sqlite3.connect(path, factory=Bare, **how)

    monkeypatch.setattr(connection, "dbapi2", Plain)
    with pytest.raises(EnvironmentFault, match="program_incomplete"):
        open_database(tmp_path / "new.db", other_key, create=True)


def test_another_key_opens_nothing(station: Station) -> None:
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        open_database(station.folder / "identity.db", other_key)


def test_a_missing_file_is_not_made_by_opening_it(station: Station) -> None:
    with pytest.raises(EnvironmentFault, match="file_missing"):
        open_database(station.folder / "none.db", other_key)
    assert not (station.folder / "none.db").exists()


def test_making_a_file_never_replaces_one(station: Station) -> None:
    with pytest.raises(EnvironmentFault, match="file_exists"):
        open_database(station.folder / "identity.db", other_key, create=True)


def test_an_emptied_file_is_not_taken_for_a_new_one(station: Station) -> None:
    (station.folder / "identity.db").write_bytes(b"")
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        station.database("u-intake", Compartment.IDENTITY)


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "identity.db").mkdir()
    with pytest.raises(EnvironmentFault, match="file_strange"):
        open_database(tmp_path / "identity.db", other_key)
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        open_database(tmp_path / "none" / "identity.db", other_key, create=True)


@pytest.mark.parametrize("shared", [False, True])
def test_the_log_beside_a_file_has_its_mode(station: Station, tmp_path: Path, shared: bool) -> None:
    folder = tmp_path / "modes"
    folder.mkdir(mode=0o700)
    if shared:
        folder.chmod(0o2770)
    database = open_database(folder / "new.db", other_fixed_key(), create=True)
    database.reader().execute("CREATE TABLE t (a)")
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o660 if shared else 0o600}
    assert len(list(folder.iterdir())) == 3
    database.close()


def other_fixed_key() -> connection.KeyFunction:
    pragma = f"PRAGMA key = \"x'{os.urandom(32).hex()}'\""
    return lambda handle: handle.execute(pragma)


def test_the_connection_that_showed_that_a_file_opens_is_read_through(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def connect(path: Path, key: Any, **how: Any) -> Any:
        made.append(path)
        return connection.connect(path, key, **how)

    monkeypatch.setattr(engine, "connect", connect)
    database = station.database("u-intake", Compartment.IDENTITY)
    database.reader().execute("SELECT count(*) FROM audit").fetchone()
    assert made == [database.path]
    other = threading.Thread(target=database.reader)
    other.start()
    other.join()
    assert made == [database.path] * 2, "another thread reads through a connection of its own"


def test_a_transaction_does_not_hold_another(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    with database.begin(), pytest.raises(Bug, match="transaction_nested"):
        database.begin()


def test_a_transaction_ends_once(station: Station) -> None:
    work = station.database("u-intake", Compartment.IDENTITY).begin()
    work.commit()
    for again in (work.commit, work.rollback):
        with pytest.raises(Bug, match="transaction_over"):
            again()


def test_what_sqlite_ended_in_a_part_is_told_as_the_disk_s_and_never_as_damage(station: Station) -> None:
    """Some acts go on past what is damaged; a transaction that is over writes nothing they could go on with."""
    database = station.database("u-intake", Compartment.IDENTITY)

    def part(work: UnitOfWork, ending: str) -> None:
        with work.part():
            work.cursor.execute(ending)
            raise EnvironmentFault("file_corrupt", file=database.name)

    with database.begin() as work, pytest.raises(EnvironmentFault, match="disk_error"):
        part(work, "ROLLBACK")
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_corrupt"):
        part(work, "SELECT 1")


def test_transactions_one_after_another_pass_through_one_connection_and_any_number_at_once(station: Station) -> None:
    database, kept = station.database("u-intake", Compartment.IDENTITY), set()
    for _ in range(3):
        with database.begin() as work:
            kept.add(work.connection)
            work.commit()
    assert len(kept) == 1
    waiting = [database._writer() for _ in range(6)]
    assert len({*kept, *waiting}) == 6
    for connection_ in waiting:
        database.leave(UnitOfWork(database.name, connection_, leave=database.leave))
    assert len(database._idle) == 4
    with pytest.raises(dbapi2.ProgrammingError):
        waiting[5].execute("SELECT 1")


def test_a_connection_whose_transaction_could_not_end_is_not_used_again(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    work = database.begin()
    work.cursor.execute("INSERT INTO dek VALUES (x'01', 1, x'')")
    database.leave(work)  # as where a full disk refused both the commit and what undoes it
    with database.begin() as fresh:
        assert fresh.connection is not work.connection
        assert fresh.cursor.execute("SELECT count(*) FROM dek").fetchone()[0] == 0
    with pytest.raises(dbapi2.ProgrammingError):
        work.connection.execute("SELECT 1")


def test_a_writer_that_waits_too_long_is_told(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    database = station.database("u-intake", Compartment.IDENTITY)
    other = station.database("u-keeper", Compartment.IDENTITY)
    with database.begin():
        with pytest.raises(EnvironmentFault, match="file_busy"):
            other.begin()
        assert other.work is None
    other.begin().rollback()


def test_a_reader_in_a_transaction_sees_its_writes_and_others_do_not(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    seen = []
    count = "SELECT count(*) FROM dek"
    with database.begin() as work:
        work.cursor.execute("INSERT INTO dek VALUES (x'01', 1, x'')")
        elsewhere = threading.Thread(target=lambda: seen.append(database.reader().execute(count).fetchone()[0]))
        elsewhere.start()
        elsewhere.join()
        assert database.reader().execute(count).fetchone()[0] == 1
        assert seen == [0]


def test_a_checkpoint_empties_the_log(station: Station) -> None:
    store = station.store("u-intake")
    with store.begin() as work:
        store.put(work, "case_file", new_id(), new_id(), Note(), verb="saved")
        work.commit()
    log = station.folder / "identity.db-wal"
    assert log.stat().st_size > 0
    assert store.database.checkpoint()
    assert log.stat().st_size == 0


def test_a_damaged_page_is_found(station: Station) -> None:
    store = station.store("u-intake")
    with store.begin() as work:
        for _ in range(20):
            store.put(work, "case_file", new_id(), new_id(), Note("x" * 1000), verb="saved")
        work.commit()
    assert store.database.integrity_faults() == 0
    station.close()
    path = station.folder / "identity.db"
    data = bytearray(path.read_bytes())
    data[-4000] ^= 1
    path.write_bytes(data)
    assert station.database("u-intake", Compartment.IDENTITY).integrity_faults() > 0


def test_a_closed_file_can_be_copied_and_opened_elsewhere(station: Station, tmp_path: Path) -> None:
    store, record = station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, new_id(), Note("kept"), verb="saved")
        work.commit()
    station.close()
    (tmp_path / "copy").mkdir()
    for path in station.folder.glob("*.db*"):
        shutil.copy(path, tmp_path / "copy")
    station.folder = tmp_path / "copy"
    assert station.store("u-keeper").get("case_file", record, Note).text == "kept"


def test_nobody_writes_into_a_file_that_is_no_longer_in_force(station: Station) -> None:
    """Nor who waited for her turn while another file was put in force; and nothing stays locked by it."""
    database = station.database("u-intake", Compartment.IDENTITY)
    database.begin().rollback()
    database.end()
    for _ in range(2):
        with pytest.raises(Refused, match="keys_changed"):
            database.begin()
    station.database("u-keeper", Compartment.IDENTITY).begin().rollback()


def test_a_file_is_read_through_the_connection_that_was_given_and_its_tables_are_changed_through_one_engine(
    station: Station,
) -> None:
    ring = station.keyring("u-intake")
    path = station.folder / FILE_NAMES[Compartment.IDENTITY]

    def key(handle: Any) -> None:
        ring.apply_file_key(Compartment.IDENTITY, handle)

    given = connection.connect(path, key)
    with contextlib.closing(open_database(path, key, opened=given)) as database:
        assert database.reader().connection is given
        assert database.engine is database.engine
        with pytest.raises(ValueError, match="half"), database.engine.begin() as changing:  # noqa: PT012 - half of it
            changing.exec_driver_sql("CREATE TABLE half (a)")
            raise ValueError("half")
        assert database.reader().execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_what_is_closed_has_no_connection_open_and_can_be_opened_again(station: Station, opened: list[Any]) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    first = database.reader().connection
    other = threading.Thread(target=database.reader)
    other.start()
    other.join()
    database.begin().rollback()
    assert database.lookups_agree(Compartment.IDENTITY)
    assert (len(opened), opened[0]) == (4, first)
    for _ in range(2):
        database.close()
        assert not any(map(is_open, opened))
    database.begin().rollback()
    assert database.reader().execute("SELECT count(*) FROM audit").fetchone() == (0,)
    assert [connection_ for _thread, connection_ in database._readers] == [database.reader().connection]


def test_a_connection_that_met_a_page_that_does_not_open_is_not_used_again(station: Station) -> None:
    """What is read as of one moment is read on as of that moment."""
    database, other = (station.database(uid, Compartment.IDENTITY) for uid in ("u-intake", "u-keeper"))
    read = "SELECT count(*) FROM card NOT INDEXED"
    right = tear(other, "card")
    reader = database.reader()
    with pytest.raises(EnvironmentFault, match="file_corrupt"), database.one_moment():  # noqa: PT012 - the same moment
        with pytest.raises(EnvironmentFault, match="file_corrupt"):
            reader.execute(read).fetchone()
        assert database.reader().connection is reader.connection
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_corrupt"):
        work.cursor.execute(read).fetchone()
    written(database.path, right)
    assert database.reader().execute(read).fetchone() == (0,)
    assert not is_open(reader.connection)
    with database.begin() as again:
        assert again.cursor.execute(read).fetchone() == (0,)
    assert not is_open(work.connection)


def test_who_reads_afresh_has_one_new_connection(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    before = database.reader().connection
    for _ in range(2):
        database.read_afresh()
        assert not is_open(before)
    assert database.reader().connection is database.reader().connection
    assert [connection_ for _thread, connection_ in database._readers] == [database.reader().connection]


def test_where_the_disk_ended_what_is_read_as_of_one_moment_that_is_told(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)

    def read() -> None:
        with database.one_moment():
            database.reader().execute("ROLLBACK")
            raise EnvironmentFault("disk_error", file=database.name)

    with pytest.raises(EnvironmentFault, match="disk_error"):
        read()
    with database.one_moment(), database.one_moment():
        assert database.reader().connection.in_transaction
    assert not database.reader().connection.in_transaction


def test_a_thread_writes_until_a_moment_after_its_last_transaction(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, now = station.database("u-intake", Compartment.IDENTITY), [1.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    assert not database.writing()
    work = database.begin()
    now[0] = 2.0
    assert database.writing()
    work.rollback()
    now[0] += engine._BETWEEN / 2
    assert database.writing()
    now[0] = 2.0 + engine._BETWEEN
    assert not database.writing()


def test_what_is_no_transaction_of_this_thread_ends_none_of_it(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    with database.begin() as work:
        database.leave(UnitOfWork(database.name, database._writer(), leave=database.leave))
        assert database.work is work
        assert database.writing()


def test_who_stops_others_reads_on(station: Station) -> None:
    database, here = station.database("u-intake", Compartment.IDENTITY), threading.get_ident()
    numbers = database.reader()
    numbers.execute("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 9) SELECT x FROM n")
    assert numbers.fetchone() == (1,)
    database.stop(here)
    assert len(numbers.fetchall()) == 8


def test_a_page_that_was_written_anew_since_is_no_fault(station: Station) -> None:
    """What is in the write-ahead log takes its place."""
    store = station.store("u-intake")
    right = tear(store.database, "note")
    torn = store.database.path.read_bytes()
    written(store.database.path, right)
    with store.begin() as work:
        store.put(work, "note", new_id(), new_id(), Note(), verb="saved")
        work.commit()
    written(store.database.path, torn)
    assert store.database.integrity_faults() == 0


def test_a_page_that_verifies_and_belongs_to_nothing_is_a_fault(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    assert database.integrity_faults() == 0
    cursor = database.reader()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("DELETE FROM sqlite_master WHERE name = 'ix_note_subject'")
    cursor.execute("PRAGMA writable_schema = RESET")
    assert station.database("u-keeper", Compartment.IDENTITY).integrity_faults() > 0


def test_the_log_is_folded_in_a_thread_while_this_one_reads(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    with database.begin() as work:
        work.cursor.execute("CREATE TABLE folded (a)")
        work.commit()
    log, before = database.path.with_name(database.path.name + "-wal"), database.path.read_bytes()
    database.stop(threading.get_ident())
    with database.one_moment():
        assert database.reader().execute("SELECT count(*) FROM folded").fetchone() == (0,)
        database.fold_meanwhile().join()
        assert database.path.read_bytes() != before
        assert database.reader().execute("SELECT count(*) FROM folded").fetchone() == (0,)
    database.close()
    assert not log.exists()


def test_where_nobody_wrote_nothing_is_folded(station: Station, opened: list[Any]) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    before = len(opened)
    database.fold_meanwhile().join()
    assert len(opened) == before
    assert is_open(database.reader().connection)


def test_what_is_read_once_is_read_again_in_the_next_transaction_and_each_time_outside_of_one(station: Station) -> None:
    database = station.database("u-intake", Compartment.IDENTITY)
    numbers = iter(range(100))

    def read() -> int:
        return next(numbers)

    for begins in (0, 1):
        with database.begin():
            assert [database.read_once("number", read) for _ in range(3)] == [begins] * 3
    assert [database.read_once("number", read) for _ in range(2)] == [2, 3]
