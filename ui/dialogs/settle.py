"""Asked of a keeper before a file that is not sound is accepted as it is.

Object names: ``settle_dialog``, ``settle_words``, ``settle_yes``, ``settle_no``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, label
from ui.widgets.fields import MultilineField
from ui.words.unsound import file_word, findings_words

if TYPE_CHECKING:
    from nsintake.records.integrity import IntegrityFinding


class SettleDialog(Dialog):
    """``chosen`` carries the words; stays open until ``accept`` or ``refused``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, file: str, findings: Iterable[IntegrityFinding]) -> None:
        super().__init__(parent)
        self.setObjectName("settle_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(560)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 26, 28, 22)
        outer.setSpacing(14)
        outer.addWidget(label(T("Accept {file} as it is now?", file=file_word(file)), "heading"))
        outer.addWidget(label(findings_words(finding for finding in findings if finding.file == file)))
        outer.addWidget(
            label(
                T("What is missing stays missing: a consent taken back, a letter recalled, a session. If a backup is "
                  "newer than what you see here, restore that instead. Afterwards ask each woman concerned what "
                  "she wants today, before anything is released."),
                "soft",
            )
        )  # fmt: skip
        self.words = MultilineField("settle_words", T("What happened, and what was lost?"), required=True)
        outer.addWidget(self.words)
        self.trouble = Notice("", Tone.URGENT, name="settle_trouble")
        outer.addWidget(self.trouble)
        self._bar = QProgressBar()
        self._bar.setObjectName("settle_progress")
        self._bar.setAccessibleName(T("Verifying every entry and every record…"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        outer.addWidget(self._bar)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Cancel"), self.reject, name="settle_no"))
        self.yes = button(T("Accept it with this loss"), self._choose, name="settle_yes", kind="danger")
        acts.addWidget(self.yes)
        outer.addLayout(acts)
        self.words.setFocus()

    def _choose(self) -> None:
        words = str(self.words.raw()).strip()
        if not words:
            self.words.set_error(words_for(UserFault("field_empty", field="words")))
            return
        self.words.set_error("")
        self.trouble.show_text("")
        self.yes.setEnabled(False)
        self._bar.show()
        self.chosen.emit(words)

    def show_progress(self, done: int, total: int) -> None:
        """How far the verification before it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def refused(self, error: Exception) -> None:
        """Say why it was not done."""
        self._bar.hide()
        self.yes.setEnabled(True)
        self.trouble.show_text(words_for(error))
