"""What a transaction goes by is compared as it reads it, or where it looks; once for what protects her, and once more
for what lets something out.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store import connection, lookups, schema
from nsintake.store.connection import PAGE_SIZE
from nsintake.store.engine import Database
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_pages_exchanged import content, leave_out_in_place
from tests.attacks.test_torn_for_a_moment import written
from tests.attacks.test_what_sqlite_goes_by import move_root
from tests.store.station import Note, Station
from tests.store.test_lookups import OTHERWISE, made_as

COMP = Compartment.IDENTITY
INDEX = "ix_audit_record"
LACKS = (INDEX, f"CREATE INDEX {INDEX} ON audit (record_id, tbl, n) WHERE version > 0 AND n <> 3")
BY_INDEX = f"SELECT count(*) FROM audit INDEXED BY {INDEX} WHERE version > 0"


@pytest.fixture
def attacker(station: Station) -> SealedStore:
    """Whoever has the file's key, with some rows in the file."""
    found = station.store("u-intake", COMP)
    with found.begin() as work:
        for _ in range(8):
            found.put(work, "note", new_id(), new_id(), Note(), verb="saved")
        work.commit()
    return found


@pytest.fixture
def database(station: Station, attacker: SealedStore) -> Database:
    """Of a worker, whose schema is mended."""
    assert attacker.database.checkpoint()
    made = station.database("u-intake", COMP)
    made.expect(COMP)
    return made


@dataclass(frozen=True, slots=True)
class Pages:
    """What somebody writes into a file past SQLite. ``lacking``: an index lacks entries. ``elsewhere``: it lacks them
    there too, and the schema says that it begins at another page, where it has all.
    """

    path: Path
    right: bytes
    lacking: bytes
    elsewhere: bytes


@pytest.fixture
def pages(attacker: SealedStore) -> Pages:
    path, right = content(attacker.database)
    leave_out_in_place(attacker.database, INDEX, "n < 3")
    root = root_of(attacker.database, INDEX)
    move_root(attacker.database, "1")
    _, elsewhere = content(attacker.database)
    begin_at(attacker.database, root)
    _, lacking = content(attacker.database)
    written(path, right)
    return Pages(path, right, lacking, elsewhere)


