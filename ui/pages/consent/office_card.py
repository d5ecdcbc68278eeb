"""One office: what is in three columns of sentences, how it was given, and what was said before.

Object names: ``consent.office.ID``, ``consent.learn.ID``, ``consent.not_learn.ID``, ``consent.could.ID``,
``consent.withdraw.ID``, ``consent.earlier.ID``, ``consent.history.ID``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from nsintake.domain.consent import ActKind, GivenHow, SeenHow
from nsintake.services.consent.consent_view import ConsentState
from ui import style
from ui.i18n import T, day, isolate
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, column, label, quiet, row, rule
from ui.words import consent as consent_words
from ui.words import values as words
from ui.words.answers import choice_word
from ui.words.letters import same_account_words
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.consent.consent_view import ActLine, OfficeConsent

_TONES = {
    ConsentState.IN_FORCE: Tone.GOOD,
    ConsentState.EXPIRED: Tone.WAITING,
    ConsentState.NOT_HERS: Tone.URGENT,
    ConsentState.OVERTAKEN: Tone.WAITING,
    ConsentState.USED_UP: Tone.WAITING,
}


class OfficeCard(Card):
    """``withdraw`` is None for people who may not, or if there is nothing to take back."""

    def __init__(self, consent: OfficeConsent, withdraw: Callable[[], object] | None) -> None:
        super().__init__(name=f"consent.office.{consent.recipient_id}")
        self._one = consent
        self.add(self._head())
        lines = [said for said in (_conflict(consent), _until(consent)) if said]
        for said in lines:
            self.add(label(said, "soft"))
        if consent.named:
            self.add(Notice(_named(consent), Tone.WAITING, name=f"consent.named.{consent.recipient_id}"))
        if consent.state is ConsentState.IN_FORCE:
            self.add(self._columns())
        if warning := same_account_words(consent.same_account):
            self.add(Notice(warning, Tone.WAITING, name=f"consent.joined.{consent.recipient_id}"))
        if consent.ask_first:
            first = T(", ").join(words.said(item) for item in consent.ask_first)
            said = T("Ask her first, each time: {items}.", items=first)
            self.add(Notice(said, Tone.WAITING, name=f"consent.first.{consent.recipient_id}"))
        if consent.conditions:
            self.add(label(T("Her conditions: {conditions}", conditions=consent.conditions)))
        self._history: QLabel | None = None
        acts: list[QPushButton | None] = []
        if consent.acts:
            self.earlier = quiet(
                T("How and when she said it"), self._show, name=f"consent.earlier.{consent.recipient_id}"
            )
            self.earlier.setAccessibleDescription(words.said(consent.office))
            acts.append(self.earlier)
        if withdraw is not None:
            act = button(T("Withdraw"), withdraw, name=f"consent.withdraw.{consent.recipient_id}")
            act.setAccessibleName(T("Withdraw for {office}", office=words.said(consent.office)))
            acts.append(act)
        if acts:
            self.add(row(*acts, None))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(style.GAP)
        head.addWidget(label(words.said(self._one.office), "heading"), 1)
        tone = _TONES.get(self._one.state, Tone.NEUTRAL)
        head.addWidget(StatusPill(consent_words.state_word(self._one.state.value), tone))
        return head

    def _columns(self) -> QWidget:
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.GAP * 2)
        parts = (
            ("learn", T("Will learn"), self._one.will_learn),
            ("not_learn", T("Will not learn"), self._one.will_not_learn),
            ("could", T("Could find out"), self._one.could_find_out),
        )
        for name, title, said in parts:
            line.addWidget(self._column(name, title, said), 1)
        return held

    def _column(self, name: str, title: str, said: tuple[Wording, ...]) -> QWidget:
        held = QWidget()
        inner = column(4)
        held.setLayout(inner)
        inner.addWidget(label(title, "label"))
        text = "\n".join(f"\u2022 {with_latin_kept(words.said(wording))}" for wording in said) or T("Nothing")
        inner.addWidget(label(text, "soft", name=f"consent.{name}.{self._one.recipient_id}"))
        inner.addStretch(1)
        return held

    def _show(self) -> None:
        if self._history is None:
            self.add(rule())
            text = "\n\n".join(_act_words(act) for act in self._one.acts)
            self._history = label(text, "soft", name=f"consent.history.{self._one.recipient_id}")
            self._history.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.add(self._history)
        else:
            self._history.setVisible(not self._history.isVisible())


def _conflict(consent: OfficeConsent) -> str:
    return consent_words.conflict_note(consent.conflict) if consent.conflict else ""


def _named(consent: OfficeConsent) -> str:
    said = T("%Ln letters tell it who she is.", "", consent.named)
    if not consent.named_out:
        return said
    out = T("%Ln copies that name her are out.", "", consent.named_out)
    return f"{said} {out}"


def _until(consent: OfficeConsent) -> str:
    said = []
    if consent.until is not None:
        until = day(consent.until)
        said.append(
            T("For one letter, until {day}.", day=until) if consent.one_letter else T("Valid until {day}.", day=until)
        )
    if consent.references:
        known = T(", ").join(isolate(reference) for reference in consent.references)
        said.append(T("References: {references}. Copies out: {copies}.", references=known, copies=consent.copies_out))
    return " ".join(said)


def _act_words(act: ActLine) -> str:
    """One act: what it was, when, how, before whom."""
    first = T("{day}: {what}", day=day(act.day), what=consent_words.act_word(act.kind.value))
    if act.kind is ActKind.USED_UP:
        return first
    alone = act.kind is ActKind.GIVEN and act.how is GivenHow.SPOKEN and not act.witnessed
    parts = [first, T("Spoken, nobody else as a witness") if alone else consent_words.how_word(act.how.value)]
    if act.kind is ActKind.GIVEN:
        spoken = choice_word("language", act.language.value)
        version = isolate(act.script_version)
        parts.append(
            T("Read by {name} in {language}, words {version}", name=act.read_by, language=spoken, version=version)
        )
    if act.kind is not ActKind.GIVEN and act.written_for:
        parts.append(T("Written down by {name}, in the name of {other}", name=act.written_for, other=act.by))
    elif act.kind is not ActKind.GIVEN:
        parts.append(T("Written down by {name}", name=act.by))
    elif act.witnessed:
        parts.append(T("Witness: {name}", name=act.by))
    if act.kind is ActKind.GIVEN and act.written_for:
        parts.append(T("Written down by {name}", name=act.written_for))
    parts += [
        said
        for said, there in (
            (T("Interpreter: {code}", code=isolate(act.interpreter)), act.interpreter),
            (T("In the room: {who}", who=act.in_room), act.in_room),
            (T("Paper: {mark}", mark=isolate(act.mark)), act.mark),
            (T("For one letter"), act.one_letter),
            (T("Reasons: {reasons}", reasons=act.reasons), act.reasons),
            (T("Conditions: {conditions}", conditions=act.conditions), act.conditions),
            (T("At a meeting: {how}", how=words.seen_word(act.seen.value)), act.seen is not SeenHow.NOT_ASKED),
        )
        if there
    ]
    if act.caregiver is not None:
        who = consent_words.relation_word(act.caregiver.relation.value)
        why = consent_words.authority_word(act.caregiver.authority.value)
        parts.append(T("With her: {who} ({why})", who=who, why=why))
    return "\n".join(parts)
