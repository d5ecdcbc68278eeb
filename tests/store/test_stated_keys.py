"""What the log says last of a restricted key, and whom a restore believes by that."""

from __future__ import annotations

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.stated_keys import last_stated, since_keeper
from tests.store.station import PEOPLE, Station
from tests.store.test_wrap_lines import (
    MINE,
    OTHER,
    TO_NOBODY,
    a_file,
    about,
    accept,
    keeper_of,
    lay,
    put,
    restrict,
    wrap_of,
)


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def newest(store: SealedStore, subject: bytes) -> int:
    return about(store, subject)[-1].n


def test_of_a_key_that_is_as_it_was_stated_everybody_whom_it_names_is_believed(station: Station) -> None:
    store, subject = a_file(station, MINE, OTHER, NO_KEEPERS)
    assert last_stated(store.wraps, subject) == (newest(store, subject), frozenset({MINE, OTHER, NO_KEEPERS}))
    restrict(station.store(OTHER), subject, MINE)
    assert last_stated(station.store(MINE).wraps, subject) == (newest(store, subject), frozenset({MINE}))
    restrict(keeper_of(station), subject, OTHER)
    assert last_stated(station.store(MINE).wraps, subject) == (newest(store, subject), frozenset({OTHER}))


def test_of_another_one_whoever_signed_last_and_is_no_keeper(station: Station) -> None:
    """Also where a keeper stated it since; not who signed before her, nor whoever is named in what is there."""
    store, subject = a_file(station, MINE, OTHER)
    restrict(station.store(OTHER), subject, MINE, OTHER)
    older = wrap_of(store, subject)
    for change in (station.store(OTHER), keeper_of(station)):
        restrict(change, subject, MINE, OTHER)
        held = wrap_of(store, subject)
        lay(store, subject, older)
        assert last_stated(station.store(MINE).wraps, subject) == (newest(store, subject), frozenset({OTHER}))
        lay(store, subject, held)


def test_of_one_that_all_open_nobody_is_named_and_whoever_opened_it_said_so_last(station: Station) -> None:
    store, subject = a_file(station)
    restrict(store, subject)
    assert last_stated(station.store(OTHER).wraps, subject) == (newest(store, subject), frozenset({MINE}))


def test_a_damaged_one_that_was_stated_as_it_is_names_nobody(station: Station) -> None:
    store, subject = a_file(station)
    lay(store, subject, TO_NOBODY[:-1])
    accept(keeper_of(station), subject)
    assert last_stated(station.store(MINE).wraps, subject) == (newest(store, subject), frozenset())


def test_of_one_of_which_nothing_was_said_there_is_no_number_and_nobody(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    assert last_stated(store.wraps, subject) == (0, frozenset())
    assert since_keeper(store.wraps, subject) == ()
