"""Records go in and come out the same, and only as the newest counting audit entry says."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import FINAL, RECORD, RECORD_ID
from nsintake.errors import Bug, EnvironmentFault, NsintakeError, Refused, UserFault
from nsintake.store.audit import add_checkpoint
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.check import verify_file
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.codec import upgrades
from nsintake.store.column_types import NOT_BYTES
from nsintake.store.done_mark import DONE
from nsintake.store.final_values import said_of
from nsintake.store.rows import AUTHOR, Change, Record
from nsintake.store.sealed import SealedStore, has_passed, new_id
from nsintake.store.sealed_rows import opens_all, row_as_it_is, rows_by_key, size_of, state_as_it_is
from nsintake.store.tables import SEALED
from nsintake.store.told_of import LED, told_of
from tests.store.station import Inner, Note, Station
from tests.store.test_writers import withdrawn

TABLE = "case_file"


def saved(store: SealedStore, record: bytes, subject: bytes, value: object, **more: Any) -> int:
    with store.begin() as work:
        version = store.put(work, TABLE, record, subject, value, verb="saved", **more)
        work.commit()
    return version


def test_a_record_comes_back_as_it_went_in(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    assert saved(store, record, subject, Note(inner=Inner())) == 1
    assert store.get(TABLE, record, Note) == Note(inner=Inner())
    assert station.store("u-keeper").list(TABLE, Note, subject=subject) == [(record, Note(inner=Inner()))]


def test_an_older_version_gives_way_to_the_newer(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note("first"))
    assert saved(store, record, subject, Note("second"), expect=1) == 2
    found = station.store("u-keeper").record(TABLE, record, Note)
    assert (found.value.text, found.version, found.subject_id) == ("second", 2, subject)


def test_two_who_read_the_same_version_cannot_both_write_it(station: Station) -> None:
    first, second = station.store("u-intake"), station.store("u-keeper")
    record, subject = new_id(), new_id()
    saved(first, record, subject, Note("first"), expect=0)
    saved(second, record, subject, Note("theirs"), expect=1)
    with pytest.raises(Refused, match="changed_meanwhile"):
        saved(first, record, subject, Note("mine"), expect=1)
    assert first.get(TABLE, record, Note).text == "theirs"


def test_leaving_without_commit_changes_nothing(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, subject, Note(), verb="saved")
        assert store.find(TABLE, record, Note) == Note()
        assert store.row_holds(TABLE, record)
    assert store.find(TABLE, record, Note) is None
    assert store.audit.head().number == 0
    saved(store, record, subject, Note("again"))
    assert station.store("u-keeper").get(TABLE, record, Note).text == "again"
    assert station.store("u-keeper").audit.views()[0].verb == "saved"


def test_a_batch_is_one_transaction(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    changes = [Change(TABLE, new_id(), subject, Note(str(at)), "saved", details={"step": at}) for at in range(3)]
    with store.begin() as work:
        assert store.put_many(work, changes) == [1, 1, 1]
        work.commit()
    ids = [change.record_id for change in changes]
    assert [value.text for _, value in store.list(TABLE, Note, ids=ids[::-1])] == ["2", "1", "0"]
    assert len(store.list(TABLE, Note)) == 3


def test_a_list_of_ids_leaves_out_those_that_are_not_there(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    assert store.list(TABLE, Note, ids=[new_id(), record, new_id()]) == [(record, Note())]
    assert store.list(TABLE, Note, ids=[]) == []


def test_more_ids_than_a_page_come_back_in_their_order(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    ids = [new_id() for _ in range(120)]
    with store.begin() as work:
        store.put_many(work, [Change(TABLE, record, subject, Note(), "saved") for record in ids])
        work.commit()
    assert [record for record, _ in station.store("u-keeper").list(TABLE, Note, ids=ids)] == ids


def test_a_record_that_never_was_is_missing(station: Station) -> None:
    store = station.store("u-intake")
    with pytest.raises(Refused, match="record_missing"):
        store.get(TABLE, new_id(), Note)
    assert store.row_holds(TABLE, new_id())
    with store.begin() as work, pytest.raises(Refused, match="record_missing"):
        store.remove(work, TABLE, new_id(), verb="removed")


def test_a_removed_record_is_gone_and_may_come_back_only_as_a_later_version(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note())
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="removed")
        work.commit()
    assert store.find(TABLE, record, Note) is None
    assert store.row_holds(TABLE, record)
    with store.begin() as work, pytest.raises(Refused, match="record_missing"):
        store.remove(work, TABLE, record, verb="removed")
    assert saved(store, record, subject, Note()) == 3


def test_what_takes_a_row_away_is_under_its_womans_key_also_where_no_entry_before_was(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Earlier versions sealed every entry under the key of the file."""
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with monkeypatch.context() as patch:
        seal = store.audit.bodies.seal
        patch.setattr(store.audit.bodies, "seal", lambda work, n, said, about: seal(work, n, said))
        saved(store, record, subject, Note())
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="removed")
        work.commit()
    bodies = [line.body for line in store.audit.lines(1, 9) if line.record_id == record]
    assert [body.startswith(ABOUT + subject) for body in bodies] == [False, True]


