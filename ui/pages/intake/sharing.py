"""What each office may hear: office by office, sentence by sentence, No unless she says otherwise.

Shows what the service worked out from her answers; decides nothing about what may be asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.branches import may_ask_first
from nsintake.domain.consent import SEEN_ANSWERS, Choice, Item, SeenHow, can_join
from nsintake.domain.how_said import OF_OFFICE, is_how, of_office, unanswered_how
from nsintake.domain.intake import faults_in, recipients_asked, seen_field, share_field
from nsintake.errors import Refused, UserFault
from nsintake.services.intake import intake, turned_screen
from ui import background, style
from ui.errors import words_for
from ui.i18n import T
from ui.pages.intake.scripts import ScriptCard
from ui.pages.intake.session_state import SessionState
from ui.pages.intake.steps import Panel
from ui.pages.intake.terms import GivenBlock, OfficeTerms
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, column, down, label, row, rule, take_out
from ui.widgets.fields import ChoiceField, Field, RadioField
from ui.widgets.into_view import bring_to_top
from ui.widgets.radio_card import CardGroup
from ui.widgets.tab_order import tab_after
from ui.words import questions
from ui.words import values as words
from ui.words.consent import conflict_state, conflict_words, heard, joined_words
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.intake import Question, RecipientSheet
    from nsintake.services.intake.turned_screen import TurnedScreen
    from ui.pages.intake.fields import FieldCache


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
        self.opener = button(
            T("Ask about this office"), lambda: panel.turn_office(self), name=f"intake.office.{sheet.recipient_id}"
        )
        self.opener.setAccessibleDescription(words.said(sheet.office))
        head.addWidget(self.opener)
        self.add(head)
        self._asked: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Say in one line what this office may hear."""
        answers = self._panel.session_state.answers
        kept = [
            answers.get(share_field(self.sheet.recipient_id, question.item), "") for question in self.sheet.questions
        ]
        yes, ask = kept.count(Choice.SHARE), kept.count(Choice.ASK_FIRST)
        if not self.sheet.questions:
            self._state.setText(T("She told nothing this office could use."))
            self.opener.hide()
        elif self.sheet.conflict:
            self._state.setText(conflict_state(self.sheet.conflict))
        else:
            self._state.setText(heard(yes, ask))

    def show_open(self, *, is_open: bool) -> None:
        """Open or close the card; only an open one has fields."""
        if self._asked is not None:
            self._panel.field_cache.take_back([of_office(name, self.sheet.recipient_id) for name in OF_OFFICE])
            take_out(self.body, self._asked)
            self._asked = None
        self.opener.setText(T("Close") if is_open else T("Ask about this office"))
        if is_open:
            self._asked = self._sentences()
            self.body.addWidget(self._asked)
            tab_after(self.opener, self._asked)

    def _sentences(self) -> QWidget:
        held, layout = down(gap=style.GAP + 4)
        layout.addWidget(rule())
        if self.sheet.conflict:
            said = conflict_words(self.sheet.conflict)
            layout.addWidget(Notice(said, Tone.URGENT, name=f"intake.conflict.{self.sheet.recipient_id}"))
            return held
        if self.sheet.questions:
            layout.addLayout(row(self._turn(), None))
        for question in self.sheet.questions:
            layout.addWidget(self._sentence(question))
        if self.sheet.questions and not self._panel.session_state.short_way:
            layout.addWidget(self._seen())
            layout.addWidget(
                OfficeTerms(self.sheet.recipient_id, self._panel.session_state, self._panel.field_cache, self._told)
            )
        return held

    def _told(self) -> None:
        self._panel.edited.emit()

    def _seen(self) -> QWidget:
        """How she would be present before this office, if there is a meeting with it."""
        name = seen_field(self.sheet.recipient_id)
        options = [(how.value, words.seen_word(how.value)) for how in SEEN_ANSWERS]
        title = T("If there is a meeting with them, how is she present")
        asked = ChoiceField(f"intake.{name}", title, options, prompt=words.seen_word(SeenHow.NOT_ASKED.value))
        asked.set_raw(self._panel.session_state.answers.get(name, ""))

        def chosen() -> None:
            if self._panel.session_state.put(name, asked.raw()):
                self._panel.edited.emit()

        asked.changed.connect(chosen)
        return asked

    def _turn(self) -> QWidget:
        """The same questions, one after the other, on a screen turned to her."""
        panel, office = self._panel, self.sheet.recipient_id

        def ask() -> TurnedScreen:
            answers, first = dict(panel.session_state.answers), panel.may_ask
            return turned_screen.questions_for_her(panel.signed_in, answers, office, may_ask_first=first)

        return turn_button(ask, name=f"intake.turn.{office}")

    def _sentence(self, question: Question) -> QWidget:
        name = share_field(self.sheet.recipient_id, question.item)
        kept = self._panel.session_state.answers.get(name, "")
        offered = [
            choice for choice in Choice if choice is not Choice.ASK_FIRST or self._panel.may_ask or kept == choice
        ]
        options = [(choice.value, words.share_word(choice.value)) for choice in offered]
        help_text = T("They would be told: {told}", told=with_latin_kept(words.said(question.told)))
        asked = RadioField(name, words.said(question.sentence), options, across=True)
        asked.set_help("\n".join(line for line in (help_text, words.said(question.consequence)) if line))
        for value, card in asked.cards.items():
            card.setObjectName(f"intake.{name}.{value}")
            card.setAccessibleDescription(words.said(question.sentence))
        asked.set_raw(self._panel.session_state.answers.get(name) or Choice.WITHHOLD.value)
        asked.changed.connect(lambda: self._chosen(question, Choice(asked.raw())))
        return asked

    def _chosen(self, question: Question, choice: Choice) -> None:
        if self._panel.session_state.choose(self.sheet.recipient_id, question.item, choice):
            self.refresh()
            self._panel.say_offices()
            self._panel.edited.emit()


