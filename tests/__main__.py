"""Every test, two folders at a time: ``python -m tests``. The slowest folders begin first.

Each folder's output is shown whole when it is done. Coverage is measured in some and joined afterwards.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.scale import FULL

TESTS = Path(__file__).parent
SLOW = ("attacks", "ui", "services", "faults", "practice")
ALONE = (
    "attacks/test_random_consents.py",
    "services/liaison/test_lives_of_a_record.py",
    "attacks/test_random_sessions.py",
    "faults/test_kill_in_acts.py",
    "faults/test_kill_in_founding.py",
)
"""Thousands of acts in a row, each beside the rest of its folder."""
WAITING = ("attacks/test_alarms_outside.py", "faults/test_lock_when_busy.py", "journeys")
"""They wait for clocks and for windows and leave a processor idle for half of their time: one after the other they run
beside the two."""
VARIANTS = 2
"""Of each attack so many variants are run at the desk; all of them at full count."""
MEASURED = ("others",)
"""Measuring takes half as long as the tests do, and these cover what is to be covered: a rule is tried where it is."""
DONE_BEFORE = ("laws",)
"""``./dev check`` has run them."""
PROCESSES = 2


def chunks() -> list[tuple[str, list[str]]]:
    """A name and what pytest is given, the slowest first; what is not named is one chunk: no folder is left out. A
    short one comes last, so that both are busy to the end.
    """
    parts = sorted(path for path in TESTS.iterdir() if path.is_dir() or path.name.startswith("test_"))
    others = [str(part) for part in parts if part.name not in {*SLOW, *WAITING, *DONE_BEFORE, "__pycache__", "mutants"}]
    alone = [str(TESTS / name) for name in (*ALONE, *WAITING)]
    slow = [(name, [str(TESTS / name), *(f"--ignore={path}" for path in alone)]) for name in SLOW]
    if not FULL:
        slow[0][1].append(f"--variants={VARIANTS}")
    return [
        *slow[:2],
        ("others", others),
        *((name, [str(TESTS / name)]) for name in ALONE),
        *slow[2:],
    ]


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


def main() -> int:
    """Run them all; 1 if one failed."""
    failed = []
    waiting = [(name, [str(TESTS / name)]) for name in WAITING]
    with ThreadPoolExecutor(PROCESSES) as pool, ThreadPoolExecutor(1) as beside:
        runs = [beside.submit(run, *chunk) for chunk in waiting]
        runs += [pool.submit(run, *chunk) for chunk in chunks()]
        for done in as_completed(runs):
            name, code, said = done.result()
            print(said, flush=True)
            if code:
                failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "Every test passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
