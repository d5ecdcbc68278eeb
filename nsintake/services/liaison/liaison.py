"""What a liaison officer works with: records by code, with what was released and handed out of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import Item
from nsintake.domain.contact import UNNUMBERED, Contact, Numbered
from nsintake.domain.days import day_of
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import (
    Answer,
    Because,
    Disclosure,
    Fact,
    MaskedRecord,
    RecordStatus,
    ReleasedLetter,
    Whereabouts,
    disclosures_subject,
)
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.record_kinds import PAPER
from nsintake.domain.roles import Permission
from nsintake.domain.safety import Urgency, days_until_due
from nsintake.records.access import requires
from nsintake.records.copies import WithOffice, prints_of, wanted_back, with_offices
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import NamedStep, did_it, said_or_brought_back
from nsintake.services.liaison.proved_letters import why_not_printable
from nsintake.services.liaison.shredding import open_call_offs
from nsintake.store.audit_lookups import first_about


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A masked record as a list shows it. ``with_office``: since which day its office has a paper of it, if it has.
    ``answer``: its last one, with ``because`` and ``reason``; ``due``: where one is waited for, when it is asked for.
    """

    record_id: bytes
    reference: str
    office: Wording
    urgency: Urgency | None
    status: RecordStatus
    expires: date
    letters: int
    with_office: date | None = None
    answer: Answer = Answer.NONE
    due: date | None = None
    because: Because | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LetterCard:
    """A released paper. ``why_not`` is the code of what forbids printing it, empty if nothing does. Where there are
    several alike, ``earlier``: how many came after it, and ``came``: on which day it came here.
    """

    letter_id: bytes
    lang: Lang
    kind: LetterKind
    pages: int
    expires: date
    sheet_number: str
    printable: bool
    why_not: str
    earlier: int = 0
    came: date | None = None


@dataclass(frozen=True, slots=True)
class DisclosureRow:
    """One time a paper was printed. ``pages_out`` is None until somebody counted."""

    disclosure_id: bytes
    reference: str
    office: Wording
    lang: Lang
    day: date
    copies: int
    pages_expected: int
    pages_out: int | None
    handed_to: str
    recalled: bool
    uncertain: bool = False
    handed_by: str = ""
    handed_on: date | None = None
    due: date | None = None
    answer: Answer = Answer.NONE
    reason: str = ""
    called_back: bool = False
    """It is wanted back: from its office where it is ``out``, else it is destroyed here."""
    where: Whereabouts = Whereabouts.WITH_US
    kind: LetterKind | None = None
    because: Because | None = None
    letter: Numbered = UNNUMBERED
    theirs: Numbered = UNNUMBERED
    """The numbers and dates of our letter and of their answer."""
    round_code: str = ""
    holder_unsaid: bool = False
    """The log does not say that whoever handed them over gave them to whom the row names."""
    record_id: bytes = b""
    """Of a print that is to be counted: the record behind it."""
    said_before: str = ""
    """The newest words in which its office said anything about it, where it said nothing with its last answer."""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class MeetingThere:
    """A meeting to which the office of a record was to come, while that is not called off or still planned."""

    meeting_id: bytes
    code: str
    starts: datetime
    planned: bool


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record with everything about it that may be seen without her name: the facts while it is active only."""

    row: RecordRow
    facts: tuple[Fact, ...]
    withheld: tuple[Item, ...]
    letters: tuple[LetterCard, ...]
    disclosures: tuple[DisclosureRow, ...]
    ended: bool = False
    """Nothing is said to this office any more; what is out is called back."""
    meetings: tuple[MeetingThere, ...] = ()
    to_call_off: bool = False

    @property
    def silent(self) -> bool:
        """Whether nothing may be said to this office now: she withdrew, is erased, or her file is frozen."""
        return self.ended or self.row.status is RecordStatus.FROZEN


def _row(signed_in: SignedIn, record_id: bytes, record: MaskedRecord, letters: int) -> RecordRow:
    return RecordRow(
        record_id=record_id,
        reference=record.reference,
        office=signed_in.content.office_of(record.recipient_id),
        urgency=record.urgency,
        status=record.status,
        expires=record.expires,
        letters=letters,
    )


@requires(Permission.VIEW_RECORDS)
def list_records(signed_in: SignedIn) -> tuple[RecordRow, ...]:
    """Every record, those that are due soonest first."""
    counts: dict[bytes, int] = {}
    letters = dict(signed_in.liaison.sound("released_letter", ReleasedLetter).pairs)
    for letter in letters.values():
        counts[letter.record_id] = counts.get(letter.record_id, 0) + 1
    known = with_offices(signed_in, letters)
    rows = [
        _with_answer(
            _row(signed_in, row.record_id, row.value, counts.get(row.record_id, 0)),
            known.get(row.record_id),
            ended=row.value.ended,
        )
        for row in signed_in.liaison.sound("masked_record", MaskedRecord).records
    ]
    return tuple(
        sorted(
            rows, key=lambda row: (row.status is not RecordStatus.ACTIVE, days_until_due(row.urgency), row.reference)
        )
    )


def _with_answer(row: RecordRow, known: WithOffice | None, *, ended: bool) -> RecordRow:
    """With what its page says too of the office's last answer: nothing once all is wanted back."""
    if known is None:
        return row
    row = replace(row, with_office=known.since)
    if ended or known.last is None:
        return row
    last = known.last
    return replace(row, answer=last.answer, due=last.due, because=last.because, reason=last.reason)


