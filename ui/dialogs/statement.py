"""The result of a verification as a signed text: shown, and saved into a folder that is typed.

Object names: ``statement_dialog``, ``statement_text``, ``statement_folder``, ``statement_save``, ``statement_result``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nsintake.errors import EnvironmentFault
from nsintake.services.audit import audit
from ui import background
from ui.errors import words_for
from ui.gate import Dialog
from ui.i18n import T, isolate
from ui.widgets.basics import Notice, Tone, button, label
from ui.widgets.field import TextField

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.audit.audit_report import Verified


class StatementDialog(Dialog):
    """Heads, counts, findings and the day; no content, so that it may leave the office."""

    def __init__(self, parent: QWidget | None, signed_in: SignedIn, found: tuple[Verified, ...]) -> None:
        super().__init__(parent)
        self._signed_in, self._found = signed_in, found
        self.setObjectName("statement_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(680)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 26, 28, 22)
        outer.setSpacing(14)
        outer.addWidget(label(T("The result, signed by you"), "heading"))
        words = T(
            "It says how far each log goes, and what was found; nothing about any woman. Kept elsewhere, it shows "
            "later whether something was taken away."
        )
        outer.addWidget(label(words, "soft"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("statement_text")
        self.text.setAccessibleName(T("The result, signed by you"))
        self.text.setReadOnly(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setMinimumHeight(240)
        self.text.setTabChangesFocus(True)
        outer.addWidget(self.text)
        self.folder = TextField("statement_folder", T("Save it into the folder"), ltr=True)
        outer.addWidget(self.folder)
        self.notice = Notice("", Tone.GOOD, name="statement_result")
        outer.addWidget(self.notice)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Close"), self.reject, name="statement_close"))
        acts.addWidget(button(T("Save"), self._save, name="statement_save", kind="primary"))
        outer.addLayout(acts)

    def show_text(self, text: str) -> None:
        """The text, once it is signed."""
        self.text.setPlainText(text)

    def _save(self) -> None:
        typed = self.folder.raw().strip()
        folder = Path(typed).expanduser()
        if not typed or not folder.is_dir():
            self.folder.set_error(words_for(EnvironmentFault("folder_missing", folder=typed)))
            return
        self.folder.set_error("")
        background.run(
            self, lambda: audit.save_statement(self._signed_in, self._found, folder), self._saved, self._refused
        )

    def _saved(self, path: Path) -> None:
        self.notice.show_text(T("Saved as {file}.", file=isolate(path.name)), Tone.GOOD)

    def _refused(self, error: Exception) -> None:
        self.notice.show_text(words_for(error), Tone.URGENT)
