"""What one account of a computer remembers of each file, and the lines in which a chain goes on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.vectors.second.audit import START, Line, newest_of_keepers
from tests.vectors.second.primitives import Refused, require, sha256, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv

CONTINUED = "continued"
WHOLE = bytes(16)
SHORT = "(?:0|[1-9][0-9]{0,17})"
FILE = r"[a-z]{1,16}\.db"
ANCHOR = re.compile(f"({FILE}) ({SHORT}) ({SHORT}) ([0-9a-f]{{64}})")
VERIFIED = re.compile(f"verified ({FILE} {SHORT} {SHORT} [0-9a-f]{{64}})(?: ([0-9a-f]{{64}}))?")
FOUND = re.compile(f"found ({FILE}) ([a-z_]{{1,16}}) ({SHORT}) ({SHORT})")


def continued_state(org: str, compartment: str, *, line: int, number: int, head: bytes) -> bytes:
    """``number`` and ``head``: where the writer of line ``line`` found the chain."""
    return sha256(tlv(CONTINUED, org, compartment, line, number, head))


def line_of(counting: Sequence[Line], rosters: Mapping[int, Roster]) -> int:
    newest = newest_of_keepers(counting, rosters, table=CONTINUED, record_id=WHOLE)
    return 0 if newest is None else newest.version


@dataclass(frozen=True, slots=True)
class Anchor:
    file: str
    line: int
    number: int
    head: bytes

    @classmethod
    def read(cls, text: str) -> Anchor:
        match = ANCHOR.fullmatch(text)
        if match is None:
            raise Refused
        return cls(match[1], int(match[2]), int(match[3]), bytes.fromhex(match[4]))

    def written(self) -> str:
        return f"{self.file} {self.line} {self.number} {self.head.hex()}"

    def satisfied(self, line: int, chain: Sequence[Line]) -> bool:
        """By a chain that is in ``line``."""
        if line != self.line:
            return line > self.line
        heads = [START, *(entry.head for entry in chain)]
        return self.number < len(heads) and heads[self.number] == self.head


def digest_of(signatures: Sequence[bytes]) -> bytes:
    """Of the signatures of a chain's entries, from the first on."""
    digest = bytes(32)
    for signature in signatures:
        digest = sha256(digest + signature)
    return digest


@dataclass(frozen=True, slots=True)
class Verified:
    """Up to where every signature was verified, and what they were."""

    anchor: Anchor
    signatures: bytes

    def written(self) -> str:
        return f"verified {self.anchor.written()} {self.signatures.hex()}"


@dataclass(frozen=True, slots=True)
class Found:
    """What is not sound. ``at``: the entry, or how many."""

    file: str
    kind: str
    line: int
    at: int

    @classmethod
    def read(cls, text: str) -> Found:
        match = FOUND.fullmatch(text)
        if match is None:
            raise Refused
        return cls(match[1], match[2], int(match[3]), int(match[4]))

    def written(self) -> str:
        return f"found {self.file} {self.kind} {self.line} {self.at}"


@dataclass(frozen=True, slots=True)
class Memory:
    """The text of anchors and what was found, as it is in the state folder and the keyring.

    ``unreadable``: some of it could not be read, which is found of every file; the rest counts all the same.
    ``verified``: how far every signature of a file was verified; a hint.
    """

    anchors: tuple[Anchor, ...]
    found: tuple[Found, ...] = ()
    unreadable: bool = False
    verified: tuple[Verified, ...] = ()

    HEADER = "nsintake anchors 1"

    @classmethod
    def read(cls, stored: bytes) -> Memory:
        header, *lines = stored.decode("ascii", "replace").split("\n")
        if header != cls.HEADER or not stored.isascii():
            return cls((), unreadable=True)
        anchors, found, verified, unreadable = [], [], [], False
        for line in filter(None, lines):
            if said := VERIFIED.fullmatch(line):
                if said[2] is not None:
                    verified.append(Verified(Anchor.read(said[1]), bytes.fromhex(said[2])))
            elif FOUND.fullmatch(line):
                found.append(Found.read(line))
            elif ANCHOR.fullmatch(line):
                anchors.append(Anchor.read(line))
            else:
                unreadable = True
        return cls(tuple(anchors), tuple(found), unreadable=unreadable, verified=tuple(verified))

    def written(self) -> bytes:
        highest = {
            anchor.file: anchor for anchor in sorted(self.anchors, key=lambda anchor: (anchor.line, anchor.number))
        }
        rest = [highest[file].written() for file in sorted(highest)]
        rest += [finding.written() for finding in sorted(self.found, key=lambda finding: (finding.file, finding.kind))]
        rest += [verified.written() for verified in sorted(self.verified, key=lambda verified: verified.anchor.file)]
        return "".join(f"{line}\n" for line in (self.HEADER, *rest)).encode("ascii")


def _lines(stored: bytes) -> list[str]:
    require(holds=stored.isascii() and stored.endswith(b"\n"))
    return stored.decode("ascii")[:-1].split("\n")


def keyring_item(org: str) -> str:
    return hashlib.sha256(tlv("anchors", org)).digest()[:16].hex()


# -- the result of a verification --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Result:
    """``rest``: the lines between the roster's and the signature, of which this reads the anchors."""

    org: str
    day: str
    uid: str
    roster_number: int
    anchors: tuple[Anchor, ...]

    @classmethod
    def read(cls, stored: bytes, rosters: Mapping[int, Roster]) -> Result:
        lines = _lines(stored)
        names = ("organisation ", "day ", "by ", "roster ")
        require(holds=len(lines) >= 6 and lines[0] == "nsintake verification 1")
        require(holds=all(line.startswith(name) for name, line in zip(names, lines[1:5], strict=True)))
        org, day, uid, number = (line.split(" ", 1)[1] for line in lines[1:5])
        require(holds=re.fullmatch(SHORT, number) is not None)
        entry = rosters[int(number)].get(uid) if int(number) in rosters else None
        signature = re.fullmatch(r"signature ([0-9a-f]{128})", lines[-1])
        if entry is None or not entry.active or signature is None:
            raise Refused
        require(holds=all(re.fullmatch("[a-z0-9_. -]{1,200}", line) for line in lines[5:-1]))
        before = "".join(f"{line}\n" for line in lines[:-1]).encode("ascii")
        verify(entry.epub, signed_message(org, before), bytes.fromhex(signature[1]))
        anchors = tuple(Anchor.read(line) for line in lines[5:-1] if ANCHOR.fullmatch(line))
        return cls(org, day, uid, int(number), anchors)


def signed_message(org: str, before: bytes) -> bytes:
    return tlv("verification", org, sha256(before))
