"""Enter, the list of cases opened at once and two letters typed: the whole answer, beyond Argon2id, against 1 s."""

from __future__ import annotations

from benchmarks.measure import Figure, figure
from benchmarks.sign_in_child import sign_ins
from benchmarks.sizes import women_of
from benchmarks.unlock_ms import beyond

GOAL_MS = 1_000.0


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women = women_of(quick=quick)
    rounds = sign_ins(women, 2 if quick else 5, "answer")
    found = figure([beyond(times, "answer") for times in rounds], [GOAL_MS] * len(rounds))
    found.extra.update(women=women)
    return found
