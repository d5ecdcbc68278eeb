"""A backup is brought back over what was made since: a letter that names her and that an office has, a meeting that is
to be called off, a way on which somebody is out with her. And a worker wrote into a file that a check on a woman is
done, made the backup, and put back what was there before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome, AccompanimentPlan
from nsintake.domain.meeting import READY_BEFORE, Meeting, MeetingStatus
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.consent import freezing
from nsintake.services.day import alarms, today
from nsintake.services.letters import named_prints
from nsintake.services.meetings import moving_meetings
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import Office, plan, times_at
from tests.services.letters.test_named import given
from tests.services.ways import a_way

pytestmark = pytest.mark.usefixtures("cheap_keys")


def due(signed_in: SignedIn) -> list[tuple[TaskKind, int]]:
    return [(task.kind, task.copies) for task in today.today(signed_in).due]


def rings(signed_in: SignedIn) -> list[DueClass]:
    return [alarm.due_class for alarm in alarms.alarms(signed_in).due]


def test_copies_of_a_letter_that_names_her_are_asked_for_when_the_backup_knows_no_such_letter(
    released: Office, copies: Path
) -> None:
    path = back_up(released, copies)
    _, named_id, _ = given(released)
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert (TaskKind.NAMED_PAPER, 2) in due(worker)
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn == worker.today()
    assert named_prints.notices(worker, named_id)


def test_copies_of_a_letter_that_somebody_took_out_are_asked_for_too(released: Office, copies: Path) -> None:
    """Whoever has the key of identity.db deletes the row; the log knows that there was such a letter."""
    path = back_up(released, copies)
    worker, named_id, _ = given(released)
    worker.identity.database.reader().execute("DELETE FROM named_letter WHERE record_id = ?", (named_id,))
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert (TaskKind.NAMED_PAPER, 2) in due(worker)
    assert named_prints.notices(worker, named_id)


@pytest.mark.parametrize("known", [True, False])
def test_a_meeting_of_a_woman_of_whom_nothing_was_released_is_still_called_off(
    office: Office, copies: Path, *, known: bool
) -> None:
    """``known``: the backup has the meeting. She was frozen since, and no record of hers keeps what asks for it."""
    worker = office.sign_in("intake")
    case_id, path = office.case(worker), None if known else back_up(office, copies)
    meeting_id = plan(office.sign_in("intake"), case_id, day=3).meeting_id
    path = path or back_up(office, copies)
    office.close()
    freezing.freeze(office.sign_in("intake"), case_id, reason="her brother took her phone")
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert (TaskKind.CALL_OFF, 0) in due(worker)
    assert DueClass.MEETING not in rings(worker)
    status = worker.liaison.get("meeting", meeting_id, Meeting).status
    assert status is (MeetingStatus.PLANNED if known else MeetingStatus.CANCELLED)


@pytest.mark.parametrize("by", ["worker", "officer"])
def test_a_meeting_that_was_moved_since_is_at_its_new_hour(office: Office, copies: Path, by: str) -> None:
    """It rang at the old hour, and was quiet then. By an officer's word alone no meeting has another hour."""
    worker = office.sign_in("intake")
    meeting_id = plan(worker, office.case(worker), day=3).meeting_id
    before = worker.liaison.get("meeting", meeting_id, Meeting)
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    times = times_at(before.starts + timedelta(days=1, hours=2))
    moving_meetings.move(worker, meeting_id, room="Room 2", times=times)
    moved = worker.liaison.get("meeting", meeting_id, Meeting)
    if by == "officer":
        hands, moved = office.sign_in("liaison").liaison, before
        later = before.starts + timedelta(days=9)
        with hands.begin() as work:
            written = replace(before, starts=later, she_arrives=later, she_leaves=later)
            hands.put(work, "meeting", meeting_id, meeting_id, written, verb="move")
            work.commit()
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert worker.liaison.get("meeting", meeting_id, Meeting) == moved
    due = [task.value for task in worker.liaison.records("task", Task, subject=meeting_id)]
    assert [task.due for task in due if task.status is TaskStatus.OPEN] == [moved.starts.date()]
    rung = [alarm.moment for alarm in alarms.alarms(worker).due if alarm.due_class is DueClass.MEETING]
    assert rung == [moved.she_arrives - READY_BEFORE]
    assert alarms.alarms(worker).silent == ((moved.she_arrives, moved.she_leaves),)


