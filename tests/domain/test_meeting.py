from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nsintake.domain.consent import SeenHow, agreed_to_be_seen
from nsintake.domain.meeting import MIN_GAP, Attendee, Meeting, check_arrivals
from nsintake.errors import UserFault

STARTS = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("gap", [MIN_GAP, -MIN_GAP, MIN_GAP + MINUTE])
def test_arrivals_ten_minutes_apart_are_fine_whoever_comes_first(gap: timedelta) -> None:
    she = STARTS - 30 * MINUTE
    check_arrivals(STARTS, she, she + gap)


@pytest.mark.parametrize("gap", [timedelta(), MIN_GAP - MINUTE, MINUTE - MIN_GAP])
def test_arrivals_that_could_meet_at_the_door_are_refused(gap: timedelta) -> None:
    she = STARTS - 30 * MINUTE
    with pytest.raises(UserFault) as error:
        check_arrivals(STARTS, she, she + gap)
    assert error.value.code == "arrivals_too_close"
    assert error.value.params == {"field": "he_arrives", "minutes": 10}


@pytest.mark.parametrize(("she", "he", "field"), [(1, -30, "she_arrives"), (-30, 1, "he_arrives")])
def test_nobody_arrives_after_the_meeting_began(she: int, he: int, field: str) -> None:
    with pytest.raises(UserFault) as error:
        check_arrivals(STARTS, STARTS + she * MINUTE, STARTS + he * MINUTE)
    assert (error.value.code, error.value.params["field"]) == ("arrives_after_start", field)


def test_a_meeting_shows_no_more_of_her_than_she_agreed_to() -> None:
    for agreed in SeenHow:
        assert not agreed_to_be_seen(agreed, SeenHow.NOT_PRESENT)
        assert not agreed_to_be_seen(SeenHow.NOT_PRESENT, agreed)
    assert agreed_to_be_seen(SeenHow.FACE, SeenHow.VOICE_ONLY)
    assert agreed_to_be_seen(SeenHow.VOICE_ONLY, SeenHow.VOICE_ONLY)
    assert not agreed_to_be_seen(SeenHow.VOICE_ONLY, SeenHow.BEHIND_SCREEN)


def test_an_office_that_was_called_off_does_not_come() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    comes = Attendee("cp", "R", at, "1")
    meeting = Meeting("M", "room", at, at, SeenHow.FACE, (comes, replace(comes, called_off=True)), female_officer=False)
    assert meeting.coming == (comes,)
