"""Acts of letters that say who she is, because she wants to be named."""

from __future__ import annotations

from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Paper
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.masking.leak_check import Tier
from nsintake.practice.act import act
from nsintake.practice.acts_consent import USUALLY, HowGiven
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import Id
from nsintake.services.letters import named, named_prints

_EMPTY = Wording()


@act("begin_named_letter", "named_id", "reference", "why_not")
def begin_named_letter(
    desk: Desk,
    *,
    case_id: Id,
    office: str,
    name: Wording,
    reason: str,
    items: tuple[Item, ...],
    phone: str = "",
    words: Wording = _EMPTY,
    given: HowGiven = USUALLY,
) -> Gives:
    """She wants to be named to one office: her consent to it, and the letter."""
    named.offer(desk.signed_in, case_id, office)
    request = named.NamedRequest(name, reason, given.given(desk), phone, items, words)
    named_id = named.begin_named_letter(desk.signed_in, case_id, office, request)
    view = named.preview(desk.signed_in, named_id)
    return {"named_id": named_id, "reference": view.letter.reference, "why_not": view.why_not}


@act("write_named_letter", "why_not")
def write_named_letter(desk: Desk, *, named_id: Id, words: Wording) -> Gives:
    """Its free paragraph."""
    return {"why_not": named.save_text(desk.signed_in, named_id, words).why_not}


@act("keep_named_words", "kept", "why_not")
def keep_named_words(desk: Desk, *, named_id: Id, words: str = "") -> Gives:
    """Answer what the check asks of it: these words may stay; without words, all that it asks."""
    view, kept = named.preview(desk.signed_in, named_id), 0
    for finding in [asked for asked in view.findings if not asked.decided and words in {"", asked.text}]:
        if words or finding.tier is Tier.ASK:
            view = named.decide(desk.signed_in, named_id, finding)
            kept += 1
    return {"kept": kept, "why_not": view.why_not}


@act("hear_named_letter", "why_not")
def hear_named_letter(desk: Desk, *, named_id: Id, heard: Heard = Heard.AGREED) -> Gives:
    """What she says to the finished letter."""
    return {"why_not": named.record_heard(desk.signed_in, named_id, heard).why_not}


@act("sign_named_letter", "reference")
def sign_named_letter(desk: Desk, *, named_id: Id) -> Gives:
    """A second person reads every page and signs."""
    view = named.preview(desk.signed_in, named_id)
    done = named.sign(desk.signed_in, named_id, read=every_page(view.papers))
    for paper in view.papers:
        _keep(desk, done.letter.reference, done.office.en, paper, how="signed")
    return {"reference": done.letter.reference}


def _keep(desk: Desk, reference: str, office: str, paper: Paper, *, how: str, copies: int = 0) -> None:
    kind = "recall" if how == "notice" else "named_letter"
    said = "printed" if how == "notice" else how
    desk.keep(Sheet(kind, paper.lang, paper.pdf, paper.text, said, reference, office, copies))


@act("withdraw_named_letter", "copies_out")
def withdraw_named_letter(desk: Desk, *, named_id: Id) -> Gives:
    """She no longer wants to be named."""
    return {"copies_out": named.withdraw(desk.signed_in, named_id)}


@act("print_named_letter", "print_id", "pages")
def print_named_letter(desk: Desk, *, named_id: Id, lang: Lang, copies: int = 1) -> Gives:
    """The signed letter is printed."""
    view = named.preview(desk.signed_in, named_id)
    print_id, paper = named_prints.record_print(desk.signed_in, named_id, lang, copies=copies)
    _keep(desk, view.letter.reference, view.office.en, paper, how="printed", copies=copies)
    return {"print_id": print_id, "pages": copies * paper.pages}


@act("named_print_unsure")
def named_print_unsure(desk: Desk, *, print_id: Id) -> Gives:
    """The printer did not say that it was done."""
    named_prints.not_sure(desk.signed_in, print_id)
    return None


@act("count_named_copy")
def count_named_copy(desk: Desk, *, print_id: Id, pages: int, who_has_them: str) -> Gives:
    """How many pages came out, and which office or function has them."""
    named_prints.count_pages(desk.signed_in, print_id, pages_out=pages, handed_to=who_has_them)
    return None


@act("named_copies_back")
def named_copies_back(desk: Desk, *, print_id: Id) -> Gives:
    """The copies of a print came back or were destroyed."""
    named_prints.close_recall(desk.signed_in, print_id)
    return None


@act("print_named_notice")
def print_named_notice(desk: Desk, *, named_id: Id, lang: Lang) -> Gives:
    """The paper that asks an office for copies back."""
    paper = named_prints.print_notice(desk.signed_in, named_id, lang)
    prints = named_prints.of_letter(desk.signed_in, named_id)
    _keep(desk, prints[0].reference, prints[0].office.en, paper, how="notice", copies=1)
    return None
