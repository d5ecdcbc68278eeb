"""A power cut while people are counted at a door: no tap that was shown is lost."""

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


@pytest.mark.full
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")
def test_killed_while_counting_no_tap_that_was_shown_is_lost(office: Office) -> None:
    office.close()
    rounds = full_or(4, 50)
    command = [sys.executable, "-m", "tests.faults.door_harness", str(office.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    shown = outcome.pop("shown")
    assert outcome == {"rounds": rounds, "lost": 0, "sound": True}
    assert shown > rounds
