"""Tombstones that are not there, by the logs of the files they are about. No window may call it.

They lie in accounts.db, which an administrator can write; without them an older backup could bring back on a clean
computer who was erased. A keeper who settles the file of accounts writes them anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from nsintake.crypto.compartments import Compartment
from nsintake.records.session import Session
from nsintake.store.gone import buried
from nsintake.store.tombstones import FILES, Tombstones, make
from nsintake.store.unit_of_work import UnitOfWork


def unburied(session: Session) -> tuple[tuple[Compartment, bytes, date], ...]:
    """What is gone from the files this person has, with its day, and of which no tombstone counts. Within services."""
    gone = tuple(_gone(session))  # first: a tombstone is written before what it is about goes
    book = Tombstones(session.accounts.database).verified(session.rosters, org=session.ring.org)
    known = {(one.comp, one.subject_id) for one in book}
    return tuple(one for one in gone if one[:2] not in known)


def _gone(session: Session) -> Iterator[tuple[Compartment, bytes, date]]:
    for store in session.stores:
        if store.comp in FILES:
            yield from ((store.comp, subject_id, day) for subject_id, day in buried(store).items())


def bury_anew(session: Session, work: UnitOfWork) -> None:
    """Write what is missing, within a transaction on accounts.db, as of the day it went. Within services."""
    book = Tombstones(session.accounts.database)
    for comp, subject_id, day in unburied(session):
        book.put(work, make(session.ring, comp, subject_id, day=day))
