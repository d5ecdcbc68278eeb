"""The log of contacts with an office about a masked record: what was said, asked and promised, by codes.

A liaison officer writes it into liaison.db. In her session nobody can search her words for the woman's identity. In a
session where the woman's file is open they are judged: a worker knows a name that must not get there.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.contact import Appointment, Contact, ContactWay, ContactWith, Numbered, Promise, TheySaid, checked
from nsintake.domain.liaison import Answer, Because, MaskedRecord, disclosures_subject
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.records.who_wrote import last_by
from nsintake.services.liaison.asking_again import ask_again
from nsintake.services.liaison.disclosures import refuse_typed
from nsintake.store.unit_of_work import UnitOfWork

SHOWN = 20
"""So many of the newest are shown before somebody asks for all."""


@dataclass(frozen=True, slots=True)
class NewContact:
    """What is written down of a contact. ``day``: when it was, None for today."""

    how: ContactWay
    whom: ContactWith
    they_said: tuple[TheySaid, ...] = ()
    words: str = ""
    promised: Promise | None = None
    promised_by: date | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact as a list shows it. ``open_promise``: what was promised is still waited for."""

    contact_id: bytes
    day: date
    by: str
    how: ContactWay | None
    whom: ContactWith | None
    they_said: tuple[TheySaid, ...]
    words: str
    promised: Promise | None
    promised_by: date | None
    answer: Answer
    because: Because | None
    appointment: Appointment | None
    theirs: Numbered
    open_promise: bool


@dataclass(frozen=True, slots=True)
class ContactLog:
    """The newest contacts of a record, and how many more there are."""

    rows: tuple[ContactRow, ...] = ()
    more: int = 0


@requires(Permission.RECORD_DISCLOSURE)
def write_contact(signed_in: SignedIn, record_id: bytes, said: NewContact) -> bytes:
    """Write a contact down; its id. It sets the day on which an office that owes an answer is asked for it. Also about
    a record that she took back: an office may go on without her.

    Raises UserFault as ``domain.contact.checked`` does, ``words_not_kept`` where the record is shredded; Refused
    ``record_missing``, ``names_her``, ``questions_open``.
    """
    store, today = signed_in.liaison, signed_in.today()
    record = store.get("masked_record", record_id, MaskedRecord)
    contact = checked(
        Contact(
            reference=record.reference,
            recipient_id=record.recipient_id,
            day=said.day or today,
            written=today,
            by=signed_in.uid,
            how=said.how,
            whom=said.whom,
            they_said=said.they_said,
            words=said.words,
            promised=said.promised,
            promised_by=said.promised_by,
        ),
        today,
    )
    if contact.words and record.status in STUBS:
        raise UserFault("words_not_kept", field="words")
    refuse_typed(signed_in, record.reference, contact.words)
    with store.begin() as work:
        now = store.get("masked_record", record_id, MaskedRecord)
        ask_again(signed_in, work, record_id, now, contact)
        contact_id = put_contact(signed_in, work, record_id, now, contact)
        work.commit()
    return contact_id


@requires(Permission.RECORD_DISCLOSURE)
def put_contact(
    signed_in: SignedIn, work: UnitOfWork, record_id: bytes, record: MaskedRecord, contact: Contact
) -> bytes:
    """Write it down within this transaction, with the day of what was promised; its id. Of a record that is shredded it
    is stored with the prints, as codes only.
    """
    stub, contact_id = record.status in STUBS, secrets.token_bytes(16)
    subject = disclosures_subject(record_id) if stub else record_id
    kept = replace(contact, words="") if stub else contact
    signed_in.liaison.put(work, "contact", contact_id, subject, kept, verb="contact")
    if kept.promised is not None and kept.promised_by is not None and not record.ended:
        task = Task(TaskKind.PROMISED, kept.promised_by, record.reference, detail=contact_id.hex())
        open_task(signed_in.liaison, work, subject, task)
    return contact_id


@requires(Permission.VIEW_RECORDS)
def of_record(signed_in: SignedIn, record_id: bytes, *, every: bool = False) -> ContactLog:
    """The contacts of a record, the newest first: ``SHOWN`` of them, or ``every`` one."""
    store = signed_in.liaison
    subjects = (record_id, disclosures_subject(record_id))
    found = [row for subject in subjects for row in store.sound("contact", Contact, subject=subject).pairs]
    waited = {
        task.detail
        for subject in subjects
        for _, task in open_of(store.sound("task", Task, subject=subject).pairs, TaskKind.PROMISED, suspended=True)
    }
    newest = sorted(found, key=lambda pair: (pair[1].day, pair[1].written), reverse=True)
    shown = newest if every else newest[:SHOWN]
    rows = tuple(contact_row(signed_in, key, contact, open_promise=key.hex() in waited) for key, contact in shown)
    return ContactLog(rows, len(newest) - len(rows))


@requires(Permission.VIEW_RECORDS)
def contact_row(signed_in: SignedIn, contact_id: bytes, contact: Contact, *, open_promise: bool = False) -> ContactRow:
    """A contact as a list shows it."""
    return ContactRow(
        contact_id=contact_id,
        day=contact.day,
        by=signed_in.name_of(last_by(signed_in, "contact", contact_id, contact.by)),
        how=contact.how,
        whom=contact.whom,
        they_said=contact.they_said,
        words=contact.words,
        promised=contact.promised,
        promised_by=contact.promised_by,
        answer=contact.answer,
        because=contact.because,
        appointment=contact.appointment,
        theirs=contact.theirs,
        open_promise=open_promise,
    )


@requires(Permission.SETTLE_TASKS)
def promise_over(signed_in: SignedIn, contact_id: bytes) -> None:
    """What was promised was done, or is not waited for any more."""
    store = signed_in.liaison
    row = store.record("contact", contact_id, Contact)
    with store.begin() as work:
        tasks = store.list("task", Task, subject=row.subject_id)
        asked = open_of(tasks, TaskKind.PROMISED, detail=contact_id.hex(), suspended=True)
        close_tasks(store, work, row.subject_id, asked)
        work.commit()
