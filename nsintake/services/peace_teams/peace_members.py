"""The register of community peace teams: members by code, what they were trained on, the code of conduct, a pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from nsintake.domain import peace_team
from nsintake.domain.peace_team import MemberState, PeaceMember, TeamTopic, code_order
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.peace_team import every_member, member_at, put_member
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import new_id


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member as the register shows it."""

    member_id: bytes
    member: PeaceMember


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def register(signed_in: SignedIn) -> tuple[MemberView, ...]:
    """Everybody who ever was on it, by code."""
    members = every_member(signed_in).items()
    return tuple(sorted((MemberView(*found) for found in members), key=lambda view: code_order(view.member.code)))


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def next_free_code(signed_in: SignedIn) -> str:
    """A code that nobody ever had; empty where there is none."""
    return peace_team.free_code(member.code for member in every_member(signed_in).values())


@requires(Permission.KEEP_TEAMS)
def add_member(signed_in: SignedIn, code: str) -> bytes:
    """Take a member in under a code that nobody ever had; the id.

    Raises UserFault ``member_code_unreadable``, ``member_code_used``, ``too_many_members``.
    """
    member_id = new_id()
    with signed_in.identity.begin() as work:
        used = [known.code for known in every_member(signed_in).values()]
        member = peace_team.new_member(code, used, signed_in.today())
        put_member(signed_in, work, member_id, member, verb="team_member", before=None)
        work.commit()
    return member_id


@requires(Permission.KEEP_TEAMS)
def set_state(signed_in: SignedIn, member_id: bytes, state: MemberState) -> None:
    """A member pauses, goes on or left. Why is not written down. Raises Refused ``member_left``,
    ``member_state_same``, ``member_threat_open``.
    """
    _change(signed_in, member_id, lambda member, today: peace_team.in_state(member, state, today))


@requires(Permission.KEEP_TEAMS)
def record_training(signed_in: SignedIn, member_id: bytes, topic: TeamTopic, day: date) -> None:
    """A member was trained. Raises UserFault ``day_ahead``, ``training_known``; Refused ``member_left``."""
    _change(signed_in, member_id, lambda member, today: peace_team.trained_on(member, topic, day, today))


@requires(Permission.KEEP_TEAMS)
def record_conduct(signed_in: SignedIn, member_id: bytes, day: date) -> None:
    """A member signed the code of conduct on paper. Raises UserFault ``day_ahead``; Refused ``member_left``."""
    _change(signed_in, member_id, lambda member, today: peace_team.signed_conduct(member, day, today))


def _change(signed_in: SignedIn, member_id: bytes, changed: Callable[[PeaceMember, date], PeaceMember]) -> None:
    with signed_in.identity.begin() as work:
        before = member_at(signed_in, member_id)
        after = changed(before, signed_in.today())
        put_member(signed_in, work, member_id, after, verb="change_member", before=before)
        work.commit()
