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
from nsintake.domain.contact import TheySaid
from nsintake.domain.meeting import READY_BEFORE, EndReason, Meeting, MeetingStatus, Outcome
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.audit import audit
from nsintake.services.consent import freezing
from nsintake.services.day import alarms, today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named_prints
from nsintake.services.liaison import calling_off, contacts, ending_meetings, told_back
from nsintake.services.meetings import holding, meeting_view, moving_meetings, planning
from nsintake.store.sealed import new_id
from tests.attacks.test_an_office_guessed_her import at_risk, written_over
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import POLICE, Office, a_plan, answers, plan, read_and_sign, times_at
from tests.services.letters.test_named import given
from tests.services.liaison.test_told_back import said
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
    assert [due(worker).count((kind, 0)) for kind in (TaskKind.CALL_OFF, TaskKind.REACH_SAFELY)] == [1, 1]
    assert DueClass.MEETING not in rings(worker)
    status = worker.liaison.get("meeting", meeting_id, Meeting).status
    assert status is (MeetingStatus.PLANNED if known else MeetingStatus.CANCELLED)


@pytest.mark.parametrize("heard_of", ["nothing", "written over", "heard", "done"])
def test_her_worker_hears_that_an_office_guessed_her_by_a_letter_that_the_backup_does_not_know(
    heard: Office, copies: Path, heard_of: str
) -> None:
    """An officer wrote it down, and no session of intake staff read it before the restore. ``written over``: by another
    officer.
    """
    path = back_up(heard, copies)
    record_id = read_and_sign(heard.sign_in("keeper"), heard.draft_id()).record_id
    officer = heard.sign_in("liaison")
    contact_id = contacts.write_contact(officer, record_id, said(TheySaid.GUESSED_HER))
    if heard_of == "written over":
        written_over(own_program(officer), record_id, contact_id)
    elif heard_of != "nothing":
        worker = heard.sign_in("intake")
        told_back.tell_at_risk(worker)
        if heard_of == "done":
            (task_id,) = [task.task_id for task in today.today(worker).due if task.kind is TaskKind.IDENTITY_AT_RISK]
            today.finish(worker, task_id)
    heard.close()
    restore(heard, path)
    worker = heard.sign_in("intake")
    assert (told_back.tell_at_risk(worker), told_back.take_to_worker(worker)) == (0, 0)
    assert at_risk(worker, heard.case_id()) == (0 if heard_of == "done" else 1)


def test_her_worker_hears_of_each_such_contact_and_of_no_other(heard: Office, copies: Path) -> None:
    """Of one she had heard before the restore."""
    path = back_up(heard, copies)
    record_id = read_and_sign(heard.sign_in("keeper"), heard.draft_id()).record_id
    contacts.write_contact(heard.sign_in("liaison"), record_id, said(TheySaid.GUESSED_HER))
    assert told_back.tell_at_risk(heard.sign_in("intake")) == 1
    for they_said in (TheySaid.GUESSED_HER, TheySaid.ASK_MORE):
        contacts.write_contact(heard.sign_in("liaison"), record_id, said(they_said))
    heard.close()
    restore(heard, path)
    assert at_risk(heard.sign_in("intake"), heard.case_id()) == 2


def test_her_worker_hears_of_it_where_another_officer_wrote_over_it_before_a_restore(
    released: Office, copies: Path
) -> None:
    """The backup knows the letter. What the station's log said of the contact is not in the log of the backup."""
    path = back_up(released, copies)
    officer = released.sign_in("liaison")
    contact_id = contacts.write_contact(officer, released.record_id(), said(TheySaid.GUESSED_HER))
    written_over(own_program(officer), released.record_id(), contact_id)
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    told_back.take_to_worker(worker)
    assert at_risk(worker, released.case_id()) == 1


