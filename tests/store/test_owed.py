"""What the log says of the lines of an outbox: what is owed, who wrote it, and what somebody hid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import pad
from nsintake.store import rules_in_force, wraps
from nsintake.store.audit import passing_over
from nsintake.store.codec import encode
from nsintake.store.owed import OF, TABLE, Entry, OwedLines
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import A_MOMENT, Note, Station

MINE, KEEPER = "u-intake", "u-keeper"
NOTE = Entry(kind="withdrawal", note="{}")


def a_row(station: Station) -> Entry:
    liaison = station.store(MINE, Compartment.LIAISON)
    return Entry(row=liaison.export_sealed("released_letter", new_id(), new_id(), Note(), verb="released"))


def add(store: SealedStore, entry: Entry, known: bytes | None = None, *, author: str = "") -> bytes:
    with store.begin() as work:
        outbox_id = OwedLines(store).add(work, entry, known, author=author)
        work.commit()
    return outbox_id


def change(store: SealedStore, outbox_id: bytes, entry: Entry) -> None:
    owed = OwedLines(store)
    with store.begin() as work:
        owed.change(work, owed.line(work.cursor, outbox_id), entry)
        work.commit()


def author(station: Station, outbox_id: bytes, *, seen_by: str = "u-other") -> str:
    store = station.store(KEEPER)
    store.uid = seen_by
    return OwedLines(store).author(store.database.reader(), outbox_id)


def details(store: SealedStore) -> list[dict[str, str | int]]:
    lines = [line for line in store.audit.lines(1, 100) if line.tbl == TABLE]
    return [store.audit.bodies.open(store.database.reader(), line).details for line in lines]


def test_another_entry_in_the_place_of_a_line_is_what_is_owed_then(station: Station) -> None:
    store, row = station.store(MINE), a_row(station)
    cursor, owed = store.database.reader(), OwedLines(store)
    known = new_id()
    assert add(store, NOTE, known) == known
    change(store, known, row)
    assert owed.entries(cursor) == [(known, row)]
    assert owed.strays() == ()
    said = store.audit.newest(cursor, TABLE, known)
    assert said is not None
    assert said.version == 2
    assert [found.keys() for found in details(store)] == [set(), {OF}], "of a note nothing is said"


def test_its_author_is_who_first_stated_exactly_this_row(station: Station) -> None:
    row, later = a_row(station), replace(a_row(station), by=A_MOMENT)
    outbox_id = add(station.store(MINE), row)
    assert author(station, outbox_id) == MINE
    assert author(station, outbox_id, seen_by=MINE) == ""
    change(station.store(KEEPER), outbox_id, replace(row, by=A_MOMENT + timedelta(hours=1)))
    assert author(station, outbox_id) == MINE, "the hour alone is another one"
    change(station.store(KEEPER), outbox_id, later)
    assert author(station, outbox_id) == KEEPER
    assert author(station, new_id()) == ""


def test_only_a_keeper_names_another_author_and_a_forged_entry_none(station: Station) -> None:
    for uid, named, found in ((KEEPER, "u-liaison", "u-liaison"), (MINE, "u-liaison", MINE), (KEEPER, "", KEEPER)):
        assert author(station, add(station.store(uid), NOTE, author=named)) == found
    store = station.store(MINE)
    outbox_id = add(store, NOTE)
    change(station.store(MINE), outbox_id, NOTE)
    store.database.reader().execute("UPDATE audit SET actor = ? WHERE n = (SELECT max(n) FROM audit)", (KEEPER,))
    assert author(station, outbox_id) == MINE


def laid(store: SealedStore) -> bytes:
    """A line as an earlier version left it, of which the log says nothing."""
    outbox_id, owed = new_id(), OwedLines(store)
    with store.begin() as work:
        body = store.deks.of_file(work, wraps.OUTBOX).seal(pad(encode(NOTE)), owed.aad(7, outbox_id, 1))
        work.cursor.execute("INSERT INTO outbox VALUES (7, ?, 1, ?)", (outbox_id, body))
        work.commit()
    return outbox_id


@pytest.mark.parametrize("since", ["nothing", "another is told of", "the rule is in force", "an entry is gone"])
def test_what_the_log_says_nothing_of_is_owed_until_this_version_said_something(station: Station, since: str) -> None:
    store = station.store(MINE)
    with store.begin() as work:
        for _ in range(3):
            store.audit.append(work, "view")
        work.commit()
    outbox_id = laid(store)
    if since == "another is told of":
        add(store, NOTE)
    elif since == "the rule is in force":
        rules_in_force.put_writers_in_force(station.store(KEEPER))
    elif since == "an entry is gone":
        store.database.reader().execute("DELETE FROM audit WHERE n = 2")
    reader = station.store(MINE)
    cursor, owed = reader.database.reader(), OwedLines(reader)
    assert owed.is_sound(cursor, outbox_id, owed.line(cursor, outbox_id)) is (since == "nothing")


def test_a_line_is_hidden_that_the_log_says_is_owed_and_is_not_there_as_said(station: Station) -> None:
    store = station.store(MINE)
    cursor, owed = store.database.reader(), OwedLines(store)
    kept, gone, changed, damaged, struck = (add(store, NOTE) for _ in range(5))
    rolled = add(store, NOTE)
    (before,) = cursor.execute("SELECT body FROM outbox WHERE outbox_id = ?", (rolled,)).fetchone()
    change(store, rolled, NOTE)
    with store.begin() as work:
        work.cursor.execute("DELETE FROM outbox WHERE outbox_id IN (?, ?)", (gone, struck))
        store.audit.append(work, "struck", table=TABLE, record_id=struck, version=2)
        work.cursor.execute("UPDATE outbox SET seq = 99 WHERE outbox_id = ?", (changed,))
        work.cursor.execute("UPDATE outbox SET body = x'00' WHERE outbox_id = ?", (damaged,))
        work.cursor.execute("UPDATE outbox SET body = ? WHERE outbox_id = ?", (before, rolled))
        owed.state(work, owed.line(work.cursor, damaged), NOTE)
        work.commit()
    ids = (kept, gone, changed, rolled, damaged, struck, new_id())
    assert [owed.is_hidden(cursor, each) for each in ids] == [False, True, True, True, True, False, False]
    sound = [owed.is_sound(cursor, each, owed.line(cursor, each)) for each in ids]
    assert sound == [True, False, False, False, True, True, True]
    assert set(owed.strays()) == {gone, changed, rolled, damaged}, "what does not open is named too"


def test_what_waits_is_a_row_and_its_hour_has_a_zone(station: Station) -> None:
    store, row = station.store(MINE), a_row(station)
    goes, waits = add(store, NOTE), add(store, replace(row, by=A_MOMENT))
    none = {add(store, replace(NOTE, by=A_MOMENT)), add(store, replace(row, by=A_MOMENT.replace(tzinfo=None)))}
    owed = OwedLines(store)
    assert [outbox_id for outbox_id, _ in owed.entries(store.database.reader())] == [goes, waits]
    assert set(owed.strays()) == none


def test_a_keeper_states_again_only_what_stops_something_and_is_as_an_entry_that_does_not_count_says(
    station: Station,
) -> None:
    store = station.store(MINE)
    stops, garbled, goes_on = (add(store, each) for each in (NOTE, NOTE, replace(NOTE, kind="rejudge")))
    never_said = laid(store)
    hand = store.database.reader()
    hand.execute("UPDATE audit SET sig = zeroblob(64) WHERE tbl = ?", (TABLE,))
    hand.execute("UPDATE outbox SET body = x'00' WHERE outbox_id = ?", (garbled,))
    counts = add(store, NOTE)
    keeper = station.store(KEEPER)
    with keeper.begin() as work, passing_over(keeper.audit):
        for outbox_id in (stops, garbled, goes_on, never_said, counts):
            OwedLines(keeper).state_stopping(work, outbox_id)
        work.commit()
    lines = [line for line in keeper.audit.lines(1, 100) if line.tbl == TABLE]
    said = [line.record_id for line in lines if line.actor == KEEPER]
    assert said == [stops]
    cursor, owed = store.database.reader(), OwedLines(keeper)
    assert owed.is_sound(cursor, stops, owed.line(cursor, stops))
