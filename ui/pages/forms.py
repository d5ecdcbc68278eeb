"""Forms and scripts: what is read aloud, in every language and with its version, and the blank consent form to print.

Object names: ``forms.script``, ``forms.script.LANG``, ``forms.script.words``, ``forms.turn``, ``forms.office``,
``forms.lang``, ``forms.count``, ``forms.show``, ``forms.print``, ``forms.preview``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from nsintake.domain.language import Lang
from nsintake.services.intake import turned_screen
from nsintake.services.wording import forms, scripts
from ui import background, i18n, style
from ui.i18n import T, day, isolate, number
from ui.page import LoadedPage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.parts.turn_button import turn_button
from ui.parts.voice_bar import VoiceBar
from ui.printing import PdfPreview
from ui.widgets import pictogram
from ui.widgets.basics import Card, ScrollBody, across, button, clear, column, down, label, primary, row
from ui.widgets.drop_down import DropDown
from ui.widgets.flow_row import FlowRow
from ui.widgets.language_switch import language_buttons
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.recipients import Recipient
    from nsintake.services.intake.turned_screen import TurnedScreen
    from nsintake.services.wording.forms import BlankPaper
    from nsintake.services.wording.scripts import SpokenScript

_PICTURE = 34


def script_words() -> dict[str, str]:
    """What each script is called."""
    return {
        "welcome": T("Welcome and limits of secrecy"),
        "record": T("Consent to be recorded"),
        "share": T("Before the offices"),
        "seen": T("How she may be seen"),
    }


class FormsPage(LoadedPage["tuple[tuple[SpokenScript, ...], tuple[Recipient, ...]]"]):
    """Scripts and forms."""

    widest = 900

    def subtitle(self) -> str:
        return T("What is read aloud, and the paper form for whoever wants one. Neither says anything of a woman.")

    def build(self, body: QBoxLayout) -> None:
        complain = button(T("Co&mplaints"), lambda: self.shell.go("complaints"), name="forms.complaints", icon="speak")
        self.header.add_action(complain)
        body.addWidget(self._script_card())
        body.addWidget(self._form_card())

    def read(self) -> tuple[tuple[SpokenScript, ...], tuple[Recipient, ...]]:
        return scripts.scripts(self.signed_in), forms.offices(self.signed_in)

    def show_answer(self, answer: tuple[tuple[SpokenScript, ...], tuple[Recipient, ...]]) -> None:
        self._show_script()
        self.voice.load()
        if self.office.count() == 1:
            for recipient in answer[1]:
                self.office.addItem(words.said(recipient.office), recipient.recipient_id)

    # --- scripts

    def _script_card(self) -> Card:
        card = Card(T("Read aloud"), name="forms.script_card")
        self.script = _combo("forms.script", T("Script"))
        for name, said in script_words().items():
            self.script.addItem(said, name)
        self.script.currentIndexChanged.connect(lambda _at: self._show_script())
        self._lang = i18n.language()
        choices = language_buttons(QButtonGroup(self), self._show_script, name="forms.script")
        choices[self._lang].setChecked(True)
        turn = turn_button(self._for_her, name="forms.turn")
        card.add(FlowRow(self.script, *choices.values(), turn, gap=8))
        self._version = label("", "small", name="forms.version")
        card.add(self._version)
        self.voice = VoiceBar(self.signed_in)
        card.add(self.voice)
        self._sentences = column(16)
        held = QWidget()
        held.setObjectName("forms.script.words")
        held.setLayout(self._sentences)
        self._held = held
        card.add(held)
        return card

    def _for_her(self) -> TurnedScreen:
        return turned_screen.script_for_her(self.signed_in, str(self.script.currentData()), self._lang)

    def _show_script(self, lang: Lang | None = None) -> None:
        self._lang = lang or self._lang
        known = self.answer[0] if self.answer is not None else ()
        found = next((script for script in known if script.name == self.script.currentData()), None)
        clear(self._sentences)
        if found is None:
            return
        self._held.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._lang.rtl else Qt.LayoutDirection.LeftToRight
        )
        for picture, sentence in zip(found.pictures, found.sentences, strict=True):
            self._sentences.addWidget(self._sentence(picture, sentence.said_in(self._lang)))
        self._version.setText(_version_words(found, self._lang))
        self.voice.show_script(found.name, self._lang)

    def _sentence(self, picture: str, text: str) -> QWidget:
        held, line = across(gap=18)
        line.addWidget(pictogram.picture(picture, "accent", size=_PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        said = label(text, "spoken")
        side = Qt.AlignmentFlag.AlignRight if self._lang.rtl else Qt.AlignmentFlag.AlignLeft
        said.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        line.addWidget(said, 1)
        return held

    # --- the form

    def _form_card(self) -> Card:
        card = Card(T("Blank consent form"), name="forms.form_card")
        card.add(
            label(
                T(
                    "Crosses and one sign of hers only. Each form has a code of its own: type it where you write down "
                    "her consent. The form stays in the locked cabinet; it is never filled in here and never copied."
                ),
                "soft",
            )
        )
        self.lang = _combo("forms.lang", T("Language of the form"))
        for lang in Lang:
            self.lang.addItem(i18n.language_name(lang), lang.value)
        self.lang.setCurrentIndex(list(Lang).index(i18n.language()))
        self.office = _combo("forms.office", T("Office"))
        self.office.addItem(T("Written in by hand"), "")
        self.count = _combo("forms.count", T("How many"))
        for at in range(1, forms.MOST_FORMS + 1):
            self.count.addItem(number(at), at)
        self.count.setFixedWidth(90)
        self.print_ = primary(T("&Print"), self._print, name="forms.print", icon="printer")
        fields = [_under(T("Language of the form"), self.lang), _under(T("Office"), self.office)]
        card.add(row(*fields, _under(T("How many"), self.count), None, gap=style.GAP + 4))
        card.add(row(button(T("&Show it"), self._show_form, name="forms.show", icon="eye"), self.print_, None))
        self.done = PrintedNotice("forms.done")
        card.add(self.done)
        self.preview = PdfPreview(name="forms.preview")
        self.preview.setFixedHeight(620)
        self.preview.hide()
        card.add(self.preview)
        return card

    def _wanted(self) -> tuple[Lang, str, int]:
        return Lang(self.lang.currentData()), str(self.office.currentData()), int(self.count.currentData())

    def _show_form(self) -> None:
        lang, office, _ = self._wanted()

        def then(paper: BlankPaper) -> None:
            self.preview.show_pdf(paper.pdf, text=paper.text)
            self.preview.show()
            QTimer.singleShot(0, self.preview, self._to_paper)

        background.run(self, lambda: forms.blank_form(self.signed_in, lang, office), then)

    def _to_paper(self) -> None:
        """Bring the paper into sight, with the button that prints above it."""
        body = self.findChild(ScrollBody)
        inner = body.widget() if body is not None else None
        if body is not None and inner is not None:
            top = self.print_.mapTo(inner, self.print_.rect().topLeft()).y()
            body.verticalScrollBar().setValue(top - 24)

    def _print(self) -> None:
        lang, office, count = self._wanted()

        def words(papers: tuple[BlankPaper, ...]) -> str:
            codes = T(", ").join(isolate(paper.code) for paper in papers)
            return T("Printed. Codes: {codes}", codes=codes)

        print_and_say(
            self,
            self.shell.printer,
            lambda: forms.forms_to_print(self.signed_in, lang, office, count=count),
            self.done,
            words,
        )


def _combo(name: str, said: str) -> DropDown:
    made = DropDown()
    made.setObjectName(name)
    made.setAccessibleName(said)
    made.setMinimumWidth(90)
    return made


def _under(said: str, part: QWidget) -> QWidget:
    """A part with its label above it."""
    held, inner = down(gap=6)
    inner.addWidget(label(said, "label", wrap=False))
    inner.addWidget(part)
    return held


def _version_words(found: SpokenScript, lang: Lang) -> str:
    version = found.versions[lang]
    if version.day is None:
        return T("The program's own words ({named}).", named=version.named)
    return T(
        "Version {version}, signed by {name} on {day} ({named}).",
        version=version.version,
        name=as_typed(version.signer),
        day=day(version.day),
        named=version.named,
    )