def test_a_shredded_subject_leaves_neither_rows_nor_key(station: Station) -> None:
    store, subject, other = station.store("u-intake"), new_id(), new_id()
    ids = [new_id(), new_id()]
    for record in ids:
        saved(store, record, subject, Note())
    saved(store, new_id(), other, Note("stays"))
    with store.begin() as work:
        store.put(work, "card", ids[0], subject, Note("card"), verb="saved")
        work.commit()
    with store.begin() as work:
        assert store.shred(work, subject, verb="shredded", details={"why": "asked"}) == 3
        work.commit()
    assert [value.text for _, value in store.list(TABLE, Note)] == ["stays"]
    reader = store.database.reader()
    assert reader.execute("SELECT count(*) FROM dek WHERE subject_id = ?", (subject,)).fetchone() == (0,)


def test_the_same_id_in_two_tables_is_two_records(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note("file"))
    with store.begin() as work:
        store.put(work, "card", record, subject, Note("card"), verb="saved")
        work.commit()
    fresh = station.store("u-keeper")
    assert (fresh.get(TABLE, record, Note).text, fresh.get("card", record, Note).text) == ("file", "card")


def test_a_record_never_changes_its_subject(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    with pytest.raises(Bug, match="subject_changed"):
        saved(store, record, new_id(), Note())
    assert store.get(TABLE, record, Note) == Note()


def test_a_row_whose_key_is_gone_does_not_open(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note())
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (subject,))
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)


def test_a_row_deleted_behind_our_back_does_not_pass_for_missing(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    store.database.reader().execute("DELETE FROM case_file")
    with pytest.raises(OpenError):
        store.find(TABLE, record, Note)
    with pytest.raises(OpenError):
        store.list(TABLE, Note, ids=[record])
    assert not store.row_holds(TABLE, record)
    assert store.known_ids(TABLE) == [record]


def test_what_is_known_of_any_table_is_read_at_once_table_by_table(station: Station) -> None:
    store, ids = station.store("u-keeper"), sorted(new_id() for _ in range(4))
    for record in (*reversed(ids), *ids):
        saved(store, record, record, Note())
    with store.begin() as work:
        store.put(work, "task", task := new_id(), new_id(), Note(), verb="saved")
        add_checkpoint(store.audit, work, [CheckpointLine(TABLE, kept := new_id(), 1, b"s" * 32)])
        store.audit.append(work, "told", record_id=new_id())
        work.commit()
    odd = "INSERT INTO checkpoint (bucket, tbl, record_id, version, hash) VALUES (1, x'07', ?, 1, x'')"
    store.database.reader().execute(odd, (new_id(),))
    store.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (ids[0],))
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (ids[1],))
    known = [row for row in store.known_rows() if row[0] in {TABLE, "task"}]
    assert sorted(known) == sorted([*((TABLE, record) for record in (*ids, kept)), ("task", task)])
    assert [record for table, record in known if table == TABLE] == store.known_ids(TABLE)
    every = [(table, record) for table in SEALED[store.comp] for record in store.known_ids(table)]
    assert list(store.known_rows()) == every


