"""She agrees to be named: a letter that says who she is, separate from every anonymous letter.

It is written, drawn, proved, signed by a second person and printed where her file is open, and its prints are written
down there: liaison.db never contains a word of it. Her name and telephone are in slots of their own; everything else on
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
from nsintake.domain.minors import consent_lacks
from nsintake.domain.named_letter import NamedLetter
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
from nsintake.records.directory import why_no_letter
from nsintake.records.leak_judging import FindingView
from nsintake.records.past_damage import stopped_short, telling_why
from nsintake.records.pending import require_none_waits
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import may_be_hers
from nsintake.services.consent import named_back
from nsintake.services.consent.named_back import NamedRow
from nsintake.services.consent.same_account import SameAccount, same_account_at
from nsintake.services.consent.withdrawing import before_leaving
from nsintake.services.letters import named_papers
from nsintake.services.letters.drafting import text_hash
from nsintake.services.letters.named_papers import OpenedNamed
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
    """The letter as it is today, judged again. ``why_not`` is what is between it and a signature, or a print;
    ``over``: nothing can be made of it any more; ``same_account``: other offices that could learn by the same account
    who she is.
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
    same_account: SameAccount
    over: bool
    to_ask: tuple[str, ...] = ()


@requires(Permission.NAME_HER, while_unsound=True)
def offices(signed_in: SignedIn) -> tuple[tuple[str, Wording], ...]:
    """The offices she could be named to, with their ids."""
    return tuple((recipient.recipient_id, recipient.office) for recipient in signed_in.content.recipients)


@requires(Permission.NAME_HER)
def offer(signed_in: SignedIn, case_id: bytes, recipient_id: str) -> Offer:
    """What she can be asked about for one office; ``why_not`` says why she cannot be named to it at all."""
    case, recipient = case_of(signed_in, case_id), signed_in.content.recipient(recipient_id)
    signed_in.note_view(signed_in.identity, "reveal", case_id)
    told = told_by_her(case, signed_in.content.vocabulary)
    usable = recipient.kind.usable_items
    stopped = against_naming(signed_in, case_id, recipient, case=case)
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
    """Her name as it is, if a paper can show it; else a letter would be kept that nobody can look at or take back."""
    from nsintake.documents.text.shaping import unprintable  # noqa: PLC0415 - drawing libraries load at the first letter

    for lang in name.languages():
        said = name.said_in(lang)
        for at in unprintable(said):
            raise UserFault("glyph_missing", field=f"name.{lang.value}", codepoint=f"U+{ord(said[at]):04X}")
    return name


@requires(Permission.NAME_HER)
def begin_named_letter(signed_in: SignedIn, case_id: bytes, recipient_id: str, request: NamedRequest) -> bytes:
    """Write down her consent to be named to one office, and begin the letter; its id.

    Raises UserFault for a field (``name``, ``name.LANG``, ``paragraph.LANG``, ``reason``, ``phone``, ``items``),
    Refused ``conflict``, ``file_frozen`` or what a consent at her age lacks.
    """
    case, recipient = case_of(signed_in, case_id), signed_in.content.recipient(recipient_id)
    stopped = against_naming(signed_in, case_id, recipient, case=case)
    if stopped.code:
        raise Refused(stopped.code, recipient=recipient_id)
    why = consent_lacks(age_of(signed_in, case_id), request.given.assent, request.given.caregiver)
    if why:
        raise Refused(why)
    name = _printable(_worded(request.name, "name", limit=200, multiline=False))
    reason = clean(request.reason, "reason", limit=TEXT, multiline=True)
    for field, said in (("name", name.languages()), ("reason", reason), ("items", request.items)):
        if not said:
            raise UserFault("field_missing", field=field)
    letter = NamedLetter(
        case_code=case.code,
        recipient_id=recipient_id,
        reference=new_code(signed_in.randbelow),
        name=name,
        phone=clean(request.phone, "phone"),
        items=tuple(item for item in Item if item in request.items and item in recipient.kind.usable_items),
        paragraph=_worded(request.paragraph, "paragraph", limit=TEXT, multiline=True),
        reason=reason,
        given=replace(request.given, read_by=request.given.read_by or signed_in.uid),
        day=request.given.day_of(signed_in.today()),
        after_act=next_number(every_act_of(signed_in, case_id)) - 1,
        drafter=signed_in.uid,
        line=line_of(signed_in.identity.audit),
    )
    named_id = secrets.token_bytes(16)
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "named_letter", named_id, case_id, letter, verb="name_her")
        work.commit()
    return named_id


