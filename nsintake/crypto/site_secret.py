"""The secret of this computer: without it a copied data folder is noise.

Sixteen random bytes, kept in two shares whose XOR they are: one in the operating system's keyring, one in a file in
the data folder. On paper they are the site sheet. Nothing here writes a file: the caller stores the share file's
bytes. A share that does not fit is never called damaged; the site sheet mends it, so that is what is asked for.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto import os_keyring
from nsintake.crypto.envelope import OpenError, hkdf, seal, text_of, tlv, unseal, untlv
from nsintake.crypto.grants import hpke_open, hpke_seal
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.sheets import SECRET_SIZE, decode_sheet, encode_sheet
from nsintake.errors import EnvironmentFault

_LABEL = "share"
_EARLIER = "site-before"
_SEALED = "backup-site"
_STICK = "start-stick"
_STICK_BEGINS = b"nsintake/start\x01"
_DIGEST_SIZE = 32
MOST_STICK = 1024
"""No start stick's file is longer, in bytes."""
_SIZES = (16, SECRET_SIZE, 16)
_SEALED_SHARE = bytes(SECRET_SIZE)


class KeyedConnection(Protocol):
    """A database connection that takes SQL: an sqlcipher3 connection."""

    def execute(self, sql: str, /) -> object:
        """Run one statement."""
        ...


class SiteSecret(Guarded):
    """The opened site secret. Gives keys to the files and derivations that need it, and its sheet for paper."""

    __slots__ = ("_raw", "_stretched")

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._stretched = hkdf(raw, "site")

    @classmethod
    def generate(cls) -> SiteSecret:
        """A new random site secret."""
        return cls(os.urandom(SECRET_SIZE))

    @classmethod
    def from_sheet(cls, text: str, share_file: bytes | None = None) -> SiteSecret:
        """The secret typed from the site sheet, compared with the folder's share file if there is one.

        Raises UserFault("sheet_typo", group=n), or EnvironmentFault("sheet_other_station") if the sheet is right
        but belongs to another station.
        """
        secret = cls(decode_sheet(text, "S"))
        check = _read_check(share_file)
        if check is not None and check != secret.check():
            raise EnvironmentFault("sheet_other_station")
        return secret

    def sheet(self) -> str:
        """The digits of the site sheet, to be copied by hand."""
        return encode_sheet("S", self._raw)

    def check(self) -> bytes:
        """Sixteen bytes that tell this secret from another and from which it cannot be found."""
        return hkdf(self._stretched, "check")[:16]

    def stretched(self) -> bytes:
        """The 32 bytes that derivations in crypto/ start from. Not for callers outside crypto/."""
        return self._stretched

    def split(self) -> tuple[bytes, bytes]:
        """Two random shares whose XOR is the secret. Not for callers outside crypto/."""
        share = os.urandom(SECRET_SIZE)
        return share, _xor(share, self._raw)

    def seal_for_recovery(self, recovery_xpub: bytes, *, org: str) -> bytes:
        """The secret as a backup carries it (64 bytes): only both recovery halves together open it."""
        return hpke_seal(self._raw, recovery_xpub, tlv(_SEALED, org))

    @classmethod
    def from_recovery(cls, key: X25519PrivateKey, sealed: bytes, *, org: str) -> SiteSecret:
        """Undo ``seal_for_recovery``. Raises OpenError for other halves or another backup's."""
        raw = hpke_open(key, sealed, tlv(_SEALED, org))
        if len(raw) != SECRET_SIZE:
            raise OpenError
        return cls(raw)

    def seal_earlier(self, *earlier: SiteSecret, org: str) -> bytes:
        """Earlier secrets, newest first, sealed under this one: for the blobs that are still under them."""
        raw = b"".join(secret._raw for secret in earlier)
        return seal(hkdf(self._stretched, _EARLIER), raw, tlv(_EARLIER, org))

    def open_earlier(self, sealed: bytes, *, org: str) -> tuple[SiteSecret, ...]:
        """Undo ``seal_earlier``. Raises OpenError."""
        raw = unseal(hkdf(self._stretched, _EARLIER), sealed, tlv(_EARLIER, org))
        if not raw or len(raw) % SECRET_SIZE:
            raise OpenError
        return tuple(SiteSecret(raw[at : at + SECRET_SIZE]) for at in range(0, len(raw), SECRET_SIZE))

    def apply_accounts_key(self, connection: KeyedConnection) -> None:
        """Give accounts.db its raw key on a fresh connection (``PRAGMA key``)."""
        apply_raw_key(connection, hkdf(self._stretched, "accounts"))


def apply_raw_key(connection: KeyedConnection, key: bytes) -> None:
    """Run ``PRAGMA key`` with 32 raw bytes. Not for callers outside crypto/."""
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def share_out(secret: SiteSecret, *, backends: tuple[str, ...] | None = None) -> bytes:
    """Put one share into the keyring (written, read back, compared) and return the share file for the data folder.

    Raises EnvironmentFault "keyring_missing", "keyring_refused" or "keyring_timeout"; then no share was made and
    the sheet has to be typed at every start.
    """
    share_id = os.urandom(16)
    file_share, ring_share = secret.split()
    os_keyring.put(share_id.hex(), ring_share.hex(), backends=backends)
    return tlv(_LABEL, share_id, file_share, secret.check())