def test_a_row_without_an_audit_entry_does_not_open(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    store.database.reader().execute("DELETE FROM audit WHERE version > 0 AND tbl = 'case_file'")
    with pytest.raises(OpenError):
        store.get(TABLE, record, Note)
    assert not store.row_holds(TABLE, record)


def test_a_row_that_the_log_says_nothing_of_can_be_read_as_it_is_with_what_an_entry_said_of_it(
    station: Station,
) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    version, cursor = saved(store, record, subject, Note("hers")), store.database.reader()
    said = store.audit.newest(cursor, TABLE, record)
    cursor.execute("DELETE FROM audit WHERE version > 0 AND tbl = 'case_file'")
    assert row_as_it_is(store, TABLE, record, Note) == (Record(record, subject, version, Note("hers")), said)
    assert row_as_it_is(store, TABLE, new_id(), Note) is None
    assert state_as_it_is(store, TABLE, record) == (subject, said)
    assert state_as_it_is(store, TABLE, new_id()) is None


@pytest.mark.parametrize(("schema", "holds"), [(1, True), (DONE, False), (DONE + 1, False)])
def test_a_row_that_lists_pass_over_unopened_holds_only_as_stated_under_her_key(
    station: Station, schema: int, *, holds: bool
) -> None:
    """Whoever has the file's key can change a row and state the change. What is opened is found then."""
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved_there(store, "note", record, subject)
    change = "UPDATE note SET schema = ?, row_version = row_version + 1 WHERE record_id = ?"
    assert store.database.reader().execute(change, (schema, record)).rowcount == 1
    found = state_as_it_is(store, "note", record)
    assert found is not None
    with store.begin() as work:
        store.audit.append(work, "done", table="note", record_id=record, version=found[1].version, state=found[1].hash)
        work.commit()
    fresh = station.store("u-keeper")
    assert (fresh.row_holds("note", record), fresh.not_holding("note", [record]) == []) == (holds, holds)
    with pytest.raises(OpenError):
        fresh.get("note", record, Note)


def test_an_older_row_put_back_does_not_open(station: Station) -> None:
    """It is whole and was hers; the newest entry says another one."""
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note("first"))
    reader = store.database.reader()
    old = reader.execute("SELECT row_version, body FROM case_file").fetchone()
    saved(store, record, subject, Note("second"))
    reader.execute("UPDATE case_file SET row_version = ?, body = ?", old)
    for session in (store, station.store("u-keeper")):
        with pytest.raises(OpenError):
            session.get(TABLE, record, Note)
        assert not session.row_holds(TABLE, record)
        assert not session.has_counting(TABLE, subject)


def test_a_subject_stands_while_one_of_her_rows_does(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    assert not store.has_counting(TABLE, subject)
    assert store.holders(subject) is None
    saved(store, record, subject, Note())
    assert store.has_counting(TABLE, subject)
    assert not store.has_counting("card", subject)
    assert not store.has_counting(TABLE, new_id())
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="removed")
        work.commit()
    assert not store.has_counting(TABLE, subject)


def test_an_unknown_table_is_a_bug_not_a_query(station: Station) -> None:
    with pytest.raises(Bug, match="unknown_table"):
        station.store("u-intake").list("audit; DROP TABLE dek", Note)


def test_the_files_keep_their_tables_apart(station: Station) -> None:
    with pytest.raises(Bug, match="unknown_table"):
        station.store("u-liaison", Compartment.LIAISON).list(TABLE, Note)


@dataclass(frozen=True, slots=True)
class Older:
    name: str


@dataclass(frozen=True, slots=True)
class Newer:
    SCHEMA: ClassVar[int] = 3
    called: str
    number: int


