"""Changes the key core one place at a time and runs the tests that must notice: ``./dev mutants [PART …]``.

Each mutant lies in a copy of the tree; the tests run there until the first fails. A mutant that no test notices is a
hole in the tests, or one of ``SAME``: written otherwise, but the same to everybody. Takes some minutes on two cores.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.operators import Mutant, mutants_of
from tests.mutants.same import SAME

ROOT = Path(__file__).resolve().parents[2]
FILES = (*sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "nsintake/crypto").glob("*.py")),
         "nsintake/store/sealed.py")  # fmt: skip
COPIED = ("nsintake", "tests", "resources", "pyproject.toml", "docs", "ui", "translations")
FAST = ("tests/crypto", "tests/vectors", "tests/store")
SLOW = ("tests/attacks",)
LIMIT = 400
CORES = 2


def run(copy: Path, where: tuple[str, ...]) -> bool:
    """Whether a test of these folders fails in a copy of the tree."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(copy),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider", *where]
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return True
    if done.returncode not in {0, 1, 2}:
        raise SystemExit(done.stdout.decode() + done.stderr.decode())
    return done.returncode != 0


def noticed(copy: Path, mutant: Mutant) -> bool:
    """Whether the tests notice a mutant."""
    path = copy / mutant.path
    source = path.read_text("utf-8")
    path.write_text(mutant.applied(source), "utf-8")
    own = f"tests/{mutant.path.split('/')[1]}/test_{Path(mutant.path).stem}.py"
    try:
        first = (own,) if (copy / own).exists() else ()
        return any(run(copy, where) for where in (first, FAST, SLOW) if where)
    finally:
        path.write_text(source, "utf-8")


def copy_of_tree(place: Path) -> Path:
    """A copy of what the tests need."""
    for name in COPIED:
        whole = ROOT / name
        if whole.is_dir():
            shutil.copytree(whole, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(whole, place / name)
    return place


def main(parts: list[str]) -> int:
    """Run every mutant whose name holds one of ``parts`` (all without); 1 if one was not noticed."""
    every = [mutant for path in FILES for mutant in mutants_of(path, (ROOT / path).read_text("utf-8"))]
    chosen = [one for one in every if not parts or any(part in one.name for part in parts)]
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(CORES) as pool:
        copies: SimpleQueue[Path] = SimpleQueue()
        for at in range(CORES):
            copies.put(copy_of_tree(Path(folder) / str(at)))
        clean = copies.get()
        if run(clean, (*FAST, *SLOW)):
            print("The tests fail without any change.")
            return 1
        copies.put(clean)

        def judge(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return noticed(copy, mutant)
            finally:
                copies.put(copy)

        alive = []
        for mutant, killed in zip(chosen, pool.map(judge, chosen), strict=True):
            said = "noticed" if killed else ("the same" if mutant.what in SAME.get(mutant.path, {}) else "NOT NOTICED")
            print(f"{said:12} {mutant.name}", flush=True)
            if said == "NOT NOTICED":
                alive.append(mutant)
    print(f"{len(chosen)} mutants, {len(alive)} not noticed, {time.monotonic() - began:.0f} s")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
