"""Her safety now, and what makes a case urgent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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


def days_until_due(urgency: Urgency | None) -> int:
    """Days until something for her is due. If she was not asked how soon, or left it out, the soonest is used."""
    return (urgency or Urgency.DAY).days


class UrgentReason(StrEnum):
    """A red answer, each with its own care path."""

    SUICIDE = "suicide"
    HONOUR = "honour"
    MEDICAL = "medical"
    DEADLINE_TODAY = "deadline_today"
    NOT_SAFE_HOME = "not_safe_home"
    DOMESTIC_VIOLENCE = "domestic_violence"
    STAFF = "staff"


class CameWith(StrEnum):
    """Who came along. Whoever it is may hear, wait outside, or be part of it; nobody's name is kept."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    RELATIVE = "relative"
    FRIEND = "friend"
    CPT = "cpt"
    OTHER = "other"


class MedicalWhen(StrEnum):
    """How long ago it was, by the hours within which care still works: HIV prophylaxis 72, contraception 120."""

    UNKNOWN = "unknown"
    WITHIN_72 = "within_72"
    WITHIN_120 = "within_120"
    LATER = "later"

    @property
    def hours(self) -> int | None:
        """The end of its window in hours after it happened; None after both. Not known counts as the shorter one."""
        return {
            MedicalWhen.UNKNOWN: 72,
            MedicalWhen.WITHIN_72: 72,
            MedicalWhen.WITHIN_120: 120,
            MedicalWhen.LATER: None,
        }[self]


class HomeKnows(StrEnum):
    """Who at home knows what happens to her."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    SOMEONE_ON_HER_SIDE = "on_her_side"
    SOMEONE_AGAINST_HER = "against_her"


@dataclass(frozen=True, slots=True)
class SafeNow:
    """What is asked before anything is recorded. ``interpreter`` is the code of an interpreter, never a name."""

    alone: YesNo = YesNo.UNKNOWN
    safe_home: YesNo = YesNo.UNKNOWN
    deadline_today: YesNo = YesNo.UNKNOWN
    someone_must_not_see: YesNo = YesNo.UNKNOWN
    came_with: CameWith = CameWith.UNKNOWN
    spoke_alone: YesNo = YesNo.UNKNOWN
    needs_interpreter: YesNo = YesNo.UNKNOWN
    interpreter: str = ""
    can_read: YesNo = YesNo.UNKNOWN


@dataclass(frozen=True, slots=True)
class Safety:
    """What could happen to her, asked plainly. ``check_again``: when we ask her again how she is.

    Her safety plan is ``tonight_with``, ``whom_to_call``, ``signals`` (what tells her that it gets worse),
    ``where_to_go`` and ``plan`` for the rest.
    """

    suicide: YesNo = YesNo.UNKNOWN
    honour: YesNo = YesNo.UNKNOWN
    medical_five_days: YesNo = YesNo.UNKNOWN
    phone_watched: YesNo = YesNo.UNKNOWN
    distress: YesNo = YesNo.UNKNOWN
    plan: str = ""
    tonight_with: str = ""
    whom_to_call: str = ""
    check_again: date | None = None
    home_knows: HomeKnows = HomeKnows.UNKNOWN
    lives_with_him: YesNo = YesNo.UNKNOWN
    children_at_risk: YesNo = YesNo.UNKNOWN
    medical_when: MedicalWhen = MedicalWhen.UNKNOWN
    told_of_reporting: YesNo = YesNo.UNKNOWN
    safe_contact: YesNo = YesNo.UNKNOWN
    signals: str = ""
    where_to_go: str = ""

    @property
    def planned(self) -> bool:
        """Whether anything of a safety plan was agreed with her."""
        return any((self.plan, self.tonight_with, self.whom_to_call, self.signals, self.where_to_go))


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
