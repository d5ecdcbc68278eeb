"""What is due, by when, for whom. A liaison task knows a reference; an identity task knows a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.closing import ClosingPoint
from nsintake.domain.days import usable
from nsintake.domain.safety import UrgentReason
from nsintake.domain.timeline import Context, Event, EventKind


class TaskKind(StrEnum):
    """Why something is due."""

    URGENT_CARE = "urgent_care"
    SIGN_RELEASE = "sign_release"
    PRINT_LETTER = "print_letter"
    COUNT_PAGES = "count_pages"
    RECALL = "recall"
    ACTION_POINT = "action_point"
    MEETING = "meeting"
    RENEW_CONSENT = "renew_consent"
    """Her consent for the recipient in ``detail`` runs out; nobody needs to know before its day."""
    SAFETY_CHECK = "safety_check"
    """Somebody thinks that she is not free: her file is frozen until that is settled."""
    HOUR_LOST = "hour_lost"
    """What was due for her by an hour was lost with a row that a keeper settled: somebody looks into her file."""
    ACCESS_LOST = "access_lost"
    """Settling, a restore or a change of keys gave a restricted file to keepers alone: who else opens it is to be said
    again."""
    CONFIRM_CONSENT = "confirm_consent"
    """After a restore: one for all records that wait to be confirmed."""
    CHECK_AGAIN = "check_again"
    """We promised to ask her how she is."""
    REVIEW_ALONE = "review_alone"
    """A letter left signed by one person alone; a colleague reads it after the fact."""
    GIVEN_BACK = "given_back"
    """A second person did not sign a letter: whoever wrote it looks at it again."""
    SAFETY_PLAN = "safety_plan"
    """Her safety plan: somebody owns it and looks at it with her on its day."""
    AWAIT_ANSWER = "await_answer"
    """A paper was handed over; the office has not answered."""
    SIGN_NAMED = "sign_named"
    """She agreed to a letter that names her; a second person reads and signs it."""
    NAMED_PAPER = "named_paper"
    """A paper that names her is out: to be counted, or to be got back."""
    READ_PROPOSAL = "read_proposal"
    """A liaison officer proposed words for a letter."""
    CALL_OFF = "call_off"
    """She took it back, or may not be free: a meeting, a visit, an appointment with that office is called off."""
    REACH_SAFELY = "reach_safely"
    """The same for her worker: she hears, on a way that is safe, what was stopped and what is still out."""
    DESTROY_COPIES = "destroy_copies"
    """Copies that no office was given are still with us and are destroyed."""
    SHEET_MISSING = "sheet_missing"
    """A fact sheet did not come back at the end of a meeting: whoever received her looks for it."""
    MEETING_INCIDENT = "meeting_incident"
    """Something came up at a meeting that somebody must look after."""
    CONFIRM_POINT = "confirm_point"
    """A liaison officer wrote down what was agreed; somebody who knows her reads it first."""
    DEBRIEF = "debrief"
    """After a meeting somebody speaks with her."""
    ACCOMPANIMENT = "accompaniment"
    """Somebody goes with her on that day, and somebody watches."""
    CALL_OFF_ACCOMPANIMENT = "call_off_accompaniment"
    """She took it back, or may not be free: her worker calls off the way with her."""
    WAY_NOT_SAFE = "way_not_safe"
    """A way with her ended and she is not safe: somebody looks after it at once."""
    HELP_AFTER_WAY = "help_after_way"
    """The same for her worker, in her file."""
    WAY_INCIDENT = "way_incident"
    """The same for the lead; it rings at once."""
    WAY_DEBRIEF = "way_debrief"
    """After a way with her somebody speaks with her."""
    NOT_SENT = "not_sent"
    """Something signed for the liaison officers did not go, since her record changed meanwhile: her worker looks."""
    PROMISED = "promised"
    """Something was promised in a contact with an office, by it or by us."""
    IDENTITY_AT_RISK = "identity_at_risk"
    """An office guessed who she is, or did what it was asked not to do: her worker looks at once."""
    OFFICE_ASKED = "office_asked"
    """An office asked what only she can answer; an answer goes back through a release."""
    OFFICE_ANSWERED = "office_answered"
    OFFICE_SILENT = "office_silent"
    """An office did not answer by the day it was asked to, or ever."""
    LEGAL_LIMIT = "legal_limit"
    """The time limit of a complaint is nearly over: she is told, a lawyer is called, she decides."""
    NEEDS_MET = "needs_met"
    """An office is done: she is asked whether her needs were met."""
    CHECK_CONTACT = "check_contact"
    """A contact to whom women complain about this office is to be checked again by a keeper."""
    FORUM = "forum"
    """A forum is to be held on its day, or somebody says what became of it."""
    FORUM_POINT = "forum_point"
    """What was agreed at a forum is to be done, by a colleague or by an office that somebody asks."""
    SIGN_OFFICE = "sign_office"
    """Somebody wants letters to go to an entry of the directory: a keeper signs its name and address, or says no."""
    TRAINING_DAY = "training_day"
    """A training or an awareness event takes place; afterwards somebody says how many came."""
    INVITATION = "invitation"
    """Somebody else told of a woman: an invitation is to be passed on to her."""
    TEAM_MENTORING = "team_mentoring"
    """The next session with members of a peace team."""
    TEAM_THREAT = "team_threat"
    """Somebody threatened a member: the steps with the member."""
    TEAM_INCIDENT = "team_incident"
    """The same for the lead, by an hour."""


class TaskStatus(StrEnum):
    """Whether it is still to be done."""

    OPEN = "open"
    DONE = "done"
    SUSPENDED = "suspended"
    """Her file is frozen: it is due again when the file is unfrozen."""
    ENDED = "ended"
    """It became pointless, and nobody has seen yet that it did."""


PENDING = frozenset({TaskStatus.OPEN, TaskStatus.SUSPENDED})
"""What somebody has to do, now or once her file is unfrozen."""


class EndedBecause(StrEnum):
    """Why a task became pointless."""

    WITHDRAWN = "withdrawn"
    """She took her consent back for this office."""
    NARROWED = "narrowed"
    """She agrees to less than the papers say, and none of them is left to print."""


class Loudness(StrEnum):
    """All that is said outside a session of what a moment is for."""

    ALARM = "alarm"
    """It is shown and heard."""
    QUIET = "quiet"
    """It is shown."""
    WATCH = "watch"
    """It is shown and heard, and everybody who knows ways by code knows of it: a class of its own, so that a session of
    a liaison officer, who knows of no other alarm, leaves those of the others.
    """


class DueClass(StrEnum):
    """What kind of moment an alarm is for; it is known to whoever is signed in, and outside only how loud it is."""

    CHECK = "check"
    """She might take her life: somebody asks again by then."""
    DEADLINE = "deadline"
    """His deadline."""
    CARE = "care"
    """The first round of another red answer."""
    INCIDENT = "incident"
    """Somebody threatened a member of a peace team: the lead looks after it by then."""
    NOT_SAFE = "not_safe"
    """A way with her ended and she is not safe: the lead looks after it at once."""
    MEETING = "meeting"
    """She comes to a meeting soon."""
    WATCH = "watch"
    """Somebody is out with her and has not called."""
    DURESS = "duress"
    """The word was said that means: we are forced."""
    WATCH_BEGINS = "watch_begins"
    """Somebody goes with her soon: the watcher is to be here."""

    @property
    def loudness(self) -> Loudness:
        """How loud it is."""
        if not self.ends_by_word:
            return Loudness.WATCH
        return Loudness.QUIET if self in {DueClass.MEETING, DueClass.WATCH_BEGINS} else Loudness.ALARM

    @property
    def ends_by_word(self) -> bool:
        """Whether somebody's word ends it. A watch ends by its outcome alone, and is heard during a meeting too."""
        return self not in {DueClass.WATCH, DueClass.DURESS}


