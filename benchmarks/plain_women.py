"""The same women in a plain SQLite file, what the first page, one woman and the size of the files are held against."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake.domain.case import CaseCard, CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.store.codec import encode

if TYPE_CHECKING:
    from nsintake.records.session import SignedIn

TABLES: dict[str, type] = {"case_file": CaseFile, "card": CaseCard, "consent_act": ConsentAct}


def plain_copy(signed_in: SignedIn, path: Path) -> sqlite3.Connection:
    """Every file, card and consent of the office as JSON in plain tables; no seal, no padding, no audit."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode=WAL")
    plain.execute("BEGIN")
    for table, kind in TABLES.items():
        plain.execute(f"CREATE TABLE {table} (record_id BLOB PRIMARY KEY, subject_id BLOB, body BLOB)")
        plain.execute(f"CREATE INDEX ix_{table} ON {table} (subject_id)")
        opened: Any = signed_in.identity.records(table, kind)
        rows = ((row.record_id, row.subject_id, encode(row.value)) for row in opened)
        plain.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", rows)
    plain.execute("COMMIT")
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return plain
