"""Whoever watched writes down that she came back and is not safe. Another officer writes another outcome over it, takes
the way away or damages it before a session reads it that has her file open: her worker and a lead are told of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome
from nsintake.domain.task import Task, TaskKind
from nsintake.records.case_files import case_of_meeting, tasks_of
from nsintake.services.accompaniment import not_safe, watching
from nsintake.services.cases import restriction
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_watch_rewritten import damaged, put, taken_out
from tests.services.accompaniment.test_ways import go, way_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office


def returned(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    put(store, way_id, replace(way, outcome=AccompanimentOutcome.RETURNED))


def returned_with_the_key_of_the_log(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    returned(store, way_id, way)
    assert store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,)).rowcount == 1


@pytest.mark.parametrize("hands", [returned, damaged, taken_out, returned_with_the_key_of_the_log])
def test_that_she_is_not_safe_is_told(
    office: Office, hands: Callable[[SealedStore, bytes, Accompaniment], object]
) -> None:
    office.sign_in("keeper")
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, worker).accompaniment_id
    way = way_of(officer, way_id)
    office.clock.moment = way.starts
    watching.set_out(officer, way_id)
    watching.end_way(officer, way_id, AccompanimentOutcome.NOT_SAFE)
    hands(own_program(office.sign_in("liaison")).liaison, way_id, way_of(officer, way_id))
    fresh = office.sign_in("intake")
    assert not_safe.tell_not_safe(fresh) == 1
    case_id = case_of_meeting(fresh, way_id)
    assert case_id is not None
    kinds = {task.kind for _, task in tasks_of(fresh, case_id)}
    assert kinds >= {TaskKind.HELP_AFTER_WAY, TaskKind.WAY_INCIDENT}
    assert not_safe.tell_not_safe(office.sign_in("keeper")) == 0


@pytest.mark.parametrize("shut", [False, True])
def test_nor_is_it_hidden_by_a_task_of_hers_that_does_not_open(office: Office, *, shut: bool) -> None:
    """By a colleague to whom her file is shut, or anybody else with the file's key."""
    employ(office)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, worker).accompaniment_id
    case_id = case_of_meeting(worker, way_id)
    assert case_id is not None
    if shut:
        restriction.restrict(worker, case_id, [])
    hands = own_program(office.sign_in(COLLEAGUE))
    sql = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"
    assert hands.identity.database.reader().execute(sql, (case_id,)).rowcount
    watching.end_way(officer, way_id, AccompanimentOutcome.NOT_SAFE)
    for signed_in, told in ((office.sign_in("intake"), 1), (office.sign_in("keeper"), 0)):
        assert not_safe.tell_not_safe(signed_in) == told
        kinds = [row.value.kind for row in signed_in.identity.sound("task", Task, subject=case_id).records]
        assert kinds.count(TaskKind.WAY_INCIDENT) == 1


def test_where_the_key_of_the_log_is_gone_nobody_is_called_for_ways_that_a_worker_ended_or_of_months_ago(
    office: Office,
) -> None:
    office.sign_in("keeper")
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, worker).accompaniment_id
    watching.end_way(officer, way_id, AccompanimentOutcome.RETURNED)
    assert not_safe.tell_not_safe(office.sign_in("intake")) == 0
    hands = own_program(office.sign_in("liaison")).liaison
    hands.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    office.clock.moment += timedelta(days=60)
    assert not_safe.tell_not_safe(office.sign_in("intake")) == 0
    office.clock.moment -= timedelta(days=60)
    put(office.sign_in("intake").liaison, way_id, way_of(worker, way_id))
    assert not_safe.tell_not_safe(office.sign_in("intake")) == 0


@pytest.mark.parametrize("how", ["UPDATE {} SET body = zeroblob(99)", "DELETE FROM {}"])
@pytest.mark.parametrize("tables", [("accompaniment_plan", "meeting_plan"), ("case_file", "card")])
def test_nor_by_rows_of_hers_that_are_gone(office: Office, tables: tuple[str, ...], how: str) -> None:
    """By a colleague to whom her file is shut."""
    employ(office)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, worker).accompaniment_id
    case_id = case_of_meeting(worker, way_id)
    assert case_id is not None
    restriction.restrict(worker, case_id, [])
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    for table in tables:
        reader.execute(f"{how.format(table)} WHERE subject_id = ?", (case_id,))
    watching.end_way(officer, way_id, AccompanimentOutcome.NOT_SAFE)
    for signed_in, told in (
        (office.sign_in(COLLEAGUE), 0),
        (office.sign_in("intake"), 1),
        (office.sign_in("keeper"), 0),
    ):
        assert not_safe.tell_not_safe(signed_in) == told
    kinds = [task.kind for _, task in tasks_of(office.sign_in("intake"), case_id)]
    assert (kinds.count(TaskKind.WAY_INCIDENT), kinds.count(TaskKind.HELP_AFTER_WAY)) == (1, 1)
