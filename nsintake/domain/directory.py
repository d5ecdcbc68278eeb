"""The directory: whom to call, where to send her, to whom letters go. One entry is an office, a service, a person or a
hotline with its facts.

The words of an office that gets letters are signed by a keeper and stored elsewhere (``recipients.py``); this is the
other half. What nobody has verified, or not for too long, prints nowhere. Nothing about a shelter is ever kept: whoever
reads this file, or steals it, must not learn where women hide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.phone import phone_of
from nsintake.domain.shelter import names_shelter, plain_of
from nsintake.domain.text import clean, to_ascii_digits
from nsintake.errors import UserFault

DIRECTORY = b"directory".ljust(16, b"\0")
"""The subject of every entry: theirs is a key of its own, and no entry is about a woman."""
FRESH_DAYS = 90
"""So long an entry is verified; then somebody calls again."""
PRINTS_DAYS = 120
"""So long it prints after that day: with the day beside it once it is not fresh any more."""
MOST_ENTRIES = 1_000
MOST_PEOPLE, MOST_CHECKS, MOST_WAITING = 12, 20, 730
SHORT, WORDS = 120, 300
"""Characters of a field and of a note."""


class EntryKind(StrEnum):
    """What an entry is."""

    OFFICE = "office"
    SERVICE = "service"
    PERSON = "person"
    HOTLINE = "hotline"


class HelpNeed(StrEnum):
    """What a woman can need of it. Where she can sleep in safety is asked for by telephone and is none of these."""

    EMERGENCY = "emergency"
    REPORTING = "reporting"
    FAMILY = "family"
    HEALTH = "health"
    MHPSS = "mhpss"
    LEGAL = "legal"
    DIGITAL = "digital"
    CHILD = "child"
    DOCUMENTS = "documents"
    CASH = "cash"
    COMPLAINT = "complaint"


class OpenHours(StrEnum):
    """When somebody answers."""

    NOT_ASKED = "not_asked"
    DAY_AND_NIGHT = "day_and_night"
    EVERY_DAY = "every_day"
    WORKING_DAYS = "working_days"
    BY_APPOINTMENT = "by_appointment"


class ServiceCost(StrEnum):
    """What it costs her."""

    NOT_ASKED = "not_asked"
    FREE = "free"
    FEE = "fee"


class Serves(StrEnum):
    """Who is served."""

    WOMEN = "women"
    GIRLS = "girls"
    BOYS = "boys"
    MEN = "men"
    DISPLACED = "displaced"


class CheckWay(StrEnum):
    """How an entry was verified."""

    CALLED = "called"
    VISITED = "visited"


class CheckFound(StrEnum):
    """What came of it."""

    RIGHT = "right"
    NOT_REACHED = "not_reached"
    """Nobody answered: what was verified before stays so, as long as it is fresh."""
    WRONG = "wrong"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    """Nobody called: its facts were changed, so what was verified is not what is written there."""


class EntryState(StrEnum):
    """Whether an entry can be relied on."""

    VERIFIED = "verified"
    STALE = "stale"
    """Verified more than 90 days ago: it prints with that day for 30 days more."""
    LAPSED = "lapsed"
    UNVERIFIED = "unverified"
    CANCELLED = "cancelled"
    """Reported cancelled."""
    ENDED = "ended"

    @property
    def prints(self) -> bool:
        """Whether it may be on a paper, and a letter be signed to it."""
        return self in {EntryState.VERIFIED, EntryState.STALE}


@dataclass(frozen=True, slots=True)
class EntryCheck:
    """That somebody (a user id) verified an entry on a day: ``how`` is None where its facts were only changed."""

    day: date
    by: str
    found: CheckFound
    how: CheckWay | None = None

    @property
    def mark(self) -> str:
        """A digest of it, by which the log says who wrote it down."""
        how = "" if self.how is None else self.how.value
        return sha256("\0".join((self.day.isoformat(), self.by, self.found.value, how)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One entry. ``recipient_id``: the office on the signed list whose facts these are, whose words are there. Stored
    under an id of its own, it says only that the entry of this id became that office.

    ``phone`` as it is dialled within Iraq, digits only (``+`` before those of another country); ``hours_words``,
    ``place`` and ``note`` are for the screen alone. ``waiting_days``: 0 for the same day, None if nobody asked.
    ``ends_on``: the last day of a service. ``checks``: the newest last. ``of_office``: the id of the office on the
    signed list that a person belongs to.
    """

    SCHEMA: ClassVar[int] = 2

    kind: EntryKind
    name: Wording = Wording()  # noqa: RUF009 - frozen
    needs: tuple[HelpNeed, ...] = ()
    recipient_id: str = ""
    phone: str = ""
    focal_point: str = ""
    people: tuple[str, ...] = ()
    place: str = ""
    hours: OpenHours = OpenHours.NOT_ASKED
    hours_words: str = ""
    serves: tuple[Serves, ...] = ()
    cost: ServiceCost = ServiceCost.NOT_ASKED
    id_asked: YesNo = YesNo.UNKNOWN
    guardian_asked: YesNo = YesNo.UNKNOWN
    female_staff: YesNo = YesNo.UNKNOWN
    languages: tuple[Lang, ...] = ()
    recorded: YesNo = YesNo.UNKNOWN
    sends_patrol: YesNo = YesNo.UNKNOWN
    anonymous: YesNo = YesNo.UNKNOWN
    waiting_days: int | None = None
    ends_on: date | None = None
    note: str = ""
    cancelled: bool = False
    checks: tuple[EntryCheck, ...] = ()
    of_office: str = ""

    @property
    def last_mark(self) -> str:
        """The mark of the newest check; empty where nobody checked it."""
        return self.checks[-1].mark if self.checks else ""

    @property
    def verified(self) -> EntryCheck | None:
        """The newest check that reached somebody, if it found the entry right; else None."""
        for check in reversed(self.checks):
            if check.found is CheckFound.RIGHT:
                return check
            if check.found is not CheckFound.NOT_REACHED:
                return None
        return None

    def state(self, today: date) -> EntryState:
        """Whether it can be relied on, on a day. A check that is dated ahead is none."""
        if self.cancelled:
            return EntryState.CANCELLED
        if self.ends_on is not None and self.ends_on < today:
            return EntryState.ENDED
        check = self.verified
        if check is None or check.day > today:
            return EntryState.UNVERIFIED
        days = (today - check.day).days
        if days <= FRESH_DAYS:
            return EntryState.VERIFIED
        return EntryState.STALE if days <= PRINTS_DAYS else EntryState.LAPSED

    def to_call(self, today: date) -> bool:
        """Whether somebody has to verify it: what is cancelled or over is not called."""
        return self.state(today) in {EntryState.UNVERIFIED, EntryState.STALE, EntryState.LAPSED}

    def facts(self) -> DirectoryEntry:
        """What was told of it, without who verified it and when."""
        return replace(self, checks=(), cancelled=False)


