"""A safe-space meeting by its code: who comes, when each arrives, what each may know, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.belonging import belongs
from nsintake.domain.closing import ClosingPoint
from nsintake.domain.consent import SeenHow
from nsintake.domain.days import day_of
from nsintake.domain.task import DueClass
from nsintake.domain.timeline import Context, Event, EventKind
from nsintake.errors import UserFault

MIN_GAP = timedelta(minutes=10)
"""She and the officer must not meet at the door."""
_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NOT_HELD = "not_held"
    """Its hour came, and it did not take place."""


class EndReason(StrEnum):
    """Why a meeting was cancelled or did not take place."""

    SHE_WITHDREW = "she_withdrew"
    SHE_ASKED = "she_asked"
    SHE_DID_NOT_COME = "she_did_not_come"
    NOT_SAFE = "not_safe"
    OFFICE_CANCELLED = "office_cancelled"
    OFFICE_DID_NOT_COME = "office_did_not_come"
    WRONG_PERSON_CAME = "wrong_person_came"
    WE_COULD_NOT = "we_could_not"


def _usable(moment: datetime) -> datetime:
    """A stored moment as one that can be compared, counted on and shown in every zone: whoever may sign it can write
    one without a zone or from the edge of the calendar."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return min(max(aware, _FIRST), _LAST)


@dataclass(frozen=True, slots=True)
class Attendee:
    """A duty bearer who comes, with the numbered fact sheet he gets and gives back."""

    recipient_id: str
    reference: str
    arrives: datetime
    sheet_number: str
    sheet_returned: bool = False
    called_off: bool = False
    """She withdrew her consent for this office: it does not come."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "arrives", _usable(self.arrives))


@dataclass(frozen=True, slots=True)
class Meeting:
    """The plan a liaison officer may see. Times are aware, UTC. ``seen`` is how she agreed to be present; ``because``
    why it was cancelled or did not take place.
    """

    SCHEMA: ClassVar[int] = 2

    code: str
    room: str
    starts: datetime
    she_arrives: datetime
    seen: SeenHow
    attendees: tuple[Attendee, ...]
    female_officer: bool
    status: MeetingStatus = MeetingStatus.PLANNED
    because: EndReason | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", _usable(self.starts))
        object.__setattr__(self, "she_arrives", _usable(self.she_arrives))

    @property
    def coming(self) -> tuple[Attendee, ...]:
        """Those who come."""
        return tuple(one for one in self.attendees if not one.called_off)

    def is_past(self, today: date) -> bool:
        """Whether its day is over and nobody has said what became of it."""
        return self.status is MeetingStatus.PLANNED and day_of(self.starts) < today


@dataclass(frozen=True, slots=True)
class ActionPoint:
    """What a duty bearer or NP agreed to do. ``owner`` is a function, never her; ``text`` passed the leak check."""

    meeting_code: str
    text: str
    owner: str
    due: date
    done: bool = False
    proof: str = ""


def check_arrivals(starts: datetime, she_arrives: datetime, he_arrives: datetime) -> None:
    """Refuse arrivals that could make them meet outside, or after the meeting began.

    Raises UserFault ``arrivals_too_close`` or ``arrives_after_start``.
    """
    if she_arrives > starts:
        raise UserFault("arrives_after_start", field="she_arrives")
    if he_arrives > starts:
        raise UserFault("arrives_after_start", field="he_arrives")
    if abs(she_arrives - he_arrives) < MIN_GAP:
        raise UserFault("arrivals_too_close", field="he_arrives", minutes=int(MIN_GAP.total_seconds() // 60))


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """Joins a woman to a meeting known by code. Lives in identity.db only. ``salt`` as a ``CaseLink`` has it."""

    SCHEMA: ClassVar[int] = 2

    meeting_id: bytes
    code: str
    recipient_id: str
    sheet_draft_id: bytes
    salt: bytes = b""

    def is_of(self, case_id: bytes) -> bool:
        """Whether a file may name this meeting."""
        return belongs(case_id, self.meeting_id, self.salt)


def _is_ahead(meeting: Meeting, today: date) -> bool:
    return meeting.status is MeetingStatus.PLANNED and not meeting.is_past(today)


def timeline(meeting: Meeting, context: Context) -> Iterator[Event]:
    """The meeting at its hour, with what became of it."""
    day, about, office = day_of(meeting.starts), meeting.status.value, context.office_of(context.recipient_id)
    yield Event(EventKind.MEETING, day, meeting.starts, office=office, about=about, target=context.record_id)


def open_points(meeting: Meeting, context: Context) -> Iterator[ClosingPoint]:
    """One that is past keeps no file open, whether or not somebody has said what became of it."""
    if _is_ahead(meeting, context.today):
        yield ClosingPoint.MEETINGS


def due(meeting: Meeting, today: date) -> Iterator[tuple[DueClass, datetime]]:
    """When she arrives and when it begins, of a meeting of today or later."""
    if _is_ahead(meeting, today):
        yield DueClass.MEETING, meeting.she_arrives
        yield DueClass.MEETING, meeting.starts
