"""Somebody goes with her: the watch over the way by its code, and what of it stays in her file.

What our staff need on the way is in ``Accompaniment``, by code. Her words to break it off, and whether she agreed to be
seen with us, are in ``AccompanimentPlan``, only in her file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.closing import OwnPoint
from nsintake.domain.day_plan import DayPart, DayPartKind
from nsintake.domain.days import day_of, usable
from nsintake.domain.incident import YesNo
from nsintake.domain.task import DueClass
from nsintake.domain.timeline import Context, Event, OwnEvent

WAY_TOLD, WAYS_OPEN = OwnEvent("accompaniment"), OwnPoint("accompaniments")

READY_BEFORE = timedelta(minutes=15)
"""So long before they set out the watcher is asked to be here."""
_STAFF_CODE = 4
"""Signs of a staff user id that stand for a colleague."""


class AccompanimentStatus(StrEnum):
    """How far it is."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    OVER = "over"
    CALLED_OFF = "called_off"


class AccompanimentOutcome(StrEnum):
    """How it ended."""

    RETURNED = "returned"
    SAFE_ELSEWHERE = "safe_elsewhere"
    SHE_ENDED = "she_ended"
    """She did not want to go on, and is safe."""
    NOT_SAFE = "not_safe"
    """An incident: somebody looks after it by name."""


class CallOffReason(StrEnum):
    """Why nobody sets out."""

    SHE_ASKED = "she_asked"
    SHE_WITHDREW = "she_withdrew"
    NOT_SAFE = "not_safe"
    WE_COULD_NOT = "we_could_not"


class Purpose(StrEnum):
    """What she goes there for."""

    REPORT = "report"
    HEALTH = "health"
    SUPPORT = "support"
    """Somebody who listens: mental health, psychosocial support."""
    LEGAL = "legal"
    COURT = "court"
    OTHER_SERVICE = "other_service"


class Visibility(StrEnum):
    """How we go with her."""

    VISIBLE = "visible"
    """Vest and marked car: everybody sees that NP is there."""
    DISCREET = "discreet"


class WatchStep(StrEnum):
    """What is done after a missed check-in, in this order."""

    COMPANIONS = "companions"
    FIRST_CONTACT = "first_contact"
    SECOND_CONTACT = "second_contact"
    LAST = "last"


class LastStep(StrEnum):
    """Whom we call in the end; the last two only where she says so."""

    OUR_LEAD = "our_lead"
    OTHER_OFFICE = "other_office"
    """An authority that is not the destination."""
    AMBULANCE = "ambulance"
    DESTINATION_FORCE = "destination_force"
    FAMILY = "family"


ONLY_IF_SHE_SAYS = frozenset({LastStep.DESTINATION_FORCE, LastStep.FAMILY})


class WatchEventKind(StrEnum):
    """One thing that happened on the way."""

    SET_OUT = "set_out"
    CHECK_IN = "check_in"
    STEP = "step"
    ABORT = "abort"
    """The word to turn round was said."""
    DURESS = "duress"
    """The word was said that means: we are forced. The last step follows at once."""
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """By ``at`` they call; ``grace`` minutes later it is missed. Aware."""

    at: datetime
    grace: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", usable(self.at))
        object.__setattr__(self, "grace", min(max(self.grace, 0), 24 * 60))

    @property
    def missed_at(self) -> datetime:
        """From when on it rings, UTC: by a clock that is put back, minutes after an hour that comes twice are not
        known.
        """
        return usable(self.at.astimezone(UTC) + timedelta(minutes=self.grace))


@dataclass(frozen=True, slots=True)
class Companion:
    """Who goes with her: a staff user id, whether it is a woman, the number for the way (empty if nobody said it)."""

    uid: str
    woman: bool
    phone: str = ""

    @property
    def code(self) -> str:
        """The code that is written for a colleague instead of her name."""
        return self.uid[:_STAFF_CODE].upper()


@dataclass(frozen=True, slots=True)
class WatchContact:
    """Who is called by the watcher: a function or a code, and a number."""

    who: str
    phone: str


