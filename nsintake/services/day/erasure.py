"""Erasing a woman's file: everything that says who she was and what she told, in every file, and in no backup again.

The safe side first: her records are blocked, then tombstones are written, then what the liaison side holds goes, then
her file with its keys. A note in identity.db is written before and struck last, so that whatever is cut off is finished
at the next sign-in of anybody to whom her file is open: which records are hers, and whether it may go, her file says
and no note. Anybody else who runs intakes blocks what the note names.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from hashlib import sha256

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import read_code
from nsintake.domain.figures import FIGURES, MonthFigures, month_of
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, freeze_on, links_of, meetings_of
from nsintake.records.consent_standing import require_whole
from nsintake.records.copies import Copies, none_left, prints_of, sorted_out
from nsintake.records.merged_files import files_of
from nsintake.records.past_damage import Steps, disown_damaged, is_shut_here
from nsintake.records.pending import is_of_who_may_open, read
from nsintake.records.record_leads import records_in, records_of
from nsintake.records.session import Session
from nsintake.services.consent import named_back
from nsintake.services.consent.consents import NOTES
from nsintake.services.day.remains import tell_media
from nsintake.services.day.retention import due_files
from nsintake.services.liaison.recall_notices import renew
from nsintake.services.liaison.shredding import bury, drop_notices, take_away
from nsintake.store.audit import passing_over
from nsintake.store.disowned import taking_up
from nsintake.store.order import shuffled
from nsintake.store.tombstones import Tombstone, Tombstones, state_in
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many files went, how many printed copies are still out and recalled, the media that were
    plugged in and told, so that no backup on them brings her back, and how many copies lie with us.
    """

    files: int
    copies_out: int
    told: tuple[str, ...] = ()
    with_us: int = 0


@dataclass(frozen=True, slots=True)
class _AboutHer:
    """What every note about a woman says."""

    case_id: bytes


@requires(Permission.ERASE_FILE)
def erase(session: Session, case_id: bytes, *, typed: str) -> Erased:
    """She asked for it: nothing of her stays, of none of the files that are hers. ``typed`` is the code of the case,
    typed by whoever confirms.

    Raises UserFault ``code_differs``; Refused ``file_restricted``, ``file_frozen``, ``record_frozen``; OpenError, once
    it is noted and all is blocked that can be, where a damaged row keeps it from being done.
    """
    if read_code(to_ascii_digits(typed)) != case_of(session, case_id).code:
        raise UserFault("code_differs", field="typed")
    return _erase(session, files_of(session, case_id))


@requires(Permission.SETTLE_RETENTION)
def erase_due(session: Session, case_ids: Sequence[bytes], *, typed: str) -> Erased:
    """Files that were kept long enough, all in one act so that nothing tells which rows went together.

    ``typed`` is how many there are. Raises UserFault ``number_differs``; Refused ``not_due``, ``record_frozen``.
    """
    if not set(case_ids) <= {one.case_id for one in due_files(session)}:
        raise Refused("not_due")
    if to_ascii_digits(typed.strip()) != str(len(case_ids)):
        raise UserFault("number_differs", field="typed", count=len(case_ids))
    return _erase(session, [part for case_id in case_ids for part in files_of(session, case_id)])


def _erase(session: Session, case_ids: Sequence[bytes]) -> Erased:
    with session.identity.begin() as work:
        require_whole(session)
        wishes = [_wish(session, case_id) for case_id in case_ids]
        _none_frozen(session, wishes)
        for wish in wishes:
            _count(session, work, case_of(session, wish.case_id))
        noted = [(session.outbox.add_note(work, ERASURE, wish), wish) for wish in wishes]
        with contextlib.suppress(OpenError):  # said once her records are blocked
            _stop_waiting(session, work, wishes)
        work.commit()
    _carry_out_each(session, noted)
    left = [_copies_left(session, record_id) for wish in wishes for record_id in wish.records]
    out, with_us = sum(one.number_out for one in left), sum(one.number_with_us for one in left)
    return Erased(len(wishes), out, tell_media(session), with_us)


@requires(Permission.ERASE_FILE, while_held=True)
def tombstones(session: Session) -> tuple[Tombstone, ...]:
    """Every tombstone that counts, of any file."""
    return Tombstones(session.accounts.database).verified(session.rosters, org=session.ring.org)


