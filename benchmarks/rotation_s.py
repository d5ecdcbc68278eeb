"""All keys of an office changed in one act, against 15 s; each round in a process of its own.

``grown_mb``: by how much the process grew at the most.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Figure, figure
from benchmarks.places import ROOT, work_folder
from benchmarks.sizes import women_of

GOAL_MS = 15_000.0


def child(women: int) -> dict[str, float]:
    """``s``, ``cpu_s`` and ``grown_mb`` of one change of keys."""
    folder = work_folder()
    try:
        command = [sys.executable, "-m", "benchmarks.rotation_s", str(women), str(folder)]
        out = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
        times: dict[str, float] = json.loads(out.splitlines()[-1])
        return times
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women = women_of(quick=quick)
    rounds = [child(women) for _ in range(1 if quick else 3)]
    found = figure([times["s"] * 1000 for times in rounds], [GOAL_MS] * len(rounds))
    grown = statistics.median(times["grown_mb"] for times in rounds)
    cpu = statistics.median(times["cpu_s"] for times in rounds)
    found.extra.update(cpu_s=round(cpu, 2), grown_mb=round(grown, 1), women=women)
    return found


def once(women: int, folder: Path) -> dict[str, float]:
    """Change the keys of a copy of an office in this process."""
    from benchmarks.many_women import KEEPER, copy_of, enter  # noqa: PLC0415
    from nsintake.services.station.rotation import KeyChange, change_keys  # noqa: PLC0415

    signed_in = enter(copy_of(women, folder), KEEPER)
    _peak_mb()
    before = _peak_mb()
    began, spent = time.perf_counter(), time.process_time()
    change_keys(signed_in, reason=KeyChange.SUSPECTED_LEAK)
    wall, cpu = time.perf_counter() - began, time.process_time() - spent
    return {"s": wall, "cpu_s": cpu, "grown_mb": _peak_mb() - before}


def _peak_mb() -> float:
    """The most memory since the last call; what Argon2id took at the sign-in is not counted after the first one."""
    said = Path("/proc/self/status").read_text("ascii").split("VmHWM:")[1].split()[0]
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    return int(said) / 1024


if __name__ == "__main__":
    sys.stdout.write(json.dumps(once(int(sys.argv[1]), Path(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    os._exit(0)
