"""Rules of a plan, compared with a house in which every minute is walked through."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Attendee, Meeting, MeetingStatus, Seating
from nsintake.domain.meeting_plan import (
    BETWEEN,
    LONGEST,
    MIN_GAP,
    MOST_COMING,
    MOST_WOMEN,
    ROOM_REST,
    Booking,
    Coming,
    MeetingTimes,
    MeetingToBe,
    Stay,
    Together,
    booking_of,
    check_free,
    check_seat,
    check_size,
    room_of,
    seat_fits,
)
from nsintake.errors import UserFault
from tests.scale import full_or

MINUTE = timedelta(minutes=1)
NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
STARTS = NOW + timedelta(hours=3)
ROOMS = ("Room 1", "Room 2", "Room 3")


def stay(arrives: int, leaves: int) -> Stay:
    return Stay(STARTS + arrives * MINUTE, STARTS + leaves * MINUTE)


def times(*stays: Stay) -> MeetingTimes:
    """Of her and of each officer; without any, as it should be."""
    she, *others = stays or (stay(-30, 60), stay(-10, 80))
    return MeetingTimes(STARTS, she, tuple(others))


@pytest.mark.parametrize(
    ("asked", "code", "field"),
    [
        (times(stay(-30, 60), stay(-21, 80)), "arrivals_too_close", "arrives.0"),
        (times(stay(-30, 60), stay(-10, 80), stay(-39, 80)), "arrivals_too_close", "arrives.1"),
        (times(stay(-30, 60), stay(-10, 69)), "leavings_too_close", "leaves.0"),
        (times(stay(1, 60), stay(-10, 80)), "arrives_after_start", "she_arrives"),
        (times(stay(-30, 60), stay(1, 80)), "arrives_after_start", "arrives.0"),
        (times(stay(-30, 9), stay(-10, 80)), "leaves_too_early", "she_leaves"),
        (times(stay(-30, 60), stay(-10, 9)), "leaves_too_early", "leaves.0"),
        (times(stay(-30, 8 * 60), stay(-10, 60)), "meeting_too_long", "she_leaves"),
        (replace(times(), starts=NOW), "starts_in_past", "starts"),
    ],
)
def test_a_time_at_which_they_could_meet_is_named(asked: MeetingTimes, code: str, field: str) -> None:
    with pytest.raises(UserFault) as error:
        asked.check(NOW)
    assert (error.value.code, error.value.params["field"]) == (code, field)


@pytest.mark.parametrize("gap", [MIN_GAP, -MIN_GAP])
def test_ten_minutes_apart_is_enough_whoever_is_first(gap: timedelta) -> None:
    she = stay(-30, 60)
    times(she, Stay(she.arrives + gap, she.leaves + gap)).check(NOW)


def test_a_plan_is_with_each_office_once_and_with_one_at_least() -> None:
    def plan(*offices: str) -> MeetingToBe:
        others = tuple(stay(-10, 80) for _ in offices)
        return MeetingToBe(
            "Room 1",
            MeetingTimes(STARTS, stay(-30, 60), others),
            SeenHow.FACE,
            tuple(Coming(office) for office in offices),
        )

    wrong = {
        "nobody_comes": (plan(), "recipient_id.0"),
        "comes_twice": (plan("a", "b", "a"), "recipient_id.2"),
        "too_many_come": (plan(*"abcdefg"), f"recipient_id.{MOST_COMING}"),
    }
    for code, (asked, field) in wrong.items():
        with pytest.raises(UserFault) as error:
            asked.check(NOW)
        assert (error.value.code, error.value.params["field"]) == (code, field)
    with pytest.raises(UserFault):
        replace(plan("a", "b"), times=times()).check(NOW)
    plan("a", "b", "c").check(NOW)
    replace(plan("a"), together=Together(2, SeenHow.FACE)).check(NOW)
    for together, code in (
        (Together(1, SeenHow.FACE), "group_size"),
        (Together(2, SeenHow.NOT_PRESENT), "group_not_agreed"),
        (Together(2, SeenHow.NOT_ASKED), "group_not_agreed"),
    ):
        with pytest.raises(UserFault, match=code):
            replace(plan("a"), together=together).check(NOW)


SEATS = {
    SeenHow.FACE: set(Seating),
    SeenHow.BEHIND_SCREEN: set(Seating),
    SeenHow.VOICE_ONLY: {Seating.BEHIND_SCREEN, Seating.OTHER_ROOM},
    SeenHow.PHONE_ONLY: {Seating.OTHER_ROOM},
}


@pytest.mark.parametrize("seen", SEATS)
def test_nobody_sits_where_more_of_her_is_seen_than_is_planned(seen: SeenHow) -> None:
    code = "seat_seen" if seen is SeenHow.VOICE_ONLY else "seat_not_in_room"
    asked = MeetingToBe("Room 1", times(), seen, (Coming("a"),))
    asked.check(NOW)
    assert seat_fits(seen, None), "an earlier version did not ask"
    for seat in Seating:
        assert seat_fits(seen, seat) is (seat in SEATS[seen])
        if seat in SEATS[seen]:
            check_seat(seen, seat)
            continue
        with pytest.raises(UserFault) as error:
            replace(asked, seating=seat).check(NOW)
        assert (error.value.code, error.value.params["field"]) == (code, "seating")


def meeting(**changes: object) -> Meeting:
    attendee = Attendee("cp", "ref", STARTS - 10 * MINUTE, "c/1", leaves=STARTS + 80 * MINUTE)
    usual = Meeting("c", "Room 1", STARTS, STARTS - 30 * MINUTE, SeenHow.FACE, (attendee,), female_officer=False)
    return replace(usual, **changes)  # type: ignore[arg-type]


def test_a_meeting_takes_the_house_from_the_first_who_comes_to_the_last_who_goes() -> None:
    taken = booking_of(meeting(she_leaves=STARTS + 60 * MINUTE))
    assert taken is not None
    assert taken.stay == stay(-30, 80)
    unsaid = booking_of(meeting(attendees=()))  # an earlier version asked nobody when they leave
    assert unsaid is not None
    assert unsaid.stay == stay(-30, 120)
    assert booking_of(meeting(status=MeetingStatus.HELD)) is None


# --- random calendars against a walk through the minutes


def _random_times(chance: random.Random) -> MeetingTimes:
    starts = NOW + chance.randint(1, 9 * 60) * MINUTE

    def some() -> Stay:
        return Stay(starts - chance.randint(0, 40) * MINUTE, starts + chance.randint(10, 110) * MINUTE)

    return MeetingTimes(starts, some(), tuple(some() for _ in range(chance.randint(1, 3))))


def _meets_somebody(asked: MeetingTimes) -> bool:
    """Whether, walking through every minute, she comes or goes within the gap of somebody else's coming or going."""
    doors = [{entry.arrives: "in", entry.leaves: "out"} for entry in (asked.she, *asked.others)]
    hers, others = doors[0], doors[1:]
    gap = int(MIN_GAP / MINUTE)
    for moment, way in hers.items():
        near = {moment + at * MINUTE for at in range(1 - gap, gap)}
        if any(way == side and when in near for entry in others for when, side in entry.items()):
            return True
    return False


