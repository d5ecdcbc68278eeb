"""Taking consent back, and the end of every note about consent that was cut off.

A withdrawal is noted first, then blocks in liaison.db, and only then is written into her file, while no release can be
signed: also if it is cut off in between, nothing prints that she no longer allows, and the next sign-in finishes it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Wording
from nsintake.domain.liaison import ReleasedLetter, disclosures_subject
from nsintake.domain.pending import FREEZE, REJUDGE, THAW, WITHDRAWAL, PendingFreeze, PendingJudging, PendingWithdrawal
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records import not_sent
from nsintake.records.access import requires
from nsintake.records.case_files import freeze_on, require_acts_in_sight
from nsintake.records.copies import Copies
from nsintake.records.delivery import deliver
from nsintake.records.merged_files import all_in_sight, every_readable_file, files_of, known_files
from nsintake.records.past_damage import (
    Steps,
    gone,
    is_short,
    is_shut_here,
    past_damage,
    records_by,
    stopped_short,
    stops_first,
)
from nsintake.records.pending import read
from nsintake.records.record_leads import files_behind, going_on, records_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.consent.blocking import SHRED_AFTER, block
from nsintake.services.consent.freezing import carry_freeze, carry_unfreeze, freeze, note_freeze
from nsintake.services.consent.noted_withdrawals import (
    has_to_do,
    is_to_write,
    line_of_note,
    links_to_stop,
    named_letters,
    note_for,
    said_yes,
    write_act,
)
from nsintake.services.consent.rejudging import carry_out
from nsintake.services.liaison.shredding import shred_due
from nsintake.store.outbox import OutboxNote
from nsintake.store.unit_of_work import UnitOfWork


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


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def recipients(signed_in: SignedIn) -> tuple[Recipient, ...]:
    """The offices that can be asked about."""
    return signed_in.content.recipients


def _stop_readable(
    signed_in: SignedIn,
    case_id: bytes,
    recipient_id: str,
    *,
    by_phone: bool = False,
    at_once: bool = False,  # noqa: ARG001 - as she asked it of withdraw
    not_free: str = "",
) -> int:
    """Block all of hers that can be found, and leave a note for when her file can be read whole again; how many."""
    if not_free:
        with contextlib.suppress(Refused):  # it is frozen as far as it can be found, or was
            freeze(signed_in, case_id, reason=not_free)
    found, by, day = records_of(signed_in, case_id, recipient_id), signed_in.uid, signed_in.today()
    named = [(link.record_id, link.reference) for link in found] or [(b"", "")]
    withdrawals = [PendingWithdrawal(case_id, recipient_id, by_phone, *record, witness=by, day=day) for record in named]
    done = [_stop_record(signed_in, pending) for pending in withdrawals]
    if not all(stopped.noted for stopped in done):  # no note can be kept: her word is written down now or never
        with past_damage(), signed_in.identity.begin() as work:
            for pending in withdrawals:
                if said_yes(signed_in, pending):
                    write_act(signed_in, work, pending)
            work.commit()
    for file in every_readable_file(signed_in, case_id):
        with past_damage(), signed_in.identity.begin() as work:
            named_back.take_back(signed_in, work, file, named_back.not_taken_back(signed_in, file, recipient_id))
            work.commit()
    return sum(stopped.record for stopped in done)


class _StoppedOne(NamedTuple):
    """Whether it is noted, and whether a record was stopped."""

    noted: bool
    record: bool


def _stop_record(signed_in: SignedIn, pending: PendingWithdrawal) -> _StoppedOne:
    """Note it, then block the record. Where nothing can be noted any more it is blocked too."""
    known = noted = stopped = False
    with past_damage():
        known = any(
            note.kind == WITHDRAWAL and read(note, PendingWithdrawal) == pending for note in signed_in.outbox.notes()
        )
    with past_damage():
        if not known:
            with signed_in.identity.begin() as work:
                signed_in.outbox.add_note(work, WITHDRAWAL, pending)
                not_sent.stop(signed_in, work, pending.record_id, silent=True)
                work.commit()
        noted = True
    with past_damage():
        deliver(signed_in)
    if pending.record_id:
        with past_damage(), signed_in.identity.begin() as work:  # from here on no release can be signed
            not_sent.stop(signed_in, work, pending.record_id, silent=True)
            stopped = block(signed_in, *pending.links, case_id=pending.case_id).stopped
            work.commit()
    if pending.record_id and not stopped:  # where nothing can be begun in identity.db any more
        with past_damage():
            stopped = block(signed_in, *pending.links, case_id=pending.case_id).stopped
    return _StoppedOne(noted, stopped)


@dataclass(frozen=True, slots=True)
class Stopped:
    """A record that was stopped by its reference. ``noted``: her file says so already."""

    reference: str
    office: Wording
    noted: bool


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def block_by_reference(signed_in: SignedIn, typed: str, *, by_phone: bool = False) -> Stopped:
    """She takes it back and her file cannot be read: the reference on a paper of hers is enough to stop everything
    that is told under it. Her file says so as soon as it can be read.

    Raises UserFault ``reference_unreadable``, Refused ``reference_unknown``; OpenError, once it is noted, where the
    record itself is damaged.
    """
    links = records_by(signed_in, typed)
    first, by, day = links[0], signed_in.uid, signed_in.today()
    blank = PendingWithdrawal(b"", first.recipient_id, by_phone, reference=first.reference, witness=by, day=day)
    withdrawals = [replace(blank, recipient_id=link.recipient_id, record_id=link.record_id) for link in links]
    done = [_stop_record(signed_in, pending) for pending in withdrawals]
    with past_damage():
        finish_withdrawals(signed_in)
    if not any(stopped.record for stopped in done):
        raise OpenError
    noted = all(stopped.noted for stopped in done) and not _waits(signed_in, first.reference)
    return Stopped(first.reference, signed_in.content.office_of(first.recipient_id), noted=noted)


def _waits(signed_in: SignedIn, reference: str) -> bool:
    """Whether her file cannot say so yet."""
    with past_damage():
        notes = [read(note, PendingWithdrawal) for note in signed_in.outbox.notes() if note.kind == WITHDRAWAL]
        here = (pending for pending in notes if pending is not None and pending.reference == reference)
        return any(not pending.written for pending in here)
    return True


@requires(Permission.RECORD_CONSENT, while_unsound=True)
@stops_first(_stop_readable)
def withdraw(
    signed_in: SignedIn,
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
    ``nothing_to_withdraw``, ``not_in_person``, and as ``stops_first`` says where a row of hers is not sound. Whatever
    else is damaged, her word is written down and all is stopped that can be, before that is said.
    """
    if at_once and (by_phone or not_free):
        raise Refused("not_in_person")
    with signed_in.identity.begin() as work:
        if is_shut_here(signed_in, case_id):
            raise Refused("file_restricted")
        if gone(signed_in):
            raise OpenError
        stops = bool(not_free) and freeze_on(signed_in, case_id) is None
        stopped = note_freeze(signed_in, work, case_id, reason=not_free) if stops else ()
        hers = files_of(signed_in, case_id)  # she takes it back as the woman she is
        hers = (case_id, *(file_id for file_id in hers if file_id != case_id))
        said = [note_for(signed_in, file_id, recipient_id, by_phone=by_phone, at_once=at_once) for file_id in hers]
        known = {pending.record_id for pending in said}
        said += [
            replace(said[0], record_id=link.record_id, reference=link.reference)
            for link in going_on(signed_in, work, records_of(signed_in, case_id, recipient_id))
            if link.record_id not in known
        ]
        withdrawals = [pending for pending in said if has_to_do(signed_in, work, pending)]
        if not withdrawals:
            raise Refused("nothing_to_withdraw")
        noted = [(signed_in.outbox.add_note(work, WITHDRAWAL, pending), pending) for pending in withdrawals]
        for pending in withdrawals:
            not_sent.stop(signed_in, work, pending.record_id, silent=True)
        work.commit()
    done = _carry_all(signed_in, stopped, noted, at_once=at_once)
    stopped_now = dict(record for each in done for record in each.stopped.items())
    links, each = [link for link, _ in stopped_now.values()], [copies for _, copies in stopped_now.values()]
    out = sum(copies.number_out for copies in each)
    return WithdrawalView(
        reference=", ".join(link.reference for link in links),
        office=signed_in.content.office_of(recipient_id),
        copies_out=out,
        recall_due=signed_in.today() + SHRED_AFTER if out else None,
        notices=sum(_notices(signed_in, link) for link in links),
        named=sum(withdrawn.named for withdrawn in done),
        named_out=sum(withdrawn.named_out for withdrawn in done),
        with_us=sum(copies.number_with_us for copies in each),
    )


