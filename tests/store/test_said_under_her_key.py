"""What is told of a row, or said of one that nobody opens, is hers only if it is under the key of her file then."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.store.audit import add_checkpoint
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.check import missing
from nsintake.store.checkpoint import StatedRow
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.store.her_rows import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    last_said,
    powerless,
    put,
    restrict,
    say,
    take_away,
    with_another,
)
from tests.store.station import Station
from tests.store.test_wrap_lines import keeper_of


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
        rule, unsaid = station.store(MINE).audit.her_key, dict[bytes, StatedRow]()
        with rule.read_once("case_file", [record]):
            unsaid |= dict.fromkeys(rule.unsaid("case_file", {record: what, new_id(): what}), what)
        assert rule.unsaid("case_file", {new_id(): what, record: what}) == unsaid.keys()
        return record not in unsaid

    assert [is_said(said, hers), is_said(said, other), is_said(row, nobodys)] == [True, False, True]
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert is_said(said, other), "a keeper has stated since what the records are"


def test_whose_key_is_asked_for_is_as_of_each_row_alone(station: Station) -> None:
    """Somebody says something of her file, before it is there, and of a row, under a key that she made herself."""
    store, subject, _ = a_file(station)
    colleague, own, later = station.store(OTHER), new_id(), new_id()
    task = put(store, subject, "look after her", table="task")
    for record in (own, task):
        put(colleague, record, "a file of my own", record=record)
    say(colleague, later, state=b"l" * 32, about=own)
    put(store, later, "her file", record=later)
    restrict(store, later, MINE)
    of_task = StatedRow(9, b"t" * 32)
    say(colleague, task, state=of_task.hash, about=task, above=8, table="task")
    rule, of_file = station.store(MINE).audit.her_key, StatedRow(1, b"l" * 32)
    for table, row, said in (("case_file", later, of_file), ("task", task, of_task)):
        assert rule.subject(store.database.reader(), table, row) == (later if table == "case_file" else subject)
        assert rule.unsaid(table, {row: said}) == {row}


def test_a_row_under_another_woman_than_it_was_first_said_of_holds_nowhere(station: Station) -> None:
    """Also as a new version, for which nobody needs her key."""
    store, subject, said = a_file(station)
    colleague, other, kept = station.store(OTHER), new_id(), new_id()
    put(store, kept, "of nobody", record=kept, table="kept_index")
    for row, table in ((said, "case_file"), (kept, "kept_index")):
        colleague.database.reader().execute(f"DELETE FROM {table} WHERE record_id = ?", (row,))
        put(colleague, other, "not hers", record=row, table=table)
    fresh = station.store(MINE)
    assert (fresh.row_holds("case_file", said), fresh.row_holds("kept_index", kept)) == (False, True)
    assert fresh.not_holding("case_file", [said, subject]) == [said]
    assert fresh.not_holding("kept_index", [kept]) == []
    assert missing(fresh) == (("case_file", said),)
    keeper = station.store(KEEPER)
    forged = "UPDATE audit SET actor = ? WHERE n = (SELECT max(n) FROM audit WHERE record_id = ?)"
    keeper.database.reader().execute(forged, (KEEPER, said))
    assert station.store(MINE).audit.her_key.misplaced("case_file", {said: other}) == {said}, "she did not sign it"
    for under in (b"", subject):
        say(keeper, said, state=b"k" * 32, about=under)
        assert station.store(MINE).audit.her_key.misplaced("case_file", {said: other}) == {said}, "of that she said it"


def test_in_liaison_db_a_row_is_nowhere_but_where_it_is(station: Station) -> None:
    """Whoever has that file writes what looks as if it were under a subject's key."""
    store, record = station.store(MINE, Compartment.LIAISON), new_id()
    put(store, record, "a paper", record=record, table="proposal")
    store.database.reader().execute("UPDATE audit SET body = ?", (ABOUT + bytes(40),))
    assert store.audit.her_key.misplaced("proposal", {record: record}) == set()


def test_a_row_is_where_a_keeper_put_it(station: Station) -> None:
    """A restore puts what a woman said in the place of what somebody laid there in the backup."""
    store, keeper, laid, hers = station.store(MINE), station.store(KEEPER), new_id(), new_id()
    said = put(store, laid, "laid there")
    for mover, holds in ((store, False), (keeper, True)):
        with mover.begin() as work:
            mover.remove(work, "case_file", said, verb="consent")
            work.commit()
        put(mover, hers, "what she said", record=said)
        assert station.store(MINE).row_holds("case_file", said) is holds


def test_what_is_said_after_rows_were_read_together_is_seen(station: Station) -> None:
    store, _, said = a_file(station)
    rule = station.store(MINE).audit.her_key
    with rule.read_once("case_file", [said]):
        assert rule.unsaid("case_file", {said: last_said(store, said)}) == set()
    say(station.store(OTHER), said, state=b"l" * 32)
    assert rule.unsaid("case_file", {said: last_said(store, said)}) == {said}


