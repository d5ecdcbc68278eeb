"""One office when she is asked again: closed, one line; open, every sentence with her answers and her conditions.

An office that was never opened was not asked about, and nothing is written for it. Object names:
``ask_consent.office.ID``, ``ask_consent.share.ID.ITEM.CHOICE``, ``ask_consent.despite.ID``, ``ask_consent.one.ID``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nsintake.domain.consent import SEEN_ANSWERS, Choice, Item, ItemChoice, Said, SeenHow
from ui import style
from ui.i18n import T
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, Notice, Tone, button, column, label, row, rule, show_if
from ui.widgets.fields import ChoiceField, MultilineField, RadioField
from ui.words import values as words
from ui.words.consent import conflict_offer, despite_words, heard
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.services.consent.consent_view import ItemToAsk, OfficeQuestions
    from nsintake.services.intake.turned_screen import TurnedScreen


class AskingCard(Card):
    """``changed`` is called when anything was answered."""

    def __init__(
        self,
        sheet: OfficeQuestions,
        *,
        may_ask_first: bool,
        changed: Callable[[], object],
        for_her: Callable[[], TurnedScreen],
    ) -> None:
        super().__init__(name=f"ask_consent.card.{sheet.recipient_id}")
        self.sheet, self._changed, self._for_her = sheet, changed, for_her
        self._choices = [choice for choice in Choice if may_ask_first or choice is not Choice.ASK_FIRST]
        self.asked = False
        self._fields: dict[Item, RadioField] = {}
        head = QHBoxLayout()
        said = column(2)
        said.addWidget(label(words.said(sheet.office), "label"))
        self._state = label("", "small", name=f"ask_consent.state.{sheet.recipient_id}")
        said.addWidget(self._state)
        head.addLayout(said, 1)
        self.open = button(T("Ask about this office"), self.turn, name=f"ask_consent.office.{sheet.recipient_id}")
        self.open.setAccessibleDescription(words.said(sheet.office))
        show_if(self.open, wanted=bool(sheet.questions))
        head.addWidget(self.open)
        self.add(head)
        if sheet.unconfirmed:
            unsure = T("No keeper has confirmed this office yet. She can be asked; nothing is signed before that.")
            self.add(Notice(unsure, Tone.WAITING, name=f"ask_consent.unconfirmed.{sheet.recipient_id}"))
        self._inner: QWidget | None = None
        self._refresh()

    def turn(self) -> None:
        """Open it and so ask about it; pressed again, leave the office out."""
        self.asked = not self.asked
        if self._inner is None:
            self._inner = self._build()
            self.add(self._inner)
        self._inner.setVisible(self.asked)
        self.open.setText(T("Leave this office out") if self.asked else T("Ask about this office"))
        self._answered()

    def _build(self) -> QWidget:
        held = QWidget()
        inner = column(style.GAP + 4)
        held.setLayout(inner)
        inner.addWidget(rule())
        key = self.sheet.recipient_id
        conflict = self.sheet.conflict
        self.despite = QCheckBox(despite_words(conflict) if conflict else "")
        self.despite.setObjectName(f"ask_consent.despite.{key}")
        self.despite.setAccessibleName(self.despite.text())
        if conflict:
            inner.addWidget(Notice(conflict_offer(conflict), Tone.URGENT, name=f"ask_consent.conflict.{key}"))
            inner.addWidget(self.despite)
        inner.addLayout(row(turn_button(self._for_her, name=f"ask_consent.turn.{key}"), None))
        for question in self.sheet.questions:
            inner.addWidget(self._sentence(question))
        self.one_letter = QCheckBox(T("For one letter only"))
        self.one_letter.setObjectName(f"ask_consent.one.{key}")
        self.one_letter.setAccessibleName(self.one_letter.text())
        self.one_letter.setChecked(self.sheet.one_letter)
        inner.addWidget(self.one_letter)
        seen = [(how.value, words.seen_word(how.value)) for how in SEEN_ANSWERS]
        title = T("If there is a meeting with them, how is she present")
        self.seen = ChoiceField(f"ask_seen.{key}", title, seen, prompt=words.seen_word(SeenHow.NOT_ASKED.value))
        self.seen.set_raw("" if self.sheet.seen is SeenHow.NOT_ASKED else self.sheet.seen.value)
        self.conditions = MultilineField(f"ask_conditions.{key}", T("Her conditions"), rows=2)
        self.conditions.set_raw(self.sheet.conditions)
        self.reasons = MultilineField(f"ask_reasons.{key}", T("Her reasons, if she wants them kept"), rows=2)
        for field in (self.seen, self.conditions, self.reasons):
            inner.addWidget(field)
            field.changed.connect(self._changed)
        return held

    def _sentence(self, question: ItemToAsk) -> QWidget:
        name = f"share.{self.sheet.recipient_id}.{question.item.value}"
        options = [(choice.value, words.share_word(choice.value)) for choice in self._choices]
        asked = RadioField(name, words.said(question.sentence), options, across=True)
        told = T("They would be told: {told}", told=with_latin_kept(words.said(question.told)))
        asked.set_help("\n".join(line for line in (told, words.said(question.consequence)) if line))
        for value, card in asked.cards.items():
            card.setObjectName(f"ask_consent.{name}.{value}")
            card.setAccessibleDescription(words.said(question.sentence))
        asked.set_raw(question.before.value if question.before in self._choices else Choice.WITHHOLD.value)
        asked.changed.connect(self._answered)
        self._fields[question.item] = asked
        return asked

    def _answered(self) -> None:
        self._refresh()
        self._changed()

    def _refresh(self) -> None:
        chosen = [field.raw() for field in self._fields.values()]
        yes, first = chosen.count(Choice.SHARE.value), chosen.count(Choice.ASK_FIRST.value)
        if not self.sheet.questions:
            said = T("She told nothing this office could use.")
        elif not self.asked:
            said = T("Not asked now: what she said before stays.")
        else:
            said = heard(yes, first)
        self._state.setText(said)

    def said(self) -> Said:
        """What she said about this office; only for one that was opened."""
        return Said(
            self.sheet.recipient_id,
            tuple(ItemChoice(item, Choice(field.raw())) for item, field in self._fields.items()),
            one_letter=self.one_letter.isChecked(),
            conditions=self.conditions.raw(),
            reasons=self.reasons.raw(),
            seen=SeenHow(self.seen.raw() or SeenHow.NOT_ASKED),
            despite_conflict=self.despite.isChecked(),
        )

    def may_hear(self) -> frozenset[Item]:
        """What this office may hear, at once or once she was asked: by the consent in force, until it is asked about
        here.
        """
        if self.asked:
            said = {item: field.raw() for item, field in self._fields.items()}
        else:
            before = self.sheet.questions if self.sheet.in_force else ()
            said = {question.item: question.before.value for question in before}
        return frozenset(item for item, raw in said.items() if raw != Choice.WITHHOLD.value)

    def kept(self) -> dict[str, Any]:
        """What is typed, for a draft."""
        return {
            "items": {item.value: field.raw() for item, field in self._fields.items()},
            "one": self.one_letter.isChecked(),
            "despite": self.despite.isChecked(),
            "seen": self.seen.raw(),
            "conditions": self.conditions.raw(),
            "reasons": self.reasons.raw(),
        }

    def put_back(self, kept: dict[str, Any]) -> None:
        """Put back what ``kept`` gave."""
        if not self.asked:
            self.turn()
        for item, field in self._fields.items():
            field.set_raw(kept["items"].get(item.value, Choice.WITHHOLD.value))
        self.one_letter.setChecked(kept["one"])
        self.despite.setChecked(kept["despite"])
        for name in ("seen", "conditions", "reasons"):
            getattr(self, name).set_raw(kept[name])
        self._refresh()
