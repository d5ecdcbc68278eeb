"""The hour at which what waits goes: it comes once a day, and no clock brings back one that was used."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from nsintake.store.audit_lookups import entry_about
from nsintake.store.batches import LONGEST_WAIT, RECORD_ID, TABLE, between_hours, come, free_hour, note_hour, used
from nsintake.store.sealed import SealedStore
from tests.store.station import Station

NOW = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
A_DAY = timedelta(days=1)


def noted(store: SealedStore, by: datetime) -> None:
    with store.begin() as work:
        note_hour(store.audit, work, by)
        work.commit()


def written(store: SealedStore, by: str) -> None:
    """As somebody writes it by hand who has the file's key."""
    said = entry_about(store.audit, TABLE, RECORD_ID)
    version = 1 if said is None else said.version + 1
    with store.begin() as work:
        store.audit.append(work, "passed_on", table=TABLE, record_id=RECORD_ID, version=version, details={"by": by})
        work.commit()


def test_an_hour_has_come_when_the_clock_says_so() -> None:
    before, at, after = (NOW + timedelta(seconds=each) for each in (-1, 0, 1))
    assert come([before, at, after], NOW) == [before, at]
    assert come([before, at], None) == []


def test_an_hour_further_ahead_than_any_is_the_same_time_of_each_day() -> None:
    furthest = NOW + LONGEST_WAIT
    assert come([furthest], NOW) == []
    impossible = furthest + timedelta(microseconds=1)
    today = datetime(2026, 3, 4, 0, 30, 0, 1, tzinfo=UTC)
    assert come([impossible], NOW) == [today]
    assert come([impossible], today - timedelta(microseconds=1)) == []


def test_only_whole_seconds_are_the_hour_of_a_batch() -> None:
    hurried = between_hours(NOW + A_DAY)
    assert hurried < NOW + A_DAY
    assert used([NOW - A_DAY, NOW, hurried]) == NOW
    assert used([hurried]) is None


def test_an_hour_that_was_used_is_free_again_on_the_next_day(station: Station) -> None:
    store = station.store("u-intake")
    assert free_hour(store.audit, NOW) == NOW
    noted(store, NOW)
    reader = station.store("u-keeper")
    nearly = timedelta(hours=20) - timedelta(seconds=1)
    for by in (NOW, NOW + nearly, NOW - nearly):
        assert free_hour(reader.audit, by) == by + A_DAY
    for by in (NOW + timedelta(hours=20), NOW + A_DAY, NOW - A_DAY):
        assert free_hour(reader.audit, by) == by
    noted(store, NOW + A_DAY)
    assert free_hour(reader.audit, NOW + A_DAY) == NOW + 2 * A_DAY
    assert free_hour(reader.audit, NOW) == NOW
    said = entry_about(reader.audit, TABLE, RECORD_ID)
    assert said is not None
    assert said.version == 2


@pytest.mark.parametrize("by", ["", "no hour", "2026-03-04T23:30:00", "0001-01-01T00:00:00+23:59"])
def test_what_was_written_by_hand_keeps_no_hour(station: Station, by: str) -> None:
    store = station.store("u-intake")
    noted(store, NOW)
    written(store, by)
    assert free_hour(store.audit, NOW) == NOW
