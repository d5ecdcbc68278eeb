"""Keys of what the log says about a woman: derived from her data key, so that who opens her file opens it and nobody
else, and it goes with that key.

Entries never change, but her data key does, when her file is restricted or handed over and when all keys are changed.
So the keys derived from her earlier ones are kept, sealed under the present one, in a row of ``dek`` of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import Dek

if TYPE_CHECKING:
    from nsintake.store.unit_of_work import UnitOfWork
    from nsintake.store.wraps import Wraps

_KEPT = b"\x03"


def row_of(subject_id: bytes) -> bytes:
    """Where in ``dek`` the earlier keys of a subject lie."""
    return sha256(b"nsintake/log-keys" + subject_id).digest()[:16]


def is_kept(wrap: bytes) -> bool:
    """Whether a row of ``dek`` holds such keys, and no data key."""
    return wrap[:1] == _KEPT


def every(deks: Wraps, cursor: Any, subject_id: bytes) -> Iterator[Dek]:
    """The keys under which entries about a subject may be sealed, the newest first.

    Raises OpenError where there is no data key or it does not open, Refused ``file_restricted``. Earlier keys that do
    not open are left out: whoever holds the file could have written there, and must not stop what is done for her.
    """
    dek = deks.find(cursor, subject_id, deks.epoch)
    yield dek.for_log()
    wrap = deks.wrap_of(cursor, row_of(subject_id), deks.epoch)
    if wrap is not None and is_kept(wrap):
        try:
            yield from dek.open_keys(wrap[1:], _aad(deks, subject_id))
        except OpenError:
            return


def keep(deks: Wraps, work: UnitOfWork, subject_id: bytes, keys: Sequence[Dek], *, dek: Dek) -> None:
    """Keep earlier keys, the newest first, under the subject's data key of this epoch, which was just written."""
    if keys:
        deks.insert(work, row_of(subject_id), deks.epoch, wrap=_KEPT + dek.seal_keys(keys, _aad(deks, subject_id)))


def _aad(deks: Wraps, subject_id: bytes) -> bytes:
    return tlv("dek-log", deks.org, deks.comp, deks.epoch, subject_id)
