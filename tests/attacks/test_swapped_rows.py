"""Rows moved, mixed and put back: each is exactly where and as new as the audit says, or it does not open."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.store.check import verify_file
from nsintake.store.rows import Change
from nsintake.store.sealed import SealedStore, new_id
from tests.scale import full_or
from tests.store.station import Note, Station, make_station

TABLE = "case_file"
COLUMNS = ("subject_id", "schema", "epoch", "row_version", "body")
WAYS = (("body",), ("body", "row_version"), ("body", "subject_id"), ("subject_id",), COLUMNS)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = make_station(tmp_path)
    yield made
    made.close()


def fill(store: SealedStore, count: int, subject: bytes | None = None) -> list[bytes]:
    """Records of different subjects, or of one; every third was saved twice."""
    ids = [new_id() for _ in range(count)]
    subjects = [subject or new_id() for _ in ids]
    with store.begin() as work:
        for at, (record, of) in enumerate(zip(ids, subjects, strict=True)):
            for table in (TABLE, "card"):
                store.put(work, table, record, of, Note(str(at)), verb="saved")
                if at % 3 == 0:
                    store.put(work, table, record, of, Note(f"{at} again"), verb="saved")
        work.commit()
    return ids


def opens(store: SealedStore, table: str, record: bytes) -> bool:
    try:
        store.get(table, record, Note)
    except OpenError:
        return False
    return True


def put(reader: Any, table: str, record: bytes, values: dict[str, Any]) -> None:
    names = ", ".join(f"{name} = ?" for name in values)
    reader.execute(f"UPDATE {table} SET {names} WHERE record_id = ?", (*values.values(), record))


def row(reader: Any, table: str, record: bytes) -> dict[str, Any]:
    names = ", ".join(COLUMNS)
    found = reader.execute(f"SELECT {names} FROM {table} WHERE record_id = ?", (record,)).fetchone()
    return dict(zip(COLUMNS, found, strict=True))


@pytest.mark.full
@pytest.mark.parametrize("same_woman", [False, True])
def test_fifty_records_swapped_every_way(station: Station, same_woman: bool) -> None:
    store = station.store("u-intake")
    ids = fill(store, 50, new_id() if same_woman else None)
    reader = store.database.reader()
    reader.execute("PRAGMA synchronous = OFF")  # thousands of changes, none of which must last
    rows = {record: row(reader, TABLE, record) for record in ids}
    passed = 0
    pairs = list(combinations(ids, 2))
    for first, second in pairs[:: full_or(17, 1)]:
        for way in WAYS:
            mine, theirs = ({name: rows[record][name] for name in way} for record in (first, second))
            if mine == theirs:
                continue
            put(reader, TABLE, first, theirs)
            put(reader, TABLE, second, mine)
            passed += opens(store, TABLE, first) + opens(store, TABLE, second)
            put(reader, TABLE, first, mine)
            put(reader, TABLE, second, theirs)
    assert passed == 0
    assert verify_file(station.store("u-keeper")).sound


def test_a_row_of_another_table_does_not_open(station: Station) -> None:
    store = station.store("u-intake")
    for record in fill(store, 6):
        reader = store.database.reader()
        put(reader, TABLE, record, row(reader, "card", record))
        assert not opens(store, TABLE, record)


def test_wraps_swapped_between_women_open_nothing(station: Station) -> None:
    store = station.store("u-intake")
    first, second = fill(store, 2)
    reader = store.database.reader()
    subjects = [row(reader, TABLE, record)["subject_id"] for record in (first, second)]
    wraps = [reader.execute("SELECT wrap FROM dek WHERE subject_id = ?", (of,)).fetchone()[0] for of in subjects]
    for of, wrap in zip(subjects, wraps[::-1], strict=True):
        reader.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, of))
    for look in (store, station.store("u-keeper")):
        assert not opens(look, TABLE, first)
        assert not opens(look, TABLE, second)


@pytest.mark.parametrize("fresh", [False, True])
def test_a_row_put_back_is_detected_at_once(station: Station, fresh: bool) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    reader = store.database.reader()
    olds = []
    for text in ("consents", "withdraws", "consents again"):
        with store.begin() as work:
            store.put(work, TABLE, record, subject, Note(text), verb="saved")
            work.commit()
        olds.append(row(reader, TABLE, record))
    look = station.store("u-keeper") if fresh else store
    for old in olds[:-1]:
        put(reader, TABLE, record, old)
        assert not opens(look, TABLE, record)
        with pytest.raises(OpenError):
            look.list(TABLE, Note)
    assert verify_file(look).stray == ((TABLE, record),)
    put(reader, TABLE, record, olds[-1])
    assert opens(look, TABLE, record)


def test_a_removed_row_put_back_is_detected_at_once(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put_many(work, [Change(TABLE, record, subject, Note(), "saved")])
        work.commit()
    reader = store.database.reader()
    kept = [reader.execute(f"SELECT * FROM {table}").fetchall() for table in (TABLE, "dek")]
    with store.begin() as work:
        store.shred(work, subject, verb="shredded")
        work.commit()
    assert store.find(TABLE, record, Note) is None
    reader.executemany(f"INSERT INTO {TABLE} VALUES (?, ?, ?, ?, ?, ?)", kept[0])
    reader.executemany("INSERT OR REPLACE INTO dek VALUES (?, ?, ?)", kept[1])
    for look in (store, station.store("u-keeper")):
        assert not opens(look, TABLE, record)


def test_a_row_resealed_by_someone_who_holds_the_key_needs_an_entry(station: Station) -> None:
    """The same version, sealed rightly under the right key, but not what was audited."""
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, subject, Note("true"), verb="saved")
        work.commit()
    reader = store.database.reader()
    true = row(reader, TABLE, record)
    with store.begin() as work:
        store.audit.append = lambda *_, **__: 0  # type: ignore[method-assign]
        work.cursor.execute("DELETE FROM audit WHERE tbl = ?", (TABLE,))
        store.put(work, TABLE, record, subject, Note("false"), verb="saved")
        false = row(work.cursor, TABLE, record)
    assert (false["row_version"], false["body"] != true["body"]) == (1, True)
    put(reader, TABLE, record, false)
    assert not opens(station.store("u-keeper"), TABLE, record)
