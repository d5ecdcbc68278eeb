"""Keys of what the log says about a woman: derived from her data key, so that who opens her file opens it and nobody
else, and it goes with that key.

Entries never change, but her data key does, when her file is restricted or handed over and when all keys are changed.
So the keys derived from her earlier ones are kept, sealed under the present one, in a row of ``dek`` of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import Dek

_KEPT = b"\x03"


def row_of(subject_id: bytes) -> bytes:
    """Where in ``dek`` the earlier keys of a subject are."""
    return sha256(b"nsintake/log-keys" + subject_id).digest()[:16]


def is_kept(wrap: bytes) -> bool:
    """Whether a row of ``dek`` contains such keys, and no data key."""
    return wrap[:1] == _KEPT


def opened(wrap: bytes | None, dek: Dek, aad: bytes) -> Sequence[Dek]:
    """The earlier keys in such a row, the newest first. Those that do not open are left out: anybody who has the file's
    key could have written there, and must not stop what is done for her.
    """
    if wrap is None or not is_kept(wrap):
        return ()
    try:
        return dek.open_keys(wrap[1:], aad)
    except OpenError:
        return ()


def sealed(keys: Sequence[Dek], dek: Dek, aad: bytes) -> bytes:
    """Such a row: earlier keys, the newest first, under the subject's data key."""
    return _KEPT + dek.seal_keys(keys, aad)
