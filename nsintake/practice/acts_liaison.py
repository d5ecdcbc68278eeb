"""Acts of liaison: papers printed, counted, handed over and answered; meetings; what is called off or comes back."""

from __future__ import annotations

from datetime import date, datetime

from nsintake.domain.consent import SeenHow
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, ReleasedLetter
from nsintake.domain.meeting import EndReason
from nsintake.domain.task import TaskKind
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import Id
from nsintake.services import meetings
from nsintake.services.day import today
from nsintake.services.letters import proposals
from nsintake.services.liaison import calling_off, disclosures, ending_meetings, handing, liaison, lookup


@act("open_record", "status", "record_id", "papers")
def open_record(desk: Desk, *, reference: str) -> Gives:
    """The record of a reference, as a liaison officer sees it."""
    found = lookup.by_reference(desk.session, reference)
    view = liaison.open_record(desk.session, found.record_id)
    papers = [{"kind": card.kind, "lang": card.lang, "why_not": card.why_not} for card in view.letters]
    return {"status": found.status, "record_id": found.record_id, "papers": papers}


@act("whose_reference", "case_id", "code")
def whose_reference(desk: Desk, *, reference: str) -> Gives:
    """Her file behind a reference, for intake staff."""
    found = lookup.by_reference(desk.session, reference)
    behind = lookup.case_behind(desk.session, found.record_id)
    return {"case_id": behind.case_id if behind else None, "code": behind.code if behind else ""}


def _paper(desk: Desk, record_id: bytes, kind: LetterKind, lang: Lang, letter_id: bytes | None) -> bytes:
    cards = liaison.open_record(desk.session, record_id).letters
    fits = [card for card in cards if (card.kind, card.lang) == (kind, lang)]
    if letter_id is not None:
        rows = desk.session.liaison.list("released_letter", ReleasedLetter, ids=[card.letter_id for card in fits])
        same = {key for key, row in rows if row.pdf == desk.papers.get((letter_id, lang))}
        fits = [card for card in fits if card.letter_id in same]
    chosen = next((card for card in fits if card.printable), next(iter(fits), None))
    if chosen is None:
        raise Refused("record_missing", table="released_letter")
    return chosen.letter_id


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
    found = lookup.by_reference(desk.session, reference)
    paper_id = _paper(desk, found.record_id, kind, lang, letter_id)
    print_id, paper = disclosures.record_print(desk.session, paper_id, copies=copies)
    desk.keep(Sheet(kind.value, lang, paper.pdf, paper.text, "printed", paper.reference, found.office.en, copies))
    return {"print_id": print_id, "pages": copies * paper.pages}


@act("print_unsure")
def print_unsure(desk: Desk, *, print_id: Id) -> Gives:
    """The printer did not say that it was done."""
    disclosures.not_sure(desk.session, print_id)
    return None


@act("count_copy")
def count_copy(desk: Desk, *, print_id: Id, pages: int, who_has_them: str = "") -> Gives:
    """How many pages came out, and which office or function has them."""
    disclosures.count_pages(desk.session, print_id, pages_out=pages, handed_to=who_has_them)
    return None


@act("hand_over", "print_id")
def hand_over(desk: Desk, *, print_id: Id, to: str, copies: int = 1) -> Gives:
    """Counted copies are given to somebody; the id of just these copies."""
    return {"print_id": handing.hand_over(desk.session, print_id, copies=copies, to=to)}


@act("count_handed_over")
def count_handed_over(desk: Desk, *, print_id: Id, pages: int, who_has_them: str) -> Gives:
    """A print that is with its office by now is counted: both in one."""
    handing.count_handed(desk.session, print_id, pages_out=pages, handed_to=who_has_them)
    return None


@act("was_handed_over", "print_id")
def was_handed_over(desk: Desk, *, print_id: Id, to: str, copies: int = 1) -> Gives:
    """Copies that are wanted back had been given away before anybody here knew."""
    return {"print_id": handing.was_handed_over(desk.session, print_id, copies=copies, to=to)}


@act("record_answer")
def record_answer(desk: Desk, *, print_id: Id, answer: Answer, reason: str = "") -> Gives:
    """What the office said."""
    handing.record_answer(desk.session, print_id, answer, reason=reason)
    return None