def _wish(session: Session, case_id: bytes) -> PendingErasure:
    links_of(session, case_id)  # each has to be read
    records = tuple(link.record_id for link in records_in(session, case_id))
    return PendingErasure(case_id, records, tuple(link.meeting_id for link in meetings_of(session, case_id)))


def _none_frozen(session: Session, wishes: Iterable[PendingErasure]) -> None:
    """Somebody thought that she was not free: until that is settled nothing of hers is shredded, whoever asks."""
    for wish in wishes:
        if freeze_on(session, wish.case_id) is not None:
            raise Refused("file_frozen")
        with _past_junk(session):
            found = session.liaison.sound("masked_record", MaskedRecord, ids=wish.records)
        for row in found.records:  # with one that is damaged nothing is erased, and the others are blocked
            if row.value.status is RecordStatus.FROZEN:
                raise Refused("record_frozen", reference=row.value.reference)


def _count(session: Session, work: UnitOfWork, case: CaseFile) -> None:
    """Add her to the counters of her month, if she agreed to be counted."""
    if case.may_be_counted is not YesNo.YES:
        return
    month = month_of(case)
    record_id = sha256(f"nsintake/figures/{month}".encode()).digest()[:16]
    before = session.identity.find("figure", record_id, MonthFigures) or MonthFigures(month)
    session.identity.put(work, "figure", record_id, FIGURES, before.counting(case), verb="count")


def _carry_out(session: Session, noted: Sequence[tuple[bytes, PendingErasure]]) -> None:
    """Block, bury, shred, erase, strike the notes; safe to repeat. Raises Refused as ``erase`` does for what is frozen
    by now.
    """
    with session.identity.begin() as work, _past_junk(session):  # from here on no release can be signed
        wishes = [_by_her_file(session, wish.case_id) for _, wish in noted]
        _none_frozen(session, wishes)
        _block(session, [one for wish in wishes for one in wish.records])
        _stop_waiting(session, work, wishes)
        made = bury(session, [one for wish in wishes for one in _subjects(session, wish)])
        _shred_liaison(session, wishes, made)
        state_in(session.identity, work, made)
        for wish in wishes:
            named_back.take_back(session, work, wish.case_id, named_back.standing(session, wish.case_id))
            session.identity.shred(work, wish.case_id, verb="erase")
            session.drafts.drop_subject(work, wish.case_id)
            _strike_notes(session, work, wish)
        for note_id, _ in noted:
            session.outbox.done(work, note_id)
        work.commit()
    steps = Steps()
    for record_id in (one for wish in wishes for one in wish.records):
        with steps.step():
            renew(session, record_id)
    session.tidy()  # else what went still lies in the write-ahead logs


def _past_junk(session: Session) -> AbstractContextManager[None]:
    """What is read inside is what counts over there, whatever anybody wrote above it that does not."""
    return passing_over(session.liaison.audit)


def _stop_waiting(session: Session, work: UnitOfWork, wishes: Iterable[PendingErasure]) -> None:
    """Nothing of hers that has not gone over yet goes: it would come after everything else of hers was taken away."""
    for subject_id in (one for wish in wishes for one in (*wish.records, *wish.meetings)):
        session.outbox.cancel(work, subject_id)


def _by_her_file(session: Session, case_id: bytes) -> PendingErasure:
    """Her records and meetings as her file says now. Raises OpenError where a row does not hold, once what can be found
    of her is blocked.
    """
    try:
        return _wish(session, case_id)
    except OpenError:
        _block(session, [link.record_id for link in records_of(session, case_id)])
        raise


def _block(session: Session, records: Iterable[bytes]) -> None:
    """Nothing prints from here on, whatever becomes of the rest. Raises OpenError, once the others are blocked, where
    one does not hold.
    """
    store, steps = session.liaison, Steps()
    ids = shuffled(records)
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        found = store.sound("masked_record", MaskedRecord, ids=ids)
        for row in found.records:
            if row.value.status is RecordStatus.ACTIVE:
                with steps.step(work):
                    blocked = replace(row.value, status=RecordStatus.BLOCKED)
                    store.put(work, "masked_record", row.record_id, row.subject_id, blocked, verb="block")
        damaged = disown_damaged(session, work, steps, ids, found, verb="block")
        work.commit()
    if damaged or not steps.whole:
        raise OpenError


