"""What her record in liaison.db says of her is said again in her file, where somebody took it away there, once a keeper
settles identity.db. No window may call it.
"""

from __future__ import annotations

from nsintake.domain.consent import ActKind, ConsentAct, by_place
from nsintake.domain.pending import FREEZE, THAW, PendingFreeze
from nsintake.domain.record_kinds import CONSENT_ACT
from nsintake.records.pending import read
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.asked_whether_free import ask_whether_free
from nsintake.services.backup.carried_over import end_by_records
from nsintake.store.audit import passing_over
from nsintake.store.check import ChainReport
from nsintake.store.newest import first_entry
from nsintake.store.owed import TABLE as OWED
from nsintake.store.unit_of_work import UnitOfWork

_MARKS = {ActKind.FROZEN, ActKind.THAWED}


def say_again(signed_in: SignedIn, work: UnitOfWork, report: ChainReport, *, lacks: bool) -> None:
    """That she took something back, or that she may not be free; and somebody is asked whether she is, within a
    keeper's transaction on identity.db. ``report``: what was found there; ``lacks``: an entry was changed or is gone.
    """
    store, liaison = signed_in.identity, signed_in.liaison
    with passing_over(store.audit), passing_over(liaison.audit):  # what does not count is about to be settled
        going_on = frozenset[bytes]() if lacks else _going_on(signed_in, report)
        end_by_records(
            work, store, liaison, frozenset(), now=None, since_made={}, unfrozen=going_on, clock=signed_in.clock
        )
        ask_whether_free(work, store, signed_in.today())


def _going_on(signed_in: SignedIn, report: ChainReport) -> frozenset[bytes]:
    """Files that were unfrozen, and whose records wait for it yet; none where what was found may be a freeze since."""
    if signed_in.outbox.hides_notes() or {CONSENT_ACT.table, OWED} & {table for table, _ in report.stray}:
        return frozenset()
    notes = [(note.kind, read(note, PendingFreeze)) for note in signed_in.outbox.notes() if note.kind in {FREEZE, THAW}]
    frozen = [pending for kind, pending in notes if kind == FREEZE and pending is not None]
    told = {record_id for pending in frozen for record_id in pending.records}
    waiting = [pending for kind, pending in notes if kind == THAW and pending is not None]
    going = {pending.case_id for pending in waiting if told.isdisjoint(pending.records)}
    last = max((*report.broken, *report.powerless, *report.unread, *report.exchanged), default=0)
    return frozenset(case_id for case_id in going if _unfrozen_at(signed_in, case_id) > last)


def _unfrozen_at(signed_in: SignedIn, case_id: bytes) -> int:
    """The number of the entry by which her file was unfrozen; 0 where that is not the last word of it."""
    rows = signed_in.identity.sound(CONSENT_ACT.table, ConsentAct, subject=case_id).records
    marks = [act for act in by_place(row.value for row in rows) if act.kind in _MARKS]
    if not marks or marks[-1].kind is not ActKind.THAWED:
        return 0
    own = [row.record_id for row in rows if row.value == marks[-1]]
    return min((first_entry(signed_in.identity, CONSENT_ACT.table, act_id) for act_id in own), default=0)
