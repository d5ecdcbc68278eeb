"""Now she agrees to be named: a letter that says who she is, apart from every anonymous one.

It is written, drawn, proved, signed by a second person and printed where her file is open, and its prints are written
down there: liaison.db never holds a word of it. Her name and telephone stand in slots of their own; everything else on
it is judged as strictly as on an anonymous letter, so that it tells who she is and nothing more than she agreed to.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace

from nsintake.domain.codes import new_code
from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Paper
from nsintake.domain.liaison import Fact
from nsintake.domain.minors import why_not
from nsintake.domain.named import NamedLetter
from nsintake.domain.reading import PageRead, require_read
from nsintake.domain.release import Decision, Heard
from nsintake.domain.roles import Permission
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused, UserFault
from nsintake.masking.facts import told_by_her
from nsintake.masking.leak_check import Tier
from nsintake.records import leak_judging
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, every_act_of, next_number
from nsintake.records.consent_standing import against_naming, age_of, require_whole
from nsintake.records.leak_judging import FindingView
from nsintake.records.pending import require_none_waits
from nsintake.records.session import Session
from nsintake.services.consent import named_back
from nsintake.services.consent.consents import before_leaving
from nsintake.services.consent.joined import Joined, joined_by
from nsintake.services.consent.named_back import NamedRow
from nsintake.services.letters import named_papers
from nsintake.services.letters.drafting import text_hash
from nsintake.services.letters.named_papers import Opened
from nsintake.store.anchors import line_of


@dataclass(frozen=True, slots=True)
class NamedRequest:
    """What she wants this office to know of her, and how she said so. ``reason``: why she wants to be named."""

    name: Wording
    reason: str
    given: Given
    phone: str = ""
    items: tuple[Item, ...] = ()
    paragraph: Wording = Wording()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from before she is asked: her name and telephones, and what this office can use.

    ``to_ask``: what nobody asked her yet and must be asked before.
    """

    case_code: str
    office: Wording
    names: tuple[str, ...]
    phones: tuple[str, ...]
    facts: tuple[Fact, ...]
    why_not: str
    to_ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedView:
    """The letter as it stands today, judged anew. ``why_not`` is what stands between it and a signature, or a print;
    ``over``: nothing can be made of it any more; ``joined``: other offices that could learn by the same account who she
    is.
    """

    named_id: bytes
    case_id: bytes
    case_code: str
    office: Wording
    letter: NamedLetter
    facts: tuple[Fact, ...]
    findings: tuple[FindingView, ...]
    papers: tuple[Paper, ...]
    why_not: str
    may_be_heard: bool
    may_sign_here: bool
    printable: bool
    joined: Joined
    over: bool
    to_ask: tuple[str, ...] = ()


@requires(Permission.NAME_HER, while_held=True)
def offices(session: Session) -> tuple[tuple[str, Wording], ...]:
    """The offices she could be named to, with their ids."""
    return tuple((one.recipient_id, one.office) for one in session.content.recipients)


@requires(Permission.NAME_HER)
def offer(session: Session, case_id: bytes, recipient_id: str) -> Offer:
    """What she can be asked about for one office; ``why_not`` says why she cannot be named to it at all."""
    case, recipient = case_of(session, case_id), session.content.recipient(recipient_id)
    session.note_view(session.identity, "reveal", case_id)
    told = told_by_her(case, session.content.vocabulary)
    usable = recipient.kind.usable_items
    stopped = against_naming(session, case_id, recipient, case=case)
    return Offer(
        case_code=case.code,
        office=recipient.office,
        names=case.identity.names,
        phones=case.identity.phones,
        facts=tuple(fact for item, fact in told.items() if item in usable),
        why_not=stopped.code,
        to_ask=stopped.to_ask,
    )


def _worded(said: Wording, field: str, *, limit: int, multiline: bool) -> Wording:
    return Wording(
        **{
            lang.value: clean(said.said_in(lang), f"{field}.{lang.value}", limit=limit, multiline=multiline)
            for lang in Lang
        }
    )


def _printable(name: Wording) -> Wording:
    """Her name as it is, if a paper can hold it; else a letter would be kept that nobody can look at or take back."""
    from nsintake.documents.text.shaping import unprintable  # noqa: PLC0415 - drawing libraries load at the first letter

    for lang in name.languages():
        said = name.said_in(lang)
        for at in unprintable(said):
            raise UserFault("glyph_missing", field=f"name.{lang.value}", codepoint=f"U+{ord(said[at]):04X}")
    return name


