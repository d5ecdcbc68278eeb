"""The root of trust of one organisation: an Ed25519 seed that only keepers are given.

It signs rosters, grants and its own succession to an older root, and nothing else: there is no method that signs
bytes of the caller's choosing.
"""

from __future__ import annotations

import os

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto import grants, roster, succession
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import hkdf
from nsintake.crypto.guarded import Guarded

SEED_SIZE = 32


class Root(Guarded):
    """The opened root seed. ``public_key`` is what everyone pins; ``keeper_xpub`` is sealed to for all keepers."""

    __slots__ = ("_keeper", "_seed", "_signer", "keeper_xpub", "public_key")

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self._signer = Ed25519PrivateKey.from_private_bytes(seed)
        self._keeper = X25519PrivateKey.from_private_bytes(hkdf(seed, "keeper"))
        self.public_key = self._signer.public_key().public_bytes_raw()
        self.keeper_xpub = self._keeper.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> Root:
        """A new root, at founding."""
        return cls(os.urandom(SEED_SIZE))

    def sign_roster(self, unsigned: roster.Roster) -> bytes:
        """The stored form of a roster. Raises OpenError for one whose form is wrong."""
        return roster.sign_roster(self._signer, unsigned)

    def sign_succession(self, unsigned: succession.Succession) -> bytes:
        """The stored form of a succession to this root. Raises OpenError for one whose form is wrong."""
        stored = unsigned.body() + self._signer.sign(unsigned.body())
        succession.verify_succession(stored, self.public_key, org=unsigned.org)
        return stored

    def make_grant(self, current: roster.Roster, *, compartment: Compartment, uid: str, key: bytes) -> bytes:
        """Give a person a file compartment's key. Raises OpenError as ``grants.make_grant`` does."""
        return grants.make_grant(self._signer, current, compartment=compartment, uid=uid, key=key)

    def make_keeper_grant(self, current: roster.Roster, uid: str) -> bytes:
        """Give a keeper, or the recovery, the root seed itself."""
        return self.make_grant(current, compartment=Compartment.KEEPER, uid=uid, key=self._seed)

    def open_for_keepers(self, sealed: bytes, info: bytes) -> bytes:
        """What HPKE sealed to ``keeper_xpub``. Not for callers outside crypto/. Raises OpenError."""
        return grants.hpke_open(self._keeper, sealed, info)
