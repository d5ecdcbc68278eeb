"""A letter before it leaves: written with the check beside it, shown as the finished paper, read to her.

Everything here happens where her file is open. Nothing is written to liaison.db; that is ``release.py`` alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.domain.consent import Choice, Item, said_items
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import Fact
from nsintake.domain.release import Decision, Draft, GivenBack, Heard
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.masking.facts import Told, consequences, told_by_her
from nsintake.masking.leak_check import Tier
from nsintake.masking.rare import Rare
from nsintake.records import leak_judging
from nsintake.records.access import requires
from nsintake.records.case_files import draft_of, links_of, reviews_of
from nsintake.records.leak_judging import UNPRINTABLE, FindingView
from nsintake.records.session import Session
from nsintake.services.cases.restriction import second_readers
from nsintake.services.consent.consents import before_leaving
from nsintake.services.consent.joined import Joined, joined_by
from nsintake.services.letters import giving_back
from nsintake.services.letters.drafting import (
    LetterRow,
    Opened,
    begin_paper,
    opened,
    papers_of,
    paragraph_of,
    row_of,
    sent_papers,
    text_hash,
    told_of,
)
from nsintake.services.letters.rarity import rare_in

__all__ = [
    "FindingView",
    "LetterRow",
    "Paper",
    "Preview",
    "Rare",
    "begin",
    "choose_kind",
    "decide",
    "preview",
    "record_heard",
    "save_text",
    "waiting",
]


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft, everything the check found in it, and the papers it would become.

    ``papers`` is empty while something stops it. ``why_not`` is the code of what stands between it and a signature.
    ``may_sign_alone``: it is urgent, she heard it and agreed, and whoever wrote it may sign after a second reading;
    ``to_review``: that was done, and this person is to read it after the fact.
    ``ask_first``: what she told and wants to be asked about first; ``asked``: what of it she said yes to here.
    ``nothing_never``: nothing on file says what must never appear, so the check knows her own identity only.
    ``rare``: what could point to her by being told together; ``joined``: other offices that are told the same account;
    both advice only. ``staff_involved``: he or his kin is said to be a colleague, who may carry letters.
    ``to_ask``: questions that nobody put to her and that must be asked before she hears it or it leaves.
    ``given_back``: why a second person did not sign it, and by whose name; ``drafter``: who wrote it;
    ``unconfirmed``: no keeper of this station has confirmed the office, so that it cannot be signed.
    ``goes_by``: it is signed and waits for the next batch, which goes by then at the latest.
    ``readers``: who alone could be the second person, where her file is open to a few; None where it is open to all.
    """

    draft_id: bytes
    case_id: bytes
    case_code: str
    kind: LetterKind
    office: Wording
    reference: str
    paragraph: Wording
    languages: tuple[Lang, ...]
    facts: tuple[Fact, ...]
    left_out: tuple[Item, ...]
    will_learn: tuple[Wording, ...]
    will_not_learn: tuple[Wording, ...]
    could_find_out: tuple[Wording, ...]
    findings: tuple[FindingView, ...]
    weaker_check: bool
    papers: tuple[Paper, ...]
    heard: Heard
    released: bool
    may_be_heard: bool
    may_be_signed: bool
    may_sign_here: bool
    why_not: str
    readers: tuple[str, ...] | None = None
    may_sign_alone: bool = False
    ask_first: tuple[Item, ...] = ()
    asked: tuple[Item, ...] = ()
    to_review: bool = False
    nothing_never: bool = False
    rare: tuple[Rare, ...] = ()
    joined: Joined = Joined()  # noqa: RUF009 - frozen
    staff_involved: bool = False
    to_ask: tuple[str, ...] = ()
    given_back: GivenBack | None = None
    drafter: str = ""
    unconfirmed: bool = False
    goes_by: datetime | None = None


@requires(Permission.PROPOSE_RELEASE)
def begin(session: Session, case_id: bytes, recipient_id: str, *, kind: LetterKind = LetterKind.REFERRAL) -> bytes:
    """Start a letter to an office she agreed to. Gives the draft's id.

    Raises Refused ``no_consent`` (with ``recipient``), ``conflict`` or ``paper_not_proposed``.
    """
    _proposed(kind)
    before_leaving(session)
    return begin_paper(session, case_id, recipient_id, kind=kind)


def _proposed(kind: LetterKind) -> None:
    if not kind.proposed:
        raise Refused("paper_not_proposed")


