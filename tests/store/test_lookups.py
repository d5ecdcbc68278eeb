"""Indexes compared with their tables: lacking, more, in another order, and where pages do not open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import EnvironmentFault
from nsintake.store import lookups, schema
from nsintake.store.check import make_agree, verify_file
from nsintake.store.connection import PAGE_SIZE
from nsintake.store.done_mark import UNMARKED
from nsintake.store.lookups import _faults, _reading, agree
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.tables import METADATA, SEALED
from tests.attacks.test_what_sqlite_goes_by import move_root
from tests.store.station import Note, Station, make_station

COMP = Compartment.IDENTITY


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = make_station(tmp_path)
    yield made
    made.close()


@pytest.fixture
def store(station: Station) -> SealedStore:
    found = station.store("u-intake", COMP)
    with found.begin() as work:
        for number in range(40):
            found.put(work, "note", new_id(), new_id(), Note(), verb="saved")
            status = TaskStatus.DONE if number % 2 else TaskStatus.OPEN
            task = Task(TaskKind.CHECK_AGAIN, date(2026, 3, 8), "c", status=status)
            found.put(work, "task", new_id(), new_id(), task, verb="task")
        work.commit()
    return found


def made_as(store: SealedStore, index: str, otherwise: str) -> None:
    """The index as that statement makes it, under the words that belong to it."""
    cursor = store.database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    cursor.execute(f"DROP INDEX {index}")
    cursor.execute(otherwise)
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, index))
    cursor.execute(f"PRAGMA schema_version = {version + 1}")
    cursor.execute("PRAGMA writable_schema = RESET")


OTHERWISE = {
    "lacks": ("ix_note_subject", "CREATE INDEX ix_note_subject ON note (subject_id) WHERE schema > 9"),
    "lacks what it seems to have": (
        "ix_note_subject",
        "CREATE INDEX ix_note_subject ON note (CAST(subject_id AS TEXT))",
    ),
    "backwards": ("ix_note_subject", "CREATE INDEX ix_note_subject ON note (subject_id DESC)"),
    "other column": ("ix_note_subject", "CREATE INDEX ix_note_subject ON note (body)"),
    "of what is to do lacks": ("ix_task_to_do", f"CREATE INDEX ix_task_to_do ON task (schema) WHERE {UNMARKED} AND 0"),
    "of what is to do has what is done": ("ix_task_to_do", "CREATE INDEX ix_task_to_do ON task (schema)"),
    "of what is to do is backwards": (
        "ix_task_to_do",
        f"CREATE INDEX ix_task_to_do ON task (schema, record_id DESC) WHERE {UNMARKED}",
    ),
    "log lacks": (
        "ix_audit_record",
        "CREATE INDEX ix_audit_record ON audit (record_id, tbl, n) WHERE version > 0 AND n < 30",
    ),
    "log backwards": (
        "ix_audit_record",
        "CREATE INDEX ix_audit_record ON audit (record_id DESC, tbl, n) WHERE version > 0",
    ),
    "log lacks what it seems to have": (
        "ix_audit_record",
        "CREATE INDEX ix_audit_record ON audit (record_id, CAST(tbl AS BLOB), n) WHERE version > 0",
    ),
    "log has more": ("ix_audit_told", "CREATE INDEX ix_audit_told ON audit (record_id)"),
    "log has what it should not": ("ix_audit_told", "CREATE INDEX ix_audit_told ON audit (hash)"),
}
WAYS = ["as it is read", "one row at once", "by SQLite", "by SQLite since a value has another type"]


def let_sqlite_compare(monkeypatch: pytest.MonkeyPatch) -> None:
    def agrees(cursor: Any, comp: Compartment, names: tuple[str, ...]) -> bool | None:
        return lookups._of_all(lookups._as_sqlite_says(cursor, comp, name) for name in names)

    monkeypatch.setattr(lookups, "agrees", agrees)


@pytest.fixture
def compared(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, store: SealedStore) -> str:
    """Which of the ways of comparing is gone."""
    if request.param == "as it is read":
        monkeypatch.setattr(lookups, "_as_sqlite_says", None)
    if request.param == "one row at once":
        monkeypatch.setattr(lookups, "_AT_ONCE", 1)
    if request.param == "by SQLite":
        let_sqlite_compare(monkeypatch)
    if request.param == "by SQLite since a value has another type":
        lay_values_of_another_type(store)
    return str(request.param)


def lay_values_of_another_type(store: SealedStore) -> None:
    cursor = store.database.reader()
    for strange in (b"", "", 1, 1.5, -(2**60), "\u0648", "z" * 16):
        cursor.execute("INSERT INTO note VALUES (?, ?, 1, 1, 1, x'00')", (strange, strange))
        cursor.execute("INSERT INTO note VALUES (?, ?, 1, 1, 1, x'00')", (new_id(), strange))
    others: tuple[object, ...] = (b"record", 1, "record")
    for strange in ("x", b"x", 1.5):
        cursor.execute("INSERT INTO task VALUES (?, ?, ?, 1, 1, x'00')", (new_id(), new_id(), strange))
    for n, other in enumerate(others, 1_000):
        cursor.execute("INSERT INTO audit SELECT ?, actor, day, 1, ?, ?, version, hash, 1, body, head, sig FROM audit "
                       "WHERE n = 1", (n, other, other))  # fmt: skip


@pytest.mark.parametrize("compared", WAYS, indirect=True)
@pytest.mark.parametrize("how", OTHERWISE)
def test_an_index_made_otherwise_is_noticed_and_put_right(store: SealedStore, how: str, compared: str) -> None:
    assert store.database.lookups_agree(COMP) is True, compared
    made_as(store, *OTHERWISE[how])
    assert store.database.lookups_agree(COMP) is False
    assert store.database.was_mended
    make_agree(store)
    assert store.database.lookups_agree(COMP) is True


@pytest.mark.parametrize("compared", WAYS, indirect=True)
def test_a_table_in_another_order_is_noticed(store: SealedStore, compared: str) -> None:
    """A row that is not where its key says is found by nobody who asks for it by that."""
    cursor = store.database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'note'").fetchone()
    rows = cursor.execute("SELECT * FROM note").fetchall()
    cursor.execute("DROP TABLE note")
    cursor.execute(text.replace("PRIMARY KEY (record_id)", "PRIMARY KEY (record_id DESC)"))
    cursor.executemany("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)", rows)
    cursor.execute("CREATE INDEX ix_note_subject ON note (subject_id)")
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'note'", (text,))
    cursor.execute("PRAGMA writable_schema = RESET")
    assert store.database.lookups_agree(COMP) is False, compared


def plain_log(path: Path) -> None:
    """A log of many pages in a file without a key, closed."""
    connection = dbapi2.connect(path, isolation_level=None)
    connection.execute("PRAGMA page_size = 1024")
    connection.execute("BEGIN")
    for part in schema.expected(Compartment.ACCOUNTS).values():
        if part.table == "audit":
            connection.execute(part.sql)
    for n in range(1, 60):
        row = (
            n,
            "u",
            "2026-03-04",
            1,
            "note",
            n.to_bytes(16, "big"),
            1,
            b"h" * 32,
            1,
            b"b" * 100,
            b"d" * 32,
            b"s" * 64,
        )
        connection.execute(f"INSERT INTO audit VALUES ({', '.join('?' * 12)})", row)
    connection.execute("COMMIT")
    connection.close()


def lead_elsewhere(path: Path) -> int:
    """Let the first entry of what leads to the entries of a log, the number up to which its page goes, be one less."""
    connection = dbapi2.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'audit'").fetchone()
    connection.close()
    raw = bytearray(path.read_bytes())
    start = (root - 1) * 1024
    assert raw[start] == 5, "a page that leads to others by number"
    cell = start + int.from_bytes(raw[start + 12 : start + 14], "big")
    assert 1 < raw[cell + 4] < 128, "a number of a single byte"
    raw[cell + 4] -= 1
    path.write_bytes(raw)
    return int(raw[cell + 4]) + 1


@pytest.mark.parametrize("by_sqlite", [False, True])
def test_an_entry_that_its_number_does_not_lead_to_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, by_sqlite: bool
) -> None:
    """It is there for whoever reads all entries, and for nobody who asks for it."""
    if by_sqlite:
        let_sqlite_compare(monkeypatch)
    plain_log(tmp_path / "log")
    cursor = dbapi2.connect(tmp_path / "log").cursor()
    assert lookups.agrees(cursor, Compartment.ACCOUNTS, ("audit",)) is True
    cursor.connection.close()
    n = lead_elsewhere(tmp_path / "log")
    cursor = dbapi2.connect(tmp_path / "log").cursor()
    assert (n,) in cursor.execute("SELECT n FROM audit NOT INDEXED").fetchall()
    assert cursor.execute("SELECT 1 FROM audit WHERE n = ?", (n,)).fetchone() is None
    assert lookups.agrees(cursor, Compartment.ACCOUNTS, ("audit",)) is False
    cursor.connection.close()


def test_where_a_page_of_an_index_does_not_open_sqlite_tells_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_sqlite_compare(monkeypatch)
    plain_log(tmp_path / "log")
    with contextlib.closing(dbapi2.connect(tmp_path / "log")) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_audit_told'").fetchone()
    with (tmp_path / "log").open("r+b") as file:
        file.seek((root - 1) * 1024)
        file.write(bytes(64))
    with contextlib.closing(dbapi2.connect(tmp_path / "log")) as connection:
        assert lookups.agrees(connection.cursor(), Compartment.ACCOUNTS, ("audit",)) is None


@pytest.mark.parametrize(
    ("parts", "told"),
    [([True, True], True), ([True, None], None), ([None, True], None), ([None, False], False), ([False, True], False)],
)
def test_what_one_part_does_not_tell_is_not_told_unless_another_differs(
    parts: list[bool | None], told: bool | None
) -> None:
    assert lookups._of_all(parts) is told


def plan_of(cursor: Any, text: str) -> list[str]:
    """The steps that read a table or an index."""
    made = [row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()]
    read = [step for step in made if step.startswith(("SCAN", "SEARCH"))]
    return [step for step in read if "subquery" not in step and "CONSTANT" not in step]


@pytest.mark.parametrize("comp", [Compartment.LIAISON, Compartment.IDENTITY])
def test_no_index_tells_of_itself(station: Station, comp: Compartment) -> None:
    """Each table is read by another way than the index that it is compared with."""
    cursor = station.store("u-intake", comp).database.reader()
    for name in lookups.compared(comp):
        for text in _faults(comp, name):
            plan = plan_of(cursor, text)
            by_index = [step for step in plan if "USING" in step]
            assert len(plan) - len(by_index) == (0 if "lag(" in text and "INDEXED BY" in text else 1), (text, plan)


@pytest.mark.parametrize("comp", FILES)
def test_what_is_compared_in_memory_is_read_from_the_table_and_from_each_index(
    station: Station, comp: Compartment
) -> None:
    """Each from its first row to its last, in the order in which it is there."""
    cursor = station.store("u-keeper", comp).database.reader()
    assert station.store("u-keeper", comp).database.lookups_agree(comp)
    for names in filter(None, (("audit",), SEALED[comp])):
        text, order = _reading(comp, names)
        plan = plan_of(cursor, text.replace("LIMIT ?", "LIMIT 1"))
        wanted = list[str]()
        for name in names:
            indexes = sorted(str(index.name) for index in METADATA[comp].tables[name].indexes)
            by_number = ["SEARCH same USING INTEGER PRIMARY KEY (rowid=?)"] * (name == "audit")
            wanted += [f"SCAN {name}", *by_number, *(f"SCAN {name} USING INDEX {index}" for index in indexes)]
        assert [step.replace("COVERING ", "") for step in plan] == wanted
        assert set(order) == {
            *names,
            *(str(index.name) for name in names for index in METADATA[comp].tables[name].indexes),
        }
        every = cursor.execute(f"EXPLAIN QUERY PLAN {text.replace('LIMIT ?', 'LIMIT 1')}").fetchall()
        assert not [row[3] for row in every if "TEMP B-TREE" in row[3]], "no order but that in the file"


def test_what_protects_her_is_stopped_once_and_then_goes_on(store: SealedStore) -> None:
    made_as(store, *OTHERWISE["log lacks"])
    with pytest.raises(EnvironmentFault, match="file_put_right"), store.begin() as work:
        store.audit.append(work, "withdraw")
    with store.begin() as work:
        store.audit.append(work, "withdraw")
        store.audit.append(work, "withdraw")
        work.commit()
    assert verify_file(store).sound


def test_where_nobody_said_what_belongs_into_a_file_each_comparing_reads_where_indexes_begin(
    store: SealedStore,
) -> None:
    """There a transaction reads it only when something was found before."""
    made_as(store, *OTHERWISE["log lacks"])
    assert store.database.lookups_agree(COMP) is False
    with store.begin() as work:
        work.commit()
    assert store.database.lookups_agree(COMP) is True
    move_root(store.database, "n <= 3")
    with pytest.raises(EnvironmentFault, match="file_put_right"), store.begin() as work:
        store.audit.append(work, "withdraw")


def test_what_protects_nobody_is_not_stopped(store: SealedStore) -> None:
    made_as(store, *OTHERWISE["log lacks"])
    with store.begin() as work:
        store.audit.append(work, "saved")
        work.commit()


def torn(station: Station, table: str) -> SealedStore:
    """The file with a page of a table that does not open, in another session."""
    database = station.store("u-intake", COMP).database
    (page,) = database.reader().execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    database.checkpoint()
    station.close()
    with database.path.open("r+b") as file:
        file.seek((page - 1) * PAGE_SIZE + 100)
        file.write(bytes(64))
    return station.store("u-intake", COMP)


def test_where_a_page_does_not_open_what_protects_her_goes_on_and_nothing_is_let_out(
    station: Station, store: SealedStore
) -> None:
    again = torn(station, "card")
    assert again.database.lookups_agree(COMP) is None
    with pytest.raises(EnvironmentFault, match="file_corrupt"), again.begin() as work:
        again.audit.append(work, "release")
    again.database.read_afresh()
    with again.begin() as work:
        again.audit.append(work, "withdraw")
        work.commit()


def test_sqlite_tells_nothing_where_an_index_does_not_open(
    station: Station, store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = torn(station, "ix_note_subject")
    let_sqlite_compare(monkeypatch)
    assert again.database.lookups_agree(COMP) is None


@pytest.mark.parametrize("page", ["card", "tie"])
def test_a_page_that_does_not_open_hides_nothing_in_another_table(
    station: Station, store: SealedStore, page: str
) -> None:
    """Before: it was not told, and what protects her went on with an index that lacked rows."""
    made_as(store, *OTHERWISE["lacks"])
    again = torn(station, page)
    assert again.database.lookups_agree(COMP) is False


def test_an_index_that_cannot_be_made_again_keeps_nobody_from_what_protects_her(
    station: Station, store: SealedStore
) -> None:
    made_as(store, *OTHERWISE["log lacks"])
    again = torn(station, "note")
    assert again.database.lookups_agree(COMP) is False
    for _ in range(2):
        with contextlib.suppress(EnvironmentFault), again.begin() as work:
            again.audit.append(work, "withdraw")
            work.commit()
    assert again.audit.head().number > store_head(station)


def store_head(_station: Station) -> int:
    return 40


def test_indexes_are_made_again_within_a_transaction_that_keeps_others_out(store: SealedStore) -> None:
    made_as(store, *OTHERWISE["log lacks"])
    with store.begin() as work:
        make_agree(store)
        work.commit()
    assert store.database.lookups_agree(COMP) is True


def test_an_index_that_is_not_there_does_not_agree(store: SealedStore) -> None:
    cursor = store.database.reader()
    cursor.execute("DROP INDEX ix_note_subject")
    assert agree(cursor, COMP) is False
