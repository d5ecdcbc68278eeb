"""The papers of a letter that names her: drawn, proved, signed, and proved again from the stored bytes. No window may
call it; ``named.py`` and ``named_prints.py`` do. Nothing here opens liaison.db.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace

from nsintake import log
from nsintake.documents.templates import Slots, compose
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Choice, ConsentAct, ItemChoice, last_withdrawal
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.named_letter import NamedLetter, NamedPaper
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.masking.facts import Told, facts_for
from nsintake.records import leak_judging
from nsintake.records.case_files import every_act_of
from nsintake.records.consent_standing import against_naming
from nsintake.records.leak_judging import FindingView
from nsintake.records.merged_files import case_with_merged_identity, codes_of, files_of
from nsintake.records.named_elsewhere import taken_back_in
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import VERSION, require_named, signed_named
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.records.who_wrote import drafted_by
from nsintake.store.anchors import line_of
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpenedNamed:
    """One such letter with everything it is judged by. Stays within services."""

    named_id: bytes
    case_id: bytes
    letter: NamedLetter
    case: CaseFile
    recipient: Recipient
    told: Told
    codes: tuple[str, ...] = ()


def open_named(signed_in: SignedIn, named_id: bytes) -> OpenedNamed:
    """Read a letter that names her, whether or not letters still go to its office: ``why_over`` says that.

    Raises Refused ``not_permitted`` where her file is not open.
    """
    signed_in.must(Permission.NAME_HER, while_unsound=True)
    row = signed_in.identity.record("named_letter", named_id, NamedLetter)
    wrote = drafted_by(signed_in, "named_letter", named_id, row.value.drafter)
    letter, case = replace(row.value, drafter=wrote), case_with_merged_identity(signed_in, row.subject_id)
    recipient = signed_in.content.holder(letter.recipient_id)
    act = consent_of(letter)
    told = facts_for(case, act, recipient, signed_in.content.vocabulary, today=signed_in.today())
    codes = codes_of(signed_in, row.subject_id, letter.reference)
    return OpenedNamed(named_id, row.subject_id, letter, case, recipient, told, codes)


def consent_of(letter: NamedLetter) -> ConsentAct:
    """Her consent to this letter as the rules of consent read one; it is no act of her file and allows nothing
    else."""
    return ConsentAct(
        number=1,
        recipient_id=letter.recipient_id,
        kind=ActKind.GIVEN,
        day=letter.day,
        choices=tuple(ItemChoice(item, Choice.SHARE) for item in letter.items),
        assent=letter.given.assent,
        caregiver=letter.given.caregiver,
    )


def why_over(signed_in: SignedIn, opened: OpenedNamed) -> str:
    """Why nothing of it may leave today: taken back, in any file of hers; run out; an office that no letter goes to;
    frozen; a conflict that is known or was never asked about; a word that must never appear and was learned since the
    signature. Empty if nothing.

    After a restore too: she may have taken it back after the backup's day, and a new letter asks her.
    """
    letter, acts = opened.letter, every_act_of(signed_in, opened.case_id)
    others = [file_id for file_id in files_of(signed_in, opened.case_id) if file_id != opened.case_id]
    stopped = against_naming(signed_in, opened.case_id, opened.recipient, case=opened.case)
    reasons = (
        (letter.withdrawn is not None, "named_withdrawn"),
        (last_withdrawal(acts, letter.recipient_id) > letter.after_act, "named_withdrawn"),
        (taken_back_in(signed_in, others, opened.named_id, letter), "named_withdrawn"),
        (not letter.day <= signed_in.today() < letter.expires, "consent_expired"),
        (line_of(signed_in.identity.audit) != letter.line, "named_unconfirmed"),
        (opened.recipient not in signed_in.content.recipients, "recipient_unknown"),
        (bool(stopped.code), stopped.code),
        (letter.released and any(found.stops for found in findings_of(signed_in, opened)), "letter_blocked"),
    )
    return next((code for holds, code in reasons if holds), "")


def _as_draft(letter: NamedLetter) -> LetterDraft:
    return LetterDraft(
        case_code=letter.case_code,
        recipient_id=letter.recipient_id,
        kind=LetterKind.NAMED_LETTER,
        paragraph=letter.paragraph,
        left_out=(),
        drafter=letter.drafter,
        day=letter.day,
        reference=letter.reference,
        decisions=letter.decisions,
    )


def findings_of(signed_in: SignedIn, opened: OpenedNamed) -> tuple[FindingView, ...]:
    """What the check finds in everything but the slots of her name and telephone: her name in a paragraph stops. That
    his account leads to her is no question where she is named.
    """
    check = leak_judging.check_for(opened.case, opened.told, signed_in.content, opened.codes)
    return leak_judging.findings_of(check, _as_draft(opened.letter), opened.told, kin=False)


def text_at(opened: OpenedNamed, finding: FindingView) -> str:
    """The text in which something was found. Raises Refused ``text_changed``."""
    if finding.place == leak_judging.PARAGRAPH:
        return opened.letter.paragraph.said_in(finding.lang)
    for fact in opened.told.facts:
        if finding.place == f"fact.{fact.item.value}":
            return fact.text.said_in(finding.lang)
    raise Refused("text_changed")


def _languages(letter: NamedLetter) -> tuple[Lang, ...]:
    """Those her name is written in and, if there is a paragraph, those it is written in too."""
    named = letter.name.languages()
    worded = letter.paragraph.languages()
    return tuple(lang for lang in named if not worded or lang in worded)


def drawn(signed_in: SignedIn, opened: OpenedNamed) -> tuple[Paper, ...]:
    """Draw and prove it in every offered language. Raises Refused ``duty_phone_missing`` or a failed proof."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    content, letter = signed_in.content, opened.letter
    if not content.duty_phone:
        raise Refused("duty_phone_missing")
    check, papers = leak_judging.check_for(opened.case, opened.told, content, opened.codes), []
    for lang in _languages(letter):
        slots = Slots(
            recipient=opened.recipient,
            reference=letter.reference,
            facts=opened.told.facts,
            paragraph=letter.paragraph.said_in(lang),
            duty_phone=content.duty_phone,
            female_officer_only=opened.case.wishes.female_officer_only is YesNo.YES,
            practice=signed_in.practice,
            her_name=letter.name.said_in(lang),
            her_phone=letter.phone,
        )
        template = content.template(LetterKind.NAMED_LETTER, lang)
        composed = compose(LetterKind.NAMED_LETTER, lang, slots, template=template)
        made = draw(composed, signed_in.content.logo)
        text = prove(made.pdf, made.model, signed_in.content.logos)
        leak_judging.require_same_findings(check, composed, text)
        papers.append(Paper(lang, made.pdf, made.model, len(json.loads(made.model)["pages"]), text))
    return tuple(papers)


