"""The steps of a long form: done ones can be gone back to, the present one is highlighted, the rest wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import i18n, icons, style
from ui.i18n import T

_RADIUS = 14
_TOP = 3


class StepMark(QAbstractButton):
    """One step: a circle with its number or a tick, its word below."""

    def __init__(self, at: int, words: str) -> None:
        super().__init__()
        self.at = at
        self.state = "waiting"
        self.setText(words)
        self.setObjectName(f"step_{at + 1}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: str, *, reachable: bool) -> None:
        """``state`` is done, now or waiting."""
        self.state = state
        self.setEnabled(reachable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if reachable else Qt.CursorShape.ArrowCursor)
        said = {"done": T("done"), "now": T("now"), "waiting": T("still to come")}[state]
        self.setAccessibleName(T("Step {number}, {name}, {state}", number=self.at + 1, name=self.text(), state=said))
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(style.SMALL_PT)
        font.setBold(self.state == "now")
        return font

    def heightForWidth(self, width: int) -> int:
        """How high it must be to show all its words."""
        bold = QFont(self._font())
        bold.setBold(True)
        room = QRect(0, 0, width - 2, 999)
        lines = QFontMetrics(bold).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return 2 * _RADIUS + _TOP + 10 + lines.height()

    def sizeHint(self) -> QSize:
        return QSize(84, self.heightForWidth(84))

    def minimumSizeHint(self) -> QSize:
        return QSize(56, 2 * _RADIUS + _TOP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, _TOP + _RADIUS)
        done, now = self.state == "done", self.state == "now"
        edge = "accent" if done or now else "border"
        painter.setPen(QPen(style.colour(edge), 2 if now or done else 1.5))
        painter.setBrush(style.colour("accent" if done else "card"))
        painter.drawEllipse(centre, _RADIUS - 0.5, _RADIUS - 0.5)
        if done:
            painter.drawPixmap(round(centre.x()) - 9, round(centre.y()) - 9, icons.pixmap("tick", "on_accent", size=18))
        else:
            number = QFont(self._font())
            number.setBold(now)
            painter.setFont(number)
            painter.setPen(style.colour("accent" if now else "text_soft"))
            circle = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), i18n.number(self.at + 1))
        if self.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RADIUS + 1.5, _RADIUS + 1.5)
        painter.setFont(self._font())
        painter.setPen(style.colour("text" if now else "text_soft"))
        top = 2 * _RADIUS + _TOP + 7
        room = QRect(1, top, self.width() - 2, self.height() - top)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), self.text())
        painter.end()


class Stepper(QWidget):
    """A row of steps in the direction of reading. ``chosen`` carries the number of a done step that was clicked."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], *, current: int = 0) -> None:
        super().__init__()
        self.setObjectName("stepper")
        self.setMaximumWidth(style.FORM)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.steps = [StepMark(at, words) for at, words in enumerate(names)]
        for step in self.steps:
            layout.addWidget(step, 1)
            step.clicked.connect(lambda _on=False, at=step.at: self.chosen.emit(at))
        self.current = current
        self.reached = current
        self.go(current)

    def go(self, current: int, *, reached: int | None = None) -> None:
        """Mark a step as the present one; ``reached`` is the furthest one seen, all up to it can be clicked."""
        self.current = current
        self.reached = max(current, self.reached if reached is None else reached)
        for step in self.steps:
            state = "now" if step.at == current else "done" if step.at <= self.reached else "waiting"
            if step.at == self.reached and step.at != current:
                state = "waiting"
            step.show_state(state, reachable=step.at <= self.reached and step.at != current)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = self.steps[0].y() + _TOP + _RADIUS if self.steps else 0
        for first, second in zip(self.steps, self.steps[1:], strict=False):
            a, b = first.geometry().center().x(), second.geometry().center().x()
            lower, upper = sorted((a, b))
            walked = second.at <= self.reached
            painter.setPen(QPen(style.colour("accent" if walked else "border"), 2 if walked else 1))
            painter.drawLine(lower + _RADIUS + 7, y, upper - _RADIUS - 7, y)
        painter.end()
