"""When an office that owes an answer is asked for it: by the newest contact with it, whoever had that.

The office of a paper is asked on the promised day, or after the days that her case allows; each contact with it sets
that day again, so that no colleague asks on the same day what was just asked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from nsintake.domain.contact import Contact, asked_again
from nsintake.domain.liaison import Disclosure, MaskedRecord, disclosures_subject
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of
from nsintake.store.unit_of_work import UnitOfWork


@requires(Permission.RECORD_DISCLOSURE)
def day_to_ask(
    signed_in: SignedIn, behind: tuple[bytes, MaskedRecord], print_id: bytes, waits: Disclosure, said: Contact
) -> date | None:
    """On which day the office of a print is asked for its answer, once ``said`` was said, which is not stored yet. The
    day it has where ``said`` was before it was handed over or before another contact, where the record is ended, or
    where no answer to it is asked for. ``behind``: the record of the print, with its id.
    """
    record_id, record = behind
    if waits.due is None or waits.handed_on is None or said.day < waits.handed_on or record.ended:
        return waits.due
    store, subjects = signed_in.liaison, (record_id, disclosures_subject(record_id))
    contacts = [row for subject in subjects for row in store.sound("contact", Contact, subject=subject).records]
    about = {row.record_id.hex(): row.value for row in contacts if row.value.print_id in {b"", print_id}}
    if any(contact.day > said.day for contact in about.values()):
        return waits.due
    tasks = [pair for subject in subjects for pair in store.sound("task", Task, subject=subject).pairs]
    waited = open_of(tasks, TaskKind.PROMISED, suspended=True)
    promised = [task.due for _, task in waited if task.detail in about]
    return asked_again(said, days_until_due(record.urgency), promised)


@requires(Permission.RECORD_DISCLOSURE)
def ask_again(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, record: MaskedRecord, said: Contact) -> None:
    """Set the day on which the office is asked about each paper that it owes an answer to, within this transaction,
    because of a contact that is about none of them alone.
    """
    store, subject = signed_in.liaison, disclosures_subject(record_id)
    for print_id, printed in store.list("disclosure", Disclosure, subject=subject):
        if not printed.answer.is_waited_for:
            continue
        due = day_to_ask(signed_in, (record_id, record), print_id, printed, said)
        if due != printed.due:
            store.put(work, "disclosure", print_id, subject, replace(printed, due=due), verb="contact")
            settle_asking(signed_in, work, record_id, print_id, due, goes_on=True)


@requires(Permission.RECORD_DISCLOSURE)
def settle_asking(
    signed_in: SignedIn, work: UnitOfWork, record_id: bytes | None, print_id: bytes, due: date | None, *, goes_on: bool
) -> None:
    """Ask for an answer to a print on the day ``due``, or no more, within this transaction; without ``record_id`` the
    task is looked for among all. What was ended with her consent stays so, whatever her office still says: nobody asks
    it again.
    """
    store, wanted = signed_in.liaison, print_id.hex()
    for row in store.records("task", Task, subject=record_id):
        task = row.value
        if task.kind is not TaskKind.AWAIT_ANSWER or task.detail != wanted or task.because is not None:
            continue
        waits = TaskStatus.SUSPENDED if task.status is TaskStatus.SUSPENDED else TaskStatus.OPEN
        now = replace(task, status=waits if goes_on else TaskStatus.DONE, due=due or task.due)
        if now != task:
            store.put(work, "task", row.record_id, row.subject_id, now, verb="done")
