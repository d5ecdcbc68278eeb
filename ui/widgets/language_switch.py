"""The three languages, each by its own name: to change that of the window, and to choose one for a text on a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from nsintake.domain.language import Lang
from ui.i18n import language_name
from ui.widgets.basics import button


class LanguageSwitch(QWidget):
    """A row of three buttons; ``chosen`` carries the code of the language."""

    chosen = Signal(str)

    def __init__(self, now: Lang) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for lang in Lang:
            made = QPushButton(language_name(lang))
            made.setObjectName(f"language_{lang}")
            made.setAccessibleName(language_name(lang))
            made.setProperty("kind", "language")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setAutoDefault(False)
            made.setChecked(lang is now)
            made.clicked.connect(lambda _on=False, lang=lang: self.chosen.emit(lang.value))
            layout.addWidget(made)
        layout.addStretch(1)


def language_buttons(group: QButtonGroup, choose: Callable[[Lang], object], *, name: str) -> dict[Lang, QPushButton]:
    """A button for each language, of which ``group`` marks the chosen one. They are called ``NAME.LANG``."""
    return {lang: language_button(group, choose, lang, name=name) for lang in Lang}


def language_button(group: QButtonGroup, choose: Callable[[Lang], object], lang: Lang, *, name: str) -> QPushButton:
    """As ``language_buttons``, for one language."""
    made = button(language_name(lang), lambda: choose(lang), name=f"{name}.{lang.value}", kind="language")
    made.setCheckable(True)
    group.addButton(made)
    return made
