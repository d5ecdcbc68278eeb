"""Taking consent back for one office: asked once, plainly, and said what it does before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import words
from ui.i18n import T, day, isolate
from ui.widgets.basics import button, label

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.consents import WithdrawalView


class WithdrawDialog(QDialog):
    """``then`` is called with whether she said it by phone, once the person confirms."""

    def __init__(self, parent: QWidget, office: Wording, then: Callable[[bool], object]) -> None:
        super().__init__(parent)
        self.setObjectName("case.withdraw_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(T("Withdraw consent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(14)
        outer.addWidget(label(T("Withdraw her consent for {office}?", office=words.said(office)), "heading"))
        for line in (
            T("From this moment nothing prints for this office."),
            T("Papers already handed over are recalled; the recall stands on Today with its reference and copies."),
            T("Other offices are not told and not touched."),
        ):
            outer.addWidget(label(line))
        self.by_phone = QCheckBox(T("She said it by &phone, with her code word"))
        self.by_phone.setObjectName("case.withdraw.by_phone")
        self.by_phone.setAccessibleName(T("She said it by phone, with her code word"))
        outer.addWidget(self.by_phone)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Keep it"), self.reject, name="case.withdraw.cancel"))
        acts.addWidget(button(T("&Withdraw now"), self.accept, name="case.withdraw.confirm", kind="danger"))
        outer.addLayout(acts)
        self.accepted.connect(lambda: then(self.by_phone.isChecked()))


def outcome(view: WithdrawalView) -> str:
    """What a withdrawal did, in words."""
    if view.recall_due is None:
        return T(
            "Withdrawn for {office}. No paper is out; nothing can be printed any more.", office=words.said(view.office)
        )
    return T(
        "Withdrawn for {office}. Reference {reference}: copies out: {copies}, to be recalled by {due}. Nothing can be "
        "printed any more.",
        office=words.said(view.office),
        reference=isolate(view.reference),
        copies=view.copies_out,
        due=day(view.recall_due),
    )
