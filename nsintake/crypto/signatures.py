"""What people sign: released papers and the office's own content.

A signature counts only if the signer's role allowed it on the roster the signature names. The message contains hashes,
never text. A paper of today is signed as a ``PaperClaim``; a ``ReleaseClaim`` is what the first version signed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import Roster, Status, check_signature
from nsintake.domain.roles import Role

RELEASERS = frozenset({Role.INTAKE, Role.KEEPER})
CONTENT_SIGNERS = frozenset({Role.KEEPER})


@dataclass(frozen=True, slots=True)
class PaperClaim:
    """One paper with all that its row says of it. ``table`` is that of the row, ``row_hash`` SHA-256 of what the row
    says besides the paper, its model and the signature.
    """

    table: str
    letter_id: bytes
    record_id: bytes
    version: int
    pdf_hash: bytes
    model_hash: bytes
    row_hash: bytes
    roster_number: int

    def message(self, org: str) -> bytes:
        """The bytes the releaser signs."""
        return tlv(
            "paper",
            org,
            self.table,
            self.letter_id,
            self.record_id,
            self.version,
            self.pdf_hash,
            self.model_hash,
            self.row_hash,
            self.roster_number,
        )


@dataclass(frozen=True, slots=True)
class ReleaseClaim:
    """One paper for one recipient, as the first version signed it. Ids are bytes or text as stored; hashes are SHA-256
    (32 bytes).
    """

    letter_id: bytes
    record_id: bytes
    version: int
    lang: str
    pdf_hash: bytes
    model_hash: bytes
    recipient: bytes
    expiry: date
    roster_number: int

    def message(self, org: str) -> bytes:
        """The bytes the releaser signs."""
        return tlv(
            "release",
            org,
            self.letter_id,
            self.record_id,
            self.version,
            self.lang,
            self.pdf_hash,
            self.model_hash,
            self.recipient,
            self.expiry.isoformat(),
            self.roster_number,
        )


@dataclass(frozen=True, slots=True)
class ContentClaim:
    """One piece of the office's own content in one language. ``content_hash`` is SHA-256 (32 bytes)."""

    kind: str
    lang: str
    version: int
    content_hash: bytes
    roster_number: int

    def message(self, org: str) -> bytes:
        """The bytes a keeper signs."""
        return tlv("content", org, self.kind, self.lang, self.version, self.content_hash, self.roster_number)


Claim = PaperClaim | ReleaseClaim | ContentClaim


def digest(data: bytes) -> bytes:
    """SHA-256 (32 bytes)."""
    return sha256(data).digest()


def sign_claim(keyring: KeyRing, claim: Claim) -> bytes:
    """The signed-in person's signature (64 bytes). Raises OpenError if it would not verify on her roster."""
    signature = keyring.sign(claim.message(keyring.org))
    verify_claim(claim, signature, signer=keyring.uid, roster=keyring.roster)
    return signature


def verify_claim(claim: Claim, signature: bytes, *, signer: str, roster: Roster) -> None:
    """Raise OpenError unless ``signer`` signed it and her role on ``roster`` allowed her to.

    ``roster`` is the verified roster whose number the claim names.
    """
    allowed = CONTENT_SIGNERS if isinstance(claim, ContentClaim) else RELEASERS
    entry = roster.entry(signer)
    if roster.number != claim.roster_number or entry is None:
        raise OpenError
    if entry.status is not Status.ACTIVE or entry.role not in allowed:
        raise OpenError
    check_signature(entry.epub, claim.message(roster.org), signature)
