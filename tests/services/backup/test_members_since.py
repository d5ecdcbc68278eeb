"""The register of peace teams after a restore: no code is given again, and who paused since takes no part by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.peace_team import HandOverTheme, MemberState
from nsintake.domain.task import TaskKind
from nsintake.services.day import today
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
