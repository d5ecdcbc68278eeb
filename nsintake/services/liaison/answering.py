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
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.asking_again import day_to_ask, settle_asking
from nsintake.services.liaison.contacts import put_contact
from nsintake.services.liaison.disclosures import refuse_typed
from nsintake.services.liaison.shredding import record_behind


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
    """What the office said. Where they received it or took a note, they are asked again: on the promised day, else
    after the days that her case allows. All else ends the asking. The contact in which it came is written down with it,
    as one entry.

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
        kept = _answered(disclosure, answer, said)
        contact = _contact(signed_in, disclosure_id, kept, said)
        behind = record_behind(signed_in, row.subject_id, disclosure)
        if behind is not None and answer.is_waited_for:
            kept = replace(kept, due=day_to_ask(signed_in, behind, disclosure_id, kept, contact))
        store.put(work, "disclosure", disclosure_id, row.subject_id, kept, verb="answer")
        if behind is not None:
            _require_may_go_on(answer, behind[1])
            put_contact(signed_in, work, *behind, contact)
        record_id, goes_on = behind[0] if behind is not None else None, answer.is_waited_for and kept.due is not None
        settle_asking(signed_in, work, record_id, disclosure_id, kept.due, goes_on=goes_on)
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


def _answered(disclosure: Disclosure, answer: Answer, said: Reply) -> Disclosure:
    numbered = said.theirs.number or said.theirs.dated
    return replace(
        disclosure,
        answer=answer,
        answered_on=None if answer in {Answer.NONE, Answer.NO_ANSWER} else said.day,
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
