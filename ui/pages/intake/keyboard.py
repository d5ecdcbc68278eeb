"""The keyboard of a session: which field has it after each step, and the keys that answer and go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from nsintake.domain.branches import settled_in
from nsintake.domain.intake import Step
from ui.page import Page
from ui.widgets.keys import digit_of
from ui.widgets.radio_card import CardGroup, RadioCard

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.pages.intake.frame import Foot
    from ui.pages.intake.session_state import SessionState
    from ui.pages.intake.steps import Panel


class KeyboardPage(Page):
    """A page with a step of questions in front, gone through by keys."""

    foot: Foot

    @property
    def session_state(self) -> SessionState:
        """What is being said."""
        raise NotImplementedError

    @property
    def panel(self) -> Panel | None:
        """The step that is shown, if it is one."""
        raise NotImplementedError

    def show_step(self) -> Panel:
        """Draw the step the session is at."""
        raise NotImplementedError

    def go_onward(self) -> None:
        """What the button at the end of the line does."""
        raise NotImplementedError

    def begin(self) -> None:
        """Draw the step; the keyboard goes to its first question, soon: what is not on the screen yet takes none."""
        panel = self.show_step()
        QTimer.singleShot(0, panel, panel.focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, and a digit that chose an answer, go on: to the next question, then to the next block or step."""
        inside, panel = self.window().focusWidget(), self.panel
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        chose = isinstance(inside, RadioCard | CardGroup) and digit_of(event) > 0
        if entered and isinstance(inside, QPushButton):
            inside.click()
        elif entered and panel is not None and not panel.go_on():
            self.go_onward()
        elif chose and panel is not None and not panel.go_on():
            self._after_the_last()
        elif not (entered or chose):
            super().keyPressEvent(event)

    def _after_the_last(self) -> None:
        """A block is gone through. Where it is urgent, a step with nothing left to ask is left at once."""
        settled, of = settled_in(self.session_state.step, self.session_state.answers)
        if self.session_state.short_way and self.session_state.step is not Step.RECORD and settled == of:
            self.go_onward()
        else:
            self.foot.onward.setFocus(Qt.FocusReason.OtherFocusReason)
