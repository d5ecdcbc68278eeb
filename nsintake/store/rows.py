"""Rows of sealed tables: as they are in a file, as they travel to one, and opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from nsintake.store.audit_lines import Details
from nsintake.store.column_types import NOT_BYTES

T = TypeVar("T")
AUTHOR = "author"
"""In the details of an entry: who wrote what somebody else brought over."""
Pairs: TypeAlias = list[tuple[bytes, T]]


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """An opened row."""

    record_id: bytes
    subject_id: bytes
    version: int
    value: T


Records: TypeAlias = list[Record[T]]
Versions: TypeAlias = list[int]
Ids: TypeAlias = list[bytes]


@dataclass(frozen=True, slots=True)
class SoundRecords(Generic[T]):
    """The records that are sound, and the ids of those that are not."""

    records: list[Record[T]]
    damaged: tuple[bytes, ...]

    @property
    def pairs(self) -> Pairs[T]:
        """Record ids and values of those that are sound."""
        return [(record.record_id, record.value) for record in self.records]


@dataclass(frozen=True, slots=True)
class Change:
    """A row to write with ``put_many``. ``expect`` is the version it was read at (0: must be new), None: any."""

    table: str
    record_id: bytes
    subject_id: bytes
    value: object
    verb: str
    expect: int | None = None
    details: Details | None = None


class StoredRow(NamedTuple):
    """A row as it is in the file."""

    record_id: bytes
    subject_id: bytes
    schema: int
    epoch: int
    version: int
    body: bytes


_KINDS = (bytes, bytes, int, int, int, bytes)


def row_of(found: Sequence[Any]) -> StoredRow:
    """A row as it was read; what is of another type, as ``typed`` reads it. In SQL it would make every read slower."""
    row = StoredRow(*found[:6])
    if tuple(map(type, row)) == _KINDS:
        return row
    held: list[Any] = [
        value if type(value) is kind else _other(kind, value) for kind, value in zip(_KINDS, row, strict=True)
    ]
    return StoredRow(*held)


def _other(kind: type, value: object) -> Any:
    return -1 if kind is int else (NOT_BYTES + repr(value)[:40]).encode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """A sealed row made in one file's session for later delivery to this one; safe to keep, opened by nobody else."""

    table: str
    record_id: bytes
    subject_id: bytes
    schema: int
    epoch: int
    version: int
    body: bytes
    wrap: bytes
    verb: str


@dataclass(frozen=True, slots=True)
class DoneRows:
    """What a process found of what is marked as done in one table (``to_do.damaged_done``).

    ``held``: by the first byte of their ids, a digest of rows of which each was as the log said, up to entry ``upto``.
    ``settled``: what keepers had settled by then.
    """

    settled: int | None
    upto: int
    held: Mapping[bytes, bytes]


@dataclass(slots=True)
class OverRows:
    """What a process remembers of one table (``nsintake/store/finished_rows.py``). ``over``: rows that were over, with
    the digest of their newest entry then.

    ``known``: every id that the log and the checkpoint know of, up to entry ``upto``; in a table that ``closed_wrong``
    is asked about, those of the last entries only. ``settled``: what keepers had settled by then. ``closed``: rows that
    were rightly marked as done, or gone. ``moved``: rows that are under another subject than they were first said of.
    ``given_up``: rows that a keeper gave up; None while the log was not asked for them.
    """

    over: dict[bytes, bytes] = field(default_factory=dict)
    known: set[bytes] = field(default_factory=set)
    upto: int = 0
    settled: int | None = None
    closed: set[bytes] = field(default_factory=set)
    waited: set[bytes] = field(default_factory=set)
    moved: set[bytes] = field(default_factory=set)
    due: dict[bytes, Any] = field(default_factory=dict)
    given_up: set[bytes] | None = None
