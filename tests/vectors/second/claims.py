"""What people sign: a letter's release, and content."""

from __future__ import annotations

from dataclasses import dataclass

from tests.vectors.second.primitives import require, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv


@dataclass(frozen=True, slots=True)
class Release:
    org: str
    letter_id: bytes
    record_id: bytes
    version: int
    lang: str
    pdf_hash: bytes
    model_hash: bytes
    recipient: bytes
    expiry: str
    roster_number: int

    signers = frozenset({"intake", "keeper"})

    def message(self) -> bytes:
        return tlv(
            "release",
            self.org,
            self.letter_id,
            self.record_id,
            self.version,
            self.lang,
            self.pdf_hash,
            self.model_hash,
            self.recipient,
            self.expiry,
            self.roster_number,
        )


@dataclass(frozen=True, slots=True)
class Content:
    org: str
    kind: str
    lang: str
    version: int
    content_hash: bytes
    roster_number: int

    signers = frozenset({"keeper"})

    def message(self) -> bytes:
        return tlv("content", self.org, self.kind, self.lang, self.version, self.content_hash, self.roster_number)


def sign_claim(claim: Release | Content, eseed: bytes) -> bytes:
    return sign(eseed, claim.message())


def judge(claim: Release | Content, signature: bytes, *, uid: str, roster: Roster) -> None:
    """``roster`` is the one with the number that the claim names."""
    require(holds=(claim.org, claim.roster_number) == (roster.org, roster.number))
    entry = roster.get(uid)
    require(holds=entry is not None and entry.active and entry.role in type(claim).signers)
    if entry is not None:
        verify(entry.epub, claim.message(), signature)
