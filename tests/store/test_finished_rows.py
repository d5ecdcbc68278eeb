"""What is over is opened once by a process, and again whenever that could have changed; no mark is believed for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.note import Note, NoteKind
from nsintake.store import audit, finished_rows, sealed
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint
from nsintake.store.check import excuses_of, verify_file
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.done_mark import DONE
from nsintake.store.finished_rows import closed_wrong, due_before, missing, not_over
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.to_do import to_do
from tests.store.station import Note as Text
from tests.store.station import Station

AT = datetime(2026, 3, 9, 9, tzinfo=UTC)
PLANNED = Meeting("c", "1", AT, AT, SeenHow.FACE, (), female_officer=True)
HELD = replace(PLANNED, status=MeetingStatus.HELD)


def liaison(station: Station, uid: str) -> SealedStore:
    return station.store(uid, Compartment.LIAISON)


def put(store: SealedStore, value: Meeting, record: bytes | None = None) -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, "meeting", record, record, value, verb="plan")
        work.commit()
    return record


def open_ids(store: SealedStore) -> set[bytes]:
    return {row.record_id for row in not_over(store, "meeting", Meeting).records}


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    seen, really = list[bytes](), SealedStore.opened

    def counted(*args: Any) -> Any:
        seen.append(args[3][0])
        return really(*args)

    monkeypatch.setattr(SealedStore, "opened", counted)
    return seen


def test_what_is_over_is_opened_once(station: Station, opened: list[bytes]) -> None:
    store = liaison(station, "u-liaison")
    over, ahead = put(store, HELD), put(store, PLANNED)
    assert open_ids(store) == {over, ahead}
    opened.clear()
    assert open_ids(store) == {ahead}
    assert opened == [ahead]
    assert open_ids(liaison(station, "u-keeper")) == {over, ahead}, "another process believes nothing of it"


def test_what_something_newer_was_said_of_is_opened_again(station: Station) -> None:
    store = liaison(station, "u-liaison")
    over = put(store, HELD)
    not_over(store, "meeting", Meeting)
    assert open_ids(store) == set()
    put(liaison(station, "u-intake"), replace(HELD, room="2"), over)
    assert open_ids(store) == {over}
    assert open_ids(store) == set()


def test_what_follows_what_was_over_is_told_as_damaged(station: Station) -> None:
    store = liaison(station, "u-liaison")
    over = put(store, HELD)
    not_over(store, "meeting", Meeting)
    put(liaison(station, "u-intake"), PLANNED, over)
    assert not_over(store, "meeting", Meeting).damaged == (over,)
    assert not_over(store, "meeting", Meeting).damaged == (over,), "and each time"


@pytest.mark.parametrize("signed", [True, False])
def test_a_mark_on_what_is_open_hides_nothing(station: Station, monkeypatch: pytest.MonkeyPatch, signed: bool) -> None:
    store = liaison(station, "u-liaison")
    ahead = put(store, PLANNED)
    if signed:
        monkeypatch.setattr(sealed, "stored_schema", lambda _kind, value: type(value).SCHEMA + DONE)
        put(store, PLANNED, ahead)
    else:
        with store.database.begin() as work:
            work.cursor.execute("UPDATE meeting SET schema = schema + ?", (DONE,))
            work.commit()
    assert to_do(store, "meeting", Meeting).records == [], "whoever goes by marks does not see it"
    for reader in (store, liaison(station, "u-intake")):
        found = not_over(reader, "meeting", Meeting)
        assert (found.records, found.damaged) == ([], (ahead,))


def test_what_a_keeper_settled_is_looked_at_again(station: Station, opened: list[bytes]) -> None:
    store = liaison(station, "u-liaison")
    over = put(store, HELD)
    not_over(store, "meeting", Meeting)
    store.over["meeting"].settled = -1  # as if a keeper had settled something since
    opened.clear()
    assert open_ids(store) == {over}
    assert opened == [over]


def test_what_a_keeper_settles_is_noticed_at_the_next_look(station: Station, opened: list[bytes]) -> None:
    store, keeper = liaison(station, "u-liaison"), liaison(station, "u-keeper")
    over = put(store, HELD)
    not_over(store, "meeting", Meeting)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    opened.clear()
    assert open_ids(store) == {over}
    assert opened == [over]


def test_a_row_of_which_the_log_says_nothing_is_told_as_damaged(station: Station) -> None:
    store = liaison(station, "u-liaison")
    row = put(store, PLANNED)
    with store.database.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE record_id = ?", (row,))
        work.commit()
    assert not_over(liaison(station, "u-intake"), "meeting", Meeting).damaged == (row,)


def test_of_a_kind_that_is_never_over_all_is_opened(station: Station) -> None:
    store = station.store("u-intake")
    with store.begin() as work:
        store.put(work, "note", new_id(), new_id(), Note(NoteKind.WRITTEN, AT, "u", "", "x"), verb="note")
        work.commit()
    assert len(not_over(store, "note", Note).records) == len(not_over(store, "note", Note).records) == 1


def take_out(store: SealedStore, record: bytes) -> None:
    with store.database.begin() as work:
        work.cursor.execute("DELETE FROM meeting WHERE record_id = ?", (record,))
        work.commit()


def test_what_was_taken_out_of_the_file_is_missing_and_what_was_removed_in_order_is_not(station: Station) -> None:
    store = liaison(station, "u-liaison")
    assert missing(store, "meeting") == []
    first, second, third = put(store, HELD), put(store, PLANNED), put(store, PLANNED)
    assert missing(store, "meeting") == []
    take_out(store, first)
    with store.begin() as work:
        store.remove(work, "meeting", second, verb="plan")
        work.commit()
    assert missing(store, "meeting") == [first]
    take_out(store, third)
    assert missing(store, "meeting") == missing(liaison(station, "u-intake"), "meeting") == sorted([first, third])


def test_what_the_log_knew_once_is_missing_where_it_says_nothing_of_it_any_more(station: Station) -> None:
    store = liaison(station, "u-liaison")
    hidden = put(store, PLANNED)
    assert missing(store, "meeting") == []
    take_out(store, hidden)
    store.database.reader().execute("UPDATE audit SET version = 0 WHERE record_id = ?", (hidden,))
    assert store.row_holds("meeting", hidden)
    assert missing(store, "meeting") == [hidden]
    store.over["meeting"].settled = -1  # as if a keeper had settled something since
    assert missing(store, "meeting") == [hidden]


def test_what_the_log_learns_of_later_is_missed_too(station: Station) -> None:
    store = liaison(station, "u-liaison")
    put(store, PLANNED)
    assert missing(store, "meeting") == []
    later = put(store, PLANNED)
    take_out(store, later)
    assert missing(store, "meeting") == [later]


def test_what_only_the_checkpoint_knows_of_is_missed_too(station: Station) -> None:
    keeper, gone = liaison(station, "u-keeper"), new_id()
    with keeper.begin() as work:
        removed = CheckpointLine("meeting", new_id(), 2, b"")
        add_checkpoint(keeper.audit, work, [CheckpointLine("meeting", gone, 1, b"h" * 32), removed])
        work.commit()
    assert missing(liaison(station, "u-liaison"), "meeting") == [gone]


def test_what_an_entry_that_does_not_count_says_is_missed_until_a_keeper_settled_it(
    station: Station,
) -> None:
    store, keeper = liaison(station, "u-liaison"), liaison(station, "u-keeper")
    planted = put(store, PLANNED)
    take_out(store, planted)
    store.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?", (planted,))
    reader = liaison(station, "u-intake")
    assert missing(reader, "meeting") == [planted]
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert missing(reader, "meeting") == []


def test_a_log_that_became_shorter_is_read_from_its_beginning(station: Station) -> None:
    store = liaison(station, "u-liaison")
    put(store, PLANNED)
    missing(store, "meeting")
    store.over["meeting"].upto += 100
    gone = put(store, PLANNED)
    take_out(store, gone)
    assert missing(store, "meeting") == [gone]


def test_of_what_was_told_lately_and_since_rows_are_found_that_are_gone_or_marked_and_nobody_said_so(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was told before that the look behind the pages finds."""
    monkeypatch.setattr(finished_rows, "LATELY", 2)
    store = liaison(station, "u-liaison")
    long_ago, marked, held = put(store, PLANNED), put(store, PLANNED), put(store, HELD)
    take_out(store, long_ago)
    mark(store, marked)
    assert closed_wrong(store, "meeting") == [marked]
    since = put(store, PLANNED)
    for _ in range(2):
        put(store, PLANNED)
    take_out(store, since)
    assert closed_wrong(store, "meeting") == sorted([marked, since])
    mark(store, put(store, PLANNED, held))
    assert closed_wrong(store, "meeting") == sorted([marked, since, held])


