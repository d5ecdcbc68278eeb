"""One person's private keys under her password, and the live keys while she is signed in.

The public keys stored beside the blob are never believed: they are computed again from the private ones and
compared. Private keys do not leave this file except as operations.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import ENVELOPE_OVERHEAD, OpenError, seal, tlv, unseal
from nsintake.crypto.grants import hpke_open, open_grant
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, SALT_SIZE, KdfParams, derive_kek
from nsintake.crypto.roster import RESERVED_UIDS, Roster, RosterEntry, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.succession import chain_of
from nsintake.domain.roles import Role

BLOB_SIZE = 1 + 12 + SALT_SIZE + 32 + 32 + ENVELOPE_OVERHEAD + 96

_VERSION = b"\x01"
_NO_ROOT = bytes(32)


class NewUser(NamedTuple):
    """What a new person brings: her blob for the table and her public keys for the roster."""

    blob: bytes
    xpub: bytes
    epub: bytes


class _Private(NamedTuple):
    """Both private keys; let go of together."""

    xpriv: X25519PrivateKey
    epriv: Ed25519PrivateKey

    def public(self) -> tuple[bytes, bytes]:
        """Their public keys (32 bytes each)."""
        return self.xpriv.public_key().public_bytes_raw(), self.epriv.public_key().public_bytes_raw()


class _Head(NamedTuple):
    """The clear part of a blob."""

    params: KdfParams
    salt: bytes
    xpub: bytes
    epub: bytes

    def to_bytes(self) -> bytes:
        return _VERSION + self.kdf() + self.salt + self.xpub + self.epub

    def kdf(self) -> bytes:
        return b"".join(number.to_bytes(4, "big") for number in _costs(self.params))

    def aad(self, org: str, uid: str) -> bytes:
        return tlv("user", org, uid, self.kdf(), self.salt, self.xpub, self.epub)


class UserKeys(Guarded):
    """The opened keys of one person. ``root_pub`` is None until a keeper has approved her."""

    __slots__ = ("_private", "epub", "org", "root_pub", "uid", "xpub")

    def __init__(
        self, org: str, uid: str, *, xpriv: X25519PrivateKey, epriv: Ed25519PrivateKey, root_pub: bytes | None
    ) -> None:
        self.org = org
        self.uid = uid
        self.root_pub = root_pub
        self._private: _Private | None = _Private(xpriv, epriv)
        self.xpub, self.epub = self._private.public()

    def entry(self, role: Role, status: Status = Status.ACTIVE) -> RosterEntry:
        """Her line for a roster, from the live keys rather than from anything stored."""
        return RosterEntry(self.uid, role, status, self.xpub, self.epub)

    def sign(self, message: bytes) -> bytes:
        """Ed25519 over a message that begins with a ``tlv`` label (64 bytes). Raises OpenError once closed."""
        return self._held().epriv.sign(message)

    def open_grant(self, grant: bytes, *, roster: Roster, compartment: Compartment) -> bytes:
        """A compartment's key from her grant. Not for callers outside crypto/. Raises OpenError."""
        if self.root_pub is None:
            raise OpenError
        return open_grant(
            self._held().xpriv, grant, roster=roster, root_pub=self.root_pub, uid=self.uid, compartment=compartment
        )

    def open_sealed(self, sealed: bytes, info: bytes) -> bytes:
        """What HPKE sealed to her public key. Not for callers outside crypto/. Raises OpenError."""
        return hpke_open(self._held().xpriv, sealed, info)

    def reseal(
        self,
        password: str,
        *,
        site_secret: SiteSecret,
        params: KdfParams = DEFAULT,
        root_pub: bytes | None = None,
    ) -> bytes:
        """A new blob of the same keys under a password; ``root_pub`` is taken over if there is none yet.

        For a changed password and for the approval of a person already made. Raises OpenError once closed, or if they
        are under another root already.
        """
        if root_pub and self.root_pub not in {None, root_pub}:
            raise OpenError
        root = root_pub or self.root_pub
        blob = _seal_keys(
            self._held(),
            password=password,
            params=params,
            site_secret=site_secret,
            org=self.org,
            uid=self.uid,
            root_pub=root,
        )
        self.root_pub = root
        return blob

    def under(self, records: Iterable[bytes], root_pub: bytes) -> UserKeys:
        """The same keys under a newer root, to which ``records`` lead from their present one.

        ``root_pub`` comes from the approving keeper's own keys. Raises OpenError unless the chain reaches that far.
        """
        roots = [succession.old_root for succession in chain_of(records, root_pub, org=self.org)]
        if self.root_pub not in roots:
            raise OpenError
        xpriv, epriv = self._held()
        return UserKeys(self.org, self.uid, xpriv=xpriv, epriv=epriv, root_pub=root_pub)

    def before(self, records: Iterable[bytes], old_root: bytes) -> UserKeys:
        """The same keys as they were under an older root, to which ``records`` lead back from their present one.

        For what was made in that root's time, nothing else: whoever still knows its seed signs under it. Raises
        OpenError unless the chain leads there.
        """
        chain = chain_of(records, self.root_pub or b"", org=self.org)
        if old_root not in [succession.old_root for succession in chain]:
            raise OpenError
        xpriv, epriv = self._held()
        return UserKeys(self.org, self.uid, xpriv=xpriv, epriv=epriv, root_pub=old_root)

    def close(self) -> None:
        """Let go of the private keys; every later operation raises OpenError."""
        self._private = None

    def _held(self) -> _Private:
        if self._private is None:
            raise OpenError
        return self._private