@requires(Permission.PROPOSE_RELEASE)
def choose_kind(session: Session, draft_id: bytes, kind: LetterKind) -> Preview:
    """Make another kind of paper of a draft: other words, so she hears it anew.

    Raises Refused ``already_released``, ``paper_not_proposed`` for a kind nobody chooses or a draft that a meeting
    made, ``paragraph_not_carried`` for a slip while there is a paragraph it would leave out.
    """
    one = opened(session, draft_id)
    _still_open(one)
    _proposed(kind)
    _proposed(one.draft.kind)
    _carries(kind, one.draft.paragraph)
    if kind is not one.draft.kind:
        changed = replace(one.draft, kind=kind, heard=Heard.NOT_YET, text_hash="", drafter=session.uid)
        one = _save(session, one, changed)
    return _preview(session, one)


def _carries(kind: LetterKind, paragraph: Wording) -> None:
    if paragraph.languages() and not kind.tells:
        raise Refused("paragraph_not_carried")


def _save(session: Session, one: Opened, draft: Draft) -> Opened:
    store = session.identity
    with store.begin() as work:
        if draft_of(session, one.draft_id)[1] != one.draft:
            raise Refused("changed_meanwhile", table="letter_draft")
        store.put(work, "letter_draft", one.draft_id, one.case_id, draft, verb="draft")
        if one.draft.given_back is not None and draft.given_back is None:
            giving_back.taken_up(session, work, one.case_id, one.draft_id)
        work.commit()
    return replace(one, draft=draft)


def _still_open(one: Opened) -> None:
    if one.draft.released:
        raise Refused("already_released")


@requires(Permission.PROPOSE_RELEASE)
def save_text(session: Session, draft_id: bytes, paragraph: Wording, *, left_out: tuple[Item, ...] = ()) -> Preview:
    """Keep the paragraph as it is and judge it anew. Changed words need her ear again.

    Raises UserFault ``too_long`` or ``hidden_characters`` with ``field`` = ``paragraph.LANG``, Refused
    ``paragraph_not_carried`` for a slip.
    """
    one = opened(session, draft_id)
    _still_open(one)
    cleaned = paragraph_of(paragraph)
    _carries(one.draft.kind, cleaned)
    changed = cleaned != one.draft.paragraph or left_out != one.draft.left_out
    number = one.standing.word.number if one.standing.word else 0
    draft = replace(one.draft, paragraph=cleaned, left_out=left_out, consent_number=number)
    if changed or number != one.draft.consent_number:
        drafter = session.uid if changed else draft.drafter  # who changed no word of it is no second reader of hers
        one = _save(session, one, replace(draft, heard=Heard.NOT_YET, text_hash="", drafter=drafter))
    return _preview(session, one)


@requires(Permission.PROPOSE_RELEASE, while_held=True)
def preview(session: Session, draft_id: bytes) -> Preview:
    """The draft as it stands today, judged anew."""
    return _preview(session, opened(session, draft_id))


@requires(Permission.PROPOSE_RELEASE)
def decide(session: Session, draft_id: bytes, finding: FindingView) -> Preview:
    """Answer one question of the check: these words may stand in this sentence. Raises Refused if they may not."""
    one = opened(session, draft_id)
    _still_open(one)
    if finding.tier is not Tier.ASK:
        raise Refused("never_lifts", rule=finding.rule)
    text = _text_at(one, told_of(session, one, shown=True), finding)
    if text[finding.start : finding.end] != finding.text:
        raise Refused("text_changed")
    question = leak_judging.sentence_hash(text, finding.start, finding.end)
    decision = Decision(finding.lang, finding.rule, finding.text, question, session.uid)
    return _preview(session, _save(session, one, replace(one.draft, decisions=(*one.draft.decisions, decision))))


def _text_at(one: Opened, told: Told, finding: FindingView) -> str:
    if finding.place == leak_judging.PARAGRAPH:
        return one.draft.paragraph.said_in(finding.lang)
    for fact in told.facts:
        if finding.place == f"fact.{fact.item.value}":
            return fact.text.said_in(finding.lang)
    raise Refused("text_changed")


@requires(Permission.PROPOSE_RELEASE)
def record_heard(session: Session, draft_id: bytes, heard: Heard) -> Preview:
    """What she said to the finished letter, bound to exactly those papers. Raises Refused if something stops it."""
    one = opened(session, draft_id)
    _still_open(one)
    shown = _preview(session, one)
    if not shown.may_be_heard:
        raise Refused(shown.why_not or "not_ready")
    bound = "" if heard is Heard.NOT_YET else text_hash(shown.papers)
    back = one.draft.given_back if heard is Heard.NOT_YET else None
    saved = _save(session, one, replace(one.draft, heard=heard, text_hash=bound, given_back=back))
    return _preview(session, saved, shown.papers)


@requires(Permission.SIGN_RELEASE, while_held=True)
def waiting(session: Session) -> tuple[LetterRow, ...]:
    """Letters she has answered to that wait for a second person's reading, oldest first."""
    rows = [
        (row.value.day, row_of(session, row.record_id, row.value))
        for row in session.identity.sound("letter_draft", Draft).records
        if not row.value.released and row.value.heard is not Heard.NOT_YET and row.value.drafter != session.uid
    ]
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))


