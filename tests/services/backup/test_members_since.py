"""The register of peace teams after a restore: no code is given again, and who paused since takes no part by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.peace_team import TEAMS, HandOverTheme, MemberState
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus
from nsintake.services.day import alarms, today
from nsintake.services.peace_teams import member_trouble, peace_handovers, peace_members
from tests.services.backup.test_recovery import back_up, restored
from tests.services.ladder import Office
from tests.services.refusals import fault

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_what_became_of_members_since_the_backup_is_carried_over(office: Office, stick: Path) -> None:
    worker = office.sign_in("intake")
    first, second, third = (peace_members.add_member(worker, code) for code in ("1", "2", "3"))
    peace_members.set_state(worker, third, MemberState.PAUSED)
    path = back_up(office, stick)
    worker = office.sign_in("intake")
    peace_members.add_member(worker, "4")
    peace_members.set_state(worker, first, MemberState.LEFT)
    member_trouble.report_threat(worker, second)
    peace_members.set_state(worker, third, MemberState.ACTIVE)
    office.close()
    restored(office, path)
    keeper = office.sign_in("keeper")
    members = {view.member.code: view.member for view in peace_members.register(keeper)}
    assert [member.state.value for member in members.values()] == ["left", "paused", "active", "active"]
    assert members["CPT-2"].threat is not None
    assert {TaskKind.TEAM_THREAT, TaskKind.TEAM_INCIDENT} <= {task.kind for task in today.today(keeper).due}
    with fault("member_code_used", "code"):
        peace_members.add_member(keeper, "4")
    with fault("member_not_active", "code"):
        peace_handovers.take(keeper, "1", HandOverTheme.ONLINE, keeper.today())


def test_a_threat_rings_although_the_backup_says_that_it_is_over(office: Office, stick: Path) -> None:
    """Somebody wrote that into the file, made the backup, and put back what was there."""
    worker = office.sign_in("intake")
    member_trouble.report_threat(worker, peace_members.add_member(worker, "1"))
    rows = worker.identity.records("task", Task, subject=TEAMS)
    (row,) = [row for row in rows if row.value.kind is TaskKind.TEAM_INCIDENT]

    def write(task: Task) -> None:
        store = office.sign_in("intake").identity
        with store.begin() as work:
            store.put(work, "task", row.record_id, TEAMS, task, verb="task")
            work.commit()
        office.close()

    write(replace(row.value, status=TaskStatus.DONE))
    path = back_up(office, stick)
    write(row.value)
    restored(office, path)
    assert DueClass.INCIDENT in {alarm.due_class for alarm in alarms.alarms(office.sign_in("keeper")).due}
