"""The site secret, its two shares, the recovery key, and what opens the three files."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from tests.vectors.second import tlv
from tests.vectors.second.envelope import hkdf
from tests.vectors.second.primitives import require, xpub_of


def xor(one: bytes, other: bytes) -> bytes:
    require(holds=len(one) == len(other) == 16)
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def stretched(raw: bytes) -> bytes:
    """SS, which everything else is derived from; ``raw`` only ever stands on a sheet or in two shares."""
    return hkdf(raw, "site")


def check(ss: bytes) -> bytes:
    return hkdf(ss, "check")[:16]


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
        """The name of the keyring item that holds the other share."""
        return self.share_id.hex()

    def join(self, value: str) -> bytes:
        """``raw``, from the keyring item's value: 32 lower-case hex digits."""
        require(holds=len(value) == 32 and set(value) <= set("0123456789abcdef"))
        raw = xor(self.file_share, bytes.fromhex(value))
        require(holds=hmac.compare_digest(check(stretched(raw)), self.check))
        return raw


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
