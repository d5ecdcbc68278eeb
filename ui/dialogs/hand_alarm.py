"""Hands something due to a colleague: to whom, and nothing else. It calls no service."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField


class HandAlarmDialog(AskingDialog):
    """``people`` are (id, name) of those who can open its file; ``chosen`` hears the id."""

    def __init__(
        self, parent: QWidget, what: str, people: Sequence[tuple[str, str]], chosen: Callable[[str], object]
    ) -> None:
        super().__init__(parent, T("Who deals with it?"), name="hand_alarm", yes=T("Hand it over"))
        self._chosen = chosen
        self.body.addWidget(label(what))
        words = T("Tell her by word of mouth as well: it rings no more, and is on her Today.")
        self.body.addWidget(label(words, "soft"))
        self.to = ChoiceField("hand_alarm.to", T("Colleague"), people, required=True)
        self.body.addWidget(self.to)

    def confirmed(self) -> None:
        if self.holds(self.to):
            self.accept()
            self._chosen(self.to.raw())
