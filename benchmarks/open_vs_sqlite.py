"""One woman's file got, verified and decrypted, without the line in the audit, against a plain sqlite3 get.

The background check of the audit has been through, as it has a minute after unlocking; ``first_ms`` is a first get
before that, which verifies a signature. The floor gives the same bytes undecoded; ``decoded`` is the ratio where it
decodes them too.
"""

from __future__ import annotations

import random
import shutil

import msgspec

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.plain_women import plain_copy
from benchmarks.save_vs_sqlite import work_folder
from benchmarks.search_p95_ms_20k import FEW, WOMEN
from nsintake.domain.case import CaseFile

_GET = "SELECT body FROM case_file WHERE record_id = ?"


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women, folder = FEW if quick else WOMEN, work_folder()
    signed_in = enter(shared_office(women))
    try:
        store = signed_in.identity
        ids = random.Random(7).sample(store.known_ids("case_file"), 100 if quick else 2_000)
        first = sorted(elapsed_ms(lambda key=key: store.get("case_file", key, CaseFile)) for key in ids)  # type: ignore[misc]
        plain = plain_copy(signed_in, folder / "plain.db")  # opens every row once, as the background check would have
        decoder = msgspec.json.Decoder(CaseFile)
        ours, floor, decoded = [], [], []
        for key in ids:
            floor.append(elapsed_ms(lambda key=key: plain.execute(_GET, (key,)).fetchone()))  # type: ignore[misc]
            ours.append(elapsed_ms(lambda key=key: store.get("case_file", key, CaseFile)))  # type: ignore[misc]
            decoded.append(elapsed_ms(lambda key=key: decoder.decode(plain.execute(_GET, (key,)).fetchone()[0])))  # type: ignore[misc]
        plain.close()
        found = figure(ours, floor, women=women)
        found.extra["first_ms"] = round(first[len(first) // 2], 3)
        found.extra["decoded"] = round(figure(ours, decoded).ratio, 2)
        return found
    finally:
        signed_in.close()
        shutil.rmtree(folder, ignore_errors=True)