def signed(signed_in: SignedIn, opened: OpenedNamed, papers: Iterable[Paper]) -> NamedLetter:
    """The letter with the drawn papers, signed by the person who is signed in."""
    letter, number = replace(opened.letter, releaser=signed_in.uid), signed_in.ring.roster.number
    bare = (
        NamedPaper(secrets.token_bytes(16), paper.lang, paper.pdf, paper.model, paper.pages, number, b"", VERSION)
        for paper in papers
    )
    return replace(letter, papers=tuple(signed_named(signed_in, opened.named_id, letter, paper) for paper in bare))


def stored(signed_in: SignedIn, opened: OpenedNamed) -> tuple[Paper, ...]:
    """The signed papers, each with its signature, hashes and proof judged now."""
    return tuple(proved(signed_in, opened, paper) for paper in opened.letter.papers)


def proved(signed_in: SignedIn, opened: OpenedNamed, paper: NamedPaper) -> Paper:
    """One signed paper as it may be shown and printed. Raises Refused ``not_as_signed`` or a failed proof."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter

    try:
        require_named(signed_in, opened.named_id, opened.letter, paper)
        text = prove(paper.pdf, paper.model, signed_in.content.logos)
    except Refused as why:
        log.event("paper_refused", error=why.code, letter=paper.letter_id.hex())
        raise
    return Paper(paper.lang, paper.pdf, paper.model, paper.pages, text)


def ask_second_person(signed_in: SignedIn, work: UnitOfWork, opened: OpenedNamed, letter: NamedLetter) -> None:
    """Put on Today that it waits to be signed, once she has agreed to it, and take that away when it no longer does."""
    store, wanted = signed_in.identity, opened.named_id.hex()
    waits = letter.heard is Heard.AGREED and not letter.released
    known = open_of(store.list("task", Task, subject=opened.case_id), TaskKind.SIGN_NAMED, detail=wanted)
    if waits and not known:
        due = signed_in.due_in(days_until_due(opened.case.wishes.urgency))
        task = Task(TaskKind.SIGN_NAMED, due, letter.case_code, detail=wanted)
        open_task(store, work, opened.case_id, task)
    close_tasks(store, work, opened.case_id, () if waits else known)
