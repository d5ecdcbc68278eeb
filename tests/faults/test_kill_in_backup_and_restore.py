"""Power cuts while a backup is written and while a station goes back to one: the old state or the new one."""

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
pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions"),
]
NOTHING = {"mixed": 0, "lost": 0, "unsound": 0, "left": 0, "failed": []}


@pytest.mark.parametrize("kind", ["backup", "restore", "recover"])
def test_cut_anywhere_it_is_wholly_there_or_not_at_all(released: Office, kind: str) -> None:
    rounds = full_or(2, 50)
    released.close()
    command = [sys.executable, "-m", "tests.faults.restore_harness", kind, str(released.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert outcome["rounds"] == outcome["old"] + outcome["new"] == rounds
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome
