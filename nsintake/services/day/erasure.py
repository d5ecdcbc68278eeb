"""Erasing a woman's file: everything that says who she was and what she told, in every file, and in no backup again.

The safe side first: her records are blocked, then tombstones are written, then her rows in liaison.db go, then her file
with its keys. A note in identity.db is written before and removed last, so that what is cut off is finished at the next
sign-in of anybody who may open her file. Her file says which records are hers and whether it may go; the note does not.
Anybody else who does intakes blocks what the note names.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import read_code
from nsintake.domain.days import month_of
from nsintake.domain.figures import FIGURES, MonthFigures, month_id
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.pending import ABOUT_CONSENT, ERASURE, PendingErasure
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.domain.ties import Tie
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, freeze_on, links_of, meetings_of, require_acts_in_sight
from nsintake.records.consent_standing import require_whole
from nsintake.records.copies import Copies, none_left, prints_of, sorted_out, stand_in
from nsintake.records.counting_word import counted_women, ties_to_count
from nsintake.records.merged_files import (
    all_in_sight,
    every_readable_file,
    files_of,
    known_files,
    known_files_of_all,
    opens_or_is_damaged,
    ties_of,
)
from nsintake.records.own_ids import may_be_hers
from nsintake.records.past_damage import Steps, disown_damaged, is_shut_here
from nsintake.records.pending import erasures_noted, read
from nsintake.records.record_leads import records_in, records_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.day.goes_with_her import has_own_key, shred_file
from nsintake.services.day.left_of_erased import tell_media
from nsintake.services.day.retention import due_files
from nsintake.services.liaison.recall_notices import renew
from nsintake.services.liaison.shredding import bury, drop_notices, take_away
from nsintake.store.audit import passing_over
from nsintake.store.audit_lookups import entry_about
from nsintake.store.disowned import taking_up
from nsintake.store.newest import first_entry
from nsintake.store.order import shuffled
from nsintake.store.owed import TABLE
from nsintake.store.tombstones import Tombstone, Tombstones, state_in
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import NotHers


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many files went, how many printed copies are still out and recalled, how many copies are
    with us, and the media that were plugged in and noted it, so that no backup on them brings her back.
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
def erase(signed_in: SignedIn, case_id: bytes, *, typed: str) -> Erased:
    """She asked for it: nothing of her stays, in none of her files. ``typed`` is the code of the case, typed to
    confirm.

    Raises UserFault ``code_differs``; Refused ``file_restricted``, ``file_frozen``, ``record_frozen``, ``watch_open``
    while somebody is to go with her or is on the way, ``changed_meanwhile`` where a colleague joins another file or
    says that one is not hers, or her key is not as the log says; OpenError, once it is noted and all is blocked that
    can be, where a damaged row keeps it from being done, or another file of hers may be out of sight.
    """
    if read_code(to_ascii_digits(typed)) != case_of(signed_in, case_id).code:
        raise UserFault("code_differs", field="typed")
    if all_in_sight(signed_in, case_id):
        return _erase(signed_in, [case_id], files_of(signed_in, case_id))
    noted = _note(signed_in, every_readable_file(signed_in, case_id), asked=[case_id])
    _block(signed_in, [record for _, pending in noted for record in pending.records])
    raise OpenError


@requires(Permission.SETTLE_RETENTION)
def erase_due(signed_in: SignedIn, case_ids: Sequence[bytes], *, typed: str) -> Erased:
    """Files that were kept long enough, all in one act so that nothing tells which rows went together.

    ``typed`` is how many there are, each counted once. Raises UserFault ``number_differs``; Refused ``not_due`` also
    where none is named, ``record_frozen``.
    """
    asked = tuple(dict.fromkeys(case_ids))
    if not asked or not set(asked) <= {file.case_id for file in due_files(signed_in)}:
        raise Refused("not_due")
    if to_ascii_digits(typed.strip()) != str(len(asked)):
        raise UserFault("number_differs", field="typed", count=len(asked))
    hers = known_files_of_all(signed_in, asked)
    if not hers.every:
        raise OpenError
    return _erase(signed_in, asked, hers.files)


def _note(
    signed_in: SignedIn, case_ids: Sequence[bytes], *, asked: Sequence[bytes] = ()
) -> list[tuple[bytes, PendingErasure]]:
    """``asked``: the files that somebody asked for, of which ``case_ids`` are to be all that are joined to them; none
    where an erasure goes on.
    """
    with signed_in.identity.begin() as work:
        require_whole(signed_in, lets_out=False)
        if asked and {*known_files_of_all(signed_in, asked).files} != {*case_ids}:
            raise Refused("changed_meanwhile", table="tie")  # a colleague joined another file, or separated one
        erasures = [_pending(signed_in, case_id) for case_id in case_ids]
        _none_frozen(signed_in, erasures)
        _require_keys(signed_in, erasures)
        for pending in erasures:
            case_of(signed_in, pending.case_id)  # each has to open
        known = {pending.case_id: note_id for note_id, pending in erasures_noted(signed_in)}
        noted = [
            (known.get(pending.case_id) or signed_in.outbox.add_note(work, ERASURE, pending), pending)
            for pending in erasures
        ]
        with contextlib.suppress(OpenError):  # said once her records are blocked
            _stop_waiting(signed_in, work, erasures)
        work.commit()
    return noted


def _erase(signed_in: SignedIn, asked: Sequence[bytes], case_ids: Sequence[bytes]) -> Erased:
    noted = _note(signed_in, case_ids, asked=asked)
    erasures = [pending for _, pending in noted]
    _carry_out_each(signed_in, noted)
    left = [_copies_left(signed_in, record_id) for pending in erasures for record_id in pending.records]
    out, with_us = sum(copies.number_out for copies in left), sum(copies.number_with_us for copies in left)
    return Erased(len(erasures), out, tell_media(signed_in), with_us)


@requires(Permission.ERASE_FILE, while_unsound=True)
def tombstones(signed_in: SignedIn) -> tuple[Tombstone, ...]:
    """Every tombstone that counts, of any file."""
    return Tombstones(signed_in.accounts.database).verified(signed_in.rosters, org=signed_in.ring.org)


def _pending(signed_in: SignedIn, case_id: bytes) -> PendingErasure:
    links_of(signed_in, case_id)  # each has to be read
    records = may_be_hers(signed_in, (link.record_id for link in records_in(signed_in, case_id)))
    meetings = may_be_hers(signed_in, (link.meeting_id for link in meetings_of(signed_in, case_id)))
    return PendingErasure(case_id, records, meetings)


def _none_frozen(signed_in: SignedIn, erasures: Iterable[PendingErasure]) -> None:
    """Somebody thought that she was not free: until that is settled nothing of hers is shredded, whoever asks."""
    erasures = list(erasures)
    _none_out_with_her(signed_in, erasures)
    for pending in erasures:
        require_acts_in_sight(signed_in, pending.case_id)
        if freeze_on(signed_in, pending.case_id) is not None:
            raise Refused("file_frozen")
        with _past_junk(signed_in):
            found = signed_in.liaison.sound("masked_record", MaskedRecord, ids=pending.records)
        for row in found.records:  # with one that is damaged nothing is erased, and the others are blocked
            if row.value.status is RecordStatus.FROZEN:
                raise Refused("record_frozen", reference=row.value.reference)


def _require_keys(signed_in: SignedIn, erasures: Iterable[PendingErasure]) -> None:
    """That nobody said of her key what is not so: her erasure would answer to that, and count for nothing."""
    if not all(signed_in.identity.wraps.is_sound(pending.case_id) for pending in erasures):
        raise NotHers


def _none_out_with_her(signed_in: SignedIn, erasures: Iterable[PendingErasure]) -> None:
    """While somebody is to go with her, or is on the way, her file stays: nothing but its outcome ends a watch."""
    meetings = [meeting_id for pending in erasures for meeting_id in pending.meetings]
    with _past_junk(signed_in):
        found = signed_in.liaison.sound("accompaniment", Accompaniment, ids=meetings)
    for row in found.records:
        if row.value.is_open:
            raise Refused("watch_open", way=row.value.code)


def _count(signed_in: SignedIn, work: UnitOfWork, case_ids: Iterable[bytes]) -> None:
    """Add whoever agreed to be counted to the counters of her month, each woman once however many files she has: with
    the first that goes, where each goes by itself since another woman's row is damaged.
    """
    files = dict[bytes, CaseFile]()
    for case_id in known_files_of_all(signed_in, tuple(case_ids)).files:
        with contextlib.suppress(Refused):  # what does not open, or is gone, keeps nobody from going
            files[case_id] = case_of(signed_in, case_id)
    told = ties_to_count(signed_in.identity)
    counted_before = {case_id for case_id in files if _one_of_hers_is_gone(signed_in, case_id)}
    for case in counted_women(files, told._replace(in_doubt=told.in_doubt | counted_before)).values():
        month = month_of(case.opened)
        record_id = month_id(month)
        with contextlib.suppress(Refused), work.part():
            before = signed_in.identity.find("figure", record_id, MonthFigures) or MonthFigures(month)
            signed_in.identity.put(work, "figure", record_id, FIGURES, before.counting(case), verb="count")


def _one_of_hers_is_gone(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether a file says that it is one with another that is not there any more."""
    for _, tie in signed_in.identity.sound("tie", Tie, subject=case_id).pairs:
        with contextlib.suppress(Refused):  # it is there, but does not open here
            if signed_in.identity.find("case_file", tie.other, CaseFile) is None:
                return True
    return False


