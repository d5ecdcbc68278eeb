"""``./dev bench --json FILE``: measures every figure of docs/performance.md that exists and writes them down.

``--quick`` measures a small office with few rounds, for every change. ``--growth`` measures offices of several sizes
and draws the page of curves; ``--race`` runs beside KeePassXC and SQLCipher's own shell.
"""

from __future__ import annotations

import argparse
import compileall
import json
import platform
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.places import ROOT

if TYPE_CHECKING:
    from benchmarks.measure import Figure

# name -> (goal, limit), as ratios. Each is measured by the file of the same name.
GOALS = {
    "window_vs_form": (1.2, 1.0),
    "sign_in_after_lock": (0.6, 0.13),
    "lock_busy_ms": (1.0, 1.0),
    "gui_gap_ms": (1.0, 1.0),
    "answer_after_sign_in": (1.0, 1.0),
    "today_ms": (1.0, 1.0),
    "unlock_ms": (1.0, 1.0),
    "save_vs_sqlite": (2.0, 1.0),
    "protect_ms": (2.0, 1.0),
    "open_decoded": (3.0, 1.7),
    "page_vs_sqlite": (3.0, 1.5),
    "index_build_ms": (1.0, 1.0),
    "search_p95_ms_20k": (1.0, 1.0),
    "search_vs_fts5": (0.6, 0.6),
    "size_vs_sqlite": (2.0, 1.3),
    "letter_ms": (1.0, 1.0),
    "letter_vs_reportlab": (1.6, 1.0),
    "leak_500_words_ms_vs_regex": (5.0, 1.0),
    "backup_vs_copy": (1.5, 1.0),
    "rotation_s": (1.0, 1.0),
    "memory_mb": (1.0, 1.0),
    "look_through": (1.0, 0.3),
}


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--json", type=Path, help="where to write {name: {ratio, ...}}")
    parser.add_argument("--only", action="append", choices=sorted(GOALS), help="this figure only; may be repeated")
    parser.add_argument("--quick", action="store_true", help="a small office and few rounds: two minutes in all")
    parser.add_argument("--growth", action="store_true", help="how everything grows: docs/growth.png and its table")
    parser.add_argument("--race", action="store_true", help="beside KeePassXC and SQLCipher's own shell")
    parser.add_argument("--women", type=int, action="append", help="with --growth or --race: a size; may be repeated")
    parser.add_argument("--rounds", type=int, default=5, help="with --race: rounds of each cell")
    return parser.parse_args(arguments)


def line_of(name: str, found: Figure, goal: float) -> str:
    """A figure in one line: the ratio and its goal, the floor, the spread of the ratio, how often."""
    met = "met   " if found.ratio <= goal else "missed"
    low, high = found.spread
    said = ", ".join(f"{key} {value}" for key, value in found.extra.items())
    return (
        f"{name:27} {found.ratio:7.2f} x  goal {goal:<4} {met}  ours {found.ours_ms:.5g}  floor {found.floor_ms:.5g}  "
        f"spread {low:.2f} to {high:.2f}  n {found.rounds}  {said}"
    )


def compile_all() -> None:
    """Bytecode for all of the program, as an installed one has: no process compiles while it is measured."""
    for part in ("nsintake", "nsintake_start", "ui", "benchmarks"):
        compileall.compile_dir(ROOT / part, quiet=1)


def measure_figures(options: argparse.Namespace) -> dict[str, dict[str, object]]:
    """Each figure, a line as soon as it is there."""
    report: dict[str, dict[str, object]] = {}
    for name in options.only or GOALS:
        goal, limit = GOALS[name]
        found = import_module(f"benchmarks.{name}").measure(quick=options.quick)
        report[name] = {**found.as_json(), "goal": goal, "limit": limit}
        sys.stdout.write(line_of(name, found, goal) + "\n")
        sys.stdout.flush()
    return report


def main(arguments: list[str]) -> int:
    """Measure, print one line a figure, write the JSON. Exit 0 whatever the figures are."""
    options, began = _options(arguments), time.monotonic()
    compile_all()
    if options.growth or options.race:
        job = import_module("benchmarks.growth" if options.growth else "benchmarks.race_keepassxc")
        report = job.run(options.women, rounds=options.rounds)
    else:
        report = measure_figures(options)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    took = time.monotonic() - began
    sys.stdout.write(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {took:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
