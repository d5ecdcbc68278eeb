"""The cards of a record: agreed facts, and the papers there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import RecordStatus
from ui.i18n import T, day, isolate
from ui.widgets.basics import Card, Notice, Tone, button, column, label, rule
from ui.widgets.flow_row import FlowRow
from ui.words import values as words
from ui.words.papers import paper_word, print_word

if TYPE_CHECKING:
    from nsintake.domain.liaison import Fact
    from nsintake.services.liaison.liaison import LetterCard, RecordView


def why_not_printable_words(code: str) -> str:
    """Why a paper may not be printed, and what to do."""
    return {
        "record_withdrawn": T("She withdrew her consent. Nothing of this may be printed; copies outside are recalled."),
        "record_shredded": T("Shredded after she withdrew. Copies outside are recalled."),
        "record_erased": T("Her file has been erased. Copies outside are recalled."),
        "meeting_over": T("The meeting of this sheet is over or cancelled. It is not printed any more."),
        "recall_changed": T(
            "Copies came back or turned up since this notice was made. A new one is made soon after intake signs in."
        ),
        "notice_anew": T(
            "An earlier version of the program signed this notice. A new one is made soon after intake signs in."
        ),
        "record_blocked": T("This record is blocked. An intake worker must confirm it before anything prints."),
        "record_unconfirmed": T(
            "Restored from a backup: nothing prints until intake has confirmed that her consent is still valid."
        ),
        "record_frozen": T("This record is frozen. Nothing prints and nothing is deleted until a keeper decides."),
        "letter_blocked": T(
            "She agrees to less now, and this paper says more. It is not printed; intake makes a new one."
        ),
        "consent_expired": T("Her consent has expired. Ask an intake worker to ask her again."),
        "recall_closed": T("The recall is closed, so its notice is no longer printed."),
    }.get(code, T("This paper may not be printed now."))


def copies_words(copies: int) -> str:
    """A number of copies in words."""
    return T("%Ln copies", "", copies)


def facts_card(view: RecordView) -> Card:
    """What may be said, and the line that says that the rest may not."""
    card = Card(T("What this office may hear"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    for at, fact in enumerate(view.facts):
        grid.addWidget(label(words.said(fact.label), "soft", wrap=False), at, 0)
        grid.addWidget(_value(fact), at, 1)
    card.add(grid)
    card.add(rule())
    card.add(
        label(T("Everything else stays with her. If they ask who she is: the name is withheld at her request."), "soft")
    )
    return card


def _value(fact: Fact) -> QWidget:
    text = words.said(fact.text)
    return label(isolate(text) if fact.verbatim else text, "label", name=f"record.fact.{fact.item.value}")


STUBS = frozenset({RecordStatus.SHREDDED, RecordStatus.ERASED})
_ORDER = (LetterKind.RECALL, *(kind for kind in LetterKind if kind is not LetterKind.RECALL))


def paper_rows(letters: Sequence[LetterCard], show: Callable[[bytes], None]) -> Iterable[QWidget]:
    """A row a paper, the kinds in the order of their weight: what it is, a button for each language of it, and why it
    is not printed. What forbids every paper is said once, below them all.
    """
    papers: dict[tuple[int, str, int], list[LetterCard]] = {}
    for letter in letters:
        papers.setdefault((_ORDER.index(letter.kind), letter.sheet_number, letter.earlier), []).append(letter)
    kinds: set[LetterKind] = set()
    of_all = set[str]() if any(letter.printable for letter in letters) else {letter.why_not for letter in letters}
    of_all = of_all if len(of_all) == 1 else set()
    for (_, sheet, earlier), group in sorted(papers.items()):
        kind = group[0].kind
        again = f".{sheet}" if kind in kinds and sheet else ""
        again += f".{earlier}" if earlier else ""
        kinds.add(kind)
        made, inner = QWidget(), column(6)
        made.setLayout(inner)
        inner.addWidget(label(_which_paper(group[0]), "label"))
        inner.addWidget(FlowRow(*(_paper_button(letter, again, show) for letter in group)))
        for code in sorted({letter.why_not for letter in group if letter.why_not} - of_all):
            told = Notice(why_not_printable_words(code), Tone.URGENT, name=f"record.why_not.{code}{again}")
            inner.addWidget(told)
        yield made
    for code in sorted(of_all):
        yield Notice(why_not_printable_words(code), Tone.URGENT, name=f"record.why_not.{code}")


def _which_paper(letter: LetterCard) -> str:
    """What a paper is; of several alike, which of them."""
    paper = paper_word(letter.kind, letter.sheet_number)
    if letter.came is None:
        return paper
    if letter.earlier:
        return T("{paper}, an earlier one of {day}", paper=paper, day=day(letter.came))
    return T("{paper}, the newest one of {day}", paper=paper, day=day(letter.came))


def paper_in_language(letter: LetterCard) -> str:
    """What a paper is, and its language."""
    return T(
        "{paper}, {language}",
        paper=_which_paper(letter),
        language=words.language_word(letter.lang.value),
    )


def _paper_button(letter: LetterCard, again: str, show: Callable[[bytes], None]) -> QWidget:
    act, language = print_word(letter.kind).replace("&", ""), words.language_word(letter.lang.value)
    made = button(
        T("{act}: {language}", act=act, language=language),
        lambda: show(letter.letter_id),
        name=f"record.letter.{letter.lang.value}.{letter.kind.value}{again}",
        icon="letter" if letter.printable else "lock",
    )
    made.setAccessibleName(T("{act}: {paper}", act=act, paper=paper_in_language(letter)))
    made.setEnabled(letter.printable)
    return made
