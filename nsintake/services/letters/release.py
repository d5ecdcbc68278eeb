"""The one gate from identity.db to liaison.db.

Everything that ever gets from a woman's file into liaison.db passes ``through``: facts from her consent, the leak
check over every text value, a person's signature, and an outbox row made in the same transaction as the decision.
Nothing else in the program sends what is new about her there; who changes what is there already is listed in
``tests/laws/test_one_gate.py``.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct, Item
from nsintake.domain.language import Lang
from nsintake.domain.letter import Paper
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting
from nsintake.domain.reading import PageRead, require_read
from nsintake.domain.release import CaseLink, Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Bug, Refused
from nsintake.masking.facts import Told
from nsintake.masking.leak_check import Tier, compile_check
from nsintake.records import leak_judging
from nsintake.records.access import requires
from nsintake.records.case_files import (
    draft_of,
    link_for,
    meetings_of,
    reviews_of,
    take_number,
)
from nsintake.records.consent_standing import WhyNot, require_whole, standing
from nsintake.records.content import reads_the_same
from nsintake.records.copies import sheets_over
from nsintake.records.delivery import deliver, deliver_after
from nsintake.records.directory import why_no_letter
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import case_with_merged_identity, files_of
from nsintake.records.pending import require_none_waits
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.records.tasks import close_tasks, open_task
from nsintake.records.who_wrote import may_be_hers
from nsintake.services.consent.rejudging import leave_alone
from nsintake.services.consent.withdrawing import before_leaving
from nsintake.services.letters.drafting import (
    OpenedDraft,
    meeting_begins,
    open_draft,
    papers_of,
    sent_papers,
    text_hash,
    told_of,
)
from nsintake.store.batches import BatchWait, free_hour
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Released:
    """What was signed. ``goes_by``: it waits for the next batch, and goes to the liaison officers by then; None: it is
    there.
    """

    reference: str
    record_id: bytes
    languages: tuple[Lang, ...]
    goes_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One value on its way into liaison.db. ``words`` are all its free words; controlled facts are judged apart.

    ``asked``: a person has answered what the check asks about them, place by place; without it such words stop.
    """

    table: str
    record_id: bytes
    subject_id: bytes
    value: object
    verb: str
    words: tuple[str, ...] = ()
    asked: bool = False


BATCH_HOUR = 15
"""At this hour of the computer's clock, every day, what waits goes to the liaison officers, however few it is of."""
BEFORE_A_MEETING = timedelta(hours=3)
"""So long before a meeting its sheet is over there."""


def _refuse_naming(signed_in: SignedIn, case: CaseFile, words: tuple[str, ...]) -> None:
    check = compile_check(leak_judging.identifiers_of(case), agreed=words, public=signed_in.content.public_words)
    if any(finding.tier is Tier.BLOCK for text in words for finding in check.run(text)):
        raise Refused("names_her")


@requires(Permission.PROPOSE_RELEASE)
def through(
    signed_in: SignedIn,
    work: UnitOfWork,
    case: CaseFile,
    passages: Iterable[Passage],
    codes: Iterable[str] = (),
    *,
    waits: BatchWait | None = None,
) -> None:
    """Let values pass into liaison.db: judged once more, sealed for liaison, put into the outbox of this transaction,
    to arrive together; ``waits``: with the next batch.

    Raises Refused ``names_her``, ``questions_open``, and as ``require_whole`` does; then nothing of the transaction may
    be committed.
    """
    require_whole(signed_in)
    parcel = secrets.token_bytes(16)
    for passage in passages:
        if passage.asked:
            _refuse_naming(signed_in, case, passage.words)
        else:
            refuse_telling(signed_in, case, passage.words, codes)
        signed_in.send(
            work,
            passage.table,
            passage.record_id,
            passage.subject_id,
            passage.value,
            verb=passage.verb,
            parcel=parcel,
            waits=waits,
        )


def _second_person(signed_in: SignedIn, opened: OpenedDraft) -> None:
    if opened.draft.released:
        raise Refused("already_released")
    if may_be_hers(signed_in, "letter_draft", opened.draft_id, opened.draft.drafter):
        raise Refused("second_person_needed")
    if opened.heard is Heard.NOT_YET:
        raise Refused("not_heard")


def _not_stopped(opened: OpenedDraft) -> None:
    """What stops it although she says what she said is named; where she says something else, her word changed."""
    if opened.standing.code not in {"", "no_consent"}:
        opened.standing.required()


