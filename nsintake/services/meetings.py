"""Safe-space meetings: who comes and when, what each may know, what was agreed and whether it was done.

What is said about a meeting in liaison.db passes the one gate in ``release.py``. The sheet an officer gets is a paper
like a letter: the same consent, the same check, the same proof, read to her, signed by a second person.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime

from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.consent import ConsentAct, SeenHow, agreed_to_be_seen
from nsintake.domain.days import day_of
from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import ActionPoint, Attendee, Meeting, MeetingLink, MeetingStatus, check_arrivals
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.text import clean, parse_day
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of_meeting, link_for
from nsintake.records.consent_standing import WhyNot, standing, standings
from nsintake.records.delivery import deliver
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.session import Session
from nsintake.records.tasks import close_tasks
from nsintake.services.letters.drafting import put_paper
from nsintake.services.letters.release import Passage, through
from nsintake.services.liaison.ending_meetings import end
from nsintake.services.liaison.recall_notices import renew_all
from nsintake.services.liaison.shredding import open_call_offs
from nsintake.store.sealed import size_of


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A new meeting and the draft of the officer's fact sheet."""

    meeting_id: bytes
    code: str
    sheet_draft_id: bytes


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as a list shows it."""

    meeting_id: bytes
    code: str
    starts: datetime
    room: str
    status: MeetingStatus
    past: bool = False
    """Its day is over, and nobody has said what became of it."""


@dataclass(frozen=True, slots=True)
class ActionPointRow:
    """An agreed action point."""

    point_id: bytes
    text: str
    owner: str
    due: date
    done: bool
    overdue: bool


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting by its code. ``may_edit``: this session can agree points and close it; ``not_agreed``: it is planned,
    and what she says now no longer covers that she is present like this, or her file stands still (known where her file
    is open, which is ``case_id``; elsewhere by what became of her record). ``past``: its day is over and nobody has
    said what became of it; ``may_end``: this session can say so; ``to_call_off``: its office must still hear that it
    does not take place.
    """

    meeting_id: bytes
    meeting: Meeting
    offices: tuple[Wording, ...]
    points: tuple[ActionPointRow, ...]
    may_edit: bool
    not_agreed: bool = False
    case_id: bytes | None = None
    past: bool = False
    may_end: bool = False
    to_call_off: bool = False


def _room_free(session: Session, room: str, starts: datetime, *, moved: bytes = b"") -> None:
    """The calendar holds one meeting a room and one woman a window; the meeting that is ``moved`` makes room itself."""
    for meeting_id, other in session.liaison.list("meeting", Meeting):
        if meeting_id != moved and other.status is MeetingStatus.PLANNED and day_of(other.starts) == day_of(starts):
            hours = abs((other.starts - starts).total_seconds()) / 3600
            if hours < 2:
                raise UserFault("window_taken", field="starts", meeting=other.code)
            if hours < 3 and other.room == room:
                raise UserFault("room_taken", field="room", meeting=other.code)


