"""Who works here now, and who may be named among those that open a file. No window may call it."""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.crypto.roster import Status
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.session import Session


def active_people(session: Session, role: Role) -> tuple[str, ...]:
    """The ids of those who have a role and are switched on."""
    people = session.ring.roster.entries
    return tuple(one.uid for one in people if one.status is Status.ACTIVE and one.role is role)


def named_in_wrap(session: Session, uids: Iterable[str]) -> tuple[str, ...]:
    """Those to be named in a wrap: keepers need not be, and nobody may be who could not open the file anyway."""
    wanted, workers = set(uids) - set(active_people(session, Role.KEEPER)), set(active_people(session, Role.INTAKE))
    if not wanted <= workers:
        raise Refused("colleague_unknown")
    return tuple(sorted(wanted))


def holders_of_own(session: Session) -> tuple[str, ...]:
    """Who may open what this person alone typed: herself; keepers always may."""
    return named_in_wrap(session, (session.uid,))
