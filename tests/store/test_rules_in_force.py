"""What a keeper puts in force is stated once, again by whoever settles, and takes in what is there rightly."""

from __future__ import annotations

from nsintake.crypto.compartments import Compartment
from nsintake.store import writers
from nsintake.store.owed import OwedLines
from nsintake.store.rules_in_force import mark_writers_again, put_owing_in_force, put_writers_in_force
from nsintake.store.sealed import SealedStore
from tests.store.station import Station
from tests.store.test_owed import NOTE, add, laid

MINE, KEEPER = "u-intake", "u-keeper"


def marks(store: SealedStore) -> int:
    """How often the rule of writers was stated."""
    return len([line for line in store.audit.lines(1, 100) if line.tbl == writers.MARK])


def settled(keeper: SealedStore) -> list[str]:
    """What a keeper who settles states once more, by its table."""
    last = keeper.audit.head().number
    with keeper.begin() as work:
        mark_writers_again(keeper, work)
        work.commit()
    return [line.tbl for line in keeper.audit.lines(last + 1, 100) if line.tbl != "roster"]


def test_whoever_settles_states_again_what_was_in_force_and_nothing_else(station: Station) -> None:
    for comp in (Compartment.LIAISON, Compartment.IDENTITY):
        keeper = station.store(KEEPER, comp)
        assert settled(keeper) == []
        put_writers_in_force(keeper)
        assert settled(keeper) == [writers.MARK]
    keeper.wraps.put_in_force()
    assert len(settled(keeper)) == 2


def test_what_is_owed_is_put_in_force_once(station: Station) -> None:
    keeper = station.store(KEEPER)
    put_owing_in_force(keeper)
    number = keeper.audit.head().number
    put_owing_in_force(keeper)
    assert (marks(keeper), keeper.audit.head().number) == (1, number)


def test_what_an_earlier_version_left_is_owed_from_then_on_because_the_log_says_so(station: Station) -> None:
    outbox_id = laid(station.store(MINE))
    put_owing_in_force(station.store(KEEPER))
    owed = OwedLines(station.store(MINE))
    assert owed.strays() == ()
    assert [found for found, _ in owed.entries(station.store(MINE).database.reader())] == [outbox_id]


def test_a_line_that_was_put_in_past_the_log_is_not_made_right_by_that(station: Station) -> None:
    add(station.store(MINE), NOTE)
    outbox_id = laid(station.store(MINE))
    put_owing_in_force(station.store(KEEPER))
    assert OwedLines(station.store(MINE)).strays() == (outbox_id,)
