"""Meetings by their codes, as a list and as a page show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from nsintake.domain.consent import SEEN_AT_MEETING, SeenHow, agreed_to_be_seen
from nsintake.domain.days import day_of
from nsintake.domain.language import Wording
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import (
    ActionPoint,
    Afterwards,
    Happening,
    Meeting,
    MeetingLink,
    MeetingStatus,
    PointEvent,
    PointState,
)
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.agreed_points import as_passed, meeting_codes
from nsintake.records.case_files import case_of_meeting
from nsintake.records.colleagues import name_if_any
from nsintake.records.consent_standing import standings
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import NamedStep, said_by
from nsintake.services.liaison.ending_meetings import planned_together
from nsintake.services.liaison.shredding import open_call_offs
from nsintake.services.meetings.debriefing import afterwards_of
from nsintake.services.meetings.her_file import may_be_shut
from nsintake.services.meetings.planning import unsafe_for


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
    group: str = ""
    """The code of the women who meet together there; empty where she meets alone."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of its history; ``by`` is a name, empty where the log does not say that she wrote it; ``due`` the day it
    was due before it was carried on.
    """

    what: PointEvent
    day: date
    by: str
    due: date | None


@dataclass(frozen=True, slots=True)
class HappenedRow:
    """What came up; ``by`` is a name, empty where the log does not say that she wrote it down."""

    what: Happening
    at: datetime
    by: str
    went_on: bool


@dataclass(frozen=True, slots=True)
class ActionPointRow:
    """An agreed action point."""

    point_id: bytes
    text: str
    owner: str
    due: date
    done: bool
    overdue: bool
    how: str = ""
    state: PointState = PointState.AGREED
    history: tuple[StepRow, ...] = ()
    proof: str = ""


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting by its code. ``may_edit``: this session can agree points and close it; ``not_agreed``: it is planned,
    and what she says now no longer covers that she is present like this, or her file is frozen (known where her file
    is open, which is ``case_id``; elsewhere by what became of her record). ``past``: its day is over and nobody has
    said what became of it; ``may_end``: this session can say so, ``may_hold``: also that it took place, since her file
    is open or nobody has it any more; ``to_call_off``: its office must still hear that it does not take place.
    ``receives`` is a name. ``unsafe``: before whom she would feel unsafe, known where her file is open and told to
    nobody.
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
    may_hold: bool = False
    to_call_off: bool = False
    receives: str = ""
    unsafe: tuple[str, ...] = ()
    code_unsaid: bool = False
    """No worker's entry of the log says that it has this code: nothing that is agreed here counts."""
    may_propose: bool = False
    """This session writes points down as proposals."""
    its_day: bool = False
    """It is planned, and its day is here or past: what comes up can be written down."""
    happened: tuple[HappenedRow, ...] = ()
    afterwards: Afterwards | None = None
    sheets_missing: tuple[int, ...] = ()
    """The places, among those who came, of the sheets that did not come back."""
    together: tuple[str, ...] = ()
    """The codes of the other women who meet with her."""
    may_be_seen: tuple[SeenHow, ...] = ()
    """How she may be present, as she agreed before every office that comes; known where her file is open and it is
    planned."""
    sheets: tuple[tuple[str, bytes], ...] = ()
    """The office and the draft of each of its fact sheets; known where her file is open."""
    may_debrief: bool = False
    """Her file is open, and the meeting is not ahead."""


@requires(Permission.VIEW_RECORDS)
def list_meetings(signed_in: SignedIn) -> tuple[MeetingRow, ...]:
    """Every meeting, the next first."""
    rows = [
        MeetingRow(
            row.record_id,
            row.value.code,
            row.value.starts,
            row.value.room,
            row.value.status,
            past=row.value.is_past(signed_in.today()),
            group=row.value.group,
        )
        for row in signed_in.liaison.sound("meeting", Meeting).records
        for entry in (row.value,)
    ]
    return tuple(sorted(rows, key=lambda row: (row.status is not MeetingStatus.PLANNED, row.starts)))


@requires(Permission.VIEW_RECORDS)
def open_meeting(signed_in: SignedIn, meeting_id: bytes) -> MeetingView:
    """One meeting with its action points; the view is written into the audit."""
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    signed_in.note_view(signed_in.liaison, "view", meeting_id)
    found = signed_in.liaison.sound("action_point", ActionPoint, subject=meeting_id).records
    codes = meeting_codes(signed_in, [meeting_id])
    points = [_point(signed_in, row.record_id, as_passed(signed_in, row, codes)) for row in found]
    plans = signed_in.may(Permission.PLAN_MEETING)
    case_id = case_of_meeting(signed_in, meeting_id) if plans else None
    return MeetingView(
        meeting_id=meeting_id,
        meeting=meeting,
        offices=tuple(signed_in.content.office_of(attendee.recipient_id) for attendee in meeting.attendees),
        points=tuple(sorted(points, key=lambda point: (point.done, point.due))),
        may_edit=case_id is not None,
        not_agreed=_stopped(signed_in, meeting)
        or (case_id is not None and not _still_agreed(signed_in, case_id, meeting)),
        case_id=case_id,
        past=meeting.is_past(signed_in.today()),
        may_end=meeting.status is MeetingStatus.PLANNED and signed_in.may(Permission.RECORD_DISCLOSURE),
        may_hold=case_id is not None or (plans and not may_be_shut(signed_in)),
        to_call_off=bool(open_call_offs(signed_in, meeting_id)),
        receives=signed_in.name_of(meeting.receives) if meeting.receives else "",
        unsafe=() if case_id is None else unsafe_for(signed_in, case_id),
        code_unsaid=meeting_id not in codes,
        may_propose=case_id is None and signed_in.may(Permission.PROPOSE_TEXT),
        its_day=meeting.status is MeetingStatus.PLANNED and day_of(meeting.starts) <= signed_in.today(),
        happened=_happened(signed_in, meeting_id, meeting),
        afterwards=None if case_id is None else afterwards_of(signed_in, case_id, meeting_id),
        sheets_missing=_missing(meeting),
        together=tuple(entry.code for _, entry in planned_together(signed_in, meeting_id)[1:]),
        may_be_seen=_may_be_seen(signed_in, case_id, meeting),
        sheets=() if case_id is None else _sheets(signed_in, case_id, meeting_id),
        may_debrief=case_id is not None and not _is_ahead(signed_in, meeting),
    )