def _in_the_house(bookings: list[Booking], moment: datetime) -> set[str]:
    return {booking.code for booking in bookings if booking.stay.arrives <= moment < booking.stay.leaves}


def test_in_random_calendars_nobody_meets_who_must_not_and_every_good_plan_is_taken() -> None:
    chance = random.Random(20260309)
    accepted = 0
    for round_no in range(full_or(300, 10_000)):
        kept: list[Booking] = []
        for number in range(6):
            asked = _random_times(chance)
            wanted = Booking(f"{round_no}.{number}", chance.choice(ROOMS), asked.stay)
            apart = all(_apart(wanted, entry) for entry in kept)
            fine = not _meets_somebody(asked) and apart
            taken = not _refused(asked, wanted, kept)
            assert taken is fine, (asked, kept)
            accepted += taken
            if taken:
                kept.append(wanted)
        minutes = (NOW + at * MINUTE for at in range(-60, 15 * 60, 5))
        assert all(len(_in_the_house(kept, moment)) <= 1 for moment in minutes)
    assert accepted >= full_or(300, 10_000), "calendars that take nothing hold nothing"


def _refused(asked: MeetingTimes, wanted: Booking, kept: list[Booking]) -> bool:
    try:
        asked.check(NOW)
        check_free(wanted, kept)
    except UserFault:
        return True
    return False


def _apart(booking: Booking, other: Booking) -> bool:
    """Whether no minute of one, with the rest before and after, is a minute of the other."""
    rest = ROOM_REST if booking.room == other.room else BETWEEN
    here = range(int((booking.stay.arrives - rest - NOW) / MINUTE), int((booking.stay.leaves + rest - NOW) / MINUTE))
    there = range(int((other.stay.arrives - NOW) / MINUTE), int((other.stay.leaves - NOW) / MINUTE))
    return not set(here) & set(there)


def test_the_longest_is_longer_than_any_usual_one() -> None:
    assert timedelta(hours=2) < LONGEST


def test_no_group_grows_beyond_what_any_of_its_women_agreed_to() -> None:
    chance = random.Random(20260310)
    full = 0
    for _ in range(full_or(300, 10_000)):
        there: list[int] = []
        for _ in range(8):
            hers = chance.randint(2, MOST_WOMEN)
            Together(hers, SeenHow.FACE).check()
            try:
                check_size(there, hers)
            except UserFault:
                full += 1
                assert any(len(there) + 1 > most for most in (*there, hers))
                continue
            there.append(hers)
            assert all(len(there) <= most for most in there)
    assert full


@pytest.mark.parametrize(("most", "how"), [(1, SeenHow.FACE), (MOST_WOMEN + 1, SeenHow.FACE), (2, SeenHow.NOT_PRESENT)])
def test_a_group_is_of_two_women_at_least_who_may_be_seen(most: int, how: SeenHow) -> None:
    with pytest.raises(UserFault):
        Together(most, how).check()


def test_women_of_one_group_are_in_the_house_together_and_no_other_is() -> None:
    hers = Booking("a", "Room 1", stay(-30, 60), "group")
    check_free(replace(hers, code="b"), [hers])
    for other in ("", "another"):
        with pytest.raises(UserFault):
            check_free(replace(hers, code="b", group=other), [hers])


def test_a_meeting_has_a_room() -> None:
    assert room_of("  Room 1 ") == "Room 1"
    for typed, code in ((" ", "room_missing"), ("x" * 201, "too_long")):
        with pytest.raises(UserFault) as caught:
            room_of(typed)
        assert (caught.value.code, caught.value.params["field"]) == (code, "room")