@upgrades(Newer, 1)
def _rename(fields: dict[str, Any]) -> dict[str, Any]:
    return {"called": fields["name"]}


@upgrades(Newer, 2)
def _count(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {"number": 0}


@dataclass(frozen=True, slots=True)
class Unprepared:
    SCHEMA: ClassVar[int] = 2
    name: str


def test_a_body_of_an_old_schema_is_upgraded_when_read(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Older("a name"))
    assert store.get(TABLE, record, Newer) == Newer("a name", 0)
    with pytest.raises(Bug, match="no_upgrade"):
        store.get(TABLE, record, Unprepared)


def test_a_body_of_a_later_schema_is_refused(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Newer("a name", 1))
    with pytest.raises(EnvironmentFault, match="record_newer"):
        store.get(TABLE, record, Older)


def test_a_body_of_no_schema_opens_nothing_and_stands_in_no_others_way(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, record, other, subject = station.store("u-intake"), new_id(), new_id(), new_id()
    saved(store, other, subject, Older("another"))
    with monkeypatch.context() as patch:
        patch.setattr(Older, "SCHEMA", 0, raising=False)
        saved(store, record, subject, Older("a name"))
    with pytest.raises(OpenError):
        store.get(TABLE, record, Older)
    found = store.sound(TABLE, Older, subject=subject)
    assert ([row.record_id for row in found.records], found.damaged) == ([other], (record,))


def test_a_body_of_a_later_schema_stands_in_no_others_way(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Newer("a name", 1))
    assert store.sound(TABLE, Older, subject=subject).damaged == (record,)
    assert store.sound(TABLE, Older, ids=[record]).damaged == (record,)


def test_a_row_under_an_id_that_is_no_bytes_is_found(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Older("a name"))
    with store.begin() as work:
        work.cursor.execute(f"UPDATE {TABLE} SET record_id = 'no bytes'")
        work.commit()
    strays = verify_file(store).stray
    assert (TABLE, record) in strays
    assert len(strays) == 2, strays


@dataclass(frozen=True, slots=True)
class Misread:
    name: int


def test_no_library_error_carries_content_out(station: Station) -> None:
    store, record, name = station.store("u-intake"), new_id(), "can" + "ary"  # source lines stand in tracebacks
    saved(store, record, new_id(), Older(name))
    with pytest.raises(NsintakeError) as caught:
        store.get(TABLE, record, Misread)
    assert "canary" not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None
    with store.begin() as work, pytest.raises(Bug) as wrong:
        store.put(work, TABLE, record, new_id(), {name: object()}, verb="saved")
    assert "canary" not in "".join(traceback.format_exception(wrong.value))
    with store.begin() as work, pytest.raises(UserFault) as half:
        store.put(work, TABLE, record, new_id(), Older(name + "\ud83d"), verb="saved")
    assert (half.value.code, half.value.__context__) == ("unwritable_text", None)


def test_a_finished_row_is_delivered_once(station: Station) -> None:
    maker, reader = station.store("u-intake", Compartment.LIAISON), station.store("u-liaison", Compartment.LIAISON)
    record, subject = new_id(), new_id()
    row = maker.export_sealed("proposal", record, subject, Note("letter"), verb="released")
    assert reader.find("proposal", record, Note) is None
    for expected in (True, False):
        with maker.begin() as work:
            assert maker.import_sealed(work, row) is expected
            work.commit()
    assert reader.get("proposal", record, Note).text == "letter"


def test_a_finished_row_never_overwrites_what_was_decided_meanwhile(station: Station) -> None:
    maker = station.store("u-intake", Compartment.LIAISON)
    record, subject = new_id(), new_id()
    row = maker.export_sealed("proposal", record, subject, Note("printable"), verb="released")
    with maker.begin() as work:
        maker.put(work, "proposal", record, subject, Note("withdrawn"), verb="withdrawn")
        work.commit()
    with maker.begin() as work:
        assert not maker.import_sealed(work, row)
        work.commit()
    assert maker.get("proposal", record, Note).text == "withdrawn"


def test_finished_rows_of_one_subject_share_its_key_and_follow_one_another(station: Station) -> None:
    maker = station.store("u-intake", Compartment.LIAISON)
    record, other, subject = new_id(), new_id(), new_id()
    first = maker.export_sealed("proposal", record, subject, Note("1"), verb="released")
    second = maker.export_sealed("proposal", record, subject, Note("2"), verb="changed", pending=[first])
    third = maker.export_sealed("task", other, subject, Note("3"), verb="made", pending=[second])
    with maker.begin() as work:
        assert [maker.import_sealed(work, row) for row in (first, second, third)] == [True, True, True]
        work.commit()
    assert first.wrap == second.wrap == third.wrap
    assert [row.version for row in (first, second, third)] == [1, 2, 1]
    fresh = station.store("u-liaison", Compartment.LIAISON)
    assert (fresh.get("proposal", record, Note).text, fresh.record("proposal", record, Note).version) == (
        "2",
        2,
    )
    follow = maker.export_sealed("proposal", record, subject, Note("4"), verb="changed")
    assert (follow.version, follow.wrap) == (3, first.wrap)


def test_rows_of_other_records_and_keys_that_are_there_say_nothing_of_a_finished_row(station: Station) -> None:
    maker = station.store("u-intake", Compartment.LIAISON)
    record, subject = new_id(), new_id()
    before = maker.export_sealed("proposal", new_id(), subject, Note("waits"), verb="said")
    other = maker.export_sealed("proposal", new_id(), subject, Note("waits"), verb="said", pending=[before])
    far = replace(other, version=7)
    saved_there(maker, "task", record, subject)
    wrap = maker.deks.wrap_of(maker.database.reader(), subject, 1)
    row = maker.export_sealed("task", record, subject, Note("next"), verb="said", pending=[before, far])
    assert (row.version, row.wrap) == (2, wrap)
    assert before.wrap == other.wrap != wrap


def saved_there(store: SealedStore, table: str, record: bytes, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, table, record, subject, Note("there"), verb="said")
        work.commit()


def test_what_a_finished_row_tells_besides_is_in_the_log_of_its_file_with_who_made_it(station: Station) -> None:
    maker, record = station.store("u-intake", Compartment.LIAISON), new_id()
    ended, task = withdrawn(), new_id()
    rows = [
        (maker.export_sealed("masked_record", record, record, ended, verb="release"), "u-keeper"),
        (maker.export_sealed("task", task, task, Note("nothing"), verb="release"), ""),
    ]
    with maker.begin() as work:
        for row, author in rows:
            assert maker.import_sealed(work, row, author=author)
        work.commit()
    lines = [line for line in maker.audit.lines(1, 100) if line.record_id in {record, task}]
    said = [maker.audit.bodies.open(maker.database.reader(), line).details for line in lines]
    assert said == [{**said_of(RECORD, ended), AUTHOR: "u-keeper"}, {}]
    assert said[0][FINAL] == "yes"


def test_a_finished_row_is_past_once_something_else_of_its_version_is_there(station: Station) -> None:
    maker, record = station.store("u-intake", Compartment.LIAISON), new_id()
    row = maker.export_sealed("proposal", record, record, Note("waits"), verb="said")
    other = maker.export_sealed("proposal", new_id(), new_id(), Note("arrives"), verb="said")
    with maker.begin() as work:
        assert not has_passed(maker, work, row)
        maker.put(work, "proposal", record, record, Note("said meanwhile"), verb="said")
        assert has_passed(maker, work, row)
        assert maker.import_sealed(work, other)
        assert not has_passed(maker, work, other)
        work.commit()


def test_a_finished_row_whose_subject_got_another_key_meanwhile_still_opens(station: Station) -> None:
    maker = station.store("u-intake", Compartment.LIAISON)
    record, subject = new_id(), new_id()
    row = maker.export_sealed("proposal", record, subject, Note("letter"), verb="released")
    with maker.begin() as work:
        maker.put(work, "task", new_id(), subject, Note("first here"), verb="made")
        work.commit()
    there = maker.deks.wrap_of(maker.database.reader(), subject, 1)
    next_row = maker.export_sealed("proposal", new_id(), subject, Note("more"), verb="made", pending=[row])
    assert row.wrap != there == next_row.wrap
    with maker.begin() as work:
        assert maker.import_sealed(work, row)
        work.commit()
    assert station.store("u-liaison", Compartment.LIAISON).get("proposal", record, Note).text == "letter"


def test_a_list_that_names_what_is_damaged_keeps_the_rest_and_passes_over_what_is_shut_or_gone(
    station: Station,
) -> None:
    keeper, colleague = station.store("u-keeper"), station.store("u-intake")
    whole, damaged, shut, subject = new_id(), new_id(), new_id(), new_id()
    saved(keeper, whole, new_id(), Note("whole"))
    saved(keeper, damaged, new_id(), Note("damaged"))
    saved(keeper, shut, subject, Note("shut"))
    with keeper.begin() as work:
        keeper.reseal(work, subject, (), verb="restrict")
        work.cursor.execute("UPDATE case_file SET body = zeroblob(256) WHERE record_id = ?", (damaged,))
        work.commit()
    for ids in (None, [new_id(), whole, damaged, shut]):
        found = colleague.sound(TABLE, Note, ids=ids)
        assert [record.value.text for record in found.records] == ["whole"]
        assert found.damaged == (damaged,)


def test_a_row_whose_line_of_the_checkpoint_is_not_as_it_was_signed_does_not_hold(station: Station) -> None:
    keeper, record = station.store("u-keeper"), new_id()
    saved(keeper, record, new_id(), Note())
    said = keeper.audit.newest(keeper.database.reader(), TABLE, record)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, record, said.version, said.hash)])
        work.commit()
    fresh = station.store("u-keeper")
    assert fresh.row_holds(TABLE, record)
    fresh.database.reader().execute("UPDATE checkpoint SET version = version + 1")
    fresh = station.store("u-keeper")
    assert not fresh.row_holds(TABLE, record)
    with pytest.raises(OpenError):
        fresh.get(TABLE, record, Note)


