"""From a name and a password to a person's keys: throttle, blob, newest roster, grants. No window may call it.

Costs no database library. Also remembers, for each account of this computer, the newest roster seen, so that an old
one put back is refused.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.kdf import DEFAULT, SALT_SIZE, derive_kek
from nsintake.crypto.keys import KeyRing, open_keyring
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.succession import names_old_root
from nsintake.crypto.user_blob import UserKeys, kdf_params_of, open_user
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.station import Station
from nsintake.store.signin import DISABLED, SITE_BEFORE, SITE_OF, Account, SignInFile

_NOBODY = ""
_NUMBER = re.compile(rb"[1-9][0-9]{0,17}")
_ID = re.compile(r"[a-z0-9-]{1,64}")
"""What an organisation's id may look like where it becomes a part of a file's name."""


def pin_of(org: str) -> Path:
    """The file in which this account of this computer remembers the newest roster of an office."""
    return paths.state_folder() / f"roster-{org}"


def pin_roster(ring: KeyRing) -> None:
    """Remember, for this account of this computer, the newest roster seen: an older one is refused from now on."""
    path = pin_of(ring.org)
    if ring.roster.number > pinned_roster(ring.org):
        paths.make_folder(path.parent, shared=False)
        paths.atomic_write(path, str(ring.roster.number).encode())


def pinned_roster(org: str) -> int:
    """The number of the newest roster seen here, 0 if none was.

    Raises EnvironmentFault ``pin_unreadable`` for one that cannot be read: an old roster would not be noticed then.
    """
    path = pin_of(org)
    try:
        text = paths.read_file(path, paths.SMALL)
    except EnvironmentFault:
        raise EnvironmentFault("pin_unreadable", file=str(path)) from None
    if text is None:
        return 0
    if not _NUMBER.fullmatch(text):
        raise EnvironmentFault("pin_unreadable", file=str(path))
    return int(text)


def _open_user(station: Station, file: SignInFile, account: Account, password: str, *, org: str) -> UserKeys:
    """Open a blob, counting a wrong password. Raises UserFault ``wrong_password`` with ``wait_seconds``."""
    secret = _secret_of(station, file, account.uid, org=org)
    try:
        return open_user(account.blob, password, org=org, uid=account.uid, site_secret=secret)
    except OpenError:
        wait = file.count_failure(account.uid, station.clock.now())
        raise UserFault("wrong_password", field="password", wait_seconds=wait) from None


def _secret_of(station: Station, file: SignInFile, uid: str, *, org: str) -> SiteSecret:
    """The site secret her blob is under: the present one unless a setting names an earlier one that is kept."""
    check = file.setting(f"{SITE_OF}{uid}")
    if check is None:
        return station.secret
    kept = earlier_secrets(station.secret, file.setting(SITE_BEFORE), org=org)
    return next((secret for secret in kept if secret.check() == check), station.secret)


def earlier_secrets(secret: SiteSecret, sealed: bytes | None, *, org: str) -> tuple[SiteSecret, ...]:
    """The earlier site secrets that are kept under the present one; none if what is stored there does not open."""
    try:
        return () if sealed is None else secret.open_earlier(sealed, org=org)
    except OpenError:
        return ()


def _take_over(station: Station, file: SignInFile, account: Account, password: str, *, user: UserKeys) -> None:
    """Seal a blob that is still under an earlier site secret under the present one; it costs what it cost before."""
    if file.setting(f"{SITE_OF}{account.uid}") is not None:
        blob = user.reseal(password, site_secret=station.secret, params=kdf_params_of(account.blob))
        file.replace_blob(account.uid, old=account.blob, new=blob)


def _epoch(file: SignInFile) -> int:
    epoch = file.epoch()
    if epoch is None:
        raise OpenError
    return epoch


def _not_throttled(station: Station, file: SignInFile, uid: str) -> None:
    wait = file.wait_seconds(uid, station.clock.now())
    if wait > 0:
        raise UserFault("throttled", field="password", wait_seconds=wait)


def _as_slow_as_a_real_one(station: Station, file: SignInFile, password: str, org: str) -> UserFault:
    """A name nobody has costs as much time and counts like a wrong password, so that names are not tried out fast."""
    _not_throttled(station, file, _NOBODY)
    derive_kek(password, os.urandom(SALT_SIZE), DEFAULT, site_secret=station.secret, org=org, uid="nobody")
    wait = file.count_failure(_NOBODY, station.clock.now())
    return UserFault("wrong_password", field="password", wait_seconds=wait)


def open_ring(
    station: Station,
    login: str,
    password: str,
    *,
    failed_before: Callable[[int], object] = lambda _count: None,
    heed_pin: bool = True,
    left_open: Callable[[SignInFile], object] | None = None,
) -> KeyRing:
    """The keys of a person by her name and password. Within services; ``sign_in`` and enrolment call it.

    ``failed_before`` hears how many wrong passwords went before the right one, for the audit. ``heed_pin`` is False
    only for a backup, whose list of accounts may rightly be an older one. ``left_open`` gets accounts.db still open and
    closes it; without ``left_open`` it is closed here.
    Raises UserFault ``wrong_password`` or ``throttled`` (``wait_seconds``), Refused ``not_approved``, ``disabled``,
    ``root_changed`` (she takes the new root beside a keeper), EnvironmentFault ``practice_mismatch`` or
    ``pin_unreadable``, OpenError for a roster or grant that is not sound.
    """
    station.unlock()
    file = SignInFile(station.path_of(Compartment.ACCOUNTS), station.secret.apply_accounts_key)
    taken = False
    try:
        org = file.org()
        station.require_said(org)
        pinned = pinned_roster(org) if heed_pin and _ID.fullmatch(org) else 0
        account = file.account(login)
        if account is None or not account.blob:
            raise _as_slow_as_a_real_one(station, file, password, org)
        _not_throttled(station, file, account.uid)
        user = _open_user(station, file, account, password, org=org)
        failed_before(file.clear_failures(account.uid))
        if account.status == DISABLED:
            raise Refused("disabled")
        roster = file.newest_roster()
        if roster is None:
            raise Refused("not_approved")
        _take_over(station, file, account, password, user=user)
        grants = file.grants(account.uid, _epoch(file))
        try:
            ring = open_keyring(user, site_secret=station.secret, roster=roster, grants=grants, pinned=pinned)
        except OpenError:
            old_root = user.root_pub or b""
            if any(names_old_root(record, old_root, org=org) for record in file.successions()):
                raise Refused("root_changed") from None
            raise
        if left_open is not None:
            left_open(file)
            taken = True
        return ring
    finally:
        if not taken:
            file.close()


def user_of(station: Station, login: str, password: str, *, org: str) -> tuple[Account, UserKeys]:
    """Somebody's account and her own keys by her name and password, without asking what they may open.

    For a keeper who has her beside her. Raises UserFault ``wrong_password``, ``throttled``.
    """
    file = SignInFile(station.path_of(Compartment.ACCOUNTS), station.secret.apply_accounts_key)
    try:
        account = file.account(login)
        if account is None or not account.blob:
            raise _as_slow_as_a_real_one(station, file, password, org)
        _not_throttled(station, file, account.uid)
        user = _open_user(station, file, account, password, org=org)
        file.clear_failures(account.uid)
        return account, user
    finally:
        file.close()


def prove(station: Station, ring: KeyRing, password: str) -> Account:
    """Let the person who is signed in show that she knows her password; her account as it is. As long as Argon2id
    takes.

    Raises UserFault ``wrong_password`` or ``throttled``, counted like a failed sign-in; OpenError for a blob with other
    keys than hers.
    """
    file = SignInFile(station.path_of(Compartment.ACCOUNTS), station.secret.apply_accounts_key)
    try:
        account = file.account_of(ring.uid)
        if account is None or not account.blob:
            raise Refused("account_missing")
        _not_throttled(station, file, ring.uid)
        user = _open_user(station, file, account, password, org=ring.org)
        user.close()
        entry = ring.roster.entry(ring.uid)
        if entry is None or (entry.xpub, entry.epub) != (user.xpub, user.epub):
            raise OpenError
        file.clear_failures(ring.uid)
        return account
    finally:
        file.close()
