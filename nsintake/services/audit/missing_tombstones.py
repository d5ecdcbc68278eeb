"""Tombstones that are missing, by the logs of the files they are about. No window may call it.

They are in accounts.db, which an administrator can write; without them an older backup could bring back on a clean
computer who was erased. A keeper who settles the file of accounts writes them again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from nsintake.crypto.compartments import Compartment
from nsintake.records.signed_in import SignedIn
from nsintake.store.gone import buried
from nsintake.store.tombstones import FILES, Tombstones, make
from nsintake.store.unit_of_work import UnitOfWork


def missing_tombstones(signed_in: SignedIn) -> tuple[tuple[Compartment, bytes, date], ...]:
    """What is gone from the files this person has, with its day, and of which no tombstone counts. Within services."""
    gone = tuple(_gone(signed_in))  # first: a tombstone is written before what it is about goes
    book = Tombstones(signed_in.accounts.database).verified(signed_in.rosters, org=signed_in.ring.org)
    known = {(tombstone.comp, tombstone.subject_id) for tombstone in book}
    return tuple(stone for stone in gone if stone[:2] not in known)


def _gone(signed_in: SignedIn) -> Iterator[tuple[Compartment, bytes, date]]:
    for store in signed_in.stores:
        if store.comp in FILES:
            yield from ((store.comp, subject_id, day) for subject_id, day in buried(store).items())


def write_missing_tombstones(signed_in: SignedIn, work: UnitOfWork) -> None:
    """Write what is missing, within a transaction on accounts.db, as of the day it went. Within services."""
    book = Tombstones(signed_in.accounts.database)
    for comp, subject_id, day in missing_tombstones(signed_in):
        book.put(work, make(signed_in.ring, comp, subject_id, day=day))
