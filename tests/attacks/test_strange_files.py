"""Whoever has liaison.db's key writes into it what no program of ours does: values of other types, numbers no entry
has, triggers, views, checks. Whoever protects a woman gets in, what protects her goes on, and it is noticed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import alarms, erasure, today
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.meetings import meeting_view
from nsintake.store import schema
from nsintake.store.audit import AuditChain
from tests.attacks.test_rollback import seen
from tests.scale import full_or
from tests.services.colleagues import employ
from tests.services.ladder import POLICE, Office, plan

OTHERS = {"text": "'x'", "nothing": "''", "fraction": "1.5", "bytes": "x'ff'"}
LOG = ("actor", "day", "roster_no", "tbl", "record_id", "version", "hash", "epoch", "body", "head", "sig")
ROW = ("record_id", "subject_id", "schema", "epoch", "row_version", "body")
ID = "x'" + "66" * 16 + "'"
A_ROW = "INSERT INTO {table} (record_id, subject_id, schema, epoch, row_version, body) VALUES ({values})"


def officer_runs(office: Office, *texts: str) -> None:
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        for text in texts:
            work.cursor.execute(text)
        work.commit()
    office.close()


def shut_out(office: Office) -> dict[str, str]:
    """Who does not get in, and with what."""
    shut = dict[str, str]()
    for login in ("liaison", "intake", "keeper"):
        try:
            office.sign_in(login)
        except NsintakeError as error:
            shut[login] = error.code
        except Exception as error:  # noqa: BLE001 - whatever keeps her out
            shut[login] = type(error).__name__
    return shut


def looked(office: Office, login: str = "keeper") -> SignedIn:
    """A new session that has looked through everything, as behind its pages: what fails is told by its findings."""
    signed_in = office.sign_in(login)
    with contextlib.suppress(Exception):
        audit.look_through(signed_in)
    return signed_in


def withdrawn(office: Office) -> None:
    """She takes it back; nothing prints any more."""
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    letters = office.letter_ids(officer)
    withdrawing.withdraw(worker, office.case_id(), POLICE)
    record = officer.liaison.get("masked_record", office.record_id(), MaskedRecord)
    assert record.status is RecordStatus.WITHDRAWN
    with pytest.raises(NsintakeError):
        disclosures.record_print(officer, letters[0], copies=1)


# --- values of another type


@pytest.mark.parametrize("column", LOG)
def test_an_entry_with_a_value_of_another_type_shuts_nobody_out(released: Office, column: str) -> None:
    for other in list(OTHERS.values())[: full_or(1, len(OTHERS))]:
        officer_runs(released, f"UPDATE audit SET {column} = {other} WHERE n = (SELECT max(n) FROM audit)")
        assert shut_out(released) == {}
        released.close()
    if column not in {"actor", "day", "tbl"} or full_or(0, 1):  # a text there is another text
        assert seen(looked(released))


@pytest.mark.parametrize("column", ["record_id", "subject_id", "epoch", "body"])
@pytest.mark.parametrize("table", ["task", "masked_record"])
def test_a_row_with_a_value_of_another_type_shuts_nobody_out_and_is_noticed(
    printed: Office, table: str, column: str
) -> None:
    for at, other in enumerate(list(OTHERS.values())[: full_or(1, len(OTHERS))]):
        values = {"record_id": f"x'{at:032x}'", "subject_id": ID, "schema": "1", "epoch": "1", "row_version": "1"}
        values |= {"body": ID, column: other}
        officer_runs(printed, A_ROW.format(table=table, values=", ".join(values[name] for name in ROW)))
    assert shut_out(printed) == {}
    assert seen(looked(printed))


@pytest.mark.parametrize("login", ["intake", "liaison"])
def test_what_was_deleted_is_noticed_beside_a_row_of_another_type(printed: Office, login: str) -> None:
    text = A_ROW.format(table="proposal", values=f"{ID}, {ID}, 1, 1, 1, 'x'")
    officer_runs(printed, text, "DELETE FROM disclosure")
    assert seen(looked(printed, login))


def test_an_entry_whose_record_is_told_in_another_type_does_not_count(released: Office) -> None:
    """As the same text in bytes it would hash to the same, and no lookup would find it."""
    officer_runs(
        released,
        "UPDATE audit SET tbl = CAST(tbl AS BLOB) WHERE n = (SELECT max(n) FROM audit WHERE tbl = 'masked_record')",
    )
    assert seen(looked(released))


def test_a_keeper_settles_beside_a_row_of_another_type(released: Office) -> None:
    officer_runs(released, A_ROW.format(table="proposal", values=f"'x', {ID}, 1, 1, 1, 'x'"))
    keeper = looked(released)
    assert seen(keeper)
    audit.settle(keeper, "liaison.db", "Somebody wrote into it.")
    released.close()
    assert seen(looked(released)) == []
    released.close()
    withdrawn(released)


def test_a_tombstone_of_another_type_hides_no_missing_one(released: Office) -> None:
    worker = released.sign_in("intake")
    erasure.erase(worker, released.case_id(), typed=case_of(worker, released.case_id()).code)
    released.close()
    administrator = released.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM tombstone")
        work.cursor.execute("INSERT INTO tombstone VALUES (x'00', 'x')")
        work.commit()
    released.close()
    assert seen(looked(released))


def test_a_text_that_is_none_is_read(released: Office) -> None:
    officer_runs(released, "UPDATE audit SET actor = CAST(x'ff' AS TEXT) WHERE n = (SELECT max(n) FROM audit)")
    assert shut_out(released) == {}


# --- numbers that no entry has


@pytest.mark.parametrize("number", [-7, 0, 2**53, 2**62, 2**63 - 1])
def test_an_entry_with_a_number_that_none_has_counts_for_nothing_and_is_taken_out(
    released: Office, number: int
) -> None:
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        officer.liaison.audit.append(work, "view")
        work.cursor.execute(f"UPDATE audit SET n = {number} WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    released.close()
    assert shut_out(released) == {}
    keeper = looked(released)
    assert ("liaison.db", "broken") in seen(keeper)
    audit.settle(keeper, "liaison.db", "Somebody wrote into it.")
    assert keeper.liaison.database.reader().execute("SELECT min(n) FROM audit").fetchone() == (1,)
    assert keeper.liaison.audit.head().number < 2**53
    released.close()
    assert seen(looked(released)) == []
    released.close()
    withdrawn(released)


def test_a_roster_noted_before_the_first_entry_makes_nothing_void(released: Office) -> None:
    officer = released.sign_in("liaison")
    officer.liaison.database.reader().execute(
        "INSERT INTO audit SELECT -7, actor, day, roster_no, 'roster', ?, 1, x'', epoch, body, head, sig FROM audit "
        "WHERE n = (SELECT max(n) FROM audit)",
        ((officer.ring.roster.number + 1).to_bytes(16, "big"),),
    )
    released.close()
    employ(released)
    released.close()
    assert shut_out(released) == {}
    withdrawn(released)


# --- the schema

ACTS: dict[str, Callable[[SignedIn, Office], object]] = {
    "withdraw": lambda signed_in, office: withdrawing.withdraw(signed_in, office.case_id(), POLICE),
    "freeze": lambda signed_in, office: freezing.freeze(signed_in, office.case_id(), reason="Somebody spoke for her."),
}
STOPS = {
    "trigger": ("CREATE TRIGGER t BEFORE UPDATE ON masked_record BEGIN SELECT RAISE(ABORT, 'x'); END",),
    "silent trigger": ("CREATE TRIGGER t BEFORE UPDATE ON masked_record BEGIN SELECT RAISE(IGNORE); END",),
    "index": ("CREATE UNIQUE INDEX u ON masked_record (schema) WHERE row_version > 1",),
    "check": (
        "ALTER TABLE masked_record RENAME TO other",
        (
            "CREATE TABLE masked_record (record_id BLOB NOT NULL, subject_id BLOB NOT NULL, schema INTEGER NOT NULL, "
            "epoch INTEGER NOT NULL, row_version INTEGER NOT NULL CHECK (row_version < 2), body BLOB NOT NULL, "
            "PRIMARY KEY (record_id)) WITHOUT ROWID"
        ),
        "INSERT INTO masked_record SELECT * FROM other",
        "DROP TABLE other",
    ),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("name", STOPS)
def test_what_is_written_into_the_schema_stops_nothing_that_protects_her(released: Office, name: str, act: str) -> None:
    """Her worker's session is open meanwhile."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    with officer.liaison.begin() as work:
        for text in STOPS[name]:
            work.cursor.execute(text)
        work.commit()
    ACTS[act](worker, released)
    status = officer.liaison.get("masked_record", released.record_id(), MaskedRecord).status
    assert status in {RecordStatus.WITHDRAWN, RecordStatus.FROZEN}
    with pytest.raises(NsintakeError):
        disclosures.record_print(officer, letter_id, copies=1)
    assert ("liaison.db", "schema") in seen(worker)


