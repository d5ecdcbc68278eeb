"""Who works here now, and who may be named among those that open a file. No window may call it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError, Refused
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import SealedStore

_OPEN = {
    Compartment.IDENTITY: (Role.INTAKE, Role.KEEPER),
    Compartment.LIAISON: (Role.LIAISON, Role.INTAKE, Role.KEEPER),
}


def active_people(signed_in: SignedIn, role: Role) -> tuple[str, ...]:
    """The ids of those who have a role and are switched on."""
    people = signed_in.ring.roster.entries
    return tuple(person.uid for person in people if person.status is Status.ACTIVE and person.role is role)


def people_here(signed_in: SignedIn, *roles: Role) -> set[str]:
    """The ids of those who have one of these roles, are switched on and can sign in. An administrator lets somebody
    sign in no more before a keeper signs that she is switched off, and whoever forgot her password waits for another.
    Everybody may write into the accounts: that lets somebody seem to be away, and nobody to be here; nor is anybody
    here where they cannot be read.
    """
    try:
        accounts = signed_in.accounts.all()
    except NsintakeError:
        return set()
    signs_in = {account.uid for account in accounts if account.status == Status.ACTIVE.value}
    return signs_in & {uid for role in roles for uid in active_people(signed_in, role)}


def offered(signed_in: SignedIn, uids: Iterable[str]) -> tuple[str, ...]:
    """Those of them who are here, to be picked from: nobody hands anything to a colleague who left today. All of them
    where none seems to be here, so that accounts that somebody wrote or that cannot be read take no choice away.
    """
    named = tuple(uids)
    here = people_here(signed_in, *Role)
    return tuple(uid for uid in named if uid in here) or named


def name_if_any(signed_in: SignedIn, uid: str) -> str:
    """What a colleague is called; empty where nobody is named."""
    return signed_in.name_of(uid) if uid else ""


def people_who_open(signed_in: SignedIn, store: SealedStore, subject_id: bytes) -> set[str]:
    """The ids of those who are here and can open what is about this subject. Raises OpenError where nobody can say
    who.
    """
    people = people_here(signed_in, *_OPEN[store.comp])
    named = store.holders(subject_id)
    return people if named is None else people & {*named, *keepers_in(signed_in, named)}


def named_in_wrap(signed_in: SignedIn, uids: Iterable[str]) -> tuple[str, ...]:
    """Those to be named in a wrap: keepers need not be, unless ``NO_KEEPERS`` is among ``uids``, and nobody may be who
    could not open the file anyway.
    """
    keepers, workers = set(active_people(signed_in, Role.KEEPER)), set(active_people(signed_in, Role.INTAKE))
    wanted = set(uids)
    if NO_KEEPERS in wanted:
        workers |= {*keepers, NO_KEEPERS}
    else:
        wanted -= keepers
    if not wanted <= workers:
        raise Refused("colleague_unknown")
    return tuple(sorted(wanted))


def keepers_in(signed_in: SignedIn, holders: Collection[str] | None) -> tuple[str, ...]:
    """The keepers who open what has these holders: all of them, unless it was shut to one."""
    keepers = active_people(signed_in, Role.KEEPER)
    if holders is None or NO_KEEPERS not in holders:
        return keepers
    return tuple(uid for uid in keepers if uid in holders)


def holders_of_own(signed_in: SignedIn) -> tuple[str, ...]:
    """Who may open what this person alone typed: herself; keepers always may."""
    return named_in_wrap(signed_in, (signed_in.uid,))


def a_lead_opens(signed_in: SignedIn, store: SealedStore, subject_id: bytes) -> bool:
    """Whether a lead on the list, here or not, opens what is about this subject. A woman may want none of them in her
    file: then whoever has it does what a lead is asked for. Also where nobody can say who opens it.
    """
    try:
        return bool(keepers_in(signed_in, store.holders(subject_id)))
    except OpenError:
        return True
