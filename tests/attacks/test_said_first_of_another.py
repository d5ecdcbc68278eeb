"""Whoever has the key of identity.db writes into an entry of her own, from before, that a row was first another's. What
is due for the woman whose it is rings all the same, and nobody takes it away without a key of hers.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.record_kinds import kind_of
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskStatus
from nsintake.records.case_files import case_of
from nsintake.services.cases import restriction
from nsintake.services.day import alarms
from nsintake.services.founding.practice_office import record
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.codec import encode
from nsintake.store.done_mark import stored_schema
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_her_words_outlive_settling import every_row
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, is_unsound, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.test_alarms import check_of


def told(hands: SealedStore) -> int:
    """The number of an entry that states nothing, before another one."""
    with hands.begin() as work:
        n = hands.audit.append(work, "looked")
        hands.audit.append(work, "looked")
        work.commit()
    return n


def says_first(hands: SealedStore, n: int, table: str, record_id: bytes, subject: bytes) -> None:
    """Entry ``n`` says now that the row is that woman's."""
    text = "UPDATE audit SET tbl = ?, record_id = ?, version = 1, body = ? WHERE n = ?"
    values = (table, record_id, ABOUT + subject + b"?" * 100, n)
    assert hands.database.reader().execute(text, values).rowcount == 1


def rings(office: Office, case_id: bytes, *, settled: bool) -> bool:
    """Whether something is due for a woman, once a keeper ``settled`` what was found."""
    office.close()
    if settled:
        assert settled_by(office, "keeper")
    return case_id in {each.target for each in alarms.alarms(office.sign_in("intake")).due}


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("takes", [True, False])
def test_what_is_due_for_her_rings(office: Office, *, takes: bool, settled: bool) -> None:
    """Before: the keeper gave it up, and told nobody. ``takes``: she signs that it is gone, under the key of a woman
    whose file is open to her, and takes it out. Before: that counted.
    """
    employ(office)
    worker = office.sign_in("intake")
    other = record(worker, answers())
    n = told(office.sign_in(COLLEAGUE).identity)
    case_id, alarm = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE)).identity
    says_first(hands, n, "task", alarm.record_id, other)
    if takes:
        with hands.begin() as work:
            said = hands.audit.newest(work.cursor, "task", alarm.record_id)
            assert said is not None
            hands.audit.append(
                work, "lose", table="task", record_id=alarm.record_id, version=said.version + 1, about=other
            )
            work.cursor.execute("DELETE FROM task WHERE record_id = ?", (alarm.record_id,))
            work.commit()
    assert rings(office, case_id, settled=settled)


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("settled", [True, False])
def test_it_rings_where_she_moved_it_to_another_woman(office: Office, *, settled: bool, marked: bool) -> None:
    """As a new version, with another hour, and ``marked`` as done. Before: where it was not marked it rang nowhere
    until a keeper settled it.
    """
    employ(office)
    worker = office.sign_in("intake")
    other = record(worker, answers())
    case_id, alarm = check_of(office, worker)
    task = worker.identity.get("task", alarm.record_id, Task)
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE)).identity
    later = replace(task, clock=alarm.moment + timedelta(days=60), status=TaskStatus.DONE if marked else task.status)
    with hands.begin() as work:
        said = hands.audit.newest(work.cursor, "task", alarm.record_id)
        assert said is not None
        schema = stored_schema(kind_of(hands.comp, "task"), later)
        row = StoredRow(alarm.record_id, other, schema, hands.deks.epoch, said.version + 1, b"")
        body = hands.deks.ensure(work, other).seal(pad(encode(later)), hands.aad("task", row))
        work.cursor.execute("DELETE FROM task WHERE record_id = ?", (alarm.record_id,))
        hands._write(work, "task", row._replace(body=body), verb="task", details=None)
        work.commit()
    assert rings(office, case_id, settled=settled)


@pytest.mark.parametrize("out", [None, [], ["keeper"]], ids=["to all", "to keepers", "to one keeper"])
def test_no_keeper_who_opens_a_file_gives_it_up_for_that(office: Office, out: list[str] | None) -> None:
    """Every row of it is said to have been another's. Before: all of that was given up."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    other, hands = record(worker, answers()), office.sign_in(COLLEAGUE).identity
    numbers = [told(hands) for _ in range(40)]
    case_id = record(worker, answers())
    if out is not None:
        restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, login) for login in out])
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    office.close()
    for login in ("keeper", SECOND):
        office.sign_in(login)
    hands = own_program(office.sign_in(COLLEAGUE)).identity
    rows = [(table, row_id) for table, row_id in sorted(before) if row_id != case_id]
    assert 1 < len(rows) < len(numbers)
    for n, (table, row_id) in zip(numbers, rows, strict=False):
        says_first(hands, n, table, row_id, other)
    for login in ("keeper", SECOND):
        settled_by(office, login)
    keeper = office.sign_in(SECOND)
    assert (case_of(keeper, case_id), every_row(keeper, case_id)) == (case, before)
    assert not any(is_unsound(office, login) for login in ("intake", "keeper", SECOND))
