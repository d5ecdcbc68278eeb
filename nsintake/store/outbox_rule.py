"""From when on what the outbox owes counts only if the log says so: stated by a keeper, once."""

from __future__ import annotations

from nsintake.store import writers
from nsintake.store.outbox import _SELECT, Outbox, _holds
from nsintake.store.sealed import SealedStore


def put_in_force(source: SealedStore) -> None:
    """A keeper states, once, that from here on what is owed counts only if the log says so, and what lies there now."""
    if writers.is_in_force(source):
        return
    with source.begin() as work:
        outbox, lines = Outbox(source, source), work.cursor.execute(_SELECT).fetchall()
        for line in [line for line in lines if _holds(source, work.cursor, line)]:
            outbox._state(work, line, outbox._entry(work.cursor, line))
        writers.mark(source, work)
        work.commit()