def root_of(database: Database, name: str) -> int:
    """The page at which a table or an index begins."""
    found = database.reader().execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def begin_at(database: Database, root: int) -> None:
    """Let the index begin at a page, without another version of the schema."""
    cursor = database.reader()
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET rootpage = ? WHERE name = ?", (root, INDEX))
    cursor.execute(f"PRAGMA schema_version = {version}")
    cursor.execute("PRAGMA writable_schema = RESET")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The connections through which the file is compared."""
    found, agree = list[Any](), lookups.agree

    def heard(cursor: Any, comp: Compartment) -> bool | None:
        found.append(cursor.connection)
        return agree(cursor, comp)

    monkeypatch.setattr(lookups, "agree", heard)
    return found


def is_open(handle: Any) -> bool:
    try:
        handle.execute("SELECT 1")
    except dbapi2.ProgrammingError:
        return False
    return True


def tear(database: Database, table: str) -> bytes:
    """Let a page of a table not open; the file as it was."""
    path, right = content(database)
    with path.open("r+b") as file:
        file.seek((root_of(database, table) - 1) * PAGE_SIZE + 100)
        file.write(bytes(64))
    return right


def test_what_protects_is_compared_once_and_what_lets_out_once_more_as_it_reads(
    database: Database, asked: list[Any]
) -> None:
    with database.begin() as work:
        for lets_out in (False, False, True, True, False):
            database.must_agree(COMP, work, lets_out=lets_out)
        assert [handle is work.connection for handle in asked] == [False, True]
    assert not database.was_mended


def test_after_indexes_were_made_again_only_what_lets_out_is_compared_and_it_is_told_once(
    attacker: SealedStore, database: Database, asked: list[Any]
) -> None:
    made_as(attacker, *LACKS)
    assert database.lookups_agree(COMP) is False
    with database.begin() as work:
        assert database.was_mended, "nobody told of it yet"
        work.commit()
    made_as(attacker, *LACKS)
    assert database.lookups_agree(COMP) is False
    asked.clear()
    database.was_mended = False
    with database.begin() as work:
        for lets_out in (False, True, True, False):
            database.must_agree(COMP, work, lets_out=lets_out)
        assert asked == [work.connection]
        work.commit()
    assert not database.was_mended
    assert database.lookups_agree(COMP) is True


def test_what_is_looked_up_without_a_transaction_is_compared_where_the_file_says(
    attacker: SealedStore, database: Database
) -> None:
    database.reader().execute(BY_INDEX).fetchone()
    for lets_out in (True, False):
        database.must_agree(COMP, None, lets_out=lets_out)
    move_root(attacker.database, "n < 3")
    with pytest.raises(EnvironmentFault, match="file_put_right"):
        database.must_agree(COMP, None, lets_out=True)


def test_a_file_is_compared_through_one_connection_and_as_of_one_moment(
    attacker: SealedStore, database: Database, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert database.lookups_agree(COMP) is True
    assert database.lookups_agree(COMP) is True
    assert len(opened) == 1
    seen = schema.seen

    def then_it_changes(cursor: Any) -> schema.SchemaSeen:
        found = seen(cursor)
        monkeypatch.setattr(schema, "seen", seen)
        made_as(attacker, *LACKS)
        return found

    monkeypatch.setattr(schema, "seen", then_it_changes)
    assert database.lookups_agree(COMP) is True, "as it was when the schema was read"
    assert database.lookups_agree(COMP) is False
    database.close()
    assert not any(map(is_open, opened))


def test_statistics_are_no_agreement(attacker: SealedStore, database: Database) -> None:
    attacker.database.reader().execute("ANALYZE")
    assert database.lookups_agree(COMP) is False


def test_once_a_page_opens_again_the_file_is_compared_again(
    attacker: SealedStore, database: Database, opened: list[Any]
) -> None:
    right = tear(attacker.database, "card")
    assert database.lookups_agree(COMP) is None
    assert not any(map(is_open, opened))
    written(database.path, right)
    assert database.lookups_agree(COMP) is True
    assert not database.was_mended


def test_pages_that_sqlite_knows_nothing_of_are_compared(pages: Pages, database: Database) -> None:
    assert database.lookups_agree(COMP) is True
    written(pages.path, pages.lacking)
    assert database.lookups_agree(COMP) is False


@pytest.mark.parametrize("lets_out", [True, False])
def test_only_a_routine_reads_pages_of_before_and_it_protects_by_those_that_are_there(
    attacker: SealedStore, database: Database, lets_out: bool
) -> None:
    named = "SELECT actor FROM audit NOT INDEXED WHERE n = 3"
    path, right = content(attacker.database)
    attacker.database.reader().execute("UPDATE audit SET actor = 'another' WHERE n = 3")
    content(attacker.database)
    with database.begin() as work:
        assert work.cursor.execute(named).fetchone()[0] == "another"
    written(path, right)
    with database.begin(routine=True) as work:
        assert work.cursor.execute(named).fetchone()[0] == "another", "nothing tells this connection"
        if lets_out:
            with pytest.raises(Bug, match="transaction_routine"):
                database.must_agree(COMP, work, lets_out=True)
            assert work.cursor.execute(named).fetchone()[0] == "another"
        else:
            database.must_agree(COMP, work, lets_out=False)
            assert work.cursor.execute(named).fetchone()[0] == "u-intake"
            return
    with database.begin() as work:
        assert work.cursor.execute(named).fetchone()[0] == "u-intake"


def test_what_lets_out_by_pages_that_were_there_for_a_moment_is_stopped_and_its_connection_is_used_no_more(
    pages: Pages, database: Database, asked: list[Any]
) -> None:
    written(pages.path, pages.lacking)
    with database.begin() as work:
        work.cursor.execute(BY_INDEX).fetchone()
        written(pages.path, pages.right)
        with pytest.raises(EnvironmentFault, match="file_put_right"):
            database.must_agree(COMP, work, lets_out=True)
    assert database.was_mended
    asked.clear()
    with database.begin() as again:
        assert again.connection is not work.connection
        database.must_agree(COMP, again, lets_out=False)
    assert not asked, "its indexes were made again"


def test_the_indexes_are_compared_where_the_transaction_looks_wherever_the_file_says_by_now(
    pages: Pages, database: Database
) -> None:
    assert database.lookups_agree(COMP) is True
    written(pages.path, pages.lacking)
    with database.begin() as work:
        written(pages.path, pages.elsewhere)
        with pytest.raises(EnvironmentFault, match="file_put_right"):
            database.must_agree(COMP, work, lets_out=False)


def test_where_the_indexes_were_compared_elsewhere_they_are_looked_for_anew(pages: Pages, database: Database) -> None:
    with database.begin() as work:
        written(pages.path, pages.elsewhere)
        database.must_agree(COMP, work, lets_out=False)
    written(pages.path, pages.lacking)
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_put_right"):
        database.must_agree(COMP, work, lets_out=False)


@pytest.mark.parametrize("lets_out", [True, False])
def test_only_what_lets_out_waits_for_a_page_that_does_not_open(
    attacker: SealedStore, database: Database, lets_out: bool
) -> None:
    tear(attacker.database, "card")
    with database.begin() as work:
        waits = pytest.raises(EnvironmentFault, match="file_corrupt") if lets_out else contextlib.nullcontext()
        with waits:
            database.must_agree(COMP, work, lets_out=lets_out)


def test_what_lacks_rows_beside_a_page_that_does_not_open_is_told_as_such(
    attacker: SealedStore, database: Database
) -> None:
    made_as(attacker, *OTHERWISE["lacks"])
    tear(attacker.database, "card")
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_put_right"):
        database.must_agree(COMP, work, lets_out=True)


def test_a_page_that_opens_no_more_after_the_indexes_were_made_again_is_told_as_damage(
    attacker: SealedStore, database: Database
) -> None:
    made_as(attacker, *OTHERWISE["lacks"])
    assert database.lookups_agree(COMP) is False
    right = tear(attacker.database, "audit")
    torn = database.path.read_bytes()
    written(database.path, right)
    with database.begin() as work:
        written(database.path, torn)
        work.cursor.execute("PRAGMA shrink_memory")
        with pytest.raises(EnvironmentFault, match="file_corrupt"):
            database.must_agree(COMP, work, lets_out=True)


def test_what_could_not_begin_keeps_nobody_out(
    attacker: SealedStore, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An index that cannot be made: its table does not open."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    attacker.database.reader().execute("DROP INDEX ix_note_subject")
    tear(attacker.database, "note")
    with pytest.raises(EnvironmentFault) as held:
        database.begin()
    with attacker.database.begin() as work:
        assert work.connection.in_transaction
    assert held.value.code == "file_corrupt"


TRIGGER = "CREATE TRIGGER none BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END"


def is_right(station: Station) -> bool:
    """Whether another session finds in the file's schema just what belongs there."""
    return schema.faults(station.database("u-keeper", COMP).reader(), COMP) == ([], [])


