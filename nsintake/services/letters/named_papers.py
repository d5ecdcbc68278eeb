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
from nsintake.domain.directory import Recipient
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.named import NamedLetter, NamedPaper
from nsintake.domain.release import Draft, Heard
from nsintake.domain.roles import Permission
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.masking.facts import Told, facts_for
from nsintake.records import leak_judging
from nsintake.records.case_files import every_act_of
from nsintake.records.consent_standing import against_naming
from nsintake.records.leak_judging import FindingView
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.session import Session
from nsintake.records.signed_papers import VERSION, require_named, signed_named
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.anchors import line_of
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Opened:
    """One such letter with everything it is judged by. Stays within services."""

    named_id: bytes
    case_id: bytes
    letter: NamedLetter
    case: CaseFile
    recipient: Recipient
    told: Told
    codes: tuple[str, ...] = ()


def opened(session: Session, named_id: bytes) -> Opened:
    """Read a letter that names her, whether or not letters still go to its office: ``why_over`` says that.

    Raises Refused ``not_permitted`` where her file is not open.
    """
    session.must(Permission.NAME_HER, while_held=True)
    row = session.identity.record("named_letter", named_id, NamedLetter)
    letter, case = row.value, case_with_merged_identity(session, row.subject_id)
    recipient = session.content.holder(letter.recipient_id)
    act = consent_of(letter)
    told = facts_for(case, act, recipient, session.content.vocabulary, today=session.today())
    codes = codes_of(session, row.subject_id, letter.reference)
    return Opened(named_id, row.subject_id, letter, case, recipient, told, codes)


def consent_of(letter: NamedLetter) -> ConsentAct:
    """Her consent to this letter as the rules of consent read one; it is no act of her file and stands for nothing
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


def why_over(session: Session, one: Opened) -> str:
    """Why nothing of it may leave today: taken back, run out, an office that no letter goes to, frozen, a conflict that
    is there or was never asked about, a word learned of since it was signed that must never appear; empty if nothing.

    After a restore too: she may have taken it back after the backup's day, and a new letter asks her.
    """
    letter, acts = one.letter, every_act_of(session, one.case_id)
    stopped = against_naming(session, one.case_id, one.recipient, case=one.case)
    reasons = (
        (letter.withdrawn is not None, "named_withdrawn"),
        (last_withdrawal(acts, letter.recipient_id) > letter.after_act, "named_withdrawn"),
        (not letter.day <= session.today() < letter.expires, "consent_expired"),
        (line_of(session.identity.audit) != letter.line, "named_unconfirmed"),
        (one.recipient not in session.content.recipients, "recipient_unknown"),
        (bool(stopped.code), stopped.code),
        (letter.released and any(found.stops for found in findings_of(session, one)), "letter_blocked"),
    )
    return next((code for holds, code in reasons if holds), "")


def _as_draft(letter: NamedLetter) -> Draft:
    return Draft(
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


def findings_of(session: Session, one: Opened) -> tuple[FindingView, ...]:
    """What the check finds in everything but the slots of her name and telephone: her name in a paragraph stops. That
    his account leads to her is no question where she is named.
    """
    check = leak_judging.check_for(one.case, one.told, session.content, one.codes)
    return leak_judging.findings_of(check, _as_draft(one.letter), one.told, kin=False)


def text_at(one: Opened, finding: FindingView) -> str:
    """The text in which something was found. Raises Refused ``text_changed``."""
    if finding.place == leak_judging.PARAGRAPH:
        return one.letter.paragraph.said_in(finding.lang)
    for fact in one.told.facts:
        if finding.place == f"fact.{fact.item.value}":
            return fact.text.said_in(finding.lang)
    raise Refused("text_changed")


def _languages(letter: NamedLetter) -> tuple[Lang, ...]:
    """Those her name is written in and, if there is a paragraph, those it is written in too."""
    named = letter.name.languages()
    worded = letter.paragraph.languages()
    return tuple(lang for lang in named if not worded or lang in worded)


def drawn(session: Session, one: Opened) -> tuple[Paper, ...]:
    """Draw and prove it in every offered language. Raises Refused ``duty_phone_missing`` or a failed proof."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    content, letter = session.content, one.letter
    if not content.duty_phone:
        raise Refused("duty_phone_missing")
    check, papers = leak_judging.check_for(one.case, one.told, content, one.codes), []
    for lang in _languages(letter):
        slots = Slots(
            recipient=one.recipient,
            reference=letter.reference,
            facts=one.told.facts,
            paragraph=letter.paragraph.said_in(lang),
            duty_phone=content.duty_phone,
            female_officer_only=one.case.wishes.female_officer_only is YesNo.YES,
            practice=session.practice,
            her_name=letter.name.said_in(lang),
            her_phone=letter.phone,
        )
        template = content.template(LetterKind.NAMED_LETTER, lang)
        composed = compose(LetterKind.NAMED_LETTER, lang, slots, template=template)
        made = draw(composed, session.content.logo)
        text = prove(made.pdf, made.model, session.content.logos)
        leak_judging.require_same_findings(check, composed, text)
        papers.append(Paper(lang, made.pdf, made.model, len(json.loads(made.model)["pages"]), text))
    return tuple(papers)


def signed(session: Session, one: Opened, papers: Iterable[Paper]) -> NamedLetter:
    """The letter with the drawn papers, signed by whoever is here."""
    letter, number = replace(one.letter, releaser=session.uid), session.ring.roster.number
    bare = (
        NamedPaper(secrets.token_bytes(16), paper.lang, paper.pdf, paper.model, paper.pages, number, b"", VERSION)
        for paper in papers
    )
    return replace(letter, papers=tuple(signed_named(session, one.named_id, letter, paper) for paper in bare))


def stored(session: Session, one: Opened) -> tuple[Paper, ...]:
    """The signed papers, each with its signature, hashes and proof judged now."""
    return tuple(proved(session, one, paper) for paper in one.letter.papers)


def proved(session: Session, one: Opened, paper: NamedPaper) -> Paper:
    """One signed paper as it may be shown and printed. Raises Refused ``not_as_signed`` or a failed proof."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter

    try:
        require_named(session, one.named_id, one.letter, paper)
        text = prove(paper.pdf, paper.model, session.content.logos)
    except Refused as why:
        log.event("paper_refused", error=why.code, letter=paper.letter_id.hex())
        raise
    return Paper(paper.lang, paper.pdf, paper.model, paper.pages, text)


def ask_second_person(session: Session, work: UnitOfWork, one: Opened, letter: NamedLetter) -> None:
    """Put on Today that it waits to be signed, once she has agreed to it, and take that away when it no longer does."""
    store, wanted = session.identity, one.named_id.hex()
    waits = letter.heard is Heard.AGREED and not letter.released
    known = open_of(store.list("task", Task, subject=one.case_id), TaskKind.SIGN_NAMED, detail=wanted)
    if waits and not known:
        due = session.due_in(days_until_due(one.case.wishes.urgency))
        task = Task(TaskKind.SIGN_NAMED, due, letter.case_code, detail=wanted)
        open_task(store, work, one.case_id, task)
    close_tasks(store, work, one.case_id, () if waits else known)
