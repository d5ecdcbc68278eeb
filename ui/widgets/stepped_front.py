"""The frame of the pages before sign-in that go step by step: title, language, help, stepper, one step below."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n, style
from ui.i18n import T
from ui.widgets.basics import ScrollBody, icon_button, label, take_out
from ui.widgets.language_switch import LanguageSwitch
from ui.widgets.stepper import Stepper


class _Starts(Protocol):
    def start(self) -> None: ...


class SteppedFront(QWidget):
    """``at`` is the present step. A subclass names itself and its steps and makes them in ``make_step``."""

    language_wanted = Signal(str)
    help_wanted = Signal(str)
    key = ""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName(f"page_{self.key}")
        self.at = 0
        self.step: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._whole: QWidget | None = None

    def page_title(self) -> str:
        """What is at the top."""
        raise NotImplementedError

    def step_names(self) -> list[str]:
        """What the stepper says."""
        raise NotImplementedError

    def make_step(self) -> tuple[QWidget, bool]:
        """What is in the middle at ``at``; whether it is a step, which has ``start``, or only says to wait."""
        raise NotImplementedError

    def construct(self) -> None:
        """Build everything again, at the present step."""
        take_out(self._outer, self._whole)
        self._whole = QWidget()
        down = QVBoxLayout(self._whole)
        down.setContentsMargins(style.MARGIN, 16, style.MARGIN, 20)
        down.setSpacing(14)
        top = QHBoxLayout()
        top.addWidget(label(self.page_title(), "title", name="page_title", wrap=False))
        top.addStretch(1)
        switch = LanguageSwitch(i18n.language())
        switch.chosen.connect(self.language_wanted)
        top.addWidget(switch)
        ask = icon_button("help", lambda: self.help_wanted.emit(self.key), name="help_page", describe=T("Help"))
        top.addWidget(ask)
        down.addLayout(top)
        self.stepper = Stepper(self.step_names(), current=self.at)
        self.stepper.setFixedWidth(style.FORM)
        down.addLayout(centred(self.stepper))
        self._down = down
        self.body = ScrollBody(margins=2)
        down.addWidget(self.body, 1)
        self._outer.addWidget(self._whole)
        self.go(self.at)

    def go(self, at: int) -> None:
        """Show a step and mark it as the present one."""
        self.at = at
        self.stepper.go(at)
        for step in self.stepper.steps:  # a step that is done cannot be done again
            step.show_state("now" if step.at == at else "done" if step.at < at else "waiting", reachable=False)
        old, self.body = self.body, ScrollBody(margins=2)
        self._down.replaceWidget(old, self.body)
        old.hide()
        old.deleteLater()
        made, starts = self.make_step()
        self.step = made if starts else None
        made.setFixedWidth(style.FORM)
        self.body.add(centred(made))
        self.body.end()
        if starts:
            self.start_step()

    def start_step(self) -> None:
        """Give the step the keyboard, soon: what is not on the screen yet takes none."""
        if self.step is not None:
            QTimer.singleShot(0, self.step, cast("_Starts", self.step).start)


def centred(part: QWidget) -> QHBoxLayout:
    """In the middle, between what is free at both sides."""
    made = QHBoxLayout()
    made.addStretch(1)
    made.addWidget(part)
    made.addStretch(1)
    return made
