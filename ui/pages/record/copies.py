"""Where each printed copy went, what the office answered, and how that office has answered so far.

Object names: ``record.disclosure.N`` with ``record.settle.N``, ``record.hand_over.N``, ``record.answer.N``,
``record.recalled.N``,
``record.had_already.N``; ``record.answers`` (how the office answers).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QLabel, QWidget

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Whereabouts
from ui.i18n import T, day, number
from ui.pages.record.parts import copies_words
from ui.widgets.basics import Card, StatusPill, Tone, button, column, label, rule
from ui.widgets.flow_row import FlowRow
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.liaison.handing import OfficeAnswers
    from nsintake.services.liaison.liaison import DisclosureRow, RecordView


class Acts(Protocol):
    """What can be done with copies."""

    def settle(self, one: DisclosureRow) -> object:
        """Answer how many pages came out."""

    def hand_over(self, one: DisclosureRow) -> object:
        """Say who has got them."""

    def take_answer(self, one: DisclosureRow) -> object:
        """Say what the office answered."""

    def recalled(self, one: DisclosureRow) -> object:
        """Say that they came back, or were destroyed."""

    def had_already(self, one: DisclosureRow) -> object:
        """Say that the office has them although nobody wrote it down."""


@dataclass(frozen=True, slots=True)
class _State:
    words: str
    tone: Tone


def in_order(prints: Iterable[DisclosureRow]) -> list[DisclosureRow]:
    """Prints as a page lists them."""
    return sorted(prints, key=lambda one: (one.day, one.lang.value, one.handed_to))


def prints_card(view: RecordView, acts: Acts, answers: QLabel) -> Card:
    """Every print: when, how many pages, who has them, what came back. ``answers`` is filled when it is counted.

    Once a record is ended, only what is gone: the rest is asked for in a card of its own.
    """
    card = Card(T("Printed papers"))
    answers.hide()
    card.add(answers)
    if not view.disclosures:
        card.add(label(T("Nothing was printed yet."), "soft"))
    shown = [(at, one) for at, one in enumerate(in_order(view.disclosures)) if not (view.silent and one.called_back)]
    for at, one in shown:
        if at != shown[0][0]:
            card.add(rule())
        card.add(line_of(at, one, acts, silent=view.silent))
    return card


def answers_words(office: OfficeAnswers) -> str:
    """How an office has answered so far, in one line."""
    handed = T("%Ln papers were handed to this office so far.", "", office.handed)
    said = [handed, T("%Ln were answered.", "", office.answered)]
    if office.days == 0:
        said.append(T("Usually on the same day."))
    elif office.days is not None:
        said.append(T("It usually took %Ln days.", "", office.days))
    if office.overdue:
        said.append(T("%Ln answers are late.", "", office.overdue))
    return " ".join(said)


def line_of(at: int, one: DisclosureRow, acts: Acts, *, silent: bool = False) -> QWidget:
    """One print, with what can be done about it; ``silent``: nothing is handed over and no answer is asked for now."""
    held = QWidget()
    held.setObjectName(f"record.disclosure.{at}")
    what = T(
        "{day}: {copies} in {language}",
        day=day(one.day),
        copies=copies_words(one.copies),
        language=words.language_word(one.lang.value),
    )
    inner = column(8)
    held.setLayout(inner)
    inner.addWidget(label(what, "label"))
    for said in _said(one):
        inner.addWidget(label(said, "soft"))
    state = _state(one, silent=silent)
    parts: list[QWidget] = [StatusPill(state.words, state.tone)]
    for text, act, name in _offered(one, acts, silent=silent):
        made = button(text, partial(act, one), name=f"record.{name}.{at}")
        made.setAccessibleDescription(what)
        parts.append(made)
    inner.addWidget(FlowRow(*parts))
    return held


def _said(one: DisclosureRow) -> list[str]:
    if one.pages_out is None:
        asked = T("The printer did not say that it was done: somebody must look.") if one.uncertain else ""
        return [asked] if asked else []
    said = [
        T(
            "{out} of {expected} pages, with {holder}",
            out=number(one.pages_out),
            expected=number(one.pages_expected),
            holder=as_typed(one.handed_to) or T("nobody"),
        )
    ]
    if one.handed_on is not None:
        said.append(T("Handed over on {day} by {name}", day=day(one.handed_on), name=as_typed(one.handed_by)))
    if one.reason:
        said.append(T("They said: {reason}", reason=as_typed(one.reason)))
    return said


def answer_word(answer: Answer) -> str:
    """What an office did with a paper."""
    return {
        Answer.NONE: T("No answer yet"),
        Answer.RECEIVED: T("Received"),
        Answer.ACCEPTED: T("Accepted"),
        Answer.REFUSED: T("Refused"),
        Answer.NO_ANSWER: T("Never answered"),
    }[answer]


_TONES = {
    Answer.NONE: Tone.WAITING,
    Answer.RECEIVED: Tone.INFO,
    Answer.ACCEPTED: Tone.GOOD,
    Answer.REFUSED: Tone.URGENT,
    Answer.NO_ANSWER: Tone.NEUTRAL,
}


def _state(one: DisclosureRow, *, silent: bool) -> _State:
    if one.called_back:
        out = one.where is Whereabouts.OUT
        return _State(T("To be recalled") if out else T("To be destroyed"), Tone.URGENT)
    if one.recalled:
        return _State(T("Came back"), Tone.GOOD)
    if one.pages_out is None:
        unsure = _State(T("Not sure what came out"), Tone.URGENT)
        return unsure if one.uncertain else _State(T("Not counted"), Tone.WAITING)
    if one.handed_on is None:
        return _State(T("With us"), Tone.INFO)
    return _answer_state(one, silent=silent)


def _answer_state(one: DisclosureRow, *, silent: bool) -> _State:
    if silent and one.answer in {Answer.NONE, Answer.RECEIVED}:
        return _State(T("With the office"), Tone.NEUTRAL)
    if one.answer is Answer.NONE and one.due is not None:
        return _State(T("No answer yet; ask on {day}", day=day(one.due)), Tone.WAITING)
    return _State(answer_word(one.answer), _TONES[one.answer])


def _offered(
    one: DisclosureRow, acts: Acts, *, silent: bool
) -> list[tuple[str, Callable[[DisclosureRow], object], str]]:
    if one.called_back:
        return _wanted(one, acts)
    if one.pages_out is None and (not one.recalled or one.kind is LetterKind.RECALL):
        return [(T("How many came out?"), acts.settle, "settle")]
    if one.recalled or silent:
        return []
    if one.handed_on is None:
        give = bool(one.pages_out) and one.kind is not LetterKind.SPEAKING_NOTE
        return [(T("Hand over"), acts.hand_over, "hand_over")] if give else []
    if one.due is None or one.answer in {Answer.ACCEPTED, Answer.REFUSED}:
        return []
    return [(T("What did they answer?"), acts.take_answer, "answer")]


def _wanted(one: DisclosureRow, acts: Acts) -> list[tuple[str, Callable[[DisclosureRow], object], str]]:
    """What becomes of copies that are wanted back, or that are destroyed because no office was given them."""
    if one.where is Whereabouts.OUT:
        return [(T("They came back"), acts.recalled, "recalled")]
    theirs = (T("The office has them already"), acts.had_already, "had_already")
    return [
        (T("They are destroyed"), acts.recalled, "recalled"),
        *(() if one.kind is LetterKind.SPEAKING_NOTE else (theirs,)),
    ]