def new_user(
    password: str,
    *,
    org: str,
    uid: str,
    site_secret: SiteSecret,
    root_pub: bytes | None = None,
    params: KdfParams = DEFAULT,
) -> NewUser:
    """Make a person's keys: (blob, xpub, epub). ``root_pub`` comes from the approving keeper's own keys.

    Raises OpenError for KDF parameters out of bounds or a reserved id.
    """
    if uid in RESERVED_UIDS:
        raise OpenError
    private = _Private(X25519PrivateKey.generate(), Ed25519PrivateKey.generate())
    blob = _seal_keys(
        private, password=password, params=params, site_secret=site_secret, org=org, uid=uid, root_pub=root_pub
    )
    return NewUser(blob, *private.public())


def open_user(blob: bytes, password: str, *, org: str, uid: str, site_secret: SiteSecret) -> UserKeys:
    """Open a person's blob. Takes as long as Argon2id takes; call it off the GUI thread.

    Raises OpenError for a wrong password and for a blob that is not hers, was changed, or is out of bounds (that
    before anything is derived).
    """
    head = _read_head(blob)
    kek = derive_kek(password, head.salt, head.params, site_secret=site_secret, org=org, uid=uid)
    return open_with_kek(blob, kek, org=org, uid=uid)


def kdf_params_of(blob: bytes) -> KdfParams:
    """What a guess at a blob's password costs, as it says itself. Raises OpenError for what is no blob."""
    return _read_head(blob).params


def open_with_kek(blob: bytes, kek: bytes, *, org: str, uid: str) -> UserKeys:
    """Open a blob whose key was derived already. Not for callers outside crypto/. Raises OpenError."""
    head = _read_head(blob)
    plain = unseal(kek, blob[len(head.to_bytes()) :], head.aad(org, uid))
    if len(plain) != 96:
        raise OpenError
    root_pub = plain[64:]
    keys = UserKeys(
        org,
        uid,
        xpriv=X25519PrivateKey.from_private_bytes(plain[:32]),
        epriv=Ed25519PrivateKey.from_private_bytes(plain[32:64]),
        root_pub=None if root_pub == _NO_ROOT else root_pub,
    )
    if (keys.xpub, keys.epub) != (head.xpub, head.epub):
        raise OpenError
    return keys


def _seal_keys(
    private: _Private,
    *,
    password: str,
    params: KdfParams,
    site_secret: SiteSecret,
    org: str,
    uid: str,
    root_pub: bytes | None,
) -> bytes:
    head = _Head(params, os.urandom(SALT_SIZE), *private.public())
    kek = derive_kek(password, head.salt, params, site_secret=site_secret, org=org, uid=uid)
    plain = private.xpriv.private_bytes_raw() + private.epriv.private_bytes_raw() + (root_pub or _NO_ROOT)
    return head.to_bytes() + seal(kek, plain, head.aad(org, uid))


def _read_head(blob: bytes) -> _Head:
    """The clear part; believed only once the envelope, which binds it, has opened."""
    if len(blob) != BLOB_SIZE or blob[:1] != _VERSION:
        raise OpenError
    memory, passes, lanes = (int.from_bytes(blob[at : at + 4], "big") for at in (1, 5, 9))
    params = KdfParams(memory, passes, lanes)
    keys_at = 13 + SALT_SIZE
    return _Head(params, blob[13:keys_at], blob[keys_at : keys_at + 32], blob[keys_at + 32 : keys_at + 64])


def _costs(params: KdfParams) -> tuple[int, int, int]:
    return params.memory_kib, params.passes, params.lanes
