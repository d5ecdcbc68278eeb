"""What a keeper puts in force is stated once, again by whoever settles, and takes in what is there rightly."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault
from nsintake.store import wrap_lines, writers
from nsintake.store.anchors import continue_line
from nsintake.store.check import excuses_of, unsettled, verify_file
from nsintake.store.owed import OwedLines
from nsintake.store.rules_in_force import mark_writers_again, note_in_every, put_owing_in_force, put_writers_in_force
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork
from tests.store.her_rows import looked
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_lookups import made_as
from tests.store.test_owed import NOTE, add, laid

MINE, KEEPER = "u-intake", "u-keeper"


def marks(store: SealedStore) -> int:
    """How often the rule of writers was stated."""
    return len([line for line in store.audit.lines(1, 100) if line.tbl == writers.MARK])


def settled(keeper: SealedStore, *, lacks: bool = False) -> list[str]:
    """What a keeper who settles states once more, by its table."""
    last = keeper.audit.head().number
    with keeper.begin() as work:
        mark_writers_again(keeper, work, lacks=lacks)
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


def test_of_a_file_in_which_nobody_types_nothing_is_stated_about_drafts(station: Station) -> None:
    """Also where its log lacks something."""
    for comp, said in ((Compartment.ACCOUNTS, []), (Compartment.LIAISON, [writers.MARK])):
        assert settled(station.store(KEEPER, comp), lacks=True) == said


def test_the_rule_of_writers_is_stated_once(station: Station) -> None:
    keeper = station.store(KEEPER, Compartment.LIAISON)
    for _ in range(2):
        put_writers_in_force(keeper)
    assert marks(keeper) == 1


def noted(store: SealedStore) -> int:
    """How often a roster was noted."""
    return len([line for line in store.audit.lines(1, 100) if line.tbl == "roster"])


def test_a_roster_is_noted_also_where_an_index_lacked_something(station: Station) -> None:
    """It is made again; that keeps no keeper out."""
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        keeper.put(work, "note", new_id(), new_id(), Note(), verb="saved")
        work.commit()
    station.sign(PEOPLE)
    lacking = "CREATE INDEX ix_audit_record ON audit (record_id, tbl, n) WHERE version > 0 AND n < 2"
    made_as(keeper, "ix_audit_record", lacking)
    fresh = station.store(KEEPER)
    note_in_every([fresh.audit])
    assert fresh.database.was_mended
    assert noted(fresh) == 2


def test_a_roster_is_not_tried_to_be_noted_twice_where_the_file_cannot_be_written(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, begin = station.store(KEEPER), list[str]()

    def busy_once() -> UnitOfWork:
        monkeypatch.undo()
        begin.append("begun")
        raise EnvironmentFault("file_busy", file=keeper.name)

    monkeypatch.setattr(keeper.database, "begin", busy_once)
    with pytest.raises(EnvironmentFault, match="file_busy"):
        note_in_every([keeper.audit])
    assert (begin, noted(keeper)) == (["begun"], 0)


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


def put_wraps_in_force(store: SealedStore) -> None:
    store.wraps.put_in_force()


RULES = [
    (Compartment.LIAISON, put_writers_in_force, writers.MARK),
    (Compartment.IDENTITY, put_owing_in_force, writers.MARK),
    (Compartment.IDENTITY, put_wraps_in_force, wrap_lines.MARK),
]


@pytest.mark.parametrize(("comp", "begins", "mark"), RULES)
def test_no_rule_begins_while_the_log_lacks_something(
    station: Station, comp: Compartment, begins: Callable[[SealedStore], None], mark: str
) -> None:
    """What is missing may have been the rule. Once a keeper settled that it begins."""
    keeper = station.store(KEEPER, comp)
    out, _ = looked(keeper), looked(keeper)
    keeper.database.reader().execute("DELETE FROM audit WHERE n = ?", (out,))

    def is_in_force() -> bool:
        fresh = station.store(KEEPER, comp)
        begins(fresh)
        return mark in {line.tbl for line in fresh.audit.lines(1, 100)}

    assert not is_in_force()
    keeper = station.store(KEEPER, comp)
    report = verify_file(keeper)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(unsettled(keeper, report)))
        work.commit()
    assert is_in_force()


@pytest.mark.parametrize(("comp", "begins", "mark"), RULES)
def test_two_keepers_at_once_state_a_rule_once(
    station: Station,
    monkeypatch: pytest.MonkeyPatch,
    comp: Compartment,
    begins: Callable[[SealedStore], None],
    mark: str,
) -> None:
    keeper, colleague = station.store(KEEPER, comp), station.store(KEEPER, comp)
    begin = keeper.database.begin

    def after_the_colleague(*, routine: bool = False) -> UnitOfWork:
        monkeypatch.undo()
        begins(colleague)
        return begin(routine=routine)

    monkeypatch.setattr(keeper.database, "begin", after_the_colleague)
    begins(keeper)
    assert [line.tbl for line in station.store(KEEPER, comp).audit.lines(1, 100)].count(mark) == 1
