"""What each kind of record contributes to what the office reads of a woman. The storage facts of a kind, and the
functions named here, lie in ``nsintake/domain/``; whoever makes a time line, closes a file, lists codes or rings asks
the kinds and names none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar

from nsintake.domain import case, consent, finding, liaison, meeting, named, note, record_kinds, release, task
from nsintake.domain.closing import ClosingPoint
from nsintake.domain.record_kinds import Kind
from nsintake.domain.task import DueClass, TaskKind
from nsintake.domain.timeline import Context, Event

T = TypeVar("T")


def nothing(*_asked: object) -> tuple[()]:
    """What a kind says where it has nothing to say: its rows are not even read for that."""
    return ()


def _always(*_asked: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Contribution(Generic[T]):
    """What a kind adds. ``open_points``: what keeps her file from being closed; ``unsaid``: what is past and keeps
    nothing open, but is told then; ``code``: one of ours that leads to her, if ``is_of`` says that the file may name
    it.

    ``due``: the moments at which somebody must be here, of the classes in ``rings``; none for what a suspended task of
    the kind ``waits_with`` is about.
    """

    kind: Kind[T]
    timeline: Callable[[T, Context], Iterable[Event]] = nothing
    open_points: Callable[[T, Context], Iterable[ClosingPoint]] = nothing
    unsaid: Callable[[T, date], object] = nothing
    code: Callable[[T], str] | None = None
    is_of: Callable[[T, bytes], bool] = _always
    rings: tuple[DueClass, ...] = ()
    due: Callable[[T, date], Iterable[tuple[DueClass, datetime]]] = nothing
    waits_with: TaskKind | None = None


_CARE = (DueClass.CHECK, DueClass.DEADLINE, DueClass.CARE)
KINDS: tuple[Contribution[Any], ...] = (
    Contribution(record_kinds.CASE_FILE, timeline=case.timeline, code=attrgetter("code")),
    Contribution(record_kinds.CARD),
    Contribution(record_kinds.CONSENT_ACT, timeline=consent.timeline),
    Contribution(record_kinds.LETTER_DRAFT, timeline=release.timeline, open_points=release.open_points),
    Contribution(record_kinds.CASE_LINK, code=attrgetter("reference"), is_of=release.CaseLink.is_of),
    Contribution(record_kinds.MEETING_PLAN, code=attrgetter("code"), is_of=meeting.MeetingLink.is_of),
    Contribution(
        record_kinds.CASE_TASK, timeline=task.timeline, open_points=task.open_points, rings=_CARE, due=task.due
    ),
    Contribution(record_kinds.FIGURE),
    Contribution(record_kinds.NOTE, timeline=note.timeline),
    Contribution(record_kinds.INVITATION),
    Contribution(record_kinds.TIE, timeline=finding.timeline),
    Contribution(record_kinds.NAMED_LETTER, timeline=named.timeline, code=attrgetter("reference")),
    Contribution(record_kinds.NAMED_PRINT, timeline=liaison.timeline),
    Contribution(record_kinds.DIRECTORY_ENTRY),
    Contribution(record_kinds.RECORD),
    Contribution(record_kinds.PAPER),
    Contribution(record_kinds.DISCLOSURE, timeline=liaison.timeline),
    Contribution(
        record_kinds.MEETING,
        timeline=meeting.timeline,
        open_points=meeting.open_points,
        unsaid=meeting.Meeting.is_past,
        rings=(DueClass.MEETING,),
        due=meeting.due,
        waits_with=TaskKind.MEETING,
    ),
    Contribution(record_kinds.ACTION_POINT),
    Contribution(record_kinds.RECORD_TASK, open_points=task.copies_wanted),
    Contribution(record_kinds.PROPOSAL),
)
"""Every kind, those of her file first: what follows from her file is asked after it."""
