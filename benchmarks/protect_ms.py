"""One act that protects her (a row, its audit line, its place in the log remembered outside the data folder) against
the same done plainly: a raw sqlite3 commit of the rows, and a small file put in place durably.
"""

from __future__ import annotations

import os
import shutil
import statistics

from benchmarks.measure import Figure, figure
from benchmarks.measure import elapsed_ms as clock
from benchmarks.places import work_folder
from benchmarks.save_vs_sqlite import RECORDS, TABLE, Sample, raw_saver, saver, sealed_store
from nsintake import paths
from nsintake.records.integrity import IntegrityGuard
from nsintake.store.sealed import new_id


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``routine_ms`` is a save that protects nobody, in the same session."""
    folder, state = work_folder().absolute(), os.environ.get("NSINTAKE_STATE")
    os.environ["NSINTAKE_STATE"] = str(folder / "state")
    try:
        store = sealed_store(folder)
        integrity = IntegrityGuard([store], "bench", in_keyring=False)
        routine = saver(store)
        for _ in range(RECORDS):
            routine()
        plain = raw_saver(folder, store)
        record, subject = new_id(), new_id()

        def protect() -> None:
            with store.begin() as work:
                store.put(work, TABLE, record, subject, Sample("x" * 1500, 1), verb="withdraw")
                work.commit()

        def floor() -> None:
            plain()
            paths.atomic_write(folder / "plain", b"x" * 500)

        rounds = [(clock(floor), clock(protect), clock(routine)) for _ in range(30 if quick else 300)][5:]
        found = figure([ours for _, ours, _ in rounds], [least for least, _, _ in rounds])
        found.extra["routine_ms"] = round(statistics.median(unprotected for _, _, unprotected in rounds), 3)
        integrity.end()
        store.database.close()
        return found
    finally:
        if state is None:
            del os.environ["NSINTAKE_STATE"]
        else:
            os.environ["NSINTAKE_STATE"] = state
        shutil.rmtree(folder, ignore_errors=True)
