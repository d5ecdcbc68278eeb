"""What each office may hear: office by office, sentence by sentence, No unless she says otherwise.

Shows what the service worked out from her answers; decides nothing about what may be asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.branches import may_ask_first
from nsintake.domain.consent import Choice, SeenHow
from nsintake.domain.intake import seen_field, share_field
from nsintake.services.intake import for_her, intake
from ui import background, style
from ui.i18n import T
from ui.pages.intake.scripts import ScriptCard
from ui.pages.intake.sitting import Sitting
from ui.pages.intake.steps import Panel
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, column, label, row, rule, tab_after, take_out
from ui.widgets.fields import ChoiceField, RadioField
from ui.widgets.turn_button import turn_button
from ui.words import questions
from ui.words import values as words
from ui.words.consent import heard
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.services.intake.for_her import ForHer
    from nsintake.services.intake.intake import Question, RecipientSheet
    from nsintake.services.session import Session

_TOO_YOUNG = frozenset({"under_6", "from_6", "from_12"})


class _OfficeCard(Card):
    """One office: closed, one line; open, every sentence with her three answers."""

    def __init__(self, sheet: RecipientSheet, panel: SharingPanel) -> None:
        super().__init__(name=f"intake.office_card.{sheet.recipient_id}")
        self.body.setContentsMargins(22, 16, 22, 16)
        self.sheet, self._panel = sheet, panel
        head = QHBoxLayout()
        said = column(2)
        said.addWidget(label(words.said(sheet.office), "label"))
        self._state = label("", "small", name=f"intake.office_state.{sheet.recipient_id}")
        said.addWidget(self._state)
        head.addLayout(said, 1)
        self._open = button(
            T("Ask about this office"), lambda: panel.open_office(sheet), name=f"intake.office.{sheet.recipient_id}"
        )
        self._open.setAccessibleDescription(words.said(sheet.office))
        head.addWidget(self._open)
        self.add(head)
        self._asked: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Say in one line what this office may hear."""
        answers = self._panel.sitting.answers
        kept = [answers.get(share_field(self.sheet.recipient_id, one.item), "") for one in self.sheet.questions]
        yes, ask = kept.count(Choice.SHARE), kept.count(Choice.ASK_FIRST)
        if not self.sheet.questions:
            self._state.setText(T("She told nothing this office could use."))
            self._open.hide()
        elif self.sheet.conflict:
            self._state.setText(T("Off: he or his family serves there. Ask about another office."))
        else:
            self._state.setText(heard(yes, ask))

    def show_open(self, *, is_open: bool) -> None:
        """Open or close the card; only an open one holds fields."""
        if self._asked is not None:
            take_out(self.body, self._asked)
            self._asked = None
        self._open.setText(T("Close") if is_open else T("Ask about this office"))
        if is_open:
            self._asked = self._sentences()
            self.body.addWidget(self._asked)
            tab_after(self._open, self._asked)

    def _sentences(self) -> QWidget:
        held = QWidget()
        layout = column(style.GAP + 4)
        held.setLayout(layout)
        layout.addWidget(rule())
        if self.sheet.conflict:
            layout.addWidget(
                Notice(
                    T(
                        "He or his family serves in this office, so nothing goes there. Offer her another office. "
                        "No letter ever says why."
                    ),
                    Tone.URGENT,
                    name=f"intake.conflict.{self.sheet.recipient_id}",
                )
            )
            return held
        if self.sheet.questions:
            layout.addLayout(row(self._turn(), None))
        for one in self.sheet.questions:
            layout.addWidget(self._sentence(one))
        if self.sheet.questions and not self._panel.sitting.short_way:
            layout.addWidget(self._seen())
        return held

    def _seen(self) -> QWidget:
        """How she would be present before this office, if there is a meeting with it."""
        name = seen_field(self.sheet.recipient_id)
        options = [(how.value, words.seen_word(how.value)) for how in SeenHow]
        asked = ChoiceField(f"intake.{name}", T("If there is a meeting with them, how is she present"), options)
        asked.set_raw(self._panel.sitting.answers.get(name) or SeenHow.NOT_PRESENT.value)

        def chosen() -> None:
            said = asked.raw()
            if self._panel.sitting.put(name, "" if said == SeenHow.NOT_PRESENT.value else said):
                self._panel.edited.emit()

        asked.changed.connect(chosen)
        return asked

    def _turn(self) -> QWidget:
        """The same questions, one after the other, on a screen turned to her."""
        panel, office = self._panel, self.sheet.recipient_id

        def ask() -> ForHer:
            answers, first = dict(panel.sitting.answers), panel.may_ask
            return for_her.questions_for_her(panel.session, answers, office, may_ask_first=first)

        return turn_button(ask, name=f"intake.turn.{office}")

    def _sentence(self, one: Question) -> QWidget:
        name = share_field(self.sheet.recipient_id, one.item)
        kept = self._panel.sitting.answers.get(name, "")
        offered = [
            choice for choice in Choice if choice is not Choice.ASK_FIRST or self._panel.may_ask or kept == choice
        ]
        options = [(choice.value, words.share_word(choice.value)) for choice in offered]
        help_text = T("They would be told: {told}", told=with_latin_kept(words.said(one.told)))
        asked = RadioField(name, words.said(one.sentence), options, across=True)
        asked.set_help("\n".join(line for line in (help_text, words.said(one.consequence)) if line))
        for value, card in asked.cards.items():
            card.setObjectName(f"intake.{name}.{value}")
            card.setAccessibleDescription(words.said(one.sentence))
        asked.set_raw(self._panel.sitting.answers.get(name) or Choice.WITHHOLD.value)
        asked.changed.connect(lambda: self._chosen(one, Choice(asked.raw())))
        return asked

    def _chosen(self, one: Question, choice: Choice) -> None:
        if self._panel.sitting.choose(self.sheet.recipient_id, one.item, choice):
            self.refresh()
            self._panel.edited.emit()


