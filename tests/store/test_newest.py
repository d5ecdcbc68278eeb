"""Which records are the newest, by the end of the log, in a file of any size."""

from __future__ import annotations

import pytest

from nsintake.store import newest
from nsintake.store.newest import newest_few, newest_first
from nsintake.store.sealed import SealedStore, new_id
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
    order = newest_first(store, "case_file")
    assert order[:3] == (ids[2], ids[0], ids[6])
    for most in (1, 3, 7, 50):
        assert newest_few(store, "case_file", most) == order[:most]
    assert newest_few(store, "card", 50) == ()


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
