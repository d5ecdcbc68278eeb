"""A question before an act: a heading, what is asked, and two buttons. It calls no service."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import button, label, reached_by_tab
from ui.widgets.field import Field


class FittedDialog(Dialog):
    """A dialog that is as high as what it says needs; its layout sets no size constraint."""

    def fit(self) -> None:
        """As high as what it says needs at this width: Qt guesses wrapped lines too high."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), self.minimumWidth())
            layout.activate()
            self.resize(width, layout.totalMinimumHeightForWidth(width))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)  # once every card knows how wide it is


class AskingDialog(FittedDialog):
    """A heading, what is asked, and two buttons; ``confirmed`` is overridden and accepts when everything is said."""

    def __init__(
        self, parent: QWidget, heading: str, *, name: str, yes: str, kind: str = "primary", no: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(560)
        self._kind = kind
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(14)
        outer.addWidget(label(heading, "heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body)
        acts = QHBoxLayout()
        acts.addStretch(1)
        self.no = button(no or T("Cancel"), self.reject, name=f"{name}.cancel")
        acts.addWidget(self.no)
        self.yes = button(yes, self.confirmed, name=f"{name}.confirm", kind=kind)
        acts.addWidget(self.yes)
        outer.addLayout(acts)

    def showEvent(self, event: QShowEvent) -> None:
        """What is asked was built after the buttons: Tab reaches it first, and so does the keyboard, save where the
        act does harm, for there it waits on the way back."""
        asked = [part for part in reached_by_tab(self) if part not in (self.no, self.yes)]
        if asked:
            third = QPushButton(self)  # of a ring Qt says that its first follows its last already
            QWidget.setTabOrder(asked[-1], self.no)
            QWidget.setTabOrder(self.no, self.yes)
            third.setParent(None)
            third.deleteLater()
        first = next((part for part in asked if part.isVisibleTo(self) and part.isEnabled()), None)
        (first if first is not None and self._kind != "danger" else self.no).setFocus()
        super().showEvent(event)

    def refuse(self, field: Field, fault: UserFault) -> None:
        """Say beside a field what is wrong with it."""
        field.set_error(words_for(fault))
        field.setFocus()
        self.fit()

    def holds(self, *fields: Field) -> bool:
        """Whether every field can be read; the first that cannot says so."""
        for field in fields:
            try:
                field.value()
            except UserFault as fault:
                self.refuse(field, fault)
                return False
        return True

    def confirmed(self) -> None:
        """The person pressed the act."""
        self.accept()