@dataclass(frozen=True, slots=True)
class WatchEvent:
    """``by`` is a staff user id. ``place``: which check-in, counted from 0; ``step``: which step; ``to``: to whom the
    watch was handed over.
    """

    what: WatchEventKind
    at: datetime
    by: str
    place: int = -1
    step: WatchStep | None = None
    to: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", usable(self.at))


@dataclass(frozen=True, slots=True)
class Accompaniment:
    """The way by its code, as people who go along or watch may see it. Times are aware, UTC.

    ``recipient_id``: the office they go to, empty where it is a ``place`` in words. ``watcher`` and ``carried_by`` are
    staff user ids; the second carries the list by hand after office hours. ``appointment``: when she is expected there,
    None where nobody said an hour. The words to break it off are not here.
    """

    SCHEMA: ClassVar[int] = 3

    code: str
    purpose: Purpose
    recipient_id: str
    place: str
    starts: datetime
    check_ins: tuple[CheckIn, ...]
    companions: tuple[Companion, ...]
    vehicle: str
    meeting_point: str
    visibility: Visibility
    desk_words: str
    way_out: str
    way_back: str
    contacts: tuple[WatchContact, ...]
    last_step: LastStep
    last_words: str
    watcher: str
    carried_by: str = ""
    status: AccompanimentStatus = AccompanimentStatus.PLANNED
    outcome: AccompanimentOutcome | None = None
    because: CallOffReason | None = None
    events: tuple[WatchEvent, ...] = ()
    appointment: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", usable(self.starts))
        if self.appointment is not None:
            object.__setattr__(self, "appointment", usable(self.appointment))

    @property
    def is_open(self) -> bool:
        """Whether it is planned or under way: nothing but its outcome ends the watch."""
        return self.status in {AccompanimentStatus.PLANNED, AccompanimentStatus.UNDER_WAY}

    def is_out(self, by: datetime) -> bool:
        """Whether somebody is out with her, or sets out until ``by`` (aware), and nobody said how it ended."""
        return self.is_open and (self.status is AccompanimentStatus.UNDER_WAY or self.starts <= by)

    @property
    def made(self) -> int:
        """How many check-ins are made: one made later also counts for those before it."""
        found = (event.place + 1 for event in self.events if event.what is WatchEventKind.CHECK_IN)
        return min(max(found, default=0), len(self.check_ins))

    @property
    def awaited(self) -> tuple[CheckIn, ...]:
        """The check-ins that are not made, in their order."""
        return self.check_ins[self.made :]

    @property
    def duress(self) -> WatchEvent | None:
        """When the duress word was said first; no check-in takes it back."""
        return next((event for event in self.events if event.what is WatchEventKind.DURESS), None)

    @property
    def steps_done(self) -> tuple[WatchEvent, ...]:
        """The steps that were done since the last check-in, or since the duress word was said."""
        found = list[WatchEvent]()
        forced = False
        for event in self.events:
            if event.what is WatchEventKind.STEP:
                found.append(event)
            elif event.what is WatchEventKind.DURESS and not forced:
                found, forced = [], True
            elif event.what is WatchEventKind.CHECK_IN and not forced:
                found = []
        return tuple(found)

    @property
    def next_step(self) -> WatchStep:
        """What is to be done next while something is missed; the last one again once all were done."""
        if self.duress is not None:
            return WatchStep.LAST
        done = {event.step for event in self.steps_done}
        return next((step for step in self.steps if step not in done), WatchStep.LAST)

    @property
    def steps(self) -> tuple[WatchStep, ...]:
        """What is done where nobody calls, in its order. Those who went along are called where a number is known."""
        reached = any(each.phone for each in self.companions)
        return tuple(step for step in WatchStep if reached or step is not WatchStep.COMPANIONS)

    def kept(self, count: int) -> Accompaniment:
        """What no later word changes: what was agreed, and the first ``count`` things that happened."""
        planned = AccompanimentStatus.PLANNED
        return replace(self, watcher="", status=planned, outcome=None, because=None, events=self.events[:count])

    def in_doubt(self, now: datetime) -> Accompaniment:
        """This way with a call due at ``now`` (aware), before all that are awaited: it rings until somebody asks."""
        made = self.made
        return replace(self, check_ins=(*self.check_ins[:made], CheckIn(now, 0), *self.check_ins[made:]))

    def with_event(self, event: WatchEvent) -> Accompaniment:
        """This way with one event more."""
        return replace(self, events=(*self.events, event))


