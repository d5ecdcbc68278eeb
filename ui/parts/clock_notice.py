"""The line that says that the computer's clock and the log do not agree; work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import T, day
from ui.message import ask
from ui.widgets.basics import Notice, Tone, quiet, show_if

if TYPE_CHECKING:
    from nsintake.records.signed_in import ClockGap


class ClockNotice(QWidget):
    """Names both days. Due dates go by the later one. A keeper is offered to say which of them is right."""

    set_wanted = Signal()
    """She says that the computer's clock is right, and the newest entry was not."""

    def __init__(self, gap: ClockGap, *, may_set: bool) -> None:
        super().__init__()
        self._gap = gap
        words = T(
            "The computer's clock says {clock}, the newest entry is of {newest}. Set the clock; until then days and "
            "due dates go by the later of the two. If the clock is right, a keeper can say so here.",
            clock=day(gap.clock),
            newest=day(gap.newest),
        )
        if gap.ahead:
            words = T(
                "The computer's clock says {clock}; the newest entry before that is of {newest}, and at sign-in "
                "it was said that the clock is right. If it is not, set it and sign in again. Until then nothing is "
                "taken away because its days are over.",
                clock=day(gap.clock),
                newest=day(gap.newest),
            )
        self.act = quiet(T("It is {day}…", day=day(gap.clock)), self._ask, name="clock_set")
        show_if(self.act, wanted=may_set and not gap.ahead)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(Notice(words, Tone.WAITING, name="clock_notice"), 1)
        across.addWidget(self.act)

    def _ask(self) -> None:
        words = T(
            "Somebody worked while the clock was ahead, and every day since goes by {newest}. If it "
            "is {clock} today: from now on days go by the clock again, for everybody, and consents "
            "that seemed to have run out are valid until their own day. Your name is in the log. "
            "What was taken away meanwhile does not come back. The station locks after this; nobody "
            "else may be signed in.",
            clock=day(self._gap.clock),
            newest=day(self._gap.newest),
        )
        title = T("Is it {day} today?", day=day(self._gap.clock))
        ask(self, words, T("Yes, it is that day"), self.set_wanted.emit, title=title)
