"""What may be said of one woman to one office: facts from her consent, and the leak check over every other word.

Used to show a draft and, again from nothing, to sign it. Runs only where her file is open; fails closed.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from nsintake.documents.templates import Slots, compose
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct, Item
from nsintake.domain.incident import Relation, YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Letter
from nsintake.domain.liaison import Fact
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.masking.facts import AskedFor, Told
from nsintake.masking.foreign_scripts import ALPHABET
from nsintake.masking.identifiers import Identifiers, words_of_reaching
from nsintake.masking.kin import KIN_NAMED
from nsintake.masking.leak_check import Check, Finding, Tier, compile_check
from nsintake.records.access import requires
from nsintake.records.content import Content
from nsintake.records.signed_in import SignedIn

PARAGRAPH = "paragraph"
NEVER_TOLD = ("companion", "children", "visit")
"""What no letter says although nobody asks her about it: who came along, her children, that and when she was here."""
_ASKED_IN_LETTERS = (*NEVER_TOLD, "work", "only_one", "origin")
"""The same, what she does for a living, that she is the only one of something, and of which tribe, faith or people she
is: a village knows her by that. It is asked about where somebody answers; of a room or an officer such words are
harmless, and there nobody is asked.
"""
KIN_ACCOUNT = "kin_account"
"""The rule of his account where he is her kin: it leads to her family, so it is asked about once more."""
_KIN = frozenset({Relation.HUSBAND, Relation.FORMER_HUSBAND, Relation.RELATIVE})
_LEADS_TO_HIM = frozenset({Item.ACCOUNT, Item.PAYMENT_DETAILS})
UNPRINTABLE = "unprintable"
"""The rule of a character the office's font cannot draw: it names nobody, yet no paper can hold it."""
_SIGNS = frozenset("\u2022\u25af")
"""What layout puts before an entry of a list and before an answer to be ticked."""
_MERE_LIKENESS = ("like_", "withheld_")
"""Rules that a piece of a long word could meet which the line cut in two."""
_SENTENCE = re.compile(r"[^.!?\u061f\u061b\n]*[.!?\u061f\u061b\n]?")


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding where a person sees it. ``place`` is ``paragraph``, ``fact.ITEM`` or ``request.NAME``; offsets in
    code points.
    """

    lang: Lang
    place: str
    text: str
    start: int
    end: int
    rule: str
    tier: Tier
    resembles: str
    decided: bool
    way: str = ""

    @property
    def stops(self) -> bool:
        """Whether nothing may leave while it is undecided."""
        return self.tier is Tier.BLOCK or not self.decided


def identifiers_of(case: CaseFile, codes: Iterable[str] = ()) -> Identifiers:
    """Everything on file that would name her, and what she told but an office must not hear, as the check takes it.

    ``codes``: our codes that would connect two papers of hers.
    """
    own = case.identity
    return Identifiers(
        names=(*own.names, *own.called),
        phones=own.phones,
        handles=own.never.handles,
        places=own.never.places,
        others=(*own.never.others, *words_of_reaching(case.reaching)),
        codes=tuple(dict.fromkeys((case.code, *codes))),
    )


def _withheld_values(case: CaseFile, told: Told) -> tuple[str, ...]:
    shared = {fact.item for fact in told.facts}
    incident = case.incident
    values = ((Item.ACCOUNT, incident.account), (Item.PAYMENT_DETAILS, incident.payment_details))
    return tuple(value for item, value in values if value and item not in shared)


def check_for(case: CaseFile, told: Told, content: Content, codes: Iterable[str] = ()) -> Check:
    """The leak check for one woman, for what one office is told; ``codes`` as ``identifiers_of`` takes them."""
    known = identifiers_of(case, codes)
    agreed = tuple(fact.text.en for fact in told.facts if fact.verbatim)
    return compile_check(
        replace(known, others=(*known.others, *_withheld_values(case, told))),
        agreed=agreed,
        public=content.public_words,
        withheld_items=(*(item.value for item in told.withheld), *_ASKED_IN_LETTERS),
    )


def sentence_hash(text: str, start: int, end: int | None = None) -> str:
    """SHA-256, hex, of the sentence in which position ``start`` is: a changed sentence is a new question.

    With ``end``: of the question whether these words may be at this place. Where the same words were before in
    the same sentence, also in an earlier sentence alike, the place among them counts too.
    """
    words, before = text[start:end] if end else "", 0
    sentences = [(match, match.group().strip()) for match in _SENTENCE.finditer(text)]
    own = next((match for match, _ in sentences if match.start() <= start < match.end()), None)
    if own is None:
        return hashlib.sha256(text.encode()).hexdigest()
    sentence = own.group().strip()
    for match, alike in sentences if words else ():
        if alike == sentence and match.start() <= own.start():
            before += text.count(words, match.start(), min(match.end(), start))
    return hashlib.sha256((f"{sentence}\n{before}" if before else sentence).encode()).hexdigest()


def _decided(draft: LetterDraft, lang: Lang, text: str, finding: Finding) -> bool:
    if finding.tier is Tier.BLOCK:
        return False
    words, sentence = text[finding.start : finding.end], sentence_hash(text, finding.start, finding.end)
    return any(
        (decision.lang, decision.rule, decision.words, decision.sentence) == (lang, finding.rule, words, sentence)
        for decision in draft.decisions
    )


def _view(draft: LetterDraft, lang: Lang, place: str, text: str, finding: Finding) -> FindingView:
    return FindingView(
        lang=lang,
        place=place,
        text=text[finding.start : finding.end],
        start=finding.start,
        end=finding.end,
        rule=finding.rule,
        tier=finding.tier,
        resembles=finding.resembles,
        decided=_decided(draft, lang, text, finding),
        way=finding.way,
    )


def _fact_findings(check: Check, draft: LetterDraft, fact: Fact) -> Iterable[FindingView]:
    """A value copied exactly is judged in full; a phrase of our own vocabulary stops only if it names her."""
    for lang in Lang:
        text = fact.text.said_in(lang)
        for finding in _whole(check, text) if fact.verbatim else check.run(text):
            if fact.verbatim or finding.tier is Tier.BLOCK:
                yield _view(draft, lang, f"fact.{fact.item.value}", text, finding)
        if fact.verbatim:
            return


def _request_findings(check: Check, draft: LetterDraft, asked: AskedFor) -> Iterable[FindingView]:
    """A request is a phrase of our own vocabulary too: it stops only if it names her."""
    for lang in Lang:
        text = asked.text.said_in(lang)
        for finding in check.run(text):
            if finding.tier is Tier.BLOCK:
                yield _view(draft, lang, f"request.{asked.request.value}", text, finding)


def extorter_is_relative(case: CaseFile) -> bool:
    """Whether who is looked up by his account leads to her own house."""
    return case.incident.relation in _KIN


def _of_kin(draft: LetterDraft, fact: Fact) -> FindingView:
    text = fact.text.said_in(Lang.EN)
    return _view(draft, Lang.EN, f"fact.{fact.item.value}", text, Finding(0, len(text), KIN_ACCOUNT, Tier.ASK))


def findings_of(check: Check, draft: LetterDraft, told: Told, *, kin: bool) -> tuple[FindingView, ...]:
    """Every finding over every text value of a draft, the extorter's account included. ``kin``: he is hers, so that
    his account is a question even where nothing in it is.
    """
    found: list[FindingView] = []
    for lang in Lang:
        text = draft.paragraph.said_in(lang)
        found.extend(_view(draft, lang, PARAGRAPH, text, finding) for finding in _whole(check, text))
    for fact in told.facts:
        found.extend(_fact_findings(check, draft, fact))
        if kin and draft.kind.tells and fact.item in _LEADS_TO_HIM:
            found.append(_of_kin(draft, fact))
    for asked in told.requests:
        found.extend(_request_findings(check, draft, asked))
    return tuple(found)


def _whole(check: Check, text: str) -> tuple[Finding, ...]:
    """What the check finds and what cannot be printed; of letters that are both, the latter says enough."""
    gaps = tuple(_unprintable(text))
    found = (
        finding
        for finding in check.run(text)
        if finding.rule != ALPHABET or not any(gap.start <= finding.start and finding.end <= gap.end for gap in gaps)
    )
    return (*found, *gaps)


def _unprintable(text: str) -> Iterable[Finding]:
    """A place for each run of characters that cannot be drawn, so that it is mended here and not missed on paper."""
    from nsintake.documents.text.shaping import unprintable  # noqa: PLC0415 - drawing libraries load at the first letter

    if text.isascii():
        return
    for _, run in groupby(enumerate(unprintable(text)), lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        yield Finding(places[0], places[-1] + 1, UNPRINTABLE, Tier.BLOCK)


def offered_languages(paragraph: Wording) -> tuple[Lang, ...]:
    """The languages a letter exists in: all, or with a paragraph only those it was written in."""
    return paragraph.languages() or tuple(Lang)


def compose_all(
    case: CaseFile, draft: LetterDraft, told: Told, recipient: Recipient, content: Content, *, practice: bool
) -> dict[Lang, Letter]:
    """The letter in each offered language. Raises Refused ``duty_phone_missing`` while no number is signed,
    ``request_not_agreed`` where a request would tell what she did not agree to.
    """
    if not content.duty_phone:
        raise Refused("duty_phone_missing")
    if told.uncovered:
        raise Refused("request_not_agreed")
    return {
        lang: compose(
            draft.kind,
            lang,
            Slots(
                recipient=recipient,
                reference=draft.reference,
                facts=told.facts,
                requests=tuple(asked.text.said_in(lang) for asked in told.requests),
                paragraph=draft.paragraph.said_in(lang),
                duty_phone=content.duty_phone,
                sheet_number=draft.sheet_number,
                female_officer_only=case.wishes.female_officer_only is YesNo.YES,
                practice=practice,
            ),
            template=content.template(draft.kind, lang),
        )
        for lang in offered_languages(draft.paragraph)
    }


def weaker(case: CaseFile) -> bool:
    """Whether the check must say that it lacks what it needs to be strong."""
    return case.identity.check_is_weaker


def covered_by(act: ConsentAct | None, draft: LetterDraft) -> bool:
    """Whether the consent in force is the very act the draft was made from."""
    return act is not None and act.number == draft.consent_number


def require_same_findings(check: Check, letter: Letter, printed: str) -> None:
    """The last point of the proof: the finished paper names her no more than the composed one that was judged.

    Template and fixed words are the same for every woman and were never a choice, so they may resemble a name; what
    counts is that the printed words contain nothing that the composed words did not. Both are compared as rows of
    words: where a line ends on paper does not matter. Raises Refused ``printed_differs``.
    """
    body = "\n".join(line for line in printed.split("\n") if not _is_frame(letter, line))
    matched = _matched(check, _row_of_words(body))
    composed = "\n".join(f"{block.label}\n{block.text}" for block in letter.blocks)
    if matched and matched - _matched(check, _row_of_words(composed)):
        raise Refused("printed_differs")


def _row_of_words(text: str) -> str:
    """The words in their order, one space between them, without what only layout adds: list signs, colons of labels."""
    return " ".join(word.removesuffix(":") for word in text.split() if word not in _SIGNS)


def _is_frame(letter: Letter, line: str) -> bool:
    """Whether a printed line is exactly what is on every page: the practice mark, or the foot with its number."""
    foot = f"{re.escape(letter.footer)}\\t{re.escape(letter.reference)}\\s+\\d{{1,3}} / \\d{{1,3}}"
    return line == letter.practice_mark or re.fullmatch(foot, line) is not None


def _matched(check: Check, text: str) -> Counter[str]:
    """Every match of what is on file, by the words on file: what blocks, and a name that is also a word."""
    return Counter(
        finding.resembles
        for finding in check.run(text)
        if finding.tier is Tier.BLOCK or (finding.resembles and not finding.rule.startswith(_MERE_LIKENESS))
    )


_ABOUT_HER = (Item.AGE, Item.CIVIL_STATUS, Item.DISPLACEMENT, Item.DISABILITY, Item.DISTRESS, Item.RELATION)
"""What words that nobody was asked about never tell, whatever she agreed to on a letter."""


@requires(Permission.PROPOSE_RELEASE)
def refuse_telling(signed_in: SignedIn, case: CaseFile, words: Iterable[str], codes: Iterable[str] = ()) -> None:
    """Judge words typed straight into liaison.db: nobody is asked place by place, so anything that resembles her stops.

    ``case``: her file as all files of hers know her; ``codes``: those of ours that lead to anything else of hers.
    Raises Refused ``names_her``, or ``questions_open`` for what could be hers or tells about her.
    """
    findings = [place for places in telling_places(signed_in, case, words, codes) for place in places]
    if any(finding.tier is Tier.BLOCK for finding in findings):
        raise Refused("names_her")
    if findings:
        raise Refused("questions_open")


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def telling_places(
    signed_in: SignedIn, case: CaseFile, words: Iterable[str], codes: Iterable[str] = ()
) -> tuple[tuple[Finding, ...], ...]:
    """The places for which ``refuse_telling`` refuses words, of each of these texts; none where it lets it pass."""
    check = compile_check(
        identifiers_of(case, codes),
        public=signed_in.content.public_words,
        withheld_items=(*(item.value for item in _ABOUT_HER), *NEVER_TOLD),
    )
    return tuple(
        tuple(
            finding
            for finding in check.run(text)
            if finding.tier is Tier.BLOCK or finding.resembles or finding.rule == KIN_NAMED
        )
        for text in words
    )
