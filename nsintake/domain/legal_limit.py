"""The time limit within which she may have to complain herself, and that she was told of it in time.

It is counted from the earliest day on which she may have known: the day since when it goes on. Whether it runs at all
the office's lawyer says; nobody is reminded before a keeper has signed the lawyer's words.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.days import days_after
from nsintake.domain.timeline import Context, Event, OwnEvent
from nsintake.errors import UserFault

LIMIT_TOLD = OwnEvent("legal_told")
MONTHS = 3
REMIND_MONTHS, REMIND_DAYS = 2, 10
"""The worker is reminded when so much of it is over."""


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month; at most the last day there is."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def ends_on(known_since: date) -> date:
    """The last day, if it is counted from the earliest day on which she may have known."""
    return months_after(known_since, MONTHS)


def last_day_in(detail: str) -> date | None:
    """The last day of the limit that a task with this detail is about; None where it names no day."""
    try:
        return ends_on(date.fromisoformat(detail))
    except ValueError:
        return None


def remind_on(known_since: date) -> date:
    """The day from which on her worker is reminded."""
    return days_after(months_after(known_since, REMIND_MONTHS), REMIND_DAYS)


class LimitState(StrEnum):
    """How near the limit is on a day."""

    UNKNOWN = "unknown"
    """Nobody knows since when."""
    RUNS = "runs"
    NEAR = "near"
    PAST = "past"


def state_on(known_since: date | None, today: date) -> LimitState:
    """How near it is. A day in the future counts as today."""
    if known_since is None:
        return LimitState.UNKNOWN
    if today > ends_on(known_since):
        return LimitState.PAST
    return LimitState.NEAR if today >= remind_on(known_since) else LimitState.RUNS


class LimitDecision(StrEnum):
    """What she decided once she had been told."""

    COMPLAINS = "complains"
    DOES_NOT = "does_not"
    LATER = "later"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class LegalTold:
    """She was told of the limit, a lawyer was called, and what she decided. ``by`` is a staff user id."""

    SCHEMA: ClassVar[int] = 1

    day: date
    by: str
    decided: LimitDecision


def require_done(*, told_her: bool, lawyer_called: bool) -> None:
    """That both were done. Raises UserFault ``not_told_yet``, ``lawyer_not_called``."""
    if not told_her:
        raise UserFault("not_told_yet", field="told_her")
    if not lawyer_called:
        raise UserFault("lawyer_not_called", field="lawyer_called")


def timeline(told: LegalTold, context: Context) -> Iterator[Event]:
    """That she was told, and what she decided."""
    entries = context.stated()
    at = entries[0].at if entries else None
    yield Event(LIMIT_TOLD, told.day, at, context.name_of(told.by), about=told.decided.value)
