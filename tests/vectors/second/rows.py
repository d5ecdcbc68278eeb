"""Data keys and the rows sealed under them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.vectors.second.envelope import pad, seal, unpad, unseal
from tests.vectors.second.primitives import hpke_open, hpke_seal, require, sha256
from tests.vectors.second.tlv import tlv

AUDIT = b"audit".ljust(16, b"\x00")
OUTBOX = b"outbox".ljust(16, b"\x00")
KEEPER = "keeper"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies; each of the three is bound into all that is sealed there."""

    org: str
    compartment: str
    epoch: int


# -- data keys ------------------------------------------------------------------------------------------------------


def wrap_aad(place: Place, subject: bytes, *who: str) -> bytes:
    """``who``: the person of a restricted wrap; none for a wrap under the compartment's key."""
    return tlv("dek", place.org, place.compartment, place.epoch, subject, *who)


def wrap(place: Place, subject: bytes, *, key: bytes, dek: bytes, nonce: bytes | None = None) -> bytes:
    return seal(key, dek, wrap_aad(place, subject), nonce=nonce)


def unwrap(place: Place, subject: bytes, *, key: bytes, wrapped: bytes) -> bytes:
    dek = unseal(key, wrapped, wrap_aad(place, subject))
    require(holds=len(dek) == 32)
    return dek


def wrap_for(place: Place, subject: bytes, *, uid: str, xpub: bytes, dek: bytes, ephemeral: bytes) -> bytes:
    """One wrap of a restricted file; for uid ``keeper`` the key is the roster's keeper_xpub."""
    return hpke_seal(xpub, wrap_aad(place, subject, uid), dek, ephemeral=ephemeral)


def unwrap_for(place: Place, subject: bytes, *, uid: str, xpriv: bytes, wrapped: bytes) -> bytes:
    dek = hpke_open(xpriv, wrap_aad(place, subject, uid), wrapped)
    require(holds=len(dek) == 32)
    return dek


# -- rows -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Record:
    place: Place
    table: str
    record_id: bytes
    subject: bytes
    schema: int
    version: int

    def aad(self) -> bytes:
        place = self.place
        return tlv(
            "rec",
            place.org,
            self.table,
            self.record_id,
            self.subject,
            place.compartment,
            place.epoch,
            self.schema,
            self.version,
        )

    def state(self, body: bytes) -> bytes:
        """What the audit says of this row; ``body`` is the envelope."""
        return sha256(self.aad() + body)


def draft_aad(place: Place, draft_id: bytes, *, subject: bytes, owner: str, schema: int) -> bytes:
    return tlv("draft", place.org, draft_id, subject, owner, place.epoch, schema)


def outbox_aad(place: Place, outbox_id: bytes) -> bytes:
    return tlv("outbox", place.org, outbox_id, place.epoch)


def audit_aad(place: Place, number: int) -> bytes:
    return tlv("audit-body", place.org, place.compartment, number, place.epoch)


def seal_row(dek: bytes, aad: bytes, content: bytes, *, nonce: bytes | None = None) -> bytes:
    return seal(dek, pad(content), aad, nonce=nonce)


def open_row(dek: bytes, aad: bytes, body: bytes) -> bytes:
    return unpad(unseal(dek, body, aad))
