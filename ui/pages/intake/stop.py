"""She asked to stop: what may be kept is hers to say, and nothing is chosen for her."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.dialogs.asking import FittedDialog
from ui.i18n import T
from ui.widgets.basics import button, label
from ui.widgets.fields import RadioField


class Keep(StrEnum):
    """What may stay."""

    ALL = "all"
    COUNT = "count"
    PHRASE = "phrase"
    NOTHING = "nothing"


class StopDialog(FittedDialog):
    """Asks; ``then`` gets her answer. Before she agreed to be recorded only that she came could be counted."""

    def __init__(
        self, parent: QWidget, then: Callable[[Keep], object], *, recorded: bool, reopened: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intake.stop_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(T("She asked to stop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(520)
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(16)
        outer.addWidget(label(T("She asked to stop"), "heading"))
        if not recorded:
            outer.addWidget(label(T("Nothing was recorded yet. What she said so far is dropped. She can come back.")))
        outer.addWidget(label(T("Ask her: what may be kept?")))
        self._choice = _choices(_offered(recorded=recorded, reopened=reopened))
        outer.addWidget(self._choice)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Go on with the session"), self.reject, name="intake.stop.cancel"))
        done = button(T("&Stop here"), self.accept, name="intake.stop.done", kind="primary")
        acts.addWidget(done)
        outer.addLayout(acts)
        done.setEnabled(False)
        self._choice.changed.connect(lambda: done.setEnabled(bool(self._choice.raw())))
        self.accepted.connect(lambda: then(Keep(self._choice.raw())))


def _offered(*, recorded: bool, reopened: bool) -> tuple[tuple[str, str, str], ...]:
    everything = (
        Keep.ALL.value,
        T("What is here, sealed, until she comes back"),
        T("The session waits where it is."),
    )
    if reopened:
        since = T("Only what was said today is dropped. The file stays as it was.")
        return everything, (Keep.NOTHING.value, T("Nothing of today"), since)
    count = (
        Keep.COUNT.value,
        T("Only that a woman came, as a number"),
        T("Everything she said is dropped. The month's figures say one more who came and stopped."),
    )
    gone = T("All of it is dropped and cannot be brought back.")
    nothing = (Keep.NOTHING.value, T("Nothing"), gone)
    if not recorded:
        return count, nothing
    phrase = (
        Keep.PHRASE.value,
        T("Only the phrase she comes back with"),
        T("Everything else is dropped and cannot be brought back."),
    )
    return everything, phrase, count, nothing


def _choices(offered: tuple[tuple[str, str, str], ...]) -> RadioField:
    made = RadioField("keep", "", list(offered))
    for value, card in made.cards.items():
        card.setObjectName(f"intake.stop.{value}")
    return made