def _carry_out(signed_in: SignedIn, noted: Sequence[tuple[bytes, PendingErasure]]) -> None:
    """Block, bury, shred, erase, strike the notes; safe to repeat. Raises Refused as ``erase`` does for what is frozen
    by now.
    """
    with signed_in.identity.begin() as work, _past_junk(signed_in):  # from here on no release can be signed
        noted = _still_noted(signed_in, noted)
        erasures = [_by_her_file(signed_in, pending.case_id) for _, pending in noted]
        _none_frozen(signed_in, erasures)
        _block(signed_in, [record for pending in erasures for record in pending.records])
        _require_keys(signed_in, erasures)
        _stop_waiting(signed_in, work, erasures)
        made = bury(signed_in, [subject for pending in erasures for subject in _subjects(signed_in, pending)])
        _shred_liaison(signed_in, erasures, made)
        state_in(signed_in.identity, work, made)
        _count(signed_in, work, [pending.case_id for pending in erasures])
        for pending in erasures:
            named_back.take_back(
                signed_in, work, pending.case_id, named_back.not_taken_back(signed_in, pending.case_id)
            )
            shred_file(signed_in, work, pending.case_id)
            _strike_notes(signed_in, work, pending)
        for note_id, _ in noted:
            signed_in.outbox.done(work, note_id)
        work.commit()
    steps = Steps()
    for record_id in (record for pending in erasures for record in pending.records):
        with steps.step():
            renew(signed_in, record_id)
    signed_in.tidy()  # else what went is still in the write-ahead logs


