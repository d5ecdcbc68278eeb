"""When somebody thinks that she is not free: everything of hers is frozen, nothing is shredded, and somebody checks.

It is written into her file with a note, from when no release can be signed, and carried out in liaison.db; a power cut
in between is finished at the next sign-in. What she says meanwhile is written down like any word of hers.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct, Item
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import FREEZE, THAW, PendingFreeze
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused, UserFault
from nsintake.records import not_sent
from nsintake.records.access import requires
from nsintake.records.case_files import (
    acts_of,
    case_of,
    every_act_of,
    freeze_on,
    is_ended,
    is_shut,
    links_of,
    require_acts_in_sight,
    take_number,
    tasks_of,
)
from nsintake.records.consent_standing import require_whole
from nsintake.records.delivery import deliver
from nsintake.records.merged_files import all_in_sight, every_readable_file, files_of
from nsintake.records.past_damage import (
    Steps,
    disown_damaged,
    gone,
    is_short,
    past_damage,
    records_by,
    stopped_short,
    stops_first,
)
from nsintake.records.pending import read, taken_back
from nsintake.records.record_leads import files_behind, records_in, records_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import SETTLED_BY_UNFREEZING, close_tasks, open_of, open_task
from nsintake.services.consent.telling_her_worker import ask_to_call_off_ways, ask_to_reach_her
from nsintake.services.liaison.calling_off import resume, suspend
from nsintake.store.audit import passing_over
from nsintake.store.disowned import is_disowned, taking_up
from nsintake.store.newest import first_entry
from nsintake.store.order import shuffled
from nsintake.store.owed import TABLE
from nsintake.store.rows import Record
from nsintake.store.unit_of_work import UnitOfWork

SHRED_AFTER_UNFREEZE = timedelta(days=7)
_FREEZABLE = frozenset({RecordStatus.ACTIVE, RecordStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Frozen:
    """How many records are frozen."""

    records: int


class _FrozenRecords(NamedTuple):
    """How many records are frozen. ``every``: none is so damaged that it may not be; ``whole``: what follows from it is
    done too.
    """

    records: int
    every: bool
    whole: bool


def _reason(reason: str) -> str:
    words = clean(reason, "reason", limit=TEXT, multiline=True)
    if not words:
        raise UserFault("field_empty", field="reason")
    return words


def _pending(signed_in: SignedIn, case_id: bytes) -> PendingFreeze:
    """All that ever led from her file to a record. Raises OpenError where a link is not sound."""
    links_of(signed_in, case_id)
    links = records_in(signed_in, case_id)
    return PendingFreeze(case_id, tuple(link.record_id for link in links), tuple(link.reference for link in links))


def _links(pending: PendingFreeze) -> list[CaseLink]:
    """Her records with their references, in an order that says nothing."""
    return list(shuffled(pending.links))


def _add(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, kind: ActKind, reasons: str) -> None:
    number = take_number(signed_in, work, case_id)
    act = ConsentAct(number, "", kind, signed_in.today(), witness=signed_in.uid, reasons=reasons)
    signed_in.identity.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb=kind.value)
    if kind is ActKind.FROZEN:
        ask_to_call_off_ways(signed_in, work, case_id)


def _freeze_readable(signed_in: SignedIn, case_id: bytes, *, reason: str) -> int:
    """Freeze all of hers that can be found, and leave a note for when her file can be read whole again; how many."""
    found = records_of(signed_in, case_id)
    records, references = tuple(link.record_id for link in found), tuple(link.reference for link in found)
    why = _reason(reason)
    note_id, still = _note_and_freeze(signed_in, PendingFreeze(case_id, records, references, why))
    if note_id is None:  # no note can be kept: it is written down now or never
        with past_damage(), signed_in.identity.begin() as work:
            for file_id in every_readable_file(signed_in, case_id):
                if freeze_on(signed_in, file_id) is None:
                    _add(signed_in, work, file_id, ActKind.FROZEN, why)
            work.commit()
    return still.records


def _note_and_freeze(signed_in: SignedIn, pending: PendingFreeze) -> tuple[bytes | None, _FrozenRecords]:
    """Note a freeze, then carry out what can be at once; the note and how many records are frozen. Where nothing can
    be noted any more they are frozen as well.
    """
    note_id, still = None, _FrozenRecords(0, every=False, whole=False)
    with past_damage(), signed_in.identity.begin() as work:
        note_id = signed_in.outbox.add_note(work, FREEZE, pending)
        _stop_waiting(signed_in, work, pending)
        work.commit()
    with past_damage(), signed_in.identity.begin() as work:  # from here on no release can be signed
        _stop_waiting(signed_in, work, pending)  # what was, since the note
        still = _freeze_records(signed_in, pending)
        work.commit()
    if not still.every:  # where nothing can be begun in identity.db any more
        with past_damage():
            still = _freeze_records(signed_in, pending)
    return note_id, still


@requires(Permission.RECORD_CONSENT, while_unsound=True)
@stops_first(_freeze_readable)
def freeze(signed_in: SignedIn, case_id: bytes, *, reason: str) -> Frozen:
    """From now on nothing of hers prints, leaves or is shredded, from whichever of her files, until it is unfrozen
    with a reason.

    Raises UserFault ``field_empty``, Refused ``file_frozen`` if it is already, ``file_restricted``, ``stopped_damaged``
    once all is frozen that can be.
    """
    with signed_in.identity.begin() as work:
        if gone(signed_in):
            raise OpenError
        noted = note_freeze(signed_in, work, case_id, reason=reason)
        work.commit()
    steps, frozen = Steps(), 0
    for note_id, pending in noted:
        with steps.step():
            still = _carry_freeze(signed_in, note_id, pending)
            frozen += still.records
            steps.whole &= still.whole
    if not steps.whole:
        raise stopped_short(frozen)
    return Frozen(frozen)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def freeze_by_reference(signed_in: SignedIn, typed: str, *, reason: str) -> Frozen:
    """Somebody thinks that she is not free and her file cannot be read: the reference on a paper of hers is enough to
    freeze what is told under it, and the rest as soon as her file can be read.

    Raises UserFault ``field_empty``, ``reference_unreadable``, Refused ``reference_unknown``; OpenError, once it is
    noted, where the record itself is damaged.
    """
    why, links = _reason(reason), records_by(signed_in, typed)
    every = [_freeze_one(signed_in, link, why) for link in {link.record_id: link for link in links}.values()]
    if not any(still.every for still in every):
        raise OpenError
    return Frozen(sum(still.records for still in every))


def _freeze_one(signed_in: SignedIn, link: CaseLink, why: str) -> _FrozenRecords:
    pending = PendingFreeze(b"", (link.record_id,), (link.reference,), why)
    note_id, still = _note_and_freeze(signed_in, pending)
    if note_id is not None:
        with past_damage():
            return _carry_freeze(signed_in, note_id, pending)
        with past_damage():
            frozen = sum(_freeze_readable(signed_in, file, reason=why) for file in files_behind(signed_in, (link,)))
            return still._replace(records=frozen, every=True) if frozen else still
    return still


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def note_freeze(
    signed_in: SignedIn, work: UnitOfWork, case_id: bytes, *, reason: str
) -> tuple[tuple[bytes, PendingFreeze], ...]:
    """The same within a transaction on identity.db that writes more; call ``carry_freeze`` with each of what this gives
    once it is committed.
    """
    why, hers = _reason(reason), files_of(signed_in, case_id)
    going = [file_id for file_id in hers if freeze_on(signed_in, file_id) is None]
    noted = [_note_freeze(signed_in, work, file_id, why) for file_id in going]
    for file_id in (file_id for file_id in hers if file_id not in going):  # whatever it says, nothing of it goes on
        pending = _pending(signed_in, file_id)
        if _some_go_on(signed_in, work, pending):
            _stop_waiting(signed_in, work, pending)
            noted.append((signed_in.outbox.add_note(work, FREEZE, pending), pending))
    if not noted:
        raise Refused("file_frozen")
    return tuple(noted)


def _some_go_on(signed_in: SignedIn, work: UnitOfWork, pending: PendingFreeze) -> bool:
    """Whether a record of hers is not frozen over there, or cannot be read, or goes over yet."""
    found = signed_in.liaison.sound("masked_record", MaskedRecord, ids=pending.records)
    moves = any(row.value.status in _FREEZABLE for row in found.records)
    return (
        moves
        or bool(found.damaged)
        or any(signed_in.outbox.rows_about(work, record_id) for record_id in pending.records)
    )


def _note_freeze(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, why: str) -> tuple[bytes, PendingFreeze]:
    pending = _pending(signed_in, case_id)
    _add(signed_in, work, case_id, ActKind.FROZEN, why)  # from here on no release can be signed
    with contextlib.suppress(OpenError):  # a damaged file is frozen all the same
        case = case_of(signed_in, case_id)
        task = Task(TaskKind.SAFETY_CHECK, signed_in.today(), case.code, owner=case.worker)
        open_task(signed_in.identity, work, case_id, task)
        ask_to_reach_her(signed_in, work, case_id)
    _stop_waiting(signed_in, work, pending)
    return signed_in.outbox.add_note(work, FREEZE, pending), pending


def _stop_waiting(signed_in: SignedIn, work: UnitOfWork, pending: PendingFreeze) -> None:
    """What was signed and has not gone does not go while she may not be free, nor by itself afterwards."""
    for record_id in pending.records:
        not_sent.stop(signed_in, work, record_id)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def carry_freeze(signed_in: SignedIn, note_id: bytes, pending: PendingFreeze) -> Frozen:
    """Freeze in liaison.db, then remove the note; safe to repeat, also by somebody to whom her file is not open. Raises
    OpenError once all is done that can be, where a damaged row kept the rest from it.
    """
    still = _carry_freeze(signed_in, note_id, pending)
    if not still.whole:
        raise OpenError
    return Frozen(still.records)


def _carry_freeze(signed_in: SignedIn, note_id: bytes, pending: PendingFreeze) -> _FrozenRecords:
    steps = Steps()
    with steps.step():
        deliver(signed_in)
    still = _freeze_records(signed_in, pending)
    if not pending.case_id:
        frozen = _freeze_file(signed_in, note_id, pending, still)
        return frozen._replace(whole=frozen.whole and steps.whole)
    others, hers, free = list[tuple[bytes, PendingFreeze]](), True, None
    with signed_in.identity.begin() as work:
        if pending.reason and is_shut(signed_in, pending.case_id):
            return still
        with past_damage():
            free = _unfrozen_since(signed_in, work, note_id, pending.case_id)
        if pending.reason and free is None:
            require_acts_in_sight(signed_in, pending.case_id)
            if freeze_on(signed_in, pending.case_id) is None:
                _add(signed_in, work, pending.case_id, ActKind.FROZEN, pending.reason)
            every = _pending(signed_in, pending.case_id)  # now that all of them can be read
            _stop_waiting(signed_in, work, every)
            still = _freeze_records(signed_in, every)
            files, hers = every_readable_file(signed_in, pending.case_id), all_in_sight(signed_in, pending.case_id)
            going = [file for file in files if file != pending.case_id and _goes_on(signed_in, file)]
            others = [_note_freeze(signed_in, work, file, pending.reason) for file in going]
        if free is None and still.every and hers and not is_short(signed_in):
            signed_in.outbox.done(work, note_id)
        work.commit()
    if free is not None:
        return _FrozenRecords(carry_unfreeze(signed_in, *free).records, every=True, whole=True)
    for other_id, other in others:
        with steps.step():
            steps.whole &= _carry_freeze(signed_in, other_id, other).whole
    return still._replace(whole=still.whole and steps.whole and hers)


def _goes_on(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether a file that was out of sight when another one of hers was frozen goes on; not once it was unfrozen."""
    if is_shut(signed_in, case_id):
        return False
    require_acts_in_sight(signed_in, case_id)
    return freeze_on(signed_in, case_id) is None and not _is_unfrozen(signed_in, case_id)


def _freeze_file(signed_in: SignedIn, note_id: bytes, pending: PendingFreeze, still: _FrozenRecords) -> _FrozenRecords:
    """What was frozen by a reference is written into her files as soon as they can be read; until then the note stays.

    ``still``: what is frozen by now.
    """
    behind = files_behind(signed_in, pending.links)
    if not behind:
        return still
    with signed_in.identity.begin() as work:
        telling = dict.fromkeys(told_id for file in behind for told_id in every_readable_file(signed_in, file))
        going = [told_id for told_id in telling if freeze_on(signed_in, told_id) is None]
        noted = [_note_freeze(signed_in, work, file_id, pending.reason) for file_id in going]
        if not is_short(signed_in):  # else this note stays
            for file_id in (file_id for file_id in telling if not all_in_sight(signed_in, file_id)):
                again = replace(
                    _pending(signed_in, file_id), reason=pending.reason
                )  # for others of hers, once they are in sight
                noted.append((signed_in.outbox.add_note(work, FREEZE, again), again))
            signed_in.outbox.done(work, note_id)
        work.commit()
    each = [_carry_freeze(signed_in, own_id, own) for own_id, own in noted] or [still]
    return _FrozenRecords(
        sum(stopped.records for stopped in each) or still.records, still.every, all(stopped.whole for stopped in each)
    )


def _freeze_records(signed_in: SignedIn, pending: PendingFreeze) -> _FrozenRecords:
    """Every record of hers is frozen; one that was withdrawn keeps that it was. One that is damaged keeps no other
    from it.
    """
    store, first, then = signed_in.liaison, Steps(), Steps()
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        found = store.sound("masked_record", MaskedRecord, ids=shuffled(pending.records))
        for row in found.records:
            if row.value.status in _FREEZABLE:
                with first.step(work):
                    frozen = replace(_left_of(signed_in, row), status=RecordStatus.FROZEN)
                    store.put(work, "masked_record", row.record_id, row.subject_id, frozen, verb="freeze")
        damaged = disown_damaged(signed_in, work, first, pending.records, found, verb="freeze", case_id=pending.case_id)
        for link in _links(pending):
            then.whole &= suspend(signed_in, work, link)
        work.commit()
    every = first.whole and not damaged
    still = sum(row.value.status in {*_FREEZABLE, RecordStatus.FROZEN} for row in found.records)
    return _FrozenRecords(still, every, every and then.whole)


@requires(Permission.RECORD_CONSENT)
def freeze_again(signed_in: SignedIn, case_id: bytes, links: Iterable[CaseLink]) -> None:
    """Where a file is frozen these records of it are frozen over there, and what follows from it is done: somebody took
    away that it was.
    """
    hers = tuple(links)
    if freeze_on(signed_in, case_id) is not None:
        records, references = tuple(link.record_id for link in hers), tuple(link.reference for link in hers)
        _freeze_records(signed_in, PendingFreeze(case_id, records, references))


