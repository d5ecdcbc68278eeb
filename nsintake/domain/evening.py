"""When the office closes, and what of that which has an hour is carried by hand through the night after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from nsintake.domain.codes import read_code
from nsintake.domain.text import to_ascii_digits

CLOSES = time(16, 0)
"""The hour on the wall after which nobody is in the office, where no keeper signed another."""
EARLIEST, LATEST = time(12, 0), time(22, 0)
"""Between these an office closes."""
MORNING = time(8, 0)
"""Until then on the next day somebody carries by hand what is due."""
SOON = timedelta(hours=1)
"""So long before the office closes, what is late already is counted to the night too."""


@dataclass(frozen=True, slots=True)
class Night:
    """The night after a working day: from when the office closes until the morning, both aware."""

    closes: datetime
    ends: datetime

    def is_near(self, now: datetime) -> bool:
        """Whether the office closes within the hour, or has closed."""
        return now >= self.closes - SOON

    def has(self, moment: datetime, now: datetime) -> bool:
        """Whether something due at ``moment`` that is still to be done is this night's matter."""
        return moment < self.ends and (moment >= self.closes or self.is_near(now))

    def is_of_it(self, day: date) -> bool:
        """Whether the bare hour of what is due on this day, by the clock on the wall, says when it is: not where it is
        late since another day.
        """
        return self.closes.date() <= day <= self.ends.date()


def night_of(now: datetime, closes: time, local: Callable[[datetime], datetime]) -> Night:
    """The night that is next, or that it is: before the morning that of the day before. ``now``: by the clock on the
    wall, aware. ``local`` reads an hour without a zone by that clock, which may be put forward or back in this night.
    """
    day = now.date() - timedelta(days=1) if now.time() < MORNING else now.date()
    ends = datetime.combine(day + timedelta(days=1), MORNING)
    return Night(local(datetime.combine(day, closes)), local(ends))


def closing_hour_in(text: str) -> time | None:
    """The hour that a text such as ``16:00`` says, in any digits; None for anything else and for no closing hour."""
    hour, colon, minute = to_ascii_digits(text.strip()).partition(":")
    if (
        not colon
        or len(minute) != 2
        or len(hour) != 2
        or not (hour + minute).isascii()
        or not (hour + minute).isdigit()
    ):
        return None
    if int(minute) > 59:
        return None
    found = time(int(hour) % 24, int(minute))
    return found if int(hour) < 24 and EARLIEST <= found <= LATEST else None


def code_on_paper(code: str) -> str:
    """A code as the list prints it: what is no code of ours, whoever wrote it there, is a dash."""
    return read_code(code) or "–"
