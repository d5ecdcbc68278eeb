"""What a file's own log says was taken away: nobody writes that who does not hold the file."""

from __future__ import annotations

from datetime import datetime

from nsintake.store.quiet import quiet
from nsintake.store.sealed import SealedStore

_GONE = "SELECT n FROM audit WHERE tbl = ? AND version > 0 AND length(hash) = 0 ORDER BY n DESC"


@quiet
def last_gone(store: SealedStore, table: str) -> datetime | None:
    """When the last record of a table was taken away, by a counting entry; None if none was. Reads the whole log."""
    rows = store.database.reader().execute(_GONE, (table,)).fetchall()
    for (n,) in rows:
        (view,) = store.audit.views(before=n + 1, limit=1)
        if view.counts:
            return view.at
    return None
