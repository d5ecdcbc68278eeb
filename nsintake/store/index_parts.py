"""The parts of what sessions keep of the women's files: each sealed under a key of its own, which is beside it.

No entry of the log is about a part. A record of its owner's says by its digest which one counts (``kept_index``), and a
part that is missing, or another one, is only read again from the files. Nothing is ever missed by that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.store.column_types import blob, word
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.rows import SoundRecords, row_of
from nsintake.store.sealed_rows import SealedRows
from nsintake.store.statements import BATCH, table_of
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
_GET = f"SELECT {blob('wrap')}, {blob('body')} FROM index_part WHERE part = ? AND owner = ?"  # noqa: S608 - own names
_PUT = "INSERT OR REPLACE INTO index_part (part, owner, wrap, body) VALUES (?, ?, ?, ?)"
_OWNERS = f"SELECT DISTINCT {word('owner')} FROM index_part"  # noqa: S608 - own names only
COLUMNS = ("record_id", "subject_id", "schema", "epoch", "row_version", "body")
_DROP = "DELETE FROM index_part WHERE owner = ?"
_AT_ONCE = f"IN ({', '.join('?' * BATCH)})"


class SealedPart(NamedTuple):
    """A part as it is in the file."""

    part: int
    owner: str
    wrap: bytes
    body: bytes

    @property
    def digest(self) -> bytes:
        """What its owner's record says of it."""
        return sha256(tlv("index-part", self.part, self.owner, self.wrap, self.body)).digest()


class IndexParts:
    """One person's parts in identity.db."""

    def __init__(self, store: SealedRows, owner: str) -> None:
        self._store = store
        self._owner = owner

    @property
    def name(self) -> str:
        """The file's name."""
        return self._store.name

    def seal(self, part: int, plain: bytes) -> SealedPart:
        """A part under a new key; nothing is written."""
        wrap, dek = self._store.deks.make(self._id(part))
        return SealedPart(part, self._owner, wrap, dek.seal(plain, self._aad(part)))

    @errors_as_ours
    def open(self, part: int, digest: bytes) -> bytes:
        """What is in the part of that digest. Raises OpenError where it is not there."""
        row = self._store.database.reader().execute(_GET, (part, self._owner)).fetchone()
        if row is None or (found := SealedPart(part, self._owner, *row)).digest != digest:
            raise OpenError
        dek = self._store.deks.opened(self._id(part), self._store.deks.epoch, found.wrap)
        return dek.open(found.body, self._aad(part))

    @errors_as_ours
    def put(self, work: UnitOfWork, sealed: SealedPart) -> None:
        """Write a part in the place of the one before."""
        work.cursor.execute(_PUT, sealed)

    @errors_as_ours
    def others(self) -> tuple[str, ...]:
        """Who else has parts."""
        rows = self._store.database.reader().execute(_OWNERS).fetchall()
        return tuple(owner for (owner,) in rows if owner != self._owner)

    @errors_as_ours
    def drop_of(self, work: UnitOfWork, owner: str) -> None:
        """Take somebody's parts away."""
        work.cursor.execute(_DROP, (owner,))

    def _id(self, part: int) -> bytes:
        return sha256(tlv("index-part", self._owner, part)).digest()[:16]

    def _aad(self, part: int) -> bytes:
        return tlv("index-part", self._store.org, self._owner, part, self._store.deks.epoch)


@cache
def _looked_at(name: str, which: str) -> str:
    """The statement that reads these rows of a table with the wraps of their keys, and nothing that the log says."""
    columns = ", ".join(f"t.{column}" for column in COLUMNS)
    return (
        f"SELECT {columns}, d.wrap FROM {name} t JOIN dek d ON d.subject_id = t.subject_id AND d.epoch = t.epoch "  # noqa: S608 - own names only
        f"WHERE t.record_id {which}"
    )


@errors_as_ours
def looks_of(store: SealedRows, table: str, ids: Sequence[bytes]) -> dict[bytes, bytes]:
    """Of each of these rows that is there and whose key is everybody's: a digest of the row and of the wrap of its key.

    Opens nothing, and does not ask the log.
    """
    cursor, text = store.database.reader(), _looked_at(table_of(store.comp, table).name, _AT_ONCE)
    found: dict[bytes, bytes] = {}
    for start in range(0, len(ids), BATCH):
        some = list(ids[start : start + BATCH])
        found.update(_looks(cursor.execute(text, [*some, *some[:1] * (BATCH - len(some))]).fetchall()))
    return found


@errors_as_ours
def looks_between(store: SealedRows, table: str, first: bytes, last: bytes) -> dict[bytes, bytes]:
    """The same of all rows from one id to another. They lie one beside the other in the file: it is quicker."""
    text = _looked_at(table_of(store.comp, table).name, "BETWEEN ? AND ?")
    return dict(_looks(store.database.reader().execute(text, (first, last)).fetchall()))


def _looks(rows: Sequence[Sequence[Any]]) -> Iterator[tuple[bytes, bytes]]:
    for row in rows:
        stored, wrap = row_of(row), row[6]
        if isinstance(wrap, bytes) and not is_restricted(wrap):
            yield stored.record_id, sha256(tlv("look", *stored[:5], wrap) + stored.body).digest()


@errors_as_ours
def sound_with_looks(
    store: SealedRows, table: str, kind: type[T], ids: Sequence[bytes]
) -> tuple[dict[bytes, bytes], SoundRecords[T]]:
    """Looks of these rows, and the records that are sound, as of one moment."""
    with store.database.one_moment():
        return looks_of(store, table, ids), store.sound(table, kind, ids=ids)
