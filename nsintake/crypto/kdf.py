"""From a password to the key of one person's blob: Argon2id, with the site secret mixed in.

The parameters come from a file that others can edit, so they are refused below a floor or above a cap before any work
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
_YEH, _KAF = "\u064a", "\u0643"
_KEYBOARDS = {0x06CC: _YEH, 0x0649: _YEH, 0x06A9: _KAF}
"""Letters that look alike and are on the same key: which of them it writes depends on the keyboard chosen."""
_FOLDED = _EASTERN_DIGITS | _KEYBOARDS


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
    """The password as bytes: NFKC, then digits and letters that only the keyboard tells apart as one, then UTF-8.

    Arabic-Indic and Persian digits become ASCII digits. U+06CC and U+0649 become U+064A, U+06A9 becomes U+0643: a
    Kurdish or Persian keyboard writes another yeh and kaf than an Arabic one, in shapes nobody sees apart (and sees
    none in a password), and colleagues share a computer whose keyboard somebody else has switched. A guess costs the
    same; two passwords that differ in nothing else become one, which no list of words contains as two.
    """
    folded = unicodedata.normalize("NFKC", password).translate(_FOLDED)
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
