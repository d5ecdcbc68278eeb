"""She asked to stop: what may be kept is hers to say, and nothing is chosen for her."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import T
from ui.widgets.basics import button, label
from ui.widgets.fields import RadioField


class Keep(StrEnum):
    """What may stay."""

    ALL = "all"
    PHRASE = "phrase"
    NOTHING = "nothing"


class StopDialog(QDialog):
    """Asks; ``then`` gets her answer. Before she agreed to be recorded there is nothing that could be kept."""

    def __init__(self, parent: QWidget, then: Callable[[Keep], object], *, recorded: bool) -> None:
        super().__init__(parent)
        self.setObjectName("intake.stop_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(T("She asked to stop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(16)
        outer.addWidget(label(T("She asked to stop"), "heading"))
        self._choice: RadioField | None = None
        if recorded:
            outer.addWidget(label(T("Ask her: what may be kept?")))
            self._choice = _choices()
            outer.addWidget(self._choice)
        else:
            outer.addWidget(label(T("Nothing was recorded yet. What she said so far is dropped. She can come back.")))
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Go on with the session"), self.reject, name="intake.stop.cancel"))
        done = button(T("&Stop here"), self.accept, name="intake.stop.done", kind="primary")
        acts.addWidget(done)
        outer.addLayout(acts)
        if self._choice is not None:
            chosen = self._choice
            done.setEnabled(False)
            chosen.changed.connect(lambda: done.setEnabled(bool(chosen.raw())))
        self.accepted.connect(lambda: then(self._kept()))

    def _kept(self) -> Keep:
        return Keep(self._choice.raw()) if self._choice is not None else Keep.NOTHING


def _choices() -> RadioField:
    made = RadioField(
        "keep",
        "",
        [
            (Keep.ALL.value, T("What is here, sealed, until she comes back"), T("The session waits where it is.")),
            (
                Keep.PHRASE.value,
                T("Only the phrase she comes back with"),
                T("Everything else is dropped and cannot be brought back."),
            ),
            (Keep.NOTHING.value, T("Nothing"), T("All of it is dropped and cannot be brought back.")),
        ],
    )
    for value, card in made.cards.items():
        card.setObjectName(f"intake.stop.{value}")
    return made
