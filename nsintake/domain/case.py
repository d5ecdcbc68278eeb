"""A woman's file: one value, sealed as one blob, with the small card that lists show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.coming_back import Sign
from nsintake.domain.identity import Identity
from nsintake.domain.incident import Incident, IncidentKind, YesNo
from nsintake.domain.language import Lang
from nsintake.domain.minors import Caregiver
from nsintake.domain.safety import SafeNow, Safety, Urgency, UrgentReason, urgent_reasons
from nsintake.domain.timeline import Context, Event, EventKind


class Pathway(StrEnum):
    """The ways NP answers."""

    MEETING = "meeting"
    LIAISON = "liaison"
    ACCOMPANIMENT = "accompaniment"
    REFERRAL = "referral"
    INFORMATION = "information"


class Channel(StrEnum):
    """A way to reach her."""

    CALL = "call"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    VIBER = "viber"
    TELEGRAM = "telegram"
    SIGNAL = "signal"
    THROUGH_SOMEONE = "through_someone"
    SHE_COMES = "she_comes"


class CaseStatus(StrEnum):
    """How far a file is."""

    OPEN = "open"
    CLOSED = "closed"


class HandOver(StrEnum):
    """Why a file goes to another worker."""

    HER_WISH = "her_wish"
    LEAVES = "leaves"
    CONFLICT = "conflict"
    BETTER_PLACED = "better_placed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What she wants, how soon, and on what conditions. ``urgency`` is None until she said it."""

    pathways: tuple[Pathway, ...] = ()
    urgency: Urgency | None = None
    female_officer_only: YesNo = YesNo.UNKNOWN
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class Reaching:
    """How to reach her, if at all, and how she comes back. ``next_contact``: when we promised to be in touch.

    ``return_signs``: the pictures she chose to come back with, in the order of the set; none or three.
    """

    channel: str = ""
    hours: str = ""
    code_word: str = ""
    if_someone_else: str = ""
    return_phrase: str = ""
    channels: tuple[Channel, ...] = ()
    card_safe: YesNo = YesNo.UNKNOWN
    next_contact: date | None = None
    return_signs: tuple[Sign, ...] = ()

    @property
    def wants_none(self) -> bool:
        """Whether she said that nobody reaches her: she comes back herself, and named no other way."""
        return self.channels == (Channel.SHE_COMES,) and not self.channel

    @property
    def said(self) -> bool:
        """Whether she said anything of how she is reached."""
        return bool(self.channels or self.channel)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything a session recorded. ``code`` is internal and is on no letter; ``closed``: the day of closing.

    ``language`` is None until she said it, ``left_out`` names the questions that were put to her and that she left out;
    a question with neither an answer nor its name there was not asked.

    ``caregiver`` is the person beside a girl under 18, if anybody may be; ``assent`` is a girl's own yes where that is
    not enough alone; ``stays_unnamed``: she chose to leave no name; ``told_retention``: before closing she heard how
    long the file is kept.
    """

    SCHEMA: ClassVar[int] = 4

    code: str
    opened: date
    worker: str
    identity: Identity = field(default_factory=Identity)
    safe_now: SafeNow = field(default_factory=SafeNow)
    incident: Incident = field(default_factory=Incident)
    safety: Safety = field(default_factory=Safety)
    wishes: Wishes = field(default_factory=Wishes)
    reaching: Reaching = field(default_factory=Reaching)
    language: Lang | None = None
    may_be_counted: YesNo = YesNo.UNKNOWN
    status: CaseStatus = CaseStatus.OPEN
    closed: date | None = None
    stays_unnamed: YesNo = YesNo.UNKNOWN
    caregiver: Caregiver | None = None
    assent: YesNo = YesNo.UNKNOWN
    told_retention: YesNo = YesNo.UNKNOWN
    left_out: tuple[str, ...] = ()

    @property
    def spoken(self) -> Lang:
        """The language to speak with her: hers, or Arabic until it was asked."""
        return self.language or Lang.AR

    @property
    def minor(self) -> bool:
        """Whether she is known to be under 18."""
        return self.identity.age.minor

    @property
    def safely_reached(self) -> bool:
        """Whether she can be asked before each letter: some way to reach her is known, and none of them is watched."""
        if self.safety.safe_contact is not YesNo.UNKNOWN:
            return self.safety.safe_contact is YesNo.YES
        known = bool(self.reaching.channel or self.reaching.channels)
        return known and self.safety.phone_watched is not YesNo.YES

    @property
    def urgent(self) -> tuple[UrgentReason, ...]:
        """The red answers, gravest first."""
        return urgent_reasons(
            self.safe_now,
            self.safety,
            domestic=IncidentKind.DOMESTIC_VIOLENCE in self.incident.kinds,
            staff=self.incident.staff_involved is YesNo.YES,
        )

    @property
    def cannot_wait(self) -> bool:
        """Whether a letter may leave today with one signature: a red answer, or something must happen within a day."""
        return bool(self.urgent) or self.wishes.urgency is Urgency.DAY


@dataclass(frozen=True, slots=True)
class CaseCard:
    """What a list shows of a file. ``label`` is her first name on file or empty for an unnamed woman."""

    code: str
    label: str
    kinds: tuple[IncidentKind, ...]
    opened: date
    status: CaseStatus
    urgent: bool
    closed: date | None = None


def card_of(case: CaseFile) -> CaseCard:
    """The card of a file."""
    names = (*case.identity.names, *case.identity.called)
    return CaseCard(
        code=case.code,
        label=names[0] if names else "",
        kinds=case.incident.kinds,
        opened=case.opened,
        status=case.status,
        urgent=bool(case.urgent),
        closed=case.closed,
    )


_EVENTS = {
    "record": EventKind.SESSION,
    "save_back": EventKind.SESSION_AGAIN,
    "hand_over": EventKind.HAND_OVER,
    "restrict": EventKind.SHUT,
    "open_file": EventKind.OPENED_TO_ALL,
    "close_file": EventKind.CLOSED,
    "reopen_file": EventKind.REOPENED,
}


def timeline(_case: CaseFile, context: Context) -> Iterator[Event]:
    """What was done with the file, by the log; a hand-over says who took it."""
    for entry in context.stated():
        if entry.verb in _EVENTS:
            reason, to = (str(entry.details.get(name, "")) for name in ("reason", "to"))
            by, text = context.name_of(entry.actor), context.name_of(to) if to else ""
            yield Event(_EVENTS[entry.verb], entry.on, entry.at, by, about=reason, text=text)