class SharingPanel(Panel):
    """The sheets of all offices, one open at a time."""

    def __init__(self, sitting: Sitting, session: Session) -> None:
        super().__init__(sitting)
        self.session = session
        self.cards: list[_OfficeCard] = []
        self._open = ""
        self.may_ask = may_ask_first(sitting.answers)
        self.layout_.addWidget(label(words.step_word(self.step.value), "heading"))
        self.layout_.addWidget(label(questions.lead(self.step.value), "soft"))
        self._script = ScriptCard("share", session, spoken=sitting.answers.get("language", ""))
        self.layout_.addWidget(self._script)
        if sitting.answers.get("age") in _TOO_YOUNG:
            young = T(
                "She is under 15: her own yes is not enough, so no letter is made from these answers. Talk to a keeper "
                "about who may consent with her. Never someone who may be part of it."
            )
            self.layout_.addWidget(Notice(young, Tone.WAITING, name="intake.too_young"))
        if not self.may_ask:
            unsafe = T("No safe way to reach her is known, so no office can be told \u201cask me first\u201d.")
            self.layout_.addWidget(Notice(unsafe, Tone.INFO, name="intake.no_ask_first"))
        self._wait = label(T("Working out what each office could use..."), "soft")
        self.layout_.addWidget(self._wait)
        answers = dict(sitting.answers)
        background.run(self, lambda: intake.sharing_sheet(session, answers), self.show_sheets)

    def show_sheets(self, sheets: tuple[RecipientSheet, ...]) -> None:
        """Show one card an office."""
        self._wait.hide()
        if not any(sheet.questions for sheet in sheets):
            self.layout_.addWidget(
                EmptyState(
                    "letter",
                    T("Nothing to share yet"),
                    T("No office can use what stands here so far. Go back if she wants to say more."),
                )
            )
        last: QWidget = self._script
        for sheet in sheets:
            card = _OfficeCard(sheet, self)
            self.cards.append(card)
            self.layout_.addWidget(card)
            last = tab_after(last, card)
        kept = self.sitting.focus.split(".")[1] if self.sitting.focus.startswith("share.") else ""
        for card in self.cards:
            if card.sheet.recipient_id == kept:
                self.open_office(card.sheet)

    def open_office(self, sheet: RecipientSheet) -> None:
        """Open one office and close the others; pressed again, close it."""
        self._open = "" if self._open == sheet.recipient_id else sheet.recipient_id
        for card in self.cards:
            card.show_open(is_open=card.sheet.recipient_id == self._open)

    def place(self) -> tuple[str, int]:
        return (f"share.{self._open}.", 0) if self._open else ("", 0)
