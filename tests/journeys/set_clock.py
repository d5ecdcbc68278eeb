"""The clock of a session's process can be set, as somebody sets the clock of a computer."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, tzinfo

from nsintake import alarm_times


class SetClock(datetime):
    """Tells the time of the clock that was set."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.fromtimestamp(alarm_times.wall(), tz)


def follow() -> None:
    """From now on this process tells the time that ``alarm_times.wall`` says."""
    from nsintake import clock  # noqa: PLC0415
    from ui.pages.sign_in import page  # noqa: PLC0415

    for module in (clock, page):
        module.datetime = SetClock  # type: ignore[attr-defined]


def go_back(days: int) -> None:
    """It is so many days ago in this process."""
    alarm_times.wall = lambda: time.time() - timedelta(days=days).total_seconds()
    follow()
