"""Whoever has every figure ever published, and knows the rule by which they are: which counts are possible?

Nothing is estimated: every history of counts that would have been published exactly like this is followed month by
month through the rule itself. So no linear program and no other reckoning finds more. A history is a count for each
month: of a whole, or of a whole and one of its parts.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeAlias

from nsintake.domain.publication import HIDDEN, LEAST

Counts: TypeAlias = tuple[int, ...]
Step: TypeAlias = Callable[[Hashable, int, Counts], tuple[Hashable, Hashable]]
"""State before, month (from 0) and counts: state after and what is published."""


def published(step: Step, history: Sequence[Counts]) -> list[Hashable]:
    """What is published of a history, month by month."""
    state, found = None, list[Hashable]()
    for month, counts in enumerate(history):
        state, shown = step(state, month, counts)
        found.append(shown)
    return found


def possible(step: Step, shown: Sequence[Hashable], guesses: Callable[[Any], Iterable[Counts]]) -> list[set[Counts]]:
    """For each month the counts of all histories that would have been published like this."""
    layers: list[dict[Hashable, list[tuple[Hashable, Counts]]]] = []
    states: list[Hashable] = [None]
    for month, wanted in enumerate(shown):
        layer = dict[Hashable, list[tuple[Hashable, Counts]]]()
        for state in states:
            for counts in guesses(wanted):
                after, out = step(state, month, counts)
                if out == wanted:
                    layer.setdefault(after, []).append((state, counts))
        layers.append(layer)
        states = list(layer)
    found, alive = list[set[Counts]](), set(states)
    for layer in reversed(layers):
        ways = [way for state in alive for way in layer[state]]
        found.append({counts for _, counts in ways})
        alive = {state for state, _ in ways}
    return found[::-1]


def told(values: Iterable[int]) -> bool:
    """Whether these possible values of one count say more of it than that it is 0 to 4, or that it is no small one."""
    seen = set(values)
    return min(seen) < LEAST and not (min(seen) == 0 and max(seen) >= HIDDEN)


def broken(step: Step, history: Sequence[Counts], guesses: Callable[[Any], Iterable[Counts]]) -> bool:
    """Whether some count of a history, or what is left of its whole, is told by what is published."""
    for found in possible(step, published(step, history), guesses):
        wholes, parts = {counts[0] for counts in found}, {counts[-1] for counts in found}
        if told(wholes) or told(parts) or (len(next(iter(found))) > 1 and told(whole - part for whole, part in found)):
            return True
    return False