def put_checked(entry: DirectoryEntry, check: EntryCheck, today: date) -> DirectoryEntry:
    """The entry with one check more.

    Raises UserFault ``day_ahead``; ``nothing_to_verify`` where it has no number that could be called, or no place that
    could be visited (an office that gets letters has its address).
    """
    if check.day > today:
        raise UserFault("day_ahead", field="day")
    called = check.how is CheckWay.CALLED and not entry.phone
    visited = check.how is CheckWay.VISITED and not (entry.place or entry.recipient_id)
    if check.found is CheckFound.RIGHT and (called or visited):
        raise UserFault("nothing_to_verify", field="how")
    if entry.checks and check.day < entry.checks[-1].day:
        raise UserFault("before_last_check", field="day")
    cancelled = check.found is CheckFound.CANCELLED or (entry.cancelled and check.found is not CheckFound.RIGHT)
    return replace(entry, cancelled=cancelled, checks=(*entry.checks, check)[-MOST_CHECKS:])


def put_changed(before: DirectoryEntry, typed: DirectoryEntry, by: str, today: date) -> DirectoryEntry:
    """What was typed in place of an entry: once a fact is another one, nobody has verified it."""
    kept = replace(typed, recipient_id=before.recipient_id, checks=before.checks, cancelled=before.cancelled)
    if kept.facts() == before.facts() or not before.checks:
        return kept
    changed = EntryCheck(max(today, before.checks[-1].day), by, CheckFound.CHANGED)
    return replace(kept, checks=(*before.checks, changed)[-MOST_CHECKS:])


