"""From a lock while every lane is full of work to the end of the session's process, drafts saved.

Plays ``tests.faults.lock_harness``: a session signs in, fills every lane with work that does not end by itself, types
into two pages and is locked in one of the ways there are; the next one looks whether what was typed is there. The floor
of the ratio is the goal itself: 100 ms.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from benchmarks.measure import Figure, figure
from benchmarks.places import work_folder

GOAL_MS = 100.0


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``hidden_ms``: until nothing is on the screen; ``lost``: drafts that were not there afterwards."""
    folder, rounds = work_folder().absolute(), 8 if quick else 40
    try:
        command = [sys.executable, "-m", "tests.faults.lock_harness", str(folder), str(rounds)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        said = json.loads(done.stdout)
        gone = [float(taken) for taken in said["gone_each_ms"]]
        found = figure(gone, [GOAL_MS] * len(gone))
        names = ("hidden_ms", "hidden_worst_ms", "gone_worst_ms", "lost", "torn")
        found.extra.update({name: said[name] for name in names})
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
