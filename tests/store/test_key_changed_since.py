"""A session opened a restricted file before a colleague changed its key: what it states of that one is by its word."""

from __future__ import annotations

import pytest

from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.store.wrap_rule import BEFORE, NAMED
from tests.store.station import PEOPLE, Station
from tests.store.test_wrap_lines import MINE, OTHER, a_file, about, details, keeper_of, lay, restrict


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def test_what_is_stated_of_a_key_that_a_colleague_changed_since_counts(station: Station) -> None:
    """By somebody who opened the file under the one of before. A keeper who did lets nobody in by it; to somebody with
    new keys she gives it again.
    """
    store, subject = a_file(station, MINE, OTHER)
    other, keeper = station.store(OTHER), keeper_of(station)
    for session in (other, keeper):
        session.deks.find(session.database.reader(), subject, 1)
    restrict(store, subject, OTHER)
    with keeper.begin() as work, pytest.raises(Refused, match="changed_meanwhile"):
        keeper.deks.add_holder(work, subject, MINE)
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, OTHER) == 1
        work.commit()
    assert keeper.wraps.is_proved(subject)
    restrict(other, subject, OTHER)
    assert keeper_of(station).wraps.strays() == ()
    assert keeper_of(station).wraps.is_proved(subject)
    assert [NAMED in details(keeper, line) for line in about(keeper, subject)] == [False] * 4


def test_nothing_that_counts_is_stated_of_one_that_somebody_laid_since(station: Station) -> None:
    store, subject = a_file(station, MINE, OTHER)
    other = station.store(OTHER)
    other.deks.find(other.database.reader(), subject, 1)
    lay(store, subject, store.deks.make(subject, [MINE, OTHER])[0])
    restrict(other, subject, OTHER)
    assert BEFORE not in details(other, about(other, subject)[-1])
    assert keeper_of(station).wraps.strays() == (subject,)
