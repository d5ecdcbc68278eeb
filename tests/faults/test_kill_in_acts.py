"""Power cuts before and after every step that lasts of every act that takes several, and at random moments; and a
release that crosses a withdrawal.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from nsintake.domain.pending import PendingWithdrawal
from nsintake.services.consent import noted_withdrawals, withdrawing
from nsintake.services.intake import intake
from tests.faults.act_harness import CUTS, NOTHING
from tests.faults.acts import ACTS
from tests.faults.picture import known_of, morning, settled
from tests.scale import FULL, full_or
from tests.services.ladder import POLICE, Office, answers, founded, handed_rung, heard_rung, printed_rung, released_rung

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions"),
]
RUNGS: dict[str, Callable[[], Path]] = {
    "office": founded,
    "heard": heard_rung,
    "released": released_rung,
    "printed": printed_rung,
    "handed": handed_rung,
}
Outcomes: TypeAlias = dict[str, dict[str, Any]]


def run(rounds: int, **rungs: Path) -> Outcomes:
    wanted = [f"{kind}={rung}" for kind, rung in rungs.items()]
    command = [sys.executable, "-m", "tests.faults.act_harness", str(rounds), *wanted]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: Outcomes = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def cut_off(request: pytest.FixtureRequest) -> Outcomes:
    """Every act that is asked for here, cut off again and again; one process for all of them."""
    every = (item.callspec.params.get("kind") for item in request.session.items if hasattr(item, "callspec"))
    kinds = [kind for kind in dict.fromkeys(every) if kind in ACTS]
    return run(full_or(1, 0), **{kind: RUNGS[ACTS[kind].rung]() for kind in kinds})


@pytest.mark.parametrize("kind", ACTS)
def test_an_act_cut_anywhere_is_wholly_done_or_not_at_all(cut_off: Outcomes, kind: str) -> None:
    outcome = cut_off[kind]
    assert {name: outcome[name] for name in NOTHING} == NOTHING, "\n".join(outcome["failed"])
    assert outcome["rounds"] == outcome["old"] + outcome["new"] > 0
    assert outcome["cut"] >= (full_or(1, CUTS) if ACTS[kind].several else 1)


@pytest.mark.skipif(not FULL, reason="a sample cuts each act at one point")
def test_most_acts_are_seen_undone_and_done(cut_off: Outcomes) -> None:
    """What the next sign-in does anyway is never seen undone: those are the few."""
    both = [kind for kind, outcome in cut_off.items() if kind in ACTS and outcome["old"] and outcome["new"]]
    assert len(both) > len(ACTS) * 3 // 4, both


@pytest.mark.parametrize("kind", ACTS)
def test_an_act_takes_the_steps_that_are_said(cut_off: Outcomes, kind: str) -> None:
    """What is in ``several`` was seen to take several; where nothing does, the whole act is one step."""
    outcome, act = cut_off[kind], ACTS[kind]
    assert set(act.several) <= outcome["several"].keys(), outcome["several"]
    assert act.several or outcome["steps"] == 1, outcome


def test_a_release_and_a_withdrawal_at_once_never_leave_a_paper_she_forbade(heard: Office) -> None:
    outcome = run(full_or(8, 50), cross=heard.folder)["cross"]
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome


def test_a_save_that_was_acknowledged_is_never_lost(office: Office) -> None:
    draft_id = intake.consent_to_record(office.sign_in("intake"), answers())
    (office.folder / "open").write_bytes(draft_id)
    office.close()
    outcome = run(full_or(15, 50), save=office.folder)["save"]
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome
    assert outcome["new"] > 0


def test_a_half_is_in_neither_picture(printed: Office) -> None:
    """A withdrawal of which only the act was written is neither the office before it nor the one after it."""
    before, signed_in = morning(printed)
    with signed_in.identity.begin() as work:
        noted_withdrawals.write_act(signed_in, work, PendingWithdrawal(printed.case_id(), POLICE, by_phone=False))
        work.commit()
    half = morning(printed)[0]
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), "mhpss-mosul")
    known = known_of(before)
    assert len({tuple(settled(lines, known)) for lines in (before, half, morning(printed)[0])}) == 3
