"""The register of peace teams as it is stored in identity.db. No window may call it."""

from __future__ import annotations

from nsintake.domain.peace_team import TEAMS, PeaceMember, member_code
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.store.unit_of_work import UnitOfWork

MEMBERS = "team_member"


def every_member(signed_in: SignedIn) -> dict[bytes, PeaceMember]:
    """Everybody who ever was on the register, by id. Raises OpenError where a row is not sound: a code in it would be
    given again.
    """
    return dict(signed_in.identity.list(MEMBERS, PeaceMember))


def member_at(signed_in: SignedIn, member_id: bytes) -> PeaceMember:
    """One member. Raises Refused ``record_missing``."""
    return signed_in.identity.get(MEMBERS, member_id, PeaceMember)


def member_of_code(signed_in: SignedIn, raw: str) -> PeaceMember | None:
    """Who has a code as it was typed; None for nobody. Raises UserFault ``member_code_unreadable``."""
    code = member_code(raw)
    return next((member for member in every_member(signed_in).values() if member.code == code), None)


def put_member(
    signed_in: SignedIn,
    work: UnitOfWork,
    member_id: bytes,
    member: PeaceMember,
    *,
    verb: str,
    before: PeaceMember | None,
) -> None:
    """Write a member down, within this transaction, where it still is as it was ``before`` (None for a new one).

    Raises Refused ``changed_meanwhile``.
    """
    if signed_in.identity.find(MEMBERS, member_id, PeaceMember) != before:
        raise Refused("changed_meanwhile", table=MEMBERS)
    signed_in.identity.put(work, MEMBERS, member_id, TEAMS, member, verb=verb)
