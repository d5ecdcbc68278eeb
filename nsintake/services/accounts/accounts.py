"""Local accounts: an administrator makes the account, the person sets her password, a keeper approves beside her.

Without the keeper's keys an account opens nothing: role and grants count only under the root's signature. What the
administrator does alone takes effect only where it shuts somebody out; everything else waits for a keeper.
"""

from __future__ import annotations

import secrets
from contextlib import suppress

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.user_blob import new_user
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission, Role
from nsintake.domain.text import clean
from nsintake.errors import NsintakeError, Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import open_ring
from nsintake.services.accounts import passwords
from nsintake.services.accounts.account_state import (
    ACTIVE,
    OLD_ROOT,
    REWRAP,
    SHELL,
    AccountView,
    AccountWaits,
    leave_one_of_each,
    not_oneself,
    require_names,
    unchanged,
    view_of,
    words_about,
)
from nsintake.services.accounts.passwords import Strength
from nsintake.store.rules_in_force import note_in_every
from nsintake.store.signin import DISABLED, Account, login_key
from nsintake.store.staff_names import SETTING, say_name
from nsintake.store.unit_of_work import UnitOfWork

__all__ = [
    "ACTIVE",
    "DISABLED",
    "SHELL",
    "AccountView",
    "AccountWaits",
    "Strength",
    "create_shell",
    "disable",
    "enable",
    "enrol",
    "list_accounts",
    "propose_role",
    "reset_password",
    "strength",
    "words",
]


@requires(Permission.MANAGE_ACCOUNTS, while_unsound=True)
def list_accounts(signed_in: SignedIn) -> tuple[AccountView, ...]:
    """Every account, first those that wait for a password."""
    views = [view_of(signed_in, account) for account in signed_in.accounts.all()]
    return tuple(sorted(views, key=lambda view: (view.status != SHELL, view.display_name)))


@requires(Permission.MANAGE_ACCOUNTS)
def create_shell(signed_in: SignedIn, *, login: str, display_name: str, role: Role) -> str:
    """Make an account that can do nothing yet; its id.

    Raises UserFault ``field_empty``, ``login_taken``, ``hidden_characters``, ``too_long``.
    """
    name, shown = clean(login, "login", limit=40), clean(display_name, "display_name", limit=60)
    for field, value in (("login", login_key(name)), ("display_name", shown)):
        if not value:
            raise UserFault("field_empty", field=field)
    uid = secrets.token_hex(8)
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.add(work, Account(uid, name, b"", role.value, SHELL))
        signed_in.accounts.put_setting(work, f"{SETTING}{uid}", shown.encode())
        _note(signed_in, work, "make_account", uid, role=role)
        work.commit()
    return uid


@requires(Permission.MANAGE_ACCOUNTS, while_unsound=True)
def disable(signed_in: SignedIn, uid: str) -> None:
    """Let somebody sign in no more, from this moment on; a keeper signs the roster that says so afterwards.

    She keeps what she has open until she locks. Raises Refused ``own_account``, ``last_keeper``,
    ``last_administrator``, ``account_missing``, ``not_active``.
    """
    not_oneself(signed_in, uid)
    if signed_in.accounts.get(uid).status != ACTIVE:
        raise Refused("not_active")
    leave_one_of_each(signed_in, uid)
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.set_status(work, uid, DISABLED)
        _note(signed_in, work, "disable", uid)
        work.commit()


@requires(Permission.MANAGE_ACCOUNTS)
def enable(signed_in: SignedIn, uid: str) -> None:
    """Take a disabling back. Where a keeper has signed it already, it waits for a keeper again.

    Raises Refused ``account_missing``, ``not_disabled``.
    """
    if signed_in.accounts.get(uid).status != DISABLED:
        raise Refused("not_disabled")
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.set_status(work, uid, ACTIVE)
        _note(signed_in, work, "enable", uid)
        work.commit()


@requires(Permission.MANAGE_ACCOUNTS)
def propose_role(signed_in: SignedIn, uid: str, role: Role) -> None:
    """Propose another role; nothing changes before a keeper signs.

    Raises Refused ``own_account``, ``last_keeper``, ``last_administrator``, ``account_missing``.
    """
    not_oneself(signed_in, uid)
    signed_in.accounts.get(uid)
    leave_one_of_each(signed_in, uid, role=role)
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.set_role(work, uid, role.value)
        _note(signed_in, work, "propose_role", uid, role=role)
        work.commit()


@requires(Permission.MANAGE_ACCOUNTS)
def reset_password(signed_in: SignedIn, uid: str) -> None:
    """A forgotten password: the account becomes a shell again and opens nothing until a keeper approves new keys.

    Nothing of hers is lost: her drafts, cases and log entries hang on her id. Raises Refused ``own_account``,
    ``last_keeper``, ``last_administrator``, ``account_missing``, ``not_active``.
    """
    not_oneself(signed_in, uid)
    account = signed_in.accounts.get(uid)
    if account.status != ACTIVE or not account.blob:
        raise Refused("not_active")
    leave_one_of_each(signed_in, uid)
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.set_blob(work, uid, b"")
        signed_in.accounts.set_status(work, uid, SHELL)
        _note(signed_in, work, "reset_password", uid)
        work.commit()
    signed_in.station.forget_hint(account.login_name)


