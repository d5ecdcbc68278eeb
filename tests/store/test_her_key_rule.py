"""What somebody signs about rows of a file that is shut to her counts for nothing; those on the file say what they
like, whatever becomes of its key.
"""

from __future__ import annotations

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Role
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.audit_lines import LOST
from nsintake.store.check import verify_file
from nsintake.store.disowned import disown
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import PEOPLE, Note, Station

OTHER = "u-other"
MINE = "u-intake"


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def put(store: SealedStore, subject: bytes, text: str, *, record: bytes = b"") -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note(text), verb="saved")
        work.commit()
    return record


def restrict(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids or None, verb="restrict")
        work.commit()


def take_away(store: SealedStore, record: bytes) -> int:
    with store.begin() as work:
        store.remove(work, "case_file", record, verb="consent")
        work.commit()
    return store.audit.head().number


def a_file(station: Station) -> tuple[SealedStore, bytes, bytes]:
    """Whoever is on it, her file, and a row of it; it is shut to the other one."""
    store = station.store(MINE)
    subject = put(store, subject := new_id(), "her file", record=subject)
    said = put(store, subject, "no")
    restrict(store, subject, MINE)
    return store, subject, said


def powerless(store: SealedStore) -> tuple[int, ...]:
    return verify_file(store).powerless


def test_a_row_is_not_gone_because_somebody_says_so_to_whom_it_is_shut(station: Station) -> None:
    store, _, said = a_file(station)
    row = store.database.reader().execute("SELECT * FROM case_file WHERE record_id = ?", (said,)).fetchone()
    n = take_away(station.store(OTHER), said)
    assert powerless(store) == (n,)
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)
    with store.begin() as work:
        work.cursor.execute(f"INSERT INTO case_file VALUES ({', '.join('?' * len(row))})", tuple(row))
        work.commit()
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)


@pytest.mark.parametrize("shut_twice", [False, True])
def test_nor_under_a_key_of_before(station: Station, *, shut_twice: bool) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said, colleague = put(store, subject, "no"), station.store(OTHER)
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    for _ in range(1 + shut_twice):
        restrict(store, subject, MINE)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    n = take_away(colleague, said)
    assert powerless(station.store(MINE)) == (n,)
    restrict(store, subject, MINE)
    assert powerless(station.store(MINE)) == (n,)


def test_what_was_judged_under_a_key_that_lay_there_for_a_moment_is_judged_again(station: Station) -> None:
    store, subject, said = a_file(station)
    colleague = station.store(OTHER)
    wrap, dek = colleague.deks.make(subject)
    cursor, mine = store.database.reader(), store.deks.wrap_of(store.database.reader(), subject, 1)
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    colleague.deks.known = lambda work, subject_id: dek  # type: ignore[method-assign]
    n = take_away(colleague, said)
    assert powerless(store) == ()
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (mine, subject))
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)
    assert powerless(store) == (n,)


def test_a_key_put_in_place_of_hers_takes_nothing_from_what_was_said(station: Station) -> None:
    store, subject, said = a_file(station)
    take_away(store, said)
    wrap, _ = station.store(OTHER).deks.make(subject)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    assert powerless(station.store(MINE)) == ()


def test_those_on_the_file_say_what_they_like(station: Station) -> None:
    store, subject, said = a_file(station)
    second = put(store, subject, "two")
    take_away(store, said)
    restrict(store, subject, MINE, OTHER)
    colleague = station.store(OTHER)
    put(colleague, subject, "three", record=second)
    store.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (second,))
    take_away(colleague, second)
    restrict(store, subject, MINE)
    for reader in (store, station.store(OTHER), station.store("u-keeper")):
        assert verify_file(reader).sound
        assert reader.audit.newest(reader.database.reader(), "case_file", second).version == 4  # type: ignore[union-attr]
    restrict(store, subject)
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    assert verify_file(station.store("u-keeper")).sound


def test_a_keeper_may_say_that_a_row_is_lost_and_everybody_that_it_is_not_believed(station: Station) -> None:
    store, _, said = a_file(station)
    keeper, n = station.store("u-keeper"), take_away(station.store(OTHER), said)
    with store.begin() as work, passing_over(store.audit):
        disown(store, work, "case_file", said, verb="withdraw")
        work.commit()
    assert powerless(store) == (n,)
    with keeper.begin() as work:
        work.cursor.execute("DELETE FROM case_file WHERE record_id = ?", (said,))
        version = keeper.audit.newest(work.cursor, "case_file", said, verb=LOST).version + 1  # type: ignore[union-attr]
        keeper.audit.append(work, LOST, table="case_file", record_id=said, version=version, day_only=True)
        work.commit()
    report = verify_file(store)
    assert (report.powerless, report.stray) == ((n,), ())


def test_an_entry_that_states_no_version_may_be_anybodys(station: Station) -> None:
    """A colleague's restore or refused look names a row and says nothing about what it is."""
    store, _, said = a_file(station)
    colleague = station.store(OTHER)
    with colleague.begin() as work:
        colleague.audit.append(work, "view", table="case_file", record_id=said)
        work.commit()
    assert powerless(store) == ()


def test_entries_before_a_checkpoint_are_not_asked(station: Station) -> None:
    """A keeper has stated what the records are; under her key of that day nothing needs to open."""
    store, _, said = a_file(station)
    n, keeper = take_away(station.store(OTHER), said), station.store("u-keeper")
    assert powerless(store) == (n,)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert powerless(station.store(MINE)) == ()


def test_a_key_of_ones_own_file_states_nothing_of_hers(station: Station) -> None:
    """Also with no key at all: the entry opens, and is about another file, or about none."""
    store, _, said = a_file(station)
    colleague = station.store(OTHER)
    own = put(colleague, own := new_id(), "another file", record=own)
    for about in (own, b""):
        before = verify_file(store).powerless
        with colleague.begin() as work:
            version = colleague.audit.newest(work.cursor, "case_file", said).version + 1  # type: ignore[union-attr]
            n = colleague.audit.append(work, "consent", table="case_file", record_id=said, version=version, about=about)
            work.commit()
        assert powerless(store) == (*before, n)


def test_whose_key_was_destroyed_may_be_taken_away_and_not_stated_again(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said = put(store, subject, "no")
    state = store.audit.newest(store.database.reader(), "case_file", said).hash  # type: ignore[union-attr]
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    assert verify_file(store).powerless == ()
    with store.begin() as work:
        n = store.audit.append(work, "saved", table="case_file", record_id=said, version=1, state=state, about=subject)
        work.commit()
    assert powerless(store) == (n,)
