"""Who works here now, and who may be named among those that open a file. No window may call it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn


def active_people(signed_in: SignedIn, role: Role) -> tuple[str, ...]:
    """The ids of those who have a role and are switched on."""
    people = signed_in.ring.roster.entries
    return tuple(person.uid for person in people if person.status is Status.ACTIVE and person.role is role)


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
