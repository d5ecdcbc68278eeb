"""The three files from outside: pages, the pointer, and tables as they are read by whoever knows SQL.

The page's content is left to SQLCipher, a program of its own; that a key is the right one is seen here without it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.vectors.second.audit import Line
from tests.vectors.second.checkpoint import Stated, bucket_of
from tests.vectors.second.primitives import require

PAGE, SALT, TAIL, TAG = 8192, 16, 80, 64
Query = Callable[[str], list[tuple[Any, ...]]]


def generation_of(pointer: bytes) -> int:
    found = re.fullmatch(rb"generation-([1-9][0-9]*)\n", pointer)
    require(holds=found is not None)
    return int(found[1]) if found is not None else 0


def pages_hold(data: bytes, key: bytes) -> bool:
    """Whether every page of a file has the tag that the key gives it."""
    salt = bytes(byte ^ 0x3A for byte in data[:SALT])
    tagging = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    return bool(pages) and all(_page_holds(page, number, tagging) for number, page in enumerate(pages, 1))


def _page_holds(page: bytes, number: int, tagging: bytes) -> bool:
    inside = page[SALT if number == 1 else 0 : PAGE - TAG]
    tag = hmac.digest(tagging, inside + number.to_bytes(4, "little"), "sha512")
    return len(page) == PAGE and page[PAGE - TAIL + 16 :] == tag


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of records."""

    table: str
    record_id: bytes
    subject: bytes
    schema: int
    epoch: int
    version: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Tables:
    """One file, opened. ``query`` runs one SELECT."""

    query: Query

    def rows(self, table: str, columns: str, *, order: str) -> list[tuple[Any, ...]]:
        return self.query(f"SELECT {columns} FROM {table} ORDER BY {order}")

    def names(self) -> list[str]:
        return [str(row[0]) for row in self.rows("sqlite_master", "name", order="name")]

    def records(self, table: str) -> Iterator[Row]:
        columns = "record_id, subject_id, schema, epoch, row_version, body"
        if table not in self.names():  # a file of an earlier revision
            return
        for row in self.rows(table, columns, order="record_id"):
            yield Row(table, *row)

    def wraps(self) -> dict[tuple[bytes, int], bytes]:
        return {(row[0], row[1]): row[2] for row in self.rows("dek", "subject_id, epoch, wrap", order="epoch")}

    def chain(self) -> list[Line]:
        columns = "n, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, head, sig"
        return [Line(*row) for row in self.rows("audit", columns, order="n")]

    def lists(self) -> dict[int, bytes]:
        return dict(self.rows("checkpoint_list", "epoch, buckets", order="epoch"))

    def stated(self) -> dict[int, list[Stated]]:
        """The lines of the checkpoint by bucket; each is in the one its record's id gives."""
        found: dict[int, list[Stated]] = {}
        for bucket, *line in self.rows("checkpoint", "bucket, tbl, record_id, version, hash", order="bucket"):
            require(holds=bucket == bucket_of(line[1]))
            found.setdefault(bucket, []).append(Stated(*line))
        return found

    def settings(self) -> Mapping[str, bytes]:
        """In the byte order of the keys; every value is bytes."""
        found = dict(self.rows("setting", "key, value", order="key"))
        require(holds=all(isinstance(value, bytes) for value in found.values()))
        return found

    def rosters(self) -> dict[int, bytes]:
        return dict(self.rows("roster", "number, bytes", order="number"))

    def grants(self, uid: str, epoch: int) -> dict[str, bytes]:
        rows = self.rows("grant_", "uid, comp, epoch, bytes", order="uid")
        return {row[1]: row[3] for row in rows if (row[0], row[2]) == (uid, epoch)}

    def blob(self, login: str) -> tuple[str, bytes]:
        """The uid and the blob of who signs in so."""
        rows = self.rows("user_account", "uid, login_name, blob", order="uid")
        return next((row[0], row[2]) for row in rows if row[1] == login)

    def tombstones(self) -> list[bytes]:
        return [row[0] for row in self.rows("tombstone", "bytes", order="subject_id")]
