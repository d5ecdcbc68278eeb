"""A safe-space meeting by its code: who comes, when each arrives, what each may know, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

from nsintake.domain.belonging import belongs
from nsintake.domain.closing import OwnPoint
from nsintake.domain.consent import SeenHow
from nsintake.domain.day_plan import DayPart, DayPartKind
from nsintake.domain.days import day_of, usable
from nsintake.domain.incident import YesNo
from nsintake.domain.task import DueClass, Silence
from nsintake.domain.timeline import Context, Event, EventKind

MEETINGS_OPEN = OwnPoint("meetings")
READY_BEFORE = timedelta(minutes=30)
USUAL_LENGTH = timedelta(hours=2)
"""What a meeting takes where an earlier version asked nobody when they leave."""


class MeetingStatus(StrEnum):
    """How far a meeting is."""

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


class Happening(StrEnum):
    """What can come up at the door, in the room or at the gate. Rules: ``domain/meeting_day.py``."""

    SHE_SAYS_NO = "she_says_no"
    SHE_DID_NOT_COME = "she_did_not_come"
    OFFICER_DID_NOT_COME = "officer_did_not_come"
    STAND_IN = "stand_in"
    """Somebody else than was agreed."""
    COMPANY = "company"
    ARMED = "armed"
    MAN_CAME = "man_came"
    """A man, where a woman was promised."""
    SHE_LEAVES = "she_leaves"
    RECOGNISED = "recognised"
    NAME_ASKED = "name_asked"
    RECORDING = "recording"
    """A picture was taken, or something was recorded."""
    PLEDGE = "pledge"
    SETTLEMENT = "settlement"
    SUMMONS = "summons"
    RELATIVE_AT_GATE = "relative_at_gate"
    EXTORTER_AT_GATE = "extorter_at_gate"


@dataclass(frozen=True, slots=True)
class Happened:
    """One such thing. ``by`` is a staff user id. Unless it ``went_on``, the meeting was stopped for it."""

    what: Happening
    at: datetime
    by: str
    went_on: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", usable(self.at))

    def mark(self, code: str) -> str:
        """A digest of it at the meeting of this code, by which the log says who wrote it down."""
        at = usable(self.at).astimezone(UTC).isoformat()
        return sha256("\0".join((code, self.what.value, at, self.by, str(self.went_on))).encode()).hexdigest()


class Outcome(StrEnum):
    """What a meeting came to."""

    STEPS_AGREED = "steps_agreed"
    ONLY_HEARD = "only_heard"
    """They listened and agreed to nothing yet."""
    REFUSED = "refused"
    BROKEN_OFF = "broken_off"


class Transport(StrEnum):
    """How she comes and goes."""

    OWN_WAY = "own_way"
    OUR_CAR = "our_car"
    PAID_TAXI = "paid_taxi"
    WITH_COMPANION = "with_companion"


class Seating(StrEnum):
    """Where she sits."""

    NEAR_DOOR = "near_door"
    BEHIND_SCREEN = "behind_screen"
    OTHER_ROOM = "other_room"


class Speaks(StrEnum):
    """Who speaks for her."""

    SHE = "she"
    WE = "we"
    """A member of staff, in the words she agreed to."""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Attendee:
    """A duty bearer who comes, with the numbered fact sheet he gets and gives back.

    ``leaves``: None where an earlier version did not ask. ``may_come``: the names of those of the office who may come;
    empty where the office chooses. Nothing here says who may not.
    """

    recipient_id: str
    reference: str
    arrives: datetime
    sheet_number: str
    sheet_returned: bool = False
    called_off: bool = False
    """She withdrew her consent for this office: it does not come."""
    leaves: datetime | None = None
    may_come: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "arrives", usable(self.arrives))
        if self.leaves is not None:
            object.__setattr__(self, "leaves", usable(self.leaves))


@dataclass(frozen=True, slots=True)
class Meeting:
    """The plan a liaison officer may see. Times are aware, UTC. ``seen`` is how she agreed to be present; ``because``
    why it was cancelled or did not take place. ``receives`` is a staff user id, ``interpreter`` a code; ``signal`` is
    how she ends it, known by heart and on no paper. ``she_leaves``: None where an earlier version did not ask.

    ``group``: the code of women who meet together, each with a meeting of her own; ``most_women``: to how many in all
    she agreed, ``by_women`` how the others may see her.
    """

    SCHEMA: ClassVar[int] = 5

    code: str
    room: str
    starts: datetime
    she_arrives: datetime
    seen: SeenHow
    attendees: tuple[Attendee, ...]
    female_officer: bool
    status: MeetingStatus = MeetingStatus.PLANNED
    because: EndReason | None = None
    she_leaves: datetime | None = None
    receives: str = ""
    interpreter: str = ""
    transport: Transport | None = None
    seating: Seating | None = None
    speaks: Speaks | None = None
    phones_outside: bool = False
    signal: str = ""
    happened: tuple[Happened, ...] = ()
    outcome: Outcome | None = None
    group: str = ""
    most_women: int = 1
    by_women: SeenHow | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", usable(self.starts))
        object.__setattr__(self, "she_arrives", usable(self.she_arrives))
        if self.she_leaves is not None:
            object.__setattr__(self, "she_leaves", usable(self.she_leaves))

    @property
    def coming(self) -> tuple[Attendee, ...]:
        """Those who come."""
        return tuple(attendee for attendee in self.attendees if not attendee.called_off)

    @property
    def codes(self) -> frozenset[str]:
        """Its own code and the references of those who come, also before a paper of theirs was released."""
        return frozenset({self.code, *(attendee.reference for attendee in self.attendees)}) - {""}

    @property
    def hours(self) -> str:
        """A digest of when she is here and who receives her: in these hours nothing rings, so a worker has to say them.
        With the code in it nobody finds the hours by trying all there are.
        """
        moments = (self.starts, self.she_arrives, self.she_leaves or self.starts)
        told = (self.code, self.receives, *(usable(moment).astimezone(UTC).isoformat() for moment in moments))
        return sha256("\0".join(told).encode()).hexdigest()

    @property
    def agreed(self) -> str:
        """A digest of what nobody changes once it is planned: which fact sheets may print while it is ahead, and with
        how many women she meets together. A worker has to say that.
        """
        numbers = sorted(attendee.sheet_number for attendee in self.attendees)
        told = (self.code, self.group, str(self.most_women), str(self.by_women), *numbers)
        return sha256("\0".join(told).encode()).hexdigest()

    @property
    def marks(self) -> tuple[str, ...]:
        """The mark of each thing that came up."""
        return tuple(entry.mark(self.code) for entry in self.happened)

    @property
    def last_mark(self) -> str:
        """The newest of them; empty where nothing came up."""
        return self.marks[-1] if self.happened else ""

    def in_doubt(self, _now: datetime) -> Meeting:
        """This meeting, cancelled: it may have been before, and its sheets would print."""
        return replace(self, status=MeetingStatus.CANCELLED, because=EndReason.WE_COULD_NOT)

    def at_hours_of(self, other: Meeting) -> Meeting:
        """This meeting where and when another one is that has the same sheets, with whoever receives her there; itself
        where that has others, or two have the same.
        """
        stays = {comes.sheet_number: comes for comes in other.attendees}
        if other.agreed != self.agreed or len(stays) != len(self.attendees):
            return self
        return replace(
            self,
            room=other.room,
            starts=other.starts,
            she_arrives=other.she_arrives,
            she_leaves=other.she_leaves,
            receives=other.receives,
            attendees=tuple(
                replace(comes, arrives=stays[comes.sheet_number].arrives, leaves=stays[comes.sheet_number].leaves)
                for comes in self.attendees
            ),
        )

    @property
    def stopped(self) -> bool:
        """Whether something came up for which it was stopped."""
        return any(not entry.went_on for entry in self.happened)

    def is_past(self, today: date) -> bool:
        """Whether its day is over and nobody has said what became of it."""
        return self.status is MeetingStatus.PLANNED and day_of(self.starts) < today


class PointState(StrEnum):
    """Whether it binds anybody."""

    PROPOSED = "proposed"
    """A liaison officer wrote it down; nobody who knows her has read it yet."""
    AGREED = "agreed"
    DROPPED = "dropped"


class PointEvent(StrEnum):
    """One step in the history of a point."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    CARRIED_ON = "carried_on"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class PointStep:
    """``by`` is a staff user id; ``due`` the day it was due before it was carried on."""

    what: PointEvent
    day: date
    by: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ActionPoint:
    """What a duty bearer or NP agreed to do. ``owner`` is a function, never her; ``text`` passed the leak check once it
    is agreed. ``how``: how we will know that it was done.
    """

    SCHEMA: ClassVar[int] = 2

    meeting_code: str
    text: str
    owner: str
    due: date
    done: bool = False
    proof: str = ""
    how: str = ""
    state: PointState = PointState.AGREED
    history: tuple[PointStep, ...] = ()

    @property
    def words_mark(self) -> str:
        """A digest of what is agreed: a worker has to let that pass. With the code in it nobody finds short words by
        trying."""
        return sha256("\0".join((self.meeting_code, self.text, self.owner, self.how)).encode()).hexdigest()

    @property
    def marks(self) -> tuple[str, ...]:
        """A digest of each step, by which the log says who wrote it down: with the day from then on, and with how it is
        known that it was done. In which words a point was agreed ``words_mark`` says.
        """
        return tuple(self._mark(at, step) for at, step in enumerate(self.history))

    @property
    def last_mark(self) -> str:
        """The newest of them; empty where there is no step."""
        return self.marks[-1] if self.history else ""

    def _mark(self, at: int, step: PointStep) -> str:
        later = (after.due for after in self.history[at + 1 :] if after.due is not None)
        sets_a_day = step.what in {PointEvent.AGREED, PointEvent.CARRIED_ON}
        days = (step.day, step.due, next(later, self.due) if sets_a_day else None)
        proof = self.proof if step.what is PointEvent.DONE else ""
        said = (self.meeting_code, step.what.value, step.by, *map(str, days), proof)
        return sha256("\0".join(said).encode()).hexdigest()

    def with_step(self, what: PointEvent, day: date, by: str) -> ActionPoint:
        """This point with one step more."""
        was_due = self.due if what is PointEvent.CARRIED_ON else None
        return replace(self, history=(*self.history, PointStep(what, day, by, was_due)))


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What she said when somebody spoke with her after a meeting. ``by`` is a staff user id; ``safe``: whether she is.

    ``again``: whether she would meet them again.
    """

    day: date
    by: str
    words: str = ""
    safe: YesNo = YesNo.UNKNOWN
    again: YesNo = YesNo.UNKNOWN


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """The draft of the fact sheet for one office that comes."""

    recipient_id: str
    draft_id: bytes


@dataclass(frozen=True, slots=True)
class GroupWord:
    """Her yes to meet together with other women and to be seen by them. ``by`` is a staff user id."""

    day: date
    by: str
    most_women: int
    by_women: SeenHow


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """Joins a woman to a meeting, or to a way on which somebody goes with her, by its code. In identity.db only.
    Of a way there is no sheet. ``salt`` as a ``CaseLink`` has it.

    ``recipient_id`` and ``sheet_draft_id`` are of the first office that comes, ``more`` of the others. ``unsafe``: the
    names of those before whom she would feel unsafe, as she said it when this meeting was planned.
    """

    SCHEMA: ClassVar[int] = 5

    meeting_id: bytes
    code: str
    recipient_id: str
    sheet_draft_id: bytes
    salt: bytes = b""
    more: tuple[MeetingSheet, ...] = ()
    unsafe: tuple[str, ...] = ()
    afterwards: Afterwards | None = None
    group_agreed: GroupWord | None = None

    @property
    def sheets(self) -> tuple[MeetingSheet, ...]:
        """The fact sheet of every office that comes, in the order of the plan."""
        return (MeetingSheet(self.recipient_id, self.sheet_draft_id), *self.more)

    def is_of(self, case_id: bytes) -> bool:
        """Whether a file may name this meeting."""
        return belongs(case_id, self.meeting_id, self.salt)


def _is_ahead(meeting: Meeting, today: date) -> bool:
    return meeting.status is MeetingStatus.PLANNED and not meeting.is_past(today)


def timeline(meeting: Meeting, context: Context) -> Iterator[Event]:
    """The meeting at its hour, with what became of it."""
    day, about, office = day_of(meeting.starts), meeting.status.value, context.office_of(context.recipient_id)
    yield Event(EventKind.MEETING, day, meeting.starts, office=office, about=about, target=context.record_id)


def open_points(meeting: Meeting, context: Context) -> Iterator[OwnPoint]:
    """One that is past keeps no file open, whether or not somebody has said what became of it."""
    if _is_ahead(meeting, context.today):
        yield MEETINGS_OPEN


def due(meeting: Meeting, today: date) -> Iterator[tuple[DueClass, datetime]]:
    """Half an hour before she arrives, of a meeting of today or later: the room is ready before her."""
    if _is_ahead(meeting, today):
        yield DueClass.MEETING, meeting.she_arrives - READY_BEFORE


def silent(meeting: Meeting, today: date) -> Iterator[Silence]:
    """From her arrival until she leaves, of a meeting of today or later: nothing rings while she is here, and what is
    due is shown to the colleague who receives her.
    """
    if _is_ahead(meeting, today):
        yield Silence(meeting.she_arrives, meeting.she_leaves or meeting.starts + USUAL_LENGTH, meeting.receives)


def day(meeting: Meeting) -> Iterator[DayPart]:
    """Who arrives when, and when it begins; nothing of a meeting that is over or does not take place."""
    if meeting.status is not MeetingStatus.PLANNED:
        return
    code, room = meeting.code, meeting.room
    yield DayPart(DayPartKind.SHE_ARRIVES, meeting.she_arrives, code, room)
    for comes in meeting.coming:
        yield DayPart(DayPartKind.THEY_ARRIVE, comes.arrives, code, room, comes.recipient_id)
    offices = {comes.recipient_id for comes in meeting.coming}
    office = offices.pop() if len(offices) == 1 else ""
    yield DayPart(DayPartKind.MEETING_BEGINS, meeting.starts, code, room, office, main=True)
