"""A letter before it leaves: written with the check beside it, shown as the finished paper, read to her.

Everything here happens where her file is open. Nothing is written to liaison.db; that is ``release.py`` alone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.domain.consent import Choice, Item, said_items
from nsintake.domain.identity import NeverLack
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.liaison import Fact
from nsintake.domain.release import Decision, GivenBack, Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.masking.facts import Told, consequences, may_be_asked, told_by_her
from nsintake.masking.leak_check import Tier
from nsintake.masking.rare import Danger, Rare
from nsintake.records import leak_judging
from nsintake.records.access import requires
from nsintake.records.case_files import draft_of, links_of, reviews_of
from nsintake.records.directory import needs_of, why_no_letter
from nsintake.records.leak_judging import UNPRINTABLE, FindingView
from nsintake.records.merged_files import case_as_any_says
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import drafted_by, may_be_hers
from nsintake.services.cases.restriction import Colleague, possible_readers, readers_here, second_readers
from nsintake.services.consent.same_account import SameAccount, same_account_at
from nsintake.services.consent.withdrawing import before_leaving
from nsintake.services.letters import giving_back
from nsintake.services.letters.drafting import (
    LetterRow,
    OpenedDraft,
    begin_paper,
    open_draft,
    papers_of,
    paragraph_of,
    row_of,
    sent_papers,
    text_hash,
    told_of,
)
from nsintake.services.letters.rarity import rare_in
from nsintake.store.rows import Record
from nsintake.store.to_do import to_show

__all__ = [
    "Danger",
    "FindingView",
    "LetterRow",
    "Paper",
    "Preview",
    "Rare",
    "RequestView",
    "ask_reader",
    "begin_letter",
    "choose_kind",
    "decide",
    "preview",
    "record_heard",
    "save_text",
    "waiting",
]


@dataclass(frozen=True, slots=True)
class RequestView:
    """What can be asked of this service for her, as the paper says it. ``covered``: it tells no more than she agreed
    to; what is not is shown only while it is ``chosen``, since nothing leaves with it.
    """

    request: LetterRequest
    text: Wording
    chosen: bool
    covered: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft, everything the check found in it, and the papers it would become.

    ``papers`` is empty while something stops it. ``why_not`` is the code of what is between it and a signature.
    ``may_sign_alone``: it is urgent, she heard it and agreed, and its author may sign after a second reading;
    ``to_review``: that was done, and this person is to read it after the fact.
    ``ask_first``: what she told and wants to be asked about first; ``asked``: what of it she said yes to here.
    ``never_lacks``: what of the words that must never appear is not on file, so that the check does not know it.
    ``rare``: what could point to her by being told together; ``same_account``: other offices that are told the
    same account; both advice only. ``staff_involved``: he or his kin is said to be a colleague, who may carry letters.
    ``to_ask``: questions that nobody put to her and that must be asked before she hears it or it leaves.
    ``given_back``: why a second person did not sign it, and by whose name; ``drafter``: who wrote it; ``lost_author``:
    the log lost something of it, so that this person may have written it as far as anybody knows;
    ``unconfirmed``: no keeper of this station has confirmed the office, so that it cannot be signed;
    ``unverified``: the facts of the office are not verified, or not for too long.
    ``goes_by``: it is signed and waits for the next batch, which goes at that time at the latest.
    ``readers``: who alone could be the second person, where her file is open to a few; None where it is open to all.
    ``could_read``: everybody by name who could be the second person now; ``reader``: the staff user id of the one who
    was asked, as long as she could. ``requests``: what can be asked of this service for her, chosen or not.
    """

    draft_id: bytes
    case_id: bytes
    case_code: str
    kind: LetterKind
    office: Wording
    reference: str
    sheet_number: str
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
    never_lacks: tuple[NeverLack, ...] = ()
    rare: tuple[Rare, ...] = ()
    same_account: SameAccount = SameAccount()  # noqa: RUF009 - frozen
    staff_involved: bool = False
    to_ask: tuple[str, ...] = ()
    given_back: GivenBack | None = None
    drafter: str = ""
    lost_author: bool = False
    unconfirmed: bool = False
    unverified: bool = False
    goes_by: datetime | None = None
    could_read: tuple[Colleague, ...] = ()
    reader: str = ""
    requests: tuple[RequestView, ...] = ()