@requires(Permission.NAME_HER)
def begin(session: Session, case_id: bytes, recipient_id: str, wish: NamedRequest) -> bytes:
    """Write down her consent to be named to one office, and begin the letter; its id.

    Raises UserFault for a field (``name``, ``name.LANG``, ``paragraph.LANG``, ``reason``, ``phone``, ``items``),
    Refused ``conflict``, ``file_frozen`` or what a consent at her age lacks.
    """
    case, recipient = case_of(session, case_id), session.content.recipient(recipient_id)
    stopped = against_naming(session, case_id, recipient, case=case)
    if stopped.code:
        raise Refused(stopped.code, recipient=recipient_id)
    why = why_not(age_of(session, case_id), wish.given.assent, wish.given.caregiver)
    if why:
        raise Refused(why)
    name = _printable(_worded(wish.name, "name", limit=200, multiline=False))
    reason = clean(wish.reason, "reason", limit=TEXT, multiline=True)
    for field, said in (("name", name.languages()), ("reason", reason), ("items", wish.items)):
        if not said:
            raise UserFault("field_missing", field=field)
    letter = NamedLetter(
        case_code=case.code,
        recipient_id=recipient_id,
        reference=new_code(session.randbelow),
        name=name,
        phone=clean(wish.phone, "phone"),
        items=tuple(item for item in Item if item in wish.items and item in recipient.kind.usable_items),
        paragraph=_worded(wish.paragraph, "paragraph", limit=TEXT, multiline=True),
        reason=reason,
        given=replace(wish.given, read_by=wish.given.read_by or session.uid),
        day=wish.given.day_of(session.today()),
        after_act=next_number(every_act_of(session, case_id)) - 1,
        drafter=session.uid,
        line=line_of(session.identity.audit),
    )
    named_id = secrets.token_bytes(16)
    with session.identity.begin() as work:
        session.identity.put(work, "named_letter", named_id, case_id, letter, verb="name_her")
        work.commit()
    return named_id


@requires(Permission.NAME_HER, while_held=True)
def of_case(session: Session, case_id: bytes) -> tuple[NamedRow, ...]:
    """The letters of one file that name her."""
    return named_back.rows(session, case_id)


@requires(Permission.NAME_HER, while_held=True)
def preview(session: Session, named_id: bytes) -> NamedView:
    """The letter as it stands today; the view is written into the audit."""
    one = named_papers.opened(session, named_id)
    session.note_view(session.identity, "reveal", named_id, about=one.case_id)
    return _view(session, one)


def _view(session: Session, one: Opened) -> NamedView:
    letter = one.letter
    findings = named_papers.findings_of(session, one)
    stops = named_papers.why_over(session, one)
    clear = not stops and bool(one.told.facts) and not any(finding.stops for finding in findings)
    papers = named_papers.drawn(session, one) if clear and not letter.released else ()
    why_not = stops or _why_not(session, one, findings, papers)
    return NamedView(
        named_id=one.named_id,
        case_id=one.case_id,
        case_code=one.case.code,
        office=one.recipient.office,
        letter=letter,
        facts=one.told.facts,
        findings=findings,
        papers=named_papers.stored(session, one) if letter.released and not stops else papers,
        why_not=why_not,
        may_be_heard=bool(papers),
        may_sign_here=why_not == "" and not letter.released,
        printable=letter.released and not stops,
        joined=joined_by(session, one.case_id, letter.recipient_id, letter.items),
        over=bool(stops),
        to_ask=against_naming(session, one.case_id, one.recipient, case=one.case).to_ask,
    )


def _why_not(session: Session, one: Opened, findings: tuple[FindingView, ...], papers: tuple[Paper, ...]) -> str:
    letter = one.letter
    if letter.released:
        return ""
    reasons = (
        (any(finding.tier is Tier.BLOCK for finding in findings), "names_her"),
        (any(finding.stops for finding in findings), "questions_open"),
        (not papers, "not_ready"),
        (letter.heard is not Heard.AGREED, "hear_it_first"),
        (letter.text_hash != text_hash(papers), "changed_since_heard"),
        (not session.content.is_confirmed(letter.recipient_id), "recipient_unconfirmed"),
        (letter.drafter == session.uid, "second_person_needed"),
    )
    return next((code for holds, code in reasons if holds), "")