def _judged(signed_in: SignedIn, opened: OpenedDraft) -> tuple[Told, tuple[Paper, ...]]:
    """The facts and papers, all judged again from nothing. Raises Refused for anything that stops them."""
    told = told_of(signed_in, opened)
    check = leak_judging.check_for(opened.case, told, signed_in.content, opened.codes)
    findings = leak_judging.findings_of(check, opened.draft, told, kin=leak_judging.extorter_is_relative(opened.case))
    if told.requests and opened.heard is not Heard.AGREED:
        raise Refused("request_not_heard")
    if any(finding.stops for finding in findings):
        raise Refused("names_her" if any(found.tier is Tier.BLOCK for found in findings) else "questions_open")
    papers = papers_of(signed_in, opened, told, check)
    if text_hash(papers) != opened.draft.text_hash:
        raise Refused("changed_since_heard")
    return told, papers


def _letter(
    signed_in: SignedIn, opened: OpenedDraft, paper: Paper, *, link: CaseLink, expires: date
) -> tuple[bytes, ReleasedLetter]:
    letter_id = secrets.token_bytes(16)
    letter = ReleasedLetter(
        reference=link.reference,
        recipient_id=opened.draft.recipient_id,
        record_id=link.record_id,
        kind=opened.draft.kind,
        lang=paper.lang,
        version=VERSION,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=expires,
        roster_no=signed_in.ring.roster.number,
        releaser=signed_in.uid,
        signature=b"",
        sheet_number=opened.draft.sheet_number,
    )
    return letter_id, signed_letter(signed_in, letter_id, letter)


def _record(opened: OpenedDraft, told: Told, link: CaseLink, expires: date) -> MaskedRecord:
    return MaskedRecord(
        reference=link.reference,
        recipient_id=link.recipient_id,
        facts=told.facts,
        withheld=told.withheld,
        urgency=opened.case.wishes.urgency,
        status=RecordStatus.ACTIVE,
        expires=expires,
    )


@dataclass(frozen=True, slots=True)
class _Leaving:
    """What a signature sends out, and the draft as it is after it."""

    passages: tuple[Passage, ...]
    papers: tuple[Paper, ...]
    draft: LetterDraft


def _leaving(signed_in: SignedIn, opened: OpenedDraft, link: CaseLink) -> _Leaving:
    told, papers = _judged(signed_in, opened)
    expires = opened.standing.required().expires
    record = link.record_id
    verbatim = tuple(fact.text.en for fact in told.facts if fact.verbatim)
    row = _record(opened, told, link, expires)
    passages = [Passage("masked_record", record, record, row, "release", verbatim, asked=True)]
    letters = [_letter(signed_in, opened, paper, link=link, expires=expires) for paper in papers]
    passages += [Passage("released_letter", letter_id, record, letter, "release") for letter_id, letter in letters]
    due = signed_in.due_in(days_until_due(opened.case.wishes.urgency))
    if opened.draft.sheet_number and (starts := meeting_begins(signed_in, opened.case_id, opened.draft_id)) is not None:
        due = min(due, signed_in.local(starts).date())
    task = Task(TaskKind.PRINT_LETTER, due, link.reference, detail=opened.draft.kind.value)
    passages.append(Passage("task", secrets.token_bytes(16), record, task, "task"))
    items = tuple(fact.item for fact in told.facts)
    out = replace(opened.draft, released=True, told=items, letters=tuple(letter_id for letter_id, _ in letters))
    return _Leaving(tuple(passages), papers, out)


def _use_up(signed_in: SignedIn, work: UnitOfWork, opened: OpenedDraft) -> None:
    """A consent for one letter ends with that letter."""
    if opened.act is None or not opened.act.one_letter:
        return
    number = take_number(signed_in, work, opened.case_id)
    act = ConsentAct(number, opened.draft.recipient_id, ActKind.USED_UP, signed_in.today(), witness=signed_in.uid)
    signed_in.identity.put(work, "consent_act", secrets.token_bytes(16), opened.case_id, act, verb="consent")


def _require_same_word(signed_in: SignedIn, opened: OpenedDraft, *, signed: bool = False) -> None:
    """``signed``: once the letter is, by which a consent for one letter ends."""
    draft = opened.draft
    now = standing(signed_in, opened.case_id, draft.recipient_id, signed_in.today(), reference=draft.reference)
    if now.why_not is WhyNot.FROZEN:
        raise Refused("file_frozen")
    used_up = signed and now.why_not is WhyNot.USED_UP
    if now.act != opened.act and not used_up:
        raise Refused("consent_changed")


