"""What a withdrawal that was noted has to do: which records, letters and words of one file it is about. No window may
call it.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct, GivenHow
from nsintake.domain.pending import PendingWithdrawal
from nsintake.domain.release import CaseLink
from nsintake.records.case_files import acts_of, link_for, take_number
from nsintake.records.record_leads import going_on, records_in
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.consent.consenting import end_asking
from nsintake.services.consent.telling_her_worker import ask_to_call_off_ways, ask_to_reach_her
from nsintake.store.audit_lookups import entry_about
from nsintake.store.column_types import MOST
from nsintake.store.newest import first_entry
from nsintake.store.owed import TABLE
from nsintake.store.unit_of_work import UnitOfWork


def note_for(
    signed_in: SignedIn, case_id: bytes, recipient_id: str, *, by_phone: bool, at_once: bool
) -> PendingWithdrawal:
    """What is noted when she takes it back in one file, with her record there as it says now."""
    known = link_for(signed_in, case_id, recipient_id)
    named = (known.record_id, known.reference) if known else (b"", "")
    by, day = signed_in.uid, signed_in.today()
    return PendingWithdrawal(case_id, recipient_id, by_phone, *named, at_once=at_once, witness=by, day=day)


def links_to_stop(signed_in: SignedIn, work: UnitOfWork, pending: PendingWithdrawal) -> tuple[CaseLink, ...]:
    """Her masked record as it was named when she took it back, or as her file names it now. Also every other record of
    that office that is still in force and to which her file ever led.
    """
    if pending.written:
        return pending.links
    try:
        known = link_for(signed_in, pending.case_id, pending.recipient_id)
        every = going_on(signed_in, work, records_in(signed_in, pending.case_id, pending.recipient_id))
    except OpenError:
        if not pending.links:
            raise
        return pending.links
    own = (known,) if known is not None else ()
    return tuple({link.record_id: link for link in (*pending.links, *own, *every)}.values())


def has_to_do(signed_in: SignedIn, work: UnitOfWork, pending: PendingWithdrawal) -> bool:
    """Whether her word changes anything: what her file says, a letter that names her, or what goes on over there
    whatever her file says already.
    """
    return (
        said_yes(signed_in, pending) or _may_name(signed_in, pending) or bool(going_on(signed_in, work, pending.links))
    )


def is_to_write(signed_in: SignedIn, pending: PendingWithdrawal, line: int) -> bool:
    """Whether her file has yet to say what was noted by entry ``line`` of the log; it may know of the record and of no
    word of hers.
    """
    said = any(act.recipient_id == pending.recipient_id for act in acts_of(signed_in, pending.case_id))
    return said_yes(signed_in, pending, line) or (bool(pending.record_id) and not said)


def said_yes(signed_in: SignedIn, pending: PendingWithdrawal, line: int = MOST) -> bool:
    """Whether her last word to an office was yes, expired or not, and was said before entry ``line`` of the log."""
    store = signed_in.identity
    own = [act for act in acts_of(signed_in, pending.case_id) if act.recipient_id == pending.recipient_id]
    if not own or own[-1].kind is ActKind.WITHDRAWN:
        return False
    rows = store.list("consent_act", ConsentAct, subject=pending.case_id)
    last = replace(own[-1], number=0)  # an odd number has no place in the order, and reads as another there
    same = (act_id for act_id, act in rows if replace(act, number=0) == last)
    return any(first_entry(store, "consent_act", act_id) < line for act_id in same)


def line_of_note(signed_in: SignedIn, note_id: bytes) -> int:
    """The number of the entry by which something was noted."""
    noted = entry_about(signed_in.identity.audit, TABLE, note_id)
    return MOST if noted is None else noted.n


def named_letters(signed_in: SignedIn, pending: PendingWithdrawal) -> tuple[named_back.Named, ...]:
    """The letters that name her to that office and are not taken back."""
    return named_back.not_taken_back(signed_in, pending.case_id, pending.recipient_id)


def _may_name(signed_in: SignedIn, pending: PendingWithdrawal) -> bool:
    """Whether a letter names her to that office, or one may that cannot be read."""
    return bool(named_letters(signed_in, pending)) or not named_back.none_damaged(signed_in, pending.case_id)


def write_act(signed_in: SignedIn, work: UnitOfWork, pending: PendingWithdrawal) -> None:
    """Her file says it. Raises OpenError while what she said before is out of sight."""
    act = ConsentAct(
        number=take_number(signed_in, work, pending.case_id),
        recipient_id=pending.recipient_id,
        kind=ActKind.WITHDRAWN,
        day=pending.day or signed_in.today(),
        how=GivenHow.BY_PHONE if pending.by_phone else GivenHow.SPOKEN,
        witness=pending.witness or signed_in.uid,
    )
    signed_in.identity.put(work, "consent_act", secrets.token_bytes(16), pending.case_id, act, verb="withdraw")
    end_asking(signed_in, work, pending.case_id, pending.recipient_id)
    ask_to_call_off_ways(signed_in, work, pending.case_id, pending.recipient_id)
    if pending.record_id:
        ask_to_reach_her(signed_in, work, pending.case_id)
