"""From a sign-in until every woman is found by her name, against 1 s.

``first_ms``: at the first sign-in of all, with nothing that an earlier session left. What a session read it keeps for
the next one, as the window does; that is not timed.
"""

from __future__ import annotations

import shutil

from benchmarks.many_women import copy_of, enter
from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.places import work_folder
from benchmarks.sizes import women_of

GOAL_MS = 1_000.0


def build_ms(data: object) -> float:
    """Milliseconds in which the index of a session is whole."""
    from nsintake.services.cases import search  # noqa: PLC0415

    signed_in = enter(data)  # type: ignore[arg-type]
    try:

        def build() -> None:
            read, of = search.read_some(signed_in)
            while read < of:
                read, of = search.read_some(signed_in)

        took = elapsed_ms(build)
        search.keep_read(signed_in, stop=lambda: False)
        return took
    finally:
        signed_in.close()


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women, folder = women_of(quick=quick), work_folder()
    try:
        data = copy_of(women, folder)
        first = build_ms(data)
        times = [build_ms(data) for _ in range(1 if quick else 3)]
        found = figure(times, [GOAL_MS] * len(times))
        found.extra.update(first_ms=round(first), women=women)
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