def _carry_all(
    signed_in: SignedIn,
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
            carry_freeze(signed_in, note_id, stop)
    for note_id, pending in noted:
        with steps.step():
            done.append(_carry_out(signed_in, note_id, pending))
    if at_once and not signed_in.unsound:
        with then.step():
            shred_due(signed_in)
    if not steps.whole:
        raise OpenError
    if not then.whole or not all(withdrawn.whole for withdrawn in done):
        count = sum(len(withdrawn.stopped) + withdrawn.named for withdrawn in done)
        raise stopped_short(count)
    return done


def _notices(signed_in: SignedIn, link: CaseLink) -> int:
    apart = disclosures_subject(link.record_id)
    return len(signed_in.liaison.sound("released_letter", ReleasedLetter, subject=apart).records)


def _carry_out(signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal) -> _Done:
    """Block, write the act, take back what names her, strike the note; safe to repeat. What a damaged row keeps from
    being done keeps nothing else of it from being done.

    Where her file is not open here the record is blocked, and the note stays for somebody who can write the act.
    """
    steps = Steps()
    with signed_in.identity.begin() as work:  # from here on no release can be signed
        links = links_to_stop(signed_in, work, pending)
        stopping = [not_sent.stop(signed_in, work, link.record_id, silent=True) for link in links]
        with steps.step():
            deliver(signed_in, work)  # meetings that are to be called off among it
        each = [(link, block(signed_in, link, case_id=pending.case_id, at_once=pending.at_once)) for link in links]
        shut, written, named = is_shut_here(signed_in, pending.case_id), pending.written, named_back.Taken()
        letters = () if shut else named_letters(signed_in, pending)
        if not shut:
            with steps.step(work):
                if not written:
                    require_acts_in_sight(signed_in, pending.case_id)
                if not written and is_to_write(signed_in, pending, line_of_note(signed_in, note_id)):
                    write_act(signed_in, work, pending)
                written = True
            named = named_back.take_back(signed_in, work, pending.case_id, letters)
        if not shut and written and all_in_sight(signed_in, pending.case_id):  # else others of hers hear of it later
            stopped = (
                all(stopping)
                and all(blocked.stopped for _, blocked in each)
                and not is_short(signed_in)
                and named_back.none_damaged(signed_in, pending.case_id)
            )
            _settle(signed_in, work, note_id, pending, next(iter(links), None), stopped=stopped)
        work.commit()
    whole = steps.whole and all(blocked.whole for _, blocked in each) and named.whole and (shut or written)
    stopped_now = {link.record_id: (link, blocked.copies) for link, blocked in each if blocked.stopped}
    return _Done(stopped_now, len(letters), named.copies_out, whole)


def _settle(
    signed_in: SignedIn,
    work: UnitOfWork,
    note_id: bytes,
    pending: PendingWithdrawal,
    link: CaseLink | None,
    *,
    stopped: bool,
) -> None:
    """Her file says it: strike the note, or leave one by which only what could not be stopped is stopped yet."""
    if stopped:
        signed_in.outbox.done(work, note_id)
    elif not pending.written:
        signed_in.outbox.done(work, note_id)
        named = (link.record_id, link.reference) if link else (b"", "")
        left = replace(pending, record_id=named[0], reference=named[1], written=True)
        signed_in.outbox.add_note(work, WITHDRAWAL, left)


def _carry_to_every_file(signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal) -> None:
    """Carry it out, and in the other files of hers that were out of sight when it was noted."""
    steps = Steps()
    others = list[tuple[bytes, PendingWithdrawal]]()
    with steps.step():
        others = _note_others(signed_in, note_id, pending)
    for own_id, own in ((note_id, pending), *others):
        with steps.step():
            _carry_out(signed_in, own_id, own)
    if not steps.whole:
        raise OpenError


def _note_others(
    signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal
) -> list[tuple[bytes, PendingWithdrawal]]:
    """Notes for the other files of hers that are known by now."""
    with signed_in.identity.begin() as work:
        found = _note_in_others(signed_in, work, note_id, pending)
        work.commit()
    return found


def _note_in_others(
    signed_in: SignedIn, work: UnitOfWork, note_id: bytes, pending: PendingWithdrawal
) -> list[tuple[bytes, PendingWithdrawal]]:
    """The same within a transaction on identity.db: but for a file that says more by a later word of hers."""
    files, line = known_files(signed_in, pending.case_id).files, line_of_note(signed_in, note_id)
    hers = [file for file in files if file != pending.case_id and not is_shut_here(signed_in, file)]
    if not hers or is_shut_here(signed_in, pending.case_id):
        return []
    noted = {(waits.case_id, waits.recipient_id) for waits in _noted(signed_in)}
    found = list[tuple[bytes, PendingWithdrawal]]()
    for case_id in (file_id for file_id in hers if (file_id, pending.recipient_id) not in noted):
        require_acts_in_sight(signed_in, case_id)
        own = note_for(signed_in, case_id, pending.recipient_id, by_phone=pending.by_phone, at_once=pending.at_once)
        own = replace(own, witness=pending.witness, day=pending.day)
        later = said_yes(signed_in, own) and not said_yes(signed_in, own, line)
        if not later and has_to_do(signed_in, work, own):
            found.append((signed_in.outbox.add_note(work, WITHDRAWAL, own), own))
    return found


@requires(Permission.RECORD_CONSENT)
def note_in_joined(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> bool:
    """Within the transaction on identity.db in which files of hers are joined: what she took back in one of them, and
    somebody is carrying out, is noted in the others too. Whether anything is; ``finish_withdrawals`` does it.
    """
    hers, found = files_of(signed_in, case_id), False
    for note in signed_in.outbox.notes():
        pending = read(note, PendingWithdrawal) if note.kind == WITHDRAWAL else None
        if pending is not None and not pending.written and pending.case_id in hers:
            found |= bool(_note_in_others(signed_in, work, note.outbox_id, pending))
    return found


def _noted(signed_in: SignedIn) -> list[PendingWithdrawal]:
    notes = (read(note, PendingWithdrawal) for note in signed_in.outbox.notes() if note.kind == WITHDRAWAL)
    return [pending for pending in notes if pending is not None]


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def finish_withdrawals(signed_in: SignedIn) -> None:
    """At sign-in: deliver what is owed, and finish in their order each withdrawal, freeze, unfreezing and narrower
    consent that a power cut left half done; an unfreezing not while a file is not sound. Raises OpenError, once all is
    done, where one of them could not be.
    """
    steps = Steps()
    for note in signed_in.outbox.notes():
        with steps.step():
            try:
                _finish(signed_in, note)
            except (Refused, UserFault):
                raise OpenError from None  # one woman's must not keep another's from being finished
    with steps.step():
        deliver(signed_in)
    if not steps.whole:
        raise OpenError


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def before_leaving(signed_in: SignedIn) -> None:
    """Before a paper of hers is begun or leaves: what somebody to whom her file is not open noted by a reference is
    done.
    """
    with past_damage():
        finish_withdrawals(signed_in)


def _finish(signed_in: SignedIn, note: OutboxNote) -> None:
    if note.kind == WITHDRAWAL:
        pending = note.value(PendingWithdrawal)
        if pending.case_id:
            _carry_to_every_file(signed_in, note.outbox_id, pending)
        else:
            _tell_files(signed_in, note.outbox_id, pending)
    elif note.kind == REJUDGE:
        carry_out(signed_in, note.outbox_id, note.value(PendingJudging))
    elif note.kind == FREEZE:
        carry_freeze(signed_in, note.outbox_id, note.value(PendingFreeze))
    elif note.kind == THAW and not signed_in.unsound:
        carry_unfreeze(signed_in, note.outbox_id, note.value(PendingFreeze))


def _tell_files(signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal) -> None:
    """It was stopped by its reference: the file that this record belongs to says so, in a note of its own from here on.
    Where it cannot be read here the note stays.
    """
    with signed_in.identity.begin() as work:
        own = [replace(pending, case_id=case_id) for case_id in files_behind(signed_in, pending.links)]
        if not own:
            return
        noted = [(signed_in.outbox.add_note(work, WITHDRAWAL, withdrawal), withdrawal) for withdrawal in own]
        signed_in.outbox.done(work, note_id)
        work.commit()
    steps = Steps()
    for own_id, withdrawal in noted:
        with steps.step():
            _carry_to_every_file(signed_in, own_id, withdrawal)
    if not steps.whole:
        raise OpenError
