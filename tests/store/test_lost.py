"""What a keeper gives up is stated as lost: a row that does not hold, and nothing beside it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import pad
from nsintake.domain.kept_index import part_of
from nsintake.store import rules_in_force, wraps
from nsintake.store.audit import add_checkpoint
from nsintake.store.audit_lines import LOST
from nsintake.store.check import unsettled, verify_file
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.codec import encode
from nsintake.store.index_parts import IndexParts
from nsintake.store.lost import give_up, lacks_rosters
from nsintake.store.outbox import Outbox
from nsintake.store.owed import Entry, OwedLines
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_entries_made_void import junk
from tests.store.station import PEOPLE, Note, Station

TABLE = "case_file"


def saved(store: SealedStore, record: bytes | None = None) -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, record, Note(), verb="saved")
        work.commit()
    return record


def removed(store: SealedStore, record: bytes) -> None:
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="erase")
        work.commit()


def by_hand(store: SealedStore, text: str, *values: object) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.database.reader().execute(text, values).fetchall()]


def damaged(store: SealedStore, record: bytes) -> None:
    by_hand(store, f"UPDATE {TABLE} SET body = x'00' WHERE record_id = ?", record)


def given_up(store: SealedStore, rows: Iterable[tuple[str, bytes]]) -> None:
    with store.begin() as work:
        give_up(store, work, rows, Outbox(store, store))
        work.commit()


def said(store: SealedStore, record: bytes) -> list[tuple[str, int]]:
    """What was done to a record, newest first."""
    return [(view.verb, view.version) for view in store.audit.views_about(record)]


def ids(store: SealedStore) -> list[object]:
    return [record for (record,) in by_hand(store, f"SELECT record_id FROM {TABLE}")]


@pytest.fixture
def keeper(station: Station) -> SealedStore:
    return station.store("u-keeper")


def test_only_a_row_that_does_not_hold_is_given_up(keeper: SealedStore) -> None:
    whole, disputed, changed, hidden = saved(keeper), saved(keeper), saved(keeper), new_id()
    junk(keeper, [(TABLE, disputed)])
    damaged(keeper, changed)
    by_hand(keeper, f"INSERT INTO {TABLE} VALUES (?, ?, 1, 1, 1, x'00')", hidden, hidden)
    assert not keeper.row_holds(TABLE, disputed)
    given_up(keeper, [(TABLE, record) for record in (whole, disputed, changed, hidden)])
    assert sorted(map(str, ids(keeper))) == sorted(map(str, (whole, disputed)))
    assert (said(keeper, whole), said(keeper, disputed)) == ([("saved", 1)], [("junk", 99), ("saved", 1)])
    assert (said(keeper, changed), said(keeper, hidden)) == ([(LOST, 2), ("saved", 1)], [(LOST, 1)])
    assert keeper.audit.views_about(changed)[0].at is None, "when exactly is said nowhere"
    assert all(keeper.row_holds(TABLE, record) for record in (whole, changed, hidden))


def test_of_what_was_removed_already_nothing_more_is_said(keeper: SealedStore) -> None:
    record = saved(keeper)
    (row,) = by_hand(keeper, f"SELECT * FROM {TABLE}")
    removed(keeper, record)
    by_hand(keeper, f"INSERT INTO {TABLE} VALUES (?, ?, ?, ?, ?, ?)", *row)
    given_up(keeper, [(TABLE, record)])
    assert (ids(keeper), said(keeper, record)) == ([], [("erase", 2), ("saved", 1)])


def test_a_row_under_an_id_of_another_type_goes_and_leaves_no_entry(keeper: SealedStore) -> None:
    saved(keeper)
    head = keeper.audit.head()
    by_hand(keeper, f"INSERT INTO {TABLE} VALUES ('an id', x'00', 1, 1, 1, x'00')")
    given_up(keeper, verify_file(keeper).stray)
    assert len(ids(keeper)) == 1
    assert keeper.audit.head() == head
    assert verify_file(keeper).sound


def test_where_the_checkpoint_proves_nothing_the_newest_entry_is_followed(keeper: SealedStore) -> None:
    kept, gone, unknown = saved(keeper), saved(keeper), new_id()
    removed(keeper, gone)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    by_hand(keeper, "UPDATE checkpoint_list SET buckets = x'00'")
    keeper.audit._point = False
    rows = [(TABLE, record) for record in (kept, gone, unknown)]
    assert not any(keeper.row_holds(*row) for row in rows)
    given_up(keeper, rows)
    assert ids(keeper) == []
    assert said(keeper, kept) == [(LOST, 2), ("saved", 1)]
    assert said(keeper, gone) == [(LOST, 3), ("erase", 2), ("saved", 1)]
    assert said(keeper, unknown) == [(LOST, 1)]


def test_of_what_is_owed_that_is_struck_which_was_named(station: Station, keeper: SealedStore) -> None:
    rules_in_force.put_owing_in_force(keeper)
    for owed in (b"a", b"b"):
        by_hand(keeper, "INSERT INTO outbox VALUES (?, ?, 1, x'00')", owed[0], owed)
    assert set(OwedLines(keeper).strays()) == {b"a", b"b"}
    given_up(keeper, [(TABLE, new_id())])
    assert set(OwedLines(keeper).strays()) == {b"a", b"b"}
    given_up(keeper, [("outbox", b"a")])
    assert set(OwedLines(keeper).strays()) == {b"b"}
    office = station.store("u-keeper", Compartment.LIAISON)
    given_up(office, [("masked_record", new_id())])
    assert unsettled(office, verify_file(office)).sound


def test_what_sessions_kept_of_a_woman_goes_with_her_row(keeper: SealedStore) -> None:
    lost, other = b"\x10" + new_id()[1:], b"\x90" + new_id()[1:]
    parts = IndexParts(keeper, "u-intake")
    saved(keeper, lost)
    with keeper.begin() as work:
        for subject in (lost, other):
            parts.put(work, parts.seal(part_of(subject), b"kept"))
        work.commit()
    damaged(keeper, lost)
    given_up(keeper, [(TABLE, lost)])
    assert by_hand(keeper, "SELECT part FROM index_part") == [(part_of(other),)]


def lacks(station: Station, rows: Iterable[tuple[str, bytes]]) -> bool:
    """Asked by a keeper who begins again."""
    return lacks_rosters(station.store("u-keeper"), rows)


def test_a_row_is_not_given_up_while_a_list_of_accounts_is_missing(station: Station, keeper: SealedStore) -> None:
    lost = (TABLE, saved(keeper))
    damaged(keeper, lost[1])
    station.sign(PEOPLE)
    saved(station.store("u-keeper"))
    assert not lacks(station, [lost])
    first, station.rosters[0] = station.rosters[0], b""
    assert lacks(station, [lost])
    assert lacks(station, [("outbox", b"a")])
    assert not lacks(station, [])
    assert not lacks(station, [(TABLE, new_id())]), "it holds"
    station.rosters[0] = first
    newest = station.store("u-keeper")
    station.rosters[1] = b""
    assert lacks_rosters(newest, [lost]), "her own session knows that there is one"


def test_an_entry_is_not_settled_while_the_list_under_which_it_was_signed_is_missing(
    station: Station, keeper: SealedStore
) -> None:
    saved(keeper)
    station.sign(PEOPLE)
    saved(station.store("u-keeper"))
    newest = keeper.audit.head().number
    assert not lacks_rosters(station.store("u-keeper"), [], [1, newest])
    station.rosters[0] = b""
    assert lacks_rosters(station.store("u-keeper"), [], [newest, 1])
    assert not lacks_rosters(station.store("u-keeper"), [], [newest])


@pytest.mark.parametrize("number", [0, 3, "two", b"\x01"])
def test_entries_under_a_list_that_never_was_keep_nobody_from_settling(
    station: Station, keeper: SealedStore, number: object
) -> None:
    lost = (TABLE, saved(keeper))
    by_hand(keeper, f"DELETE FROM {TABLE}")
    by_hand(keeper, "UPDATE audit SET roster_no = ? WHERE n = 1", number)
    assert not lacks(station, [lost])


def test_lists_of_before_the_checkpoint_are_not_needed(station: Station, keeper: SealedStore) -> None:
    lost = (TABLE, saved(keeper))
    station.sign(PEOPLE)
    newer = station.store("u-keeper")
    saved(newer)
    with newer.begin() as work:
        add_checkpoint(newer.audit, work, [CheckpointLine(*lost, 2, b"h" * 32)])
        work.commit()
    station.rosters[0] = b""
    assert not station.store("u-keeper").row_holds(*lost)
    assert not lacks(station, [lost])


@pytest.mark.parametrize("body", ["damaged", "opens"])
def test_of_two_lines_of_the_outbox_under_one_id_the_sound_one_is_still_owed(station: Station, body: str) -> None:
    keeper, outbox_id = station.store("u-keeper"), new_id()
    owed = OwedLines(keeper)
    with keeper.begin() as work:
        owed.add(work, Entry(kind="withdrawal", note="{}"), outbox_id)
        dek = keeper.deks.of_file(work, wraps.OUTBOX)
        for seq in (0, 9):
            laid = dek.seal(pad(encode(Entry(kind="other"))), owed.aad(seq, outbox_id, 1)) if body == "opens" else b"x"
            work.cursor.execute("INSERT INTO outbox VALUES (?, ?, 1, ?)", (seq, outbox_id, laid))
        work.commit()
    assert owed.strays() == (outbox_id,)
    given_up(keeper, [("outbox", outbox_id)])
    assert owed.strays() == ()
    assert [entry.kind for _, entry in owed.entries(keeper.database.reader())] == ["withdrawal"]


def test_what_is_owed_and_does_not_open_is_stated_as_lost(keeper: SealedStore) -> None:
    owed = OwedLines(keeper)
    with keeper.begin() as work:
        shut, kept = (owed.add(work, Entry(kind="withdrawal", note="{}")) for _ in range(2))
        work.commit()
    by_hand(keeper, "UPDATE outbox SET body = x'00' WHERE outbox_id = ?", shut)
    given_up(keeper, [("outbox", shut), ("outbox", kept)])
    assert owed.strays() == ()
    assert [view.verb for view in keeper.audit.views_about(shut)] == [LOST, "owe"]
    assert [outbox_id for outbox_id, _ in owed.entries(keeper.database.reader())] == [kept]
