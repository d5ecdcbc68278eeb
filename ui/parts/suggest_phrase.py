"""Three plain words in her language, drawn for her to keep or to change: she need not think of any herself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.services.intake import returning
from ui import background
from ui.i18n import T
from ui.widgets.basics import label, quiet, row

if TYPE_CHECKING:
    from nsintake.domain.language import Lang
    from nsintake.records.signed_in import SignedIn


class SuggestPhrase(QWidget):
    """``language`` says which one she speaks; ``then`` gets the words."""

    def __init__(self, signed_in: SignedIn, language: Callable[[], Lang], then: Callable[[str], object]) -> None:
        super().__init__()

        def suggest() -> None:
            lang = language()
            background.run(self, lambda: returning.suggest_phrase(signed_in, lang), lambda phrase: _hand(then, phrase))

        act = quiet(T("Suggest three words"), suggest, name="intake.suggest_phrase", icon="speak")
        said = label(T("Say them to her and let her say them back. They are written on no paper."), "small")
        line = row(act)
        line.addWidget(said, 1)
        self.setLayout(line)


def _hand(then: Callable[[str], object], phrase: str) -> None:
    then(phrase)
