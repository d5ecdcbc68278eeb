"""A small station whose three files are built again by its keeper, and the same station under the new keys."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import KeyRing
from nsintake.store.accounts import Accounts
from nsintake.store.rebuild import Rebuilt, Sources, rebuild
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import ORG, Note, Station

FILES = (Compartment.ACCOUNTS, Compartment.LIAISON, Compartment.IDENTITY)
IDENTITY, LIAISON = Compartment.IDENTITY, Compartment.LIAISON


def keeper_ring(station: Station) -> KeyRing:
    """The keeper's, with the root, as after a real sign-in."""
    keys = {comp: station.comp_keys[comp] for comp in (LIAISON, IDENTITY)}
    user = station.people["u-keeper"]
    return KeyRing(user, station.roster(), site_secret=station.secret, compartments=keys, root=station.root)


def sources(station: Station) -> Sources:
    """All three files opened by the keeper, the rosters in the first as a real station has them there."""
    opened = [station.database("u-keeper", comp) for comp in FILES]
    accounts = Accounts(opened[0])
    with opened[0].begin() as work:
        for number, stored in enumerate(station.rosters, start=1):
            if accounts.roster(number) is None:
                accounts.add_roster(work, number, stored)
        work.commit()
    history = RosterHistory(
        accounts.roster, root_pub=station.root.public_key, org=ORG, successions=accounts.successions
    )
    ring = keeper_ring(station)
    stores = [
        SealedStore(database, ring, comp=comp, rosters=history, clock=station.clock)
        for comp, database in zip(FILES, opened, strict=True)
    ]
    return Sources(accounts, *stores)


def under_new_keys(station: Station, folder: Path) -> Station:
    """Who is here and their new keys, for files that are not there yet. Whoever is to leave is off the roster of
    ``station`` by now."""
    last = station.roster()
    stored = station.root.sign_roster(replace(last, number=last.number + 1, epoch=last.epoch + 1))
    keys = {comp: os.urandom(32) for comp in (LIAISON, IDENTITY)}
    folder.mkdir()
    people, rosters = dict(station.people), [*station.rosters, stored]
    return Station(folder, station.secret, station.root, people, rosters, keys)


def built(station: Station, new: Station, **how: Any) -> Rebuilt:
    """Build the files again; both stations are closed afterwards."""
    try:
        return rebuild(sources(station), new.folder, keeper_ring(new), clock=station.clock, **how)
    finally:
        station.close()


def put(store: SealedStore, table: str, subject: bytes, text: str, record: bytes = b"") -> bytes:
    """Save a note under a subject; its id."""
    record = record or new_id()
    with store.begin() as work:
        store.put(work, table, record, subject, Note(text), verb="saved", details={"said": text})
        work.commit()
    return record


def by_hand(store: SealedStore, text: str, *given: object) -> None:
    """Past the program, by somebody who has the file's key."""
    store.database.reader().execute(text, given)


def bend(comp: Compartment, text: str, *given: object) -> Callable[[Sources], None]:
    """A ``settle`` that leaves something in the new files that was not carried over."""
    return lambda new: by_hand(new.store(comp), text, *given)
