"""The same office in a plain SQLite file, the floor for the first page, one woman and the size of the files."""

from __future__ import annotations

import atexit
import shutil
import sqlite3
from functools import cache
from typing import TYPE_CHECKING, Any

from benchmarks.many_women import KEEPER, enter, shared_office
from benchmarks.places import work_folder
from nsintake.domain.record_kinds import KINDS, File
from nsintake.store.codec import encode

if TYPE_CHECKING:
    from pathlib import Path

    from nsintake.records.signed_in import SignedIn

NEEDED = ("case_file", "card")
"""The tables of one woman and of the first page."""


def fill_plain(signed_in: SignedIn, path: Path, *, all_of_it: bool) -> None:
    """The records of an office as JSON in plain tables; no seal, no padding, no log."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode=WAL")
    plain.execute("BEGIN")
    for kind in KINDS:
        if not all_of_it and kind.table not in NEEDED:
            continue
        store: Any = signed_in.liaison if kind.file is File.LIAISON else signed_in.identity
        table = kind.table if not all_of_it else f"{kind.file.value}_{kind.table}"
        plain.execute(f"CREATE TABLE {table} (record_id BLOB PRIMARY KEY, subject_id BLOB, body BLOB) WITHOUT ROWID")
        plain.execute(f"CREATE INDEX ix_{table} ON {table} (subject_id)")
        rows = ((row.record_id, row.subject_id, encode(row.value)) for row in store.records(kind.table, kind.value))
        plain.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", rows)
    plain.execute("COMMIT")
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    plain.close()


@cache
def _plain_file(women: int, all_of_it: bool) -> Path:  # noqa: FBT001 - told apart by the cache
    folder = work_folder()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    signed_in = enter(shared_office(women), KEEPER)
    try:
        fill_plain(signed_in, folder / "plain.db", all_of_it=all_of_it)
    finally:
        signed_in.close()
    return folder / "plain.db"


def plain_women(women: int) -> sqlite3.Connection:
    """Every file and card of the shared office, made once a run."""
    return sqlite3.connect(_plain_file(women, all_of_it=False), isolation_level=None)


def plain_size(women: int) -> int:
    """Bytes of everything in the shared office as plain tables."""
    return _plain_file(women, all_of_it=True).stat().st_size
