"""What was said, asked, promised and answered in a contact with an office, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.contact import AppointmentPlace, ContactWay, ContactWith, Promise, TheySaid
from nsintake.domain.incident import YesNo
from nsintake.domain.legal_limit import LIMIT_TOLD, LimitDecision
from nsintake.domain.liaison import Answer, Because
from nsintake.domain.needs_met import NEEDS_ASKED, Met
from nsintake.domain.task import TaskKind
from ui.i18n import T, day, isolate
from ui.words import values as words
from ui.words.enum_member import member_of
from ui.words.feature import FeatureWords
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from datetime import date

    from nsintake.domain.contact import Appointment, TheySaid
    from nsintake.services.liaison.contacts import ContactRow
    from nsintake.services.liaison.told_back import FromOffice


def answer_word(answer: Answer) -> str:
    """What an office did with a paper."""
    match answer:
        case Answer.NONE:
            return T("No answer yet")
        case Answer.RECEIVED:
            return T("Received")
        case Answer.NOTED:
            return T("They took a note or will call back")
        case Answer.ACCEPTED:
            return T("Accepted")
        case Answer.APPOINTMENT:
            return T("Appointment given")
        case Answer.HELPED:
            return T("Done: it helped")
        case Answer.NOT_HELPED:
            return T("Over: it did not help")
        case Answer.REFUSED:
            return T("Refused")
        case Answer.NO_ANSWER:
            return T("Never answered")


def how_word(value: str) -> str:
    """How we were in touch."""
    match member_of(ContactWay, value):
        case None:
            return value
        case ContactWay.VISIT:
            return T("We went there")
        case ContactWay.CALL:
            return T("By phone")
        case ContactWay.THEY_CAME:
            return T("They came to us")
        case ContactWay.REPLY_SLIP:
            return T("A reply slip came back")
        case ContactWay.LETTER:
            return T("A letter came")


def how_words() -> dict[str, str]:
    """By the value of how we were in touch."""
    return {member.value: how_word(member) for member in ContactWay}


def whom_word(value: str) -> str:
    """Whom at an office we were in touch with, by function."""
    match member_of(ContactWith, value):
        case None:
            return value
        case ContactWith.DUTY_OFFICER:
            return T("Duty officer")
        case ContactWith.HEAD:
            return T("Head of the office")
        case ContactWith.FEMALE_OFFICER:
            return T("Female officer")
        case ContactWith.INVESTIGATOR:
            return T("Investigating officer")
        case ContactWith.REGISTRY:
            return T("Registry (incoming and outgoing letters)")
        case ContactWith.LEGAL:
            return T("Legal adviser")
        case ContactWith.SOCIAL_WORKER:
            return T("Social worker")
        case ContactWith.OTHER:
            return T("Another function")


def whom_words() -> dict[str, str]:
    """By the value of the function."""
    return {member.value: whom_word(member) for member in ContactWith}


def heard_word(value: str) -> str:
    """What they said or asked."""
    match member_of(TheySaid, value):
        case None:
            return value
        case TheySaid.WILL_ACT:
            return T("They act on it")
        case TheySaid.NEED_TIME:
            return T("They need more time")
        case TheySaid.NOT_THEIRS:
            return T("They say it is not their matter")
        case TheySaid.ASK_WHO:
            return T("They asked who she is")
        case TheySaid.ASK_MORE:
            return T("They asked for more about what happened")
        case TheySaid.ASK_TO_SEE_HER:
            return T("They want to see or hear her")
        case TheySaid.ASK_FOR_PROOF:
            return T("They asked for proof or for pictures")
        case TheySaid.ASK_FOR_COMPLAINT:
            return T("They want a complaint in her name")
        case TheySaid.GUESSED_HER:
            return T("They guessed who she is")
        case TheySaid.BROKE_TERMS:
            return T("They did what we asked them not to do")
        case TheySaid.OTHER:
            return T("Something else")


def heard_words() -> dict[str, str]:
    """By the value of what they said or asked."""
    return {member.value: heard_word(member) for member in TheySaid}


def promise_word(value: str) -> str:
    """What was promised."""
    match member_of(Promise, value):
        case None:
            return value
        case Promise.THEY_ANSWER:
            return T("They answer")
        case Promise.THEY_ACT:
            return T("They act")
        case Promise.THEY_REPORT:
            return T("They pass it on to whoever decides")
        case Promise.WE_ANSWER:
            return T("We answer their question")
        case Promise.WE_COME_AGAIN:
            return T("We come again")


def promise_words() -> dict[str, str]:
    """By the value of what was promised."""
    return {member.value: promise_word(member) for member in Promise}


def because_word(value: str) -> str:
    """Why an office refused or did not help."""
    match member_of(Because, value):
        case None:
            return value
        case Because.SHE_REFUSED:
            return T("She did not want it")
        case Because.NOT_REACHABLE:
            return T("She could not be reached")
        case Because.NO_CAPACITY:
            return T("They have no capacity")
        case Because.NOT_THEIR_MATTER:
            return T("Not their matter")
        case Because.WANT_HER_NAME:
            return T("They want her name first")
        case Because.WANT_A_COMPLAINT:
            return T("They want a complaint from her first")
        case Because.TOO_LITTLE_KNOWN:
            return T("Too little is known of him")
        case Because.HE_WAS_NOT_FOUND:
            return T("He was not found")
        case Because.OTHER:
            return T("Another reason")


def because_words() -> dict[str, str]:
    """By the value of why an office refused or did not help."""
    return {member.value: because_word(member) for member in Because}


def place_word(value: str) -> str:
    """Where an appointment is."""
    match member_of(AppointmentPlace, value):
        case None:
            return value
        case AppointmentPlace.THERE:
            return T("At their office")
        case AppointmentPlace.HERE:
            return T("At our office")
        case AppointmentPlace.BY_PHONE:
            return T("By phone")
        case AppointmentPlace.ELSEWHERE:
            return T("Elsewhere")


def place_words() -> dict[str, str]:
    """By the value of where an appointment is."""
    return {member.value: place_word(member) for member in AppointmentPlace}


def met_word(value: str) -> str:
    """What she says of her needs."""
    match member_of(Met, value):
        case None:
            return value
        case Met.YES:
            return T("Yes, they were met")
        case Met.PARTLY:
            return T("In part")
        case Met.NO:
            return T("No")
        case Met.LEFT_OUT:
            return T("She left it out")
        case Met.NOT_ASKED:
            return T("She could not be asked")


def decision_word(value: str) -> str:
    """What she decided about a complaint."""
    match member_of(LimitDecision, value):
        case None:
            return value
        case LimitDecision.COMPLAINS:
            return T("She complains herself")
        case LimitDecision.DOES_NOT:
            return T("She does not complain")
        case LimitDecision.LATER:
            return T("She decides later")
        case LimitDecision.LEFT_OUT:
            return T("She left it out")


def heard_line(they_said: tuple[TheySaid, ...]) -> str:
    """Everything they said, in one line."""
    return T(", ").join(heard_word(said.value) for said in they_said)


def heard_of(codes: str) -> str:
    """The same, from the codes in her time line."""
    return T(", ").join(heard_word(code) for code in codes.split(",") if code)


def appointment_words(appointment: Appointment) -> str:
    """When and where, and whether a female officer was promised."""
    where, officer = place_word(appointment.place), _officer_word(appointment.female_officer)
    return T("Appointment on {day}, {place}; {officer}", day=day(appointment.day), place=where, officer=officer)


def _officer_word(female_officer: YesNo) -> str:
    match female_officer:
        case YesNo.YES:
            return T("a female officer was promised")
        case YesNo.NO:
            return T("no female officer")
        case YesNo.UNKNOWN:
            return T("female officer: not asked")


def contact_lines(contact: ContactRow) -> list[str]:
    """What a contact says, a line each, the gravest things first."""
    said = []
    if contact.answer is not Answer.NONE:
        said.append(_answer_line(contact))
    if contact.appointment is not None:
        said.append(appointment_words(contact.appointment))
    if contact.they_said:
        said.append(heard_line(contact.they_said))
    if contact.words:
        said.append(T("They said: {reason}", reason=as_typed(contact.words)))
    if contact.promised is not None and contact.promised_by is not None:
        what = promise_word(contact.promised.value)
        said.append(T("Promised: {what}, by {day}", what=what, day=day(contact.promised_by)))
    if numbered := letter_line(contact.theirs.number, contact.theirs.dated):
        said.append(numbered)
    return said


def _answer_line(contact: ContactRow) -> str:
    said = contact.because is Because.OTHER and contact.words
    return answer_line(contact.answer, None if said else contact.because)


def answer_line(answer: Answer, because: Because | None) -> str:
    """What an office did with a paper, and why."""
    said = answer_word(answer)
    return said if because is None else T("{answer}: {reason}", answer=said, reason=because_word(because.value))


def letter_line(number: str, dated: date | None) -> str:
    """The number and the date of a letter; empty if it has none."""
    shown = day(dated) if dated is not None else ""
    if number and shown:
        return T("Letter no. {number} of {day}", number=isolate(as_typed(number)), day=shown)
    if number:
        return T("Letter no. {number}", number=isolate(as_typed(number)))
    return T("Letter of {day}", day=shown) if shown else ""


def contact_heading(contact: ContactRow) -> str:
    """When, how and with whom."""
    parts = [day(contact.day)]
    if contact.how is not None:
        parts.append(how_word(contact.how.value))
    if contact.whom is not None:
        parts.append(whom_word(contact.whom.value))
    return T(", ").join(parts)


def from_office_lines(told: FromOffice) -> list[str]:
    """Which office, under which reference, and what it said."""
    where = T("{office}, {reference}", office=words.said(told.office), reference=isolate(told.reference))
    if told.contact is None:
        return [where, T("It has not answered by the day it was asked to.")]
    return [where, contact_heading(told.contact), *contact_lines(told.contact)]


WORDS = FeatureWords(
    verbs={
        "contact": lambda: T("Wrote down what was said with an office"),
        "tell_limit": lambda: T("Told her of the time limit of a complaint"),
        "ask_needs": lambda: T("Asked her whether her needs were met"),
    },
    tasks={
        TaskKind.PROMISED: lambda: T("Something was promised"),
        TaskKind.IDENTITY_AT_RISK: lambda: T("An office guessed who she is, or did what it was asked not to do"),
        TaskKind.OFFICE_ASKED: lambda: T("An office asked something that only she can answer"),
        TaskKind.OFFICE_ANSWERED: lambda: T("An office answered"),
        TaskKind.OFFICE_SILENT: lambda: T("An office did not answer"),
        TaskKind.LEGAL_LIMIT: lambda: T("Tell her of the time limit of a complaint, and call the lawyer"),
        TaskKind.NEEDS_MET: lambda: T("Ask her whether her needs were met"),
    },
    events={
        NEEDS_ASKED: lambda event, office: T(
            "Were her needs met, after {office}? {answer}", office=office, answer=met_word(event.about)
        ),
        LIMIT_TOLD: lambda event, _office: T(
            "Told of the time limit of a complaint: {answer}", answer=decision_word(event.about)
        ),
    },
)
