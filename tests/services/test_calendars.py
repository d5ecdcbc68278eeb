"""Random calendars in the real files: what the pure rules allow is planned, what they refuse is refused, and nothing
that was cancelled or moved away takes a room. The rules themselves are walked through minute by minute, and ten
thousand times, in ``tests/domain/test_meeting_plan.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.domain.meeting_plan import Booking, MeetingTimes, Stay, check_free
from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import moving_meetings, planning
from tests.scale import full_or
from tests.services.ladder import POLICE, Office, a_plan
from tests.services.test_group_meetings import NAMES, a_woman

ROOMS = ("Room 1", "room  1", "Room 2")
MINUTE = timedelta(minutes=1)


def some_times(chance: Random, now: datetime) -> MeetingTimes:
    """Times that break a rule now and then."""
    starts = now + chance.randint(2, 40) * 15 * MINUTE

    def stay() -> Stay:
        return Stay(starts - chance.randint(0, 8) * 5 * MINUTE, starts + chance.randint(2, 12) * 5 * MINUTE)

    return MeetingTimes(starts, stay(), (stay(),))


def allowed(times: MeetingTimes, room: str, now: datetime, kept: dict[bytes, Booking], moved: bytes = b"") -> bool:
    """Whether the pure rules allow it."""
    try:
        times.check(now)
        check_free(Booking("", room, times.stay), [booking for key, booking in kept.items() if key != moved])
    except UserFault:
        return False
    return True


def planned(worker: SignedIn, case_id: bytes, times: MeetingTimes, room: str) -> bytes | None:
    try:
        made = planning.plan(worker, case_id, replace(a_plan(times.starts, POLICE, room=room), times=times))
    except UserFault:
        return None
    return made.meeting_id


def moved(worker: SignedIn, meeting_id: bytes, times: MeetingTimes, room: str) -> bool:
    try:
        moving_meetings.move(worker, meeting_id, room=room, times=times)
    except UserFault:
        return False
    return True


def test_the_files_accept_what_the_rules_allow_and_nothing_else(office: Office) -> None:
    worker, chance = office.sign_in("intake"), Random(20260311)
    women = [a_woman(office, worker, name) for name in NAMES]
    kept, accepted, refused = dict[bytes, Booking](), 0, 0
    for _ in range(full_or(14, 120)):
        times, room, now = some_times(chance, worker.now()), chance.choice(ROOMS), worker.now()
        act = chance.choice(("plan", "plan", "move", "cancel")) if kept else "plan"
        which = chance.choice(sorted(kept)) if kept else b""
        if act == "cancel":
            ending_meetings.cancel(worker, which, EndReason.WE_COULD_NOT)
            del kept[which]
            continue
        if act == "move":
            fine, done = allowed(times, room, now, kept, which), moved(worker, which, times, room)
            made = which if done else None
        else:
            fine = allowed(times, room, now, kept)
            made = planned(worker, chance.choice(women), times, room)
        assert (made is not None) is fine, (act, times, room, kept)
        accepted, refused = accepted + fine, refused + (not fine)
        if made is not None:
            kept[made] = Booking("", room, times.stay)
    assert accepted
    assert refused
    ahead = [key for key, row in worker.liaison.list("meeting", Meeting) if row.status is MeetingStatus.PLANNED]
    assert set(ahead) == kept.keys()
