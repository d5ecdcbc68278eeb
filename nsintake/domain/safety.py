"""Her safety now, and what makes a case urgent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.incident import YesNo


class Urgency(StrEnum):
    """How soon NP must act; the days are the office's working promise."""

    DAY = "24h"
    THREE_DAYS = "72h"
    TWO_WEEKS = "two_weeks"

    @property
    def days(self) -> int:
        """Days until it is due."""
        return {Urgency.DAY: 1, Urgency.THREE_DAYS: 3, Urgency.TWO_WEEKS: 14}[self]


class UrgentReason(StrEnum):
    """A red answer, each with its own care path."""

    SUICIDE = "suicide"
    HONOUR = "honour"
    MEDICAL = "medical"
    DEADLINE_TODAY = "deadline_today"
    NOT_SAFE_HOME = "not_safe_home"
    DOMESTIC_VIOLENCE = "domestic_violence"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class SafeNow:
    """The four taps before anything is recorded."""

    alone: YesNo = YesNo.UNKNOWN
    safe_home: YesNo = YesNo.UNKNOWN
    deadline_today: YesNo = YesNo.UNKNOWN
    someone_must_not_see: YesNo = YesNo.UNKNOWN


@dataclass(frozen=True, slots=True)
class Safety:
    """What could happen to her, asked plainly."""

    suicide: YesNo = YesNo.UNKNOWN
    honour: YesNo = YesNo.UNKNOWN
    medical_five_days: YesNo = YesNo.UNKNOWN
    phone_watched: YesNo = YesNo.UNKNOWN
    distress: YesNo = YesNo.UNKNOWN
    plan: str = ""


def urgent_reasons(now: SafeNow, safety: Safety, *, domestic: bool, staff: bool) -> tuple[UrgentReason, ...]:
    """The red answers, gravest first."""
    red = (
        (safety.suicide is YesNo.YES, UrgentReason.SUICIDE),
        (safety.honour is YesNo.YES, UrgentReason.HONOUR),
        (now.safe_home is YesNo.NO, UrgentReason.NOT_SAFE_HOME),
        (safety.medical_five_days is YesNo.YES, UrgentReason.MEDICAL),
        (now.deadline_today is YesNo.YES, UrgentReason.DEADLINE_TODAY),
        (domestic, UrgentReason.DOMESTIC_VIOLENCE),
        (staff, UrgentReason.STAFF),
    )
    return tuple(reason for holds, reason in red if holds)
