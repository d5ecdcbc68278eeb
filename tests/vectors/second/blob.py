"""A person's blob: her private keys under her password and the site secret."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from tests.vectors.second.envelope import seal, unseal
from tests.vectors.second.primitives import argon2id, epub_of, require, xpub_of
from tests.vectors.second.sheets import DIGITS
from tests.vectors.second.tlv import tlv

SIZE = 218
BOUNDS = ((65536, 1048576), (3, 10), (4, 16))
NOBODY = frozenset({"recovery", "keeper", "no-keepers"})
ALIKE = {
    ord("\N{ARABIC LETTER FARSI YEH}"): "\N{ARABIC LETTER YEH}",
    ord("\N{ARABIC LETTER ALEF MAKSURA}"): "\N{ARABIC LETTER YEH}",
    ord("\N{ARABIC LETTER KEHEH}"): "\N{ARABIC LETTER KAF}",
}
"""Letters of a Kurdish or Persian keyboard, and what an Arabic one writes in their place."""


def password_bytes(password: str) -> bytes:
    folded = unicodedata.normalize("NFKC", password).translate(DIGITS | ALIKE)
    return folded.encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Person:
    """What the envelope contains: three times 32 bytes; ``root_pub`` is zeros until a keeper has approved her."""

    xpriv: bytes
    eseed: bytes
    root_pub: bytes


@dataclass(frozen=True, slots=True)
class Blob:
    kdf: bytes
    salt: bytes
    xpub: bytes
    epub: bytes
    sealed: bytes

    @classmethod
    def read(cls, stored: bytes) -> Blob:
        require(holds=len(stored) == SIZE and stored[0] == 1)
        return cls(stored[1:13], stored[13:29], stored[29:61], stored[61:93], stored[93:])

    def written(self) -> bytes:
        return b"\x01" + self.kdf + self.salt + self.xpub + self.epub + self.sealed

    @property
    def costs(self) -> tuple[int, int, int]:
        """Memory in KiB, passes, lanes; within the bounds, or nothing is derived."""
        memory, passes, lanes = (int.from_bytes(self.kdf[start : start + 4], "big") for start in (0, 4, 8))
        for value, (low, high) in zip((memory, passes, lanes), BOUNDS, strict=True):
            require(holds=low <= value <= high)
        return memory, passes, lanes

    def kek(self, password: str, *, ss: bytes, org: str, uid: str) -> bytes:
        require(holds=uid not in NOBODY)
        memory, passes, lanes = self.costs
        return argon2id(
            password_bytes(password),
            self.salt,
            memory=memory,
            passes=passes,
            lanes=lanes,
            secret=ss,
            associated=tlv("kek", org, uid),
        )

    def aad(self, org: str, uid: str) -> bytes:
        return tlv("user", org, uid, self.kdf, self.salt, self.xpub, self.epub)

    def open(self, kek: bytes, *, org: str, uid: str) -> Person:
        plain = unseal(kek, self.sealed, self.aad(org, uid))
        require(holds=len(plain) == 96)
        person = Person(plain[:32], plain[32:64], plain[64:])
        require(holds=xpub_of(person.xpriv) == self.xpub and epub_of(person.eseed) == self.epub)
        return person

    def resealed(self, kek: bytes, person: Person, *, org: str, uid: str, nonce: bytes) -> Blob:
        plain = person.xpriv + person.eseed + person.root_pub
        sealed = seal(kek, plain, self.aad(org, uid), nonce=nonce)
        return Blob(self.kdf, self.salt, xpub_of(person.xpriv), epub_of(person.eseed), sealed)
