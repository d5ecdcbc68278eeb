"""The one signed list of who belongs to the station, in which role, with which public keys.

A role is what the newest roster under the root's signature says, never what a table says. Nothing may be read from
a roster before its signature is right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.envelope import OpenError, number_of, text_of, tlv, untlv
from nsintake.domain.roles import Role

LABEL = "roster"
RECOVERY = "recovery"
KEEPERS = "keeper"
NO_KEEPERS = "no-keepers"
"""Named among those who open a subject's key: then keepers as such are not, only people by their names."""
RESERVED_UIDS = frozenset({RECOVERY, KEEPERS, NO_KEEPERS})
PUBLIC_KEY_SIZE = 32
SIGNATURE_SIZE = 64
MAX_ROSTER_BYTES = 1 << 20
MAX_ID_BYTES = 128

_HEAD = 5
_ENTRY = 5


class Status(StrEnum):
    """Whether a person may sign in."""

    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One person: id, role, status, X25519 and Ed25519 public keys (32 bytes each)."""

    uid: str
    role: Role
    status: Status
    xpub: bytes
    epub: bytes


@dataclass(frozen=True, slots=True)
class Roster:
    """A roster: its number counts up from 1, the epoch is that of the keys; entries in the order of their ids."""

    org: str
    number: int
    epoch: int
    recovery_xpub: bytes
    keeper_xpub: bytes
    entries: tuple[RosterEntry, ...]
    signature: bytes = field(default=b"", compare=False, repr=False)

    def entry(self, uid: str) -> RosterEntry | None:
        """The entry of a person, None if she is not on it."""
        return next((entry for entry in self.entries if entry.uid == uid), None)

    def holds(self, uid: str, compartment: Compartment) -> bool:
        """Whether her role here is given a compartment: what an audit entry of hers needs to count.

        Everybody listed has ACCOUNTS; a disabled person's earlier entries keep counting.
        """
        entry = self.entry(uid)
        return entry is not None and (compartment is Compartment.ACCOUNTS or compartment in granted_to(entry.role))

    def body(self) -> bytes:
        """The bytes the root signs."""
        parts: list[bytes | str | int] = [self.org, self.number, self.epoch, self.recovery_xpub, self.keeper_xpub]
        for entry in self.entries:
            parts += [entry.uid, entry.role, entry.status, entry.xpub, entry.epub]
        return tlv(LABEL, *parts)

    def to_bytes(self) -> bytes:
        """The stored form: the signed bytes, then the signature (64 bytes)."""
        return self.body() + self.signature


def sign_roster(signer: Ed25519PrivateKey, roster: Roster) -> bytes:
    """The stored form of a roster signed by the root. Raises OpenError for a roster that could not be read again."""
    body = roster.body()
    if _decode(body) != roster or len(body) + SIGNATURE_SIZE > MAX_ROSTER_BYTES:
        raise OpenError
    return body + signer.sign(body)


def verify_roster(data: bytes, root_pub: bytes, *, org: str, at_least: int = 0) -> Roster:
    """Read a stored roster. ``at_least`` is the newest number seen before.

    Raises OpenError unless the root signed it, for this organisation, with that number or a higher one.
    """
    if len(data) > MAX_ROSTER_BYTES:
        raise OpenError
    body, signature = data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:]
    check_signature(root_pub, body, signature)
    roster = _decode(body, signature)
    if roster.org != org or roster.number < at_least:
        raise OpenError
    return roster


def check_signature(epub: bytes, message: bytes, signature: bytes) -> None:
    """Raise OpenError unless the Ed25519 signature of ``message`` is valid under ``epub`` (32 bytes)."""
    try:
        Ed25519PublicKey.from_public_bytes(epub).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise OpenError from None


def named_in(data: bytes) -> tuple[str, int] | None:
    """Whose roster a stored one says it is, and of which epoch; None for what cannot be read. Proves nothing."""
    try:
        roster = _decode(data[:-SIGNATURE_SIZE]) if len(data) <= MAX_ROSTER_BYTES else None
    except OpenError:
        return None
    return None if roster is None else (roster.org, roster.epoch)


def _decode(body: bytes, signature: bytes = b"") -> Roster:
    parts = untlv(body, LABEL)
    if len(parts) < _HEAD or (len(parts) - _HEAD) % _ENTRY:
        raise OpenError
    org, number, epoch, recovery_xpub, keeper_xpub = parts[:_HEAD]
    rows = [parts[at : at + _ENTRY] for at in range(_HEAD, len(parts), _ENTRY)]
    roster = Roster(
        org=text_of(org),
        number=number_of(number),
        epoch=number_of(epoch),
        recovery_xpub=recovery_xpub,
        keeper_xpub=keeper_xpub,
        entries=tuple(map(_decode_entry, rows)),
        signature=signature,
    )
    _check_form(roster)
    return roster


def _decode_entry(parts: list[bytes]) -> RosterEntry:
    uid, role, status, xpub, epub = parts
    try:
        return RosterEntry(text_of(uid), Role(text_of(role)), Status(text_of(status)), xpub, epub)
    except ValueError:
        raise OpenError from None


def _check_form(roster: Roster) -> None:
    """Ids unique, in order, not reserved, not too long; keys of the right size, none used twice."""
    uids = [entry.uid for entry in roster.entries]
    keys = [roster.recovery_xpub, roster.keeper_xpub]
    for entry in roster.entries:
        keys += [entry.xpub, entry.epub]
    ordered = uids == sorted(set(uids))
    sized = all(len(key) == PUBLIC_KEY_SIZE for key in keys)
    named = all(0 < len(name.encode("utf-8")) <= MAX_ID_BYTES for name in (roster.org, *uids))
    if not (named and ordered and sized and len(set(keys)) == len(keys) and RESERVED_UIDS.isdisjoint(uids)):
        raise OpenError
