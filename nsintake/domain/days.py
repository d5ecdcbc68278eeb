"""A day or an hour as it was typed, and every day it could mean: 03/04 is asked about, never guessed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from nsintake.domain.text import clean, parse_day, to_ascii_digits
from nsintake.errors import UserFault

_TWO = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")
_HOUR = re.compile(r"(\d{1,2})(?::(\d{2}))?")
_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


def usable(moment: datetime) -> datetime:
    """A stored moment as one that can be compared, counted on and shown in every zone: whoever may sign it can write
    one without a zone, or from the edge of the calendar, and one such would keep all others from being read.
    """
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return min(max(aware, _FIRST), _LAST)


def days_after(day: date, days: int) -> date:
    """So many days later, at most the last day there is: whoever may sign a day can write that one."""
    return day + timedelta(days=min(days, (date.max - day).days))


def day_of(moment: datetime) -> date:
    """The UTC day of an aware moment."""
    return moment.astimezone(UTC).date()


def month_of(day: date) -> str:
    """The month of a day, ``YYYY-MM``."""
    return f"{day.year:04}-{day.month:02}"


def readings_of(raw: str, today: date, *, ahead: bool = True) -> tuple[date, ...]:
    """Every day that a text could mean, day before month first; empty where it means none or is no date.

    A text without a year means the next such day, or the last one unless ``ahead``.
    """
    text = to_ascii_digits(raw.strip())
    found = _TWO.fullmatch(text)
    if found is None:
        try:
            day = parse_day(raw, "")
        except UserFault:
            return ()
        return () if day is None else (day,)
    first, second, year = found.groups()
    orders = ((int(first), int(second)), (int(second), int(first)))
    meant = [_day(day, month, int(year) if year else None, today, ahead=ahead) for day, month in orders]
    return tuple(dict.fromkeys(day for day in meant if day is not None))


def _day(day: int, month: int, year: int | None, today: date, *, ahead: bool) -> date | None:
    """The day in a year, or in the nearest one that has it, up to the next leap year; None if no year has."""
    step = 1 if ahead else -1
    for tried in (year,) if year is not None else range(today.year, today.year + 9 * step, step):
        try:
            meant = date(tried, month, day)
        except ValueError:
            continue
        if year is not None or (meant >= today if ahead else meant <= today):
            return meant
    return None


def clear_day(raw: str, field: str) -> date | None:
    """As ``parse_day``, but what could be two days, or names no year, is asked about.

    Raises UserFault ``date_which`` besides.
    """
    text = to_ascii_digits(clean(raw, field))
    found = _TWO.fullmatch(text)
    if found is None:
        return parse_day(raw, field)
    first, second, year = found.groups()
    if year is None:
        raise UserFault("date_which", field=field)
    day = parse_day(raw, field)
    if int(first) <= 12 and int(first) != int(second):
        raise UserFault("date_which", field=field)
    return day


def parse_hour(raw: str, field: str) -> str:
    """An hour of the day as HH:MM, typed in either set of digits; empty if nothing was typed.

    Raises UserFault ``time_unreadable``.
    """
    text = to_ascii_digits(clean(raw, field))
    if not text:
        return ""
    found = _HOUR.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise UserFault("time_unreadable", field=field)
    return f"{int(found[1]):02}:{int(found[2] or 0):02}"
