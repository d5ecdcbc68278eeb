"""What a liaison officer sees: a record by code, with the facts she agreed to and nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.safety import Urgency
from nsintake.domain.text import clean
from nsintake.domain.timeline import Context, Event, EventKind
from nsintake.errors import UserFault


class RecordStatus(StrEnum):
    """Whether anything may leave for this record.

    ``SHREDDED`` and ``ERASED`` are what is left of one while copies are out: reference, recipient and the prints.
    """

    ACTIVE = "active"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"
    FROZEN = "frozen"
    SHREDDED = "shredded"
    ERASED = "erased"


ENDED = frozenset({RecordStatus.WITHDRAWN, RecordStatus.SHREDDED, RecordStatus.ERASED})
MAY_GO_ON = frozenset({RecordStatus.ACTIVE, RecordStatus.FROZEN})
"""While a record is one of these its papers print, or will when her file is unfrozen."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One agreed fact: what it is about and how it is said. ``verbatim`` marks a value to be copied exactly."""

    item: Item
    label: Wording
    text: Wording
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class MaskedRecord:
    """One woman for one recipient. ``reference`` is unlinkable to any other. ``shred_due`` is set on withdrawal.

    ``unconfirmed_since`` is set by a restore to the day of the backup: nothing prints until somebody who works with her
    has confirmed that she still agrees, whatever happened after that day. ``urgency``: None if she did not say.
    """

    SCHEMA: ClassVar[int] = 2

    reference: str
    recipient_id: str
    facts: tuple[Fact, ...]
    withheld: tuple[Item, ...]
    urgency: Urgency | None
    status: RecordStatus
    expires: date
    shred_due: date | None = None
    unconfirmed_since: date | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more is said of her to this office, and every copy is wanted back."""
        return self.status in ENDED or self.shred_due is not None

    def stub(self, status: RecordStatus) -> MaskedRecord:
        """What stays of it until the last copy is back: nothing she told."""
        return replace(self, facts=(), withheld=(), status=status, shred_due=None, unconfirmed_since=None)


@dataclass(frozen=True, slots=True)
class ReleasedLetter:
    """One proved paper in one language, signed by a person. The bytes that were checked are the bytes printed.

    Of ``version`` 2 the signature covers every field; of 1, which an earlier version of the program signed, some.
    ``blocked``: what she said later no longer covers it. A recall notice says how many ``copies`` it asks for, and on
    which day the last of them was ``handed_over``.
    """

    SCHEMA: ClassVar[int] = 3

    reference: str
    recipient_id: str
    record_id: bytes
    kind: LetterKind
    lang: Lang
    version: int
    pdf: bytes
    model: bytes
    pages: int
    expires: date
    roster_no: int
    releaser: str
    signature: bytes
    sheet_number: str = ""
    blocked: bool = False
    copies: int = 0
    handed_over: date | None = None


class Answer(StrEnum):
    """What an office did with a paper."""

    NONE = "none"
    RECEIVED = "received"
    NOTED = "noted"
    """Somebody took a note, or said that they will call back."""
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    APPOINTMENT = "appointment"
    """It accepted, and said when it receives."""
    HELPED = "helped"
    """It is done, and it helped."""
    NOT_HELPED = "not_helped"
    """It is over, and it did not help."""

    @property
    def is_done(self) -> bool:
        """Whether nothing more is expected of the office."""
        return self in {Answer.HELPED, Answer.NOT_HELPED}

    @property
    def is_waited_for(self) -> bool:
        """Whether the office still owes an answer."""
        return self in {Answer.NONE, Answer.RECEIVED, Answer.NOTED}


class Because(StrEnum):
    """Why an office refused, or why it did not help."""

    SHE_REFUSED = "she_refused"
    NOT_REACHABLE = "not_reachable"
    NO_CAPACITY = "no_capacity"
    NOT_THEIR_MATTER = "not_their_matter"
    WANT_HER_NAME = "want_her_name"
    WANT_A_COMPLAINT = "want_a_complaint"
    TOO_LITTLE_KNOWN = "too_little_known"
    HE_WAS_NOT_FOUND = "he_was_not_found"
    OTHER = "other"


class Whereabouts(StrEnum):
    """Where copies of a paper are."""

    OUT = "out"
    """Handed over to an office and not back: what is asked for when something is recalled."""
    WITH_US = "with_us"
    """Printed and never handed over. No office knows of it; whoever has it destroys it."""
    GONE = "gone"
    """Nothing came out, or it came back, or it was destroyed."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Copies of one paper that left together and that one person has: outlives the letter.

    ``pages_out`` is what the officer counted, not what was sent. ``uncertain``: the printer did not say that it was
    done. ``handed_by`` is a staff user id; ``due`` the day by which an answer is asked for; ``reason`` what an office
    that refused said, ``because`` the same as a code. ``recalled``: they came back or were destroyed. ``kind`` is None
    where an earlier version wrote. ``number`` and ``dated`` are those under which the office took it in or we sent it;
    ``their_number`` and ``their_date`` those of its answer. ``round_code``: they were taken along on this round and
    nobody has said yet what became of them.
    """

    SCHEMA: ClassVar[int] = 6

    reference: str
    recipient_id: str
    letter_id: bytes
    lang: Lang
    printed_by: str
    day: date
    copies: int
    pages_expected: int
    pages_out: int | None = None
    handed_to: str = ""
    recalled: bool = False
    uncertain: bool = False
    handed_by: str = ""
    handed_on: date | None = None
    due: date | None = None
    answer: Answer = Answer.NONE
    answered_on: date | None = None
    reason: str = ""
    kind: LetterKind | None = None
    because: Because | None = None
    number: str = ""
    dated: date | None = None
    their_number: str = ""
    their_date: date | None = None
    round_code: str = ""

    @property
    def where(self) -> Whereabouts:
        """Where these copies are now. A speaking note is ours, whoever had it."""
        if self.recalled or self.pages_out == 0:
            return Whereabouts.GONE
        given = self.handed_on is not None and self.kind is not LetterKind.SPEAKING_NOTE
        return Whereabouts.OUT if given else Whereabouts.WITH_US

    @property
    def there(self) -> int:
        """How many copies there are: what was printed, less what did not come out; the last one may not be whole."""
        copies = max(self.copies, 1)  # whoever may sign a print can write any number into it
        each = max(self.pages_expected // copies, 1)
        known = self.pages_out is not None and self.pages_out >= 0
        return -(-(self.pages_out or 0) // each) if known else copies

    @property
    def settled(self) -> bool:
        """Whether someone answered how many pages came out and who has them."""
        return self.pages_out is not None

    @property
    def last_mark(self) -> str:
        """A digest of who handed these copies to whom on which day, by which the log says who wrote that down; empty
        where nobody did. With the letter's id in it nobody finds a name by trying all there are.
        """
        if self.handed_on is None:
            return ""
        told = (self.letter_id.hex(), self.handed_to, self.handed_by, self.handed_on.isoformat())
        return hashlib.sha256("\0".join(told).encode()).hexdigest()

    def says_otherwise(self, counted: Disclosure) -> bool:
        """Whether somebody answered something else already, of the pages or of who has them: who answers again may not
        have seen that. ``counted``: this print with the new answer.
        """
        said = (self.pages_out, self.handed_to)
        return self.settled and said != (counted.pages_out, counted.handed_to)

    def counted(self, pages_out: int, handed_to: str) -> Disclosure:
        """This print with the answer. Raises UserFault ``pages_out_of_range``, ``handed_to_missing``."""
        holder = clean(handed_to, "handed_to")
        if not 0 <= pages_out <= self.pages_expected:
            raise UserFault("pages_out_of_range", field="pages_out", limit=self.pages_expected)
        if pages_out and not holder:
            raise UserFault("handed_to_missing", field="handed_to")
        return replace(self, pages_out=pages_out, handed_to=holder)


def disclosures_subject(record_id: bytes) -> bytes:
    """The subject (16 bytes) under which a record's disclosures are sealed: they outlive its content."""
    return hashlib.sha256(b"nsintake/disclosures" + record_id).digest()[:16]


def timeline(printed: Disclosure, context: Context) -> Iterator[Event]:
    """That copies were printed, and that they came back."""
    office, entries = context.office_of(printed.recipient_id), {entry.verb: entry for entry in context.stated()}
    begun, back = entries.get("print"), entries.get("recall")
    about, count, by = printed.reference, printed.copies, context.name_of(printed.printed_by)
    yield Event(EventKind.PRINTED, printed.day, begun.at if begun else None, by, office, about, count=count)
    if back is not None:
        who = context.name_of(back.actor)
        yield Event(EventKind.RECALLED, back.on, back.at, who, office, about, count=count)
