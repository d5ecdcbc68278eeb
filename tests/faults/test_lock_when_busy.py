"""A lock while every lane is full: nothing stays on the screen, nothing typed is lost, and the process is gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.scale import full_or

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")


def locks(folder: Path, rounds: int, *order: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.faults.lock_harness", str(folder), str(rounds), *order]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60 + 20 * rounds)
    print(done.stderr)  # what a round that failed says
    outcome: dict[str, Any] = json.loads(done.stdout)
    return outcome


@pytest.mark.full
def test_no_draft_is_lost_and_nothing_stays_where_every_lane_is_full(tmp_path: Path) -> None:
    rounds = full_or(12, 120)
    outcome = locks(tmp_path, rounds)
    wrong = ("lost", "early", "torn", "odd_ends")
    assert {name: outcome[name] for name in ("rounds", *wrong)} == {"rounds": rounds, **dict.fromkeys(wrong, 0)}, (
        outcome
    )
    # Other tests have one of two processors meanwhile: one lock in a hundred may wait for it, none for the lanes.
    assert max(outcome["seen"], outcome["late"]) <= rounds // 100, outcome


def test_behind_the_store_and_cut_off_the_same_locks_lose_drafts_and_take_seconds(tmp_path: Path) -> None:
    outcome = locks(tmp_path, 2, "old")
    assert outcome["lost"] > 0
    assert outcome["late"] == 2
