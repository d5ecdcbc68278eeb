"""A small station for tests: real keys made directly (no password, no KDF), real files, people of every role."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import ClassVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.clock import FixedClock
from nsintake.crypto.keys import Compartment, KeyRing, Root, UserKeys
from nsintake.crypto.roster import Roster, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.store import migrations
from nsintake.store.accounts import Accounts
from nsintake.store.engine import Database, open_database
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import FILE_NAMES

ORG = "practice"
HOLDS = {
    Role.ADMINISTRATOR: (),
    Role.LIAISON: (Compartment.LIAISON,),
    Role.INTAKE: (Compartment.LIAISON, Compartment.IDENTITY),
    Role.KEEPER: (Compartment.LIAISON, Compartment.IDENTITY),
}
PEOPLE = {"u-admin": Role.ADMINISTRATOR, "u-intake": Role.INTAKE, "u-keeper": Role.KEEPER, "u-liaison": Role.LIAISON}
A_MOMENT = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Note:
    """A value of every kind the store promises to carry."""

    SCHEMA: ClassVar[int] = 1
    text: str = "a note"
    day: date = date(2026, 3, 4)
    at: datetime = A_MOMENT
    role: Role = Role.INTAKE
    parts: tuple[str, ...] = ("one", "two")
    inner: Inner | None = None


@dataclass(frozen=True, slots=True)
class Inner:
    number: int = 7
    raw: bytes = b"\x00\xff"


@dataclass
class Station:
    """Files in ``folder`` and the keys of everybody."""

    folder: Path
    secret: SiteSecret = field(default_factory=SiteSecret.generate)
    root: Root = field(default_factory=Root.generate)
    people: dict[str, UserKeys] = field(default_factory=dict)
    rosters: list[bytes] = field(default_factory=list)
    comp_keys: dict[Compartment, bytes] = field(default_factory=dict)
    clock: FixedClock = field(default_factory=lambda: FixedClock(A_MOMENT))
    opened: list[Database] = field(default_factory=list)

    def roster(self) -> Roster:
        return verify_roster(self.rosters[-1], self.root.public_key, org=ORG)

    def sign(self, roles: dict[str, Role]) -> None:
        """Issue the next roster."""
        entries = tuple(self.people[uid].entry(role) for uid, role in sorted(roles.items()))
        unsigned = Roster(ORG, len(self.rosters) + 1, 1, b"r" * 32, self.root.keeper_xpub, entries)
        if self.rosters:
            unsigned = replace(unsigned, recovery_xpub=self.roster().recovery_xpub)
        self.rosters.append(self.root.sign_roster(unsigned))

    def add_person(self, uid: str) -> None:
        keys = (X25519PrivateKey.generate(), Ed25519PrivateKey.generate())
        self.people[uid] = UserKeys(ORG, uid, xpriv=keys[0], epriv=keys[1], root_pub=self.root.public_key)

    def keyring(self, uid: str, *, holds: tuple[Compartment, ...] | None = None) -> KeyRing:
        """Somebody's key ring; ``holds`` to give an attacker more than her role has."""
        entry = self.roster().entry(uid)
        names = holds if holds is not None else HOLDS[entry.role] if entry else ()
        keys = {comp: self.comp_keys[comp] for comp in names}
        return KeyRing(self.people[uid], self.roster(), site_secret=self.secret, compartments=keys, root=None)

    def database(self, uid: str, comp: Compartment, *, create: bool = False) -> Database:
        ring = self.keyring(uid)
        path = self.folder / FILE_NAMES[comp]
        database = open_database(path, lambda connection: ring.apply_file_key(comp, connection), create=create)
        self.opened.append(database)
        return database

    def store(self, uid: str, comp: Compartment = Compartment.IDENTITY) -> SealedStore:
        """A fresh session's view of a file: nothing verified or cached yet."""
        return self.store_over(self.database(uid, comp), self.keyring(uid), comp)

    def store_over(self, database: Database, ring: KeyRing, comp: Compartment) -> SealedStore:
        history = RosterHistory(
            lambda number: self.rosters[number - 1] if 0 < number <= len(self.rosters) else None,
            root_pub=self.root.public_key,
            org=ORG,
        )
        return SealedStore(database, ring, comp=comp, rosters=history, clock=self.clock)

    def knows_the_first_only(self, store: SealedStore) -> None:
        """Make it a program of an attacker's own, which takes the first roster for the newest."""
        store.audit._rosters._load = lambda number: self.rosters[0] if number == 1 else None
        store.audit._rosters._known.clear()

    def accounts(self) -> Accounts:
        return Accounts(self.database("u-keeper", Compartment.ACCOUNTS))

    def close(self) -> None:
        for database in self.opened:
            database.close()
        self.opened.clear()


def copy_of(station: Station, folder: Path) -> Station:
    """The same station, closed, in another folder: what is done there changes nothing here."""
    shutil.copytree(station.folder, folder, dirs_exist_ok=True)
    people, rosters, keys = dict(station.people), list(station.rosters), dict(station.comp_keys)
    return Station(folder, station.secret, station.root, people, rosters, keys)


def make_station(folder: Path) -> Station:
    """A founded station with empty files and four people."""
    station = Station(folder)
    station.comp_keys = {comp: os.urandom(32) for comp in (Compartment.LIAISON, Compartment.IDENTITY)}
    for uid in PEOPLE:
        station.add_person(uid)
    station.sign(PEOPLE)
    for comp in FILE_NAMES:
        migrations.bring_up_to_date(station.database("u-keeper", comp, create=True), comp)
    station.close()
    return station