@pytest.mark.parametrize("name", STOPS)
def test_what_is_written_into_the_schema_is_taken_out_and_told(released: Office, name: str) -> None:
    officer_runs(released, *STOPS[name])
    worker = released.sign_in("intake")
    assert ("liaison.db", "schema") in seen(worker)
    assert schema.faults(worker.liaison.database.reader(), worker.liaison.comp) == ([], [])
    released.close()
    keeper = released.sign_in("keeper")
    assert ("liaison.db", "schema") in seen(keeper)
    audit.settle(keeper, "liaison.db", "Somebody wrote into it.")
    released.close()
    assert seen(looked(released)) == []
    released.close()
    withdrawn(released)


def test_a_schema_put_in_with_the_number_it_had_before_is_found(released: Office) -> None:
    """What an open session's connections read of the schema is kept by that number."""
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    with worker.liaison.begin() as work:
        work.commit()
    cursor = officer.liaison.database.reader()
    version = cursor.execute("PRAGMA schema_version").fetchone()[0]
    cursor.execute(STOPS["trigger"][0])
    cursor.execute(f"PRAGMA schema_version = {version}")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    released.close()
    assert ("liaison.db", "schema") in seen(released.sign_in("intake"))


def test_without_an_index_what_was_deleted_is_noticed(printed: Office) -> None:
    officer_runs(printed, "DROP INDEX ix_audit_record", "DELETE FROM disclosure")
    keeper = looked(printed)
    assert ("liaison.db", "stray") in seen(keeper)
    names = keeper.liaison.database.reader().execute("SELECT name FROM sqlite_master").fetchall()
    assert ("ix_audit_record",) in names


