"""How a restricted wrap is written: a part for each who opens it, and the proof that these are all."""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.crypto.envelope import OpenError, text_of, tlv, untlv
from nsintake.crypto.roster import NO_KEEPERS

PROOF = ""
"""Written in the place of a uid, before the proof that these are the names the key was given to."""
_RESTRICTED = b"\x02"


def is_restricted(wrap: bytes) -> bool:
    """Whether a wrap names who opens it, damaged or not."""
    return wrap[:1] == _RESTRICTED


def joined(shared: Mapping[str, bytes]) -> bytes:
    """Wraps by uid, the proof first, in the order of the ids."""
    parts = [part for uid in sorted(shared) for part in (uid, shared[uid])]
    return _RESTRICTED + tlv("restricted", *parts)


def parts_of(wrap: bytes) -> dict[str, bytes] | None:
    """Wraps by uid out of a restricted wrap, None for a common one. Raises OpenError for one this never wrote."""
    if not is_restricted(wrap):
        return None
    parts = untlv(wrap[1:], "restricted")
    shared = {text_of(uid): part for uid, part in zip(parts[::2], parts[1::2], strict=False)}
    if PROOF not in shared or len(shared) < 2 or NO_KEEPERS in shared or joined(shared) != wrap:
        raise OpenError
    return shared
