from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from nsintake.domain.meeting import MIN_GAP, check_arrivals
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