def _still_stands(signed_in: SignedIn, opened: OpenedDraft, link: CaseLink) -> None:
    """Within the transaction: what another session did while the papers were drawn stops them.

    A record that is blocked stays blocked: its withdrawal may have been cut off before her file heard of it, and so
    does what a colleague noted by a reference. What was learned of her meanwhile (a word that must never appear, where
    he serves, her age) was judged by nobody yet.
    """
    require_none_waits(signed_in, opened.case_id, opened.draft.recipient_id)
    _, draft = draft_of(signed_in, opened.draft_id)
    if draft != opened.draft:
        raise Refused("already_released" if draft.released else "changed_since_heard")
    if case_with_merged_identity(signed_in, opened.case_id) != opened.case:
        raise Refused("changed_meanwhile", table="case_file")
    _require_same_word(signed_in, opened)
    if draft.sheet_number and draft.sheet_number in sheets_over(signed_in):
        raise Refused("meeting_over")
    record = signed_in.liaison.find("masked_record", link.record_id, MaskedRecord)
    if record is not None and record.status is not RecordStatus.ACTIVE:
        raise Refused(f"record_{record.status.value}", reference=link.reference)
    if record is not None and record.unconfirmed_since is not None:
        raise Refused("record_unconfirmed", reference=link.reference)


@requires(Permission.SIGN_RELEASE)
def sign(signed_in: SignedIn, draft_id: bytes, *, read: Collection[PageRead]) -> Released:
    """A second person signs: the papers are drawn and judged again, signed, and sent through the gate.

    ``read`` are the pages that were shown to her whole: every page of every language as it is drawn now.

    Raises Refused ``not_read``, ``second_person_needed``, ``not_heard``, ``consent_changed``, ``no_consent``,
    ``names_her``, ``questions_open``, ``changed_since_heard``, ``changed_meanwhile``, ``already_released``,
    ``request_not_agreed`` for a request that tells what she did not agree to, ``request_not_heard`` for one she did not
    hear and agree to, ``record_withdrawn``, ``record_blocked``, ``record_frozen``, ``file_frozen``,
    ``record_unconfirmed``, ``recipient_unconfirmed``, ``recipient_unverified`` or a failed proof; nothing is then
    changed. ``signed_not_sent`` once it is signed, where damage keeps it from going over.
    """
    before_leaving(signed_in)
    opened = open_draft(signed_in, draft_id)
    _second_person(signed_in, opened)
    return _send(signed_in, opened, read, verb="release")


@requires(Permission.SIGN_RELEASE)
def sign_alone(
    signed_in: SignedIn, draft_id: bytes, *, read_again: Collection[Item], read: Collection[PageRead]
) -> Released:
    """The urgent way: nobody else is here, so its author signs it after a second reading of her own.

    ``read_again`` are the facts she went through a second time, one by one: all that the letter tells, or nothing
    leaves; ``read`` as for ``sign``. A colleague reads it the next day.

    Raises Refused ``not_urgent``, ``hear_it_first`` where she did not hear it and agree, ``second_reading_needed``, and
    as ``sign`` does.
    """
    before_leaving(signed_in)
    opened = open_draft(signed_in, draft_id)
    if opened.draft.released:
        raise Refused("already_released")
    if not opened.case.cannot_wait:
        raise Refused("not_urgent")
    if opened.heard is not Heard.AGREED:
        raise Refused("hear_it_first")
    _not_stopped(opened)
    if {fact.item for fact in told_of(signed_in, opened).facts} != set(read_again):
        raise Refused("second_reading_needed")
    return _send(signed_in, opened, read, verb="release_alone")


@requires(Permission.SIGN_RELEASE)
def review_alone(signed_in: SignedIn, draft_id: bytes, *, read: Collection[PageRead]) -> None:
    """A colleague has read what one person signed alone, and found it right: ``read`` are the pages of what left.

    Raises Refused ``nothing_to_review``, ``second_person_needed`` for the person who signed it, ``not_read``.
    """
    case_id, draft = draft_of(signed_in, draft_id)
    if may_be_hers(signed_in, "letter_draft", draft_id, draft.drafter):
        raise Refused("second_person_needed")
    require_read(sent_papers(signed_in, draft), read)
    with signed_in.identity.begin() as work:
        found = reviews_of(signed_in, case_id, draft_id)
        if not found:
            raise Refused("nothing_to_review")
        close_tasks(signed_in.identity, work, case_id, found, verb="review")
        work.commit()


