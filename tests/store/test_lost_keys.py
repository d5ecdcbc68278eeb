"""For whom a key is made once a keeper gave the one before up as lost: somebody had destroyed it."""

from __future__ import annotations

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store.lost_keys import is_lost
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wraps import NotHers
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_wrap_lines import KEEPER, MINE, OTHER, a_file, accept, gone, keeper_of, restrict


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def made(store: SealedStore, subject: bytes, *, goes_on: bool = False) -> tuple[str, ...] | None:
    """For whom a key is that is made now, None for all; nothing of it stays."""
    with store.begin() as work:
        store.deks.ensure(work, subject, goes_on=goes_on)
        wrap = store.deks.wrap_of(work.cursor, subject, store.deks.epoch)
    assert wrap is not None
    return store.deks.holders(wrap)


def lost(station: Station, *uids: str) -> bytes:
    """A file whose key somebody destroyed, and a keeper gave it up."""
    store, subject = a_file(station, *uids)
    gone(store, subject)
    with pytest.raises(NotHers):
        made(keeper_of(station), subject)
    accept(keeper_of(station), subject)
    assert is_lost(keeper_of(station).wraps, subject)
    return subject


@pytest.mark.parametrize(("uids", "keepers"), [((MINE,), ()), ((MINE, KEEPER, NO_KEEPERS), (KEEPER, NO_KEEPERS))])
def test_a_keeper_makes_one_for_keepers_alone(
    station: Station, uids: tuple[str, ...], keepers: tuple[str, ...]
) -> None:
    """Or for herself alone, where the woman does not want one of them."""
    subject = lost(station, *uids)
    assert tuple(sorted(made(keeper_of(station), subject) or ())) == tuple(sorted(keepers))


def test_nobody_else_makes_one_but_for_what_protects_her(station: Station) -> None:
    subject = lost(station)
    with pytest.raises(NotHers):
        made(station.store(MINE), subject)
    assert made(station.store(MINE), subject, goes_on=True) is None


def test_what_is_no_file_is_for_all_though_a_key_was_lost_there(station: Station) -> None:
    """Of the prints of a letter that names her the log says no file."""
    store, subject = station.store(MINE), new_id()
    with store.begin() as work:
        store.put(work, "note", new_id(), subject, Note(), verb="saved")
        work.commit()
    restrict(store, subject, MINE)
    gone(store, subject)
    accept(keeper_of(station), subject)
    assert not is_lost(keeper_of(station).wraps, subject)
    for who in (keeper_of(station), station.store(MINE)):
        assert made(who, subject) is None


def test_of_whom_nothing_was_said_it_is_for_all(station: Station) -> None:
    assert made(station.store(MINE), new_id()) is None
