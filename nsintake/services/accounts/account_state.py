"""The state of an account: what its row asks for, what the roster says, and who must be left. No window may call it.

A row in accounts.db is only a wish; the roster counts. Where the two differ, a keeper has something to sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nsintake.crypto.roster import RosterEntry, Status
from nsintake.domain.roles import Role
from nsintake.domain.text import shown
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.store.signin import DISABLED, Account

SHELL, ACTIVE = "shell", "active"
REWRAP = "rewrap:"
"""Setting: files restricted to this person still wait to be wrapped for her new keys."""

OLD_ROOT = "old_root:"
"""Setting: this person's blob still names the root before the present one. Only for showing; the blob decides."""


class AccountWaits(StrEnum):
    """What an account waits for. A first password and a new one are set in one room, the rest a keeper signs."""

    NOTHING = "nothing"
    PASSWORD = "password"  # noqa: S105 - what it waits for
    NEW_PASSWORD = "new_password"  # noqa: S105
    ROLE = "role"
    SWITCH_OFF = "switch_off"
    SWITCH_ON = "switch_on"


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account. ``role`` and ``status`` are what its row asks for; ``certified`` is the roster's word, None: none."""

    uid: str
    login: str
    display_name: str
    role: Role
    status: str
    certified: Role | None = None
    waits: AccountWaits = AccountWaits.NOTHING


def view_of(signed_in: SignedIn, account: Account) -> AccountView:
    """An account as a page sees it."""
    entry = signed_in.ring.roster.entry(account.uid)
    role = _asked_for(account, entry)
    return AccountView(
        uid=account.uid,
        login=account.login_name,
        display_name=signed_in.name_of(account.uid),
        role=role,
        status=account.status,
        certified=None if entry is None else entry.role,
        waits=_waits(account, role, entry),
    )


def _asked_for(account: Account, entry: RosterEntry | None) -> Role:
    """The role a row asks for; where somebody wrote what is no role, the one she has, or the one that sees no case."""
    try:
        return Role(account.role)
    except ValueError:
        return Role.ADMINISTRATOR if entry is None else entry.role


def _waits(account: Account, role: Role, entry: RosterEntry | None) -> AccountWaits:
    if account.status == SHELL:
        return AccountWaits.PASSWORD if entry is None else AccountWaits.NEW_PASSWORD
    if entry is None:
        return AccountWaits.NOTHING
    if (account.status == DISABLED) is (entry.status is Status.ACTIVE):
        return AccountWaits.SWITCH_OFF if account.status == DISABLED else AccountWaits.SWITCH_ON
    return AccountWaits.NOTHING if role is entry.role else AccountWaits.ROLE


def unchanged(signed_in: SignedIn, uid: str, shown: AccountView | None) -> Account:
    """The account, if it is still as it was shown. Raises Refused ``changed_meanwhile``, ``account_missing``."""
    account = signed_in.accounts.get(uid)
    if shown is not None and shown != view_of(signed_in, account):
        raise Refused("changed_meanwhile", table="user_account")
    return account


def require_names(signed_in: SignedIn) -> None:
    """Raise Refused ``audit_mismatch`` where the log of accounts.db lacks something, within the transaction in which a
    keeper signs: what a colleague is called may have been said there. From then on names are judged again.
    """
    signed_in.names_judged.clear()
    if not signed_in.integrity.log_is_whole(signed_in.accounts_store):
        raise Refused("audit_mismatch", file=signed_in.accounts_store.name)


def not_oneself(signed_in: SignedIn, uid: str) -> None:
    """Raise Refused ``own_account``: what takes rights away, nobody does to herself."""
    if uid == signed_in.uid:
        raise Refused("own_account")


def leave_one_of_each(signed_in: SignedIn, uid: str, *, role: Role | None = None) -> None:
    """Refuse what would leave no keeper or no administrator who can sign in without ``uid`` (``role``: in that role).

    Without a keeper nothing could be approved again, without an administrator no account made.
    Raises Refused ``last_keeper``, ``last_administrator``.
    """
    entry = signed_in.ring.roster.entry(uid)
    for needed, code in ((Role.KEEPER, "last_keeper"), (Role.ADMINISTRATOR, "last_administrator")):
        if entry is None or entry.role is not needed or role is needed or entry.status is not Status.ACTIVE:
            continue
        if not any(
            account.uid != uid and _can_sign_in(signed_in, account) is needed for account in signed_in.accounts.all()
        ):
            raise Refused(code)


def _can_sign_in(signed_in: SignedIn, account: Account) -> Role | None:
    """The role in which somebody can sign in at this moment, None if she cannot."""
    entry = signed_in.ring.roster.entry(account.uid)
    if entry is None or entry.status is not Status.ACTIVE or account.status != ACTIVE or not account.blob:
        return None
    return entry.role


def words_about(signed_in: SignedIn, uid: str) -> tuple[str, ...]:
    """What a password of hers must not lean on: the name she signs in with, her own, the office's."""
    from nsintake.records.signed_in import OFFICE_NAME  # noqa: PLC0415

    office = shown(signed_in.accounts.setting(OFFICE_NAME) or b"")
    return signed_in.accounts.get(uid).login_name, signed_in.name_of(uid), office
