"""Which records are the newest, by the end of the log, in a file of any size."""

from __future__ import annotations

import pytest

from nsintake.store import newest
from nsintake.store.audit import add_checkpoint
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.newest import Touched, first_entry, last_entry, newest_few, newest_first, touched_since
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_entries_made_void import junk
from tests.store.station import Note, Station


def put(store: SealedStore, *records: bytes) -> None:
    with store.begin() as work:
        for record in records:
            store.put(work, "case_file", record, record, Note(), verb="saved")
        work.commit()


def test_a_few_are_the_first_of_all(station: Station) -> None:
    store, ids = station.store("u-intake"), [new_id() for _ in range(7)]
    put(store, *ids)
    put(store, ids[2], ids[0], ids[2])
    order, of = newest_first(store, "case_file", ())
    assert of == 7
    assert order[:3] == (ids[2], ids[0], ids[6])
    for most in (1, 3, 7, 50):
        assert newest_few(store, "case_file", most) == order[:most]
    assert newest_few(store, "card", 50) == ()


@pytest.mark.parametrize("few", [0, 500])
def test_of_those_that_are_not_known_the_last_written_comes_first(
    station: Station, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    store, ids = station.store("u-intake"), [new_id() for _ in range(5)]
    put(store, *ids)
    put(store, ids[1], ids[3])
    monkeypatch.setattr(newest, "_FEW", few)
    assert newest_first(store, "case_file", {ids[4], ids[1]}) == ((ids[3], ids[2], ids[0]), 5)


def test_what_was_taken_away_is_not_among_them(station: Station) -> None:
    store, ids = station.store("u-intake"), [new_id() for _ in range(4)]
    put(store, *ids)
    with store.begin() as work:
        store.remove(work, "case_file", ids[3], verb="erase")
        work.commit()
    assert newest_few(store, "case_file", 2) == (ids[2], ids[1])


def test_where_the_end_of_the_log_is_about_others_there_are_as_many(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, ids = station.store("u-intake"), [new_id() for _ in range(5)]
    put(store, *ids)
    monkeypatch.setattr(newest, "_AT_THE_END", newest._AT_THE_END.replace("LIMIT 500", "LIMIT 2"))
    found = newest_few(store, "case_file", 4)
    assert found[:2] == (ids[4], ids[3])
    assert len(set(found)) == 4
    assert set(newest_few(store, "case_file", 9)) == set(ids)


def test_the_first_entry_of_a_record_is_the_first_that_counts(station: Station) -> None:
    store, record = station.store("u-keeper"), new_id()
    assert (first_entry(store, "case_file", record), last_entry(store, "case_file", record)) == (0, 0)
    junk(store, [("case_file", record)])
    void = store.audit.head().number
    assert (first_entry(store, "case_file", record), last_entry(store, "case_file", record)) == (0, void)
    with store.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n = ?", (void,))
        work.commit()
    put(store, record)
    first = store.audit.head().number
    put(store, new_id(), record)
    last = store.audit.head().number
    assert (first_entry(store, "case_file", record), last_entry(store, "case_file", record)) == (first, last)
    junk(store, [("case_file", record)])
    again = station.store("u-keeper")
    assert (first_entry(again, "case_file", record), last_entry(again, "case_file", record)) == (first, last + 1)
    assert first_entry(again, "card", record) == 0


def test_where_nothing_else_counts_a_record_begins_with_the_checkpoint(station: Station) -> None:
    store, record, unknown = station.store("u-keeper"), new_id(), new_id()
    put(store, record, new_id())
    said = store.audit.newest(store.database.reader(), "case_file", record)
    assert said is not None
    with store.begin() as work:
        add_checkpoint(store.audit, work, [CheckpointLine("case_file", record, said.version, said.hash)])
        work.commit()
    point = store.audit.head().number
    first = first_entry(store, "case_file", record)
    assert 0 < first < point
    assert first_entry(store, "case_file", unknown) == point
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (first,))
    assert first_entry(station.store("u-keeper"), "case_file", record) == point


def test_what_entries_are_about_is_said_once_each_in_order(station: Station) -> None:
    store, ids = station.store("u-intake"), [new_id() for _ in range(3)]
    put(store, *ids)
    put(store, ids[0])
    last = store.audit.head().number
    assert touched_since(store, last - 4, last) == tuple(Touched("case_file", record) for record in ids)
    assert touched_since(store, last - 2, last) == (Touched("case_file", ids[2]), Touched("case_file", ids[0]))
    assert touched_since(store, last - 4, last - 2) == tuple(Touched("case_file", record) for record in ids[:2])
    assert touched_since(store, last, last) == ()
