"""A compartment's key, given to one person by name: encrypted to her key, signed by the root.

HPKE's base mode does not say who encrypted, so a grant counts only under the root's signature; and it counts only
while the newest roster gives her the same keys and a role that has the compartment. A grant is never opened to
see whether it opens: everything it says about itself is compared first.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nsintake.crypto.compartments import GRANTED, Compartment, granted_to
from nsintake.crypto.envelope import KEY_SIZE, TAG_SIZE, OpenError, number_of, text_of, tlv, untlv
from nsintake.crypto.roster import RECOVERY, SIGNATURE_SIZE, Roster, Status, check_signature

LABEL = "grant"
SEALED_KEY_SIZE = 32 + KEY_SIZE + TAG_SIZE
MAX_GRANT_BYTES = 4096

_PARTS = 7
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class GrantHeader:
    """What a grant says about itself, in the clear. Proves nothing before ``open_grant``."""

    org: str
    compartment: Compartment
    epoch: int
    uid: str
    xpub: bytes
    epub: bytes
    roster_number: int

    def body(self) -> bytes:
        """G: the HPKE info, and the first part of what the root signs."""
        return tlv(LABEL, self.org, self.compartment, self.epoch, self.uid, self.xpub, self.epub, self.roster_number)


def header_for(roster: Roster, compartment: Compartment, uid: str) -> GrantHeader:
    """The header a grant to ``uid`` (a person on the roster, or "recovery") has under that roster.

    Raises OpenError if she is not on it, is disabled, or her role does not have the compartment.
    """
    if compartment not in GRANTED:
        raise OpenError
    if uid == RECOVERY:
        xpub, epub = roster.recovery_xpub, b""
    else:
        entry = roster.entry(uid)
        if entry is None or entry.status is not Status.ACTIVE or compartment not in granted_to(entry.role):
            raise OpenError
        xpub, epub = entry.xpub, entry.epub
    return GrantHeader(roster.org, compartment, roster.epoch, uid, xpub, epub, roster.number)


def make_grant(signer: Ed25519PrivateKey, roster: Roster, *, compartment: Compartment, uid: str, key: bytes) -> bytes:
    """Give ``uid`` a compartment's 32-byte key under the roster. Raises OpenError as ``header_for`` does."""
    header = header_for(roster, compartment, uid).body()
    signed = header + hpke_seal(key, header_xpub(roster, uid), header)
    return len(header).to_bytes(4, "big") + signed + signer.sign(signed)


def header_xpub(roster: Roster, uid: str) -> bytes:
    """The X25519 public key of a person on the roster or of the recovery. Raises OpenError if there is none."""
    entry = roster.entry(uid)
    if uid == RECOVERY:
        return roster.recovery_xpub
    if entry is None:
        raise OpenError
    return entry.xpub


def read_header(grant: bytes) -> GrantHeader:
    """What a grant says about itself. Raises OpenError if it is no grant."""
    return _take_apart(grant)[0]


def open_grant(
    private_key: X25519PrivateKey, grant: bytes, *, roster: Roster, root_pub: bytes, uid: str, compartment: Compartment
) -> bytes:
    """The compartment's 32-byte key.

    ``roster`` is the newest verified one. Raises OpenError unless the grant is for exactly this organisation,
    compartment, epoch and person, with the keys and under a role of that roster, not newer than it, and signed by
    the root.
    """
    header, sealed, signed, signature = _take_apart(grant)
    now = header_for(roster, compartment, uid)
    expected = GrantHeader(
        now.org, now.compartment, now.epoch, now.uid, now.xpub, now.epub, roster_number=header.roster_number
    )
    if header != expected or header.roster_number > roster.number:
        raise OpenError
    check_signature(root_pub, signed, signature)
    return hpke_open(private_key, sealed, header.body())


def open_unproved(
    private_key: X25519PrivateKey, grant: bytes, *, org: str, uid: str, compartment: Compartment
) -> bytes:
    """The key in a grant before anybody knows which root to believe: whoever calls this must then prove it by it.

    Only for the root seed that the recovery is granted; everything else opens by ``open_grant``. Raises OpenError.
    """
    header, sealed, _, _ = _take_apart(grant)
    if (header.org, header.uid, header.compartment) != (org, uid, compartment):
        raise OpenError
    return hpke_open(private_key, sealed, header.body())


def hpke_seal(plaintext: bytes, xpub: bytes, info: bytes) -> bytes:
    """HPKE base mode (X25519, HKDF-SHA256, ChaCha20-Poly1305) to a public key. Raises OpenError for a bad key."""
    try:
        return _SUITE.encrypt(plaintext, X25519PublicKey.from_public_bytes(xpub), info=info)
    except ValueError:
        raise OpenError from None


def hpke_open(private_key: X25519PrivateKey, sealed: bytes, info: bytes) -> bytes:
    """Undo ``hpke_seal``. Raises OpenError if it does not open."""
    try:
        return _SUITE.decrypt(sealed, private_key, info=info)
    except (InvalidTag, ValueError):
        raise OpenError from None


def _take_apart(grant: bytes) -> tuple[GrantHeader, bytes, bytes, bytes]:
    """Header, sealed key, signed bytes, signature."""
    length = int.from_bytes(grant[:4], "big")
    if len(grant) > MAX_GRANT_BYTES or len(grant) != 4 + length + SEALED_KEY_SIZE + SIGNATURE_SIZE:
        raise OpenError
    signed, signature = grant[4:-SIGNATURE_SIZE], grant[-SIGNATURE_SIZE:]
    body, sealed = signed[:length], signed[length:]
    parts = untlv(body, LABEL)
    if len(parts) != _PARTS:
        raise OpenError
    try:
        compartment = Compartment(text_of(parts[1]))
    except ValueError:
        raise OpenError from None
    header = GrantHeader(
        org=text_of(parts[0]),
        compartment=compartment,
        epoch=number_of(parts[2]),
        uid=text_of(parts[3]),
        xpub=parts[4],
        epub=parts[5],
        roster_number=number_of(parts[6]),
    )
    return header, sealed, signed, signature
