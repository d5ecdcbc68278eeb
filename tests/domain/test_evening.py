"""The closing hour, and what belongs to the night after it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from nsintake.domain.evening import closing_hour_in, code_on_paper, night_of

FOUR = time(16, 0)
DAY = datetime(2026, 3, 4, tzinfo=UTC)


def at(hour: float) -> datetime:
    """That hour of the day; from 24 up of the next."""
    return DAY + timedelta(hours=hour)


def by_utc(moment: datetime) -> datetime:
    """The clock on the wall is that of UTC."""
    return moment.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "moment", "is_so"),
    [
        (10, 17, True),  # tonight, long before closing
        (10, 15.9, False),  # before the office closes
        (10, 9, False),  # late already, and somebody is here to do it
        (15, 9, True),  # still not done an hour before closing
        (10, 31.9, True),  # before the morning
        (10, 32, False),  # in the morning
        (26, 20, True),  # at two at night it is still that night
        (26, 33, False),
        (32, 41, True),  # and at eight the next one counts
    ],
)
def test_what_is_due_between_closing_and_morning_is_that_nights(now: float, moment: float, is_so: bool) -> None:
    assert night_of(at(now), FOUR, by_utc).has(at(moment), at(now)) is is_so


def test_closing_is_near_from_an_hour_before() -> None:
    assert [night_of(at(hour), FOUR, by_utc).is_near(at(hour)) for hour in (14.9, 15, 26, 32)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    "text", ["", "16", "1600", "16:0", "6:00", "24:00", "16:60", "11:59", "22:01", "ab:cd", "16:٠x"]
)
def test_what_says_no_closing_hour_is_none(text: str) -> None:
    assert closing_hour_in(text) is None


def test_the_hour_alone_says_when_it_is_unless_it_is_late_since_another_day() -> None:
    night = night_of(at(18), FOUR, by_utc)
    assert [night.is_of_it(at(hour).date()) for hour in (-1, 0, 17, 31)] == [False, True, True, True]


def test_an_hour_is_read_in_any_digits() -> None:
    assert [closing_hour_in(text) for text in ("12:00", " 15:30 ", "١٦:٣٠")] == [time(12), time(15, 30), time(16, 30)]


def test_what_is_no_code_of_ours_is_a_dash_on_paper() -> None:
    assert [code_on_paper(code) for code in ("Zainab", "", "K7MQ-4XRT")] == ["–"] * 3
    assert code_on_paper("6666666g") == "6666-666G"
