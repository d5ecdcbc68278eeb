"""What is around a step: the steps down the leading edge, back and next with what is saved, the time she has spoken.

Each step shows how many of its questions were asked; any seen one is a click away. A tick means that every question was
answered or left out, not that the step was looked at. The clock is quiet, stops while she rests or the screen is
covered, and is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from nsintake.domain.branches import settled_in
from nsintake.domain.intake import Step, recipients_asked
from ui import i18n, icons, style
from ui.i18n import T, clock_time, isolate
from ui.pages.intake.session_state import SessionState
from ui.widgets.basics import button, column, label, primary, quiet
from ui.words import values as words


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

    def show_place(self, session_state: SessionState) -> None:
        """What the buttons do at this step."""
        onward = _onward(session_state)
        self.back.setEnabled(session_state.neighbour(-1) is not None)
        self.onward.setText(onward)
        self.onward.setAccessibleName(onward.replace("&", ""))

    def say_minutes(self, minutes: int) -> None:
        """How long she has been speaking, without the breaks."""
        self.clock.setText(T("%Ln minutes so far", "", minutes) if minutes else "")

    def say_saved(self, session_state: SessionState) -> None:
        """What would still be here after a power cut."""
        if not session_state.recorded:
            self.saved.setText(T("Not recorded: these answers are only in memory and gone if the station locks."))
        elif session_state.saved_at is None:
            self.saved.setText(T("Saving..."))
        else:
            self.saved.setText(T("Everything up to {time} is here.", time=clock_time(session_state.saved_at)))
        self.saved.setToolTip(isolate(session_state.code))


def _onward(session_state: SessionState) -> str:
    if session_state.step is Step.INVITATION:
        return T("Take it &down")
    if session_state.step is not Step.READ_BACK:
        return T("&Next")
    return T("&Save into the file") if session_state.reopened else T("&Close the session")


WIDTH: Final = 146
_HIGH, _RADIUS, _GAP = 42, 11, 8


def room_for_name() -> int:
    """How wide the name of a step may be, in pixels: what is wider is cut off."""
    return WIDTH - 2 * _RADIUS - _GAP - 3


class RailStep(QAbstractButton):
    """One step: its number or a tick, its name, and how far it is asked."""

    def __init__(self, at: int, step: Step) -> None:
        super().__init__()
        self.at, self.step = at, step
        self.now, self.done, self.state = False, False, ""
        self.setText(words.step_short(step.value))
        self.setToolTip(words.step_word(step.value))
        self.setObjectName(f"intake.step.{step.value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(_HIGH)

    def show_place(self, *, now: bool, reachable: bool) -> None:
        """Whether the session is here, and whether it may go here."""
        self.now = now
        self.setEnabled(reachable and not now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        self._say()

    def show_state(self, state: str, *, done: bool) -> None:
        """How far it is asked, in words."""
        self.state, self.done = state, done
        self._say()

    def _say(self) -> None:
        said = T("now") if self.now else self.state
        self.setAccessibleName(T("Step {number}, {name}, {state}", number=self.at + 1, name=self.text(), state=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 2 * _RADIUS + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _RADIUS - 3 if rtl else _RADIUS + 3
        centre = QPointF(x, self.height() / 2)
        painter.setPen(QPen(style.colour("accent" if self.now or self.done else "border"), 2 if self.now else 1.5))
        painter.setBrush(style.colour("accent" if self.done else "card"))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        small = QFont(self.font())
        small.setPointSizeF(style.SMALL_PT)
        painter.setFont(small)
        if self.done:
            painter.drawPixmap(round(centre.x()) - 8, round(centre.y()) - 8, icons.pixmap("tick", "on_accent", size=16))
        else:
            painter.setPen(style.colour("accent" if self.now else "text_soft"))
            circle = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), i18n.number(self.at + 1))
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        self._paint_words(painter, small, rtl=rtl)
        painter.end()

    def _paint_words(self, painter: QPainter, small: QFont, *, rtl: bool) -> None:
        left = 0 if rtl else 2 * _RADIUS + _GAP + 3
        room = QRect(left, 1, self.width() - WIDTH + room_for_name(), self.height() - 2)
        side = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        strong = QFont(small)
        strong.setBold(self.now)
        painter.setFont(strong)
        painter.setPen(style.colour("text" if self.now else "text_soft"))
        tiny = QFont(small)
        tiny.setPointSizeF(style.SMALL_PT - 1)
        first, second = QFontMetrics(strong).height(), QFontMetrics(tiny).height()
        if not self.state or self.height() < first + second:
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), self.text())
            return
        top = (self.height() - first - second) // 2
        middle = int(side | Qt.AlignmentFlag.AlignVCenter)
        named = QFontMetrics(strong).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(left, top, room.width(), first), middle, named)
        painter.setFont(tiny)
        painter.setPen(style.colour("text_soft"))
        shown = QFontMetrics(tiny).elidedText(self.state, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(left, top + first, room.width(), second), middle, shown)


class StepRail(QWidget):
    """All steps of a session. ``chosen`` carries the place of the one that was clicked."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self.setObjectName("intake.steps")
        self.setFixedWidth(WIDTH)
        layout = column(4)
        self.setLayout(layout)
        self.steps = [RailStep(at, step) for at, step in enumerate(steps)]
        for step in self.steps:
            layout.addWidget(step)
            step.clicked.connect(lambda _on=False, at=step.at: self.chosen.emit(at))
        layout.addStretch(1)

    def go(self, current: int, *, reached: int) -> None:
        """Mark a step as the present one; all up to ``reached`` can be clicked."""
        for step in self.steps:
            step.show_place(now=step.at == current, reachable=step.at <= max(current, reached))

    def say_states(self, answers: Mapping[str, str]) -> None:
        """How far each step is asked."""
        for step in self.steps:
            if step.step is Step.SHARING:
                offices = len(recipients_asked(answers))
                step.show_state(T("Asked: {count}", count=offices) if offices else T("Not asked"), done=False)
                continue
            settled, of = settled_in(step.step, answers)
            said = T("{asked} of {of} asked", asked=settled, of=of) if settled else T("Not asked")
            step.show_state(said if of else "", done=bool(of) and settled == of)


_TICK_MS: Final = 20_000
_MINUTE_MS: Final = 60_000


class SessionClock(QObject):
    """Counts while it runs. ``ticked`` carries the whole minutes so far."""

    ticked = Signal(int)

    def __init__(self, parent: QObject, *, before: int = 0) -> None:
        super().__init__(parent)
        self._before = before
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def runs(self) -> bool:
        """Whether the clock counts now."""
        return self._timer.isActive()

    @property
    def spent_ms(self) -> int:
        """Milliseconds counted so far."""
        return self._before + (int(self._since.elapsed()) if self.runs else 0)

    def start(self) -> None:
        """Go on counting."""
        if not self.runs:
            self._since.start()
            self._timer.start()
            self._tick()

    def pause(self) -> None:
        """Stop counting; what was counted stays."""
        if self.runs:
            self._before = self.spent_ms
            self._timer.stop()

    def reset(self) -> None:
        """Begin at zero, for another session."""
        self._timer.stop()
        self._before = 0

    def _tick(self) -> None:
        self.ticked.emit(self.spent_ms // _MINUTE_MS)
