"""The signed list of people, and which compartment each role holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from tests.vectors.second.primitives import require, sign, verify
from tests.vectors.second.tlv import MAGIC, Part, number, read, text, tlv

LIMIT = 1024 * 1024
ROLES = frozenset({"administrator", "liaison", "intake", "keeper"})
STATUSES = frozenset({"active", "disabled"})
HOLDERS = {
    "liaison": frozenset({"liaison", "intake", "keeper"}),
    "identity": frozenset({"intake", "keeper"}),
    "keeper": frozenset({"keeper"}),
}


@dataclass(frozen=True, slots=True)
class Entry:
    uid: str
    role: str
    status: str
    xpub: bytes
    epub: bytes

    @property
    def active(self) -> bool:
        return self.status == "active"

    def holds(self, compartment: str) -> bool:
        return self.role in HOLDERS.get(compartment, frozenset())


@dataclass(frozen=True, slots=True)
class Roster:
    org: str
    number: int
    epoch: int
    recovery_xpub: bytes
    keeper_xpub: bytes
    people: tuple[Entry, ...]

    def body(self) -> bytes:
        flat: list[Part] = []
        for entry in self.people:
            flat += [entry.uid, entry.role, entry.status, entry.xpub, entry.epub]
        return tlv("roster", self.org, self.number, self.epoch, self.recovery_xpub, self.keeper_xpub, *flat)

    def signed(self, root_seed: bytes) -> bytes:
        return self.body() + sign(root_seed, self.body())

    def get(self, uid: str) -> Entry | None:
        return next((entry for entry in self.people if entry.uid == uid), None)

    @classmethod
    def open(cls, stored: bytes, *, root_pub: bytes, org: str, seen: int = 0) -> Roster:
        """``seen``: the highest number met before, below which no roster counts."""
        require(holds=len(MAGIC) + 64 < len(stored) <= LIMIT)
        body, signature = stored[:-64], stored[-64:]
        verify(root_pub, body, signature)
        parts = read(body, "roster")
        require(holds=len(parts) >= 5 and len(parts) % 5 == 0)
        rows = [parts[start : start + 5] for start in range(5, len(parts), 5)]
        people = tuple(Entry(text(row[0]), text(row[1]), text(row[2]), row[3], row[4]) for row in rows)
        roster = cls(text(parts[0]), number(parts[1]), number(parts[2]), parts[3], parts[4], people)
        roster.judge()
        require(holds=roster.org == org and roster.number >= seen)
        return roster

    def judge(self) -> None:
        require(holds=1 <= len(self.org.encode()) <= 128)
        uids = [entry.uid for entry in self.people]
        require(holds=all(uid < next_uid for uid, next_uid in pairwise(uids)))
        for entry in self.people:
            require(holds=1 <= len(entry.uid.encode()) <= 128 and entry.uid not in {"recovery", "keeper"})
            require(holds=entry.role in ROLES and entry.status in STATUSES)
        keys = [self.recovery_xpub, self.keeper_xpub]
        keys += [key for entry in self.people for key in (entry.xpub, entry.epub)]
        require(holds=all(len(key) == 32 for key in keys) and len(set(keys)) == len(keys))