def test_what_a_trigger_takes_away_at_once_stays(released: Office) -> None:
    letter_id = released.letter_ids(released.sign_in("liaison"))[0]
    officer_runs(
        released,
        "CREATE TRIGGER t AFTER INSERT ON audit WHEN NEW.tbl = 'disclosure' BEGIN "
        "DELETE FROM audit WHERE n = NEW.n; DELETE FROM disclosure; END",
    )
    with pytest.raises(NsintakeError):
        disclosures.record_print(released.sign_in("liaison"), letter_id, copies=1)
    released.close()
    assert ("liaison.db", "schema") in seen(looked(released))


def test_a_mended_schema_keeps_every_row(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    cursor = officer.liaison.database.reader()
    before = cursor.execute("SELECT * FROM masked_record").fetchall()
    assert before
    printed.close()
    officer_runs(printed, *STOPS["check"])
    again = printed.sign_in("liaison").liaison.database.reader()
    assert again.execute("SELECT * FROM masked_record").fetchall() == before


# --- a look that fails


@pytest.mark.parametrize("fails", ["liaison.db", "identity.db"])
def test_a_look_that_fails_is_told_and_keeps_no_other_file_from_being_looked_through(
    printed: Office, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    officer_runs(printed, "DELETE FROM disclosure")
    whole = AuditChain.lines

    def lines(chain: AuditChain, start: int, limit: int) -> object:
        if chain.name == fails:
            raise TypeError
        return whole(chain, start, limit)

    keeper = printed.sign_in("keeper")
    assert seen(keeper) == []
    monkeypatch.setattr(AuditChain, "lines", lines)
    with pytest.raises(TypeError):
        audit.look_through(keeper)
    assert (fails, "failed") in seen(keeper)
    assert (("liaison.db", "stray") in seen(keeper)) == (fails != "liaison.db")


def test_a_look_that_is_stopped_is_no_finding(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def lines(*_arguments: object) -> object:
        raise TypeError

    keeper = printed.sign_in("keeper")
    monkeypatch.setattr(AuditChain, "lines", lines)
    with contextlib.suppress(TypeError):
        audit.look_through(keeper, stop=lambda: True)
    assert seen(keeper) == []


# --- values that a liaison officer may sign

PRINTS: dict[str, dict[str, object]] = {
    "no copies": {"copies": 0},
    "less than none": {"copies": -3, "pages_out": -7},
    "very many": {"copies": 10**12, "pages_expected": 10**12, "pages_out": 10**12},
    "the last day": {"handed_on": date.max, "day": date.max, "due": date.max},
}


@pytest.mark.parametrize("name", PRINTS)
def test_what_a_print_says_stops_nothing_that_protects_her(handed: Office, name: str) -> None:
    officer = handed.sign_in("liaison")
    with officer.liaison.begin() as work:
        for row in officer.liaison.records("disclosure", Disclosure):
            now = replace(row.value, **PRINTS[name])  # type: ignore[arg-type]
            officer.liaison.put(work, "disclosure", row.record_id, row.subject_id, now, verb="disclose")
        work.commit()
    assert all(row.value.there >= 0 for row in officer.liaison.records("disclosure", Disclosure))
    handed.close()
    withdrawn(handed)
    assert shut_out(handed) == {}
    keeper = handed.sign_in("keeper")
    today.today(keeper)
    liaison.open_record(keeper, handed.record_id())


def test_what_a_task_says_stops_nobodys_pages(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    with officer.liaison.begin() as work:
        for at, kind in enumerate(TaskKind):
            task = Task(kind, date(2026, 3, 4), "zz", detail="zz", copies=-1)
            officer.liaison.put(work, "task", bytes([at]) * 16, handed.record_id(), task, verb="task")
        work.commit()
    handed.close()
    every_page_opens(handed)
    withdrawn(handed)


MEETINGS: dict[str, dict[str, object]] = {
    "no zone": {"starts": datetime(2026, 3, 5, 9, 0)},  # noqa: DTZ001 - as an officer could sign it
    "the last moment": {"starts": datetime.max},  # noqa: DTZ901
    "the first moment": {"starts": datetime.min},  # noqa: DTZ901
    "nobody": {"attendees": ()},
}


@pytest.mark.parametrize("name", MEETINGS)
def test_what_a_meeting_says_stops_nobodys_pages(released: Office, name: str) -> None:
    plan(released.sign_in("intake"), released.case_id())
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        for row in officer.liaison.records("meeting", Meeting):
            now = row.value
            for field, value in MEETINGS[name].items():
                object.__setattr__(now, field, value)
            officer.liaison.put(work, "meeting", row.record_id, row.subject_id, now, verb="plan")
        work.commit()
    released.close()
    every_page_opens(released)
    withdrawn(released)


def every_page_opens(office: Office) -> None:
    for login in ("intake", "liaison"):
        signed_in = office.sign_in(login)
        today.today(signed_in)
        alarms.alarms(signed_in)
        liaison.open_record(signed_in, office.record_id())
        meeting_view.list_meetings(signed_in)


def test_what_is_owed_in_another_type_is_noticed(released: Office) -> None:
    """By somebody who has identity.db."""
    worker = released.sign_in("intake")
    worker.identity.database.reader().execute("INSERT INTO outbox VALUES (1, 'x', 1, 'x')")
    released.close()
    assert shut_out(released) == {}
    assert ("identity.db", "stray") in seen(looked(released))
