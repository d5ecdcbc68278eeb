"""Who has which role and keys, for keepers: what waits for their signature, and a second keeper.

A keeper signs what she sees: what she is shown is compared with what is there in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.domain.roles import Permission, Role
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts.account_state import (
    ACTIVE,
    OLD_ROOT,
    AccountView,
    AccountWaits,
    leave_one_of_each,
    not_oneself,
    require_names,
    unchanged,
    view_of,
)
from nsintake.store import roster_notes
from nsintake.store.rules_in_force import note_in_every
from nsintake.store.signin import DISABLED
from nsintake.store.staff_names import say_name

_SIGNED = frozenset({AccountWaits.ROLE, AccountWaits.SWITCH_OFF, AccountWaits.SWITCH_ON})


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and what her keys open. ``since`` is the day from which the log knows her present role and keys.

    ``knows_keys``: she was given keys that are still in use for what she may open no more; ``knows_root``: she was a
    keeper under the present root and is none now. ``takes_root``: she has not taken the new root over yet.
    """

    account: AccountView
    active: bool
    since: date | None
    files: tuple[str, ...]
    root: bool
    oneself: bool
    knows_keys: bool = False
    knows_root: bool = False
    takes_root: bool = False


@requires(Permission.APPROVE_ACCOUNTS, while_unsound=True)
def who_holds(signed_in: SignedIn) -> tuple[Holder, ...]:
    """Everybody who has an account, first what waits for a signature, then by name."""
    held = [_holder(signed_in, view_of(signed_in, account)) for account in signed_in.accounts.all()]
    return tuple(sorted(held, key=lambda holder: (holder.account.waits not in _SIGNED, holder.account.display_name)))


@requires(Permission.APPROVE_ACCOUNTS, while_unsound=True)
def waits_for_signature(signed_in: SignedIn) -> tuple[AccountView, ...]:
    """The accounts of which something waits for a keeper's signature, by name."""
    views = [view_of(signed_in, account) for account in signed_in.accounts.all()]
    return tuple(sorted((view for view in views if view.waits in _SIGNED), key=lambda account: account.display_name))


@requires(Permission.APPROVE_ACCOUNTS, while_unsound=True)
def to_sign(signed_in: SignedIn) -> int:
    """How many accounts those are; for the sidebar."""
    return len(waits_for_signature(signed_in))


def _holder(signed_in: SignedIn, account: AccountView) -> Holder:
    entry = signed_in.ring.roster.entry(account.uid)
    active = entry is not None and entry.status is Status.ACTIVE
    held = granted_to(entry.role) if entry is not None and active else frozenset()
    files = tuple(comp.value for comp in (Compartment.LIAISON, Compartment.IDENTITY) if comp in held)
    return Holder(
        account=account,
        active=active,
        since=None if entry is None else _since(signed_in, entry),
        files=files,
        root=Compartment.KEEPER in held,
        oneself=account.uid == signed_in.uid,
        knows_keys=bool(_given(signed_in, account.uid) - held - {Compartment.KEEPER}),
        knows_root=Compartment.KEEPER not in held and _was_keeper(signed_in, account.uid),
        takes_root=active and signed_in.accounts.setting(f"{OLD_ROOT}{account.uid}") is not None,
    )


def _given(signed_in: SignedIn, uid: str) -> frozenset[Compartment]:
    """What she was ever given of the keys that are in use now."""
    found: frozenset[Compartment] = frozenset()
    number = signed_in.ring.roster.number
    while (roster := signed_in.rosters.at(number)) is not None and roster.epoch == signed_in.ring.epoch:
        entry = roster.entry(uid)
        if entry is not None and entry.status is Status.ACTIVE:
            found |= granted_to(entry.role)
        number -= 1
    return found


def _was_keeper(signed_in: SignedIn, uid: str) -> bool:
    rosters = map(signed_in.rosters.at, range(signed_in.rosters.root_since(), signed_in.ring.roster.number + 1))
    entries = [roster.entry(uid) for roster in rosters if roster is not None]
    return any(entry is not None and entry.role is Role.KEEPER and entry.status is Status.ACTIVE for entry in entries)