def test_a_meeting_that_the_backup_does_not_know_is_called_off_with_the_office_and_with_her(
    office: Office, copies: Path
) -> None:
    """The office and she would come, and nobody here would know of it; nor was it called off if she took it back."""
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    ahead, over = (plan(worker, case_id, day=day).meeting_id for day in (3, 1))
    office.close()
    office.clock.moment += timedelta(days=2)
    restore(office, path)
    worker = office.sign_in("intake")
    asked = [task for task in today.today(worker).due if task.kind in {TaskKind.CALL_OFF, TaskKind.REACH_SAFELY}]
    assert {(task.kind, task.target) for task in asked} == {
        (TaskKind.CALL_OFF, ahead),
        (TaskKind.REACH_SAFELY, case_id),
    }
    assert worker.liaison.get("meeting", ahead, Meeting).status is MeetingStatus.CANCELLED
    assert worker.liaison.find("meeting", over, Meeting) is None
    assert DueClass.MEETING not in rings(worker)
    calling_off.called_off(worker, ahead)
    assert TaskKind.CALL_OFF not in {task.kind for task in today.today(worker).due}


@pytest.mark.parametrize("held", [True, False])
def test_a_meeting_whose_hour_came_today_and_that_the_backup_does_not_know_is_asked_about(
    office: Office, copies: Path, *, held: bool
) -> None:
    """It may have taken place. Before: it was called off, and its page said that we could not."""
    case_id = office.case(office.sign_in("intake"))
    path = back_up(office, copies)
    meeting_id = plan(office.sign_in("intake"), case_id).meeting_id
    office.close()
    office.clock.moment += timedelta(days=1, hours=2)
    restore(office, path)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    assert worker.liaison.get("meeting", meeting_id, Meeting).status is MeetingStatus.PLANNED
    asked = [(task.kind, task.target) for task in today.today(worker).due]
    assert (TaskKind.MEETING, meeting_id) in asked
    assert {TaskKind.CALL_OFF, TaskKind.REACH_SAFELY}.isdisjoint(kind for kind, _ in asked)
    assert meeting_view.open_meeting(worker, meeting_id).may_edit
    if held:
        holding.mark_held(worker, meeting_id, sheets_back=(), outcome=Outcome.ONLY_HEARD)
        assert TaskKind.SHEET_MISSING in dict(due(worker))
    else:
        ending_meetings.did_not_take_place(officer, meeting_id, EndReason.OFFICE_DID_NOT_COME)
    office.clock.moment += timedelta(days=2)
    kinds = dict(due(office.sign_in("intake")))
    assert TaskKind.DEBRIEF in kinds, "somebody speaks with her"
    assert TaskKind.MEETING not in kinds


@pytest.mark.parametrize("held", [True, False])
def test_so_is_one_of_a_woman_whose_file_the_backup_does_not_know(office: Office, copies: Path, *, held: bool) -> None:
    """Before: it was called off, and its page said that we could not. Nobody has her file any more, so whoever plans
    meetings may say that it took place.
    """
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    meeting_id = plan(worker, record(worker, answers())).meeting_id
    office.close()
    office.clock.moment += timedelta(days=1, hours=2)
    restore(office, path)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    assert worker.liaison.get("meeting", meeting_id, Meeting).status is MeetingStatus.PLANNED
    asked = [(task.kind, task.target) for task in today.today(worker).due]
    assert (TaskKind.MEETING, meeting_id) in asked
    assert TaskKind.CALL_OFF not in {kind for kind, _ in asked}
    view = meeting_view.open_meeting(worker, meeting_id)
    assert (view.may_edit, view.may_hold, meeting_view.open_meeting(officer, meeting_id).may_hold) == (
        False,
        True,
        False,
    )
    if held:
        holding.mark_held(worker, meeting_id, sheets_back=(), outcome=Outcome.ONLY_HEARD)
        assert TaskKind.SHEET_MISSING in dict(due(worker))
    else:
        ending_meetings.did_not_take_place(officer, meeting_id, EndReason.OFFICE_DID_NOT_COME)
    office.close()
    office.clock.moment += timedelta(days=2)
    worker = office.sign_in("intake")
    assert TaskKind.MEETING not in dict(due(worker))
    audit.look_through(worker)
    assert worker.unsound == ()


