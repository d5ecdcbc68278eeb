"""What comes first after a red answer: what to do in what order, and by when.

The order and the hours are the office's protocol, drafted here until a keeper signs her own. No step is ever done
against her wish; each says what is offered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from nsintake.domain.case import CaseFile
from nsintake.domain.safety import MedicalWhen, UrgentReason


class CareStep(StrEnum):
    """One thing to do."""

    STAY_WITH_HER = "stay_with_her"
    WHO_TONIGHT = "who_tonight"
    TAKE_AWAY_MEANS = "take_away_means"
    COUNSELLOR_TODAY = "counsellor_today"
    ASK_AGAIN = "ask_again"
    NOTHING_HOME = "nothing_home"
    PLAN_WAY_OUT = "plan_way_out"
    SAFE_PLACE = "safe_place"
    WAY_HOME = "way_home"
    GO_WITH_HER = "go_with_her"
    SAY_REPORTING = "say_reporting"
    DOCTOR_NOW = "doctor_now"
    KEEP_PROOF = "keep_proof"
    SHORT_LETTER = "short_letter"
    DO_NOT_PAY = "do_not_pay"
    CHILDREN = "children"
    KEEPER_ONLY = "keeper_only"
    COMPLAINT = "complaint"


_PATHS: dict[UrgentReason, tuple[CareStep, ...]] = {
    UrgentReason.SUICIDE: (
        CareStep.STAY_WITH_HER,
        CareStep.TAKE_AWAY_MEANS,
        CareStep.WHO_TONIGHT,
        CareStep.COUNSELLOR_TODAY,
        CareStep.ASK_AGAIN,
    ),
    UrgentReason.HONOUR: (CareStep.NOTHING_HOME, CareStep.SAFE_PLACE, CareStep.PLAN_WAY_OUT, CareStep.ASK_AGAIN),
    UrgentReason.NOT_SAFE_HOME: (CareStep.WAY_HOME, CareStep.GO_WITH_HER, CareStep.SAFE_PLACE),
    UrgentReason.MEDICAL: (CareStep.SAY_REPORTING, CareStep.DOCTOR_NOW, CareStep.GO_WITH_HER),
    UrgentReason.DEADLINE_TODAY: (CareStep.DO_NOT_PAY, CareStep.KEEP_PROOF, CareStep.SHORT_LETTER),
    UrgentReason.DOMESTIC_VIOLENCE: (
        CareStep.CHILDREN,
        CareStep.PLAN_WAY_OUT,
        CareStep.SAFE_PLACE,
        CareStep.ASK_AGAIN,
    ),
    UrgentReason.STAFF: (CareStep.KEEPER_ONLY, CareStep.COMPLAINT),
}
_WITHIN = {
    UrgentReason.SUICIDE: timedelta(hours=1),
    UrgentReason.HONOUR: timedelta(hours=2),
    UrgentReason.NOT_SAFE_HOME: timedelta(hours=1),
    UrgentReason.DEADLINE_TODAY: timedelta(hours=3),
    UrgentReason.DOMESTIC_VIOLENCE: timedelta(hours=4),
    UrgentReason.STAFF: timedelta(hours=24),
}
_DOCTOR = timedelta(hours=4)
"""How soon somebody goes with her to a doctor: the windows of 72 and 120 hours run from what happened, which is not
written down, so the care is sought at once and never planned against them."""


@dataclass(frozen=True, slots=True)
class CarePath:
    """One red answer's path: its steps in order and the moment, aware and UTC, by which the first round is done."""

    reason: UrgentReason
    steps: tuple[CareStep, ...]
    by: datetime


def care_paths(case: CaseFile, now: datetime, *, deadline: datetime | None = None) -> tuple[CarePath, ...]:
    """The path of every red answer, gravest first. ``deadline``: the moment his deadline ends today, if it is known."""
    return tuple(CarePath(reason, _PATHS[reason], _by(reason, case, now, deadline)) for reason in case.urgent)


def _by(reason: UrgentReason, case: CaseFile, now: datetime, deadline: datetime | None) -> datetime:
    if reason is UrgentReason.MEDICAL:
        late = case.safety.medical_when is MedicalWhen.LATER
        return now + (timedelta(hours=24) if late else _DOCTOR)
    by = now + _WITHIN[reason]
    if reason is UrgentReason.DEADLINE_TODAY and deadline is not None:
        return max(now, min(by, deadline))
    return by


def steps_for(reason: UrgentReason) -> tuple[CareStep, ...]:
    """The steps of one red answer, in order."""
    return _PATHS[reason]