def _since(signed_in: SignedIn, entry: RosterEntry) -> date | None:
    """The day of the first roster in a row that says the same of her as the newest one."""
    number = signed_in.ring.roster.number
    while (before := signed_in.rosters.at(number - 1)) is not None and before.entry(entry.uid) == entry:
        number -= 1
    log = signed_in.accounts_store.audit
    noted = log.by_keeper(roster_notes.TABLE, number.to_bytes(16, "big"))  # whoever else wrote about it since
    return None if noted is None else log.view(noted[0]).on


@requires(Permission.APPROVE_ACCOUNTS)
def sign_change(signed_in: SignedIn, shown: AccountView) -> None:
    """Put a proposed role, a disabling or its end on the next roster. ``shown`` is what the keeper saw.

    Raises Refused ``nothing_to_sign``, ``changed_meanwhile``, ``own_account``, ``last_keeper``,
    ``last_administrator``, ``roster_stale``.
    """
    if shown.waits not in _SIGNED:
        raise Refused("nothing_to_sign")
    status = Status.DISABLED if shown.status == DISABLED else Status.ACTIVE
    _sign(signed_in, shown, role=shown.role, status=status, verb="sign_account")


@requires(Permission.APPROVE_ACCOUNTS)
def decline_change(signed_in: SignedIn, shown: AccountView) -> None:
    """Leave the roster as it is and set the account back to it. Raises Refused as ``sign_change`` does."""
    entry = signed_in.ring.roster.entry(shown.uid)
    if shown.waits not in _SIGNED or entry is None:
        raise Refused("nothing_to_sign")
    with signed_in.accounts.database.begin() as work:
        unchanged(signed_in, shown.uid, shown)
        signed_in.accounts.set_role(work, shown.uid, entry.role.value)
        signed_in.accounts.set_status(work, shown.uid, ACTIVE if entry.status is Status.ACTIVE else DISABLED)
        signed_in.accounts_store.audit.append(work, "decline_account", details={"uid": shown.uid})
        work.commit()


@requires(Permission.APPROVE_ACCOUNTS)
def make_keeper(signed_in: SignedIn, shown: AccountView) -> None:
    """Make an intake worker a second keeper: she is given the root seed and can grant everything from then on.

    She signs in again to have it. Raises Refused ``not_intake``, ``changed_meanwhile``, ``roster_stale``.
    """
    if shown.certified is not Role.INTAKE or shown.waits is not AccountWaits.NOTHING or shown.status != ACTIVE:
        raise Refused("not_intake")
    _sign(signed_in, shown, role=Role.KEEPER, status=Status.ACTIVE, verb="make_keeper")


def _sign(signed_in: SignedIn, shown: AccountView, *, role: Role, status: Status, verb: str) -> None:
    """The next roster, the grants it calls for, and the log entry, in one transaction; then this ring follows. Raises
    as ``require_names`` does.
    """
    uid, accounts = shown.uid, signed_in.accounts
    not_oneself(signed_in, uid)
    entry = signed_in.ring.roster.entry(uid)
    if entry is None:
        raise Refused("nothing_to_sign")
    leave_one_of_each(signed_in, uid, role=role if status is Status.ACTIVE else None)
    approval = signed_in.ring.approve(replace(entry, role=role, status=status))
    with accounts.database.begin() as work:
        require_names(signed_in)
        unchanged(signed_in, uid, shown)
        details = {"uid": uid, "role": role.value, "status": status.value}
        store = signed_in.accounts_store
        say_name(store, work, verb, details, name=shown.display_name)  # under the roster that was
        accounts.set_role(work, uid, role.value)
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.drop_grants(work, uid)
        accounts.put_grants(work, signed_in.ring.epoch, approval.grants)
        work.commit()
    signed_in.must(Permission.APPROVE_ACCOUNTS)
    note_in_every(store.audit for store in signed_in.stores)
