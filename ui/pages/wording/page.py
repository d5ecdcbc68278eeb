"""Every text the office may word in its own way: version, day, who signed, and what was refused.

Draws what the service found; signs nothing but the duty phone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.language import Lang
from nsintake.services.wording import recipients, wording
from ui import i18n
from ui.i18n import T, isolate
from ui.message import ask
from ui.page import LoadedPage
from ui.pages.wording.logo import LogoCard
from ui.pages.wording.names import language_of, older_words, state_words, text_word
from ui.pages.wording.offices import examples_words
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row, rule
from ui.widgets.data_table import DataTable
from ui.widgets.fields import TextField
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.records.content import RefusedText
    from nsintake.services.wording.wording import LangState, TextRow, TextView

_FORMS = frozenset({"recipients", "complaint_contacts", "duty_phone", "logo"})


@dataclass(frozen=True, slots=True)
class WordingPageData:
    """What the page shows, asked in one go."""

    texts: tuple[TextRow, ...]
    refused: tuple[RefusedText, ...]
    phone: TextView
    examples: int


class WordingPage(LoadedPage[WordingPageData]):
    """Our words."""

    widest = 1000

    def subtitle(self) -> str:
        return T("What the office says, in three languages. Every change is signed, and the words before it are kept.")

    def build(self, body: QBoxLayout) -> None:
        self.refused = Notice("", Tone.URGENT, name="wording.refused", title=T("Refused"))
        self.older = Notice("", Tone.WAITING, name="wording.older")
        self.signed = Notice("", Tone.GOOD, name="wording.signed")
        card = Card(flush=True)
        card.body.setSpacing(0)
        self.table = DataTable(_columns(), name="wording.table", describe=T("Texts"), most_lines=8)
        self.table.opened.connect(self._open)
        card.add(self.table)
        self.logo = LogoCard(self.signed_in)
        self.logo.signed.connect(self.signed.show_text)
        for part in (self.refused, self.older, self.signed, card, self._forms(), self.logo):
            body.addWidget(part)

    def _forms(self) -> Card:
        card = Card(T("Offices and duty phone"), name="wording.forms")
        self.offices_state = label("", "soft", name="wording.offices_state")
        self.to_offices = button(
            T("Offices we write &to"), lambda: self.shell.go("offices"), name="wording.offices", icon="directory"
        )
        self.examples = Notice("", Tone.WAITING, name="wording.examples")
        card.add(self.examples)
        self.to_contacts = button(
            T("Contacts for &complaints"),
            lambda: self.shell.go("complaint_contacts"),
            name="wording.contacts",
            icon="directory",
        )
        card.add(row(self.to_offices, self.to_contacts, None))
        card.add(self.offices_state)
        card.add(rule())
        self.phone_state = label("", "soft", name="wording.phone_state")
        self.phone = TextField(
            "duty_phone",
            T("Duty phone of the liaison officer"),
            help=T("It is on every letter and fact sheet."),
            limit=40,
            ltr=True,
        )
        self.phone_sign = primary(T("&Sign the number"), self._ask_phone, name="wording.phone.sign", icon="key")
        card.add(self.phone)
        card.add(row(self.phone_sign, None))
        card.add(self.phone_state)
        self._after = 0
        return card

    # --- coming

    def on_shown(self, **_arguments: object) -> None:
        self.signed.show_text("")
        self.reload()

    def reload(self) -> None:
        self.logo.load()
        super().reload()

    def read(self) -> WordingPageData:
        texts, refused = wording.texts(self.signed_in), wording.refused(self.signed_in)
        return WordingPageData(texts, refused, wording.phone(self.signed_in), len(recipients.examples(self.signed_in)))

    def show_answer(self, answer: WordingPageData) -> None:
        self.refused.show_text(refused_words(answer.refused))
        older = [text_word(text.kind) for text in answer.texts if older_words(text.states)]
        said = T("In one language older than in another: {texts}.", texts=T(", ").join(older)) if older else ""
        self.older.show_text(said)
        self.table.set_rows([_row(text) for text in answer.texts if text.kind not in _FORMS])
        self.table.fit_height()
        offices = next(text for text in answer.texts if text.kind == "recipients")
        self.examples.show_text(examples_words(answer.examples))
        self.offices_state.setText(state_words(offices.states[0]))
        self.phone_state.setText(state_words(answer.phone.state))
        self.phone.set_raw(answer.phone.parts[0].part.text)
        self._after = answer.phone.after

    def _open(self, kind: str) -> None:
        """Open a text in the language of the window; what is one text for all languages has none."""
        if self.answer is not None:
            there = [state.lang for text in self.answer.texts if text.kind == kind for state in text.states]
            ours = i18n.language().value
            self.shell.go("wording_text", kind=kind, lang=ours if ours in there else there[0])

    # --- the duty phone

    def _ask_phone(self) -> None:
        number = self.phone.raw().strip()
        asked = T("Sign {number} as the duty phone? Letters written from now on bear it.", number=isolate(number))
        ask(self, asked, T("Sign"), lambda: self._sign_phone(number), title=T("Duty phone"), icon="key")

    def _sign_phone(self, number: str) -> None:
        signed_in, after = self.signed_in, self._after

        def done(version: int) -> None:
            self.signed.show_text(T("The duty phone is signed, version {version}.", version=version))

        work = partial(wording.save, signed_in, "duty_phone", "all", {"duty_phone": number}, after=after)
        self.act(work, done, beside=self.phone)


def refused_words(refused: tuple[RefusedText, ...]) -> str:
    """What was refused and what to do; empty if nothing."""
    if not refused:
        return ""
    named = [
        T("{what} ({language})", what=text_word(text.kind), language=language_of(text.lang))
        if text.lang != "all"
        else text_word(text.kind)
        for text in refused
    ]
    return T(
        "Something is in the station's files that no keeper signed as it is: {texts}. It is not "
        "used; the newest signed words before it are used instead, or the program's own. "
        "Somebody changed the files: ask who, then sign the text again.",
        texts=T(", ").join(named),
    )


def _columns() -> list[Column]:
    return [
        Column("text", T("Text"), share=8),
        *(Column(lang.value, i18n.language_name(lang), ColumnKind.PILL, share=4) for lang in Lang),
        Column("signed", T("Last signed"), share=6),
    ]


def _row(text: TextRow) -> TableRow:
    signed = sorted((state.day, state.signer) for state in text.states if state.day)
    every = [lang.value for lang in Lang]
    values: dict[str, str | Pill] = {
        lang: _pill(state) for state in text.states for lang in ([state.lang] if state.lang in every else every)
    }
    values["text"] = text_word(text.kind)
    if signed:
        day, name = signed[-1]
        values["signed"] = T("{day}, {name}", day=i18n.day(day), name=as_typed(name))
    return TableRow(text.kind, values)


def _pill(state: LangState) -> Pill:
    if state.refused:
        return Pill(T("Refused"), Tone.URGENT)
    if state.older:
        return Pill(T("Older"), Tone.WAITING)
    if state.version:
        return Pill(T("Version {version}", version=state.version), Tone.GOOD)
    return Pill(T("Original"), Tone.NEUTRAL)