def test_where_a_checkpoint_proves_nothing_only_what_nobody_stated_is_new(station: Station) -> None:
    """Else a record would begin again, and what was said of it before would fall."""
    keeper, record, subject = station.store("u-keeper"), new_id(), new_id()
    saved(keeper, record, subject, Note("there"))
    said = keeper.audit.newest(keeper.database.reader(), TABLE, record)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, record, *said)])
        work.commit()
    keeper.database.reader().execute("UPDATE checkpoint_list SET buckets = zeroblob(length(buckets))")
    fresh = station.store("u-intake")
    assert saved(fresh, new_id(), new_id(), Note("new")) == 1
    with pytest.raises(OpenError):
        saved(fresh, record, subject, Note("as if new"))


def test_a_row_that_nobody_stated_goes_with_the_subject_unsaid(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", new_id(), subject, Note(), verb="saved")
        work.cursor.execute("INSERT INTO case_file VALUES (x'0102', ?, 1, 1, 1, x'00')", (subject,))
        work.commit()
    with store.begin() as work:
        assert store.shred(work, subject, verb="erase") == 1
        work.commit()
    assert store.database.reader().execute("SELECT count(*) FROM case_file").fetchone() == (0,)


def test_a_row_that_the_log_says_is_gone_goes_with_the_subject_unsaid(station: Station) -> None:
    """Whoever puts back a row that was removed keeps nobody from erasing."""
    store, subject, record = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note())
    row = store.database.reader().execute("SELECT * FROM case_file WHERE record_id = ?", (record,)).fetchone()
    with store.begin() as work:
        store.remove(work, TABLE, record, verb="taken back")
        work.cursor.execute("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)", row)
        work.commit()
    with store.begin() as work:
        assert store.shred(work, subject, verb="erase") == 0
        work.commit()
    assert store.database.reader().execute("SELECT count(*) FROM case_file").fetchone() == (0,)


