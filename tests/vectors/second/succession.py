"""A new root takes over from an old one, and says which of the old one's rosters there were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.vectors.second.primitives import Refused, require, sha256, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import number, read, text, tlv

LIMIT = 1024
MISSING = bytes(32)


def history(rosters: Mapping[int, bytes], last: int) -> bytes:
    """``rosters``: the stored bytes of those that count, by their number, from 1 to ``last``."""
    return sha256(b"".join(sha256(rosters[n]) if n in rosters else MISSING for n in range(1, last + 1)))


@dataclass(frozen=True, slots=True)
class Succession:
    org: str
    old_root: bytes
    last: int
    last_hash: bytes
    history: bytes

    def body(self) -> bytes:
        return tlv("succession", self.org, self.old_root, self.last, self.last_hash, self.history)

    def signed(self, root_seed: bytes) -> bytes:
        return self.body() + sign(root_seed, self.body())

    @classmethod
    def open(cls, stored: bytes, *, root_pub: bytes, org: str) -> Succession:
        require(holds=64 < len(stored) <= LIMIT)
        verify(root_pub, stored[:-64], stored[-64:])
        parts = read(stored[:-64], "succession")
        require(holds=len(parts) == 5 and [len(parts[place]) for place in (1, 3, 4)] == [32, 32, 32])
        record = cls(text(parts[0]), parts[1], number(parts[2]), parts[3], parts[4])
        require(holds=record.org == org and record.last > 0 and record.old_root != root_pub)
        return record


def line_of_roots(records: Iterable[bytes], *, root_pub: bytes, org: str) -> list[Succession]:
    """From the root that she trusts back to the first: each record under the root that must have signed it.

    ``records`` in the byte order of their keys: of two by one root the first counts that may.
    """
    found: list[Succession] = []
    kept, root = list(records), root_pub
    while True:
        for stored in kept:
            try:
                record = Succession.open(stored, root_pub=root, org=org)
            except Refused:
                continue
            if not found or record.last < found[-1].last:
                found.append(record)
                root = record.old_root
                break
        else:
            return found


def counting(rosters: Mapping[int, bytes], records: Iterable[bytes], *, root_pub: bytes, org: str) -> dict[int, Roster]:
    """The rosters that count, by number: each under the root of its time, none of a time whose record is not so."""
    line = line_of_roots(records, root_pub=root_pub, org=org)
    counted: dict[int, Roster] = {}
    after = 0
    for record in reversed(line):
        counted |= _signed(rosters, range(after + 1, record.last + 1), root=record.old_root, org=org)
        stored = {n: rosters[n] for n in counted}
        last = stored.get(record.last)
        if last is None or sha256(last) != record.last_hash or history(stored, record.last) != record.history:
            counted = {}
        after = record.last
    return counted | _signed(rosters, range(after + 1, max(rosters, default=0) + 1), root=root_pub, org=org)


def _signed(rosters: Mapping[int, bytes], numbers: Iterable[int], *, root: bytes, org: str) -> dict[int, Roster]:
    good = {}
    for n in numbers:
        try:
            roster = Roster.open(rosters.get(n, b""), root_pub=root, org=org)
        except Refused:
            continue
        if roster.number == n:
            good[n] = roster
    return good