_NO_FACTS = frozenset({"kind", "name", "recipient_id", "of_office", "cancelled", "checks"})


def put_together(office: DirectoryEntry, entry: DirectoryEntry, by: str, today: date) -> DirectoryEntry:
    """The facts of an office that gets letters, out of its own and those of another entry for the same office.

    What the entry says goes before what the office's facts say. It stays verified only where nothing was known of the
    office before: else nobody has verified what is now written there. Reported cancelled in one is cancelled.
    """
    nothing = DirectoryEntry(entry.kind)
    names = [field.name for field in fields(DirectoryEntry) if field.name not in _NO_FACTS]
    said = {name: getattr(entry, name) for name in names if getattr(entry, name) != getattr(nothing, name)}
    both = replace(office, **said, cancelled=office.cancelled or entry.cancelled)
    if not office.checks and all(getattr(both, name) == getattr(entry, name) for name in names):
        return replace(both, checks=entry.checks)
    checks = sorted((*office.checks, *entry.checks), key=lambda check: check.day)
    last = max((check.day for check in checks), default=today)
    changed = EntryCheck(max(today, last), by, CheckFound.CHANGED)
    return replace(both, checks=(*checks, changed)[-MOST_CHECKS:])


def same_name(entry: DirectoryEntry, other: DirectoryEntry) -> bool:
    """Whether two entries are called the same in any language, however it is spelled."""
    named = ((plain_of(entry.name.said_in(lang)), plain_of(other.name.said_in(lang))) for lang in Lang)
    return any(mine and mine == theirs for mine, theirs in named)


def can_be_office(entry: DirectoryEntry) -> bool:
    """Whether it gets no letters but could: an office or a service that no keeper signed."""
    return not entry.recipient_id and entry.kind in {EntryKind.OFFICE, EntryKind.SERVICE}


def _texts(entry: DirectoryEntry) -> Iterator[tuple[str, str]]:
    yield from ((f"name.{lang.value}", entry.name.said_in(lang)) for lang in Lang)
    for name in ("focal_point", "place", "hours_words", "note"):
        yield name, str(getattr(entry, name))
    yield from (("people", person) for person in entry.people)


