"""The help of a page, in the language of the interface, from a plain text file that comes with the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui import i18n, resources
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import button, label, quiet, set_icon


def help_text(key: str) -> str:
    """The Markdown of a page's help: this language, else English, else a sentence that there is none yet."""
    for lang in (i18n.language().value, "en"):
        found = resources.find("help", lang, f"{key}.md")
        if found is not None:
            return found.read_text("utf-8")
    return T("There is no help for this page yet. Ask whoever looks after the station.")


SECURITY: Final = "security"


class HelpDialog(Dialog):
    """Scrolls, closes with Escape, opens no links. From every help one gets to what is protected, and back."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent)
        self._key = self._shown = key
        self.setObjectName("help")
        self.setWindowTitle(T("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 18)
        outer.setSpacing(12)
        outer.addWidget(label(T("Help"), "title"))
        self.view = QTextBrowser()
        self.view.setObjectName("help_text")
        self.view.setAccessibleName(T("Help"))
        self.view.setOpenLinks(False)
        document = self.view.document()
        option = document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        outer.addWidget(self.view, 1)
        acts = QHBoxLayout()
        self.other = quiet("", self._turn, name="help_security", icon="shield")
        acts.addWidget(self.other)
        acts.addStretch(1)
        close = button(T("Close"), self.accept, name="help_close", kind="primary")
        close.setDefault(True)
        acts.addWidget(close)
        outer.addLayout(acts)
        self._show(key)

    def _show(self, key: str) -> None:
        self._shown = key
        self.view.setMarkdown(help_text(key))
        words = T("Back to this page's help") if key == SECURITY else T("What this program protects, and what not")
        self.other.setText(words)
        set_icon(self.other, "shield", "accent")
        self.other.setAccessibleName(words)
        self.other.setVisible(self._key != SECURITY)

    def _turn(self) -> None:
        self._show(self._key if self._shown == SECURITY else SECURITY)
