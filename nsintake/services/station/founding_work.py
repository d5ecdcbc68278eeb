"""What founding a practice office and founding a real station have in common. No window may call it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.envelope import tlv
from nsintake.crypto.founding import Founding
from nsintake.crypto.kdf import KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.user_blob import new_user
from nsintake.domain.roles import Role
from nsintake.domain.text import clean, shown
from nsintake.errors import UserFault
from nsintake.records.signed_in import FOUNDED_ID, FOUNDING_TABLE
from nsintake.store import generation
from nsintake.store.signin import Account, login_key
from nsintake.store.staff_names import SETTING, say_name

if TYPE_CHECKING:
    from nsintake.open_files import OpenFiles
    from nsintake.store.sealed import SealedStore
    from nsintake.store.unit_of_work import UnitOfWork

NAME_LIMIT, LOGIN_LIMIT = 60, 40


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who gets an account: what she signs in as, what colleagues call her, her role. ``uid`` is drawn where it
    is empty: only a played practice office says it.
    """

    login: str
    display: str
    role: Role
    uid: str = ""


def person(login: str, display: str, role: Role) -> Person:
    """The same as typed, cleaned. Raises UserFault ``field_empty``, ``hidden_characters``, ``too_long``."""
    found = Person(clean(login, "login", limit=LOGIN_LIMIT), clean(display, "display_name", limit=NAME_LIMIT), role)
    for field, value in (("display_name", found.display), ("login", login_key(found.login))):
        if not value:
            raise UserFault("field_empty", field=field)
    return found


def write_files(folder: Path, founded: Founding, keeper: Person, settings: Mapping[str, str]) -> None:
    """Make the three files of the first generation, write the first account and roster, put them in force."""
    from nsintake.store.accounts import Accounts  # noqa: PLC0415
    from nsintake.store.engine import open_database  # noqa: PLC0415
    from nsintake.store.migrations import bring_up_to_date  # noqa: PLC0415

    number, place = generation.prepare(folder)
    ring = founded.keyring
    kept = {"org": ring.org, "epoch": str(ring.epoch), f"{SETTING}{ring.uid}": keeper.display, **settings}
    for compartment in FILES:
        key = partial(ring.apply_file_key, compartment)
        database = open_database(place / f"{compartment.value}.db", key, create=True)
        bring_up_to_date(database, compartment)
        if compartment is Compartment.ACCOUNTS:
            accounts = Accounts(database)
            with database.begin() as work:
                for name, value in kept.items():
                    accounts.put_setting(work, name, value.encode())
                accounts.add(work, Account(ring.uid, keeper.login, founded.keeper_blob, keeper.role.value, "active"))
                accounts.add_roster(work, ring.roster.number, founded.roster)
                accounts.put_grants(work, ring.epoch, founded.grants)
                work.commit()
        database.checkpoint()
        database.close()
    generation.put_in_force(folder, number)


def admit(
    files: OpenFiles, keeper: KeyRing, newcomer: Person, *, password: str, secret: SiteSecret, params: KdfParams
) -> None:
    """Make an account whose owner sits beside the keeper, and let the keeper approve it at once.

    Takes as long as Argon2id takes. Raises UserFault ``login_taken``.
    """
    accounts = files.accounts
    if accounts.by_login(newcomer.login) is not None:
        raise UserFault("login_taken", field="login")
    uid = newcomer.uid or secrets.token_hex(8)
    made = new_user(password, org=keeper.org, uid=uid, site_secret=secret, root_pub=keeper.root_pub, params=params)
    approval = keeper.approve(RosterEntry(uid, newcomer.role, Status.ACTIVE, made.xpub, made.epub))
    with accounts.database.begin() as work:
        accounts.add(work, Account(uid, newcomer.login, made.blob, newcomer.role.value, "active"))
        accounts.put_setting(work, f"{SETTING}{uid}", newcomer.display.encode())
        details = {"uid": uid, "role": newcomer.role.value}
        say_name(files.accounts_store, work, "approve", details, name=newcomer.display)
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.put_grants(work, keeper.epoch, approval.grants)
        work.commit()
    keeper.renew(approval.roster)


def say_founded(accounts: SealedStore, work: UnitOfWork, org: str) -> None:
    """The entry after which cases are opened; it counts only if a keeper signs it. Her own account is one that she
    approved.
    """
    from nsintake.store.accounts import Accounts  # noqa: PLC0415 - the database library loads with the first file

    own = shown(Accounts(accounts.database).setting(f"{SETTING}{accounts.uid}") or b"")
    details = {"uid": accounts.uid, "role": Role.KEEPER.value}
    say_name(accounts, work, "approve", details, name=own)
    state = sha256(tlv("founded", org)).digest()
    accounts.audit.append(work, "founded", table=FOUNDING_TABLE, record_id=FOUNDED_ID, version=1, state=state)
