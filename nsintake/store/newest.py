"""What changed in a file lately, and which records are the newest: ids only; nothing is opened, and nothing is believed
except where a record begins.

For what keeps something in memory about records and must know which of them to read again.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import islice
from typing import Any, NamedTuple

from nsintake.store.audit_lookups import first_about
from nsintake.store.column_types import IN_RANGE, blob, word
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import table_of

_LAST = f"SELECT max(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608
_LAST_OF_ALL = f"SELECT record_id, max(n) FROM audit WHERE tbl = ? AND version > 0 AND {IN_RANGE} GROUP BY record_id"  # noqa: S608 - own names only
_SINCE = f"SELECT {word('tbl')}, {blob('record_id')} FROM audit WHERE n > ? AND n <= ? ORDER BY n"  # noqa: S608 - own names only

_AT_THE_END = (
    f"SELECT {blob('record_id')} FROM "  # noqa: S608 - own names only
    f"(SELECT n, tbl, record_id, version FROM audit WHERE {IN_RANGE} ORDER BY n DESC LIMIT 500) "
    "WHERE tbl = ? AND version > 0 ORDER BY n DESC"
)


_FEW = 500
"""For so many records it is quicker to ask the log about each than to read all of it."""


class Touched(NamedTuple):
    """A record that an entry of the audit is about; ``table`` is empty where the entry only tells."""

    table: str
    record_id: bytes


@errors_as_ours
def touched_since(store: SealedStore, number: int, until: int) -> tuple[Touched, ...]:
    """The records that entries after ``number`` and up to ``until`` are about, each once, in order."""
    rows = store.database.reader().execute(_SINCE, (number, until)).fetchall()
    return tuple(dict.fromkeys(Touched(str(table), bytes(record_id)) for table, record_id in rows))


@errors_as_ours
def newest_first(store: SealedStore, table: str, known: Container[bytes]) -> tuple[tuple[bytes, ...], int]:
    """The record ids of a table that are not among ``known``, the last written first, those not written since the keys
    were changed last; and how many records the table has.
    """
    name, cursor = table_of(store.comp, table).name, store.database.reader()
    rows = cursor.execute(f"SELECT {blob('record_id')} FROM {name}").fetchall()  # noqa: S608 - own names only
    others = [record_id for row in rows if (record_id := bytes(row[0])) not in known]
    if len(others) <= _FEW:
        last = {record_id: _last(cursor, name, record_id) for record_id in others}
    else:
        last = {row[0]: int(row[1]) for row in cursor.execute(_LAST_OF_ALL, (name,)).fetchall()}
    return tuple(sorted(others, key=lambda record_id: last.get(record_id, 0), reverse=True)), len(rows)


@errors_as_ours
def newest_few(store: SealedStore, table: str, most: int) -> tuple[bytes, ...]:
    """So many record ids of a table, or all where there are fewer: those first that the end of the log is about, the
    last written first. It takes as long in a large office as in a small one.
    """
    name, cursor = table_of(store.comp, table).name, store.database.reader()
    there = f"SELECT 1 FROM {name} WHERE record_id = ?"  # noqa: S608 - own names only
    said = dict.fromkeys(bytes(row[0]) for row in cursor.execute(_AT_THE_END, (name,)).fetchall())
    lately = islice((key for key in said if cursor.execute(there, (key,)).fetchone() is not None), most)
    found = dict.fromkeys(lately)
    if len(found) < most:
        others = f"SELECT {blob('record_id')} FROM {name} LIMIT ? + 0"  # noqa: S608 - own names only
        found.update(dict.fromkeys(bytes(row[0]) for row in cursor.execute(others, (most,)).fetchall()))
    return tuple(found)[:most]


@errors_as_ours
def first_entry(store: SealedStore, table: str, record_id: bytes) -> int:
    """The number of the first entry that counts and states a record; that of the checkpoint where nothing else does, 0
    where nothing does. It is believed: by it the older of two is told.
    """
    return first_about(store.audit, store.database.reader(), table, record_id)


@errors_as_ours
def last_entry(store: SealedStore, table: str, record_id: bytes) -> int:
    """The number of the last entry that states a record, whether it counts or not; 0 where there is none."""
    return _last(store.database.reader(), table, record_id)


def _last(cursor: Any, table: str, record_id: bytes) -> int:
    return int(cursor.execute(_LAST, (record_id, table)).fetchone()[0] or 0)
