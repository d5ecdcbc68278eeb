"""Whether what somebody made void may be what was rightly said of who opens a woman's file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.domain.roles import Role
from nsintake.store.anchors import continue_line
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_doubts import follows_void
from nsintake.store.wrap_rule import BEFORE, NAMED
from tests.store.station import PEOPLE, Station
from tests.store.test_keys_stated_unopened import accepted, signs, void
from tests.store.test_wrap_lines import MINE, OTHER, a_file, about, details, keeper_of, put, restrict


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def the_word_that_is_asked_for(station: Station) -> bytes:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    void(store, subject)
    return subject


def a_keepers(station: Station) -> bytes:
    _, subject = a_file(station)
    signs(keeper_of(station), subject)
    void(keeper_of(station), subject)
    return subject


def by_whom_a_keeper_named(station: Station) -> bytes:
    store, subject = a_file(station)
    void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == f",{MINE}"
    signs(store, subject)
    void(store, subject)
    return subject


def another_word(station: Station) -> bytes:
    _, subject = a_file(station)
    signs(station.store(OTHER), subject, **{BEFORE: "a guess"})
    return subject


def a_word_that_was_said_already(station: Station) -> bytes:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    signs(station.store(OTHER), subject, **{BEFORE: str(details(store, about(store, subject)[-1])[BEFORE])})
    return subject


def before_the_first(station: Station) -> bytes:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    signs(station.store(OTHER), subject)
    void(store, subject)
    restrict(store, subject, MINE)
    return subject


def before_a_keepers(station: Station) -> bytes:
    subject = before_the_first(station)
    restrict(keeper_of(station), subject, MINE)
    return subject


def settled(station: Station) -> bytes:
    subject, keeper = the_word_that_is_asked_for(station), keeper_of(station)
    with keeper.begin() as work:
        details = {"powerless": str(about(keeper, subject)[-1].n)}
        continue_line(keeper, work, why="settled", details=details)
        work.commit()
    return subject


def all_there_is(station: Station) -> bytes:
    store, subject = a_file(station)
    void(store, subject)
    return subject


@pytest.mark.parametrize(
    ("void", "doubts"),
    [
        *((how, True) for how in (the_word_that_is_asked_for, a_keepers, by_whom_a_keeper_named, before_the_first)),
        *((how, False) for how in (another_word, a_word_that_was_said_already, before_a_keepers, settled)),
        (all_there_is, False),
    ],
)
def test_what_is_void_puts_into_doubt_what_it_may_answer_to(
    station: Station, void: Callable[[Station], bytes], *, doubts: bool
) -> None:
    subject = void(station)
    assert is_in_doubt(station.store(MINE), subject) is doubts


def is_in_doubt(store: SealedStore, subject: bytes) -> bool:
    cursor = store.database.reader()
    return follows_void(store.audit, cursor, *store.wraps.lines(cursor, subject))
