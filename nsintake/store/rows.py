"""Rows of sealed tables: as they lie in a file, as they travel to one, and opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from nsintake.store.audit_lines import Details

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
class Sound(Generic[T]):
    """The records that hold, and the ids of those that do not."""

    records: list[Record[T]]
    damaged: tuple[bytes, ...]


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


class Row(NamedTuple):
    """A row as it lies in the file."""

    record_id: bytes
    subject_id: bytes
    schema: int
    epoch: int
    version: int
    body: bytes


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
