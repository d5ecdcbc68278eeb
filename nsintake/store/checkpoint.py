"""What every record was when the keys were last changed: the line that counts for it until somebody writes it again.

A change of keys gives every row new bytes that no earlier audit entry states. Instead of an entry for each, one entry
that only a keeper can sign states them all. The lines are in 1,024 buckets, so that a read proves one bucket and not
the whole list. A bucket whose lines are not exactly what the keeper signed opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.store.column_types import blob

BUCKETS = 1024
TABLE = "checkpoint"
VERB = "checkpoint"
RECORD = bytes(16)
"""``verb``, ``tbl`` and ``record_id`` of the entry; its version is the epoch."""
_BITS_LEFT = 6
_DIGEST = 32
_LINES = "SELECT tbl, record_id, version, hash FROM checkpoint WHERE bucket = ? ORDER BY tbl, record_id"
_KINDS = (str, bytes, int, bytes)
_INSERT = "INSERT INTO checkpoint (bucket, tbl, record_id, version, hash) VALUES (?, ?, ?, ?, ?)"
_LIST = f"SELECT {blob('buckets')} FROM checkpoint_list WHERE epoch = ?"  # noqa: S608 - own names only
_INSERT_LIST = "INSERT INTO checkpoint_list (epoch, buckets) VALUES (?, ?)"
_COUNT = "SELECT count(*) FROM checkpoint"
_COUNT_IN_BUCKETS = f"SELECT count(*) FROM checkpoint WHERE bucket BETWEEN 0 AND {BUCKETS - 1}"  # noqa: S608 - a number
_EPOCHS = "SELECT epoch FROM checkpoint_list"


class StatedRow(NamedTuple):
    """What counts about a record; an empty hash says that it was removed."""

    version: int
    hash: bytes


class CheckpointLine(NamedTuple):
    """One line: a record, and what it was. ``hash`` is its state, or empty once removed."""

    table: str
    record_id: bytes
    version: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Point:
    """A checkpoint entry that counts. ``buckets`` are the digests it states, empty if the file has others."""

    n: int
    epoch: int
    buckets: bytes


def bucket_of(record_id: bytes) -> int:
    """Which bucket a record's line is in: the first ten bits of the id's SHA-256."""
    return int.from_bytes(sha256(record_id).digest()[:2], "big") >> _BITS_LEFT


def digest_of(org: str, comp: Compartment, epoch: int, *, bucket: int, lines: Iterable[CheckpointLine]) -> bytes:
    """What a bucket's lines, in the order of tables and ids, come to (32 bytes)."""
    parts = [part for line in lines for part in line]
    return sha256(tlv("checkpoint-bucket", org, comp, epoch, bucket, *parts)).digest()


def state_of(org: str, comp: Compartment, epoch: int, *, number: int, head: bytes, buckets: bytes) -> bytes:
    """What the entry states (32 bytes); ``number`` and ``head`` are those of the entry before it."""
    return sha256(tlv("checkpoint", org, comp, epoch, number, head, buckets)).digest()


class Checkpoint:
    """The checkpoint of one file, verified bucket by bucket when first asked, and remembered for the process."""

    def __init__(self, org: str, comp: Compartment) -> None:
        self._org = org
        self._comp = comp
        self._known: dict[int, dict[tuple[str, bytes], StatedRow]] = {}

    def write(self, cursor: Any, epoch: int, lines: Iterable[CheckpointLine]) -> bytes:
        """Write the lines and their list into a file that has none; the digests joined, for ``state_of``."""
        held: dict[int, list[CheckpointLine]] = {}
        for line in sorted(lines):
            held.setdefault(bucket_of(line.record_id), []).append(line)
        for bucket, some in held.items():
            cursor.executemany(_INSERT, [(bucket, *line) for line in some])
        buckets = b"".join(
            digest_of(self._org, self._comp, epoch, bucket=bucket, lines=held.get(bucket, ()))
            for bucket in range(BUCKETS)
        )
        cursor.execute(_INSERT_LIST, (epoch, buckets))
        return buckets

    def point(self, cursor: Any, n: int, epoch: int, *, before: bytes, state: bytes) -> Point:
        """The point of entry ``n``, which counts and states ``state``, with the file's list if it is the one stated."""
        row = cursor.execute(_LIST, (epoch,)).fetchone()
        buckets = b"" if row is None else bytes(row[0])
        stated = state_of(self._org, self._comp, epoch, number=n - 1, head=before, buckets=buckets)
        return Point(n, epoch, buckets if stated == state else b"")

    def said(self, cursor: Any, point: Point, table: str, record_id: bytes) -> StatedRow | None:
        """A record's line, or None. Raises OpenError for a bucket that is not what the keeper signed."""
        bucket = bucket_of(record_id)
        held = self._known.get(bucket)
        if held is None:
            held = self._known[bucket] = self._verified(cursor, point, bucket)
        return held.get((table, record_id))

    def faults(self, cursor: Any, point: Point | None) -> tuple[int, ...]:
        """The buckets that are not what was signed; -1 for lines or lists that belong to no checkpoint that counts."""
        found = []
        expected = () if point is None else ((point.epoch,),)
        counted = _COUNT if point is None else f"SELECT ({_COUNT}) - ({_COUNT_IN_BUCKETS})"
        stray = cursor.execute(counted).fetchone()[0]
        if stray or tuple(cursor.execute(_EPOCHS).fetchall()) != expected:
            found.append(-1)
        for bucket in range(BUCKETS if point is not None else 0):
            try:
                self._verified(cursor, point, bucket)
            except OpenError:
                found.append(bucket)
        return tuple(found)

    def _verified(self, cursor: Any, point: Point | None, bucket: int) -> dict[tuple[str, bytes], StatedRow]:
        lines = [CheckpointLine(*row) for row in cursor.execute(_LINES, (bucket,)).fetchall()]
        typed = all(tuple(map(type, line)) == _KINDS for line in lines)  # a text could pass for the bytes it encodes
        if not typed or point is None or len(point.buckets) != BUCKETS * _DIGEST:
            raise OpenError
        signed = point.buckets[bucket * _DIGEST : (bucket + 1) * _DIGEST]
        if digest_of(self._org, self._comp, point.epoch, bucket=bucket, lines=lines) != signed:
            raise OpenError
        return {(line.table, line.record_id): StatedRow(line.version, line.hash) for line in lines}