class SharingPanel(Panel):
    """The sheets of all offices, one open at a time."""

    def __init__(
        self, session_state: SessionState, signed_in: SignedIn, field_cache: FieldCache, within: QWidget | None
    ) -> None:
        super().__init__(session_state, within)
        self.signed_in, self.field_cache = signed_in, field_cache
        self.cards: list[_OfficeCard] = []
        self._open, self._narrow = "", False
        self._fault: UserFault | None = None
        self.may_ask = may_ask_first(session_state.answers)
        self.layout_.addWidget(label(words.step_word(self.step.value), "heading"))
        self.layout_.addWidget(label(questions.lead(self.step.value), "soft"))
        self._script = ScriptCard("share", signed_in, spoken=session_state.answers.get("language", ""))
        self.layout_.addWidget(self._script)
        self._lacks = self.advise(Notice("", Tone.WAITING, name="intake.not_hers"))
        background.run(self, lambda: intake.her_consent_lacks(signed_in, dict(session_state.answers)), self._say_lacks)
        self._joined = self.advise(Notice("", Tone.WAITING, name="intake.joined"))
        if not self.may_ask:
            unsafe = T("No safe way to reach her is known, so no office can be told \u201cask me first\u201d.")
            self.layout_.addWidget(Notice(unsafe, Tone.INFO, name="intake.no_ask_first"))
        self._wait = label(T("Working out what each office could use..."), "soft")
        self.layout_.addWidget(self._wait)
        self.given: GivenBlock | None = None
        field_cache.edited.connect(self._keep)
        answers = dict(session_state.answers)
        background.run(self, lambda: intake.sharing_sheet(signed_in, answers), self.show_sheets)

    def show_columns(self, columns: int, *, narrow: bool) -> None:
        del columns  # what she says of an office is in one
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        for group in self.findChildren(CardGroup):
            group.fit_narrow(narrow=self._narrow)

    def let_go(self) -> None:
        self.field_cache.edited.disconnect(self._keep)
        self.field_cache.take_back()

    def _keep(self, name: str) -> None:
        """A text about an office was typed."""
        field = self.field_cache.findChild(Field, f"field_{name}") or self.findChild(Field, f"field_{name}")
        if field is not None and is_how(name) and self.session_state.put(name, field.raw()):
            self._last = (name, field.caret())
            self.edited.emit()

    def _say_lacks(self, code: str) -> None:
        """What her consent lacks at her age: what is answered here is kept, and no letter is made from it."""
        if code:
            still = T("Until then no office hears anything from these answers.")
            self._lacks.show_text(f"{words_for(Refused(code))} {still}")
            self.advised.emit()

    def say_offices(self) -> None:
        """Which offices she was asked about: on paper each has its form, and two that hear the same account are told of
        beside it.
        """
        off = {card.sheet.recipient_id for card in self.cards if card.sheet.conflict}
        shared = dict[str, set[Item]]()
        for name, raw in self.session_state.answers.items():
            if name.startswith("share.") and raw != Choice.WITHHOLD:
                _, office, item = name.split(".")
                if office not in off:
                    shared.setdefault(office, set()).add(Item(item))
        self._joined.show_text(joined_words() if can_join(shared) else "")
        self.advised.emit()
        if self.given is not None:
            asked = set(recipients_asked(self.session_state.answers)) - off
            sheets = (card.sheet for card in self.cards if card.sheet.recipient_id in asked)
            self.given.show_offices((sheet.recipient_id, words.said(sheet.office)) for sheet in sheets)
            self.given.setVisible(bool(asked))
            self._list_fields()

    def show_sheets(self, sheets: tuple[RecipientSheet, ...]) -> None:
        """Show one card an office."""
        self._wait.hide()
        if not any(sheet.questions for sheet in sheets):
            self.layout_.addWidget(
                EmptyState(
                    "letter",
                    T("Nothing to share yet"),
                    T("No office can use what is here so far. Go back if she wants to say more."),
                )
            )
        last: QWidget = self._script
        for sheet in sheets:
            card = _OfficeCard(sheet, self)
            self.cards.append(card)
            self.layout_.addWidget(card)
            last = tab_after(last, card)
        if any(sheet.questions for sheet in sheets) and not self.session_state.short_way:
            self.given = GivenBlock(self.session_state, self.signed_in)
            self.given.edited.connect(self.edited)
            self.layout_.addWidget(self.given)
            tab_after(last, self.given)
        self.say_offices()
        self._fit()
        self._go_back_to(self.session_state.focus)
        self.focus_first()
        if self.given is not None and self._fault is not None:
            self.given.show_fault(self._fault)
        if self._last[0]:
            self.put_caret(*self._last)

    def _go_back_to(self, name: str) -> None:
        """Open the office that an answer is about."""
        office = name.split(".")[1] if name.startswith(("share.", *(f"{prefix}." for prefix in OF_OFFICE))) else ""
        for card in self.cards:
            if card.sheet.recipient_id == office and self._open != office:
                self.open_office(card.sheet)

    def show_field(self, name: str) -> None:
        self._go_back_to(name)

    def put_caret(self, name: str, caret: int) -> None:
        """Put the keyboard back, once the offices are here."""
        if is_how(name):
            self._last = (name, caret)
            self.show_field(name)
            if name in self.fields:
                self.fields[name].set_caret(caret)

    def show_faults(self) -> bool:
        first = next((str(fault.params["field"]) for fault in faults_in(self.session_state.answers, self.step)), "")
        self.show_field(first)
        if not super().show_faults():
            return False
        lacking = unanswered_how(self.session_state.answers)
        if lacking is None or self.given is None or self.given.isHidden():
            return True
        self.given.show_fault(lacking)
        return False

    def show_fault(self, fault: UserFault) -> None:
        """What the log of forms says against a code; kept until the offices are here."""
        self._fault = fault
        if self.given is not None:
            self.given.show_fault(fault)

    def turn_office(self, card: _OfficeCard) -> None:
        """As ``open_office``, for whoever pressed its button: the one before closes above it, so its name is brought
        back into sight.
        """
        self.open_office(card.sheet)
        bring_to_top(card)

    def open_office(self, sheet: RecipientSheet) -> None:
        """Open one office and close the others; pressed again, close it."""
        self._open = "" if self._open == sheet.recipient_id else sheet.recipient_id
        for card in self.cards:
            card.show_open(is_open=card.sheet.recipient_id == self._open)
        self._fit()
        self._list_fields()
        if self._open:
            QTimer.singleShot(0, self, self._focus_sentence)

    def _focus_sentence(self) -> None:
        """Give the keyboard to the first sentence of the office that is open, and in it to what is chosen."""
        first = next((field for field in self.in_order() if field.name.startswith("share.")), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """The first office; once the offices are here."""
        if self.cards and not self._open:
            self.cards[0].opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_fields(self) -> None:
        self.fields = {field.name: field for field in self.findChildren(Field) if is_how(field.name)}

    def place(self) -> tuple[str, int]:
        name, caret = super().place()
        return (name, caret) if name or not self._open else (f"share.{self._open}.", 0)
