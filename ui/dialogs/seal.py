"""Asked before the station is sealed from within a session: a word must be typed, since it cannot be undone here.

Object names: ``seal_dialog``, ``seal_word``, ``seal_yes``, ``seal_no``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.gate import Dialog
from ui.i18n import T
from ui.looked_for import plain
from ui.widgets.basics import button, label
from ui.widgets.field import TextField


def word() -> str:
    """What has to be typed, in the language of the interface."""
    return T("SEAL")


def what_it_does(*, practice: bool) -> str:
    """What sealing does, and what opens the station again."""
    if practice:
        return T(
            "This is the practice office: its site sheet is in its notes, so here sealing only ends "
            "the session. In a real station only the site sheet on paper would open it again."
        )
    return T(
        "This computer's part of the key is destroyed, for every account of this computer. Nothing on its disk can be "
        "opened any more, by anybody, until somebody types the site sheet. If the sheet cannot be found, all is lost "
        "but the backups with their recovery sheets."
    )


class SealDialog(Dialog):
    """``accepted`` once the word is typed and the button pressed."""

    def __init__(self, parent: QWidget | None, *, practice: bool) -> None:
        super().__init__(parent)
        self.setObjectName("seal_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 26, 28, 22)
        outer.setSpacing(16)
        outer.addWidget(label(T("Seal this station?"), "heading"))
        outer.addWidget(label(what_it_does(practice=practice)))
        self.field = TextField("seal_word", T("To do it, type the word {word}", word=word()))
        self.field.changed.connect(self._typed)
        outer.addWidget(self.field)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Cancel"), self.reject, name="seal_no"))
        self.yes = button(T("Seal now"), self.accept, name="seal_yes", kind="danger")
        self.yes.setEnabled(False)
        acts.addWidget(self.yes)
        outer.addLayout(acts)
        self.field.setFocus()

    def _typed(self) -> None:
        self.yes.setEnabled(plain(self.field.raw()).strip() == plain(word()))
