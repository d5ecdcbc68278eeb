"""A new root takes over from an old one, because a keeper who knew the old seed leaves.

The new root says which was the last roster that counts under the old one, and which rosters there had been: somebody
who still knows the old seed can make no later roster, and none of the earlier ones again. A record counts only in a
chain that begins at the root that somebody's own blob confirms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from nsintake.crypto.envelope import OpenError, number_of, text_of, tlv, untlv
from nsintake.crypto.roster import PUBLIC_KEY_SIZE, SIGNATURE_SIZE, check_signature

LABEL = "succession"
HASH_SIZE = 32
MAX_SUCCESSION_BYTES = 1024

_PARTS = 5
_ABSENT = bytes(HASH_SIZE)


@dataclass(frozen=True, slots=True)
class Succession:
    """The old root's public key, the last roster under it by number and SHA-256, and ``history`` over all of them."""

    org: str
    old_root: bytes
    last_number: int
    last_hash: bytes
    history: bytes

    def body(self) -> bytes:
        """The bytes the new root signs."""
        return tlv(LABEL, self.org, self.old_root, self.last_number, self.last_hash, self.history)


def history_of(rosters: Iterable[bytes | None]) -> bytes:
    """SHA-256 over the SHA-256 of every stored roster from number 1 on; 32 zero bytes for one that does not count."""
    return sha256(b"".join(_ABSENT if roster is None else sha256(roster).digest() for roster in rosters)).digest()


def succession_of(org: str, old_root: bytes, rosters: Sequence[bytes | None]) -> Succession:
    """What a new root has to sign; ``rosters`` from number 1 to the last one. Raises OpenError without a last one."""
    if not rosters or rosters[-1] is None:
        raise OpenError
    return Succession(org, old_root, len(rosters), sha256(rosters[-1]).digest(), history_of(rosters))


def verify_succession(data: bytes, new_root: bytes, *, org: str) -> Succession:
    """Read a stored succession (the signed bytes, then 64 bytes of signature). Raises OpenError unless it counts."""
    if len(data) > MAX_SUCCESSION_BYTES:
        raise OpenError
    body, signature = data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:]
    check_signature(new_root, body, signature)
    found = _decode(body)
    sized = (len(found.old_root), len(found.last_hash), len(found.history)) == (PUBLIC_KEY_SIZE, HASH_SIZE, HASH_SIZE)
    if found.org != org or not sized or found.last_number < 1 or found.old_root == new_root:
        raise OpenError
    return found


def _decode(body: bytes) -> Succession:
    parts = untlv(body, LABEL)
    if len(parts) != _PARTS:
        raise OpenError
    return Succession(text_of(parts[0]), parts[1], number_of(parts[2]), parts[3], parts[4])


def said_of(data: bytes, old_root: bytes, *, org: str) -> Succession | None:
    """What a stored record says that leads away from a root; None for any other. Its signature is not verified here:
    that needs the new root. So the caller compares it with the list that it names.
    """
    try:
        found = _decode(data[:-SIGNATURE_SIZE]) if len(data) <= MAX_SUCCESSION_BYTES else None
    except OpenError:
        return None
    return found if found is not None and (found.org, found.old_root) == (org, old_root) else None


def names_old_root(data: bytes, old_root: bytes, *, org: str) -> bool:
    """Whether a stored record says of itself that it leads away from a root. Proves nothing; only for words."""
    try:
        parts = untlv(data[:-SIGNATURE_SIZE], LABEL)
    except OpenError:
        return False
    return parts[:2] == [org.encode(), old_root]


def chain_of(records: Iterable[bytes], root_pub: bytes, *, org: str) -> tuple[Succession, ...]:
    """The successions that led to a root, newest first; stored records that are no part of it are passed over.

    Each one's last roster is older than that of the one after it.
    """
    stored, found, root = list(records), list[Succession](), root_pub
    while (succession := _next(stored, root, org, below=found[-1].last_number if found else None)) is not None:
        found.append(succession)
        root = succession.old_root
    return tuple(found)


def _next(stored: list[bytes], root: bytes, org: str, *, below: int | None) -> Succession | None:
    for data in stored:
        try:
            succession = verify_succession(data, root, org=org)
        except OpenError:
            continue
        if below is None or succession.last_number < below:
            return succession
    return None
