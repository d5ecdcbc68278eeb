"""A training, an awareness session or a festival: what it was about, on which days, and how many people came.

It is about no woman. Who came is counted and never named; what nobody counted is *not asked* and never 0. Several days
of one training, or a session that is repeated for the same people, are one value: whoever came before is returning
there, so that nobody is counted twice as new.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.codes import ALPHABET, read_code
from nsintake.domain.shelter import names_shelter, plain_of
from nsintake.domain.text import clean, to_ascii_digits
from nsintake.errors import Refused, UserFault

TRAININGS = b"training".ljust(16, b"\0")
"""The subject of every training: theirs is a key of its own, and none is about a woman."""
MOST_TRAININGS, MOST_DAYS, MOST_SHARED, MOST_HOSTS = 5_000, 60, 40, 20
MOST_COUNT = 9_999
"""People of one sort on one day."""
TAPS_KEPT = 30
"""So many of the newest taps can be taken back, one after another."""
AHEAD = timedelta(days=400)
"""So far ahead a day can be planned: further is a year typed wrongly."""
_STAFF_CODE = 4
"""Signs of a staff user id that stand for a colleague."""
SHORT, WORDS = 120, 1_000
"""Characters of a place and of what came up."""
_NUMBER = re.compile(r"\d(?:[\s().+/-]{0,2}\d){6,}")
"""What could be a telephone number: seven digits or more, whatever is between them."""
_CODE = re.compile(rf"(?<!\w)[{ALPHABET}]{{4}}[\s._-]?[{ALPHABET}]{{4}}(?!\w)", re.IGNORECASE)
"""What could be a code of ours; whether it is one says its check sign."""


class TrainingKind(StrEnum):
    """What sort of event it is."""

    TRAINING = "training"
    SESSION = "session"
    FESTIVAL = "festival"


class TrainingTopic(StrEnum):
    """What it was about."""

    UCP = "ucp"
    """Unarmed civilian protection."""
    EXTORTION = "extortion"
    REPORTING = "reporting"
    REFERRAL = "referral"
    CONFIDENTIALITY = "confidentiality"
    FIRST_RESPONSE = "first_response"
    """How somebody is received who tells."""
    DIGITAL = "digital"
    RIGHTS = "rights"
    OTHER = "other"


class TrainingAudience(StrEnum):
    """For whom it was meant."""

    WOMEN = "women"
    GIRLS = "girls"
    MEN = "men"
    BOYS = "boys"
    DUTY_BEARERS = "duty_bearers"
    PEACE_TEAM = "peace_team"
    TEACHERS = "teachers"
    DISPLACED = "displaced"
    EVERYBODY = "everybody"


class Attender(StrEnum):
    """As whom somebody is counted. A duty bearer is counted as one, and not again as a woman or a man."""

    WOMAN = "woman"
    MAN = "man"
    GIRL = "girl"
    BOY = "boy"
    DUTY_BEARER = "duty_bearer"


class CameBefore(StrEnum):
    """Whether somebody was at an event of ours before: by her word, or since she was there on an earlier day."""

    FIRST = "first"
    RETURNING = "returning"
    NOT_ASKED = "not_asked"


class DutyOffice(StrEnum):
    """From what sort of office a duty bearer comes."""

    NOT_ASKED = "not_asked"
    COMMUNITY_POLICE = "community_police"
    LOCAL_POLICE = "local_police"
    NATIONAL_SECURITY = "national_security"
    NATIONAL_INTELLIGENCE = "national_intelligence"
    COURT = "court"
    HEALTH = "health"
    SCHOOL = "school"
    COUNCIL = "council"
    OTHER = "other"


class TrainingDayState(StrEnum):
    """What is known of how many came on a day."""

    OPEN = "open"
    """Nobody has said anything yet."""
    COUNTING = "counting"
    """Somebody counts at the door."""
    COUNTED = "counted"
    ESTIMATED = "estimated"
    """Nobody counted, and somebody says about how many came."""
    NOT_COUNTED = "not_counted"
    """It took place and nobody counted."""
    CALLED_OFF = "called_off"


SETTLED = frozenset(
    {
        TrainingDayState.COUNTED,
        TrainingDayState.ESTIMATED,
        TrainingDayState.NOT_COUNTED,
        TrainingDayState.CALLED_OFF,
    }
)
"""After these nobody has to say anything more of a day."""


@dataclass(frozen=True, slots=True, order=True)
class DoorCell:
    """One sort of people that is counted. ``office`` is NOT_ASKED for whoever is no duty bearer."""

    who: Attender
    came: CameBefore
    office: DutyOffice = DutyOffice.NOT_ASKED


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many of one sort came on one day, 0 or more."""

    cell: DoorCell
    number: int