@requires(Permission.PROPOSE_RELEASE)
def begin_letter(
    signed_in: SignedIn, case_id: bytes, recipient_id: str, *, kind: LetterKind = LetterKind.REFERRAL
) -> bytes:
    """Start a letter to an office she agreed to. Gives the draft's id.

    Raises Refused ``no_consent`` (with ``recipient``), ``conflict`` or ``paper_not_proposed``.
    """
    _proposed(kind)
    before_leaving(signed_in)
    return begin_paper(signed_in, case_id, recipient_id, kind=kind)


def _proposed(kind: LetterKind) -> None:
    if not kind.proposed:
        raise Refused("paper_not_proposed")


@requires(Permission.PROPOSE_RELEASE)
def choose_kind(signed_in: SignedIn, draft_id: bytes, kind: LetterKind) -> Preview:
    """Make another kind of paper of a draft: other words, so she hears it again.

    Raises Refused ``already_released``, ``paper_not_proposed`` for a kind nobody chooses or a draft that a meeting
    made, ``paragraph_not_carried`` for a slip while there is a paragraph it would leave out.
    """
    opened = open_draft(signed_in, draft_id)
    _still_open(opened)
    _proposed(kind)
    _proposed(opened.draft.kind)
    _carries(kind, opened.draft.paragraph)
    if kind is not opened.draft.kind:
        changed = replace(opened.draft, kind=kind, heard=Heard.NOT_YET, text_hash="", drafter=signed_in.uid)
        opened = _save(signed_in, opened, changed)
    return _preview(signed_in, opened)


def _carries(kind: LetterKind, paragraph: Wording) -> None:
    if paragraph.languages() and not kind.tells:
        raise Refused("paragraph_not_carried")


def _save(signed_in: SignedIn, opened: OpenedDraft, draft: LetterDraft) -> OpenedDraft:
    store = signed_in.identity
    with store.begin() as work:
        if draft_of(signed_in, opened.draft_id)[1] != opened.draft:
            raise Refused("changed_meanwhile", table="letter_draft")
        store.put(work, "letter_draft", opened.draft_id, opened.case_id, draft, verb="draft")
        if opened.draft.given_back is not None and draft.given_back is None:
            giving_back.taken_up(signed_in, work, opened.case_id, opened.draft_id)
        work.commit()
    return replace(opened, draft=draft, heard=draft.heard)


def _still_open(opened: OpenedDraft) -> None:
    if opened.draft.released:
        raise Refused("already_released")


@requires(Permission.PROPOSE_RELEASE)
def save_text(
    signed_in: SignedIn,
    draft_id: bytes,
    paragraph: Wording,
    *,
    left_out: tuple[Item, ...] = (),
    requests: Collection[LetterRequest] | None = None,
) -> Preview:
    """Keep the paragraph as it is and judge it again. Changed words need her ear again. ``requests``: what is asked of
    the service for her; None leaves that as it is.

    Raises UserFault ``too_long`` or ``hidden_characters`` with ``field`` = ``paragraph.LANG``, ``request_not_offered``
    with ``field`` = ``request.NAME`` for a new one that this service cannot be asked, Refused
    ``paragraph_not_carried`` for a slip.
    """
    opened = open_draft(signed_in, draft_id)
    _still_open(opened)
    cleaned = paragraph_of(paragraph)
    _carries(opened.draft.kind, cleaned)
    number = opened.standing.word.number if opened.standing.word else 0
    draft = replace(opened.draft, paragraph=cleaned, left_out=left_out)
    if requests is not None:
        draft = replace(draft, requests=_requested(signed_in, opened, left_out, requests))
    changed = draft != opened.draft
    draft = replace(draft, consent_number=number)
    if changed or number != opened.draft.consent_number:
        drafter = signed_in.uid if changed else draft.drafter  # who changed no word of it is no second reader of hers
        opened = _save(signed_in, opened, replace(draft, heard=Heard.NOT_YET, text_hash="", drafter=drafter))
    return _preview(signed_in, opened)


