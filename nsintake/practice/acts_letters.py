"""Acts of letters: written with the check beside them, heard by her, read and signed by a second person."""

from __future__ import annotations

from nsintake.domain.consent import Item
from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.reading import every_page
from nsintake.domain.release import BackReason, Heard
from nsintake.errors import Refused
from nsintake.masking.leak_check import Tier
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import NOBODY, Id, Login
from nsintake.records.case_files import draft_of
from nsintake.services.letters import giving_back, letters, proposals, release

_EMPTY = Wording()


def _state(view: letters.Preview) -> Gives:
    """What keeps a letter from a signature, and what the check asks."""
    stops = [finding for finding in view.findings if finding.stops]
    return {
        "why_not": view.why_not,
        "asked": [
            {"words": finding.text, "where": finding.place, "lang": finding.lang, "rule": finding.rule}
            for finding in stops
        ],
        "to_ask": view.to_ask,
    }


@act("begin_letter", "letter_id", "reference")
def begin_letter(desk: Desk, *, case_id: Id, office: str, kind: LetterKind = LetterKind.REFERRAL) -> Gives:
    """A letter to an office she agreed to."""
    letter_id = letters.begin_letter(desk.signed_in, case_id, office, kind=kind)
    return {"letter_id": letter_id, "reference": draft_of(desk.signed_in, letter_id)[1].reference}


@act("choose_paper", "why_not", "asked", "to_ask")
def choose_paper(desk: Desk, *, letter_id: Id, kind: LetterKind) -> Gives:
    """Another kind of paper of the same letter."""
    return _state(letters.choose_kind(desk.signed_in, letter_id, kind))


@act("write_letter", "why_not", "asked", "to_ask")
def write_letter(
    desk: Desk,
    *,
    letter_id: Id,
    words: Wording = _EMPTY,
    leave_out: tuple[Item, ...] = (),
    requests: tuple[LetterRequest, ...] = (),
) -> Gives:
    """Its free paragraph, what of her facts it leaves out, and what it asks of the service for her."""
    return _state(letters.save_text(desk.signed_in, letter_id, words, left_out=leave_out, requests=requests))


@act("look_at_letter", "why_not", "asked", "to_ask")
def look_at_letter(desk: Desk, *, letter_id: Id) -> Gives:
    """A letter as it is today, judged again."""
    return _state(letters.preview(desk.signed_in, letter_id))


@act("keep_words", "kept", "why_not")
def keep_words(desk: Desk, *, letter_id: Id, words: str = "") -> Gives:
    """Answer what the check asks: these words may stay; without words, all that it asks."""
    view, kept = letters.preview(desk.signed_in, letter_id), 0
    wanted = [finding for finding in view.findings if not finding.decided and words in {"", finding.text}]
    for finding in wanted:
        if words or finding.tier is Tier.ASK:
            view = letters.decide(desk.signed_in, letter_id, finding)
            kept += 1
    return {"kept": kept, "why_not": view.why_not}


@act("hear_letter", "why_not", "to_ask")
def hear_letter(desk: Desk, *, letter_id: Id, heard: Heard = Heard.AGREED) -> Gives:
    """What she says to the finished letter that is read to her."""
    view = letters.record_heard(desk.signed_in, letter_id, heard)
    return {"why_not": view.why_not, "to_ask": view.to_ask}


@act("ask_to_read")
def ask_to_read(desk: Desk, *, letter_id: Id, reader: Login = NOBODY) -> Gives:
    """A colleague is asked by name to read and sign a letter; without a name, nobody is any more."""
    letters.ask_reader(desk.signed_in, letter_id, desk.uid(reader))
    return None


def _signed(desk: Desk, view: letters.Preview, done: release.Released) -> Gives:
    for paper in view.papers:
        desk.papers[view.draft_id, paper.lang] = paper.pdf
        sheet = Sheet(view.kind.value, paper.lang, paper.pdf, paper.text, "signed", done.reference, view.office.en)
        desk.keep(sheet)
    return {
        "reference": done.reference,
        "record_id": done.record_id,
        "languages": done.languages,
        "goes_by": done.goes_by,
    }


@act("sign_letter", "reference", "record_id", "languages", "goes_by")
def sign_letter(desk: Desk, *, letter_id: Id) -> Gives:
    """A second person reads every page and signs; what is not urgent waits for the next batch."""
    view = letters.preview(desk.signed_in, letter_id)
    return _signed(desk, view, release.sign(desk.signed_in, letter_id, read=every_page(view.papers)))


@act("sign_letter_alone", "reference", "record_id", "languages", "goes_by")
def sign_letter_alone(desk: Desk, *, letter_id: Id, read_again: tuple[Item, ...] | None = None) -> Gives:
    """Nobody else is here and it cannot wait: signed after a second reading; without items, of all that it tells."""
    view = letters.preview(desk.signed_in, letter_id)
    items = [fact.item for fact in view.facts] if read_again is None else read_again
    done = release.sign_alone(desk.signed_in, letter_id, read_again=items, read=every_page(view.papers))
    return _signed(desk, view, done)


@act("review_letter")
def review_letter(desk: Desk, *, letter_id: Id) -> Gives:
    """A colleague reads what one person signed alone."""
    view = letters.preview(desk.signed_in, letter_id)
    release.review_alone(desk.signed_in, letter_id, read=every_page(view.papers))
    return None


@act("give_back_letter")
def give_back_letter(desk: Desk, *, letter_id: Id, reason: BackReason, words: str = "") -> Gives:
    """A second person does not sign it, and says why."""
    giving_back.give_back(desk.signed_in, letter_id, reason, words)
    return None


@act("send_letters_now")
def send_letters_now(desk: Desk) -> Gives:
    """Signed letters that wait go to the liaison officers now."""
    release.send_now(desk.signed_in)
    return None


def _proposal(desk: Desk, reference: str) -> bytes:
    found = (proposal.proposal_id for proposal in proposals.waiting(desk.signed_in) if proposal.reference == reference)
    first = next(found, None)
    if first is None:
        raise Refused("record_missing", table="proposal")
    return first


@act("take_proposal", "letter_id")
def take_proposal(desk: Desk, *, reference: str) -> Gives:
    """A letter is begun with the words that a liaison officer proposed for a record, the oldest first."""
    return {"letter_id": proposals.take(desk.signed_in, _proposal(desk, reference))}


@act("set_aside_proposal")
def set_aside_proposal(desk: Desk, *, reference: str) -> Gives:
    """Nothing of the proposed words is used."""
    proposals.set_aside(desk.signed_in, _proposal(desk, reference))
    return None
