"""What stands around a step: back and next, what is saved, and how long she has been speaking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.intake import Step
from ui import style
from ui.i18n import T, clock_time, isolate
from ui.pages.intake.session_state import SessionState
from ui.widgets.basics import button, label, primary, quiet


class Foot(QWidget):
    """The line below a step."""

    def __init__(self, back: Callable[[], object], onward: Callable[[], object], others: Callable[[], object]) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.GAP)
        self.back = button(T("&Back"), back, name="intake.back")
        self.saved = label("", "small", name="intake.saved")
        self.onward = primary(T("&Next"), onward, name="intake.next")
        line.addWidget(self.back)
        line.addWidget(self.saved, 1)
        self.clock = label("", "small", wrap=False, name="intake.clock")
        line.addWidget(self.clock)
        line.addWidget(quiet(T("&Other sessions"), others, name="intake.sessions"))
        line.addWidget(self.onward)

    def show_place(self, sitting: SessionState) -> None:
        """What the buttons do at this step."""
        onward = _onward(sitting)
        self.back.setEnabled(sitting.neighbour(-1) is not None)
        self.onward.setText(onward)
        self.onward.setAccessibleName(onward.replace("&", ""))

    def say_minutes(self, minutes: int) -> None:
        """How long she has been speaking, without the breaks."""
        self.clock.setText(T("%Ln minutes so far", "", minutes) if minutes else "")

    def say_saved(self, sitting: SessionState) -> None:
        """What would still be here after a power cut."""
        if not sitting.recorded:
            self.saved.setText(T("Not recorded: these answers are only in memory and gone if the station locks."))
        elif sitting.saved_at is None:
            self.saved.setText(T("Saving..."))
        else:
            self.saved.setText(T("Everything up to {time} is here.", time=clock_time(sitting.saved_at)))
        self.saved.setToolTip(isolate(sitting.code))


def _onward(sitting: SessionState) -> str:
    if sitting.step is Step.INVITATION:
        return T("Take it &down")
    if sitting.step is not Step.READ_BACK:
        return T("&Next")
    return T("&Save into the file") if sitting.reopened else T("&Close the session")
