"""The plan of a safe-space meeting before it is kept, and the rules that need nothing but times, rooms and codes.

She meets nobody at the door, neither when she comes nor when she goes. Women of different meetings are never in the
house together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nsintake.domain.consent import SEEN_AT_MEETING, SeenHow
from nsintake.domain.meeting import USUAL_LENGTH, Meeting, MeetingStatus, Seating, Speaks, Transport
from nsintake.domain.text import clean
from nsintake.errors import UserFault

MIN_GAP = timedelta(minutes=10)
"""Between her coming or going and that of anybody else."""
LONGEST = timedelta(hours=8)
"""From the first who comes to the last who goes."""
BETWEEN = timedelta(minutes=30)
"""From the last who goes after one meeting to the first who comes to the next, in whatever room: there is one door."""
ROOM_REST = timedelta(minutes=60)
"""The same in one room: it is aired, and no paper of the one is there in the other."""
MOST_WOMEN = 8
"""So many women meet together at most."""
MOST_COMING = 6
"""So many offices at most sit in one room with her."""


@dataclass(frozen=True, slots=True)
class Stay:
    """When somebody comes and goes. Aware."""

    arrives: datetime
    leaves: datetime


@dataclass(frozen=True, slots=True)
class MeetingTimes:
    """When it begins, and who is in the house when: she, and each duty bearer in the order of the plan. Aware."""

    starts: datetime
    she: Stay
    others: tuple[Stay, ...]

    @property
    def stay(self) -> Stay:
        """From the first who comes to the last who goes."""
        every = (self.she, *self.others)
        return Stay(min(entry.arrives for entry in every), max(entry.leaves for entry in every))

    def check(self, now: datetime) -> None:
        """Refuse times at which they could meet outside, or that are no meeting. The field of the duty bearer at place
        N is ``arrives.N`` or ``leaves.N``.

        Raises UserFault ``starts_in_past``, ``arrives_after_start``, ``leaves_too_early``, ``arrivals_too_close``,
        ``leavings_too_close``, ``meeting_too_long``.
        """
        if self.starts <= now:
            raise UserFault("starts_in_past", field="starts")
        minutes = int(MIN_GAP.total_seconds() // 60)
        named = [("she_arrives", "she_leaves", self.she)]
        named += [(f"arrives.{at}", f"leaves.{at}", entry) for at, entry in enumerate(self.others)]
        for arrives, leaves, entry in named:
            if entry.arrives > self.starts:
                raise UserFault("arrives_after_start", field=arrives)
            if entry.leaves < self.starts + MIN_GAP:
                raise UserFault("leaves_too_early", field=leaves, minutes=minutes)
        for arrives, leaves, entry in named[1:]:
            if abs(entry.arrives - self.she.arrives) < MIN_GAP:
                raise UserFault("arrivals_too_close", field=arrives, minutes=minutes)
            if abs(entry.leaves - self.she.leaves) < MIN_GAP:
                raise UserFault("leavings_too_close", field=leaves, minutes=minutes)
        if self.stay.leaves - self.stay.arrives > LONGEST:
            hours = int(LONGEST.total_seconds() // 3600)
            raise UserFault("meeting_too_long", field="she_leaves", hours=hours)


@dataclass(frozen=True, slots=True)
class Coming:
    """A duty bearer who is asked to come. ``may_come``: the names of those who may; empty where the office chooses."""

    recipient_id: str
    may_come: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Together:
    """That she meets together with other women, which she agreed to. ``group``: its code, empty for a new one.

    ``most_women``: to how many in all she agreed; ``by_women``: how the others may see her.
    """

    most_women: int
    by_women: SeenHow
    group: str = ""

    def check(self) -> None:
        """Raises UserFault ``group_size``, ``group_not_agreed``."""
        if not 2 <= self.most_women <= MOST_WOMEN:
            raise UserFault("group_size", field="most_women", limit=MOST_WOMEN)
        if self.by_women not in SEEN_AT_MEETING:
            raise UserFault("group_not_agreed", field="by_women")


def check_size(agreed: Iterable[int], hers: int) -> None:
    """Refuse one woman more than any of them agreed to. ``agreed``: what each who is there agreed to, in all.

    Raises UserFault ``group_full``.
    """
    every = [*agreed, hers]
    if len(every) > min(every):
        raise UserFault("group_full", field="group")


_SEATS = {
    SeenHow.FACE: frozenset(Seating),
    SeenHow.BEHIND_SCREEN: frozenset(Seating),
    SeenHow.VOICE_ONLY: frozenset({Seating.BEHIND_SCREEN, Seating.OTHER_ROOM}),
}
"""Where she can sit, by how she is present, so that no more of her is seen: a screen can be nearest the door too."""


def seat_fits(seen: SeenHow, seating: Seating | None) -> bool:
    """Whether where she sits shows no more of her than is planned: who is there by phone sits in another room. None:
    an earlier version did not ask where.
    """
    return seating is None or seating in _SEATS.get(seen, {Seating.OTHER_ROOM})


def room_of(typed: str) -> str:
    """The room as it is kept. Raises UserFault ``room_missing``, ``too_long``, ``hidden_characters``."""
    room = clean(typed, "room")
    if not room:
        raise UserFault("room_missing", field="room")
    return room


def check_seat(seen: SeenHow, seating: Seating | None) -> None:
    """Refuse a seat in which more of her is seen than is planned. Raises UserFault ``seat_seen``, and
    ``seat_not_in_room`` where she is not in the room at all.
    """
    if not seat_fits(seen, seating):
        raise UserFault("seat_seen" if seen is SeenHow.VOICE_ONLY else "seat_not_in_room", field="seating")


@dataclass(frozen=True, slots=True)
class MeetingToBe:
    """Everything that is agreed before a meeting. ``coming`` and ``times.others`` have one order and length.

    ``unsafe``: by name, those before whom she would feel unsafe; it stays in her file and is told to no office.
    ``receives`` is a staff user id, ``interpreter`` a code, ``signal`` how she ends it.
    """

    room: str
    times: MeetingTimes
    seen: SeenHow
    coming: tuple[Coming, ...]
    female_officer: bool = False
    receives: str = ""
    interpreter: str = ""
    transport: Transport | None = None
    seating: Seating | None = None
    speaks: Speaks | None = None
    phones_outside: bool = True
    signal: str = ""
    unsafe: tuple[str, ...] = ()
    together: Together | None = None

    def check(self, now: datetime) -> None:
        """Refuse what is no plan for anybody. Raises UserFault ``nobody_comes``, ``comes_twice``, ``too_many_come``,
        and as ``MeetingTimes.check``, ``Together.check`` and ``check_seat`` do.
        """
        if self.together is not None:
            self.together.check()
        if not self.coming or len(self.coming) != len(self.times.others):
            raise UserFault("nobody_comes", field="recipient_id.0")
        if len(self.coming) > MOST_COMING:
            raise UserFault("too_many_come", field=f"recipient_id.{MOST_COMING}", limit=MOST_COMING)
        known = set[str]()
        for at, entry in enumerate(self.coming):
            if entry.recipient_id in known:
                raise UserFault("comes_twice", field=f"recipient_id.{at}")
            known.add(entry.recipient_id)
        check_seat(self.seen, self.seating)
        self.times.check(now)


@dataclass(frozen=True, slots=True)
class Booking:
    """That a room is taken, and the house with it, by the meeting of a code; ``group`` as a meeting has it."""

    code: str
    room: str
    stay: Stay
    group: str = ""


def booking_of(meeting: Meeting) -> Booking | None:
    """What a planned meeting takes; None for one that is over or cancelled. Where an earlier version asked nobody when
    they go, it is the usual length.
    """
    if meeting.status is not MeetingStatus.PLANNED:
        return None
    usual = meeting.starts + USUAL_LENGTH
    arrives = min(meeting.she_arrives, *(entry.arrives for entry in meeting.coming), meeting.starts)
    leaves = max(meeting.she_leaves or usual, *(entry.leaves or usual for entry in meeting.coming), meeting.starts)
    return Booking(meeting.code, meeting.room, Stay(arrives, leaves), meeting.group)


def check_free(wanted: Booking, taken: Iterable[Booking]) -> None:
    """Refuse a meeting whose women could meet those of another one, or whose room is not free yet.

    Raises UserFault ``window_taken``, ``room_taken`` with the code of the other one.
    """
    room = " ".join(wanted.room.casefold().split())
    for other in taken:
        if wanted.group and other.group == wanted.group:
            continue
        apart = max(wanted.stay.arrives - other.stay.leaves, other.stay.arrives - wanted.stay.leaves)
        if apart < BETWEEN:
            raise UserFault("window_taken", field="starts", meeting=other.code)
        if apart < ROOM_REST and " ".join(other.room.casefold().split()) == room:
            raise UserFault("room_taken", field="room", meeting=other.code)