def _note(signed_in: SignedIn, work: UnitOfWork, verb: str, uid: str, *, role: Role | None = None) -> None:
    details = {"uid": uid} if role is None else {"uid": uid, "role": role.value}
    signed_in.accounts_store.audit.append(work, verb, details=details)


@requires(Permission.MANAGE_ACCOUNTS)
def enrol(
    signed_in: SignedIn,
    uid: str,
    *,
    password: str,
    password_again: str,
    keeper_login: str,
    keeper_password: str,
    shown: AccountView | None = None,
    params: KdfParams = DEFAULT,
) -> None:
    """In one room: she sets her password, the keeper approves; roster and grants are made at once.

    ``shown`` is the account as it was before the keeper's eyes: another role or name by now is not approved. For
    an account whose password was reset she gets new keys under her old id, and the files that were restricted to her.
    Takes as long as Argon2id takes, twice. Raises UserFault ``passwords_differ``, ``password_short``,
    ``password_weak``, ``wrong_password`` (the keeper's, with ``field`` = ``keeper_password``), Refused ``not_keeper``,
    ``already_approved``, ``changed_meanwhile``; ``audit_mismatch`` as ``require_names``.
    """
    signed_in.names_judged.clear()
    account = unchanged(signed_in, uid, shown)
    if account.status != SHELL:
        raise Refused("already_approved")
    name = signed_in.name_of(uid)
    passwords.check(password, password_again, words_about(signed_in, uid))
    keeper = _keeper(signed_in, keeper_login, keeper_password)
    try:
        made = new_user(
            password,
            org=keeper.org,
            uid=uid,
            site_secret=signed_in.station.secret,
            root_pub=keeper.root_pub,
            params=params,
        )
        entry = RosterEntry(uid, Role(account.role), Status.ACTIVE, made.xpub, made.epub)
        known = keeper.roster.entry(uid) is not None
        _approve(signed_in, keeper, entry, made.blob, name=name)
        with suppress(NsintakeError):  # she is approved; what failed here waits for the next keeper's sign-in
            _carry_on(signed_in, keeper, rewraps=known and Compartment.IDENTITY in granted_to(entry.role))
    finally:
        keeper.close()
    signed_in.must(Permission.MANAGE_ACCOUNTS)


@requires(Permission.MANAGE_ACCOUNTS, while_unsound=True)
def strength(signed_in: SignedIn, uid: str, password: str) -> Strength:
    """How good a password would be for an account that waits, for a meter; takes milliseconds."""
    return passwords.strength(password, words_about(signed_in, uid))


@requires(Permission.MANAGE_ACCOUNTS, while_unsound=True)
def words(signed_in: SignedIn, lang: Lang) -> str:
    """Five words drawn again, in the letters of a language."""
    del signed_in
    return passwords.five_words(lang)


def _keeper(signed_in: SignedIn, login: str, password: str) -> KeyRing:
    try:
        ring = open_ring(signed_in.station, login, password)
    except UserFault as fault:
        raise UserFault(fault.code, **{**fault.params, "field": "keeper_password"}) from None
    if not ring.holds(Compartment.KEEPER):
        ring.close()
        raise Refused("not_keeper")
    return ring


def _approve(signed_in: SignedIn, keeper: KeyRing, entry: RosterEntry, blob: bytes, *, name: str) -> None:
    """Write blob, roster, grants and the keeper's audit line in one transaction; her ring takes the new roster.
    ``name``: as it was before the keeper's eyes.
    """
    from nsintake.store.sealed import SealedStore  # noqa: PLC0415

    approval = keeper.approve(entry)
    accounts = signed_in.accounts
    signed = SealedStore(
        accounts.database, keeper, comp=Compartment.ACCOUNTS, rosters=signed_in.rosters, clock=signed_in.clock
    )
    with accounts.database.begin() as work:
        if accounts.get(entry.uid).status != SHELL:
            raise Refused("already_approved")
        require_names(signed_in)
        details = {"uid": entry.uid, "role": entry.role.value}
        say_name(signed, work, "approve", details, name=name)
        accounts.set_blob(work, entry.uid, blob)
        accounts.set_status(work, entry.uid, ACTIVE)
        accounts.drop_setting(work, f"{OLD_ROOT}{entry.uid}")
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.drop_grants(work, entry.uid)
        accounts.put_grants(work, keeper.epoch, approval.grants)
        if keeper.roster.entry(entry.uid) is not None and Compartment.IDENTITY in granted_to(entry.role):
            accounts.put_setting(work, f"{REWRAP}{entry.uid}", b"1")
        work.commit()
    keeper.renew(approval.roster)


def _carry_on(signed_in: SignedIn, keeper: KeyRing, *, rewraps: bool) -> None:
    """In every file: it takes note of the roster, and what was restricted to her is wrapped for her new keys."""
    files = signed_in.station.open_files(keeper)
    try:
        stores = tuple(store for store in (files.accounts_store, files.liaison, files.identity) if store is not None)
        note_in_every(store.audit for store in stores)
        if rewraps:
            from nsintake.services.accounts.rewrapping import finish_rewraps  # noqa: PLC0415

            finish_rewraps(files.accounts, keeper, stores[1:])
    finally:
        files.close()
