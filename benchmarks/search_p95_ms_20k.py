"""From a key pressed to the 50 best of all women, in milliseconds: the 95th of a hundred, against 10 ms.

Names are typed sign by sign from the second on, in the other script than they are on file, phones and codes too. What
is typed was never typed before, since answers about words are kept. ``hits``: the share of whole words that find
somebody.
"""

from __future__ import annotations

import statistics

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure, elapsed_ms
from benchmarks.searching import hit_share, keystrokes, ready, whole_words
from benchmarks.sizes import women_of

GOAL_MS = 10.0


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    from nsintake.services.cases import search  # noqa: PLC0415

    women = women_of(quick=quick)
    count = 60 if quick else 250
    signed_in = enter(shared_office(women))
    try:
        ready(signed_in)
        search.find(signed_in)
        times = sorted(
            elapsed_ms(lambda query=query: search.find(signed_in, query))  # type: ignore[misc]
            for query in keystrokes(whole_words(women, count, other_script=True))
        )
        p95, quarter = times[int(len(times) * 0.95)], len(times) // 4
        extra: dict[str, float | int | str] = {
            "p95_ms": round(p95, 2),
            "median_ms": round(statistics.median(times), 2),
            "worst_ms": round(times[-1], 2),
            "hits": hit_share(signed_in, whole_words(women, count, other_script=True)),
            "women": women,
        }
        spread = times[quarter] / GOAL_MS, times[-1 - quarter] / GOAL_MS
        return Figure(p95 / GOAL_MS, p95, GOAL_MS, len(times), spread, extra)
    finally:
        signed_in.close()
