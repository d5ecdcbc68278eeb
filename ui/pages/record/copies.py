"""Where each printed copy went, what the office answered, and how that office has answered so far.

Object names: ``record.disclosure.N`` with ``record.settle.N``, ``record.hand_over.N``, ``record.answer.N``,
``record.recalled.N``,
``record.had_already.N``; ``record.answers`` (how the office answers).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Because, Whereabouts
from ui.i18n import T, day, number
from ui.pages.record.parts import copies_words
from ui.parts.state_pills import answer_pill
from ui.widgets.basics import Card, StatusPill, Tone, button, column, label, rule
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows import Pill
from ui.words import values as words
from ui.words.contacts import because_word, letter_line
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.liaison.answering import OfficeAnswers
    from nsintake.services.liaison.liaison import DisclosureRow, RecordView


class CopyActs(Protocol):
    """What can be done with copies."""

    def settle(self, disclosure: DisclosureRow) -> object:
        """Answer how many pages came out."""

    def hand_over(self, disclosure: DisclosureRow) -> object:
        """Say who has got them."""

    def take_answer(self, disclosure: DisclosureRow) -> object:
        """Say what the office answered."""

    def recalled(self, disclosure: DisclosureRow) -> object:
        """Say that they came back, or were destroyed."""

    def had_already(self, disclosure: DisclosureRow) -> object:
        """Say that the office has them although nobody wrote it down."""


def in_order(prints: Iterable[DisclosureRow]) -> list[DisclosureRow]:
    """Prints as a page lists them."""
    return sorted(prints, key=lambda disclosure: (disclosure.day, disclosure.lang.value, disclosure.handed_to))


def answerable(view: RecordView) -> tuple[DisclosureRow, ...]:
    """The prints to which an answer of the office can be written down now, as the page lists them."""
    return tuple(held for held in in_order(view.disclosures) if takes_answer(held, silent=view.silent))


def prints_card(view: RecordView, acts: CopyActs, answers: OfficeAnswers | None) -> Card:
    """Every print: when, how many pages, who has them, what came back. ``answers``: how its office answers, None where
    nothing of it is published.

    Once a record is ended, only what is gone: the rest is asked for in a card of its own.
    """
    card = Card(T("Printed papers"))
    if not view.silent:
        told = _no_answers_words() if answers is None else answers_words(answers)
        card.add(label(told, "soft", name="record.answers"))
    if not view.disclosures:
        card.add(label(T("Nothing was printed yet."), "soft"))
    shown = [
        (at, disclosure)
        for at, disclosure in enumerate(in_order(view.disclosures))
        if not (view.silent and disclosure.called_back)
    ]
    for at, disclosure in shown:
        if at != shown[0][0]:
            card.add(rule())
        card.add(line_of(at, disclosure, acts, silent=view.silent))
    return card


def answers_words(office: OfficeAnswers) -> str:
    """How an office has answered, in one line."""
    share = T("{number} %", number=number(office.share))
    said = T("at least {share}", share=share) if office.or_more else share
    return T(
        "Of %Ln published cases this office answered {share} by the end of the next month.",
        "",
        office.cases,
        share=said,
    )


def _no_answers_words() -> str:
    """Why nothing is said of how an office answers, and where its answers to this record are. That is the same whatever
    was counted.
    """
    return T(
        "How this office answers in general is not told yet: the page Figures says why and from when. What it "
        "answered to each paper of this record is written below, beside the paper."
    )


def line_of(at: int, disclosure: DisclosureRow, acts: CopyActs, *, silent: bool = False) -> QWidget:
    """One print, with what can be done about it; ``silent``: nothing is handed over and no answer is asked for now."""
    held = QWidget()
    held.setObjectName(f"record.disclosure.{at}")
    what = print_words(disclosure)
    inner = column(8)
    held.setLayout(inner)
    inner.addWidget(label(what, "label"))
    for said in _said(disclosure):
        inner.addWidget(label(said, "soft"))
    state = _state(disclosure, silent=silent)
    parts: list[QWidget] = [StatusPill(state.words, state.tone)]
    for text, act, name in _offered(disclosure, acts, silent=silent):
        made = button(text, partial(act, disclosure), name=f"record.{name}.{at}")
        made.setAccessibleDescription(what)
        parts.append(made)
    inner.addWidget(FlowRow(*parts))
    return held


def _said(disclosure: DisclosureRow) -> list[str]:
    if disclosure.pages_out is None:
        asked = T("The printer did not say that it was done: somebody must look.") if disclosure.uncertain else ""
        return [asked] if asked else []
    said = [
        T(
            "{out} of {expected} pages, with {holder}",
            out=number(disclosure.pages_out),
            expected=number(disclosure.pages_expected),
            holder=as_typed(disclosure.handed_to) or T("nobody"),
        )
    ]
    if disclosure.handed_on is not None:
        said.append(
            T("Handed over on {day} by {name}", day=day(disclosure.handed_on), name=as_typed(disclosure.handed_by))
        )
    if disclosure.holder_unsaid:
        said.append(T("The log does not say that the copies were given to them. Ask whoever handed them over."))
    if ours := letter_line(disclosure.letter.number, disclosure.letter.dated):
        said.append(T("Ours: {letter}", letter=ours))
    if theirs := letter_line(disclosure.theirs.number, disclosure.theirs.dated):
        said.append(T("Theirs: {letter}", letter=theirs))
    if disclosure.because is not None and not (disclosure.because is Because.OTHER and disclosure.reason):
        said.append(because_word(disclosure.because))
    if disclosure.reason:
        said.append(T("They said: {reason}", reason=as_typed(disclosure.reason)))
    elif disclosure.said_on is not None:
        earlier = as_typed(disclosure.said_before)
        said.append(T("They said on {day}: {reason}", day=day(disclosure.said_on), reason=earlier))
    return said


def _state(disclosure: DisclosureRow, *, silent: bool) -> Pill:
    if disclosure.called_back:
        out = disclosure.where is Whereabouts.OUT
        return Pill(T("To be recalled") if out else T("To be destroyed"), Tone.URGENT)
    if disclosure.recalled:
        return Pill(T("Came back"), Tone.GOOD)
    if disclosure.pages_out is None:
        unsure = Pill(T("Not sure what came out"), Tone.URGENT)
        return unsure if disclosure.uncertain else Pill(T("Not counted"), Tone.WAITING)
    if disclosure.handed_on is None:
        return Pill(T("With us"), Tone.INFO)
    return _answer_state(disclosure, silent=silent)


def _answer_state(disclosure: DisclosureRow, *, silent: bool) -> Pill:
    if silent and disclosure.answer.is_waited_for:
        return Pill(T("With the office"), Tone.NEUTRAL)
    return answer_pill(disclosure.answer, disclosure.due)


def _offered(
    disclosure: DisclosureRow, acts: CopyActs, *, silent: bool
) -> list[tuple[str, Callable[[DisclosureRow], object], str]]:
    if disclosure.called_back:
        return _wanted(disclosure, acts)
    if disclosure.pages_out is None and (not disclosure.recalled or disclosure.kind is LetterKind.RECALL):
        return [(T("How many came out?"), acts.settle, "settle")]
    if disclosure.recalled or silent:
        return []
    if disclosure.handed_on is None:
        give = bool(disclosure.pages_out) and disclosure.kind is not LetterKind.SPEAKING_NOTE
        return [(T("Hand over"), acts.hand_over, "hand_over")] if give else []
    if not takes_answer(disclosure, silent=silent):
        return []
    more = T("What did they answer?") if disclosure.answer.is_waited_for else T("What became of it?")
    return [(more, acts.take_answer, "answer")]


def takes_answer(disclosure: DisclosureRow, *, silent: bool) -> bool:
    """Whether an answer of the office to this print can be written down now."""
    came_out = disclosure.pages_out is not None and disclosure.handed_on is not None and disclosure.due is not None
    return came_out and not (disclosure.called_back or disclosure.recalled or silent)


def print_words(disclosure: DisclosureRow) -> str:
    """Which print it is: its day, how many copies and in which language."""
    return T(
        "{day}: {copies} in {language}",
        day=day(disclosure.day),
        copies=copies_words(disclosure.copies),
        language=words.language_word(disclosure.lang.value),
    )


def _wanted(disclosure: DisclosureRow, acts: CopyActs) -> list[tuple[str, Callable[[DisclosureRow], object], str]]:
    """What becomes of copies that are wanted back, or that are destroyed because no office was given them."""
    if disclosure.where is Whereabouts.OUT:
        return [(T("They came back"), acts.recalled, "recalled")]
    theirs = (T("The office has them already"), acts.had_already, "had_already")
    return [
        (T("They are destroyed"), acts.recalled, "recalled"),
        *(() if disclosure.kind is LetterKind.SPEAKING_NOTE else (theirs,)),
    ]
