from __future__ import annotations

from datetime import date

from nsintake.domain.days import month_of
from nsintake.domain.figures import KindCount, MonthFigures, month_id
from nsintake.domain.incident import Incident, IncidentKind
from tests.factories import case


def test_a_woman_counts_once_in_her_month_and_under_each_kind_she_told_of() -> None:
    threats, images = (
        case(told=Incident(kinds=(IncidentKind.THREAT_TO_PUBLISH,))),
        case(told=Incident(kinds=(IncidentKind.THREAT_TO_PUBLISH, IncidentKind.DEMAND_MONEY))),
    )
    figures = MonthFigures("2026-02").counting(threats).counting(images)
    assert month_of(threats.opened) == figures.month == f"{date(2026, 2, 27):%Y-%m}"
    assert figures.women == 2
    assert set(figures.kinds) == {KindCount(IncidentKind.THREAT_TO_PUBLISH, 2), KindCount(IncidentKind.DEMAND_MONEY, 1)}


def test_the_counters_of_a_month_have_one_id_that_never_changes() -> None:
    assert month_id("2026-02").hex() == "cf5399ebadcf861651a75578f85608ab"
    assert month_id("2026-03") != month_id("2026-02")
