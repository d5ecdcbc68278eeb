"""The register of peace teams at a restore: a code that was used since is not given again, and who paused or left since
takes no part again by it. No window may call it.
"""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.peace_team import TEAMS, MemberState, PeaceMember
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.services.backup.carried_over import asks_as_much, put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

_THREAT = frozenset({TaskKind.TEAM_THREAT, TaskKind.TEAM_INCIDENT})


def carry_members(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """Every member as the station has it, and what is still to be done about a threat. That somebody is active again is
    taken over where it is believed. A member of whom the station may have said more than still reads pauses.
    """
    rows = now.records("team_member", PeaceMember)
    read = {row.record_id for row in rows}
    for there in new.sound("team_member", PeaceMember).records:
        is_active = there.value.state is MemberState.ACTIVE
        if is_active and there.record_id not in read and now.has_lost("team_member", there.record_id):
            paused = replace(there, value=replace(there.value, state=MemberState.PAUSED))
            put_over(new, work, "team_member", paused, TEAMS)
    for row in rows:
        mine = sound_record(new, "team_member", row.record_id, PeaceMember)
        if mine is not None and mine.value == row.value:
            continue
        was_stopped = mine is not None and mine.value.state is not MemberState.ACTIVE
        goes_on = was_stopped and row.value.state is MemberState.ACTIVE
        if not goes_on or now.is_believed("team_member", row.record_id):
            put_over(new, work, "team_member", row, TEAMS)
    for task in now.of_subject("task", TEAMS, Task):
        is_open = task.value.kind in _THREAT and task.value.status is TaskStatus.OPEN
        if is_open and not asks_as_much(sound_record(new, "task", task.record_id, Task), task):
            put_over(new, work, "task", task)
