"""What a woman takes back reaches each way on which somebody is to go with her, whatever else does not open."""

from __future__ import annotations

import contextlib

import pytest

from nsintake.domain.task import TaskKind
from nsintake.domain.ties import MergeReason
from nsintake.errors import Refused
from nsintake.services.accompaniment import way_planning
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, merging, withdrawing
from nsintake.services.day import today
from nsintake.services.founding.practice_office import record
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers
from tests.services.ways import a_way


def asked_to_call_off(office: Office) -> set[bytes]:
    due = today.today(office.sign_in("intake")).due
    return {task.target for task in due if task.kind is TaskKind.CALL_OFF_ACCOMPANIMENT}


def test_a_way_planned_in_another_file_of_hers_is_called_off_too(released: Office) -> None:
    intake, case_id = released.sign_in("intake"), released.case_id()
    said = {key: answer for key, answer in answers(names="هدى").items() if not key.startswith(("share.", "seen."))}
    other = record(intake, said)
    merging.merge(intake, case_id, other, MergeReason.SHE_SAYS)
    way = way_planning.plan_way(intake, other, a_way(intake))
    withdrawing.withdraw(intake, case_id, POLICE)
    assert asked_to_call_off(released) == {way.accompaniment_id}


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_damaged_task_of_hers_keeps_nobody_from_being_asked(released: Office, act: str) -> None:
    intake, case_id = released.sign_in("intake"), released.case_id()
    way = way_planning.plan_way(intake, case_id, a_way(intake))
    hands = released.sign_in("intake").identity.database.reader()
    ((task_id, body),) = hands.execute(
        "SELECT record_id, body FROM task WHERE subject_id = ? LIMIT 1", (case_id,)
    ).fetchall()
    hands.execute("UPDATE task SET body = zeroblob(9) WHERE record_id = ?", (task_id,))
    if act == "withdraw":
        withdrawing.withdraw(intake, case_id, POLICE)
    else:
        freezing.freeze(intake, case_id, reason="Somebody spoke for her.")
    hands.execute("UPDATE task SET body = ? WHERE record_id = ?", (body, task_id))
    assert asked_to_call_off(released) == {way.accompaniment_id}


@pytest.mark.parametrize("how", ["DELETE FROM accompaniment_plan", "UPDATE accompaniment_plan SET body = zeroblob(9)"])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_nor_does_her_half_of_it_that_is_out_of_sight(released: Office, act: str, how: str) -> None:
    """By a colleague to whom her file is shut. Before: the way went on, and nobody was asked to call it off."""
    employ(released)
    intake, case_id = released.sign_in("intake"), released.case_id()
    way = way_planning.plan_way(intake, case_id, a_way(intake))
    restriction.restrict(intake, case_id, [])
    hands = own_program(released.sign_in(COLLEAGUE)).identity.database.reader()
    assert hands.execute(f"{how} WHERE subject_id = ?", (case_id,)).rowcount == 1
    with contextlib.suppress(Refused):
        if act == "withdraw":
            withdrawing.withdraw(intake, case_id, POLICE)
        else:
            freezing.freeze(intake, case_id, reason="Somebody spoke for her.")
    assert asked_to_call_off(released) == {way.accompaniment_id}