def _missing(meeting: Meeting) -> tuple[int, ...]:
    if meeting.status is not MeetingStatus.HELD:
        return ()
    return tuple(at for at, entry in enumerate(meeting.coming) if not entry.sheet_returned)


def _is_ahead(signed_in: SignedIn, meeting: Meeting) -> bool:
    return meeting.status is MeetingStatus.PLANNED and meeting.starts > signed_in.now()


def _happened(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> tuple[HappenedRow, ...]:
    steps = [
        NamedStep(entry.by, day_of(entry.at), mark) for entry, mark in zip(meeting.happened, meeting.marks, strict=True)
    ]
    wrote = said_by(signed_in, "meeting", meeting_id, steps)
    return tuple(
        HappenedRow(entry.what, entry.at, name_if_any(signed_in, by), entry.went_on)
        for entry, by in zip(meeting.happened, wrote, strict=True)
    )


def _wrote(signed_in: SignedIn, point_id: bytes, point: ActionPoint) -> tuple[str, ...]:
    """Who wrote down each step of a point. While it is a proposal, whoever stated it last wrote its words."""
    steps = [NamedStep(step.by, step.day, mark) for step, mark in zip(point.history, point.marks, strict=True)]
    wrote = said_by(signed_in, "action_point", point_id, steps)
    last = signed_in.liaison.audit.written_by("action_point", point_id)
    if point.state is not PointState.PROPOSED:
        return wrote
    return tuple(uid if last is not None and last[0] == uid else "" for uid in wrote)


def _point(signed_in: SignedIn, point_id: bytes, point: ActionPoint) -> ActionPointRow:
    wrote = zip(point.history, _wrote(signed_in, point_id, point), strict=True)
    steps = tuple(StepRow(step.what, step.day, name_if_any(signed_in, by), step.due) for step, by in wrote)
    agreed = point.state is PointState.AGREED
    return ActionPointRow(
        point_id,
        point.text,
        point.owner,
        point.due,
        point.done,
        overdue=agreed and not point.done and point.due < signed_in.today(),
        how=point.how,
        state=point.state,
        history=steps,
        proof=point.proof,
    )


def _stopped(signed_in: SignedIn, meeting: Meeting) -> bool:
    """Whether a meeting is ahead although nothing more is said to who comes: everybody sees that of the records."""
    comes = {entry.reference for entry in meeting.coming}
    records = (entry for _, entry in signed_in.liaison.sound("masked_record", MaskedRecord).pairs)
    stopped = any(record.reference in comes and record.status is not RecordStatus.ACTIVE for record in records)
    return stopped and meeting.status is MeetingStatus.PLANNED


def _sheets(signed_in: SignedIn, case_id: bytes, meeting_id: bytes) -> tuple[tuple[str, bytes], ...]:
    links = signed_in.identity.sound("meeting_plan", MeetingLink, subject=case_id).pairs
    found = (link for _, link in links if link.meeting_id == meeting_id)
    return tuple((sheet.recipient_id, sheet.draft_id) for link in found for sheet in link.sheets)


def _may_be_seen(signed_in: SignedIn, case_id: bytes | None, meeting: Meeting) -> tuple[SeenHow, ...]:
    if case_id is None or meeting.status is not MeetingStatus.PLANNED:
        return ()
    found = standings(signed_in, case_id, (entry.recipient_id for entry in meeting.coming), signed_in.today()).values()
    return tuple(
        how
        for how in SEEN_AT_MEETING
        if all(entry.act is not None and agreed_to_be_seen(entry.seen, how) for entry in found)
    )


def _still_agreed(signed_in: SignedIn, case_id: bytes, meeting: Meeting) -> bool:
    """Whether what she says now covers a meeting that is still ahead, for everybody who comes."""
    if meeting.status is not MeetingStatus.PLANNED:
        return True
    found = standings(signed_in, case_id, (entry.recipient_id for entry in meeting.coming), signed_in.today())
    return all(entry.act is not None and agreed_to_be_seen(entry.seen, meeting.seen) for entry in found.values())
