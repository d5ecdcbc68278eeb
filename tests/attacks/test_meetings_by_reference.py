"""A record of a colleague's own woman bears the reference of a record of hers: what honest people do with the one
reaches no meeting of the other, and the other's reference leads to no file but hers.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest

from nsintake.domain.codes import new_code
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import Task
from nsintake.records.case_files import acts_of
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import lookup
from tests.attacks import test_references_of_another as refs
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_references_of_another import hers, lay_own
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, plan


@pytest.fixture
def twice(released: Office, monkeypatch: pytest.MonkeyPatch) -> tuple[Office, bytes]:
    monkeypatch.setattr(refs, "LINK", b"\0" * 16)
    employ(released)
    worker = released.sign_in("intake")
    plan(worker, released.case_id())
    restriction.restrict(worker, released.case_id(), [])
    released.close()
    attacker = own_program(released.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    lay_own(attacker, other, hers(attacker, released).reference, hers(attacker, released))
    released.close()
    return released, other


def meeting_tasks(office: Office) -> list[tuple[str, str]]:
    keeper = office.sign_in("keeper")
    ((meeting_id, meeting),) = keeper.liaison.list("meeting", Meeting)
    found = [(task.kind.value, task.status.value) for _, task in keeper.liaison.list("task", Task, subject=meeting_id)]
    return [("meeting", meeting.status.value), *sorted(found)]


def test_a_withdrawal_of_the_other_calls_off_no_meeting_of_hers(twice: tuple[Office, bytes]) -> None:
    office, other = twice
    before = meeting_tasks(office)
    withdrawing.withdraw(office.sign_in("keeper"), other, POLICE)
    assert meeting_tasks(office) == before
    assert printed(office.sign_in("liaison"))


@pytest.mark.parametrize("login", ["keeper", refs.HONEST])
def test_an_unfreezing_of_the_other_resumes_no_meeting_of_hers(twice: tuple[Office, bytes], login: str) -> None:
    """Also by a colleague to whom her file is shut."""
    office, other = twice
    employ(office, refs.HONEST)
    keeper = office.sign_in("keeper")
    freezing.freeze(keeper, other, reason="he stood beside her")
    freezing.freeze(keeper, office.case_id(), reason="he stood beside her")
    before = meeting_tasks(office)
    office.close()
    freezing.unfreeze(office.sign_in(login), other, reason="she called")
    assert meeting_tasks(office) == before


def test_her_record_leads_to_her_file(twice: tuple[Office, bytes]) -> None:
    office, _ = twice
    found = lookup.case_behind(office.sign_in("keeper"), office.record_id())
    assert found is not None
    assert found.case_id == office.case_id()


def test_a_stop_by_a_reference_that_was_moved_for_a_moment_is_hers(released: Office) -> None:
    """Her record bears another reference meanwhile, with the colleague's signature, and its own again afterwards."""
    employ(released)
    employ(released, refs.HONEST)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    attacker = own_program(released.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    before = hers(attacker, released)
    lay_own(attacker, other, before.reference, before)

    def write(reference: str) -> None:
        store, now = attacker.liaison, replace(hers(attacker, released), reference=reference)
        with store.begin() as work:
            store.put(work, "masked_record", released.record_id(), released.record_id(), now, verb="release")
            work.commit()

    write(new_code(secrets.randbelow))
    withdrawing.block_by_reference(released.sign_in(refs.HONEST), before.reference)
    write(before.reference)
    released.close()
    worker = released.sign_in("intake")
    assert acts_of(worker, released.case_id())[-1].kind.value == "withdrawn"
    assert not printed(released.sign_in("liaison"))
