"""Whom she accepts besides her worker, once somebody must not see her file: nobody, unless she says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from nsintake.services.cases import restriction
from ui import background
from ui.i18n import T
from ui.widgets.basics import Card, label

if TYPE_CHECKING:
    from nsintake.records.session import Session
    from nsintake.services.cases.restriction import Colleague
    from ui.pages.intake.session_state import SessionState


class AcceptedCard(Card):
    """A box for each colleague; ``edited`` fires when she accepts one or no longer does."""

    edited = Signal()

    def __init__(self, sitting: SessionState, session: Session) -> None:
        super().__init__(T("Who may open her file?"), name="intake.accepted")
        self._sitting = sitting
        self.boxes: dict[str, QCheckBox] = {}
        lead = T("Only you and the keepers, unless she accepts somebody else here. Read her the names.")
        self.add(label(lead, "soft"))
        self._nobody = label(T("Nobody else runs intakes here now."), "soft")
        self._nobody.hide()
        self.add(self._nobody)
        self._held = QVBoxLayout()
        self._held.setSpacing(4)
        self.add(self._held)
        background.run(self, lambda: restriction.colleagues(session), self._show)

    def _show(self, people: tuple[Colleague, ...]) -> None:
        chosen = set(self._sitting.answers.get(restriction.ACCEPTED, "").split(","))
        for one in people:
            box = QCheckBox(one.name)
            box.setObjectName(f"intake.accept.{one.uid}")
            box.setAccessibleName(T("She accepts {name}", name=one.name))
            box.setChecked(one.uid in chosen)
            box.toggled.connect(lambda _on: self._keep())
            self._held.addWidget(box)
            self.boxes[one.uid] = box
        self._nobody.setVisible(not people)

    def _keep(self) -> None:
        said = ",".join(uid for uid, box in self.boxes.items() if box.isChecked())
        if self._sitting.put(restriction.ACCEPTED, said):
            self.edited.emit()
