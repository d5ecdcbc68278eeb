"""A power cut while somebody changes her password: the old one or the new one opens, never none and never both."""

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
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")


def test_one_password_opens_whenever_the_change_is_cut(office: Office) -> None:
    rounds = full_or(3, 50)
    office.close()
    command = [sys.executable, "-m", "tests.faults.password_harness", str(office.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    nothing = {"mixed": 0, "lost": 0, "forbidden": 0, "unsound": 0, "failed": []}
    assert {name: outcome[name] for name in nothing} == nothing, outcome
    assert outcome["rounds"] == outcome["old"] + outcome["new"] == rounds
    assert outcome["cut"] > 0