def load(share_file: bytes, *, backends: tuple[str, ...] | None = None) -> SiteSecret:
    """Join the share file of a data folder with the keyring's share.

    Raises EnvironmentFault "keyring_missing", "keyring_refused", "keyring_timeout", "station_sealed", or
    "share_other_station": the two do not belong together, type the site sheet.
    """
    share_id, file_share, check = _parse(share_file)
    if file_share == _SEALED_SHARE:
        raise EnvironmentFault("station_sealed")
    found = os_keyring.get(share_id.hex(), backends=backends)
    try:
        ring_share = bytes.fromhex(found or "")
    except ValueError:
        ring_share = b""
    if len(ring_share) != SECRET_SIZE:
        raise EnvironmentFault("share_other_station")
    secret = SiteSecret(_xor(file_share, ring_share))
    if secret.check() != check:
        raise EnvironmentFault("share_other_station")
    return secret


class Stick(Guarded):
    """What is on a start stick: the half that would else be in a keyring, and whose it is."""

    __slots__ = ("_half", "org", "share_id")

    def __init__(self, org: str, share_id: bytes, half: bytes) -> None:
        self.org = org
        self.share_id = share_id
        self._half = half

    @classmethod
    def read(cls, stored: bytes) -> Stick:
        """A stick's file. Raises EnvironmentFault ``stick_foreign``, ``stick_newer``, ``stick_damaged``."""
        begins = stored[: len(_STICK_BEGINS)]
        if begins != _STICK_BEGINS:
            newer = begins[:-1] == _STICK_BEGINS[:-1] and begins > _STICK_BEGINS
            raise EnvironmentFault("stick_newer" if newer else "stick_foreign")
        body, digest = stored[:-_DIGEST_SIZE], stored[-_DIGEST_SIZE:]
        try:
            parts = untlv(body[len(_STICK_BEGINS) :], _STICK) if sha256(body).digest() == digest else []
            org = text_of(parts[0]) if len(parts) == len(_SIZES) else ""
        except OpenError:
            parts, org = [], ""
        if not org or tuple(map(len, parts[1:])) != _SIZES[:2]:
            raise EnvironmentFault("stick_damaged")
        return cls(org, parts[1], parts[2])

    def to_bytes(self) -> bytes:
        """The stick's file."""
        body = _STICK_BEGINS + tlv(_STICK, self.org, self.share_id, self._half)
        return body + sha256(body).digest()

    def join(self, share_file: bytes) -> SiteSecret:
        """The secret, with the data folder's half for sticks.

        Raises EnvironmentFault ``station_sealed``, ``share_other_station`` (they do not belong together).
        """
        share_id, file_share, check = _parse(share_file)
        if file_share == _SEALED_SHARE:
            raise EnvironmentFault("station_sealed")
        secret = SiteSecret(_xor(file_share, self._half))
        if share_id != self.share_id or secret.check() != check:
            raise EnvironmentFault("share_other_station")
        return secret


def share_out_to_stick(secret: SiteSecret, org: str, share_file: bytes | None = None) -> tuple[bytes, Stick]:
    """Split the secret between a share file for the data folder and a stick; (share file, stick).

    With the share file of sticks that exist already, the new stick is one more of them; one that was sealed, is torn
    or of another secret counts as none. Without one all earlier sticks open nothing once the new share file is there.
    """
    try:
        share_id, file_share, check = _parse(share_file or b"")
    except EnvironmentFault:
        share_id, file_share, check = b"", b"", b""
    if check != secret.check() or file_share == _SEALED_SHARE:
        share_id = os.urandom(16)
        file_share, half = secret.split()
    else:
        half = _xor(file_share, secret._raw)
    return tlv(_LABEL, share_id, file_share, secret.check()), Stick(org, share_id, half)


def check_of(share_file: bytes) -> bytes | None:
    """Which secret a share file is half of, by its check; None for a torn file."""
    return _read_check(share_file)


def forget(
    share_file: bytes, *, backends: tuple[str, ...] | None = None, limit: float = os_keyring.LIMIT_SECONDS
) -> None:
    """Take the keyring's share away: after this only the site sheet opens the station. Raises as ``load`` does."""
    os_keyring.remove(_parse(share_file)[0].hex(), backends=backends, limit=limit)


def sealed_share(share_file: bytes) -> bytes:
    """What a share file is replaced by when the station is sealed: no share, and an id that no keyring has.

    It still tells this station's site sheet from another's; a torn file tells nothing afterwards either.
    """
    check = _read_check(share_file)
    return tlv(_LABEL, os.urandom(16), _SEALED_SHARE, os.urandom(16) if check is None else check)


def _parse(share_file: bytes) -> tuple[bytes, bytes, bytes]:
    try:
        parts = untlv(share_file, _LABEL)
    except OpenError:
        parts = []
    if tuple(map(len, parts)) != _SIZES:
        raise EnvironmentFault("share_other_station")
    return parts[0], parts[1], parts[2]


def _read_check(share_file: bytes | None) -> bytes | None:
    """The check of a share file that can still be read, else None: the sheet is the way out of a torn file."""
    try:
        return None if share_file is None else _parse(share_file)[2]
    except EnvironmentFault:
        return None


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
