"""Which office a letter is for: only offices with a consent in force can be chosen, and why another is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import button, label
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.day.cases import ConsentView


class OfficeDialog(Dialog):
    """``then`` gets the id of the office chosen; ``lacking`` makes the part that says which offices are missing here,
    and gets what closes the window.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        consents: tuple[ConsentView, ...],
        then: Callable[[str], object],
        lacking: Callable[[Callable[[], object]], QWidget],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("case.office_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(680)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(12)
        outer.addWidget(label(title, "heading"))
        standing = [consent for consent in consents if consent.stands and consent.shared]
        outer.addWidget(
            label(
                T("Only offices she agreed to are shown.")
                if standing
                else T("She has not agreed to any office yet, so no letter can be made. Ask her first."),
                "soft",
            )
        )
        for consent in standing:
            outer.addWidget(self._office(consent, then))
        outer.addWidget(lacking(self.reject))
        outer.addStretch(1)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Cancel"), self.reject, name="case.office.cancel"))
        outer.addLayout(acts)

    def _office(self, consent: ConsentView, then: Callable[[str], object]) -> QWidget:
        def chosen() -> None:
            self.accept()
            then(consent.recipient_id)

        return button(words.said(consent.office), chosen, name=f"case.office.{consent.recipient_id}")
