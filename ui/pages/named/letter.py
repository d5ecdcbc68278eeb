"""One letter that names her: what it says, what she said to it, a second person's signature, its prints.

Object names: ``named.letter``, ``named.status``, ``named.preview`` and ``named.paper.LANG``, ``named.heard.ANSWER``,
``named.finding.N`` (may stay), ``named.reader`` and ``named.sign``, ``named.withdraw``, ``named.print``,
``named.out.N``, ``named.count.N``, ``named.back.N``.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QWidget

from nsintake.domain.letter import LetterKind
from nsintake.domain.release import Heard
from ui import style
from ui.errors import words_of
from ui.i18n import T, day, isolate, number
from ui.pages.named.wording import WordingCard
from ui.parts.print_bar import PrintBar
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, column, label, primary, row, rule
from ui.widgets.flow_row import FlowRow
from ui.widgets.papers import PapersView
from ui.widgets.reader import Reader
from ui.words import values as words
from ui.words.letters import same_account_words
from ui.words.papers import print_word
from ui.words.rules import as_typed, found_words, with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.domain.reading import PageRead
    from nsintake.records.leak_judging import FindingView
    from nsintake.services.letters.named import NamedView
    from nsintake.services.letters.named_prints import NamedPrint


_READER_HEIGHT: Final = 380
"""What fits a small screen: the whole of what is read is in sight."""


class NamedLetterActs(Protocol):
    """What can be done with such a letter."""

    def hear(self, heard: Heard) -> object:
        """Write down what she said to it."""

    def keep(self, finding: FindingView) -> object:
        """Say that words may stay."""

    def reword(self, paragraph: Wording) -> object:
        """Keep other words for the paragraph."""

    def sign(self, read: Collection[PageRead]) -> object:
        """Sign it as the second person, who was shown these pages."""

    def take_back(self) -> object:
        """She no longer wants to be named."""

    def print_it(self, copies: int, to: str) -> object:
        """Print the language in front."""

    def count(self, named_print: NamedPrint) -> object:
        """Say how many pages came out."""

    def came_back(self, named_print: NamedPrint) -> object:
        """Say that copies came back."""


def why_words(code: str) -> str:
    """What is between this letter and a signature, or a print."""
    return {
        "": "",
        "hear_it_first": T("Read the whole letter to her. Only if she heard it and agrees can it be signed."),
        "changed_since_heard": T("It is not what she heard any more. Read it to her again."),
        "second_person_needed": T("She agrees. A second person reads it now and signs; whoever wrote it cannot."),
        "names_her": T(
            "Something in it says more than her name. Word it otherwise below; a fact that does so needs a new letter."
        ),
        "questions_open": T("The check asks about some words. Answer each of them below."),
        "not_ready": T("Nothing she agreed to can be said to this office yet. Begin a new one with at least one fact."),
        "recipient_unconfirmed": words_of("recipient_unconfirmed"),
        "recipient_unverified": words_of("recipient_unverified"),
        "named_withdrawn": T("She no longer wants to be named. Nothing prints; get back what is out."),
        "named_unconfirmed": T("From before the backup was restored. Ask her again and make a new letter."),
        "consent_expired": T("Her consent to be named has run out. Ask her again; nothing prints."),
        "file_frozen": T("Her file is frozen. Nothing prints until a keeper unfreezes it."),
        "conflict_unasked": T("Ask her first what is below: nobody asked it yet."),
        "age_unasked": T("Ask her first what is below: nobody asked it yet."),
        "conflict": T("He or his family serves there. She cannot be named to this office."),
    }.get(code, T("Nothing of this letter can leave now."))


class LetterCards(QWidget):
    """The cards of one letter; ``bar`` prints the language in front of ``papers``."""

    def __init__(self, view: NamedView, acts: NamedLetterActs, *, permitted: bool) -> None:
        super().__init__()
        self.setObjectName("named.letter")
        layout = column(style.GAP + 4)
        self.setLayout(layout)
        tone = Tone.GOOD if view.printable else Tone.WAITING
        said = why_words(view.why_not) or (
            T("Signed by a second person. It may be printed.") if view.printable else T("It may be signed now.")
        )
        layout.addWidget(Notice(said, tone, name="named.status"))
        layout.addWidget(_about(view))
        if not view.letter.released:
            warning = Notice("", Tone.WAITING, name="named.joined")
            warning.show_text(same_account_words(view.same_account, names_her=True))
            layout.addWidget(warning)
        if view.findings and not view.letter.released:
            layout.addWidget(_findings(view, acts))
        if not view.letter.released and not view.over:
            layout.addWidget(WordingCard(view.letter.paragraph, acts.reword))
        self.papers = PapersView("named", height=560)
        self.bar = PrintBar("named", acts.print_it, permitted=permitted and view.printable)
        paper = Card(T("The letter"))
        for part in (self.bar, self.papers):
            paper.add(part)
        layout.addWidget(paper)
        paper.setVisible(bool(view.papers) and not view.may_sign_here)
        self.bar.setVisible(view.printable)
        if view.papers:
            self.papers.show_papers(view.papers)
            self.bar.show_pages(view.papers[0].pages, act=print_word(LetterKind.NAMED_LETTER))
        if view.may_be_heard:
            layout.addWidget(_hearing(view, acts))
        if view.may_sign_here:
            layout.addWidget(_signing(view, acts))
        if view.letter.withdrawn is None:
            gone = button(T("She no longer wants to be &named"), acts.take_back, name="named.withdraw", kind="danger")
            layout.addLayout(row(gone, None))


def _about(view: NamedView) -> Card:
    letter = view.letter
    card = Card(T("To {office}", office=words.said(view.office)))
    lines = [
        T(
            "Reference {reference}. It belongs to no record and to no other letter.",
            reference=isolate(letter.reference),
        ),
        T("Until {day}, for this letter alone.", day=day(letter.expires)),
        T("Why: {reason}", reason=as_typed(letter.reason)),
        *(
            T("{what}: {told}", what=words.said(fact.label), told=with_latin_kept(words.said(fact.text)))
            for fact in view.facts
        ),
    ]
    for line in lines:
        card.add(label(line, "soft"))
    return card


def _findings(view: NamedView, acts: NamedLetterActs) -> Card:
    card = Card(T("Questions of the check"))
    for at, finding in enumerate(view.findings):
        if at:
            card.add(rule())
        said = found_words(finding)
        card.add(label(said))
        if finding.stops and finding.tier.value == "ask":
            keep = button(T("Approve it here"), partial(acts.keep, finding), name=f"named.finding.{at}")
            keep.setAccessibleDescription(said)
            card.add(row(keep, None))
    return card


def _hearing(view: NamedView, acts: NamedLetterActs) -> Card:
    card = Card(T("Read it to her"))
    said = T("Read the whole letter to her, her name too. If words change, read the changes to her.")
    card.add(label(said, "soft"))
    answers = (Heard.AGREED, Heard.NOT_YET)
    names = {Heard.AGREED: T("She heard it and agrees"), Heard.NOT_YET: T("Not yet, or she hesitates")}
    card.add(
        FlowRow(
            *(
                button(names[answer], partial(acts.hear, answer), name=f"named.heard.{answer.value}")
                for answer in answers
            )
        )
    )
    if view.letter.heard is not Heard.NOT_YET:
        card.add(Notice(words.heard_word(view.letter.heard.value), Tone.GOOD))
    return card


def _signing(view: NamedView, acts: NamedLetterActs) -> Card:
    card = Card(T("A second person"))
    card.add(label(T("Read every page in every language, and know that it names her. Then sign it."), "soft"))
    reader = Reader("named")
    reader.setFixedHeight(_READER_HEIGHT)
    sign = primary(T("&Sign it"), lambda: acts.sign(reader.read()), name="named.sign", icon="check")
    sign.setEnabled(False)
    reader.changed.connect(lambda: sign.setEnabled(reader.all_read))
    reader.show_papers(view.papers)
    card.add(reader)
    card.add(row(None, sign))
    return card


def prints_card(prints: tuple[NamedPrint, ...], acts: NamedLetterActs, *, over: bool) -> Card:
    """Every print of it; what is out is wanted back once it is over."""
    card = Card(T("Printed papers"))
    if not prints:
        card.add(label(T("Nothing was printed yet."), "soft"))
    for at, named_print in enumerate(
        sorted(prints, key=lambda named_print: (named_print.print.day, named_print.print_id))
    ):
        if at:
            card.add(rule())
        card.add(_line(at, named_print, acts, over=over))
    return card


def _line(at: int, named_print: NamedPrint, acts: NamedLetterActs, *, over: bool) -> QWidget:
    kept, held, inner = named_print.print, QWidget(), column(8)
    held.setObjectName(f"named.out.{at}")
    held.setLayout(inner)
    language = words.language_word(kept.lang.value)
    copies = T("%Ln copies", "", kept.copies)
    what = T("{day}: {copies} in {language}", day=day(kept.day), copies=copies, language=language)
    inner.addWidget(label(what, "label"))
    parts: list[QWidget] = []
    if kept.recalled:
        parts.append(StatusPill(T("Came back"), Tone.GOOD))
    elif kept.pages_out is None:
        state = T("Not sure what came out") if kept.uncertain else T("Not counted")
        parts.append(StatusPill(state, Tone.URGENT if kept.uncertain else Tone.WAITING))
        parts.append(button(T("How many came out?"), partial(acts.count, named_print), name=f"named.count.{at}"))
    else:
        holder = as_typed(kept.handed_to)
        out = T(
            "{out} of {expected} pages, with {holder}",
            out=number(kept.pages_out),
            expected=number(kept.pages_expected),
            holder=holder,
        )
        inner.addWidget(label(out, "soft"))
        parts.append(StatusPill(T("To be recalled") if over else T("Out"), Tone.URGENT if over else Tone.INFO))
        parts.append(button(T("They came back"), partial(acts.came_back, named_print), name=f"named.back.{at}"))
    for part in parts:
        part.setAccessibleDescription(what)
    inner.addWidget(FlowRow(*parts))
    return held
