"""That somebody goes with her is planned, or decided against.

What whoever goes along and whoever watches must know passes the gate by code; her words to break it off, and why we go
or do not, stay in her file.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentPlan,
    CheckIn,
    GuardianLine,
    LawyerLine,
    WatchContact,
    WayDecision,
)
from nsintake.domain.accompaniment_plan import WayToBe, check_free, needs_carrier
from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.language import Wording
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.recipients import Recipient
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.masking.signal_words import refuse_unclear_signals
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, is_shut, listed
from nsintake.records.colleagues import active_people, offered
from nsintake.records.consent_standing import WhyNot, against_going, standing
from nsintake.records.content import closing_hour
from nsintake.records.delivery import deliver, deliver_after
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import case_as_any_says, case_with_merged_identity, codes_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.letters.release import Passage, through

DEBRIEF_AFTER = timedelta(days=1)
"""Somebody speaks with her the day after at the latest."""
_CONFLICTS = frozenset({WhyNot.CONFLICT, WhyNot.STAFF_CONFLICT})
_TYPED = ("place", "vehicle", "meeting_point", "way_out", "way_back", "desk_words", "last_words")


@dataclass(frozen=True, slots=True)
class PlannedWay:
    """A new way with her; of a no-go there is none, and ``accompaniment_id`` is empty."""

    accompaniment_id: bytes
    code: str


@dataclass(frozen=True, slots=True)
class WayAsked:
    """What a plan needs to be asked for. ``offices`` are (id, words), ``people`` (id, name): who may go along or watch.

    ``minor``: a guardian may be asked for; ``authorities``: the ids of offices before which a lawyer is called.
    ``closes``: the hour after which somebody carries the watch by hand. ``frozen``: her file is, nothing is planned.
    """

    case_id: bytes
    code: str
    offices: tuple[tuple[str, Wording], ...]
    people: tuple[tuple[str, str], ...]
    minor: bool
    authorities: frozenset[str]
    closes: str
    frozen: bool = False


@requires(Permission.PLAN_MEETING, while_unsound=True)
def asked_for(signed_in: SignedIn, case_id: bytes) -> WayAsked:
    """What the page of a plan shows. Raises Refused ``file_restricted``."""
    if is_shut(signed_in, case_id):
        raise Refused("file_restricted")
    case = case_with_merged_identity(signed_in, case_id)
    listed_now = [office.recipient for office in signed_in.content.offices if not office.retired]
    return WayAsked(
        case_id,
        case_of(signed_in, case_id).code,
        tuple((office.recipient_id, office.office) for office in listed_now),
        tuple((uid, signed_in.name_of(uid)) for uid in offered(signed_in, _people(signed_in))),
        case_as_any_says(signed_in, case_id, case).minor,
        frozenset(office.recipient_id for office in listed_now if office.kind.force is not None),
        f"{closing_hour(signed_in.content):%H:%M}",
        against_going(signed_in, case_id, None, case=case).why_not is WhyNot.FROZEN,
    )


def _people(signed_in: SignedIn) -> tuple[str, ...]:
    """Whoever knows ways by their codes."""
    roles = (Role.LIAISON, Role.INTAKE, Role.KEEPER)
    return tuple(dict.fromkeys(uid for role in roles for uid in active_people(signed_in, role)))


@requires(Permission.PLAN_MEETING)
def plan_way(signed_in: SignedIn, case_id: bytes, asked: WayToBe) -> PlannedWay:
    """Decide whether we go, and plan the way. A no-go is written into her file alone.

    Raises UserFault as ``WayToBe.check``, ``refuse_unclear_signals`` and ``check_free`` do, ``too_long``,
    ``hidden_characters``, ``check_in_next_day``, ``carrier_missing``, ``colleague_unknown``, ``guardian_unasked``,
    ``lawyer_unasked``; Refused ``recipient_unknown``, ``conflict``, ``staff_conflict``, ``conflict_unasked``,
    ``age_unasked``, ``file_frozen``, ``changed_meanwhile``, ``file_restricted``. What is typed and resembles her is a
    UserFault of its field: ``typed_resembles_her``.
    """
    wanted = _cleaned(asked)
    wanted.check(signed_in.now())
    case = case_with_merged_identity(signed_in, case_id)
    if wanted.decision is WayDecision.NO_GO:
        return _decide_against(signed_in, case_id, wanted)
    refuse_unclear_signals(wanted)
    _check_hours(signed_in, wanted)
    _check_colleagues(signed_in, wanted)
    _require_no_conflict(signed_in, case_id, case, wanted)
    _refuse_words(signed_in, case, wanted, codes_of(signed_in, case_id))
    deliver(signed_in)
    with signed_in.identity.begin() as work:
        if case_with_merged_identity(signed_in, case_id) != case:
            raise Refused("changed_meanwhile", table="case_file")
        _require_no_conflict(signed_in, case_id, case, wanted)
        deliver(signed_in, work)
        _require_free(signed_in, wanted)
        code, salt = new_code(signed_in.randbelow), secrets.token_bytes(SALT)
        way_id = id_of(case_id, salt)
        link = MeetingLink(way_id, code, wanted.recipient_id, b"", salt)
        signed_in.identity.put(work, "meeting_plan", secrets.token_bytes(16), case_id, link, verb="plan_way")
        plan = _hers(signed_in, wanted, way_id)
        signed_in.identity.put(work, "accompaniment_plan", secrets.token_bytes(16), case_id, plan, verb="plan_way")
        way = _way(wanted, code, _starts(wanted))
        day = signed_in.local(way.starts).date()
        speak = Task(TaskKind.WAY_DEBRIEF, day + DEBRIEF_AFTER, case.code, owner=signed_in.uid, detail=way_id.hex())
        open_task(signed_in.identity, work, case_id, speak)
        task = Task(TaskKind.ACCOMPANIMENT, day, code, owner=wanted.watcher)
        passages = (
            Passage("accompaniment", way_id, way_id, way, "plan_way", wanted.words),
            Passage("task", secrets.token_bytes(16), way_id, task, "task"),
        )
        through(signed_in, work, case, passages, codes_of(signed_in, case_id, code))
        work.commit()
    deliver_after(signed_in, way_id)
    return PlannedWay(way_id, code)


def _refuse_words(signed_in: SignedIn, case: CaseFile, wanted: WayToBe, codes: Iterable[str]) -> None:
    for field, words in wanted.named_words:
        try:
            refuse_telling(signed_in, case, (words,), codes)
        except Refused as error:
            raise UserFault("typed_resembles_her", field=field) from error


def _cleaned(asked: WayToBe) -> WayToBe:
    """The plan with its words as they are kept. Raises UserFault ``too_long``, ``hidden_characters``."""
    contacts = tuple(
        WatchContact(clean(each.who, f"contact.{at}"), clean(each.phone, f"contact.{at}"))
        for at, each in enumerate(asked.contacts)
    )
    going = tuple(
        replace(each, phone=clean(each.phone, f"companion_phone.{at}")) for at, each in enumerate(asked.companions)
    )
    signals = ("reason", "abort_word", "duress_word")
    words: dict[str, Any] = {name: clean(getattr(asked, name), name) for name in (*_TYPED, *signals)}
    return replace(asked, contacts=contacts, companions=going, **words)


def _starts(wanted: WayToBe) -> datetime:
    if wanted.starts is None:
        raise UserFault("starts_in_past", field="starts")
    return wanted.starts


def _check_hours(signed_in: SignedIn, wanted: WayToBe) -> None:
    """By the clock on the wall: over midnight nobody watches, and after the office closed somebody carries it."""
    starts = signed_in.local(_starts(wanted))
    if any(signed_in.local(each.at).date() != starts.date() for each in wanted.check_ins):
        raise UserFault("check_in_next_day", field="check_ins")
    hour = closing_hour(signed_in.content)
    closes = signed_in.local(datetime.combine(starts.date(), hour))  # that day the clock may be put forward or back
    if needs_carrier(wanted.check_ins[-1].missed_at, closes) and not wanted.carried_by:
        raise UserFault("carrier_missing", field="carried_by", hour=f"{hour:%H:%M}")


def _check_colleagues(signed_in: SignedIn, wanted: WayToBe) -> None:
    known = {*_people(signed_in), ""}
    for field, uid in (("watcher", wanted.watcher), ("carried_by", wanted.carried_by)):
        if uid not in known:
            raise UserFault("colleague_unknown", field=field)
    if any(each.uid not in known for each in wanted.companions):
        raise UserFault("colleague_unknown", field="companions")


def _require_no_conflict(signed_in: SignedIn, case_id: bytes, case: CaseFile, wanted: WayToBe) -> None:
    """Raises as ``plan_way`` says; a conflict she knows of and wants all the same stops nothing."""
    recipient = _recipient(signed_in, wanted.recipient_id)
    against = against_going(signed_in, case_id, recipient, case=case)
    if against.why_not in _CONFLICTS and standing(signed_in, case_id, wanted.recipient_id, signed_in.today()).act:
        against = replace(against, why_not=None)
    if against.why_not is not None:
        raise Refused(against.code, recipient=wanted.recipient_id)
    authority = recipient is not None and recipient.kind.force is not None
    if authority and case.minor and wanted.guardian is GuardianLine.NOT_NEEDED:
        raise UserFault("guardian_unasked", field="guardian")
    if wanted.asks_for_lawyer(authority=authority) and wanted.lawyer is LawyerLine.NOT_NEEDED:
        raise UserFault("lawyer_unasked", field="lawyer")


def _recipient(signed_in: SignedIn, recipient_id: str) -> Recipient | None:
    found = listed(signed_in, recipient_id) if recipient_id else None
    if recipient_id and found is None:
        raise Refused("recipient_unknown", recipient=recipient_id)
    return found


def _require_free(signed_in: SignedIn, wanted: WayToBe) -> None:
    """Within the transaction: nobody is promised to two women at once."""
    ways = [way for _, way in signed_in.liaison.sound("accompaniment", Accompaniment).pairs if way.is_open]
    check_free(_starts(wanted), wanted.check_ins[-1].missed_at, [each.uid for each in wanted.companions], ways)


def _decide_against(signed_in: SignedIn, case_id: bytes, wanted: WayToBe) -> PlannedWay:
    """Of a place that is no office, where that would have been is told with the reason: the plan has no field of it."""
    reason = ": ".join(filter(None, (wanted.place, wanted.reason)))
    plan = AccompanimentPlan(WayDecision.NO_GO, reason, signed_in.today(), signed_in.uid, wanted.recipient_id)
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "accompaniment_plan", secrets.token_bytes(16), case_id, plan, verb="no_go")
        work.commit()
    return PlannedWay(b"", "")


def _hers(signed_in: SignedIn, wanted: WayToBe, way_id: bytes) -> AccompanimentPlan:
    return AccompanimentPlan(
        wanted.decision,
        wanted.reason,
        signed_in.today(),
        signed_in.uid,
        wanted.recipient_id,
        way_id,
        seen_with_us=wanted.seen_with_us,
        guardian=wanted.guardian,
        lawyer=wanted.lawyer,
        abort_word=wanted.abort_word,
        duress_word=wanted.duress_word,
        she_said_last=wanted.she_said_last,
    )


def _way(wanted: WayToBe, code: str, starts: datetime) -> Accompaniment:
    return Accompaniment(
        code=code,
        purpose=wanted.purpose,
        recipient_id=wanted.recipient_id,
        place=wanted.place,
        starts=starts,
        check_ins=tuple(CheckIn(each.at, each.grace) for each in wanted.check_ins),
        companions=wanted.companions,
        vehicle=wanted.vehicle,
        meeting_point=wanted.meeting_point,
        visibility=wanted.visibility,
        desk_words=wanted.desk_words,
        way_out=wanted.way_out,
        way_back=wanted.way_back,
        contacts=wanted.contacts,
        last_step=wanted.last_step,
        last_words=wanted.last_words,
        watcher=wanted.watcher,
        carried_by=wanted.carried_by,
        appointment=wanted.appointment,
    )
