"""Where each printed copy went: handed over by whom to whom, under which number. What came back is ``answering.py``.

An answer is asked for after the days that her case allows.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.contact import UNNUMBERED, Numbered, checked_number
from nsintake.domain.days import days_after
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, Whereabouts
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import behind
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.liaison.disclosures import prints_to_settle, refuse_typed
from nsintake.services.liaison.liaison import DisclosureRow, disclosure_row
from nsintake.services.liaison.proved_letters import require_printable, require_whole_log
from nsintake.services.liaison.recall_notices import renew_if_may
from nsintake.services.liaison.shredding import called_back, copies_changed
from nsintake.store.rows import Pairs
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ToHandOver:
    """Counted copies that nobody has handed over. ``due``: by when her case asks for it."""

    record_id: bytes
    copies: DisclosureRow
    due: date


@requires(Permission.RECORD_DISCLOSURE, while_unsound=True)
def to_hand_over(signed_in: SignedIn, prints: Pairs[Disclosure] | None = None) -> tuple[ToHandOver, ...]:
    """Papers that wait in somebody's hand for the way to their office, those due soonest first; of ``prints`` where
    they were read already.

    A note stays with NP, a fact sheet is collected again, and what is called back, or waits until somebody has
    confirmed it, goes nowhere: they are not here.
    """
    found = []
    for disclosure_id, disclosure in prints_to_settle(signed_in) if prints is None else prints:
        if not disclosure.pages_out or disclosure.where is not Whereabouts.WITH_US:
            continue
        letter, record = behind(signed_in, disclosure)
        if letter is None or letter.blocked or not letter.kind.awaits_answer:
            continue
        if record is None or record.unconfirmed_since is not None:
            continue
        if record.status is RecordStatus.ACTIVE and record.expires > signed_in.today():
            due = days_after(disclosure.day, days_until_due(record.urgency))
            found.append(ToHandOver(letter.record_id, disclosure_row(signed_in, disclosure_id, disclosure), due))
    return tuple(sorted(found, key=lambda each: (each.due, each.copies.reference)))


def _disclosure(signed_in: SignedIn, disclosure_id: bytes) -> tuple[bytes, Disclosure]:
    record = signed_in.liaison.record("disclosure", disclosure_id, Disclosure)
    return record.subject_id, record.value


def _require_kept(signed_in: SignedIn, disclosure: Disclosure) -> None:
    if signed_in.liaison.find("released_letter", disclosure.letter_id, ReleasedLetter) is None:
        raise Refused("record_shredded", reference=disclosure.reference)


@requires(Permission.RECORD_DISCLOSURE)
def hand_over(
    signed_in: SignedIn, disclosure_id: bytes, *, copies: int, to: str, letter: Numbered = UNNUMBERED
) -> bytes:
    """Copies of a counted print are given to somebody; the id of what is written down about just these copies.

    ``to`` is an office or function, never her; ``letter``: the number and the date that they went out under, or were
    taken in under. Fewer copies than there are become a line of their own. Raises UserFault ``copies_out_of_range``,
    ``handed_to_missing``, ``day_ahead``, Refused ``count_first``, ``handed_already``,
    ``stays_with_us`` for a speaking note, ``names_her``, ``questions_open`` or what forbids printing the paper now, and
    as ``require_whole_log`` does.
    """
    with signed_in.liaison.begin() as work:
        require_whole_log(signed_in)
        given_id = give(signed_in, work, Handing(disclosure_id, copies, to, letter))
        work.commit()
    return given_id


@dataclass(frozen=True, slots=True)
class Handing:
    """Copies of one print that somebody was given."""

    disclosure_id: bytes
    copies: int
    to: str
    letter: Numbered = UNNUMBERED


@requires(Permission.RECORD_DISCLOSURE)
def give(signed_in: SignedIn, work: UnitOfWork, handing: Handing) -> bytes:
    """The same within a transaction on liaison.db, whether or not its log is whole: of a round it has happened. Raises
    as ``hand_over`` does.
    """
    subject, disclosure = _disclosure(signed_in, handing.disclosure_id)
    if disclosure.pages_out is None:
        raise Refused("count_first")
    numbered = checked_number(handing.letter.number, handing.letter.dated, signed_in.today())
    holder = clean(handing.to, "to")
    _require_with_us(disclosure, handing.copies, holder)
    refuse_typed(signed_in, disclosure.reference, holder, numbered.number, prints=subject)
    _require_kept(signed_in, disclosure)
    paper = require_printable(signed_in, disclosure.letter_id)  # withdrawn meanwhile: then it comes back, not on
    if paper.kind is LetterKind.SPEAKING_NOTE:
        raise Refused("stays_with_us")
    if disclosure.recalled and paper.kind is not LetterKind.RECALL:
        raise Refused("handed_already")
    due = _answer_due(signed_in, paper)
    given, kept = _parted(signed_in, replace(disclosure, round_code=""), handing.copies, to=holder, due=due)
    given = replace(given, number=numbered.number, dated=numbered.dated)
    given_id = _give(signed_in, work, (handing.disclosure_id, subject), (given, kept))
    _await_answer(signed_in, work, paper.record_id, given, given_id)
    return given_id


@requires(Permission.RECORD_DISCLOSURE)
def count_handed(signed_in: SignedIn, disclosure_id: bytes, *, pages_out: int, handed_to: str) -> None:
    """Answer "did 2 pages come out?" for a print that is with its office by now: counted and handed over are one act.

    It may have been called back meanwhile: then it is asked for like every other that is out. Raises UserFault
    ``pages_out_of_range``, ``handed_to_missing``, ``nothing_to_hand_over``, Refused ``stays_with_us``,
    ``handed_already``, ``changed_meanwhile``, ``names_her``, ``questions_open``.
    """
    subject, disclosure = _disclosure(signed_in, disclosure_id)
    counted = disclosure.counted(pages_out, handed_to)
    if not pages_out:
        raise UserFault("nothing_to_hand_over", field="pages_out")
    if disclosure.kind is LetterKind.SPEAKING_NOTE:
        raise Refused("stays_with_us")
    _require_with_us(disclosure, disclosure.there, counted.handed_to)
    refuse_typed(signed_in, disclosure.reference, counted.handed_to, prints=subject)
    store = signed_in.liaison
    with store.begin() as work:
        is_older = disclosure.settled and disclosure.pages_out != pages_out  # a colleague counted, and nobody saw that
        if is_older or store.get("disclosure", disclosure_id, Disclosure) != disclosure:
            raise Refused("changed_meanwhile", table="disclosure")
        letter = store.find("released_letter", disclosure.letter_id, ReleasedLetter)
        due = None if letter is None else _answer_due(signed_in, letter)
        given, _ = _parted(signed_in, counted, counted.there, to=counted.handed_to, due=due)
        store.put(work, "disclosure", disclosure_id, subject, given, verb="hand_copies")
        if letter is not None:
            _await_answer(signed_in, work, letter.record_id, given, disclosure_id)
        record_id = copies_changed(signed_in, work, subject, disclosure)
        work.commit()
    renew_if_may(signed_in, record_id)


def _answer_due(signed_in: SignedIn, letter: ReleasedLetter) -> date | None:
    """By when its office is asked for an answer; None for a paper that awaits none or that is not to be out."""
    record = signed_in.liaison.find("masked_record", letter.record_id, MaskedRecord)
    if record is None or record.status is not RecordStatus.ACTIVE or letter.blocked or not letter.kind.awaits_answer:
        return None
    return signed_in.due_in(days_until_due(record.urgency))


def _await_answer(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, given: Disclosure, given_id: bytes) -> None:
    """The office is asked for its answer when it is due."""
    if given.due is not None:
        task = Task(TaskKind.AWAIT_ANSWER, given.due, given.reference, detail=given_id.hex())
        open_task(signed_in.liaison, work, record_id, task)


def _require_with_us(disclosure: Disclosure, copies: int, holder: str) -> None:
    if disclosure.handed_on is not None or disclosure.pages_out == 0:
        raise Refused("handed_already")
    if not 1 <= copies <= disclosure.there:
        raise UserFault("copies_out_of_range", field="copies", limit=disclosure.there)
    if not holder:
        raise UserFault("handed_to_missing", field="to")


def _give(
    signed_in: SignedIn, work: UnitOfWork, ids: tuple[bytes, bytes], parts: tuple[Disclosure, Disclosure | None]
) -> bytes:
    """Write down that copies of a print are with somebody, and the others as they were; ``ids`` are the print's own
    and its subject's.
    """
    store, (disclosure_id, subject), (given, kept) = signed_in.liaison, ids, parts
    given_id = disclosure_id if kept is None else secrets.token_bytes(16)
    store.put(work, "disclosure", given_id, subject, given, verb="hand_copies")
    if kept is not None:
        store.put(work, "disclosure", disclosure_id, subject, kept, verb="hand_copies")
    return given_id


@requires(Permission.RECORD_DISCLOSURE)
def was_handed_over(signed_in: SignedIn, disclosure_id: bytes, *, copies: int, to: str) -> bytes:
    """Copies that are wanted back are with somebody already: they had been given before anybody here knew. They are
    recalled like every other; the id of what is written down about just these copies.

    Raises UserFault ``copies_out_of_range``, ``handed_to_missing``, Refused ``stays_with_us``, ``handed_already``,
    ``not_recalled`` for what may simply be handed over, ``names_her``, ``questions_open``.
    """
    subject, disclosure = _disclosure(signed_in, disclosure_id)
    if disclosure.kind is LetterKind.SPEAKING_NOTE:
        raise Refused("stays_with_us")
    holder = clean(to, "to")
    _require_with_us(disclosure, copies, holder)
    refuse_typed(signed_in, disclosure.reference, holder, prints=subject)
    with signed_in.liaison.begin() as work:
        if signed_in.liaison.get("disclosure", disclosure_id, Disclosure) != disclosure:
            raise Refused("changed_meanwhile", table="disclosure")
        if disclosure_id not in called_back(signed_in, subject, disclosure):
            raise Refused("not_recalled")
        given_id = _give(signed_in, work, (disclosure_id, subject), _parted(signed_in, disclosure, copies, to=holder))
        record_id = copies_changed(signed_in, work, subject, disclosure)
        work.commit()
    renew_if_may(signed_in, record_id)
    return given_id


def _parted(
    signed_in: SignedIn, disclosure: Disclosure, copies: int, *, to: str, due: date | None = None
) -> tuple[Disclosure, Disclosure | None]:
    """The copies that are given away, and those that stay; None if none stay."""
    given = replace(disclosure, handed_to=to, handed_by=signed_in.uid, handed_on=signed_in.today(), due=due)
    if copies == disclosure.there:
        return given, None
    pages = disclosure.pages_expected // disclosure.copies
    left, out = disclosure.copies - copies, disclosure.pages_out
    given = replace(given, copies=copies, pages_expected=pages * copies)
    kept = replace(disclosure, copies=left, pages_expected=pages * left)
    if out is None:
        return given, kept
    given = replace(given, pages_out=min(out, pages * copies))
    return given, replace(kept, pages_out=max(out - pages * copies, 0))
