"""What each kind of record contributes to what the office reads of a woman. The storage facts of a kind, and the
functions named here, are in ``nsintake/domain/``; whoever makes a time line, closes a file, lists codes or rings asks
the kinds and names none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar

from nsintake.domain import (
    accompaniment,
    case,
    consent,
    contact,
    legal_limit,
    liaison,
    meeting,
    named_letter,
    needs_met,
    note,
    record_kinds,
    release,
    task,
    ties,
)
from nsintake.domain.closing import ClosingPoint, OwnPoint
from nsintake.domain.day_plan import DayPart
from nsintake.domain.paper_waits import PaperWaits
from nsintake.domain.record_kinds import File, RecordKind, Whose
from nsintake.domain.task import DueClass, Silence, Task, TaskKind
from nsintake.domain.timeline import Context, Event
from nsintake.records.tasks import place_of, words_of
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore

T = TypeVar("T")


def nothing(*_asked: object) -> tuple[()]:
    """What a kind says where it has nothing to say: its rows are not even read for that."""
    return ()


def _always(*_asked: object) -> bool:
    return True


def _never(*_asked: object) -> None:
    return None


class AlarmPlace(NamedTuple):
    """The page where something due is dealt with, what is shown there, and what more is said of it than its class; of a
    meeting its code and its room, since two of them can be due together.
    """

    page: str
    target: bytes
    detail: str = ""
    code: str = ""
    room: str = ""


def _nowhere(_store: SealedStore, row: Record[Any]) -> AlarmPlace:
    return AlarmPlace("today", row.record_id)


def _at_its_task(store: SealedStore, row: Record[Task]) -> AlarmPlace:
    return AlarmPlace(*place_of(store, row.subject_id, row.value), words_of(row.value))


def _at_the_watch(_store: SealedStore, row: Record[accompaniment.Accompaniment]) -> AlarmPlace:
    return AlarmPlace("accompaniment", row.record_id)


def _at_the_meeting(_store: SealedStore, row: Record[meeting.Meeting]) -> AlarmPlace:
    return AlarmPlace("meeting", row.record_id, code=row.value.code, room=row.value.room)


@dataclass(frozen=True, slots=True)
class Contribution(Generic[T]):
    """What a kind adds. ``open_points``: what keeps her file from being closed; ``unsaid``: what is past and keeps
    nothing open, but is told then; ``code``: one of ours that leads to her, if ``is_of`` says that the file may name
    it. ``leads_nowhere``: why its rows in her file do not lead to what was told of her (see ``leads``).

    ``due``: the moments at which somebody must be here, of the classes in ``rings``; ``where``: the page on which each
    is dealt with; ``silent``: from when until when nothing is heard. Both not for what a suspended task of the kind
    ``waits_with`` is about. ``acknowledged``: when and by whom somebody did something about a moment, where its rows
    say so themselves.
    ``day``: what of it takes place at an hour, for the time line of a day and the next steps of her file; ``waiting``:
    that it is a paper which waits for somebody, for those next steps; ``page`` where one of the kind is shown.
    """

    kind: RecordKind[T]
    timeline: Callable[[T, Context], Iterable[Event]] = nothing
    open_points: Callable[[T, Context], Iterable[ClosingPoint | OwnPoint]] = nothing
    unsaid: Callable[[T, date], object] = nothing
    code: Callable[[T], str] | None = None
    is_of: Callable[[T, bytes], bool] = _always
    leads_nowhere: str = ""
    rings: tuple[DueClass, ...] = ()
    due: Callable[[T, date], Iterable[tuple[DueClass, datetime]]] = nothing
    where: Callable[[SealedStore, Record[T]], AlarmPlace] = _nowhere
    silent: Callable[[T, date], Iterable[Silence]] = nothing
    waits_with: TaskKind | None = None
    acknowledged: Callable[[T, datetime], tuple[datetime, str] | None] = _never
    day: Callable[[T], Iterable[DayPart]] = nothing
    waiting: Callable[[T], Iterable[PaperWaits]] = nothing
    page: str = ""

    @property
    def leads(self) -> bool:
        """Whether rows lead from her file to what was told of her: one taken out is looked for before anything of hers
        goes on.
        """
        hers = self.kind.file is File.IDENTITY and self.kind.whose is Whose.WOMAN
        return hers and not self.leads_nowhere


_CARE = (DueClass.CHECK, DueClass.DEADLINE, DueClass.CARE, DueClass.INCIDENT, DueClass.NOT_SAFE)
_WATCH = (DueClass.WATCH, DueClass.DURESS, DueClass.WATCH_BEGINS)
KINDS: tuple[Contribution[Any], ...] = (
    Contribution(record_kinds.CASE_FILE, timeline=case.timeline, code=attrgetter("code")),
    Contribution(record_kinds.CARD, leads_nowhere="says what her file says"),
    Contribution(record_kinds.CONSENT_ACT, timeline=consent.timeline),
    Contribution(
        record_kinds.LETTER_DRAFT,
        timeline=release.timeline,
        open_points=release.open_points,
        waiting=release.waiting,
        page="letter",
    ),
    Contribution(record_kinds.CASE_LINK, code=attrgetter("reference"), is_of=release.CaseLink.is_of),
    Contribution(
        record_kinds.MEETING_PLAN,
        code=attrgetter("code"),
        is_of=meeting.MeetingLink.is_of,
        leads_nowhere="a meeting is found by the reference of the record that its officer brings",
    ),
    Contribution(
        record_kinds.ACCOMPANIMENT_PLAN,
        timeline=accompaniment.decided,
        leads_nowhere="leads to a way by its code, of which only its watch goes on",
    ),
    Contribution(
        record_kinds.CASE_TASK,
        leads_nowhere="says what is due, and is opened again by whatever asks for it",
        timeline=task.timeline,
        open_points=task.open_points,
        rings=_CARE,
        due=task.due,
        where=_at_its_task,
    ),
    Contribution(record_kinds.NOTE, timeline=note.timeline, leads_nowhere="is read in her file alone"),
    Contribution(record_kinds.INVITATION),
    Contribution(record_kinds.TIE, timeline=ties.timeline),
    Contribution(
        record_kinds.NAMED_LETTER,
        timeline=named_letter.timeline,
        code=attrgetter("reference"),
        waiting=named_letter.waiting,
        page="named",
    ),
    Contribution(
        record_kinds.NAMED_PRINT, timeline=liaison.timeline, leads_nowhere="is found by the letter that names her"
    ),
    Contribution(
        record_kinds.NEEDS_MET, timeline=needs_met.timeline, leads_nowhere="says what she thinks of what was done"
    ),
    Contribution(
        record_kinds.LEGAL_TOLD,
        timeline=legal_limit.timeline,
        leads_nowhere="says what she decided, and is told nobody",
    ),
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
        where=_at_the_meeting,
        silent=meeting.silent,
        waits_with=TaskKind.MEETING,
        day=meeting.day,
        page="meeting",
    ),
    Contribution(
        record_kinds.ACCOMPANIMENT,
        timeline=accompaniment.timeline,
        open_points=accompaniment.open_points,
        rings=_WATCH,
        due=accompaniment.due,
        acknowledged=accompaniment.acknowledged,
        where=_at_the_watch,
        day=accompaniment.day,
        page="accompaniment",
    ),
    Contribution(record_kinds.ACTION_POINT),
    Contribution(record_kinds.RECORD_TASK, open_points=task.copies_wanted),
    Contribution(record_kinds.PROPOSAL),
    Contribution(record_kinds.CONTACT, timeline=contact.timeline),
)
"""Every kind that is about somebody, those of her file first: what follows from her file is asked after it."""
