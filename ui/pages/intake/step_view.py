"""What is in front of the worker: the steps, one panel, below it what to do first, and the clock.

Knows nothing of saving or consent; the page decides which step comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.intake import Step
from ui import style
from ui.pages.intake.frame import WIDTH, SessionClock, StepRail
from ui.pages.intake.read_back import ReadBackPanel
from ui.pages.intake.sharing import SharingPanel
from ui.pages.intake.steps import Panel, QuestionPanel
from ui.widgets.basics import Notice, ScrollBody, Tone, clear, column, take_out
from ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from nsintake.records.signed_in import SignedIn
    from ui.pages.intake.fields import FieldCache
    from ui.pages.intake.session_state import SessionState

_BAR: Final = 20
WIDEST: Final = style.FORM + _BAR + WIDTH + style.GAP + 4
"""The steps, and a panel as wide as any form."""
_LEAST: Final = 88
_TWO_COLUMNS: Final = 720
_FOUR_ABREAST: Final = 540


class IntakeStepView(QWidget):
    """One panel at a time. ``chosen`` carries the step that was clicked; ``spent``: the milliseconds with which the
    clock starts. ``field_cache``: the fields, in the language of now.
    """

    chosen = Signal(object)

    def __init__(self, steps: tuple[Step, ...], field_cache: FieldCache, *, spent: int = 0) -> None:
        super().__init__()
        layout = column(style.GAP + 4)
        self.setLayout(layout)
        self.trouble = Notice("", Tone.URGENT, name="intake.trouble")
        self.trouble.setMaximumWidth(WIDEST)
        layout.addWidget(self.trouble)
        self.holder = ScrollBody(widest=style.FORM)
        self.holder.setMaximumWidth(style.FORM + _BAR)
        self.holder.end()
        self.below = ScrollBody()
        self.below.setMaximumWidth(style.FORM + _BAR)
        self.below.hide()
        beside, centre = QHBoxLayout(), column(style.GAP)
        beside.setSpacing(style.GAP + 4)
        self._rail_held = column(0)
        beside.addLayout(self._rail_held)
        centre.addWidget(self.holder, 1)
        centre.addWidget(self.below)
        beside.addLayout(centre, 1)
        beside.addStretch(0)
        layout.addLayout(beside, 1)
        self.field_cache = field_cache
        self.clock = SessionClock(self, before=spent)
        self.part: QWidget | None = None
        self.steps: tuple[Step, ...] = ()
        self._of: SessionState | None = None
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
        clear(self._rail_held)
        self.rail = StepRail(steps)
        self.rail.chosen.connect(lambda at: self.chosen.emit(self.steps[at]))
        self._rail_held.addWidget(self.rail)

    def draw(self, session_state: SessionState, signed_in: SignedIn) -> Panel:
        """A new panel for the step a session is at, in place of what was there."""
        self._of_this(session_state)
        self._let_go()
        within = self.holder.body.parentWidget()
        if session_state.step is Step.SHARING:
            panel: Panel = SharingPanel(session_state, signed_in, self.field_cache, within)
        elif session_state.step is Step.READ_BACK:
            panel = ReadBackPanel(session_state, signed_in, self.field_cache, within)
        else:
            panel = QuestionPanel(session_state, signed_in, self.field_cache, within)
        self.put(panel)
        self.below.add(panel.advice)
        panel.advised.connect(self._fit)
        self._fit()
        self._connected = True
        if self.isVisible():  # else it starts once it is seen: it may be built again under the cover
            self.clock.start()
        return panel

    def mark(self, step: Step, reached: int, *, before: QWidget) -> None:
        """Mark a step as the present one; Tab goes from the steps, or from ``before`` them, into the panel."""
        self.rail.go(self.steps.index(step), reached=reached)
        tab_after(before, self.rail)
        reachable = [rail_step for rail_step in self.rail.steps if rail_step.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if self.panel is not None:
            tab_after(reachable[-1] if reachable else before, self.panel)
            self.panel.order_tabs()

    def put(self, part: QWidget) -> None:
        """Show something in place of what was there."""
        self._let_go()
        self.setFocus()  # else the keyboard would go to whatever button is next, and a space would press it
        if self.panel is not None:
            take_out(self.below.body, self.panel.advice)
        self.below.hide()
        take_out(self.holder.body, self.part)
        self.part = part
        self.holder.body.insertWidget(0, part)
        self.holder.verticalScrollBar().setValue(0)

    def place(self) -> tuple[str, int]:
        """The field with the keyboard and the place of its caret."""
        return self.panel.place() if self.panel is not None else ("", 0)

    def _fit(self) -> None:
        """What to do first is below the form, so that the form does not move under the hand that answers it."""
        panel, wide = self.panel, min(self.below.maximumWidth(), self.width() - WIDTH - style.GAP) - _BAR
        if panel is not None:
            panel.show_columns(2 if wide >= _TWO_COLUMNS else 1, narrow=wide < _FOUR_ABREAST)
        if panel is None or not panel.has_advice():
            self.below.hide()
            return
        broken = panel.advice.hasHeightForWidth()  # its hint is the height of broken lines in a narrower room
        high = panel.advice.heightForWidth(wide) if broken else panel.advice.sizeHint().height()
        self.below.setFixedHeight(min(high + 4, max(self.height() * 2 // 5, _LEAST)))
        self.below.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _let_go(self) -> None:
        """Take the fields back from the panel before it goes."""
        if self._connected and self.panel is not None:
            self.panel.let_go()
        self._connected = False

    def _of_this(self, session_state: SessionState) -> None:
        """The fields of the session before say nothing about this one."""
        if self._of is not session_state:
            if self._of is not None:
                self._let_go()
                self.field_cache.clear()
                self.clock.reset()
            self._of = session_state

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel is not None:
            self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.pause()
