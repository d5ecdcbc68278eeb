"""Whoever has the key of identity.db puts a copy of this morning there for a while, writes into it under the id of what
was made since, makes a backup of that, and puts everything back. A keeper brings that backup back later.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentPlan
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import DueClass, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named_prints
from nsintake.store.rows import Record
from tests.attacks.test_forged_backups import copy_of, put_back
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_made_since_a_backup import due, rings
from tests.attacks.test_missing_tombstones import back_up
from tests.services.ladder import Office, answers
from tests.services.letters.test_named import given
from tests.services.ways import a_way

pytestmark = pytest.mark.usefixtures("cheap_keys")


def it_is_gone(hands: SignedIn, letter: Record[NamedLetter]) -> None:
    with hands.identity.begin() as work:
        hands.identity.audit.append(work, "draft", table="named_letter", record_id=letter.record_id, version=1)
        work.commit()


def of_another(hands: SignedIn, letter: Record[NamedLetter]) -> None:
    other = record(hands, answers(names="هدى"))
    with hands.identity.begin() as work:
        hands.identity.put(work, "named_letter", letter.record_id, other, letter.value, verb="draft")
        work.commit()


def taken_back(hands: SignedIn, letter: Record[NamedLetter]) -> None:
    """By whoever was on her file in the morning."""
    over = replace(letter.value, withdrawn=hands.today())
    with hands.identity.begin() as work:
        hands.identity.put(work, "named_letter", letter.record_id, letter.subject_id, over, verb="draft")
        work.commit()


@pytest.mark.parametrize("lay", [it_is_gone, of_another, taken_back])
def test_copies_of_a_letter_that_names_her_are_asked_for(
    released: Office, tmp_path: Path, copies: Path, lay: object
) -> None:
    morning = copy_of(released, tmp_path / "morning")
    worker, named_id, _ = given(released)
    letter = worker.identity.record("named_letter", named_id, NamedLetter)
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    lay(released.sign_in("intake"), letter)  # type: ignore[operator]
    path = back_up(released, copies)
    put_back(released, living)
    assert restored(released, "keeper", path) == ""
    worker = released.sign_in("intake")
    assert (TaskKind.NAMED_PAPER, 2) in due(worker)
    kept = worker.identity.record("named_letter", named_id, NamedLetter)
    assert (kept.subject_id, kept.value.withdrawn) == (letter.subject_id, worker.today())
    assert named_prints.notices(worker, named_id)


@pytest.mark.parametrize("whose", ["another's", "hers, of another way"])
def test_her_worker_hears_that_she_is_not_safe(office: Office, tmp_path: Path, copies: Path, whose: str) -> None:
    case_id = office.case(office.sign_in("intake"))
    morning = copy_of(office, tmp_path / "morning")
    worker = office.sign_in("intake")
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    (plan,) = worker.identity.records("accompaniment_plan", AccompanimentPlan, subject=case_id)
    living = copy_of(office, tmp_path / "living")
    put_back(office, morning)
    hands = office.sign_in("intake")
    another = record(hands, answers(names="هدى")) if whose == "another's" else case_id
    way = plan.value.accompaniment_id if whose == "another's" else b"w" * 16
    laid = replace(plan.value, accompaniment_id=way)
    with hands.identity.begin() as work:
        hands.identity.put(work, "accompaniment_plan", plan.record_id, another, laid, verb="record")
        work.commit()
    path = back_up(office, copies)
    put_back(office, living)
    assert restored(office, "keeper", path) == ""
    watching.end_way(office.sign_in("liaison"), way_id, AccompanimentOutcome.NOT_SAFE)
    office.close()
    office.clock.moment += timedelta(minutes=1)
    worker = office.sign_in("intake")
    not_safe.tell_not_safe(worker)
    (hers,) = worker.identity.records("accompaniment_plan", AccompanimentPlan, subject=case_id)
    assert hers.value == plan.value
    assert (TaskKind.HELP_AFTER_WAY, 0) in due(worker)
    assert DueClass.NOT_SAFE in rings(worker)
