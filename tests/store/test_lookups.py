"""Indexes compared with their tables: lacking, more, in another order, and where pages do not open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault
from nsintake.store.check import make_agree, verify_file
from nsintake.store.connection import PAGE_SIZE
from nsintake.store.lookups import _faults
from nsintake.store.sealed import SealedStore, new_id
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
        for _ in range(40):
            found.put(work, "note", new_id(), new_id(), Note(), verb="saved")
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
    "backwards": ("ix_note_subject", "CREATE INDEX ix_note_subject ON note (subject_id DESC)"),
    "other column": ("ix_note_subject", "CREATE INDEX ix_note_subject ON note (body)"),
    "log lacks": (
        "ix_audit_record",
        "CREATE INDEX ix_audit_record ON audit (record_id, tbl, n) WHERE version > 0 AND n < 30",
    ),
    "log backwards": (
        "ix_audit_record",
        "CREATE INDEX ix_audit_record ON audit (record_id DESC, tbl, n) WHERE version > 0",
    ),
    "log has more": ("ix_audit_told", "CREATE INDEX ix_audit_told ON audit (record_id)"),
}


@pytest.mark.parametrize("how", OTHERWISE)
def test_an_index_made_otherwise_is_noticed_and_put_right(store: SealedStore, how: str) -> None:
    assert store.database.lookups_agree(COMP) is True
    made_as(store, *OTHERWISE[how])
    assert store.database.lookups_agree(COMP) is False
    assert store.database.was_mended
    make_agree(store)
    assert store.database.lookups_agree(COMP) is True


@pytest.mark.parametrize("comp", [Compartment.LIAISON, Compartment.IDENTITY])
def test_no_index_tells_of_itself(station: Station, comp: Compartment) -> None:
    """Each table is read by another way than the index that it is compared with."""
    cursor = station.store("u-intake", comp).database.reader()
    for text in _faults(comp):
        plan = [row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {text}").fetchall() if row[3].startswith("SCAN")]
        of_tables = [step for step in plan if "subquery" not in step and "CONSTANT" not in step]
        by_index = [step for step in of_tables if "USING" in step]
        assert len(of_tables) - len(by_index) == (0 if "lag(" in text and "INDEXED BY" in text else 1), (text, plan)


def test_what_protects_her_is_stopped_once_and_then_goes_on(store: SealedStore) -> None:
    made_as(store, *OTHERWISE["log lacks"])
    with pytest.raises(EnvironmentFault, match="file_put_right"), store.begin() as work:
        store.audit.append(work, "withdraw")
    with store.begin() as work:
        store.audit.append(work, "withdraw")
        store.audit.append(work, "withdraw")
        work.commit()
    assert verify_file(store).sound


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