def _send(signed_in: SignedIn, opened: OpenedDraft, read: Collection[PageRead], *, verb: str) -> Released:
    """Draw, judge, sign and send through the gate."""
    draft_id, words = opened.draft_id, signed_in.content
    _not_stopped(opened)
    unfit = why_no_letter(signed_in, opened.draft.recipient_id)
    if unfit == "recipient_unverified":
        raise Refused("recipient_unverified", recipient=opened.draft.recipient_id)
    if unfit:
        raise Refused("recipient_unconfirmed", recipient=opened.draft.recipient_id)
    if not leak_judging.covered_by(opened.act, opened.draft):
        raise Refused("consent_changed")
    link = link_for(signed_in, opened.case_id, opened.draft.recipient_id)
    if link is None:
        raise Bug("draft_without_link")
    leaving = _leaving(signed_in, opened, link)
    require_read(leaving.papers, read)
    store = signed_in.identity
    with store.begin() as work:
        _still_stands(signed_in, opened, link)
        store.put(work, "letter_draft", draft_id, opened.case_id, leaving.draft, verb=verb)
        if verb == "release_alone" and may_be_hers(signed_in, "letter_draft", draft_id, opened.draft.drafter):
            due, code, detail = signed_in.due_in(1), opened.case.code, draft_id.hex()
            review = Task(TaskKind.REVIEW_ALONE, due, code, detail=detail)
            open_task(store, work, opened.case_id, review)
        _use_up(signed_in, work, opened)
        leave_alone(signed_in, work, link.record_id, leaving.draft)
        through(signed_in, work, opened.case, leaving.passages, waits=_waits(signed_in, opened))
        if not reads_the_same(words):  # a keeper may have retired the office while it was drawn
            raise Refused("changed_meanwhile", table="content")
        work.commit()
    deliver_after(signed_in)
    signed_in.integrity.keep()
    if signed_in.outbox.stays(link.record_id) or signed_in.outbox.lacks_own(link.record_id):
        if not signed_in.outbox.hides_notes():
            require_none_waits(signed_in, opened.case_id, opened.draft.recipient_id)  # she takes it back just now
        _require_same_word(signed_in, opened, signed=True)  # a colleague may have cancelled it meanwhile
        raise Refused("signed_not_sent", reference=link.reference)
    languages = tuple(paper.lang for paper in leaving.papers)
    return Released(link.reference, link.record_id, languages, signed_in.outbox.goes_by(link.record_id))


def _waits(signed_in: SignedIn, opened: OpenedDraft) -> BatchWait | None:
    """A paper that is not urgent waits for others: signed while she sits here, its place in the log over there would
    say whose it is. What is needed for a meeting before the batch does not wait.
    """
    local = signed_in.local(signed_in.now())
    by = local.replace(hour=BATCH_HOUR, minute=0, second=0, microsecond=0)
    by = free_hour(signed_in.identity.audit, by if local < by else by + timedelta(days=1))
    plans = meetings_of(signed_in, opened.case_id)
    sheets = {link.meeting_id for link in plans if opened.draft_id in {sheet.draft_id for sheet in link.sheets}}
    soon = (row.value.starts for row in signed_in.liaison.records("meeting", Meeting, ids=sorted(sheets)))
    if opened.case.cannot_wait or any(starts <= by + BEFORE_A_MEETING for starts in soon):
        return None
    return BatchWait(files_of(signed_in, opened.case_id)[0], by)


@requires(Permission.VIEW_CASES)
def next_batch(signed_in: SignedIn) -> datetime | None:
    """When the signed letters that wait go at the latest, of everybody; None if nothing waits."""
    return signed_in.outbox.goes_by()


@requires(Permission.SIGN_RELEASE)
def send_now(signed_in: SignedIn) -> None:
    """What waits for the next batch goes now: somebody decided that it cannot wait, although fewer women are mixed."""
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(work, "send_now")
        signed_in.outbox.hurry(work, signed_in.now())
        work.commit()
    deliver(signed_in)
    signed_in.integrity.keep()