def test_what_was_moved_to_another_woman_lately_is_found_while_it_is_there(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a new version, for which nobody needs her key. What was moved before that the look behind the pages finds."""
    monkeypatch.setattr(finished_rows, "LATELY", 2)
    store, hers, another = station.store("u-intake"), new_id(), new_id()

    def tell(record: bytes, subject: bytes) -> None:
        with store.begin() as work:
            work.cursor.execute("DELETE FROM task WHERE record_id = ?", (record,))
            store.put(work, "task", record, subject, Text("look after her"), verb="task")
            work.commit()

    long_ago, moved, there = (new_id() for _ in range(3))
    for record in (long_ago, moved, there):
        tell(record, hers)
    for record, subject in ((long_ago, another), (moved, another), (there, hers)):
        tell(record, subject)
    reader = station.store("u-intake")
    assert [closed_wrong(reader, "task") for _ in range(2)] == [[moved]] * 2
    store.database.reader().execute("UPDATE task SET subject_id = ? WHERE record_id = ?", (hers, moved))
    assert closed_wrong(reader, "task") == []


def test_what_was_seen_as_not_done_is_found_once_where_the_log_says_nothing_of_it_any_more(station: Station) -> None:
    """And what was removed in order is not."""
    store = liaison(station, "u-liaison")
    marked, out, removed = (put(store, PLANNED) for _ in range(3))
    assert closed_wrong(store, "meeting") == []
    mark(store, marked)
    take_out(store, out)
    for record_id in (marked, out):
        store.database.reader().execute("UPDATE audit SET version = 0 WHERE record_id = ?", (record_id,))
    with store.begin() as work:
        store.remove(work, "meeting", removed, verb="plan")
        work.commit()
    assert [store.row_holds("meeting", each) for each in (marked, out, removed)] == [False, True, True]
    assert closed_wrong(store, "meeting") == sorted([marked, out])


def test_what_is_kept_of_a_row_outlives_what_a_keeper_settles(station: Station) -> None:
    store, keeper = liaison(station, "u-liaison"), liaison(station, "u-keeper")
    record = put(store, PLANNED)
    due_before(store, "meeting")[record] = "by the hour"
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled")
        work.commit()
    assert due_before(store, "meeting") == {record: "by the hour"}


def mark(store: SealedStore, record_id: bytes) -> None:
    with store.database.begin() as work:
        work.cursor.execute("UPDATE meeting SET schema = schema + ? WHERE record_id = ?", (DONE, record_id))
        work.commit()


def test_what_the_log_tells_of_a_record_is_found_by_an_index(station: Station) -> None:
    reader = station.store("u-intake").database.reader()
    plan = reader.execute(f"EXPLAIN QUERY PLAN {audit._ABOUT}", (b"", b"")).fetchall()
    said = " ".join(str(row[3]) for row in plan)
    assert "SCAN audit" not in said
    assert "ix_audit_told" in said
