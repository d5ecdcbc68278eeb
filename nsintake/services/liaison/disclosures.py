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
from nsintake.domain.task import PENDING, Task, TaskKind, TaskStatus
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import behind, papers_over
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import codes_of, known_by_reference
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of
from nsintake.services.liaison.liaison import DisclosureRow, disclosure_row
from nsintake.services.liaison.proved_letters import ProvedLetter, prove_again
from nsintake.services.liaison.recall_notices import renew_if_may
from nsintake.services.liaison.shredding import copies_changed
from nsintake.store.rows import Pairs
from nsintake.store.to_do import to_show
from nsintake.store.unit_of_work import UnitOfWork

MOST_COPIES = 20


@requires(Permission.PRINT_RELEASED)
def record_print(signed_in: SignedIn, letter_id: bytes, *, copies: int) -> tuple[bytes, ProvedLetter]:
    """Write down that a paper is about to be printed, and give exactly the bytes to print.

    The disclosure and its audit line are durable before this returns. Raises as ``prove_again`` does, and
    UserFault ``copies_out_of_range``.
    """
    if not 1 <= copies <= MOST_COPIES:
        raise UserFault("copies_out_of_range", field="copies", limit=MOST_COPIES)
    store, disclosure_id = signed_in.liaison, secrets.token_bytes(16)
    with store.begin() as work:
        proved = prove_again(signed_in, letter_id)  # in here: withdrawn or blocked meanwhile, nothing is printed
        letter = store.get("released_letter", letter_id, ReleasedLetter)
        disclosure = _print_of(signed_in, letter_id, letter, copies)
        store.put(work, "disclosure", disclosure_id, disclosures_subject(letter.record_id), disclosure, verb="print")
        tasks = store.list("task", Task, subject=letter.record_id)
        asked = open_of(tasks, TaskKind.PRINT_LETTER, detail=letter.kind.value)
        close_tasks(store, work, letter.record_id, asked)
        work.commit()
    return disclosure_id, proved


def _print_of(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter, copies: int) -> Disclosure:
    return Disclosure(
        reference=letter.reference,
        recipient_id=letter.recipient_id,
        letter_id=letter_id,
        lang=letter.lang,
        printed_by=signed_in.uid,
        day=signed_in.today(),
        copies=copies,
        pages_expected=copies * letter.pages,
        recalled=letter.kind is LetterKind.RECALL,  # what asks for copies back need not come back itself
        kind=letter.kind,
    )


def _one(signed_in: SignedIn, disclosure_id: bytes) -> tuple[bytes, Disclosure]:
    record = signed_in.liaison.record("disclosure", disclosure_id, Disclosure)
    return record.subject_id, record.value


@requires(Permission.PRINT_RELEASED)
def not_sure(signed_in: SignedIn, disclosure_id: bytes) -> None:
    """The printer did not say that it was done: nobody knows how many pages there are until somebody has looked."""
    store = signed_in.liaison
    with store.begin() as work:
        subject, disclosure = _one(signed_in, disclosure_id)
        store.put(
            work, "disclosure", disclosure_id, subject, replace(disclosure, uncertain=True), verb="print_uncertain"
        )
        work.commit()


@requires(Permission.RECORD_DISCLOSURE)
def count_pages(signed_in: SignedIn, disclosure_id: bytes, *, pages_out: int, handed_to: str) -> None:
    """Answer "did 2 pages come out, who has them?". ``handed_to`` is an office or function, never her.

    Where nothing came out and no other copy is there, the paper is to be printed as before. Where her file is open the
    words are judged; others know no name to tell. Raises UserFault ``pages_out_of_range``, ``handed_to_missing``,
    Refused ``names_her``, ``questions_open``, ``changed_meanwhile``.
    """
    subject, disclosure = _one(signed_in, disclosure_id)
    counted = disclosure.counted(pages_out, handed_to)
    refuse_typed(signed_in, disclosure.reference, counted.handed_to, prints=subject)
    store = signed_in.liaison
    with store.begin() as work:
        if store.get("disclosure", disclosure_id, Disclosure) != disclosure or disclosure.says_otherwise(counted):
            raise Refused("changed_meanwhile", table="disclosure")
        store.put(work, "disclosure", disclosure_id, subject, counted, verb="disclose")
        if not pages_out:
            _ask_again(signed_in, work, subject, disclosure)
        record_id = copies_changed(signed_in, work, subject, disclosure)
        work.commit()
    renew_if_may(signed_in, record_id)


