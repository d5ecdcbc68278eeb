"""Words for figures: what a row counts, a period, and a count that is published or not yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.domain.feedback import FeedbackQuestion
from ui.i18n import T, digits, number
from ui.words.answers import kind_word, pathway_word
from ui.words.complaints import feedback_question
from ui.words.enum_member import member_of
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.domain.publication import PeriodCount
    from nsintake.services.day.publishing import FigureLine

GROUPS: dict[str, Callable[[], str]] = {
    "women": lambda: T("Women who came"),
    "stopped": lambda: T("Came and stopped"),
    "office": lambda: T("Papers and answers"),
    "meetings": lambda: T("Meetings"),
    "ways": lambda: T("Going with her"),
    "forums": lambda: T("Forums"),
    "trainings": lambda: T("Trainings"),
    "teams": lambda: T("Peace teams"),
    "feedback": lambda: T("How they were received"),
    "complaints": lambda: T("Complaints"),
}
_WHOLES: dict[str, Callable[[], str]] = {
    "women": lambda: T("Women who agreed to be counted"),
    "stopped": lambda: T("Came, stopped before a file, agreed to be counted"),
    "meetings.women": lambda: T("Women who had a meeting, each once a year"),
    "ways.women": lambda: T("Women with whom somebody went, each once a year"),
    "meetings": lambda: T("Meetings held"),
    "ways": lambda: T("Ways on which somebody went with her"),
    "forums": lambda: T("Forums held"),
    "forums.people": lambda: T("Women, men, girls and boys at forums"),
    "forums.duty_bearers": lambda: T("Duty bearers at forums"),
    "trainings": lambda: T("Trainings and awareness events"),
    "trainings.woman": lambda: T("Women there for the first time"),
    "trainings.man": lambda: T("Men there for the first time"),
    "trainings.girl": lambda: T("Girls there for the first time"),
    "trainings.boy": lambda: T("Boys there for the first time"),
    "trainings.duty_bearer": lambda: T("Duty bearers there for the first time"),
    "teams.hand_overs": lambda: T("Hand-overs of members"),
    "teams.came": lambda: T("Women who came by invitation"),
    "teams.misconduct": lambda: T("Misconduct of members reported outside, in the year"),
    "feedback": lambda: T("Women who were asked"),
    "complaints": lambda: T("Papers of complaints printed"),
}


_OF_AN_OFFICE = ("", "answered", "agreed")


def group_word(group: str) -> str:
    """What a group of rows is about."""
    return GROUPS[group]() if group in GROUPS else group


def row_word(line: FigureLine) -> str:
    """What a row counts."""
    sort, _, value = line.part.partition(".")
    if sort == "kind":
        return kind_word(value)
    if sort == "pathway":
        return pathway_word(value)
    if line.office is not None and line.part in _OF_AN_OFFICE:
        return _office_word(line, said(line.office))
    question = member_of(FeedbackQuestion, line.part) if line.group == "feedback" and line.part else None
    if question is not None:
        return T("{question} Yes", question=feedback_question(question))
    return _WHOLES[line.row]() if line.row in _WHOLES else line.row


def _office_word(line: FigureLine, office: str) -> str:
    if line.part == "agreed":
        return T("{office}: agreed to help", office=office)
    if line.part == "answered":
        return T("{office}: answered by the end of the month", office=office)
    return T("{office}: women of whom it was handed a paper the month before", office=office)


def count_word(count: PeriodCount | None) -> str:
    """A published count; what is not published has no number."""
    if count is None:
        return T("Not yet")
    return T("{count} or more", count=number(count.count)) if count.or_more else number(count.count)


def period_word(period: str) -> str:
    """A month, a quarter or a year."""
    if len(period) == 4:
        return digits(period)
    if period[5] == "Q":
        return T("Quarter {number} of {year}", number=digits(period[6]), year=digits(period[:4]))
    return T("{month} {year}", month=_month(int(period[5:])), year=digits(period[:4]))


def months_word(months: tuple[str, ...]) -> str:
    """Months that follow one another."""
    if len(months) > 2:
        return T("{first} to {last}", first=period_word(months[0]), last=period_word(months[-1]))
    return T(", ").join(period_word(month) for month in months)


def _month(month: int) -> str:
    names = (
        *(T("January"), T("February"), T("March"), T("April"), T("May"), T("June"), T("July"), T("August")),
        *(T("September"), T("October"), T("November"), T("December")),
    )
    return names[month - 1]
