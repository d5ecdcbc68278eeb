"""Something came up at a meeting: the rule is shown, and stopping is the default. It calls no service.

Object names: ``meeting.happening`` with ``goes_on`` (the cards ``goes_on_no`` and ``goes_on_yes``).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from nsintake.domain.meeting import Happening
from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import Notice, Tone
from ui.widgets.fields import RadioField
from ui.words.meetings import happening_words, rule_words


class HappeningDialog(AskingDialog):
    """The rule, and whether it goes on; ``then`` gets that."""

    def __init__(self, parent: QWidget, what: Happening, then: Callable[[bool], object]) -> None:
        heading, back = happening_words()[what.value], T("Back")
        super().__init__(parent, heading, name="meeting.happening", yes=T("&Write it down"), no=back)
        self._then = then
        self.body.addWidget(Notice(rule_words()[what.value], Tone.URGENT, name="meeting.rule"))
        options = [
            ("no", T("Stop"), T("What is usual: she first, then the sheets, then the officers.")),
            ("yes", T("It goes on"), T("Only where she was asked and wants it.")),
        ]
        self.goes_on = RadioField("goes_on", T("What now?"), options, required=True)
        self.goes_on.set_raw("no")
        self.body.addWidget(self.goes_on)

    def confirmed(self) -> None:
        self.accept()
        self._then(self.goes_on.raw() == "yes")