@pytest.mark.parametrize("before", [True, False])
def test_her_worker_and_a_lead_hear_that_she_is_not_safe_after_a_way_that_the_backup_does_not_know(
    office: Office, copies: Path, *, before: bool
) -> None:
    """``before``: an officer writes down how it ended before the restore, and no session of intake staff saw it."""
    worker = office.sign_in("intake")
    case_id, path = office.case(worker), back_up(office, copies)
    worker = office.sign_in("intake")
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    office.close()
    if before:
        watching.end_way(office.sign_in("liaison"), way_id, AccompanimentOutcome.NOT_SAFE)
        office.close()
    restore(office, path)
    if not before:
        watching.end_way(office.sign_in("liaison"), way_id, AccompanimentOutcome.NOT_SAFE)
        office.close()
    worker = office.sign_in("intake")
    assert not_safe.tell_not_safe(worker) == 1
    assert {(TaskKind.HELP_AFTER_WAY, 0), (TaskKind.WAY_NOT_SAFE, 0)} <= {*due(worker)}
    assert DueClass.NOT_SAFE in rings(worker)


def test_a_way_that_the_backup_does_not_know_is_called_off_and_the_watcher_is_told_her_words(
    office: Office, copies: Path
) -> None:
    worker = office.sign_in("intake")
    case_id, path = office.case(worker), back_up(office, copies)
    worker = office.sign_in("intake")
    wanted = a_way(worker)
    way_id = way_planning.plan_way(worker, case_id, wanted).accompaniment_id
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert worker.liaison.get("accompaniment", way_id, Accompaniment).is_open
    (hers,) = [row.value for row in worker.identity.records("accompaniment_plan", AccompanimentPlan, subject=case_id)]
    assert (hers.accompaniment_id, hers.duress_word) == (way_id, wanted.duress_word)
    freezing.freeze(worker, case_id, reason="her brother took her phone")
    assert (TaskKind.CALL_OFF_ACCOMPANIMENT, 0) in due(worker)


def _write(office: Office, record_id: bytes, case_id: bytes, task: Task) -> None:
    """A worker's own program states a task of a woman."""
    store = office.sign_in("intake").identity
    with store.begin() as work:
        store.put(work, "task", record_id, case_id, task, verb="task")
        work.commit()
    office.close()


@pytest.mark.parametrize("how", ["done", "later"])
def test_what_is_due_for_a_woman_rings_although_the_backup_says_something_else(
    office: Office, copies: Path, how: str
) -> None:
    """A worker wrote it there, made the backup, and put back what was there before."""
    worker = office.sign_in("intake")
    case_id = next(task.target for task in today.today(worker).due if task.kind is TaskKind.URGENT_CARE)
    (row,) = [row for row in worker.identity.records("task", Task, subject=case_id) if row.value.clock is not None]
    asked, hour = row.value, row.value.clock
    assert hour is not None
    assert DueClass.DEADLINE in rings(worker)
    office.close()
    later, done = replace(asked, clock=hour + timedelta(days=900)), replace(asked, status=TaskStatus.DONE)
    _write(office, row.record_id, case_id, later if how == "later" else done)
    path = back_up(office, copies)
    _write(office, row.record_id, case_id, asked)
    restore(office, path)
    found = [alarm for alarm in alarms.alarms(office.sign_in("intake")).due if alarm.due_class is DueClass.DEADLINE]
    assert [(alarm.moment, alarm.about) for alarm in found] == [(hour, case_id)]
