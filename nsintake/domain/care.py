"""What comes first after a red answer, and by when.

What to do in what order, and within how many hours, is the office's protocol: content that a keeper signs. No step is
ever done against her wish; each says what is offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from nsintake.domain.case import CaseFile
from nsintake.domain.safety import MedicalWhen, UrgentReason

MEDICAL_LATER = "medical_later"
"""Is listed beside the reasons where hours are said: a doctor, where it was longer ago. The windows of 72 and 120 hours
run from what happened, which is not written down, so that care is sought at once and never planned against them."""
MOST_HOURS = 72
Hours = Mapping[str, int]
"""Within how many hours the first round of each reason is done, by its value, and ``MEDICAL_LATER``."""


@dataclass(frozen=True, slots=True)
class CarePath:
    """One red answer's path: the moment, aware and UTC, by which the first round is done."""

    reason: UrgentReason
    by: datetime


def care_paths(
    case: CaseFile, now: datetime, hours: Hours, *, deadline: datetime | None = None
) -> tuple[CarePath, ...]:
    """The path of every red answer, gravest first. ``deadline``: the moment his deadline ends today, if it is known."""
    return tuple(CarePath(reason, _by(reason, case, now, hours, deadline)) for reason in case.urgent)


def _by(reason: UrgentReason, case: CaseFile, now: datetime, hours: Hours, deadline: datetime | None) -> datetime:
    late = reason is UrgentReason.MEDICAL and case.safety.medical_when is MedicalWhen.LATER
    by = now + timedelta(hours=hours[MEDICAL_LATER if late else reason.value])
    if reason is UrgentReason.DEADLINE_TODAY and deadline is not None:
        return max(now, min(by, deadline))
    return by


def hours_in(text: str) -> int | None:
    """The hours that digits say, from 1 to 72, or None for anything else."""
    digits = text.strip()
    held = digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= MOST_HOURS
    return int(digits) if held else None
