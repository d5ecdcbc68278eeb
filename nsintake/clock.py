"""The one place that asks what time it is, so that a test can set it; a clock that never goes back by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time. All times are aware and in UTC."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that shows the time it is set to; for tests and for replaying a day."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


class ForwardClock:
    """A clock that never tells a day before the newest one in an audit it was shown, or one it told itself.

    What is written under a clock set back is dated with that day, so that the newest day stays known.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._newest = self._told = datetime.min.replace(tzinfo=UTC)

    def note(self, day: str | None) -> None:
        """Take in the newest day (ISO) of an audit."""
        if day is not None:
            self._newest = max(self._newest, datetime.fromisoformat(day).replace(tzinfo=UTC))

    @property
    def newest(self) -> datetime | None:
        """The start of the newest day it was shown, None if it was shown none."""
        return None if self._newest.year == 1 else self._newest

    def go_back(self, day: date) -> None:
        """Forget every later day: a keeper says that it is this one."""
        self._newest = self._told = datetime(day.year, day.month, day.day, tzinfo=UTC)

    def now(self) -> datetime:
        """The present moment, or the start of the newest day known or told before if that is later; aware, UTC."""
        told = max(self._clock.now().astimezone(UTC), self._newest, self._told)
        self._told = told.replace(hour=0, minute=0, second=0, microsecond=0)
        return told
