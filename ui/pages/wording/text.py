"""One text in one language: its parts to be edited beside the program's own words, a look at the paper, the signature.

Everything typed and not signed is kept as a sealed draft; faults are beside the part and name its line.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from nsintake.domain.language import Lang
from nsintake.services.wording import wording, wording_papers
from ui import background
from ui.i18n import T, isolate
from ui.message import ask
from ui.page import Draft, FormPage
from ui.pages.wording.cards import PaperCard, PartsCard, VersionsCard
from ui.pages.wording.names import language_of, older_words, state_words, text_word
from ui.widgets.basics import Notice, Tone, button, clear, label, primary, row
from ui.widgets.language_switch import language_buttons
from ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from nsintake.domain.wording import WordingFault
    from nsintake.services.wording.wording import TextView


_NAMED: Final = 4
"""So many changed parts are named when she is asked."""


class TextPage(FormPage["TextView"]):
    """A text."""

    widest = 1000
    parts: PartsCard | None = None
    paper: PaperCard | None = None

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("All &texts"), lambda: self.shell.go("wording"), name="wording.all"))
        self.check_button = button(T("C&heck"), self._check, name="wording.check", icon="check")
        self.sign_button = primary(T("&Sign"), self._ask, name="wording.sign", icon="key")
        self.header.add_action(self.check_button)
        self.header.add_action(self.sign_button)
        self._group = QButtonGroup(self)
        body.addLayout(row(*language_buttons(self._group, self._to, name="wording.lang").values(), None, gap=4))
        self.state = label("", "soft", name="wording.state")
        self.refused = Notice("", Tone.URGENT, name="wording.text_refused")
        self.older = Notice("", Tone.WAITING, name="wording.text_older")
        self.said = Notice("", Tone.GOOD, name="wording.said")
        for part in (self.state, self.refused, self.older, self.said):
            body.addWidget(part)
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        body.addLayout(self._place)
        self.parts = self.paper = None

    # --- coming and going

    def on_shown(self, **arguments: object) -> None:
        self.said.show_text("")
        super().on_shown(**arguments)

    def read(self) -> TextView:
        arguments = self.arguments
        return wording.read(self.signed_in, str(arguments.get("kind", "")), str(arguments.get("lang", "")))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"kind": self.answer.kind, "lang": self.answer.state.lang}

    def typed(self) -> Draft | None:
        """What is typed and not signed."""
        values = self._changes()
        return {"values": values} if values else None

    def put_back(self, draft: Draft) -> None:
        if self.parts is not None:
            self.parts.put({str(key): str(text) for key, text in dict(draft.get("values", {})).items()})

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
        self._kept = None
        if self.parts is not None:
            self.parts.drop()
        self.said.show_text(T("Dropped: the words in force are here again."), Tone.INFO)

    def _to(self, lang: Lang) -> None:
        now = self.answer.state.lang if self.answer else ""
        if lang.value != now and self.can_leave():
            self.arguments = {**self.arguments, "lang": lang.value}
            self.on_shown(**self.arguments)
        self._mark(now)

    def _mark(self, lang: str) -> None:
        for choose in self._group.buttons():
            choose.setChecked(choose.objectName() == f"wording.lang.{lang}")

    # --- the text in front

    def show_answer(self, answer: TextView) -> None:
        """Show a text with its parts, its versions and a place for the paper."""
        self.header.set_title(text_word(answer.kind))
        self._mark(answer.state.lang)
        for choose in self._group.buttons():
            choose.setVisible(answer.state.lang in {lang.value for lang in Lang})
        self.state.setText(state_words(answer.state))
        refused = T("Something is here that no keeper signed as it is. It is not used. Signing this text settles it.")
        self.refused.show_text(refused if answer.state.refused else "")
        self.older.show_text(older_words((answer.state, *answer.others)))
        clear(self._place)
        self.parts = PartsCard(answer)
        self.parts.edited.connect(self.draft_changed)
        self.paper = PaperCard(answer, lambda: self._checked(self._draw)) if answer.offices else None
        own = T("The program's own words")
        versions = VersionsCard(T("Earlier words"), answer.versions, own=own, name="wording")
        versions.on_again(self._ask_back)
        last: QWidget = self._group.buttons()[-1]
        for card in filter(None, (self.parts, self.paper, versions)):
            self._place.addWidget(card)
            last = tab_after(last, card)

    def _changes(self) -> dict[str, str]:
        """What is typed and not signed."""
        return {} if self.parts is None else self.parts.changes()

    # --- checking, looking, signing

    def _checked(self, then: Callable[[TextView, dict[str, str]], object]) -> None:
        """Check what is typed and go on with it if nothing is to be mended."""
        view, parts = self.answer, self.parts
        if view is None or parts is None:
            return
        values = parts.values()
        self.said.show_text("")

        def done(faults: tuple[WordingFault, ...]) -> None:
            whole = parts.show_faults(faults)
            if faults:
                self.said.show_text(whole or T("Something must be mended first; it is marked below."), Tone.URGENT)
            else:
                then(view, values)

        background.run(self, lambda: wording.check(self.signed_in, view.kind, view.state.lang, values), done)

    def _check(self) -> None:
        sound = T("Nothing is to be mended. Nothing is signed yet.")
        self._checked(lambda _view, _values: self.said.show_text(sound, Tone.GOOD))

    def _draw(self, view: TextView, values: dict[str, str]) -> None:
        card = self.paper
        if card is None:
            return
        card.wait.setText(T("Drawing…"))
        kind, lang, office, signed_in = view.kind, view.state.lang, card.office.raw(), self.signed_in

        def failed(error: Exception) -> None:
            card.wait.setText("")
            self.tell(error)

        background.run(
            card,
            lambda: wording_papers.preview(signed_in, kind, lang, values, recipient_id=office),
            card.show_papers,
            failed,
        )

    def _ask(self) -> None:
        if self._changes():
            self._checked(self._confirm)
        else:
            self.said.show_text(T("Nothing was changed, so there is nothing to sign."), Tone.INFO)

    def _confirm(self, view: TextView, values: dict[str, str]) -> None:
        named = self.parts.changed_words() if self.parts is not None else ()
        parts = T(", ").join(named[:_NAMED])
        if len(named) > _NAMED:
            parts = T("{parts} and {more} more", parts=parts, more=len(named) - _NAMED)
        languages = T(", ").join(language_of(state.lang) for state in view.others)
        asked = (
            T(
                "Changed: {parts}. From now on the office says it this way; papers already signed stay as they are. "
                "Change it in {languages} too.",
                parts=parts,
                languages=languages,
            )
            if languages
            else T(
                "Changed: {parts}. From now on this is in force; papers already signed stay as they are.", parts=parts
            )
        )
        if view.kind == "closing_hour":
            was = view.parts[0].part.text
            asked = T(
                "The office closed at {was} and closes at {now}.", was=isolate(was), now=isolate(values[view.kind])
            )
        kind, lang, after, signed_in = view.kind, view.state.lang, view.after, self.signed_in
        sign = partial(self._run, lambda: wording.save(signed_in, kind, lang, values, after=after))
        ask(self, asked, T("Sign"), sign, title=T("Sign these words?"), icon="key")

    def _ask_back(self, version: int) -> None:
        view = self.answer
        if view is None:
            return
        kind, lang, after, signed_in = view.kind, view.state.lang, view.after, self.signed_in
        ask(
            self,
            T("These words are signed again as the next version. What is typed here and not signed is dropped."),
            T("Use again"),
            partial(self._run, lambda: wording.back_to(signed_in, kind, lang, version, after=after)),
            title=T("Back to earlier words?"),
            icon="key",
        )

    def _run(self, act: Callable[[], int]) -> None:
        def done(version: int) -> None:
            self.parts = None  # nothing is typed any more
            self.said.tell(T("Signed: version {version} is in force from now on.", version=version), Tone.GOOD)
            self.draft_changed.emit()

        self.act(act, done)
