"""A community security forum: women, men and duty bearers agree on action points that the next forum follows up.

A forum is about no case. It is typed in general words, it is sealed with a key of its own, and nothing leads from it to
a record, a meeting or a woman. Its points are followed from forum to forum with their whole history.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.language import Lang, Wording
from nsintake.domain.text import LINE, clean, to_ascii_digits
from nsintake.errors import Refused, UserFault

FORUMS = b"forums".ljust(16, b"\0")
"""The subject of every forum, of its points and of what is due for them: no forum is about a woman."""
MOST_OFFICES, MOST_LINES = 60, 30
"""Offices at a forum, and as many groups beside them; lines of one heading."""
MOST_COUNTED = 2_000
"""People of one group at a forum."""
_HOUR = re.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])")


class ForumStatus(StrEnum):
    """What became of a forum."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class ForumOff(StrEnum):
    """Why a forum does not take place."""

    NOT_SAFE = "not_safe"
    NO_PLACE = "no_place"
    NOBODY_CAN = "nobody_can"
    HOLIDAY = "holiday"
    OTHER = "other"


class InvitedHow(StrEnum):
    """How an office was invited."""

    LETTER = "letter"
    CALL = "call"
    VISIT = "visit"
    MESSAGE = "message"
    NOT_INVITED = "not_invited"
    """It came without being invited."""


class InvitedAnswer(StrEnum):
    """What an office said to an invitation."""

    NONE = "none"
    COMES = "comes"
    PERHAPS = "perhaps"
    DECLINES = "declines"


@dataclass(frozen=True, slots=True)
class ForumOffice:
    """An office at a forum: its entry in the directory, what it was called then, and how many duty bearers came.

    ``came`` is None where nobody counted, and 0 where it was seen that nobody came.
    """

    entry_id: bytes
    name: Wording
    how: InvitedHow
    answer: InvitedAnswer = InvitedAnswer.NONE
    came: int | None = None


class GuestKind(StrEnum):
    """What a group is that is on no list of offices."""

    DUTY_BEARER = "duty_bearer"
    """An authority, such as a municipality. Whoever came of it is counted with the duty bearers."""
    OTHERS = "others"
    """Elders, an organisation, people of a place. Whoever came of it is among the women and men who were counted."""


@dataclass(frozen=True, slots=True)
class ForumGuest:
    """A group or an organisation at a forum that the directory does not have: ``who`` in free words, nobody's name.

    ``came`` is None where nobody counted, and 0 where it was seen that nobody came.
    """

    guest_id: bytes
    who: str
    kind: GuestKind
    how: InvitedHow
    answer: InvitedAnswer = InvitedAnswer.NONE
    came: int | None = None


@dataclass(frozen=True, slots=True)
class HeadCounts:
    """How many came; None where nobody counted, which is not 0. ``about``: where nobody counted any of them, about how
    many came in all, 1 or more. It is added to no count, and is never published.
    """

    women: int | None = None
    men: int | None = None
    girls: int | None = None
    boys: int | None = None
    about: int | None = None

    @property
    def of_all(self) -> tuple[int | None, ...]:
        """Women, men, girls and boys, in this order."""
        return (self.women, self.men, self.girls, self.boys)


@dataclass(frozen=True, slots=True)
class ForumMove:
    """That a forum was moved from a day, when and by whom (a user id)."""

    was: date
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class ForumMinutes:
    """What was said at a forum, a line for each thing, in general words and about no case."""

    concerns: tuple[str, ...] = ()
    policy: tuple[str, ...] = ()
    mitigation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forum:
    """One forum. ``by``: who keeps it, a user id; ``hour`` as HH:MM or empty; ``because``: why it was cancelled."""

    SCHEMA: ClassVar[int] = 3

    day: date
    place: str
    by: str
    hour: str = ""
    agenda: tuple[str, ...] = ()
    status: ForumStatus = ForumStatus.PLANNED
    offices: tuple[ForumOffice, ...] = ()
    counts: HeadCounts = HeadCounts()
    minutes: ForumMinutes = ForumMinutes()
    moves: tuple[ForumMove, ...] = ()
    because: ForumOff | None = None
    guests: tuple[ForumGuest, ...] = ()

    @property
    def _bearers(self) -> tuple[int | None, ...]:
        """How many came of each office, and of each group that is an authority."""
        guests = (guest.came for guest in self.guests if guest.kind is GuestKind.DUTY_BEARER)
        return (*(office.came for office in self.offices), *guests)

    @property
    def duty_bearers(self) -> int | None:
        """How many duty bearers came, of all that were counted; None where none was."""
        counted = [came for came in self._bearers if came is not None]
        return sum(counted) if counted else None

    @property
    def uncounted(self) -> int:
        """Of how many offices and authorities nobody counted who came."""
        return sum(came is None for came in self._bearers)

    def is_past(self, today: date) -> bool:
        """Whether its day is over and nobody said what became of it."""
        return self.status is ForumStatus.PLANNED and self.day < today

    def office(self, entry_id: bytes) -> ForumOffice | None:
        """What is known of an office at it; None if it is none of them."""
        return next((office for office in self.offices if office.entry_id == entry_id), None)

    def typed(self) -> Iterator[tuple[str, str]]:
        """Everything that a person typed, with the field it was typed in."""
        yield "place", self.place
        yield from (("guest", guest.who) for guest in self.guests)
        for field, lines in (
            ("agenda", self.agenda),
            ("concerns", self.minutes.concerns),
            ("policy", self.minutes.policy),
            ("mitigation", self.minutes.mitigation),
        ):
            yield from ((field, line) for line in lines)


