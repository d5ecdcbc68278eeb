"""A tombstone counts only from somebody whose role held the file, and survives on a medium as it was signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.store import tombstones
from nsintake.store.sealed import new_id
from nsintake.store.tombstones import Tombstone, Tombstones
from tests.store.station import ORG, Station

DAY = date(2026, 3, 4)


def _made(station: Station, uid: str, comp: Compartment = Compartment.IDENTITY) -> Tombstone:
    return tombstones.make(station.keyring(uid), comp, new_id(), day=DAY)


def test_a_tombstone_is_kept_and_counts(station: Station) -> None:
    accounts, rosters = station.accounts().database, station.store("u-intake").audit._rosters
    book = Tombstones(accounts)
    made = [_made(station, "u-intake"), _made(station, "u-liaison", Compartment.LIAISON)]
    with accounts.begin() as work:
        for tombstone in (*made, made[0]):
            book.put(work, tombstone)
        work.commit()
    assert sorted(book.verified(rosters, org=ORG), key=lambda tombstone: tombstone.actor) == made
    assert book.verified(rosters, org="another") == ()


def test_nobody_without_that_files_key_makes_one_that_counts(station: Station) -> None:
    rosters = station.store("u-intake").audit._rosters
    for uid, comp in (("u-liaison", Compartment.IDENTITY), ("u-admin", Compartment.LIAISON)):
        with pytest.raises(OpenError):
            _made(station, uid, comp)
        ring = station.keyring(uid)
        forged = Tombstone(ORG, comp, new_id(), DAY, ring.roster.number, uid)
        forged = Tombstone(ORG, comp, forged.subject_id, DAY, 1, uid, ring.sign(forged.message()))
        assert tombstones.verified_of([tombstones.encode(forged)], rosters, org=ORG) == ()


@pytest.mark.parametrize("comp", [Compartment.ACCOUNTS, Compartment.KEEPER])
def test_there_is_no_tombstone_of_a_file_that_everybody_holds(station: Station, comp: Compartment) -> None:
    rosters = station.store("u-intake").audit._rosters
    for uid in ("u-admin", "u-keeper"):
        with pytest.raises(OpenError):
            _made(station, uid, comp)
        ring = station.keyring(uid)
        unsigned = Tombstone(ORG, comp, new_id(), DAY, 1, uid)
        forged = tombstones.encode(replace(unsigned, signature=ring.sign(unsigned.message())))
        with pytest.raises(OpenError):
            tombstones.decode(forged)
        assert tombstones.verified_of([forged], rosters, org=ORG) == ()


def test_a_changed_tombstone_does_not_count(station: Station) -> None:
    rosters = station.store("u-intake").audit._rosters
    stored = tombstones.encode(_made(station, "u-intake"))
    assert len(tombstones.verified_of([stored], rosters, org=ORG)) == 1
    changed = [stored[:at] + bytes([stored[at] ^ 1]) + stored[at + 1 :] for at in range(len(stored))]
    cut = [stored[:at] for at in range(len(stored))] + [stored + b"\0"]
    assert tombstones.verified_of([*changed, *cut], rosters, org=ORG) == ()


def as_long_as(station: Station, length: int) -> bytes:
    """The stored form of a tombstone, so many bytes long."""
    made = _made(station, "u-intake")
    missing = length - len(tombstones.encode(made))
    return tombstones.encode(replace(made, actor=made.actor + "x" * missing))


def test_a_tombstone_is_as_long_as_may_be_and_no_longer(station: Station) -> None:
    longest, longer = (as_long_as(station, tombstones.MOST_BYTES + more) for more in (0, 1))
    assert tombstones.encode(tombstones.decode(longest)) == longest
    with pytest.raises(OpenError):
        tombstones.decode(longer)
    assert tombstones.read_lines(tombstones.to_lines([longest])) == ((longest,), True)
    assert tombstones.read_lines(tombstones.to_lines([longer])) == ((), False)
    assert tombstones.read_lines(tombstones.to_lines([longest, b""])) == ((longest, b""), True)


def test_a_tombstone_is_written_in_one_way_only(station: Station) -> None:
    made = _made(station, "u-intake")
    head = (tombstones.LABEL, made.org, made.comp, made.subject_id)
    rest = (made.roster_no, made.actor, made.signature)
    assert tombstones.decode(tlv(*head, "2026-03-04", *rest)) == made
    for day in ("20260304", "2026-W10-3", "2026-03-04 "):
        with pytest.raises(OpenError):
            tombstones.decode(tlv(*head, day, *rest))


def test_a_log_states_each_tombstone_of_its_own_file_once(station: Station) -> None:
    store = station.store("u-intake")
    here, there = _made(station, "u-intake"), _made(station, "u-intake", Compartment.LIAISON)
    for made in ([here, there], [there, here]):
        with store.begin() as work:
            tombstones.state_in(store, work, made)
            work.commit()
    views = [view for view in store.audit.views() if view.verb == "bury"]
    assert [(view.record_id, view.version) for view in views] == [(here.subject_id, 1)]


def test_a_list_beside_a_backup_is_read_up_to_where_it_was_torn(station: Station) -> None:
    stored = [tombstones.encode(_made(station, "u-intake")) for _ in range(3)]
    lines = tombstones.to_lines(stored)
    assert list(tombstones.read_lines(lines)[0]) == stored
    assert list(tombstones.read_lines(lines + tombstones.to_lines(stored[:1]))[0]) == stored
    assert list(tombstones.read_lines(lines[:-1])[0]) == stored[:2]
    too_long = tombstones.to_lines([bytes(tombstones.MOST_BYTES + 1)])
    assert tombstones.read_lines(lines) == (tuple(stored), True)
    assert tombstones.read_lines(too_long + lines) == (tuple(stored), False)
    assert tombstones.read_lines(lines + b"\x00") == (tuple(stored), False)
    assert tombstones.read_lines(lines[:3])[0] == tombstones.read_lines(b"\xff" * 40)[0] == ()
