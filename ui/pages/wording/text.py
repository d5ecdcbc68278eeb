"""One text in one language: its parts to be edited beside the program's own words, a look at the paper, the signature.

Everything typed and not signed is kept as a sealed draft; faults stand beside the part and name its line.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsintake.domain.language import Lang
from nsintake.services import wording, wording_papers
from ui import background, i18n, words
from ui.dialogs.message import ask
from ui.errors import show_error
from ui.i18n import T
from ui.page import Draft, Page
from ui.pages.wording.fields import FixedRow, PartRow
from ui.pages.wording.names import (
    fault_words,
    lang_of,
    language_of,
    older_words,
    part_word,
    state_words,
    text_word,
    version_words,
)
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, quiet, row, rule, tab_after
from ui.widgets.fields import ChoiceField
from ui.widgets.papers import PapersView

if TYPE_CHECKING:
    from nsintake.domain.wording import WordingFault
    from nsintake.services.drafting import Paper
    from nsintake.services.wording import TextView
    from ui.page import Shell


_NAMED: Final = 4
"""So many changed parts are named when she is asked."""


class TextPage(Page):
    """A text."""

    key: ClassVar[str] = "wording_text"
    widest: ClassVar[int] = 1000

    def __init__(self, shell: Shell) -> None:
        self._view: TextView | None = None
        self._rows: dict[str, PartRow] = {}
        self._typed: dict[str, str] = {}
        super().__init__(shell)

    def title(self) -> str:
        return text_word(str(self.arguments.get("kind", ""))) if self.arguments else T("Our words")

    def help_key(self) -> str:
        return "wording"

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("All &texts"), lambda: self.shell.go("wording"), name="wording.all"))
        self.check_button = button(T("C&heck"), self._check, name="wording.check", icon="check")
        self.sign_button = primary(T("&Sign"), self._ask, name="wording.sign", icon="key")
        self.header.add_action(self.check_button)
        self.header.add_action(self.sign_button)
        self._languages = QHBoxLayout()
        self._languages.setSpacing(4)
        self._group = QButtonGroup(self)
        for lang in Lang:
            choose = button(i18n.language_name(lang), name=f"wording.lang.{lang.value}", kind="language")
            choose.setCheckable(True)
            choose.clicked.connect(lambda _on=False, lang=lang: self._to(lang))
            self._group.addButton(choose)
            self._languages.addWidget(choose)
        self._languages.addStretch(1)
        body.addLayout(self._languages)
        self.state = label("", "soft", name="wording.state")
        self.refused = Notice("", Tone.URGENT, name="wording.text_refused")
        self.older = Notice("", Tone.WAITING, name="wording.text_older")
        self.said = Notice("", Tone.GOOD, name="wording.said")
        for part in (self.state, self.refused, self.older, self.said):
            body.addWidget(part)
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        body.addLayout(self._place)
        self._rows = {}

    # --- coming and going

    def on_shown(self, **arguments: object) -> None:
        kind, lang = str(arguments.get("kind", "")), str(arguments.get("lang", ""))
        if self._view is not None and (self._view.kind, self._view.state.lang) != (kind, lang):
            self._typed = {}
        self.said.show_text("")
        self._load(kind, lang)

    def _load(self, kind: str, lang: str) -> None:
        background.run(self, lambda: wording.read(self.session, kind, lang), self.show_text)

    def draft_to_save(self) -> Draft | None:
        """What is typed and not signed."""
        view, values = self._view, self._changes()
        if view is None or not values:
            return None
        return {"kind": view.kind, "lang": view.state.lang, "values": values}

    def restore(self, draft: Draft) -> None:
        wanted = (draft.get("kind"), draft.get("lang"))
        if wanted != (self.arguments.get("kind"), self.arguments.get("lang")):
            return
        self._typed = {str(key): str(text) for key, text in dict(draft.get("values", {})).items()}
        self._put_typed()

    def retranslate(self) -> None:
        self._typed = self._changes()
        super().retranslate()

    def can_leave(self) -> bool:
        """Another language or page may follow: what is typed is signed or dropped first."""
        if not self._changes():
            return True
        ask(
            self,
            T("What you typed here is not signed. Stay and sign it, or drop it."),
            T("Drop it"),
            self._drop,
            title=T("Not signed"),
            dangerous=True,
        )
        return False

    def _drop(self) -> None:
        self._typed = {}
        for one in self._rows.values():
            one.field.set_raw(one.part.text)
            one.show_change()
        self.said.show_text(T("Dropped: the words in force stand here again."), Tone.INFO)

    def _to(self, lang: Lang) -> None:
        now = self._view.state.lang if self._view else ""
        if lang.value != now and self.can_leave():
            self.arguments = {**self.arguments, "lang": lang.value}
            self.on_shown(**self.arguments)
        self._mark(now)

    def _mark(self, lang: str) -> None:
        for choose in self._group.buttons():
            choose.setChecked(choose.objectName() == f"wording.lang.{lang}")

    # --- the text in front

    def show_text(self, view: TextView) -> None:
        """Show a text with its parts, its versions and a place for the paper."""
        self._view, self._rows = view, {}
        self.header.set_title(text_word(view.kind))
        self._mark(view.state.lang)
        self.state.setText(state_words(view.state))
        refused = T("Something lies here that no keeper signed as it is. It is not used. Signing this text settles it.")
        self.refused.show_text(refused if view.state.refused else "")
        self.older.show_text(older_words((view.state, *view.others)))
        while (item := self._place.takeAt(0)) is not None:
            held = item.widget()
            if held is not None:
                held.hide()
                held.deleteLater()
        last: QWidget = self._group.buttons()[-1]
        cards = [self._parts_card(view), *([self._paper_card(view)] if view.offices else []), self._versions_card(view)]
        for card in cards:
            self._place.addWidget(card)
            last = tab_after(last, card)
        self._put_typed()

    def _parts_card(self, view: TextView) -> Card:
        card = Card(name="wording.parts")
        lang, counts = lang_of(view.state.lang), dict[str, int]()
        titles = [part_word(one.part) for one in view.parts]
        for at, (one, title) in enumerate(zip(view.parts, titles, strict=True)):
            if at:
                card.add(rule())
            if one.part.fixed:
                card.add(FixedRow(one, lang))
                continue
            counts[title] = counts.get(title, 0) + 1
            several = titles.count(title) > 1
            named = T("{what} {place}", what=title, place=counts[title]) if several else title
            made = PartRow(one, lang, title=named)
            made.field.changed.connect(self.draft_changed)
            self._rows[one.part.key] = made
            card.add(made)
        return card

    def _paper_card(self, view: TextView) -> Card:
        card = Card(T("The paper"), name="wording.paper_card")
        card.add(
            label(T("Drawn and proved like a real one, about nobody, with the words as they are typed above."), "soft")
        )
        show = button(T("Show the &paper"), self._preview, name="wording.preview", icon="document")
        self.wait = label("", "small", name="wording.preview_wait", wrap=False)
        offices = [(one.recipient_id, words.said(one.office)) for one in view.offices]
        self.to_office = ChoiceField("preview_office", T("As written to"), offices)
        self.to_office.set_value(view.offices[0].recipient_id)
        card.add(self.to_office)
        card.add(row(show, self.wait, None))
        self.papers = PapersView("wording")
        self.papers.hide()
        card.add(self.papers)
        return card

    def _versions_card(self, view: TextView) -> Card:
        card = Card(T("Earlier words"), name="wording.versions")
        for one in view.versions:
            said = label(version_words(one.version, one.day, one.signer), wrap=False)
            act = quiet(T("Use again"), partial(self._ask_back, one.version), name=f"wording.back.{one.version}")
            act.setAccessibleDescription(said.text())
            act.setVisible(not one.in_force)
            card.add(row(said, act, None))
        own = quiet(T("Use again"), partial(self._ask_back, 0), name="wording.back.0")
        own.setAccessibleDescription(T("The program's own words"))
        own.setVisible(view.state.version > 0)
        card.add(row(label(T("The program's own words"), wrap=False), own, None))
        return card

    def _put_typed(self) -> None:
        for key, text in self._typed.items():
            if key in self._rows:
                self._rows[key].field.set_raw(text)
                self._rows[key].show_change()

    def _values(self) -> dict[str, str]:
        return {key: one.field.raw() for key, one in self._rows.items()}

    def _changes(self) -> dict[str, str]:
        """What is typed and differs from the words in force; while a text is being read, what is to be put back."""
        if not self._rows:
            return dict(self._typed)
        return {key: text for key, text in self._values().items() if text.strip() != self._rows[key].part.text}

    # --- checking, looking, signing

    def _show_faults(self, faults: tuple[WordingFault, ...]) -> bool:
        for one in self._rows.values():
            one.field.set_error("")
        first: PartRow | None = None
        for fault in reversed(faults):
            if fault.part in self._rows:
                first = self._rows[fault.part]
                first.field.set_error(fault_words(fault))
            else:
                self.said.show_text(fault_words(fault), Tone.URGENT)
        if first is not None:
            first.field.setFocus()
            self._bring(first)
        return not faults

    def _bring(self, part: QWidget) -> None:
        """Scroll to a part, once the page has found its new heights."""
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, part, lambda: area.ensureWidgetVisible(part))

    def _checked(self, then: object = None) -> None:
        """Check what is typed and go on with ``then`` if nothing is to be mended."""
        view, values = self._view, self._values()
        if view is None:
            return
        self.said.show_text("")

        def done(faults: tuple[WordingFault, ...]) -> None:
            if not self._show_faults(faults):
                if not self.said.text():
                    self.said.show_text(T("Something must be mended first; it is marked below."), Tone.URGENT)
            elif callable(then):
                then()

        kind, lang = view.kind, view.state.lang
        background.run(self, lambda: wording.check(self.session, kind, lang, values), done)

    def _check(self) -> None:
        self._checked(lambda: self.said.show_text(T("Nothing is to be mended. Nothing is signed yet."), Tone.GOOD))

    def _preview(self) -> None:
        self._checked(self._draw)

    def _draw(self) -> None:
        view, values = self._view, self._values()
        if view is None:
            return
        self.wait.setText(T("Drawing…"))
        kind, lang, office = view.kind, view.state.lang, self.to_office.raw()

        def drawn(papers: tuple[Paper, ...]) -> None:
            self.wait.setText("")
            self.papers.show()
            self.papers.show_papers(papers)
            shown = lang_of(lang)
            if shown is not None:
                self.papers.show_language(shown)

        def failed(error: Exception) -> None:
            self.wait.setText("")
            show_error(self, error)

        session = self.session
        background.run(
            self,
            lambda: wording_papers.preview(session, kind, lang, values, recipient_id=office),
            drawn,
            failed,
        )

    def _ask(self) -> None:
        if not self._changes():
            self.said.show_text(T("Nothing was changed, so there is nothing to sign."), Tone.INFO)
            return
        self._checked(self._confirm)

    def _confirm(self) -> None:
        view, changed = self._view, self._changes()
        if view is None:
            return
        named = list(dict.fromkeys(part_word(self._rows[key].part) for key in changed))
        parts = T(", ").join(named[:_NAMED])
        if len(named) > _NAMED:
            parts = T("{parts} and {more} more", parts=parts, more=len(named) - _NAMED)
        asked = T(
            "Changed: {parts}. From now on the office says it this way; papers already signed stay as they are. Change "
            "it in {languages} too.",
            parts=parts,
            languages=T(", ").join(language_of(one.lang) for one in view.others),
        )
        ask(self, asked, T("Sign"), self._sign, title=T("Sign these words?"), icon="key")

    def _sign(self) -> None:
        view, values = self._view, self._values()
        if view is not None:
            kind, lang, after = view.kind, view.state.lang, view.after
            self._run(lambda: wording.save(self.session, kind, lang, values, after=after))

    def _ask_back(self, version: int) -> None:
        view = self._view
        if view is None:
            return
        kind, lang, after = view.kind, view.state.lang, view.after
        ask(
            self,
            T("These words are signed anew as the next version. What is typed here and not signed is dropped."),
            T("Use again"),
            lambda: self._run(lambda: wording.back_to(self.session, kind, lang, version, after=after)),
            title=T("Back to earlier words?"),
            icon="key",
        )

    def _run(self, act: object) -> None:
        if not callable(act):
            return

        def done(version: int) -> None:
            self._typed = {}
            self._rows = {}
            self.said.show_text(T("Signed: version {version} is in force from now on.", version=version), Tone.GOOD)
            self.draft_changed.emit()
            if self._view is not None:
                self._load(self._view.kind, self._view.state.lang)

        background.run(self, act, done)
