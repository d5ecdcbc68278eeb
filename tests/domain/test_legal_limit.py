"""When the time limit of a complaint is over, counted from the earliest day on which she may have known."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from nsintake.domain.language import Wording
from nsintake.domain.legal_limit import (
    LIMIT_TOLD,
    LegalTold,
    LimitDecision,
    LimitState,
    ends_on,
    last_day_in,
    months_after,
    remind_on,
    require_done,
    state_on,
    timeline,
)
from nsintake.domain.timeline import Context, StatedEntry
from tests.services.refusals import fault


@pytest.mark.parametrize(
    ("since", "ends", "reminds"),
    [
        (date(2026, 1, 15), date(2026, 4, 15), date(2026, 3, 25)),
        (date(2026, 11, 30), date(2027, 2, 28), date(2027, 2, 9)),
        (date(2027, 11, 30), date(2028, 2, 29), date(2028, 2, 9)),
        (date(2026, 12, 31), date(2027, 3, 31), date(2027, 3, 10)),
    ],
)
def test_it_ends_after_three_months_and_is_told_after_two_months_and_ten_days(
    since: date, ends: date, reminds: date
) -> None:
    assert (ends_on(since), remind_on(since)) == (ends, reminds)
    assert last_day_in(since.isoformat()) == ends


def test_where_it_is_on_a_day() -> None:
    since = date(2026, 1, 15)
    assert state_on(None, since) is LimitState.UNKNOWN
    days = {
        date(2026, 1, 15): LimitState.RUNS,
        date(2026, 3, 24): LimitState.RUNS,
        date(2026, 3, 25): LimitState.NEAR,
        date(2026, 4, 15): LimitState.NEAR,
        date(2026, 4, 16): LimitState.PAST,
        date(2025, 12, 1): LimitState.RUNS,
    }
    assert {day: state_on(since, day) for day in days} == days


def test_what_names_no_day_has_no_last_day() -> None:
    assert last_day_in("") is None
    assert last_day_in("soon") is None


@pytest.mark.parametrize("since", [date(9999, 10, 1), date(9999, 12, 31)])
def test_a_limit_beyond_the_calendar_ends_on_its_last_day(since: date) -> None:
    assert (ends_on(since), last_day_in(since.isoformat())) == (date.max, date.max)
    assert remind_on(since) > since or since == date.max
    assert state_on(since, date(2026, 1, 15)) is LimitState.RUNS
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)


def test_it_is_done_once_she_was_told_and_the_lawyer_called() -> None:
    with fault("not_told_yet", "told_her"):
        require_done(told_her=False, lawyer_called=True)
    with fault("lawyer_not_called", "lawyer_called"):
        require_done(told_her=True, lawyer_called=False)
    require_done(told_her=True, lawyer_called=True)


@pytest.mark.parametrize("hour", [9, None])
def test_her_time_line_tells_what_she_decided(hour: int | None) -> None:
    day = date(2026, 3, 4)
    at = None if hour is None else datetime(2026, 3, 4, hour, tzinfo=UTC)
    entries = [StatedEntry("tell_limit", "u1", day, at, {})] if hour else []
    context = Context(
        b"", day, name_of=lambda uid: uid, office_of=lambda office: Wording(en=office), stated=lambda: entries
    )
    (event,) = timeline(LegalTold(day, "u1", LimitDecision.LATER), context)
    assert (event.kind, event.about, event.at) == (LIMIT_TOLD, "later", at)