@requires(Permission.VIEW_RECORDS)
def disclosure_row(signed_in: SignedIn, disclosure_id: bytes, disclosure: Disclosure) -> DisclosureRow:
    """A disclosure as a list shows it."""
    return DisclosureRow(
        disclosure_id=disclosure_id,
        reference=disclosure.reference,
        office=signed_in.content.office_of(disclosure.recipient_id),
        lang=disclosure.lang,
        day=disclosure.day,
        copies=disclosure.there,
        pages_expected=disclosure.pages_expected,
        pages_out=disclosure.pages_out,
        handed_to=disclosure.handed_to,
        recalled=disclosure.recalled,
        uncertain=disclosure.uncertain,
        handed_by=signed_in.name_of(disclosure.handed_by),
        handed_on=disclosure.handed_on,
        due=disclosure.due,
        answer=disclosure.answer,
        reason=disclosure.reason,
        where=disclosure.where,
        kind=disclosure.kind,
        because=disclosure.because,
        letter=Numbered(disclosure.number, disclosure.dated),
        theirs=Numbered(disclosure.their_number, disclosure.their_date),
        round_code=disclosure.round_code,
    )


@requires(Permission.VIEW_RECORDS)
def open_record(signed_in: SignedIn, record_id: bytes) -> RecordView:
    """One record, with everything about it that can be read; the view is written into the audit."""
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    apart = disclosures_subject(record_id)
    letters = signed_in.liaison.sound("released_letter", ReleasedLetter, subject=record_id).pairs
    notices = signed_in.liaison.sound("released_letter", ReleasedLetter, subject=apart).pairs
    cards = []
    for letter_id, letter in (*letters, *notices):
        try:
            why_not = why_not_printable(signed_in, record, letter)
        except OpenError as why:  # what would say whether it may cannot be read
            why_not = why.code
        cards.append(
            LetterCard(
                letter_id=letter_id,
                lang=letter.lang,
                kind=letter.kind,
                pages=letter.pages,
                expires=letter.expires,
                sheet_number=letter.sheet_number,
                printable=not why_not,
                why_not=why_not,
            )
        )
    wanted = wanted_back(signed_in, record_id, record)
    asked = {key for key, _ in (*wanted.out, *wanted.with_us)}
    contacts = [row.value for row in signed_in.liaison.sound("contact", Contact, subject=record_id).records]
    signed_in.note_view(signed_in.liaison, "view", record_id)
    return RecordView(
        row=_row(signed_in, record_id, record, len(letters)),
        facts=record.facts if record.status is RecordStatus.ACTIVE else (),
        withheld=record.withheld if record.status is RecordStatus.ACTIVE else (),
        letters=tuple(sorted(_told_apart(signed_in, cards), key=_by_kind)),
        disclosures=tuple(
            replace(
                _with_words(disclosure_row(signed_in, key, disclosure), contacts),
                called_back=key in asked,
                handed_by=_handed_by(signed_in, key, disclosure),
                holder_unsaid=_is_unsaid(signed_in, key, disclosure),
            )
            for key, disclosure in prints_of(signed_in, record_id, sound=True)
        ),
        ended=record.ended,
        meetings=_meetings_there(signed_in, record.reference),
        to_call_off=bool(open_call_offs(signed_in, apart)),
    )