@requires(Permission.NAME_HER, while_unsound=True)
def of_case(signed_in: SignedIn, case_id: bytes) -> tuple[NamedRow, ...]:
    """The letters of one file that name her."""
    return named_back.rows(signed_in, case_id)


@requires(Permission.NAME_HER, while_unsound=True)
def preview(signed_in: SignedIn, named_id: bytes) -> NamedView:
    """The letter as it is today; the view is written into the audit."""
    opened = named_papers.open_named(signed_in, named_id)
    signed_in.note_view(signed_in.identity, "reveal", named_id, about=opened.case_id)
    return _view(signed_in, opened)


def _view(signed_in: SignedIn, opened: OpenedNamed) -> NamedView:
    letter = opened.letter
    findings = named_papers.findings_of(signed_in, opened)
    stops = named_papers.why_over(signed_in, opened)
    clear = not stops and bool(opened.told.facts) and not any(finding.stops for finding in findings)
    papers = named_papers.drawn(signed_in, opened) if clear and not letter.released else ()
    why_not = stops or _why_not_signable(signed_in, opened, findings, papers)
    return NamedView(
        named_id=opened.named_id,
        case_id=opened.case_id,
        case_code=opened.case.code,
        office=opened.recipient.office,
        letter=letter,
        facts=opened.told.facts,
        findings=findings,
        papers=named_papers.stored(signed_in, opened) if letter.released and not stops else papers,
        why_not=why_not,
        may_be_heard=bool(papers),
        may_sign_here=why_not == "" and not letter.released,
        printable=letter.released and not stops,
        same_account=same_account_at(signed_in, opened.case_id, letter.recipient_id, letter.items),
        over=bool(stops),
        to_ask=against_naming(signed_in, opened.case_id, opened.recipient, case=opened.case).to_ask,
    )


def _why_not_signable(
    signed_in: SignedIn, opened: OpenedNamed, findings: tuple[FindingView, ...], papers: tuple[Paper, ...]
) -> str:
    letter = opened.letter
    if letter.released:
        return ""
    reasons = (
        (any(finding.tier is Tier.BLOCK for finding in findings), "names_her"),
        (any(finding.stops for finding in findings), "questions_open"),
        (not papers, "not_ready"),
        (letter.heard is not Heard.AGREED, "hear_it_first"),
        (letter.text_hash != text_hash(papers), "changed_since_heard"),
        (bool(unfit := why_no_letter(signed_in, letter.recipient_id)), unfit),
        (may_be_hers(signed_in, "named_letter", opened.named_id, letter.drafter), "second_person_needed"),
    )
    return next((code for holds, code in reasons if holds), "")


def _save(signed_in: SignedIn, opened: OpenedNamed, letter: NamedLetter, *, verb: str) -> NamedView:
    store = signed_in.identity
    with store.begin() as work:
        if named_papers.open_named(signed_in, opened.named_id) != opened:  # her letter, or what her file says
            raise Refused("changed_meanwhile", table="named_letter")
        if letter.released:
            require_whole(signed_in)
            require_none_waits(signed_in, opened.case_id, letter.recipient_id, named=True)
        store.put(work, "named_letter", opened.named_id, opened.case_id, letter, verb=verb)
        named_papers.ask_second_person(signed_in, work, opened, letter)
        work.commit()
    return _view(signed_in, named_papers.open_named(signed_in, opened.named_id))


