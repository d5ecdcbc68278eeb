from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from nsintake.domain.days import clear_day, days_after, month_of, parse_hour, readings_of, usable
from nsintake.errors import UserFault

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("raw", ["03/04/2027", "٠٣/٠٤/٢٠٢٧", "۳-۴-۲۰۲۷", "3.4.2027"])
def test_what_could_be_two_days_is_asked_about_with_the_day_first(raw: str) -> None:
    assert readings_of(raw, TODAY) == (date(2027, 4, 3), date(2027, 3, 4))
    with pytest.raises(UserFault) as caught:
        clear_day(raw, "since")
    assert (caught.value.code, caught.value.params) == ("date_which", {"field": "since"})


@pytest.mark.parametrize(
    ("raw", "meant"),
    [("2027-04-03", date(2027, 4, 3)), ("٢٥/١٢/٢٠٢٦", date(2026, 12, 25)), ("5/5/2026", date(2026, 5, 5)), ("", None)],
)
def test_what_can_be_one_day_only_is_that_day(raw: str, meant: date | None) -> None:
    assert clear_day(raw, "since") == meant
    assert readings_of(raw, TODAY) == (() if meant is None else (meant,))


def test_a_day_without_a_year_is_the_next_one_or_the_last_one_and_always_asked() -> None:
    assert readings_of("3/4", TODAY) == (date(2027, 4, 3), date(2027, 3, 4))
    assert readings_of("3/4", TODAY, ahead=False) == (date(2026, 4, 3), date(2026, 3, 4))
    assert readings_of("٢٥/١٢", TODAY) == (date(2026, 12, 25),)
    assert readings_of("29/2", TODAY) == (date(2028, 2, 29),)
    assert readings_of("24/11", TODAY) == readings_of("24/11", TODAY, ahead=False) == (TODAY,)
    with pytest.raises(UserFault, match="date_which"):
        clear_day("25/12", "deadline")


@pytest.mark.parametrize("raw", ["30/2/2026", "31/2", "40/40", "soon", "1/2/3", "99/99/2026"])
def test_what_is_no_day_has_no_reading(raw: str) -> None:
    assert readings_of(raw, TODAY) == ()
    with pytest.raises(UserFault):
        clear_day(raw, "since")


def test_an_hour_is_read_in_either_set_of_digits() -> None:
    assert [parse_hour(raw, "h") for raw in ("", "9", "٢٢:٣٠", " 07:05 ")] == ["", "09:00", "22:30", "07:05"]
    for raw in ("24:00", "9:60", "tonight", "9.30"):
        with pytest.raises(UserFault, match="time_unreadable"):
            parse_hour(raw, "h")


@pytest.mark.parametrize(
    ("stored", "is_read"),
    [
        (datetime(2026, 3, 4, 10), datetime(2026, 3, 4, 10, tzinfo=UTC)),  # noqa: DTZ001 - as somebody stored it
        (datetime(2026, 3, 4, 10, tzinfo=UTC), datetime(2026, 3, 4, 10, tzinfo=UTC)),
        (datetime(1, 1, 1, tzinfo=UTC), datetime(1900, 1, 1, tzinfo=UTC)),
        (datetime(9999, 12, 31, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)),
    ],
)
def test_every_stored_moment_can_be_compared_and_shown(stored: datetime, is_read: datetime) -> None:
    assert usable(stored) == is_read


def test_the_month_of_a_day_has_four_digits_of_its_year() -> None:
    assert month_of(date(2026, 3, 31)) == "2026-03"
    assert month_of(date(987, 11, 1)) == "0987-11", "a stored day can be any, and months are compared as texts"


@pytest.mark.parametrize(
    ("day", "days", "after"),
    [
        (TODAY, 7, date(2026, 12, 1)),
        (TODAY, 0, TODAY),
        (date(9999, 12, 24), 7, date.max),
        (date(9999, 12, 25), 7, date.max),
        (date.max, 1, date.max),
    ],
)
def test_days_after_a_day_end_with_the_calendar(day: date, days: int, after: date) -> None:
    assert days_after(day, days) == after
