"""A row of a file that no keeper opens, which a keeper stated as it is and which is not what was said last there, stays
shut and is found no more; all else about it is.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.store.anchors import continue_line
from nsintake.store.audit_lines import LOST
from nsintake.store.check import ChainReport, excuses_of, unsettled, verify_file
from nsintake.store.disowned import disown
from nsintake.store.finished_rows import LATELY
from nsintake.store.held_rows import given_up_unopened, is_held, is_stated_unopened
from nsintake.store.her_key_rule import KEPT
from nsintake.store.lost import give_up
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.sealed_rows import state_as_it_is
from tests.store.her_rows import KEEPER, MINE, OTHER, put, restrict, say, with_another
from tests.store.station import Note, Station

VOID = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND n = (SELECT max(n) FROM audit WHERE record_id = ?)"


@pytest.fixture
def station(station: Station) -> Station:
    return with_another(station)


def shut_file(station: Station) -> tuple[bytes, bytes]:
    """A file that no keeper opens, and a row of it whose newest entry is void."""
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    restrict(store, subject, MINE, NO_KEEPERS)
    said = put(store, subject, "no")
    store.database.reader().execute(VOID, (said, said))
    return subject, said


def stated(keeper: SealedStore, said: bytes) -> int:
    found = state_as_it_is(keeper, "case_file", said)
    assert found is not None
    _, (version, state) = found
    with keeper.begin() as work:
        n = keeper.audit.append(
            work, KEPT, table="case_file", record_id=said, version=version, state=state, day_only=True
        )
        work.commit()
    return n


def settled(keeper: SealedStore, report: ChainReport) -> None:
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()


def is_sound(store: SealedStore) -> bool:
    return unsettled(store, verify_file(store)).sound


def opens(store: SealedStore, said: bytes) -> bool:
    try:
        return store.find("case_file", said, Note) is not None
    except OpenError:
        return False


def test_what_nobody_can_judge_stays_shut_and_is_found_no_more(station: Station) -> None:
    _, said = shut_file(station)
    keeper = station.store(KEEPER)
    report = verify_file(keeper)
    n = stated(keeper, said)
    worker = station.store(MINE)
    assert not is_held(worker, "case_file", said), "nobody settled it yet"
    settled(keeper, report)
    worker = station.store(MINE)
    assert is_held(worker, "case_file", said)
    found = verify_file(worker)
    assert (n in found.powerless, found.stray) == (True, (("case_file", said),))
    assert is_sound(worker)
    assert is_sound(station.store(KEEPER))
    assert not opens(worker, said)


def test_a_row_that_somebody_moved_to_another_woman_is_held_for_nobody(station: Station) -> None:
    """Whoever reads her file does not see it there."""
    subject, said = shut_file(station)
    keeper, cursor = station.store(KEEPER), station.store(OTHER).database.reader()
    for under in (new_id(), subject):
        cursor.execute("UPDATE case_file SET subject_id = ? WHERE record_id = ?", (under, said))
        report = verify_file(keeper)
        stated(keeper, said)
        settled(keeper, report)
        assert is_held(station.store(MINE), "case_file", said) is (under == subject)


def test_a_keeper_to_whom_it_is_open_finds_it(station: Station) -> None:
    subject, said = shut_file(station)
    keeper = station.store(KEEPER)
    report = verify_file(keeper)
    stated(keeper, said)
    settled(keeper, report)
    worker = station.store(MINE)
    with worker.begin() as work:
        worker.deks.add_holder(work, subject, KEEPER)
        work.commit()
    assert is_sound(station.store(MINE))
    assert not is_sound(station.store(KEEPER))
    assert not opens(station.store(KEEPER), said), "what she stated without the key does not count by that"


def of_another_row(store: SealedStore, said: bytes) -> None:
    store.database.reader().execute("UPDATE case_file SET body = x'00' WHERE record_id = ?", (said,))


def of_no_row(store: SealedStore, said: bytes) -> None:
    store.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (said,))


def void(store: SealedStore, said: bytes) -> None:
    store.database.reader().execute(VOID, (said, said))


def stated_above(store: SealedStore, said: bytes) -> None:
    say(store, said, state=b"?" * 32)


def nothing_said(store: SealedStore, said: bytes) -> None:
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (said,))


@pytest.mark.parametrize("change", [of_another_row, of_no_row, void, stated_above, nothing_said])
def test_what_was_changed_since_is_found(station: Station, change: Callable[[SealedStore, bytes], None]) -> None:
    _, said = shut_file(station)
    keeper = station.store(KEEPER)
    report = verify_file(keeper)
    stated(keeper, said)
    settled(keeper, report)
    change(station.store(OTHER), said)
    worker = station.store(MINE)
    assert not is_held(worker, "case_file", said)
    assert not is_sound(worker)


def test_no_entry_of_anybody_else_holds_a_row(station: Station) -> None:
    _, said = shut_file(station)
    other, keeper = station.store(OTHER), station.store(KEEPER)
    report = verify_file(keeper)
    anybodys, keepers = stated(other, said), stated(keeper, said)
    settled(keeper, report)
    for reader in (station.store(MINE), station.store(KEEPER)):
        lines = {line.n: line for line in reader.audit.lines(1, 100)}
        assert is_stated_unopened(reader, lines[keepers])
        assert not is_stated_unopened(reader, lines[anybodys])


def test_what_is_gone_is_disowned_or_is_under_a_key_is_not_stated_like_this(station: Station) -> None:
    _, said = shut_file(station)
    worker, keeper = station.store(MINE), station.store(KEEPER)
    second, third = new_id(), new_id()
    put(worker, second, "another woman", record=second)
    put(keeper, third, "one more", record=third)
    of_another_row(worker, second)
    with keeper.begin() as work:
        give_up(keeper, work, [("case_file", second)], Outbox(keeper, keeper))
        disown(keeper, work, "case_file", said, verb="freeze")
        work.commit()
    settled(keeper, verify_file(keeper))
    lines = worker.audit.lines(1, 100)
    by_keeper = [line for line in lines if line.actor == KEEPER]
    assert {line.record_id for line in by_keeper} >= {second, third, said}
    assert not any(is_stated_unopened(worker, line) for line in lines)


def test_only_identity_holds_rows(station: Station) -> None:
    keeper = station.store(KEEPER, Compartment.LIAISON)
    record = new_id()
    with keeper.begin() as work:
        keeper.put(work, "masked_record", record, record, Note(), verb="saved")
        continue_line(keeper, work, why="settled")
        work.commit()
    assert not is_held(keeper, "masked_record", record)
    assert not any(is_stated_unopened(keeper, line) for line in keeper.audit.lines(1, 100))
    assert not is_held(station.store(KEEPER), "outbox", record)


def test_what_a_keeper_gave_up_in_a_file_that_she_does_not_open_is_known(station: Station) -> None:
    _, said = shut_file(station)
    worker, keeper, other = station.store(MINE), station.store(KEEPER), new_id()
    put(worker, other, "another woman", record=other)
    subject = new_id()
    put(worker, subject, "one more", record=subject)
    restrict(worker, subject, MINE, NO_KEEPERS)
    removed, void_since, again = (put(worker, subject, "not any more") for _ in range(3))
    with worker.begin() as work:
        for record in (removed, void_since):
            worker.remove(work, "case_file", record, verb="erase")
        work.commit()
    restrict(worker, subject, OTHER, NO_KEEPERS)
    worker.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?", (void_since,))
    known = new_id()
    put(worker, known, "open to this keeper", record=known)
    restrict(worker, known, KEEPER, NO_KEEPERS)
    lost = said, other, known, again
    for record in lost:
        of_another_row(worker, record)
    with keeper.begin() as work:
        give_up(keeper, work, [("case_file", record) for record in lost], Outbox(keeper, keeper))
        work.commit()
    say(keeper, again, LOST, state=b"a" * 32)
    assert given_up_unopened(station.store(MINE), "case_file") == [said]
    assert given_up_unopened(station.store(MINE), "note") == []
    worker.database.reader().execute("UPDATE dek SET wrap = x'02ff' WHERE epoch = 1 AND wrap > x'02'")
    assert given_up_unopened(station.store(MINE), "case_file") == [], "a damaged key keeps no other from being heard"


@pytest.mark.parametrize("open_session", [True, False])
def test_what_a_keeper_gave_up_there_is_known_however_much_was_said_since(
    station: Station, *, open_session: bool
) -> None:
    """Before: after two thousand entries what is due for her rang no more, though nobody had said that it is done."""
    _, said = shut_file(station)
    worker, keeper = station.store(MINE), station.store(KEEPER)
    of_another_row(worker, said)
    with keeper.begin() as work:
        give_up(keeper, work, [("case_file", said)], Outbox(keeper, keeper))
        work.commit()
    assert given_up_unopened(worker, "case_file") == [said]
    with keeper.begin() as work:
        for _ in range(LATELY + 1):
            keeper.audit.append(work, "view", record_id=said)
        work.commit()
    reader = worker if open_session else station.store(MINE)
    assert given_up_unopened(reader, "case_file") == [said]
    assert given_up_unopened(reader, "note") == []
    say(keeper, said, LOST, state=b"a" * 32)
    assert given_up_unopened(reader, "case_file") == []


def test_nobody_says_that_a_keeper_gave_it_up_long_ago(station: Station) -> None:
    """A colleague writes that of a row, as herself or in the keeper's name."""
    _, said = shut_file(station)
    other, keeper = station.store(OTHER), station.store(KEEPER)
    of_another_row(station.store(MINE), said)
    n = say(other, said, LOST)
    other.database.reader().execute("UPDATE audit SET actor = ? WHERE n = ?", (KEEPER, n))
    say(other, said, LOST)
    with keeper.begin() as work:
        for _ in range(LATELY + 1):
            keeper.audit.append(work, "view", record_id=said)
        work.commit()
    assert given_up_unopened(station.store(MINE), "case_file") == []
