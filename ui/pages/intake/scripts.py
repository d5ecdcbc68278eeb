"""The words the office signed to be read to her: the welcome with its limits, and the consent to record.

The service hands them out; this file only shows them, in the language she speaks, and never changes a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from nsintake.domain.language import Lang
from nsintake.services.intake import intake, turned_screen
from ui import background
from ui.i18n import T
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, label, row
from ui.widgets.language_switch import language_buttons

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.records.signed_in import SignedIn


class ScriptCard(Card):
    """A script to be read aloud, with a button for each language it exists in."""

    def __init__(self, name: str, signed_in: SignedIn, *, spoken: str) -> None:
        super().__init__(T("Read this to her"), name=f"intake.script.{name}")
        self._buttons = QButtonGroup(self)
        choices = language_buttons(self._buttons, self._show, name=f"intake.script.{name}")
        self.turn = turn_button(
            lambda: turned_screen.script_for_her(signed_in, name, self._lang), name=f"intake.script.{name}.turn"
        )
        self.add(row(*choices.values(), None, self.turn, gap=4))
        self._words = label("", name=f"intake.script.{name}.words")
        self.add(self._words)
        self._said: tuple[Wording, ...] = ()
        self._lang = Lang.AR
        self.speak(spoken)
        background.run(self, lambda: intake.script(signed_in, name), self._fill)

    def speak(self, spoken: str) -> None:
        """In her language; in Arabic until it was asked."""
        self._show(Lang(spoken) if spoken in set(Lang) else Lang.AR)

    def _fill(self, said: tuple[Wording, ...]) -> None:
        self._said = said
        self._show(self._lang)

    def _show(self, lang: Lang) -> None:
        self._lang = lang
        self._words.setText("\n\n".join(sentence.said_in(lang) for sentence in self._said))
        rtl = Qt.LayoutDirection.RightToLeft if lang.rtl else Qt.LayoutDirection.LeftToRight
        self._words.setLayoutDirection(rtl)
        for choose in self._buttons.buttons():
            choose.setChecked(choose.objectName().endswith(f".{lang.value}"))
