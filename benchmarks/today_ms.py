"""From Enter on the sign-in page until all that is due is on Today, beyond Argon2id, against 120 ms.

Three tasks a woman are done, one in fifty is open; ``tasks_done`` says how many. ``idle_ms``: until nothing is
under way, with what is looked at behind the page.
"""

from __future__ import annotations

import statistics

from benchmarks.measure import Figure, figure
from benchmarks.sign_in_child import sign_ins
from benchmarks.sizes import women_of
from benchmarks.unlock_ms import GOAL_MS, beyond


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women = women_of(quick=quick)
    rounds = sign_ins(women, 3 if quick else 11)
    found = figure([beyond(times, "read") for times in rounds], [GOAL_MS] * len(rounds))
    idle = statistics.median(beyond(times, "idle") for times in rounds)
    found.extra.update(women=women, tasks_done=3 * women, idle_ms=round(idle))
    return found
