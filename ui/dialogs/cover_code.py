"""Asked once after sign-in: six digits for taking the cover away in this session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cover import DIGITS, CoverCode, is_code
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import button, label
from ui.widgets.field import TextField


class CoverCodeDialog(Dialog):
    """``chosen`` carries a CoverCode. Closed without one, F12 locks instead of covering."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cover_code_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(480)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 26, 28, 22)
        outer.setSpacing(16)
        outer.addWidget(label(T("Six digits for the cover"), "heading"))
        outer.addWidget(
            label(
                T("F12 covers the screen at once. These digits take the cover away, until you lock. Choose new ones "
                  "each time; not a birthday, not the password."),
                "soft",
            )
        )  # fmt: skip
        self.field = TextField("cover_digits", T("Six digits"), secret=True, limit=DIGITS)
        self.field.edit.setMaxLength(DIGITS)
        outer.addWidget(self.field)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Not now: F12 shall lock"), self.reject, name="cover_code_skip", kind="quiet"))
        keep = button(T("Use these digits"), self._keep, name="cover_code_keep", kind="primary")
        keep.setDefault(True)
        acts.addWidget(keep)
        outer.addLayout(acts)
        self.field.setFocus()

    def _keep(self) -> None:
        typed = self.field.raw()
        if not is_code(typed):
            self.field.set_error(T("Type six digits that are not all the same and not in a row like 123456."))
            return
        self.field.set_value("")
        self.chosen.emit(CoverCode(typed))
        self.accept()