@dataclass(frozen=True, slots=True)
class Silence:
    """From when until when nothing is heard, aware, UTC. What is due meanwhile is shown to ``shown_to`` alone, a staff
    user id; where that is empty, to everybody.
    """

    start: datetime
    end: datetime
    shown_to: str = ""

    def shows(self, uid: str) -> bool:
        """Whether this person sees what is due meanwhile."""
        return self.shown_to in {"", uid}


class CodeKind(StrEnum):
    """What the code in a task's ``subject`` is: three of ours look alike."""

    CASE = "case"
    REFERENCE = "reference"
    MEETING = "meeting"
    INVITATION = "invitation"
    ACCOMPANIMENT = "accompaniment"
    FORUM = "forum"
    """No code: where a forum is, or what was agreed at one."""
    PLACE = "place"
    """No code: where something takes place."""
    TEAM = "team"
    NONE = "none"


class Term(StrEnum):
    """When something is to be done, seen from a moment."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    """Within the next seven days."""
    LATER = "later"


WEEK_DAYS = 7
ASKS_FOR_COPIES = frozenset({TaskKind.RECALL, TaskKind.DESTROY_COPIES})
"""What asks for printed copies: those that an office has, and those that are still here."""
RED = frozenset(
    {
        TaskKind.URGENT_CARE,
        TaskKind.SAFETY_CHECK,
        TaskKind.HOUR_LOST,
        TaskKind.IDENTITY_AT_RISK,
        TaskKind.WAY_NOT_SAFE,
        TaskKind.HELP_AFTER_WAY,
        TaskKind.CALL_OFF_ACCOMPANIMENT,
    }
)
"""Once late they are everybody's: no colleague's day off hides them."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. ``subject`` is a reference or a case code, of a forum its place and of its point the words;
    ``detail`` is checked text or empty.

    ``clock``: by what moment of the day ``due`` it must be done, aware, UTC; None where the day is enough. ``because``:
    why it became pointless, None where it did not.
    """

    SCHEMA: ClassVar[int] = 5

    kind: TaskKind
    due: date
    subject: str
    owner: str = ""
    detail: str = ""
    copies: int = 0
    status: TaskStatus = TaskStatus.OPEN
    clock: datetime | None = None
    because: EndedBecause | None = None

    def __post_init__(self) -> None:
        if self.clock is not None:
            object.__setattr__(self, "clock", usable(self.clock))


def due_class(task: Task) -> DueClass:
    """The kind of moment that a task with an hour is."""
    of_kind = {TaskKind.TEAM_INCIDENT: DueClass.INCIDENT, TaskKind.WAY_INCIDENT: DueClass.NOT_SAFE}
    of_reason: dict[str, DueClass] = {
        UrgentReason.SUICIDE: DueClass.CHECK,
        UrgentReason.DEADLINE_TODAY: DueClass.DEADLINE,
    }
    return of_kind.get(task.kind) or of_reason.get(task.detail, DueClass.CARE)


def term(task: Task, now: datetime, today: date) -> Term:
    """Whether it is late, for today, for the week or for later. ``today``: the day that dues go by."""
    if task.due < today or (task.clock is not None and task.clock < now):
        return Term.OVERDUE
    if task.due == today:
        return Term.TODAY
    return Term.WEEK if task.due <= today + timedelta(days=WEEK_DAYS) else Term.LATER


def deadline_day(task: Task, local: Callable[[datetime], datetime]) -> date | None:
    """The day of his deadline, for a task that is about one; None for any other. ``local``: a moment by the clock on
    the wall. What is due for a deadline is due on its day.
    """
    if task.kind is not TaskKind.URGENT_CARE or task.detail != UrgentReason.DEADLINE_TODAY:
        return None
    return task.due if task.clock is None else local(task.clock).date()


def ahead_of_its_day(task: Task, today: date) -> bool:
    """Whether it is ahead and nobody's matter before its day."""
    return task.kind in {TaskKind.RENEW_CONSENT, TaskKind.DEBRIEF, TaskKind.WAY_DEBRIEF} and task.due > today


