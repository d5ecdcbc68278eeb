"""Where the printed copies of a record are, and the lines on Today that ask for them. No window may call it.

What is recalled, on a notice, on Today or on a page, is counted here and nowhere else: an office must never learn from
us of papers it was not given. A row that cannot be read keeps no copy from being asked for: what is wanted back is
counted by those that are sound. That nothing is out is never decided by them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from nsintake.crypto.envelope import OpenError
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import (
    Answer,
    Disclosure,
    MaskedRecord,
    RecordStatus,
    ReleasedLetter,
    Whereabouts,
    disclosures_subject,
)
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.record_kinds import AGREED, MEETING
from nsintake.domain.release import CaseLink
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.misplaced import hides_prints
from nsintake.records.past_damage import log_lacks
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.store.rows import Pairs
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers

Letters: TypeAlias = dict[bytes, ReleasedLetter]
Meetings: TypeAlias = Sequence[tuple[bytes, Meeting]]
_ANSWERS = tuple(Answer)
_HIDES = "hides prints"
"""Where a transaction keeps whether a print may be hidden."""
Prints: TypeAlias = tuple[tuple[bytes, Disclosure], ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """Prints of a record that are not gone: ``out`` are with its office, ``with_us`` in our own hands."""

    out: Prints = ()
    with_us: Prints = ()

    def __bool__(self) -> bool:
        return bool(self.out or self.with_us)

    @property
    def number_out(self) -> int:
        """How many copies the office has."""
        return sum(disclosure.there for _, disclosure in self.out)

    @property
    def number_with_us(self) -> int:
        """How many copies are with us."""
        return sum(disclosure.there for _, disclosure in self.with_us)


def sorted_out(prints: Iterable[tuple[bytes, Disclosure]]) -> Copies:
    """Prints by where they are."""
    found = tuple(prints)
    out = tuple(pair for pair in found if pair[1].where is Whereabouts.OUT)
    return Copies(out, tuple(pair for pair in found if pair[1].where is Whereabouts.WITH_US))


def prints_of(signed_in: SignedIn, record_id: bytes, *, sound: bool = False) -> Pairs[Disclosure]:
    """The prints of a record; ``sound``: no damaged ones. What an earlier version did not write down is looked up: of
    which kind the paper is, and whether it was collected again in a meeting.
    """
    store, apart = signed_in.liaison, disclosures_subject(record_id)
    prints = (
        store.sound("disclosure", Disclosure, subject=apart).pairs
        if sound
        else store.list("disclosure", Disclosure, subject=apart)
    )
    if all(disclosure.kind is not None for _, disclosure in prints):
        return prints
    letters = _letters(signed_in, record_id) | dict(store.sound("released_letter", ReleasedLetter, subject=apart).pairs)
    collected = _collected(signed_in)
    return [(key, _completed(disclosure, letters.get(disclosure.letter_id), collected)) for key, disclosure in prints]


@dataclass(frozen=True, slots=True)
class WithOffice:
    """What the office of a record has of it ``since`` a day, and the ``last`` print it answered, else the one that is
    asked for first. None where all it has is wanted back: of that nothing is waited for.
    """

    since: date
    last: Disclosure | None


def with_offices(signed_in: SignedIn, letters: Letters) -> dict[bytes, WithOffice]:
    """What each record has with its office, of all ``letters``; a recall notice is none. Records without one are left
    out.
    """
    out: dict[bytes, list[Disclosure]] = {}
    prints = signed_in.liaison.sound("disclosure", Disclosure).pairs
    collected = _collected(signed_in) if any(disclosure.kind is None for _, disclosure in prints) else set()
    for _, disclosure in prints:
        letter = letters.get(disclosure.letter_id)
        if letter is None or letter.kind is LetterKind.RECALL:
            continue
        known = _completed(disclosure, letter, collected)
        if known.where is Whereabouts.OUT:
            out.setdefault(letter.record_id, []).append(known)
    theirs = {known.letter_id: letters[known.letter_id] for prints in out.values() for known in prints}
    over = frozenset(_over(theirs, valid_sheets(signed_in) if _has_sheets(theirs) else frozenset()))
    return {record_id: _with_office(prints, over) for record_id, prints in out.items()}


def _with_office(prints: list[Disclosure], over: Set[bytes]) -> WithOffice:
    valid = [known for known in prints if known.settled and known.letter_id not in over]
    answered = [known for known in valid if known.answer is not Answer.NONE]
    last = (
        max(answered, key=lambda known: (known.answered_on or _handed(known), _ANSWERS.index(known.answer)))
        if answered
        else min(valid, key=lambda known: known.due or date.max, default=None)
    )
    return WithOffice(min(map(_handed, prints)), last)


def _handed(known: Disclosure) -> date:
    return known.handed_on or date.max  # whatever is out was handed over


def _collected(signed_in: SignedIn) -> set[str]:
    """The numbers of sheets that were collected again in a meeting."""
    return {
        attendee.sheet_number
        for _, meeting in signed_in.liaison.sound("meeting", Meeting).pairs
        for attendee in meeting.attendees
        if attendee.sheet_returned
    }


def _letters(signed_in: SignedIn, record_id: bytes) -> Letters:
    return dict(signed_in.liaison.sound("released_letter", ReleasedLetter, subject=record_id).pairs)


def _completed(disclosure: Disclosure, letter: ReleasedLetter | None, collected: set[str]) -> Disclosure:
    if disclosure.kind is not None or letter is None:
        return disclosure
    return replace(
        disclosure, kind=letter.kind, recalled=disclosure.recalled or letter.sheet_number in collected - {""}
    )


def copies_of(signed_in: SignedIn, record_id: bytes, *, sound: bool = False) -> Copies:
    """Every copy of a record that is not gone; ``sound``: of prints that are sound."""
    return sorted_out(prints_of(signed_in, record_id, sound=sound))


def none_left(signed_in: SignedIn, record_id: bytes) -> bool:
    """Whether every copy of a record is known to be gone: one whose print cannot be read may be out, and while the log
    lacks something, or a print is under something else, there may be one that is hidden.
    """
    try:
        return not (copies_of(signed_in, record_id) or _hides_some(signed_in))
    except OpenError:
        return False


def _hides_some(signed_in: SignedIn) -> bool:
    """Whether a print of any record may be hidden; asked once in a transaction, in which nobody else writes."""
    return signed_in.liaison.database.read_once(
        _HIDES, lambda: log_lacks(signed_in, signed_in.liaison) or hides_prints(signed_in)
    )


def wanted_back(
    signed_in: SignedIn, record_id: bytes, record: MaskedRecord, *, sheets: Set[str] | None = None
) -> Copies:
    """What is asked for now, by sound prints: every copy once the record is ended, else those of papers that are no
    longer valid, or of which nobody can say whether they are. ``sheets``: as ``valid_sheets`` gives them, where many
    records are asked.
    """
    prints = prints_of(signed_in, record_id, sound=True)
    if not record.ended and prints:
        letters = _letters(signed_in, record_id)
        if sheets is None:
            sheets = valid_sheets(signed_in) if _has_sheets(letters) else frozenset()
        current = letters.keys() - set(_over(letters, sheets))
        prints = [
            (key, disclosure)
            for key, disclosure in prints
            if disclosure.letter_id not in current and disclosure.kind is not LetterKind.RECALL
        ]
    return sorted_out(prints)


def valid_sheets(signed_in: SignedIn) -> frozenset[str]:
    """The numbers of fact sheets of meetings ahead, by the meetings that are sound: every one is read for it."""
    return _ahead(signed_in, signed_in.liaison.sound("meeting", Meeting).pairs)


def behind(signed_in: SignedIn, disclosure: Disclosure) -> tuple[ReleasedLetter | None, MaskedRecord | None]:
    """The paper of a print and its record, as far as they are there and can be read. For lists."""
    with contextlib.suppress(OpenError):
        letter = signed_in.liaison.find("released_letter", disclosure.letter_id, ReleasedLetter)
        with contextlib.suppress(OpenError):
            if letter is not None:
                return letter, signed_in.liaison.find("masked_record", letter.record_id, MaskedRecord)
        return letter, None
    return None, None


def papers_over(signed_in: SignedIn, letters: Letters) -> list[bytes]:
    """Those of a record's papers that say more than she agrees to now, or are sheets of no meeting that is ahead.

    Raises OpenError where a meeting cannot be read.
    """
    return _over(letters, sheets_ahead(signed_in) if _has_sheets(letters) else frozenset())


def _has_sheets(letters: Letters) -> bool:
    return any(letter.kind is LetterKind.FACT_SHEET for letter in letters.values())


def _over(letters: Letters, sheets: Set[str]) -> list[bytes]:
    return [
        key
        for key, letter in letters.items()
        if letter.blocked or (letter.kind is LetterKind.FACT_SHEET and letter.sheet_number not in sheets)
    ]


def sheets_over(signed_in: SignedIn) -> frozenset[str]:
    """The numbers of fact sheets whose meeting took place, did not, or was cancelled: of such none is signed. Raises
    OpenError where a meeting cannot be read.
    """
    return _sheets_of(signed_in.liaison.list("meeting", Meeting), planned=False)


def sheets_ahead(signed_in: SignedIn) -> frozenset[str]:
    """Those that are named by a meeting in the future and by no past meeting: they print. Somebody who has the key of
    liaison.db can write over how a meeting was, and can write others: which sheets a meeting ahead has is a worker's
    word. Raises OpenError where one cannot be read.
    """
    return _ahead(signed_in, signed_in.liaison.list("meeting", Meeting))


def _ahead(signed_in: SignedIn, meetings: Meetings) -> frozenset[str]:
    chain = signed_in.liaison.audit
    planned = ((key, meeting) for key, meeting in meetings if meeting.status is MeetingStatus.PLANNED)
    hers = [(key, meeting) for key, meeting in planned if is_workers(chain, MEETING, key, meeting, AGREED)]
    return _sheets_of(hers, planned=True) - _sheets_of(meetings, planned=False)


def _sheets_of(meetings: Meetings, *, planned: bool) -> frozenset[str]:
    found = (meeting for _, meeting in meetings if (meeting.status is MeetingStatus.PLANNED) is planned)
    offices = (comes for meeting in found for comes in (meeting.coming if planned else meeting.attendees))
    numbers = (comes.sheet_number for comes in offices)
    return frozenset(number for number in numbers if number)


def ask_for(
    store: SealedStore,
    work: UnitOfWork,
    subject: bytes,
    reference: str,
    copies: Copies,
    *,
    due: date,
    named: bytes = b"",
) -> None:
    """Say on Today what is out and what is with us, each in one line, or take the line away, in this transaction.

    ``subject``: whose tasks they are; ``named``: the letter, where it is one that names her. A line that is there keeps
    its day, unless that is later, is nobody's own and leads to ``named`` alone: an officer can write any. Beside one
    that cannot be read there is another.
    """
    asks = TaskKind.NAMED_PAPER if named else TaskKind.RECALL
    known = [
        (key, task) for key, task in store.sound("task", Task, subject=subject).pairs if task.status is TaskStatus.OPEN
    ]
    for kind, count in ((asks, copies.number_out), (TaskKind.DESTROY_COPIES, copies.number_with_us)):
        lines = [(key, task) for key, task in known if task.kind is kind]
        if count and not lines:
            task = Task(kind, due, reference, detail=named.hex(), copies=count)
            open_task(store, work, subject, task, day_only=bool(named))
        for at, (key, task) in enumerate(lines):
            first = bool(count) and at == 0
            asked = replace(task, copies=count, due=min(task.due, due), owner="", detail=named.hex())
            now = asked if first else replace(task, status=TaskStatus.DONE)
            if now != task:
                verb = "task" if first else "done"
                store.put(work, "task", key, subject, now, verb=verb, day_only=bool(named))


def stand_in(
    store: SealedStore,
    work: UnitOfWork,
    record_id: bytes,
    copies: Copies,
    *,
    left: RecordStatus,
    due: date,
    verb: Literal["erase", "settle", "withdraw"],
    link: CaseLink | None = None,
) -> None:
    """Where copies are there of a record that was lost, and they are wanted back, a stub stands in its place, by which
    they are asked for, in this transaction on liaison.db. Its reference is that of her ``link``, else of a print.
    """
    known, apart = next((pair[1] for pair in (*copies.out, *copies.with_us)), None), disclosures_subject(record_id)
    if known is not None:
        reference = known.reference if link is None else link.reference or known.reference
        stub = MaskedRecord(reference, known.recipient_id, (), (), None, left, known.day)
        store.put(work, "masked_record", record_id, apart, stub, verb=verb)
        ask_for(store, work, apart, stub.reference, copies, due=due)
