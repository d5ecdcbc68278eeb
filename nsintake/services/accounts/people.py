"""Who holds what, for keepers: what waits for their signature, and a second keeper.

A keeper signs what she sees: whatever she is shown is compared with what is there in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.domain.roles import Permission, Role
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.session import Session
from nsintake.services.accounts.standing import (
    ACTIVE,
    OLD_ROOT,
    AccountView,
    Waits,
    leave_one_of_each,
    not_oneself,
    unchanged,
    view_of,
)
from nsintake.store.rules_in_force import note_in_every
from nsintake.store.signin import DISABLED

_SIGNED = frozenset({Waits.ROLE, Waits.SWITCH_OFF, Waits.SWITCH_ON})


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


@requires(Permission.APPROVE_ACCOUNTS, while_held=True)
def who_holds(session: Session) -> tuple[Holder, ...]:
    """Everybody who has an account, first what waits for a signature, then by name."""
    held = [_holder(session, view_of(session, one)) for one in session.accounts.all()]
    return tuple(sorted(held, key=lambda one: (one.account.waits not in _SIGNED, one.account.display_name)))


@requires(Permission.APPROVE_ACCOUNTS, while_held=True)
def waits_for_signature(session: Session) -> tuple[AccountView, ...]:
    """The accounts of which something waits for a keeper's signature, by name."""
    views = [view_of(session, one) for one in session.accounts.all()]
    return tuple(sorted((one for one in views if one.waits in _SIGNED), key=lambda one: one.display_name))


@requires(Permission.APPROVE_ACCOUNTS, while_held=True)
def to_sign(session: Session) -> int:
    """How many accounts those are; for the sidebar."""
    return len(waits_for_signature(session))


def _holder(session: Session, account: AccountView) -> Holder:
    entry = session.ring.roster.entry(account.uid)
    active = entry is not None and entry.status is Status.ACTIVE
    held = granted_to(entry.role) if entry is not None and active else frozenset()
    files = tuple(comp.value for comp in (Compartment.LIAISON, Compartment.IDENTITY) if comp in held)
    return Holder(
        account=account,
        active=active,
        since=None if entry is None else _since(session, entry),
        files=files,
        root=Compartment.KEEPER in held,
        oneself=account.uid == session.uid,
        knows_keys=bool(_given(session, account.uid) - held - {Compartment.KEEPER}),
        knows_root=Compartment.KEEPER not in held and _was_keeper(session, account.uid),
        takes_root=active and session.accounts.setting(f"{OLD_ROOT}{account.uid}") is not None,
    )


def _given(session: Session, uid: str) -> frozenset[Compartment]:
    """What she was ever given of the keys that are in use now."""
    found: frozenset[Compartment] = frozenset()
    number = session.ring.roster.number
    while (roster := session.rosters.at(number)) is not None and roster.epoch == session.ring.epoch:
        entry = roster.entry(uid)
        if entry is not None and entry.status is Status.ACTIVE:
            found |= granted_to(entry.role)
        number -= 1
    return found


def _was_keeper(session: Session, uid: str) -> bool:
    rosters = map(session.rosters.at, range(session.rosters.root_since(), session.ring.roster.number + 1))
    entries = [roster.entry(uid) for roster in rosters if roster is not None]
    return any(one is not None and one.role is Role.KEEPER and one.status is Status.ACTIVE for one in entries)


def _since(session: Session, entry: RosterEntry) -> date | None:
    """The day of the first roster in a row that says the same of her as the newest one."""
    number = session.ring.roster.number
    while (before := session.rosters.at(number - 1)) is not None and before.entry(entry.uid) == entry:
        number -= 1
    noted = session.accounts_store.audit.views_about(number.to_bytes(16, "big"))
    return next((view.on for view in noted if view.counts), None)


@requires(Permission.APPROVE_ACCOUNTS)
def sign_change(session: Session, shown: AccountView) -> None:
    """Put a proposed role, a disabling or its end on the next roster. ``shown`` is what the keeper saw.

    Raises Refused ``nothing_to_sign``, ``changed_meanwhile``, ``own_account``, ``last_keeper``,
    ``last_administrator``, ``roster_stale``.
    """
    if shown.waits not in _SIGNED:
        raise Refused("nothing_to_sign")
    status = Status.DISABLED if shown.status == DISABLED else Status.ACTIVE
    _sign(session, shown, role=shown.role, status=status, verb="sign_account")


@requires(Permission.APPROVE_ACCOUNTS)
def decline_change(session: Session, shown: AccountView) -> None:
    """Leave the roster as it is and set the account back to it. Raises Refused as ``sign_change`` does."""
    entry = session.ring.roster.entry(shown.uid)
    if shown.waits not in _SIGNED or entry is None:
        raise Refused("nothing_to_sign")
    with session.accounts.database.begin() as work:
        unchanged(session, shown.uid, shown)
        session.accounts.set_role(work, shown.uid, entry.role.value)
        session.accounts.set_status(work, shown.uid, ACTIVE if entry.status is Status.ACTIVE else DISABLED)
        session.accounts_store.audit.append(work, "decline_account", details={"uid": shown.uid})
        work.commit()


@requires(Permission.APPROVE_ACCOUNTS)
def make_keeper(session: Session, shown: AccountView) -> None:
    """Make an intake worker a second keeper: she is given the root seed and can grant everything from then on.

    She signs in anew to have it. Raises Refused ``not_intake``, ``changed_meanwhile``, ``roster_stale``.
    """
    if shown.certified is not Role.INTAKE or shown.waits is not Waits.NOTHING or shown.status != ACTIVE:
        raise Refused("not_intake")
    _sign(session, shown, role=Role.KEEPER, status=Status.ACTIVE, verb="make_keeper")


def _sign(session: Session, shown: AccountView, *, role: Role, status: Status, verb: str) -> None:
    """The next roster, the grants it calls for, and the log entry, in one transaction; then this ring follows."""
    uid, accounts = shown.uid, session.accounts
    not_oneself(session, uid)
    entry = session.ring.roster.entry(uid)
    if entry is None:
        raise Refused("nothing_to_sign")
    leave_one_of_each(session, uid, role=role if status is Status.ACTIVE else None)
    approval = session.ring.approve(replace(entry, role=role, status=status))
    with accounts.database.begin() as work:
        unchanged(session, uid, shown)
        details = {"uid": uid, "role": role.value, "status": status.value}
        session.accounts_store.audit.append(work, verb, details=details)  # under the roster that was
        accounts.set_role(work, uid, role.value)
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.drop_grants(work, uid)
        accounts.put_grants(work, session.ring.epoch, approval.grants)
        work.commit()
    session.must(Permission.APPROVE_ACCOUNTS)
    note_in_every(store.audit for store in session.stores)
