"""The site secret, its two shares, the recovery key, and what opens the three files."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from tests.vectors.second import tlv
from tests.vectors.second.envelope import hkdf, seal, unseal
from tests.vectors.second.primitives import require, xpub_of


def xor(left: bytes, right: bytes) -> bytes:
    require(holds=len(left) == len(right) == 16)
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def stretched(raw: bytes) -> bytes:
    """SS, which everything else is derived from; ``raw`` is only ever on a sheet or in two shares."""
    return hkdf(raw, "site")


def check(ss: bytes) -> bytes:
    return hkdf(ss, "check")[:16]


def share_name(account: str, *, shared: bool) -> str:
    """The name of an account's share file; ``shared``: whether several accounts of the computer have the folder."""
    return f"share-{hashlib.sha256(account.encode()).hexdigest()[:16]}" if shared else "share"


@dataclass(frozen=True, slots=True)
class ShareFile:
    share_id: bytes
    file_share: bytes
    check: bytes

    def written(self) -> bytes:
        return tlv.tlv("share", self.share_id, self.file_share, self.check)

    @classmethod
    def read(cls, stored: bytes) -> ShareFile:
        parts = tlv.read(stored, "share")
        require(holds=[len(part) for part in parts] == [16, 16, 16])
        return cls(*parts)

    @property
    def item(self) -> str:
        """The name of the keyring item with the other share."""
        return self.share_id.hex()

    @property
    def sealed(self) -> bool:
        """Half of the secret was destroyed here: no keyring is asked, the sheet is."""
        return self.file_share == bytes(16)

    def join(self, value: str) -> bytes:
        """``raw``, from the keyring item's value: 32 lower-case hex digits."""
        require(holds=not self.sealed and len(value) == 32 and set(value) <= set("0123456789abcdef"))
        raw = xor(self.file_share, bytes.fromhex(value))
        require(holds=hmac.compare_digest(check(stretched(raw)), self.check))
        return raw


STICK = b"nsintake/start\x01"


@dataclass(frozen=True, slots=True)
class Stick:
    """A start stick: one half, for the data folder's ``share-stick``, which is a share file."""

    org: str
    share_id: bytes
    half: bytes

    def written(self) -> bytes:
        body = STICK + tlv.tlv("start-stick", self.org, self.share_id, self.half)
        return body + hashlib.sha256(body).digest()

    @classmethod
    def read(cls, stored: bytes) -> Stick:
        body, digest = stored[:-32], stored[-32:]
        require(holds=body.startswith(STICK) and len(stored) <= 1024)
        require(holds=hmac.compare_digest(hashlib.sha256(body).digest(), digest))
        parts = tlv.read(body[len(STICK) :], "start-stick")
        require(holds=len(parts) == 3 and bool(parts[0]) and [len(part) for part in parts[1:]] == [16, 16])
        return cls(tlv.text(parts[0]), parts[1], parts[2])

    def join(self, share: ShareFile) -> bytes:
        """``raw``, from the data folder's half."""
        require(holds=share.share_id == self.share_id)
        return share.join(self.half.hex())


def recovery_xpriv(half_a: bytes, half_b: bytes) -> bytes:
    return hkdf(xor(half_a, half_b), "recovery")


def keeper_xpriv(root_seed: bytes) -> bytes:
    return hkdf(root_seed, "keeper")


def keeper_xpub(root_seed: bytes) -> bytes:
    return xpub_of(keeper_xpriv(root_seed))


def file_keys(ss: bytes, liaison: bytes, identity: bytes) -> dict[str, bytes]:
    return {
        "accounts": hkdf(ss, "accounts"),
        "liaison": hkdf(ss + liaison, "liaison"),
        "identity": hkdf(ss + identity, "identity"),
    }


def accounts_key(ss: bytes) -> bytes:
    """CK_accounts, which wraps the data keys in accounts.db."""
    return hkdf(ss, "accounts-wrap")


# -- a changed site secret ---------------------------------------------------------------------------------------------


def seal_before(ss: bytes, org: str, *, raws: list[bytes], nonce: bytes | None = None) -> bytes:
    """The setting ``site_before``: the earlier secrets, newest first, under the present one."""
    return seal(hkdf(ss, "site-before"), b"".join(raws), tlv.tlv("site-before", org), nonce=nonce)


def before(ss: bytes, org: str, *, stored: bytes) -> list[bytes]:
    joined = unseal(hkdf(ss, "site-before"), stored, tlv.tlv("site-before", org))
    require(holds=bool(joined) and len(joined) % 16 == 0)
    return [joined[start : start + 16] for start in range(0, len(joined), 16)]


def secret_of(ss: bytes, raws: list[bytes], *, site_of: bytes | None) -> bytes:
    """The SS that a blob is under, by the person's setting ``site_of:``, which names an earlier one."""
    if site_of is None:
        return ss
    for candidate in map(stretched, raws):
        if hmac.compare_digest(check(candidate), site_of):
            return candidate
    require(holds=False)
    return b""
