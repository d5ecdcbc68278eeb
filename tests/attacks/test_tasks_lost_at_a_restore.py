"""What a restore over an untouched station loses of what is to be done after she took something back, or may not be
free.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.task import TaskKind
from nsintake.records.case_files import freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import today
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import CARE, Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")


def asked(signed_in: SignedIn) -> int:
    return sum(task.kind is TaskKind.CALL_OFF for task in today.today(signed_in).due)


@pytest.mark.parametrize("since", [False, True], ids=["planned before the backup", "planned since"])
def test_what_is_to_be_called_off_stays_to_be_called_off(released: Office, copies: Path, *, since: bool) -> None:
    path = back_up(released, copies) if since else None
    planned = plan(released.sign_in("intake"), released.case_id(), CARE)
    released.close()
    path = path or back_up(released, copies)
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), CARE)
    assert asked(worker) == 1
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    meeting = worker.liaison.find("meeting", planned.meeting_id, Meeting)
    assert meeting is not None, "the page that the line leads to opens"
    assert meeting.status is MeetingStatus.CANCELLED
    assert asked(worker) == 1


@pytest.mark.parametrize("kind", [TaskKind.SAFETY_CHECK, TaskKind.REACH_SAFELY])
def test_whoever_is_to_see_whether_she_is_free_is_still_asked(released: Office, copies: Path, kind: TaskKind) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason="he stood beside her")
    assert kind in {task.kind for task in today.today(worker).due}
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert freeze_on(worker, released.case_id()) is not None
    assert kind in {task.kind for task in today.today(worker).due}
