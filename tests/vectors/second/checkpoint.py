"""What a keeper said there was when all keys were changed, and what a record must therefore equal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.vectors.second.audit import Line, newest_of_keepers
from tests.vectors.second.primitives import require, sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.rows import Place
from tests.vectors.second.tlv import Part, tlv

TABLE = "checkpoint"
WHOLE = bytes(16)
BUCKETS = 1024


def bucket_of(record_id: bytes) -> int:
    return int.from_bytes(sha256(record_id)[:2], "big") >> 6


@dataclass(frozen=True, slots=True, order=True)
class Stated:
    """A line of the checkpoint: an empty state is a record that was removed."""

    table: str
    record_id: bytes
    version: int
    state: bytes


def digest(place: Place, bucket: int, *, lines: Sequence[Stated]) -> bytes:
    """``lines`` in any order; all of them are in this bucket."""
    flat: list[Part] = []
    for line in sorted(lines):
        require(holds=bucket_of(line.record_id) == bucket)
        flat += [line.table, line.record_id, line.version, line.state]
    return sha256(tlv("checkpoint-bucket", place.org, place.compartment, place.epoch, bucket, *flat))


def list_of(place: Place, lines: Sequence[Stated]) -> bytes:
    buckets: list[list[Stated]] = [[] for _ in range(BUCKETS)]
    for line in lines:
        buckets[bucket_of(line.record_id)].append(line)
    return b"".join(digest(place, n, lines=bucket) for n, bucket in enumerate(buckets))


def entry_state(place: Place, number: int, *, previous: bytes, digests: bytes) -> bytes:
    """``number`` is the entry's own, ``previous`` the head before it."""
    return sha256(tlv("checkpoint", place.org, place.compartment, place.epoch, number - 1, previous, digests))


@dataclass(frozen=True, slots=True)
class Proof:
    """One file: its whole chain, the entries of it that count, the digests by epoch, and the lines by bucket."""

    org: str
    compartment: str
    chain: Sequence[Line]
    counting: Sequence[Line]
    rosters: Mapping[int, Roster]
    lists: Mapping[int, bytes]
    lines: Mapping[int, Sequence[Stated]]

    def entry(self) -> Line | None:
        return newest_of_keepers(self.counting, self.rosters, table=TABLE, record_id=WHOLE)

    def stated(self, table: str, record_id: bytes) -> tuple[int, bytes] | None:
        """Row version and state that the record must have; None: it was never there."""
        entry = self.entry()
        since = 0 if entry is None else entry.number
        for line in reversed(self.counting):
            if line.number > since and (line.table, line.record_id) == (table, record_id) and line.version:
                return line.version, line.state
        if entry is None:
            return None
        for stated in self._bucket(entry, bucket_of(record_id)):
            if (stated.table, stated.record_id) == (table, record_id):
                return stated.version, stated.state
        return None

    def _bucket(self, entry: Line, bucket: int) -> Sequence[Stated]:
        """The lines of a bucket, once the entry, the list and the bucket say the same."""
        place = Place(self.org, self.compartment, entry.version)
        digests = self.lists.get(place.epoch, b"")
        require(holds=len(digests) == 32 * BUCKETS)
        previous = self.chain[entry.number - 2].head if entry.number > 1 else bytes(32)
        require(holds=entry.state == entry_state(place, entry.number, previous=previous, digests=digests))
        lines = self.lines.get(bucket, ())
        require(holds=digest(place, bucket, lines=lines) == digests[32 * bucket : 32 * bucket + 32])
        return lines
