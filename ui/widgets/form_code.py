"""The code of the form in the cabinet, for each office for which she crossed a form; if no log names the code, the
person who has the paper says so. It calls no service.

Object names: PREFIX.OFFICE (the line), PREFIX.OFFICE_vouched (the box).
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import column, label
from ui.widgets.field import TextField


class FormCode(QWidget):
    """One form. ``changed`` fires after every edit."""

    changed = Signal()

    def __init__(self, name: str, office: str) -> None:
        super().__init__()
        layout = column(6)
        self.setLayout(layout)
        self.field = TextField(name, T("Code of the form for {office}", office=office), ltr=True)
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
        """Another code is another paper: whether it is in her hand is asked again."""
        self.box.hide()
        self.box.setChecked(False)
        self.changed.emit()

    def put_back(self, raw: str, *, vouched: bool) -> None:
        """Show what was typed, and that somebody has the form."""
        self.field.set_raw(raw)
        self.box.setVisible(vouched)
        self.box.setChecked(vouched)

    @property
    def vouched(self) -> bool:
        """Whether somebody has a form that the log does not know."""
        return not self.box.isHidden() and self.box.isChecked()

    def show_fault(self, fault: UserFault) -> None:
        """What is wrong with the code, and where it is only unknown the box."""
        self.field.set_error(words_for(fault))
        self.field.setFocus()
        if fault.code == "form_not_printed":
            self.box.show()


class FormCodes(QWidget):
    """A line for each office asked about. ``changed`` fires after every edit."""

    changed = Signal()

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self.lines: dict[str, FormCode] = {}
        self._layout = column(10)
        self.setLayout(self._layout)
        said = T("Eight signs on each form; a form asks about one office. The papers stay in the locked cabinet.")
        self._layout.addWidget(label(said, "soft"))

    def show_offices(self, offices: Iterable[tuple[str, str]]) -> None:
        """Ask for the forms of these offices (id, name); what was typed for others is kept and not asked for."""
        asked = dict(offices)
        for at, (office, name) in enumerate(asked.items(), start=1):  # below the line that says what is asked
            if office not in self.lines:
                line = self.lines[office] = FormCode(f"{self._prefix}.{office}", name)
                line.changed.connect(self.changed)
            self._layout.insertWidget(at, self.lines[office])
        for office, line in self.lines.items():
            line.setVisible(office in asked)

    def of(self, office: str) -> tuple[str, bool]:
        """What was typed for an office, and whether somebody has that form; empty if it is not asked for."""
        line = self.lines.get(office)
        return ("", False) if line is None or line.isHidden() else (line.field.raw(), line.vouched)

    def show_fault(self, fault: UserFault) -> bool:
        """Put what is wrong beside its code; False if it is about none of these."""
        what, _, office = str(fault.params.get("field", "")).partition(".")
        if what != "mark" or office not in self.lines:
            return False
        self.lines[office].show_fault(fault)
        return True

    def clear_faults(self) -> None:
        """Say nothing of what was wrong before."""
        for line in self.lines.values():
            line.field.set_error("")
