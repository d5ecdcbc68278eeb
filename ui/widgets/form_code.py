"""The code of a form from the cabinet; where no log names it, whoever holds the paper says so. It calls no service.

Object names: NAME (the line), NAME_vouched (the box).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import column
from ui.widgets.field import TextField


class FormCode(QWidget):
    """``changed`` fires after every edit."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        layout = column(6)
        self.setLayout(layout)
        said = T("It stands on the form: eight signs. The paper stays in the locked cabinet.")
        self.field = TextField(name, T("Code of the form in the cabinet"), help=said, ltr=True)
        layout.addWidget(self.field)
        self.box = QCheckBox(T("I hold it in my hand: it is one of our forms"))
        self.box.setObjectName(f"{name}_vouched")
        self.box.setAccessibleName(self.box.text())
        self.box.setAccessibleDescription(T("Only where the log of printed forms was lost, as after a restore."))
        self.box.hide()
        layout.addWidget(self.box)
        self.field.changed.connect(self._edited)
        self.box.toggled.connect(lambda _on: self.changed.emit())

    def _edited(self) -> None:
        """Another code is another paper."""
        self.box.hide()
        self.box.setChecked(False)
        self.changed.emit()

    @property
    def vouched(self) -> bool:
        """Whether somebody holds a form that the log does not know."""
        return self.box.isVisibleTo(self) and self.box.isChecked()

    def show_fault(self, fault: UserFault) -> None:
        """What is wrong with the code, and where it is only unknown the box."""
        self.field.set_error(words_for(fault))
        self.field.setFocus()
        if fault.code == "form_not_printed":
            self.box.show()
