"""What is found by the log beside its rows, whatever somebody did to the rows, and whatever junk is in the log."""

from __future__ import annotations

from nsintake.store import told_of as rules
from nsintake.store.anchors import continue_line
from nsintake.store.audit import passing_over
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.told_of import in_sight, links_told, names_any, subjects_of
from tests.store.station import Note, Station

TABLE, MINE, KEEPER = "note", "u-intake", "u-keeper"
HERS, ANOTHERS = b"h" * 16, b"a" * 16


def put(store: SealedStore, subject: bytes, record: bytes = b"", **details: str) -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, subject, Note(), verb="saved", details=details)
        work.commit()
    return record


def by_hand(store: SealedStore, text: str, *given: bytes) -> None:
    store.database.reader().execute(text, given)


def copy(store: SealedStore, record: bytes, subject: bytes) -> bytes:
    """A row that nobody stated, beside another one."""
    made = new_id()
    row = store.database.reader().execute(f"SELECT * FROM {TABLE} WHERE record_id = ?", (record,)).fetchone()
    marks = ", ".join("?" * len(row))
    store.database.reader().execute(f"INSERT INTO {TABLE} VALUES ({marks})", (made, subject, *row[2:]))
    return made


def junk(store: SealedStore, record: bytes, subject: bytes, **details: str) -> int:
    """An entry that bears another's name; its number."""
    with store.begin() as work:
        n = store.audit.append(
            work, "saved", table=TABLE, record_id=record, version=9, state=b"s" * 32, details=details, about=subject
        )
        work.cursor.execute("UPDATE audit SET actor = ? WHERE n = ?", (KEEPER, n))
        work.commit()
    store.audit._seen.clear()
    return n


def settled(station: Station, *numbers: int) -> SealedStore:
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": ",".join(map(str, numbers))})
        work.commit()
    return station.store(MINE)


def remove(store: SealedStore, record: bytes) -> None:
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="taken back")
        work.commit()


def test_rows_are_in_sight_as_the_log_says_or_taken_away(station: Station) -> None:
    store = station.store(MINE)
    put(store, ANOTHERS)
    assert in_sight(store, TABLE, HERS)
    assert not names_any(store, TABLE, HERS)
    record = put(store, HERS)
    assert in_sight(store, TABLE, HERS)
    assert names_any(store, TABLE, HERS)
    assert subjects_of(store, TABLE, record) == {HERS}
    remove(store, record)
    assert in_sight(store, TABLE, HERS)
    assert not names_any(store, TABLE, HERS)
    moved = put(store, HERS)
    by_hand(store, f"UPDATE note SET subject_id = x'{ANOTHERS.hex()}' WHERE record_id = ?", moved)
    put(store, ANOTHERS, moved)
    assert not in_sight(store, TABLE, HERS), "written again where a read of hers misses it"


def test_a_row_that_is_gone_damaged_or_under_another_subject_is_out_of_sight(station: Station) -> None:
    for change, lies in (
        ("DELETE FROM note WHERE record_id = ?", {HERS}),
        ("UPDATE note SET body = x'00' WHERE record_id = ?", {HERS}),
        (f"UPDATE note SET subject_id = x'{ANOTHERS.hex()}' WHERE record_id = ?", {HERS, ANOTHERS}),
    ):
        store = station.store(MINE)
        record = put(store, HERS)
        assert in_sight(store, TABLE, HERS)
        by_hand(store, change, record)
        assert not in_sight(station.store(MINE), TABLE, HERS)
        assert names_any(station.store(MINE), TABLE, HERS)
        assert subjects_of(store, TABLE, record) == lies
        by_hand(store, "DELETE FROM note WHERE record_id = ?", record)
        with store.begin() as work:
            store.audit.append(work, "lost", table=TABLE, record_id=record, version=2, about=HERS)
            work.commit()


def test_junk_about_no_row_hides_nothing_and_junk_about_a_row_excuses_nothing(station: Station) -> None:
    store = station.store(MINE)
    record = put(store, HERS)
    junk(store, new_id(), HERS)
    assert in_sight(store, TABLE, HERS)
    assert names_any(store, TABLE, HERS)
    remove(store, put(store, ANOTHERS))
    junk(store, new_id(), ANOTHERS)
    assert not names_any(store, TABLE, ANOTHERS)
    junk(store, copy(store, record, HERS), HERS)
    assert not in_sight(store, TABLE, HERS), "a row that only junk states"


def test_a_row_that_was_stated_is_missed_also_under_junk(station: Station) -> None:
    store = station.store(MINE)
    record = put(store, HERS)
    junk(store, record, HERS)
    by_hand(store, "DELETE FROM note WHERE record_id = ?", record)
    assert not in_sight(store, TABLE, HERS)


def test_a_row_of_another_file_is_none_of_hers_where_only_junk_says_so(station: Station) -> None:
    store = station.store(MINE)
    put(store, HERS)
    record = put(store, ANOTHERS)
    junk(store, record, HERS)
    with passing_over(store.audit):
        assert in_sight(store, TABLE, HERS)
    made = copy(store, record, ANOTHERS)
    n = junk(store, made, HERS)
    with passing_over(store.audit):
        assert not in_sight(store, TABLE, HERS), "nobody stated whose it is"
    assert in_sight(settled(station, n - 1, n), TABLE, HERS)


def test_what_was_told_of_her_is_found_and_what_a_keeper_settled_is_not(station: Station) -> None:
    store = station.store(MINE)
    put(store, HERS, office="police")
    put(store, HERS)
    put(store, ANOTHERS, office="clinic")
    n = junk(store, new_id(), HERS, office="court")
    hers = ((HERS, {"office": "police"}), (HERS, {"office": "court"}))
    assert rules.told_of(store, TABLE, HERS) == hers
    assert rules.told_of(store, TABLE) == (hers[0], (ANOTHERS, {"office": "clinic"}), hers[1])
    assert rules.told_of(settled(station, n), TABLE, HERS) == hers[:1]


def test_a_link_is_told_once_and_only_where_it_says_to_which_record(station: Station) -> None:
    store = station.store(MINE)
    for details in ({"record": "aa", "other": "x"}, {"record": "aa"}, {"salt": "bb"}):
        with store.begin() as work:
            store.put(work, "case_link", new_id(), HERS, Note(), verb="link", details=details)
            work.commit()
    assert links_told(store, HERS) == ((HERS, {"record": "aa"}),)
