"""Keys that do not open for a person, a keeper, since the woman did not accept her."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.wraps import _ALL, _OF_FILE, FileRestricted, Wraps


def shut_here(deks: Wraps, cursor: Any) -> int:
    """How many subjects there are whose key does not open for this person, a keeper, since she was not accepted."""
    return sum(1 for _ in _shut(deks, cursor))


def is_shut_with(deks: Wraps, cursor: Any, uid: str) -> bool:
    """Whether one of them is open to somebody else."""
    return any(uid in (deks.holders(wrap) or ()) for wrap in _shut(deks, cursor))


def _shut(deks: Wraps, cursor: Any) -> Iterator[bytes]:
    for subject_id, epoch, wrap in cursor.execute(_ALL).fetchall():
        if epoch == deks.epoch and is_restricted(wrap) and bytes(subject_id) not in _OF_FILE:
            try:
                deks.opened(bytes(subject_id), epoch, bytes(wrap))
            except FileRestricted:
                yield bytes(wrap)
            except OpenError:
                continue
