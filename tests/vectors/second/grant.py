"""A compartment key, given by a keeper to one person under one roster."""

from __future__ import annotations

from dataclasses import dataclass

from tests.vectors.second.primitives import epub_of, hpke_open, hpke_seal, require, sign, verify, xpub_of
from tests.vectors.second.roster import HOLDERS, Roster
from tests.vectors.second.tlv import number, read, text, tlv

RECOVERY = "recovery"
SEALED = 80
LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Grant:
    """``sealed`` is the HPKE message (80 bytes) that contains the key."""

    org: str
    compartment: str
    epoch: int
    uid: str
    xpub: bytes
    epub: bytes
    roster_number: int
    sealed: bytes
    signature: bytes

    def head(self) -> bytes:
        parts = (self.org, self.compartment, self.epoch, self.uid, self.xpub, self.epub, self.roster_number)
        return tlv("grant", *parts)

    def written(self) -> bytes:
        head = self.head()
        return len(head).to_bytes(4, "big") + head + self.sealed + self.signature

    @classmethod
    def read(cls, stored: bytes) -> Grant:
        size = int.from_bytes(stored[:4], "big")
        require(holds=len(stored) == 4 + size + SEALED + 64 <= LIMIT)
        head, rest = stored[4 : 4 + size], stored[4 + size :]
        parts = read(head, "grant")
        require(holds=len(parts) == 7)
        return cls(
            text(parts[0]),
            text(parts[1]),
            number(parts[2]),
            text(parts[3]),
            parts[4],
            parts[5],
            number(parts[6]),
            rest[:SEALED],
            rest[SEALED:],
        )

    def judge(self, roster: Roster, *, compartment: str, uid: str) -> None:
        """That the newest roster entitles her to it, before anything is opened."""
        require(holds=(self.org, self.epoch) == (roster.org, roster.epoch))
        require(holds=(self.compartment, self.uid) == (compartment, uid) and compartment in HOLDERS)
        require(holds=self.roster_number <= roster.number)
        if uid == RECOVERY:
            require(holds=(self.xpub, self.epub) == (roster.recovery_xpub, b""))
            return
        entry = roster.get(uid)
        require(holds=entry is not None and entry.active and entry.holds(compartment))
        require(holds=entry is not None and (self.xpub, self.epub) == (entry.xpub, entry.epub))

    def open_unproved(self, xpriv: bytes) -> bytes:
        """The root seed that the recovery is given, before the root is known: it must then have signed this."""
        require(holds=(self.compartment, self.uid) == ("keeper", RECOVERY))
        seed = hpke_open(xpriv, self.head(), self.sealed)
        verify(epub_of(seed), self.head() + self.sealed, self.signature)
        return seed

    def open(self, xpriv: bytes, roster: Roster, *, compartment: str, uid: str, root_pub: bytes) -> bytes:
        self.judge(roster, compartment=compartment, uid=uid)
        require(holds=xpub_of(xpriv) == self.xpub)
        verify(root_pub, self.head() + self.sealed, self.signature)
        return hpke_open(xpriv, self.head(), self.sealed)


def make(root_seed: bytes, roster: Roster, key: bytes, *, compartment: str, uid: str, ephemeral: bytes) -> Grant:
    entry = roster.get(uid)
    xpub, epub = (roster.recovery_xpub, b"") if entry is None else (entry.xpub, entry.epub)
    bare = Grant(roster.org, compartment, roster.epoch, uid, xpub, epub, roster.number, b"", b"")
    head = bare.head()
    sealed = hpke_seal(xpub, head, key, ephemeral=ephemeral)
    return Grant(
        roster.org,
        compartment,
        roster.epoch,
        uid,
        xpub,
        epub,
        roster.number,
        sealed,
        sign(root_seed, head + sealed),
    )
