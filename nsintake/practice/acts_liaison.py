"""Acts of liaison: papers printed, counted, handed over; what is called off or comes back."""

from __future__ import annotations

from datetime import date

from nsintake.domain.contact import Numbered
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.task import TaskKind
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import Id
from nsintake.services.day import today
from nsintake.services.letters import proposals
from nsintake.services.liaison import calling_off, disclosures, handing, liaison, lookup, proved_letters


@act("open_record", "status", "record_id", "papers")
def open_record(desk: Desk, *, reference: str) -> Gives:
    """The record of a reference, as a liaison officer sees it."""
    found = lookup.by_reference(desk.signed_in, reference)
    view = liaison.open_record(desk.signed_in, found.record_id)
    papers = [{"kind": card.kind, "lang": card.lang, "why_not": card.why_not} for card in view.letters]
    return {"status": found.status, "record_id": found.record_id, "papers": papers}


@act("whose_reference", "case_id", "code")
def whose_reference(desk: Desk, *, reference: str) -> Gives:
    """Her file behind a reference, for intake staff."""
    found = lookup.by_reference(desk.signed_in, reference)
    behind = lookup.case_behind(desk.signed_in, found.record_id)
    return {"case_id": behind.case_id if behind else None, "code": behind.code if behind else ""}


def _paper(desk: Desk, record_id: bytes, kind: LetterKind, lang: Lang, letter_id: bytes | None) -> bytes:
    cards = liaison.open_record(desk.signed_in, record_id).letters
    fits = [card for card in cards if (card.kind, card.lang) == (kind, lang)]
    if letter_id is not None:
        rows = desk.signed_in.liaison.list("released_letter", ReleasedLetter, ids=[card.letter_id for card in fits])
        same = {key for key, row in rows if row.pdf == desk.papers.get((letter_id, lang))}
        fits = [card for card in fits if card.letter_id in same]
    chosen = next((card for card in fits if card.printable), next(iter(fits), None))
    if chosen is None:
        raise Refused("record_missing", table="released_letter")
    return chosen.letter_id


@act("show_letter", "pages")
def show_letter(
    desk: Desk, *, reference: str, lang: Lang, kind: LetterKind = LetterKind.REFERRAL, letter_id: Id | None = None
) -> Gives:
    """A released paper is opened on the screen, judged again; the log says who saw it."""
    found = lookup.by_reference(desk.signed_in, reference)
    shown = proved_letters.open_letter(desk.signed_in, _paper(desk, found.record_id, kind, lang, letter_id))
    return {"pages": shown.pages}


@act("print_letter", "print_id", "pages")
def print_letter(
    desk: Desk,
    *,
    reference: str,
    lang: Lang,
    kind: LetterKind = LetterKind.REFERRAL,
    copies: int = 1,
    letter_id: Id | None = None,
) -> Gives:
    """A released paper is printed; letter_id says which, where two of one kind and language are there."""
    found = lookup.by_reference(desk.signed_in, reference)
    paper_id = _paper(desk, found.record_id, kind, lang, letter_id)
    print_id, paper = disclosures.record_print(desk.signed_in, paper_id, copies=copies)
    desk.keep(Sheet(kind.value, lang, paper.pdf, paper.text, "printed", paper.reference, found.office.en, copies))
    return {"print_id": print_id, "pages": copies * paper.pages}


@act("print_unsure")
def print_unsure(desk: Desk, *, print_id: Id) -> Gives:
    """The printer did not say that it was done."""
    disclosures.not_sure(desk.signed_in, print_id)
    return None


@act("count_copy")
def count_copy(desk: Desk, *, print_id: Id, pages: int, who_has_them: str = "") -> Gives:
    """How many pages came out, and which office or function has them."""
    disclosures.count_pages(desk.signed_in, print_id, pages_out=pages, handed_to=who_has_them)
    return None


@act("hand_over", "print_id")
def hand_over(
    desk: Desk, *, print_id: Id, to: str, copies: int = 1, number: str = "", dated: date | None = None
) -> Gives:
    """Counted copies are given to somebody, under the number and date of the letter; the id of just these copies."""
    letter = Numbered(number, dated)
    return {"print_id": handing.hand_over(desk.signed_in, print_id, copies=copies, to=to, letter=letter)}


@act("count_handed_over")
def count_handed_over(desk: Desk, *, print_id: Id, pages: int, who_has_them: str) -> Gives:
    """A print that is with its office by now is counted: both in one."""
    handing.count_handed(desk.signed_in, print_id, pages_out=pages, handed_to=who_has_them)
    return None


@act("was_handed_over", "print_id")
def was_handed_over(desk: Desk, *, print_id: Id, to: str, copies: int = 1) -> Gives:
    """Copies that are wanted back had been given away before anybody here knew."""
    return {"print_id": handing.was_handed_over(desk.signed_in, print_id, copies=copies, to=to)}


@act("copies_back")
def copies_back(desk: Desk, *, print_id: Id) -> Gives:
    """The copies of a print came back or were destroyed."""
    disclosures.close_recall(desk.signed_in, print_id)
    return None


@act("call_off")
def call_off(desk: Desk, *, record_id: Id | None = None, meeting_id: Id | None = None) -> Gives:
    """Whatever was agreed with the office of a record, or for a meeting, is called off."""
    target = record_id or meeting_id
    if target is None:
        raise Refused("record_missing", table="task")
    calling_off.called_off(desk.signed_in, target)
    return None


@act("propose_words")
def propose_words(desk: Desk, *, reference: str, words: Wording) -> Gives:
    """A liaison officer proposes words for a letter."""
    proposals.propose(desk.signed_in, lookup.by_reference(desk.signed_in, reference).record_id, words)
    return None


@act("finish_task")
def finish_task(desk: Desk, *, kind: TaskKind, subject: str) -> Gives:
    """A line on Today is done: by its kind, and the reference or code that it names."""
    due = today.today(desk.signed_in).due
    found = next((task for task in due if task.kind is kind and task.subject == subject), None)
    if found is None:
        raise Refused("record_missing", table="task")
    today.finish(desk.signed_in, found.task_id)
    return None


@act("see_ended_tasks", "tasks")
def see_ended_tasks(desk: Desk) -> Gives:
    """Somebody reads on Today why tasks ended: nobody is told of them again."""
    ended = today.today(desk.signed_in).ended
    for together in ended:
        today.saw_ended(desk.signed_in, together.task_ids)
    return {"tasks": sum(len(together.task_ids) for together in ended)}
