"""The first page of 50 in the list of cases, 20,000 women on file, against a plain sqlite3 page of 50 cards.

``first_ms`` is the very first page after unlocking, nothing read yet.
"""

from __future__ import annotations

import shutil

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure, elapsed_ms, versus
from benchmarks.plain_women import plain_copy
from benchmarks.save_vs_sqlite import work_folder
from benchmarks.search_p95_ms_20k import FEW, WOMEN, ready

_PAGE = "SELECT record_id, body FROM card LIMIT 50"


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    from nsintake.services.cases import search  # noqa: PLC0415

    women, folder = FEW if quick else WOMEN, work_folder()
    signed_in = enter(shared_office(women))
    try:
        first = elapsed_ms(lambda: search.find(signed_in))
        ready(signed_in)
        plain = plain_copy(signed_in, folder / "plain.db")
        found = versus(
            lambda: search.find(signed_in),
            lambda: plain.execute(_PAGE).fetchall(),
            rounds=50 if quick else 400,
            warm_up=3,
        )
        plain.close()
        found.extra.update(first_ms=round(first, 1), women=women)
        return found
    finally:
        signed_in.close()
        shutil.rmtree(folder, ignore_errors=True)
