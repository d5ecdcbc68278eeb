"""What an office answered to a paper: received, accepted, an appointment, done or refused and why, or nothing at all.

Each answer is an entry in the log of contacts as well; her worker hears of it from there. How an
office has answered so far is told from the published months.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.contact import (
    UNNUMBERED,
    Appointment,
    Contact,
    ContactWay,
    ContactWith,
    Numbered,
    Promise,
    TheySaid,
    checked,
    checked_number,
)
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Answer, Because, Disclosure, MaskedRecord, RecordStatus
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import behind
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.contacts import put_contact
from nsintake.services.liaison.disclosures import refuse_typed
from nsintake.services.liaison.shredding import record_behind
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes with an answer. ``day``: when it came, None for today; ``theirs``: of the letter that it came in;
    ``they_said``, ``promised`` and ``promised_by``: what else was said in the contact in which it came.
    """

    reason: str = ""
    because: Because | None = None
    appointment: Appointment | None = None
    day: date | None = None
    how: ContactWay | None = None
    whom: ContactWith | None = None
    theirs: Numbered = UNNUMBERED
    they_said: tuple[TheySaid, ...] = ()
    promised: Promise | None = None
    promised_by: date | None = None


NO_MORE = Reply()


@requires(Permission.RECORD_DISCLOSURE)
def record_answer(signed_in: SignedIn, disclosure_id: bytes, answer: Answer, reply: Reply = NO_MORE) -> None:
    """What the office said. Received only: it is asked once more after the same days. Where they took a note it stays
    due on its day. All else ends the asking. The contact in which it came is written down with it, as one entry.

    Raises Refused ``not_handed_over``, ``names_her``, ``questions_open``, ``record_withdrawn`` and the like for an
    appointment where nothing goes on; UserFault ``reason_missing`` for a refusal, or for what did not help, without
    one, ``appointment_missing``, ``appointment_past``, ``day_ahead``, ``day_before_handing``, and as
    ``domain.contact.checked`` does.
    """
    row = signed_in.liaison.record("disclosure", disclosure_id, Disclosure)
    disclosure = row.value
    if disclosure.handed_on is None:
        raise Refused("not_handed_over")
    said = _checked(signed_in, disclosure, answer, reply)
    refuse_typed(signed_in, disclosure.reference, said.reason, said.theirs.number, prints=row.subject_id)
    store = signed_in.liaison
    with store.begin() as work:
        if store.get("disclosure", disclosure_id, Disclosure) != disclosure:
            raise Refused("changed_meanwhile", table="disclosure")
        kept = _answered(disclosure, answer, said, signed_in.today())
        store.put(work, "disclosure", disclosure_id, row.subject_id, kept, verb="answer")
        behind = record_behind(signed_in, row.subject_id, disclosure)
        if behind is not None:
            _require_may_go_on(answer, behind[1])
            put_contact(signed_in, work, *behind, _contact(signed_in, disclosure_id, kept, said))
        goes_on = answer.is_waited_for and disclosure.due is not None
        _settle_tasks(signed_in, work, disclosure_id, kept, goes_on=goes_on)
        work.commit()


def _checked(signed_in: SignedIn, disclosure: Disclosure, answer: Answer, reply: Reply) -> Reply:
    reason, today = clean(reply.reason, "reason"), signed_in.today()
    day = reply.day or today
    needs_reason = answer in {Answer.REFUSED, Answer.NOT_HELPED}
    if needs_reason and not (reason or reply.because):
        raise UserFault("reason_missing", field="reason")
    if answer is Answer.APPOINTMENT and reply.appointment is None:
        raise UserFault("appointment_missing", field="appointment")
    if day > today:
        raise UserFault("day_ahead", field="day")
    if disclosure.handed_on is not None and day < disclosure.handed_on:
        raise UserFault("day_before_handing", field="day")
    if reply.appointment is not None and reply.appointment.day < day:
        raise UserFault("appointment_past", field="appointment")
    because = reply.because or (Because.OTHER if needs_reason else None)
    theirs = checked_number(reply.theirs.number, reply.theirs.dated, today)
    return replace(reply, reason=reason, because=because if needs_reason else None, day=day, theirs=theirs)


