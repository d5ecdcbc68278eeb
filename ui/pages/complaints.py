"""Complaints about this office: to whom, and help to write one. Nothing that is typed here is kept anywhere.

Her words are in one field, in memory. There is no draft of them; leaving, locking or wiping takes them away.
Object names: ``complaints.missing``, ``complaints.to.KIND``, ``complaints.turn``, ``words``, ``to``, ``lang``,
``complaints.read_back``, ``complaints.print``, ``complaints.wipe``, ``complaints.wiped``, ``complaints.done``,
``complaints.years``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.complaint import MOST_SIGNS, ComplaintTo
from nsintake.domain.language import Lang
from nsintake.services.intake import complaints
from ui import background, i18n, style
from ui.dialogs.turn_to_her import TurnToHer
from ui.i18n import T, number
from ui.message import ask
from ui.page import LoadedPage
from ui.parts.complaint_lines import lacks_words, pointed_at_words, show_contacts
from ui.parts.print_blank import PrintedNotice, print_blank
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, rule
from ui.widgets.fields import ChoiceField, MultilineField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form
from ui.words.complaints import to_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.services.intake.complaints import ComplaintsView
    from nsintake.services.intake.turned_screen import TurnedScreen
    from nsintake.services.wording.forms import BlankPaper


class ComplaintsPage(LoadedPage["ComplaintsView"]):
    """Complaints."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("She may complain about anything and anybody here. It changes nothing in the help she gets.")

    def build(self, body: QBoxLayout) -> None:
        feedback = button(T("How she was &received"), lambda: self.shell.go("feedback"), name="complaints.feedback")
        self.header.add_action(feedback)
        self.missing = Notice("", Tone.URGENT, name="complaints.missing")
        body.addWidget(self.missing)
        card = Card(T("To whom she can complain, outside this office"), name="complaints.contacts")
        self._contacts = QVBoxLayout()
        self._contacts.setSpacing(10)
        card.add(self._contacts)
        card.add(rule())
        card.add(label(pointed_at_words(), "soft"))
        body.addWidget(card)
        body.addWidget(self._writing())
        self.years = label("", "soft", name="complaints.years")
        body.addWidget(self.years)

    def _writing(self) -> Card:
        card = Card(T("Help to write it"), name="complaints.writing")
        said = T(
            "Nothing you type here is kept: no draft, no entry in the log. A lock, also the one that comes by itself, "
            "loses it. Print it before you go."
        )
        card.add(Notice(said, Tone.WAITING, name="complaints.not_kept"))
        self.words = MultilineField(
            "words",
            T("In her own words"),
            help=T(
                "Typed or spoken: she types it, or says it and you type what she says, as she says it. Then read it "
                "back to her. A new line begins a new paragraph. She need not name herself."
            ),
            rows=12,
            limit=MOST_SIGNS,
            required=True,
            private=True,
        )
        self.words.edit.setUndoRedoEnabled(False)
        whom = T(
            "SpeakUp: anything and anybody here. PSEA focal point: sexual exploitation or abuse by an aid worker; you "
            "must also report that there yourself. The third: an officer or official."
        )
        tos = [(to.value, to_word(to)) for to in ComplaintTo]
        self.to = ChoiceField("to", T("To whom"), tos, help=whom, required=True)
        langs = [(lang.value, i18n.language_name(lang)) for lang in Lang]
        self.lang = ChoiceField("lang", T("Language of the paper"), langs, required=True)
        self.lang.set_value(i18n.language().value)
        self.form = Form([self.words, self.to, self.lang])
        for field in (self.words, self.to, self.lang):
            card.add(field)
        self.done = PrintedNotice("complaints.done")
        printing = primary(T("&Print it twice"), self._print, name="complaints.print", icon="printer")
        wiping = button(T("&Wipe it"), partial(self._ask_wipe, None), name="complaints.wipe")
        turning = turn_button(
            lambda: complaints.contacts_for_her(self.signed_in, Lang(self.lang.raw() or i18n.language().value)),
            name="complaints.turn",
        )
        reading = button(T("Read it &back to her"), self._read_back, name="complaints.read_back", icon="speak")
        card.add(FlowRow(printing, reading, wiping, turning))
        card.add(self.done)
        self.wiped = Notice("", Tone.GOOD, name="complaints.wiped")
        self.words.edit.textChanged.connect(lambda: self.wiped.show_text(""))
        card.add(self.wiped)
        told = T(
            "Both papers are the same. She keeps one: it is her receipt. The other goes into an envelope, and she or "
            "you send it. This office keeps no copy."
        )
        card.add(label(told, "soft"))
        return card

    # --- what is shown

    def read(self) -> ComplaintsView:
        return complaints.to_whom(self.signed_in)

    def show_answer(self, answer: ComplaintsView) -> None:
        self.missing.show_text(lacks_words(answer.lacks))
        show_contacts(self._contacts, answer, name="complaints.to")
        counted = [T("{year}: {count}", year=number(year), count=number(count)) for year, count in answer.years]
        self.years.setText(
            T("Papers printed here in years that are over: {years}", years=T(", ").join(counted)) if counted else ""
        )

    # --- her words

    def can_leave(self) -> bool:
        """What is typed here is lost with the page, so nobody leaves it by mistake. Whoever wipes it then goes on."""
        if not self.words.raw():
            return True
        self._ask_wipe(self.wanted_next)
        return False

    def retranslate(self) -> None:
        """Another language of the window: her words go over in memory, through no draft."""
        kept = self.form.raw()
        super().retranslate()
        self.form.set_raw(kept)

    def on_hidden(self, *, by_system: bool) -> None:  # noqa: ARG002
        """Another page is in front, or the window goes: nothing stays in the field."""
        if self.isHidden():  # not where the window is only made small
            self.wipe()
            self.wiped.show_text("")

    def _ask_wipe(self, go_on: Callable[[], object] | None) -> None:
        asked = T("What is typed here is gone for good then. Were both papers printed, and are they in front of her?")
        ask(self, asked, T("Wipe it"), partial(self._wiped, go_on), title=T("Wipe the complaint?"), dangerous=True)

    def _wiped(self, go_on: Callable[[], object] | None) -> None:
        self.wipe()
        if go_on is None:
            self.wiped.tell(T("Wiped."))
        else:
            go_on()

    def wipe(self) -> None:
        """Take her words away."""
        self.words.edit.clear()
        self.words.set_error("")
        self.to.set_raw("")
        self.done.forget()

    def _read_back(self) -> None:
        """Large, a paragraph at a time: for whoever reads it herself, and for whoever has it read to her."""
        lang, words = Lang(self.lang.raw() or i18n.language().value), str(self.words.raw())

        def shown(view: TurnedScreen) -> None:
            self.words.set_error("")
            TurnToHer.open_over(self, view)

        background.run(
            self,
            lambda: complaints.read_back(self.signed_in, lang, words),
            shown,
            partial(self.tell, beside=self.form),
        )

    def _print(self) -> None:
        values = self.form.values()
        if values is None:
            return
        to, lang, words = ComplaintTo(values["to"]), Lang(values["lang"]), str(values["words"])

        def drawn() -> tuple[BlankPaper, ...]:
            paper = complaints.draw(self.signed_in, lang, to, words)
            return (paper, paper)

        print_blank(self, self.shell.printer, drawn, self._printed, failed=partial(self.tell, beside=self.form))

    def _printed(self, papers: tuple[BlankPaper, ...]) -> None:
        background.run(self, lambda: complaints.count_printed(self.signed_in), lambda _none: None)
        told = T(
            "Printed twice, pages of each: {pages}. Look that both came out. One is for her to keep, the other is for "
            "the envelope. Then wipe it.",
            pages=number(papers[0].pages),
        )
        self.done.printed(told, self.shell.printer)  # no paper is kept to be looked at
