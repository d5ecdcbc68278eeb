"""What is beside a paper that is read: what it tells, who wrote it, what was settled, and what to know.

Object names: ``review.facts``, ``review.status``, ``review.alone`` (one person signed it alone), ``review.weaker``,
``review.staff``, ``review.joined``, ``review.rare.N``; ``review.line.ITEM`` (a box a line, for who signs alone).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ui.i18n import T, isolate
from ui.parts.unconfirmed import UnconfirmedNotice
from ui.widgets.basics import Card, Notice, ScrollBody, Tone, label, rule
from ui.words import values as words
from ui.words.letters import rare_words, same_account_words
from ui.words.rules import as_typed, found_words, staff_words, weaker_words, with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.letters.letters import Preview


class FactsPanel(ScrollBody):
    """Everything about one letter but its pages. ``boxes`` are the lines that who signs alone goes through again."""

    def __init__(self, view: Preview, unconfirmed: UnconfirmedNotice, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("review.facts")
        self.boxes: dict[Item, QCheckBox] = {}
        for notice in _notices(view):
            self.add(notice)
        unconfirmed.show_for(
            unconfirmed=view.unconfirmed and not view.released, unverified=view.unverified and not view.released
        )
        self.add(unconfirmed)
        self.add(_about(view))
        self.add(self._alone(view, changed) if view.may_sign_alone else _told(view))
        if view.findings:
            self.add(_settled(view))
        self.end()

    def _alone(self, view: Preview, changed: Callable[[], object]) -> Card:
        card = Card(T("Read it a second time"))
        lead = T(
            "Go through every line with the paper before you: is it what she said, and did she agree that this office "
            "hears it? A colleague reads it tomorrow."
        )
        card.add(label(lead, "soft"))
        for fact in view.facts:
            said = T("{what}: {told}", what=words.said(fact.label), told=with_latin_kept(words.said(fact.text)))
            box = QCheckBox(words.said(fact.label))
            box.setObjectName(f"review.line.{fact.item.value}")
            box.setAccessibleName(said)
            box.toggled.connect(lambda _on: changed())
            card.add(box)
            card.add(label(with_latin_kept(words.said(fact.text))))
            self.boxes[fact.item] = box
        _add_requests(card, view)
        return card

    def all_ticked(self) -> bool:
        """Whether every line was gone through."""
        return bool(self.boxes) and all(box.isChecked() for box in self.boxes.values())


def _notices(view: Preview) -> list[Notice]:
    found = []
    if view.to_review:
        said = T("One person signed it alone because it was urgent. It is released; read it all the same.")
        found.append(Notice(said, Tone.WAITING, name="review.alone"))
        wrong = T("If it should not have been released: take it back on the page of her consent, and tell a keeper.")
        found.append(Notice(wrong, Tone.INFO))
    elif view.may_sign_alone:
        found.append(Notice(T("Urgent, and nobody else is here?"), Tone.WAITING, name="review.status"))
    elif not view.may_sign_here and view.why_not not in {"recipient_unconfirmed", "recipient_unverified"}:
        found.append(Notice(_why_not_words(view), Tone.WAITING, name="review.status"))
    if staff := staff_words(view):
        found.append(Notice(staff, Tone.URGENT, name="review.staff"))
    if weaker := weaker_words(view):
        found.append(Notice(weaker, Tone.WAITING, name="review.weaker"))
    if warning := same_account_words(view.same_account):
        found.append(Notice(warning, Tone.WAITING, name="review.joined"))
    for at, rare in enumerate(view.rare):
        tone = Tone.WAITING if rare.warns else Tone.INFO
        found.append(Notice(rare_words(rare), tone, name=f"review.rare.{at}"))
    return found


def _why_not_words(view: Preview) -> str:
    if view.lost_author:
        return T("Something that the log said of this letter is missing, so a keeper reads it and signs.")
    known = {
        "second_person_needed": T("You wrote this letter, so somebody else signs it."),
        "already_released": T("This letter is released already."),
        "not_heard": T("She has not decided on it yet."),
    }
    return known.get(view.why_not, T("It cannot be signed now: it must be checked and read to her again."))


def _about(view: Preview) -> Card:
    card = Card()
    card.add(label(T("Written by {name}", name=as_typed(view.drafter)), "label"))
    card.add(label(T("Reference {reference}", reference=isolate(view.reference)), "soft"))
    card.add(label(words.heard_word(view.heard.value)))
    return card


def _told(view: Preview) -> Card:
    card = Card(T("What it tells"))
    if not view.facts:
        card.add(label(T("Nothing"), "soft"))
    for fact in view.facts:
        card.add(label(words.said(fact.label), "soft"))
        card.add(label(with_latin_kept(words.said(fact.text))))
    _add_requests(card, view)
    return card


def _add_requests(card: Card, view: Preview) -> None:
    """What it asks for her, under a heading of its own."""
    chosen = [row for row in view.requests if row.chosen]
    if chosen:
        card.add(label(T("What this paper asks for her"), "label"))
    for row in chosen:
        card.add(label(words.said(row.text), name=f"review.request.{row.request.value}"))


def _settled(view: Preview) -> Card:
    card = Card(T("Questions of the check"))
    for at, finding in enumerate(view.findings):
        if at:
            card.add(rule())
        card.add(label(found_words(finding)))
        state = T("A colleague approved it here.") if finding.decided else T("Still open.")
        card.add(label(state, "small"))
    return card
