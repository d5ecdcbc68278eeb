from __future__ import annotations

from datetime import date

from nsintake.domain.invitation import Invitation


def test_a_contact_kept_without_her_consent_goes_after_two_weeks() -> None:
    assert Invitation("K7MQ-4XRT", date(2026, 11, 24), "w").goes_on == date(2026, 12, 8)
    assert Invitation("K7MQ-4XRT", date.max, "w").goes_on == date.max