def _requested(
    signed_in: SignedIn, opened: OpenedDraft, left_out: tuple[Item, ...], requests: Collection[LetterRequest]
) -> tuple[LetterRequest, ...]:
    """The requests in the order of a paper. One that was chosen before may stay until somebody takes it out."""
    told = told_of(signed_in, replace(opened, draft=replace(opened.draft, left_out=left_out)), shown=True)
    offered = _offered(signed_in, opened, told)
    for request in LetterRequest:
        if request in requests and request not in {*offered, *opened.draft.requests}:
            raise UserFault("request_not_offered", field=f"request.{request.value}")
    return tuple(request for request in LetterRequest if request in requests)


def _offered(signed_in: SignedIn, opened: OpenedDraft, told: Told) -> tuple[LetterRequest, ...]:
    needs, items = needs_of(signed_in, opened.recipient), {fact.item for fact in told.facts}
    return tuple(
        request
        for request in LetterRequest
        if request.fits(opened.recipient.kind, needs) and may_be_asked(request, items, opened.recipient)
    )


def _request_views(signed_in: SignedIn, opened: OpenedDraft, told: Told) -> tuple[RequestView, ...]:
    if not opened.draft.kind.asks:
        return ()
    chosen, offered = opened.draft.requests, _offered(signed_in, opened, told)
    phrase = signed_in.content.vocabulary.phrase
    return tuple(
        RequestView(request, phrase(f"request.{request.value}"), request in chosen, request not in told.uncovered)
        for request in LetterRequest
        if request in chosen or (request in offered and not opened.draft.released)
    )


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def preview(signed_in: SignedIn, draft_id: bytes) -> Preview:
    """The draft as it is today, judged again."""
    return _preview(signed_in, open_draft(signed_in, draft_id))


@requires(Permission.PROPOSE_RELEASE)
def decide(signed_in: SignedIn, draft_id: bytes, finding: FindingView) -> Preview:
    """Answer one question of the check: these words may be in this sentence. Raises Refused if they may not."""
    opened = open_draft(signed_in, draft_id)
    _still_open(opened)
    if finding.tier is not Tier.ASK:
        raise Refused("never_lifts", rule=finding.rule)
    text = _text_at(opened, told_of(signed_in, opened, shown=True), finding)
    if text[finding.start : finding.end] != finding.text:
        raise Refused("text_changed")
    question = leak_judging.sentence_hash(text, finding.start, finding.end)
    decision = Decision(finding.lang, finding.rule, finding.text, question, signed_in.uid)
    decisions = (*opened.draft.decisions, decision)
    decided = replace(opened.draft, decisions=decisions, heard=opened.heard)
    return _preview(signed_in, _save(signed_in, opened, decided))


def _text_at(opened: OpenedDraft, told: Told, finding: FindingView) -> str:
    if finding.place == leak_judging.PARAGRAPH:
        return opened.draft.paragraph.said_in(finding.lang)
    for fact in told.facts:
        if finding.place == f"fact.{fact.item.value}":
            return fact.text.said_in(finding.lang)
    raise Refused("text_changed")


@requires(Permission.PROPOSE_RELEASE)
def record_heard(signed_in: SignedIn, draft_id: bytes, heard: Heard) -> Preview:
    """What she said to the finished letter, bound to exactly those papers. Raises Refused if something stops it."""
    opened = open_draft(signed_in, draft_id)
    _still_open(opened)
    shown = _preview(signed_in, opened)
    if not shown.may_be_heard:
        raise Refused(shown.why_not or "not_ready")
    bound = "" if heard is Heard.NOT_YET else text_hash(shown.papers)
    back = opened.draft.given_back if heard is Heard.NOT_YET else None
    saved = _save(signed_in, opened, replace(opened.draft, heard=heard, text_hash=bound, given_back=back))
    return _preview(signed_in, saved, shown.papers)


