"""What takes place on a day at an hour: the parts of a meeting, and of whatever else has its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DayPartKind(StrEnum):
    """What happens at that moment."""

    SHE_ARRIVES = "she_arrives"
    THEY_ARRIVE = "they_arrive"
    MEETING_BEGINS = "meeting_begins"
    THEY_SET_OUT = "they_set_out"
    """Somebody goes with her."""
    CHECK_IN = "check_in"
    """By then they call."""


@dataclass(frozen=True, slots=True)
class DayPart:
    """One moment of a day. ``at``: aware, UTC. ``code``: what it is known by; ``place``: the room.

    ``recipient_id``: the office it is about, empty for none. ``main``: it is the one moment by which the whole is known
    where a list has room for one.
    """

    kind: DayPartKind
    at: datetime
    code: str
    place: str = ""
    recipient_id: str = ""
    main: bool = False
