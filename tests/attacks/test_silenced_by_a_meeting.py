"""A liaison officer writes hours of a meeting: what rings for a woman is heard all the same. Only hours that intake
staff planned keep the house quiet.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nsintake.domain.meeting import Happening, Meeting, Seating
from nsintake.domain.meeting_plan import MeetingTimes, Stay
from nsintake.domain.record_kinds import HOURS, MEETING
from nsintake.domain.task import Loudness
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.day import alarms
from nsintake.services.meetings import holding, moving_meetings
from nsintake.store.audit import passing_over
from nsintake.store.audit_lookups import told_by_worker
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_rollback import seen
from tests.services.ladder import Office, plan, times_at
from tests.services.test_alarms import check_of, of
from tests.services.test_group_meetings import three

ALWAYS = (datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC))
HOUR = timedelta(hours=1)
Hands = Callable[[Meeting], Meeting]


def put(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "meeting", meeting_id, meeting_id, meeting, verb="happened")
        work.commit()


def for_good(meeting: Meeting) -> Meeting:
    return replace(meeting, starts=ALWAYS[1], she_arrives=ALWAYS[0], she_leaves=ALWAYS[1])


def earlier(meeting: Meeting) -> Meeting:
    return replace(meeting, she_arrives=meeting.she_arrives - 48 * HOUR)


def in_her_name(meeting: Meeting) -> Meeting:
    return replace(meeting, receives="0" * 32)


@pytest.mark.parametrize("hands", [for_good, earlier, in_her_name])
@pytest.mark.parametrize("own", [False, True])
def test_hours_that_an_officer_wrote_silence_nothing(office: Office, hands: Hands, *, own: bool) -> None:
    office.sign_in("keeper")
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    _, alarm = check_of(office, worker)
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    put(officer, secrets.token_bytes(16) if own else meeting_id, hands(meeting))
    spans = ((meeting.she_arrives, meeting.she_leaves),) if own else ()
    for signed_in in (worker, office.sign_in("intake"), office.sign_in("keeper"), officer):
        found = alarms.alarms(signed_in)
        assert found.silent == spans
    told = alarms.alarms(office.sign_in("intake"))
    assert alarm.moment in told.moments()[Loudness.ALARM]
    assert of(worker, alarm) is not None


def test_hours_of_before_that_an_officer_put_back_silence_nothing(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    before = officer.liaison.get("meeting", meeting_id, Meeting)
    starts = before.starts + 24 * HOUR
    times = MeetingTimes(starts, Stay(starts - HOUR / 2, starts + HOUR), (Stay(starts - HOUR / 4, starts + 2 * HOUR),))
    moving_meetings.move(worker, meeting_id, room=before.room, times=times)
    assert alarms.alarms(worker).silent == ((times.she.arrives, times.she.leaves),)
    put(officer, meeting_id, before)
    assert alarms.alarms(office.sign_in("intake")).silent == ()


@pytest.mark.parametrize("hide", ["made void", "taken out"])
def test_hours_of_before_silence_nothing_where_the_entry_is_hidden_that_moved_them(office: Office, hide: str) -> None:
    """She states above it what the meeting was. Before: these hours were the word of a worker again."""
    office.sign_in("keeper")
    worker, officer = office.sign_in("intake"), own_program(office.sign_in("liaison"))
    meeting_id = plan(worker, office.case(worker)).meeting_id
    before = officer.liaison.get("meeting", meeting_id, Meeting)
    starts = before.starts + 24 * HOUR
    times = MeetingTimes(starts, Stay(starts - HOUR / 2, starts + HOUR), (Stay(starts - HOUR / 4, starts + 2 * HOUR),))
    moving_meetings.move(worker, meeting_id, room=before.room, times=times)
    reader = officer.liaison.database.reader()
    (moved,) = reader.execute("SELECT max(n) FROM audit WHERE record_id = ?", (meeting_id,)).fetchone()
    text = "UPDATE audit SET sig = zeroblob(64) WHERE n = ?" if hide == "made void" else "DELETE FROM audit WHERE n = ?"
    with officer.liaison.begin() as work:  # an entry of hers above it: else the end that is remembered is missed
        officer.liaison.audit.append(work, "view", record_id=meeting_id)
        work.commit()
    assert reader.execute(text, (moved,)).rowcount == 1
    with passing_over(officer.liaison.audit):
        put(officer, meeting_id, before)
    fresh = office.sign_in("intake")
    if hide == "taken out":
        audit.look_through(fresh)
    assert alarms.alarms(fresh).silent == ()


@pytest.mark.parametrize("since", [None, for_good, earlier])
def test_hours_of_an_earlier_version_keep_the_house_quiet_until_somebody_else_states_them(
    office: Office, monkeypatch: pytest.MonkeyPatch, since: Hands | None
) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    with monkeypatch.context() as as_before:
        as_before.setattr(type(MEETING), "says", staticmethod(lambda _value: {}), raising=False)
        meeting_id = plan(worker, office.case(worker)).meeting_id
    assert HOURS not in told_by_worker(officer.liaison.audit, "meeting", meeting_id)[0]
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    if since is not None:
        put(officer, meeting_id, since(meeting))
    spans = ((meeting.she_arrives, meeting.she_leaves),) if since is None else ()
    for signed_in in (worker, office.sign_in("intake"), officer):
        assert alarms.alarms(signed_in).silent == spans


def test_what_an_officer_notes_on_the_day_leaves_the_house_quiet(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    office.clock.moment = meeting.starts
    holding.happened(officer, meeting_id, Happening.COMPANY, goes_on=True)
    for signed_in in (worker, office.sign_in("intake"), officer):
        assert alarms.alarms(signed_in).silent == ((meeting.she_arrives, meeting.she_leaves),)


def far(meeting: Meeting) -> Meeting:
    return replace(meeting, she_leaves=meeting.starts + 365 * 24 * HOUR)


@pytest.mark.parametrize("own", [False, True])
def test_a_worker_who_notes_something_else_vouches_for_no_hours(office: Office, *, own: bool) -> None:
    """She states the whole row, also what an officer wrote into it. ``own``: the officer made the meeting."""
    office.sign_in("keeper")
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    spans = ((meeting.she_arrives, meeting.she_leaves),) if own else ()
    meeting_id = secrets.token_bytes(16) if own else meeting_id
    put(officer, meeting_id, far(meeting))
    office.clock.moment = meeting.starts
    for _ in range(2):
        holding.happened(office.sign_in("intake"), meeting_id, Happening.COMPANY, goes_on=True)
        for signed_in in (worker, office.sign_in("intake"), officer):
            assert alarms.alarms(signed_in).silent == spans


def test_a_worker_who_says_how_she_is_present_vouches_for_no_hours(office: Office) -> None:
    """Before: nothing that is due for any woman was heard for a year."""
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    put(officer, meeting_id, far(meeting))
    moving_meetings.change_presence(
        office.sign_in("intake"), meeting_id, seen=meeting.seen, seating=Seating.BEHIND_SCREEN
    )
    for signed_in in (worker, office.sign_in("intake"), officer):
        assert alarms.alarms(signed_in).silent == ()


def test_a_worker_who_moves_it_says_the_hours_again(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    meeting_id = plan(worker, office.case(worker)).meeting_id
    before = officer.liaison.get("meeting", meeting_id, Meeting)
    put(officer, meeting_id, far(before))
    starts = before.starts + 24 * HOUR
    times = MeetingTimes(starts, Stay(starts - HOUR / 2, starts + HOUR), (Stay(starts - HOUR / 4, starts + 2 * HOUR),))
    moving_meetings.move(worker, meeting_id, room=before.room, times=times)
    assert alarms.alarms(office.sign_in("intake")).silent == ((times.she.arrives, times.she.leaves),)
    office.clock.moment = starts
    holding.happened(office.sign_in("intake"), meeting_id, Happening.COMPANY, goes_on=True)
    assert alarms.alarms(office.sign_in("intake")).silent == ((times.she.arrives, times.she.leaves),)


def long_and_by_another(meeting: Meeting) -> Meeting:
    return replace(meeting, she_leaves=meeting.starts + 6 * HOUR, receives="0" * 32)


@pytest.mark.parametrize("at", [0, 1])
def test_a_worker_who_moves_women_who_meet_together_says_no_hours_of_an_officer(office: Office, at: int) -> None:
    """``at``: whose hours the officer wrote; the worker types those of the first."""
    worker, _, planned = three(office)
    ids = [each.meeting_id for each in planned]
    meeting = worker.liaison.get("meeting", ids[at], Meeting)
    put(office.sign_in("liaison"), ids[at], long_and_by_another(meeting))
    worker = office.sign_in("intake")
    starts = meeting.starts + 24 * HOUR
    times = times_at(starts)
    moving_meetings.move(worker, ids[0], room=meeting.room, times=times)
    found = alarms.alarms(office.sign_in("intake"))
    assert set(found.silent or ()) == {(times.she.arrives, times.she.leaves)}
    assert worker.liaison.get("meeting", ids[at], Meeting).receives == ""


def test_the_house_is_quiet_unless_the_log_of_its_meetings_lacks_something(office: Office) -> None:
    """Not because of what is wrong elsewhere, or of rows."""
    worker = office.sign_in("intake")
    plan(worker, office.case(worker))
    quiet = alarms.alarms(worker).silent
    assert quiet
    hands = own_program(office.sign_in("intake"))
    hands.liaison.database.reader().execute(
        "INSERT INTO proposal VALUES (?, ?, 1, 1, 1, x'00')", (b"p" * 16, b"p" * 16)
    )
    change = "UPDATE audit SET day = '2020-01-01' WHERE n = 2"
    assert hands.identity.database.reader().execute(change).rowcount == 1
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert {("liaison.db", "stray"), ("identity.db", "broken")} <= set(seen(keeper))
    assert "liaison.db" not in {file for file, kind in seen(keeper) if kind == "broken"}
    assert alarms.alarms(keeper).silent == quiet
    office.close()
    assert own_program(office.sign_in("intake")).liaison.database.reader().execute(change).rowcount == 1
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert ("liaison.db", "broken") in seen(keeper)
    assert alarms.alarms(keeper).silent == ()