def groups_of(forums: Iterable[Forum]) -> dict[bytes, str]:
    """Every group on the list of a forum that was held, by its id there: what it is called. Such a list is added to and
    never shortened, so who owns a point stays known.
    """
    was = (forum for forum in forums if forum.status is ForumStatus.HELD)
    return {guest.guest_id: guest.who for forum in was for guest in forum.guests}


def group_name(who: str) -> Wording:
    """What a group is called, in each language: it was typed in one."""
    return Wording(**dict.fromkeys((lang.value for lang in Lang), who))


def lines_of(raw: str, field: str) -> tuple[str, ...]:
    """What was typed, a line for each thing. Raises UserFault ``too_many_lines``, ``too_long``, ``hidden_characters``.

    Spaces in a row are one space: a paper could not show them.
    """
    lines = tuple(filter(None, (" ".join(clean(line, field, limit=LINE).split()) for line in raw.splitlines())))
    if len(lines) > MOST_LINES:
        raise UserFault("too_many_lines", field=field, limit=MOST_LINES, length=len(lines))
    return lines


def hour_of(raw: str) -> str:
    """An hour as it was typed, as HH:MM; empty for none. Raises UserFault ``time_unreadable``."""
    typed = to_ascii_digits(raw.strip()).replace(".", ":")
    if not typed:
        return ""
    found = _HOUR.fullmatch(typed)
    if found is None:
        raise UserFault("time_unreadable", field="hour")
    return f"{int(found[1]):02}:{found[2]}"


def checked_plan(forum: Forum, today: date, *, took_place: bool = False) -> Forum:
    """A forum as it is planned, or one that ``took_place`` and was never planned.

    Raises UserFault ``forum_in_past``, ``day_ahead`` where it took place, ``field_missing``, ``too_long``,
    ``hidden_characters``, ``time_unreadable``, ``too_many_lines``.
    """
    place = " ".join(clean(forum.place, "place", limit=LINE).split())
    if took_place and forum.day > today:
        raise UserFault("day_ahead", field="day")
    if not took_place and forum.day < today:
        raise UserFault("forum_in_past", field="day")
    if not place:
        raise UserFault("field_missing", field="place")
    return replace(forum, place=place, hour=hour_of(forum.hour), agenda=lines_of("\n".join(forum.agenda), "agenda"))


def _require_planned(forum: Forum) -> None:
    if forum.status is not ForumStatus.PLANNED:
        raise Refused("forum_over")


def _require_open_list(forum: Forum, how: InvitedHow) -> None:
    """Nobody is put on the list of a forum that was cancelled; of one that was held only who came without."""
    over = forum.status is ForumStatus.HELD and how is not InvitedHow.NOT_INVITED
    if over or forum.status is ForumStatus.CANCELLED:
        raise Refused("forum_over")


def with_office(forum: Forum, office: ForumOffice) -> Forum:
    """The forum with one office more. Whoever is not invited is added once the forum was held.

    Raises UserFault ``office_twice``, ``too_many_offices``; Refused ``forum_over``.
    """
    _require_open_list(forum, office.how)
    if forum.office(office.entry_id) is not None:
        raise UserFault("office_twice", field="office")
    if len(forum.offices) >= MOST_OFFICES:
        raise UserFault("too_many_offices", field="office", limit=MOST_OFFICES)
    return replace(forum, offices=(*forum.offices, office))


def with_guest(forum: Forum, guest: ForumGuest) -> Forum:
    """The forum with one group more that the directory does not have. Whoever is not invited is added once the forum
    was held.

    Raises UserFault ``field_missing``, ``too_long``, ``hidden_characters``, ``guest_twice``, ``too_many_offices``;
    Refused ``forum_over``.
    """
    _require_open_list(forum, guest.how)
    who = " ".join(clean(guest.who, "guest", limit=LINE).split())
    if not who:
        raise UserFault("field_missing", field="guest")
    if any(other.who.casefold() == who.casefold() for other in forum.guests):
        raise UserFault("guest_twice", field="guest")
    if len(forum.guests) >= MOST_OFFICES:
        raise UserFault("too_many_offices", field="guest", limit=MOST_OFFICES)
    return replace(forum, guests=(*forum.guests, replace(guest, who=who)))


