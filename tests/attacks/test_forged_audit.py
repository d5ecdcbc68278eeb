"""Entries by people whose role did not hold the file, entries altered or cut, and two writers at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.anchors import continue_line
from nsintake.store.check import excuses_of, verify_chain, verify_file
from nsintake.store.sealed import SealedStore, new_id
from tests.scale import full_or
from tests.services.refusals import refused
from tests.store.station import PEOPLE, Note, Station, make_station

TABLE = "case_file"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = make_station(tmp_path)
    yield made
    made.close()


def save(store: SealedStore, table: str, record: bytes, subject: bytes, text: str) -> None:
    with store.begin() as work:
        store.put(work, table, record, subject, Note(text), verb="saved")
        work.commit()


def thief(station: Station, uid: str, comp: Compartment) -> SealedStore:
    """Somebody with a stolen compartment key and her own signing key."""
    return station.store_over(station.database("u-keeper", comp), station.keyring(uid, holds=(comp,)), comp)


@pytest.mark.parametrize(
    ("uid", "comp", "table"),
    [
        ("u-liaison", Compartment.IDENTITY, "case_file"),
        ("u-admin", Compartment.IDENTITY, "case_file"),
        ("u-admin", Compartment.LIAISON, "masked_record"),
    ],
)
def test_a_row_and_entry_forged_by_another_role_are_detected_at_once(
    station: Station, uid: str, comp: Compartment, table: str
) -> None:
    honest, record = station.store("u-intake", comp), new_id()
    subject = record if comp is Compartment.LIAISON else new_id()  # a masked record is under its own id
    save(honest, table, record, subject, "true")
    row = honest.database.reader().execute(f"SELECT * FROM {table}").fetchone()
    save(thief(station, uid, comp), table, record, subject, "false")
    for look in (honest, station.store("u-keeper", comp)):
        with pytest.raises(OpenError):
            look.get(table, record, Note)
        assert len(verify_file(look).powerless) == 1
    reader = honest.database.reader()
    reader.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?, ?)", row)
    keeper = station.store("u-keeper", comp)
    with pytest.raises(OpenError):
        keeper.get(table, record, Note)  # for all anybody knows something newer stood there
    with pytest.raises(OpenError):
        save(honest, table, record, subject, "written over it")
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert station.store("u-keeper", comp).get(table, record, Note).text == "true"
    save(honest, table, record, subject, "true, later")
    assert station.store("u-keeper", comp).get(table, record, Note).text == "true, later"


def test_somebody_on_no_roster_signs_for_nothing(station: Station) -> None:
    honest, record, subject = station.store("u-intake"), new_id(), new_id()
    save(honest, TABLE, record, subject, "true")
    station.add_person("u-stranger")
    save(thief(station, "u-stranger", Compartment.IDENTITY), TABLE, record, subject, "false")
    with pytest.raises(OpenError):
        honest.get(TABLE, record, Note)


def test_somebody_removed_signs_for_nothing_new_but_her_old_work_stands(station: Station) -> None:
    gone, record, subject, other = station.store("u-intake"), new_id(), new_id(), new_id()
    save(gone, TABLE, record, subject, "her work")
    stale = station.keyring("u-intake")
    station.sign({uid: role for uid, role in PEOPLE.items() if uid != "u-intake"})
    keeper = station.store("u-keeper")
    save(keeper, TABLE, other, subject, "under the new roster")
    assert keeper.get(TABLE, record, Note).text == "her work"
    forger = station.store_over(keeper.database, stale, Compartment.IDENTITY)
    with refused("roster_stale"):
        save(forger, TABLE, record, subject, "with the program as it is")
    station.knows_the_first_only(forger)
    save(forger, TABLE, record, subject, "after she left")
    for look in (keeper, station.store("u-keeper")):
        with pytest.raises(OpenError):
            look.get(TABLE, record, Note)


def test_a_roster_not_signed_by_the_root_certifies_nobody(station: Station) -> None:
    honest, record, subject = station.store("u-intake"), new_id(), new_id()
    save(honest, TABLE, record, subject, "true")
    stored = bytearray(station.rosters[0])
    stored[60] ^= 1
    station.rosters[0] = bytes(stored)
    fresh = station.store_over(honest.database, honest.audit._keyring, Compartment.IDENTITY)
    with pytest.raises(OpenError):
        fresh.get(TABLE, record, Note)


def test_another_rosters_bytes_under_a_number_certify_nobody(station: Station) -> None:
    honest, record, subject = station.store("u-intake"), new_id(), new_id()
    station.sign(PEOPLE)
    newer = station.store("u-intake")
    save(newer, TABLE, record, subject, "true")
    station.rosters[1] = station.rosters[0]
    fresh = station.store_over(honest.database, honest.audit._keyring, Compartment.IDENTITY)
    with pytest.raises(OpenError):
        fresh.get(TABLE, record, Note)


def test_a_borrowed_name_does_not_sign(station: Station) -> None:
    honest, record, subject = station.store("u-intake"), new_id(), new_id()
    save(honest, TABLE, record, subject, "true")
    forger = thief(station, "u-liaison", Compartment.IDENTITY)
    signed_by_her = forger.audit._keyring.sign
    with forger.begin() as work:
        forger.audit._keyring = station.keyring("u-intake")
        forger.audit._signed = lambda head: head  # type: ignore[method-assign]
        forger.audit.newest = honest.audit.newest  # type: ignore[method-assign]
        forger.put(work, TABLE, record, subject, Note("false"), verb="saved")
        head = work.cursor.execute("SELECT head FROM audit ORDER BY n DESC").fetchone()[0]
        work.cursor.execute("UPDATE audit SET sig = ? WHERE head = ?", (signed_by_her(head), head))
        work.commit()
    with pytest.raises(OpenError):
        honest.get(TABLE, record, Note)


def test_an_entry_taken_out_of_the_middle_breaks_the_chain(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    for text in ("a", "b", "c"):
        save(store, TABLE, record, subject, text)
    store.database.reader().execute("DELETE FROM audit WHERE n = 3")
    assert verify_chain(store.audit).broken == (4,)
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)


def test_the_newest_entry_and_its_row_cut_off_show_against_a_kept_head(station: Station) -> None:
    """What a kept head is for: the chain alone cannot see its own tail missing."""
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    save(store, TABLE, record, subject, "a")
    before = store.audit.head()
    save(store, TABLE, record, subject, "b")
    kept = store.audit.head()
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (kept.number,))
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)
    assert verify_chain(store.audit).head == before != kept


def test_two_writers_at_once_make_one_chain(station: Station) -> None:
    count = full_or(40, 400)
    children = []
    for uid in ("u-intake", "u-keeper"):
        child = os.fork()
        if child == 0:
            _write_and_exit(station, uid, count)
        children.append(child)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    report = verify_file(station.store("u-keeper"))
    assert report.sound
    notes = station.store("u-keeper").database.reader().execute("SELECT count(*) FROM audit WHERE tbl = 'roster'")
    assert report.head.number == 2 * count + notes.fetchone()[0]
    assert len(station.store("u-keeper").list(TABLE, Note)) == 2 * count


def _write_and_exit(station: Station, uid: str, count: int) -> None:
    status = 1
    try:
        store = station.store(uid)
        for at in range(count):
            save(store, TABLE, new_id(), new_id(), str(at))
        status = 0
    finally:
        os._exit(status)