def test_rows_of_a_file_that_is_shut_are_compared_together_as_each_alone(station: Station) -> None:
    store, subject, said = a_file(station)
    rows = [said, *(put(store, subject, f"{at}") for at in range(60))]
    colleague, copies = station.store(OTHER), {row: last_said(store, row) for row in rows[:4]}
    for row in rows[:3]:
        put(store, subject, "no more", record=row)
    say(colleague, rows[0], state=copies[rows[0]].hash, above=-1)
    say(colleague, rows[1], state=b"n" * 32)
    say(colleague, rows[3], state=copies[rows[3]].hash, above=0)
    first = "SELECT min(n) FROM audit WHERE record_id = ?"
    for row, number in ((rows[2], "'odd'"), (rows[4], "2.5")):
        store.database.reader().execute(f"UPDATE audit SET version = {number} WHERE n = ({first})", (row,))
    say(colleague, rows[2], state=b"n" * 32)
    rows.insert(0, row := new_id())
    say(colleague, row, state=b"f" * 32)
    say(colleague, row, state=b"f" * 32, above=0)
    made_up = colleague.deks.make(subject)[1]
    colleague.deks.known = lambda work, subject_id: made_up  # type: ignore[method-assign]
    say(colleague, row, state=b"f" * 32, above=0, about=subject)
    fresh, each = station.store(MINE), station.store(MINE)
    with fresh.database.one_moment(), fresh.audit.her_key.read_once("case_file", rows[:50]):
        lines = [line for row in rows[:6] for line in lines_about(fresh.audit, "case_file", row)]
        together = [fresh.audit.her_key.may_state(line) for line in lines]
    assert together == [each.audit.her_key.may_state(line) for line in lines]
    assert not all(together)
    assert station.store(MINE).not_holding("case_file", rows) == [
        row for row in rows if not each.row_holds("case_file", row)
    ]


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


@pytest.mark.parametrize(
    ("holders", "author", "reader", "is_true", "hers"),
    [
        ((MINE, OTHER, NO_KEEPERS), OTHER, KEEPER, True, True),
        ((MINE,), KEEPER, OTHER, True, True),
        ((MINE,), OTHER, OTHER, False, False),
        ((MINE, NO_KEEPERS), KEEPER, KEEPER, False, False),
    ],
)
def test_of_what_is_said_under_a_key_that_opens_to_others_alone_only_what_they_said_is_hers(
    station: Station, holders: tuple[str, ...], author: str, reader: str, *, is_true: bool, hers: bool
) -> None:
    """Whoever is not among them says it under a key that she made herself."""
    store, subject, _ = a_file(station)
    restrict(store, subject, *holders)
    theirs = keeper_of(station) if author == KEEPER and is_true else station.store(author)
    if not is_true:
        made_up = theirs.deks.make(subject)[1]
        theirs.deks.known = lambda work, subject_id: made_up  # type: ignore[method-assign]
    before = theirs.audit.head().number
    n = tell(theirs, subject, "under a key", subject)
    assert is_hers(station.store(reader), n, subject) is hers
    if not hers:
        assert is_hers(station.store(reader), before, subject), "what was said while anybody may have had it"


def test_what_states_a_key_may_be_of_who_had_the_one_before(station: Station) -> None:
    """That she is not named from then on says nothing of the moment at which she wrote it."""
    store, subject, _ = a_file(station)
    keeper, wrap = station.store(KEEPER), store.deks.make(subject, [MINE, NO_KEEPERS])[0]
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    made_up = keeper.deks.make(subject)[1]
    keeper.deks.known = lambda work, subject_id: made_up  # type: ignore[method-assign]
    state = keeper.wraps._state_of(keeper.database.reader(), subject)
    stated = [say(keeper, subject, state=state, about=subject, table=WRAP) for _ in range(2)]
    assert [is_hers(station.store(OTHER), n, subject) for n in stated] == [True, False]


@pytest.mark.parametrize("laid", [False, True])
def test_where_her_key_is_gone_or_another_lies_there_that_nobody_stated_nothing_is_taken_from_what_was_said(
    station: Station, *, laid: bool
) -> None:
    store, subject, said = a_file(station)
    take_away(store, said)
    wrap, _ = station.store(OTHER).deks.make(subject, [OTHER, NO_KEEPERS])
    change = (
        "UPDATE dek SET wrap = ? WHERE subject_id = ?" if laid else "DELETE FROM dek WHERE ? <> '' AND subject_id = ?"
    )
    store.database.reader().execute(change, (wrap, subject))
    assert powerless(station.store(MINE)) == ()
