"""A founded office with one person of each role, made once a run at the floor of the KDF."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.founding import Founding, found
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import KeyRing, UserKeys, new_user, open_keyring, open_user
from nsintake.crypto.roster import Roster, RosterEntry, Status, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role

ORG = "office-1"
KEEPER = "keeper-1"
ROLES = {
    "administrator-1": Role.ADMINISTRATOR,
    "intake-1": Role.INTAKE,
    "keeper-2": Role.KEEPER,
    "liaison-1": Role.LIAISON,
}


@dataclass(frozen=True)
class Office:
    """Everything that is on the disk of the office, and the passwords its people know."""

    site_secret: SiteSecret
    founding: Founding
    passwords: dict[str, str]
    blobs: dict[str, bytes]
    roster: bytes
    grants: dict[tuple[str, Compartment], bytes]

    @property
    def root_pub(self) -> bytes:
        return self.founding.root_pub

    @property
    def newest(self) -> Roster:
        return verify_roster(self.roster, self.root_pub, org=ORG)

    def open_user(self, uid: str) -> UserKeys:
        return _open_user_once(self, uid)

    def grants_of(self, uid: str) -> dict[Compartment, bytes]:
        return {compartment: grant for (holder, compartment), grant in self.grants.items() if holder == uid}

    def sign_in(self, uid: str) -> KeyRing:
        """A fresh keyring; the person's keys are opened once a run, so nobody may close them."""
        return open_keyring(
            self.open_user(uid), site_secret=self.site_secret, roster=self.roster, grants=self.grants_of(uid)
        )

    def __hash__(self) -> int:
        return id(self)


@cache
def _open_user_once(office: Office, uid: str) -> UserKeys:
    return open_user(office.blobs[uid], office.passwords[uid], org=ORG, uid=uid, site_secret=office.site_secret)


def make_office() -> Office:
    """A new office: a founding keeper, then everyone in ROLES approved in one act."""
    site_secret = SiteSecret.generate()
    founding = found("keeper-1 pass", org=ORG, uid=KEEPER, site_secret=site_secret, params=FLOOR)
    passwords = {KEEPER: "keeper-1 pass"}
    blobs = {KEEPER: founding.keeper_blob}
    entries = []
    for uid, role in ROLES.items():
        passwords[uid] = f"{uid} pass"
        made = new_user(
            passwords[uid], org=ORG, uid=uid, site_secret=site_secret, root_pub=founding.root_pub, params=FLOOR
        )
        blobs[uid] = made.blob
        entries.append(RosterEntry(uid, role, Status.ACTIVE, made.xpub, made.epub))
    approval = founding.keyring.approve(*entries)
    founding.keyring.renew(approval.roster)
    grants = {**founding.grants, **approval.grants}
    return Office(site_secret, founding, passwords, blobs, approval.roster, grants)


@cache
def the_office() -> Office:
    """The office most tests share; none may change it."""
    return make_office()
