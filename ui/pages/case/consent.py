"""Her consent on the page of her file: a line an office, and the way to what she said in full."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.i18n import T, day
from ui.widgets.basics import Card, StatusPill, Tone, button, column, label, primary, row, rule, show_if
from ui.words import consent as consent_words
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.day.case_view import CaseView, ConsentView

Withdraw = Callable[["ConsentView"], None]


def offices_asked(view: CaseView) -> list[ConsentView]:
    """What she said of every office that she was ever asked about."""
    return [consent for consent in view.consents if consent.asked or consent.named]


def consents_card(view: CaseView, withdraw: Withdraw | None, go: Callable[..., None]) -> Card:
    """Every office she was asked about. ``withdraw`` is None for people who may not write her consent down."""
    card = Card(T("Who may hear what"), name="case.consents")
    asked = offices_asked(view)
    if not asked:
        card.add(label(T("No office may hear anything. That is the default until she says otherwise."), "soft"))
    for at, consent in enumerate(asked):
        if at:
            card.add(rule())
        card.add(_office(consent, withdraw))
    card.add(rule())
    target = view.case_id.hex()
    full = button(T("What she said in &full"), partial(go, "consent", case_id=target), name="case.consent_full")
    again = primary(
        T("&Ask her again") if asked else T("&Ask her"),
        partial(go, "ask_consent", case_id=target),
        name="case.ask_again",
    )
    show_if(again, wanted=withdraw is not None)
    card.add(row(full, again, None))
    return card


def consent_state(consent: ConsentView) -> tuple[str, Tone, str]:
    """What is in force for an office: a word, its tone, and what that means for it."""
    if not consent.asked and not consent.named:
        return T("Not asked"), Tone.NEUTRAL, T("She was not asked about it.")
    if not consent.asked:
        return T("By name only"), Tone.WAITING, T("She was asked about no other letter to it.")
    if consent.withdrawn:
        return T("Withdrawn"), Tone.NEUTRAL, T("Nothing prints for this office.")
    if not consent.may_write_to:
        why = consent_words.why_not_words(consent.why_not.value if consent.why_not else "")
        return T("Nothing may leave"), Tone.WAITING, why
    if not consent.shared:
        return T("Hears nothing"), Tone.NEUTRAL, T("She was asked and said no.")
    until = day(consent.expires) if consent.expires else ""
    shared = T(", ").join(words.item_word(item.value) for item in consent.shared)
    return T("Valid until {day}", day=until), Tone.GOOD, shared


def _office(consent: ConsentView, withdraw: Withdraw | None) -> QWidget:
    word, tone, said = consent_state(consent)
    state = StatusPill(word, tone, icon="withdraw" if consent.withdrawn else "")
    held = QWidget()
    held.setObjectName(f"case.consent.{consent.recipient_id}")
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 2, 0, 2)
    line.setSpacing(style.GAP)
    text = column(2)
    text.addWidget(label(words.said(consent.office)))
    text.addWidget(label(said, "small"))
    if consent.may_write_to and consent.why_not:
        text.addWidget(label(consent_words.why_not_words(consent.why_not.value), "small"))
    if consent.named:
        text.addWidget(label(T("%Ln letters tell it who she is.", "", consent.named), "small"))
    line.addLayout(text, 1)
    line.addWidget(state)
    if withdraw is not None and consent.to_take_back:
        act = button(T("Withdraw"), lambda: withdraw(consent), name=f"case.withdraw.{consent.recipient_id}")
        act.setAccessibleName(T("Withdraw for {office}", office=words.said(consent.office)))
        line.addWidget(act)
    return held