def _subjects(session: Session, wish: PendingErasure) -> list[tuple[Compartment, bytes]]:
    """Everything of hers that has a key of its own; the prints of a record only once no copy is out."""
    found = [(Compartment.IDENTITY, wish.case_id)]
    found += [(Compartment.LIAISON, one) for one in (*wish.records, *wish.meetings)]
    settled = [one for one in wish.records if none_left(session, one)]
    return found + [(Compartment.LIAISON, disclosures_subject(one)) for one in settled]


def _shred_liaison(session: Session, wishes: Iterable[PendingErasure], made: Iterable[Tombstone]) -> None:
    """Take away every record and meeting in one transaction, in an order that says nothing."""
    store = session.liaison
    gone = [(one, True) for wish in wishes for one in wish.records]
    gone += [(one, False) for wish in wishes for one in wish.meetings]
    with store.begin() as work:
        state_in(store, work, made)
        for subject_id, is_record in shuffled(gone):
            record = store.find("masked_record", subject_id, MaskedRecord) if is_record else None
            if record is not None:
                if not record.ended:  # a notice of before says that other papers stand
                    drop_notices(session, work, disclosures_subject(subject_id))
                take_away(session, work, subject_id, record, left=RecordStatus.ERASED)
            else:
                store.shred(work, subject_id, verb="erase")
                if is_record and none_left(session, subject_id):
                    store.shred(work, disclosures_subject(subject_id), verb="erase")
        work.commit()


def _strike_notes(session: Session, work: UnitOfWork, wish: PendingErasure) -> None:
    """A withdrawal, a freeze or a narrower consent of hers that a power cut left half done has nothing left to do."""
    for note in session.outbox.notes():
        said = read(note, _AboutHer) if note.kind in NOTES else None
        if said is not None and said.case_id == wish.case_id:
            session.outbox.done(work, note.outbox_id)


@requires(Permission.RECORD_CONSENT)
def finish_erasures(session: Session) -> None:
    """At sign-in: finish each erasure that a power cut left half done. Raises OpenError if one could not be.

    One of a file that is not open here, or was frozen since, waits for somebody to whom it is, or for its thaw.
    """
    every = [(note.outbox_id, read(note, PendingErasure)) for note in session.outbox.notes() if note.kind == ERASURE]
    noted = [(note_id, wish) for note_id, wish in every if wish is not None and _may_erase(session, note_id, wish)]
    shut = [wish for _, wish in noted if is_shut_here(session, wish.case_id)]
    steps = Steps()
    if shut:
        with steps.step(), session.identity.begin() as work:
            _stop_waiting(session, work, shut)
            work.commit()
        with steps.step():
            _block(session, [one for wish in shut for one in wish.records])
    with steps.step():
        _carry_out_each(session, [(key, wish) for key, wish in noted if wish not in shut and _may_go(session, wish)])
    if not steps.whole:
        raise OpenError


def _may_erase(session: Session, note_id: bytes, wish: PendingErasure) -> bool:
    try:
        return is_of_who_may_open(session.identity, note_id, wish.case_id)
    except OpenError:
        return False


def _may_go(session: Session, wish: PendingErasure) -> bool:
    """Whether nothing of hers was frozen since. One whose rows do not hold is blocked as far as it can be found."""
    try:
        _none_frozen(session, [_wish(session, wish.case_id)])
    except OpenError:
        return True
    except Refused:
        return False
    return True


def _carry_out_each(session: Session, noted: Sequence[tuple[bytes, PendingErasure]]) -> None:
    """All in one act; where a damaged row keeps it from being done, each by itself, for one woman's must not keep
    another from being erased. Raises OpenError once the others are.
    """
    if not noted:
        return
    with contextlib.suppress(OpenError):
        _carry_out(session, noted)
        return
    steps = Steps()
    for one in noted:
        with steps.step():
            _carry_out(session, [one])
    if not steps.whole:
        raise OpenError


def _copies_left(session: Session, record_id: bytes) -> Copies:
    """What is written down as not gone; of an erased woman's prints, those that hold."""
    return sorted_out(prints_of(session, record_id, sound=True))