class WayDecision(StrEnum):
    """Whether we go."""

    GO = "go"
    NO_GO = "no_go"


class GuardianLine(StrEnum):
    """What was settled with a girl whose guardian may be asked for there."""

    NOT_NEEDED = "not_needed"
    SHE_KNOWS = "she_knows"
    """She was told that they may ask for a guardian, and goes without one."""
    GOES_ALONG = "goes_along"
    """Somebody whom she accepts goes along."""


class LawyerLine(StrEnum):
    """Whether a lawyer was called before."""

    NOT_NEEDED = "not_needed"
    CALLED = "called"
    SHE_REFUSED = "she_refused"


@dataclass(frozen=True, slots=True)
class WayDebrief:
    """What she said when somebody spoke with her afterwards. ``by`` is a staff user id."""

    day: date
    by: str
    words: str = ""
    safe: YesNo = YesNo.UNKNOWN


@dataclass(frozen=True, slots=True)
class AccompanimentPlan:
    """Her half of it, in her file alone. Of a no-go there is nothing else, and ``accompaniment_id`` is empty.

    ``day`` and ``by``: when she was asked and by whom (a staff user id). ``she_said_last``: that the last step may be
    her family or the force she goes to is her own word.
    """

    SCHEMA: ClassVar[int] = 1

    decision: WayDecision
    reason: str
    day: date
    by: str
    recipient_id: str
    accompaniment_id: bytes = b""
    seen_with_us: bool = False
    guardian: GuardianLine = GuardianLine.NOT_NEEDED
    lawyer: LawyerLine = LawyerLine.NOT_NEEDED
    abort_word: str = ""
    duress_word: str = ""
    she_said_last: bool = False
    debrief: WayDebrief | None = None


def due(way: Accompaniment, _today: date) -> Iterator[tuple[DueClass, datetime]]:
    """Each check-in that is not made, when it is missed, and the duress word, until somebody says how it ended; before
    they set out also that the watcher is to be here.
    """
    if not way.is_open:
        return
    if way.status is AccompanimentStatus.PLANNED:
        yield DueClass.WATCH_BEGINS, way.starts - READY_BEFORE
    for check_in in way.awaited:
        yield DueClass.WATCH, check_in.missed_at
    if way.duress is not None:
        yield DueClass.DURESS, way.duress.at


def acknowledged(way: Accompaniment, moment: datetime) -> tuple[datetime, str] | None:
    """When and by whom a step was done after something was missed at this moment; None while nobody did one."""
    last = way.steps_done[-1:]
    return (last[0].at, last[0].by) if last and last[0].at >= moment else None


def timeline(way: Accompaniment, context: Context) -> Iterator[Event]:
    """The way at its hour, with what became of it."""
    about = (way.outcome or way.status).value
    office = context.office_of(way.recipient_id) if way.recipient_id else None
    yield Event(WAY_TOLD, day_of(way.starts), way.starts, office=office, about=about)


def decided(plan: AccompanimentPlan, context: Context) -> Iterator[Event]:
    """That we do not go, and what she said afterwards; a way that is gone tells of itself."""
    if plan.decision is WayDecision.NO_GO:
        office = context.office_of(plan.recipient_id) if plan.recipient_id else None
        yield Event(
            WAY_TOLD,
            plan.day,
            None,
            context.name_of(plan.by),
            office,
            about=plan.decision.value,
            text=plan.reason,
            covered=True,
        )


def open_points(way: Accompaniment, _context: Context) -> Iterator[OwnPoint]:
    """One that is planned or under way keeps her file open."""
    if way.is_open:
        yield WAYS_OPEN


def day(way: Accompaniment) -> Iterator[DayPart]:
    """When they set out and when they are expected back; of one that is over nothing."""
    if way.is_open:
        yield DayPart(DayPartKind.THEY_SET_OUT, way.starts, way.code, way.place, way.recipient_id, main=True)
        for check_in in way.awaited:
            yield DayPart(DayPartKind.CHECK_IN, check_in.at, way.code, way.place, way.recipient_id)
