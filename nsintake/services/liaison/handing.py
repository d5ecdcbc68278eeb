"""Where each printed copy went and what came back: handed over by whom to whom, received, accepted, refused, no answer.

An answer is asked for after the days that her case allows, and how an office has answered so far is counted.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median

from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, Whereabouts
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import behind
from nsintake.records.session import Session
from nsintake.records.tasks import open_task
from nsintake.services.liaison.disclosures import refuse_typed
from nsintake.services.liaison.liaison import DisclosureRow, disclosure_row, require_printable
from nsintake.services.liaison.recall_notices import renew_if_may
from nsintake.services.liaison.shredding import called_back, copies_changed
from nsintake.store.rows import Pairs
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OfficeAnswers:
    """How one office has dealt with what it was handed: copies that left together count once.

    ``days``: how long its answers usually take, None while there is none.
    """

    recipient_id: str
    office: Wording
    handed: int
    received: int
    accepted: int
    refused: int
    no_answer: int
    waiting: int
    overdue: int
    days: int | None

    @property
    def answered(self) -> int:
        """How many it answered in any way."""
        return self.received + self.accepted + self.refused


@dataclass(frozen=True, slots=True)
class ToHandOver:
    """Counted copies that nobody has handed over. ``due``: by when her case asks for it."""

    record_id: bytes
    copies: DisclosureRow
    due: date


@requires(Permission.RECORD_DISCLOSURE, while_held=True)
def to_hand_over(session: Session, prints: Pairs[Disclosure] | None = None) -> tuple[ToHandOver, ...]:
    """Papers that wait in somebody's hand for the way to their office, those due soonest first; of ``prints`` where
    they were read already.

    A note stays with NP, a fact sheet is collected again, and what is called back goes nowhere: they are not here.
    """
    found = []
    for disclosure_id, one in session.liaison.sound("disclosure", Disclosure).pairs if prints is None else prints:
        if not one.pages_out or one.where is not Whereabouts.WITH_US:
            continue
        letter, record = behind(session, one)
        if letter is None or letter.blocked or not letter.kind.awaits_answer:
            continue
        if record is not None and record.status is RecordStatus.ACTIVE and record.expires > session.today():
            due = one.day + timedelta(days=days_until_due(record.urgency))
            found.append(ToHandOver(letter.record_id, disclosure_row(session, disclosure_id, one), due))
    return tuple(sorted(found, key=lambda each: (each.due, each.copies.reference)))


def _disclosure(session: Session, disclosure_id: bytes) -> tuple[bytes, Disclosure]:
    record = session.liaison.record("disclosure", disclosure_id, Disclosure)
    return record.subject_id, record.value


def _require_kept(session: Session, one: Disclosure) -> None:
    if session.liaison.find("released_letter", one.letter_id, ReleasedLetter) is None:
        raise Refused("record_shredded", reference=one.reference)


@requires(Permission.RECORD_DISCLOSURE)
def hand_over(session: Session, disclosure_id: bytes, *, copies: int, to: str) -> bytes:
    """Copies of a counted print are given to somebody; the id of what is written down about just these copies.

    ``to`` is an office or function, never her; fewer copies than there are become a line of their own. Raises
    UserFault ``copies_out_of_range``, ``handed_to_missing``, Refused ``count_first``, ``handed_already``,
    ``stays_with_us`` for a speaking note, ``names_her``, ``questions_open`` or what forbids printing the paper now.
    """
    subject, one = _disclosure(session, disclosure_id)
    if one.pages_out is None:
        raise Refused("count_first")
    holder = clean(to, "to")
    _require_with_us(one, copies, holder)
    refuse_typed(session, one, holder)
    store = session.liaison
    with store.begin() as work:
        _require_kept(session, one)
        letter = require_printable(session, one.letter_id)  # withdrawn meanwhile: then it comes back, not on
        if letter.kind is LetterKind.SPEAKING_NOTE:
            raise Refused("stays_with_us")
        if one.recalled and letter.kind is not LetterKind.RECALL:
            raise Refused("handed_already")
        if store.get("disclosure", disclosure_id, Disclosure) != one:
            raise Refused("changed_meanwhile", table="disclosure")
        parts = _parted(session, one, copies, to=holder, due=_answer_due(session, letter))
        given_id = _give(session, work, (disclosure_id, subject), parts)
        _await_answer(session, work, letter.record_id, parts[0], given_id)
        work.commit()
    return given_id


@requires(Permission.RECORD_DISCLOSURE)
def count_handed(session: Session, disclosure_id: bytes, *, pages_out: int, handed_to: str) -> None:
    """Answer "did 2 pages come out?" for a print that is with its office by now: counted and handed over are one act.

    It may have been called back meanwhile: then it is asked for like every other that is out. Raises UserFault
    ``pages_out_of_range``, ``handed_to_missing``, ``nothing_to_hand_over``, Refused ``stays_with_us``,
    ``handed_already``, ``changed_meanwhile``, ``names_her``, ``questions_open``.
    """
    subject, one = _disclosure(session, disclosure_id)
    counted = one.counted(pages_out, handed_to)
    if not pages_out:
        raise UserFault("nothing_to_hand_over", field="pages_out")
    if one.kind is LetterKind.SPEAKING_NOTE:
        raise Refused("stays_with_us")
    _require_with_us(one, one.there, counted.handed_to)
    refuse_typed(session, one, counted.handed_to)
    store = session.liaison
    with store.begin() as work:
        if store.get("disclosure", disclosure_id, Disclosure) != one:
            raise Refused("changed_meanwhile", table="disclosure")
        letter = store.find("released_letter", one.letter_id, ReleasedLetter)
        due = None if letter is None else _answer_due(session, letter)
        given, _ = _parted(session, counted, counted.there, to=counted.handed_to, due=due)
        store.put(work, "disclosure", disclosure_id, subject, given, verb="hand_copies")
        if letter is not None:
            _await_answer(session, work, letter.record_id, given, disclosure_id)
        record_id = copies_changed(session, work, subject, one)
        work.commit()
    renew_if_may(session, record_id)


def _answer_due(session: Session, letter: ReleasedLetter) -> date | None:
    """By when its office is asked for an answer; None for a paper that awaits none or that is not to be out."""
    record = session.liaison.find("masked_record", letter.record_id, MaskedRecord)
    if record is None or record.status is not RecordStatus.ACTIVE or letter.blocked or not letter.kind.awaits_answer:
        return None
    return session.due_in(days_until_due(record.urgency))


def _await_answer(session: Session, work: UnitOfWork, record_id: bytes, given: Disclosure, given_id: bytes) -> None:
    """The office is asked for its answer when it is due."""
    if given.due is not None:
        task = Task(TaskKind.AWAIT_ANSWER, given.due, given.reference, detail=given_id.hex())
        open_task(session.liaison, work, record_id, task)


def _require_with_us(one: Disclosure, copies: int, holder: str) -> None:
    if one.handed_on is not None or one.pages_out == 0:
        raise Refused("handed_already")
    if not 1 <= copies <= one.there:
        raise UserFault("copies_out_of_range", field="copies", limit=one.there)
    if not holder:
        raise UserFault("handed_to_missing", field="to")


def _give(
    session: Session, work: UnitOfWork, ids: tuple[bytes, bytes], parts: tuple[Disclosure, Disclosure | None]
) -> bytes:
    """Write down that copies of a print are with somebody, and the others as they were; ``ids`` are the print's own
    and its subject's.
    """
    store, (disclosure_id, subject), (given, kept) = session.liaison, ids, parts
    given_id = disclosure_id if kept is None else secrets.token_bytes(16)
    store.put(work, "disclosure", given_id, subject, given, verb="hand_copies")
    if kept is not None:
        store.put(work, "disclosure", disclosure_id, subject, kept, verb="hand_copies")
    return given_id


@requires(Permission.RECORD_DISCLOSURE)
def was_handed_over(session: Session, disclosure_id: bytes, *, copies: int, to: str) -> bytes:
    """Copies that are wanted back are with somebody already: they had been given before anybody here knew. They are
    recalled like every other; the id of what is written down about just these copies.

    Raises UserFault ``copies_out_of_range``, ``handed_to_missing``, Refused ``stays_with_us``, ``handed_already``,
    ``not_recalled`` for what may simply be handed over, ``names_her``, ``questions_open``.
    """
    subject, one = _disclosure(session, disclosure_id)
    if one.kind is LetterKind.SPEAKING_NOTE:
        raise Refused("stays_with_us")
    holder = clean(to, "to")
    _require_with_us(one, copies, holder)
    refuse_typed(session, one, holder)
    with session.liaison.begin() as work:
        if session.liaison.get("disclosure", disclosure_id, Disclosure) != one:
            raise Refused("changed_meanwhile", table="disclosure")
        if disclosure_id not in called_back(session, subject, one):
            raise Refused("not_recalled")
        given_id = _give(session, work, (disclosure_id, subject), _parted(session, one, copies, to=holder))
        record_id = copies_changed(session, work, subject, one)
        work.commit()
    renew_if_may(session, record_id)
    return given_id


def _parted(
    session: Session, one: Disclosure, copies: int, *, to: str, due: date | None = None
) -> tuple[Disclosure, Disclosure | None]:
    """The copies that are given away, and those that stay; None if none stay."""
    given = replace(one, handed_to=to, handed_by=session.uid, handed_on=session.today(), due=due)
    if copies == one.there:
        return given, None
    pages = one.pages_expected // one.copies
    left, out = one.copies - copies, one.pages_out
    given = replace(given, copies=copies, pages_expected=pages * copies)
    kept = replace(one, copies=left, pages_expected=pages * left)
    if out is None:
        return given, kept
    given = replace(given, pages_out=min(out, pages * copies))
    return given, replace(kept, pages_out=max(out - pages * copies, 0))


@requires(Permission.RECORD_DISCLOSURE)
def record_answer(session: Session, disclosure_id: bytes, answer: Answer, *, reason: str = "") -> None:
    """What the office said. Received only: it is asked once more after the same days; all else ends the asking.

    Raises Refused ``not_handed_over``, ``names_her``, ``questions_open``, UserFault ``reason_missing`` for a refusal
    without one.
    """
    subject, one = _disclosure(session, disclosure_id)
    said = clean(reason, "reason")
    if one.handed_on is None:
        raise Refused("not_handed_over")
    if answer is Answer.REFUSED and not said:
        raise UserFault("reason_missing", field="reason")
    refuse_typed(session, one, said)
    answered = None if answer in {Answer.NONE, Answer.NO_ANSWER} else session.today()
    goes_on = answer in {Answer.NONE, Answer.RECEIVED} and one.due is not None
    due = one.due
    if answer is Answer.RECEIVED and one.due is not None and one.answer is not Answer.RECEIVED:
        due = session.today() + (one.due - one.handed_on)
    store = session.liaison
    with store.begin() as work:
        kept = replace(one, answer=answer, answered_on=answered, due=due, reason=said)
        store.put(work, "disclosure", disclosure_id, subject, kept, verb="answer")
        _settle_tasks(session, work, disclosure_id, kept, goes_on=goes_on)
        work.commit()


def _settle_tasks(session: Session, work: UnitOfWork, disclosure_id: bytes, one: Disclosure, *, goes_on: bool) -> None:
    store, wanted = session.liaison, disclosure_id.hex()
    for row in store.records("task", Task):
        task = row.value
        if task.kind is not TaskKind.AWAIT_ANSWER or task.detail != wanted:
            continue
        waits = TaskStatus.SUSPENDED if task.status is TaskStatus.SUSPENDED else TaskStatus.OPEN
        status = waits if goes_on else TaskStatus.DONE
        now = replace(task, status=status, due=one.due or task.due)
        if now != task:
            store.put(work, "task", row.record_id, row.subject_id, now, verb="done")


@requires(Permission.VIEW_RECORDS)
def answering(session: Session) -> tuple[OfficeAnswers, ...]:
    """How each office has answered so far, those first that owe most."""
    by_office: dict[str, list[Disclosure]] = {}
    for _, one in session.liaison.sound("disclosure", Disclosure).pairs:
        if one.handed_on is not None and one.due is not None:
            by_office.setdefault(one.recipient_id, []).append(one)
    found = [_answers(session, office, prints) for office, prints in by_office.items()]
    return tuple(sorted(found, key=lambda one: (-one.overdue, -one.handed, one.recipient_id)))


def _answers(session: Session, recipient_id: str, prints: Iterable[Disclosure]) -> OfficeAnswers:
    listed = list(prints)
    counts = {answer: sum(one.answer is answer for one in listed) for answer in Answer}
    late = [one for one in listed if one.answer is Answer.NONE and one.due is not None and one.due < session.today()]
    days = [(one.answered_on - one.handed_on).days for one in listed if one.answered_on and one.handed_on]
    return OfficeAnswers(
        recipient_id=recipient_id,
        office=session.content.office_of(recipient_id),
        handed=len(listed),
        received=counts[Answer.RECEIVED],
        accepted=counts[Answer.ACCEPTED],
        refused=counts[Answer.REFUSED],
        no_answer=counts[Answer.NO_ANSWER],
        waiting=counts[Answer.NONE],
        overdue=len(late),
        days=round(median(days)) if days else None,
    )
