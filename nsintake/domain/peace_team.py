"""Members of community peace teams by their code, sessions with them, hand-overs, and how many women came in a month.

The program knows no name, no number and no address of a member. A hand-over names no member, and *came* is a number of
a month: so no row says who sent a woman, or which hand-over she came by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.text import clean, to_ascii_digits
from nsintake.errors import Refused, UserFault

TEAMS = b"peace teams".ljust(16, b"\0")
"""The subject of every row about peace teams: they are under one key, and a task leads to a member by its detail."""
MOST_MEMBERS = 2_000
MOST_CAME = 999
"""More women than that do not come by invitation in a month."""
MOST_WORDS = 500
MOST_IN_SESSION = 30
INCIDENT_HOURS = 4
"""Within how many hours the lead looks after a threat to a member."""
MONTHS_OPEN = 12
"""For so many months that are over a number can be written down."""
_CODE = re.compile(r"(?:CPT[ -]?)?0*([1-9][0-9]{0,3})")
_NUMBER_IN_WORDS = re.compile(r"[0-9](?:[ \-/().]*[0-9]){5}")


class TeamTopic(StrEnum):
    """What a member was trained on, or what a session was about."""

    UNARMED_PROTECTION = "unarmed_protection"
    EXTORTION = "extortion"
    REFERRAL = "referral"
    CONFIDENTIALITY = "confidentiality"
    CONDUCT = "conduct"
    OWN_SAFETY = "own_safety"


class MemberState(StrEnum):
    """Whether a member works with us now."""

    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"


class ThreatStep(StrEnum):
    """What is done when a member is threatened, besides the pause and besides what the lead does."""

    SAFETY_TALK = "safety_talk"
    """Somebody spoke with the member alone about being safe."""
    WHO_IS_TOLD = "who_is_told"
    """The member decided who is told and who is not."""


class HandOverTheme(StrEnum):
    """Why a member thinks that somebody needs us; coarse on purpose."""

    ONLINE = "online"
    PRESSURE = "pressure"
    VIOLENCE = "violence"
    SERVICE = "service"
    NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True)
class TrainedOn:
    """A member was trained on a topic."""

    topic: TeamTopic
    day: date


@dataclass(frozen=True, slots=True)
class MemberThreat:
    """Somebody threatened a member; what happened is not written here. ``done`` in the order of the steps."""

    day: date
    done: tuple[ThreatStep, ...] = ()


@dataclass(frozen=True, slots=True)
class PeaceMember:
    """One member. ``since``: the day from which ``state`` is so; ``conduct_on``: when the code of conduct was signed
    on paper, None where it was not; ``threat``: one that is not over.
    """

    SCHEMA: ClassVar[int] = 1

    code: str
    since: date
    state: MemberState = MemberState.ACTIVE
    conduct_on: date | None = None
    trained: tuple[TrainedOn, ...] = ()
    threat: MemberThreat | None = None


@dataclass(frozen=True, slots=True)
class MentoringSession:
    """A session with members. ``members``: their codes; ``next_steps``: what was agreed, in general words; ``next_on``:
    the day of the next session, None where none was agreed.
    """

    SCHEMA: ClassVar[int] = 1

    day: date
    members: tuple[str, ...]
    topic: TeamTopic
    next_steps: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class PeaceHandOver:
    """A member said that somebody needs us. Neither the member nor the woman nor a paper is named."""

    SCHEMA: ClassVar[int] = 1

    theme: HandOverTheme
    day: date


def member_code(raw: str, field: str = "code") -> str:
    """A code such as ``CPT-7`` (1 to 9999), typed with or without its letters, in either set of digits.

    Raises UserFault ``member_code_unreadable``, so that no name can be a code.
    """
    found = _CODE.fullmatch(to_ascii_digits(clean(raw, field)).upper())
    if found is None:
        raise UserFault("member_code_unreadable", field=field)
    return f"CPT-{found[1]}"


def code_order(code: str) -> tuple[int, str]:
    """By what codes are put in order: their number."""
    found = _CODE.fullmatch(code)
    return (int(found[1]) if found is not None else 0, code)


def new_member(raw: str, used: Iterable[str], today: date) -> PeaceMember:
    """A member under a code that nobody ever had. Raises UserFault as ``member_code`` does, ``member_code_used``,
    ``too_many_members``.
    """
    code, known = member_code(raw), frozenset(used)
    if code in known:
        raise UserFault("member_code_used", field="code", member=code)
    if len(known) >= MOST_MEMBERS:
        raise UserFault("too_many_members", field="code", limit=MOST_MEMBERS)
    return PeaceMember(code, today)


def free_code(used: Iterable[str]) -> str:
    """The number after the highest that was ever used; empty where there is none."""
    highest = max((code_order(code)[0] for code in used), default=0)
    return f"CPT-{highest + 1}" if highest < 9_999 else ""


def in_state(member: PeaceMember, state: MemberState, today: date) -> PeaceMember:
    """The same member, who pauses, goes on or left. Whoever left comes back under a new code.

    Raises Refused ``member_left``, ``member_state_same``, ``member_threat_open`` where one who is threatened would be
    active again.
    """
    if member.state is MemberState.LEFT:
        raise Refused("member_left")
    if member.state is state:
        raise Refused("member_state_same")
    if state is MemberState.ACTIVE and member.threat is not None:
        raise Refused("member_threat_open")
    return replace(member, state=state, since=today)


def paused(member: PeaceMember, today: date) -> PeaceMember:
    """The same member, who is not active now; who left or pauses already stays so."""
    return in_state(member, MemberState.PAUSED, today) if member.state is MemberState.ACTIVE else member


def trained_on(member: PeaceMember, topic: TeamTopic, day: date, today: date) -> PeaceMember:
    """The same member with one more training. Raises UserFault ``day_ahead``, ``training_known``; Refused
    ``member_left``.
    """
    if member.state is MemberState.LEFT:
        raise Refused("member_left")
    _not_ahead(day, today)
    training = TrainedOn(topic, day)
    if training in member.trained:
        raise UserFault("training_known", field="topic")
    return replace(member, trained=tuple(sorted((*member.trained, training), key=lambda known: known.day)))


def signed_conduct(member: PeaceMember, day: date, today: date) -> PeaceMember:
    """The same member, who signed the code of conduct on that day. Raises UserFault ``day_ahead``; Refused
    ``member_left``.
    """
    if member.state is MemberState.LEFT:
        raise Refused("member_left")
    _not_ahead(day, today)
    return replace(member, conduct_on=day)


def threatened(member: PeaceMember, today: date) -> PeaceMember:
    """The same member with an open threat, who pauses. Raises Refused ``member_threat_open``."""
    if member.threat is not None:
        raise Refused("member_threat_open")
    return replace(paused(member, today), threat=MemberThreat(today))


def with_step(member: PeaceMember, step: ThreatStep) -> PeaceMember:
    """The same member, for whom a step is done. Raises Refused ``no_threat_open``."""
    if member.threat is None:
        raise Refused("no_threat_open")
    done = frozenset({*member.threat.done, step})
    return replace(member, threat=replace(member.threat, done=tuple(known for known in ThreatStep if known in done)))


def threat_over(member: PeaceMember) -> PeaceMember:
    """The same member, whose threat is looked after; the pause stays until somebody ends it. Raises Refused
    ``no_threat_open``, ``threat_steps_open``.
    """
    if member.threat is None:
        raise Refused("no_threat_open")
    if set(member.threat.done) != set(ThreatStep):
        raise Refused("threat_steps_open")
    return replace(member, threat=None)


def checked_session(session: MentoringSession, members: Mapping[str, PeaceMember], today: date) -> MentoringSession:
    """A session as it is kept. ``members``: everybody on the register, by code.

    Raises UserFault for ``members`` (``field_missing``, ``member_unknown``, ``member_has_left``,
    ``too_many_in_session``), ``day`` (``day_ahead``), ``next_steps`` (as ``clean``, ``number_in_words``) and
    ``next_on`` (``next_day_past``).
    """
    codes = tuple(sorted({member_code(code, "members") for code in session.members}, key=code_order))
    if not codes:
        raise UserFault("field_missing", field="members")
    if len(codes) > MOST_IN_SESSION:
        raise UserFault("too_many_in_session", field="members", limit=MOST_IN_SESSION)
    for code in codes:
        if code not in members:
            raise UserFault("member_unknown", field="members", member=code)
        if members[code].state is MemberState.LEFT:
            raise UserFault("member_has_left", field="members", member=code)
    _not_ahead(session.day, today)
    words = clean(session.next_steps, "next_steps", limit=MOST_WORDS, multiline=True)
    if _NUMBER_IN_WORDS.search(to_ascii_digits(words)):
        raise UserFault("number_in_words", field="next_steps")
    if session.next_on is not None and (session.next_on < today or session.next_on <= session.day):
        raise UserFault("next_day_past", field="next_on")
    return replace(session, members=codes, next_steps=words)


def checked_hand_over(member: PeaceMember | None, theme: HandOverTheme, day: date, today: date) -> PeaceHandOver:
    """What is kept of a hand-over by that member, None where no such code is on the register.

    Raises UserFault ``member_unknown``, ``member_not_active`` (with the ``state``), ``day_ahead``.
    """
    if member is None:
        raise UserFault("member_unknown", field="code")
    if member.state is not MemberState.ACTIVE:
        raise UserFault("member_not_active", field="code", state=member.state.value)
    _not_ahead(day, today)
    return PeaceHandOver(theme, day)


def months_over(today: date) -> tuple[str, ...]:
    """The months for which a number can be written down, the newest first; the one that runs is not among them."""
    month = today.year * 12 + today.month - 1
    return tuple(f"{number // 12:04}-{number % 12 + 1:02}" for number in range(month - 1, month - 1 - MONTHS_OPEN, -1))


def checked_came(month: str, raw: str, today: date) -> int:
    """How many women came by invitation in a month, in either set of digits.

    Raises UserFault ``month_not_over`` for one that runs, is ahead, is too long ago or is none;
    ``count_out_of_range``.
    """
    if month not in months_over(today):
        raise UserFault("month_not_over", field="month", months=MONTHS_OPEN)
    digits = to_ascii_digits(clean(raw, "came"))
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6 and int(digits) <= MOST_CAME):
        raise UserFault("count_out_of_range", field="came", limit=MOST_CAME)
    return int(digits)


def _not_ahead(day: date, today: date) -> None:
    if day > today:
        raise UserFault("day_ahead", field="day")
