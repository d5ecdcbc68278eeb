"""The ids that can still be read of a table of which some pages are damaged.

A read that meets such a page fails as a whole; so the ids are asked for in ranges, and each range that fails in halves,
until what is left is little more than the damaged pages.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from nsintake.errors import NsintakeError
from nsintake.store.column_types import IN_RANGE, blob
from nsintake.store.library_errors import LIBRARY_ERRORS
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import table_of

_BITS = 128
_MOST_FAILED = 600
"""So many reads of one table may fail before ranges are no longer halved."""
_BETWEEN = "record_id >= ? AND record_id < ?"


def ids_left(store: SealedStore, table: str) -> list[bytes]:
    """Every record id that can be read in a table, the audit or the checkpoint."""
    try:
        return store.known_ids(table)
    except NsintakeError:
        store.database.read_afresh()
    name, said = table_of(store.comp, table).name, blob("record_id")
    texts = (
        f"SELECT {said} FROM {name} WHERE {_BETWEEN}",  # noqa: S608 - own names only
        f"SELECT {said} FROM audit WHERE tbl = '{name}' AND version > 0 AND {IN_RANGE} AND {_BETWEEN}",  # noqa: S608
        f"SELECT {said} FROM checkpoint WHERE tbl = '{name}' AND {_BETWEEN}",  # noqa: S608
    )
    return list(dict.fromkeys(record_id for text in texts for record_id in _in_ranges(store, text)))


def _in_ranges(store: SealedStore, text: str) -> Iterator[bytes]:
    waiting, failed = deque([(0, 1 << _BITS)]), 0
    while waiting:
        low, high = waiting.popleft()
        try:
            rows = store.database.reader().execute(text, (_bound(low), _bound(high))).fetchall()
        except LIBRARY_ERRORS:
            store.database.read_afresh()
            failed += 1
            if failed < _MOST_FAILED and high - low > 1:
                middle = (low + high) // 2
                waiting += ((low, middle), (middle, high))
            continue
        yield from (bytes(row[0]) for row in rows)


def _bound(number: int) -> bytes:
    """An id as far along; the last of them is above every id."""
    size = _BITS // 8
    return b"\xff" * (size + 1) if number == 1 << _BITS else number.to_bytes(size, "big")