def _answered(disclosure: Disclosure, answer: Answer, said: Reply, today: date) -> Disclosure:
    due = disclosure.due
    if (
        answer is Answer.RECEIVED
        and disclosure.due is not None
        and disclosure.handed_on
        and disclosure.answer not in {Answer.RECEIVED, Answer.NOTED}
    ):
        due = today + (disclosure.due - disclosure.handed_on)
    numbered = said.theirs.number or said.theirs.dated
    return replace(
        disclosure,
        answer=answer,
        answered_on=None if answer in {Answer.NONE, Answer.NO_ANSWER} else said.day,
        due=due,
        reason=said.reason,
        because=said.because,
        their_number=said.theirs.number if numbered else disclosure.their_number,
        their_date=said.theirs.dated if numbered else disclosure.their_date,
    )


def _require_may_go_on(answer: Answer, record: MaskedRecord) -> None:
    """Nothing new is agreed with an office to which nothing may be said: all that it offers is called off."""
    if answer is Answer.APPOINTMENT and record.status is not RecordStatus.ACTIVE:
        raise Refused(f"record_{record.status.value}", reference=record.reference)


def _contact(signed_in: SignedIn, print_id: bytes, disclosure: Disclosure, said: Reply) -> Contact:
    contact = Contact(
        reference=disclosure.reference,
        recipient_id=disclosure.recipient_id,
        day=said.day or signed_in.today(),
        written=signed_in.today(),
        by=signed_in.uid,
        how=said.how,
        whom=said.whom,
        they_said=said.they_said,
        words=said.reason,
        promised=said.promised,
        promised_by=said.promised_by,
        print_id=print_id,
        answer=disclosure.answer,
        because=said.because,
        appointment=said.appointment if disclosure.answer is Answer.APPOINTMENT else None,
        theirs=said.theirs,
    )
    return checked(contact, signed_in.today())


def _settle_tasks(
    signed_in: SignedIn, work: UnitOfWork, disclosure_id: bytes, disclosure: Disclosure, *, goes_on: bool
) -> None:
    """What was ended with her consent stays so, whatever her office still says: nobody asks it again."""
    store, wanted = signed_in.liaison, disclosure_id.hex()
    letter, _ = behind(signed_in, disclosure)
    for row in store.records("task", Task, subject=None if letter is None else letter.record_id):
        task = row.value
        if task.kind is not TaskKind.AWAIT_ANSWER or task.detail != wanted or task.because is not None:
            continue
        waits = TaskStatus.SUSPENDED if task.status is TaskStatus.SUSPENDED else TaskStatus.OPEN
        status = waits if goes_on else TaskStatus.DONE
        now = replace(task, status=status, due=disclosure.due or task.due)
        if now != task:
            store.put(work, "task", row.record_id, row.subject_id, now, verb="done")


# --- how reliably an office answers


@dataclass(frozen=True, slots=True)
class OfficeAnswers:
    """How one office has answered, of the published months alone: of ``cases``, how many by the end of the month after
    the one in which it was handed the first paper; ``or_more`` where a published number says so.
    """

    recipient_id: str
    office: Wording
    cases: int
    in_time: int
    or_more: bool = False

    @property
    def share(self) -> int:
        """The share that was answered in time, in percent."""
        return round(100 * self.in_time / self.cases)


@requires(Permission.VIEW_RECORDS)
def by_office(signed_in: SignedIn) -> tuple[OfficeAnswers, ...]:
    """How each office has answered, of the months in which both its papers and its answers are published."""
    found = dict[str, OfficeAnswers]()
    for publication in published_months(signed_in):
        for cell in publication.cells:
            office, _, part = cell.row.removeprefix("office.").partition("/")
            whole = publication.cell(f"office.{office}")
            if not cell.row.startswith("office.") or cell.gathered or part != "answered" or whole is None:
                continue
            before = found.get(office) or OfficeAnswers(office, signed_in.content.office_of(office), 0, 0)
            found[office] = replace(
                before,
                cases=before.cases + whole.count,
                in_time=before.in_time + cell.count,
                or_more=before.or_more or cell.or_more,
            )
    return tuple(found[office] for office in sorted(found))
