"""The words the office signed to be read to her: the welcome with its limits, and the consent to record.

Content of ``resources/consent``; this file only shows it, in the language she speaks, and never changes a word.
"""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from nsintake.domain.language import Lang
from ui import i18n, resources
from ui.i18n import T
from ui.widgets.basics import Card, button, label


@cache
def _phrases(lang: Lang) -> dict[str, str]:
    path = resources.find("consent", lang.value, "consent.json")
    return dict(json.loads(path.read_text("utf-8"))) if path else {}


def script(name: str, lang: Lang) -> str:
    """The sentences of one script in one language, in the order the office wrote them; empty if it has none."""
    begins = f"{name}."
    sentences = (said for key, said in _phrases(lang).items() if key.startswith(begins) and not key.endswith(".ask"))
    return "\n\n".join(sentence for sentence in sentences if sentence)


class ScriptCard(Card):
    """A script to be read aloud, with a button for each language it exists in."""

    def __init__(self, name: str, *, spoken: str) -> None:
        super().__init__(T("Read this to her"), name=f"intake.script.{name}")
        self._name = name
        self._buttons = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(4)
        offered = [lang for lang in Lang if script(name, lang)]
        for lang in offered:
            choose = button(i18n.language_name(lang), name=f"intake.script.{name}.{lang.value}", kind="language")
            choose.setCheckable(True)
            choose.clicked.connect(lambda _on=False, lang=lang: self._show(lang))
            self._buttons.addButton(choose)
            line.addWidget(choose)
        line.addStretch(1)
        self.add(line)
        self._words = label("", name=f"intake.script.{name}.words")
        self.add(self._words)
        wanted = next((lang for lang in offered if lang.value == spoken), i18n.language())
        self._show(wanted if wanted in offered else Lang.AR)

    def _show(self, lang: Lang) -> None:
        self._words.setText(script(self._name, lang))
        rtl = Qt.LayoutDirection.RightToLeft if lang.rtl else Qt.LayoutDirection.LeftToRight
        self._words.setLayoutDirection(rtl)
        for choose in self._buttons.buttons():
            choose.setChecked(choose.objectName().endswith(f".{lang.value}"))
