"""Power cuts in a founding, a start stick and a sealing: it goes on where it stood or begins again, and ends whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.cut_elsewhere import ELSEWHERE
from tests.scale import full_or

ROOT = Path(__file__).parents[2]


@pytest.mark.full
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")
def test_a_founding_cut_anywhere_goes_on_or_begins_anew(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.faults.founding_harness", str(tmp_path), str(full_or(3, 0))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert outcome["failed"] == []
    assert outcome["cut"] > 0
    said = {name for name, file in ELSEWHERE.items() if file == "faults/founding_harness.py"}
    assert said <= outcome["several"].keys()