def _unsigned(signed_in: SignedIn, named_id: bytes) -> OpenedNamed:
    opened = named_papers.open_named(signed_in, named_id)
    if opened.letter.released:
        raise Refused("already_released")
    why = named_papers.why_over(signed_in, opened)
    if why:
        raise Refused(why)
    return opened


@requires(Permission.NAME_HER)
def save_text(signed_in: SignedIn, named_id: bytes, paragraph: Wording) -> NamedView:
    """Change the paragraph: she hears the letter again, and the person who changed it does not sign it."""
    opened = _unsigned(signed_in, named_id)
    kept = _worded(paragraph, "paragraph", limit=TEXT, multiline=True)
    if kept == opened.letter.paragraph:
        return _view(signed_in, opened)
    changed = replace(opened.letter, paragraph=kept, heard=Heard.NOT_YET, text_hash="", drafter=signed_in.uid)
    return _save(signed_in, opened, changed, verb="draft")


@requires(Permission.NAME_HER)
def decide(signed_in: SignedIn, named_id: bytes, finding: FindingView) -> NamedView:
    """Answer one question of the check, as for any letter. Raises Refused ``never_lifts``, ``text_changed``."""
    opened = _unsigned(signed_in, named_id)
    if finding.tier is not Tier.ASK:
        raise Refused("never_lifts", rule=finding.rule)
    text = named_papers.text_at(opened, finding)
    if text[finding.start : finding.end] != finding.text:
        raise Refused("text_changed")
    sentence = leak_judging.sentence_hash(text, finding.start, finding.end)
    decision = Decision(finding.lang, finding.rule, finding.text, sentence, signed_in.uid)
    return _save(
        signed_in, opened, replace(opened.letter, decisions=(*opened.letter.decisions, decision)), verb="draft"
    )


@requires(Permission.NAME_HER)
def record_heard(signed_in: SignedIn, named_id: bytes, heard: Heard) -> NamedView:
    """What she said to the finished letter; only her yes lets it be signed. Raises Refused if something stops it."""
    opened = _unsigned(signed_in, named_id)
    shown = _view(signed_in, opened)
    if not shown.may_be_heard:
        raise Refused(shown.why_not or "not_ready")
    bound = "" if heard is Heard.NOT_YET else text_hash(shown.papers)
    return _save(signed_in, opened, replace(opened.letter, heard=heard, text_hash=bound), verb="draft")


@requires(Permission.NAME_HER)
def sign(signed_in: SignedIn, named_id: bytes, *, read: Collection[PageRead]) -> NamedView:
    """A second person has read it and signs: there is no way to do this alone. All is drawn and judged again.

    ``read`` are the pages that were shown to her whole: all that there are. Raises Refused ``not_read``,
    ``second_person_needed``, ``hear_it_first``, ``changed_since_heard``, ``names_her``, ``questions_open``,
    ``recipient_unconfirmed``, ``recipient_unverified`` or why the letter is over.
    """
    before_leaving(signed_in)
    opened = _unsigned(signed_in, named_id)
    shown = _view(signed_in, opened)
    if shown.why_not:
        raise Refused(shown.why_not)
    require_read(shown.papers, read)
    return _save(signed_in, opened, named_papers.signed(signed_in, opened, shown.papers), verb="release")


@requires(Permission.NAME_HER, while_unsound=True)
def withdraw(signed_in: SignedIn, named_id: bytes) -> int:
    """She no longer wants to be named: nothing of it prints any more; how many copies are to be got back.

    Raises Refused once it is done, as ``stopped_short``, where something kept what follows from being done; OpenError
    where it is not done, ``changed_meanwhile`` where a colleague changed meanwhile who opens her file.
    """
    with telling_why():
        with signed_in.identity.begin() as work:
            row = signed_in.identity.record("named_letter", named_id, NamedLetter)  # nothing else has a say in it
            if row.value.withdrawn is not None:
                raise Refused("nothing_to_withdraw")
            taken = named_back.take_back(signed_in, work, row.subject_id, ((named_id, row.value),), alone=True)
            work.commit()
        if not taken.whole:
            raise stopped_short(1)
        return taken.copies_out