@pytest.mark.parametrize("harm", [TRIGGER, "DROP INDEX ix_note_subject"])
def test_a_schema_is_put_right_when_a_file_is_opened(station: Station, attacker: SealedStore, harm: str) -> None:
    attacker.database.reader().execute(harm)
    assert not is_right(station)
    database = station.database("u-intake", COMP)
    database.expect(COMP)
    assert is_right(station)
    assert database.was_mended


def test_to_open_a_file_that_is_right_waits_for_nobody(
    station: Station, attacker: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    database = station.database("u-intake", COMP)
    with attacker.database.begin():
        database.expect(COMP)


def test_what_is_laid_into_a_schema_later_is_taken_out_until_that_is_durable(
    station: Station, attacker: SealedStore, database: Database
) -> None:
    """With it, every index is made again."""
    with database.begin():
        pass
    made_as(attacker, *LACKS)
    attacker.database.reader().execute(TRIGGER)
    for _ in range(2):
        with database.begin() as work:
            assert schema.faults(work.cursor, COMP) == ([], [])
        assert not is_right(station), "rolled back"
    with database.begin() as work:
        work.commit()
    assert is_right(station)
    assert database.was_mended
    assert database.lookups_agree(COMP) is True


def test_an_index_that_begins_elsewhere_is_made_again_where_it_begins_now(
    station: Station, attacker: SealedStore, database: Database
) -> None:
    with database.begin():
        pass
    move_root(attacker.database, "n < 3")
    with database.begin() as work:
        work.commit()
    assert database.was_mended
    assert station.database("u-intake", COMP).lookups_agree(COMP) is True


def test_where_a_schema_was_changed_as_anybody_may_nothing_is_made_again_before_it_was_compared(
    attacker: SealedStore, database: Database
) -> None:
    """What is put right is told: it stops what protects her once."""
    with database.begin():
        pass
    attacker.database.reader().execute("CREATE TABLE more (a)")
    with database.begin():
        assert not database.was_mended
    made_as(attacker, *LACKS)
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_put_right"):
        database.must_agree(COMP, work, lets_out=False)


def test_the_next_transaction_makes_indexes_again_though_sqlite_knows_of_no_change(
    pages: Pages, database: Database, asked: list[Any]
) -> None:
    for _ in range(2):
        with database.begin():
            pass
    written(pages.path, pages.lacking)
    with database.begin() as work, pytest.raises(EnvironmentFault, match="file_put_right"):
        database.must_agree(COMP, work, lets_out=False)
    asked.clear()
    database.was_mended = False
    with database.begin() as again:
        assert again.connection is work.connection
        database.must_agree(COMP, again, lets_out=False)
        assert not asked
        again.commit()
    assert not database.was_mended, "told once"
    assert database.lookups_agree(COMP) is True


def test_a_schema_that_nobody_changed_is_looked_at_no_more(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = list[str]()
    for name in ("seen", "mend"):
        look = getattr(schema, name)

        def heard(*given: Any, name: str = name, look: Any = look) -> Any:
            looks.append(name)
            return look(*given)

        monkeypatch.setattr(schema, name, heard)
    for _ in range(4):
        with database.begin() as work:
            work.commit()
    assert looks == ["seen", "mend", "seen"]


def test_where_nobody_said_what_belongs_into_a_file_its_schema_is_left_alone(
    station: Station, attacker: SealedStore
) -> None:
    """Its tables may be of another revision."""
    database = station.database("u-intake", COMP)
    made_as(attacker, *LACKS)
    attacker.database.reader().execute(TRIGGER)
    assert database.lookups_agree(COMP) is False
    with database.begin() as work:
        work.commit()
    assert database.lookups_agree(COMP) is True
    assert not is_right(station)
