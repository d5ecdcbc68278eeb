"""The first page of 50 in the list of cases against a plain sqlite3 page of 50 cards.

``first_ms`` is the very first page after unlocking, nothing read yet.
"""

from __future__ import annotations

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure, elapsed_ms, versus
from benchmarks.plain_women import plain_women
from benchmarks.searching import ready
from benchmarks.sizes import women_of

_PAGE = "SELECT record_id, body FROM card LIMIT 50"


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    from nsintake.services.cases import search  # noqa: PLC0415

    women = women_of(quick=quick)
    plain, signed_in = plain_women(women), enter(shared_office(women))
    try:
        first = elapsed_ms(lambda: search.find(signed_in))
        ready(signed_in)
        found = versus(
            lambda: search.find(signed_in),
            lambda: plain.execute(_PAGE).fetchall(),
            rounds=100 if quick else 400,
            warm_up=3,
        )
        found.extra.update(first_ms=round(first, 1), women=women)
        return found
    finally:
        plain.close()
        signed_in.close()
