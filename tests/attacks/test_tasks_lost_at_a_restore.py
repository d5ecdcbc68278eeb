"""What a restore over an untouched station loses of what is to be done after she took something back, or may not be
free.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.contact import TheySaid
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.task import RED, Task, TaskKind, TaskStatus
from nsintake.records.case_files import freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.intake import reopening
from nsintake.services.liaison import contacts, told_back
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.intake.test_reopening import opened
from tests.services.ladder import CARE, Office, plan
from tests.services.liaison.test_told_back import said

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


def test_where_only_her_record_says_that_she_may_not_be_free_somebody_is_asked(released: Office, copies: Path) -> None:
    """A worker took all of it out of the station's identity.db. Before: nobody was asked."""
    path = back_up(released, copies)
    worker = own_program(released.sign_in("intake"))
    before = worker.identity.audit.head().number
    freezing.freeze(worker, released.case_id(), reason="he stood beside her")
    reader = worker.identity.database.reader()
    for table in ("consent_act", "task"):
        text = f"DELETE FROM {table} WHERE record_id IN (SELECT record_id FROM audit WHERE n > ? AND tbl = ?)"
        assert reader.execute(text, (before, table)).rowcount
    reader.execute("UPDATE audit SET sig = zeroblob(64) WHERE n > ?", (before,))
    released.close()
    restore(released, path, asks="station_unreadable")
    worker = released.sign_in("intake")
    assert freeze_on(worker, released.case_id()) is not None
    kinds = [task.kind for task in today.today(worker).due]
    assert (kinds.count(TaskKind.SAFETY_CHECK), kinds.count(TaskKind.REACH_SAFELY)) == (1, 1)


def test_what_is_due_for_her_by_an_hour_and_that_an_office_guessed_her_are_still_due(
    handed: Office, copies: Path
) -> None:
    """Both were learned after the backup was made."""
    path, case_id = back_up(handed, copies), handed.case_id()
    contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    worker = handed.sign_in("intake")
    told_back.take_to_worker(worker)
    draft_id, answers = opened(worker, case_id)
    reopening.save_back(worker, draft_id, answers | {"suicide": "yes"})
    before = {row.record_id: row.value for row in worker.identity.records("task", Task, subject=case_id)}
    due = {key for key, task in before.items() if task.kind in RED and task.status is TaskStatus.OPEN}
    assert {before[key].kind for key in due} == {TaskKind.IDENTITY_AT_RISK, TaskKind.URGENT_CARE}
    handed.close()
    restore(handed, path)
    worker = handed.sign_in("intake")
    after = {row.record_id: row.value for row in worker.identity.records("task", Task, subject=case_id)}
    assert {key: after[key] for key in due} == {key: before[key] for key in due}
    told_back.take_to_worker(worker)
    kinds = [task.kind for _, task in worker.identity.list("task", Task, subject=case_id)]
    assert kinds.count(TaskKind.IDENTITY_AT_RISK) == 1, "it is told once"