def _handed_by(signed_in: SignedIn, disclosure_id: bytes, disclosure: Disclosure) -> str:
    named = disclosure.handed_by
    return signed_in.name_of(did_it(signed_in, "disclosure", disclosure_id, named, verb="hand_copies")) if named else ""


def _is_unsaid(signed_in: SignedIn, disclosure_id: bytes, disclosure: Disclosure) -> bool:
    if disclosure.handed_on is None:
        return False
    given = NamedStep(disclosure.handed_by, disclosure.handed_on, disclosure.last_mark)
    return not said_or_brought_back(signed_in, "disclosure", disclosure_id, given)


def _with_words(row: DisclosureRow, contacts: Iterable[Contact]) -> DisclosureRow:
    if row.reason:
        return row
    said = [contact for contact in contacts if contact.print_id == row.disclosure_id and contact.words]
    newest = max(said, key=lambda contact: (contact.day, contact.written), default=None)
    return row if newest is None else replace(row, said_before=newest.words, said_on=newest.day)


def _by_kind(card: LetterCard) -> tuple[str, str, int]:
    return card.kind.value, card.lang.value, card.earlier


def _told_apart(signed_in: SignedIn, cards: Sequence[LetterCard]) -> Iterator[LetterCard]:
    """Papers of one kind in one language more than once: in the order in which they came, the newest first."""
    alike: dict[tuple[LetterKind, str], list[LetterCard]] = {}
    for card in cards:
        alike.setdefault((card.kind, card.sheet_number), []).append(card)
    for found in alike.values():
        if len({card.lang for card in found}) == len(found):
            yield from found
            continue
        came = sorted(((*_came(signed_in, card.letter_id), card) for card in found), key=lambda told: told[0])
        signed: list[dict[Lang, LetterCard]] = []  # a language once: the papers of one signature come together
        for _, day, card in came:
            if not signed or card.lang in signed[-1]:
                signed.append({})
            signed[-1][card.lang] = replace(card, came=day)
        for earlier, together in enumerate(reversed(signed)):
            yield from (replace(card, earlier=earlier) for card in together.values())


def _came(signed_in: SignedIn, letter_id: bytes) -> tuple[int, date | None]:
    """The number and the day of the entry of the log that put a paper here; later ones changed it. However many
    somebody else wrote about it.
    """
    audit, table = signed_in.liaison.audit, PAPER.table
    n = first_about(audit, signed_in.liaison.database.reader(), table, letter_id)
    entry = audit.view(n) if n else None
    return (0, None) if entry is None or entry.table != table else (entry.n, entry.on)


def _meetings_there(signed_in: SignedIn, reference: str) -> tuple[MeetingThere, ...]:
    """Meetings that are still to be called off or held: of those that are over nothing is to be done."""
    today = signed_in.today()
    return tuple(
        MeetingThere(meeting_id, meeting.code, meeting.starts, meeting.status is MeetingStatus.PLANNED)
        for meeting_id, meeting in signed_in.liaison.sound("meeting", Meeting).pairs
        if day_of(meeting.starts) >= today and any(each.reference == reference for each in meeting.attendees)
    )
