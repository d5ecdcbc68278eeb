"""The leak check over 500 words, half Arabic and half English, with a dozen identifiers, against plain regex.

Each round is a process of its own, and only its own time counts: ``cold_ms`` is the first check in it, word lists read
and the check compiled; ``latin_cold_ms`` the same for a woman whose names are on file in Latin letters only. The ratio
is of a later check, compiled again, to the same patterns as one compiled regex. The text is the program's own help: no
corpus is needed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Figure, figure

ROOT = Path(__file__).resolve().parents[1]
_HALF = 250
_AGAIN = 5


def text() -> str:
    """Five hundred words of help, half of them Arabic."""
    return " ".join(word for lang in ("ar", "en") for word in _words(lang))


def _words(lang: str) -> list[str]:
    pages = sorted((ROOT / "resources" / "help" / lang).glob("*.md"))
    return " ".join(page.read_text("utf-8") for page in pages).split()[:_HALF]


def child(latin_only: bool) -> dict[str, float]:  # noqa: FBT001 - handed over as a word of the command line
    """Milliseconds in this process: ``cold``, ``warm`` and the ``floor``."""
    from benchmarks.leak_figures import floor_pattern  # noqa: PLC0415
    from benchmarks.many_women import latin, names_of  # noqa: PLC0415
    from nsintake.masking.leak_check import Identifiers, compile_check  # noqa: PLC0415

    words, names = text(), [names_of(number) for number in range(7)]
    whole, *others = names if not latin_only else [list(map(latin, each)) for each in names]
    known = Identifiers(
        names=(" ".join(whole), " ".join(map(latin, names[0])), "Umm Shno", "Zuzu"),
        phones=("+964 770 123 4567", "07809876543"),
        handles=("@zuzu_99",),
        places=("Al-Hud",),
        others=tuple(" ".join(each[:2]) for each in others[:4]),
    )
    began = time.process_time()
    check = compile_check(known)
    check.run(words)
    cold = time.process_time() - began
    pattern = re.compile(floor_pattern(check._names.parts))
    lowered = words.casefold()
    warm, floor = [], []
    for _ in range(_AGAIN):
        began = time.process_time()
        pattern.findall(lowered)
        between = time.process_time()
        compile_check(known).run(words)
        floor.append(between - began)
        warm.append(time.process_time() - between)
    return {"cold": cold * 1000, "warm": min(warm) * 1000, "floor": min(floor) * 1000}


def _measured(*, latin_only: bool) -> dict[str, float]:
    code = f"import json; from {__name__} import child; print(json.dumps(child({latin_only})))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return {name: float(value) for name, value in json.loads(out.stdout).items()}


def measure(*, quick: bool = False) -> Figure:
    """The figure; goals in milliseconds on a quiet computer: 25 cold, 100 at the worst."""
    rounds = [(_measured(latin_only=False), _measured(latin_only=True)) for _ in range(2 if quick else 9)]
    colds = sorted(times["cold"] for times, _ in rounds)
    latins = sorted(other["cold"] for _, other in rounds)
    return figure(
        [times["warm"] for times, _ in rounds],
        [times["floor"] for times, _ in rounds],
        cold_ms=round(colds[len(colds) // 2], 1),
        latin_cold_ms=round(latins[len(latins) // 2], 1),
        worst_ms=round(max(*colds, *latins), 1),
    )