def _ask_again(signed_in: SignedIn, work: UnitOfWork, subject: bytes, disclosure: Disclosure) -> None:
    """Nothing came out: the task that its printing settled is open again, unless another print has such papers."""
    store = signed_in.liaison
    letter = store.find("released_letter", disclosure.letter_id, ReleasedLetter)
    record = None if letter is None else store.find("masked_record", letter.record_id, MaskedRecord)
    if letter is None or record is None or record.ended or record.status not in MAY_GO_ON:
        return
    if papers_over(signed_in, {disclosure.letter_id: letter}):
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
    if asked and not any(task.status in PENDING for _, task in asked):
        task_id, newest = max(asked, key=lambda pair: pair[1].due)
        waits = record.status is RecordStatus.FROZEN
        again = replace(newest, status=TaskStatus.SUSPENDED if waits else TaskStatus.OPEN, because=None)
        store.put(work, "task", task_id, letter.record_id, again, verb="task")


@requires(Permission.RECORD_DISCLOSURE)
def refuse_typed(signed_in: SignedIn, reference: str, *words: str, prints: bytes = b"") -> None:
    """Judge words typed about a record where her file is open. ``prints``: the subject of the print that they are
    about, whatever reference is beside it. Raises Refused ``names_her``, ``questions_open``.
    """
    if signed_in.may(Permission.PROPOSE_RELEASE):
        for case_id, known in known_by_reference(signed_in, reference, prints=prints):
            refuse_telling(signed_in, known, words, codes_of(signed_in, case_id, reference))


@requires(Permission.RECORD_DISCLOSURE, while_unsound=True)
def prints_to_settle(signed_in: SignedIn) -> Pairs[Disclosure]:
    """Every print that is sound and that somebody may have to count or to hand over."""
    return to_show(signed_in.liaison, "disclosure", Disclosure).pairs


@requires(Permission.RECORD_DISCLOSURE, while_unsound=True)
def unsettled(signed_in: SignedIn, prints: Pairs[Disclosure] | None = None) -> tuple[DisclosureRow, ...]:
    """Prints nobody has counted yet, oldest first; of ``prints`` where they were read already.

    Once a record is ended nobody is asked what came out: whatever did is destroyed, and that is a line of its own.
    """
    rows = [
        replace(disclosure_row(signed_in, disclosure_id, disclosure), record_id=letter.record_id)
        for disclosure_id, disclosure in (prints_to_settle(signed_in) if prints is None else prints)
        if not disclosure.settled and (letter := _to_be_counted(signed_in, disclosure)) is not None
    ]
    return tuple(sorted(rows, key=lambda row: row.day))


def _to_be_counted(signed_in: SignedIn, disclosure: Disclosure) -> ReleasedLetter | None:
    """The paper of a print of which somebody must say what came out."""
    letter, record = behind(signed_in, disclosure)
    if letter is None or letter.kind is LetterKind.RECALL:
        return letter
    return letter if not disclosure.recalled and record is not None and not record.ended else None


@requires(Permission.RECORD_DISCLOSURE)
def close_recall(signed_in: SignedIn, disclosure_id: bytes) -> None:
    """The copies of one print came back or were destroyed.

    With the last of them the recall is closed, and a withdrawn record shredded. Where only some papers were called
    back, because she agrees to less now, the others may stay out.
    """
    store = signed_in.liaison
    with store.begin() as work:
        subject, disclosure = _one(signed_in, disclosure_id)
        store.put(work, "disclosure", disclosure_id, subject, replace(disclosure, recalled=True), verb="recall")
        record_id = copies_changed(signed_in, work, subject, disclosure)
        work.commit()
    renew_if_may(signed_in, record_id)