@requires(Permission.PLAN_MEETING)
def plan(
    session: Session,
    case_id: bytes,
    recipient_id: str,
    *,
    room: str,
    starts: datetime,
    she_arrives: datetime,
    he_arrives: datetime,
    seen: SeenHow,
    female_officer: bool,
) -> PlannedMeeting:
    """Plan a meeting with one duty bearer and start his numbered fact sheet. Times are aware.

    Raises UserFault ``arrivals_too_close``, ``arrives_after_start``, ``starts_in_past``, ``window_taken``,
    ``room_taken``, ``room_missing``, ``seen_not_agreed``; Refused ``no_consent``, ``conflict``, ``names_her``,
    ``questions_open``, ``consent_changed``, ``file_frozen``, ``changed_meanwhile``.
    """
    case = case_with_merged_identity(session, case_id)
    act = standing(session, case_id, recipient_id, session.today()).required()
    if not agreed_to_be_seen(act.seen, seen):
        raise UserFault("seen_not_agreed", field="seen")
    if starts <= session.now():
        raise UserFault("starts_in_past", field="starts")
    check_arrivals(starts, she_arrives, he_arrives)
    place = clean(room, "room")
    if not place:
        raise UserFault("room_missing", field="room")
    refuse_telling(session, case, (place,), codes_of(session, case_id))
    deliver(session)
    _room_free(session, place, starts)
    code = new_code(session.randbelow)
    number = f"{code}/1"
    salt = secrets.token_bytes(SALT)
    meeting_id = id_of(case_id, salt)
    task = Task(TaskKind.MEETING, day_of(starts), code)
    store = session.identity
    with store.begin() as work:  # sheet, meeting and task: no power cut leaves one without the others
        _still_stands(session, case_id, case, act)
        draft_id = put_paper(session, work, case_id, recipient_id, kind=LetterKind.FACT_SHEET, sheet_number=number)
        link = link_for(session, case_id, recipient_id)
        attendee = Attendee(recipient_id, link.reference if link else "", he_arrives, number)
        meeting = Meeting(code, place, starts, she_arrives, seen, (attendee,), female_officer)
        store.put(
            work,
            "meeting_plan",
            secrets.token_bytes(16),
            case_id,
            MeetingLink(meeting_id, code, recipient_id, draft_id, salt),
            verb="plan",
        )
        passages = (
            Passage("meeting", meeting_id, meeting_id, meeting, "plan", (place,)),
            Passage("task", secrets.token_bytes(16), meeting_id, task, "task"),
        )
        through(session, work, case, passages, codes_of(session, case_id, code))
        work.commit()
    deliver(session)
    return PlannedMeeting(meeting_id, code, draft_id)


def _still_stands(session: Session, case_id: bytes, case: CaseFile, act: ConsentAct) -> None:
    """Within the transaction: what a colleague wrote down meanwhile stops the meeting."""
    now = standing(session, case_id, act.recipient_id, session.today())
    if now.why_not is WhyNot.FROZEN:
        raise Refused("file_frozen")
    if now.act != act:
        raise Refused("consent_changed")
    if case_with_merged_identity(session, case_id) != case:
        raise Refused("changed_meanwhile", table="case_file")


@requires(Permission.VIEW_RECORDS)
def list_meetings(session: Session) -> tuple[MeetingRow, ...]:
    """Every meeting, the next first."""
    rows = [
        MeetingRow(
            row.record_id,
            row.value.code,
            row.value.starts,
            row.value.room,
            row.value.status,
            past=row.value.is_past(session.today()),
        )
        for row in session.liaison.sound("meeting", Meeting).records
        for one in (row.value,)
    ]
    return tuple(sorted(rows, key=lambda row: (row.status is not MeetingStatus.PLANNED, row.starts)))


@requires(Permission.VIEW_RECORDS)
def open_meeting(session: Session, meeting_id: bytes) -> MeetingView:
    """One meeting with its action points; the view is written into the audit."""
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    session.note_view(session.liaison, "view", meeting_id)
    points = [
        ActionPointRow(
            point_id, one.text, one.owner, one.due, one.done, overdue=not one.done and one.due < session.today()
        )
        for point_id, one in session.liaison.sound("action_point", ActionPoint, subject=meeting_id).pairs
    ]
    case_id = case_of_meeting(session, meeting_id) if session.may(Permission.PLAN_MEETING) else None
    return MeetingView(
        meeting_id=meeting_id,
        meeting=meeting,
        offices=tuple(session.content.office_of(one.recipient_id) for one in meeting.attendees),
        points=tuple(sorted(points, key=lambda point: (point.done, point.due))),
        may_edit=case_id is not None,
        not_agreed=_stopped(session, meeting) or (case_id is not None and not _still_agreed(session, case_id, meeting)),
        case_id=case_id,
        past=meeting.is_past(session.today()),
        may_end=meeting.status is MeetingStatus.PLANNED and session.may(Permission.RECORD_DISCLOSURE),
        to_call_off=bool(open_call_offs(session, meeting_id)),
    )


