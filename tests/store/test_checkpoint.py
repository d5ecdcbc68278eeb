"""What every record was when the keys were last changed: a keeper signed all of it, and nothing else opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.checkpoint import BUCKETS, Checkpoint, CheckpointLine, Point, StatedRow, bucket_of, state_of
from tests.store.station import ORG, Station

COMP = Compartment.IDENTITY
EPOCH, N, BEFORE = 2, 9, b"b" * 32
THERE, GONE, OTHER = (CheckpointLine("card", bytes([at]) * 16, 3, b"h" * 32) for at in (1, 2, 3))
LINES = (OTHER, THERE, GONE._replace(hash=b""), THERE._replace(table="case_file", version=7))


@pytest.fixture
def cursor(station: Station) -> Iterator[Any]:
    """Of a transaction that nobody commits."""
    with station.database("u-keeper", COMP).begin() as work:
        yield work.cursor


def written(cursor: Any, lines: tuple[CheckpointLine, ...] = LINES) -> Point:
    """Write a checkpoint; its point as its entry states it."""
    buckets = Checkpoint(ORG, COMP).write(cursor, EPOCH, lines)
    state = state_of(ORG, COMP, EPOCH, number=N - 1, head=BEFORE, buckets=buckets)
    return Checkpoint(ORG, COMP).point(cursor, N, EPOCH, before=BEFORE, state=state)


def said(cursor: Any, point: Point, line: CheckpointLine) -> StatedRow | None:
    """What a session that knows nothing yet is told of a record."""
    return Checkpoint(ORG, COMP).said(cursor, point, line.table, line.record_id)


def test_each_record_is_what_its_own_line_says(cursor: Any) -> None:
    point, known = written(cursor), Checkpoint(ORG, COMP)
    assert (point.n, point.epoch, len(point.buckets)) == (N, EPOCH, BUCKETS * 32)
    for _ in range(2):
        for line in LINES:
            assert known.said(cursor, point, line.table, line.record_id) == StatedRow(line.version, line.hash)
        assert known.said(cursor, point, "task", THERE.record_id) is None
        assert known.said(cursor, point, "card", b"n" * 16) is None
    assert known.faults(cursor, point) == ()


@pytest.mark.parametrize(
    "by_hand",
    [
        "UPDATE checkpoint_list SET buckets = zeroblob(length(buckets))",
        "UPDATE checkpoint_list SET buckets = substr(buckets, 1, length(buckets) - 32)",
        "UPDATE checkpoint_list SET buckets = CAST(buckets AS TEXT)",
        "UPDATE checkpoint_list SET epoch = 3",
        "DELETE FROM checkpoint_list",
    ],
)
def test_another_list_than_the_one_stated_says_nothing_of_any_record(cursor: Any, by_hand: str) -> None:
    point = written(cursor)
    state = state_of(ORG, COMP, EPOCH, number=N - 1, head=BEFORE, buckets=point.buckets)
    cursor.execute(by_hand)
    found = Checkpoint(ORG, COMP).point(cursor, N, EPOCH, before=BEFORE, state=state)
    assert found == Point(N, EPOCH, b"")
    for line in (THERE, CheckpointLine("card", b"n" * 16, 1, b"")):
        with pytest.raises(OpenError):
            said(cursor, found, line)
    assert set(Checkpoint(ORG, COMP).faults(cursor, found)) >= set(range(BUCKETS))


@pytest.mark.parametrize("other", [{"number": N}, {"head": b"c" * 32}, {"epoch": 3}])
def test_a_list_is_stated_behind_the_entry_before_it_and_nowhere_else(cursor: Any, other: dict[str, Any]) -> None:
    point = written(cursor)
    where = {"number": N - 1, "head": BEFORE, "epoch": EPOCH, **other}
    state = state_of(ORG, COMP, where["epoch"], number=where["number"], head=where["head"], buckets=point.buckets)
    assert Checkpoint(ORG, COMP).point(cursor, N, EPOCH, before=BEFORE, state=state).buckets == b""


@pytest.mark.parametrize(
    "by_hand",
    [
        "DELETE FROM checkpoint WHERE record_id = ?",
        "UPDATE checkpoint SET version = version + 1 WHERE record_id = ?",
        "UPDATE checkpoint SET hash = zeroblob(32) WHERE record_id = ?",
        "UPDATE checkpoint SET hash = CAST(hash AS TEXT) WHERE record_id = ?",
        "UPDATE checkpoint SET record_id = CAST(record_id AS TEXT) WHERE record_id = ?",
        "UPDATE checkpoint SET tbl = CAST(tbl AS BLOB) WHERE record_id = ?",
        "UPDATE checkpoint SET version = version + 0.5 WHERE record_id = ?",
        "INSERT INTO checkpoint SELECT bucket, 'task', record_id, 1, x'' FROM checkpoint WHERE record_id = ?",
    ],
)
def test_a_bucket_with_other_lines_opens_nothing_and_the_others_all(cursor: Any, by_hand: str) -> None:
    point = written(cursor)
    cursor.execute(by_hand, (OTHER.record_id,))
    with pytest.raises(OpenError):
        said(cursor, point, OTHER)
    assert said(cursor, point, THERE) == StatedRow(3, THERE.hash)
    assert Checkpoint(ORG, COMP).faults(cursor, point) == (bucket_of(OTHER.record_id),)


def test_lines_of_one_bucket_are_not_those_of_another(cursor: Any) -> None:
    point = written(cursor, ())
    moved = point.buckets[32:] + point.buckets[:32]
    with pytest.raises(OpenError):
        said(cursor, replace(point, buckets=moved), THERE)


def test_what_belongs_to_no_checkpoint_that_counts_is_a_fault_of_its_own(cursor: Any) -> None:
    known = Checkpoint(ORG, COMP)
    assert known.faults(cursor, None) == ()
    cursor.execute("INSERT INTO checkpoint VALUES (5, 'card', ?, 1, x'')", (b"s" * 16,))
    assert known.faults(cursor, None) == (-1,)
    cursor.execute("DELETE FROM checkpoint")
    point = written(cursor)
    assert known.faults(cursor, None) == (-1,)
    for bucket in (-1, BUCKETS):
        cursor.execute("INSERT INTO checkpoint VALUES (?, 'card', ?, 1, x'')", (bucket, b"s" * 16))
        assert known.faults(cursor, point) == (-1,)
        cursor.execute("DELETE FROM checkpoint WHERE bucket = ?", (bucket,))
    assert known.faults(cursor, point) == ()
    cursor.execute("INSERT INTO checkpoint_list VALUES (3, x'')")
    assert known.faults(cursor, point) == (-1,)
