"""The names of the days of a week."""

from __future__ import annotations

from datetime import date

from ui.i18n import T


def weekday_word(day: date) -> str:
    """The name of a day: Monday."""
    names = (
        T("Monday"),
        T("Tuesday"),
        T("Wednesday"),
        T("Thursday"),
        T("Friday"),
        T("Saturday"),
        T("Sunday"),
    )
    return names[day.weekday()]
