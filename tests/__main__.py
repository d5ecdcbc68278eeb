"""Every test, a few folders at a time: ``python -m tests``. The slowest folders begin first.

Each folder's output is shown whole when it is done. Coverage is measured in some and joined afterwards.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.scale import FULL

TESTS = Path(__file__).parent
WAITING = (
    "attacks/test_alarms_outside.py",
    "attacks/test_alarms_in_a_restore.py",
    "attacks/test_memory_of_a_complaint.py",
    "faults/test_lock_when_busy.py",
    "journeys",
)
"""They wait for clocks and for windows and leave a processor idle for half of their time: one after the other they
begin in a lane of their own, which then goes on with the rest."""
OTHERS = "others"
"""Every folder that is not named here."""
ORDER = (
    "attacks",
    "attacks",
    OTHERS,
    "ui",
    "faults/test_kill_in_acts.py",
    "services",
    "attacks/test_random_consents.py",
    "faults",
    "practice",
    "ui/everyday",
    "laws",
    "attacks/test_random_sessions.py",
    "faults/test_kill_in_founding.py",
    "services/liaison/test_lives_of_a_record.py",
    "test_random_watches.py",
)
"""The slowest first and short ones last, so that all lanes are busy to the end. A folder is without what is named by
itself; one that is named more than once is that many chunks, each with so many of its files."""
VARIANTS = 1
"""Of each attack so many variants are run at the desk; all of them at full count."""
MEASURED = (OTHERS,)
"""Measuring takes half as long as the tests do, and these cover what is to be covered: a rule is tried where it is."""
LANES = 3
"""One more than the processors of a small machine: chunks wait for a disk, a process or a window in a quarter of their
time. Each of them takes longer so, and all of them take less."""
Chunk = tuple[str, list[str]]


def chunks() -> list[Chunk]:
    """A name and what pytest is given: no folder is left out."""
    alone = {str(TESTS / name) for name in (*ORDER, *WAITING) if "/" in name}
    parts = [ORDER[:at].count(name) for at, name in enumerate(ORDER)]
    return [
        (f"{name}-{part + 1}" if ORDER.count(name) > 1 else name, _given(name, part, alone))
        for name, part in zip(ORDER, parts, strict=True)
    ]


def _given(name: str, part: int, alone: set[str]) -> list[str]:
    if name == OTHERS:
        parts = sorted(path for path in TESTS.iterdir() if path.is_dir() or path.name.startswith("test_"))
        left_out = {*ORDER, *WAITING, "__pycache__", "mutants"}
        return [str(path) for path in parts if path.name not in left_out]
    if name.endswith(".py"):
        return [str(TESTS / name)]
    few = [f"--variants={VARIANTS}"] if name == "attacks" and not FULL else []
    of = ORDER.count(name)
    if of == 1:
        return [str(TESTS / name), *(f"--ignore={path}" for path in sorted(alone - {str(TESTS / name)})), *few]
    files = sorted({str(path) for path in (TESTS / name).rglob("test_*.py")} - alone)
    return [*files[part::of], *few]


def run(name: str, given: list[str]) -> tuple[str, int, str]:
    """Run a chunk: its name, exit code, and output with the seconds it took, on the clock and of a processor."""
    began = time.monotonic()
    cache = f"cache_dir=.pytest_cache/{name.replace('/', '-')}"
    with tempfile.TemporaryDirectory(prefix="t", ignore_cleanup_errors=True) as own:
        # A folder of its own: pytest shuts the one it shares with other runs to other accounts each time it starts.
        measured = ["-m", "coverage", "run", "--parallel-mode"] if name in MEASURED else []
        command = [sys.executable, *measured, "-m", "pytest", "-o", cache, "--basetemp", f"{own}/b", *given]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
            assert process.stdout is not None
            said = process.stdout.read().decode("utf-8", "replace")
            _, status, used = os.wait4(process.pid, 0)
            code = process.returncode = os.waitstatus_to_exitcode(status)
    seconds, worked = time.monotonic() - began, used.ru_utime + used.ru_stime
    return name, code, f"{said}\n--- {name}: exit {code}, {seconds:.0f} s, {worked:.0f} s of a processor"


def lane(first: list[Chunk], rest: deque[Chunk]) -> list[str]:
    """Run these, and then what is left for every lane; the names of what failed."""
    failed = []
    while first or rest:
        try:
            chunk = first.pop(0) if first else rest.popleft()
        except IndexError:  # another lane took the last
            break
        name, code, said = run(*chunk)
        print(said, flush=True)
        if code:
            failed.append(name)
    return failed


def main() -> int:
    """Run them all; 1 if one failed."""
    rest, waiting = deque(chunks()), [(name, [str(TESTS / name)]) for name in WAITING]
    with ThreadPoolExecutor(LANES) as pool:
        lanes = [pool.submit(lane, waiting if number == 0 else [], rest) for number in range(LANES)]
    failed = [name for each in lanes for name in each.result()]
    print(f"Failed: {', '.join(failed)}" if failed else "Every test passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