@requires(Permission.PROPOSE_RELEASE)
def ask_reader(signed_in: SignedIn, draft_id: bytes, uid: str) -> Preview:
    """Ask a colleague by name to read and sign it (empty: nobody more than another). It is on her Today as hers, and
    everybody else who may still can.

    Raises Refused ``already_released``, ``reader_cannot_read`` for somebody who could not be the second person.
    """
    opened = open_draft(signed_in, draft_id)
    _still_open(opened)
    if uid and uid not in {who.uid for who in possible_readers(signed_in, opened.case_id, opened.draft.drafter)}:
        raise Refused("reader_cannot_read")
    if uid != opened.draft.reader:
        opened = _save(signed_in, opened, replace(opened.draft, reader=uid, heard=opened.heard))
    return _preview(signed_in, opened)


@requires(Permission.SIGN_RELEASE, while_unsound=True)
def waiting(signed_in: SignedIn) -> tuple[LetterRow, ...]:
    """Letters she has answered to that wait for a second person's reading: those of which this person was asked, then
    those of which nobody was, each the oldest first.
    """
    rows = [
        (
            row.value.day,
            _asked(
                signed_in,
                row.subject_id,
                replace(row.value, drafter=wrote),
                row_of(signed_in, row.subject_id, row.record_id, row.value),
            ),
        )
        for row in to_show(signed_in.identity, "letter_draft", LetterDraft).records
        if not row.value.released and row.value.heard is not Heard.NOT_YET
        for wrote in (_author(signed_in, row),)
        if wrote != signed_in.uid
    ]
    ordered = sorted(rows, key=lambda pair: (not pair[1].asked_of_me, bool(pair[1].reader), pair[0]))
    return tuple(row for _, row in ordered)


def _author(signed_in: SignedIn, row: Record[LetterDraft]) -> str:
    return drafted_by(signed_in, "letter_draft", row.record_id, row.value.drafter)


def _asked(signed_in: SignedIn, case_id: bytes, draft: LetterDraft, row: LetterRow) -> LetterRow:
    """Who was asked. A name of somebody who cannot read it any more would make everybody wait for her."""
    reader = _reader(draft, readers_here(signed_in, case_id, draft.drafter)) if draft.reader else None
    if reader is None:
        return row
    return replace(row, reader=reader.name, asked_of_me=reader.uid == signed_in.uid)


def _reader(draft: LetterDraft, could_read: tuple[Colleague, ...]) -> Colleague | None:
    return next((who for who in could_read if who.uid == draft.reader), None)


def _why_not_signable(
    signed_in: SignedIn,
    opened: OpenedDraft,
    told: Told,
    findings: tuple[FindingView, ...],
    papers: tuple[Paper, ...],
) -> str:
    reasons = (
        (opened.draft.released, "already_released"),
        (opened.act is None, opened.standing.code),
        (bool(told.uncovered), "request_not_agreed"),
        (
            any(finding.tier is Tier.BLOCK and finding.rule != UNPRINTABLE for finding in findings),
            "names_her",
        ),
        (any(finding.rule == UNPRINTABLE for finding in findings), UNPRINTABLE),
        (any(finding.stops for finding in findings), "questions_open"),
        (not papers, "not_ready"),
        (opened.heard is Heard.NOT_YET, "not_heard"),
        (bool(told.requests) and opened.heard is not Heard.AGREED, "request_not_heard"),
        (bool(papers) and opened.draft.text_hash != text_hash(papers), "changed_since_heard"),
        (bool(unfit := why_no_letter(signed_in, opened.draft.recipient_id)), unfit),
        (may_be_hers(signed_in, "letter_draft", opened.draft_id, opened.draft.drafter), "second_person_needed"),
    )
    return next((code for holds, code in reasons if holds), "")


