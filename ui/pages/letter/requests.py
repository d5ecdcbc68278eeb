"""What the paper asks of a service for her: fixed sentences, chosen one by one, that she hears with the paper.

Object names: ``letter.requests``, ``letter.request.NAME``, ``letter.request.NAME.error``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui import style
from ui.i18n import T
from ui.widgets.basics import Card, down, label, rule, take_out
from ui.words import values as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from nsintake.domain.letter_request import LetterRequest
    from nsintake.services.letters.letters import Preview, RequestView


class RequestsCard(Card):
    """The requests this service can be asked. ``changed`` fires on a tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(T("What this paper asks for her"), name="letter.requests")
        self.add(
            label(
                T(
                    "Choose only what she wants. Each sentence is on the paper in three languages, and she hears it "
                    "with the paper."
                ),
                "soft",
            )
        )
        self.rows: QWidget | None = None
        self._boxes: dict[LetterRequest, QCheckBox] = {}
        self._faults: dict[str, QLabel] = {}
        self.hide()

    def show_requests(self, view: Preview) -> None:
        """Show the requests of a letter; hidden where this office or this paper is asked none."""
        take_out(self.body, self.rows)
        self.rows, rows = down(gap=4)
        self._boxes, self._faults = {}, {}
        for row in view.requests:
            rows.addWidget(rule())
            rows.addLayout(self._row(row, locked=view.released))
            fault = label("", "error", name=f"letter.request.{row.request.value}.error")
            fault.setVisible(False)
            rows.addWidget(fault)
            self._faults[f"request.{row.request.value}"] = fault
            if row.chosen and not row.covered and not view.released:
                self.show_fault(f"request.{row.request.value}", _not_agreed())
        self.add(self.rows)
        self.setVisible(bool(view.requests))

    def _row(self, row: RequestView, *, locked: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(style.GAP)
        said = words.said(row.text)
        box = QCheckBox(T("Ask for this"))
        box.setObjectName(f"letter.request.{row.request.value}")
        box.setAccessibleName(T("Ask for this: {what}", what=said))
        box.setChecked(row.chosen)
        box.setEnabled(not locked)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes[row.request] = box
        line.addWidget(label(said), 1)
        line.addWidget(box)
        return line

    def show_fault(self, field: str, said: str) -> bool:
        """Say beside a request why it was refused; whether there is such a field here."""
        fault = self._faults.get(field)
        if fault is None:
            return False
        fault.setText(said)
        fault.setVisible(True)
        return True

    def chosen(self) -> tuple[LetterRequest, ...]:
        """The requests that are ticked."""
        return tuple(request for request, box in self._boxes.items() if box.isChecked())


def _not_agreed() -> str:
    return T("This paper does not tell what this would say about her. Take it out, or ask her about that item.")