def _left_of(signed_in: SignedIn, row: Record[MaskedRecord]) -> MaskedRecord:
    """A record to be written over one that was disowned tells nothing: what should have been cut out of it is there."""
    if not is_disowned(signed_in.liaison, "masked_record", row.record_id):
        return row.value
    return replace(row.value, facts=(), withheld=tuple(Item))


@requires(Permission.RECORD_CONSENT)
def unfreeze(signed_in: SignedIn, case_id: bytes, *, reason: str) -> Frozen:
    """She is free, and somebody says how that is known: what was stopped goes on, what was withdrawn is recalled.

    Raises UserFault ``field_empty``, Refused ``not_frozen``, ``file_restricted``, and as ``require_whole`` does.
    """
    why = _reason(reason)
    with signed_in.identity.begin() as work:
        still = [file_id for file_id in files_of(signed_in, case_id) if freeze_on(signed_in, file_id) is not None]
        if not still:
            raise Refused("not_frozen")
        require_whole(signed_in)
        noted = [_note_unfreeze(signed_in, work, file_id, why) for file_id in still]
        work.commit()
    return Frozen(sum(carry_unfreeze(signed_in, note_id, pending).records for note_id, pending in noted))


def _note_unfreeze(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, why: str) -> tuple[bytes, PendingFreeze]:
    _add(signed_in, work, case_id, ActKind.THAWED, why)
    for note in signed_in.outbox.notes():  # else a freeze that a damaged row left half done would come again
        pending = read(note, PendingFreeze) if note.kind == FREEZE else None
        if pending is not None and pending.case_id == case_id:
            signed_in.outbox.done(work, note.outbox_id)
    settled = open_of(tasks_of(signed_in, case_id), *SETTLED_BY_UNFREEZING)
    close_tasks(signed_in.identity, work, case_id, settled)
    unfrozen = _pending(signed_in, case_id)
    return signed_in.outbox.add_note(work, THAW, unfrozen), unfrozen


