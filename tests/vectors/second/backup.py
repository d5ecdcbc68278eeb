"""One file with copies of the three, what they were, and the site secret for the recovery alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.vectors.second.primitives import hpke_open, hpke_seal, require, sha256, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import MAGIC, number, read, text, tlv

START = b"nsintake/backup\x01"
END = b"nsintake/backup\xff"
TAIL = 4 + 32 + len(END)
LIMIT = 64 * 1024
NAMES = tuple(f"{file}.db{wal}" for file in ("accounts", "liaison", "identity") for wal in ("", "-wal"))
MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
ALWAYS = frozenset({"accounts.db", "liaison.db", "identity.db"})


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    size: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    org: str
    moment: str
    roster_number: int
    epoch: int
    generation: int
    maker: str
    site: bytes
    parts: tuple[Part, ...]

    def written(self) -> bytes:
        flat = [value for part in self.parts for value in (part.name, part.size, part.hash)]
        head = (self.org, self.moment, self.roster_number, self.epoch, self.generation, self.maker, self.site)
        return tlv("backup", *head, *flat)

    @classmethod
    def read(cls, data: bytes) -> Manifest:
        fields = read(data, "backup")
        require(holds=len(fields) >= 7 and len(fields) % 3 == 1 and len(fields[6]) == 64)
        rows = [fields[start : start + 3] for start in range(7, len(fields), 3)]
        parts = tuple(Part(text(row[0]), number(row[1]), row[2]) for row in rows)
        names = [part.name for part in parts]
        require(holds=set(names) >= ALWAYS and names == [name for name in NAMES if name in names])
        require(holds=all(len(part.hash) == 32 for part in parts) and re.fullmatch(MOMENT, text(fields[1])) is not None)
        return cls(
            text(fields[0]),
            text(fields[1]),
            number(fields[2]),
            number(fields[3]),
            number(fields[4]),
            text(fields[5]),
            fields[6],
            parts,
        )


@dataclass(frozen=True, slots=True)
class Container:
    manifest: Manifest
    contents: tuple[bytes, ...]
    signature: bytes

    def written(self) -> bytes:
        signed = self.manifest.written() + self.signature
        return START + b"".join(self.contents) + signed + len(signed).to_bytes(4, "big") + sha256(signed) + END

    @classmethod
    def read(cls, data: bytes) -> Container:
        """Whole, by its own hashes; who made it is judged apart."""
        require(holds=len(data) > len(START) + TAIL + len(MAGIC) + 64)
        require(holds=data[: len(START)] == START and data[-len(END) :] == END)
        size = int.from_bytes(data[-TAIL : 4 - TAIL], "big")
        require(holds=64 + len(MAGIC) < size <= LIMIT and len(START) + size + TAIL <= len(data))
        signed = data[-TAIL - size : -TAIL]
        require(holds=sha256(signed) == data[4 - TAIL : -len(END)])
        manifest = Manifest.read(signed[:-64])
        place, contents = len(START), []
        for part in manifest.parts:
            contents.append(data[place : place + part.size])
            place += part.size
            require(holds=sha256(contents[-1]) == part.hash)
        require(holds=place + size + TAIL == len(data))
        return cls(manifest, tuple(contents), signed[-64:])

    def judge(self, roster: Roster) -> None:
        """``roster`` is the one with the manifest's number that is in its accounts.db and is sound."""
        manifest = self.manifest
        require(holds=(manifest.org, manifest.roster_number) == (roster.org, roster.number))
        entry = roster.get(manifest.maker)
        require(holds=entry is not None and entry.active)
        if entry is not None:
            verify(entry.epub, manifest.written(), self.signature)

    def site_secret(self, recovery_xpriv: bytes) -> bytes:
        raw = hpke_open(recovery_xpriv, tlv("backup-site", self.manifest.org), self.manifest.site)
        require(holds=len(raw) == 16)
        return raw


def is_newer(data: bytes) -> bool:
    """Made by a later version of the program."""
    return data[:15] == START[:15] and data[15:16] > START[15:]


def site_for(recovery_xpub: bytes, org: str, *, raw: bytes, ephemeral: bytes) -> bytes:
    return hpke_seal(recovery_xpub, tlv("backup-site", org), raw, ephemeral=ephemeral)


def make(manifest: Manifest, contents: tuple[bytes, ...], *, eseed: bytes) -> Container:
    return Container(manifest, contents, sign(eseed, manifest.written()))
