"""What stands in front of the worker: the row of steps, one panel below it, and the clock that runs while it is seen.

Knows nothing of saving or consent; the page decides which step comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nsintake.domain.intake import Step
from ui import style
from ui.pages.intake.clock import SessionClock
from ui.pages.intake.read_back import ReadBackPanel
from ui.pages.intake.sharing import SharingPanel
from ui.pages.intake.shelf import Shelf
from ui.pages.intake.steps import Panel, QuestionPanel
from ui.widgets.basics import Notice, ScrollBody, Tone, column, tab_after, take_out
from ui.widgets.stepper import Stepper
from ui.words import values as words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from nsintake.services.session import Session
    from ui.pages.intake.sitting import Sitting

_BAR: Final = 20


class StepFront(QWidget):
    """One panel at a time. ``chosen`` carries the step that was clicked; ``spent`` starts the clock where it stood."""

    chosen = Signal(object)

    def __init__(self, steps: tuple[Step, ...], *, spent: int = 0) -> None:
        super().__init__()
        layout = column(style.GAP + 4)
        self.setLayout(layout)
        self._stepper_held = column(0)
        layout.addLayout(self._stepper_held)
        self.trouble = Notice("", Tone.URGENT, name="intake.trouble")
        self.trouble.setMaximumWidth(style.FORM)
        layout.addWidget(self.trouble)
        self.holder = ScrollBody(widest=style.FORM)
        self.holder.setMaximumWidth(style.FORM + _BAR)
        self.holder.end()
        layout.addWidget(self.holder, 1)
        self.shelf = Shelf(self)
        self.clock = SessionClock(self, before=spent)
        self.part: QWidget | None = None
        self.steps: tuple[Step, ...] = ()
        self._of: Sitting | None = None
        self._connected = False
        self.show_steps(steps)

    @property
    def panel(self) -> Panel | None:
        """The step that is shown, if it is one."""
        return self.part if isinstance(self.part, Panel) else None

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Draw the steps a session takes, where they changed."""
        if steps == self.steps:
            return
        self.steps = steps
        while (item := self._stepper_held.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.stepper = Stepper([words.step_short(step.value) for step in steps])
        for step, mark in zip(steps, self.stepper.steps, strict=True):
            mark.setObjectName(f"intake.step.{step.value}")
            mark.setToolTip(words.step_word(step.value))
        self.stepper.chosen.connect(lambda at: self.chosen.emit(self.steps[at]))
        self._stepper_held.addWidget(self.stepper)

    def draw(self, sitting: Sitting, session: Session) -> Panel:
        """A new panel for the step a session stands at, in place of what was there."""
        self._of_this(sitting)
        self._let_go()
        if sitting.step is Step.SHARING:
            panel: Panel = SharingPanel(sitting, session, self.shelf)
        elif sitting.step is Step.READ_BACK:
            panel = ReadBackPanel(sitting, session, self.shelf)
        else:
            panel = QuestionPanel(sitting, session, self.shelf)
        self.put(panel)
        self._connected = True
        self.clock.start()
        return panel

    def mark(self, step: Step, reached: int, *, before: QWidget) -> None:
        """Stand at a step; Tab goes from the steps, or from ``before`` them, into the panel."""
        self.stepper.go(self.steps.index(step), reached=reached)
        tab_after(before, self.stepper)
        reachable = [one for one in self.stepper.steps if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if self.panel is not None:
            tab_after(reachable[-1] if reachable else before, self.panel)
            self.panel.order_tabs()

    def put(self, part: QWidget) -> None:
        """Show something in place of what was there."""
        self._let_go()
        take_out(self.holder.body, self.part)
        self.part = part
        self.holder.body.insertWidget(0, part)
        self.holder.verticalScrollBar().setValue(0)

    def place(self) -> tuple[str, int]:
        """The field with the keyboard and where its caret stands."""
        return self.panel.place() if self.panel is not None else ("", 0)

    def _let_go(self) -> None:
        """Take the fields back from the panel before it goes."""
        if self._connected and self.panel is not None:
            self.panel.let_go()
        self._connected = False

    def _of_this(self, sitting: Sitting) -> None:
        """The fields of the session before say nothing about this one."""
        if self._of is not sitting:
            self._let_go()
            self.shelf.clear()
            if self._of is not None:
                self.clock.reset()
            self._of = sitting

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel is not None:
            self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.pause()
