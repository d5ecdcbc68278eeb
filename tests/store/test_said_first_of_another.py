"""Whoever has the key of identity.db writes into an entry of her own, from before, that a row was first another
woman's: that takes the row from nobody, and gives it to nobody.
"""

from __future__ import annotations

import pytest

from nsintake.store.sealed import SealedStore, new_id
from tests.store.her_rows import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    looked,
    powerless,
    put,
    restrict,
    say,
    says_first,
    take_away,
    with_another,
)
from tests.store.station import Station
from tests.store.test_wrap_lines import keeper_of


@pytest.fixture
def station(station: Station) -> Station:
    return with_another(station)


def of_ones_own(store: SealedStore) -> bytes:
    """A woman whose file is open to whoever writes it."""
    return put(store, own := new_id(), "another file", record=own)


def test_nobody_takes_a_row_away_under_the_key_of_whom_she_says_it_was(station: Station) -> None:
    colleague = station.store(OTHER)
    own, n = of_ones_own(colleague), looked(colleague)
    store, _, said = a_file(station)
    says_first(colleague, n, said, own)
    gone = say(colleague, said, about=own)
    rightly = take_away(store, put(store, own, "of that file"))
    found = powerless(station.store(MINE))
    assert (gone in found, rightly in found) == (True, False)


def test_nor_a_file_under_the_key_of_what_was_said_of_it_before_it_was_there(station: Station) -> None:
    """A session's draft tells its id."""
    colleague, later, store = station.store(OTHER), new_id(), station.store(MINE)
    own = of_ones_own(colleague)
    say(colleague, later, state=b"l" * 32, about=own)
    put(store, later, "her file", record=later)
    restrict(store, later, MINE)
    gone = say(colleague, later, about=own)
    assert gone in powerless(station.store(MINE))


def test_whose_a_row_may_be_is_said_by_what_states_no_later_version_than_the_first(station: Station) -> None:
    colleague = station.store(OTHER)
    own, numbers = of_ones_own(colleague), [looked(colleague) for _ in range(3)]
    store, subject, said = a_file(station)
    task = put(store, subject, "look after her", record=subject, table="task")
    unsealed = new_id()
    say(colleague, unsealed, state=b"u" * 32)
    put(store, subject, "said by nobody first", record=unsealed)
    say(colleague, task, state=b"t" * 32, above=0, about=own, table="task")
    for n, record in zip(numbers, (said, subject), strict=False):
        says_first(colleague, n, record, own)
    put(store, subject, "yes", record=said)
    say(colleague, unsealed, state=b"v" * 32, about=own)
    claims = station.store(MINE).audit.her_key.claims
    assert claims("case_file", said) == (own, subject)
    assert claims("case_file", subject) == (subject,), "what is under its own key is under no other"
    assert claims("task", task) == (subject, own)
    assert claims("case_file", unsealed) == (subject,)
    assert claims("case_file", new_id()) == ()


def misplaced(station: Station, record: bytes, under: bytes) -> bool:
    return station.store(MINE).audit.her_key.misplaced("case_file", {record: under}) == {record}


def test_a_row_is_hers_where_a_keeper_says_it_again_of_one_who_may_have_said_it_first(station: Station) -> None:
    """But not where somebody put it there."""
    colleague, keeper = station.store(OTHER), keeper_of(station)
    own, n = of_ones_own(colleague), looked(colleague)
    store, subject, said = a_file(station)
    moved = put(store, subject, "no")
    says_first(colleague, n, said, own)
    assert misplaced(station, said, subject)
    say(keeper, said, state=b"k" * 32, about=subject)
    assert not misplaced(station, said, subject)
    for by in (colleague, keeper):
        say(by, moved, state=b"m" * 32, about=own)
        assert misplaced(station, moved, own)


def test_what_a_keeper_said_of_another_womans_row_puts_it_nowhere_else(station: Station) -> None:
    colleague, keeper = station.store(OTHER), station.store(KEEPER)
    own, subject, said = of_ones_own(colleague), new_id(), new_id()
    put(keeper, subject, "no", record=said)
    say(colleague, said, state=b"m" * 32, about=own)
    assert misplaced(station, said, own)


def test_what_is_said_under_no_womans_key_moves_no_row_that_a_keeper_placed(station: Station) -> None:
    store, keeper, laid, hers = station.store(MINE), station.store(KEEPER), new_id(), new_id()
    said = put(store, laid, "laid there")
    take_away(keeper, said)
    put(keeper, hers, "what she said", record=said)
    say(station.store(OTHER), said, state=b"n" * 32)
    assert not misplaced(station, said, hers)
