from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nsintake.domain.care import MEDICAL_LATER, care_paths, hours_in
from nsintake.domain.case import CaseFile
from nsintake.domain.incident import IncidentKind, YesNo
from nsintake.domain.safety import MedicalWhen, SafeNow, Safety, UrgentReason
from tests import factories

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
HOURS = {reason.value: at for at, reason in enumerate(UrgentReason, start=2)} | {
    MEDICAL_LATER: 24,
    "medical": 4,
    "deadline_today": 3,
}


def case(*, now: SafeNow | None = None, safety: Safety | None = None) -> CaseFile:
    return replace(factories.case(), safe_now=now or SafeNow(), safety=safety or Safety())


def test_every_red_answer_has_a_path_with_an_hour() -> None:
    made = case(
        now=SafeNow(deadline_today=YesNo.YES, safe_home=YesNo.NO),
        safety=Safety(suicide=YesNo.YES, honour=YesNo.YES, medical_five_days=YesNo.YES),
    )
    told = replace(made.incident, kinds=(IncidentKind.DOMESTIC_VIOLENCE,), staff_involved=YesNo.YES)
    paths = care_paths(replace(made, incident=told), NOW, HOURS)
    assert [path.reason for path in paths] == list(replace(made, incident=told).urgent)
    assert {path.reason for path in paths} == set(UrgentReason)
    assert {path.reason: path.by for path in paths} == {
        reason: NOW + timedelta(hours=HOURS[reason.value]) for reason in UrgentReason
    }


def test_nothing_red_opens_nothing() -> None:
    assert care_paths(case(), NOW, HOURS) == ()


@pytest.mark.parametrize(
    ("when", "hours"), [(MedicalWhen.UNKNOWN, 4), (MedicalWhen.WITHIN_72, 4), (MedicalWhen.LATER, 24)]
)
def test_a_doctor_is_sought_at_once_while_care_still_works(when: MedicalWhen, hours: int) -> None:
    (path,) = care_paths(case(safety=Safety(medical_five_days=YesNo.YES, medical_when=when)), NOW, HOURS)
    assert path.by == NOW + timedelta(hours=hours)


def test_the_letter_is_due_before_his_deadline_ends_and_never_before_now() -> None:
    made = case(now=SafeNow(deadline_today=YesNo.YES))
    for minutes, due in ((60, 60), (600, 180), (-30, 0)):
        (path,) = care_paths(made, NOW, HOURS, deadline=NOW + timedelta(minutes=minutes))
        assert path.by == NOW + timedelta(minutes=due)


def test_each_window_ends_where_medicine_ends_it() -> None:
    assert [when.hours for when in MedicalWhen] == [72, 72, 120, None]


@pytest.mark.parametrize(
    ("text", "hours"),
    [("1", 1), (" 72 ", 72), ("0", None), ("73", None), ("100", None), ("1.5", None), ("", None), ("two", None)],
)
def test_hours_are_whole_and_no_more_than_three_days(text: str, hours: int | None) -> None:
    assert hours_in(text) == hours
