"""Places whose clocks are put forward and back: the nights of it, and a computer that is there."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class ClockChange:
    """A night in which the clock of a place is put forward, or back, at the moment ``at`` (aware, UTC)."""

    place: str
    at: datetime

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.place)

    def local(self, moment: datetime) -> datetime:
        """A moment by that clock; one without a zone is read by it."""
        return moment.replace(tzinfo=self.zone) if moment.tzinfo is None else moment.astimezone(self.zone)

    def typed(self, hour: str, *, second: bool = False) -> datetime:
        """A time of that clock as the window gives it on: in UTC. ``second``: of an hour that comes twice."""
        return datetime.fromisoformat(hour).replace(tzinfo=self.zone, fold=second).astimezone(UTC)


BERLIN_FORWARD = ClockChange("Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC))
"""01:59 is followed by 03:00."""
BERLIN_BACK = ClockChange("Europe/Berlin", datetime(2026, 10, 25, 1, tzinfo=UTC))
"""02:59 is followed by 02:00."""
TEHRAN_FORWARD = ClockChange("Asia/Tehran", datetime(2022, 3, 21, 20, 30, tzinfo=UTC))
"""At midnight: 23:59 on 21 March is followed by 01:00 on the 22nd."""
TEHRAN_BACK = ClockChange("Asia/Tehran", datetime(2022, 9, 21, 19, 30, tzinfo=UTC))
"""At midnight: 23:59 on 21 September is followed by 23:00 on the same day."""
CHANGES = (BERLIN_FORWARD, BERLIN_BACK, TEHRAN_FORWARD, TEHRAN_BACK)


@contextmanager
def computer_in(place: str) -> Iterator[None]:
    """Within, this computer's clock on the wall is that of a place."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = place
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