def test_a_new_key_tells_again_to_what_her_file_led(station: Station) -> None:
    """What was told under the old one opens by keys beside the new one, which somebody may take out."""
    store, woman, record = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        link = {RECORD_ID: record.hex()}
        store.put(work, "case_link", new_id(), woman, Note(), verb="link", details=link)
        work.commit()
    with store.begin() as work:
        store.reseal(work, woman, ("u-intake",), verb="restrict")
        work.commit()
    assert [details[RECORD_ID] for _, details in told_of(store, LED, woman)] == [record.hex()]
    office, other = station.store("u-intake", Compartment.LIAISON), new_id()
    saved_there(office, "task", other, other)
    with office.begin() as work:
        office.reseal(work, other, None, verb="rekey")
        work.commit()
    assert office.get("task", other, Note).text == "there"


def test_a_new_key_tells_again_what_each_row_of_hers_is_and_what_is_told_besides(station: Station) -> None:
    store, record, ended = station.store("u-keeper", Compartment.LIAISON), new_id(), withdrawn()
    with store.begin() as work:
        store.put(work, "masked_record", record, record, ended, verb="withdrawn")
        store.reseal(work, record, None, verb="rekey", details={"count": 7})
        work.commit()
    newest = store.audit.views_about(record)[0]
    assert (newest.verb, newest.details) == ("rekey", {**said_of(RECORD, ended), "count": 7})
    assert newest.details[FINAL] == "yes"


