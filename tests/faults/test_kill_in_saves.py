"""Power cuts: nothing that was acknowledged is lost, and what was not is wholly there or wholly absent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scale import full_or

ROOT = Path(__file__).parents[2]


@pytest.mark.full
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")
def test_killed_in_the_middle_of_saves_no_acknowledged_one_is_lost(tmp_path: Path) -> None:
    rounds = full_or(30, 200)
    command = [sys.executable, "-m", "tests.faults.save_harness", str(tmp_path), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=600)
    outcome = json.loads(done.stdout)
    assert {name: outcome[name] for name in ("rounds", "lost", "mixed", "drafts_lost", "sound")} == {
        "rounds": rounds,
        "lost": 0,
        "mixed": 0,
        "drafts_lost": 0,
        "sound": True,
    }
    assert outcome["acknowledged"] > rounds // 4
