"""Acts of safe-space meetings: planned, moved, held, cancelled, and what was agreed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from nsintake.domain.consent import SeenHow
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.meeting import EndReason, Happening, Outcome, Seating, Speaks, Transport
from nsintake.domain.meeting_plan import Coming, MeetingTimes, MeetingToBe, Stay, Together
from nsintake.errors import Refused, UserFault
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import NOBODY, Id, Login
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import (
    debriefing,
    extracts,
    holding,
    house_papers,
    meeting_groups,
    meeting_view,
    moving_meetings,
    planning,
    points,
    week,
)
from nsintake.services.meetings.house_papers import HousePaper
from nsintake.services.meetings.points import NewPoint


@dataclass(frozen=True, slots=True)
class Officer:
    """Another duty bearer who comes."""

    office: str
    arrives: datetime
    leaves: datetime
    may_come: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InTheRoom:
    """What everybody of ours knows by heart."""

    receives: Login = NOBODY
    interpreter: str = ""
    transport: Transport | None = None
    seating: Seating | None = None
    speaks: Speaks | None = None
    signal: str = ""


@dataclass(frozen=True, slots=True)
class WithWomen:
    """That she meets together with other women. ``join``: the group she joins, with its room, hour and offices."""

    most_women: int = 2
    by_women: SeenHow = SeenHow.FACE
    join: str = ""


def _joined(signed_in: SignedIn, asked: MeetingToBe, join: str) -> MeetingToBe:
    """With the room, the hour and the offices of the group."""
    there = next((group for group in meeting_groups.groups(signed_in) if group.group == join), None)
    if there is None:
        raise Refused("group_changed")
    times = replace(asked.times, starts=there.starts, others=there.others)
    return replace(asked, room=there.room, times=times, coming=there.coming)


def _times(
    starts: datetime, she: tuple[datetime, datetime | None], he: tuple[datetime, datetime | None]
) -> MeetingTimes:
    """Where a script does not say when they leave: she after an hour, he a quarter of an hour after her."""
    goes = she[1] or starts + timedelta(hours=1)
    return MeetingTimes(starts, Stay(she[0], goes), (Stay(he[0], he[1] or goes + timedelta(minutes=15)),))


@act("plan_meeting", "meeting_id", "code", "letter_id", "letter_ids", "group")
def plan_meeting(
    desk: Desk,
    *,
    case_id: Id,
    office: str,
    room: str,
    starts: datetime,
    she_arrives: datetime,
    he_arrives: datetime,
    she_leaves: datetime | None = None,
    he_leaves: datetime | None = None,
    may_come: tuple[str, ...] = (),
    others: tuple[Officer, ...] = (),
    unsafe: tuple[str, ...] = (),
    seen: SeenHow = SeenHow.FACE,
    female_officer: bool = False,
    in_room: InTheRoom = InTheRoom(),
    together: WithWomen | None = None,
) -> Gives:
    """A meeting with one or more duty bearers; letter_ids are their fact sheets, heard and signed like letters."""
    times = _times(starts, (she_arrives, she_leaves), (he_arrives, he_leaves))
    stays = (*times.others, *(Stay(entry.arrives, entry.leaves) for entry in others))
    asked = MeetingToBe(
        room=room,
        times=replace(times, others=stays),
        seen=seen,
        coming=(Coming(office, may_come), *(Coming(entry.office, entry.may_come) for entry in others)),
        female_officer=female_officer,
        receives=desk.uid(in_room.receives) if in_room.receives else "",
        interpreter=in_room.interpreter,
        transport=in_room.transport,
        seating=in_room.seating,
        speaks=in_room.speaks,
        signal=in_room.signal,
        unsafe=unsafe,
        together=Together(together.most_women, together.by_women, together.join) if together else None,
    )
    if together is not None and together.join:
        asked = _joined(desk.signed_in, asked, together.join)
    made = planning.plan(desk.signed_in, case_id, asked)
    letters = {"letter_id": made.sheet_draft_id, "letter_ids": made.sheet_draft_ids}
    group = meeting_view.open_meeting(desk.signed_in, made.meeting_id).meeting.group
    return {"meeting_id": made.meeting_id, "code": made.code, **letters, "group": group}


@act("begin_extract", "letter_id")
def begin_extract(desk: Desk, *, meeting_id: Id, office: int) -> Gives:
    """A letter with what was agreed, for one of the offices that came: the first is number 1."""
    return {"letter_id": extracts.begin_extract(desk.signed_in, meeting_id, office - 1)}


@act("print_meeting_paper", "pages")
def print_meeting_paper(desk: Desk, *, meeting_id: Id, paper: HousePaper, lang: Lang) -> Gives:
    """The run sheet or the minutes of a meeting, for our own hand."""
    made = house_papers.print_paper(desk.signed_in, meeting_id, paper, lang)
    desk.keep(Sheet(paper.value, lang, made.pdf, made.text, "printed", made.code))
    return {"pages": made.pages}


@act("print_statement", "pages")
def print_statement(desk: Desk, *, meeting_id: Id, office: int, lang: Lang) -> Gives:
    """The confidentiality statement for one of the offices that come: the first is number 1."""
    made = house_papers.print_statement(desk.signed_in, meeting_id, office - 1, lang)
    desk.keep(Sheet("statement", lang, made.pdf, made.text, "printed", made.code))
    return {"pages": made.pages}


@act("print_week", "rooms")
def print_week(desk: Desk, *, day: date, lang: Lang) -> Gives:
    """The rooms of the seven days from a day on, for the wall."""
    made = week.print_week(desk.signed_in, day, lang)
    desk.keep(Sheet("week", lang, made.pdf, made.text, "printed", ""))
    return {"rooms": [room.room for room in week.week_of(desk.signed_in, day).rooms]}


@act("open_meeting", "status", "points", "not_agreed")
def open_meeting(desk: Desk, *, meeting_id: Id) -> Gives:
    """One meeting with its action points."""
    view = meeting_view.open_meeting(desk.signed_in, meeting_id)
    return {"status": view.meeting.status, "points": len(view.points), "not_agreed": view.not_agreed}


@act("move_meeting")
def move_meeting(
    desk: Desk,
    *,
    meeting_id: Id,
    room: str,
    starts: datetime,
    she_arrives: datetime,
    he_arrives: datetime,
    she_leaves: datetime | None = None,
    he_leaves: datetime | None = None,
) -> Gives:
    """Another room or hour, of a meeting with one duty bearer; its code and its sheets stay."""
    times = _times(starts, (she_arrives, she_leaves), (he_arrives, he_leaves))
    moving_meetings.move(desk.signed_in, meeting_id, room=room, times=times)
    return None


@act("change_presence")
def change_presence(desk: Desk, *, meeting_id: Id, seen: SeenHow, seating: Seating) -> Gives:
    """How she is present at a planned meeting, and where she sits."""
    moving_meetings.change_presence(desk.signed_in, meeting_id, seen=seen, seating=seating)
    return None


@act("hold_meeting")
def hold_meeting(desk: Desk, *, meeting_id: Id, sheets_back: int, outcome: Outcome | None = None) -> Gives:
    """It took place; the first so many of its fact sheets were collected again."""
    coming = meeting_view.open_meeting(desk.signed_in, meeting_id).meeting.coming
    if sheets_back < 0:
        raise UserFault("sheet_unknown", field="sheets_back", sheet=str(sheets_back))
    back = tuple(entry.sheet_number for entry in coming[:sheets_back])
    holding.mark_held(desk.signed_in, meeting_id, sheets_back=back, outcome=outcome)
    return None


@act("meeting_happening", "status")
def meeting_happening(desk: Desk, *, meeting_id: Id, what: Happening, goes_on: bool = False) -> Gives:
    """Something came up at the door, in the room or at the gate; unless it goes on, the meeting is stopped."""
    holding.happened(desk.signed_in, meeting_id, what, goes_on=goes_on)
    return {"status": meeting_view.open_meeting(desk.signed_in, meeting_id).meeting.status}


@act("sheet_came_back")
def sheet_came_back(desk: Desk, *, meeting_id: Id, sheet: int) -> Gives:
    """A fact sheet that was missing is back: the first is number 1."""
    ending_meetings.sheet_came_back(desk.signed_in, meeting_id, sheet - 1)
    return None


@act("speak_afterwards")
def speak_afterwards(
    desk: Desk,
    *,
    meeting_id: Id,
    words: str = "",
    safe: YesNo = YesNo.UNKNOWN,
    again: YesNo = YesNo.UNKNOWN,
    next_day: date | None = None,
) -> Gives:
    """Somebody spoke with her after a meeting; her words stay in her file."""
    asked = next_day.isoformat() if next_day else ""
    debriefing.write_debrief(desk.signed_in, meeting_id, words=words, safe=safe, again=again, next_day=asked)
    return None


@act("cancel_meeting")
def cancel_meeting(desk: Desk, *, meeting_id: Id, because: EndReason) -> Gives:
    """It does not take place."""
    ending_meetings.cancel(desk.signed_in, meeting_id, because)
    return None


@act("meeting_not_held")
def meeting_not_held(desk: Desk, *, meeting_id: Id, because: EndReason) -> Gives:
    """Its hour came, and it did not take place."""
    ending_meetings.did_not_take_place(desk.signed_in, meeting_id, because)
    return None


@act("agree_action", "point_id")
def agree_action(desk: Desk, *, meeting_id: Id, text: str, owner: str, due: date, how: str = "") -> Gives:
    """What somebody agreed to do, by when."""
    agreed = points.agree_action(desk.signed_in, meeting_id, text=text, owner=owner, due=due.isoformat(), how=how)
    return {"point_id": agreed}


@act("propose_point", "point_id")
def propose_point(desk: Desk, *, meeting_id: Id, text: str, owner: str, due: date, how: str = "") -> Gives:
    """A liaison officer who was in the room writes down what was agreed."""
    point = NewPoint(text, owner, due.isoformat(), how)
    return {"point_id": points.propose_point(desk.signed_in, meeting_id, point)}


@act("confirm_point")
def confirm_point(desk: Desk, *, point_id: Id, text: str, owner: str, due: date, how: str = "") -> Gives:
    """Somebody who knows her read a proposed point and lets it pass, in these words."""
    points.confirm_point(desk.signed_in, point_id, NewPoint(text, owner, due.isoformat(), how))
    return None


@act("drop_point")
def drop_point(desk: Desk, *, point_id: Id) -> Gives:
    """A proposed point is not used."""
    points.drop_point(desk.signed_in, point_id)
    return None


@act("carry_on")
def carry_on(desk: Desk, *, point_id: Id, due: date) -> Gives:
    """It was not done by its day, and is due on another one."""
    points.carry_on(desk.signed_in, point_id, due)
    return None


@act("finish_action")
def finish_action(desk: Desk, *, point_id: Id, proof: str) -> Gives:
    """It was done, and how that is known."""
    points.finish_action(desk.signed_in, point_id, proof=proof)
    return None
