"""One woman's file got, verified, decrypted and decoded, against a plain sqlite3 get that decodes the same bytes.

The background check of the log has been through, as it has a minute after unlocking; ``first_ms`` is a first get before
that, which verifies a signature; ``undecoded`` the ratio to a get that decodes nothing.
"""

from __future__ import annotations

import random

import msgspec

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.plain_women import plain_women
from benchmarks.sizes import women_of
from nsintake.domain.case import CaseFile

_GET = "SELECT body FROM case_file WHERE record_id = ?"


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women = women_of(quick=quick)
    plain, signed_in = plain_women(women), enter(shared_office(women))
    try:
        store = signed_in.identity
        ids = random.Random(7).sample(store.known_ids("case_file"), 200 if quick else 2_000)
        first = sorted(elapsed_ms(lambda key=key: store.get("case_file", key, CaseFile)) for key in ids)  # type: ignore[misc]
        decoder = msgspec.json.Decoder(CaseFile)
        ours, floor, bare = [], [], []
        for key in ids:
            bare.append(elapsed_ms(lambda key=key: plain.execute(_GET, (key,)).fetchone()))  # type: ignore[misc]
            floor.append(elapsed_ms(lambda key=key: decoder.decode(plain.execute(_GET, (key,)).fetchone()[0])))  # type: ignore[misc]
            ours.append(elapsed_ms(lambda key=key: store.get("case_file", key, CaseFile)))  # type: ignore[misc]
        found = figure(ours, floor, women=women)
        found.extra["first_ms"] = round(first[len(first) // 2], 3)
        found.extra["undecoded"] = round(figure(ours, bare).ratio, 2)
        return found
    finally:
        plain.close()
        signed_in.close()
