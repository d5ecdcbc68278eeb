"""What an office and we said to one another about a masked record: an entry a contact, in codes first, and no name.

A liaison officer writes it and knows no name. It is never judged against who she is in her session: an answer would
tell her what is on file. What her worker has to hear of it follows from the codes alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import Answer, Because
from nsintake.domain.task import TaskKind
from nsintake.domain.text import clean, to_ascii_digits
from nsintake.domain.timeline import Context, Event, EventKind
from nsintake.errors import UserFault

FEW_WORDS = 200
"""Characters of what is written in words beside the codes."""
NUMBER = 40
"""Characters of the number of a letter."""


class ContactWay(StrEnum):
    """How we were in touch."""

    VISIT = "visit"
    CALL = "call"
    THEY_CAME = "they_came"
    REPLY_SLIP = "reply_slip"
    LETTER = "letter"


class ContactWith(StrEnum):
    """With whom, by function and never by name."""

    DUTY_OFFICER = "duty_officer"
    HEAD = "head"
    FEMALE_OFFICER = "female_officer"
    INVESTIGATOR = "investigator"
    REGISTRY = "registry"
    LEGAL = "legal"
    SOCIAL_WORKER = "social_worker"
    OTHER = "other"


class TheySaid(StrEnum):
    """What they said or asked."""

    WILL_ACT = "will_act"
    NEED_TIME = "need_time"
    NOT_THEIRS = "not_theirs"
    ASK_WHO = "ask_who"
    ASK_MORE = "ask_more"
    ASK_TO_SEE_HER = "ask_to_see_her"
    ASK_FOR_PROOF = "ask_for_proof"
    ASK_FOR_COMPLAINT = "ask_for_complaint"
    GUESSED_HER = "guessed_her"
    """They guessed who she is."""
    BROKE_TERMS = "broke_terms"
    """They did what they were asked not to do: a visit at home, a summons, a word to the family."""
    OTHER = "other"


AT_RISK = frozenset({TheySaid.GUESSED_HER, TheySaid.BROKE_TERMS})
QUESTIONS = frozenset({TheySaid.ASK_MORE, TheySaid.ASK_TO_SEE_HER, TheySaid.ASK_FOR_PROOF, TheySaid.ASK_FOR_COMPLAINT})
"""What only she can answer; who she is, is answered by everybody alike: it is withheld."""


class Promise(StrEnum):
    """What was promised; the first three by them, the others by us."""

    THEY_ANSWER = "they_answer"
    THEY_ACT = "they_act"
    THEY_REPORT = "they_report"
    WE_ANSWER = "we_answer"
    WE_COME_AGAIN = "we_come_again"


class AppointmentPlace(StrEnum):
    """Where an appointment is."""

    THERE = "there"
    HERE = "here"
    BY_PHONE = "by_phone"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where the office receives. ``female_officer``: whether it promised one."""

    day: date
    place: AppointmentPlace
    female_officer: YesNo = YesNo.UNKNOWN


@dataclass(frozen=True, slots=True)
class Numbered:
    """The number and the date of a letter, as they were typed; empty and None if it has none."""

    number: str = ""
    dated: date | None = None


UNNUMBERED = Numbered()


def number_sought_by(typed: str) -> str:
    """A typed number as two of them are compared: digits of any script alike, without spaces, in small letters."""
    return "".join(to_ascii_digits(typed).split()).casefold()


def checked_number(number: str, dated: date | None, today: date) -> Numbered:
    """The number and the date of a letter. Raises UserFault ``too_long``, ``hidden_characters``, ``day_ahead``."""
    kept = clean(number, "number", limit=NUMBER)
    if dated is not None and dated > today:
        raise UserFault("day_ahead", field="dated")
    return Numbered(kept, dated)


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact about one record. ``by`` is a staff user id; ``day`` when it was, ``written`` when it was put down.

    ``promised`` with the day ``promised_by``. Where the office answered a paper: ``print_id`` is that of the print,
    ``answer`` what it said, ``because`` why, ``theirs`` the number and date of its letter.
    """

    SCHEMA: ClassVar[int] = 2

    reference: str
    recipient_id: str
    day: date
    written: date
    by: str
    how: ContactWay | None = None
    whom: ContactWith | None = None
    they_said: tuple[TheySaid, ...] = ()
    words: str = ""
    promised: Promise | None = None
    promised_by: date | None = None
    print_id: bytes = b""
    answer: Answer = Answer.NONE
    because: Because | None = None
    appointment: Appointment | None = None
    theirs: Numbered = UNNUMBERED

    @property
    def for_worker(self) -> tuple[TaskKind, ...]:
        """What her worker has to do because of it: of what they said the gravest, and of what they answered; empty for
        what only liaison goes on with.
        """
        return tuple(kind for kind in (self._of_what_they_said(), self._of_their_answer()) if kind is not None)

    def _of_what_they_said(self) -> TaskKind | None:
        if AT_RISK & set(self.they_said):
            return TaskKind.IDENTITY_AT_RISK
        return TaskKind.OFFICE_ASKED if QUESTIONS & set(self.they_said) else None

    def _of_their_answer(self) -> TaskKind | None:
        if self.answer.is_done:
            return TaskKind.NEEDS_MET
        if self.answer is Answer.NO_ANSWER:
            return TaskKind.OFFICE_SILENT
        return None if self.answer.is_waited_for else TaskKind.OFFICE_ANSWERED


def checked(contact: Contact, today: date) -> Contact:
    """A contact as it is kept: what they said twice is said once.

    Raises UserFault ``day_ahead``, ``promise_day_missing``, ``promise_missing``, ``due_in_past``, ``field_missing``
    where nothing was said at all, ``too_long``, ``hidden_characters``.
    """
    words = clean(contact.words, "words", limit=FEW_WORDS)
    if contact.day > today:
        raise UserFault("day_ahead", field="day")
    if not (contact.they_said or words or contact.promised or contact.answer is not Answer.NONE):
        raise UserFault("field_missing", field="they_said")
    if contact.promised is not None and contact.promised_by is None:
        raise UserFault("promise_day_missing", field="promised_by")
    if contact.promised is None and contact.promised_by is not None:
        raise UserFault("promise_missing", field="promised")
    if contact.promised_by is not None and contact.promised_by < contact.day:
        raise UserFault("due_in_past", field="promised_by")
    return replace(contact, words=words, they_said=tuple(dict.fromkeys(contact.they_said)))


def asked_again(contact: Contact, days: int, promised: Iterable[date]) -> date:
    """The day on which an office that owes an answer is asked for it after this contact: the one promised in it. Else
    so many ``days`` after it, and not before a day ``promised`` earlier that is still waited for.
    """
    return contact.promised_by or max((contact.day + timedelta(days=days), *promised))


def timeline(contact: Contact, context: Context) -> Iterator[Event]:
    """That an office answered, asked or said something; what it said in words, once."""
    entries = context.stated()
    written = entries[0] if entries else None
    at = written.at if written is not None and written.on == contact.day else None
    by, office = context.name_of(contact.by), context.office_of(contact.recipient_id)
    if contact.answer is not Answer.NONE:
        yield Event(EventKind.ANSWERED, contact.day, at, by, office, contact.answer.value, contact.words)
    if contact.they_said or contact.answer is Answer.NONE:
        about = ",".join(they_said.value for they_said in contact.they_said)
        words = contact.words if contact.answer is Answer.NONE else ""
        yield Event(EventKind.CONTACT, contact.day, at, by, office, about, words)
