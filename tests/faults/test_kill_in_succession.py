"""Power cuts while a new root is made: the office under the old root or the new, and it opens for all who should."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scale import full_or
from tests.services.ladder import Office

ROOT = Path(__file__).parents[2]
NOTHING = {"mixed": 0, "lost": 0, "unsound": 0, "left_behind": 0, "failed": []}


@pytest.mark.full
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")
def test_a_new_root_cut_anywhere_leaves_the_old_office_or_the_new(printed: Office) -> None:
    printed.close()
    rounds = full_or(1, 50)
    command = [sys.executable, "-m", "tests.faults.succession_harness", str(printed.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome
    assert outcome["rounds"] == rounds == outcome["old"] + outcome["new"]
    assert outcome["cut"] > 0
