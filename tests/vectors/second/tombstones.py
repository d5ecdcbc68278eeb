"""What was erased and must stay away, signed by whoever erased it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.vectors.second.primitives import Refused, require, sha256, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import number, read, text, tlv

LIMIT = 1024
FILES = frozenset({b"liaison", b"identity"})


@dataclass(frozen=True, slots=True)
class Tombstone:
    org: str
    compartment: str
    subject: bytes
    day: str
    roster_number: int
    actor: str
    signature: bytes = b""

    def message(self) -> bytes:
        return tlv("tombstone", self.org, self.compartment, self.subject, self.day, self.roster_number)

    def signed(self, eseed: bytes) -> Tombstone:
        signature = sign(eseed, self.message())
        return Tombstone(self.org, self.compartment, self.subject, self.day, self.roster_number, self.actor, signature)

    def written(self) -> bytes:
        return tlv(
            "tombstone",
            self.org,
            self.compartment,
            self.subject,
            self.day,
            self.roster_number,
            self.actor,
            self.signature,
        )

    @classmethod
    def read(cls, stored: bytes) -> Tombstone:
        require(holds=len(stored) <= LIMIT)
        parts = read(stored, "tombstone")
        require(holds=len(parts) == 7 and len(parts[2]) == 16 and len(parts[6]) == 64)
        require(holds=parts[1] in FILES)
        return cls(text(parts[0]), text(parts[1]), parts[2], text(parts[3]), number(parts[4]), text(parts[5]), parts[6])

    def stated(self) -> bytes:
        """The state in the entry of its file's log."""
        return sha256(self.written())

    def judge(self, roster: Roster) -> None:
        """``roster`` is the one with the number it names."""
        require(holds=(self.org, self.roster_number) == (roster.org, roster.number))
        entry = roster.get(self.actor)
        require(holds=entry is not None and entry.active and entry.holds(self.compartment))
        if entry is not None:
            verify(entry.epub, self.message(), self.signature)


def file_of(tombstones: list[Tombstone]) -> bytes:
    return b"".join(len(tombstone.written()).to_bytes(4, "big") + tombstone.written() for tombstone in tombstones)


def read_file(data: bytes) -> Iterator[Tombstone]:
    """Those before the first torn one; what reads as none is passed over."""
    place = 0
    while len(data) - place > 4:
        size = int.from_bytes(data[place : place + 4], "big")
        if place + 4 + size > len(data):
            return
        with contextlib.suppress(Refused):
            yield Tombstone.read(data[place + 4 : place + 4 + size])
        place += 4 + size
