"""Prints of a letter that names her: written down in her compartment before the printer gets the bytes, counted after,
got back when she says so. What is written down outlives the letter, and says no name.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from nsintake import log
from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.consent_standing import require_whole
from nsintake.records.copies import ask_for, sorted_out
from nsintake.records.pending import require_none_waits
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, id_in, open_of, open_task
from nsintake.services.consent.withdrawing import before_leaving
from nsintake.services.letters import named_papers
from nsintake.services.liaison import recall_notices
from nsintake.services.liaison.disclosures import MOST_COPIES
from nsintake.store.rows import Pairs
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NamedPrint:
    """One print. ``pages_out`` is None until somebody counted."""

    print_id: bytes
    reference: str
    office: Wording
    print: Disclosure


@requires(Permission.NAME_HER)
def record_print(signed_in: SignedIn, named_id: bytes, lang: Lang, *, copies: int) -> tuple[bytes, Paper]:
    """Write down that it is about to be printed, and give exactly the bytes to print; all is judged again.

    Raises UserFault ``copies_out_of_range``, Refused ``not_released``, why it is over, or a failed proof.
    """
    if not 1 <= copies <= MOST_COPIES:
        raise UserFault("copies_out_of_range", field="copies", limit=MOST_COPIES)
    before_leaving(signed_in)
    store = signed_in.identity
    print_id, subject = secrets.token_bytes(16), disclosures_subject(named_id)
    with store.begin() as work:
        opened = named_papers.open_named(signed_in, named_id)  # in here: taken back meanwhile, nothing is printed
        why = named_papers.why_over(signed_in, opened)
        if why:
            raise Refused(why)
        require_whole(signed_in)
        require_none_waits(signed_in, opened.case_id, opened.letter.recipient_id, named=True)
        wanted = next((paper for paper in opened.letter.papers if paper.lang is lang), None)
        if wanted is None:
            raise Refused("not_released")
        paper = named_papers.proved(signed_in, opened, wanted)
        kept = Disclosure(
            reference=opened.letter.reference,
            recipient_id=opened.letter.recipient_id,
            letter_id=wanted.letter_id,
            lang=lang,
            printed_by=signed_in.uid,
            day=signed_in.today(),
            copies=copies,
            pages_expected=copies * wanted.pages,
            kind=LetterKind.NAMED_LETTER,
        )
        store.put(work, "named_print", print_id, subject, kept, verb="print", day_only=True)
        task = Task(TaskKind.NAMED_PAPER, signed_in.today(), kept.reference, detail=named_id.hex(), copies=copies)
        open_task(store, work, subject, task, day_only=True)
        work.commit()
    return print_id, paper


@requires(Permission.NAME_HER, while_unsound=True)
def of_letter(signed_in: SignedIn, named_id: bytes) -> tuple[NamedPrint, ...]:
    """The prints of one letter, whether or not anything else of it is left."""
    found = signed_in.identity.list("named_print", Disclosure, subject=disclosures_subject(named_id))
    return tuple(
        NamedPrint(print_id, disclosure.reference, signed_in.content.office_of(disclosure.recipient_id), disclosure)
        for print_id, disclosure in found
    )


def _one(signed_in: SignedIn, print_id: bytes) -> tuple[bytes, Disclosure]:
    row = signed_in.identity.record("named_print", print_id, Disclosure)
    return row.subject_id, row.value


@requires(Permission.NAME_HER)
def not_sure(signed_in: SignedIn, print_id: bytes) -> None:
    """The printer did not say that it was done."""
    with signed_in.identity.begin() as work:
        subject, disclosure = _one(signed_in, print_id)
        kept = replace(disclosure, uncertain=True)
        signed_in.identity.put(work, "named_print", print_id, subject, kept, verb="print_uncertain", day_only=True)
        work.commit()


@requires(Permission.NAME_HER)
def count_pages(signed_in: SignedIn, print_id: bytes, *, pages_out: int, handed_to: str) -> None:
    """How many pages came out, and who has them: an office or function. Raises as ``disclosures`` does."""
    with signed_in.identity.begin() as work:
        subject, disclosure = _one(signed_in, print_id)
        counted = disclosure.counted(pages_out, handed_to)
        if disclosure.says_otherwise(counted):
            raise Refused("changed_meanwhile", table="named_print")
        back = disclosure.recalled or pages_out == 0  # what came back before anybody counted is not out again
        kept = replace(counted, handed_by=signed_in.uid, handed_on=signed_in.today(), recalled=back)
        signed_in.identity.put(work, "named_print", print_id, subject, kept, verb="disclose", day_only=True)
        _settle(signed_in, work, subject, disclosure)
        work.commit()


@requires(Permission.NAME_HER)
def close_recall(signed_in: SignedIn, print_id: bytes) -> None:
    """The copies of one print came back or were destroyed."""
    with signed_in.identity.begin() as work:
        subject, disclosure = _one(signed_in, print_id)
        signed_in.identity.put(
            work, "named_print", print_id, subject, replace(disclosure, recalled=True), verb="recall", day_only=True
        )
        _settle(signed_in, work, subject, disclosure)
        work.commit()


@requires(Permission.NAME_HER, while_unsound=True)
def notices(signed_in: SignedIn, named_id: bytes) -> tuple[Paper, ...]:
    """The papers that ask an office for copies back, one a language they are out in, with the reference and their
    number only; empty unless they are wanted back, and where words of a notice are missing. Nothing but the prints is
    read, so they outlive her file.
    """
    prints = signed_in.identity.list("named_print", Disclosure, subject=disclosures_subject(named_id))
    if not prints or not _is_over(signed_in, disclosures_subject(named_id)):
        return ()
    reference, recipient = prints[0][1].reference, signed_in.content.holder(prints[0][1].recipient_id)
    try:
        return tuple(
            recall_notices.draw_notice(signed_in, recipient, reference, out) for out in recall_notices.out_of(prints)
        )
    except (Refused, UserFault) as why:
        log.event("notice_refused", error=why.code)
        return ()


@requires(Permission.NAME_HER, while_unsound=True)
def print_notice(signed_in: SignedIn, named_id: bytes, lang: Lang) -> Paper:
    """The notice in one language as it is printed now, written into the log. Raises Refused ``recall_closed`` where
    nothing is asked for, UserFault ``choice_unknown`` for a language in which no copy is out.
    """
    drawn = notices(signed_in, named_id)
    if not drawn:
        raise Refused("recall_closed")
    found = next((paper for paper in drawn if paper.lang is lang), None)
    if found is None:
        raise UserFault("choice_unknown", field="lang")
    signed_in.note_view(signed_in.identity, "print_notice", named_id, about=b"")
    return found


def _settle(signed_in: SignedIn, work: UnitOfWork, subject: bytes, disclosure: Disclosure) -> None:
    """What was due about these prints is done once all are counted and, where it asks for copies, all are back."""
    store = signed_in.identity
    prints = store.list("named_print", Disclosure, subject=subject)
    tasks = store.list("task", Task, subject=subject)
    asked = _asked_of(signed_in, subject, tasks)
    if asked and _is_over(signed_in, subject):
        copies = sorted_out(prints)
        ask_for(store, work, subject, disclosure.reference, copies, due=signed_in.today(), named=asked)
    elif all(each.pages_out is not None or each.recalled for _, each in prints):
        close_tasks(store, work, subject, open_of(tasks, TaskKind.NAMED_PAPER), day_only=True)


def _asked_of(signed_in: SignedIn, subject: bytes, tasks: Pairs[Task]) -> bytes:
    """The letter of these prints, where something is due about them; empty where nothing is. Its id is in a line on
    Today, or known to the log: everybody who has the file's key can write a line that leads to no letter, or another.
    """
    if not any(task.status is TaskStatus.OPEN for _, task in tasks):
        return b""
    named = (id_in(task, b"") for _, task in tasks)
    known = (*named, *signed_in.identity.known_ids("named_letter"))
    return next((named_id for named_id in known if disclosures_subject(named_id) == subject), b"")


def _is_over(signed_in: SignedIn, subject: bytes) -> bool:
    """Whether the letter of these prints was taken back or is gone, so that its copies are wanted back. Raises
    OpenError where it is damaged; another woman's keeps nothing from being asked for.
    """
    found = signed_in.identity.sound("named_letter", NamedLetter)
    if any(disclosures_subject(key) == subject for key in found.damaged):
        raise OpenError
    return all(disclosures_subject(key) != subject or letter.withdrawn is not None for key, letter in found.pairs)
