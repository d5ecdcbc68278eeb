"""Every time a paper leaves: written down before the printer gets it, counted after, recalled when she says so."""

from __future__ import annotations

import secrets
from dataclasses import replace

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import (
    MAY_GO_ON,
    Disclosure,
    MaskedRecord,
    RecordStatus,
    ReleasedLetter,
    disclosures_subject,
)
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import behind, papers_over
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import codes_of, known_by_reference
from nsintake.records.session import Session
from nsintake.records.tasks import close_tasks, open_of
from nsintake.services.liaison.liaison import (
    DisclosureRow,
    ProvedLetter,
    disclosure_row,
    prove_again,
    require_printable,
)
from nsintake.services.liaison.recall_notices import renew_if_may
from nsintake.services.liaison.shredding import copies_changed
from nsintake.store.rows import Pairs
from nsintake.store.unit_of_work import UnitOfWork

MOST_COPIES = 20


@requires(Permission.PRINT_RELEASED)
def record_print(session: Session, letter_id: bytes, *, copies: int) -> tuple[bytes, ProvedLetter]:
    """Write down that a paper is about to be printed, and give exactly the bytes to print.

    The disclosure and its audit line are durable before this returns. Raises as ``liaison.prove_again`` does, and
    UserFault ``copies_out_of_range``.
    """
    if not 1 <= copies <= MOST_COPIES:
        raise UserFault("copies_out_of_range", field="copies", limit=MOST_COPIES)
    proved = prove_again(session, letter_id)
    store, disclosure_id = session.liaison, secrets.token_bytes(16)
    with store.begin() as work:
        letter = require_printable(session, letter_id)  # withdrawn or blocked meanwhile: nothing is printed
        if letter.pdf != proved.pdf:
            raise Refused("changed_meanwhile", table="released_letter")
        one = _print_of(session, letter_id, letter, copies)
        store.put(work, "disclosure", disclosure_id, disclosures_subject(letter.record_id), one, verb="print")
        tasks = store.list("task", Task, subject=letter.record_id)
        asked = open_of(tasks, TaskKind.PRINT_LETTER, detail=letter.kind.value)
        close_tasks(store, work, letter.record_id, asked)
        work.commit()
    return disclosure_id, proved


def _print_of(session: Session, letter_id: bytes, letter: ReleasedLetter, copies: int) -> Disclosure:
    return Disclosure(
        reference=letter.reference,
        recipient_id=letter.recipient_id,
        letter_id=letter_id,
        lang=letter.lang,
        printed_by=session.uid,
        day=session.today(),
        copies=copies,
        pages_expected=copies * letter.pages,
        recalled=letter.kind is LetterKind.RECALL,  # what asks for copies back need not come back itself
        kind=letter.kind,
    )


def _one(session: Session, disclosure_id: bytes) -> tuple[bytes, Disclosure]:
    record = session.liaison.record("disclosure", disclosure_id, Disclosure)
    return record.subject_id, record.value


@requires(Permission.PRINT_RELEASED)
def not_sure(session: Session, disclosure_id: bytes) -> None:
    """The printer did not say that it was done: nobody knows how many pages there are until somebody has looked."""
    subject, one = _one(session, disclosure_id)
    store = session.liaison
    with store.begin() as work:
        store.put(work, "disclosure", disclosure_id, subject, replace(one, uncertain=True), verb="print_uncertain")
        work.commit()


@requires(Permission.RECORD_DISCLOSURE)
def count_pages(session: Session, disclosure_id: bytes, *, pages_out: int, handed_to: str) -> None:
    """Answer "did 2 pages come out, who has them?". ``handed_to`` is an office or function, never her.

    Where nothing came out and no other copy is there, the paper is to be printed as before. Where her file is open the
    words are judged; others know no name to tell. Raises UserFault ``pages_out_of_range``, ``handed_to_missing``,
    Refused ``names_her``, ``questions_open``.
    """
    subject, one = _one(session, disclosure_id)
    counted = one.counted(pages_out, handed_to)
    refuse_typed(session, one, counted.handed_to)
    store = session.liaison
    with store.begin() as work:
        store.put(work, "disclosure", disclosure_id, subject, counted, verb="disclose")
        if not pages_out:
            _ask_again(session, work, subject, one)
        record_id = copies_changed(session, work, subject, one)
        work.commit()
    renew_if_may(session, record_id)


