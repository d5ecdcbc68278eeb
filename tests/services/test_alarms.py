"""What rings for whom, who has seen it, and what ends it: with her name in the log, and never otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.accompaniment import AccompanimentOutcome
from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Meeting
from nsintake.domain.meeting_plan import MeetingTimes, Stay, Together
from nsintake.domain.roles import Role
from nsintake.domain.task import DueClass, Loudness, Task, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, case_view, timeline, today
from nsintake.services.day.ringing import AGAIN, DueAlarm
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, reopening
from nsintake.services.meetings import meeting_view, moving_meetings, planning
from nsintake.store.audit_lines import AuditView
from tests.services.colleagues import COLLEAGUE, employ, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, a_plan, answers, plan
from tests.services.people import change, uid_of
from tests.services.refusals import refused
from tests.services.test_group_meetings import NAMES, a_woman
from tests.services.test_group_meetings import join as join_the_group
from tests.services.ways import a_way

MINUTE = timedelta(minutes=1)


def told(signed_in: SignedIn, **red: str) -> bytes:
    """Her file, with nothing red but this."""
    return record(signed_in, answers(**{"deadline_today": "no", "suicide": "no", "safe_home": "yes", **red}))


def check_of(office: Office, signed_in: SignedIn) -> tuple[bytes, DueAlarm]:
    """Her file, and the alarm of a suicide check whose hour has come."""
    case_id = told(signed_in, suicide="yes")
    (alarm,) = [due for due in alarms.alarms(signed_in).due if due.target == case_id]
    office.clock.moment = alarm.moment
    return case_id, alarm


def entries(signed_in: SignedIn, alarm: DueAlarm, verb: str) -> list[AuditView]:
    return [entry for entry in signed_in.identity.audit.views_about(alarm.record_id) if entry.verb == verb]


def of(signed_in: SignedIn, alarm: DueAlarm) -> DueAlarm | None:
    return next((due for due in alarms.alarms(signed_in).due if due.record_id == alarm.record_id), None)


def test_what_has_an_hour_rings_with_where_it_is_dealt_with(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    assert (alarm.due_class, alarm.page, alarm.detail, alarm.seen_by) == (DueClass.CHECK, "case", "suicide", "")
    assert alarm.rings_at == alarm.moment
    assert alarms.alarms(worker).moments()[Loudness.ALARM] == tuple(
        sorted({due.moment for due in alarms.alarms(worker).due if due.due_class is not DueClass.MEETING})
    )
    assert alarm.target == case_id


def test_who_saw_it_is_in_the_log_of_its_file_and_it_rings_again_after_five_minutes(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    alarms.seen(worker, alarm.record_id, alarm.moment)
    (entry,) = entries(worker, alarm, "alarm_seen")
    assert (entry.actor, entry.at, entry.counts) == (worker.uid, worker.now(), True)
    assert entry.details == {"moment": alarm.moment.isoformat()}
    colleague = office.sign_in("keeper")
    seen = of(colleague, alarm)
    assert seen is not None
    assert (seen.seen_by, seen.rings_at, seen.moment) == (
        worker.display_name,
        alarm.moment + AGAIN,
        alarm.moment,
    )
    assert seen.rings_at in alarms.alarms(colleague).moments()[Loudness.ALARM]
    office.clock.moment += AGAIN
    again = of(colleague, alarm)
    assert again is not None
    assert again.rings_at == alarm.moment
    assert case_view.open_case(worker, case_id).code
    assert all("alarm" not in event.about for event in timeline.read(worker, case_id))


def test_a_clock_set_back_after_it_was_seen_lets_it_ring_at_once(office: Office) -> None:
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    alarms.seen(worker, alarm.record_id, alarm.moment)
    office.clock.moment -= 30 * MINUTE
    seen = of(worker, alarm)
    assert seen is not None
    assert seen.rings_at == alarm.moment


def test_done_ends_it_and_its_task(office: Office) -> None:
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    alarms.done(worker, alarm.record_id, alarm.moment)
    assert of(worker, alarm) is None
    assert alarm.record_id not in {task.task_id for task in today.today(worker).due}
    for act in (alarms.seen, alarms.done):
        with refused("alarm_over"):
            act(worker, alarm.record_id, alarm.moment)


def test_handed_over_ends_it_and_the_task_is_hers(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    _, alarm = check_of(office, worker)
    offered = alarms.who_can_take(worker, alarm.record_id, alarm.moment)
    assert keeper.uid in {person.uid for person in offered}
    assert worker.uid not in {person.uid for person in offered}
    alarms.hand_over(worker, alarm.record_id, alarm.moment, keeper.uid)
    assert of(worker, alarm) is of(keeper, alarm) is None
    assert worker.identity.get("task", alarm.record_id, Task).owner == keeper.uid
    assert alarm.record_id in {task.task_id for task in today.today(keeper).due}
    (entry,) = entries(worker, alarm, "alarm_handed")
    assert (entry.actor, entry.details["to"]) == (worker.uid, keeper.uid)


def _is_switched_off(office: Office, _case_id: bytes) -> None:
    change(office, COLLEAGUE, disabled=True)


def _is_an_officer_now(office: Office, _case_id: bytes) -> None:
    change(office, COLLEAGUE, role=Role.LIAISON)


def _is_not_accepted(office: Office, case_id: bytes) -> None:
    restriction.restrict(office.sign_in("intake"), case_id, ())


def _may_sign_in_no_more(office: Office, _case_id: bytes) -> None:
    """An administrator says so at once; no keeper has signed it yet."""
    administrator = office.sign_in("administrator")
    accounts.disable(administrator, uid_of(administrator, COLLEAGUE))


def _forgot_her_password(office: Office, _case_id: bytes) -> None:
    administrator = office.sign_in("administrator")
    accounts.reset_password(administrator, uid_of(administrator, COLLEAGUE))


@pytest.mark.parametrize(
    "becomes",
    [_is_switched_off, _is_an_officer_now, _is_not_accepted, _may_sign_in_no_more, _forgot_her_password],
)
def test_it_rings_again_once_the_colleague_it_was_handed_to_cannot_deal_with_it(
    staffed: Office,  # noqa: F811
    becomes: Callable[[Office, bytes], None],
) -> None:
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id, alarm = check_of(staffed, worker)
    alarms.hand_over(worker, alarm.record_id, alarm.moment, colleague.uid)
    assert of(worker, alarm) is None
    staffed.close()
    becomes(staffed, case_id)
    staffed.close()
    worker = staffed.sign_in("intake")
    assert of(worker, alarm) is not None
    assert colleague.uid not in {person.uid for person in alarms.who_can_take(worker, alarm.record_id, alarm.moment)}
    alarms.hand_over(worker, alarm.record_id, alarm.moment, staffed.sign_in("keeper").uid)
    assert of(worker, alarm) is None


@pytest.mark.parametrize("text", ["UPDATE user_account SET status = 'disabled'", "DROP TABLE user_account"])
def test_whoever_writes_into_the_accounts_lets_it_ring_and_keeps_nobody_from_hearing_it(
    staffed: Office,  # noqa: F811
    text: str,
) -> None:
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    _, alarm = check_of(staffed, worker)
    alarms.hand_over(worker, alarm.record_id, alarm.moment, colleague.uid)
    staffed.sign_in("administrator").accounts.database.reader().execute(text)
    assert of(worker, alarm) is not None
    assert alarms.alarms(worker).silent is not None


def test_what_a_lead_is_asked_for_is_handed_to_a_lead_alone(staffed: Office) -> None:  # noqa: F811
    """A worker who hears that a woman is not safe gives it away."""
    employ(staffed, "lead", Role.KEEPER)
    worker, colleague, lead = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "lead"))
    way_id = way_planning.plan_way(worker, staffed.case(worker), a_way(worker)).accompaniment_id
    watching.end_way(worker, way_id, AccompanimentOutcome.NOT_SAFE)
    not_safe.tell_not_safe(worker)
    (alarm,) = [due for due in alarms.alarms(worker).due if due.due_class is DueClass.NOT_SAFE]
    offered = {person.uid for person in alarms.who_can_take(worker, alarm.record_id, alarm.moment)}
    assert offered == {lead.uid, staffed.sign_in("keeper").uid}
    assert not alarm.is_done_here
    with refused("not_permitted"):
        alarms.done(worker, alarm.record_id, alarm.moment)
    with refused("colleague_unknown"):
        alarms.hand_over(worker, alarm.record_id, alarm.moment, colleague.uid)
    (hers,) = [due for due in alarms.alarms(lead).due if due.record_id == alarm.record_id]
    assert hers.is_done_here, "for a lead"
    alarms.hand_over(worker, alarm.record_id, alarm.moment, lead.uid)
    assert of(worker, alarm) is None
    staffed.close()
    change(staffed, "lead", role=Role.INTAKE)
    assert of(staffed.sign_in("keeper"), alarm) is not None


def handed_over(office: Office, **red: str) -> tuple[SignedIn, bytes, DueAlarm]:
    """Her file, with nothing red but this; what is due for it is handed to a colleague before its hour."""
    worker = office.sign_in("intake")
    case_id = told(worker, **red)
    (alarm,) = of_file(worker, case_id)
    alarms.hand_over(worker, alarm.record_id, alarm.moment, office.sign_in(COLLEAGUE).uid)
    assert not of_file(worker, case_id)
    return worker, case_id, alarm


def of_file(signed_in: SignedIn, case_id: bytes) -> list[DueAlarm]:
    return [due for due in alarms.alarms(signed_in).due if due.target == case_id]


def said_again(signed_in: SignedIn, case_id: bytes, **changed: str) -> None:
    """Her file is opened again and saved with these answers."""
    draft_id = reopening.reopen(signed_in, case_id)
    kept = intake.load_draft(signed_in, draft_id).answers
    reopening.save_back(signed_in, draft_id, kept | changed)


def test_a_new_red_answer_rings_although_the_call_of_an_earlier_one_was_handed_over(staffed: Office) -> None:  # noqa: F811
    """Before: nobody heard of it, since the task of the earlier answer was open."""
    worker, case_id, alarm = handed_over(staffed, suicide="yes")
    said_again(worker, case_id, hours="9")
    assert not of_file(worker, case_id), "nothing red was said anew"
    said_again(worker, case_id, suicide="no")
    staffed.clock.moment += timedelta(hours=1)
    said_again(worker, case_id, suicide="yes")
    (again,) = of_file(staffed.sign_in("keeper"), case_id)
    assert (again.due_class, again.moment) == (DueClass.CHECK, alarm.moment + timedelta(hours=1))
    said_again(worker, case_id, hours="10")
    assert of_file(worker, case_id) == [again], "once"


def test_what_she_says_again_in_a_session_of_its_own_rings_too(staffed: Office) -> None:  # noqa: F811
    """She comes back, and the session goes on with the file that she had: every answer is the same."""
    worker, case_id, _ = handed_over(staffed, suicide="yes")
    staffed.clock.moment += timedelta(hours=1)
    said = answers(deadline_today="no", suicide="yes", safe_home="yes")
    joined = reopening.join(worker, intake.consent_to_record(worker, said), said, case_id)
    reopening.save_back(worker, joined, intake.load_draft(worker, joined).answers)
    (again,) = of_file(worker, case_id)
    assert again.due_class is DueClass.CHECK


def test_a_deadline_that_is_sooner_rings_at_its_hour(staffed: Office) -> None:  # noqa: F811
    """Before: it rang when the later one of before was due."""
    worker = staffed.sign_in("intake")
    day = worker.local(worker.now())
    case_id = told(worker, deadline_today="yes", deadline_hour=f"{day.hour + 4}:00")
    (alarm,) = of_file(worker, case_id)
    said_again(worker, case_id, deadline_hour=f"{day.hour + 1}:00")
    moments = [due.moment for due in of_file(worker, case_id)]
    assert len(moments) == 2
    assert min(moments) < max(moments) == alarm.moment


@pytest.mark.parametrize("login", ["liaison", "administrator"])
def test_nobody_gets_it_who_cannot_open_the_file(office: Office, login: str) -> None:
    worker, other = office.sign_in("intake"), office.sign_in(login)
    _, alarm = check_of(office, worker)
    with refused("colleague_unknown"):
        alarms.hand_over(worker, alarm.record_id, alarm.moment, other.uid)
    assert of(worker, alarm) is not None


def test_of_a_file_that_is_shut_to_colleagues_only_those_it_is_open_to_hear(staffed: Office) -> None:  # noqa: F811
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id, alarm = check_of(staffed, worker)
    assert of(colleague, alarm) is not None
    restriction.restrict(worker, case_id, ())
    assert of(colleague, alarm) is None
    assert colleague.uid not in {person.uid for person in alarms.who_can_take(worker, alarm.record_id, alarm.moment)}
    with refused("colleague_unknown"):
        alarms.hand_over(worker, alarm.record_id, alarm.moment, colleague.uid)
    for act in (alarms.seen, alarms.done):
        with refused("alarm_over"):
            act(colleague, alarm.record_id, alarm.moment)


def test_a_liaison_officer_hears_of_meetings_alone_and_an_administrator_of_nothing(office: Office) -> None:
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    planned = plan(worker, office.case(worker))
    officer = alarms.alarms(office.sign_in("liaison"))
    assert {due.target for due in officer.due} == {planned.meeting_id}
    assert officer.moments().keys() == {Loudness.QUIET, Loudness.WATCH}, "what she knows of replaces no other alarm"
    assert of(office.sign_in("liaison"), alarm) is None
    nobody = alarms.alarms(office.sign_in("administrator"))
    assert (nobody.due, nobody.moments(), nobody.silent) == ((), {}, None)
    with refused("not_permitted"):
        alarms.seen(office.sign_in("administrator"), alarm.record_id, alarm.moment)


def test_a_meeting_rings_half_an_hour_before_she_arrives_until_all_is_ready(office: Office) -> None:
    worker = office.sign_in("intake")
    planned = plan(worker, office.case(worker))
    officer = office.sign_in("liaison")
    meeting = officer.liaison.get("meeting", planned.meeting_id, Meeting)
    found = alarms.alarms(officer)
    (alarm,) = found.due
    assert (alarm.due_class, alarm.page, alarm.target) == (DueClass.MEETING, "meeting", planned.meeting_id)
    assert alarm.moment == meeting.she_arrives - 30 * MINUTE
    assert found.silent == found.shown == ((meeting.she_arrives, meeting.she_leaves),)
    office.clock.moment = alarm.moment
    alarms.seen(officer, alarm.record_id, alarm.moment)
    seen = of(worker, alarm)
    assert seen is not None
    assert (seen.seen_by, seen.rings_at) == (officer.display_name, alarm.moment)
    (entry,) = [said for said in officer.liaison.audit.views_about(alarm.record_id) if said.verb == "alarm_seen"]
    assert entry.at is None, "the log of this file says of nothing when exactly"
    alarms.done(officer, alarm.record_id, alarm.moment)
    assert of(worker, alarm) is None
    assert meeting_view.open_meeting(worker, planned.meeting_id).meeting == meeting


def test_while_she_is_here_it_is_shown_to_whoever_receives_one_of_those_who_meet(office: Office) -> None:
    worker, keeper, officer = (office.sign_in(login) for login in ("intake", "keeper", "liaison"))
    women = [a_woman(office, worker, name) for name in NAMES[:2]]
    most = Together(2, SeenHow.FACE)
    starts = worker.now() + timedelta(days=1)
    planning.plan(worker, women[0], a_plan(starts, POLICE, together=most, receives=worker.uid))
    join_the_group(worker, women[1], most=2, receives=keeper.uid)
    found = [alarms.alarms(signed_in) for signed_in in (worker, keeper, officer)]
    assert [len(entry.silent or ()) for entry in found] == [2, 2, 2]
    assert [len(entry.shown) for entry in found] == [1, 1, 0]
    for meeting_id, meeting in worker.liaison.list("meeting", Meeting):
        with worker.liaison.begin() as work:
            gone = replace(meeting, receives="0" * 32)
            worker.liaison.put(work, "meeting", meeting_id, meeting_id, gone, verb="plan")
            work.commit()
    assert len(alarms.alarms(officer).shown) == 2, "who is not here any more keeps nobody from seeing it"


def test_who_may_sign_in_no_more_keeps_nobody_from_seeing_what_is_due_while_she_is_here(
    staffed: Office,  # noqa: F811
) -> None:
    """She was to receive a woman, and an administrator let her sign in no more; no keeper has signed it yet."""
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    starts = worker.now() + timedelta(days=1)
    planning.plan(worker, staffed.case(worker), a_plan(starts, POLICE, receives=colleague.uid))
    assert (len(alarms.alarms(keeper).silent or ()), len(alarms.alarms(keeper).shown)) == (1, 0)
    _may_sign_in_no_more(staffed, b"")
    assert len(alarms.alarms(staffed.sign_in("keeper")).shown) == 1


def test_a_meeting_that_is_moved_rings_anew(office: Office) -> None:
    worker = office.sign_in("intake")
    planned = plan(worker, office.case(worker))
    (alarm,) = [due for due in alarms.alarms(worker).due if due.target == planned.meeting_id]
    office.clock.moment = alarm.moment
    alarms.hand_over(worker, alarm.record_id, alarm.moment, office.sign_in("liaison").uid)
    assert of(worker, alarm) is None
    starts = alarm.moment + timedelta(hours=3)
    times = MeetingTimes(
        starts,
        Stay(starts - 30 * MINUTE, starts + 60 * MINUTE),
        (Stay(starts - 10 * MINUTE, starts + 80 * MINUTE),),
    )
    moving_meetings.move(worker, planned.meeting_id, room="Room 2", times=times)
    (again,) = [due for due in alarms.alarms(worker).due if due.target == planned.meeting_id]
    assert again.moment == starts - 60 * MINUTE


@pytest.mark.parametrize("by", ["alarm", "today", "a colleague"])
def test_where_no_lead_may_open_her_file_whoever_has_it_ends_what_a_lead_is_asked_for(
    staffed: Office,  # noqa: F811
    by: str,
) -> None:
    """She wants no keeper in it. That she is not safe rang for her worker, who could not end it or hand it over."""
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id, keeper = staffed.case(worker), uid_of(worker, "keeper")
    restriction.change_access(worker, case_id, [colleague.uid], shut_to=[keeper])
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    watching.end_way(worker, way_id, AccompanimentOutcome.NOT_SAFE)
    not_safe.tell_not_safe(worker)
    (alarm,) = [due for due in alarms.alarms(worker).due if due.due_class is DueClass.NOT_SAFE]
    (task_id,) = [task.task_id for task in today.today(worker).due if task.kind is TaskKind.WAY_INCIDENT]
    if by == "alarm":
        alarms.done(worker, alarm.record_id, alarm.moment)
    elif by == "today":
        today.finish(worker, task_id)
    else:
        alarms.hand_over(worker, alarm.record_id, alarm.moment, colleague.uid)
    assert of(worker, alarm) is None


def test_where_a_lead_may_open_it_nobody_else_does(staffed: Office) -> None:  # noqa: F811
    """Also while she may not sign in."""
    employ(staffed, "lead", Role.KEEPER)
    worker, lead = staffed.sign_in("intake"), staffed.sign_in("lead")
    case_id = staffed.case(worker)
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    watching.end_way(worker, way_id, AccompanimentOutcome.NOT_SAFE)
    not_safe.tell_not_safe(worker)
    (alarm,) = [due for due in alarms.alarms(worker).due if due.due_class is DueClass.NOT_SAFE]
    accounts.disable(staffed.sign_in("administrator"), lead.uid)
    assert TaskKind.WAY_INCIDENT not in {task.kind for task in today.today(worker).due}
    with refused("not_permitted"):
        alarms.done(worker, alarm.record_id, alarm.moment)
    assert alarms.who_can_take(worker, alarm.record_id, alarm.moment) == ()
