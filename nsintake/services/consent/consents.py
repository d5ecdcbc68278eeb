"""Consent after the session: who may hear what today, and taking it back.

A withdrawal is noted first, then blocks in liaison.db, and only then is written into her file, while no release can be
signed: whatever happens in between, nothing prints that she no longer allows, and the next sign-in finishes it.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct, GivenHow
from nsintake.domain.directory import Recipient
from nsintake.domain.language import Wording
from nsintake.domain.liaison import ReleasedLetter, disclosures_subject
from nsintake.domain.pending import FREEZE, REJUDGE, THAW, WITHDRAWAL, PendingFreeze, PendingJudging, PendingWithdrawal
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records import not_sent
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, freeze_on, link_for, take_number
from nsintake.records.copies import Copies
from nsintake.records.delivery import deliver
from nsintake.records.merged_files import every_readable_file
from nsintake.records.past_damage import (
    Steps,
    gone,
    is_shut_here,
    past_damage,
    records_by,
    stops_first,
)
from nsintake.records.pending import read
from nsintake.records.record_leads import files_behind, going_on, records_in, records_of
from nsintake.records.session import Session
from nsintake.services.consent import named_back
from nsintake.services.consent.blocking import SHRED_AFTER, block
from nsintake.services.consent.consenting import (
    add_acts,
    close_renewal,
    judge_again,
    note_asked,
    note_judging,
    put_in_force,
    record_acts,
    set_counted,
)
from nsintake.services.consent.freezing import (
    ask_to_reach_her,
    carry_freeze,
    carry_thaw,
    freeze,
    freeze_by_reference,
    note_freeze,
    thaw,
)
from nsintake.services.consent.rejudging import Rejudged, carry_out
from nsintake.services.liaison.shredding import shred_due
from nsintake.store.outbox import Note
from nsintake.store.unit_of_work import UnitOfWork

__all__ = [
    "NOTES",
    "Rejudged",
    "WithdrawalView",
    "add_acts",
    "before_leaving",
    "block_by_reference",
    "finish_withdrawals",
    "freeze",
    "freeze_by_reference",
    "judge_again",
    "note_asked",
    "note_judging",
    "put_in_force",
    "recipients",
    "record_acts",
    "set_counted",
    "thaw",
    "withdraw",
]

NOTES = frozenset({WITHDRAWAL, REJUDGE, FREEZE, THAW})
"""Every kind of note about her consent that the outbox can hold; each names her file in ``case_id``."""


@dataclass(frozen=True, slots=True)
class WithdrawalView:
    """What a withdrawal did. ``reference`` is empty and ``copies_out`` 0 if nothing had been released, and names two
    where two files of hers had a record there; ``notices`` are the recall notices that can be printed now, one a
    language and record. ``named``: letters that name her and were taken back with it; ``named_out``: their copies that
    are out; ``with_us``: copies that no office was given and that are destroyed.
    """

    reference: str
    office: Wording
    copies_out: int
    recall_due: date | None
    notices: int = 0
    named: int = 0
    named_out: int = 0
    with_us: int = 0


class _Done(NamedTuple):
    """What was carried out: her masked records by their ids, each with its copies that are not gone; letters that named
    her, and their copies that are out. ``whole``: no damaged row kept anything of it from being done.
    """

    stopped: Mapping[bytes, tuple[CaseLink, Copies]] = MappingProxyType({})
    named: int = 0
    named_out: int = 0
    whole: bool = True


@requires(Permission.RECORD_CONSENT, while_held=True)
def recipients(session: Session) -> tuple[Recipient, ...]:
    """The offices that can be asked about."""
    return session.content.recipients


def _stop_readable(
    session: Session,
    case_id: bytes,
    recipient_id: str,
    *,
    by_phone: bool = False,
    at_once: bool = False,  # noqa: ARG001 - as she asked it of withdraw
    not_free: str = "",
) -> int:
    """Block whatever of hers can be found, and leave a note for when her file can be read whole again; how many."""
    if not_free:
        with contextlib.suppress(Refused):  # it is frozen as far as it can be found, or was
            freeze(session, case_id, reason=not_free)
    found, by, day = records_of(session, case_id, recipient_id), session.uid, session.today()
    named = [(one.record_id, one.reference) for one in found] or [(b"", "")]
    wishes = [PendingWithdrawal(case_id, recipient_id, by_phone, *one, witness=by, day=day) for one in named]
    done = [_stop_record(session, wish) for wish in wishes]
    if not all(one.noted for one in done):  # no note can be kept: her word is written down now or never
        with past_damage(), session.identity.begin() as work:
            for wish in wishes:
                if _stands(session, wish):
                    _write_act(session, work, wish)
            work.commit()
    for file in every_readable_file(session, case_id):
        with past_damage(), session.identity.begin() as work:
            named_back.take_back(session, work, file, named_back.standing(session, file, recipient_id))
            work.commit()
    return sum(one.record for one in done)


class _StoppedOne(NamedTuple):
    """Whether it is noted, and whether a record was stopped."""

    noted: bool
    record: bool


def _stop_record(session: Session, wish: PendingWithdrawal) -> _StoppedOne:
    """Note it, then block the record. Where nothing can be noted any more it is blocked too."""
    known = noted = stopped = False
    with past_damage():
        known = any(
            note.kind == WITHDRAWAL and read(note, PendingWithdrawal) == wish for note in session.outbox.notes()
        )
    with past_damage():
        if not known:
            with session.identity.begin() as work:
                session.outbox.add_note(work, WITHDRAWAL, wish)
                not_sent.stop(session, work, wish.record_id, silent=True)
                work.commit()
        noted = True
    with past_damage():
        deliver(session)
    if wish.record_id:
        with past_damage(), session.identity.begin() as work:  # from here on no release can be signed
            not_sent.stop(session, work, wish.record_id, silent=True)
            stopped = block(session, *wish.links, case_id=wish.case_id).stopped
            work.commit()
    if wish.record_id and not stopped:  # where nothing can be begun in identity.db any more
        with past_damage():
            stopped = block(session, *wish.links, case_id=wish.case_id).stopped
    return _StoppedOne(noted, stopped)


@dataclass(frozen=True, slots=True)
class Stopped:
    """A record that was stopped by its reference. ``noted``: her file says so already."""

    reference: str
    office: Wording
    noted: bool


@requires(Permission.RECORD_CONSENT, while_held=True)
def block_by_reference(session: Session, typed: str, *, by_phone: bool = False) -> Stopped:
    """She takes it back and her file cannot be read: the reference on a paper of hers is enough to stop everything
    that is told under it. Her file says so as soon as it can be read.

    Raises UserFault ``reference_unreadable``, Refused ``reference_unknown``; OpenError, once it is noted, where the
    record itself is damaged.
    """
    links = records_by(session, typed)
    first, by, day = links[0], session.uid, session.today()
    blank = PendingWithdrawal(b"", first.recipient_id, by_phone, reference=first.reference, witness=by, day=day)
    wishes = [replace(blank, recipient_id=link.recipient_id, record_id=link.record_id) for link in links]
    done = [_stop_record(session, wish) for wish in wishes]
    with past_damage():
        finish_withdrawals(session)
    if not any(stopped.record for stopped in done):
        raise OpenError
    noted = all(stopped.noted for stopped in done) and not _waits(session, first.reference)
    return Stopped(first.reference, session.content.office_of(first.recipient_id), noted=noted)


def _waits(session: Session, reference: str) -> bool:
    """Whether her file cannot say so yet."""
    with past_damage():
        notes = [read(note, PendingWithdrawal) for note in session.outbox.notes() if note.kind == WITHDRAWAL]
        here = (wish for wish in notes if wish is not None and wish.reference == reference)
        return any(not wish.written for wish in here)
    return True


@requires(Permission.RECORD_CONSENT, while_held=True)
@stops_first(_stop_readable)
def withdraw(
    session: Session,
    case_id: bytes,
    recipient_id: str,
    *,
    by_phone: bool = False,
    at_once: bool = False,
    not_free: str = "",
) -> WithdrawalView:
    """She takes it back for one office: nothing prints from this moment, and copies already out are recalled. A letter
    that names her to that office goes with it, and can be all there is.

    ``at_once``: she sits here and asks that the record is shredded now and not after seven days. ``not_free``: why
    somebody thinks that she does not say it freely; then her file is frozen with it. Raises Refused
    ``nothing_to_withdraw``, ``not_in_person``, and as ``stops_first`` says where a row of hers does not hold. Whatever
    else is damaged, her word is written down and all is stopped that can be, before that is said.
    """
    if at_once and (by_phone or not_free):
        raise Refused("not_in_person")
    with session.identity.begin() as work:
        if is_shut_here(session, case_id):
            raise Refused("file_restricted")
        if gone(session):
            raise OpenError
        stops = bool(not_free) and freeze_on(session, case_id) is None
        stopped = note_freeze(session, work, case_id, reason=not_free) if stops else ()
        hers = every_readable_file(session, case_id)  # she takes it back as the woman she is
        said = [_wish(session, one, recipient_id, by_phone=by_phone, at_once=at_once) for one in hers]
        known = {wish.record_id for wish in said}
        said += [
            replace(said[0], record_id=link.record_id, reference=link.reference)
            for link in going_on(session, work, records_of(session, case_id, recipient_id))
            if link.record_id not in known
        ]
        wishes = [wish for wish in said if _has_to_do(session, work, wish)]
        if not wishes:
            raise Refused("nothing_to_withdraw")
        noted = [(session.outbox.add_note(work, WITHDRAWAL, wish), wish) for wish in wishes]
        for wish in wishes:
            not_sent.stop(session, work, wish.record_id, silent=True)
        work.commit()
    done = _carry_all(session, stopped, noted, at_once=at_once)
    stopped_now = dict(one for each in done for one in each.stopped.items())
    links, each = [link for link, _ in stopped_now.values()], [copies for _, copies in stopped_now.values()]
    out = sum(one.number_out for one in each)
    return WithdrawalView(
        reference=", ".join(link.reference for link in links),
        office=session.content.office_of(recipient_id),
        copies_out=out,
        recall_due=session.today() + SHRED_AFTER if out else None,
        notices=sum(_notices(session, link) for link in links),
        named=sum(one.named for one in done),
        named_out=sum(one.named_out for one in done),
        with_us=sum(one.number_with_us for one in each),
    )


def _carry_all(
    session: Session,
    stopped: tuple[tuple[bytes, PendingFreeze], ...],
    noted: list[tuple[bytes, PendingWithdrawal]],
    *,
    at_once: bool,
) -> list[_Done]:
    """Carry out what is noted, all that can be before a damaged row is said: Refused ``stopped_damaged``, and OpenError
    where it kept a withdrawal back as a whole.
    """
    steps, then, done = Steps(), Steps(), list[_Done]()
    for note_id, stop in stopped:
        with then.step():
            carry_freeze(session, note_id, stop)
    for note_id, wish in noted:
        with steps.step():
            done.append(_carry_out(session, note_id, wish))
    if at_once and not session.held:
        with then.step():
            shred_due(session)
    if not steps.whole:
        raise OpenError
    if not then.whole or not all(one.whole for one in done):
        count = sum(len(one.stopped) + one.named for one in done)
        raise Refused("stopped_damaged", count=count)
    return done


def _wish(session: Session, case_id: bytes, recipient_id: str, *, by_phone: bool, at_once: bool) -> PendingWithdrawal:
    known = link_for(session, case_id, recipient_id)
    named = (known.record_id, known.reference) if known else (b"", "")
    by, day = session.uid, session.today()
    return PendingWithdrawal(case_id, recipient_id, by_phone, *named, at_once=at_once, witness=by, day=day)


def _notices(session: Session, link: CaseLink) -> int:
    apart = disclosures_subject(link.record_id)
    return len(session.liaison.sound("released_letter", ReleasedLetter, subject=apart).records)


def _carry_out(session: Session, note_id: bytes, wish: PendingWithdrawal) -> _Done:
    """Block, write the act, take back what names her, strike the note; safe to repeat. What a damaged row keeps from
    being done keeps nothing else of it from being done.

    Where her file is not open here the record is blocked, and the note stays for somebody who can write the act.
    """
    steps = Steps()
    with session.identity.begin() as work:  # from here on no release can be signed
        links = _links(session, work, wish)
        stopping = [not_sent.stop(session, work, link.record_id, silent=True) for link in links]
        with steps.step():
            deliver(session, work)  # meetings that are to be called off among it
        each = [(link, block(session, link, case_id=wish.case_id, at_once=wish.at_once)) for link in links]
        shut, written, named = is_shut_here(session, wish.case_id), wish.written, named_back.Taken()
        letters = () if shut else _named(session, wish)
        if not shut:
            with steps.step(work):
                if not written and _is_to_write(session, wish):
                    _write_act(session, work, wish)
                written = True
            named = named_back.take_back(session, work, wish.case_id, letters)
        if not shut and written:
            stopped = (
                all(stopping) and all(one.stopped for _, one in each) and named_back.none_damaged(session, wish.case_id)
            )
            _settle(session, work, note_id, wish, next(iter(links), None), stopped=stopped)
        work.commit()
    whole = steps.whole and all(one.whole for _, one in each) and named.whole and (shut or written)
    stopped_now = {link.record_id: (link, one.copies) for link, one in each if one.stopped}
    return _Done(stopped_now, len(letters), named.copies_out, whole)


def _settle(
    session: Session, work: UnitOfWork, note_id: bytes, wish: PendingWithdrawal, link: CaseLink | None, *, stopped: bool
) -> None:
    """Her file says it: strike the note, or leave one by which only what could not be stopped is stopped yet."""
    if stopped:
        session.outbox.done(work, note_id)
    elif not wish.written:
        session.outbox.done(work, note_id)
        named = (link.record_id, link.reference) if link else (b"", "")
        left = replace(wish, record_id=named[0], reference=named[1], written=True)
        session.outbox.add_note(work, WITHDRAWAL, left)


def _links(session: Session, work: UnitOfWork, wish: PendingWithdrawal) -> tuple[CaseLink, ...]:
    """Her masked record as it was said when she took it back, or as her file says it now, and whatever else of that
    office goes on to which her file ever led.
    """
    if wish.written:
        return wish.links
    try:
        known = link_for(session, wish.case_id, wish.recipient_id)
        every = going_on(session, work, records_in(session, wish.case_id, wish.recipient_id))
    except OpenError:
        if not wish.links:
            raise
        return wish.links
    own = (known,) if known is not None else ()
    return tuple({link.record_id: link for link in (*wish.links, *own, *every)}.values())


def _has_to_do(session: Session, work: UnitOfWork, wish: PendingWithdrawal) -> bool:
    """Whether her word changes anything: what her file says, a letter that names her, or what goes on over there
    whatever her file says already.
    """
    return _stands(session, wish) or _may_name(session, wish) or bool(going_on(session, work, wish.links))


def _is_to_write(session: Session, wish: PendingWithdrawal) -> bool:
    """Whether her file has yet to say it; it may know of the record and of no word of hers."""
    said = any(act.recipient_id == wish.recipient_id for act in acts_of(session, wish.case_id))
    return _stands(session, wish) or (bool(wish.record_id) and not said)


def _stands(session: Session, wish: PendingWithdrawal) -> bool:
    """Whether her last word to an office was yes, expired or not."""
    own = [act for act in acts_of(session, wish.case_id) if act.recipient_id == wish.recipient_id]
    return bool(own) and own[-1].kind is not ActKind.WITHDRAWN


def _named(session: Session, wish: PendingWithdrawal) -> tuple[named_back.Named, ...]:
    """The letters that name her to that office and stand."""
    return named_back.standing(session, wish.case_id, wish.recipient_id)


def _may_name(session: Session, wish: PendingWithdrawal) -> bool:
    """Whether a letter names her to that office, or one may that cannot be read."""
    return bool(_named(session, wish)) or not named_back.none_damaged(session, wish.case_id)


def _write_act(session: Session, work: UnitOfWork, wish: PendingWithdrawal) -> None:
    act = ConsentAct(
        number=take_number(session, work, wish.case_id),
        recipient_id=wish.recipient_id,
        kind=ActKind.WITHDRAWN,
        day=wish.day or session.today(),
        how=GivenHow.BY_PHONE if wish.by_phone else GivenHow.SPOKEN,
        witness=wish.witness or session.uid,
    )
    session.identity.put(work, "consent_act", secrets.token_bytes(16), wish.case_id, act, verb="withdraw")
    close_renewal(session, work, wish.case_id, wish.recipient_id)
    if wish.record_id:
        ask_to_reach_her(session, work, wish.case_id)


@requires(Permission.RECORD_CONSENT, while_held=True)
def finish_withdrawals(session: Session) -> None:
    """At sign-in: deliver what is owed, and finish in their order each withdrawal, freeze, thaw and narrower consent
    that a power cut left half done; a thaw not while a file does not hold. Raises OpenError, once all is done, where
    one of them could not be.
    """
    steps = Steps()
    for note in session.outbox.notes():
        with steps.step():
            try:
                _finish(session, note)
            except (Refused, UserFault):
                raise OpenError from None  # one woman's must not keep another's from being finished
    with steps.step():
        deliver(session)
    if not steps.whole:
        raise OpenError


@requires(Permission.RECORD_CONSENT, while_held=True)
def before_leaving(session: Session) -> None:
    """Before a paper of hers is begun or leaves: what somebody to whom her file is not open noted by a reference is
    done.
    """
    with past_damage():
        finish_withdrawals(session)


def _finish(session: Session, note: Note) -> None:
    if note.kind == WITHDRAWAL:
        wish = note.value(PendingWithdrawal)
        if wish.case_id:
            _carry_out(session, note.outbox_id, wish)
        else:
            _tell_files(session, note.outbox_id, wish)
    elif note.kind == REJUDGE:
        carry_out(session, note.outbox_id, note.value(PendingJudging))
    elif note.kind == FREEZE:
        carry_freeze(session, note.outbox_id, note.value(PendingFreeze))
    elif note.kind == THAW and not session.held:
        carry_thaw(session, note.outbox_id, note.value(PendingFreeze))


def _tell_files(session: Session, note_id: bytes, wish: PendingWithdrawal) -> None:
    """It was stopped by its reference: the file that this record belongs to says so, in a note of its own from here on.
    Where it cannot be read here the note stays.
    """
    with session.identity.begin() as work:
        own = [replace(wish, case_id=case_id) for case_id in files_behind(session, wish.links)]
        if not own:
            return
        noted = [(session.outbox.add_note(work, WITHDRAWAL, one), one) for one in own]
        session.outbox.done(work, note_id)
        work.commit()
    steps = Steps()
    for own_id, one in noted:
        with steps.step():
            _carry_out(session, own_id, one)
    if not steps.whole:
        raise OpenError