def _why_not(session: Session, one: Opened, findings: tuple[FindingView, ...], papers: tuple[Paper, ...]) -> str:
    reasons = (
        (one.draft.released, "already_released"),
        (one.act is None, one.standing.code),
        (
            any(finding.tier is Tier.BLOCK and finding.rule != UNPRINTABLE for finding in findings),
            "names_her",
        ),
        (any(finding.rule == UNPRINTABLE for finding in findings), UNPRINTABLE),
        (any(finding.stops for finding in findings), "questions_open"),
        (not papers, "not_ready"),
        (one.draft.heard is Heard.NOT_YET, "not_heard"),
        (bool(papers) and one.draft.text_hash != text_hash(papers), "changed_since_heard"),
        (not session.content.is_confirmed(one.draft.recipient_id), "recipient_unconfirmed"),
        (one.draft.drafter == session.uid, "second_person_needed"),
    )
    return next((code for holds, code in reasons if holds), "")


def _preview(session: Session, one: Opened, drawn: tuple[Paper, ...] = ()) -> Preview:
    """``drawn``: the papers of this very draft, where they were drawn and proved for this act already."""
    told = told_of(session, one, shown=True)
    check = leak_judging.check_for(one.case, told, session.content, one.codes)
    findings = leak_judging.findings_of(check, one.draft, told, kin=leak_judging.extorter_is_relative(one.case))
    clear = one.act is not None and bool(told.facts) and not any(finding.stops for finding in findings)
    to_review = one.draft.drafter != session.uid and bool(reviews_of(session, one.case_id, one.draft_id))
    if to_review:
        papers = sent_papers(session, one.draft)  # what left is read, whatever she says since
    else:
        papers = (drawn or papers_of(session, one, told, check)) if clear else ()
    columns = consequences(told, session.content.vocabulary)
    why_not = _why_not(session, one, findings, papers)
    return Preview(
        draft_id=one.draft_id,
        case_id=one.case_id,
        case_code=one.case.code,
        kind=one.draft.kind,
        office=one.recipient.office,
        reference=one.draft.reference,
        paragraph=one.draft.paragraph,
        languages=leak_judging.offered_languages(one.draft.paragraph),
        facts=told.facts,
        left_out=one.draft.left_out,
        will_learn=columns.will_learn,
        will_not_learn=columns.will_not_learn,
        could_find_out=columns.could_find_out,
        findings=findings,
        weaker_check=leak_judging.weaker(one.case),
        papers=papers,
        heard=one.draft.heard,
        released=one.draft.released,
        may_be_heard=bool(papers) and not one.draft.released,
        may_be_signed=why_not in {"", "second_person_needed"},
        may_sign_here=why_not == "",
        why_not=why_not,
        readers=_readers(session, one),
        ask_first=_ask_first(session, one),
        asked=one.draft.asked,
        may_sign_alone=why_not == "second_person_needed" and one.draft.heard is Heard.AGREED and one.case.cannot_wait,
        rare=rare_in(session, one, told),
        to_ask=() if one.draft.released else one.standing.to_ask,
        staff_involved=one.case.incident.staff_involved is YesNo.YES,
        joined=joined_by(session, one.case_id, one.draft.recipient_id, _on_paper(one, told)),
        nothing_never=not one.case.identity.never,
        to_review=to_review,
        given_back=_given_back(session, one.draft),
        drafter=session.name_of(one.draft.drafter),
        unconfirmed=not session.content.is_confirmed(one.draft.recipient_id),
        goes_by=_goes_by(session, one) if one.draft.released else None,
    )


def _goes_by(session: Session, one: Opened) -> datetime | None:
    links = (link for link in links_of(session, one.case_id) if link.reference == one.draft.reference)
    return next((session.outbox.goes_by(link.record_id) for link in links), None)


def _given_back(session: Session, draft: Draft) -> GivenBack | None:
    back = draft.given_back
    return None if back is None else replace(back, by=session.name_of(back.by))


def _on_paper(one: Opened, told: Told) -> tuple[Item, ...]:
    return tuple(fact.item for fact in told.facts) if one.draft.kind.tells else ()


def _ask_first(session: Session, one: Opened) -> tuple[Item, ...]:
    told = told_by_her(one.case, session.content.vocabulary)
    first = said_items(one.act, Choice.ASK_FIRST) & one.recipient.kind.usable_items
    return tuple(item for item in Item if item in first and item in told)


def _readers(session: Session, one: Opened) -> tuple[str, ...] | None:
    found = second_readers(session, one.case_id, one.draft.drafter)
    return None if found is None else tuple(reader.name for reader in found)
