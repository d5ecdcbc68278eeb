"""A data key: seals and opens what is stored under it, and never gives out its bytes."""

from __future__ import annotations

import hmac
from collections.abc import Iterable

from nsintake.crypto.envelope import KEY_SIZE, OpenError, hkdf, seal, unseal
from nsintake.crypto.guarded import Guarded


class Dek(Guarded):
    """The key of one woman's rows, one record's content or one file's audit bodies."""

    __slots__ = ("_key", "_log")

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._log: Dek | None = None

    def seal(self, plaintext: bytes, aad: bytes) -> bytes:
        """An envelope of the plaintext under this key."""
        return seal(self._key, plaintext, aad)

    def open(self, envelope: bytes, aad: bytes) -> bytes:
        """The plaintext of an envelope. Raises OpenError."""
        return unseal(self._key, envelope, aad)

    def for_log(self) -> Dek:
        """The key of what the log says about its subject: whoever has that one opens no record."""
        if self._log is None:
            self._log = Dek(hkdf(self._key, "audit-about"))
        return self._log

    def word(self, label: str) -> bytes:
        """A word (32 bytes) that only who has this key can say, and that tells nothing of it."""
        return hkdf(self._key, label)

    def seal_keys(self, keys: Iterable[Dek], aad: bytes) -> bytes:
        """An envelope of other keys under this one."""
        return seal(self._key, b"".join(dek._key for dek in keys), aad)

    def open_keys(self, envelope: bytes, aad: bytes) -> tuple[Dek, ...]:
        """The keys of an envelope that ``seal_keys`` made. Raises OpenError."""
        plain = unseal(self._key, envelope, aad)
        return tuple(dek_of(plain[at : at + KEY_SIZE]) for at in range(0, len(plain), KEY_SIZE))

    def same_as(self, other: Dek) -> bool:
        """Whether both are one key."""
        return hmac.compare_digest(self._key, other._key)


def dek_of(key: bytes) -> Dek:
    """The key with these bytes. Raises OpenError for any other number of bytes than a key has."""
    if len(key) != KEY_SIZE:
        raise OpenError
    return Dek(key)
