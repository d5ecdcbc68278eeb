"""The three languages, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nsintake.domain.language import Lang
from ui.i18n import language_name


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
