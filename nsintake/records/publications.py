"""The figures that were published, as everybody sees them who may; no window may call it."""

from __future__ import annotations

from hashlib import sha256

from nsintake.domain.publication import Publication
from nsintake.records.signed_in import SignedIn


def id_of(month: str) -> bytes:
    """The id of a month's rows, in both files."""
    return sha256(f"nsintake/published/{month}".encode()).digest()[:16]


def published_months(signed_in: SignedIn) -> tuple[Publication, ...]:
    """Every month that is published, the oldest first. One whose row does not open is not there."""
    rows = signed_in.liaison.sound("publication", Publication).records
    there = (row.value for row in rows if row.record_id == id_of(row.value.month))
    return tuple(sorted(there, key=lambda publication: publication.month))