def checked_entry(entry: DirectoryEntry) -> DirectoryEntry:
    """An entry as it is kept.

    Raises UserFault ``field_missing`` (a name in each language, unless its words are signed; a need),
    ``shelter_not_kept``, ``number_letters``, ``number_unreadable``, ``hotline_without_number``,
    ``waiting_out_of_range``, ``too_many_lines``, ``too_long``, ``hidden_characters``.
    """
    named = {lang.value: clean(entry.name.said_in(lang), f"name.{lang.value}", limit=SHORT) for lang in Lang}
    kept = replace(
        entry,
        name=Wording(**named),
        phone=phone_of(entry.phone),
        focal_point=clean(entry.focal_point, "focal_point", limit=SHORT),
        place=clean(entry.place, "place", limit=SHORT),
        hours_words=clean(entry.hours_words, "hours_words", limit=SHORT),
        note=clean(entry.note, "note", limit=WORDS),
        people=tuple(dict.fromkeys(filter(None, (clean(name, "people", limit=SHORT) for name in entry.people)))),
        needs=tuple(need for need in HelpNeed if need in entry.needs),
        serves=tuple(who for who in Serves if who in entry.serves),
        languages=tuple(lang for lang in Lang if lang in entry.languages),
        of_office=entry.of_office if entry.kind is EntryKind.PERSON else "",
    )
    for field, text in _texts(kept):
        if names_shelter(text):
            raise UserFault("shelter_not_kept", field=field)
    if not kept.recipient_id:
        for lang in Lang:
            if not kept.name.said_in(lang):
                raise UserFault("field_missing", field=f"name.{lang.value}")
    if not kept.needs:
        raise UserFault("field_missing", field="needs")
    if len(kept.people) > MOST_PEOPLE:
        raise UserFault("too_many_lines", field="people", limit=MOST_PEOPLE, length=len(kept.people))
    if kept.kind is EntryKind.HOTLINE and not kept.phone:
        raise UserFault("hotline_without_number", field="phone")
    if kept.waiting_days is not None and not 0 <= kept.waiting_days <= MOST_WAITING:
        raise UserFault("waiting_out_of_range", field="waiting_days", limit=MOST_WAITING)
    return kept


def people_of(recipient_id: str, entries: Iterable[DirectoryEntry], today: date) -> tuple[Wording, ...]:
    """Whom the directory names of an office, each once: persons who belong to it and are still there, its duty bearers
    by name, and its focal point.
    """
    found = list[Wording]()
    there = [entry for entry in entries if entry.state(today) not in {EntryState.CANCELLED, EntryState.ENDED}]
    for entry in there:
        if entry.kind is EntryKind.PERSON and entry.of_office == recipient_id:
            found.append(entry.name)
    for entry in there:
        if entry.recipient_id == recipient_id:
            names = (*entry.people, entry.focal_point)
            found += [Wording(**dict.fromkeys((lang.value for lang in Lang), name)) for name in names if name]
    return tuple(dict.fromkeys(found))


def number_taken(entry: DirectoryEntry, others: Iterable[DirectoryEntry]) -> DirectoryEntry | None:
    """Another entry with the same number; None if there is none. Two entries of one number are a mistake in one."""
    return next((other for other in others if entry.phone and other.phone == entry.phone), None)


_NUMBER = re.compile(r"\d(?:[\s().\-/]*\d){2,}")
_ADDRESS = re.compile(r"@|://|www\.", re.IGNORECASE)


def says_how_to_reach(words: str) -> bool:
    """Whether a name has a number of three digits or more in it (any digits, however spaced), or an address."""
    return _NUMBER.search(to_ascii_digits(words)) is not None or _ADDRESS.search(words) is not None


def is_contact(entry: DirectoryEntry) -> bool:
    """Whether whoever knows its name alone can go to it: to a person, or by what the name says in any language."""
    named = (entry.name.said_in(lang) for lang in Lang)
    return entry.kind is EntryKind.PERSON or any(map(says_how_to_reach, named))


def who_names(recipient_id: str, name: str, entries: Iterable[DirectoryEntry], today: date) -> DirectoryEntry | None:
    """By which entry that prints an office has somebody of this name, written as it is there in any language: her own,
    or the office's with the people in it. One that is fresh comes before one that is not; None if there is none.
    """
    found = [entry for entry in entries if entry.state(today).prints and name in _named_by(entry, recipient_id)]
    return min(found, key=lambda entry: entry.state(today) is EntryState.STALE, default=None)


def _named_by(entry: DirectoryEntry, recipient_id: str) -> tuple[str, ...]:
    if entry.kind is EntryKind.PERSON and entry.of_office == recipient_id:
        return tuple(entry.name.said_in(lang) for lang in Lang)
    return (*entry.people, entry.focal_point) if entry.recipient_id == recipient_id else ()
