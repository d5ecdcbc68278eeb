"""What keepers settled says nothing any more; what nobody settled keeps a record shut."""

from __future__ import annotations

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.store.anchors import continue_line
from nsintake.store.check import excuses_of, unsettled, verify_file
from nsintake.store.lost import give_up
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import new_id
from nsintake.store.settled import Settled, details_of, read
from tests.attacks.test_entries_made_void import junk
from tests.scale import full_or
from tests.store.station import Note, Station


def test_one_settling_frees_all_that_was_junk(station: Station) -> None:
    count = full_or(60, 1_000)
    keeper, store = station.store("u-keeper"), station.store("u-intake")
    ids = [new_id() for _ in range(count)]
    with store.begin() as work:
        for record_id in ids:
            store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    junk(store, [("case_file", record_id) for record_id in ids])
    for record_id in ids[:5]:
        with pytest.raises(OpenError):
            keeper.get("case_file", record_id, Note)
    report = verify_file(keeper)
    assert len(unsettled(keeper, report).powerless) == count
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    for reader in (keeper, station.store("u-intake")):
        assert all(reader.get("case_file", record_id, Note) == Note() for record_id in ids)
        assert unsettled(reader, verify_file(reader)).sound
    junk(store, [("case_file", ids[0])])
    with pytest.raises(OpenError):
        keeper.get("case_file", ids[0], Note)


def test_a_thousand_lost_rows_are_given_up_at_once_and_never_count_again(station: Station) -> None:
    count = full_or(60, 1_000)
    keeper, store = station.store("u-keeper"), station.store("u-intake")
    ids = [new_id() for _ in range(count)]
    with store.begin() as work:
        for record_id in ids:
            store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    old = store.database.reader().execute("SELECT * FROM case_file").fetchall()
    with store.begin() as work:
        work.cursor.execute("DELETE FROM case_file")
        work.commit()
    report = verify_file(keeper)
    assert len(report.stray) == count
    with keeper.begin() as work:
        give_up(keeper, work, report.stray, Outbox(keeper, keeper))
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    for reader in (keeper, station.store("u-intake")):
        assert verify_file(reader).sound
    with store.begin() as work:
        work.cursor.executemany("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)", old)
        work.commit()
    assert len(unsettled(keeper, verify_file(keeper)).stray) == count


def test_only_a_keeper_settles(station: Station) -> None:
    keeper, store, record_id = station.store("u-keeper"), station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    junk(store, [("case_file", record_id)])
    with store.begin() as work:
        continue_line(store, work, why="settled", details=excuses_of(verify_file(store)))
        work.commit()
    with pytest.raises(OpenError):
        keeper.get("case_file", record_id, Note)


def test_numbers_are_kept_as_runs_and_those_of_an_earlier_version_are_read() -> None:
    said = details_of(broken=[7, 3, 4, 5], powerless=range(10, 1_010), unproved=[2])
    assert (said["broken"], said["powerless"]) == ("3-5,7", "10-1009")
    both = read([said, {"broken": "20,22", "powerless": "", "stray": "card:cd", "why": "settled"}])
    assert [n for n in range(1, 30) if both.number(n)] == [3, 4, 5, 7, *range(10, 30)]
    assert both.name("unproved", "2")
    assert both.name("stray", "card:cd")
    assert not both.name("stray", "2")
    assert read([{"broken": "x,-3,5-,9-y"}]) == Settled(((5, 5),))