def timeline(task: Task, context: Context) -> Iterator[Event]:
    """That something was asked for her, and that it was done. To ask again comes and goes with each consent, which is
    there itself.
    """
    if context.apart or task.kind is TaskKind.RENEW_CONSENT:
        return
    entries = context.stated()
    ends = [entry for entry in entries if entry.verb == "done"] if task.status is TaskStatus.DONE else []
    for kind, found in ((EventKind.TASK, entries[:1]), (EventKind.TASK_DONE, ends[-1:])):
        for entry in found:
            yield Event(kind, entry.on, entry.at, context.name_of(entry.actor), about=task.kind.value)


def open_points(task: Task, context: Context) -> Iterator[ClosingPoint]:
    """What is due for her. Beside prints that is copies to be got back; consent runs out by itself, and a closed file
    asks nobody to renew it.
    """
    if task.status is TaskStatus.OPEN:
        if context.apart:
            yield ClosingPoint.RECALLS
        elif task.kind is not TaskKind.RENEW_CONSENT and not ahead_of_its_day(task, context.today):
            yield ClosingPoint.SAFETY_PLAN if task.kind is TaskKind.SAFETY_PLAN else ClosingPoint.TASKS


def copies_wanted(task: Task, _context: Context) -> Iterator[ClosingPoint]:
    """Of what is due with an office only what asks for copies keeps her file open."""
    if task.status is TaskStatus.OPEN and task.kind in ASKS_FOR_COPIES:
        yield ClosingPoint.RECALLS


def due(task: Task, _today: date) -> Iterator[tuple[DueClass, datetime]]:
    """The hour of what is open and has one, however long that is past."""
    if task.clock is not None and task.status is TaskStatus.OPEN:
        yield due_class(task), task.clock


def turned_id(record_id: bytes) -> bytes:
    """The id (16 bytes) of what is due for a record that has one task of its kind: the record's own with every bit
    turned; and back again.
    """
    return bytes(0xFF ^ byte for byte in record_id)