@pytest.mark.parametrize("says", ["other hours", "another meeting"])
def test_by_an_officers_word_alone_no_meeting_of_today_goes_on(office: Office, copies: Path, says: str) -> None:
    """While she is said to be here nothing rings. The keeper who restores would say that in the officer's place."""
    case_id = office.case(office.sign_in("intake"))
    path = back_up(office, copies)
    meeting_id = plan(office.sign_in("intake"), case_id).meeting_id
    office.close()
    office.clock.moment += timedelta(days=1, hours=2)
    hands = own_program(office.sign_in("liaison")).liaison
    written = hands.get("meeting", meeting_id, Meeting)
    if says == "another meeting":
        meeting_id = new_id()
    with hands.begin() as work:
        longer = replace(written, she_leaves=written.starts + timedelta(days=9))
        hands.put(work, "meeting", meeting_id, meeting_id, longer, verb="move")
        work.commit()
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert worker.liaison.get("meeting", meeting_id, Meeting).status is MeetingStatus.CANCELLED
    ends = [end for _, end in alarms.alarms(worker).silent or ()]
    assert max(ends, default=worker.now()) < worker.now() + timedelta(days=1)


def test_so_is_one_that_is_later_on_the_day_of_the_restore(office: Office, copies: Path) -> None:
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    soon = a_plan(office.clock.moment + timedelta(hours=3), POLICE)
    ahead = planning.plan(worker, office.case(worker), soon).meeting_id
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert {(TaskKind.CALL_OFF, 0), (TaskKind.REACH_SAFELY, 0)} <= {*due(worker)}
    assert worker.liaison.get("meeting", ahead, Meeting).status is MeetingStatus.CANCELLED


def test_nobody_is_asked_anything_of_a_meeting_that_goes_on_or_that_the_office_cancelled(
    office: Office, copies: Path
) -> None:
    """The office cancelled one before the backup, and one that was planned since."""
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    goes_on, before = (plan(worker, case_id, day=day).meeting_id for day in (5, 6))
    ending_meetings.cancel(worker, before, EndReason.OFFICE_CANCELLED)
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    since = plan(worker, case_id, day=4).meeting_id
    ending_meetings.cancel(worker, since, EndReason.OFFICE_CANCELLED)
    office.close()
    restore(office, path)
    worker = office.sign_in("intake")
    assert {task.kind for task in today.today(worker).due}.isdisjoint({TaskKind.CALL_OFF, TaskKind.REACH_SAFELY})
    assert worker.liaison.get("meeting", goes_on, Meeting).status is MeetingStatus.PLANNED
    assert worker.liaison.find("meeting", since, Meeting) is None


def test_an_older_backup_that_is_brought_back_twice_still_asks_to_call_a_meeting_off(
    office: Office, copies: Path
) -> None:
    """The backup does not know it, and the station no more than that."""
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    meeting_id = plan(worker, office.case(worker), day=3).meeting_id
    office.close()
    for _ in range(2):
        restore(office, path)
        worker = office.sign_in("intake")
        assert [due(worker).count((kind, 0)) for kind in (TaskKind.CALL_OFF, TaskKind.REACH_SAFELY)] == [1, 1]
        assert worker.liaison.get("meeting", meeting_id, Meeting).status is MeetingStatus.CANCELLED
        office.close()


@pytest.mark.parametrize("told", [False, True])
def test_an_older_backup_by_mistake_and_then_the_right_one_leaves_a_meeting_as_it_was_planned(
    office: Office, copies: Path, *, told: bool
) -> None:
    """``told``: the office was told meanwhile that it does not take place."""
    older = back_up(office, copies)
    worker = office.sign_in("intake")
    meeting_id = plan(worker, office.case(worker), day=3).meeting_id
    newer = back_up(office, copies)
    restore(office, older)
    if told:
        calling_off.called_off(office.sign_in("liaison"), meeting_id)
        office.close()
    restore(office, newer)
    worker = office.sign_in("intake")
    status = worker.liaison.get("meeting", meeting_id, Meeting).status
    assert status is (MeetingStatus.CANCELLED if told else MeetingStatus.PLANNED)
    assert TaskKind.CALL_OFF not in {task.kind for task in today.today(worker).due}


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
