"""What is done is passed over unopened; whatever is not marked so, or not as it was stated, is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.record_kinds import CASE_TASK, NOTE, kind_of
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.store import done_mark, sealed
from nsintake.store import to_do as module
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint
from nsintake.store.check import excuses_of, make_agree, verify_file
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.done_mark import DONE
from nsintake.store.drafts import Drafts
from nsintake.store.rows import Records, StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED, TO_DO
from nsintake.store.to_do import (
    damaged_done,
    not_found,
    read_before,
    shut_past_the_program,
    shut_with_nobodys_key,
    to_do,
    to_show,
)
from nsintake.store.wrap_lines import ask_who_opens
from nsintake.store.wrap_rule import BEFORE, NAMED, NOBODY, word_of
from nsintake.store.wrap_rule import TABLE as WRAP
from nsintake.store.wraps import AUDIT
from tests.services.refusals import refused
from tests.store.her_rows import MINE, OTHER, a_file, restrict, say, with_another
from tests.store.station import A_MOMENT, Station
from tests.store.test_keys_stated_unopened import signs, void
from tests.store.test_lookups import made_as
from tests.store.test_wrap_lines import about, accept, keeper_of, lay, others_key

SUBJECT = new_id()


def put(store: SealedStore, status: TaskStatus, record: bytes | None = None, *, subject: bytes = SUBJECT) -> bytes:
    record = record or new_id()
    with store.begin() as work:
        task = Task(TaskKind.CHECK_AGAIN, date(2026, 3, 8), "c", status=status)
        store.put(work, "task", record, subject, task, verb="task")
        work.commit()
    return record


def open_ids(store: SealedStore) -> set[bytes]:
    found = {row.record_id for row in to_do(store, "task", Task).records}
    assert {row.record_id for row in to_show(store, "task", Task).records} == found, "by the index the same"
    return found


def overwrite(store: SealedStore, column: str, value: Any, record: bytes) -> None:
    with store.database.begin() as work:
        work.cursor.execute(f"UPDATE task SET {column} = ? WHERE record_id = ?", (value, record))
        work.commit()


def test_what_is_done_is_passed_over_and_what_is_due_again_comes_back(station: Station) -> None:
    store = station.store("u-intake")
    by_status = {status: put(store, status) for status in TaskStatus}
    assert open_ids(store) == set(by_status.values()) - {by_status[TaskStatus.DONE]}
    assert len(store.list("task", Task)) == len(TaskStatus), "it is there for who asks for all"
    put(store, TaskStatus.OPEN, by_status[TaskStatus.DONE])
    put(store, TaskStatus.DONE, by_status[TaskStatus.OPEN])
    assert open_ids(station.store("u-keeper")) == set(by_status.values()) - {by_status[TaskStatus.OPEN]}


def test_the_mark_is_on_what_is_done_of_a_kind_that_can_be() -> None:
    task = Task(TaskKind.CHECK_AGAIN, date(2026, 3, 8), "c", status=TaskStatus.OPEN)
    done = replace(task, status=TaskStatus.DONE)
    for kind, value, marked in ((CASE_TASK, done, True), (CASE_TASK, task, False), (NOTE, done, False)):
        assert done_mark.stored_schema(kind, value) == (DONE + Task.SCHEMA if marked else Task.SCHEMA)
        assert [done_mark.is_marked_right(kind, DONE + more, value) for more in (-1, 0, 1)] == [True, marked, marked]
    assert done_mark.stored_schema(None, done) == Task.SCHEMA
    assert not done_mark.is_marked_right(None, DONE, done)
    assert [done_mark.schema_in(DONE + more) for more in (-1, 0, 1)] == [DONE - 1, 0, 1]


def test_none_of_what_is_done_is_opened(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    store = station.store("u-intake")
    for _ in range(3):
        put(store, TaskStatus.DONE)
    kept, seen = put(store, TaskStatus.OPEN), []
    really = SealedStore.opened

    def counted(*args: Any) -> Any:
        seen.append(args[3][0])
        return really(*args)

    monkeypatch.setattr(SealedStore, "opened", counted)
    fresh = station.store("u-keeper")
    to_do(fresh, "task", Task)
    assert (damaged_done(fresh, "task"), not_found(fresh, "task")) == (0, 0)
    assert seen == [kept]
    to_show(fresh, "task", Task)
    assert seen == [kept, kept]


def test_a_row_that_an_earlier_version_wrote_is_opened_as_before(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = station.store("u-intake")
    monkeypatch.setattr(sealed, "stored_schema", lambda _kind, value: type(value).SCHEMA)
    old = put(store, TaskStatus.DONE)
    monkeypatch.undo()
    assert [row.value.status for row in to_do(store, "task", Task).records] == [TaskStatus.DONE]
    put(store, TaskStatus.DONE, old)
    assert open_ids(store) == set()


def test_whoever_marks_what_is_open_makes_a_row_that_no_file_shows_as_whole(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = station.store("u-intake")
    monkeypatch.setattr(sealed, "stored_schema", lambda _kind, value: type(value).SCHEMA + DONE)
    hidden = put(store, TaskStatus.OPEN)
    monkeypatch.undo()
    with pytest.raises(OpenError):
        store.get("task", hidden, Task)
    assert store.sound("task", Task).damaged == (hidden,)


@pytest.mark.parametrize("many", [0, 100], ids=["by the whole log", "by the newest entry about each"])
@pytest.mark.parametrize(
    ("column", "value"),
    [("body", b"\0" * 64), ("schema", DONE + 1), ("row_version", 9), ("epoch", 2), ("record_id", "no bytes")],
)
def test_a_done_row_that_is_not_as_it_was_stated_is_counted(
    station: Station, monkeypatch: pytest.MonkeyPatch, column: str, value: object, many: int
) -> None:
    monkeypatch.setattr(module, "_MANY", many)
    store = station.store("u-intake")
    record = put(store, TaskStatus.DONE)
    put(store, TaskStatus.DONE)
    assert damaged_done(store, "task") == 0
    overwrite(store, column, value, record)
    assert [damaged_done(store, "task") for _ in range(2)] == [1, 1], "as long as it is so"
    assert damaged_done(station.store("u-keeper"), "task") == 1, "and by whoever looks for the first time"


@pytest.mark.parametrize("many", [0, 100], ids=["by the whole log", "by the newest entry about each"])
def test_a_row_that_somebody_marks_as_done_and_states_without_her_key_is_counted(
    station: Station, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(module, "_MANY", many)
    store = station.store("u-intake")
    record = put(store, TaskStatus.OPEN)
    overwrite(store, "schema", DONE + Task.SCHEMA, record)
    overwrite(store, "row_version", 2, record)
    found = state_as_it_is(store, "task", record)
    assert found is not None
    with store.begin() as work:
        store.audit.append(work, "done", table="task", record_id=record, version=2, state=found[1].hash)
        work.commit()
    assert [damaged_done(store, "task") for _ in range(2)] == [1, 1]
    assert damaged_done(station.store("u-keeper"), "task") == 1


def compared_by(store: SealedStore, monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[bytes]]:
    """What one look counts, and the ids of the rows that it compares with the log."""
    seen, really = list[bytes](), module._not_as_stated

    def noted(store: SealedStore, table: str, rows: Sequence[StoredRow]) -> list[bytes]:
        seen.extend(row.record_id for row in rows)
        return really(store, table, rows)

    with monkeypatch.context() as patch:
        patch.setattr(module, "_not_as_stated", noted)
        return damaged_done(store, "task"), sorted(seen)


MARKED = DONE + Task.SCHEMA


@pytest.mark.parametrize(("many", "schema", "found"), [(2_000, MARKED, 1), (0, MARKED, 1), (2_000, Task.SCHEMA, 0)])
def test_what_is_marked_as_done_without_the_key_of_a_file_that_is_shut_is_counted(
    station: Station, monkeypatch: pytest.MonkeyPatch, *, many: int, schema: int, found: int
) -> None:
    """Of what is not marked it is seen when it is opened."""
    monkeypatch.setattr(module, "_MANY", many)
    store, subject, _ = a_file(with_another(station))
    task = Task(TaskKind.SAFETY_CHECK, date(2026, 3, 8), "c", status=TaskStatus.DONE)
    with store.begin() as work:
        for record in (hers := new_id(), silenced := new_id()):
            store.put(work, "task", record, subject, task, verb="task")
        work.commit()
    overwrite(store, "body", b"b" * 90, silenced)
    overwrite(store, "row_version", 2, silenced)
    overwrite(store, "schema", schema, silenced)
    state = state_as_it_is(store, "task", silenced)
    assert state is not None
    say(station.store(OTHER), silenced, table="task", state=state[1].hash)
    fresh = station.store("u-intake")
    assert damaged_done(fresh, "task") == found
    assert fresh.not_holding("task", [hers, silenced]) == [silenced][:found]
    assert fresh.row_holds("task", silenced) is not bool(found)
    with pytest.raises(OpenError):
        fresh.get("task", silenced, Task)


def test_what_was_compared_before_and_is_the_same_is_not_compared_again(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = station.store("u-intake")
    first, beside, other = b"\1" + bytes(15), b"\1" * 16, b"\2" * 16
    for record in (first, beside, other):
        put(store, TaskStatus.DONE, record)
    assert compared_by(store, monkeypatch) == (0, [first, beside, other])
    assert compared_by(store, monkeypatch) == (0, [])
    put(store, TaskStatus.OPEN, b"\3" * 16)
    with store.begin() as work:
        store.put(work, "note", first, SUBJECT, Note(NoteKind.WRITTEN, A_MOMENT, "u", "", "x"), verb="note")
        work.commit()
    assert compared_by(store, monkeypatch) == (0, []), "what was written is about none of them"
    put(station.store("u-keeper"), TaskStatus.DONE, first)
    assert compared_by(store, monkeypatch) == (0, [first, beside]), "with those whose ids begin alike"
    put(store, TaskStatus.OPEN, other)
    put(store, TaskStatus.DONE, other)
    assert compared_by(store, monkeypatch) == (0, [other])


def test_what_is_as_the_checkpoint_says_is_not_counted_whatever_was_said_before_that(station: Station) -> None:
    keeper = station.store("u-keeper")
    record = put(keeper, TaskStatus.DONE)
    found = state_as_it_is(keeper, "task", record)
    assert found is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine("task", record, *found[1])])
        work.commit()
    keeper.database.reader().execute("UPDATE audit SET hash = zeroblob(32) WHERE record_id = ?", (record,))
    assert damaged_done(station.store("u-intake"), "task") == 0


def test_an_older_row_put_back_is_counted_although_it_was_sound_at_the_last_look(station: Station) -> None:
    store = station.store("u-intake")
    record = put(store, TaskStatus.DONE)
    older = store.database.reader().execute("SELECT row_version, body FROM task").fetchone()
    assert damaged_done(store, "task") == 0
    put(store, TaskStatus.DONE, record)
    for column, value in zip(("row_version", "body"), older, strict=True):
        overwrite(store, column, value, record)
    assert damaged_done(store, "task") == 1


def test_all_is_compared_again_once_a_keeper_settled_something_or_the_log_is_shorter(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, keeper = station.store("u-intake"), station.store("u-keeper")
    record = put(store, TaskStatus.DONE)
    assert compared_by(store, monkeypatch) == (0, [record])
    assert compared_by(store, monkeypatch) == (0, [])
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert compared_by(store, monkeypatch) == (0, [record])
    last = put(store, TaskStatus.OPEN)
    assert compared_by(store, monkeypatch) == (0, [])
    with store.database.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE record_id = ?", (last,))
        work.commit()
    assert compared_by(store, monkeypatch) == (0, [record])


@pytest.mark.parametrize("schema", ["x", b"\1", 5, -1])
def test_a_number_that_is_none_hides_nothing(station: Station, schema: object) -> None:
    store = station.store("u-intake")
    record = put(store, TaskStatus.DONE)
    overwrite(store, "schema", schema, record)
    for found in (to_do(store, "task", Task), to_show(store, "task", Task)):
        assert (found.records, found.damaged) == ([], (record,))


def test_an_open_row_of_which_only_the_number_was_changed_is_counted(station: Station) -> None:
    store = station.store("u-intake")
    record = put(store, TaskStatus.OPEN)
    overwrite(store, "schema", done_mark.DONE + Task.SCHEMA, record)
    assert open_ids(store) == set()
    assert damaged_done(store, "task") == 1, "Today says that an entry cannot be read"


def test_what_was_read_before_a_transaction_is_read_again_if_anything_was_written_since(station: Station) -> None:
    store, looks = station.store("u-intake"), list[int]()
    first = put(store, TaskStatus.OPEN)

    def read() -> Records[Task]:
        looks.append(1)
        return to_do(store, "task", Task).records

    before = read_before(store, read)
    with store.begin():
        assert [row.record_id for row in before.within()] == [first]
    assert len(looks) == 1
    second = put(station.store("u-keeper"), TaskStatus.OPEN)
    with store.begin():
        assert {row.record_id for row in before.within()} == {first, second}
    assert len(looks) == 2


@pytest.mark.parametrize("comp", FILES)
def test_what_is_shown_is_found_by_an_index_and_what_must_miss_nothing_in_the_table(
    station: Station, comp: Compartment
) -> None:
    cursor = station.store("u-keeper", comp).database.reader()
    for table in SEALED[comp]:
        texts = statements(comp, table)
        found, there = (
            [row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()]
            for text in (texts.found_not_done, texts.not_done)
        )
        assert there == [f"SCAN {table}"]
        by_index = [f"SCAN {table} USING COVERING INDEX ix_{table}_to_do"]
        assert found == (by_index if table in TO_DO[comp] else there), table


def test_an_index_is_there_only_where_something_can_be_done() -> None:
    kinds = [kind_of(comp, table) for comp in FILES for table in TO_DO[comp]]
    assert len(kinds) == 7
    assert all(kind is not None and kind.is_done is not None for kind in kinds)


def test_what_the_index_lacks_is_counted_and_missed_by_nobody_who_looks_at_the_rows(station: Station) -> None:
    store = station.store("u-intake")
    lacking, there = put(store, TaskStatus.OPEN), put(store, TaskStatus.OPEN)
    put(store, TaskStatus.DONE)
    assert not_found(store, "task") == 0
    but = f"record_id <> x'{lacking.hex()}'"
    (text,) = store.database.reader().execute("SELECT sql FROM sqlite_master WHERE name = 'ix_task_to_do'").fetchone()
    made_as(store, "ix_task_to_do", f"{text} AND {but}")
    assert {row.record_id for row in to_show(store, "task", Task).records} == {there}
    assert {row.record_id for row in to_do(store, "task", Task).records} == {lacking, there}
    assert not_found(store, "task") == 1
    make_agree(store)
    assert not_found(store, "task") == 0
    assert open_ids(store) == {lacking, there}


def test_what_is_to_be_done_in_a_file_that_was_shut_past_the_program_is_told(station: Station) -> None:
    with_another(station)
    mine, colleague = station.store(MINE), station.store(OTHER)
    by_hand, done, rightly, damaged = (new_id() for _ in range(4))
    for subject in (by_hand, done, rightly, damaged):
        put(mine, TaskStatus.DONE if subject == done else TaskStatus.OPEN, subject=subject)
        restrict(mine, subject, MINE, OTHER)
    restrict(colleague, rightly, OTHER)
    assert shut_past_the_program(station.store(MINE), "task") == []
    for subject, wrap in (
        *((each, colleague.deks.make(each, [OTHER])[0]) for each in (by_hand, done)),
        (damaged, b"\2"),
    ):
        mine.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    assert shut_past_the_program(station.store(MINE), "task") == [by_hand]
    assert shut_past_the_program(station.store(OTHER), "task") == [], "she is named there"


def test_what_is_to_be_done_under_a_key_of_which_a_keeper_could_believe_nobody_is_told(station: Station) -> None:
    with_another(station)
    mine, thief = station.store(MINE), station.store(OTHER)
    laid, done, known, rightly, unsaid, signed = subjects = [new_id() for _ in range(6)]
    for subject in subjects:
        put(mine, TaskStatus.DONE if subject == done else TaskStatus.OPEN, subject=subject)
        restrict(mine, subject, OTHER, NO_KEEPERS, *([] if subject in {rightly, signed} else [MINE]))
    for subject in (laid, done, known):
        lay(thief, subject, thief.deks.make(subject, [OTHER, NO_KEEPERS, *([MINE] if subject == known else [])])[0])
    for subject in (rightly, unsaid):
        void(mine, subject)
    key, version = thief.deks.find(thief.database.reader(), signed, 1), about(mine, signed)[-1].version
    signs(thief, signed, **{BEFORE: word_of(key, version), NAMED: NOBODY})
    keeper = keeper_of(station)
    for subject in (laid, done, known, rightly):
        accept(keeper, subject)
    for subject in (unsaid, signed):
        lay(thief, subject, thief.deks.make(subject, [OTHER, NO_KEEPERS])[0])

    def told(uid: str) -> list[tuple[bytes, int]]:
        return shut_with_nobodys_key(station.store(uid), "task")

    n = about(mine, laid)[-1].n
    assert told(MINE) == [(laid, n)]
    assert told(OTHER) == [], "she is named there"
    say(thief, laid, state=b"l" * 32, table=WRAP)
    assert told(MINE) == [(laid, n)], "what does not count says nothing of it"


def told(station: Station) -> list[bytes]:
    return [subject for subject, _ in shut_with_nobodys_key(station.store(MINE), "task")]


def test_nor_is_a_key_told_of_which_nothing_counts_any_more(station: Station) -> None:
    with_another(station)
    put(station.store(MINE), TaskStatus.OPEN)
    others_key(station.store(OTHER), SUBJECT)
    keeper = keeper_of(station)
    accept(keeper, SUBJECT)
    assert told(station) == [SUBJECT]
    with keeper.begin() as work:
        said = {"powerless": str(about(keeper, SUBJECT)[-1].n)}
        continue_line(keeper, work, why="settled", details=said)
        work.commit()
    assert told(station) == []


def test_nor_one_of_which_a_colleague_says_it_whom_a_keeper_let_in(station: Station) -> None:
    with_another(station)
    keeper, colleague = keeper_of(station), station.store(OTHER)
    put(station.store(MINE), TaskStatus.OPEN)
    with keeper.begin() as work:
        Drafts(keeper).reseal(work, SUBJECT, (), verb="restrict")
        ask_who_opens(keeper.wraps, work, SUBJECT)
        work.commit()
    assert told(station) == [SUBJECT]
    restrict(keeper, SUBJECT, OTHER)
    assert told(station) == []
    key, before = colleague.deks.find(colleague.database.reader(), SUBJECT, 1), about(keeper, SUBJECT)[-1]
    signs(colleague, SUBJECT, **{BEFORE: word_of(key, before.version), NAMED: NOBODY})
    assert verify_file(station.store(MINE)).powerless == ()
    assert told(station) == []


@pytest.mark.parametrize(("by", "is_told"), [(MINE, False), ("u-keeper", True)])
def test_one_of_which_nobody_can_read_what_a_keeper_said_is_told(station: Station, by: str, *, is_told: bool) -> None:
    """She may have left open for whom it is; no worker can."""
    with_another(station)
    mine, keeper = station.store(MINE), keeper_of(station)
    put(mine, TaskStatus.OPEN)
    restrict(mine if by == MINE else keeper, SUBJECT, OTHER)
    assert told(station) == []
    lay(keeper, AUDIT, b"nothing")
    assert told(station) == ([SUBJECT] if is_told else [])


def test_whoever_asks_what_is_to_be_done_may_stop_before_all_of_it_is_opened(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = station.store("u-intake")
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    ids, asked = {put(store, TaskStatus.OPEN) for _ in range(5)}, count(1)
    shown = to_show(store, "task", Task, stop=lambda: next(asked) > 3)
    assert {row.record_id for row in shown.records} == ids
    with refused("stopped"):
        to_show(store, "task", Task, stop=lambda: next(asked) > 5)
    assert next(asked) == 7, "asked before each two"
    overwrite(store, "body", b"x" * 64, min(ids))
    assert to_show(store, "task", Task).damaged == (min(ids),)
