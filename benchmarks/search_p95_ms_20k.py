"""From a key pressed to the 50 best of 20,000 women, in milliseconds: the 95th of a hundred, against 50 ms.

Names are typed sign by sign from the second on, in the other script than they are on file, phones and codes too. What
is typed was never typed before, since answers about words are kept.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from typing import TYPE_CHECKING

from benchmarks.many_women import latin, names_of, phone_of, shared_office
from benchmarks.measure import Figure, elapsed_ms

if TYPE_CHECKING:
    from nsintake.records.session import SignedIn

WOMEN, FEW = 20_000, 500
GOAL_MS = 50.0
_SEED = 20240501


def typed(women: int, count: int) -> Iterator[str]:
    """What is typed of so many women, each beginning on its own."""
    chooser = random.Random(_SEED)
    for number in chooser.sample(range(women), count):
        names = names_of(number)
        other = " ".join(map(latin, names[:2]) if number % 2 else names[:2])
        whole = chooser.choice((other, other, phone_of(number), f"B-{number:06}"))
        yield from (whole[:end] for end in range(2, len(whole) + 1))


def ready(signed_in: SignedIn) -> float:
    """Read the whole index; milliseconds that took."""
    from nsintake.services.cases import search  # noqa: PLC0415

    def build() -> None:
        read, of = search.read_some(signed_in)
        while read < of:
            read, of = search.read_some(signed_in)

    return elapsed_ms(build)


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``build_ms``: reading all files once after unlocking, in the background."""
    from benchmarks.many_women import enter  # noqa: PLC0415
    from nsintake.services.cases import search  # noqa: PLC0415

    women = FEW if quick else WOMEN
    signed_in = enter(shared_office(women))
    try:
        build_ms = ready(signed_in)
        search.find(signed_in)
        times = sorted(
            elapsed_ms(lambda query=query: search.find(signed_in, query))  # type: ignore[misc]
            for query in typed(women, 40 if quick else 250)
        )
        p95 = times[int(len(times) * 0.95)]
        extra: dict[str, float | int | str] = {
            "p95_ms": round(p95, 2),
            "median_ms": round(statistics.median(times), 2),
            "worst_ms": round(times[-1], 2),
            "build_ms": round(build_ms),
            "women": women,
        }
        return Figure(p95 / GOAL_MS, p95, GOAL_MS, len(times), (times[0] / GOAL_MS, times[-1] / GOAL_MS), extra)
    finally:
        signed_in.close()