def _save(session: Session, one: Opened, letter: NamedLetter, *, verb: str) -> NamedView:
    store = session.identity
    with store.begin() as work:
        if named_papers.opened(session, one.named_id) != one:  # her letter, or what her file says
            raise Refused("changed_meanwhile", table="named_letter")
        if letter.released:
            require_whole(session)
            require_none_waits(session, one.case_id, letter.recipient_id, named=True)
        store.put(work, "named_letter", one.named_id, one.case_id, letter, verb=verb)
        named_papers.ask_second_person(session, work, one, letter)
        work.commit()
    return _view(session, named_papers.opened(session, one.named_id))


def _unsigned(session: Session, named_id: bytes) -> Opened:
    one = named_papers.opened(session, named_id)
    if one.letter.released:
        raise Refused("already_released")
    why = named_papers.why_over(session, one)
    if why:
        raise Refused(why)
    return one


@requires(Permission.NAME_HER)
def save_text(session: Session, named_id: bytes, paragraph: Wording) -> NamedView:
    """Change the paragraph: she hears the letter anew, and whoever changed it does not sign it."""
    one = _unsigned(session, named_id)
    kept = _worded(paragraph, "paragraph", limit=TEXT, multiline=True)
    if kept == one.letter.paragraph:
        return _view(session, one)
    changed = replace(one.letter, paragraph=kept, heard=Heard.NOT_YET, text_hash="", drafter=session.uid)
    return _save(session, one, changed, verb="draft")


@requires(Permission.NAME_HER)
def decide(session: Session, named_id: bytes, finding: FindingView) -> NamedView:
    """Answer one question of the check, as for any letter. Raises Refused ``never_lifts``, ``text_changed``."""
    one = _unsigned(session, named_id)
    if finding.tier is not Tier.ASK:
        raise Refused("never_lifts", rule=finding.rule)
    text = named_papers.text_at(one, finding)
    if text[finding.start : finding.end] != finding.text:
        raise Refused("text_changed")
    sentence = leak_judging.sentence_hash(text, finding.start, finding.end)
    decision = Decision(finding.lang, finding.rule, finding.text, sentence, session.uid)
    return _save(session, one, replace(one.letter, decisions=(*one.letter.decisions, decision)), verb="draft")


@requires(Permission.NAME_HER)
def record_heard(session: Session, named_id: bytes, heard: Heard) -> NamedView:
    """What she said to the finished letter; only her yes lets it be signed. Raises Refused if something stops it."""
    one = _unsigned(session, named_id)
    shown = _view(session, one)
    if not shown.may_be_heard:
        raise Refused(shown.why_not or "not_ready")
    bound = "" if heard is Heard.NOT_YET else text_hash(shown.papers)
    return _save(session, one, replace(one.letter, heard=heard, text_hash=bound), verb="draft")


@requires(Permission.NAME_HER)
def sign(session: Session, named_id: bytes, *, read: Collection[PageRead]) -> NamedView:
    """A second person has read it and signs: there is no way to do this alone. All is drawn and judged again.

    ``read`` are the pages that were shown to her whole: all that there are. Raises Refused ``not_read``,
    ``second_person_needed``, ``hear_it_first``, ``changed_since_heard``, ``names_her``, ``questions_open``,
    ``recipient_unconfirmed`` or why the letter is over.
    """
    before_leaving(session)
    one = _unsigned(session, named_id)
    shown = _view(session, one)
    if shown.why_not:
        raise Refused(shown.why_not)
    require_read(shown.papers, read)
    return _save(session, one, named_papers.signed(session, one, shown.papers), verb="release")


@requires(Permission.NAME_HER, while_held=True)
def withdraw(session: Session, named_id: bytes) -> int:
    """She no longer wants to be named: nothing of it prints any more; how many copies are to be got back.

    Raises Refused ``stopped_damaged`` once it is done, where a damaged row kept what follows from being done.
    """
    with session.identity.begin() as work:
        row = session.identity.record("named_letter", named_id, NamedLetter)  # nothing else has a say in it
        if row.value.withdrawn is not None:
            raise Refused("nothing_to_withdraw")
        taken = named_back.take_back(session, work, row.subject_id, ((named_id, row.value),))
        work.commit()
    if not taken.whole:
        raise Refused("stopped_damaged", count=1)
    return taken.copies_out
