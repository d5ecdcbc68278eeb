"""Blocking one record in liaison.db that she took back, whatever else there is damaged. No window may call it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.release import CaseLink
from nsintake.records.copies import Copies, ask_for, prints_of, sorted_out, stand_in
from nsintake.records.past_damage import Steps, absent_over_there, found_whole
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.calling_off import withdraw_from
from nsintake.services.liaison.recall_notices import renew
from nsintake.services.liaison.shredding import drop_notices
from nsintake.store.audit import passing_over
from nsintake.store.check import missing
from nsintake.store.disowned import disown, taking_up, write_again

SHRED_AFTER = timedelta(days=7)


class Blocked(NamedTuple):
    """``stopped``: nothing of the record prints any more, or it surely has not arrived; ``whole``: and all that follows
    from it was done.
    """

    copies: Copies
    stopped: bool
    whole: bool


def block(signed_in: SignedIn, link: CaseLink, *, case_id: bytes = b"", at_once: bool = False) -> Blocked:
    """Block the record in liaison.db and take away what may be said; then ask for its copies and stop what goes on with
    its office, in one transaction, and draw the notices. No damaged row keeps anything else from being done.
    ``case_id``: the file that names it.
    """
    store, record_id, first, then = signed_in.liaison, link.record_id, Steps(), Steps()
    record, sure = None, True
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        with first.step(work):
            record = found_whole(signed_in, case_id, record_id)
            if record is None:
                sure = absent_over_there(signed_in, work, case_id, record_id, verb="withdraw")
            elif record.ended:
                write_again(store, work, "masked_record", record_id, MaskedRecord, verb="withdraw")
            else:
                due = signed_in.today() + (timedelta() if at_once else SHRED_AFTER)
                frozen = record.status is RecordStatus.FROZEN  # stays so, and is not shredded before it is unfrozen
                status = RecordStatus.FROZEN if frozen else RecordStatus.WITHDRAWN
                blocked = replace(record, status=status, shred_due=due, facts=(), withheld=())
                store.put(work, "masked_record", record_id, record_id, blocked, verb="withdraw")
        if not first.whole:
            with first.step(work):
                disown(store, work, "masked_record", record_id, verb="withdraw")
        copies = _copies(signed_in, then, record_id)
        if record is not None and not record.ended:
            with then.step(work):
                drop_notices(signed_in, work, disclosures_subject(record_id))  # of some papers only, before
            with then.step(work):
                day = signed_in.today() + SHRED_AFTER
                ask_for(store, work, record_id, link.reference, copies, due=day)
        elif record is None and first.whole and copies:  # it was lost, and a keeper settled that
            left, day = RecordStatus.SHREDDED, signed_in.today() + SHRED_AFTER
            with then.step(work):
                stand_in(store, work, record_id, copies, left=left, due=day, verb="withdraw", link=link)
        if record is None or not record.ended:
            then.whole &= withdraw_from(signed_in, work, link)
        work.commit()
    with then.step():
        renew(signed_in, record_id)
    return Blocked(copies, first.whole and sure, first.whole and sure and then.whole)


def _copies(signed_in: SignedIn, steps: Steps, record_id: bytes) -> Copies:
    """What is out and what is with us; of prints that are sound, where there are others or somebody took one out."""
    steps.whole &= not missing(signed_in.liaison, ("disclosure",))
    with steps.step():
        return sorted_out(prints_of(signed_in, record_id))
    return sorted_out(prints_of(signed_in, record_id, sound=True))