def without_invited(forum: Forum, invited_id: bytes) -> Forum:
    """The forum without an office or a group that was put down by mistake. Raises Refused ``forum_over``."""
    _require_planned(forum)
    offices = tuple(office for office in forum.offices if office.entry_id != invited_id)
    return replace(forum, offices=offices, guests=tuple(g for g in forum.guests if g.guest_id != invited_id))


def with_answers(forum: Forum, answers: dict[bytes, InvitedAnswer]) -> Forum:
    """The forum with what offices and groups said; one that is not named keeps what it said. Raises Refused
    ``forum_over``.
    """
    _require_planned(forum)
    offices = (replace(office, answer=answers.get(office.entry_id, office.answer)) for office in forum.offices)
    guests = (replace(guest, answer=answers.get(guest.guest_id, guest.answer)) for guest in forum.guests)
    return replace(forum, offices=tuple(offices), guests=tuple(guests))


def moved(forum: Forum, day: date, hour: str, by: str, today: date) -> Forum:
    """The forum on another day. What offices answered was about the day before, so nobody has answered now.

    Raises UserFault ``forum_in_past``, ``same_day``, ``time_unreadable``; Refused ``forum_over``.
    """
    _require_planned(forum)
    kept = hour_of(hour)
    if day < today:
        raise UserFault("forum_in_past", field="day")
    if (day, kept) == (forum.day, forum.hour):
        raise UserFault("same_day", field="day")
    offices = tuple(replace(office, answer=InvitedAnswer.NONE) for office in forum.offices)
    guests = tuple(replace(guest, answer=InvitedAnswer.NONE) for guest in forum.guests)
    moves = (*forum.moves, ForumMove(forum.day, today, by))
    return replace(forum, day=day, hour=kept, offices=offices, guests=guests, moves=moves)


def cancelled(forum: Forum, because: ForumOff) -> Forum:
    """A forum that does not take place. Its open points go on. Raises Refused ``forum_over``."""
    _require_planned(forum)
    return replace(forum, status=ForumStatus.CANCELLED, because=because)


@dataclass(frozen=True, slots=True)
class ForumHeld:
    """What is written down of a forum that took place. ``came``: how many of each office and group, by its id,
    None where nobody counted.
    """

    day: date
    counts: HeadCounts
    came: dict[bytes, int | None]
    minutes: ForumMinutes


def _check_estimate(counts: HeadCounts) -> None:
    if counts.about is None:
        return
    if any(count is not None for count in counts.of_all):
        raise UserFault("estimate_and_count", field="about")
    if not 1 <= counts.about <= MOST_COUNTED:
        raise UserFault("estimate_range", field="about", limit=MOST_COUNTED)


def _check_counts(forum: Forum, what: ForumHeld) -> None:
    known = {*(office.entry_id for office in forum.offices), *(guest.guest_id for guest in forum.guests)}
    if any(count is not None and key not in known for key, count in what.came.items()):
        raise Refused("changed_meanwhile", table="forum")  # a colleague took an invitation back: no number is lost
    counts = {"women": what.counts.women, "men": what.counts.men, "girls": what.counts.girls, "boys": what.counts.boys}
    said = [*counts.items(), *((f"came_{key.hex()}", count) for key, count in what.came.items())]
    for field, count in said:
        if count is not None and not 0 <= count <= MOST_COUNTED:
            raise UserFault("count_too_large", field=field, limit=MOST_COUNTED)


def held(forum: Forum, what: ForumHeld, today: date) -> Forum:
    """The forum once it was held, also where its minutes are written again.

    Raises UserFault ``day_ahead``, ``count_too_large``, ``estimate_and_count``, ``estimate_range``, ``forum_nobody``
    where it is said of nobody that they came; Refused ``forum_over`` for one that was cancelled, ``changed_meanwhile``
    for a number of somebody who is not on its list.
    """
    if forum.status is ForumStatus.CANCELLED:
        raise Refused("forum_over")
    if what.day > today:
        raise UserFault("day_ahead", field="held_on")
    _check_counts(forum, what)
    offices = tuple(replace(office, came=what.came.get(office.entry_id, office.came)) for office in forum.offices)
    guests = tuple(replace(guest, came=what.came.get(guest.guest_id, guest.came)) for guest in forum.guests)
    _check_estimate(what.counts)
    came = (*(office.came for office in offices), *(guest.came for guest in guests))
    if not any((*what.counts.of_all, what.counts.about, *came)):
        raise UserFault("forum_nobody", field="women")
    return replace(
        forum,
        day=what.day,
        status=ForumStatus.HELD,
        offices=offices,
        guests=guests,
        counts=what.counts,
        minutes=what.minutes,
    )
