"""Local accounts: an administrator makes the shell, the person sets her password, a keeper approves beside her.

Without the keeper's keys an account opens nothing: role and grants count only under the root's signature.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.user_blob import new_user
from nsintake.domain.roles import Permission, Role
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.services import passwords
from nsintake.services.access import requires
from nsintake.services.session import Session
from nsintake.services.unlocking import open_ring
from nsintake.store.signin import DISABLED, Account, login_key

__all__ = ["ACTIVE", "DISABLED", "SHELL", "AccountView", "create_shell", "enrol", "list_accounts"]

SHELL, ACTIVE = "shell", "active"


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account as the administrator sees it. ``role`` is proposed while it is a shell, certified after."""

    uid: str
    login: str
    display_name: str
    role: Role
    status: str


@requires(Permission.MANAGE_ACCOUNTS)
def list_accounts(session: Session) -> tuple[AccountView, ...]:
    """Every account, shells first."""
    views = [_view(session, one) for one in session.accounts.all()]
    return tuple(sorted(views, key=lambda view: (view.status != SHELL, view.display_name)))


def _view(session: Session, one: Account) -> AccountView:
    return AccountView(one.uid, one.login_name, session.name_of(one.uid), Role(one.role), one.status)


@requires(Permission.MANAGE_ACCOUNTS)
def create_shell(session: Session, *, login: str, display_name: str, role: Role) -> str:
    """Make an account that can do nothing yet; its id.

    Raises UserFault ``field_empty``, ``login_taken``, ``hidden_characters``, ``too_long``.
    """
    name, shown = clean(login, "login", limit=40), clean(display_name, "display_name", limit=60)
    for field, value in (("login", login_key(name)), ("display_name", shown)):
        if not value:
            raise UserFault("field_empty", field=field)
    uid = secrets.token_hex(8)
    with session.accounts.database.begin() as work:
        session.accounts.add(work, Account(uid, name, b"", role.value, SHELL))
        session.accounts.put_setting(work, f"name:{uid}", shown.encode())
        session.accounts_store.audit.append(work, "make_account", details={"uid": uid, "role": role.value})
        work.commit()
    return uid


@requires(Permission.MANAGE_ACCOUNTS)
def enrol(
    session: Session,
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

    ``shown`` is the account as it stood before the keeper's eyes: another role or name by now is not approved.
    Takes as long as Argon2id takes, twice. Raises UserFault ``passwords_differ``, ``password_short``,
    ``password_weak``, ``wrong_password`` (the keeper's, with ``field`` = ``keeper_password``), Refused ``not_keeper``,
    ``already_approved``, ``changed_meanwhile``.
    """
    account = session.accounts.get(uid)
    if account.status != SHELL:
        raise Refused("already_approved")
    if shown is not None and shown != _view(session, account):
        raise Refused("changed_meanwhile", table="user_account")
    passwords.check(password, password_again, (account.login_name, session.name_of(uid)))
    keeper = _keeper(session, keeper_login, keeper_password)
    try:
        made = new_user(
            password,
            org=keeper.org,
            uid=uid,
            site_secret=session.station.secret,
            root_pub=keeper.root_pub,
            params=params,
        )
        entry = RosterEntry(uid, Role(account.role), Status.ACTIVE, made.xpub, made.epub)
        _approve(session, keeper, entry, made.blob)
    finally:
        keeper.close()
    session.must(Permission.MANAGE_ACCOUNTS)


def _keeper(session: Session, login: str, password: str) -> KeyRing:
    try:
        ring = open_ring(session.station, login, password)
    except UserFault as fault:
        raise UserFault(fault.code, **{**fault.params, "field": "keeper_password"}) from None
    if not ring.holds(Compartment.KEEPER):
        ring.close()
        raise Refused("not_keeper")
    return ring


def _approve(session: Session, keeper: KeyRing, entry: RosterEntry, blob: bytes) -> None:
    """Write blob, roster, grants and the keeper's audit line in one transaction."""
    from nsintake.store.sealed import SealedStore  # noqa: PLC0415

    approval = keeper.approve(entry)
    accounts = session.accounts
    signed = SealedStore(
        accounts.database, keeper, comp=Compartment.ACCOUNTS, rosters=session.rosters, clock=session.clock
    )
    with accounts.database.begin() as work:
        if accounts.get(entry.uid).status != SHELL:
            raise Refused("already_approved")
        accounts.set_blob(work, entry.uid, blob)
        accounts.set_status(work, entry.uid, ACTIVE)
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.put_grants(work, keeper.epoch, approval.grants)
        signed.audit.append(work, "approve", details={"uid": entry.uid, "role": entry.role.value})
        work.commit()
