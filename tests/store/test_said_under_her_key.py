"""What is told of a row, or said of one that nobody opens, is hers only if it is under the key of her file then."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.store.audit import add_checkpoint
from nsintake.store.checkpoint import StatedRow
from nsintake.store.sealed import SealedStore, new_id
from tests.store.her_rows import KEEPER, MINE, OTHER, a_file, last_said, put, restrict, say, with_another
from tests.store.station import Station


@pytest.fixture
def station(station: Station) -> Station:
    return with_another(station)


def tell(store: SealedStore, record: bytes, verb: str, about: bytes) -> int:
    with store.begin() as work:
        n = store.audit.append(work, verb, record_id=record, about=about)
        work.commit()
    return n


def test_of_what_is_told_of_a_row_only_what_is_under_her_key_is_hers(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    said, colleague = put(store, subject, "no", record=subject), station.store(OTHER)
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    own = put(colleague, own := new_id(), "another file", record=own)
    tell(colleague, said, "while it was open", subject)
    restrict(store, subject, MINE)
    tell(colleague, said, "under no key", b"")
    tell(colleague, said, "under the key of another file", own)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    tell(colleague, said, "under the key of before", subject)
    tell(store, said, "under hers", subject)
    told = [view.verb for view in store.audit.views_about(said, hers=subject) if view.table == ""]
    assert told == ["under hers", "while it was open"]
    newest = [view.verb for view in store.audit.views_about(said, limit=3, hers=subject)]
    assert newest == ["under hers", "restrict", "while it was open"], "what is not hers takes no place"
    assert len([view for view in store.audit.views_about(said) if view.table == ""]) == 5


def test_in_liaison_db_everything_told_of_a_row_is_said_of_it(station: Station) -> None:
    store = station.store(MINE, Compartment.LIAISON)
    tell(store, record := new_id(), "told", record)
    assert [view.verb for view in store.audit.views_about(record, hers=record)] == ["told"]


def test_of_a_row_that_nobody_opens_only_what_is_said_under_her_key_is_said(station: Station) -> None:
    store, _, said = a_file(station)
    hers, colleague, row = last_said(store, said), station.store(OTHER), new_id()
    other, nobodys = StatedRow(hers.version + 1, b"1" * 32), StatedRow(1, b"2" * 32)
    say(colleague, said, state=other.hash)
    say(colleague, row, state=nobodys.hash)

    def is_said(record: bytes, what: StatedRow) -> bool:
        return station.store(MINE).audit.her_key.states_unopened("case_file", record, what)

    assert [is_said(said, hers), is_said(said, other), is_said(row, nobodys)] == [True, False, True]
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert is_said(said, other), "a keeper has stated since what the records are"


def is_hers(store: SealedStore, n: int, subject: bytes) -> bool:
    (line,) = store.audit.lines(n, 1)
    return store.audit.her_key.is_said_of(line, subject)


def test_that_a_key_is_too_old_is_known_though_what_says_so_was_taken_out(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    colleague, last = station.store(OTHER), store.audit.head().number
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    restrict(store, subject, MINE)
    first = tell(store, subject, "under hers", subject)
    too_old = tell(colleague, subject, "under the key of before", subject)
    later = tell(store, subject, "under hers", subject)
    reader = station.store(MINE)
    assert all(is_hers(reader, n, subject) for n in (first, later))
    colleague.database.reader().execute("DELETE FROM audit WHERE tbl = 'case_file' AND n > ?", (last,))
    assert not is_hers(reader, too_old, subject)
    assert is_hers(station.store(MINE), too_old, subject), "nothing else says so"


def test_nor_is_what_somebody_put_in_the_place_of_an_entry_under_todays_key(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    colleague, last = station.store(OTHER), store.audit.head().number
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    restrict(store, subject, MINE)
    n, reader = tell(store, subject, "under hers", subject), station.store(MINE)
    assert is_hers(reader, n, subject)
    colleague.database.reader().execute("DELETE FROM audit WHERE n = ?", (n,))
    assert tell(colleague, subject, "under the key of before", subject) == n
    colleague.database.reader().execute("DELETE FROM audit WHERE tbl = 'case_file' AND n > ?", (last,))
    assert not is_hers(reader, n, subject)


def test_what_was_said_before_her_key_was_changed_is_hers_whatever_was_seen_under_each(station: Station) -> None:
    store, subject, _ = a_file(station)
    first, second = (tell(store, subject, "under the first", subject) for _ in range(2))
    reader = station.store(MINE)
    assert is_hers(reader, first, subject)
    restrict(store, subject, MINE)
    assert is_hers(reader, second, subject)
    assert is_hers(reader, tell(store, subject, "under the second", subject), subject)
    assert is_hers(reader, second, subject)