def _stopped(session: Session, meeting: Meeting) -> bool:
    """Whether a meeting is ahead although nothing more is said to who comes: everybody sees that of the records."""
    comes = {one.reference for one in meeting.coming}
    records = (one for _, one in session.liaison.sound("masked_record", MaskedRecord).pairs)
    stopped = any(one.reference in comes and one.status is not RecordStatus.ACTIVE for one in records)
    return stopped and meeting.status is MeetingStatus.PLANNED


def _still_agreed(session: Session, case_id: bytes, meeting: Meeting) -> bool:
    """Whether what she says now covers a meeting that is still ahead, for everybody who comes."""
    if meeting.status is not MeetingStatus.PLANNED:
        return True
    found = standings(session, case_id, (one.recipient_id for one in meeting.coming), session.today())
    return all(one.act is not None and agreed_to_be_seen(one.seen, meeting.seen) for one in found.values())


@requires(Permission.PLAN_MEETING)
def agree_action(session: Session, meeting_id: bytes, *, text: str, owner: str, due: str) -> bytes:
    """Write down an agreed action point; it stands on Today until it is done.

    Raises UserFault for an empty field or a date, Refused ``file_restricted`` where her file is not open here,
    ``names_her`` or ``questions_open`` if the words would name her or tell about her.
    """
    words, who = clean(text, "text"), clean(owner, "owner")
    for field, value in (("text", words), ("owner", who)):
        if not value:
            raise UserFault("field_empty", field=field)
    day = parse_day(due, "due")
    if day is None:
        raise UserFault("field_empty", field="due")
    if day < session.today():
        raise UserFault("due_in_past", field="due")
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    case_id = _case_behind(session, meeting_id)
    point_id = secrets.token_bytes(16)
    task = Task(TaskKind.ACTION_POINT, day, meeting.code, owner=who, detail=words)
    with session.identity.begin() as work:
        passages = (
            Passage(
                "action_point", point_id, meeting_id, ActionPoint(meeting.code, words, who, day), "agree", (words, who)
            ),
            Passage("task", _task_of(point_id), meeting_id, task, "task", (words, who)),
        )
        through(
            session,
            work,
            case_with_merged_identity(session, case_id),
            passages,
            _other_codes(session, case_id, meeting),
        )
        work.commit()
    deliver(session)
    return point_id


def _case_behind(session: Session, meeting_id: bytes) -> bytes:
    """Her file. Raises Refused ``file_restricted`` where it is not open here, ``record_missing``."""
    case_id = case_of_meeting(session, meeting_id)
    if case_id is None:
        links = session.identity.records("meeting_plan", MeetingLink)
        shut = len(links) < size_of(session.identity, "meeting_plan")
        raise Refused("file_restricted" if shut else "record_missing", table="meeting_plan")
    return case_id


def _other_codes(session: Session, case_id: bytes, meeting: Meeting) -> tuple[str, ...]:
    """The codes of hers that nobody at this meeting knows."""
    return codes_of(session, case_id, meeting.code, *(one.reference for one in meeting.attendees))


def _task_of(point_id: bytes) -> bytes:
    """The id of the task that reminds of a point: the point's own with its bits turned."""
    return bytes(0xFF ^ byte for byte in point_id)


@requires(Permission.SETTLE_TASKS)
def finish_action(session: Session, point_id: bytes, *, proof: str) -> None:
    """It was done; ``proof`` says how NP knows (an office's word, a paper; never about her).

    Where her file is open the words are judged like those of the point; others know no name to tell.
    """
    record = session.liaison.record("action_point", point_id, ActionPoint)
    words = clean(proof, "proof")
    case_id = case_of_meeting(session, record.subject_id) if session.may(Permission.PLAN_MEETING) else None
    if case_id is not None:
        meeting = session.liaison.get("meeting", record.subject_id, Meeting)
        refuse_telling(
            session, case_with_merged_identity(session, case_id), (words,), _other_codes(session, case_id, meeting)
        )
    store = session.liaison
    task = store.find("task", _task_of(point_id), Task)
    with store.begin() as work:
        done = replace(record.value, done=True, proof=words)
        store.put(work, "action_point", point_id, record.subject_id, done, verb="done")
        if task is not None:
            close_tasks(store, work, record.subject_id, [(_task_of(point_id), task)])
        work.commit()