def _preview(signed_in: SignedIn, opened: OpenedDraft, drawn: tuple[Paper, ...] = ()) -> Preview:
    """``drawn``: the papers of this very draft, where they were drawn and proved for this act already."""
    told = told_of(signed_in, opened, shown=True)
    check = leak_judging.check_for(opened.case, told, signed_in.content, opened.codes)
    findings = leak_judging.findings_of(check, opened.draft, told, kin=leak_judging.extorter_is_relative(opened.case))
    clear = opened.act is not None and bool(told.facts) and not any(finding.stops for finding in findings)
    clear = clear and not told.uncovered
    to_review = opened.draft.drafter != signed_in.uid and bool(reviews_of(signed_in, opened.case_id, opened.draft_id))
    if to_review:
        papers = sent_papers(signed_in, opened.draft)  # what left is read, whatever she says since
    else:
        papers = (drawn or papers_of(signed_in, opened, told, check)) if clear else ()
    columns = consequences(told, signed_in.content.vocabulary)
    why_not = _why_not_signable(signed_in, opened, told, findings, papers)
    could_read = readers_here(signed_in, opened.case_id, opened.draft.drafter)
    reader = _reader(opened.draft, could_read)
    return Preview(
        draft_id=opened.draft_id,
        case_id=opened.case_id,
        case_code=opened.case.code,
        kind=opened.draft.kind,
        office=opened.recipient.office,
        reference=opened.draft.reference,
        sheet_number=opened.draft.sheet_number,
        paragraph=opened.draft.paragraph,
        languages=leak_judging.offered_languages(opened.draft.paragraph),
        facts=told.facts,
        left_out=opened.draft.left_out,
        will_learn=columns.will_learn,
        will_not_learn=columns.will_not_learn,
        could_find_out=columns.could_find_out,
        findings=findings,
        weaker_check=leak_judging.weaker(opened.case),
        papers=papers,
        heard=opened.heard,
        released=opened.draft.released,
        may_be_heard=bool(papers) and not opened.draft.released,
        may_be_signed=why_not in {"", "second_person_needed"},
        may_sign_here=why_not == "",
        why_not=why_not,
        readers=_readers(signed_in, opened),
        ask_first=_ask_first(signed_in, opened),
        asked=opened.draft.asked,
        may_sign_alone=why_not == "second_person_needed" and opened.heard is Heard.AGREED and opened.case.cannot_wait,
        rare=rare_in(signed_in, opened, told),
        to_ask=() if opened.draft.released else opened.standing.to_ask,
        staff_involved=case_as_any_says(signed_in, opened.case_id, opened.case).incident.staff_involved is YesNo.YES,
        same_account=same_account_at(signed_in, opened.case_id, opened.draft.recipient_id, _on_paper(opened, told)),
        never_lacks=opened.case.identity.never.lacks,
        to_review=to_review,
        given_back=_given_back(signed_in, opened.draft),
        drafter=signed_in.name_of(opened.draft.drafter),
        lost_author=why_not == "second_person_needed" and opened.draft.drafter != signed_in.uid,
        unconfirmed=not signed_in.content.is_confirmed(opened.draft.recipient_id),
        unverified=why_no_letter(signed_in, opened.draft.recipient_id) == "recipient_unverified",
        goes_by=_goes_by(signed_in, opened) if opened.draft.released else None,
        could_read=could_read,
        reader="" if reader is None else reader.uid,
        requests=_request_views(signed_in, opened, told),
    )


def _goes_by(signed_in: SignedIn, opened: OpenedDraft) -> datetime | None:
    links = (link for link in links_of(signed_in, opened.case_id) if link.reference == opened.draft.reference)
    return next((signed_in.outbox.goes_by(link.record_id) for link in links), None)


def _given_back(signed_in: SignedIn, draft: LetterDraft) -> GivenBack | None:
    back = draft.given_back
    return None if back is None else replace(back, by=signed_in.name_of(back.by))


def _on_paper(opened: OpenedDraft, told: Told) -> tuple[Item, ...]:
    return tuple(fact.item for fact in told.facts) if opened.draft.kind.tells else ()


def _ask_first(signed_in: SignedIn, opened: OpenedDraft) -> tuple[Item, ...]:
    told = told_by_her(opened.case, signed_in.content.vocabulary)
    first = said_items(opened.act, Choice.ASK_FIRST) & opened.recipient.kind.usable_items
    return tuple(item for item in Item if item in first and item in told)


def _readers(signed_in: SignedIn, opened: OpenedDraft) -> tuple[str, ...] | None:
    found = second_readers(signed_in, opened.case_id, opened.draft.drafter)
    return None if found is None else tuple(reader.name for reader in found)
