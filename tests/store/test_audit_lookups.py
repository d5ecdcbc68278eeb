"""What is looked up in a chain: only what counts answers, and what was verified before is verified once more."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.audit_lines import LOST, AuditBody
from nsintake.store.audit_lookups import (
    breaks,
    counting_not,
    cut_odd_numbers,
    has_odd_numbers,
    has_said,
    hashes,
    is_given_up,
    lacks_a_version,
    proved,
    says_anything,
    tells_of_records,
    told,
    told_by_worker,
    unsettled_breaks,
)
from nsintake.store.check import excuses_of, verify_file
from nsintake.store.checkpoint import CheckpointLine, StatedRow
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station

LIAISON = Compartment.LIAISON
TABLE = "case_file"


def saved(store: SealedStore, record: bytes, *, table: str = TABLE, by: str = "") -> int:
    with store.begin() as work:
        store.put(work, table, record, record, Note(), verb="saved", details={"by": by})
        work.commit()
    return store.audit.head().number


def entry(store: SealedStore, verb: str, *, about: bytes = b"") -> int:
    with store.begin() as work:
        n = store.audit.append(work, verb, about=about)
        work.commit()
    return n


def by_hand(store: SealedStore, text: str, *values: object) -> None:
    with store.begin() as work:
        work.cursor.execute(text, values)
        work.commit()


def unsigned(store: SealedStore, n: int) -> None:
    by_hand(store, "UPDATE audit SET sig = zeroblob(64) WHERE n = ?", n)


def test_only_a_keepers_word_gives_up_a_record(station: Station) -> None:
    keeper, worker = station.store("u-keeper"), station.store("u-intake")
    given_up, another, hers = entry(keeper, LOST), entry(keeper, "saved"), entry(worker, LOST)
    assert [is_given_up(keeper.audit, n) for n in (given_up, another, hers)] == [True, False, False]


def test_what_states_a_record_is_verified_again_before_it_is_relied_on(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    n = saved(store, record)
    saved(store, new_id())
    assert proved(store.audit, TABLE, record) == n
    with pytest.raises(OpenError):
        proved(store.audit, TABLE, new_id())
    unsigned(store, n)
    assert store.audit.newest(store.database.reader(), TABLE, record) is not None, "it was verified before"
    with pytest.raises(OpenError):
        proved(store.audit, TABLE, record)


def test_a_version_of_which_nothing_counts_any_more_is_missed(station: Station) -> None:
    """Whatever was said before and after it."""
    store, record = station.store("u-intake"), new_id()
    assert not lacks_a_version(store.audit, TABLE, record)
    second = [saved(store, each) for each in (record, record, new_id(), record)][1]
    assert not lacks_a_version(store.audit, TABLE, record)
    unsigned(store, second)
    assert lacks_a_version(station.store("u-intake").audit, TABLE, record)
    by_hand(store, "DELETE FROM audit WHERE n = ?", second)
    assert lacks_a_version(station.store("u-intake").audit, TABLE, record)


def test_what_was_said_of_a_record_once_was_said_if_that_counts(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    first, _ = (saved(store, record) for _ in range(2))
    (line,) = store.audit.lines(first, 1)
    said = StatedRow(line.version, line.hash)
    assert has_said(store.audit, store.database.reader(), TABLE, record, said)
    assert not has_said(store.audit, store.database.reader(), TABLE, new_id(), said)
    unsigned(store, first)
    later = station.store("u-intake")
    assert not has_said(later.audit, later.database.reader(), TABLE, record, said)


def test_notes_of_rosters_are_looked_for_again_with_it(station: Station) -> None:
    """Each voids what a demoted worker stated after it: one that was found elsewhere meanwhile is not believed."""
    store, record = station.store("u-keeper"), new_id()
    saved(store, record)
    proved(store.audit, TABLE, record)
    found = dict(store.audit.notes._first)
    store.audit.notes._first[1] = 99
    proved(store.audit, TABLE, record)
    assert store.audit.notes._first == found == {1: 1}


def test_a_record_is_proved_by_the_checkpoint_or_by_what_counts_above_it(station: Station) -> None:
    store, keeper = station.store("u-intake"), station.store("u-keeper")
    old, new = new_id(), new_id()
    saved(store, old)
    said = store.audit.newest(store.database.reader(), TABLE, old)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, old, *said)])
        work.commit()
    above = saved(store, new)
    fresh = station.store("u-intake")
    point = fresh.audit.point(fresh.database.reader(), TABLE)
    assert point is not None
    assert (proved(fresh.audit, TABLE, old), proved(fresh.audit, TABLE, new)) == (point.n, above)


def test_only_what_counts_has_the_verb_and_is_about_nobody_is_told(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    saved(store, subject)
    first, _, forged = entry(store, "print"), entry(store, "view"), entry(store, "print")
    entry(store, "print", about=subject)
    last = entry(store, "disclose")
    unsigned(store, forged)
    found = told(station.store("u-intake").audit, frozenset({"print", "disclose"}))
    assert [view.n for view in found] == [last, first]


def test_what_a_worker_told_and_whether_anybody_else_spoke_since(station: Station) -> None:
    record, officer, worker = new_id(), station.store("u-liaison", LIAISON), station.store("u-intake", LIAISON)

    def told_now() -> tuple[object, bool]:
        return told_by_worker(station.store("u-keeper", LIAISON).audit, "proposal", record)

    assert told_now() == ({}, False)
    saved(officer, record, table="proposal", by="officer")
    assert told_now() == ({}, False)
    saved(worker, record, table="proposal", by="worker")
    assert told_now() == ({"by": "worker"}, True)
    n = saved(officer, record, table="proposal", by="officer")
    assert told_now() == ({"by": "worker"}, False)
    unsigned(officer, n)
    assert told_now() == ({"by": "worker"}, True)
    unsigned(officer, n - 1)
    assert told_now() == ({}, False)
    with passing_over(worker.audit), passing_over(officer.audit):
        saved(worker, record, table="proposal", by="worker")
        assert told_now() == ({"by": "worker"}, True)
        unsigned(officer, saved(worker, record, table="proposal", by="another"))
        saved(officer, record, table="proposal", by="officer")
    assert told_now() == ({}, False)
    with (keeper := station.store("u-keeper", LIAISON)).begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert told_now() == ({"by": "worker"}, False), "a keeper settled that hers says nothing"


def reworded(store: SealedStore, n: int, verb: str, details: dict[str, str | int]) -> None:
    """Other words are sealed into an entry under the key of the log."""
    with store.begin() as work:
        body = store.audit.bodies.seal(work, n, AuditBody(None, verb, details))
        work.cursor.execute("UPDATE audit SET body = ? WHERE n = ?", (body, n))
        work.commit()


def test_words_that_somebody_else_sealed_into_an_entry_tell_nothing(station: Station) -> None:
    """Also to who verified it before they were there."""
    worker, keeper, record = station.store("u-intake", LIAISON), station.store("u-keeper", LIAISON), new_id()
    n, removed = saved(worker, record, table="meeting", by="worker"), entry(keeper, "saved")
    assert told_by_worker(keeper.audit, "meeting", record) == ({"by": "worker"}, True)
    reworded(worker, n, "saved", {"by": "another"})
    assert told_by_worker(keeper.audit, "meeting", record) == ({}, False)
    (line,) = keeper.audit.lines(n, 1)
    head = keeper.audit._hash(line, keeper.audit.head_at(n - 1) or b"")
    by_hand(worker, "UPDATE audit SET head = ? WHERE n = ?", head, n)
    assert told_by_worker(keeper.audit, "meeting", record) == ({}, False), "it follows, and nobody signed it"
    reworded(worker, removed, LOST, {})
    assert not is_given_up(keeper.audit, removed)


def follows_from(store: SealedStore, n: int, before: object) -> None:
    """Whoever signed an entry signs that it follows from something else."""
    (line,) = store.audit.lines(n, 1)
    head = store.audit._hash(line, before)  # type: ignore[arg-type]
    signed = store.audit._keyring.sign(store.audit._signed(head))
    by_hand(store, "UPDATE audit SET head = ?, sig = ? WHERE n = ?", head, signed, n)


@pytest.mark.parametrize("before", [bytes(32), b"", None])
def test_words_of_an_entry_tell_nothing_where_the_one_before_it_is_gone(station: Station, before: bytes | None) -> None:
    """Whatever whoever wrote it says that it follows from, and also to who verified it before."""
    worker, keeper, record = station.store("u-intake", LIAISON), station.store("u-keeper", LIAISON), new_id()
    entry(worker, "view")
    n = saved(worker, record, table="meeting", by="worker")
    assert told_by_worker(keeper.audit, "meeting", record) == ({"by": "worker"}, True)
    follows_from(worker, n, before)
    by_hand(worker, "DELETE FROM audit WHERE n = ?", n - 1)
    assert told_by_worker(keeper.audit, "meeting", record) == ({}, False)


@pytest.mark.parametrize("before", [bytes(32), b"", None])
def test_an_entry_behind_one_that_is_gone_is_a_break_whatever_it_follows_from(
    station: Station, before: bytes | None
) -> None:
    store = station.store("u-intake")
    for _ in range(4):
        last = entry(store, "view")
    follows_from(store, last, before)
    by_hand(store, "DELETE FROM audit WHERE n = ?", last - 1)
    assert breaks(store.audit, above=last - 1) == (last,)


def test_what_is_stated_of_a_table_and_does_not_count_is_found(station: Station) -> None:
    store = station.store("u-intake")
    found = [saved(store, new_id()) for _ in range(3)]
    unsigned(store, found[1])
    fresh = station.store("u-keeper")
    assert (counting_not(fresh.audit, TABLE), counting_not(fresh.audit, "task")) == ((found[1],), ())


def test_a_file_says_something_of_what_an_entry_names(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    entry(store, "view")
    assert not tells_of_records(store.audit)
    unsigned(store, saved(store, record))
    assert tells_of_records(store.audit)
    assert [says_anything(store.audit, TABLE, asked) for asked in (record, new_id())] == [True, False]


@pytest.mark.parametrize("number", [0, -7, 2**40])
def test_entries_with_a_number_that_none_has_are_found_and_cut(station: Station, number: int) -> None:
    store = station.store("u-intake")
    for _ in range(3):
        last = entry(store, "view")
    assert not has_odd_numbers(station.store("u-keeper").audit)
    by_hand(store, "UPDATE audit SET n = ? WHERE n = ?", number, last)
    assert has_odd_numbers(station.store("u-keeper").audit)
    keeper = station.store("u-keeper")
    with keeper.begin() as work:
        cut_odd_numbers(keeper.audit, work)
        left = work.cursor.execute("SELECT n FROM audit ORDER BY n").fetchall()
        work.commit()
    assert [n for (n,) in left] == list(range(1, last))
    assert not has_odd_numbers(keeper.audit)


def test_a_chain_breaks_where_a_hash_does_not_follow(station: Station) -> None:
    store = station.store("u-intake")
    for _ in range(4):
        last = entry(store, "view")
    assert [breaks(store.audit, above=n) for n in range(last + 1)] == [()] * (last + 1)
    assert len(list(hashes(store.audit, 0, last + 9, lambda: False))) == last
    by_hand(store, "UPDATE audit SET day = '2020-01-01' WHERE n IN (2, 4)")
    assert breaks(store.audit, above=0) == (2, 4)
    assert breaks(store.audit, above=2) == (4,)
    assert breaks(store.audit, above=0, stop=lambda: True) == ()


def test_an_entry_taken_out_is_a_break_although_the_hash_was_made_again(station: Station) -> None:
    store = station.store("u-intake")
    for _ in range(4):
        entry(store, "view")
    first, _, third = store.audit.lines(1, 3)
    by_hand(store, "UPDATE audit SET head = ? WHERE n = 3", store.audit._hash(third, first.head))
    by_hand(store, "DELETE FROM audit WHERE n = 2")
    assert breaks(store.audit, above=0)[0] == 3
    assert breaks(store.audit, above=2) == (3, 4), "what is no more has no hash that anything could follow"


@pytest.mark.parametrize("first", [1, 3])
def test_a_break_is_settled_while_what_is_before_it_is_as_then(station: Station, first: int) -> None:
    keeper = station.store("u-keeper")
    for _ in range(4):
        entry(keeper, "view")
    by_hand(keeper, "UPDATE audit SET day = '2020-01-01' WHERE n = ?", first)
    assert unsettled_breaks(keeper.audit, breaks(keeper.audit, above=0)) == (first,)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert unsettled_breaks(keeper.audit, breaks(keeper.audit, above=0)) == ()
    assert unsettled_breaks(keeper.audit, ()) == ()
    if first > 1:
        by_hand(keeper, "UPDATE audit SET head = zeroblob(32) WHERE n = ?", first - 1)
        assert first in unsettled_breaks(station.store("u-keeper").audit, (first,))
