"""Every test, two folders at a time: ``python -m tests``. The slowest folders begin first.

Each folder's output is shown whole when it is done. Coverage is measured in some and joined afterwards.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.scale import FULL

TESTS = Path(__file__).parent
SLOW = ("attacks", "ui", "services", "faults", "journeys", "practice")
ALONE = (
    "attacks/test_random_consents.py",
    "services/liaison/test_lives_of_a_record.py",
    "attacks/test_random_sessions.py",
    "faults/test_kill_in_acts.py",
    "faults/test_kill_in_founding.py",
    "faults/test_lock_when_busy.py",
)
"""Thousands of acts in a row, each beside the rest of its folder."""
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
    others = [str(part) for part in parts if part.name not in {*SLOW, *DONE_BEFORE, "__pycache__", "mutants"}]
    alone = [str(TESTS / name) for name in ALONE]
    slow = [(name, [str(TESTS / name), *(f"--ignore={path}" for path in alone)]) for name in SLOW]
    if not FULL:
        slow[0][1].append(f"--variants={VARIANTS}")
    return [
        *slow[:2],
        ("others", others),
        *((name, [path]) for name, path in zip(ALONE, alone, strict=True)),
        *slow[2:],
    ]


def run(name: str, given: list[str]) -> tuple[str, int, str, float]:
    """Run a chunk: its name, exit code, output and seconds."""
    began = time.monotonic()
    cache = f"cache_dir=.pytest_cache/{name.replace('/', '-')}"
    with tempfile.TemporaryDirectory(prefix="t", ignore_cleanup_errors=True) as own:
        # A folder of its own: pytest shuts the one it shares with other runs to other accounts each time it starts.
        measured = ["-m", "coverage", "run", "--parallel-mode"] if name in MEASURED else []
        command = [sys.executable, *measured, "-m", "pytest", "-o", cache, "--basetemp", f"{own}/b", *given]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return name, done.returncode, done.stdout.decode("utf-8", "replace"), time.monotonic() - began


def main() -> int:
    """Run them all; 1 if one failed."""
    failed = []
    with ThreadPoolExecutor(PROCESSES) as pool:
        for done in as_completed([pool.submit(run, *chunk) for chunk in chunks()]):
            name, code, said, seconds = done.result()
            print(f"{said}\n--- {name}: exit {code}, {seconds:.0f} s", flush=True)
            if code:
                failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "Every test passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