@requires(Permission.PLAN_MEETING)
def move(
    session: Session, meeting_id: bytes, *, room: str, starts: datetime, she_arrives: datetime, he_arrives: datetime
) -> None:
    """Another room or another hour for a planned meeting: everything is checked as when it was planned, and its code
    and its sheets stay. What was due on its day is settled, and due on the new one.

    Raises Refused ``meeting_over`` and as ``plan`` does.
    """
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    if meeting.status is not MeetingStatus.PLANNED:
        raise Refused("meeting_over")
    case_id = _case_behind(session, meeting_id)
    case = case_with_merged_identity(session, case_id)
    agreed = [standing(session, case_id, one.recipient_id, session.today()).required() for one in meeting.coming]
    if not all(agreed_to_be_seen(act.seen, meeting.seen) for act in agreed):
        raise Refused("seen_not_agreed")
    if starts <= session.now():
        raise UserFault("starts_in_past", field="starts")
    check_arrivals(starts, she_arrives, he_arrives)
    place = clean(room, "room")
    if not place:
        raise UserFault("room_missing", field="room")
    deliver(session)
    _room_free(session, place, starts, moved=meeting_id)
    comes = tuple(one if one.called_off else replace(one, arrives=he_arrives) for one in meeting.attendees)
    moved = replace(meeting, room=place, starts=starts, she_arrives=she_arrives, attendees=comes)
    with session.identity.begin() as work:
        if session.liaison.get("meeting", meeting_id, Meeting) != meeting:
            raise Refused("meeting_over")
        for act in agreed:
            _still_stands(session, case_id, case, act)
        passages = [Passage("meeting", meeting_id, meeting_id, moved, "move", (place,))]
        passages += _moved_tasks(session, meeting_id, moved)
        through(session, work, case, passages, codes_of(session, case_id, meeting.code))
        work.commit()
    deliver(session)


def _moved_tasks(session: Session, meeting_id: bytes, moved: Meeting) -> list[Passage]:
    """The tasks of its old day, settled, and the one of its new day."""
    old = [
        Passage("task", task_id, meeting_id, replace(task, status=TaskStatus.DONE), "done")
        for task_id, task in session.liaison.sound("task", Task, subject=meeting_id).pairs
        if task.kind is TaskKind.MEETING and task.status is not TaskStatus.DONE
    ]
    task = Task(TaskKind.MEETING, day_of(moved.starts), moved.code)
    return [*old, Passage("task", secrets.token_bytes(16), meeting_id, task, "task")]


@requires(Permission.PLAN_MEETING)
def mark_held(session: Session, meeting_id: bytes, *, sheets_back: int) -> None:
    """It took place; "1 of 1 back" counts the fact sheets collected again. Raises UserFault ``sheets_out_of_range``,
    Refused ``meeting_over``.

    A sheet that did not come back is with its office, and asked for like every other copy.
    """
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    if not 0 <= sheets_back <= len(meeting.coming):
        raise UserFault("sheets_out_of_range", field="sheets_back", limit=len(meeting.coming))
    back = {one.sheet_number for one in meeting.coming[:sheets_back]}
    attendees = tuple(replace(one, sheet_returned=one.sheet_number in back) for one in meeting.attendees)
    end(session, meeting_id, replace(meeting, status=MeetingStatus.HELD, attendees=attendees))
    if sheets_back < len(meeting.coming):
        renew_all(session)
