from __future__ import annotations

from dataclasses import replace

from nsintake.domain.incident import YesNo
from nsintake.domain.safety import SafeNow, Safety, Urgency, UrgentReason, urgent_reasons

YES, NO = YesNo.YES, YesNo.NO


def test_nothing_asked_is_not_urgent() -> None:
    assert urgent_reasons(SafeNow(), Safety(), domestic=False, staff=False) == ()


def test_every_red_answer_is_urgent_and_the_gravest_comes_first() -> None:
    now = SafeNow(safe_home=NO, deadline_today=YES)
    safety = Safety(suicide=YES, honour=YES, medical_five_days=YES)
    reasons = urgent_reasons(now, safety, domestic=True, staff=True)
    assert set(reasons) == set(UrgentReason)
    assert reasons[0] is UrgentReason.SUICIDE


def test_the_calm_answers_are_not_urgent() -> None:
    now = SafeNow(safe_home=YES, deadline_today=NO, alone=NO, someone_must_not_see=YES)
    safety = Safety(suicide=NO, honour=NO, medical_five_days=NO, phone_watched=YES, distress=YES)
    assert urgent_reasons(now, safety, domestic=False, staff=False) == ()


def test_an_unknown_way_home_is_not_taken_for_a_no() -> None:
    now = replace(SafeNow(safe_home=NO), safe_home=YesNo.UNKNOWN)
    assert urgent_reasons(now, Safety(), domestic=False, staff=False) == ()


def test_the_offices_promise_in_days() -> None:
    assert [urgency.days for urgency in Urgency] == [1, 3, 14]
