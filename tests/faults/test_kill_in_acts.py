"""Power cuts in the middle of a release, a withdrawal, a closing, a save; and a release that crosses a withdrawal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nsintake.services.consent import consents
from nsintake.services.intake import intake
from nsintake.services.liaison import calling_off, disclosures, liaison
from tests.scale import full_or
from tests.services.ladder import POLICE, Office, answers, plan

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions"),
]
NOTHING = {"mixed": 0, "lost": 0, "forbidden": 0, "unsound": 0, "failed": []}


def run(kind: str, office: Office, rounds: int) -> dict[str, Any]:
    office.close()
    command = [sys.executable, "-m", "tests.faults.act_harness", kind, str(office.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome: dict[str, Any] = json.loads(done.stdout)
    assert outcome["rounds"] == rounds
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome
    return outcome


def test_a_release_cut_anywhere_is_wholly_out_or_wholly_not(heard: Office) -> None:
    outcome = run("sign", heard, full_or(6, 50))
    assert outcome["cut"] > 0


def with_meeting(office: Office) -> Office:
    """A meeting is planned with the office that has her papers."""
    planned = plan(office.sign_in("intake"), office.case_id())
    (office.folder / "meeting").write_bytes(planned.meeting_id)
    return office


def test_a_withdrawal_cut_anywhere_is_wholly_done_or_wholly_not(handed: Office) -> None:
    outcome = run("withdraw", with_meeting(handed), full_or(6, 50))
    assert outcome["cut"] > 0


def test_a_narrower_consent_cut_anywhere_is_wholly_in_force_or_wholly_not(printed: Office) -> None:
    outcome = run("narrow", printed, full_or(2, 50))
    assert outcome["cut"] > 0


def test_a_freeze_cut_anywhere_is_wholly_there_or_wholly_not(handed: Office) -> None:
    outcome = run("freeze", with_meeting(handed), full_or(2, 50))
    assert outcome["cut"] > 0


def test_a_thaw_cut_anywhere_brings_everything_back_or_nothing(handed: Office) -> None:
    consents.freeze(with_meeting(handed).sign_in("intake"), handed.case_id(), reason="x")
    outcome = run("thaw", handed, full_or(2, 50))
    assert outcome["cut"] > 0


@pytest.mark.parametrize("kind", ["cancel", "move"])
def test_a_meeting_cut_off_while_it_is_cancelled_or_moved_is_wholly_so_or_not(handed: Office, kind: str) -> None:
    outcome = run(kind, with_meeting(handed), full_or(2, 50))
    assert outcome["cut"] > 0


def test_copies_found_with_an_office_are_wholly_recalled_or_not(printed: Office) -> None:
    session = printed.sign_in("intake")
    (row,) = disclosures.unsettled(session)
    (printed.folder / "print").write_bytes(row.disclosure_id)
    consents.withdraw(session, printed.case_id(), POLICE)
    outcome = run("had_already", printed, full_or(2, 50))
    assert outcome["cut"] > 0


def test_a_release_and_a_withdrawal_at_once_never_leave_a_paper_she_forbade(heard: Office) -> None:
    run("cross", heard, full_or(8, 50))


def test_an_erasure_cut_anywhere_is_wholly_done_or_wholly_not(released: Office) -> None:
    outcome = run("erase", released, full_or(4, 50))
    assert outcome["cut"] > 0


def test_a_shredding_cut_anywhere_is_wholly_done_or_wholly_not(handed: Office) -> None:
    session = handed.sign_in("intake")
    (row,) = liaison.open_record(session, handed.record_id()).disclosures
    (handed.folder / "print").write_bytes(row.disclosure_id)
    consents.withdraw(session, handed.case_id(), POLICE)
    calling_off.called_off(session, handed.record_id())
    outcome = run("recall", handed, full_or(2, 50))
    assert outcome["cut"] > 0


def test_restricting_cut_anywhere_leaves_a_file_that_opens(heard: Office) -> None:
    outcome = run("restrict", heard, full_or(2, 50))
    assert outcome["cut"] > 0


def with_open_session(office: Office) -> None:
    draft_id = intake.consent_to_record(office.sign_in("intake"), answers())
    (office.folder / "open").write_bytes(draft_id)


def test_closing_a_session_cut_anywhere_keeps_the_draft_or_makes_the_file(office: Office) -> None:
    with_open_session(office)
    outcome = run("close", office, full_or(5, 50))
    assert outcome["cut"] > 0


def test_a_save_that_was_acknowledged_is_never_lost(office: Office) -> None:
    with_open_session(office)
    outcome = run("save", office, full_or(15, 50))
    assert outcome["new"] > 0


def test_the_harness_knows_the_states_it_looks_for(handed: Office) -> None:
    """What it calls new is what an uncut act leaves, and a half-done state is called mixed."""
    from tests.faults import act_harness  # noqa: PLC0415

    session = with_meeting(handed).sign_in("intake")
    assert act_harness.withdrawal_state(handed, session) == "old"
    with session.identity.begin() as work:
        consents._write_act(session, work, consents._Wish(handed.case_id(), POLICE, by_phone=False))
        work.commit()
    assert act_harness.withdrawal_state(handed, session).startswith("mixed")
