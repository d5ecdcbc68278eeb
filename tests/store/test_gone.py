"""What a file's own log says was taken away: by entries that count, not given up as lost, and not there any more."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import disclosures_subject
from nsintake.store import gone, tombstones
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.audit_lines import LOST
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.settled import REMEMBERED
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_entries_made_void import junk
from tests.store.her_rows import restrict, say
from tests.store.station import A_MOMENT, Note, Station
from tests.store.test_lost import given_up, removed, saved
from tests.store.test_settled import settle

TABLE = "case_file"
DAY = A_MOMENT.date()


@pytest.fixture
def keeper(station: Station) -> SealedStore:
    return station.store("u-keeper")


@pytest.fixture
def liaison(station: Station) -> SealedStore:
    return station.store("u-keeper", Compartment.LIAISON)


def put(store: SealedStore, table: str, record: bytes, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, table, record, subject, Note(), verb="saved")
        work.commit()


def taken(store: SealedStore, table: str, record: bytes) -> None:
    with store.begin() as work:
        store.remove(work, table, record, verb="shred")
        work.commit()


def lost(store: SealedStore, table: str, record: bytes) -> None:
    """A row that somebody took out by hand, given up by a keeper."""
    store.database.reader().execute(f"DELETE FROM {table} WHERE record_id = ?", (record,))
    given_up(store, [(table, record)])


def test_the_last_time_something_was_taken_away_is_that_of_its_entry(station: Station, keeper: SealedStore) -> None:
    assert gone.last_gone(keeper, TABLE) is None
    first, second, third = saved(keeper), saved(keeper), saved(keeper)
    assert gone.last_gone(keeper, TABLE) is None
    station.clock.moment = A_MOMENT + timedelta(hours=1)
    removed(keeper, first)
    assert gone.last_gone(keeper, TABLE) == A_MOMENT + timedelta(hours=1)
    station.clock.moment = A_MOMENT + timedelta(hours=2)
    removed(keeper, second)
    station.clock.moment = A_MOMENT + timedelta(hours=3)
    saved(keeper)
    assert gone.last_gone(keeper, TABLE) == A_MOMENT + timedelta(hours=2)
    lost(keeper, TABLE, third)
    assert gone.last_gone(keeper, TABLE) == A_MOMENT + timedelta(hours=2), "nobody took that away"
    void = saved(keeper)
    removed(keeper, void)
    head = keeper.audit.head().number
    keeper.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (head,))
    again = station.store("u-keeper")
    assert gone.last_gone(again, TABLE) == A_MOMENT + timedelta(hours=2), "that entry does not count"


def test_in_liaison_db_only_the_day_is_known(liaison: SealedStore) -> None:
    put(liaison, "masked_record", record := new_id(), record)
    taken(liaison, "masked_record", record)
    assert gone.last_gone(liaison, "masked_record") == datetime.combine(DAY, time.max, UTC)


def buried_with(store: SealedStore, station: Station, subject: bytes, day: date = DAY) -> None:
    made = tombstones.make(station.keyring("u-keeper"), store.comp, subject, day=day)
    with store.begin() as work:
        tombstones.state_in(store, work, [made])
        work.commit()


def test_who_was_erased_is_known_by_tombstone_and_by_the_file_that_went(station: Station, keeper: SealedStore) -> None:
    by_tombstone, by_file, there, given = new_id(), saved(keeper), saved(keeper), saved(keeper)
    assert gone.buried(keeper) == {}
    buried_with(keeper, station, by_tombstone)
    buried_with(keeper, station, there)
    removed(keeper, by_file)
    lost(keeper, TABLE, given)
    assert gone.is_still_there(keeper, there)
    assert gone.is_still_there(keeper, given), "nobody erased her"
    assert not gone.is_still_there(keeper, by_file)
    assert gone.buried(keeper) == {by_tombstone: DAY, by_file: DAY}
    junk(keeper, [(tombstones.TABLE, new_id())])
    assert gone.buried(station.store("u-keeper")) == {by_tombstone: DAY, by_file: DAY}


def test_a_woman_whose_rows_were_taken_out_past_the_log_is_still_there(keeper: SealedStore) -> None:
    woman = saved(keeper)
    assert not gone.is_still_there(keeper, new_id())
    keeper.database.reader().execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (woman,))
    assert gone.is_still_there(keeper, woman), "nobody said that she was erased"


def test_a_record_is_there_while_its_file_has_it_whatever_the_log_says_of_women(liaison: SealedStore) -> None:
    put(liaison, "masked_record", record := new_id(), record)
    assert gone.is_still_there(liaison, record)
    taken(liaison, "masked_record", record)
    with liaison.begin() as work:
        for about in (record, unknown := new_id()):
            liaison.audit.append(work, "saved", table=TABLE, record_id=about, version=1, state=b"s" * 32)
        work.commit()
    assert not gone.is_still_there(liaison, record)
    assert not gone.is_still_there(liaison, unknown)


@pytest.mark.parametrize("table", ["meeting", "accompaniment", "masked_record"])
def test_nothing_but_a_record_is_gone_for_what_is_told_of_its_day(liaison: SealedStore, table: str) -> None:
    """Of a record that leaves a stub an entry tells that it may be taken away from the first day: anybody who has the
    file's key can tell that of a meeting.
    """
    put(liaison, table, key := new_id(), key)
    with liaison.begin() as work:
        said = liaison.audit.newest(work.cursor, table, key)
        assert said is not None
        about = {"table": table, "record_id": key, "version": said.version, "state": said.hash}
        liaison.audit.append(work, "saved", **about, details={"due": date.min.isoformat()})  # type: ignore[arg-type]
        work.commit()
    assert gone.is_still_there(liaison, key) is (table != "masked_record")


def test_of_liaison_db_only_a_tombstone_says_that_somebody_was_shredded(station: Station, liaison: SealedStore) -> None:
    put(liaison, "masked_record", record := new_id(), record)
    taken(liaison, "masked_record", record)
    with liaison.begin() as work:
        liaison.audit.append(work, "erase", table=TABLE, record_id=new_id(), version=1)
        work.commit()
    assert gone.buried(liaison) == {}
    buried_with(liaison, station, record)
    assert gone.buried(liaison) == {record: DAY}


def test_the_newest_roster_is_that_of_the_newest_entry_that_counts(station: Station, keeper: SealedStore) -> None:
    assert gone.newest_roster(keeper.audit) == 0
    for _ in range(3):
        saved(keeper)
    assert gone.newest_roster(keeper.audit) == 1
    junk(keeper, [(TABLE, new_id()) for _ in range(25)])
    keeper.database.reader().execute("UPDATE audit SET roster_no = 7 WHERE tbl = ? AND version = 99", (TABLE,))
    assert gone.newest_roster(station.store("u-keeper").audit) == 1


def test_a_record_is_shredded_by_its_entry_or_where_only_a_stub_is_left(liaison: SealedStore) -> None:
    shredded, printed, stub, there, given = (new_id() for _ in range(5))
    for record in (shredded, printed, there, given):
        put(liaison, "masked_record", record, record)
    put(liaison, "masked_record", stub, disclosures_subject(stub))
    put(liaison, "disclosure", new_id(), disclosures_subject(printed))
    assert gone.shredded(liaison) == {stub}
    taken(liaison, "masked_record", shredded)
    taken(liaison, "masked_record", printed)
    lost(liaison, "masked_record", given)
    assert gone.shredded(liaison) == {stub, shredded, disclosures_subject(shredded), printed}
    liaison.database.reader().execute("UPDATE masked_record SET body = x'00' WHERE record_id = ?", (stub,))
    assert gone.shredded(liaison) == {shredded, disclosures_subject(shredded), printed}, "that stub is not sound"
    liaison.database.reader().execute("DELETE FROM masked_record WHERE record_id = ?", (there,))
    junk(liaison, [("masked_record", new_id())])
    with passing_over(liaison.audit):
        assert gone.shredded(liaison) == {shredded, disclosures_subject(shredded), printed}, "nobody said so"


def test_what_only_the_checkpoint_says_is_gone_was_given_up_by_nobody(station: Station, liaison: SealedStore) -> None:
    record = new_id()
    with liaison.begin() as work:
        add_checkpoint(liaison.audit, work, [CheckpointLine("masked_record", record, 2, b"")])
        work.commit()
    assert gone.shredded(liaison) == {record, disclosures_subject(record)}


def test_whom_the_checkpoint_says_to_be_gone_an_older_entry_does_not_bring_back(keeper: SealedStore) -> None:
    unsaid, stated = new_id(), new_id()
    with keeper.begin() as work:
        keeper.audit.append(work, LOST, table=TABLE, record_id=stated, version=1, state=b"s" * 32)
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, record, 2, b"") for record in (unsaid, stated)])
        work.commit()
    assert not any(gone.is_still_there(keeper, record) for record in (unsaid, stated))


def test_what_a_keeper_gave_up_as_lost_is_told_from_what_was_taken_away(station: Station, liaison: SealedStore) -> None:
    lost_, again, shredded, unsaid, there = (new_id() for _ in range(5))
    for record in (lost_, again, shredded, there):
        put(liaison, "meeting", record, record)
    assert gone.given_up(liaison, "meeting") == frozenset()
    taken(liaison, "meeting", shredded)
    for record in (lost_, again):
        lost(liaison, "meeting", record)
    put(liaison, "meeting", again, again)
    put(liaison, "proposal", other := new_id(), other)
    lost(liaison, "proposal", other)
    junk(liaison, [("meeting", unsaid)])
    assert gone.given_up(liaison, "meeting") == frozenset(), "a keeper who gives something up begins a new line"
    with (keeper := station.store("u-keeper", Compartment.LIAISON)).begin() as work:
        continue_line(keeper, work, why="settled")
        work.commit()
    assert gone.given_up(station.store("u-keeper", Compartment.LIAISON), "meeting") == {lost_}
    liaison.database.reader().execute("DELETE FROM meeting WHERE record_id = ?", (again,))
    assert gone.given_up(liaison, "meeting") == {lost_}, "of that nobody gave up the row that is missing now"
    said(liaison, "meeting", new_id(), LOST, state=b"s" * 32)
    assert gone.given_up(liaison, "meeting") == {lost_}, "that is a row"


def said(store: SealedStore, table: str, record: bytes, verb: str, *, state: bytes = b"", void: bool = False) -> None:
    """An entry about a record, whatever is there; ``void``: somebody damages its signature afterwards."""
    with store.begin() as work:
        n = store.audit.append(work, verb, table=table, record_id=record, version=7, state=state)
        if void:
            work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
        work.commit()
    store.audit._seen.clear()


def may_be_erased(station: Station, record: bytes) -> bool:
    """Asked by a keeper who begins again, of a woman in a backup beside one of whom nothing is said."""
    return gone.may_be_erased(station.store("u-keeper"), [new_id(), record])


def test_whom_a_keeper_gave_up_may_be_erased_where_an_entry_before_said_so_and_does_not_count(
    station: Station, keeper: SealedStore
) -> None:
    doubtful, sure, changed, after, erased, there, stated, unsaid = (new_id() for _ in range(8))
    for record in (doubtful, sure, changed, after, erased, there):
        saved(keeper, record)
    said(keeper, TABLE, doubtful, "erase", void=True)
    said(keeper, TABLE, changed, "saved", state=b"s" * 32, void=True)
    for record in (doubtful, sure, changed, after):
        lost(keeper, TABLE, record)
    said(keeper, TABLE, after, "erase", void=True)
    for record in (erased, there, stated, unsaid):
        said(keeper, TABLE, record, "erase", void=True)
    said(keeper, TABLE, erased, "erase")
    said(keeper, TABLE, stated, LOST, state=b"s" * 32)
    assert may_be_erased(station, doubtful)
    assert not may_be_erased(station, sure)
    assert not may_be_erased(station, changed), "nothing says that this was taken away"
    assert not may_be_erased(station, after), "she was given up before"
    assert not may_be_erased(station, erased), "somebody did erase her"
    assert not any(may_be_erased(station, record) for record in (there, stated, unsaid)), "nobody gave her up"
    assert not gone.may_be_erased(station.store("u-keeper"), [sure]), "she alone is in the backup"


def test_whom_a_keeper_gave_up_may_be_erased_where_entries_were_missing(station: Station, keeper: SealedStore) -> None:
    record, other = saved(keeper), saved(keeper)
    said(keeper, "", b"", "view")
    said(keeper, "", b"", "view")
    keeper.database.reader().execute("DELETE FROM audit WHERE n = ?", (keeper.audit.head().number - 1,))
    settle(keeper := station.store("u-keeper"))
    lost(keeper, TABLE, record)
    assert may_be_erased(station, record)
    assert not may_be_erased(station, other)


def test_whom_a_keeper_gave_up_may_be_erased_where_a_computer_remembered_more(
    station: Station, keeper: SealedStore
) -> None:
    record, other = saved(keeper), saved(keeper)
    lost(keeper, TABLE, record)
    for remembered, asks in ((0, False), (70, True), (0, True)):
        with keeper.begin() as work:
            continue_line(keeper, work, why="settled", details={REMEMBERED: remembered})
            work.commit()
        assert may_be_erased(station, record) is asks
        assert not may_be_erased(station, other)


@pytest.mark.parametrize("restricted", [True, False])
def test_what_is_said_of_her_key_once_she_was_erased_does_not_bring_her_back(
    station: Station, keeper: SealedStore, *, restricted: bool
) -> None:
    """Whoever has the file's key can say it: there is no key any more that it could be compared with."""
    woman = saved(keeper)
    if restricted:
        restrict(keeper, woman, "u-intake")
    with keeper.begin() as work:
        keeper.remove(work, TABLE, woman, verb="erase")
        keeper.deks.destroy(work, woman)
        work.commit()
    assert not gone.is_still_there(keeper, woman)
    colleague = station.store("u-intake")
    with colleague.begin() as work:
        colleague.audit.append(work, "seal_to", table=WRAP, record_id=woman, version=9, state=b"?" * 32)
        work.commit()
    assert not gone.is_still_there(station.store("u-keeper"), woman)


