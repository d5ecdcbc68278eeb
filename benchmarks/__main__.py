"""``./dev bench --json FILE``: measures every figure of docs/performance.md that exists and writes them down."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from importlib import import_module
from pathlib import Path

# name -> (goal, limit), as ratios. Each is measured by the file of the same name.
GOALS = {
    "window_vs_form": (1.2, 1.0),
    "sign_in_after_lock": (0.6, 0.13),
    "unlock_vs_argon2": (1.15, 1.0),
    "save_vs_sqlite": (2.0, 1.0),
    "letter_vs_reportlab": (1.5, 1.0),
    "leak_500_words_ms_vs_regex": (10.0, 1.0),
    "backup_vs_cp": (2.5, 1.5),
    "protect_ms": (2.0, 1.0),
    "lock_busy_ms": (1.0, 1.0),
    "gui_gap_ms": (1.0, 1.0),
    "search_p95_ms_20k": (1.0, 1.0),
    "search_vs_fts5": (2.0, 1.0),
    "open_vs_sqlite": (3.0, 1.7),
    "page_vs_sqlite": (3.0, 1.5),
    "size_vs_sqlite": (2.0, 1.3),
}


def main(arguments: list[str]) -> int:
    """Measure, print one line a figure, write the JSON. Exit 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--json", type=Path, help="where to write {name: {ratio, ...}}")
    parser.add_argument("--only", action="append", choices=sorted(GOALS), help="this figure only; may be repeated")
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that it runs")
    options = parser.parse_args(arguments)
    report: dict[str, dict[str, object]] = {}
    for name in options.only or GOALS:
        goal, limit = GOALS[name]
        found = import_module(f"benchmarks.{name}").measure(quick=options.quick)
        report[name] = {**found.as_json(), "goal": goal, "limit": limit}
        met = "met" if found.ratio <= goal else "missed"
        sys.stdout.write(f"{name:22} {found.ratio:6.2f} x   goal {goal} {met}   {json.dumps(found.as_json())}\n")
        sys.stdout.flush()
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