def _still_noted(
    signed_in: SignedIn, noted: Sequence[tuple[bytes, PendingErasure]]
) -> list[tuple[bytes, PendingErasure]]:
    """Those that nobody finished meanwhile. Raises Refused ``changed_meanwhile`` where somebody separated the files:
    one of them may be another woman's.
    """
    there = {note.outbox_id for note in signed_in.outbox.notes()}
    struck = [pending.case_id for note_id, pending in noted if note_id not in there]
    if any(opens_or_is_damaged(signed_in, case_id) for case_id in struck):
        raise Refused("changed_meanwhile", table="tie")
    return [(note_id, pending) for note_id, pending in noted if note_id in there]


def _past_junk(signed_in: SignedIn) -> AbstractContextManager[None]:
    """What is read inside is what counts over there, whatever anybody wrote above it that does not."""
    return passing_over(signed_in.liaison.audit)


def _stop_waiting(signed_in: SignedIn, work: UnitOfWork, erasures: Iterable[PendingErasure]) -> None:
    """Nothing of hers that has not gone over yet goes: it would come after everything else of hers was taken away."""
    for subject_id in (subject for pending in erasures for subject in (*pending.records, *pending.meetings)):
        signed_in.outbox.cancel(work, subject_id)


def _by_her_file(signed_in: SignedIn, case_id: bytes) -> PendingErasure:
    """Her records and meetings as her file says now. Raises OpenError where a row is not sound, once what can be found
    of her is blocked.
    """
    try:
        return _pending(signed_in, case_id)
    except OpenError:
        _block(signed_in, [link.record_id for link in records_of(signed_in, case_id)])
        raise


def _block(signed_in: SignedIn, records: Iterable[bytes]) -> None:
    """Nothing prints from here on, also if the rest fails. Raises OpenError, once the others are blocked, where
    one is not sound.
    """
    store, steps = signed_in.liaison, Steps()
    ids = shuffled(records)
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        found = store.sound("masked_record", MaskedRecord, ids=ids)
        for row in found.records:
            if row.value.status is RecordStatus.ACTIVE:
                with steps.step(work):
                    blocked = replace(row.value, status=RecordStatus.BLOCKED)
                    store.put(work, "masked_record", row.record_id, row.subject_id, blocked, verb="block")
        damaged = disown_damaged(signed_in, work, steps, ids, found, verb="block")
        work.commit()
    if damaged or not steps.whole:
        raise OpenError


def _subjects(signed_in: SignedIn, pending: PendingErasure) -> list[tuple[Compartment, bytes]]:
    """Everything of hers that has a key of its own; the prints of a record only once no copy is out."""
    found = [(Compartment.IDENTITY, pending.case_id)] if has_own_key(signed_in, pending.case_id) else []
    found += [(Compartment.LIAISON, subject_id) for subject_id in (*pending.records, *pending.meetings)]
    settled = [record_id for record_id in pending.records if none_left(signed_in, record_id)]
    return found + [(Compartment.LIAISON, disclosures_subject(disclosure_id)) for disclosure_id in settled]