@requires(Permission.RECORD_CONSENT)
def carry_unfreeze(signed_in: SignedIn, note_id: bytes, pending: PendingFreeze) -> Frozen:
    """Let her records go on if her file says that it was unfrozen and not frozen again, then remove the note; safe to
    repeat.

    Her file says which records are hers, whatever the note says. If her file is not open here nothing is unfrozen: the
    note stays for somebody who can see whether it may.
    """
    deliver(signed_in)
    if is_shut(signed_in, pending.case_id):
        return Frozen(0)
    with signed_in.identity.begin() as work:
        require_whole(signed_in)  # somebody may have written that she is free, and made her word count for this moment
        unfrozen = (
            _unfreeze_records(signed_in, _pending(signed_in, pending.case_id))
            if _is_unfrozen(signed_in, pending.case_id)
            else 0
        )
        signed_in.outbox.done(work, note_id)
        work.commit()
    return Frozen(unfrozen)


def _unfrozen_since(
    signed_in: SignedIn, work: UnitOfWork, note_id: bytes, case_id: bytes
) -> tuple[bytes, PendingFreeze] | None:
    """A note by which her records go on again, in this transaction: somebody carried out this freeze meanwhile, and
    wrote since that she is free. None where nobody did.
    """
    store = signed_in.identity
    noted, acts = first_entry(store, TABLE, note_id), store.list("consent_act", ConsentAct, subject=case_id)
    free = (act_id for act_id, act in acts if act.kind is ActKind.THAWED)
    after = noted and any(first_entry(store, "consent_act", act_id) > noted for act_id in free)
    if not (after and _is_unfrozen(signed_in, case_id)):
        return None
    pending = _pending(signed_in, case_id)
    return signed_in.outbox.add_note(work, THAW, pending), pending


def _is_unfrozen(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether somebody wrote into her file that she is free, and nobody since that she may not be."""
    kinds = [act.kind for act in every_act_of(signed_in, case_id) if act.kind in {ActKind.FROZEN, ActKind.THAWED}]
    return bool(kinds) and kinds[-1] is ActKind.THAWED


def _frozen_since(signed_in: SignedIn) -> set[bytes]:
    """Records that somebody froze by their reference, of which her file has not heard yet: it will be frozen again."""
    noted = (read(note, PendingFreeze) for note in signed_in.outbox.notes() if note.kind == FREEZE)
    return {
        record_id for pending in noted if pending is not None and not pending.case_id for record_id in pending.records
    }


def _unfreeze_records(signed_in: SignedIn, pending: PendingFreeze) -> int:
    store, due = signed_in.liaison, signed_in.today() + SHRED_AFTER_UNFREEZE
    acts = acts_of(signed_in, pending.case_id)
    ended = {link.record_id for link in links_of(signed_in, pending.case_id) if is_ended(acts, link)} | taken_back(
        signed_in
    )
    again = _frozen_since(signed_in)
    own = [record_id for record_id in pending.records if record_id not in again]

    def stood(row: Record[MaskedRecord]) -> bool:
        """Frozen, or so damaged then that it could not be."""
        disowned = row.value.status in _FREEZABLE and is_disowned(store, "masked_record", row.record_id)
        return disowned or row.value.status is RecordStatus.FROZEN

    with store.begin() as work, taking_up(store.audit):
        frozen = [row for row in store.records("masked_record", MaskedRecord, ids=shuffled(own)) if stood(row)]
        for row in frozen:
            since = row.value.shred_due or (due if row.record_id in ended else None)
            status = RecordStatus.ACTIVE if since is None else RecordStatus.WITHDRAWN
            free = replace(
                _left_of(signed_in, row), status=status, shred_due=None if since is None else max(since, due)
            )
            store.put(work, "masked_record", row.record_id, row.subject_id, free, verb="thaw")
        for link in _links(pending):
            if link.record_id in own:
                resume(signed_in, work, link)
        work.commit()
    return len(frozen)
