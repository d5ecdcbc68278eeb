"""In a night in which the clock is put forward or back no check-in is skipped, and nothing rings an hour off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from nsintake import alarm_times
from nsintake.alarm_times import Alarms
from nsintake.domain.accompaniment import AccompanimentStatus, CheckIn, WatchEvent, WatchEventKind, day, due
from nsintake.domain.accompaniment_plan import calls_every, check_free, check_times
from nsintake.domain.consent import SeenHow
from nsintake.domain.evening import night_of
from nsintake.domain.meeting import Meeting, silent
from nsintake.domain.meeting import day as day_of_meeting
from nsintake.domain.meeting import due as due_of_meeting
from nsintake.domain.meeting_plan import BETWEEN, Booking, MeetingTimes, Stay
from nsintake.domain.meeting_plan import check_free as check_house
from nsintake.domain.task import DueClass
from nsintake.errors import UserFault
from tests.domain.test_accompaniment import way_at
from tests.zones import BERLIN_BACK, BERLIN_FORWARD, CHANGES, TEHRAN_BACK, TEHRAN_FORWARD, ClockChange

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
FOUR = time(16)
EVERY = pytest.mark.parametrize("change", CHANGES, ids=["Berlin on", "Berlin back", "Tehran on", "Tehran back"])


@EVERY
@pytest.mark.parametrize("gap", [30, 60])
def test_calls_over_the_change_are_as_far_apart_as_on_any_night_and_each_rings_at_its_moment(
    change: ClockChange, gap: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(alarm_times, "wall", lambda: now[0])
    monkeypatch.setattr(alarm_times, "since_start", lambda: now[0])
    for quarter in range(-24, 5):
        starts = change.local(change.at + quarter * 15 * MINUTE)
        back = change.local(starts.astimezone(UTC) + 5 * HOUR)
        calls = calls_every(starts, back, gap * MINUTE)
        assert [call - starts.astimezone(UTC) for call in calls] == [
            number * gap * MINUTE for number in range(1, 300 // gap + 1)
        ]
        check_times(starts, tuple(CheckIn(call, 15) for call in calls))
        way = replace(way_at(starts), check_ins=tuple(CheckIn(change.local(call), 15) for call in calls))
        assert [part.at.astimezone(UTC) for part in day(way)] == [starts.astimezone(UTC), *calls]
        moments = [moment for due_class, moment in due(way, starts.date()) if due_class is DueClass.WATCH]
        alarms, rang = Alarms(), list[float]()
        now[0] = starts.timestamp()
        alarms.take({moment: moment.timestamp() for moment in moments})
        for moment in moments:
            for second in (moment.timestamp() - 1, moment.timestamp()):
                now[0] = second
                rang += [second for key in alarms.look() if key == moment]
        assert rang == [(call + 15 * MINUTE).timestamp() for call in calls], "at its second, and not before"


def test_an_hour_that_is_left_out_is_no_gap_and_one_that_comes_twice_is_one() -> None:
    on, back = BERLIN_FORWARD, BERLIN_BACK
    starts = on.typed("2026-03-29T01:30")
    check_times(starts, (CheckIn(on.typed("2026-03-29T04:30"), 15),))  # two hours, three on the wall
    with pytest.raises(UserFault, match="check_in_gap"):
        check_times(starts, (CheckIn(on.typed("2026-03-29T04:31"), 15),))
    starts = back.typed("2026-10-25T01:30")
    check_times(starts, (CheckIn(back.typed("2026-10-25T02:30", second=True), 15),))
    with pytest.raises(UserFault, match="check_in_gap"):  # two hours on the wall, three for those who are out
        check_times(starts, (CheckIn(back.typed("2026-10-25T03:30"), 15),))
    in_order = (CheckIn(back.typed("2026-10-25T02:40"), 15), CheckIn(back.typed("2026-10-25T02:20", second=True), 15))
    check_times(starts, in_order)  # forty minutes later, twenty less on the wall
    with pytest.raises(UserFault, match="check_ins_not_in_order"):
        check_times(starts, in_order[::-1])


@EVERY
def test_a_call_over_the_change_is_made_at_its_place_and_the_later_ones_are_awaited(change: ClockChange) -> None:
    calls = tuple(CheckIn(change.local(change.at + minutes * MINUTE), 10) for minutes in (-30, 30, 90))
    way = replace(way_at(change.local(change.at - HOUR)), check_ins=calls, status=AccompanimentStatus.UNDER_WAY)
    called = way.with_event(WatchEvent(WatchEventKind.CHECK_IN, change.at - 30 * MINUTE, "w", place=0))
    assert [moment for _, moment in due(called, change.at.date())] == [
        change.at + 40 * MINUTE,
        change.at + 100 * MINUTE,
    ]
    with pytest.raises(UserFault, match="companion_taken"):
        check_free(change.at + 100 * MINUTE, change.at + 2 * HOUR, ["a"], [called])
    check_free(change.at + 101 * MINUTE, change.at + 2 * HOUR, ["a"], [called])


@EVERY
def test_the_night_of_the_change_is_from_closing_until_the_morning_on_the_wall(change: ClockChange) -> None:
    day_before = change.local(change.at - 8 * HOUR).date()
    for hours in (18, 23):
        now = change.local(datetime.combine(day_before, time(hours)))
        night = night_of(now, FOUR, change.local)
        closes, ends = (f"{change.local(moment.astimezone(UTC)):%d %H:%M}" for moment in (night.closes, night.ends))
        assert (closes, ends) == (f"{day_before:%d} 16:00", f"{day_before + timedelta(days=1):%d} 08:00")
        seven = change.typed(f"{day_before + timedelta(days=1)}T07:30")
        assert night.has(seven, now)
        assert not night.has(seven + HOUR, now), "somebody is here"
        assert not night.has(change.typed(f"{day_before}T15:59") - 3 * HOUR, now - 9 * HOUR)
    assert night_of(change.local(change.at + 90 * MINUTE), FOUR, change.local) == night


def test_a_meeting_after_the_change_is_made_ready_half_an_hour_before_her_and_silent_while_she_is_here() -> None:
    for change, comes, begins, goes in (
        (BERLIN_FORWARD, "2026-03-29T10:00", "2026-03-29T10:30", "2026-03-29T11:00"),
        (BERLIN_FORWARD, "2026-03-29T01:50", "2026-03-29T03:10", "2026-03-29T03:50"),
        (TEHRAN_FORWARD, "2022-03-21T23:45", "2022-03-22T01:05", "2022-03-22T01:45"),
        (BERLIN_BACK, "2026-10-25T10:00", "2026-10-25T10:30", "2026-10-25T11:00"),
    ):
        arrives, starts, leaves = map(change.typed, (comes, begins, goes))
        assert leaves - arrives == HOUR
        meeting = Meeting("c", "Room 1", starts, arrives, SeenHow.FACE, (), female_officer=False, she_leaves=leaves)
        assert list(due_of_meeting(meeting, arrives.date())) == [(DueClass.MEETING, arrives - 30 * MINUTE)]
        (hush,) = silent(meeting, arrives.date())
        assert (hush.start, hush.end) == (arrives, leaves)
        assert f"{change.local(next(iter(day_of_meeting(meeting))).at):%Y-%m-%dT%H:%M}" == comes


def test_who_would_meet_at_the_door_is_judged_by_the_minutes_between_them_and_not_by_the_wall() -> None:
    on, back = BERLIN_FORWARD, BERLIN_BACK
    starts, now = on.typed("2026-03-29T03:30"), on.typed("2026-03-28T09:00")
    she = Stay(on.typed("2026-03-29T01:58"), on.typed("2026-03-29T04:30"))
    with pytest.raises(UserFault, match="arrivals_too_close"):  # seven minutes after her, 67 on the wall
        MeetingTimes(starts, she, (Stay(on.typed("2026-03-29T03:05"), on.typed("2026-03-29T04:50")),)).check(now)
    starts = back.typed("2026-10-25T03:30")
    she = Stay(back.typed("2026-10-25T02:00"), back.typed("2026-10-25T04:30"))
    other = Stay(back.typed("2026-10-25T02:05", second=True), back.typed("2026-10-25T04:50"))
    MeetingTimes(starts, she, (other,)).check(now)  # 65 minutes after her, five on the wall
    first = Stay(on.typed("2026-03-29T00:30"), on.typed("2026-03-29T01:45"))
    with pytest.raises(UserFault, match="window_taken"):
        check_house(Booking("b", "2", Stay(on.typed("2026-03-29T03:14"), starts)), [Booking("a", "1", first)])
    check_house(Booking("b", "2", Stay(first.leaves + BETWEEN, starts)), [Booking("a", "1", first)])


def test_the_moments_of_these_changes_are_those_of_the_places() -> None:
    for change, before, after in (
        (BERLIN_FORWARD, "29 01:59", "29 03:00"),
        (BERLIN_BACK, "25 02:59", "25 02:00"),
        (TEHRAN_FORWARD, "21 23:59", "22 01:00"),
        (TEHRAN_BACK, "21 23:59", "21 23:00"),
    ):
        assert [f"{change.local(change.at + minute * MINUTE):%d %H:%M}" for minute in (-1, 0)] == [before, after]