def _shred_liaison(signed_in: SignedIn, erasures: Iterable[PendingErasure], made: Iterable[Tombstone]) -> None:
    """Take away every record and meeting in one transaction, in an order that says nothing."""
    store = signed_in.liaison
    gone = [(record_id, True) for pending in erasures for record_id in pending.records]
    gone += [(meeting_id, False) for pending in erasures for meeting_id in pending.meetings]
    with store.begin() as work:
        state_in(store, work, made)
        for subject_id, is_record in shuffled(gone):
            record = store.find("masked_record", subject_id, MaskedRecord) if is_record else None
            if record is not None:
                if not record.ended:  # a notice of before says that other papers go on
                    drop_notices(signed_in, work, disclosures_subject(subject_id))
                take_away(signed_in, work, subject_id, record, left=RecordStatus.ERASED)
            else:
                store.shred(work, subject_id, verb="erase")
                if is_record and none_left(signed_in, subject_id):
                    store.shred(work, disclosures_subject(subject_id), verb="erase")
                elif is_record:
                    copies, today = _copies_left(signed_in, subject_id), signed_in.today()
                    stand_in(store, work, subject_id, copies, left=RecordStatus.ERASED, due=today, verb="erase")
        work.commit()


def _strike_notes(signed_in: SignedIn, work: UnitOfWork, pending: PendingErasure) -> None:
    """A withdrawal, a freeze or a narrower consent of hers that a power cut left half done has nothing left to do."""
    for note in signed_in.outbox.notes():
        said = read(note, _AboutHer) if note.kind in ABOUT_CONSENT else None
        if said is not None and said.case_id == pending.case_id:
            signed_in.outbox.done(work, note.outbox_id)


@requires(Permission.RECORD_CONSENT)
def finish_erasures(signed_in: SignedIn) -> None:
    """At sign-in: finish each erasure that a power cut left half done. Raises OpenError if one could not be.

    One of a file that is not open here, or was frozen since, waits for somebody to whom it is, or for its unfreezing.
    """
    noted = erasures_noted(signed_in)
    shut = [pending for _, pending in noted if is_shut_here(signed_in, pending.case_id)]
    steps = Steps()
    if shut:
        with steps.step(), signed_in.identity.begin() as work:
            _stop_waiting(signed_in, work, shut)
            work.commit()
        with steps.step():
            _block(signed_in, [record_id for pending in shut for record_id in pending.records])
    open_here = [(key, pending) for key, pending in noted if pending not in shut]
    with steps.step():
        others = {file_id for key, pending in open_here for file_id in _found_since(signed_in, key, pending.case_id)}
        others -= {pending.case_id for _, pending in noted}
        open_here += _note(signed_in, tuple(others)) if others else []
    with steps.step():
        _carry_out_each(signed_in, [(key, pending) for key, pending in open_here if _may_go(signed_in, pending)])
    if not steps.whole:
        raise OpenError


def _found_since(signed_in: SignedIn, note_id: bytes, case_id: bytes) -> tuple[bytes, ...]:
    """Every file of hers, that was one with this one before its erasure was noted and may have been out of sight."""
    hers, noted = known_files(signed_in, case_id), entry_about(signed_in.identity.audit, TABLE, note_id)
    ties = [tie_id for younger, (tie_id, _) in ties_of(signed_in).items() if younger in hers.files]
    last = max((first_entry(signed_in.identity, "tie", tie_id) for tie_id in ties), default=0)
    return hers.files if hers.every and noted is not None and last < noted.n else ()


def _may_go(signed_in: SignedIn, pending: PendingErasure) -> bool:
    """Whether nothing of hers was frozen since, or is out of sight. One whose rows are not sound is blocked as far as
    it can be found.
    """
    if not all_in_sight(signed_in, pending.case_id):
        return False
    try:
        _none_frozen(signed_in, [_pending(signed_in, pending.case_id)])
    except OpenError:
        return True
    except Refused:
        return False
    return True


def _carry_out_each(signed_in: SignedIn, noted: Sequence[tuple[bytes, PendingErasure]]) -> None:
    """All in one act; where a damaged row keeps it from being done, each by itself, for one woman's must not keep
    another from being erased. Raises OpenError once the others are.
    """
    if not noted:
        return
    with contextlib.suppress(OpenError):
        _carry_out(signed_in, noted)
        return
    steps = Steps()
    for each in noted:
        with steps.step():
            _carry_out(signed_in, [each])
    if not steps.whole:
        raise OpenError


def _copies_left(signed_in: SignedIn, record_id: bytes) -> Copies:
    """What is written down as not gone; of an erased woman's prints, those that are sound."""
    return sorted_out(prints_of(signed_in, record_id, sound=True))
