"""Megabytes by which a session without a window grows until its index over all women is whole, against 60."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Figure, figure
from benchmarks.places import ROOT
from benchmarks.sizes import women_of

GOAL_MB = 60.0


def child(women: int) -> float:
    """Megabytes of one session."""
    command = [sys.executable, "-m", "benchmarks.memory_mb", str(women)]
    out = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    return float(json.loads(out.splitlines()[-1]))


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``ours_ms`` and ``floor_ms`` are megabytes here."""
    women = women_of(quick=quick)
    rounds = [child(women) for _ in range(1 if quick else 3)]
    found = figure(rounds, [GOAL_MB] * len(rounds))
    found.extra.update(women=women)
    return found


def once(women: int) -> float:
    """What this process grows by."""
    from benchmarks.many_women import enter, shared_office  # noqa: PLC0415
    from nsintake.services.cases import search  # noqa: PLC0415

    signed_in = enter(shared_office(women))
    search.find(signed_in)
    before = _resident_mb()
    read, of = search.read_some(signed_in)
    while read < of:
        read, of = search.read_some(signed_in)
    return _resident_mb() - before


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.stdout.write(json.dumps(once(int(sys.argv[1]))) + "\n")
