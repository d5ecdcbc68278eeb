"""Times two ways of doing the same thing, turn and turn about, so that a busy computer disturbs both alike.

Absolute times mean nothing on a shared machine; only the ratio of the medians is a figure. Must never be used in a
test: a test that depends on time fails on a busy day.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured ratio. Times in milliseconds; ``spread`` is the middle half of the pairwise ratios."""

    ratio: float
    ours_ms: float
    floor_ms: float
    rounds: int
    spread: tuple[float, float]
    extra: dict[str, float | int | str] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """Plain values for the report, rounded to what can be meant."""
        return {
            "ratio": round(self.ratio, 3),
            "ours_ms": round(self.ours_ms, 3),
            "floor_ms": round(self.floor_ms, 3),
            "n": self.rounds,
            "spread": [round(bound, 3) for bound in self.spread],
            **self.extra,
        }


def elapsed_ms(act: Act) -> float:
    """Wall time of one call, in milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def cpu_ms(act: Act) -> float:
    """What the processor spent on one call in this process, in milliseconds."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def versus(
    ours: Act, floor: Act, *, rounds: int, warm_up: int = 1, clock: Callable[[Act], float] = elapsed_ms
) -> Figure:
    """Measure both in turn ``rounds`` times, with Python's collector off; ``clock`` turns a call into milliseconds."""
    for _ in range(warm_up):
        clock(floor)
        clock(ours)
    gc.collect()
    gc.disable()
    try:
        pairs = [(clock(floor), clock(ours)) for _ in range(rounds)]
    finally:
        gc.enable()
    return figure([ours_ms for _, ours_ms in pairs], [floor_ms for floor_ms, _ in pairs])


def figure(ours: list[float], floor: list[float], **extra: float | str) -> Figure:
    """A figure from two lists of milliseconds, the same length, pair by pair."""
    ratios = sorted(mine / theirs for mine, theirs in zip(ours, floor, strict=True))
    quarter = len(ratios) // 4
    mine, theirs = statistics.median(ours), statistics.median(floor)
    return Figure(mine / theirs, mine, theirs, len(ours), (ratios[quarter], ratios[-1 - quarter]), dict(extra))
