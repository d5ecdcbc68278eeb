"""From a password to the key of one person's blob: Argon2id, with the site secret mixed in.

The parameters come from a file that others can edit, so they are held between a floor and a cap before any work
is done: never weaker than the floor, never so heavy that signing in becomes impossible.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nsintake.crypto.envelope import KEY_SIZE, OpenError, tlv
from nsintake.crypto.site_secret import SiteSecret
from nsintake.errors import EnvironmentFault

SALT_SIZE = 16
_EASTERN_DIGITS = {base + digit: str(digit) for base in (0x0660, 0x06F0) for digit in range(10)}


@dataclass(frozen=True, slots=True)
class KdfParams:
    """The cost of one guess: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT = KdfParams(memory_kib=256 * 1024, passes=3, lanes=4)
FLOOR = KdfParams(memory_kib=64 * 1024, passes=3, lanes=4)
CAP = KdfParams(memory_kib=1024 * 1024, passes=10, lanes=16)


def check_bounds(params: KdfParams) -> None:
    """Refuse parameters below the floor or above the cap with OpenError."""
    within = (
        FLOOR.memory_kib <= params.memory_kib <= CAP.memory_kib
        and FLOOR.passes <= params.passes <= CAP.passes
        and FLOOR.lanes <= params.lanes <= CAP.lanes
    )
    if not within:
        raise OpenError


def normalise_password(password: str) -> bytes:
    """The password as bytes: NFKC, Arabic-Indic and Persian digits as ASCII digits, UTF-8."""
    folded = unicodedata.normalize("NFKC", password).translate(_EASTERN_DIGITS)
    return folded.encode("utf-8", "surrogatepass")


def derive_kek(password: str, salt: bytes, params: KdfParams, *, site_secret: SiteSecret, org: str, uid: str) -> bytes:
    """Derive the 32-byte key of ``uid``'s blob. Takes about half a second and ``params.memory_kib`` of memory.

    Raises OpenError for parameters out of bounds, EnvironmentFault("memory_short") if the memory cannot be had.
    """
    check_bounds(params)
    derivation = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
        secret=site_secret.stretched(),
        ad=tlv("kek", org, uid),
    )
    try:
        return derivation.derive(normalise_password(password))
    except MemoryError:
        raise EnvironmentFault("memory_short", mebibytes=params.memory_kib // 1024) from None