def test_the_size_of_a_table_counts_its_rows(station: Station) -> None:
    store = station.store("u-intake")
    before = size_of(store, TABLE)
    saved(store, new_id(), new_id(), Note("one more"))
    assert size_of(station.store("u-keeper"), TABLE) == before + 1


def test_a_key_that_somebody_put_there_does_not_open_all_rows(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    saved(store, new_id(), subject, Note("hers"))
    assert opens_all(station.store("u-keeper"), subject)
    keeper, damaged = station.store("u-keeper"), new_id()
    with keeper.begin() as work:
        keeper.put(work, "note", damaged, subject, Note(), verb="saved")
        work.cursor.execute("UPDATE note SET body = x'00' WHERE record_id = ?", (damaged,))
        work.commit()
    assert opens_all(station.store("u-keeper"), subject), "a damaged row says nothing of her key"
    wrap, _ = store.deks.make(subject)
    with store.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
        work.commit()
    assert not opens_all(station.store("u-keeper"), subject)


def test_a_row_of_which_the_checkpoint_proves_nothing_tells_of_her_key_only_where_that_is_asked(
    station: Station,
) -> None:
    store, subject, record = station.store("u-intake"), new_id(), new_id()
    saved(store, record, subject, Note("hers"))
    keeper = station.store("u-keeper")
    state = state_as_it_is(keeper, TABLE, record)
    assert state is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine(TABLE, record, *state[1])])
        work.commit()
    fresh = station.store("u-keeper")
    cursor = fresh.database.reader()
    assert list(rows_by_key(fresh, cursor, subject)) == [(TABLE, record, True)]
    cursor.execute("UPDATE checkpoint SET version = 7")
    fresh = station.store("u-keeper")
    with pytest.raises(OpenError):
        list(rows_by_key(fresh, cursor, subject))
    assert list(rows_by_key(fresh, cursor, subject, unproved=True)) == [(TABLE, record, True)]


def test_what_is_no_id_is_missed_only_where_a_row_has_it(station: Station) -> None:
    """Whoever has the file's key can write an entry about it, and a row of it."""
    store, cursor = station.store("u-intake"), station.store("u-intake").database.reader()
    odd = NOT_BYTES.encode() + b"'x'"
    saved(store, new_id(), new_id(), Note())
    assert store.row_holds("case_file", odd)
    cursor.execute("UPDATE case_file SET record_id = 'x'")
    assert not store.row_holds("case_file", odd)
