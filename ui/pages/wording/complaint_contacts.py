"""To whom she can complain: a keeper enters each contact and says how it was checked.

Object names: ``contacts.edit.KIND``, ``name.LANG``, ``reach``, ``how``, ``contacts.sign``, ``contacts.said``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.complaint import CheckedHow, ComplaintTo
from nsintake.domain.language import Lang
from nsintake.services.intake import complaints
from nsintake.services.wording import complaint_contacts
from ui import style
from ui.i18n import T
from ui.message import ask
from ui.page import Draft, FormPage
from ui.pages.wording.fields import turn
from ui.parts.complaint_lines import lacks_words, show_contacts
from ui.widgets.basics import Card, Notice, Tone, button, clear, primary, quiet, row
from ui.widgets.fields import RadioField, TextField
from ui.widgets.form import Form
from ui.widgets.tab_order import tab_after
from ui.words import values as words
from ui.words.complaints import checked_how_word, to_word

if TYPE_CHECKING:
    from nsintake.services.intake.complaints import ComplaintsView
    from nsintake.services.wording.complaint_contacts import ComplaintContactsView


class ComplaintContactsPage(FormPage["tuple[ComplaintContactsView, ComplaintsView]"]):
    """Contacts for complaints."""

    widest = style.FORM
    _open: ComplaintTo | None = None

    def subtitle(self) -> str:
        return T("Outside this office, since whoever works here may be the one she complains about.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("All &texts"), lambda: self.shell.go("wording"), name="contacts.all"))
        self.said = Notice("", Tone.GOOD, name="contacts.said")
        self.missing = Notice("", Tone.WAITING, name="contacts.missing")
        self.refused = Notice("", Tone.URGENT, name="contacts.refused")
        for notice in (self.refused, self.missing, self.said):
            body.addWidget(notice)
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        card = Card(T("To whom she can complain, outside this office"), name="contacts.card")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        card.add(self._lines)
        acts = [
            button(T("Enter: {what}", what=to_word(to)), partial(self._edit, to), name=f"contacts.edit.{to.value}")
            for to in ComplaintTo
        ]
        for act in acts:
            card.add(row(act, None))
        body.addWidget(card)

    def on_shown(self, **_arguments: object) -> None:
        self.said.show_text("")
        self._leave()
        self.reload()

    def read(self) -> tuple[ComplaintContactsView, ComplaintsView]:
        return complaint_contacts.listed(self.signed_in), complaints.to_whom(self.signed_in)

    def show_answer(self, answer: tuple[ComplaintContactsView, ComplaintsView]) -> None:
        refused = T(
            "A list is here that no keeper signed as it is. It is not used. Signing a contact again settles it."
        )
        self.refused.show_text(refused if answer[0].text.state.refused else "")
        self.missing.show_text(lacks_words(answer[1].lacks))
        show_contacts(self._lines, answer[1], name="contacts.to")

    # --- one contact

    def about(self) -> Draft | None:
        return None if self.answer is None else {}

    def typed(self) -> Draft | None:
        return None if self._open is None else {"to": self._open.value, "form": self.form.raw()}

    def put_back(self, draft: Draft) -> None:
        self._edit(ComplaintTo(str(draft["to"])))
        self.form.set_raw(dict(draft["form"]))

    def _edit(self, to: ComplaintTo) -> None:
        if self.answer is None:
            return
        self._leave()
        self._open = to
        known = next((contact for contact in self.answer[0].contacts if contact.to is to), None)
        card = Card(to_word(to), name="contacts.form")
        self.form = Form()
        self.form.edited.connect(self.draft_changed)
        for lang in Lang:
            said = T("{what}, {language}", what=T("What it is called"), language=words.language_word(lang.value))
            field = TextField(f"name.{lang.value}", said, required=True)
            turn(field.edit, lang)
            field.set_value("" if known is None else known.name.said_in(lang))
            card.add(self.form.add(field))
        reach = TextField("reach", T("How she reaches it"), required=True, ltr=True)
        reach.set_value("" if known is None else known.reach)
        card.add(self.form.add(reach))
        hows = [(how.value, checked_how_word(how)) for how in CheckedHow]
        card.add(self.form.add(RadioField("how", T("How did you check it today?"), hows, required=True)))
        signs = primary(T("&Sign"), self._ask_sign, name="contacts.sign", icon="key")
        card.add(row(signs, quiet(T("&Cancel"), self._leave, name="contacts.cancel"), None))
        self._place.addWidget(card)
        tab_after(self.header, card)
        next(iter(self.form.fields.values())).setFocus()

    def _leave(self) -> None:
        self._open = None
        clear(self._place)

    def _ask_sign(self) -> None:
        values = self.form.values()
        if values is None or self._open is None:
            return
        asked = T("Women are told this contact from now on, with the day and your name as the one who checked it.")
        sign = partial(self._sign, self._open, {str(name): str(value) for name, value in values.items()})
        ask(self, asked, T("Sign"), sign, title=T("Sign this contact?"), icon="key")

    def _sign(self, to: ComplaintTo, values: dict[str, str]) -> None:
        if self.answer is None:
            return
        after, how = self.answer[0].after, CheckedHow(values.pop("how"))

        def done(_none: None) -> None:
            self._leave()
            self.draft_changed.emit()
            self.said.tell(T("The contact is signed."))

        self.act(lambda: complaint_contacts.save_contact(self.signed_in, to, values, how, after=after), done)
