"""Data keys and the rows sealed under them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from tests.vectors.second.envelope import hkdf, pad, seal, unpad, unseal
from tests.vectors.second.primitives import Refused, hpke_open, hpke_seal, require, sha256
from tests.vectors.second.tlv import read, text, tlv

AUDIT = b"audit".ljust(16, b"\x00")
OUTBOX = b"outbox".ljust(16, b"\x00")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is stored; each of the three is bound into all that is sealed there."""

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


def names_aad(place: Place, subject: bytes, uids: Iterable[str]) -> bytes:
    return tlv("dek-names", place.org, place.compartment, place.epoch, subject, *sorted(uids))


def proof_of(place: Place, subject: bytes, wraps: Mapping[str, bytes], *, dek: bytes, nonce: bytes) -> bytes:
    """That the key was given to these and to nobody else."""
    return seal(dek, b"", names_aad(place, subject, wraps), nonce=nonce)


def require_proved(place: Place, subject: bytes, stored: bytes, *, dek: bytes) -> None:
    wraps = wraps_of(stored)
    require(holds=wraps is not None)
    proof = read(stored[1:], "restricted")[1]
    require(holds=unseal(dek, proof, names_aad(place, subject, wraps or ())) == b"")


def restricted(wraps: Mapping[str, bytes], proof: bytes) -> bytes:
    """The stored form of a restricted file's wraps: of each who may open it, also the keepers if it is shut to none."""
    flat = [part for uid in sorted(wraps) for part in (uid, wraps[uid])]
    return b"\x02" + tlv("restricted", "", proof, *flat)


def wraps_of(stored: bytes) -> dict[str, bytes] | None:
    """The wraps by uid, 80 bytes each; None if the file is not restricted, or these are keys of the log."""
    require(holds=stored[:1] in {b"\x01", b"\x02", b"\x03"})
    if stored[0] != 2:
        return None
    parts = read(stored[1:], "restricted")
    uids = [text(part) for part in parts[::2]]
    require(holds=len(parts) % 2 == 0 and len(uids) > 1 and uids[0] == "" and "no-keepers" not in uids)
    require(holds=all(uid < next_uid for uid, next_uid in pairwise(uids)))
    require(holds=len(parts[1]) == 29 and all(len(part) == 80 for part in parts[3::2]))
    return dict(zip(uids[1:], parts[3::2], strict=True))


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


def typed_message(
    place: Place, draft_id: bytes, *, subject: bytes, owner: str, schema: int, number: int, value: bytes
) -> bytes:
    """What whoever types a draft signs; ``number``: of her list of people."""
    whose = owner.removesuffix("/aside")
    return tlv("draft-typed", "draft", place.org, draft_id, subject, whose, schema, number, sha256(value))


def outbox_aad(place: Place, outbox_id: bytes, *, seq: int) -> bytes:
    return tlv("outbox", place.org, seq, outbox_id, place.epoch)


def audit_aad(place: Place, number: int) -> bytes:
    return tlv("audit-body", place.org, place.compartment, number, place.epoch)


def seal_row(dek: bytes, aad: bytes, content: bytes, *, nonce: bytes | None = None) -> bytes:
    return seal(dek, pad(content), aad, nonce=nonce)


def open_row(dek: bytes, aad: bytes, body: bytes) -> bytes:
    return unpad(unseal(dek, body, aad))


# -- what the log says of a subject ---------------------------------------------------------------------------------


def log_key(dek: bytes) -> bytes:
    return hkdf(dek, "audit-about")


def kept_under(subject: bytes) -> bytes:
    """Where the log keys of a subject's earlier data keys are in the table ``dek``."""
    return sha256(b"nsintake/log-keys" + subject)[:16]


def kept_aad(place: Place, subject: bytes) -> bytes:
    return tlv("dek-log", place.org, place.compartment, place.epoch, subject)


def keep(place: Place, subject: bytes, keys: Iterable[bytes], *, dek: bytes, nonce: bytes) -> bytes:
    """Earlier log keys, the newest first, under the present data key."""
    return b"\x03" + seal(dek, b"".join(keys), kept_aad(place, subject), nonce=nonce)


def kept(place: Place, subject: bytes, stored: bytes, *, dek: bytes) -> list[bytes]:
    require(holds=stored[:1] == b"\x03")
    plain = unseal(dek, stored[1:], kept_aad(place, subject))
    require(holds=len(plain) % 32 == 0)
    return [plain[at : at + 32] for at in range(0, len(plain), 32)]


def about_aad(place: Place, number: int, subject: bytes) -> bytes:
    return tlv("audit-about", place.org, place.compartment, number, place.epoch, subject)


def seal_about(place: Place, number: int, subject: bytes, content: bytes, *, dek: bytes, nonce: bytes) -> bytes:
    return b"\x02" + subject + seal(log_key(dek), pad(content), about_aad(place, number, subject), nonce=nonce)


def subject_of(body: bytes) -> bytes | None:
    """Whom an entry is about; None where its body is under the file's own key."""
    return body[1:17] if body[:1] == b"\x02" else None


def open_about(place: Place, number: int, body: bytes, keys: Iterable[bytes]) -> bytes:
    """``keys``: the log keys of the subject, one of which sealed it; ``place`` is that of the entry."""
    subject = subject_of(body)
    require(holds=subject is not None)
    for key in keys:
        try:
            return unpad(unseal(key, body[17:], about_aad(place, number, subject or b"")))
        except Refused:
            continue
    raise Refused
