"""Founding a station. Only the practice office so far: a real one needs its sheets and a proved backup first."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path

from nsintake import paths
from nsintake.clock import Clock, SystemClock
from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.founding import Founding, found
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.user_blob import new_user
from nsintake.domain.roles import Role
from nsintake.errors import EnvironmentFault
from nsintake.services.access import before_sign_in
from nsintake.services.practice import PERSONAS, Persona, populate
from nsintake.station import PRACTICE, PRACTICE_ORG, Station
from nsintake.store import generation
from nsintake.store.signin import Account

Progress = Callable[[int, int], None]
_WORDS = 4


def _password() -> str:
    """A practice password drawn at run time: speakable, and long enough for the rules of a real one."""
    consonants, vowels = "bdfgklmnrstz", "aiou"
    syllables = ["".join((secrets.choice(consonants), secrets.choice(vowels))) for _ in range(3 * _WORDS)]
    return "-".join("".join(syllables[at : at + 3]) for at in range(0, len(syllables), 3))


@before_sign_in
def found_practice(
    folder: Path,
    *,
    progress: Progress = lambda _done, _of: None,
    params: KdfParams = DEFAULT,
    full: bool = True,
    clock: Clock | None = None,
) -> None:
    """Found the practice office in an empty folder: real keys, real encrypted files, fictional people only.

    ``full`` adds an intake worker, a liaison officer and fictional women; without it there are an administrator and a
    keeper, as after a real founding. Raises EnvironmentFault as ``paths.prepare_data_folder`` does.
    """
    people = [one for one in PERSONAS if full or one.role in {Role.ADMINISTRATOR, Role.KEEPER}]
    steps = len(people) + 3
    paths.prepare_data_folder(folder)
    if generation.current(folder) is not None:
        raise EnvironmentFault("folder_foreign", folder=str(folder))  # a station is never founded over another
    secret = SiteSecret.generate()
    passwords = {one.login: _password() for one in people}
    keeper = next(one for one in people if one.role is Role.KEEPER)
    progress(1, steps)
    org, uid = f"{PRACTICE_ORG}{secrets.token_hex(8)}", secrets.token_hex(8)
    founded = found(passwords[keeper.login], org=org, uid=uid, site_secret=secret, params=params)
    progress(2, steps)
    station = _write_files(folder, founded, keeper, secret, clock=clock or SystemClock())
    others = [one for one in people if one is not keeper]
    for done, one in enumerate(others, start=3):
        _admit(station, founded.keyring, one, passwords[one.login], secret=secret, params=params)
        progress(done, steps)
    founded.keyring.close()
    notes = {
        "practice": "Fictional people only. Passwords below are for practising and open nothing else.",
        "site_sheet": secret.sheet(),
        "accounts": [
            {"login": one.login, "display": one.display, "role": one.role.value, "password": passwords[one.login]}
            for one in people
        ],
    }
    paths.atomic_write(folder / PRACTICE, json.dumps(notes, ensure_ascii=False, indent=1).encode())
    if full:
        populate(station, passwords)
    station.close()
    progress(steps, steps)


def _write_files(folder: Path, founded: Founding, keeper: Persona, secret: SiteSecret, *, clock: Clock) -> Station:
    """Make the three files of the first generation, write the first account and roster, put them in force."""
    from nsintake.store.accounts import Accounts  # noqa: PLC0415
    from nsintake.store.engine import open_database  # noqa: PLC0415
    from nsintake.store.migrations import bring_up_to_date  # noqa: PLC0415

    number, place = generation.prepare(folder)
    ring = founded.keyring
    for compartment in FILES:
        key = partial(ring.apply_file_key, compartment)
        database = open_database(place / f"{compartment.value}.db", key, create=True)
        bring_up_to_date(database, compartment)
        if compartment is Compartment.ACCOUNTS:
            accounts = Accounts(database)
            with database.begin() as work:
                accounts.put_setting(work, "org", ring.org.encode())
                accounts.put_setting(work, "epoch", str(ring.epoch).encode())
                accounts.put_setting(work, f"name:{ring.uid}", keeper.display.encode())
                accounts.add(work, Account(ring.uid, keeper.login, founded.keeper_blob, keeper.role.value, "active"))
                accounts.add_roster(work, ring.roster.number, founded.roster)
                accounts.put_grants(work, ring.epoch, founded.grants)
                work.commit()
        database.checkpoint()
        database.close()
    generation.put_in_force(folder, number)
    station = Station(folder, clock=clock)
    station.unlock(secret.sheet())
    return station


def _admit(
    station: Station, keeper: KeyRing, one: Persona, password: str, *, secret: SiteSecret, params: KdfParams
) -> None:
    """Make a practice account and let the keeper approve it at once."""
    files = station.open_files(keeper)
    try:
        uid = secrets.token_hex(8)
        made = new_user(password, org=keeper.org, uid=uid, site_secret=secret, root_pub=keeper.root_pub, params=params)
        approval = keeper.approve(RosterEntry(uid, one.role, Status.ACTIVE, made.xpub, made.epub))
        accounts = files.accounts
        with accounts.database.begin() as work:
            accounts.add(work, Account(uid, one.login, made.blob, one.role.value, "active"))
            accounts.put_setting(work, f"name:{uid}", one.display.encode())
            accounts.add_roster(work, approval.number, approval.roster)
            accounts.put_grants(work, keeper.epoch, approval.grants)
            files.accounts_store.audit.append(work, "approve", details={"uid": uid, "role": one.role.value})
            work.commit()
        keeper.renew(approval.roster)
    finally:
        files.close()