DOOR = tuple(DoorCell(who, came) for who in Attender for came in (CameBefore.FIRST, CameBefore.RETURNING))
"""What is counted at a door: whoever stood there to the end and counted none of one sort saw none."""

UNASKED = tuple(DoorCell(who, CameBefore.NOT_ASKED) for who in Attender)
"""What is counted at a door where nobody is asked whether they were here before."""


@dataclass(frozen=True, slots=True)
class TrainingDay:
    """One day, or one session of a series. A sort without a count in ``counts`` was not counted.

    ``taps``: the newest at the door, the last one last, until counting there is over. ``about``: where nobody counted,
    about how many came in all, 1 or more; None where nobody says so. It is added to no count, and is never published.
    """

    day: date
    state: TrainingDayState = TrainingDayState.OPEN
    counts: tuple[Headcount, ...] = ()
    taps: tuple[DoorCell, ...] = ()
    about: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether somebody wrote down how many came, counted or about."""
        return bool(self.counts) or self.about is not None

    def number_of(self, cell: DoorCell) -> int | None:
        """How many of one sort; None where nobody counted them."""
        return next((held.number for held in self.counts if held.cell == cell), None)

    def sum_of(self, *came: CameBefore) -> int | None:
        """How many of all sorts, of those who came like this if that is said; None where nobody counted any."""
        numbers = [held.number for held in self.counts if not came or held.cell.came in came]
        return sum(numbers) if numbers else None

    def sum_of_sort(self, who: Attender) -> int | None:
        """How many women, or girls, or men and so on; None where nobody counted any."""
        numbers = [held.number for held in self.counts if held.cell.who is who]
        return sum(numbers) if numbers else None

    @property
    def took_place(self) -> bool:
        """Whether it is known that it took place."""
        return self.state not in {TrainingDayState.OPEN, TrainingDayState.CALLED_OFF}


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """That the facts of an entry of the directory (id, hex) were handed to whoever came; ``marked`` when that was
    written down, on which day the entry was verified and fresh.
    """

    entry_id: str
    marked: date


@dataclass(frozen=True, slots=True)
class Training:
    """One event with all its days, the earliest first. ``hosts``: staff user ids of who held it. ``came_up``: what was
    spoken of there, in general words, of no woman. ``shared``: which offices and hotlines were named there.
    """

    SCHEMA: ClassVar[int] = 2

    kind: TrainingKind
    place: str
    topics: tuple[TrainingTopic, ...]
    days: tuple[TrainingDay, ...]
    topic_words: str = ""
    audience: tuple[TrainingAudience, ...] = ()
    hosts: tuple[str, ...] = ()
    shared: tuple[SharedEntry, ...] = ()
    came_up: str = ""

    def on(self, day: date) -> TrainingDay:
        """One of its days. Raises Refused ``training_day_missing``."""
        found = next((held for held in self.days if held.day == day), None)
        if found is None:
            raise Refused("training_day_missing")
        return found

    def with_day(self, changed: TrainingDay) -> Training:
        """The same with this day in place of that of the same date."""
        return replace(self, days=tuple(changed if held.day == changed.day else held for held in self.days))

    def is_later_day(self, day: date) -> bool:
        """Whether it had a day before this one that took place or may have."""
        return any(held.day < day and held.state is not TrainingDayState.CALLED_OFF for held in self.days)


def staff_code(uid: str) -> str:
    """The code that is shown for a colleague in place of her name."""
    return uid[:_STAFF_CODE].upper()


# --- as it is kept


def checked_training(typed: Training, before: Training | None, today: date) -> Training:
    """An event as it is kept: its days with the counts they have ``before``, the earliest first.

    Raises UserFault ``field_missing`` (a place, a topic, a day, words for another topic), ``shelter_not_kept``,
    ``number_typed`` for a telephone number in words and ``code_typed`` for a code of ours, ``training_day_counted``
    where of a day that is taken out it is written how many came, ``day_too_far``, ``too_many_lines``, ``too_long``,
    ``hidden_characters``.
    """
    kept = replace(
        typed,
        place=clean(typed.place, "place", limit=SHORT),
        topic_words=clean(typed.topic_words, "topic_words", limit=SHORT),
        came_up=clean(typed.came_up, "came_up", limit=WORDS, multiline=True),
        topics=tuple(topic for topic in TrainingTopic if topic in typed.topics),
        audience=tuple(who for who in TrainingAudience if who in typed.audience),
        hosts=tuple(dict.fromkeys(typed.hosts)),
        days=_days(typed, before, today),
    )
    for field in ("place", "topic_words", "came_up"):
        words = str(getattr(kept, field))
        if names_shelter(words):
            raise UserFault("shelter_not_kept", field=field)
        if _NUMBER.search(to_ascii_digits(words)):
            raise UserFault("number_typed", field=field)
        if any(read_code(found.group()) for found in _CODE.finditer(to_ascii_digits(words))):
            raise UserFault("code_typed", field=field)
    asked = {"place": kept.place, "topics": kept.topics, "days": kept.days}
    if TrainingTopic.OTHER in kept.topics:
        asked["topic_words"] = kept.topic_words
    for field, value in asked.items():
        if not value:
            raise UserFault("field_missing", field=field)
    for field, limit in (("shared", MOST_SHARED), ("hosts", MOST_HOSTS)):
        if len(getattr(kept, field)) > limit:
            raise UserFault("too_many_lines", field=field, limit=limit, length=len(getattr(kept, field)))
    return kept


def _days(typed: Training, before: Training | None, today: date) -> tuple[TrainingDay, ...]:
    held = {day.day: day for day in (before.days if before is not None else ())}
    wanted = {day.day for day in typed.days}
    if any(day.is_known and day.day not in wanted for day in held.values()):
        raise UserFault("training_day_counted", field="days")
    if len(wanted) > MOST_DAYS:
        raise UserFault("too_many_lines", field="days", limit=MOST_DAYS, length=len(wanted))
    if any(abs(day - today) > AHEAD and day not in held for day in wanted):
        raise UserFault("day_too_far", field="days")
    return tuple(held.get(day) or TrainingDay(day) for day in sorted(wanted))


def held_twice(event: Training, others: Iterable[Training]) -> Training | None:
    """Another event with a day, the place and a topic of this one: perhaps the same, written down twice. None if there
    is none.
    """
    days = {day.day for day in event.days if day.state is not TrainingDayState.CALLED_OFF}
    for other in others:
        same_day = any(day.day in days and day.state is not TrainingDayState.CALLED_OFF for day in other.days)
        if same_day and plain_of(other.place) == plain_of(event.place) and set(other.topics) & set(event.topics):
            return other
    return None


def to_count(event: Training, today: date) -> Iterator[date]:
    """Its days until today of which nobody has said how many came."""
    return (day.day for day in event.days if day.day <= today and day.state not in SETTLED)
