"""The whole log and every row verified in the background, against the signatures alone (Ed25519), by processor time.

The figure is of a session after a lock: what this computer verified before. ``first_ratio`` is of the first session,
``first_s`` and ``again_s`` are seconds of the processor.
"""

from __future__ import annotations

import shutil
import statistics
import time
from typing import TYPE_CHECKING

from benchmarks.many_women import copy_of, enter
from benchmarks.measure import Figure, figure
from benchmarks.places import work_folder
from benchmarks.sizes import women_of
from nsintake.crypto.keys import verify

if TYPE_CHECKING:
    from pathlib import Path

_AT_A_TIME = 2_000


def looked_ms(data: Path) -> float:
    """Processor milliseconds of one session's look through everything."""
    from nsintake.services.audit.audit import look_through  # noqa: PLC0415

    signed_in = enter(data)
    try:
        began = time.process_time()
        while not look_through(signed_in):
            pass
        return (time.process_time() - began) * 1000
    finally:
        signed_in.close()


def signatures_ms(data: Path) -> tuple[float, int]:
    """Processor milliseconds of verifying the signature of each entry, and nothing else; how many there are."""
    signed_in, spent, count = enter(data), 0.0, 0
    try:
        for store in signed_in.stores:
            chain, at = store.audit, 1
            while lines := chain.lines(at, _AT_A_TIME):
                told = [(chain._signed(line.head), line.sig) for line in lines]
                keys = [signed_in.rosters.signing_key(line.actor, store.comp, line.roster_no) for line in lines]
                began = time.process_time()
                for key, (said, signature) in zip(keys, told, strict=True):
                    verify(key or b"", said, signature)
                spent += time.process_time() - began
                at, count = lines[-1].n + 1, count + len(lines)
        return spent * 1000, count
    finally:
        signed_in.close()


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    women, folder = women_of(quick=quick), work_folder()
    try:
        data = copy_of(women, folder)
        first = looked_ms(data)
        rounds = [(looked_ms(data), signatures_ms(data)) for _ in range(1 if quick else 3)]
        found = figure([again for again, _ in rounds], [floor for _, (floor, _) in rounds])
        floor = statistics.median(ms for _, (ms, _) in rounds)
        found.extra.update(
            first_ratio=round(first / floor, 2),
            first_s=round(first / 1000, 2),
            again_s=round(found.ours_ms / 1000, 2),
            entries=rounds[0][1][1],
            women=women,
        )
        return found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