def test_she_was_erased_when_her_key_went_and_not_when_what_was_laid_since_was_given_up(
    station: Station, keeper: SealedStore
) -> None:
    woman = saved(keeper)
    with keeper.begin() as work:
        keeper.deks.destroy(work, woman)
        keeper.remove(work, TABLE, woman, verb="erase")
        work.commit()
    station.clock.moment = A_MOMENT + timedelta(days=2)
    said(keeper, TABLE, woman, LOST)
    assert gone.buried(station.store("u-keeper")) == {woman: DAY}


def test_a_file_that_was_taken_away_and_stated_again_is_there_also_without_its_key(
    station: Station, keeper: SealedStore
) -> None:
    woman = saved(keeper)
    removed(keeper, woman)
    saved(keeper, woman)
    for table, column in ((TABLE, "record_id"), ("dek", "subject_id")):
        keeper.database.reader().execute(f"DELETE FROM {table} WHERE {column} = ?", (woman,))
    assert gone.is_still_there(station.store("u-keeper"), woman), "nobody erased her"


def test_what_was_said_without_her_key_before_all_keys_were_changed_erased_nobody(
    station: Station, keeper: SealedStore
) -> None:
    woman = saved(keeper)
    say(station.store("u-intake"), woman, "erase")
    with keeper.begin() as work, passing_over(keeper.audit):
        stated = keeper.audit.newest(work.cursor, TABLE, woman)
        assert stated is not None
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, woman, stated.version, stated.hash)])
        work.commit()
    assert gone.is_still_there(station.store("u-keeper"), woman)
