"""Consent after the session: who may hear what today, and taking it back.

Withdrawal blocks in liaison.db first and only then is written into her file, while no release can be signed: whatever
happens in between, nothing prints that she no longer allows.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta

from nsintake.domain.consent import ActKind, ConsentAct, GivenHow
from nsintake.domain.directory import Recipient
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.services.access import requires
from nsintake.services.casework import acts_of, link_for, next_number
from nsintake.services.session import Session
from nsintake.store.unit_of_work import UnitOfWork

SHRED_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WithdrawalView:
    """What a withdrawal did. ``reference`` is empty and ``copies_out`` 0 if nothing had been released."""

    reference: str
    office: Wording
    copies_out: int
    recall_due: date | None


@requires(Permission.RECORD_CONSENT)
def recipients(session: Session) -> tuple[Recipient, ...]:
    """The offices that can be asked about."""
    return session.content.recipients


@requires(Permission.RECORD_CONSENT)
def withdraw(session: Session, case_id: bytes, recipient_id: str, *, by_phone: bool = False) -> WithdrawalView:
    """She takes it back for one office: nothing prints from this moment, and copies already out are recalled.

    Raises Refused ``nothing_to_withdraw``.
    """
    recipient = session.content.recipient(recipient_id)
    while True:
        session.deliver()
        with session.identity.begin() as work:  # from here on no release can be signed
            if session.owes():
                continue  # one was, since the delivery: it must be over there before it can be blocked
            if not _stands(session, case_id, recipient_id):
                raise Refused("nothing_to_withdraw")
            link = link_for(session, case_id, recipient_id)
            copies = _block(session, link) if link else 0
            _write_act(session, work, case_id, recipient_id, by_phone=by_phone)
            work.commit()
            break
    due = session.today() + SHRED_AFTER if copies else None
    return WithdrawalView(link.reference if link else "", recipient.office, copies, due)


def _stands(session: Session, case_id: bytes, recipient_id: str) -> bool:
    """Whether her last word to an office was yes, expired or not."""
    own = [act for act in acts_of(session, case_id) if act.recipient_id == recipient_id]
    return bool(own) and own[-1].kind is not ActKind.WITHDRAWN


def _block(session: Session, link: CaseLink) -> int:
    """Block the record in liaison.db and open the recall, in one transaction. The number of copies that are out."""
    store = session.liaison
    with store.begin() as work:
        record = store.find("masked_record", link.record_id, MaskedRecord)
        if record is None:
            return 0
        out = [one for _, one in store.list("disclosure", Disclosure, subject=disclosures_subject(link.record_id))]
        copies = sum(one.copies for one in out if not one.recalled)
        if record.status is RecordStatus.WITHDRAWN:
            return copies
        due = session.today() + SHRED_AFTER
        blocked = replace(record, status=RecordStatus.WITHDRAWN, shred_due=due)
        store.put(work, "masked_record", link.record_id, link.record_id, blocked, verb="withdraw")
        task = Task(TaskKind.RECALL, due, link.reference, copies=copies)
        store.put(work, "task", secrets.token_bytes(16), link.record_id, task, verb="task")
        work.commit()
    return copies


def _write_act(session: Session, work: UnitOfWork, case_id: bytes, recipient_id: str, *, by_phone: bool) -> None:
    act = ConsentAct(
        number=next_number(acts_of(session, case_id)),
        recipient_id=recipient_id,
        kind=ActKind.WITHDRAWN,
        day=session.today(),
        how=GivenHow.BY_PHONE if by_phone else GivenHow.SPOKEN,
        witness=session.uid,
    )
    session.identity.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb="withdraw")


@requires(Permission.RECORD_CONSENT)
def finish_withdrawals(session: Session) -> None:
    """At sign-in: where a record is blocked but a power cut came before her file heard of it, write the act now."""
    withdrawn = {
        record_id
        for record_id, record in session.liaison.list("masked_record", MaskedRecord)
        if record.status is RecordStatus.WITHDRAWN
    }
    if not withdrawn:
        return
    for row in session.identity.records("case_link", CaseLink):
        if row.value.record_id in withdrawn and _stands(session, row.subject_id, row.value.recipient_id):
            with session.identity.begin() as work:
                if _stands(session, row.subject_id, row.value.recipient_id):  # not finished elsewhere meanwhile
                    _write_act(session, work, row.subject_id, row.value.recipient_id, by_phone=False)
                    work.commit()
