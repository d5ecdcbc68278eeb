"""The rooms of a week: who may open the meetings sees their codes and hours; on paper a room is taken, and by whom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from nsintake.documents.house_blocks import head, heading, row
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.case_files import cases_of_meetings
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.typed_on_papers import TypedWords, refuse_planted
from nsintake.services.meetings.house_papers import letter_of, words_in
from nsintake.services.wording.forms import BlankPaper

DAYS = 7
STAFF_CODE = 4
"""Signs of a staff user id that stand for a colleague on a paper for the wall."""


@dataclass(frozen=True, slots=True)
class TakenRoom:
    """A room at an hour. ``staff`` is the code of who receives there, empty where nobody was named."""

    meeting_id: bytes
    code: str
    starts: datetime
    staff: str


@dataclass(frozen=True, slots=True)
class RoomWeek:
    """One room, with what is in it on each of seven days."""

    room: str
    days: tuple[tuple[TakenRoom, ...], ...]


@dataclass(frozen=True, slots=True)
class WeekView:
    """Seven days from ``first``, with every room that is taken on one of them."""

    first: date
    rooms: tuple[RoomWeek, ...]


@requires(Permission.VIEW_RECORDS)
def week_of(signed_in: SignedIn, day: date) -> WeekView:
    """The week from that day on; planned meetings and those that took place."""
    shown = {MeetingStatus.PLANNED, MeetingStatus.HELD}
    found = dict[str, dict[date, list[TakenRoom]]]()
    for meeting_id, entry in signed_in.liaison.sound("meeting", Meeting).pairs:
        on = signed_in.local(entry.starts).date()
        if entry.status in shown and timedelta() <= on - day < timedelta(days=DAYS):
            taken = TakenRoom(meeting_id, entry.code, entry.starts, entry.receives[:STAFF_CODE].upper())
            found.setdefault(" ".join(entry.room.split()), {}).setdefault(on, []).append(taken)
    rooms = tuple(RoomWeek(room, _days(day, on)) for room, on in sorted(found.items()))
    return WeekView(day, rooms)


def _days(first: date, on: dict[date, list[TakenRoom]]) -> tuple[tuple[TakenRoom, ...], ...]:
    every = (first + timedelta(days=at) for at in range(DAYS))
    return tuple(tuple(sorted(on.get(entry, ()), key=lambda taken: taken.starts)) for entry in every)


@requires(Permission.VIEW_RECORDS)
def draw_week(signed_in: SignedIn, day: date, lang: Lang) -> BlankPaper:
    """The paper for the wall: day, room, the hour it begins, and the code of a colleague; no code of a meeting, and
    nothing that anybody typed but the room, which passed the gate and is judged once more. Raises Refused
    ``names_her``, or for a failed proof.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    said, view = words_in(signed_in, lang), week_of(signed_in, day)
    refuse_planted(signed_in, _rooms(signed_in, view))
    blocks = _blocks(signed_in, view, said, lang)
    letter = letter_of(signed_in, lang, house_day_in(day, lang), blocks, said["footer.stays"])
    drawn = draw(letter, signed_in.content.logo)
    text = prove(drawn.pdf, drawn.model, signed_in.content.logos)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


def _blocks(signed_in: SignedIn, view: WeekView, said: dict[str, str], lang: Lang) -> tuple[Block, ...]:
    blocks = list(head(said, said["title.week"]))
    for at in range(DAYS):
        taken = [(room.room, day) for room in view.rooms for day in room.days[at]]
        if taken:
            on = view.first + timedelta(days=at)
            blocks.append(heading(f"{said[f'weekday.{on.isoweekday()}']} {house_day_in(on, lang)}"))
        for (room, starts), staff in _once(taken).items():
            hour = in_digits(f"{signed_in.local(starts):%H:%M}", lang)
            blocks.append(row(room, " ".join((said["label.taken"], hour, *staff))))
    if not view.rooms:
        blocks.append(row(said["label.taken"], said["nothing"]))
    return tuple(blocks)


def _once(taken: list[tuple[str, TakenRoom]]) -> dict[tuple[str, datetime], list[str]]:
    """Each room and hour once, with the colleagues who receive there: how many lines there are would tell whoever reads
    the wall how many women come together.
    """
    found = dict[tuple[str, datetime], list[str]]()
    for room, entry in taken:
        staff = found.setdefault((room, entry.starts), [])
        if entry.staff and entry.staff not in staff:
            staff.append(entry.staff)
    return found


def _rooms(signed_in: SignedIn, view: WeekView) -> Iterator[TypedWords]:
    """What was typed of each room, with the women who are there."""
    cases = cases_of_meetings(signed_in) if view.rooms and signed_in.may(Permission.PLAN_MEETING) else {}
    for room in view.rooms:
        for taken in (taken for on in room.days for taken in on):
            yield TypedWords(room.room, case_id=cases.get(taken.meeting_id))


@requires(Permission.VIEW_RECORDS, while_unsound=False)
def print_week(signed_in: SignedIn, day: date, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that it was printed."""
    paper = draw_week(signed_in, day, lang)
    signed_in.note_view(signed_in.liaison, "print_week", b"")
    return paper
