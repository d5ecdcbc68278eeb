"""Women who meet together: the groups that another woman may join, and whether there is room for her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from nsintake.domain.codes import new_code
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.meeting_plan import Coming, MeetingToBe, Stay, check_size
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.meetings.may_meet import group_is_agreed


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Women who meet together, as another woman may join them: how many there are, to how many each agreed at most.

    ``coming`` and ``others`` are of the offices that come, in one order.
    """

    group: str
    room: str
    starts: datetime
    women: int
    most_women: int
    coming: tuple[Coming, ...]
    others: tuple[Stay, ...]


@requires(Permission.PLAN_MEETING, while_unsound=True)
def groups(signed_in: SignedIn) -> tuple[GroupRow, ...]:
    """The groups that are ahead and have room for one more, the next first."""
    found = dict[str, list[Meeting]]()
    changed = set[str]()
    for key, each in signed_in.liaison.sound("meeting", Meeting).pairs:
        if each.group and each.status is MeetingStatus.PLANNED and each.starts > signed_in.now():
            found.setdefault(each.group, []).append(each)
            changed |= set() if group_is_agreed(signed_in, key, each) else {each.group}
    rows = [_group_row(code, women) for code, women in found.items() if code not in changed]
    return tuple(sorted((row for row in rows if row.women < row.most_women), key=lambda row: row.starts))


def _group_row(code: str, women: list[Meeting]) -> GroupRow:
    first = women[0]
    return GroupRow(
        code,
        first.room,
        first.starts,
        len(women),
        min(woman.most_women for woman in women),
        tuple(Coming(each.recipient_id, each.may_come) for each in first.coming),
        tuple(Stay(each.arrives, each.leaves or each.arrives) for each in first.coming),
    )


@requires(Permission.PLAN_MEETING)
def group_of(signed_in: SignedIn, wanted: MeetingToBe) -> str:
    """The code of the group she meets with; empty where she comes alone. One who joins takes room, hour and offices as
    they are. Raises Refused ``group_changed``.
    """
    if wanted.together is None:
        return ""
    if not wanted.together.group:
        return new_code(signed_in.randbelow)
    there = next((row for row in groups(signed_in) if row.group == wanted.together.group), None)
    same = there is not None and (there.room, there.starts) == (wanted.room, wanted.times.starts)
    if there is None or not same or (there.coming, there.others) != (wanted.coming, wanted.times.others):
        raise Refused("group_changed")
    return there.group


@requires(Permission.PLAN_MEETING)
def require_room_in(signed_in: SignedIn, wanted: MeetingToBe, group: str) -> None:
    """Within the transaction, once the house is known to be free but for them: none of them agreed to fewer women than
    they are now. Raises UserFault ``group_full``.
    """
    if wanted.together is not None:
        rows = signed_in.liaison.list("meeting", Meeting)
        there = [each for _, each in rows if each.group == group and each.status is MeetingStatus.PLANNED]
        check_size((each.most_women for each in there), wanted.together.most_women)
