"""What is due for a woman by an hour is damaged, taken out, said to be gone or marked as done by a colleague whom she
did not accept: it rings at its hour all the same, for those to whom her file is open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.task import DueClass
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, today
from nsintake.services.intake import calling, reopening
from nsintake.store.done_mark import DONE
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.intake.test_reopening import opened
from tests.services.ladder import Office
from tests.services.test_alarms import check_of, of, told

Hands = Callable[[SignedIn, bytes], object]


def sql(text: str) -> Hands:
    def hands(signed_in: SignedIn, task_id: bytes) -> None:
        assert signed_in.identity.database.reader().execute(text, (task_id,)).rowcount == 1

    return hands


def said_to_be_gone(signed_in: SignedIn, task_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        signed_in.identity.remove(work, "task", task_id, verb="done")
        work.commit()


def another_state_stated(signed_in: SignedIn, task_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        said = {"table": "task", "record_id": task_id, "version": 9, "state": b"\1" * 32}
        signed_in.identity.audit.append(work, "done", **said)  # type: ignore[arg-type]
        work.commit()


HANDS = {
    "damaged": sql("UPDATE task SET body = zeroblob(99) WHERE record_id = ?"),
    "taken out": sql("DELETE FROM task WHERE record_id = ?"),
    "marked as done": sql(f"UPDATE task SET schema = schema + {DONE} WHERE record_id = ?"),
    "said to be gone": said_to_be_gone,
    "another state stated": another_state_stated,
}


@pytest.mark.parametrize("how", HANDS)
def test_it_rings_until_somebody_of_hers_says_that_it_is_done(office: Office, how: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    HANDS[how](own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    people = (worker, office.sign_in("intake"), office.sign_in("keeper"))
    rings = [of(signed_in, alarm) for signed_in in people]
    assert [(each.due_class, each.moment, each.rings_at, each.target) for each in rings if each is not None] == [
        (DueClass.CHECK, alarm.moment, alarm.moment, case_id)
    ] * 3
    assert of(office.sign_in(COLLEAGUE), alarm) is None
    alarms.done(worker, alarm.record_id, alarm.moment)
    assert [of(signed_in, alarm) for signed_in in people] == [None] * 3


@pytest.mark.parametrize("how", HANDS)
def test_what_was_done_rings_no_more(office: Office, how: str) -> None:
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    today.finish(worker, alarm.record_id)
    HANDS[how](own_program(office.sign_in("intake")), alarm.record_id)
    assert [of(signed_in, alarm) for signed_in in (worker, office.sign_in("intake"))] == [None, None]


def test_what_a_red_answer_asks_for_is_due_although_another_task_of_hers_does_not_open(office: Office) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id = told(worker)
    restriction.restrict(worker, case_id, [])
    hands = own_program(office.sign_in(COLLEAGUE))
    damage = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"
    assert hands.identity.database.reader().execute(damage, (case_id,)).rowcount
    draft_id, answers = opened(worker, case_id)
    reopening.save_back(worker, draft_id, answers | {"suicide": "yes"})
    (alarm,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    assert alarm.due_class is DueClass.CHECK


def test_she_can_be_called_although_a_task_of_hers_does_not_open(office: Office) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id = told(worker, suicide="yes")
    restriction.restrict(worker, case_id, [])
    before = calling.prepare(worker, case_id)
    hands = own_program(office.sign_in(COLLEAGUE))
    damage = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"
    assert hands.identity.database.reader().execute(damage, (case_id,)).rowcount
    assert calling.prepare(worker, case_id) == replace(before, open=())
    calling.record(worker, case_id, CallOutcome.REACHED)