def _ask_again(session: Session, work: UnitOfWork, subject: bytes, one: Disclosure) -> None:
    """Nothing came out: the task that its printing settled is open again, unless another print has such papers."""
    store = session.liaison
    letter = store.find("released_letter", one.letter_id, ReleasedLetter)
    record = None if letter is None else store.find("masked_record", letter.record_id, MaskedRecord)
    if letter is None or record is None or record.ended or record.status not in MAY_GO_ON:
        return
    if papers_over(session, {one.letter_id: letter}):
        return
    of_kind = {
        letter_id
        for letter_id, other in store.list("released_letter", ReleasedLetter, subject=letter.record_id)
        if other.kind is letter.kind
    }
    prints = [other for _, other in store.list("disclosure", Disclosure, subject=subject)]
    if any(other.letter_id in of_kind and other.pages_out != 0 for other in prints):
        return
    asked = [
        (task_id, task)
        for task_id, task in store.list("task", Task, subject=letter.record_id)
        if task.kind is TaskKind.PRINT_LETTER and task.detail == letter.kind.value
    ]
    if asked and all(task.status is TaskStatus.DONE for _, task in asked):
        task_id, newest = max(asked, key=lambda pair: pair[1].due)
        waits = record.status is RecordStatus.FROZEN
        again = replace(newest, status=TaskStatus.SUSPENDED if waits else TaskStatus.OPEN)
        store.put(work, "task", task_id, letter.record_id, again, verb="task")


@requires(Permission.RECORD_DISCLOSURE)
def refuse_typed(session: Session, one: Disclosure, words: str) -> None:
    """Judge words typed about a print where her file is open. Raises Refused ``names_her``, ``questions_open``."""
    if session.may(Permission.PROPOSE_RELEASE):
        for case_id, known in known_by_reference(session, one.reference):
            refuse_telling(session, known, (words,), codes_of(session, case_id, one.reference))


@requires(Permission.RECORD_DISCLOSURE, while_held=True)
def every_print(session: Session) -> Pairs[Disclosure]:
    """Every print that holds."""
    return session.liaison.sound("disclosure", Disclosure).pairs


@requires(Permission.RECORD_DISCLOSURE, while_held=True)
def unsettled(session: Session, prints: Pairs[Disclosure] | None = None) -> tuple[DisclosureRow, ...]:
    """Prints nobody has counted yet, oldest first; of ``prints`` where they were read already.

    Once a record is ended nobody is asked what came out: whatever did is destroyed, and that is a line of its own.
    """
    rows = [
        disclosure_row(session, disclosure_id, one)
        for disclosure_id, one in (every_print(session) if prints is None else prints)
        if not one.settled and _is_to_be_counted(session, one)
    ]
    return tuple(sorted(rows, key=lambda row: row.day))


def _is_to_be_counted(session: Session, one: Disclosure) -> bool:
    letter, record = behind(session, one)
    if letter is None or letter.kind is LetterKind.RECALL:
        return letter is not None
    return not one.recalled and record is not None and not record.ended


@requires(Permission.RECORD_DISCLOSURE)
def close_recall(session: Session, disclosure_id: bytes) -> None:
    """The copies of one print came back or were destroyed.

    With the last of them the recall is closed, and a withdrawn record shredded. Where only some papers were called
    back, because she agrees to less now, the others may stay out.
    """
    subject, one = _one(session, disclosure_id)
    store = session.liaison
    with store.begin() as work:
        store.put(work, "disclosure", disclosure_id, subject, replace(one, recalled=True), verb="recall")
        record_id = copies_changed(session, work, subject, one)
        work.commit()
    renew_if_may(session, record_id)
