"""What is due, by when, for whom. A liaison task knows a reference; an identity task knows a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.closing import ClosingPoint
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
    """Copies that no office was given lie with us and are destroyed."""
    NOT_SENT = "not_sent"
    """Something signed for the liaison officers did not go, since her record changed meanwhile: her worker looks."""
    INVITATION = "invitation"
    """Somebody else told of a woman: an invitation is to be passed on to her."""


class TaskStatus(StrEnum):
    """Whether it is still to be done."""

    OPEN = "open"
    DONE = "done"
    SUSPENDED = "suspended"
    """Her file is frozen: it is due again when the file is thawed."""


class DueClass(StrEnum):
    """What kind of moment an alarm is for, said outside a session: nothing about whose it is."""

    CHECK = "check"
    """She might take her life: somebody asks again by then."""
    DEADLINE = "deadline"
    """His deadline."""
    CARE = "care"
    """The first round of another red answer."""
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. ``subject`` is a reference or a case code; ``detail`` is checked text or empty.

    ``clock``: by what moment of the day ``due`` it must be done, aware, UTC; None where the day is enough.
    """

    SCHEMA: ClassVar[int] = 4

    kind: TaskKind
    due: date
    subject: str
    owner: str = ""
    detail: str = ""
    copies: int = 0
    status: TaskStatus = TaskStatus.OPEN
    clock: datetime | None = None


def due_class(task: Task) -> DueClass:
    """The kind of moment that a task with an hour is."""
    of_reason: dict[str, DueClass] = {
        UrgentReason.SUICIDE: DueClass.CHECK,
        UrgentReason.DEADLINE_TODAY: DueClass.DEADLINE,
    }
    return of_reason.get(task.detail, DueClass.CARE)


def ahead_of_its_day(task: Task, today: date) -> bool:
    """Whether it is months ahead and nobody's matter before its day."""
    return task.kind is TaskKind.RENEW_CONSENT and task.due > today


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
        elif task.kind is not TaskKind.RENEW_CONSENT:
            yield ClosingPoint.SAFETY_PLAN if task.kind is TaskKind.SAFETY_PLAN else ClosingPoint.TASKS


def copies_wanted(task: Task, _context: Context) -> Iterator[ClosingPoint]:
    """Of what is due with an office only what asks for copies keeps her file open."""
    if task.status is TaskStatus.OPEN and task.kind in {TaskKind.RECALL, TaskKind.DESTROY_COPIES}:
        yield ClosingPoint.RECALLS


def due(task: Task, _today: date) -> Iterator[tuple[DueClass, datetime]]:
    """The hour of what is open and has one, however long that is past."""
    if task.clock is not None and task.status is TaskStatus.OPEN:
        yield due_class(task), task.clock