@act("copies_back")
def copies_back(desk: Desk, *, print_id: Id) -> Gives:
    """The copies of a print came back or were destroyed."""
    disclosures.close_recall(desk.session, print_id)
    return None


@act("call_off")
def call_off(desk: Desk, *, record_id: Id | None = None, meeting_id: Id | None = None) -> Gives:
    """Whatever was agreed with the office of a record, or for a meeting, is called off."""
    target = record_id or meeting_id
    if target is None:
        raise Refused("record_missing", table="task")
    calling_off.called_off(desk.session, target)
    return None


@act("propose_words")
def propose_words(desk: Desk, *, reference: str, words: Wording) -> Gives:
    """A liaison officer proposes words for a letter."""
    proposals.propose(desk.session, lookup.by_reference(desk.session, reference).record_id, words)
    return None


@act("look_at_answers", "offices")
def look_at_answers(desk: Desk) -> Gives:
    """How each office has answered so far."""
    found = handing.answering(desk.session)
    return {"offices": [{"office": row.recipient_id, "handed": row.handed, "answered": row.answered} for row in found]}


@act("finish_task")
def finish_task(desk: Desk, *, kind: TaskKind, subject: str) -> Gives:
    """A line on Today is done: by its kind, and the reference or code that it names."""
    due = today.today(desk.session).due
    found = next((task for task in due if task.kind is kind and task.subject == subject), None)
    if found is None:
        raise Refused("record_missing", table="task")
    today.finish(desk.session, found.task_id)
    return None


# --- meetings


@act("plan_meeting", "meeting_id", "code", "letter_id")
def plan_meeting(
    desk: Desk,
    *,
    case_id: Id,
    office: str,
    room: str,
    starts: datetime,
    she_arrives: datetime,
    he_arrives: datetime,
    seen: SeenHow = SeenHow.FACE,
    female_officer: bool = False,
) -> Gives:
    """A meeting with one duty bearer; letter_id is his fact sheet, to be heard and signed like a letter."""
    when = {"starts": starts, "she_arrives": she_arrives, "he_arrives": he_arrives}
    seen_so = {"seen": seen, "female_officer": female_officer}
    made = meetings.plan(desk.session, case_id, office, room=room, **when, **seen_so)  # type: ignore[arg-type]
    return {"meeting_id": made.meeting_id, "code": made.code, "letter_id": made.sheet_draft_id}


@act("open_meeting", "status", "points", "not_agreed")
def open_meeting(desk: Desk, *, meeting_id: Id) -> Gives:
    """One meeting with its action points."""
    view = meetings.open_meeting(desk.session, meeting_id)
    return {"status": view.meeting.status, "points": len(view.points), "not_agreed": view.not_agreed}


@act("move_meeting")
def move_meeting(
    desk: Desk, *, meeting_id: Id, room: str, starts: datetime, she_arrives: datetime, he_arrives: datetime
) -> Gives:
    """Another room or hour; its code and its sheets stay."""
    when = {"starts": starts, "she_arrives": she_arrives, "he_arrives": he_arrives}
    meetings.move(desk.session, meeting_id, room=room, **when)
    return None


@act("hold_meeting")
def hold_meeting(desk: Desk, *, meeting_id: Id, sheets_back: int) -> Gives:
    """It took place; how many fact sheets were collected again."""
    meetings.mark_held(desk.session, meeting_id, sheets_back=sheets_back)
    return None


@act("cancel_meeting")
def cancel_meeting(desk: Desk, *, meeting_id: Id, because: EndReason) -> Gives:
    """It does not take place."""
    ending_meetings.cancel(desk.session, meeting_id, because)
    return None


@act("meeting_not_held")
def meeting_not_held(desk: Desk, *, meeting_id: Id, because: EndReason) -> Gives:
    """Its hour came, and it did not take place."""
    ending_meetings.did_not_take_place(desk.session, meeting_id, because)
    return None


@act("agree_action", "point_id")
def agree_action(desk: Desk, *, meeting_id: Id, text: str, owner: str, due: date) -> Gives:
    """What somebody agreed to do, by when."""
    return {"point_id": meetings.agree_action(desk.session, meeting_id, text=text, owner=owner, due=due.isoformat())}


@act("finish_action")
def finish_action(desk: Desk, *, point_id: Id, proof: str) -> Gives:
    """It was done, and how that is known."""
    meetings.finish_action(desk.session, point_id, proof=proof)
    return None
