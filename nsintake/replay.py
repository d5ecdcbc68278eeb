"""What a played practice office uses instead of the computer's clock and randomness. No real station receives it.

``Station.play`` is the only way in and refuses every folder that is not a practice office; ``Station.replayed`` asks
the organisation again, whose id is bound into every key and row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from nsintake.clock import Clock


@dataclass(frozen=True, slots=True)
class Replay:
    """``randbelow`` draws codes that are printed on papers, nothing else; ``zone`` is that of the office's clock."""

    clock: Clock
    randbelow: Callable[[int], int]
    zone: tzinfo

    def local(self, moment: datetime) -> datetime:
        """A moment by that clock; one without a zone is read by it."""
        return moment.replace(tzinfo=self.zone) if moment.tzinfo is None else moment.astimezone(self.zone)


def wall_time(moment: datetime) -> datetime:
    """A moment by the computer's own clock on the wall; one without a zone is read by it."""
    return moment.astimezone()
