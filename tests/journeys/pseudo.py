"""A language that does not exist: every word of the interface twice, in brackets.

What breaks with words twice as long breaks in German, Kurdish or Arabic too; what stands without brackets was never
given to translation.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from ui import i18n

OPEN, CLOSE = "⟦", "⟧"


class Doubled(QTranslator):
    """Gives every source text back doubled; mnemonics stay where they were, once."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _comment: str | None = None,
        _n: int = -1,
    ) -> str:
        if not source.strip():
            return source
        return f"{OPEN}{source} {source.replace('&', '')}{CLOSE}"


def set_pseudo(app: QApplication) -> QTranslator:
    """Switch the interface to doubled English; give the translator to ``unset`` afterwards."""
    i18n.set_language(app, Lang.EN)
    made = Doubled(QObject(app))
    app.installTranslator(made)
    return made


def unset(app: QApplication, translator: QTranslator) -> None:
    """Back to plain English."""
    app.removeTranslator(translator)
    translator.deleteLater()
    i18n.set_language(app, Lang.EN)
